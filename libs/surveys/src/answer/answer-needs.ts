import { Injectable } from '@nestjs/common';
import {
  invalidInput,
  isProblem,
  newId,
  Outbox,
  sql,
  type FieldProblem,
  type Outcome,
  type Tx,
} from '#kernel';
import {
  contentOf,
  ENDED,
  needChanged,
  needColumns,
  needEvents,
  needMovedOn,
  TellNeedService,
  WriteDownNeedService,
  type NeedContent,
  type NeedRecord,
} from '#needs';
import type { InvitationRecord } from '../survey-records.js';
import type { NeedInput, Writer } from '../surveys.inputs.js';

/** A need of an invitation: known to the board before, or told in it. */
export interface InvitationNeed extends NeedRecord {
  readonly key: string;
  readonly known: boolean;
}

/** A need as part of one answer: which text it had then. */
export interface AnsweredNeed {
  readonly needId: string;
  readonly version: number;
}

/** What an answer says of needs. */
export interface Said {
  readonly needs: readonly NeedInput[];
  readonly gone: readonly { readonly key: string; readonly reason: string }[];
  /** Why texts that point at a person stand as they do. */
  readonly textReason: string | null | undefined;
}

/** Who tells: the municipality itself, or an officer who writes it in. */
export type Teller = { readonly by: 'municipality' } | { readonly by: 'officer'; readonly givenBy: Writer };

/** What a survey answer says of needs becomes needs: told, corrected, withdrawn – never deleted. */
@Injectable()
export class AnswerNeeds {
  constructor(
    private readonly telling: TellNeedService,
    private readonly writing: WriteDownNeedService,
    private readonly outbox: Outbox,
  ) {}

  /** The needs of an invitation as they stand, in their order. */
  of(tx: Tx, invitationId: string): Promise<InvitationNeed[]> {
    return tx.query<InvitationNeed>(sql`
      select ${needColumns}, survey_need.key, survey_need.known from survey_need join need on need.id = survey_need.need_id
      where survey_need.invitation_id = ${invitationId} order by survey_need.place, need.id`);
  }

  /** Tells what is new, corrects what is changed, withdraws what is gone. Answers the needs of this answer, in order. */
  async tell(
    tx: Tx,
    invitation: InvitationRecord,
    teller: Teller,
    said: Said,
    before: readonly AnsweredNeed[],
  ): Promise<Outcome<AnsweredNeed[]>> {
    const held = await this.of(tx, invitation.id);
    const heldBy = (key: string): InvitationNeed | undefined =>
      held.find((need) => need.key === key || need.id === key);
    const faults = faultsIn(said, held, before);
    if (faults.length > 0) return invalidInput(faults);
    const answered: AnsweredNeed[] = [];
    let place = held.length;
    for (const need of said.needs.filter(isSaid)) {
      const known = heldBy(need.key);
      const told =
        known === undefined
          ? await this.tellNew(tx, invitation, teller, need, (place += 1), said.textReason)
          : await this.keepOrCorrect(tx, known, teller, need, before, said.textReason);
      if (isProblem(told)) return told;
      answered.push(told);
    }
    for (const { key, reason } of said.gone) {
      const need = heldBy(key);
      if (need === undefined || ENDED.includes(need.state)) continue;
      const { textReason } = said;
      const withdrawn = await this.telling.withdrawIn(tx, need, { reason, textReason });
      if (isProblem(withdrawn)) return withdrawn;
    }
    return answered;
  }

  /** The municipality says that what an officer wrote down is right: of the needs of its answer, and no others. */
  async confirm(tx: Tx, invitationId: string, answered: readonly AnsweredNeed[]): Promise<Outcome<void>> {
    for (const need of await this.of(tx, invitationId)) {
      if (!answered.some(({ needId }) => needId === need.id)) continue;
      if (need.heardById === null || need.confirmedAt !== null || ENDED.includes(need.state)) continue;
      const confirmed = await this.writing.confirmIn(tx, need, null);
      if (isProblem(confirmed)) return confirmed;
    }
  }

