import type { ComponentType, ReactElement } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { allTexts } from '../kernel/language.js';
import { NotFound } from '../parts/states.js';
import { Crash } from './Crash.js';
import { Home } from './Home.js';
import { Shell } from './Shell.js';
import { SignedIn } from './SignedIn.js';

/** A route whose code is fetched when it is first visited. */
const page = (path: string, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => {
    const [Component] = await Promise.all([load(), allTexts()]);
    return { Component };
  },
});

const open: RouteObject[] = [
  { path: 'logga-in', lazy: async () => ({ Component: (await import('./SignIn.js')).SignIn }) },
  page('tillganglighet', async () => (await import('./Accessibility.js')).Accessibility),
  page('logga-in/lank', async () => (await import('../entry/LinkEntry.js')).LinkEntry),
  page('inbjudan', async () => (await import('../entry/Invitation.js')).Invitation),
  page('enkat', async () => (await import('../surveys/answer/AnswerSurvey.js')).AnswerByLink),
  page('bekrafta', async () => (await import('../desks/municipality/Confirm.js')).Confirm),
  page('hjalpte', async () => (await import('../desks/municipality/Helped.js')).Helped),
];

const signedIn: RouteObject[] = [
  { index: true, Component: Home },
  page('behov', async () => (await import('../desks/municipality/MyNeeds.js')).MyNeeds),
  page('behov/nytt/:needId?', async () => (await import('../desks/municipality/TellNeed.js')).TellNeed),
  page('behov/:needId', async () => (await import('./NeedRoute.js')).NeedRoute),
  page('logg/:subjectId', async () => (await import('../needs/Trail.js')).Trail),
  page('enkat/:invitationId', async () => (await import('../surveys/answer/AnswerSurvey.js')).AnswerSignedIn),
  page('inkorg', async () => (await import('../desks/board/Inbox.js')).Inbox),
  page('skriv-ner', async () => (await import('../desks/board/WriteDown.js')).WriteDown),
  page('att-lyfta', async () => (await import('../desks/board/ToRaise.js')).ToRaise),
  page('behov-i-piloten', async () => (await import('../pilot/PilotNeeds.js')).PilotNeeds),
  page('oversikt', async () => (await import('../overviews/Overview.js')).Overview),
  page('oversikt/lan/:code', async () => (await import('../overviews/PrintedPages.js')).CountyPage),
  page(
    'oversikt/kommun/:municipalityId',
    async () => (await import('../overviews/PrintedPages.js')).MunicipalityPage,
  ),
  page('overlamning', async () => (await import('../overviews/HandOver.js')).HandOver),
  page('avsluta/:pilotId', async () => (await import('../overviews/ClosePilot.js')).ClosePilot),
  page('enkater', async () => (await import('../surveys/make/Surveys.js')).Surveys),
  page('enkater/:roundId', async () => (await import('../surveys/make/SurveyRound.js')).SurveyRound),
  page('enkater/:roundId/fragor', async () => (await import('../surveys/make/Questions.js')).Questions),
  page(
    'enkater/:roundId/:invitationId',
    async () => (await import('../surveys/make/SurveyInvitation.js')).SurveyInvitation,
  ),
  page('forfragningar', async () => (await import('../desks/agency/Referrals.js')).Referrals),
  page('forfragan/:referralId', async () => (await import('../desks/agency/ReferralPage.js')).ReferralPage),
  page('utmaningar', async () => (await import('../challenges/Challenges.js')).Challenges),
  page('utmaning/:challengeId', async () => (await import('../challenges/ChallengePage.js')).ChallengePage),
  page('diarium', async () => (await import('../papers/Register.js')).Register),
  page('stod', async () => (await import('../catalogue/Catalogue.js')).Catalogue),
  page('stod/:itemId', async () => (await import('../catalogue/ItemPage.js')).ItemPage),
  page('inloggningar', async () => (await import('./Sessions.js')).Sessions),
  page('deltagare/:pilotId?', async () => (await import('../entry/Participants.js')).Participants),
  page('nycklar', async () => (await import('../entry/Tokens.js')).Tokens),
  page('passkeys', async () => (await import('../entry/Passkeys.js')).Passkeys),
  page('pilot/:pilotId?', async () => (await import('../pilot/PilotPage.js')).PilotPage),
];

const Loading = (): ReactElement => <div className="page" />;

/** Every address of the client. Each can be opened directly, and going back works. */
export const router = createBrowserRouter([
  {
    Component: Shell,
    ErrorBoundary: Crash,
    HydrateFallback: Loading,
    children: [
      {
        ErrorBoundary: Crash,
        children: [...open, { Component: SignedIn, children: signedIn }, { path: '*', Component: NotFound }],
      },
    ],
  },
]);
