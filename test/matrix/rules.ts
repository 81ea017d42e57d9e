/**
 * Who may do what, said once more and in other words than in the rules themselves (each module): those are
 * conditions in SQL, these are facts about a person and a record. The matrix compares the two through the API.
 */
import { MUCF, pointOf } from '../builders/loop.js';
import { isBeside } from './beside.js';
import { isOpenFor } from './closing.js';
import type { ChallengeFacts, EngagementFacts } from './facts.js';
import type { Mark } from './marks.js';
import type { Who } from './people.js';
import type { Facts, NeedFacts, Records, ReferralFacts } from './records.js';
import type { InvitationFacts, RoundFacts } from './surveys.js';
import { isReceivedBy, type ThingFacts } from './things.js';

type Holds<T = Facts> = (who: Who, what: T) => boolean;

/** Is a contact in the pilot of a need: what it takes to see and to act. What was told in no pilot asks for any. */
const isContactThere = (who: Who, { pilot }: NeedFacts): boolean =>
  pilot === null ? isContact(who) : (who.roles[pilot] ?? []).includes('CONTACT');

const inSomeRole =
  (role: string) =>
  (who: Who): boolean =>
    Object.values(who.roles).some((roles) => roles.includes(role));
const isContact = inSomeRole('CONTACT');

const ofMunicipality: Holds<NeedFacts> = (who, need) => need.municipality === who.organisation;
const ofBoard: Holds<NeedFacts> = (who, need) => need.board === who.organisation && need.shape !== 'draft';
const wroteDown: Holds<NeedFacts> = (who, need) => need.heardBy !== null && need.heardBy === who.organisation;
const wasSentTo: Holds<NeedFacts> = (who, need) => need.sentTo.some((point) => who.points.includes(point));

const isAdministratorOf = (who: Who, pilot: string | null): boolean =>
  pilot !== null && (who.roles[pilot] ?? []).includes('ADMINISTRATOR');
const hasOpened: Holds<NeedFacts> = (who, need) =>
  need.openedBy !== null && need.openedBy === who.person && isAdministratorOf(who, need.pilot);

/** A machine sees what its municipality has sent. */
const seesNeed: Holds<NeedFacts> = (who, need) =>
  who.scopes !== undefined
    ? who.scopes.includes('needs.see') && ofMunicipality(who, need) && need.shape !== 'draft'
    : personSeesNeed(who, need);
const personSeesNeed: Holds<NeedFacts> = (who, need) =>
  hasOpened(who, need) ||
  wasSentTo(who, need) ||
  (isContactThere(who, need) && (ofMunicipality(who, need) || ofBoard(who, need) || wroteDown(who, need)));

const needOf = (what: Facts): NeedFacts | undefined =>
  what.kind === 'Need' ? what : 'need' in what ? what.need : undefined;
const onNeed =
  (holds: Holds<NeedFacts>): Holds =>
  (who, what) => {
    const need = needOf(what);
    return need !== undefined && holds(who, need);
  };
const onReferral =
  (holds: Holds<ReferralFacts>): Holds =>
  (who, what) =>
    what.kind === 'Referral' && holds(who, what);

/** A contact of an organisation in a challenge, in its pilot. */
const isIn =
  (organisations: (challenge: ChallengeFacts) => readonly string[]) =>
  (who: Who, challenge: ChallengeFacts): boolean =>
    who.organisation !== null &&
    organisations(challenge).includes(who.organisation) &&
    (who.roles[challenge.pilot] ?? []).includes('CONTACT');
const wasAskedAbout = (who: Who, { asked }: ChallengeFacts): boolean =>
  asked.some((point) => who.points.includes(point));
const isParty = isIn(({ parties }) => parties);
const onChallenge =
  (holds: Holds<ChallengeFacts>): Holds =>
  (who, what) =>
    what.kind === 'Challenge' && holds(who, what);
const seesChallenge = onChallenge(
  (who, challenge) => isParty(who, challenge) || wasAskedAbout(who, challenge),
);