  private async tellNew(
    tx: Tx,
    invitation: InvitationRecord,
    teller: Teller,
    need: NeedInput,
    place: number,
    textReason: Said['textReason'],
  ): Promise<Outcome<AnsweredNeed>> {
    const id = newId();
    await tx.execute(sql`
      insert into survey_need (invitation_id, need_id, key, known, place)
      values (${invitation.id}, ${id}, ${need.key}, false, ${place})`);
    const heard = teller.by === 'officer';
    const created = await this.telling.create(tx, contentOfInput(need), {
      id,
      state: heard ? 'HEARD' : 'SUBMITTED',
      source: 'SURVEY',
      municipalityId: invitation.organisationId,
      pilotId: invitation.toldInId,
      vouchedFor: true,
      textShared: need.textShared ?? false,
      textReason,
      ...(heard
        ? {
            heardById: tx.ctx.actor.organisationId ?? '',
            saidBy: `${teller.givenBy.name}, ${teller.givenBy.role}`,
          }
        : {}),
    });
    if (isProblem(created)) return created;
    if (!heard) await this.outbox.emit(tx, needEvents.submitted, id, { needId: id, version: 1 });
    return { needId: id, version: 1 };
  }

  private async keepOrCorrect(
    tx: Tx,
    held: InvitationNeed,
    teller: Teller,
    said: NeedInput,
    before: readonly AnsweredNeed[],
    textReason: Said['textReason'],
  ): Promise<Outcome<AnsweredNeed>> {
    const content = contentOfInput(said);
    if (isSame(content, contentOf(held)) && (said.textShared ?? held.textShared) === held.textShared)
      return { needId: held.id, version: held.version };
    const read = said.version ?? before.find(({ needId }) => needId === held.id)?.version ?? held.version;
    if (read !== held.version) return needChanged(held);
    // What a municipality has told only the municipality corrects.
    if (teller.by === 'officer' || ENDED.includes(held.state)) return needMovedOn();
    const version = await this.telling.correctIn(tx, held, content, {
      textShared: said.textShared,
      textReason,
    });
    if (isProblem(version)) return version;
    return { needId: held.id, version };
  }
}

/** Content as the input says it; what is not said is empty. */
const contentOfInput = (said: NeedInput): NeedContent =>
  contentOf({
    ...said,
    title: (said.title ?? '').trim(),
    text: said.text.trim(),
    capacity: orNull(said.capacity),
    tried: orNull(said.tried),
    planningMoment: orNull(said.planningMoment),
  });

const orNull = (text: string | null | undefined): string | null =>
  text == null || text === '' ? null : text;

const isSame = (a: NeedContent, b: NeedContent): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Something stands in it: an empty card that was left is no need. */
const isSaid = (need: NeedInput): boolean =>
  [need.text, need.title, need.capacity, need.tried, need.planningMoment].some(
    (text) => (text ?? '').trim() !== '',
  );

function faultsIn(
  said: { readonly needs: readonly NeedInput[]; readonly gone: readonly { key: string }[] },
  held: readonly InvitationNeed[],
  before: readonly AnsweredNeed[],
): FieldProblem[] {
  const faults: FieldProblem[] = [];
  const required = (path: string, sv: string, en: string, code = 'REQUIRED'): void => {
    faults.push({ path, code, text: { sv, en } });
  };
  if (!said.needs.some(isSaid) && said.gone.length === 0)
    required('needs', 'Berätta om minst ett behov.', 'Tell of at least one need.');
  said.needs.forEach((need, index) => {
    if (isSaid(need) && need.text.trim() === '')
      required(`needs.${index}.text`, 'Skriv vad ni behöver.', 'Write what you need.');
  });
  const mentioned = [...said.needs.filter(isSaid), ...said.gone].map(({ key }) => key);
  const silent = held.filter(
    (need) =>
      before.some(({ needId }) => needId === need.id) &&
      !ENDED.includes(need.state) &&
      !mentioned.includes(need.key) &&
      !mentioned.includes(need.id),
  );
  if (silent.length > 0)
    required(
      'gone',
      'Ett behov som ni har skickat finns inte med. Skriv varför det inte längre gäller.',
      'A need that you have sent is missing. Write why it no longer holds.',
      'REASON_REQUIRED',
    );
  return faults;
}
