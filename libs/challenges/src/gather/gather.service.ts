import { Injectable } from '@nestjs/common';
import { AccessService } from '#access';
import { Database, isProblem, newId, Outbox, sql, type Context, type Outcome, type Tx } from '#kernel';
import { NeedMoves, needNotFound, needRules, type NeedRecord } from '#needs';
import { ChallengeMoves } from '../challenge-moves.js';
import type { ChallengeRecord } from '../challenge-record.js';
import { nextOnChallenge, PICTURED } from '../challenge-states.js';
import { ChallengeEntity, ChallengePictureEntity } from '../challenges.entities.js';
import { challengeEvents } from '../challenges.events.js';
import { challengeInputs, MAX_NEEDS } from '../challenges.inputs.js';
import {
  challengeMovedOn,
  challengeNotFound,
  mayNotJoin,
  notOnePilot,
  nothingGathered,
  pictureChanged,
  tooManyNeeds,
} from '../challenges.problems.js';
import { challengeRules } from '../challenges.rules.js';
import { PilotsService } from '#pilots';

/** Boards gather needs into a challenge and write what they have in common. All answer the challenge's id. */
@Injectable()
export class GatherService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly needs: NeedMoves,
    private readonly moves: ChallengeMoves,
    private readonly pilots: PilotsService,
    private readonly outbox: Outbox,
  ) {}

  /** Makes a challenge out of needs of the board's own county. */
  create(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'challenges.create', challengeInputs.create, raw, async (tx, input) => {
      const needs = await this.ownNeeds(tx, input.needIds);
      const [first] = needs;
      if (first === undefined) return needNotFound();
      const { boardId: ownerId, pilotId } = first;
      const next = nextOnChallenge('OPEN', tx.now, await this.pilots.timesOf(tx, pilotId));
      const id = newId();
      await tx.manager.insert(ChallengeEntity, {
        id,
        ownerId,
        pilotId,
        title: input.title,
        themes: input.themes ?? [...new Set(needs.flatMap(({ themes }) => themes))],
        state: 'OPEN',
        nextParty: next?.party ?? null,
        nextStep: next?.step ?? null,
        dueAt: next?.dueAt ?? null,
        waitsSince: tx.now,
        createdAt: tx.now,
      });
      await tx.manager.insert(ChallengePictureEntity, { challengeId: id, version: 1, text: '', at: tx.now });
      await this.enter(tx, id, ownerId, 'BOARD');
      await this.moves.audit(tx, { id, pilotId, ownerId }, 'created', { reason: input.textReason });
      return this.join(tx, { id, pilotId }, needs);
    });
  }

  /** Adds needs of the board's own county, until the challenge is gathered. */
  add(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'challenges.add', challengeInputs.add, raw, async (tx, input) => {
      const challenge = await this.allowed(tx, 'join', input.challengeId);
      if (challenge === undefined) return challengeNotFound();
      if (challenge.state !== 'OPEN') return challengeMovedOn();
      const needs = await this.ownNeeds(tx, input.needIds);
      if (needs.length === 0) return needNotFound();
      const [{ count }] = (await tx.query<{ count: number }>(
        sql`select count(*)::int as count from challenge_need where challenge_id = ${challenge.id} and left_at is null`,
      )) as [{ count: number }];
      return count + needs.length > MAX_NEEDS ? tooManyNeeds() : this.join(tx, challenge, needs);
    });
  }

  /** The board takes a need of its own out again: it is to be sorted as before. */
  takeOut(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(
      ctx,
      'challenges.takeOut',
      challengeInputs.takeOut,
      raw,
      async (tx, input) => {
        const challenge = await this.allowed(tx, 'join', input.challengeId);
        if (challenge === undefined) return challengeNotFound();
        const [need] = await this.ownNeeds(tx, [input.needId]);
        if (need === undefined) return needNotFound();
        const left = await tx.execute(sql`
          update challenge_need set left_at = ${tx.now}
          where challenge_id = ${challenge.id} and need_id = ${need.id} and left_at is null`);
        if (left !== 1) return challengeMovedOn();
        const moved = await this.needs.move(tx, need, 'ungroup', 'board', {
          detail: { challenge: challenge.id },
        });
        if (isProblem(moved)) return moved;
        await tx.execute(sql`
          update challenge_party p set until = ${tx.now}
          where p.challenge_id = ${challenge.id} and p.organisation_id = ${need.organisationId} and p.part = 'MUNICIPALITY'
            and not exists (select 1 from challenge_need cn join need n on n.id = cn.need_id
              where cn.challenge_id = p.challenge_id and cn.left_at is null and n.organisation_id = p.organisation_id)`);
        return challenge.id;
      },
    );
  }

  /** Writes heading, themes and the shared picture. A picture others have seen is kept; a changed one is a new version. */
  describe(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(
      ctx,
      'challenges.describe',
      challengeInputs.describe,
      raw,
      async (tx, input) => {
        const challenge = await this.locked(tx, input.challengeId);
        if (challenge === undefined) return challengeNotFound();
        if (!PICTURED.includes(challenge.state)) return challengeMovedOn();
        if (challenge.version !== input.version) return pictureChanged(challenge.version, challenge.picture);
        const version = challenge.version + (input.picture === challenge.picture ? 0 : 1);
        const { title, themes, picture: text } = input;
        if (version !== challenge.version)
          await tx.manager.insert(ChallengePictureEntity, {
            challengeId: challenge.id,
            version,
            text,
            at: tx.now,
          });
        await tx.manager.update(
          ChallengeEntity,
          { id: challenge.id },
          { title, version, themes: themes ?? challenge.themes },
        );
        await this.moves.audit(tx, challenge, 'described', { reason: input.textReason, detail: { version } });
        return challenge.id;
      },
    );
  }

  /** Invites boards, who may add needs of their own, and agencies, who may say what they think of the picture. */
  invite(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'challenges.invite', challengeInputs.invite, raw, async (tx, input) => {
      const challenge = await this.locked(tx, input.challengeId);
      if (challenge === undefined) return challengeNotFound();
      if (!PICTURED.includes(challenge.state)) return challengeMovedOn();
      for (const organisationId of new Set(input.organisationIds)) {
        const [organisation] = await tx.query<{ kinds: string[] }>(
          sql`select kinds from organisation where id = ${organisationId} and closed_on is null`,
        );
        const isBoard = organisation?.kinds.includes('COUNTY_BOARD') ?? false;
        const fits = isBoard || (organisation?.kinds.includes('AGENCY') ?? false);
        const member =
          challenge.pilotId !== null && (await this.pilots.isMember(tx, challenge.pilotId, organisationId));
        if (!fits || !member) return mayNotJoin();
        if (!(await this.enter(tx, challenge.id, organisationId, isBoard ? 'BOARD' : 'INVITED'))) continue;
        await this.moves.audit(tx, challenge, 'invited', { detail: { organisation: organisationId } });
        await this.outbox.emit(tx, challengeEvents.invited, challenge.id, {
          challengeId: challenge.id,
          organisationId,
        });
      }
      return challenge.id;
    });
  }

  /** Needs are chosen and the picture is written: those in it are asked what they say of it. */
  gather(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.keep(ctx, 'gather', raw, async (tx, challenge) => {
      const [need] = await tx.query(
        sql`select 1 from challenge_need where challenge_id = ${challenge.id} and left_at is null limit 1`,
      );
      return need === undefined || challenge.picture.trim() === '' ? nothingGathered() : undefined;
    });
  }

  /** Needs may join again. */
  openAgain(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.keep(ctx, 'openAgain', raw);
  }

  /** Gives the challenge up before it was sent on, with a reason; a job lets its needs go. */
  dissolve(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(
      ctx,
      'challenges.dissolve',
      challengeInputs.reasoned,
      raw,
      async (tx, input) => {
        const challenge = await this.locked(tx, input.challengeId);
        if (challenge === undefined) return challengeNotFound();
        const moved = await this.moves.move(tx, challenge, 'dissolve', 'board', { reason: input.reason });
        return isProblem(moved) ? moved : challenge.id;
      },
    );
  }

  private keep(
    ctx: Context,
    name: 'gather' | 'openAgain',
    raw: unknown,
    hinders?: (tx: Tx, challenge: ChallengeRecord) => Promise<Outcome<undefined>>,
  ): Promise<Outcome<string>> {
    return this.database.perform(ctx, `challenges.${name}`, challengeInputs.id, raw, async (tx, input) => {
      const challenge = await this.locked(tx, input.challengeId);
      if (challenge === undefined) return challengeNotFound();
      const hindrance = await hinders?.(tx, challenge);
      if (isProblem(hindrance)) return hindrance;
      const moved = await this.moves.move(tx, challenge, name, 'board');
      return isProblem(moved) ? moved : challenge.id;
    });
  }

  /** Each need goes into the challenge, and its municipality with it. */
  private async join(
    tx: Tx,
    challenge: Pick<ChallengeRecord, 'id' | 'pilotId'>,
    needs: readonly NeedRecord[],
  ): Promise<Outcome<string>> {
    if (needs.some(({ pilotId }) => pilotId !== challenge.pilotId)) return notOnePilot();
    for (const need of needs) {
      const moved = await this.needs.move(tx, need, 'group', 'board', {
        detail: { challenge: challenge.id },
      });
      if (isProblem(moved)) return moved;
      // One it was in before, until it was opened again or recalled.
      await tx.execute(
        sql`update challenge_need set left_at = ${tx.now} where need_id = ${need.id} and left_at is null`,
      );
      await tx.execute(sql`
        insert into challenge_need (challenge_id, need_id, joined_at) values (${challenge.id}, ${need.id}, ${tx.now})
        on conflict (challenge_id, need_id) do update set joined_at = excluded.joined_at, left_at = null`);
      await this.enter(tx, challenge.id, need.organisationId, 'MUNICIPALITY');
    }
    return challenge.id;
  }

  /** Whether the organisation has come in: false when it already was. */
  private async enter(tx: Tx, challengeId: string, organisationId: string, part: string): Promise<boolean> {
    const entered = await tx.execute(sql`
      insert into challenge_party (challenge_id, organisation_id, part, since)
      values (${challengeId}, ${organisationId}, ${part}, ${tx.now})
      on conflict (challenge_id, organisation_id) do update set until = null
        where challenge_party.until is not null`);
    return entered === 1;
  }

  /** Locks needs that are the board's to sort, in one order; none when one of them is not. */
  private async ownNeeds(tx: Tx, ids: readonly string[]): Promise<NeedRecord[]> {
    const wanted = [...new Set(ids)].sort();
    const allowed = await this.access.allowed(tx, needRules.sort, wanted);
    const found: NeedRecord[] = [];
    for (const id of wanted) {
      const need = allowed.includes(id) ? await this.needs.lock(tx, id) : undefined;
      if (need !== undefined) found.push(need);
    }
    return found.length === wanted.length ? found : [];
  }

  private async allowed(tx: Tx, rule: 'join' | 'keep', id: string): Promise<ChallengeRecord | undefined> {
    return (await this.access.allows(tx, challengeRules[rule], id)) ? this.moves.load(tx, id) : undefined;
  }

  private async locked(tx: Tx, id: string): Promise<ChallengeRecord | undefined> {
    return (await this.access.allows(tx, challengeRules.keep, id)) ? this.moves.lock(tx, id) : undefined;
  }
}
