/**
 * What is expected of every query and mutation: the rule that stands at it, and what to ask it so that the right person
 * succeeds. Who the right person is follows from the rule (rules.ts). A handler without a line fails the matrix.
 */
import { catalogueItemId } from '#supports';
import { anOffer, aRefusal, BRACKE, MUCF, pointOf, RAGUNDA, SPSM } from '../builders/loop.js';
import { CHALLENGE_HANDLERS } from './challenge-handlers.js';
import { ENGAGEMENT_HANDLERS } from './engagement-handlers.js';
import { ENTRY_HANDLERS } from './entry-handlers.js';
import { OVERVIEW_HANDLERS } from './overview-handlers.js';
import { A, B, type Who } from './people.js';
import { SURVEY_HANDLERS } from './survey-handlers.js';
import { acts, asked, byLink, inEachPilot, lists, open, reads, together, type Line } from './questions.js';
import { NOWHERE, type Facts, type Records } from './records.js';
import { LATER } from './things.js';
import { isAmongNeedsOf, isInInboxOf, isRaisedFor, isShownInPilotTo, maySee, RULES } from './rules.js';

const ofNeed =
  (extra: object = {}) =>
  (needId: string): Readonly<Record<string, unknown>> => ({ needId, ...extra });
/** With the version that was read. */
const ofRead =
  (extra: object = {}) =>
  (needId: string, what?: Facts): Readonly<Record<string, unknown>> => ({
    needId,
    version: what?.kind === 'Need' ? what.version : 1,
    ...extra,
  });
const ofReferral =
  (extra: object = {}) =>
  (referralId: string): Readonly<Record<string, unknown>> => ({ referralId, ...extra });
const made = (make: (id: string) => object) => (id: string) => ({ ...make(id) });

const reason = 'Därför.';
/** A register is longer than a page, and grows while others are asked: what stands well within its first one. */
const recent = ({ things }: Records): readonly Facts[] => things.filter((each) => each.recent === true);
/** Stands in the register of whom one acts for. */
const isReceived = (who: Who, what: Facts): boolean => RULES['papers.see']?.on(who, what) === true;
/** Whoever has a link. */
const everybody = (): boolean => true;
const needs = (records: Records): readonly Facts[] => records.needs;
const referrals = (records: Records): readonly Facts[] => records.referrals;

const pilotOf = (what: Facts): string | null => {
  if (what.kind === 'Engagement') return what.referral.need.pilot;
  if ('need' in what) return what.need.pilot;
  return 'round' in what ? what.round.pilot : what.pilot;
};

/** A municipality's or officer's beginning in a pilot: theirs, another, one that is not there, none. */
const begins = (rule: string, input: object, may: (who: Who, pilot: string | null) => boolean): Line =>
  asked(rule, () =>
    [A, B, NOWHERE, null].map((pilotId) => ({
      target: `pilot ${pilotId}`,
      variables: { input: { ...input, pilotId } },
      allowed: (who) => may(who, pilotId),
      ...(pilotId === null ? {} : { twin: { input: { ...input, pilotId: NOWHERE } } }),
    })),
  );
const isContactIn = (who: Who, pilot: string | null): boolean =>
  pilot === null
    ? Object.values(who.roles).some((roles) => roles.includes('CONTACT'))
    : (who.roles[pilot] ?? []).includes('CONTACT');
const mayTell = (who: Who, pilot: string | null): boolean =>
  who.kind === 'MUNICIPALITY' && isContactIn(who, pilot);
const mayWriteDown = (who: Who, pilot: string | null): boolean =>
  (who.kind === 'COUNTY_BOARD' || who.kind === 'AGENCY') && isContactIn(who, pilot);

/** In the catalogue from the beginning: one of an agency in the matrix, one of another; neither is found for our needs. */
const toWhoeverAnswers = acts('referrals.answer', 'Referral', 'sent', ofReferral({ reason }));
/** Only what went to a colleague or a group can be handed back. */
const handBack: Line = {
  ...toWhoeverAnswers,
  questions: (records) =>
    toWhoeverAnswers.questions(records).filter(({ what }) => what?.kind !== 'Referral' || what.toGroup),
};

const [SUPPORT_OF_SPSM, SUPPORT_OF_MFOF] = [
  'spsm-specialpedagogisk-radgivning',
  'mfof-riksorganisationer-adopterade',
].map(catalogueItemId) as [string, string];