const seesRequest: Holds<ReferralFacts> = (who, { point, need }) =>
  who.points.includes(point) ||
  (isContactThere(who, need) && (ofMunicipality(who, need) || ofBoard(who, need)));
const onEngagement =
  (holds: Holds<EngagementFacts>): Holds =>
  (who, what) =>
    what.kind === 'Engagement' && holds(who, what);

/** One rule: who may try at all, and on which records. */
export interface Expected {
  readonly tries: (who: Who) => boolean;
  readonly on: Holds;
}

const mine: Holds = (who, what) =>
  (what.kind === 'Session' || what.kind === 'Passkey') && what.person === who.person;

/** Looks after a pilot: its facilitators and administrators. */
const looksAfter = (who: Who, pilot: string | null): boolean =>
  pilot !== null &&
  (who.roles[pilot] ?? []).some((role) => role === 'FACILITATOR' || role === 'ADMINISTRATOR');
/** A contact of the organisation, in the pilot. */
const isContactOf = (who: Who, { organisation, pilot }: ThingFacts): boolean =>
  organisation !== null &&
  organisation === who.organisation &&
  pilot !== null &&
  (who.roles[pilot] ?? []).includes('CONTACT');
const isTheirsToManage = (who: Who, what: ThingFacts): boolean =>
  looksAfter(who, what.pilot) || isContactOf(who, what);

const onThing =
  (kind: ThingFacts['kind'], holds: Holds<ThingFacts>): Holds =>
  (who, what) =>
    what.kind === kind && holds(who, what);
const isPart = onThing(
  'Participant',
  (who, what) => (who.person !== null && what.person === who.person) || isTheirsToManage(who, what),
);
const isToken = onThing(
  'ApiToken',
  (who, { organisation }) => organisation === who.organisation && isContact(who),
);
const isInvitation = onThing('Invitation', isTheirsToManage);
const isPaper = onThing('Paper', isReceivedBy);
const managesSomething = (who: Who): boolean =>
  isContact(who) || Object.keys(who.roles).some((pilot) => looksAfter(who, pilot));

/** The board that holds a round, as contact in its pilot; the pilot's own, its facilitator. */
const holds: Holds<RoundFacts> = (who, { holder, pilot }) => {
  const roles = who.roles[pilot] ?? [];
  return holder === null
    ? who.organisation === null && roles.includes('FACILITATOR')
    : who.organisation === holder && roles.includes('CONTACT');
};
const isOfCounty: Holds<InvitationFacts> = (who, { board, round, shape }) =>
  shape !== 'prepared' && who.organisation === board && (who.roles[round.pilot] ?? []).includes('CONTACT');
const answersFor: Holds<InvitationFacts> = (who, { municipality, round, shape }) =>
  shape !== 'prepared' &&
  who.organisation === municipality &&
  (who.roles[round.pilot] ?? []).includes('CONTACT');
const onInvitation =
  (holdsOn: Holds<InvitationFacts>): Holds =>
  (who, what) =>
    what.kind === 'SurveyInvitation' && holdsOn(who, what);
const followsInvitation: Holds<InvitationFacts> = (who, what) =>
  holds(who, what.round) || isOfCounty(who, what);
/** Those it went to, and the boards of their counties, see a round that has been sent. */
const seesRound: Holds<RoundFacts> = (who, round) =>
  holds(who, round) ||
  (round.sent &&
    [round.municipality, round.board].some((each) => each === who.organisation) &&
    (who.roles[round.pilot] ?? []).includes('CONTACT'));
const holdsSomething = (who: Who): boolean => isContact(who) || inSomeRole('FACILITATOR')(who);

const everyRecord: Holds = () => true;
const anybody = (): boolean => true;
const signedIn = (who: Who): boolean => who.signedIn;

