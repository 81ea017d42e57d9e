import type { Text } from '#kernel';
import type { ChallengeStep } from './challenge-states.js';

/** What is to be done next, in words. */
export const CHALLENGE_STEP_TEXTS: Readonly<Record<ChallengeStep, Text>> = {
  GATHER: { sv: 'välja behov och skriva lägesbilden', en: 'choose needs and write the picture' },
  SEND_ON: { sv: 'föra utmaningen vidare', en: 'send the challenge on' },
  ANSWER_TOGETHER: { sv: 'svara gemensamt', en: 'answer together' },
  SEND_FEEDBACK: { sv: 'återkoppla till alla kommuner', en: 'tell all municipalities' },
  SAY_IF_IT_HELPED: { sv: 'säga om det hjälpte', en: 'say whether it helped' },
};
