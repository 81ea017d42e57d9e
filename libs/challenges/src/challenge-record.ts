import { raw } from '#kernel';
import type { OfferRecord, DeclineReason } from '#referrals';
import type { ChallengeState, ChallengeStep } from './challenge-states.js';

/** A challenge as it stands, with the text of its picture. */
export interface ChallengeRecord {
  readonly id: string;
  readonly ownerId: string;
  readonly pilotId: string | null;
  readonly title: string;
  readonly themes: string[];
  readonly version: number;
  readonly picture: string;
  readonly state: ChallengeState;
  readonly nextParty: 'BOARD' | 'CONTACT_POINTS' | 'MUNICIPALITY' | null;
  readonly nextStep: ChallengeStep | null;
  readonly dueAt: Date | null;
  readonly message: string | null;
  readonly feedback: string | null;
  readonly createdAt: Date;
}

/** Columns of a ChallengeRecord, for reads of the table `challenge`. */
export const challengeColumns =
  raw(`challenge.id, challenge.owner_id as "ownerId", challenge.pilot_id as "pilotId",
  challenge.title, challenge.themes, challenge.version, (select c.text from challenge_picture c
    where c.challenge_id = challenge.id and c.version = challenge.version) as picture, challenge.state,
  challenge.next_party as "nextParty", challenge.next_step as "nextStep", challenge.due_at as "dueAt",
  challenge.message, challenge.feedback, challenge.created_at as "createdAt"`);

/** What is seen of a need in a challenge by those whose it is not. */
export interface NeedInChallengeRow {
  readonly challengeId: string;
  readonly needId: string;
  readonly title: string;
  readonly text: string | null;
  readonly themes: string[];
  readonly countyCode: string;
  readonly state: string;
}

export interface PartyRow {
  readonly challengeId: string;
  readonly organisationId: string;
  readonly part: 'BOARD' | 'MUNICIPALITY' | 'INVITED';
  readonly stance: 'ENDORSES' | 'RESERVES' | null;
  readonly stanceText: string | null;
  readonly stanceVersion: number | null;
  readonly stanceAt: Date | null;
}

/** A part as it was stated: an offer, or why not. */
export interface StatedPart {
  readonly offer: OfferRecord | null;
  readonly reasonCode: DeclineReason | null;
  readonly reasonText: string | null;
  readonly statedAt: Date;
}

export interface AskedRow {
  readonly challengeId: string;
  readonly contactPointId: string;
  readonly toName: string;
  readonly leads: boolean;
  readonly askedAt: Date;
  readonly dueAt: Date;
  /** The part it states, where the caller may see it. */
  readonly part: StatedPart | null;
}

export interface JointAnswerRow {
  readonly challengeId: string;
  readonly text: string;
  readonly sentAt: Date;
  readonly leadName: string;
}
