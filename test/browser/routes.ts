import { challengeOf, needFrom, referTo, surveyTo, unique } from './ground.js';

/** One page as one person sees it, with text that shows it is all there. */
export interface Route {
  readonly as?: string;
  readonly path: string;
}

/** Every route of the client with something on it: made once per file that walks them. */
export async function everyRoute(): Promise<readonly Route[]> {
  const sorted = await needFrom('ragunda', unique('Att sortera'));
  const referred = await needFrom('ragunda', unique('Hos myndighet'));
  const referral = await referTo('SPSM', referred);
  const open = await challengeOf([await needFrom('ragunda', unique('Lika'))], unique('Samlas'));
  const sent = await challengeOf([await needFrom('bracke', unique('Lika'))], unique('Sänd'), 'SPSM');
  const survey = await surveyTo('Ragunda kommun', unique('Vad behöver ni'));
  const board = [
    '/utmaningar',
    `/utmaning/${open}`,
    '/enkater',
    `/enkater/${survey.roundId}`,
    `/enkater/${survey.roundId}/fragor`,
    `/enkater/${survey.roundId}/${survey.invitationId}`,
    '/inkorg',
    '/diarium',
    '/skriv-ner',
    '/att-lyfta',
    '/behov-i-piloten',
    '/oversikt',
    '/oversikt/lan/23',
    `/behov/${sorted}`,
    `/behov/${referred}`,
  ];
  const municipality = [
    `/enkat/${survey.invitationId}`,
    '/behov',
    '/behov/nytt',
    `/behov/${sorted}`,
    `/behov/${referred}`,
    '/stod',
    '/stod?typ=GRANT',
    '/pilot',
    '/deltagare',
    '/nycklar',
    '/passkeys',
  ];
  const agency = [
    '/overlamning',
    '/utmaningar',
    `/utmaning/${sent}`,
    '/forfragningar',
    `/forfragan/${referral}`,
    '/skriv-ner',
  ];
  return [
    { path: '/logga-in' },
    { path: '/tillganglighet' },
    { path: '/bekrafta' },
    { path: '/hjalpte' },
    { path: '/enkat' },
    { path: survey.link },
    { path: '/inbjudan' },
    { path: '/logga-in/lank' },
    { path: '/logga-in/lank#prov' },
    ...municipality.map((path) => ({ as: 'ragunda', path })),
    ...board.map((path) => ({ as: 'jamtland', path })),
    ...agency.map((path) => ({ as: 'spsm', path })),
    { as: 'observer', path: '/pilot' },
    { as: 'observer', path: '/inloggningar' },
    { as: 'facilitator', path: '/att-lyfta' },
    { as: 'facilitator', path: '/enkater' },
    { as: 'administrator', path: '/deltagare' },
    { as: 'ragunda', path: `/logg/${sorted}` },
    { as: 'administrator', path: `/behov/${sorted}` },
    { as: 'ragunda', path: '/finns-inte' },
  ];
}

/** The routes by person, for one browser context each. */
export const byPerson = (
  routes: readonly Route[],
): readonly (readonly [string | undefined, readonly string[]])[] =>
  [...new Set(routes.map(({ as }) => as))].map((as) => [
    as,
    routes.filter((route) => route.as === as).map(({ path }) => path),
  ]);
