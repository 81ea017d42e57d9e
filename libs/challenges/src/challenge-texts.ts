import type { Text } from '#kernel';
import type { ChallengeState, ChallengeStep } from './challenge-states.js';

/** What is to be done next, in words. */
export const CHALLENGE_STEP_TEXTS: Readonly<Record<ChallengeStep, Text>> = {
  GATHER: { sv: 'välja behov och skriva lägesbilden', en: 'choose needs and write the picture' },
  SEND_ON: { sv: 'föra utmaningen vidare', en: 'send the challenge on' },
  ANSWER_TOGETHER: { sv: 'svara gemensamt', en: 'answer together' },
  SEND_FEEDBACK: { sv: 'återkoppla till alla kommuner', en: 'tell all municipalities' },
  SAY_IF_IT_HELPED: { sv: 'säga om det hjälpte', en: 'say whether it helped' },
};

/** Where a challenge stands, in words. */
export const CHALLENGE_STATE_TEXTS: Readonly<Record<ChallengeState, Text>> = {
  OPEN: { sv: 'Behov samlas', en: 'Needs are gathered' },
  GATHERED: { sv: 'Lägesbilden är skriven', en: 'The picture is written' },
  REFERRED: { sv: 'Hos myndigheter', en: 'With agencies' },
  ANSWERED: { sv: 'Svar finns, ska återkopplas', en: 'Answer is here, to be fed back' },
  FED_BACK: { sv: 'Återkopplad', en: 'Fed back' },
  CLOSED: { sv: 'Avslutad', en: 'Closed' },
};
