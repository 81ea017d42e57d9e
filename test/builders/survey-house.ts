import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';
import { PILOT, RAGUNDA } from './loop.js';
import {
  answer,
  didInSurvey,
  invitationIn,
  openRound,
  toAnswer,
  tokensOf,
  type SurveyInvitation,
  type SurveyRound,
  type ToAnswer,
} from './surveys.js';

export interface Sent {
  readonly round: SurveyRound;
  readonly invitation: SurveyInvitation;
  readonly token: string;
}

/** A house in which surveys are made and answered, and its people. */
export interface SurveyHouse {
  readonly house: TestHouse;
  readonly anybody: Person;
  readonly ragunda: Person;
  readonly jamtland: Person;
  readonly facilitator: Person;
  /** A round to Ragunda alone, open, with the link that went out. */
  readonly sent: (about?: { said?: object; template?: string; title?: string }) => Promise<Sent>;
  /** What a link opens. */
  readonly read: (token: string) => Promise<ToAnswer>;
  /** Sends an answer by link, on what stands there now. */
  readonly submit: (token: string, more: object) => Promise<ToAnswer>;
}

export async function openSurveyHouse(): Promise<SurveyHouse> {
  const house = await TestHouse.open();
  const anybody = house.anybody();
  const [ragunda, jamtland, facilitator] = (await Promise.all(
    ['ragunda', 'jamtland', 'facilitator'].map((name) => house.as(name)),
  )) as [Person, Person, Person];
  const read = async (token: string): Promise<ToAnswer> => {
    const found = await toAnswer(anybody, { token });
    if (found === null) throw new Error('The link opens nothing.');
    return found;
  };
  return {
    house,
    anybody,
    ragunda,
    jamtland,
    facilitator,
    read,
    sent: async (about = {}) => {
      const round = await openRound(jamtland, { pilotId: PILOT, organisationIds: [RAGUNDA], ...about });
      const invitation = await invitationIn(jamtland, round.id, 'Ragunda');
      const [token = ''] = await tokensOf(house, invitation.id);
      return { round, invitation, token };
    },
    submit: async (token, more) =>
      didInSurvey(anybody, 'submitSurvey', answer(await read(token), { token }, more)),
  };
}
