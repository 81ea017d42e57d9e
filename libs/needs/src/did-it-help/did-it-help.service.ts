import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AccessService } from '#access';
import { addDays, Database, isProblem, parseInput, sql, type Context, type Outcome, type Tx } from '#kernel';
import { ReceivePapers } from '#papers';
import { PilotsService } from '#pilots';
import { FeedBackService } from '../feed-back/feed-back.service.js';
import { NeedLinks } from '../need-links/need-links.service.js';
import { NeedMoves } from '../need-moves.js';
import { fromMunicipality } from '../need-papers.js';
import type { NeedRecord } from '../need-record.js';
import { needInputs } from '../needs.inputs.js';
import { linkNotFound, needNotFound } from '../needs.problems.js';
import { needRules } from '../needs.rules.js';
import { VERDICT_TEXTS } from '../need-texts.js';

type Verdict = Omit<z.output<typeof needInputs.verdict>, 'needId'>;

/** What whoever follows the link of the mail sees before answering. */
export interface AnsweredNeed {
  readonly municipalityName: string;
  readonly boardName: string;
  readonly text: string;
  readonly feedback: string;
  readonly sentAt: Date;
  readonly answered: boolean;
}

/** Did it help? Only the municipality says: signed in, or by the link of the mail. */
@Injectable()
export class DidItHelpService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly moves: NeedMoves,
    private readonly pilots: PilotsService,
    private readonly papers: ReceivePapers,
    private readonly links: NeedLinks,
    private readonly feedBack: FeedBackService,
  ) {}

  /** Signed in. Answers the need's id. */
  say(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'needs.sayIfItHelped', needInputs.verdict, raw, async (tx, input) => {
      if (!(await this.access.allows(tx, needRules.tell, input.needId))) return needNotFound();
      const need = await this.moves.lock(tx, input.needId);
      return need === undefined ? needNotFound() : this.sayIn(tx, need, input);
    });
  }

  /** What a link is about. Reading changes nothing. */
  async readByLink(ctx: Context, token: string): Promise<AnsweredNeed | undefined> {
    const [told] = await this.database.read(await this.links.asLink(ctx, token), (tx) =>
      tx.query<AnsweredNeed>(sql`
        select n.municipality_name as "municipalityName", b.name as "boardName", f.text as feedback,
          (select v.text from need_version v where v.need_id = n.id order by v.version desc limit 1) as text,
          f.sent_at as "sentAt", (l.used_at is not null or n.state <> 'FED_BACK') as answered
        from need_link l join need n on n.id = l.need_id join organisation b on b.id = n.board_id
          join lateral (select text, sent_at from feedback where need_id = n.id order by sent_at desc, id desc limit 1) f on true
        where ${this.links.valid(tx, token, 'VERDICT')} and n.state not in ('REMOVED', 'WITHDRAWN')`),
    );
    return told;
  }

  /** By the link, without sign-in: uses it up. */
  async answerByLink(ctx: Context, raw: unknown): Promise<Outcome<Verdict['verdict']>> {
    const input = parseInput(needInputs.verdictByLink, raw);
    if (isProblem(input)) return input;
    return this.database.write<Verdict['verdict']>(
      await this.links.asLink(ctx, input.token),
      async (tx) => {
        const needId = await this.links.use(tx, input.token, 'VERDICT');
        const need = needId === undefined ? undefined : await this.moves.lock(tx, needId);
        if (need?.state !== 'FED_BACK') return linkNotFound();
        const said = await this.sayIn(tx, need, input);
        return isProblem(said) ? said : input.verdict;
      },
      { name: 'needs.didItHelp', input },
    );
  }

  /** "Too early" is an answer: it is asked again half a year after the feedback. */
  private async sayIn(tx: Tx, need: NeedRecord, said: Verdict): Promise<Outcome<string>> {
    const detail = { verdict: said.verdict };
    const moved =
      said.verdict === 'TOO_EARLY'
        ? await this.moves.move(tx, need, 'sayTooEarly', 'municipality', {
            set: await this.askedAgain(tx, need),
            detail,
          })
        : await this.moves.move(tx, need, 'sayVerdict', 'municipality', { detail });
    if (isProblem(moved)) return moved;
    await tx.execute(sql`
      update feedback set verdict = ${said.verdict}, verdict_text = ${said.text ?? null}, verdict_at = ${tx.now}
      where id = (select id from feedback where need_id = ${need.id} order by sent_at desc, id desc limit 1)`);
    await this.papers.receive(tx, {
      ...fromMunicipality(need),
      act: 'VERDICT',
      parts: { verdict: VERDICT_TEXTS[said.verdict].sv, text: said.text },
      textReason: said.textReason,
    });
    if (!said.reopen || said.verdict === 'TOO_EARLY') return need.id;
    return this.feedBack.reopenIn(tx, moved, 'municipality', { reason: 'Hjälpte inte' });
  }

  /** "Too early" is no silence: said again half a year later, it is asked half a year after that. */
  private async askedAgain(tx: Tx, need: NeedRecord): Promise<{ dueAt: Date }> {
    const { verdictAgain } = await this.pilots.timesOf(tx, need.pilotId);
    const [last] = await tx.query<{ sentAt: Date }>(sql`
      update feedback set asked_again_at = null
      where id = (select id from feedback where need_id = ${need.id} order by sent_at desc, id desc limit 1)
      returning sent_at as "sentAt"`);
    const again = addDays(last?.sentAt ?? tx.now, verdictAgain);
    return { dueAt: again > tx.now ? again : addDays(tx.now, verdictAgain) };
  }
}
