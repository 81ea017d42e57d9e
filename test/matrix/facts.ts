/** What the matrix knows of the records that were told, beside their rows. */

/** How far a need has come. Each shape is what some mutation needs in order to succeed. */
export type Shape =
  | 'draft'
  | 'heard'
  | 'matched'
  | 'asked'
  | 'answered'
  | 'fedBack'
  | 'closed'
  | 'withdrawn'
  | 'sent'
  | 'asking'
  | 'offered'
  | 'refused'
  | 'passedOn'
  | 'takenUp'
  /** In a shared challenge: see challenges.ts. */
  | 'grouped';

/** A need as facts. */
export interface NeedFacts {
  readonly kind: 'Need';
  /** `ragunda/A sent` */
  readonly name: string;
  readonly id: string;
  readonly shape: Shape;
  readonly municipality: string;
  readonly board: string;
  readonly pilot: string | null;
  readonly county: string;
  /** Who wrote it down for the municipality. */
  readonly heardBy: string | null;
  /** Who has opened it by break-glass. */
  readonly openedBy: string | null;
  /** Whether the municipality lets its text be shown to more. */
  readonly shared: boolean;
  /** Contact points it was sent to. */
  readonly sentTo: readonly string[];
  readonly version: number;
  /** The link of the mail, where an officer wrote it down. */
  readonly token?: string;
}

export interface ReferralFacts {
  readonly kind: 'Referral';
  readonly name: string;
  readonly id: string;
  readonly shape: Shape;
  readonly need: NeedFacts;
  readonly point: string;
  /** Whether it went to a group, whose convener may hand it back. */
  readonly toGroup: boolean;
}

/** How far a challenge has come. */
export type ChallengeShape = 'gathering' | 'gatheredNeeds' | 'askedTogether' | 'answeredTogether';

/** A challenge across two counties: kept by one board, with another and an agency invited to it. */
export interface ChallengeFacts {
  readonly kind: 'Challenge';
  readonly name: string;
  readonly id: string;
  readonly shape: ChallengeShape;
  readonly pilot: string;
  readonly owner: string;
  readonly boards: readonly string[];
  /** Every organisation in it. */
  readonly parties: readonly string[];
  readonly asked: readonly string[];
  readonly needs: readonly NeedFacts[];
  readonly version: number;
}

/** What an offer became once it was taken up: it hangs on the request. */
export interface EngagementFacts {
  readonly kind: 'Engagement';
  readonly name: string;
  readonly id: string;
  readonly shape: 'underWay' | 'paused';
  readonly referral: ReferralFacts;
}