/** Line by line, as in docs/access.md. */
export const HANDLERS: Readonly<Record<string, Line>> = {
  ...ENTRY_HANDLERS,
  ...OVERVIEW_HANDLERS,
  ...CHALLENGE_HANDLERS,
  ...SURVEY_HANDLERS,
  ...ENGAGEMENT_HANDLERS,

  'Query.viewer': open('viewer.read'),
  'Query.vocabulary': open('vocabulary.read'),

  'Query.counties': open('directory.read'),
  'Query.contactPoints': open('directory.read', { countyCode: '23', themes: [] }),
  'Query.organisation': open('directory.read', { id: RAGUNDA }),
  'Query.organisations': open('directory.read', { first: 5, search: 'Ragunda' }),
  'Query.catalogue': open('catalogue.read', { first: 5 }, { first: 5, search: 'elevhälsa' }),
  'Query.catalogueItem': asked('catalogue.read', () => [
    { target: 'a support of SPSM', variables: { id: SUPPORT_OF_SPSM }, allowed: everybody },
    { target: 'nowhere', variables: { id: NOWHERE }, allowed: () => false },
  ]),
  // Everybody may read the catalogue: whoever may not edit an item is told so.
  'Mutation.updateCatalogueItem': asked('catalogue.edit', () =>
    [SUPPORT_OF_SPSM, SUPPORT_OF_MFOF, NOWHERE].map((id) => ({
      target: id,
      variables: { input: { id, version: 1, capacity: 'Fullt till hösten.' } },
      allowed: (who) => id === SUPPORT_OF_SPSM && who.organisation === SPSM,
    })),
  ),

  'Query.pilots': asked('pilots.see', () => [
    { target: 'mine', variables: {}, allowed: () => true, rows: (who) => who.pilots },
  ]),
  'Query.pilot': asked('pilots.see', () =>
    [A, B].map((id) => ({
      target: `pilot ${id}`,
      variables: { id },
      allowed: (who) => who.pilots.includes(id),
      twin: { id: NOWHERE },
    })),
  ),
  'Query.toRaise': inEachPilot((pilotId) =>
    lists(
      'pilots.toRaise',
      (records) => [...records.byId.values()].filter((what) => pilotOf(what) === pilotId),
      isRaisedFor,
      { pilotId },
    ),
  ),

  'Query.need': reads('needs.see', needs),
  'Query.needs': together(
    lists('needs.see', needs, isAmongNeedsOf),
    ...[A, B].map((pilotId) =>
      lists(
        'needs.see',
        (records) => needs(records).filter((need) => need.kind === 'Need' && need.pilot === pilotId),
        isAmongNeedsOf,
        { filter: { pilotId } },
      ),
    ),
  ),
  'Query.pilotNeeds': inEachPilot((pilotId) =>
    lists(
      'needs.seeInPilot',
      (records) => needs(records).filter((need) => pilotOf(need) === pilotId),
      isShownInPilotTo,
      { pilotId, first: 60 },
    ),
  ),
  'Query.inbox': lists('needs.sort', needs, isInInboxOf),
  'Query.referral': reads('referrals.see', referrals),
  'Query.referrals': lists(
    'referrals.answer',
    referrals,
    (who, what) => RULES['referrals.answer']?.on(who, what) === true,
  ),
  'Query.auditTrail': asked('audit.see', (records) =>
    [...records.needs, ...records.referrals, ...records.challenges].map((what) => ({
      target: what.name,
      variables: { subjectId: what.id, first: 20 },
      allowed: (who) => maySee(who, what),
      twin: { subjectId: NOWHERE, first: 20 },
      refusesWithNothing: true,
    })),
  ),
  'Query.heardNeed': byLink('needs.answerByLink', 'needs', (token) => ({ token }), everybody, ['heard']),
  'Mutation.answerHeardNeed': byLink(
    'needs.answerByLink',
    'needs',
    (token) => ({ input: { token, answer: 'CONFIRM' } }),
    everybody,
    ['heard'],
  ),
  'Query.papers': together(
    lists('papers.see', recent, isReceived, { filter: { from: LATER } }),
    lists('papers.see', recent, isReceived, { filter: { from: LATER, unnumbered: true } }),
  ),
  'Mutation.addCaseNumber': acts('papers.keep', 'Paper', 'thing', (paperId) => ({
    paperId,
    number: '1-2026',
  })),
  'Mutation.removeCaseNumber': acts('papers.keep', 'Paper', 'thing', (paperId) => ({
    paperId,
    number: '1-2026',
  })),
  'Mutation.markSecrecy': acts('papers.keep', 'Paper', 'thing', (paperId) => ({
    paperId,
    provision: '26 kap. 1 § OSL',
  })),
  'Query.registrar': open('papers.registrar'),
  'Mutation.setRegistrar': open('papers.registrar', {
    input: { mailbox: 'registrator@myndighet.example', copies: true, dailyList: true },
  }),
  'Mutation.removeRegistrar': open('papers.registrar'),

  'Query.answeredNeed': byLink('needs.sayByLink', 'needs', (token) => ({ token }), everybody, [
    'fedBack',
    'closed',
  ]),
  'Mutation.sayByLink': byLink(
    'needs.sayByLink',
    'needs',
    (token) => ({ input: { token, verdict: 'HELPED', reopen: false } }),
    everybody,
    ['fedBack'],
  ),

  'Mutation.tellNeed': begins('needs.tell', { text: 'Nytt behov.' }, mayTell),
  'Mutation.saveNeedDraft': together(
    acts('needs.tell', 'Need', 'draft', ofRead({ text: 'Annat' })),
    begins('needs.tell', { text: 'Nytt utkast.' }, mayTell),
  ),
  'Mutation.submitNeed': acts('needs.tell', 'Need', 'draft', ofRead()),
  'Mutation.removeDraft': acts('needs.tell', 'Need', 'draft', ofNeed()),
  'Mutation.shareNeedText': acts('needs.tell', 'Need', 'matched', ofNeed({ shared: true })),
  'Mutation.correctNeed': acts('needs.tell', 'Need', 'matched', ofRead({ text: 'Annat' })),
  'Mutation.completeNeed': acts('needs.tell', 'Need', 'asked', ofRead({ text: 'Svar' })),
  'Mutation.withdrawNeed': acts('needs.tell', 'Need', ['matched', 'sent'], ofNeed({ reason })),
  'Mutation.confirmHeardNeed': acts('needs.tell', 'Need', 'heard', ofNeed()),
  'Mutation.sayIfItHelped': acts('needs.tell', 'Need', 'fedBack', ofNeed({ verdict: 'HELPED' })),
  'Mutation.reopenNeed': acts(
    'needs.see',
    'Need',
    'closed',
    ofNeed({ reason }),
    (who, what) => RULES['needs.tell']?.on(who, what) === true || RULES['needs.sort']?.on(who, what) === true,
  ),

  'Mutation.writeDownNeed': begins(
    'needs.writeDown',
    { municipalityId: BRACKE, text: 'Hört.', saidBy: 'Rektorn' },
    mayWriteDown,
  ),
  'Mutation.withdrawHeardNeed': acts('needs.writeDown', 'Need', 'heard', ofNeed({ reason })),

  'Mutation.hideWords': acts(
    'needs.sort',
    'Need',
    ['heard', 'matched', 'sent'],
    ofNeed({ words: ['elever'], reason }),
  ),
  // Into one that its municipality told in the same pilot: of another, and of one that is not there, nothing.
  'Mutation.mergeNeed': asked('needs.sort', ({ needs: all }) =>
    all.flatMap((need) => {
      const into = all.find(
        ({ shape, municipality, pilot }) =>
          shape === 'answered' && municipality === need.municipality && pilot === need.pilot,
      );
      if (need.shape !== 'matched' || into === undefined) return [];
      const merges = (needId: string, intoId: string): object => ({
        input: { needId, version: need.version, intoId, reason },
      });
      return [
        {
          target: need.name,
          what: need,
          variables: { ...merges(need.id, into.id) },
          allowed: (who: Who) => RULES['needs.sort']?.on(who, need) === true,
          twin: { ...merges(NOWHERE, into.id) },
        },
        {
          target: `${need.name} into nothing`,
          variables: { ...merges(need.id, NOWHERE) },
          allowed: () => false,
        },
      ];
    }),
  ),
  'Mutation.askBack': acts('needs.sort', 'Need', 'matched', ofNeed({ question: 'Vad?' })),
  'Mutation.takeBackQuestion': acts('needs.sort', 'Need', 'asked', ofNeed()),
  'Mutation.takeUpInDialogue': acts('needs.sort', 'Need', 'matched', ofNeed({ dialogueOn: '2027-02-01' })),
  'Mutation.answerNeed': acts('needs.sort', 'Need', 'matched', ofNeed({ text: 'Svar' })),
  'Mutation.sendFeedback': acts('needs.sort', 'Need', 'answered', ofNeed({ text: 'Svar' })),
  'Mutation.referNeed': acts(
    'needs.sort',
    'Need',
    ['matched', 'sent'],
    ofNeed({ contactPointIds: [pointOf(MUCF)], message: 'Kan ni?' }),
  ),
  'Mutation.judgeSuggestion': acts('needs.sort', 'SupportMatch', 'matched', (matchId) => ({
    matchId,
    judgement: 'CONFIRMED',
  })),
  'Mutation.addSupportToNeed': acts('needs.sort', 'Need', 'matched', ofNeed({ itemId: SUPPORT_OF_MFOF })),

  'Mutation.openReferral': acts('referrals.answer', 'Referral', 'sent', ofReferral()),
  'Mutation.offerSupport': acts('referrals.answer', 'Referral', 'sent', made(anOffer)),
  'Mutation.cannotContributeNow': acts('referrals.answer', 'Referral', 'sent', made(aRefusal)),
  'Mutation.askAboutReferral': acts('referrals.answer', 'Referral', 'sent', ofReferral({ question: 'Vad?' })),
  'Mutation.passOnReferral': acts(
    'referrals.answer',
    'Referral',
    'sent',
    ofReferral({ contactPointId: pointOf(MUCF), text: 'De kan.' }),
  ),
  'Mutation.handBackReferral': handBack,
  'Mutation.replyToReferral': acts('referrals.reply', 'Referral', 'asking', ofReferral({ reply: 'Så.' })),
  'Mutation.recallReferral': acts('referrals.send', 'Referral', 'sent', ofReferral({ reason })),
  'Mutation.closeWaiting': acts('referrals.send', 'Referral', 'sent', ofReferral({ reason })),
  'Mutation.takeUpOffer': acts('referrals.decideOnOffer', 'Referral', 'offered', ofReferral()),
  'Mutation.declineOffer': acts(
    'referrals.decideOnOffer',
    'Referral',
    'offered',
    ofReferral({ notNow: true, reason: 'OTHER', text: 'Nej.' }),
  ),
};
