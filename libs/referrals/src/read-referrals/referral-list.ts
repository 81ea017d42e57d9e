import { enumOf, sql, type ListSheet, type Orders, type Placed } from '#kernel';
import { DECLINE_TEXTS, REFERRAL_STATE_TEXTS, REFERRAL_STEP_TEXTS } from '../referral-texts.js';
import type { ReferralRecord } from '../referral-record.js';
import type { ReferralState } from '../referral-states.js';

/** Which requests. Of a list of values, any. */
export interface ReferralFilter {
  readonly states?: readonly ReferralState[] | null;
  readonly open?: boolean | null;
  readonly overdue?: boolean | null;
  readonly inChallenge?: boolean | null;
  readonly themes?: readonly string[] | null;
  readonly countyCode?: string | null;
  readonly contactPointId?: string | null;
}

/** How requests are asked for in a list. */
export interface ReferralsAsked {
  readonly filter?: ReferralFilter | null;
  readonly search?: string | null;
}

/** A request in a list, with what its need says while that may be read. */
export interface ListedReferral extends ReferralRecord, Placed {
  readonly fromName: string;
  readonly needTitle: string | null;
  readonly municipalityName: string | null;
}

export type ReferralSortCode = 'DUE' | 'NEWEST' | 'OLDEST' | 'POINT';

export const ReferralSort = enumOf<ReferralSortCode>('ReferralSort', 'In which order requests stand.', {
  DUE: 'What waits on somebody first, what is due soonest on top.',
  NEWEST: 'Sent last first.',
  OLDEST: 'Sent first first.',
  POINT: 'By contact point, å ä ö last.',
});

const due = { by: sql`coalesce(referral.due_at, 'infinity')`, as: 'instant' } as const;

export const referralOrders: Orders<ReferralSortCode> = {
  id: sql`referral.id`,
  by: {
    DUE: [due],
    NEWEST: [{ by: sql`referral.sent_at`, as: 'instant', down: true }],
    OLDEST: [{ by: sql`referral.sent_at`, as: 'instant' }],
    POINT: [{ by: sql`referral.to_name`, as: 'text' }, due],
  },
};

/** Requests as a file. */
export const referralSheet: ListSheet<ListedReferral> = {
  name: { sv: 'Förfrågningar', en: 'Requests' },
  columns: [
    { header: { sv: 'Behov', en: 'Need' }, type: 'wide', value: (row) => row.needTitle },
    { header: { sv: 'Kommun', en: 'Municipality' }, value: (row) => row.municipalityName },
    { header: { sv: 'Från', en: 'From' }, type: 'wide', value: (row) => row.fromName },
    { header: { sv: 'Till', en: 'To' }, type: 'wide', value: (row) => row.toName },
    {
      header: { sv: 'Läge', en: 'State' },
      value: (row, locale) => REFERRAL_STATE_TEXTS[row.state][locale],
    },
    { header: { sv: 'Sändes', en: 'Sent' }, type: 'instant', value: (row) => row.sentAt },
    { header: { sv: 'Besvarades', en: 'Answered' }, type: 'instant', value: (row) => row.answeredAt },
    {
      header: { sv: 'Att göra', en: 'To do' },
      value: (row, locale) => (row.nextStep === null ? null : REFERRAL_STEP_TEXTS[row.nextStep][locale]),
    },
    { header: { sv: 'Senast', en: 'By' }, type: 'instant', value: (row) => row.dueAt },
    { header: { sv: 'Förfrågan', en: 'Request' }, type: 'wide', value: (row) => row.message },
    { header: { sv: 'Erbjudande', en: 'Offer' }, type: 'wide', value: (row) => row.offer?.what ?? null },
    {
      header: { sv: 'Skäl', en: 'Reason' },
      value: (row, locale) => (row.reasonCode === null ? null : DECLINE_TEXTS[row.reasonCode][locale]),
    },
    { header: { sv: 'Svar', en: 'Answer' }, type: 'wide', value: (row) => row.reasonText },
    { header: { sv: 'Id', en: 'Id' }, value: (row) => row.id },
  ],
};