/** By the code of the rule that stands at the handler. */
export const RULES: Readonly<Record<string, Expected>> = {
  'viewer.read': { tries: anybody, on: everyRecord },
  'vocabulary.read': { tries: anybody, on: everyRecord },
  'directory.read': { tries: signedIn, on: everyRecord },
  'audit.see': { tries: signedIn, on: (who, what) => maySee(who, what) },
  'catalogue.read': { tries: signedIn, on: everyRecord },
  'catalogue.edit': { tries: isContact, on: everyRecord },
  'pilots.see': { tries: signedIn, on: everyRecord },
  'pilots.toRaise': {
    tries: (who) => inSomeRole('FACILITATOR')(who) || isContact(who),
    on: everyRecord,
  },
  'overviews.see': {
    tries: (who) => inSomeRole('FACILITATOR')(who) || isContact(who),
    on: everyRecord,
  },
  'overviews.handOver': { tries: isContact, on: everyRecord },
  'pilots.close': {
    tries: (who) => inSomeRole('FACILITATOR')(who) && who.organisation === null && who.byLink !== true,
    on: everyRecord,
  },
  'breakGlass.open': {
    tries: inSomeRole('ADMINISTRATOR'),
    on: onNeed((who, need) => isAdministratorOf(who, need.pilot) && need.shape !== 'draft'),
  },
  'tokens.manage': { tries: (who) => who.organisation !== null && isContact(who), on: isToken },
  'passkeys.see': { tries: signedIn, on: mine },
  'passkeys.change': { tries: signedIn, on: mine },
  'passkeys.register': {
    tries: (who) => who.anyRoles.some((role) => role !== 'OBSERVER'),
    on: everyRecord,
  },
  'papers.see': { tries: isContact, on: isPaper },
  'papers.keep': { tries: isContact, on: isPaper },
  'papers.registrar': { tries: isContact, on: everyRecord },
  'invitations.invite': { tries: managesSomething, on: isInvitation },
  'invitations.accept': { tries: anybody, on: everyRecord },
  'participants.see': { tries: signedIn, on: isPart },
  'participants.end': {
    tries: signedIn,
    // By a link one ends only what is one's own.
    on: (who, what) =>
      isPart(who, what) && (who.byLink !== true || ('person' in what && what.person === who.person)),
  },
  'participants.delegate': { tries: isContact, on: everyRecord },
  'contactPoints.appoint': { tries: isContact, on: everyRecord },
  'sessions.own': { tries: signedIn, on: mine },
  'needs.see': { tries: (who) => isContact(who) || inSomeRole('ADMINISTRATOR')(who), on: onNeed(seesNeed) },
  'needs.seeInPilot': {
    tries: (who) => isContact(who) || inSomeRole('FACILITATOR')(who),
    on: (who, what) => isShownInPilotTo(who, what),
  },
  'needs.tell': {
    tries: isContact,
    on: onNeed((who, need) => ofMunicipality(who, need) && isContactThere(who, need)),
  },
  'needs.writeDown': {
    tries: isContact,
    on: onNeed((who, need) => wroteDown(who, need) && isContactThere(who, need)),
  },
  'needs.sort': {
    tries: isContact,
    on: onNeed((who, need) => ofBoard(who, need) && isContactThere(who, need)),
  },
  'surveys.make': {
    tries: holdsSomething,
    on: (who, what) => what.kind === 'SurveyRound' && holds(who, what),
  },
  'surveys.hold': { tries: holdsSomething, on: onInvitation((who, { round }) => holds(who, round)) },
  'surveys.follow': { tries: holdsSomething, on: onInvitation(followsInvitation) },
  'surveys.enter': { tries: isContact, on: onInvitation(isOfCounty) },
  'surveys.answer': { tries: isContact, on: onInvitation(answersFor) },
  'surveys.answerByLink': { tries: anybody, on: everyRecord },
  'challenges.see': { tries: isContact, on: seesChallenge },
  'challenges.keep': { tries: isContact, on: onChallenge(isIn(({ owner }) => [owner])) },
  'challenges.join': { tries: isContact, on: onChallenge(isIn(({ boards }) => boards)) },
  'challenges.takeStand': { tries: isContact, on: onChallenge(isParty) },
  'challenges.answer': { tries: isContact, on: onChallenge(wasAskedAbout) },
  'engagements.see': {
    tries: (who) => isContact(who) || inSomeRole('ADMINISTRATOR')(who),
    on: onEngagement((who, { referral }) => seesRequest(who, referral)),
  },
  'engagements.carry': {
    tries: isContact,
    on: onEngagement(
      (who, { referral: { point, need } }) =>
        who.points.includes(point) || (ofMunicipality(who, need) && isContactThere(who, need)),
    ),
  },
  'engagements.end': {
    tries: isContact,
    on: onEngagement((who, { referral: { need } }) => ofMunicipality(who, need) && isContactThere(who, need)),
  },
  'needs.answerByLink': { tries: anybody, on: everyRecord },
  'needs.sayByLink': { tries: anybody, on: everyRecord },
  'referrals.see': {
    tries: (who) => isContact(who) || inSomeRole('ADMINISTRATOR')(who),
    on: onReferral(seesRequest),
  },
  'referrals.answer': { tries: isContact, on: onReferral((who, { point }) => who.points.includes(point)) },
  'referrals.send': {
    tries: isContact,
    on: onReferral((who, { need }) => ofBoard(who, need) && isContactThere(who, need)),
  },
  'referrals.decideOnOffer': {
    tries: isContact,
    on: onReferral((who, { need }) => ofMunicipality(who, need) && isContactThere(who, need)),
  },
  'referrals.reply': {
    tries: isContact,
    on: onReferral(
      (who, { need }) => (ofMunicipality(who, need) || ofBoard(who, need)) && isContactThere(who, need),
    ),
  },
};

