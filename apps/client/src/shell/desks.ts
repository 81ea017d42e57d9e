import type { Desk } from '../generated/graphql.js';
import type { Who } from './who.js';

/** A place in the menu. `text` is a key under `nav`. */
export interface Place {
  readonly to: string;
  readonly text:
    | 'myNeeds'
    | 'inbox'
    | 'writeDown'
    | 'toRaise'
    | 'pilotNeeds'
    | 'overview'
    | 'surveys'
    | 'referrals'
    | 'challenges'
    | 'register'
    | 'catalogue'
    | 'pilot'
    | 'participants';
}

const places: Record<Desk, readonly Place[]> = {
  MUNICIPALITY: [
    { to: '/behov', text: 'myNeeds' },
    { to: '/diarium', text: 'register' },
  ],
  BOARD: [
    { to: '/inkorg', text: 'inbox' },
    { to: '/forfragningar', text: 'referrals' },
    { to: '/utmaningar', text: 'challenges' },
    { to: '/skriv-ner', text: 'writeDown' },
    { to: '/att-lyfta', text: 'toRaise' },
    { to: '/behov-i-piloten', text: 'pilotNeeds' },
    { to: '/oversikt', text: 'overview' },
    { to: '/enkater', text: 'surveys' },
    { to: '/diarium', text: 'register' },
  ],
  AGENCY: [
    { to: '/forfragningar', text: 'referrals' },
    { to: '/utmaningar', text: 'challenges' },
    { to: '/skriv-ner', text: 'writeDown' },
    { to: '/behov-i-piloten', text: 'pilotNeeds' },
    { to: '/oversikt', text: 'overview' },
    { to: '/diarium', text: 'register' },
  ],
  FACILITATOR: [
    { to: '/att-lyfta', text: 'toRaise' },
    { to: '/behov-i-piloten', text: 'pilotNeeds' },
    { to: '/oversikt', text: 'overview' },
    { to: '/enkater', text: 'surveys' },
  ],
  ADMINISTRATOR: [{ to: '/deltagare', text: 'participants' }],
  OBSERVER: [],
};

const everyone: readonly Place[] = [
  { to: '/stod', text: 'catalogue' },
  { to: '/pilot', text: 'pilot' },
];

/** The menu of a person: the places of each of their desks, then those of everyone, each once. */
export function placesOf(who: Who): readonly Place[] {
  const all = [...who.desks.flatMap((desk) => places[desk]), ...everyone];
  return all.filter((place, index) => all.findIndex(({ to }) => to === place.to) === index);
}

/** Where a person begins. */
export const homeOf = (who: Who): string => placesOf(who)[0]?.to ?? '/stod';
