import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { QueryDeepPartialEntity } from 'typeorm';
import { AccessService } from '#access';
import { recordAudit } from '#audit';
import {
  Database,
  loaderOf,
  newId,
  raw,
  sql,
  type Context,
  type GraphQLRequestContext,
  type Outcome as Answer,
  type Tx,
} from '#kernel';
import { referralRules, type OfferStage } from '#referrals';
import {
  engagementMoves,
  mayMoveEngagement,
  needsWhy,
  type EngagementMove,
  type EngagementMover,
  type EngagementState,
  type Outcome,
} from './engagement-states.js';
import { EngagementEntity, EngagementEntryEntity } from './engagements.entities.js';
import { engagementInputs } from './engagements.inputs.js';
import { engagementMovedOn, engagementNotFound, whyIsMissing } from './engagements.problems.js';
import { engagementRules } from './engagements.rules.js';

/** An engagement as it stands. */
export interface EngagementRecord {
  readonly id: string;
  readonly referralId: string;
  readonly state: EngagementState;
  readonly stage: OfferStage;
  readonly begunAt: Date;
  readonly nextOn: string | null;
  readonly nextWhat: string | null;
  readonly outcome: Outcome | null;
  readonly outcomeText: string | null;
  readonly endedAt: Date | null;
  /** What the caller is in it. */
  readonly gives: boolean;
  readonly receives: boolean;
}

export type EntryKind = 'STAGE' | 'NOTE' | 'ROLE' | 'PAUSED' | 'RESUMED' | 'ENDED';

export interface EntryRow {
  readonly id: string;
  readonly engagementId: string;
  readonly at: Date;
  readonly organisationId: string;
  readonly kind: EntryKind;
  readonly stage: OfferStage | null;
  readonly text: string | null;
  readonly role: string | null;
  readonly holder: string | null;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
}

const columns =
  raw(`engagement.id, engagement.referral_id as "referralId", engagement.state, engagement.stage,
  engagement.begun_at as "begunAt", engagement.next_on as "nextOn", engagement.next_what as "nextWhat",
  engagement.outcome, engagement.outcome_text as "outcomeText", engagement.ended_at as "endedAt"`);

/** How many engagements one sweep begins. */
const SWEEP_ROWS = 200;

