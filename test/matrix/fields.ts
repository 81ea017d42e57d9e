import type { Who } from './people.js';
import type { ChallengeFacts } from './facts.js';
import type { Facts, NeedFacts, Records, ReferralFacts } from './records.js';
import { isBeside } from './beside.js';
import { maySee } from './rules.js';

/** Which records a field should lead to, from a record, for somebody. */
type LeadsTo<T> = (who: Who, from: T, records: Records) => readonly string[];

/**
 * Whoever sees the record sees it: its own values, reference data, and lists that are checked where they are asked for.
 * The planted marks watch over it like over everything else.
 */
export const PART = 'part';

const idsOf = (found: readonly (Facts | undefined)[], who: Who): string[] =>
  found.flatMap((what) => (what !== undefined && maySee(who, what) ? [what.id] : []));

const fromNeed =
  (leadsTo: LeadsTo<NeedFacts>): LeadsTo<Facts> =>
  (who, from, records) =>
    from.kind === 'Need' ? leadsTo(who, from, records) : [];
const fromReferral =
  (leadsTo: LeadsTo<ReferralFacts>): LeadsTo<Facts> =>
  (who, from, records) =>
    from.kind === 'Referral' ? leadsTo(who, from, records) : [];

const fromChallenge =
  (leadsTo: LeadsTo<ChallengeFacts>): LeadsTo<Facts> =>
  (who, from, records) =>
    from.kind === 'Challenge' ? leadsTo(who, from, records) : [];
/** The challenge that a need is in. */
const withNeed = ({ id }: NeedFacts, { challenges }: Records): Facts | undefined =>
  challenges.find(({ needs }) => needs.some((need) => need.id === id));

/** The other request of a need that was passed on. */
const other = (from: ReferralFacts, records: Records, place: 'first' | 'second'): Facts | undefined => {
  const chain = records.referrals.filter((each) => each.need.id === from.need.id);
  const found = place === 'first' ? chain[0] : chain[1];
  return found?.id === from.id ? undefined : found;
};

/** Every field with arguments, and every field that leads to records. One without a line fails the matrix. */
export const FIELDS: Readonly<Record<string, LeadsTo<Facts> | typeof PART>> = {
  'Need.referrals': fromNeed((who, need, records) =>
    idsOf(
      records.referrals.filter((each) => each.need.id === need.id),
      who,
    ),
  ),
  'Need.pilot': fromNeed((who, { pilot }) => (pilot !== null && who.pilots.includes(pilot) ? [pilot] : [])),
  'Need.municipality': fromNeed((_who, { municipality }) => [municipality]),
  'Need.board': fromNeed((_who, { board }) => [board]),
  'Need.writtenDownBy': fromNeed((_who, { heardBy }) => (heardBy === null ? [] : [heardBy])),
  // Some mutations change which they are; whoever may not see them is not shown them.
  'Need.mergedNeeds': PART,
  'NeedMerge.into': PART,
  'Need.history': PART,
  'Need.original': PART,
  'Need.suggestions': PART,
  'HistoryEntry.organisation': PART,
  'AuditEvent.organisation': PART,
  'NextAct.organisations': PART,
  'SupportMatch.item': PART,

  'Need.challenge': fromNeed((who, need, records) => idsOf([withNeed(need, records)], who)),
  'Referral.challenge': fromReferral((who, { need }, records) => idsOf([withNeed(need, records)], who)),
  'Referral.engagement': fromReferral((_who, { id }, { engagements }) =>
    engagements.filter(({ referral }) => referral.id === id).map((each) => each.id),
  ),
  'EngagementEntry.organisation': PART,
  'Challenge.owner': fromChallenge((_who, { owner }) => [owner]),
  // Some mutations change which they are; that none is shown that is not in it, the ids watch over.
  'Challenge.needs': PART,
  'ChallengeParty.organisation': PART,
  'ChallengeNeed.need': PART,
  'ChallengeNeed.requests': PART,

  'SurveyTemplate.questions': PART,
  'SurveyToAnswer.questions': PART,
  'SurveyQuestionResult.question': PART,
  'SurveyRound.questions': PART,
  'SurveyRound.pilot': PART,
  'SurveyRound.holder': PART,
  'SurveyInvitation.organisation': PART,
  // Needs that came of an answer; whoever may not see them is not shown them.
  'SurveyInvitation.needs': PART,
  'SurveyCandidate.organisation': PART,

  'Referral.need': fromReferral((who, { need }) => idsOf([need], who)),
  'Referral.passedOnTo': fromReferral((who, from, records) => idsOf([other(from, records, 'second')], who)),
  'Referral.passedOnFrom': fromReferral((who, from, records) => idsOf([other(from, records, 'first')], who)),
  'Referral.to': fromReferral((_who, { point }) => [point]),
  'Referral.from': fromReferral((_who, { need }) => [need.board]),
  'Referral.supports': PART,
  'Referral.beside': fromReferral((who, from, records) =>
    who.points.includes(from.point)
      ? records.referrals.filter((each) => isBeside(from, each)).map(({ id }) => id)
      : [],
  ),

  'InboxItem.municipality': PART,
  'InboxItem.suggestions': PART,
  'InboxSuggestion.item': PART,

  'Viewer.person': PART,
  'Viewer.organisation': PART,
  'Viewer.mayActFor': PART,
  'Viewer.pilots': PART,
  'Viewer.sessions': PART,
  'Sessions.open': PART,
  'ApiTokens.tokens': PART,
  'Passkeys.passkeys': PART,

  'Invitation.organisation': PART,
  'Invitation.invitedBy': PART,
  'Participant.person': PART,
  'Participant.organisation': PART,
  'Participant.inPlaceOf': PART,

  'Pilot.memberships': PART,
  'Pilot.groups': PART,
  'Membership.organisation': PART,
  'Group.convener': PART,
  'Group.members': PART,

  'Organisation.contactPoints': PART,
  'Organisation.mergedInto': PART,
  'Organisation.nameOn': PART,
  'ContactPoint.organisation': PART,
  'ContactPointHolder.person': PART,

  'Grant.owners': PART,
  'Grant.keeper': PART,
  'SupportOffer.owners': PART,
  'SupportOffer.keeper': PART,
};
