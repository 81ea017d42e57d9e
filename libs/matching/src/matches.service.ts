import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { z } from 'zod';
import { AccessService } from '#access';
import { recordAudit } from '#audit';
import {
  Database,
  loaderOf,
  newId,
  notFound,
  raw,
  sql,
  type Context,
  type GraphQLRequestContext,
  type Outcome,
  type Problem,
} from '#kernel';
import { ENDED, needNotFound, NeedMoves, needMovedOn, needRules } from '#needs';
import { SupportsService } from '#supports';
import type { MatchRecord } from './match-record.js';
import { SupportMatchEntity } from './support-match.entity.js';

const columns = raw(`m.id, m.need_id as "needId", m.item_id as "itemId", m.origin, m.judgement,
  m.judgement_reason as "judgementReason", m.score, m.rank, m.reasons, m.engine`);

const inputs = {
  judge: z
    .object({
      matchId: z.uuid(),
      judgement: z.enum(['NONE', 'CONFIRMED', 'REJECTED']),
      reason: z.string().trim().max(1_000).nullish(),
    })
    .superRefine((input, issues) => {
      if (input.judgement === 'REJECTED' && (input.reason ?? '') === '') {
        issues.addIssue({
          code: 'too_small',
          origin: 'string',
          minimum: 1,
          inclusive: true,
          path: ['reason'],
          input: '',
        });
      }
    }),
  add: z.object({ needId: z.uuid(), itemId: z.uuid() }),
};

const matchNotFound = (): Problem =>
  notFound('MATCH_NOT_FOUND', {
    sv: 'Förslaget finns inte längre. Ladda om behovet.',
    en: 'That suggestion is no longer there. Reload the need.',
  });

const itemNotFound = (): Problem =>
  notFound('CATALOGUE_ITEM_NOT_FOUND', {
    sv: 'Stödet finns inte. Sök i katalogen och välj ett annat.',
    en: 'There is no such support. Search the catalogue and choose another.',
  });

/** Matches of needs: read with the need, judged and added by the board. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly needs: NeedMoves,
    private readonly supports: SupportsService,
  ) {}

  /** The request's loader of a need's matches, best first; rejected ones last. Only of needs the caller may see. */
  loader(request: GraphQLRequestContext): DataLoader<string, MatchRecord[]> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, MatchRecord[]>(async (ids) => {
        const rows = await this.database.readOne<MatchRecord>(
          request.ctx,
          sql`select ${columns} from support_match m join need on need.id = m.need_id
            where m.need_id = any(${ids}::uuid[]) and ${needRules.see.records.rows(request.ctx.actor)}
            order by m.judgement = 'REJECTED', m.judgement <> 'CONFIRMED', m.rank, m.id`,
        );
        const byNeed = new Map<string, MatchRecord[]>(ids.map((id) => [id, []]));
        for (const row of rows) byNeed.get(row.needId)?.push(row);
        return ids.map((id) => byNeed.get(id) ?? []);
      });
    });
  }

  /** One match of a need the caller may see. */
  async get(request: GraphQLRequestContext, id: string): Promise<MatchRecord | undefined> {
    const [row] = await this.database.read(request.ctx, (tx) =>
      tx.query<MatchRecord>(sql`
        select ${columns} from support_match m join need on need.id = m.need_id
        where m.id = ${id} and ${needRules.see.records.rows(request.ctx.actor)}`),
    );
    return row;
  }

  /** The board says whether a suggestion fits; a rejection says why, so that people can mend words and catalogue. */
  judge(ctx: Context, rawInput: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'matching.judge', inputs.judge, rawInput, async (tx, input) => {
      // One question, whether there is no such suggestion or it is of a need the caller may not sort.
      const [match] = await tx.query<{ needId: string }>(sql`
        select m.need_id as "needId" from support_match m join need on need.id = m.need_id
        where m.id = ${input.matchId} and ${needRules.sort.records.rows(tx.ctx.actor)}`);
      if (match === undefined) return matchNotFound();
      const need = await this.needs.lock(tx, match.needId);
      if (need === undefined || ENDED.includes(need.state)) return needMovedOn();
      await tx.manager.update(
        SupportMatchEntity,
        { id: input.matchId },
        { judgement: input.judgement, judgementReason: input.reason ?? null },
      );
      await recordAudit(tx, {
        action: 'match.judged',
        subjectType: 'need',
        subjectId: match.needId,
        detail: { match: input.matchId, judgement: input.judgement },
        pilotId: need.pilotId,
        ownerId: need.organisationId,
      });
      return input.matchId;
    });
  }

  /** The board adds a support or grant that the job did not find; adding one that is there confirms it. */
  add(ctx: Context, rawInput: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'matching.add', inputs.add, rawInput, async (tx, input) => {
      if (!(await this.access.allows(tx, needRules.sort, input.needId))) return needNotFound();
      const need = await this.needs.lock(tx, input.needId);
      if (need === undefined) return needNotFound();
      if (ENDED.includes(need.state)) return needMovedOn();
      const [item] = await this.supports.byIds(tx, [input.itemId]);
      if (item === undefined) return itemNotFound();
      const [row] = await tx.query<{ id: string }>(sql`
        insert into support_match (id, need_id, item_id, origin, judgement, score, rank, reasons, engine, need_version, created_at)
        values (${newId()}, ${need.id}, ${item.id}, 'ADDED', 'CONFIRMED', 0, 0,
          '[{"code":"ADDED_BY_PERSON","words":[]}]', 'person', ${need.version}, ${tx.now})
        on conflict (need_id, item_id) do update set judgement = 'CONFIRMED', judgement_reason = null returning id`);
      await recordAudit(tx, {
        action: 'match.added',
        subjectType: 'need',
        subjectId: need.id,
        detail: { item: item.id },
        pilotId: need.pilotId,
        ownerId: need.organisationId,
      });
      return row?.id ?? matchNotFound();
    });
  }
}