/** An accepted offer runs in stages, with roles, dates and notes, to an end that says what came of it. */
@Injectable()
export class EngagementsService {
  private readonly entryKind = {};

  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
  ) {}

  /** An offer was taken up: its engagement begins, once, at the stage that was offered. */
  async begin(tx: Tx, referralId: string | null): Promise<void> {
    await tx.execute(sql`
      insert into engagement (id, referral_id, state, stage, begun_at)
      select gen_random_uuid(), r.id, 'UNDER_WAY', coalesce(r.offer ->> 'stage', 'READINESS'), ${tx.now}
      from referral r
      where r.state = 'ENGAGEMENT' and (${referralId}::uuid is null or r.id = ${referralId}::uuid)
        and not exists (select 1 from engagement e where e.referral_id = r.id)
      limit ${SWEEP_ROWS} on conflict (referral_id) do nothing`);
  }

  /** The request's loader of engagements, by the request whose offer was taken up. */
  ofReferrals(request: GraphQLRequestContext): DataLoader<string, EngagementRecord | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, EngagementRecord | undefined>(async (ids) => {
        const rows = await this.visible(request.ctx, sql`engagement.referral_id = any(${ids}::uuid[])`);
        const byReferral = new Map(rows.map((row) => [row.referralId, row]));
        return ids.map((id) => byReferral.get(id));
      });
    });
  }

  async get(ctx: Context, id: string): Promise<EngagementRecord | undefined> {
    const [row] = await this.visible(ctx, sql`engagement.id = ${id}`);
    return row;
  }

  /** The request's loader of what happened in an engagement, oldest first. */
  entries(request: GraphQLRequestContext): DataLoader<string, EntryRow[]> {
    return loaderOf(request, this.entryKind, () => {
      return new DataLoader<string, EntryRow[]>(async (ids) => {
        const rows = await this.database.readOne<EntryRow>(
          request.ctx,
          sql`select n.id, n.engagement_id as "engagementId", n.at, n.organisation_id as "organisationId", n.kind, n.stage,
              n.text, n.role, n.holder, n.from_on as "fromOn", n.until_on as "untilOn"
            from engagement_entry n join engagement on engagement.id = n.engagement_id
            where n.engagement_id = any(${ids}::uuid[]) and ${engagementRules.see.records.rows(request.ctx.actor)}
            order by n.at, n.id`,
        );
        return ids.map((id) => rows.filter(({ engagementId }) => engagementId === id));
      });
    });
  }

  /** To another stage: the next one, or – with why – one that is skipped to or returned to. */
  goTo(ctx: Context, input: unknown): Promise<Answer<string>> {
    return this.database.perform(ctx, 'engagements.goTo', engagementInputs.goTo, input, async (tx, said) => {
      const found = await this.locked(tx, said.engagementId);
      if (found === undefined) return engagementNotFound();
      if (needsWhy(found.stage, said.stage) && (said.text ?? '') === '') return whyIsMissing();
      return this.move(tx, found, 'goTo', { kind: 'STAGE', ...said }, { stage: said.stage, ...nextOf(said) });
    });
  }

  /** Pauses it, with a reason. */
  pause(ctx: Context, input: unknown): Promise<Answer<string>> {
    return this.database.perform(
      ctx,
      'engagements.pause',
      engagementInputs.reasoned,
      input,
      async (tx, said) => {
        const found = await this.locked(tx, said.engagementId);
        return found === undefined
          ? engagementNotFound()
          : this.move(tx, found, 'pause', { kind: 'PAUSED', ...said }, {});
      },
    );
  }

  resume(ctx: Context, input: unknown): Promise<Answer<string>> {
    return this.database.perform(
      ctx,
      'engagements.resume',
      engagementInputs.reasoned,
      input,
      async (tx, said) => {
        const found = await this.locked(tx, said.engagementId);
        return found === undefined
          ? engagementNotFound()
          : this.move(tx, found, 'resume', { kind: 'RESUMED', ...said }, {});
      },
    );
  }

  /** The municipality says that it is over, and what came of it. */
  end(ctx: Context, input: unknown): Promise<Answer<string>> {
    return this.database.perform(ctx, 'engagements.end', engagementInputs.end, input, async (tx, said) => {
      const found = await this.locked(tx, said.engagementId, 'end');
      if (found === undefined) return engagementNotFound();
      const { outcome, text: outcomeText } = said;
      const set = { outcome, outcomeText, endedAt: tx.now, nextOn: null, nextWhat: null };
      return this.move(tx, found, 'end', { kind: 'ENDED', ...said }, set);
    });
  }

  /** A note, and perhaps the next day that is set. Nobody adds to what has ended. */
  note(ctx: Context, input: unknown): Promise<Answer<string>> {
    return this.database.perform(ctx, 'engagements.note', engagementInputs.note, input, (tx, said) =>
      this.add(tx, { kind: 'NOTE', ...said }, nextOf(said)),
    );
  }

  /** Who does what in it, from a day and perhaps to another. */
  role(ctx: Context, input: unknown): Promise<Answer<string>> {
    return this.database.perform(ctx, 'engagements.role', engagementInputs.role, input, (tx, said) =>
      this.add(tx, { kind: 'ROLE', ...said }, {}),
    );
  }

  private async add(
    tx: Tx,
    said: Said,
    set: QueryDeepPartialEntity<EngagementEntity>,
  ): Promise<Answer<string>> {
    const found = await this.locked(tx, said.engagementId);
    if (found === undefined) return engagementNotFound();
    if (found.state === 'ENDED') return engagementMovedOn();
    if (Object.keys(set).length > 0) await tx.manager.update(EngagementEntity, { id: found.id }, set);
    await this.write(tx, found, said);
    return found.referralId;
  }

  /** The one place where an engagement's state or stage changes: table, lock, entry and audit row in one transaction. */
  private async move(
    tx: Tx,
    found: EngagementRecord,
    name: EngagementMove,
    said: Said,
    set: QueryDeepPartialEntity<EngagementEntity>,
  ): Promise<Answer<string>> {
    const movers: EngagementMover[] = [
      ...(found.receives ? (['municipality'] as const) : []),
      ...(found.gives ? (['point'] as const) : []),
    ];
    if (!movers.some((mover) => mayMoveEngagement(found.state, name, mover))) return engagementMovedOn();
    const state = engagementMoves[name].to;
    const { affected } = await tx.manager.update(
      EngagementEntity,
      { id: found.id, state: found.state },
      { ...set, state },
    );
    if (affected !== 1) return engagementMovedOn();
    await this.write(tx, found, said);
    return found.referralId;
  }

  private async write(tx: Tx, found: EngagementRecord, said: Said): Promise<void> {
    const { organisationId } = tx.ctx.actor;
    if (organisationId === null) throw new Error('Engagements are carried by organisations.');
    await tx.manager.insert(EngagementEntryEntity, {
      id: newId(),
      engagementId: found.id,
      at: tx.now,
      organisationId,
      kind: said.kind,
      stage: said.stage ?? null,
      text: said.text || null,
      role: said.role ?? null,
      holder: said.holder ?? null,
      fromOn: said.fromOn ?? null,
      untilOn: said.untilOn ?? null,
    });
    await recordAudit(tx, {
      action: `engagement.${said.kind.toLowerCase()}`,
      subjectType: 'engagement',
      subjectId: found.id,
      reason: said.textReason ?? null,
      detail: { referral: found.referralId, stage: said.stage ?? null },
    });
  }

  /** Locks it for whoever may carry it. */
  private async locked(
    tx: Tx,
    id: string,
    rule: 'carry' | 'end' = 'carry',
  ): Promise<EngagementRecord | undefined> {
    if (!(await this.access.allows(tx, engagementRules[rule], id))) return undefined;
    await tx.query(sql`select 1 from engagement where id = ${id} for no key update`);
    const [row] = await tx.query<EngagementRecord>(
      sql`select ${columns}, ${partOf(tx.ctx)} from engagement where engagement.id = ${id}`,
    );
    return row;
  }

  private visible(ctx: Context, condition: ReturnType<typeof sql>): Promise<EngagementRecord[]> {
    return this.database.readOne<EngagementRecord>(
      ctx,
      sql`select ${columns}, ${partOf(ctx)} from engagement
        where ${condition} and ${engagementRules.see.records.rows(ctx.actor)}`,
    );
  }
}

interface Said {
  readonly engagementId: string;
  readonly kind: EntryKind;
  readonly stage?: OfferStage;
  readonly text?: string | null | undefined;
  readonly role?: string;
  readonly holder?: string;
  readonly fromOn?: string;
  readonly untilOn?: string | null | undefined;
  readonly textReason?: string | null | undefined;
}

const nextOf = (said: {
  readonly nextOn?: string | null | undefined;
  readonly nextWhat?: string | null | undefined;
}): QueryDeepPartialEntity<EngagementEntity> =>
  said.nextOn == null ? {} : { nextOn: said.nextOn, nextWhat: said.nextWhat || null };

/** What the caller is in an engagement: gives, or receives. */
const partOf = ({ actor }: Context) => {
  const has = (rule: {
    readonly records: { readonly rows: (asker: typeof actor) => ReturnType<typeof sql> };
  }) =>
    sql`exists (select 1 from referral where referral.id = engagement.referral_id and ${rule.records.rows(actor)})`;
  return sql`${has(referralRules.answer)} as gives, ${has(referralRules.decideOnOffer)} as receives`;
};
