import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, Database, endOfDay, newId, sql, type Context, type Tx } from '#kernel';
import { ENDED } from '#needs';
import { SurveyMoves } from '../survey-moves.js';
import type { InvitationRecord, RoundRecord } from '../survey-records.js';
import { SurveyLinkEntity } from '../survey-answers.entities.js';

/** How long after the last day to answer a link still shows the own answer, and the result, days. */
const LINK_DAYS = 120;

/** How many needs that the board holds are shown to begin from. */
const MAX_KNOWN = 20;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What a mail about an invitation says; the token opens it. */
export interface SurveyMail {
  readonly token: string;
  readonly invitation: InvitationRecord;
  readonly round: RoundRecord;
}

/** Links of survey mails: one invitation each. Every mail has its own, because only hashes are kept. */
@Injectable()
export class SurveyLinks {
  constructor(
    private readonly database: Database,
    private readonly moves: SurveyMoves,
  ) {}

  /** Makes the link for a mail, in the transaction that writes the mail. Undefined when there is nothing to send any more. */
  async issue(tx: Tx, invitationId: string): Promise<SurveyMail | undefined> {
    const invitation = await this.moves.invitation(tx, invitationId);
    if (invitation === undefined || ['PREPARED', 'REVOKED'].includes(invitation.state)) return undefined;
    const round = await this.moves.round(tx, invitation.roundId);
    if (round === undefined || round.dueOn === null) return undefined;
    if (round.state === 'OPEN' && invitation.submissions === 0) await this.prefill(tx, invitation, round);
    const from = Math.max(endOfDay(round.dueOn).getTime(), tx.now.getTime());
    const token = randomBytes(24).toString('base64url');
    await tx.manager.insert(SurveyLinkEntity, {
      id: newId(),
      tokenHash: hashOf(token),
      invitationId,
      madeAt: tx.now,
      expiresAt: addDays(new Date(from), LINK_DAYS),
    });
    return { token, invitation, round };
  }

  /** What the board holds already, and what was answered last time: there before anybody follows the first link. */
  private async prefill(tx: Tx, invitation: InvitationRecord, round: RoundRecord): Promise<void> {
    await tx.execute(sql`
      insert into survey_need (invitation_id, need_id, key, known, place)
      select ${invitation.id}, n.id, n.id, true, row_number() over (order by n.submitted_at desc, n.id)
      from need n
      where n.organisation_id = ${invitation.organisationId} and n.board_id = ${invitation.boardId}
        and n.submitted_at is not null and n.state <> all(${[...ENDED, 'FED_BACK']}::text[])
        and (n.pilot_id is null or n.pilot_id = ${invitation.toldInId})
      order by n.submitted_at desc, n.id limit ${MAX_KNOWN}
      on conflict do nothing`);
    if (round.earlierRoundId === null) return;
    await tx.execute(sql`
      update survey_invitation set earlier = (
        select jsonb_build_object('title', r.title, 'values', s.values, 'questions', v.questions)
        from survey_invitation i join survey_round r on r.id = i.round_id
          join survey_submission s on s.invitation_id = i.id
          join survey_version v on v.survey_id = r.survey_id and v.version = s.survey_version
        where i.round_id = ${round.earlierRoundId} and i.organisation_id = ${invitation.organisationId}
        order by s.number desc limit 1)
      where id = ${invitation.id}`);
  }

  /** No mail could be sent: nobody has an address, or the mail server refuses it. */
  async bounced(tx: Tx, invitationId: string, bounce: 'NO_ADDRESS' | 'REFUSED'): Promise<void> {
    const invitation = await this.moves.lockInvitation(tx, invitationId);
    if (invitation !== undefined)
      await this.moves.moveIfOpen(tx, invitation, 'bounce', 'system', { set: { bounce } });
  }

  /**
   * Whoever follows a link is the link, signed in or not: it may do with one invitation what its rule says, and the audit
   * says so. A token that nobody was given makes nobody else of the caller, who then finds nothing by it.
   */
  async asLink(ctx: Context, token: string): Promise<Context> {
    const [link] = await this.database.identify<{ id: string; invitationId: string }>(
      sql`select id, invitation_id as "invitationId" from survey_link where token_hash = ${hashOf(token)}`,
    );
    if (link === undefined) return ctx;
    return {
      ...ctx,
      actor: { kind: 'link', id: link.id, organisationId: null, subjectId: link.invitationId },
    };
  }

  /** The invitation that the asking link opens right now. */
  async openedBy(tx: Tx, token: string): Promise<string | undefined> {
    const [found] = await tx.query<{ id: string }>(sql`
      select i.id from survey_link l join survey_invitation i on i.id = l.invitation_id
      where l.token_hash = ${hashOf(token)} and l.expires_at > ${tx.now}
        and (i.links_from is null or l.made_at >= i.links_from) and i.state not in ('PREPARED', 'REVOKED')`);
    return found?.id;
  }
}
