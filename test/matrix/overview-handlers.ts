/** Lines of the overviews: numbers show no record, whoever asks; the marks watch over it. */
import { BRACKE, LAHOLM, MUCF, pointOf, RAGUNDA } from '../builders/loop.js';
import { isOpenFor } from './closing.js';
import { A, B } from './people.js';
import { asked, inEachPilot, lists, open, together, type Line } from './questions.js';
import { NOWHERE, type Facts, type Records, type ReferralFacts } from './records.js';
import { isAmongNeedsOf, RULES } from './rules.js';

const numbers = (more: object = {}): Line =>
  inEachPilot((pilotId) => open('overviews.see', { pilotId, first: 100, ...more }));

/** What a municipality has told, for itself and its board. */
const toldBy = (municipalityId: string): Line =>
  lists(
    'needs.see',
    (records: Records) =>
      records.needs.filter((need) => need.municipality === municipalityId && need.shape !== 'draft'),
    (who, what) =>
      what.kind === 'Need' &&
      ((isAmongNeedsOf(who, what) && what.municipality === who.organisation) ||
        RULES['needs.sort']?.on(who, what) === true),
    { municipalityId },
  );

/** What of one's organisation waits on somebody. */
const openCases: Line = together(
  lists(
    'overviews.handOver',
    (records: Records) => [...records.needs, ...records.referrals],
    (who, what) =>
      what.kind === 'Referral'
        ? RULES['referrals.answer']?.on(who, what) === true && isAwaited(what)
        : what.kind === 'Need' &&
          !['closed', 'withdrawn'].includes(what.shape) &&
          (RULES['needs.sort']?.on(who, what) === true ||
            (isAmongNeedsOf(who, what) && what.municipality === who.organisation)),
    { filter: { kinds: ['NEED', 'REFERRAL'] } },
  ),
  lists(
    'overviews.handOver',
    (records: Records) => records.challenges,
    (who, what) => RULES['challenges.keep']?.on(who, what) === true,
    { filter: { kinds: ['CHALLENGE'] } },
  ),
);

/** What is open of one kind, for whoever closes the pilot. */
const openInPilot = (kind: string, of: (records: Records, pilot: string) => readonly Facts[]): Line =>
  inEachPilot((pilotId) =>
    lists('pilots.close', (records) => of(records, pilotId), isOpenFor, {
      pilotId,
      filter: { kinds: [kind] },
    }),
  );

/** A request that still waits on somebody: of one that was passed on, the later. */
const isAwaited = (what: ReferralFacts): boolean =>
  ['sent', 'asking', 'offered'].includes(what.shape) ||
  (what.shape === 'passedOn' && what.point === pointOf(MUCF));

export const OVERVIEW_HANDLERS: Readonly<Record<string, Line>> = {
  'Query.needCounts': together(
    numbers({ by: 'THEME' }),
    numbers({ by: 'COUNTY', filter: { withoutOffer: true } }),
    numbers({ by: 'AGE' }),
  ),
  'Query.countyCoverage': numbers(),
  'Query.municipalityCoverage': numbers(),
  'Query.answerTimes': numbers(),
  'Query.openCases': openCases,
  'Query.handOver': asked('overviews.handOver', () =>
    [A, B].map((pilotId) => ({
      target: `pilot ${pilotId}`,
      variables: { pilotId },
      allowed: (who) => (who.roles[pilotId] ?? []).includes('CONTACT'),
      twin: { pilotId: NOWHERE },
    })),
  ),
  'Query.closingItems': together(
    openInPilot('NEED', (records, pilot) => records.needs.filter((need) => need.pilot === pilot)),
    openInPilot('CHALLENGE', (records, pilot) => records.challenges.filter((each) => each.pilot === pilot)),
    openInPilot('SURVEY', (records, pilot) => records.surveys.rounds.filter((each) => each.pilot === pilot)),
    openInPilot('ENGAGEMENT', (records, pilot) =>
      records.engagements.filter(({ referral }) => referral.need.pilot === pilot),
    ),
  ),
  'Mutation.decideAtClosing': asked('pilots.close', () => [
    {
      target: 'nowhere',
      variables: { input: { pilotId: NOWHERE, itemIds: [NOWHERE] } },
      allowed: () => false,
    },
  ]),
  'Mutation.closePilot': asked('pilots.close', () => [
    { target: 'nowhere', variables: { input: { pilotId: NOWHERE } }, allowed: () => false },
  ]),
  'Query.municipalityNeeds': together(...([RAGUNDA, BRACKE, LAHOLM, NOWHERE].map(toldBy) as [Line])),
};