/** The list to raise at the gathering: heading, county, theme and whom it waits on, never the text. */
export const isRaisedFor: Holds = (who, what) => {
  const need = needOf(what);
  const roles = need?.pilot == null ? [] : (who.roles[need.pilot] ?? []);
  return (
    isRaised(what) &&
    (roles.includes('FACILITATOR') ||
      (roles.includes('CONTACT') && (who.kind === 'COUNTY_BOARD' || who.kind === 'AGENCY')))
  );
};

/** What others who work in a pilot see of a need: heading, theme, county, state; the text where it is shared. */
export const isShownInPilotTo: Holds = (who, what) => {
  if (what.kind !== 'Need' || what.pilot === null) return false;
  const roles = who.roles[what.pilot] ?? [];
  return (
    !['draft', 'heard', 'withdrawn'].includes(what.shape) &&
    ((roles.includes('FACILITATOR') && who.organisation === null) ||
      (roles.includes('CONTACT') && (who.kind === 'COUNTY_BOARD' || who.kind === 'AGENCY')))
  );
};

/** What waits so long that it is raised: see `raise` in records.ts. */
const isRaised = (what: Facts): boolean =>
  (what.kind === 'Need' && ['matched', 'asked'].includes(what.shape)) ||
  (what.kind === 'Referral' &&
    (['sent', 'offered'].includes(what.shape) ||
      (what.shape === 'passedOn' && what.point === pointOf(MUCF))));

/** The board's desk: what of its county waits on somebody. */
export const isInInboxOf: Holds = (who, what) =>
  what.kind === 'Need' &&
  RULES['needs.sort']?.on(who, what) === true &&
  !['draft', 'closed', 'withdrawn'].includes(what.shape);

/** A municipality's own needs, or those the organisation wrote down. */
export const isAmongNeedsOf: Holds = (who, what) =>
  what.kind === 'Need' && seesNeed(who, what) && (ofMunicipality(who, what) || wroteDown(who, what));

