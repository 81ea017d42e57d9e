import { probe } from '../support/probe.js';
import { ask, caughtMail, textAt } from './house.js';

let count = 0;

/** A text no other test has: the database may be one of many runs. */
export const unique = (text: string): string => `${text} ${Date.now().toString(36)}${(count += 1)}`;

/** A need told by a municipality, for which the job has looked for support, and found some. */
export async function needFrom(persona: string, title: string, pilotId?: string): Promise<string> {
  const text = `${title}. Elever med hög skolfrånvaro. Vi behöver stöd i en metod för skola och elevhälsa.`;
  const tags = { themes: ['skola'], audience: ['unga_13_20'], wants: ['metodstöd'] };
  const told = await ask(
    persona,
    'mutation ($input: TellNeedInput!) { tellNeed(input: $input) { __typename ... on Need { id } ... on Problem { message } } }',
    { input: { title, text, ...tags, ...(pilotId === undefined ? {} : { pilotId }) } },
  );
  const id = textAt(told, 'tellNeed', 'id');
  await probe(`the job to look at "${title}"`, async () =>
    (await stateOf(persona, id)) === 'SUBMITTED' ? undefined : true,
  );
  return id;
}

/** The pilot that all example people take part in. */
export async function examplePilot(persona: string): Promise<string> {
  const { viewer } = (await ask(persona, '{ viewer { pilots { id slug } } }')) as {
    viewer: { pilots: readonly { id: string; slug: string }[] };
  };
  const pilot = viewer.pilots.find(({ slug }) => slug === 'regional-samordning');
  if (pilot === undefined) throw new Error(`${persona} takes part in no example pilot.`);
  return pilot.id;
}

/** Where a need stands, as a persona sees it. */
export const stateOf = async (persona: string, id: string): Promise<string> =>
  textAt(await ask(persona, 'query ($id: ID!) { need(id: $id) { state } }', { id }), 'need', 'state');

async function pointOf(agency: string): Promise<string> {
  const found = await ask('jamtland', '{ contactPoints { id organisation { shortName } } }');
  const points = found['contactPoints'] as readonly { id: string; organisation: { shortName: string } }[];
  const point = points.find(({ organisation }) => organisation.shortName === agency);
  if (point === undefined) throw new Error(`${agency} has no contact point.`);
  return point.id;
}

/** Sends a need on to an agency; gives the id of the request. */
export async function referTo(agency: string, needId: string): Promise<string> {
  const sent = await ask(
    'jamtland',
    'mutation ($input: ReferNeedInput!) { referNeed(input: $input) { ... on Need { referrals { id } } ... on Problem { message } } }',
    { input: { needId, contactPointIds: [await pointOf(agency)], message: 'Kan ni bidra?' } },
  );
  return textAt(sent, 'referNeed', 'referrals', 0, 'id');
}

/** Needs gathered by a board, with a picture, sent on to an agency that leads the answer; gives the challenge's id. */
export async function challengeOf(
  needIds: readonly string[],
  title: string,
  agency?: string,
): Promise<string> {
  const act = async (name: string, type: string, input: object): Promise<string> =>
    textAt(
      await ask(
        'jamtland',
        `mutation ($input: ${type}!) { ${name}(input: $input) { ... on Challenge { id } ... on Problem { message } } }`,
        { input },
      ),
      name,
      'id',
    );
  const challengeId = await act('createChallenge', 'CreateChallengeInput', { title, needIds });
  if (agency === undefined) return challengeId;
  await act('describeChallenge', 'DescribeChallengeInput', {
    challengeId,
    version: 1,
    title,
    picture: 'Ingen av kommunerna har en elevhälsa som räcker.',
  });
  await act('gatherChallenge', 'ChallengeIdInput', { challengeId });
  const leadId = await pointOf(agency);
  return act('referChallenge', 'ReferChallengeInput', {
    challengeId,
    contactPointIds: [leadId],
    leadId,
    message: 'Kan ni bidra?',
  });
}

/** The confirm link that was mailed about a need with this text; the mail itself does not repeat what was said. */
export const confirmLink = (text: string): Promise<string> =>
  probe(`a mail with a confirm link about "${text}"`, async () => {
    const tokens = (await caughtMail()).match(/(?<=\/bekrafta#)[\w.~-]+/g) ?? [];
    for (const token of tokens) {
      const { heardNeed } = await ask(null, 'query ($token: String!) { heardNeed(token: $token) { text } }', {
        token,
      });
      if (heardNeed !== null && textAt(heardNeed, 'text') === text) return `/bekrafta#${token}`;
    }
    return undefined;
  });

const roundMutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on SurveyRound { id version } ... on Problem { message } } }`;

/** What must be said about a survey before it is put to anybody. */
const said = {
  purpose: 'Veta vilket stöd kommunerna behöver nästa år.',
  voluntary: true,
  estimatedMinutes: 10,
  selection: 'Små kommuner i länet.',
  plannedFeedback: 'Vi berättar i ett mejl.',
  consultation: { consulted: false, whyNone: 'Få kommuner och korta frågor.' },
  dueOn: '2099-12-01',
};

/** A survey of the board in Jämtland that one municipality has got, with the link of its mail. */
export async function surveyTo(
  municipality: string,
  title: string,
): Promise<{ roundId: string; invitationId: string; link: string }> {
  const as = (name: string, type: string, input: object): ReturnType<typeof ask> =>
    ask('jamtland', roundMutation(name, type), { input });
  const begun = await as('beginSurveyRound', 'BeginSurveyRoundInput', {
    title,
    template: 'needs-and-support',
  });
  const roundId = textAt(begun, 'beginSurveyRound', 'id');
  await as('saveSurveyRound', 'SaveSurveyRoundInput', { roundId, version: 1, ...said });
  const found = await ask(
    'jamtland',
    'query ($id: ID!) { surveyCandidates(roundId: $id, selection: { countyCodes: ["23"] }) { organisation { id name } } }',
    { id: roundId },
  );
  const candidates = found['surveyCandidates'] as readonly { organisation: { id: string; name: string } }[];
  const chosen = candidates.filter(({ organisation }) => organisation.name === municipality);
  const organisationIds = chosen.map(({ organisation }) => organisation.id);
  await as('inviteToSurvey', 'InviteToSurveyInput', { roundId, selection: { organisationIds } });
  await as('planSurveyRound', 'SurveyRoundIdInput', { roundId });
  await as('openSurveyRound', 'SurveyRoundIdInput', { roundId });
  const invited = await ask(
    'jamtland',
    'query ($id: ID!) { surveyInvitations(roundId: $id, first: 1) { nodes { id } } }',
    { id: roundId },
  );
  const invitationId = textAt(invited, 'surveyInvitations', 'nodes', 0, 'id');
  return { roundId, invitationId, link: await surveyLink(title, municipality) };
}

/** The link that was mailed to a municipality about a survey. */
export const surveyLink = (title: string, municipality: string): Promise<string> =>
  probe(`a mail about the survey "${title}" to ${municipality}`, async () => {
    const tokens = (await caughtMail()).match(/(?<=\/enkat#)[\w.~-]+/g) ?? [];
    for (const token of tokens.toReversed()) {
      const { surveyToAnswer: found } = await ask(
        null,
        'query ($token: String!) { surveyToAnswer(token: $token) { title organisationName } }',
        { token },
      );
      if (found == null || textAt(found, 'title') !== title) continue;
      if (textAt(found, 'organisationName') === municipality) return `/enkat#${token}`;
    }
    return undefined;
  });
