import { PILOT } from '../builders/loop.js';
import type { Person } from './person.js';

/** The ids of the house's records that the most important queries show somebody, lists and single records alike. */
export async function shown(person: Person, ids: Readonly<Record<string, string>>): Promise<string[]> {
  const queries = [
    ...['needs', 'inbox', 'referrals'].map((list) => `{ ${list}(first: 100) { nodes { id } } }`),
    `{ toRaise(pilotId: "${PILOT}", first: 100) { nodes { id } } }`,
    `{ pilot(id: "${PILOT}") { id } }`,
    '{ pilots { id } }',
    ...Object.values(ids).flatMap((id) => [
      `{ need(id: "${id}") { id text history { action } referrals { id } feedback { text } suggestions { id } } }`,
      `{ referral(id: "${id}") { id message need { id } } }`,
    ]),
  ];
  const answers = await Promise.all(queries.map((query) => person.ask(query)));
  const told = JSON.stringify(answers.map(({ data }) => data));
  return Object.entries({ ...ids, pilot: PILOT })
    .filter(([, id]) => told.includes(id))
    .map(([name]) => name)
    .sort();
}
