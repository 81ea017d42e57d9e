import { enumOf, sql, type ListSheet, type Orders, type Text } from '#kernel';
import type { InvitationState } from '../invitation-states.js';
import { ROUND_STATE_TEXTS, ROUND_STEP_TEXTS, type RoundState } from '../round-states.js';
import type { InvitationRecord, RoundRecord } from '../survey-records.js';

/** Which rounds. Of a list of values, any. */
export interface RoundFilter {
  readonly states?: readonly RoundState[] | null;
  readonly pilotId?: string | null;
}

/** Which invitations. */
export interface InvitationFilter {
  readonly states?: readonly InvitationState[] | null;
}

export type RoundSortCode = 'NEWEST' | 'OLDEST' | 'DUE' | 'TITLE';
export const RoundSort = enumOf<RoundSortCode>('SurveyRoundSort', 'In which order rounds stand.', {
  NEWEST: 'Made last first.',
  OLDEST: 'Made first first.',
  DUE: 'What is due soonest first; what waits on nobody last.',
  TITLE: 'By title, å ä ö last.',
});

export const roundOrders: Orders<RoundSortCode> = {
  id: sql`survey_round.id`,
  by: {
    NEWEST: [{ by: sql`survey_round.created_at`, as: 'instant', down: true }],
    OLDEST: [{ by: sql`survey_round.created_at`, as: 'instant' }],
    DUE: [{ by: sql`coalesce(survey_round.due_at, 'infinity')`, as: 'instant' }],
    TITLE: [{ by: sql`survey_round.title`, as: 'text' }],
  },
};

export type InvitationSortCode = 'NAME' | 'STATE' | 'ANSWERED';
export const InvitationSort = enumOf<InvitationSortCode>(
  'SurveyInvitationSort',
  'In which order invitations stand.',
  {
    NAME: 'By the name of the organisation, å ä ö last.',
    STATE: 'Those that wait first, by how far they have come.',
    ANSWERED: 'Answered last first.',
  },
);

export const invitationOrders: Orders<InvitationSortCode> = {
  id: sql`survey_invitation.id`,
  by: {
    NAME: [{ by: sql`survey_invitation.organisation_name`, as: 'text' }],
    STATE: [
      {
        by: sql`array_position('{BOUNCED,SENT,OPENED,STARTED,PREPARED,DECLINED,SUBMITTED,CORRECTED,REVOKED}'::text[],
          survey_invitation.state)`,
        as: 'number',
      },
      { by: sql`survey_invitation.organisation_name`, as: 'text' },
    ],
    ANSWERED: [{ by: sql`coalesce(survey_invitation.submitted_at, '-infinity')`, as: 'instant', down: true }],
  },
};

const INVITATION_STATES: Readonly<Record<InvitationState, Text>> = {
  PREPARED: { sv: 'Inte skickad', en: 'Not sent' },
  SENT: { sv: 'Skickad', en: 'Sent' },
  OPENED: { sv: 'Öppnad', en: 'Opened' },
  STARTED: { sv: 'Påbörjad', en: 'Started' },
  SUBMITTED: { sv: 'Besvarad', en: 'Answered' },
  CORRECTED: { sv: 'Besvarad och rättad', en: 'Answered and corrected' },
  DECLINED: { sv: 'Avböjd', en: 'Declined' },
  BOUNCED: { sv: 'Kom inte fram', en: 'Did not arrive' },
  REVOKED: { sv: 'Tillbakatagen', en: 'Revoked' },
};

/** Rounds as a file. */
export const roundSheet: ListSheet<RoundRecord> = {
  name: { sv: 'Enkäter', en: 'Surveys' },
  columns: [
    { header: { sv: 'Enkät', en: 'Survey' }, type: 'wide', value: (row) => row.title },
    { header: { sv: 'Läge', en: 'State' }, value: (row, locale) => ROUND_STATE_TEXTS[row.state][locale] },
    { header: { sv: 'Syfte', en: 'Purpose' }, type: 'wide', value: (row) => row.purpose },
    { header: { sv: 'Sista svarsdag', en: 'Last day to answer' }, type: 'day', value: (row) => row.dueOn },
    {
      header: { sv: 'Att göra', en: 'To do' },
      value: (row, locale) => (row.nextStep === null ? null : ROUND_STEP_TEXTS[row.nextStep][locale]),
    },
    { header: { sv: 'Senast', en: 'By' }, type: 'instant', value: (row) => row.dueAt },
    { header: { sv: 'Resultat', en: 'Result' }, type: 'wide', value: (row) => row.result },
    { header: { sv: 'Vad vi gör', en: 'What we do' }, type: 'wide', value: (row) => row.whatWeDo },
    { header: { sv: 'Id', en: 'Id' }, value: (row) => row.id },
  ],
};

/** Who has answered and who has not, as a file. */
export const invitationSheet: ListSheet<InvitationRecord> = {
  name: { sv: 'Utskick', en: 'Invitations' },
  columns: [
    { header: { sv: 'Kommun', en: 'Municipality' }, value: (row) => row.organisationName },
    { header: { sv: 'Län', en: 'County' }, value: (row) => row.countyCode },
    { header: { sv: 'Läge', en: 'State' }, value: (row, locale) => INVITATION_STATES[row.state][locale] },
    { header: { sv: 'Skickad', en: 'Sent' }, type: 'instant', value: (row) => row.sentAt },
    { header: { sv: 'Öppnad', en: 'Opened' }, type: 'instant', value: (row) => row.openedAt },
    { header: { sv: 'Besvarad', en: 'Answered' }, type: 'instant', value: (row) => row.submittedAt },
    { header: { sv: 'Påminnelser', en: 'Reminders' }, type: 'number', value: (row) => row.reminders },
    { header: { sv: 'Skäl', en: 'Reason' }, type: 'wide', value: (row) => row.reason },
    { header: { sv: 'Id', en: 'Id' }, value: (row) => row.id },
  ],
};