/** Whether somebody may see a record. */
export function maySee(who: Who, what: Facts): boolean {
  if (what.kind === 'Referral') return RULES['referrals.see']?.on(who, what) === true;
  if (what.kind === 'Session' || what.kind === 'Passkey') return mine(who, what);
  if (what.kind === 'Engagement') return seesRequest(who, what.referral);
  if (what.kind === 'Challenge') return seesChallenge(who, what);
  if (what.kind === 'SurveyRound') return seesRound(who, what);
  if (what.kind === 'SurveyInvitation') return followsInvitation(who, what) || answersFor(who, what);
  if (what.kind === 'ApiToken') return isToken(who, what);
  if (what.kind === 'Participant') return isPart(who, what);
  if (what.kind === 'Invitation') return isInvitation(who, what);
  if (what.kind === 'Paper') return isPaper(who, what);
  return RULES['needs.see']?.on(who, what) === true;
}

/** Whether somebody may see that a record is there: its id, and so that it exists. */
export const mayKnowOf = (who: Who, what: Facts, records: Records): boolean =>
  maySee(who, what) ||
  isRaisedFor(who, what) ||
  isShownInPilotTo(who, what) ||
  ((what.kind !== 'Need' || what.shape === 'heard') && isOpenFor(who, what)) ||
  standsBeside(who, what, records) ||
  records.things.some((each) => each.record === what.id && isPaper(who, each)) ||
  isInChallengeOf(who, what, records);

/** Everybody in a challenge knows of the needs in it: heading, theme, county and state. */
const isInChallengeOf = (who: Who, what: Facts, { challenges }: Records): boolean =>
  what.kind === 'Need' &&
  challenges.some((challenge) => challenge.needs.includes(what) && seesChallenge(who, challenge));

const standsBeside = (who: Who, what: Facts, records: Records): boolean =>
  records.referrals.some((mine) => who.points.includes(mine.point) && isBeside(mine, what));

/** Who may read what was planted where. */
export function mayRead(who: Who, mark: Mark, records: Records): boolean {
  if (records.things.some((each) => each.text?.includes(mark.word) === true && isPaper(who, each)))
    return true;
  if (mark.kind === 'mailAddress') return false;
  if (mark.kind === 'invitedAddress')
    return records.things.some((each) => each.name === mark.record && isInvitation(who, each));
  if (mark.kind === 'personName') return who.signedIn;
  if (mark.kind === 'challengeTitle' || mark.kind === 'challenge' || mark.kind === 'part')
    return records.challenges.some(
      (each) =>
        each.name === mark.record &&
        (mark.kind === 'part'
          ? wasAskedAbout(who, each)
          : seesChallenge(who, each) || (mark.kind === 'challengeTitle' && isOpenFor(who, each))),
    );
  if (mark.kind === 'surveyDraft' || mark.kind === 'surveyAnswer')
    return records.surveys.invitations.some(
      (each) =>
        each.round.name === mark.record &&
        (answersFor(who, each) || (mark.kind === 'surveyAnswer' && followsInvitation(who, each))),
    );
  if (mark.kind === 'note')
    return records.engagements.some((each) => each.name === mark.record && seesRequest(who, each.referral));
  const need = records.needs.find((each) => each.name === mark.record);
  if (need === undefined) return false;
  const requests = records.referrals.filter((each) => each.need === need);
  switch (mark.kind) {
    case 'heading':
      return [need, ...requests].some((each) => mayKnowOf(who, each, records));
    case 'draft':
      return ofMunicipality(who, need) && isContactThere(who, need);
    case 'answer':
      // Once it is told it is the feedback.
      return need.shape === 'answered' && ofBoard(who, need) && isContactThere(who, need);
    case 'offer':
      return requests.some((each) => maySee(who, each) || standsBeside(who, each, records));
    case 'message':
    case 'reply':
    case 'refusal':
      return requests.some((each) => maySee(who, each));
    case 'text':
      return seesNeed(who, need) || (need.shared && isShownInPilotTo(who, need));
    case 'capacity':
    case 'question':
    case 'feedback':
    case 'reason':
      return seesNeed(who, need);
  }
}
