import { probe } from '../support/probe.js';
import { ask, caughtMail, textAt } from './house.js';

let count = 0;

/** A text no other test has: the database may be one of many runs. */
export const unique = (text: string): string => `${text} ${Date.now().toString(36)}${(count += 1)}`;

/** A need told by a municipality, for which the job has looked for support, and found some. */
export async function needFrom(persona: string, title: string): Promise<string> {
  const text = `${title}. Elever med hög skolfrånvaro. Vi behöver stöd i en metod för skola och elevhälsa.`;
  const tags = { themes: ['skola'], audience: ['unga_13_20'], wants: ['metodstöd'] };
  const told = await ask(
    persona,
    'mutation ($input: TellNeedInput!) { tellNeed(input: $input) { __typename ... on Need { id } ... on Problem { message } } }',
    { input: { title, text, ...tags } },
  );
  const id = textAt(told, 'tellNeed', 'id');
  await probe(`the job to look at "${title}"`, async () =>
    (await stateOf(persona, id)) === 'SUBMITTED' ? undefined : true,
  );
  return id;
}

/** Where a need stands, as a persona sees it. */
export const stateOf = async (persona: string, id: string): Promise<string> =>
  textAt(await ask(persona, 'query ($id: ID!) { need(id: $id) { state } }', { id }), 'need', 'state');

/** Sends a need on to an agency; gives the id of the request. */
export async function referTo(agency: string, needId: string): Promise<string> {
  const found = await ask('jamtland', '{ contactPoints { id organisation { shortName } } }');
  const points = found['contactPoints'] as readonly { id: string; organisation: { shortName: string } }[];
  const point = points.find(({ organisation }) => organisation.shortName === agency);
  if (point === undefined) throw new Error(`${agency} has no contact point.`);
  const sent = await ask(
    'jamtland',
    'mutation ($input: ReferNeedInput!) { referNeed(input: $input) { ... on Need { referrals { id } } ... on Problem { message } } }',
    { input: { needId, contactPointIds: [point.id], message: 'Kan ni bidra?' } },
  );
  return textAt(sent, 'referNeed', 'referrals', 0, 'id');
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
