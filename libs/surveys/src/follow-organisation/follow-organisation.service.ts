import { Injectable } from '@nestjs/common';
import { raw, sql, type Tx } from '#kernel';
import { invitationMoves } from '../invitation-states.js';
import { SurveyMoves } from '../survey-moves.js';

/** Surveys when an organisation merges or closes. */
@Injectable()
export class FollowOrganisationService {
  constructor(private readonly moves: SurveyMoves) {}

  /** The successor holds, receives and answers from now on. Where it was invited itself, each answers its own. */
  async merge(tx: Tx, fromId: string, intoId: string): Promise<void> {
    for (const table of ['survey', 'survey_round', 'survey_invitation'])
      await tx.execute(sql`update ${raw(table)} set holder_id = ${intoId} where holder_id = ${fromId}`);
    await tx.execute(sql`update survey_invitation set board_id = ${intoId} where board_id = ${fromId}`);
    await tx.execute(sql`
      update survey_invitation set organisation_id = ${intoId}
      where organisation_id = ${fromId} and not exists (
        select 1 from survey_invitation other
        where other.round_id = survey_invitation.round_id and other.organisation_id = ${intoId})`);
  }

  /** Nobody is left to answer: what was not answered is taken back. */
  async close(tx: Tx, organisationId: string): Promise<void> {
    const open = await tx.query<{ id: string }>(sql`
      select id from survey_invitation where organisation_id = ${organisationId}
        and state = any(${[...invitationMoves.revoke.from]}::text[])`);
    for (const { id } of open) {
      const invitation = await this.moves.lockInvitation(tx, id);
      if (invitation !== undefined)
        await this.moves.moveInvitation(tx, invitation, 'revoke', 'system', {
          reason: 'Organisationen har upphört.',
        });
    }
  }
}
