import { newId } from '#kernel';
import { FROM_OUR_PAGES, personWith } from '../support/cookies.js';
import type { Answer, Person } from '../support/person.js';
import { probe } from '../support/probe.js';
import type { TestHouse } from '../support/test-house.js';

/** What came of a mutation about who gets in. */
export interface Entry {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
  readonly secret?: string;
  readonly fields?: readonly { path: string; code: string }[];
}

/** Mutations about who gets in: the name of its input type, what it answers with, and what to ask of that. */
const MUTATIONS = {
  invite: ['InviteInput', 'Invitation', 'id state address roles'],
  withdrawInvitation: ['WithdrawInvitationInput', 'Invitation', 'id state'],
  acceptInvitation: ['AcceptInvitationInput', 'InvitationAccepted', 'pilotId'],
  endParticipation: ['EndParticipationInput', 'ParticipationEnded', 'participantId'],
  delegatePart: ['DelegatePartInput', 'Participant', 'id since until inPlaceOf { name }'],
  appointDeputy: ['AppointDeputyInput', 'ContactPoint', 'id'],
  handOverContactPoint: ['HandOverContactPointInput', 'ContactPoint', 'id'],
  createApiToken: ['CreateApiTokenInput', 'ApiTokenCreated', 'id secret'],
  revokeApiToken: ['RevokeApiTokenInput', 'ApiTokens', 'tokens { id revokedAt }'],
  addPasskey: ['AddPasskeyInput', 'Passkeys', 'passkeys { id name }'],
  renamePasskey: ['RenamePasskeyInput', 'Passkeys', 'passkeys { id name }'],
  removePasskey: ['RemovePasskeyInput', 'Passkeys', 'passkeys { id name }'],
  endContactPointHolder: ['EndContactPointHolderInput', 'ContactPoint', 'id'],
} as const;

export type EntryMutation = keyof typeof MUTATIONS;

const ask = async (
  person: Person,
  name: EntryMutation,
  input: object,
): Promise<Answer<Record<string, Entry>>> => {
  const [type, success, fields] = MUTATIONS[name];
  return person.ask<Record<string, Entry>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${success} { ${fields} }
      ... on Problem { code } ... on InvalidInput { fields { path code } } } }`,
    { input },
  );
};

/** What came of it in one line: `Invitation`, `NotPossible SELF_INVITATION`, `error FORBIDDEN`. */
export async function tried(person: Person, name: EntryMutation, input: object): Promise<string> {
  const { data, errors } = await ask(person, name, input);
  if (errors !== undefined) return `error ${errors[0]?.extensions.code}`;
  const entry = data?.[name];
  return `${entry?.__typename} ${entry?.code ?? ''}`.trim();
}

/** Does what must succeed. @throws with the problem otherwise. */
export async function gained<T = Entry>(person: Person, name: EntryMutation, input: object): Promise<T> {
  const { data, errors } = await ask(person, name, input);
  const entry = data?.[name];
  if (entry === undefined || entry.code !== undefined)
    throw new Error(`${name}: ${JSON.stringify(errors ?? entry)}`);
  return entry as T;
}

/** Somebody who has an account and no part in anything. */
export async function newcomer(house: TestHouse, handle: string): Promise<Person> {
  await house.sql(`insert into person (id, handle, name, email, fictitious) values ($1, $2, $2, $3, true)`, [
    newId(),
    handle,
    `${handle}@personer.example`,
  ]);
  return house.as(handle);
}

/** The token of the newest mail to an address whose link leads to a page. */
export const mailedToken = (house: TestHouse, page: string, address: string): Promise<string> =>
  probe(`a mail to ${address} with a link to ${page}`, async () => {
    const mails = await house.mail();
    const text = mails.find((mail) => mail.to === address && mail.text.includes(`/${page}#`))?.text;
    return text === undefined ? undefined : new RegExp(`/${page}#(\\S+)`).exec(text)?.[1];
  });

/** What a door for those not signed in answered: `in`, or the code; and who came in. */
export interface Entrance {
  readonly outcome: string;
  readonly body: unknown;
  readonly person: Person | undefined;
}

/** Knocks at a door below /auth, from our own pages unless told otherwise. */
export async function knock(
  house: TestHouse,
  door: string,
  body: object,
  headers: Record<string, string> = FROM_OUR_PAGES,
): Promise<Entrance> {
  const response = await fetch(`${house.url}/auth/${door}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const [cookie] = (response.headers.getSetCookie()[0] ?? '').split(';');
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  const code = (answer as { code?: string } | undefined)?.code ?? `${response.status}`;
  return {
    outcome: response.status === 204 ? 'in' : response.ok ? 'answered' : code,
    body: answer,
    person: cookie === undefined || cookie === '' ? undefined : personWith(house, cookie),
  };
}

/** Signs in by a link in the mail. */
export async function byLink(house: TestHouse, email: string): Promise<Person> {
  await knock(house, 'link', { email });
  const token = await mailedToken(house, 'logga-in/lank', email);
  const { outcome, person } = await knock(house, 'link/enter', { token });
  if (person === undefined) throw new Error(`${email} could not sign in by link: ${outcome}`);
  return person;
}
