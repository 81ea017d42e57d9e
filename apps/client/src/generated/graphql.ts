// Written by `npm run codegen`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Accepts an invitation as the person signed in. */
export type AcceptInvitationInput = {
  /** From the link in the mail. */
  readonly token: string;
};

/** Adds a passkey that the browser has made. */
export type AddPasskeyInput = {
  /** What to call it. */
  readonly name: string;
  /** RegistrationResponseJSON, as text. */
  readonly responseJson: string;
};

/** A support or grant to add to a need. */
export type AddSupportToNeedInput = {
  /** The support or grant. */
  readonly itemId: string | number;
  /** The need. */
  readonly needId: string | number;
};

/** Needs that join a shared challenge. */
export type AddToChallengeInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** Needs of your county, 1–60. */
  readonly needIds: ReadonlyArray<string | number>;
};

/** An answer by link, without sign-in. */
export type AnswerHeardNeedInput = {
  /** Right, should change, or should go away. */
  readonly answer: HeardAnswer;
  /** With REMOVE: why. */
  readonly reason?: string | null | undefined;
  /** With CHANGE: the whole text as it should read. */
  readonly text?: string | null | undefined;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** Whether others who work in the pilot may read the text (får visas för fler). */
  readonly textShared?: boolean | null | undefined;
  /** The token from the link. */
  readonly token: string;
};

/** Which requests the times are of. */
export type AnswerTimesFilterInput = {
  /** Sent this day or later. */
  readonly sentFrom?: string | null | undefined;
  /** Sent this day or earlier. */
  readonly sentUntil?: string | null | undefined;
};

/** Whose answer times. */
export type AnswerTimesOf =
  /** Those of the organisation acted for. */
  | 'OWN'
  /** Those of all together. Nobody else’s are shown. */
  | 'PILOT';

/** Behöver veta mer. */
export type AskAboutReferralInput = {
  /** What you need to know. */
  readonly question: string;
  /** The request. */
  readonly referralId: string | number;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** A question back to the municipality. */
export type AskBackInput = {
  /** The need. */
  readonly needId: string | number;
  /** What should be completed. */
  readonly question: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** In which order a trail stands. */
export type AuditEventSort =
  /** The latest first. */
  | 'NEWEST'
  /** As it happened. */
  | 'OLDEST';

/** The beginning of a round: from a template, or from an earlier round of yours. */
export type BeginSurveyRoundInput = {
  /** An earlier round: its survey goes on, and its answers can be kept or changed. */
  readonly earlierRoundId?: string | number | null | undefined;
  /** The pilot; the facilitator's rounds have one. An earlier round's goes before it. */
  readonly pilotId?: string | number | null | undefined;
  /** Code of a template; the shortest when absent. */
  readonly template?: string | number | null | undefined;
  /** What it is called, at most 200 characters. */
  readonly title: string;
};

/** A record to open, and why. */
export type BreakGlassInput = {
  /** Its id. */
  readonly id: string | number;
  /** Why, 20–1,000 characters. The municipality and the county board read it. */
  readonly reason: string;
  /** What it is. */
  readonly record: RecordKind;
};

/** Kan inte bidra nu, with reason. */
export type CannotContributeNowInput = {
  /** Why. */
  readonly reason: DeclineReason;
  /** The request. */
  readonly referralId: string | number;
  /** Why, in words the municipality understands. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** Kan inte bidra nu, as a part of a joint answer. */
export type CannotPartInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** The contact point you hold. */
  readonly contactPointId: string | number;
  /** Why not now. */
  readonly reason: DeclineReason;
  /** Why not now, in words. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** What an open case is. */
export type CaseKind =
  /** A shared challenge the board keeps. */
  | 'CHALLENGE'
  /** An engagement the organisation gives or receives. */
  | 'ENGAGEMENT'
  /** A need of the municipality, or of the county. */
  | 'NEED'
  /** A request to a contact point you hold. */
  | 'REFERRAL';

/** Which items of the catalogue. */
export type CatalogueFilterInput = {
  /** For any of these target groups. */
  readonly audience?: ReadonlyArray<string> | null | undefined;
  /** Only of this kind. */
  readonly kind?: CatalogueKind | null | undefined;
  /** Owned or kept by this organisation. */
  readonly ownerId?: string | number | null | undefined;
  /** With any of these themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
};

/** What an item of the catalogue is. */
export type CatalogueKind =
  /** A targeted state grant (statsbidrag). */
  | 'GRANT'
  /** Knowledge, training, method or process support, a network (stöd). */
  | 'SUPPORT';

/** In which order the catalogue stands. */
export type CatalogueSort =
  /** The best answers to the search first; by name where nothing is searched for. */
  | 'BEST'
  /** Read at its source last first. */
  | 'CHECKED'
  /** By name, å ä ö last. */
  | 'NAME';

/** What the caller may do with a shared challenge now. */
export type ChallengeAction =
  /** Add needs of the own county. */
  | 'ADD_NEEDS'
  /** Write heading, themes and picture. */
  | 'DESCRIBE'
  /** Give it up. */
  | 'DISSOLVE'
  /** Say that it is gathered. */
  | 'GATHER'
  /** Invite boards and agencies. */
  | 'INVITE'
  /** Name who leads the joint answer. */
  | 'NAME_LEAD'
  /** Let needs join again. */
  | 'OPEN_AGAIN'
  /** Annan bör svara. */
  | 'PASS_ON'
  /** Send it on. */
  | 'REFER'
  /** Send the joint answer. */
  | 'SEND_ANSWER'
  /** Tell everybody who gave a need. */
  | 'SEND_FEEDBACK'
  /** State a part of the joint answer. */
  | 'STATE_PART'
  /** Take needs of the own county out. */
  | 'TAKE_OUT'
  /** Endorse the picture or reserve against it. */
  | 'TAKE_STAND';

/** Which shared challenges. */
export type ChallengeFilterInput = {
  /** Made in this pilot. */
  readonly pilotId?: string | number | null | undefined;
  /** Only in these states. */
  readonly states?: ReadonlyArray<ChallengeState> | null | undefined;
  /** With one of these themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Only those that wait on you: to gather, send on or tell, or to answer. */
  readonly waitsOnUs?: boolean | null | undefined;
};

/** A shared challenge. */
export type ChallengeIdInput = {
  /** The challenge. */
  readonly challengeId: string | number;
};

/** What an organisation is in a shared challenge. */
export type ChallengePartyPart =
  /** A county board that may add needs of its own county. */
  | 'BOARD'
  /** Invited to say what it thinks of the picture. */
  | 'INVITED'
  /** A municipality with a need in it. */
  | 'MUNICIPALITY';

/** In which order challenges stand. */
export type ChallengeSort =
  /** What is due soonest first; what waits on nobody last. */
  | 'DUE'
  /** Made last first. */
  | 'NEWEST'
  /** Made first first. */
  | 'OLDEST'
  /** By heading, å ä ö last. */
  | 'TITLE';

/** Where a shared challenge stands. */
export type ChallengeState =
  /** Answered; still to be told. */
  | 'ANSWERED'
  /** At its end. */
  | 'CLOSED'
  /** Everybody who gave a need has been told. */
  | 'FED_BACK'
  /** Needs are chosen and the picture is written; to be sent on. */
  | 'GATHERED'
  /** Needs may join; the picture is being written. */
  | 'OPEN'
  /** Sent on; the joint answer is awaited. */
  | 'REFERRED';

/** A text about a shared challenge. */
export type ChallengeTextInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** The text. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** Closes a pilot. */
export type ClosePilotInput = {
  /** The pilot. */
  readonly pilotId: string | number;
};

/** Which open items of a pilot. */
export type ClosingItemFilterInput = {
  /** Only from this county. */
  readonly countyCode?: string | null | undefined;
  /** Only those decided on, or only those that are not. */
  readonly decided?: boolean | null | undefined;
  /** Only of these kinds. */
  readonly kinds?: ReadonlyArray<ClosingKind> | null | undefined;
};

/** In which order they stand. */
export type ClosingItemSort =
  /** By county, å ä ö last. */
  | 'COUNTY'
  /** By heading, å ä ö last. */
  | 'TITLE'
  /** What has waited longest first. */
  | 'WAITING';

/** What is open in a pilot that closes. */
export type ClosingKind =
  /** A shared challenge. The county board that keeps it can own it. */
  | 'CHALLENGE'
  /** An engagement. Its municipality can own it. */
  | 'ENGAGEMENT'
  /** A need. Its county board can own it. */
  | 'NEED'
  /** A round of a survey. The county board that holds it can own it; the pilot's own ends. */
  | 'SURVEY';

/** The municipality's answer to what the board asked. */
export type CompleteNeedInput = {
  /** The need. */
  readonly needId: string | number;
  /** The whole text, completed. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** The version that was read. */
  readonly version: number;
};

/** A need written down for a municipality, and right. */
export type ConfirmHeardNeedInput = {
  /** The need. */
  readonly needId: string | number;
  /** Whether others who work in the pilot may read the text (får visas för fler). */
  readonly textShared?: boolean | null | undefined;
};

/** A correction of a submitted need. */
export type CorrectNeedInput = {
  /** With whom it is anchored (vocabulary code, anchorings). */
  readonly anchoredWith?: string | null | undefined;
  /** Target groups (vocabulary codes). */
  readonly audience?: ReadonlyArray<string> | null | undefined;
  /** What you have to receive support with, at most 1,000 characters. */
  readonly capacity?: string | null | undefined;
  /** The need. */
  readonly needId: string | number;
  /** Before which budget or planning moment, at most 200 characters. */
  readonly planningMoment?: string | null | undefined;
  /** The whole text as it should read. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** Whether others who work in the pilot may read the text (får visas för fler). */
  readonly textShared?: boolean | null | undefined;
  /** Themes (vocabulary codes). */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Heading, at most 200 characters. */
  readonly title?: string | null | undefined;
  /** What you have tried already, at most 1,000 characters. */
  readonly tried?: string | null | undefined;
  /** How soon (vocabulary code, urgencies). */
  readonly urgency?: string | null | undefined;
  /** The version that was read. */
  readonly version: number;
  /** What is asked for (vocabulary codes). */
  readonly wants?: ReadonlyArray<string> | null | undefined;
};

/** Corrected questions of an open round. */
export type CorrectSurveyQuestionsInput = {
  /** All questions, as they should be. */
  readonly questions: ReadonlyArray<SurveyQuestionInput>;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
  /** The round. */
  readonly roundId: string | number;
  /** The version that was read. */
  readonly version: number;
};

/** Which counties. */
export type CountyCoverageFilterInput = {
  /** Only this county. */
  readonly countyCode?: string | null | undefined;
};

/** In which order counties stand. */
export type CountyCoverageSort =
  /** By name, å ä ö last. */
  | 'NAME'
  /** The most needs first. */
  | 'NEEDS'
  /** The most municipalities that nobody has heard from first. */
  | 'UNKNOWN';

/** Makes a token for a machine of your organisation. */
export type CreateApiTokenInput = {
  /** How many days it lasts, at most 365. */
  readonly days: number;
  /** What it is for. */
  readonly name: string;
  /** What it may: codes from tokenScopes. */
  readonly scopes: ReadonlyArray<string>;
};

/** Needs to gather in a shared challenge. */
export type CreateChallengeInput = {
  /** Needs of your county, 1–60. */
  readonly needIds: ReadonlyArray<string | number>;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** Themes; those of the needs when absent. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Heading, at most 200 characters. */
  readonly title: string;
};

/** What becomes of open items when their pilot closes. */
export type DecideAtClosingInput = {
  /** Why they end, at most 1,000 characters; without it those whose they are own them from then on. */
  readonly endReason?: string | null | undefined;
  /** The items, 1–100. */
  readonly itemIds: ReadonlyArray<string | number>;
  /** The pilot. */
  readonly pilotId: string | number;
};

/** An offer that is not taken up, or not now. */
export type DeclineOfferInput = {
  /** Whether it is only a matter of time. */
  readonly notNow: boolean;
  /** Why. */
  readonly reason: DeclineReason;
  /** The request. */
  readonly referralId: string | number;
  /** Why, in words. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** Why something is not given, or not taken up. */
export type DeclineReason =
  /** Already offered here. */
  | 'ALREADY_OFFERED_HERE'
  /** Better given by another. */
  | 'BETTER_BY_ANOTHER'
  /** No capacity. */
  | 'NO_CAPACITY'
  /** Offered only to others. */
  | 'OFFERED_TO_OTHERS'
  /** Other. */
  | 'OTHER'
  /** Outside our assignment. */
  | 'OUTSIDE_ASSIGNMENT'
  /** Timing. */
  | 'TIMING'
  /** Too little known. */
  | 'TOO_LITTLE_KNOWN';

/** A no, with a reason. */
export type DeclineSurveyInput = {
  /** The invitation, for contacts of the municipality. */
  readonly invitationId?: string | number | null | undefined;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** The token from the link. */
  readonly token?: string | null | undefined;
  /** Who says so. */
  readonly writer: SurveyWriterInput;
};

/** Lets a colleague be contact in your place for a while. */
export type DelegatePartInput = {
  /** First day; today without it. */
  readonly fromOn?: string | null | undefined;
  /** The colleague: somebody who takes part for the same organisation. */
  readonly personId: string | number;
  /** The pilot. */
  readonly pilotId: string | number;
  /** Last day, at most a year away. */
  readonly untilOn: string;
};

/** Heading, themes and picture of a shared challenge. */
export type DescribeChallengeInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** What the needs have in common, in plain words. */
  readonly picture: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** Themes; unchanged when absent. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Heading, at most 200 characters. */
  readonly title: string;
  /** The version of the picture that was read. */
  readonly version: number;
};

/** The desk a person works at, from the role and the organisation acted for. */
export type Desk =
  /** Looks after who takes part; belongs to no party. */
  | 'ADMINISTRATOR'
  /** Answers what was sent on to it. */
  | 'AGENCY'
  /** Sorts needs, sends them on and feeds back. */
  | 'BOARD'
  /** Sees what to raise at the gathering; belongs to no party. */
  | 'FACILITATOR'
  /** Tells needs and follows them. */
  | 'MUNICIPALITY'
  /** Reads along. */
  | 'OBSERVER';

/** The end of an engagement. */
export type EndEngagementInput = {
  /** The engagement. */
  readonly engagementId: string | number;
  /** What came of it. */
  readonly outcome: EngagementOutcome;
  /** In words. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** Ends somebody's part in a pilot, or one's own. */
export type EndParticipationInput = {
  /** The part. */
  readonly participantId: string | number;
};

/** A session to end. */
export type EndSessionInput = {
  /** Id of the session. */
  readonly sessionId: string | number;
};

/** What the caller may do with an engagement now. */
export type EngagementAction =
  /** Say that it has ended and what came of it. */
  | 'END'
  /** Go to another stage. */
  | 'GO_TO'
  /** Note something. */
  | 'NOTE'
  /** Pause it. */
  | 'PAUSE'
  /** Go on with it. */
  | 'RESUME'
  /** Say who has a role. */
  | 'ROLE';

/** What happened in an engagement. */
export type EngagementEntryKind =
  /** It ended. */
  | 'ENDED'
  /** A note. */
  | 'NOTE'
  /** It was paused. */
  | 'PAUSED'
  /** It went on. */
  | 'RESUMED'
  /** Somebody has a role. */
  | 'ROLE'
  /** Another stage was entered. */
  | 'STAGE';

/** What came of an engagement; the municipality says. */
export type EngagementOutcome =
  /** It helped. */
  | 'HELPED'
  /** It did not help. */
  | 'NOT'
  /** It helped in part. */
  | 'PARTLY'
  /** Too early to say. */
  | 'TOO_EARLY';

/** Where an engagement stands. */
export type EngagementState =
  /** Ended: what came of it is said. */
  | 'ENDED'
  /** Paused, with reason. */
  | 'PAUSED'
  /** Under way. */
  | 'UNDER_WAY';

/** An answer given by phone or on paper. */
export type EnterSurveyAnswerInput = {
  /** PHONE or PAPER. */
  readonly channel: SurveyChannel;
  /** Who gave it. */
  readonly givenBy: SurveyWriterInput;
  /** The invitation. */
  readonly invitationId: string | number;
  /** The needs, at most 30. */
  readonly needs: ReadonlyArray<SurveyNeedInput>;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** Answers to the questions beside the needs. */
  readonly values: ReadonlyArray<SurveyValueInput>;
};

/** Another last day. */
export type ExtendSurveyRoundInput = {
  /** The last day to answer. */
  readonly dueOn: string;
  /** The round. */
  readonly roundId: string | number;
};

/** What came of a round, to each who answered. */
export type FeedBackSurveyRoundInput = {
  /** The result, in plain Swedish. */
  readonly result: string;
  /** The round. */
  readonly roundId: string | number;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** What is done with it, in plain Swedish. */
  readonly whatWeDo: string;
};

/** How far an item can be trusted. */
export type Freshness =
  /** Read at its source, or confirmed by its owner, within twelve months; for a past round at any time. */
  | 'CHECKED'
  /** Checked more than twelve months ago. */
  | 'OLD'
  /** Nobody has read it at its source. */
  | 'UNVERIFIED';

/** To another stage. */
export type GoToStageInput = {
  /** The engagement. */
  readonly engagementId: string | number;
  /** The next day that is set, 2027-02-01. */
  readonly nextOn?: string | null | undefined;
  /** For what, at most 200 characters. */
  readonly nextWhat?: string | null | undefined;
  /** Which. */
  readonly stage: Stage;
  /** Why; needed unless it is the next one. */
  readonly text?: string | null | undefined;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** Styrgrupp, referensgrupp, arbetsgrupp, arbetsutskott. */
export type GroupKind =
  /** Arbetsutskott: plans the gatherings. */
  | 'PLANNING_COMMITTEE'
  /** Referensgrupp: gives its view, and is owed an answer. */
  | 'REFERENCE'
  /** Styrgrupp: decides on direction and resources. */
  | 'STEERING'
  /** Arbetsgrupp: does a piece of the work. */
  | 'WORKING';

/** At work, resting (vilande), stalled (står stilla), ended. */
export type GroupStatus =
  /** At work. */
  | 'ACTIVE'
  /** Has ended. */
  | 'ENDED'
  /** Rests by agreement (vilande). */
  | 'RESTING'
  /** Stands still without agreement (står stilla). */
  | 'STALLED';

/** What a municipality says of a need written down for it. */
export type HeardAnswer =
  /** It should say something else (ändra). */
  | 'CHANGE'
  /** It is right (stämmer). */
  | 'CONFIRM'
  /** It should go away (ta bort). */
  | 'REMOVE';

/** Words to hide for others than the municipality and its board. */
export type HideWordsInput = {
  /** The need. */
  readonly needId: string | number;
  /** Why; stands in the history, so without the words themselves. */
  readonly reason: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** These and no others, wherever they stand; at most 50. None shows all again. */
  readonly words: ReadonlyArray<string>;
};

/** Which invitations. */
export type InvitationFilterInput = {
  /** Only for this organisation. */
  readonly organisationId?: string | number | null | undefined;
  /** Only in these states. */
  readonly states?: ReadonlyArray<InvitationState> | null | undefined;
};

/** In which order invitations stand. */
export type InvitationSort =
  /** By address. */
  | 'ADDRESS'
  /** Whose link ends first on top. */
  | 'EXPIRES'
  /** The latest first. */
  | 'NEWEST';

/** What became of an invitation. */
export type InvitationState =
  /** Has been accepted. */
  | 'ACCEPTED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** Waits for an answer. */
  | 'OPEN'
  /** Was taken back, or replaced by a newer one. */
  | 'WITHDRAWN';

/** Invites an address to a pilot. */
export type InviteInput = {
  /** E-mail address. */
  readonly address: string;
  /** The organisation to act for; without it the pilot itself. */
  readonly organisationId?: string | number | null | undefined;
  /** The pilot. */
  readonly pilotId: string | number;
  /** Roles to give. */
  readonly roles: ReadonlyArray<Role>;
};

/** Organisations that are invited to a shared challenge. */
export type InviteToChallengeInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** County boards and agencies of the pilot, 1–50. */
  readonly organisationIds: ReadonlyArray<string | number>;
};

/** Municipalities to invite. */
export type InviteToSurveyInput = {
  /** The round. */
  readonly roundId: string | number;
  /** Which. */
  readonly selection: SurveySelectionInput;
};

/** What the board says of a suggestion. */
export type JudgeSuggestionInput = {
  /** It fits, it does not, or take the judgement back. */
  readonly judgement: MatchJudgement;
  /** The match. */
  readonly matchId: string | number;
  /** With REJECTED: why. */
  readonly reason?: string | null | undefined;
};

/** To whom lateness has been shown. */
export type LateStep =
  /** To the county board too. */
  | 'BOARD'
  /** On the list to raise at the gathering. */
  | 'GATHERING'
  /** To nobody: in time, or just due. */
  | 'NONE'
  /** To the one responsible. */
  | 'RESPONSIBLE';

/** A document and its secrecy mark. */
export type MarkSecrecyInput = {
  /** The document. */
  readonly paperId: string | number;
  /** The provision, at most 200 characters; absent takes the mark away. */
  readonly provision?: string | null | undefined;
};

/** What the board says of a match. */
export type MatchJudgement =
  /** It fits. */
  | 'CONFIRMED'
  /** Nothing yet. */
  | 'NONE'
  /** It does not fit, with reason. */
  | 'REJECTED';

/** Where a match comes from. */
export type MatchOrigin =
  /** Added by a person. */
  | 'ADDED'
  /** Suggested by the job. */
  | 'SUGGESTED';

/** A need told twice, and the one that goes on for both. */
export type MergeNeedInput = {
  /** The need that goes on: of the same municipality, told in the same pilot. */
  readonly intoId: string | number;
  /** The need that is merged. */
  readonly needId: string | number;
  /** Why they are the same; at most 1,000 characters. Shown to those who gave them. */
  readonly reason: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** Its version that was read. */
  readonly version: number;
};

/** Which municipalities. */
export type MunicipalityCoverageFilterInput = {
  /** Only those with which it stands like this. */
  readonly standings?: ReadonlyArray<Standing> | null | undefined;
};

/** In which order municipalities stand. */
export type MunicipalityCoverageSort =
  /** By name, å ä ö last. */
  | 'NAME'
  /** Those nobody has heard from first, those with an offer last. */
  | 'STANDING'
  /** Who has told most first. */
  | 'TOLD';

/** Who leads the joint answer. */
export type NameLeadInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** One of the contact points asked. */
  readonly contactPointId: string | number;
};

/** What the caller may do with a need in its present state; the button to show. */
export type NeedAction =
  /** Answer it without sending it on. */
  | 'ANSWER'
  /** Ask the municipality for more. */
  | 'ASK_BACK'
  /** Answer what the board asked back. */
  | 'COMPLETE'
  /** Say whether what was written down is right. */
  | 'CONFIRM'
  /** Correct what was told. */
  | 'CORRECT'
  /** Change the draft. */
  | 'EDIT'
  /** Hide words for others than the municipality and its board. */
  | 'HIDE_WORDS'
  /** Confirm, refuse or add suggested supports. */
  | 'JUDGE_SUGGESTIONS'
  /** Merge it with another need that says the same. */
  | 'MERGE'
  /** Send it on to a contact point. */
  | 'REFER'
  /** Remove the draft, or what was written down and not confirmed yet. */
  | 'REMOVE'
  /** Open it again. */
  | 'REOPEN'
  /** Say whether it helped. */
  | 'SAY_IF_IT_HELPED'
  /** Give the municipality feedback. */
  | 'SEND_FEEDBACK'
  /** Let others who work in the pilot read the text, or no longer. */
  | 'SHARE_TEXT'
  /** Send the draft to the county board. */
  | 'SUBMIT'
  /** Take back the question that was asked. */
  | 'TAKE_BACK'
  /** Take it up in a dialogue with the municipality. */
  | 'TAKE_UP_IN_DIALOGUE'
  /** Withdraw the need. */
  | 'WITHDRAW';

/** Which needs are counted. */
export type NeedCountFilterInput = {
  /** For one of these target groups. */
  readonly audience?: ReadonlyArray<string> | null | undefined;
  /** Only from this county. */
  readonly countyCode?: string | null | undefined;
  /** Only in these states. */
  readonly states?: ReadonlyArray<NeedState> | null | undefined;
  /** With one of these themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Submitted this day or later. */
  readonly toldFrom?: string | null | undefined;
  /** Submitted this day or earlier. */
  readonly toldUntil?: string | null | undefined;
  /** Only those that nobody has offered anything for. */
  readonly withoutOffer?: boolean | null | undefined;
};

/** In which order counts stand. */
export type NeedCountSort =
  /** By name, å ä ö last. */
  | 'LABEL'
  /** The most needs first. */
  | 'NEEDS'
  /** As the words stand: states as a need goes, ages the youngest first, the rest å ä ö last. */
  | 'USUAL'
  /** The most needs without an offer first. */
  | 'WITHOUT_OFFER';

/** What needs are counted by. */
export type NeedDimension =
  /** How long ago it was submitted. */
  | 'AGE'
  /** Target group; a need with several counts in each. */
  | 'AUDIENCE'
  /** County. */
  | 'COUNTY'
  /** How it came to be heard. */
  | 'SOURCE'
  /** Where it stands. */
  | 'STATE'
  /** Theme; a need with several counts in each. */
  | 'THEME';

/** Which needs. */
export type NeedFilterInput = {
  /** For one of these target groups. */
  readonly audience?: ReadonlyArray<string> | null | undefined;
  /** Only from this county. */
  readonly countyCode?: string | null | undefined;
  /** Only those that bear signs of acute danger. */
  readonly danger?: boolean | null | undefined;
  /** Of this municipality (organisation id). */
  readonly municipalityId?: string | number | null | undefined;
  /** Only those whose time has passed. */
  readonly overdue?: boolean | null | undefined;
  /** Told in this pilot. */
  readonly pilotId?: string | number | null | undefined;
  /** Heard in one of these ways. */
  readonly sources?: ReadonlyArray<NeedSource> | null | undefined;
  /** Only in these states. */
  readonly states?: ReadonlyArray<NeedState> | null | undefined;
  /** With one of these themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Submitted this day or later. */
  readonly toldFrom?: string | null | undefined;
  /** Submitted this day or earlier. */
  readonly toldUntil?: string | null | undefined;
  /** Only those that wait on the organisation acted for. */
  readonly waitsOnUs?: boolean | null | undefined;
};

/** A need. */
export type NeedIdInput = {
  /** The need. */
  readonly needId: string | number;
};

/** In which order needs stand. */
export type NeedSort =
  /** What is due, or has waited, longest first; what waits on nobody last. */
  | 'DUE'
  /** By municipality, å ä ö last. */
  | 'MUNICIPALITY'
  /** Told or begun last first. */
  | 'NEWEST'
  /** Told or begun first first. */
  | 'OLDEST'
  /** By heading, å ä ö last. */
  | 'TITLE';

/** How a need came to be heard. */
export type NeedSource =
  /** In a dialogue. */
  | 'DIALOGUE'
  /** Told freely. */
  | 'FREE'
  /** By phone. */
  | 'PHONE'
  /** In a request for support. */
  | 'SUPPORT_REQUEST'
  /** In a survey. */
  | 'SURVEY';

/** Where a need stands. */
export type NeedState =
  /** An answer exists and is still to be told. */
  | 'ANSWERED'
  /** The board has asked the municipality something. */
  | 'ASKED_BACK'
  /** At an end. */
  | 'CLOSED'
  /** The municipality's own draft; nobody else sees it. */
  | 'DRAFT'
  /** The municipality has been told; it says whether it helped. */
  | 'FED_BACK'
  /** Written down by an officer; the municipality is asked to confirm. */
  | 'HEARD'
  /** Grouped with other needs. */
  | 'IN_CHALLENGE'
  /** Taken up in a dialogue. */
  | 'IN_DIALOGUE'
  /** Support was suggested; the board is to sort it. */
  | 'MATCHED'
  /** Merged with another need of the municipality, which goes on for both. */
  | 'MERGED'
  /** Sent on to one or several contact points. */
  | 'REFERRED'
  /** Removed before it was confirmed or submitted. */
  | 'REMOVED'
  /** Told; a job looks for support. */
  | 'SUBMITTED'
  /** Nothing in the catalogue was found; the board is to sort it. */
  | 'UNMATCHED'
  /** Withdrawn by the municipality. */
  | 'WITHDRAWN';

/** What is to be done next with a need. */
export type NeedStep =
  /** Answer the referrals. */
  | 'ANSWER_REFERRALS'
  /** Answer the board's question. */
  | 'COMPLETE'
  /** Confirm what was written down. */
  | 'CONFIRM'
  /** Finish the draft. */
  | 'FINISH_DRAFT'
  /** Hold the dialogue and move on. */
  | 'HOLD_DIALOGUE'
  /** Look for support. */
  | 'MATCH'
  /** Reply to what a contact point needs to know; the municipality may too. */
  | 'REPLY_TO_QUESTION'
  /** Say whether it helped. */
  | 'SAY_IF_IT_HELPED'
  /** Tell the municipality the answer. */
  | 'SEND_FEEDBACK'
  /** Read and send on, ask back, take up, or answer. */
  | 'SORT';

/** A text about a need: an answer, or feedback. */
export type NeedTextInput = {
  /** The need. */
  readonly needId: string | number;
  /** In plain Swedish. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** A note in an engagement. */
export type NoteOnEngagementInput = {
  /** The engagement. */
  readonly engagementId: string | number;
  /** The next day that is set, 2027-02-01. */
  readonly nextOn?: string | null | undefined;
  /** For what, at most 200 characters. */
  readonly nextWhat?: string | null | undefined;
  /** The note. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** Kan bidra, as a part of a joint answer. */
export type OfferPartInput = {
  /** What it asks of each municipality. */
  readonly asksOfYou: string;
  /** By whom: a role or unit. */
  readonly byWhom: string;
  /** The challenge. */
  readonly challengeId: string | number;
  /** The contact point you hold. */
  readonly contactPointId: string | number;
  /** At which stage it begins. */
  readonly stage: Stage;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** What you can contribute. */
  readonly what: string;
  /** When, as precisely as you know. */
  readonly when: string;
};

/** Kan bidra: what, by whom, when, what it asks, at which stage. */
export type OfferSupportInput = {
  /** What it asks of the municipality. */
  readonly asksOfYou: string;
  /** By whom: a role or unit. */
  readonly byWhom: string;
  /** The request. */
  readonly referralId: string | number;
  /** At which stage it begins. */
  readonly stage: Stage;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** What you can contribute. */
  readonly what: string;
  /** When, as precisely as you know. */
  readonly when: string;
};

/** Which open cases. */
export type OpenCaseFilterInput = {
  /** Only of these kinds. */
  readonly kinds?: ReadonlyArray<CaseKind> | null | undefined;
  /** Only those your organisation is to act on. */
  readonly ours?: boolean | null | undefined;
};

/** In which order open cases stand. */
export type OpenCaseSort =
  /** What is due soonest first. */
  | 'DUE'
  /** What has waited longest first. */
  | 'SINCE'
  /** By heading, å ä ö last. */
  | 'TITLE';

/** What a body is. One organisation may be several: Gotland is municipality and region. */
export type OrganisationKind =
  /** National government agency. */
  | 'AGENCY'
  /** Association of authorities or municipalities, coordination associations among them. */
  | 'ASSOCIATION'
  /** Civil society organisation. */
  | 'CIVIL_SOCIETY'
  /** Company. */
  | 'COMPANY'
  /** The state's regional authority in one of 21 counties (länsstyrelse). */
  | 'COUNTY_BOARD'
  /** One of 290 municipalities. */
  | 'MUNICIPALITY'
  /** Anything else, such as a state fund. */
  | 'OTHER'
  /** Self-governing region: health care and regional development. */
  | 'REGION'
  /** University or centre of knowledge at one. */
  | 'UNIVERSITY';

/** What was received. */
export type PaperAct =
  /** Question about a need. */
  | 'ASKED_BACK'
  /** Answer: cannot contribute now. */
  | 'CANNOT_NOW'
  /** Feedback. */
  | 'FEEDBACK'
  /** Request handed back. */
  | 'HANDED_BACK'
  /** Question about a request. */
  | 'NEEDS_TO_KNOW'
  /** Completion of a need. */
  | 'NEED_COMPLETED'
  /** Confirmation of a need. */
  | 'NEED_CONFIRMED'
  /** Correction of a need. */
  | 'NEED_CORRECTED'
  /** Need written down. */
  | 'NEED_HEARD'
  /** Merger of needs. */
  | 'NEED_MERGED'
  /** Need opened again. */
  | 'NEED_REOPENED'
  /** Need. */
  | 'NEED_TOLD'
  /** Withdrawal of a need. */
  | 'NEED_WITHDRAWN'
  /** Offer. */
  | 'OFFER'
  /** Offer declined. */
  | 'OFFER_DECLINED'
  /** Offer taken up. */
  | 'OFFER_TAKEN_UP'
  /** Answer: someone else should answer. */
  | 'PASSED_ON'
  /** Reply to a question. */
  | 'REPLY'
  /** Request. */
  | 'REQUEST'
  /** Request recalled. */
  | 'REQUEST_RECALLED'
  /** Answer to a survey. */
  | 'SURVEY_ANSWER'
  /** Did it help?. */
  | 'VERDICT'
  /** Waiting closed. */
  | 'WAITING_CLOSED';

/** Which documents. */
export type PaperFilterInput = {
  /** Received on this day or later. */
  readonly from?: string | null | undefined;
  /** Only those without a case number of ours. */
  readonly unnumbered?: boolean | null | undefined;
  /** Received on this day or earlier. */
  readonly until?: string | null | undefined;
};

/** A document and one of our case numbers. */
export type PaperNumberInput = {
  /** The case number, at most 60 characters. */
  readonly number: string;
  /** The document. */
  readonly paperId: string | number;
};

/** In which order received documents stand. */
export type PaperSort =
  /** Received last first. */
  | 'NEWEST'
  /** Received first first, as in a register. */
  | 'OLDEST';

/** Which of those who take part. */
export type ParticipantFilterInput = {
  /** Only those who act for this organisation. */
  readonly organisationId?: string | number | null | undefined;
  /** Only those with one of these roles. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
};

/** In which order those who take part stand. */
export type ParticipantSort =
  /** By name, å ä ö last. */
  | 'NAME'
  /** Who began last first. */
  | 'NEWEST'
  /** By organisation, å ä ö last; those of the pilot itself first. */
  | 'ORGANISATION';

/** How an organisation takes part: leads, fully, endorses (ställer sig bakom), advises, adjunct, observes. */
export type ParticipationClass =
  /** Called in for some questions (adjungerad). */
  | 'ADJUNCT'
  /** Gives advice. */
  | 'ADVISES'
  /** Stands behind it without taking part (ställer sig bakom). */
  | 'ENDORSES'
  /** Takes full part. */
  | 'FULL'
  /** Leads the pilot. */
  | 'LEAD'
  /** Follows without a say. */
  | 'OBSERVER';

/** Whoever acts next. */
export type Party =
  /** The county board. */
  | 'BOARD'
  /** The contact points it was sent to. */
  | 'CONTACT_POINTS'
  /** The municipality. */
  | 'MUNICIPALITY'
  /** A background job. */
  | 'SYSTEM';

/** Annan bör svara: the challenge goes on to another contact point. */
export type PassOnChallengeInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** The contact point you hold. */
  readonly contactPointId: string | number;
  /** Why they should. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** The contact point that should answer. */
  readonly toId: string | number;
};

/** Annan bör svara. */
export type PassOnReferralInput = {
  /** The contact point that should answer. */
  readonly contactPointId: string | number;
  /** The request. */
  readonly referralId: string | number;
  /** Why they should. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** Which needs of a pilot. */
export type PilotNeedFilterInput = {
  /** For one of these target groups. */
  readonly audience?: ReadonlyArray<string> | null | undefined;
  /** Only from this county. */
  readonly countyCode?: string | null | undefined;
  /** Only in these states. */
  readonly states?: ReadonlyArray<NeedState> | null | undefined;
  /** With one of these themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Only those that nobody has offered anything for: material for agencies. */
  readonly withoutOffer?: boolean | null | undefined;
};

/** In which order the needs of a pilot stand. */
export type PilotNeedSort =
  /** By county, å ä ö last. */
  | 'COUNTY'
  /** Submitted last first. */
  | 'NEWEST'
  /** Submitted first first. */
  | 'OLDEST';

/** Which things to raise. */
export type RaisedFilterInput = {
  /** Only from this county. */
  readonly countyCode?: string | null | undefined;
  /** With one of these themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Only what waits on this organisation. */
  readonly waitsOnId?: string | number | null | undefined;
};

/** In which order the list to raise stands. */
export type RaisedSort =
  /** By county, å ä ö last. */
  | 'COUNTY'
  /** What was due first on top. */
  | 'DUE'
  /** What has waited longest on top. */
  | 'WAITING'
  /** By whom it waits on, å ä ö last. */
  | 'WAITS_ON';

/** A shared challenge, and why. */
export type ReasonedChallengeInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** Why. */
  readonly reason: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** An engagement, and why. */
export type ReasonedEngagementInput = {
  /** The engagement. */
  readonly engagementId: string | number;
  /** Why. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** A need and a reason. */
export type ReasonedNeedInput = {
  /** The need. */
  readonly needId: string | number;
  /** Why; at most 1,000 characters. Shown to those concerned. */
  readonly reason: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** A request and a reason. */
export type ReasonedReferralInput = {
  /** Why; at most 1,000 characters. */
  readonly reason: string;
  /** The request. */
  readonly referralId: string | number;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** What an administrator may open, with a reason. */
export type RecordKind =
  /** A submitted need. */
  | 'NEED'
  /** A request to a contact point. */
  | 'REFERRAL';

/** A shared challenge to send on. */
export type ReferChallengeInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** Contact points, 1–10. */
  readonly contactPointIds: ReadonlyArray<string | number>;
  /** Which of them leads the joint answer. */
  readonly leadId: string | number;
  /** What you ask of them. */
  readonly message: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** A need to send on. */
export type ReferNeedInput = {
  /** A colleague (person id) who is a contact of your county board in the pilot of the need. */
  readonly colleagueId?: string | number | null | undefined;
  /** Contact points, at most 20; of your own county board too. At least one of these, a colleague or a group. */
  readonly contactPointIds: ReadonlyArray<string | number>;
  /** Groups at work in the pilot of the need; the convener answers for the group. */
  readonly groupIds?: ReadonlyArray<string | number> | null | undefined;
  /** What you ask of them. */
  readonly message: string;
  /** The need. */
  readonly needId: string | number;
  /** Supports or grants you point at. */
  readonly supportIds?: ReadonlyArray<string | number> | null | undefined;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** What the caller may do with a request now. */
export type ReferralAction =
  /** Behöver veta mer. */
  | 'ASK'
  /** Kan inte bidra nu. */
  | 'CANNOT_NOW'
  /** Close the waiting. */
  | 'CLOSE_WAITING'
  /** Not take the offer up. */
  | 'DECLINE'
  /** Hand it back to whoever sorts. */
  | 'HAND_BACK'
  /** Kan bidra. */
  | 'OFFER'
  /** Open it. */
  | 'OPEN'
  /** Annan bör svara. */
  | 'PASS_ON'
  /** Recall it. */
  | 'RECALL'
  /** Reply to the question. */
  | 'REPLY'
  /** Take the offer up. */
  | 'TAKE_UP';

/** Which requests. */
export type ReferralFilterInput = {
  /** Only to this contact point. */
  readonly contactPointId?: string | number | null | undefined;
  /** Only from this county. */
  readonly countyCode?: string | null | undefined;
  /** Only those sent for a shared challenge, or only those that were not. */
  readonly inChallenge?: boolean | null | undefined;
  /** Only those still to be answered, or only those that are not. */
  readonly open?: boolean | null | undefined;
  /** Only those whose time has passed. */
  readonly overdue?: boolean | null | undefined;
  /** Only in these states. */
  readonly states?: ReadonlyArray<ReferralState> | null | undefined;
  /** About needs with one of these themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
};

/** A request. */
export type ReferralIdInput = {
  /** The request. */
  readonly referralId: string | number;
};

/** In which order requests stand. */
export type ReferralSort =
  /** What waits on somebody first, what is due soonest on top. */
  | 'DUE'
  /** Sent last first. */
  | 'NEWEST'
  /** Sent first first. */
  | 'OLDEST'
  /** By contact point, å ä ö last. */
  | 'POINT';

/** Where a request to a contact point stands. */
export type ReferralState =
  /** Opened; the answer is awaited. */
  | 'ACKNOWLEDGED'
  /** Cannot contribute now, with reason. */
  | 'CANNOT_NOW'
  /** Can contribute: an offer stands. */
  | 'CAN_CONTRIBUTE'
  /** The municipality took the offer up. */
  | 'ENGAGEMENT'
  /** Handed back by a colleague or a group: the board sorts the need anew. */
  | 'HANDED_BACK'
  /** The contact point has asked something. */
  | 'NEEDS_TO_KNOW'
  /** The municipality did not take the offer up, with reason. */
  | 'NOT_TAKEN_UP'
  /** No answer came; the board closed the waiting. */
  | 'NO_ANSWER'
  /** Recalled by the sender, or the need was withdrawn. */
  | 'RECALLED'
  /** Sent, not opened. */
  | 'SENT'
  /** Someone else should answer; it was passed on. */
  | 'SOMEONE_ELSE';

/** Whom to remind. */
export type RemindSurveyInput = {
  /** These invitations; all that have not answered, when absent. */
  readonly invitationIds?: ReadonlyArray<string | number> | null | undefined;
  /** The round. */
  readonly roundId: string | number;
};

/** Removes a passkey. */
export type RemovePasskeyInput = {
  /** The passkey. */
  readonly passkeyId: string | number;
};

/** Renames a passkey. */
export type RenamePasskeyInput = {
  /** What to call it. */
  readonly name: string;
  /** The passkey. */
  readonly passkeyId: string | number;
};

/** The reply to what a contact point needs to know. */
export type ReplyToReferralInput = {
  /** The request. */
  readonly referralId: string | number;
  /** The reply. */
  readonly reply: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

/** Revokes a token. */
export type RevokeApiTokenInput = {
  /** The token. */
  readonly tokenId: string | number;
};

/** An invitation to take back. */
export type RevokeSurveyInvitationInput = {
  /** The invitation. */
  readonly invitationId: string | number;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
};

/** The role of a person in a pilot. It comes from an invitation, never from a sign-in provider. */
export type Role =
  /** Looks after who takes part: configuration, not content. */
  | 'ADMINISTRATOR'
  /** Acts in the loop for an organisation. */
  | 'CONTACT'
  /** Facilitates the pilot; belongs to no party. */
  | 'FACILITATOR'
  /** Reads what is published, for an organisation. */
  | 'OBSERVER';

/** Who has a role in an engagement. */
export type RoleInEngagementInput = {
  /** The engagement. */
  readonly engagementId: string | number;
  /** From which day, 2027-02-01. */
  readonly fromOn: string;
  /** Who has it: a title or unit, not a name. */
  readonly holder: string;
  /** The role: samordnare. */
  readonly role: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** To which day. */
  readonly untilOn?: string | null | undefined;
};

/** A draft, whole or changed. Only what is given is changed. */
export type SaveNeedDraftInput = {
  /** With whom it is anchored (vocabulary code, anchorings). */
  readonly anchoredWith?: string | null | undefined;
  /** Target groups (vocabulary codes). */
  readonly audience?: ReadonlyArray<string> | null | undefined;
  /** What you have to receive support with, at most 1,000 characters. */
  readonly capacity?: string | null | undefined;
  /** The draft; absent begins one. */
  readonly needId?: string | number | null | undefined;
  /** The pilot it is told in; null: none; absent: as before, and none for a new draft. */
  readonly pilotId?: string | number | null | undefined;
  /** Before which budget or planning moment, at most 200 characters. */
  readonly planningMoment?: string | null | undefined;
  /** What you need, in your own words; at most 100,000 characters. */
  readonly text?: string | null | undefined;
  /** Whether others who work in the pilot may read the text (får visas för fler). */
  readonly textShared?: boolean | null | undefined;
  /** Themes (vocabulary codes). */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Heading, at most 200 characters. */
  readonly title?: string | null | undefined;
  /** What you have tried already, at most 1,000 characters. */
  readonly tried?: string | null | undefined;
  /** How soon (vocabulary code, urgencies). */
  readonly urgency?: string | null | undefined;
  /** The version the change was made on. */
  readonly version?: number | null | undefined;
  /** What is asked for (vocabulary codes). */
  readonly wants?: ReadonlyArray<string> | null | undefined;
};

/** What is being written. */
export type SaveSurveyDraftInput = {
  /** The definitionVersion that was read. */
  readonly definitionVersion: number;
  /** The invitation, for contacts of the municipality. */
  readonly invitationId?: string | number | null | undefined;
  /** The needs, at most 30. */
  readonly needs: ReadonlyArray<SurveyNeedInput>;
  /** The token from the link. */
  readonly token?: string | null | undefined;
  /** Answers to the questions beside the needs. */
  readonly values: ReadonlyArray<SurveyValueInput>;
  /** The draftVersion that was read. */
  readonly version: number;
  /** Who writes. */
  readonly writer: SurveyWriterInput;
};

/** Changes of a round. Only what is given is changed; null takes days and minutes away. */
export type SaveSurveyRoundInput = {
  /** Consultation with SKR: when and its outcome, or why none. */
  readonly consultation?: SurveyConsultationInput | null | undefined;
  /** The last day to answer. */
  readonly dueOn?: string | null | undefined;
  /** Minutes to answer, 1–240. */
  readonly estimatedMinutes?: number | null | undefined;
  /** The day the result is to be told. */
  readonly feedbackOn?: string | null | undefined;
  /** The day it opens by itself. */
  readonly opensOn?: string | null | undefined;
  /** How and when the result is told. */
  readonly plannedFeedback?: string | null | undefined;
  /** What the answers are for. */
  readonly purpose?: string | null | undefined;
  /** All its questions, in order; at most 60, one of them NEEDS. */
  readonly questions?: ReadonlyArray<SurveyQuestionInput> | null | undefined;
  /** Remind so many days before the last; at most five. */
  readonly reminderDays?: ReadonlyArray<number> | null | undefined;
  /** The round. */
  readonly roundId: string | number;
  /** How those who get it are chosen. */
  readonly selection?: string | null | undefined;
  /** What it is called. */
  readonly title?: string | null | undefined;
  /** The version that was read. */
  readonly version: number;
  /** That answering is voluntary. */
  readonly voluntary?: boolean | null | undefined;
};

/** Did it help? Said by the link of the mail, without sign-in. */
export type SayByLinkInput = {
  /** Whether the need should be opened again. */
  readonly reopen?: boolean;
  /** In your own words. */
  readonly text?: string | null | undefined;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** The token from the link. */
  readonly token: string;
  /** Helped, partly, not, or too early to say. */
  readonly verdict: Verdict;
};

/** Did it help? */
export type SayIfItHelpedInput = {
  /** The need. */
  readonly needId: string | number;
  /** Whether the need should be opened again. */
  readonly reopen?: boolean;
  /** In your own words. */
  readonly text?: string | null | undefined;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** Helped, partly, not, or too early to say. */
  readonly verdict: Verdict;
};

/** A new link for an invitation. */
export type SendSurveyLinkAgainInput = {
  /** The invitation. */
  readonly invitationId: string | number;
  /** Whether earlier links open nothing any more: where one has come into wrong hands. */
  readonly replaceEarlier: boolean;
};

/** Where the registrar gets mail from here. */
export type SetRegistrarInput = {
  /** A copy of each document as it arrives. */
  readonly copies: boolean;
  /** The list of each day when the day is over. */
  readonly dailyList: boolean;
  /** The mailbox of the function, not of a person. */
  readonly mailbox: string;
};

/** Where the mails of an invitation go. */
export type SetSurveyAddressInput = {
  /** A mail address; the organisation's contact point, when absent. */
  readonly address?: string | null | undefined;
  /** The invitation. */
  readonly invitationId: string | number;
};

/** Who may read the text of a need. */
export type ShareNeedTextInput = {
  /** The need. */
  readonly needId: string | number;
  /** True: others who work in the pilot may read it too. False: only those whom it concerns. */
  readonly shared: boolean;
};

/** How somebody signed in. */
export type SignInMethod =
  /** As an example person, in development. */
  | 'DEV'
  /** Through their employer's or their county's provider. */
  | 'FEDERATED'
  /** With a link sent by mail. */
  | 'LINK'
  /** With a passkey. */
  | 'PASSKEY';

/** Where a support begins: readiness comes before method. */
export type Stage =
  /** Follow-up. */
  | 'FOLLOW_UP'
  /** Leadership. */
  | 'LEADERSHIP'
  /** Method. */
  | 'METHOD'
  /** Readiness. */
  | 'READINESS'
  /** Structure. */
  | 'STRUCTURE';

/** What an organisation says of the shared picture. */
export type Stance =
  /** Ställer sig bakom. */
  | 'ENDORSES'
  /** Har en avvikande uppfattning. */
  | 'RESERVES';

/** How it stands with a municipality in a pilot. */
export type Standing =
  /** Has told of needs and has an offer, or says that something helped. */
  | 'GOT'
  /** Has told of needs; all have come to their end without an offer. */
  | 'NOT_GOT'
  /** Has told nothing. Unknown is not none. */
  | 'UNKNOWN'
  /** Has told of needs; none of them has an offer yet, some are under way. */
  | 'WAITS';

/** A draft to submit. */
export type SubmitNeedInput = {
  /** The draft. */
  readonly needId: string | number;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** The version that was read. */
  readonly version: number;
};

/** An answer, or its correction. */
export type SubmitSurveyInput = {
  /** The definitionVersion that was read. */
  readonly definitionVersion: number;
  /** Needs that no longer hold: they are withdrawn, never deleted. */
  readonly gone?: ReadonlyArray<SurveyNeedGoneInput> | null | undefined;
  /** The invitation, for contacts of the municipality. */
  readonly invitationId?: string | number | null | undefined;
  /** The needs, at most 30. */
  readonly needs: ReadonlyArray<SurveyNeedInput>;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** The token from the link. */
  readonly token?: string | null | undefined;
  /** Answers to the questions beside the needs. */
  readonly values: ReadonlyArray<SurveyValueInput>;
  /** The draftVersion that was read. */
  readonly version: number;
  /** Who writes. */
  readonly writer: SurveyWriterInput;
};

/** Why no mail reached an organisation. */
export type SurveyBounce =
  /** No address is known. */
  | 'NO_ADDRESS'
  /** The mail server refused it. */
  | 'REFUSED'
  /** The holder saw that it came back. */
  | 'REPORTED';

/** How an answer came. */
export type SurveyChannel =
  /** By the link in the mail. */
  | 'LINK'
  /** On paper; an officer wrote it in. */
  | 'PAPER'
  /** By phone; an officer wrote it in. */
  | 'PHONE'
  /** Signed in. */
  | 'SIGNED_IN';

/** When a question is shown. */
export type SurveyConditionInput = {
  /** An earlier question with answers to choose from. */
  readonly questionId: string | number;
  /** Shown where it is answered with one of these. */
  readonly values: ReadonlyArray<string>;
};

/** Consultation with SKR. */
export type SurveyConsultationInput = {
  /** Whether there was one. */
  readonly consulted: boolean;
  /** When. */
  readonly on?: string | null | undefined;
  /** What came of it. */
  readonly outcome?: string | null | undefined;
  /** Why there was none. */
  readonly whyNone?: string | null | undefined;
};

/** The way to an invitation: by the token of its link, or signed in by its id. One of them. */
export type SurveyDoorInput = {
  /** The invitation, for contacts of the municipality. */
  readonly invitationId?: string | number | null | undefined;
  /** The token from the link. */
  readonly token?: string | null | undefined;
};

/** Which invitations. */
export type SurveyInvitationFilterInput = {
  /** Only in these states. */
  readonly states?: ReadonlyArray<SurveyInvitationState> | null | undefined;
};

/** An invitation. */
export type SurveyInvitationIdInput = {
  /** The invitation. */
  readonly invitationId: string | number;
};

/** In which order invitations stand. */
export type SurveyInvitationSort =
  /** Answered last first. */
  | 'ANSWERED'
  /** By the name of the organisation, å ä ö last. */
  | 'NAME'
  /** Those that wait first, by how far they have come. */
  | 'STATE';

/** How far an invited organisation has come. */
export type SurveyInvitationState =
  /** No mail reached it. */
  | 'BOUNCED'
  /** Answered, and corrected since. */
  | 'CORRECTED'
  /** Does not want to answer, with a reason. */
  | 'DECLINED'
  /** Somebody has opened it. */
  | 'OPENED'
  /** Chosen; nothing has been sent yet. */
  | 'PREPARED'
  /** Taken back; its links open nothing. */
  | 'REVOKED'
  /** Its link was sent. */
  | 'SENT'
  /** Somebody has begun to write. What, only the municipality sees. */
  | 'STARTED'
  /** Answered. */
  | 'SUBMITTED';

/** A need that no longer holds. */
export type SurveyNeedGoneInput = {
  /** The need. */
  readonly key: string | number;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
};

/** A need in an answer. Only the text of one need is asked for. */
export type SurveyNeedInput = {
  /** With whom it is anchored (vocabulary code, anchorings). */
  readonly anchoredWith?: string | null | undefined;
  /** Target groups (vocabulary codes). */
  readonly audience?: ReadonlyArray<string> | null | undefined;
  /** What you have to receive support with. */
  readonly capacity?: string | null | undefined;
  /** A uuid of the client, or the id of a need that is known: the same need in every save. */
  readonly key: string | number;
  /** Before which budget or planning moment. */
  readonly planningMoment?: string | null | undefined;
  /** In your own words. */
  readonly text: string;
  /** Whether others who work in the pilot may read the text. */
  readonly textShared?: boolean | null | undefined;
  /** Themes (vocabulary codes). */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Heading, at most 200 characters. */
  readonly title?: string | null | undefined;
  /** What was tried. */
  readonly tried?: string | null | undefined;
  /** How soon (vocabulary code, urgencies). */
  readonly urgency?: string | null | undefined;
  /** Of a need that is told: the version that was read. */
  readonly version?: number | null | undefined;
  /** What is asked for (vocabulary codes). */
  readonly wants?: ReadonlyArray<string> | null | undefined;
};

/** An answer to choose. */
export type SurveyOptionInput = {
  /** How it reads. */
  readonly label: SurveyTextInput;
  /** Stable value: a–z, 0–9, - and _, at most 40. */
  readonly value: string;
};

/** Whoever acts next in a round. */
export type SurveyParty =
  /** The board or facilitator that holds it. */
  | 'HOLDER'
  /** Those who are invited. */
  | 'MUNICIPALITIES';

/** A question. */
export type SurveyQuestionInput = {
  /** Help beside it. */
  readonly help?: SurveyTextInput | null | undefined;
  /** Stable: a–z, 0–9, - and _, at most 40. Answers follow it. */
  readonly id: string | number;
  /** What it asks for. */
  readonly kind: SurveyQuestionKind;
  /** The greatest number, or the last step of a scale (2–10). */
  readonly max?: number | null | undefined;
  /** The least number. */
  readonly min?: number | null | undefined;
  /** Answers to choose from, 2–40. */
  readonly options?: ReadonlyArray<SurveyOptionInput> | null | undefined;
  /** Whether it must be answered where it is shown. */
  readonly required: boolean;
  /** When it is shown; always, when absent. */
  readonly showIf?: SurveyConditionInput | null | undefined;
  /** The question. */
  readonly title: SurveyTextInput;
};

/** What a question asks for. */
export type SurveyQuestionKind =
  /** A day. */
  | 'DATE'
  /** Several lines. */
  | 'LONG_TEXT'
  /** Needs, in their own words: one such question in each survey. */
  | 'NEEDS'
  /** A number. */
  | 'NUMBER'
  /** One of several answers. */
  | 'ONE_CHOICE'
  /** A step on a scale, from 1. */
  | 'SCALE'
  /** A heading with a text; nobody answers it. */
  | 'SECTION'
  /** Any of several answers. */
  | 'SEVERAL_CHOICES'
  /** One line. */
  | 'SHORT_TEXT'
  /** Yes or no. */
  | 'YES_NO';

/** What the holder may do with a round as it stands; the button to show. */
export type SurveyRoundAction =
  /** File it away. */
  | 'ARCHIVE'
  /** Close it for answers. */
  | 'CLOSE'
  /** Begin another round of the same survey. */
  | 'COPY'
  /** Correct the questions, with a reason. */
  | 'CORRECT_QUESTIONS'
  /** Change settings and questions. */
  | 'EDIT'
  /** Write in an answer by phone or on paper. */
  | 'ENTER_ANSWER'
  /** Change the last day. */
  | 'EXTEND'
  /** Tell the result, and what is done with it. */
  | 'FEED_BACK'
  /** Invite municipalities. */
  | 'INVITE'
  /** Open it: the links are sent. */
  | 'OPEN'
  /** Say that it is complete. */
  | 'PLAN'
  /** Remind those who have not answered. */
  | 'REMIND'
  /** Remove it: it is only a draft. */
  | 'REMOVE'
  /** Take the plan back, to change it. */
  | 'TAKE_BACK_PLAN';

/** Which rounds. */
export type SurveyRoundFilterInput = {
  /** Only of this pilot. */
  readonly pilotId?: string | number | null | undefined;
  /** Only in these states. */
  readonly states?: ReadonlyArray<SurveyRoundState> | null | undefined;
};

/** A round. */
export type SurveyRoundIdInput = {
  /** The round. */
  readonly roundId: string | number;
};

/** In which order rounds stand. */
export type SurveyRoundSort =
  /** What is due soonest first; what waits on nobody last. */
  | 'DUE'
  /** Made last first. */
  | 'NEWEST'
  /** Made first first. */
  | 'OLDEST'
  /** By title, å ä ö last. */
  | 'TITLE';

/** Where a survey round stands. */
export type SurveyRoundState =
  /** Filed away. */
  | 'ARCHIVED'
  /** May not be answered any more; its result is owed to those who answered. */
  | 'CLOSED'
  /** Being made. */
  | 'DRAFT'
  /** The result and what is done with it have been told. */
  | 'FED_BACK'
  /** May be answered. */
  | 'OPEN'
  /** Complete; waits to be opened. */
  | 'PLANNED';

/** Which municipalities: every criterion that is given holds. */
export type SurveySelectionInput = {
  /** Of these counties. */
  readonly countyCodes?: ReadonlyArray<string> | null | undefined;
  /** Of these. */
  readonly organisationIds?: ReadonlyArray<string | number> | null | undefined;
  /** With at least so many inhabitants. */
  readonly populationFrom?: number | null | undefined;
  /** With at most so many inhabitants. */
  readonly populationTo?: number | null | undefined;
  /** Of these SKR groups: A1–C9. */
  readonly skrGroups?: ReadonlyArray<string> | null | undefined;
};

/** What is to be done next in a round. */
export type SurveyStep =
  /** Answer. */
  | 'ANSWER'
  /** File it away. */
  | 'ARCHIVE'
  /** Finish it. */
  | 'FINISH'
  /** Open it. */
  | 'OPEN'
  /** Tell the result, and what is done with it: owed to each who answered. */
  | 'TELL_RESULT';

/** A text in both languages. */
export type SurveyTextInput = {
  /** In English; Swedish is shown where it is absent. */
  readonly en?: string | null | undefined;
  /** In Swedish. */
  readonly sv: string;
};

/** The answer to one question. */
export type SurveyValueInput = {
  /** The question. */
  readonly questionId: string | number;
  /** A text, a number, a day (2026-11-20), yes or no, values of the answers chosen. */
  readonly values: ReadonlyArray<string>;
};

/** Whoever writes. */
export type SurveyWriterInput = {
  /** Name, at most 100 characters. */
  readonly name: string;
  /** Role, at most 100 characters. */
  readonly role: string;
};

/** A need that is taken out of a shared challenge. */
export type TakeOutOfChallengeInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** A need of your county. */
  readonly needId: string | number;
};

/** What your organisation says of the shared picture. */
export type TakeStandInput = {
  /** The challenge. */
  readonly challengeId: string | number;
  /** Endorses, or reserves. */
  readonly stance: Stance;
  /** In your own words; needed to reserve. */
  readonly text?: string | null | undefined;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
  /** The version of the picture that was read. */
  readonly version: number;
};

/** A dialogue in which a need is taken up. */
export type TakeUpInDialogueInput = {
  /** The day of the dialogue. */
  readonly dialogueOn: string;
  /** The need. */
  readonly needId: string | number;
};

/** Did it help? Only the municipality says. */
export type Verdict =
  /** It helped. */
  | 'HELPED'
  /** It did not help. */
  | 'NOT'
  /** It helped partly. */
  | 'PARTLY'
  /** Too early to say. */
  | 'TOO_EARLY';

/** Takes an invitation back. */
export type WithdrawInvitationInput = {
  /** The invitation. */
  readonly invitationId: string | number;
};

/** A need written down for a municipality: which, what, who. */
export type WriteDownNeedInput = {
  /** The municipality (organisation id). */
  readonly municipalityId: string | number;
  /** The pilot it was heard in; absent: none. */
  readonly pilotId?: string | number | null | undefined;
  /** Who said it: a role rather than a name. */
  readonly saidBy: string;
  /** How it was heard; in a dialogue when absent. */
  readonly source?: NeedSource | null | undefined;
  /** What was said. */
  readonly text: string;
  /** Why the texts stand as they do, where they were asked to be looked at (TEXT_NEEDS_A_LOOK); at most 1,000 characters. Kept with the document. */
  readonly textReason?: string | null | undefined;
};

type ItemInList_Grant_Fragment = { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null };

type ItemInList_SupportOffer_Fragment = { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null };

export type ItemInListFragment =
  | ItemInList_Grant_Fragment
  | ItemInList_SupportOffer_Fragment
;

export type CatalogueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CatalogueFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: CatalogueSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type CatalogueQuery = { readonly catalogue: { readonly nodes: ReadonlyArray<
      | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type CatalogueItemPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CatalogueItemPageQuery = { readonly catalogueItem:
    | { readonly decisionOn: string | null, readonly reportDueOn: string | null, readonly coFunding: string | null, readonly applicationMode: string | null, readonly reportingRequirement: string | null, readonly audience: ReadonlyArray<string>, readonly recipients: ReadonlyArray<string>, readonly stages: ReadonlyArray<string>, readonly stagesDerived: boolean, readonly sourceUrl: string | null, readonly checkedOn: string | null, readonly version: number, readonly mayEdit: boolean, readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly website: string | null }>, readonly keeper: { readonly id: string, readonly name: string } | null }
    | { readonly perspective: string | null, readonly protectiveFactors: ReadonlyArray<string>, readonly riskFactors: ReadonlyArray<string>, readonly steeringSteps: ReadonlyArray<string>, readonly delivery: string | null, readonly audience: ReadonlyArray<string>, readonly recipients: ReadonlyArray<string>, readonly stages: ReadonlyArray<string>, readonly stagesDerived: boolean, readonly sourceUrl: string | null, readonly checkedOn: string | null, readonly version: number, readonly mayEdit: boolean, readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly website: string | null }>, readonly keeper: { readonly id: string, readonly name: string } | null }
   | null };

export type AgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgenciesQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } };

export type CreateChallengeMutationVariables = Exact<{
  input: CreateChallengeInput;
}>;


export type CreateChallengeMutation = { readonly createChallenge:
    | { readonly __typename: 'Challenge', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AddToChallengeMutationVariables = Exact<{
  input: AddToChallengeInput;
}>;


export type AddToChallengeMutation = { readonly addToChallenge:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type TakeOutOfChallengeMutationVariables = Exact<{
  input: TakeOutOfChallengeInput;
}>;


export type TakeOutOfChallengeMutation = { readonly takeOutOfChallenge:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type DescribeChallengeMutationVariables = Exact<{
  input: DescribeChallengeInput;
}>;


export type DescribeChallengeMutation = { readonly describeChallenge:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type InviteToChallengeMutationVariables = Exact<{
  input: InviteToChallengeInput;
}>;


export type InviteToChallengeMutation = { readonly inviteToChallenge:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type GatherChallengeMutationVariables = Exact<{
  input: ChallengeIdInput;
}>;


export type GatherChallengeMutation = { readonly gatherChallenge:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type OpenChallengeAgainMutationVariables = Exact<{
  input: ChallengeIdInput;
}>;


export type OpenChallengeAgainMutation = { readonly openChallengeAgain:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type DissolveChallengeMutationVariables = Exact<{
  input: ReasonedChallengeInput;
}>;


export type DissolveChallengeMutation = { readonly dissolveChallenge:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type TakeStandMutationVariables = Exact<{
  input: TakeStandInput;
}>;


export type TakeStandMutation = { readonly takeStand:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ReferChallengeMutationVariables = Exact<{
  input: ReferChallengeInput;
}>;


export type ReferChallengeMutation = { readonly referChallenge:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type NameLeadMutationVariables = Exact<{
  input: NameLeadInput;
}>;


export type NameLeadMutation = { readonly nameLead:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type OfferPartMutationVariables = Exact<{
  input: OfferPartInput;
}>;


export type OfferPartMutation = { readonly offerPart:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type CannotPartMutationVariables = Exact<{
  input: CannotPartInput;
}>;


export type CannotPartMutation = { readonly cannotPart:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type PassOnChallengeMutationVariables = Exact<{
  input: PassOnChallengeInput;
}>;


export type PassOnChallengeMutation = { readonly passOnChallenge:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type SendJointAnswerMutationVariables = Exact<{
  input: ChallengeTextInput;
}>;


export type SendJointAnswerMutation = { readonly sendJointAnswer:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type FeedBackChallengeMutationVariables = Exact<{
  input: ChallengeTextInput;
}>;


export type FeedBackChallengeMutation = { readonly feedBackChallenge:
    | { readonly __typename: 'Challenge', readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ChallengeInListFragment = { readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly organisation: { readonly id: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly yours: boolean }> };

export type ChallengeWholeFragment = { readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null };

export type ChallengesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ChallengeFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: ChallengeSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type ChallengesQuery = { readonly challenges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly organisation: { readonly id: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly yours: boolean }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type ChallengePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ChallengePageQuery = { readonly challenge: { readonly picture: string, readonly version: number, readonly request: string | null, readonly feedback: string | null, readonly actions: ReadonlyArray<ChallengeAction>, readonly id: string, readonly title: string, readonly state: ChallengeState, readonly themes: ReadonlyArray<string>, readonly createdAt: string, readonly needs: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly state: NeedState, readonly county: { readonly code: string, readonly name: string }, readonly need: { readonly id: string, readonly municipalityName: string, readonly text: string, readonly board: { readonly id: string } } | null, readonly requests: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string }> }>, readonly parties: ReadonlyArray<{ readonly part: ChallengePartyPart, readonly stance: Stance | null, readonly stanceText: string | null, readonly stanceAt: string | null, readonly ofEarlierPicture: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly asked: ReadonlyArray<{ readonly contactPointId: string, readonly toName: string, readonly leads: boolean, readonly yours: boolean, readonly dueAt: string, readonly part: { readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage } | null } | null }>, readonly jointAnswer: { readonly text: string, readonly leadName: string, readonly sentAt: string, readonly disclaimer: string } | null, readonly owner: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string } | null } | null };

export type OpenReferralMutationVariables = Exact<{
  input: ReferralIdInput;
}>;


export type OpenReferralMutation = { readonly openReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type OfferSupportMutationVariables = Exact<{
  input: OfferSupportInput;
}>;


export type OfferSupportMutation = { readonly offerSupport:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type CannotContributeNowMutationVariables = Exact<{
  input: CannotContributeNowInput;
}>;


export type CannotContributeNowMutation = { readonly cannotContributeNow:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AskAboutReferralMutationVariables = Exact<{
  input: AskAboutReferralInput;
}>;


export type AskAboutReferralMutation = { readonly askAboutReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type HandBackReferralMutationVariables = Exact<{
  input: ReasonedReferralInput;
}>;


export type HandBackReferralMutation = { readonly handBackReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type PassOnReferralMutationVariables = Exact<{
  input: PassOnReferralInput;
}>;


export type PassOnReferralMutation = { readonly passOnReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ReferralsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ReferralFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: ReferralSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type ReferralsQuery = { readonly referrals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly sentAt: string, readonly message: string, readonly from: { readonly id: string, readonly shortName: string }, readonly to: { readonly id: string, readonly organisation: { readonly id: string, readonly shortName: string } }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly need: { readonly id: string, readonly title: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly municipality: { readonly id: string, readonly shortName: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type ReferralWholeFragment = { readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
    | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
  > };

export type ReferralPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralPageQuery = { readonly referral: { readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
      | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    > } | null };

export type WriteDownNeedMutationVariables = Exact<{
  input: WriteDownNeedInput;
}>;


export type WriteDownNeedMutation = { readonly writeDownNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type WithdrawHeardNeedMutationVariables = Exact<{
  input: ReasonedNeedInput;
}>;


export type WithdrawHeardNeedMutation = { readonly withdrawHeardNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ReferNeedMutationVariables = Exact<{
  input: ReferNeedInput;
}>;


export type ReferNeedMutation = { readonly referNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AskBackMutationVariables = Exact<{
  input: AskBackInput;
}>;


export type AskBackMutation = { readonly askBack:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type TakeBackQuestionMutationVariables = Exact<{
  input: NeedIdInput;
}>;


export type TakeBackQuestionMutation = { readonly takeBackQuestion:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type MergeNeedMutationVariables = Exact<{
  input: MergeNeedInput;
}>;


export type MergeNeedMutation = { readonly mergeNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type TakeUpInDialogueMutationVariables = Exact<{
  input: TakeUpInDialogueInput;
}>;


export type TakeUpInDialogueMutation = { readonly takeUpInDialogue:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AnswerNeedMutationVariables = Exact<{
  input: NeedTextInput;
}>;


export type AnswerNeedMutation = { readonly answerNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type SendFeedbackMutationVariables = Exact<{
  input: NeedTextInput;
}>;


export type SendFeedbackMutation = { readonly sendFeedback:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type JudgeSuggestionMutationVariables = Exact<{
  input: JudgeSuggestionInput;
}>;


export type JudgeSuggestionMutation = { readonly judgeSuggestion:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SupportMatch', readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
       }
   };

export type AddSupportToNeedMutationVariables = Exact<{
  input: AddSupportToNeedInput;
}>;


export type AddSupportToNeedMutation = { readonly addSupportToNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SupportMatch', readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
       }
   };

export type RecallReferralMutationVariables = Exact<{
  input: ReasonedReferralInput;
}>;


export type RecallReferralMutation = { readonly recallReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type CloseWaitingMutationVariables = Exact<{
  input: ReasonedReferralInput;
}>;


export type CloseWaitingMutation = { readonly closeWaiting:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type HideWordsMutationVariables = Exact<{
  input: HideWordsInput;
}>;


export type HideWordsMutation = { readonly hideWords:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: NeedFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: NeedSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type InboxQuery = { readonly inbox: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean, readonly waitsOn: ReadonlyArray<string> }, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly item: { readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type ContactPointsQueryVariables = Exact<{
  countyCode?: string | null | undefined;
  themes?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ContactPointsQuery = { readonly contactPoints: ReadonlyArray<{ readonly id: string, readonly name: string, readonly themes: ReadonlyArray<string>, readonly answerWorkingDays: number, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string, readonly kinds: ReadonlyArray<OrganisationKind> }, readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string }> }> };

export type MunicipalitiesQueryVariables = Exact<{
  countyCode: string;
}>;


export type MunicipalitiesQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } };

export type ToRaiseQueryVariables = Exact<{
  pilotId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: RaisedFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: RaisedSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type ToRaiseQuery = { readonly toRaise: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly themes: ReadonlyArray<string>, readonly waitsOnName: string, readonly stepText: string, readonly waitingSince: string, readonly dueAt: string, readonly county: { readonly code: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type CountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountiesQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type InHouseQueryVariables = Exact<{
  pilotId: string | number;
  boardId: string | number;
}>;


export type InHouseQuery = { readonly participants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } }> }, readonly pilot: { readonly id: string, readonly groups: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: GroupStatus, readonly endsOn: string | null, readonly convener: { readonly id: string, readonly name: string } | null }> } | null };

export type SaveNeedDraftMutationVariables = Exact<{
  input: SaveNeedDraftInput;
}>;


export type SaveNeedDraftMutation = { readonly saveNeedDraft:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type SubmitNeedMutationVariables = Exact<{
  input: SubmitNeedInput;
}>;


export type SubmitNeedMutation = { readonly submitNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type CorrectNeedMutationVariables = Exact<{
  input: CorrectNeedInput;
}>;


export type CorrectNeedMutation = { readonly correctNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type WithdrawNeedMutationVariables = Exact<{
  input: ReasonedNeedInput;
}>;


export type WithdrawNeedMutation = { readonly withdrawNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RemoveDraftMutationVariables = Exact<{
  input: NeedIdInput;
}>;


export type RemoveDraftMutation = { readonly removeDraft:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ConfirmHeardNeedMutationVariables = Exact<{
  input: ConfirmHeardNeedInput;
}>;


export type ConfirmHeardNeedMutation = { readonly confirmHeardNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ShareNeedTextMutationVariables = Exact<{
  input: ShareNeedTextInput;
}>;


export type ShareNeedTextMutation = { readonly shareNeedText:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type CompleteNeedMutationVariables = Exact<{
  input: CompleteNeedInput;
}>;


export type CompleteNeedMutation = { readonly completeNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type SayIfItHelpedMutationVariables = Exact<{
  input: SayIfItHelpedInput;
}>;


export type SayIfItHelpedMutation = { readonly sayIfItHelped:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type TakeUpOfferMutationVariables = Exact<{
  input: ReferralIdInput;
}>;


export type TakeUpOfferMutation = { readonly takeUpOffer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
}>;


export type DeclineOfferMutation = { readonly declineOffer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type HeardNeedQueryVariables = Exact<{
  token: string;
}>;


export type HeardNeedQuery = { readonly heardNeed: { readonly municipalityName: string, readonly text: string, readonly saidBy: string, readonly writtenDownBy: string, readonly writtenDownAt: string, readonly answered: boolean } | null };

export type AnswerHeardNeedMutationVariables = Exact<{
  input: AnswerHeardNeedInput;
}>;


export type AnswerHeardNeedMutation = { readonly answerHeardNeed:
    | { readonly __typename: 'HeardNeedAnswered', readonly answer: HeardAnswer, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AnsweredNeedQueryVariables = Exact<{
  token: string;
}>;


export type AnsweredNeedQuery = { readonly answeredNeed: { readonly municipalityName: string, readonly boardName: string, readonly text: string, readonly feedback: string, readonly sentAt: string, readonly answered: boolean } | null };

export type SayByLinkMutationVariables = Exact<{
  input: SayByLinkInput;
}>;


export type SayByLinkMutation = { readonly sayByLink:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'VerdictReceived', readonly verdict: Verdict, readonly message: string }
   };

export type MyNeedsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: NeedFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: NeedSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type MyNeedsQuery = { readonly needs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type OurBoardQueryVariables = Exact<{
  countyCode: string;
}>;


export type OurBoardQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } };

export type InvitationByLinkQueryVariables = Exact<{
  token: string;
}>;


export type InvitationByLinkQuery = { readonly invitationByLink: { readonly pilotName: string, readonly organisationName: string | null, readonly roles: ReadonlyArray<string>, readonly invitedByName: string | null, readonly expiresAt: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'InvitationAccepted', readonly pilotId: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ParticipantsPageQueryVariables = Exact<{
  pilotId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: ParticipantFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: ParticipantSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type ParticipantsPageQuery = { readonly participants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<string>, readonly since: string, readonly until: string | null, readonly mayEnd: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly name: string } | null, readonly inPlaceOf: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type InvitationsListQueryVariables = Exact<{
  pilotId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: InvitationFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: InvitationSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type InvitationsListQuery = { readonly invitations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly address: string, readonly roles: ReadonlyArray<string>, readonly state: InvitationState, readonly expiresAt: string, readonly organisation: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { readonly invite:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { readonly withdrawInvitation:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Invitation', readonly id: string, readonly state: InvitationState }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type EndParticipationMutationVariables = Exact<{
  input: EndParticipationInput;
}>;


export type EndParticipationMutation = { readonly endParticipation:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'ParticipationEnded', readonly participantId: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type DelegatePartMutationVariables = Exact<{
  input: DelegatePartInput;
}>;


export type DelegatePartMutation = { readonly delegatePart:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Participant', readonly id: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type TokensPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensPageQuery = { readonly tokenScopes: ReadonlyArray<{ readonly code: string, readonly what: string }>, readonly apiTokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<string>, readonly prefix: string, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null }> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { readonly createApiToken:
    | { readonly __typename: 'ApiTokenCreated', readonly id: string, readonly secret: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { readonly revokeApiToken:
    | { readonly __typename: 'ApiTokens', readonly tokens: ReadonlyArray<{ readonly id: string, readonly revokedAt: string | null }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type PasskeysPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PasskeysPageQuery = { readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { readonly beginPasskey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'PasskeyOptions', readonly json: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { readonly addPasskey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Passkeys', readonly passkeys: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { readonly removePasskey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Passkeys', readonly passkeys: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { readonly renamePasskey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Passkeys', readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type InvalidFragment = { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> };

export type StaleFragment = { readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string };

export type MissingFragment = { readonly code: string, readonly message: string };

export type ImpossibleFragment = { readonly code: string, readonly message: string };

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { readonly viewer: { readonly signedIn: boolean, readonly locale: string, readonly roles: ReadonlyArray<string>, readonly desks: ReadonlyArray<Desk>, readonly person: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly kinds: ReadonlyArray<OrganisationKind>, readonly id: string, readonly name: string, readonly shortName: string, readonly county: { readonly code: string, readonly name: string } | null } | null, readonly mayActFor: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly id: string, readonly name: string, readonly shortName: string }>, readonly pilots: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly exampleAsOf: string | null }> } };

export type OrganisationNameFragment = { readonly id: string, readonly name: string, readonly shortName: string };

export type WordsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsQuery = { readonly vocabulary: { readonly urgencies: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly anchorings: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly themes: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly audiences: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly wants: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly stages: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly supportTypes: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly recipients: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly efforts: ReadonlyArray<{ readonly code: string, readonly label: string }> } };

export type ReplyToReferralMutationVariables = Exact<{
  input: ReplyToReferralInput;
}>;


export type ReplyToReferralMutation = { readonly replyToReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ReopenNeedMutationVariables = Exact<{
  input: ReasonedNeedInput;
}>;


export type ReopenNeedMutation = { readonly reopenNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type GoToStageMutationVariables = Exact<{
  input: GoToStageInput;
}>;


export type GoToStageMutation = { readonly goToStage:
    | { readonly __typename: 'Engagement', readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type NoteOnEngagementMutationVariables = Exact<{
  input: NoteOnEngagementInput;
}>;


export type NoteOnEngagementMutation = { readonly noteOnEngagement:
    | { readonly __typename: 'Engagement', readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type StateRoleMutationVariables = Exact<{
  input: RoleInEngagementInput;
}>;


export type StateRoleMutation = { readonly stateRole:
    | { readonly __typename: 'Engagement', readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type PauseEngagementMutationVariables = Exact<{
  input: ReasonedEngagementInput;
}>;


export type PauseEngagementMutation = { readonly pauseEngagement:
    | { readonly __typename: 'Engagement', readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ResumeEngagementMutationVariables = Exact<{
  input: ReasonedEngagementInput;
}>;


export type ResumeEngagementMutation = { readonly resumeEngagement:
    | { readonly __typename: 'Engagement', readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type EndEngagementMutationVariables = Exact<{
  input: EndEngagementInput;
}>;


export type EndEngagementMutation = { readonly endEngagement:
    | { readonly __typename: 'Engagement', readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type NextFragment = { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> };

export type NeedInListFragment = { readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null };

export type NeedWholeFragment = { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
      | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
      | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
     }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
      | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null };

export type SuggestionFragment = { readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
    | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
    | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
   };

export type EngagementWholeFragment = { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> };

export type ReferralOnNeedFragment = { readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
    | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
  > };

export type NeedPageQueryVariables = Exact<{
  id: string | number;
}>;


export type NeedPageQuery = { readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly wordsHidden: boolean, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly original: { readonly givenTitle: string, readonly text: string, readonly capacity: string | null } | null, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
       }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly toGroup: boolean, readonly colleague: string | null, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly engagement: { readonly id: string, readonly state: EngagementState, readonly stage: Stage, readonly begunAt: string, readonly nextOn: string | null, readonly nextWhat: string | null, readonly outcome: EngagementOutcome | null, readonly outcomeText: string | null, readonly endedAt: string | null, readonly actions: ReadonlyArray<EngagementAction>, readonly entries: ReadonlyArray<{ readonly at: string, readonly kind: EngagementEntryKind, readonly stage: Stage | null, readonly text: string | null, readonly role: string | null, readonly holder: string | null, readonly fromOn: string | null, readonly untilOn: string | null, readonly organisation: { readonly id: string, readonly shortName: string } }> } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }>, readonly challenge: { readonly id: string, readonly title: string } | null, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly merged: { readonly at: string, readonly reason: string, readonly into: { readonly id: string, readonly title: string, readonly state: NeedState, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null } | null, readonly mergedNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly writtenDownBy: { readonly id: string, readonly shortName: string } | null, readonly merged: { readonly at: string, readonly reason: string } | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null };

export type TrailPageQueryVariables = Exact<{
  subjectId: string | number;
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort?: AuditEventSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type TrailPageQuery = { readonly auditTrail: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly actorKind: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly name: string } | null, readonly details: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type OpenRecordMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type OpenRecordMutation = { readonly breakGlass:
    | { readonly __typename: 'BrokenGlass', readonly id: string, readonly subjectId: string, readonly endsAt: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type HandOverPageQueryVariables = Exact<{
  pilotId: string | number;
}>;


export type HandOverPageQuery = { readonly handOver: { readonly before: ReadonlyArray<{ readonly pointName: string, readonly personName: string, readonly until: string }>, readonly history: ReadonlyArray<{ readonly text: string, readonly at: string | null }>, readonly agreements: ReadonlyArray<{ readonly text: string, readonly days: number | null }>, readonly dates: ReadonlyArray<{ readonly text: string, readonly at: string | null }> } | null };

export type OpenCasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OpenCaseFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: OpenCaseSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type OpenCasesQuery = { readonly openCases: { readonly nodes: ReadonlyArray<{ readonly kind: CaseKind, readonly id: string, readonly pageId: string, readonly title: string, readonly municipalityName: string | null, readonly stepText: string, readonly ours: boolean, readonly since: string, readonly dueAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type ClosingItemsQueryVariables = Exact<{
  pilotId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: ClosingItemFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: ClosingItemSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type ClosingItemsQuery = { readonly closingItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ClosingKind, readonly heading: string, readonly countyName: string | null, readonly stateText: string, readonly partyName: string | null, readonly goesOn: boolean, readonly ownerName: string | null, readonly reason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type DecideAtClosingMutationVariables = Exact<{
  input: DecideAtClosingInput;
}>;


export type DecideAtClosingMutation = { readonly decideAtClosing:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'PilotClosing', readonly pilotId: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ClosePilotMutationVariables = Exact<{
  input: ClosePilotInput;
}>;


export type ClosePilotMutation = { readonly closePilot:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'PilotClosing', readonly pilotId: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type NeedCountsQueryVariables = Exact<{
  pilotId: string | number;
  by: NeedDimension;
  first: number;
  after?: string | null | undefined;
  filter?: NeedCountFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: NeedCountSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type NeedCountsQuery = { readonly needCounts: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly label: string, readonly needs: number, readonly open: number, readonly late: number, readonly withoutOffer: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type CountyCoverageQueryVariables = Exact<{
  pilotId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: CountyCoverageFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: CountyCoverageSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type CountyCoverageQuery = { readonly countyCoverage: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly municipalities: number, readonly got: number, readonly waits: number, readonly notGot: number, readonly unknown: number, readonly needs: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type MunicipalityCoverageQueryVariables = Exact<{
  pilotId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: MunicipalityCoverageFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: MunicipalityCoverageSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type MunicipalityCoverageQuery = { readonly municipalityCoverage: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly standing: Standing, readonly told: number, readonly open: number, readonly got: number, readonly lastToldAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type AnswerTimesQueryVariables = Exact<{
  pilotId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: AnswerTimesFilterInput | null | undefined;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type AnswerTimesQuery = { readonly answerTimes: { readonly nodes: ReadonlyArray<{ readonly of: AnswerTimesOf, readonly sent: number, readonly answered: number, readonly waiting: number, readonly late: number, readonly medianDays: number | null, readonly ninthDays: number | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type MunicipalityNeedsQueryVariables = Exact<{
  municipalityId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: NeedFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: NeedSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type MunicipalityNeedsQuery = { readonly municipalityNeeds: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly themes: ReadonlyArray<string>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly danger: boolean, readonly textShared: boolean, readonly submittedAt: string | null, readonly createdAt: string, readonly referrals: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly answeredAt: string | null }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null } | null, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type OrganisationNameQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationNameQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly county: { readonly code: string } | null } | null };

export type PaperWholeFragment = { readonly id: string, readonly receivedAt: string, readonly senderName: string, readonly act: PaperAct, readonly actText: string, readonly about: string, readonly recordType: string, readonly recordId: string, readonly textReason: string | null, readonly numbers: ReadonlyArray<string>, readonly secrecyProvision: string | null, readonly secrecyMarkedAt: string | null, readonly parts: ReadonlyArray<{ readonly label: string, readonly text: string }> };

export type PapersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PaperFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: PaperSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type PapersQuery = { readonly papers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly senderName: string, readonly act: PaperAct, readonly actText: string, readonly about: string, readonly recordType: string, readonly recordId: string, readonly textReason: string | null, readonly numbers: ReadonlyArray<string>, readonly secrecyProvision: string | null, readonly secrecyMarkedAt: string | null, readonly parts: ReadonlyArray<{ readonly label: string, readonly text: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type AddCaseNumberMutationVariables = Exact<{
  input: PaperNumberInput;
}>;


export type AddCaseNumberMutation = { readonly addCaseNumber:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Paper', readonly id: string, readonly receivedAt: string, readonly senderName: string, readonly act: PaperAct, readonly actText: string, readonly about: string, readonly recordType: string, readonly recordId: string, readonly textReason: string | null, readonly numbers: ReadonlyArray<string>, readonly secrecyProvision: string | null, readonly secrecyMarkedAt: string | null, readonly parts: ReadonlyArray<{ readonly label: string, readonly text: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RemoveCaseNumberMutationVariables = Exact<{
  input: PaperNumberInput;
}>;


export type RemoveCaseNumberMutation = { readonly removeCaseNumber:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Paper', readonly id: string, readonly receivedAt: string, readonly senderName: string, readonly act: PaperAct, readonly actText: string, readonly about: string, readonly recordType: string, readonly recordId: string, readonly textReason: string | null, readonly numbers: ReadonlyArray<string>, readonly secrecyProvision: string | null, readonly secrecyMarkedAt: string | null, readonly parts: ReadonlyArray<{ readonly label: string, readonly text: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type MarkSecrecyMutationVariables = Exact<{
  input: MarkSecrecyInput;
}>;


export type MarkSecrecyMutation = { readonly markSecrecy:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Paper', readonly id: string, readonly receivedAt: string, readonly senderName: string, readonly act: PaperAct, readonly actText: string, readonly about: string, readonly recordType: string, readonly recordId: string, readonly textReason: string | null, readonly numbers: ReadonlyArray<string>, readonly secrecyProvision: string | null, readonly secrecyMarkedAt: string | null, readonly parts: ReadonlyArray<{ readonly label: string, readonly text: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RegistrarQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistrarQuery = { readonly registrar: { readonly organisationId: string, readonly mailbox: string, readonly copies: boolean, readonly dailyList: boolean } | null };

export type SetRegistrarMutationVariables = Exact<{
  input: SetRegistrarInput;
}>;


export type SetRegistrarMutation = { readonly setRegistrar:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegistrarSet', readonly registrar: { readonly organisationId: string, readonly mailbox: string, readonly copies: boolean, readonly dailyList: boolean } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RemoveRegistrarMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveRegistrarMutation = { readonly removeRegistrar:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegistrarSet', readonly registrar: { readonly organisationId: string } | null }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type FileFragment = { readonly fileName: string, readonly contentType: string, readonly base64: string };

export type PilotNeedsQueryVariables = Exact<{
  pilotId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: PilotNeedFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: PilotNeedSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type PilotNeedsQuery = { readonly pilotNeeds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly themes: ReadonlyArray<string>, readonly state: NeedState, readonly submittedAt: string, readonly county: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type PilotPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PilotPageQuery = { readonly pilot: { readonly id: string, readonly name: string, readonly about: string, readonly startsOn: string, readonly endsOn: string | null, readonly exampleAsOf: string | null, readonly memberships: ReadonlyArray<{ readonly id: string, readonly participationClass: ParticipationClass, readonly startsOn: string, readonly endsOn: string | null, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string, readonly kinds: ReadonlyArray<OrganisationKind>, readonly county: { readonly code: string, readonly name: string } | null } }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly kind: GroupKind, readonly name: string, readonly mandate: string, readonly status: GroupStatus, readonly startsOn: string, readonly endsOn: string | null, readonly outcome: string | null, readonly convener: { readonly id: string, readonly name: string } | null, readonly members: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> }> } | null };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { readonly viewer: { readonly sessions: ReadonlyArray<{ readonly id: string, readonly device: string, readonly method: SignInMethod, readonly since: string, readonly lastSeen: string, readonly endsAt: string, readonly current: boolean }> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { readonly endSession:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sessions', readonly open: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { readonly endOtherSessions:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sessions', readonly open: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type SurveyWholeFragment = { readonly invitationId: string, readonly organisationName: string, readonly title: string, readonly holderName: string, readonly receiverName: string, readonly purpose: string, readonly estimatedMinutes: number, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly dueAt: string, readonly state: SurveyInvitationState, readonly mayAnswer: boolean, readonly definitionVersion: number, readonly draftVersion: number, readonly earlierTitle: string | null, readonly needsConfirmation: boolean, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly draft: { readonly version: number, readonly savedAt: string, readonly definitionVersion: number, readonly savedBy: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }>, readonly noLongerAsked: ReadonlyArray<{ readonly title: string, readonly values: ReadonlyArray<string> }> } | null, readonly known: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }>, readonly earlier: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly writers: ReadonlyArray<{ readonly name: string, readonly role: string, readonly at: string }>, readonly copy: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null };

export type SurveyToAnswerQueryVariables = Exact<{
  token?: string | null | undefined;
  invitationId?: string | number | null | undefined;
}>;


export type SurveyToAnswerQuery = { readonly surveyToAnswer: { readonly invitationId: string, readonly organisationName: string, readonly title: string, readonly holderName: string, readonly receiverName: string, readonly purpose: string, readonly estimatedMinutes: number, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly dueAt: string, readonly state: SurveyInvitationState, readonly mayAnswer: boolean, readonly definitionVersion: number, readonly draftVersion: number, readonly earlierTitle: string | null, readonly needsConfirmation: boolean, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly draft: { readonly version: number, readonly savedAt: string, readonly definitionVersion: number, readonly savedBy: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }>, readonly noLongerAsked: ReadonlyArray<{ readonly title: string, readonly values: ReadonlyArray<string> }> } | null, readonly known: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }>, readonly earlier: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly writers: ReadonlyArray<{ readonly name: string, readonly role: string, readonly at: string }>, readonly copy: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null } | null };

export type SurveysToAnswerQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveysToAnswerQuery = { readonly surveysToAnswer: ReadonlyArray<{ readonly invitationId: string, readonly title: string, readonly holderName: string, readonly estimatedMinutes: number, readonly dueAt: string, readonly state: SurveyInvitationState, readonly mayAnswer: boolean, readonly needsConfirmation: boolean, readonly feedback: { readonly at: string } | null }> };

export type OpenSurveyMutationVariables = Exact<{
  input: SurveyDoorInput;
}>;


export type OpenSurveyMutation = { readonly openSurvey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyToAnswer', readonly invitationId: string, readonly state: SurveyInvitationState }
   };

export type SaveSurveyDraftMutationVariables = Exact<{
  input: SaveSurveyDraftInput;
}>;


export type SaveSurveyDraftMutation = { readonly saveSurveyDraft:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyToAnswer', readonly draftVersion: number, readonly definitionVersion: number }
   };

export type SubmitSurveyMutationVariables = Exact<{
  input: SubmitSurveyInput;
}>;


export type SubmitSurveyMutation = { readonly submitSurvey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyToAnswer', readonly invitationId: string, readonly organisationName: string, readonly title: string, readonly holderName: string, readonly receiverName: string, readonly purpose: string, readonly estimatedMinutes: number, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly dueAt: string, readonly state: SurveyInvitationState, readonly mayAnswer: boolean, readonly definitionVersion: number, readonly draftVersion: number, readonly earlierTitle: string | null, readonly needsConfirmation: boolean, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly draft: { readonly version: number, readonly savedAt: string, readonly definitionVersion: number, readonly savedBy: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }>, readonly noLongerAsked: ReadonlyArray<{ readonly title: string, readonly values: ReadonlyArray<string> }> } | null, readonly known: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }>, readonly earlier: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly writers: ReadonlyArray<{ readonly name: string, readonly role: string, readonly at: string }>, readonly copy: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null }
   };

export type DeclineSurveyMutationVariables = Exact<{
  input: DeclineSurveyInput;
}>;


export type DeclineSurveyMutation = { readonly declineSurvey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyToAnswer', readonly invitationId: string, readonly state: SurveyInvitationState }
   };

export type ConfirmSurveyAnswerMutationVariables = Exact<{
  input: SurveyDoorInput;
}>;


export type ConfirmSurveyAnswerMutation = { readonly confirmSurveyAnswer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyToAnswer', readonly invitationId: string, readonly needsConfirmation: boolean }
   };

export type RoundInListFragment = { readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null };

export type RoundWholeFragment = { readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null };

export type InvitationInListFragment = { readonly id: string, readonly organisationName: string, readonly state: SurveyInvitationState, readonly sentAt: string | null, readonly openedAt: string | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly reminders: number, readonly lastRemindedAt: string | null, readonly reason: string | null, readonly bounce: SurveyBounce | null, readonly corrections: number, readonly toConfirm: boolean };

export type InvitationWholeFragment = { readonly address: string | null, readonly id: string, readonly organisationName: string, readonly state: SurveyInvitationState, readonly sentAt: string | null, readonly openedAt: string | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly reminders: number, readonly lastRemindedAt: string | null, readonly reason: string | null, readonly bounce: SurveyBounce | null, readonly corrections: number, readonly toConfirm: boolean, readonly answer: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type SurveyRoundsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SurveyRoundFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: SurveyRoundSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type SurveyRoundsQuery = { readonly surveyRounds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type SurveyBeginningsQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveyBeginningsQuery = { readonly surveyTemplates: ReadonlyArray<{ readonly code: string, readonly name: string, readonly about: string }>, readonly surveyRounds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type SurveyRoundPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyRoundPageQuery = { readonly surveyRound: { readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null } | null };

export type SurveyResultsQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyResultsQuery = { readonly surveyRound: { readonly id: string, readonly results: ReadonlyArray<{ readonly answered: number, readonly mean: number | null, readonly question: { readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly max: number | null }, readonly counts: ReadonlyArray<{ readonly label: string, readonly count: number }>, readonly texts: ReadonlyArray<{ readonly organisationName: string, readonly text: string }> }> } | null };

export type SurveyInvitationsQueryVariables = Exact<{
  roundId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: SurveyInvitationFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: SurveyInvitationSort;
  csv?: boolean | null | undefined;
  xlsx?: boolean | null | undefined;
}>;


export type SurveyInvitationsQuery = { readonly surveyInvitations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly organisationName: string, readonly state: SurveyInvitationState, readonly sentAt: string | null, readonly openedAt: string | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly reminders: number, readonly lastRemindedAt: string | null, readonly reason: string | null, readonly bounce: SurveyBounce | null, readonly corrections: number, readonly toConfirm: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly csv?: { readonly fileName: string, readonly contentType: string, readonly base64: string }, readonly xlsx?: { readonly fileName: string, readonly contentType: string, readonly base64: string } } };

export type SurveyInvitationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type SurveyInvitationPageQuery = { readonly surveyInvitation: { readonly address: string | null, readonly id: string, readonly organisationName: string, readonly state: SurveyInvitationState, readonly sentAt: string | null, readonly openedAt: string | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly reminders: number, readonly lastRemindedAt: string | null, readonly reason: string | null, readonly bounce: SurveyBounce | null, readonly corrections: number, readonly toConfirm: boolean, readonly answer: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null };

export type SurveyCandidatesQueryVariables = Exact<{
  roundId: string | number;
  selection: SurveySelectionInput;
}>;


export type SurveyCandidatesQuery = { readonly surveyCandidates: ReadonlyArray<{ readonly invited: boolean, readonly reachable: boolean, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }> | null };

export type BeginSurveyRoundMutationVariables = Exact<{
  input: BeginSurveyRoundInput;
}>;


export type BeginSurveyRoundMutation = { readonly beginSurveyRound:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type SaveSurveyRoundMutationVariables = Exact<{
  input: SaveSurveyRoundInput;
}>;


export type SaveSurveyRoundMutation = { readonly saveSurveyRound:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type InviteToSurveyMutationVariables = Exact<{
  input: InviteToSurveyInput;
}>;


export type InviteToSurveyMutation = { readonly inviteToSurvey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type PlanSurveyRoundMutationVariables = Exact<{
  input: SurveyRoundIdInput;
}>;


export type PlanSurveyRoundMutation = { readonly planSurveyRound:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type RemoveSurveyRoundMutationVariables = Exact<{
  input: SurveyRoundIdInput;
}>;


export type RemoveSurveyRoundMutation = { readonly removeSurveyRound:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRoundRemoved', readonly roundId: string }
   };

export type TakeBackSurveyPlanMutationVariables = Exact<{
  input: SurveyRoundIdInput;
}>;


export type TakeBackSurveyPlanMutation = { readonly takeBackSurveyPlan:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type OpenSurveyRoundMutationVariables = Exact<{
  input: SurveyRoundIdInput;
}>;


export type OpenSurveyRoundMutation = { readonly openSurveyRound:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type ExtendSurveyRoundMutationVariables = Exact<{
  input: ExtendSurveyRoundInput;
}>;


export type ExtendSurveyRoundMutation = { readonly extendSurveyRound:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type CorrectSurveyQuestionsMutationVariables = Exact<{
  input: CorrectSurveyQuestionsInput;
}>;


export type CorrectSurveyQuestionsMutation = { readonly correctSurveyQuestions:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type RemindSurveyMutationVariables = Exact<{
  input: RemindSurveyInput;
}>;


export type RemindSurveyMutation = { readonly remindSurvey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type CloseSurveyRoundMutationVariables = Exact<{
  input: SurveyRoundIdInput;
}>;


export type CloseSurveyRoundMutation = { readonly closeSurveyRound:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type FeedBackSurveyRoundMutationVariables = Exact<{
  input: FeedBackSurveyRoundInput;
}>;


export type FeedBackSurveyRoundMutation = { readonly feedBackSurveyRound:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type ArchiveSurveyRoundMutationVariables = Exact<{
  input: SurveyRoundIdInput;
}>;


export type ArchiveSurveyRoundMutation = { readonly archiveSurveyRound:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyRound', readonly version: number, readonly purpose: string, readonly voluntary: boolean, readonly estimatedMinutes: number | null, readonly selection: string, readonly plannedFeedback: string, readonly feedbackOn: string | null, readonly opensOn: string | null, readonly reminderDays: ReadonlyArray<number>, readonly definitionVersion: number, readonly actions: ReadonlyArray<SurveyRoundAction>, readonly openedAt: string | null, readonly closedAt: string | null, readonly id: string, readonly title: string, readonly state: SurveyRoundState, readonly holderName: string, readonly dueOn: string | null, readonly invited: number, readonly answered: number, readonly pilot: { readonly id: string, readonly name: string } | null, readonly consultation: { readonly consulted: boolean, readonly on: string | null, readonly outcome: string | null, readonly whyNone: string | null } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null }>, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string }>, readonly counts: ReadonlyArray<{ readonly state: SurveyInvitationState, readonly count: number }>, readonly feedback: { readonly result: string, readonly whatWeDo: string, readonly at: string } | null, readonly next: { readonly party: SurveyParty, readonly step: SurveyStep, readonly stepText: string, readonly dueAt: string | null, readonly overdue: boolean } | null }
   };

export type SetSurveyAddressMutationVariables = Exact<{
  input: SetSurveyAddressInput;
}>;


export type SetSurveyAddressMutation = { readonly setSurveyAddress:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyInvitation', readonly address: string | null, readonly id: string, readonly organisationName: string, readonly state: SurveyInvitationState, readonly sentAt: string | null, readonly openedAt: string | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly reminders: number, readonly lastRemindedAt: string | null, readonly reason: string | null, readonly bounce: SurveyBounce | null, readonly corrections: number, readonly toConfirm: boolean, readonly answer: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly title: string }> }
   };

export type SendSurveyLinkAgainMutationVariables = Exact<{
  input: SendSurveyLinkAgainInput;
}>;


export type SendSurveyLinkAgainMutation = { readonly sendSurveyLinkAgain:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyInvitation', readonly address: string | null, readonly id: string, readonly organisationName: string, readonly state: SurveyInvitationState, readonly sentAt: string | null, readonly openedAt: string | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly reminders: number, readonly lastRemindedAt: string | null, readonly reason: string | null, readonly bounce: SurveyBounce | null, readonly corrections: number, readonly toConfirm: boolean, readonly answer: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly title: string }> }
   };

export type ReportSurveyBounceMutationVariables = Exact<{
  input: SurveyInvitationIdInput;
}>;


export type ReportSurveyBounceMutation = { readonly reportSurveyBounce:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyInvitation', readonly address: string | null, readonly id: string, readonly organisationName: string, readonly state: SurveyInvitationState, readonly sentAt: string | null, readonly openedAt: string | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly reminders: number, readonly lastRemindedAt: string | null, readonly reason: string | null, readonly bounce: SurveyBounce | null, readonly corrections: number, readonly toConfirm: boolean, readonly answer: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly title: string }> }
   };

export type RevokeSurveyInvitationMutationVariables = Exact<{
  input: RevokeSurveyInvitationInput;
}>;


export type RevokeSurveyInvitationMutation = { readonly revokeSurveyInvitation:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyInvitation', readonly address: string | null, readonly id: string, readonly organisationName: string, readonly state: SurveyInvitationState, readonly sentAt: string | null, readonly openedAt: string | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly reminders: number, readonly lastRemindedAt: string | null, readonly reason: string | null, readonly bounce: SurveyBounce | null, readonly corrections: number, readonly toConfirm: boolean, readonly answer: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly title: string }> }
   };

export type EnterSurveyAnswerMutationVariables = Exact<{
  input: EnterSurveyAnswerInput;
}>;


export type EnterSurveyAnswerMutation = { readonly enterSurveyAnswer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string, readonly marks: ReadonlyArray<{ readonly kind: string, readonly text: string }> }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
    | { readonly __typename: 'SurveyInvitation', readonly address: string | null, readonly id: string, readonly organisationName: string, readonly state: SurveyInvitationState, readonly sentAt: string | null, readonly openedAt: string | null, readonly startedAt: string | null, readonly submittedAt: string | null, readonly reminders: number, readonly lastRemindedAt: string | null, readonly reason: string | null, readonly bounce: SurveyBounce | null, readonly corrections: number, readonly toConfirm: boolean, readonly answer: { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> } | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly title: string }> }
   };

export type QuestionOfSurveyFragment = { readonly id: string, readonly kind: SurveyQuestionKind, readonly title: string, readonly help: string | null, readonly required: boolean, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly titles: { readonly sv: string, readonly en: string }, readonly helps: { readonly sv: string, readonly en: string }, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string, readonly labels: { readonly sv: string, readonly en: string } }>, readonly showIf: { readonly questionId: string, readonly values: ReadonlyArray<string> } | null };

export type NeedInSurveyFragment = { readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean };

export type CopyOfAnswerFragment = { readonly number: number, readonly at: string, readonly channel: SurveyChannel, readonly enteredBy: string | null, readonly text: string, readonly by: { readonly name: string, readonly role: string }, readonly values: ReadonlyArray<{ readonly questionId: string, readonly values: ReadonlyArray<string> }>, readonly needs: ReadonlyArray<{ readonly key: string, readonly version: number | null, readonly text: string, readonly title: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly tried: string | null, readonly planningMoment: string | null, readonly urgency: string | null, readonly anchoredWith: string | null, readonly textShared: boolean, readonly known: boolean }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChallengeInListFragmentDoc = new TypedDocumentString(`
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
    `, {"fragmentName":"ChallengeInList"}) as unknown as TypedDocumentString<ChallengeInListFragment, unknown>;
export const ChallengeWholeFragmentDoc = new TypedDocumentString(`
    fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}`, {"fragmentName":"ChallengeWhole"}) as unknown as TypedDocumentString<ChallengeWholeFragment, unknown>;
export const EngagementWholeFragmentDoc = new TypedDocumentString(`
    fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
    `, {"fragmentName":"EngagementWhole"}) as unknown as TypedDocumentString<EngagementWholeFragment, unknown>;
export const ItemInListFragmentDoc = new TypedDocumentString(`
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
    `, {"fragmentName":"ItemInList"}) as unknown as TypedDocumentString<ItemInListFragment, unknown>;
export const ReferralOnNeedFragmentDoc = new TypedDocumentString(`
    fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}`, {"fragmentName":"ReferralOnNeed"}) as unknown as TypedDocumentString<ReferralOnNeedFragment, unknown>;
export const ReferralWholeFragmentDoc = new TypedDocumentString(`
    fragment ReferralWhole on Referral {
  ...ReferralOnNeed
  challenge {
    id
    title
  }
  beside {
    id
    toName
    state
    offer {
      what
      when
    }
    sentAt
    answeredAt
  }
  need {
    id
    version
    title
    text
    municipalityName
    municipality {
      id
      shortName
      population
      populationYear
    }
    county {
      code
      name
    }
    themes
    audience
    wants
    capacity
    tried
    planningMoment
    urgency
    anchoredWith
    state
    confirmed
    submittedAt
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`, {"fragmentName":"ReferralWhole"}) as unknown as TypedDocumentString<ReferralWholeFragment, unknown>;
export const InvalidFragmentDoc = new TypedDocumentString(`
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
    `, {"fragmentName":"Invalid"}) as unknown as TypedDocumentString<InvalidFragment, unknown>;
export const StaleFragmentDoc = new TypedDocumentString(`
    fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
    `, {"fragmentName":"Stale"}) as unknown as TypedDocumentString<StaleFragment, unknown>;
export const MissingFragmentDoc = new TypedDocumentString(`
    fragment Missing on NotFound {
  code
  message
}
    `, {"fragmentName":"Missing"}) as unknown as TypedDocumentString<MissingFragment, unknown>;
export const ImpossibleFragmentDoc = new TypedDocumentString(`
    fragment Impossible on NotPossible {
  code
  message
}
    `, {"fragmentName":"Impossible"}) as unknown as TypedDocumentString<ImpossibleFragment, unknown>;
export const OrganisationNameFragmentDoc = new TypedDocumentString(`
    fragment OrganisationName on Organisation {
  id
  name
  shortName
}
    `, {"fragmentName":"OrganisationName"}) as unknown as TypedDocumentString<OrganisationNameFragment, unknown>;
export const NextFragmentDoc = new TypedDocumentString(`
    fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
    `, {"fragmentName":"Next"}) as unknown as TypedDocumentString<NextFragment, unknown>;
export const NeedInListFragmentDoc = new TypedDocumentString(`
    fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
    fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}`, {"fragmentName":"NeedInList"}) as unknown as TypedDocumentString<NeedInListFragment, unknown>;
export const SuggestionFragmentDoc = new TypedDocumentString(`
    fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}`, {"fragmentName":"Suggestion"}) as unknown as TypedDocumentString<SuggestionFragment, unknown>;
export const NeedWholeFragmentDoc = new TypedDocumentString(`
    fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`, {"fragmentName":"NeedWhole"}) as unknown as TypedDocumentString<NeedWholeFragment, unknown>;
export const PaperWholeFragmentDoc = new TypedDocumentString(`
    fragment PaperWhole on Paper {
  id
  receivedAt
  senderName
  act
  actText
  about
  recordType
  recordId
  parts {
    label
    text
  }
  textReason
  numbers
  secrecyProvision
  secrecyMarkedAt
}
    `, {"fragmentName":"PaperWhole"}) as unknown as TypedDocumentString<PaperWholeFragment, unknown>;
export const FileFragmentDoc = new TypedDocumentString(`
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}
    `, {"fragmentName":"File"}) as unknown as TypedDocumentString<FileFragment, unknown>;
export const QuestionOfSurveyFragmentDoc = new TypedDocumentString(`
    fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}
    `, {"fragmentName":"QuestionOfSurvey"}) as unknown as TypedDocumentString<QuestionOfSurveyFragment, unknown>;
export const NeedInSurveyFragmentDoc = new TypedDocumentString(`
    fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
    `, {"fragmentName":"NeedInSurvey"}) as unknown as TypedDocumentString<NeedInSurveyFragment, unknown>;
export const CopyOfAnswerFragmentDoc = new TypedDocumentString(`
    fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}
    fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}`, {"fragmentName":"CopyOfAnswer"}) as unknown as TypedDocumentString<CopyOfAnswerFragment, unknown>;
export const SurveyWholeFragmentDoc = new TypedDocumentString(`
    fragment SurveyWhole on SurveyToAnswer {
  invitationId
  organisationName
  title
  holderName
  receiverName
  purpose
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  dueAt
  state
  mayAnswer
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  draftVersion
  draft {
    version
    savedAt
    savedBy {
      name
      role
    }
    values {
      questionId
      values
    }
    needs {
      ...NeedInSurvey
    }
    definitionVersion
    noLongerAsked {
      title
      values
    }
  }
  known {
    ...NeedInSurvey
  }
  earlier {
    questionId
    values
  }
  earlierTitle
  writers {
    name
    role
    at
  }
  copy {
    ...CopyOfAnswer
  }
  feedback {
    result
    whatWeDo
    at
  }
  needsConfirmation
}
    fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`, {"fragmentName":"SurveyWhole"}) as unknown as TypedDocumentString<SurveyWholeFragment, unknown>;
export const RoundInListFragmentDoc = new TypedDocumentString(`
    fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
    `, {"fragmentName":"RoundInList"}) as unknown as TypedDocumentString<RoundInListFragment, unknown>;
export const RoundWholeFragmentDoc = new TypedDocumentString(`
    fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
    fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`, {"fragmentName":"RoundWhole"}) as unknown as TypedDocumentString<RoundWholeFragment, unknown>;
export const InvitationInListFragmentDoc = new TypedDocumentString(`
    fragment InvitationInList on SurveyInvitation {
  id
  organisationName
  state
  sentAt
  openedAt
  startedAt
  submittedAt
  reminders
  lastRemindedAt
  reason
  bounce
  corrections
  toConfirm
}
    `, {"fragmentName":"InvitationInList"}) as unknown as TypedDocumentString<InvitationInListFragment, unknown>;
export const InvitationWholeFragmentDoc = new TypedDocumentString(`
    fragment InvitationWhole on SurveyInvitation {
  ...InvitationInList
  address
  answer {
    ...CopyOfAnswer
  }
  needs {
    id
    title
  }
}
    fragment InvitationInList on SurveyInvitation {
  id
  organisationName
  state
  sentAt
  openedAt
  startedAt
  submittedAt
  reminders
  lastRemindedAt
  reason
  bounce
  corrections
  toConfirm
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`, {"fragmentName":"InvitationWhole"}) as unknown as TypedDocumentString<InvitationWholeFragment, unknown>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($first: Int!, $after: String, $filter: CatalogueFilterInput, $search: String, $sort: CatalogueSort! = BEST, $csv: Boolean = false, $xlsx: Boolean = false) {
  catalogue(
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      ...ItemInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const CatalogueItemPageDocument = new TypedDocumentString(`
    query CatalogueItemPage($id: ID!) {
  catalogueItem(id: $id) {
    ...ItemInList
    owners {
      id
      name
      shortName
      website
    }
    keeper {
      id
      name
    }
    audience
    recipients
    stages
    stagesDerived
    sourceUrl
    checkedOn
    version
    mayEdit
    ... on SupportOffer {
      perspective
      protectiveFactors
      riskFactors
      steeringSteps
      counties {
        code
        name
      }
      delivery
    }
    ... on Grant {
      decisionOn
      reportDueOn
      coFunding
      applicationMode
      reportingRequirement
    }
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}`) as unknown as TypedDocumentString<CatalogueItemPageQuery, CatalogueItemPageQueryVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies {
  organisations(first: 100, filter: {kind: AGENCY}) {
    nodes {
      id
      name
      shortName
    }
  }
}
    `) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const CreateChallengeDocument = new TypedDocumentString(`
    mutation CreateChallenge($input: CreateChallengeInput!) {
  createChallenge(input: $input) {
    __typename
    ... on Challenge {
      id
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<CreateChallengeMutation, CreateChallengeMutationVariables>;
export const AddToChallengeDocument = new TypedDocumentString(`
    mutation AddToChallenge($input: AddToChallengeInput!) {
  addToChallenge(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<AddToChallengeMutation, AddToChallengeMutationVariables>;
export const TakeOutOfChallengeDocument = new TypedDocumentString(`
    mutation TakeOutOfChallenge($input: TakeOutOfChallengeInput!) {
  takeOutOfChallenge(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<TakeOutOfChallengeMutation, TakeOutOfChallengeMutationVariables>;
export const DescribeChallengeDocument = new TypedDocumentString(`
    mutation DescribeChallenge($input: DescribeChallengeInput!) {
  describeChallenge(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<DescribeChallengeMutation, DescribeChallengeMutationVariables>;
export const InviteToChallengeDocument = new TypedDocumentString(`
    mutation InviteToChallenge($input: InviteToChallengeInput!) {
  inviteToChallenge(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<InviteToChallengeMutation, InviteToChallengeMutationVariables>;
export const GatherChallengeDocument = new TypedDocumentString(`
    mutation GatherChallenge($input: ChallengeIdInput!) {
  gatherChallenge(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<GatherChallengeMutation, GatherChallengeMutationVariables>;
export const OpenChallengeAgainDocument = new TypedDocumentString(`
    mutation OpenChallengeAgain($input: ChallengeIdInput!) {
  openChallengeAgain(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<OpenChallengeAgainMutation, OpenChallengeAgainMutationVariables>;
export const DissolveChallengeDocument = new TypedDocumentString(`
    mutation DissolveChallenge($input: ReasonedChallengeInput!) {
  dissolveChallenge(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<DissolveChallengeMutation, DissolveChallengeMutationVariables>;
export const TakeStandDocument = new TypedDocumentString(`
    mutation TakeStand($input: TakeStandInput!) {
  takeStand(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<TakeStandMutation, TakeStandMutationVariables>;
export const ReferChallengeDocument = new TypedDocumentString(`
    mutation ReferChallenge($input: ReferChallengeInput!) {
  referChallenge(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<ReferChallengeMutation, ReferChallengeMutationVariables>;
export const NameLeadDocument = new TypedDocumentString(`
    mutation NameLead($input: NameLeadInput!) {
  nameLead(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<NameLeadMutation, NameLeadMutationVariables>;
export const OfferPartDocument = new TypedDocumentString(`
    mutation OfferPart($input: OfferPartInput!) {
  offerPart(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<OfferPartMutation, OfferPartMutationVariables>;
export const CannotPartDocument = new TypedDocumentString(`
    mutation CannotPart($input: CannotPartInput!) {
  cannotPart(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<CannotPartMutation, CannotPartMutationVariables>;
export const PassOnChallengeDocument = new TypedDocumentString(`
    mutation PassOnChallenge($input: PassOnChallengeInput!) {
  passOnChallenge(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<PassOnChallengeMutation, PassOnChallengeMutationVariables>;
export const SendJointAnswerDocument = new TypedDocumentString(`
    mutation SendJointAnswer($input: ChallengeTextInput!) {
  sendJointAnswer(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<SendJointAnswerMutation, SendJointAnswerMutationVariables>;
export const FeedBackChallengeDocument = new TypedDocumentString(`
    mutation FeedBackChallenge($input: ChallengeTextInput!) {
  feedBackChallenge(input: $input) {
    __typename
    ... on Challenge {
      ...ChallengeWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<FeedBackChallengeMutation, FeedBackChallengeMutationVariables>;
export const ChallengesDocument = new TypedDocumentString(`
    query Challenges($first: Int!, $after: String, $filter: ChallengeFilterInput, $search: String, $sort: ChallengeSort! = NEWEST, $csv: Boolean = false, $xlsx: Boolean = false) {
  challenges(
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      ...ChallengeInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<ChallengesQuery, ChallengesQueryVariables>;
export const ChallengePageDocument = new TypedDocumentString(`
    query ChallengePage($id: ID!) {
  challenge(id: $id) {
    ...ChallengeWhole
  }
}
    fragment ChallengeInList on Challenge {
  id
  title
  state
  themes
  createdAt
  owner {
    id
    name
    shortName
  }
  next {
    party
    stepText
    dueAt
  }
  parties {
    part
    organisation {
      id
      shortName
    }
  }
  asked {
    contactPointId
    toName
    yours
  }
}
fragment ChallengeWhole on Challenge {
  ...ChallengeInList
  picture
  version
  request
  feedback
  needs {
    id
    heading
    text
    state
    county {
      code
      name
    }
    need {
      id
      municipalityName
      text
      board {
        id
      }
    }
    requests {
      id
      state
      toName
    }
  }
  parties {
    part
    stance
    stanceText
    stanceAt
    ofEarlierPicture
    organisation {
      id
      name
      shortName
    }
  }
  asked {
    contactPointId
    toName
    leads
    yours
    dueAt
    part {
      offer {
        what
        byWhom
        when
        asksOfYou
        stage
      }
      reason
      reasonText
    }
  }
  jointAnswer {
    text
    leadName
    sentAt
    disclaimer
  }
  actions
}`) as unknown as TypedDocumentString<ChallengePageQuery, ChallengePageQueryVariables>;
export const OpenReferralDocument = new TypedDocumentString(`
    mutation OpenReferral($input: ReferralIdInput!) {
  openReferral(input: $input) {
    __typename
    ... on Referral {
      ...ReferralWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment ReferralWhole on Referral {
  ...ReferralOnNeed
  challenge {
    id
    title
  }
  beside {
    id
    toName
    state
    offer {
      what
      when
    }
    sentAt
    answeredAt
  }
  need {
    id
    version
    title
    text
    municipalityName
    municipality {
      id
      shortName
      population
      populationYear
    }
    county {
      code
      name
    }
    themes
    audience
    wants
    capacity
    tried
    planningMoment
    urgency
    anchoredWith
    state
    confirmed
    submittedAt
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<OpenReferralMutation, OpenReferralMutationVariables>;
export const OfferSupportDocument = new TypedDocumentString(`
    mutation OfferSupport($input: OfferSupportInput!) {
  offerSupport(input: $input) {
    __typename
    ... on Referral {
      ...ReferralWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment ReferralWhole on Referral {
  ...ReferralOnNeed
  challenge {
    id
    title
  }
  beside {
    id
    toName
    state
    offer {
      what
      when
    }
    sentAt
    answeredAt
  }
  need {
    id
    version
    title
    text
    municipalityName
    municipality {
      id
      shortName
      population
      populationYear
    }
    county {
      code
      name
    }
    themes
    audience
    wants
    capacity
    tried
    planningMoment
    urgency
    anchoredWith
    state
    confirmed
    submittedAt
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<OfferSupportMutation, OfferSupportMutationVariables>;
export const CannotContributeNowDocument = new TypedDocumentString(`
    mutation CannotContributeNow($input: CannotContributeNowInput!) {
  cannotContributeNow(input: $input) {
    __typename
    ... on Referral {
      ...ReferralWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment ReferralWhole on Referral {
  ...ReferralOnNeed
  challenge {
    id
    title
  }
  beside {
    id
    toName
    state
    offer {
      what
      when
    }
    sentAt
    answeredAt
  }
  need {
    id
    version
    title
    text
    municipalityName
    municipality {
      id
      shortName
      population
      populationYear
    }
    county {
      code
      name
    }
    themes
    audience
    wants
    capacity
    tried
    planningMoment
    urgency
    anchoredWith
    state
    confirmed
    submittedAt
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<CannotContributeNowMutation, CannotContributeNowMutationVariables>;
export const AskAboutReferralDocument = new TypedDocumentString(`
    mutation AskAboutReferral($input: AskAboutReferralInput!) {
  askAboutReferral(input: $input) {
    __typename
    ... on Referral {
      ...ReferralWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment ReferralWhole on Referral {
  ...ReferralOnNeed
  challenge {
    id
    title
  }
  beside {
    id
    toName
    state
    offer {
      what
      when
    }
    sentAt
    answeredAt
  }
  need {
    id
    version
    title
    text
    municipalityName
    municipality {
      id
      shortName
      population
      populationYear
    }
    county {
      code
      name
    }
    themes
    audience
    wants
    capacity
    tried
    planningMoment
    urgency
    anchoredWith
    state
    confirmed
    submittedAt
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<AskAboutReferralMutation, AskAboutReferralMutationVariables>;
export const HandBackReferralDocument = new TypedDocumentString(`
    mutation HandBackReferral($input: ReasonedReferralInput!) {
  handBackReferral(input: $input) {
    __typename
    ... on Referral {
      ...ReferralWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment ReferralWhole on Referral {
  ...ReferralOnNeed
  challenge {
    id
    title
  }
  beside {
    id
    toName
    state
    offer {
      what
      when
    }
    sentAt
    answeredAt
  }
  need {
    id
    version
    title
    text
    municipalityName
    municipality {
      id
      shortName
      population
      populationYear
    }
    county {
      code
      name
    }
    themes
    audience
    wants
    capacity
    tried
    planningMoment
    urgency
    anchoredWith
    state
    confirmed
    submittedAt
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<HandBackReferralMutation, HandBackReferralMutationVariables>;
export const PassOnReferralDocument = new TypedDocumentString(`
    mutation PassOnReferral($input: PassOnReferralInput!) {
  passOnReferral(input: $input) {
    __typename
    ... on Referral {
      ...ReferralWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment ReferralWhole on Referral {
  ...ReferralOnNeed
  challenge {
    id
    title
  }
  beside {
    id
    toName
    state
    offer {
      what
      when
    }
    sentAt
    answeredAt
  }
  need {
    id
    version
    title
    text
    municipalityName
    municipality {
      id
      shortName
      population
      populationYear
    }
    county {
      code
      name
    }
    themes
    audience
    wants
    capacity
    tried
    planningMoment
    urgency
    anchoredWith
    state
    confirmed
    submittedAt
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<PassOnReferralMutation, PassOnReferralMutationVariables>;
export const ReferralsDocument = new TypedDocumentString(`
    query Referrals($first: Int!, $after: String, $filter: ReferralFilterInput, $search: String, $sort: ReferralSort! = DUE, $csv: Boolean = false, $xlsx: Boolean = false) {
  referrals(
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      id
      state
      toName
      sentAt
      message
      from {
        id
        shortName
      }
      to {
        id
        organisation {
          id
          shortName
        }
      }
      next {
        party
        stepText
        dueAt
        overdue
      }
      need {
        id
        title
        municipalityName
        municipality {
          id
          shortName
        }
        themes
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
export const ReferralPageDocument = new TypedDocumentString(`
    query ReferralPage($id: ID!) {
  referral(id: $id) {
    ...ReferralWhole
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment ReferralWhole on Referral {
  ...ReferralOnNeed
  challenge {
    id
    title
  }
  beside {
    id
    toName
    state
    offer {
      what
      when
    }
    sentAt
    answeredAt
  }
  need {
    id
    version
    title
    text
    municipalityName
    municipality {
      id
      shortName
      population
      populationYear
    }
    county {
      code
      name
    }
    themes
    audience
    wants
    capacity
    tried
    planningMoment
    urgency
    anchoredWith
    state
    confirmed
    submittedAt
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<ReferralPageQuery, ReferralPageQueryVariables>;
export const WriteDownNeedDocument = new TypedDocumentString(`
    mutation WriteDownNeed($input: WriteDownNeedInput!) {
  writeDownNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<WriteDownNeedMutation, WriteDownNeedMutationVariables>;
export const WithdrawHeardNeedDocument = new TypedDocumentString(`
    mutation WithdrawHeardNeed($input: ReasonedNeedInput!) {
  withdrawHeardNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<WithdrawHeardNeedMutation, WithdrawHeardNeedMutationVariables>;
export const ReferNeedDocument = new TypedDocumentString(`
    mutation ReferNeed($input: ReferNeedInput!) {
  referNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<ReferNeedMutation, ReferNeedMutationVariables>;
export const AskBackDocument = new TypedDocumentString(`
    mutation AskBack($input: AskBackInput!) {
  askBack(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<AskBackMutation, AskBackMutationVariables>;
export const TakeBackQuestionDocument = new TypedDocumentString(`
    mutation TakeBackQuestion($input: NeedIdInput!) {
  takeBackQuestion(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<TakeBackQuestionMutation, TakeBackQuestionMutationVariables>;
export const MergeNeedDocument = new TypedDocumentString(`
    mutation MergeNeed($input: MergeNeedInput!) {
  mergeNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<MergeNeedMutation, MergeNeedMutationVariables>;
export const TakeUpInDialogueDocument = new TypedDocumentString(`
    mutation TakeUpInDialogue($input: TakeUpInDialogueInput!) {
  takeUpInDialogue(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<TakeUpInDialogueMutation, TakeUpInDialogueMutationVariables>;
export const AnswerNeedDocument = new TypedDocumentString(`
    mutation AnswerNeed($input: NeedTextInput!) {
  answerNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<AnswerNeedMutation, AnswerNeedMutationVariables>;
export const SendFeedbackDocument = new TypedDocumentString(`
    mutation SendFeedback($input: NeedTextInput!) {
  sendFeedback(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<SendFeedbackMutation, SendFeedbackMutationVariables>;
export const JudgeSuggestionDocument = new TypedDocumentString(`
    mutation JudgeSuggestion($input: JudgeSuggestionInput!) {
  judgeSuggestion(input: $input) {
    __typename
    ... on SupportMatch {
      ...Suggestion
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}`) as unknown as TypedDocumentString<JudgeSuggestionMutation, JudgeSuggestionMutationVariables>;
export const AddSupportToNeedDocument = new TypedDocumentString(`
    mutation AddSupportToNeed($input: AddSupportToNeedInput!) {
  addSupportToNeed(input: $input) {
    __typename
    ... on SupportMatch {
      ...Suggestion
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}`) as unknown as TypedDocumentString<AddSupportToNeedMutation, AddSupportToNeedMutationVariables>;
export const RecallReferralDocument = new TypedDocumentString(`
    mutation RecallReferral($input: ReasonedReferralInput!) {
  recallReferral(input: $input) {
    __typename
    ... on Referral {
      ...ReferralOnNeed
      need {
        ...NeedWhole
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<RecallReferralMutation, RecallReferralMutationVariables>;
export const CloseWaitingDocument = new TypedDocumentString(`
    mutation CloseWaiting($input: ReasonedReferralInput!) {
  closeWaiting(input: $input) {
    __typename
    ... on Referral {
      ...ReferralOnNeed
      need {
        ...NeedWhole
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<CloseWaitingMutation, CloseWaitingMutationVariables>;
export const HideWordsDocument = new TypedDocumentString(`
    mutation HideWords($input: HideWordsInput!) {
  hideWords(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<HideWordsMutation, HideWordsMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int!, $after: String, $filter: NeedFilterInput, $search: String, $sort: NeedSort! = DUE, $csv: Boolean = false, $xlsx: Boolean = false) {
  inbox(
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      id
      title
      state
      confirmed
      submittedAt
      themes
      municipality {
        id
        name
        shortName
      }
      next {
        party
        stepText
        dueAt
        overdue
        waitsOn
      }
      suggestions {
        id
        item {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const ContactPointsDocument = new TypedDocumentString(`
    query ContactPoints($countyCode: String, $themes: [String!]) {
  contactPoints(countyCode: $countyCode, themes: $themes) {
    id
    name
    organisation {
      id
      name
      shortName
      kinds
    }
    counties {
      code
      name
    }
    themes
    answerWorkingDays
  }
}
    `) as unknown as TypedDocumentString<ContactPointsQuery, ContactPointsQueryVariables>;
export const MunicipalitiesDocument = new TypedDocumentString(`
    query Municipalities($countyCode: String!) {
  organisations(first: 100, filter: {kind: MUNICIPALITY, countyCode: $countyCode}) {
    nodes {
      id
      name
      shortName
    }
  }
}
    `) as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const ToRaiseDocument = new TypedDocumentString(`
    query ToRaise($pilotId: ID!, $first: Int!, $after: String, $filter: RaisedFilterInput, $search: String, $sort: RaisedSort! = DUE, $csv: Boolean = false, $xlsx: Boolean = false) {
  toRaise(
    pilotId: $pilotId
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      id
      heading
      county {
        code
        name
      }
      themes
      waitsOnName
      stepText
      waitingSince
      dueAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<ToRaiseQuery, ToRaiseQueryVariables>;
export const CountiesDocument = new TypedDocumentString(`
    query Counties {
  counties {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<CountiesQuery, CountiesQueryVariables>;
export const InHouseDocument = new TypedDocumentString(`
    query InHouse($pilotId: ID!, $boardId: ID!) {
  participants(
    pilotId: $pilotId
    first: 100
    filter: {organisationId: $boardId, roles: [CONTACT]}
  ) {
    nodes {
      id
      person {
        id
        name
      }
    }
  }
  pilot(id: $pilotId) {
    id
    groups {
      id
      name
      status
      endsOn
      convener {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InHouseQuery, InHouseQueryVariables>;
export const SaveNeedDraftDocument = new TypedDocumentString(`
    mutation SaveNeedDraft($input: SaveNeedDraftInput!) {
  saveNeedDraft(input: $input) {
    __typename
    ... on Need {
      id
      version
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<SaveNeedDraftMutation, SaveNeedDraftMutationVariables>;
export const SubmitNeedDocument = new TypedDocumentString(`
    mutation SubmitNeed($input: SubmitNeedInput!) {
  submitNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<SubmitNeedMutation, SubmitNeedMutationVariables>;
export const CorrectNeedDocument = new TypedDocumentString(`
    mutation CorrectNeed($input: CorrectNeedInput!) {
  correctNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<CorrectNeedMutation, CorrectNeedMutationVariables>;
export const WithdrawNeedDocument = new TypedDocumentString(`
    mutation WithdrawNeed($input: ReasonedNeedInput!) {
  withdrawNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
export const RemoveDraftDocument = new TypedDocumentString(`
    mutation RemoveDraft($input: NeedIdInput!) {
  removeDraft(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<RemoveDraftMutation, RemoveDraftMutationVariables>;
export const ConfirmHeardNeedDocument = new TypedDocumentString(`
    mutation ConfirmHeardNeed($input: ConfirmHeardNeedInput!) {
  confirmHeardNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<ConfirmHeardNeedMutation, ConfirmHeardNeedMutationVariables>;
export const ShareNeedTextDocument = new TypedDocumentString(`
    mutation ShareNeedText($input: ShareNeedTextInput!) {
  shareNeedText(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<ShareNeedTextMutation, ShareNeedTextMutationVariables>;
export const CompleteNeedDocument = new TypedDocumentString(`
    mutation CompleteNeed($input: CompleteNeedInput!) {
  completeNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<CompleteNeedMutation, CompleteNeedMutationVariables>;
export const SayIfItHelpedDocument = new TypedDocumentString(`
    mutation SayIfItHelped($input: SayIfItHelpedInput!) {
  sayIfItHelped(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<SayIfItHelpedMutation, SayIfItHelpedMutationVariables>;
export const TakeUpOfferDocument = new TypedDocumentString(`
    mutation TakeUpOffer($input: ReferralIdInput!) {
  takeUpOffer(input: $input) {
    __typename
    ... on Referral {
      ...ReferralOnNeed
      need {
        ...NeedWhole
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<TakeUpOfferMutation, TakeUpOfferMutationVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($input: DeclineOfferInput!) {
  declineOffer(input: $input) {
    __typename
    ... on Referral {
      ...ReferralOnNeed
      need {
        ...NeedWhole
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const HeardNeedDocument = new TypedDocumentString(`
    query HeardNeed($token: String!) {
  heardNeed(token: $token) {
    municipalityName
    text
    saidBy
    writtenDownBy
    writtenDownAt
    answered
  }
}
    `) as unknown as TypedDocumentString<HeardNeedQuery, HeardNeedQueryVariables>;
export const AnswerHeardNeedDocument = new TypedDocumentString(`
    mutation AnswerHeardNeed($input: AnswerHeardNeedInput!) {
  answerHeardNeed(input: $input) {
    __typename
    ... on HeardNeedAnswered {
      answer
      message
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<AnswerHeardNeedMutation, AnswerHeardNeedMutationVariables>;
export const AnsweredNeedDocument = new TypedDocumentString(`
    query AnsweredNeed($token: String!) {
  answeredNeed(token: $token) {
    municipalityName
    boardName
    text
    feedback
    sentAt
    answered
  }
}
    `) as unknown as TypedDocumentString<AnsweredNeedQuery, AnsweredNeedQueryVariables>;
export const SayByLinkDocument = new TypedDocumentString(`
    mutation SayByLink($input: SayByLinkInput!) {
  sayByLink(input: $input) {
    __typename
    ... on VerdictReceived {
      verdict
      message
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<SayByLinkMutation, SayByLinkMutationVariables>;
export const MyNeedsDocument = new TypedDocumentString(`
    query MyNeeds($first: Int!, $after: String, $filter: NeedFilterInput, $search: String, $sort: NeedSort! = NEWEST, $csv: Boolean = false, $xlsx: Boolean = false) {
  needs(
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      ...NeedInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<MyNeedsQuery, MyNeedsQueryVariables>;
export const OurBoardDocument = new TypedDocumentString(`
    query OurBoard($countyCode: String!) {
  organisations(first: 5, filter: {kind: COUNTY_BOARD, countyCode: $countyCode}) {
    nodes {
      id
      name
      shortName
    }
  }
}
    `) as unknown as TypedDocumentString<OurBoardQuery, OurBoardQueryVariables>;
export const InvitationByLinkDocument = new TypedDocumentString(`
    query InvitationByLink($token: String!) {
  invitationByLink(token: $token) {
    pilotName
    organisationName
    roles
    invitedByName
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InvitationByLinkQuery, InvitationByLinkQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on InvitationAccepted {
      pilotId
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ParticipantsPageDocument = new TypedDocumentString(`
    query ParticipantsPage($pilotId: ID!, $first: Int!, $after: String, $filter: ParticipantFilterInput, $search: String, $sort: ParticipantSort! = NAME, $csv: Boolean = false, $xlsx: Boolean = false) {
  participants(
    pilotId: $pilotId
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      id
      roles
      since
      until
      mayEnd
      person {
        id
        name
      }
      organisation {
        id
        name
      }
      inPlaceOf {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<ParticipantsPageQuery, ParticipantsPageQueryVariables>;
export const InvitationsListDocument = new TypedDocumentString(`
    query InvitationsList($pilotId: ID!, $first: Int!, $after: String, $filter: InvitationFilterInput, $search: String, $sort: InvitationSort! = NEWEST, $csv: Boolean = false, $xlsx: Boolean = false) {
  invitations(
    pilotId: $pilotId
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      id
      address
      roles
      state
      expiresAt
      organisation {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<InvitationsListQuery, InvitationsListQueryVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InviteInput!) {
  invite(input: $input) {
    __typename
    ... on Invitation {
      id
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
  withdrawInvitation(input: $input) {
    __typename
    ... on Invitation {
      id
      state
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const EndParticipationDocument = new TypedDocumentString(`
    mutation EndParticipation($input: EndParticipationInput!) {
  endParticipation(input: $input) {
    __typename
    ... on ParticipationEnded {
      participantId
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<EndParticipationMutation, EndParticipationMutationVariables>;
export const DelegatePartDocument = new TypedDocumentString(`
    mutation DelegatePart($input: DelegatePartInput!) {
  delegatePart(input: $input) {
    __typename
    ... on Participant {
      id
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<DelegatePartMutation, DelegatePartMutationVariables>;
export const TokensPageDocument = new TypedDocumentString(`
    query TokensPage {
  tokenScopes {
    code
    what
  }
  apiTokens {
    id
    name
    scopes
    prefix
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<TokensPageQuery, TokensPageQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    __typename
    ... on ApiTokenCreated {
      id
      secret
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    __typename
    ... on ApiTokens {
      tokens {
        id
        revokedAt
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const PasskeysPageDocument = new TypedDocumentString(`
    query PasskeysPage {
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
}
    `) as unknown as TypedDocumentString<PasskeysPageQuery, PasskeysPageQueryVariables>;
export const BeginPasskeyDocument = new TypedDocumentString(`
    mutation BeginPasskey {
  beginPasskey {
    __typename
    ... on PasskeyOptions {
      json
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<BeginPasskeyMutation, BeginPasskeyMutationVariables>;
export const AddPasskeyDocument = new TypedDocumentString(`
    mutation AddPasskey($input: AddPasskeyInput!) {
  addPasskey(input: $input) {
    __typename
    ... on Passkeys {
      passkeys {
        id
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input) {
    __typename
    ... on Passkeys {
      passkeys {
        id
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($input: RenamePasskeyInput!) {
  renamePasskey(input: $input) {
    __typename
    ... on Passkeys {
      passkeys {
        id
        name
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const WhoDocument = new TypedDocumentString(`
    query Who {
  viewer {
    signedIn
    locale
    roles
    desks
    person {
      id
      name
    }
    organisation {
      ...OrganisationName
      kinds
      county {
        code
        name
      }
    }
    mayActFor {
      ...OrganisationName
      kinds
    }
    pilots {
      id
      slug
      name
      exampleAsOf
    }
  }
}
    fragment OrganisationName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;
export const WordsDocument = new TypedDocumentString(`
    query Words {
  vocabulary {
    urgencies {
      code
      label
    }
    anchorings {
      code
      label
    }
    themes {
      code
      label
    }
    audiences {
      code
      label
    }
    wants {
      code
      label
    }
    stages {
      code
      label
    }
    supportTypes {
      code
      label
    }
    recipients {
      code
      label
    }
    efforts {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<WordsQuery, WordsQueryVariables>;
export const ReplyToReferralDocument = new TypedDocumentString(`
    mutation ReplyToReferral($input: ReplyToReferralInput!) {
  replyToReferral(input: $input) {
    __typename
    ... on Referral {
      ...ReferralOnNeed
      need {
        ...NeedWhole
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<ReplyToReferralMutation, ReplyToReferralMutationVariables>;
export const ReopenNeedDocument = new TypedDocumentString(`
    mutation ReopenNeed($input: ReasonedNeedInput!) {
  reopenNeed(input: $input) {
    __typename
    ... on Need {
      ...NeedWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<ReopenNeedMutation, ReopenNeedMutationVariables>;
export const GoToStageDocument = new TypedDocumentString(`
    mutation GoToStage($input: GoToStageInput!) {
  goToStage(input: $input) {
    __typename
    ... on Engagement {
      ...EngagementWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}`) as unknown as TypedDocumentString<GoToStageMutation, GoToStageMutationVariables>;
export const NoteOnEngagementDocument = new TypedDocumentString(`
    mutation NoteOnEngagement($input: NoteOnEngagementInput!) {
  noteOnEngagement(input: $input) {
    __typename
    ... on Engagement {
      ...EngagementWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}`) as unknown as TypedDocumentString<NoteOnEngagementMutation, NoteOnEngagementMutationVariables>;
export const StateRoleDocument = new TypedDocumentString(`
    mutation StateRole($input: RoleInEngagementInput!) {
  stateRole(input: $input) {
    __typename
    ... on Engagement {
      ...EngagementWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}`) as unknown as TypedDocumentString<StateRoleMutation, StateRoleMutationVariables>;
export const PauseEngagementDocument = new TypedDocumentString(`
    mutation PauseEngagement($input: ReasonedEngagementInput!) {
  pauseEngagement(input: $input) {
    __typename
    ... on Engagement {
      ...EngagementWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}`) as unknown as TypedDocumentString<PauseEngagementMutation, PauseEngagementMutationVariables>;
export const ResumeEngagementDocument = new TypedDocumentString(`
    mutation ResumeEngagement($input: ReasonedEngagementInput!) {
  resumeEngagement(input: $input) {
    __typename
    ... on Engagement {
      ...EngagementWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}`) as unknown as TypedDocumentString<ResumeEngagementMutation, ResumeEngagementMutationVariables>;
export const EndEngagementDocument = new TypedDocumentString(`
    mutation EndEngagement($input: EndEngagementInput!) {
  endEngagement(input: $input) {
    __typename
    ... on Engagement {
      ...EngagementWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}`) as unknown as TypedDocumentString<EndEngagementMutation, EndEngagementMutationVariables>;
export const NeedPageDocument = new TypedDocumentString(`
    query NeedPage($id: ID!) {
  need(id: $id) {
    ...NeedWhole
  }
}
    fragment ItemInList on CatalogueItem {
  id
  kind
  name
  ownerLabel
  description
  freshness
  themes
  endedOn
  ... on SupportOffer {
    type
    effort
    effortNote
    capacity
    cost
  }
  ... on Grant {
    opensOn
    closesOn
    fundingYear
    totalAmountSek
  }
}
fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment NeedWhole on Need {
  ...NeedInList
  municipality {
    id
    name
    shortName
    population
    populationYear
    populationSource
  }
  county {
    code
    name
  }
  board {
    id
    name
    shortName
  }
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  wordsHidden
  original {
    givenTitle
    text
    capacity
  }
  source
  saidBy
  writtenDownBy {
    id
    name
    shortName
  }
  pilot {
    id
    name
    exampleAsOf
  }
  question
  dialogueOn
  suggestionsAt
  suggestions(first: 20) {
    ...Suggestion
  }
  referrals {
    ...ReferralOnNeed
  }
  answer
  challenge {
    id
    title
  }
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
  }
  merged {
    at
    reason
    into {
      id
      title
      state
      next {
        ...Next
      }
    }
  }
  mergedNeeds {
    id
    title
    submittedAt
    themes
    writtenDownBy {
      id
      shortName
    }
    merged {
      at
      reason
    }
  }
  history {
    id
    at
    action
    text
    reason
    organisation {
      id
      shortName
    }
  }
  actions
}
fragment Suggestion on SupportMatch {
  id
  rank
  origin
  judgement
  judgementReason
  reasons {
    code
    text
    words
  }
  item {
    ...ItemInList
    owners {
      id
    }
  }
}
fragment EngagementWhole on Engagement {
  id
  state
  stage
  begunAt
  nextOn
  nextWhat
  outcome
  outcomeText
  endedAt
  actions
  entries {
    at
    kind
    stage
    text
    role
    holder
    fromOn
    untilOn
    organisation {
      id
      shortName
    }
  }
}
fragment ReferralOnNeed on Referral {
  id
  engagement {
    ...EngagementWhole
  }
  state
  toName
  toGroup
  colleague
  to {
    id
    name
    organisation {
      id
      name
      shortName
    }
  }
  from {
    id
    name
    shortName
  }
  message
  sentAt
  answeredAt
  question
  reply
  offer {
    what
    byWhom
    when
    asksOfYou
    stage
    madeAt
  }
  reason
  reasonText
  disclaimer
  passedOnTo {
    id
    toName
  }
  passedOnFrom {
    id
    toName
  }
  next {
    party
    stepText
    dueAt
    overdue
  }
  supports {
    ...ItemInList
  }
  actions
}`) as unknown as TypedDocumentString<NeedPageQuery, NeedPageQueryVariables>;
export const TrailPageDocument = new TypedDocumentString(`
    query TrailPage($subjectId: ID!, $first: Int!, $after: String, $search: String, $sort: AuditEventSort! = OLDEST, $csv: Boolean = false, $xlsx: Boolean = false) {
  auditTrail(
    subjectId: $subjectId
    first: $first
    after: $after
    search: $search
    sort: $sort
  ) {
    nodes {
      id
      at
      action
      actorKind
      reason
      organisation {
        id
        name
      }
      details {
        name
        value
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<TrailPageQuery, TrailPageQueryVariables>;
export const OpenRecordDocument = new TypedDocumentString(`
    mutation OpenRecord($input: BreakGlassInput!) {
  breakGlass(input: $input) {
    __typename
    ... on BrokenGlass {
      id
      subjectId
      endsAt
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<OpenRecordMutation, OpenRecordMutationVariables>;
export const HandOverPageDocument = new TypedDocumentString(`
    query HandOverPage($pilotId: ID!) {
  handOver(pilotId: $pilotId) {
    before {
      pointName
      personName
      until
    }
    history {
      text
      at
    }
    agreements {
      text
      days
    }
    dates {
      text
      at
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverPageQuery, HandOverPageQueryVariables>;
export const OpenCasesDocument = new TypedDocumentString(`
    query OpenCases($first: Int!, $after: String, $filter: OpenCaseFilterInput, $search: String, $sort: OpenCaseSort! = DUE, $csv: Boolean = false, $xlsx: Boolean = false) {
  openCases(
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      kind
      id
      pageId
      title
      municipalityName
      stepText
      ours
      since
      dueAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<OpenCasesQuery, OpenCasesQueryVariables>;
export const ClosingItemsDocument = new TypedDocumentString(`
    query ClosingItems($pilotId: ID!, $first: Int!, $after: String, $filter: ClosingItemFilterInput, $search: String, $sort: ClosingItemSort! = WAITING, $csv: Boolean = false, $xlsx: Boolean = false) {
  closingItems(
    pilotId: $pilotId
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      id
      kind
      heading
      countyName
      stateText
      partyName
      goesOn
      ownerName
      reason
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<ClosingItemsQuery, ClosingItemsQueryVariables>;
export const DecideAtClosingDocument = new TypedDocumentString(`
    mutation DecideAtClosing($input: DecideAtClosingInput!) {
  decideAtClosing(input: $input) {
    __typename
    ... on PilotClosing {
      pilotId
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<DecideAtClosingMutation, DecideAtClosingMutationVariables>;
export const ClosePilotDocument = new TypedDocumentString(`
    mutation ClosePilot($input: ClosePilotInput!) {
  closePilot(input: $input) {
    __typename
    ... on PilotClosing {
      pilotId
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<ClosePilotMutation, ClosePilotMutationVariables>;
export const NeedCountsDocument = new TypedDocumentString(`
    query NeedCounts($pilotId: ID!, $by: NeedDimension!, $first: Int!, $after: String, $filter: NeedCountFilterInput, $search: String, $sort: NeedCountSort! = USUAL, $csv: Boolean = false, $xlsx: Boolean = false) {
  needCounts(
    pilotId: $pilotId
    by: $by
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      code
      label
      needs
      open
      late
      withoutOffer
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<NeedCountsQuery, NeedCountsQueryVariables>;
export const CountyCoverageDocument = new TypedDocumentString(`
    query CountyCoverage($pilotId: ID!, $first: Int!, $after: String, $filter: CountyCoverageFilterInput, $search: String, $sort: CountyCoverageSort! = NAME, $csv: Boolean = false, $xlsx: Boolean = false) {
  countyCoverage(
    pilotId: $pilotId
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      code
      name
      municipalities
      got
      waits
      notGot
      unknown
      needs
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<CountyCoverageQuery, CountyCoverageQueryVariables>;
export const MunicipalityCoverageDocument = new TypedDocumentString(`
    query MunicipalityCoverage($pilotId: ID!, $first: Int!, $after: String, $filter: MunicipalityCoverageFilterInput, $search: String, $sort: MunicipalityCoverageSort! = NAME, $csv: Boolean = false, $xlsx: Boolean = false) {
  municipalityCoverage(
    pilotId: $pilotId
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      id
      name
      standing
      told
      open
      got
      lastToldAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<MunicipalityCoverageQuery, MunicipalityCoverageQueryVariables>;
export const AnswerTimesDocument = new TypedDocumentString(`
    query AnswerTimes($pilotId: ID!, $first: Int!, $after: String, $filter: AnswerTimesFilterInput, $csv: Boolean = false, $xlsx: Boolean = false) {
  answerTimes(pilotId: $pilotId, first: $first, after: $after, filter: $filter) {
    nodes {
      of
      sent
      answered
      waiting
      late
      medianDays
      ninthDays
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<AnswerTimesQuery, AnswerTimesQueryVariables>;
export const MunicipalityNeedsDocument = new TypedDocumentString(`
    query MunicipalityNeeds($municipalityId: ID!, $first: Int!, $after: String, $filter: NeedFilterInput, $search: String, $sort: NeedSort! = NEWEST, $csv: Boolean = false, $xlsx: Boolean = false) {
  municipalityNeeds(
    municipalityId: $municipalityId
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      ...NeedInList
      text
      themes
      referrals {
        id
        toName
        state
        answeredAt
      }
      feedback {
        text
        sentAt
        verdict
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment Next on NextAct {
  party
  step
  stepText
  organisations {
    id
    name
    shortName
  }
  dueAt
  late
  overdue
}
fragment NeedInList on Need {
  id
  version
  title
  givenTitle
  text
  state
  municipalityName
  confirmed
  danger
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}
fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<MunicipalityNeedsQuery, MunicipalityNeedsQueryVariables>;
export const OrganisationNameDocument = new TypedDocumentString(`
    query OrganisationName($id: ID!) {
  organisation(id: $id) {
    id
    name
    shortName
    population
    populationYear
    county {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationNameQuery, OrganisationNameQueryVariables>;
export const PapersDocument = new TypedDocumentString(`
    query Papers($first: Int!, $after: String, $filter: PaperFilterInput, $search: String, $sort: PaperSort! = NEWEST, $csv: Boolean = false, $xlsx: Boolean = false) {
  papers(
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      ...PaperWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment PaperWhole on Paper {
  id
  receivedAt
  senderName
  act
  actText
  about
  recordType
  recordId
  parts {
    label
    text
  }
  textReason
  numbers
  secrecyProvision
  secrecyMarkedAt
}
fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<PapersQuery, PapersQueryVariables>;
export const AddCaseNumberDocument = new TypedDocumentString(`
    mutation AddCaseNumber($input: PaperNumberInput!) {
  addCaseNumber(input: $input) {
    __typename
    ... on Paper {
      ...PaperWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment PaperWhole on Paper {
  id
  receivedAt
  senderName
  act
  actText
  about
  recordType
  recordId
  parts {
    label
    text
  }
  textReason
  numbers
  secrecyProvision
  secrecyMarkedAt
}`) as unknown as TypedDocumentString<AddCaseNumberMutation, AddCaseNumberMutationVariables>;
export const RemoveCaseNumberDocument = new TypedDocumentString(`
    mutation RemoveCaseNumber($input: PaperNumberInput!) {
  removeCaseNumber(input: $input) {
    __typename
    ... on Paper {
      ...PaperWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment PaperWhole on Paper {
  id
  receivedAt
  senderName
  act
  actText
  about
  recordType
  recordId
  parts {
    label
    text
  }
  textReason
  numbers
  secrecyProvision
  secrecyMarkedAt
}`) as unknown as TypedDocumentString<RemoveCaseNumberMutation, RemoveCaseNumberMutationVariables>;
export const MarkSecrecyDocument = new TypedDocumentString(`
    mutation MarkSecrecy($input: MarkSecrecyInput!) {
  markSecrecy(input: $input) {
    __typename
    ... on Paper {
      ...PaperWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment PaperWhole on Paper {
  id
  receivedAt
  senderName
  act
  actText
  about
  recordType
  recordId
  parts {
    label
    text
  }
  textReason
  numbers
  secrecyProvision
  secrecyMarkedAt
}`) as unknown as TypedDocumentString<MarkSecrecyMutation, MarkSecrecyMutationVariables>;
export const RegistrarDocument = new TypedDocumentString(`
    query Registrar {
  registrar {
    organisationId
    mailbox
    copies
    dailyList
  }
}
    `) as unknown as TypedDocumentString<RegistrarQuery, RegistrarQueryVariables>;
export const SetRegistrarDocument = new TypedDocumentString(`
    mutation SetRegistrar($input: SetRegistrarInput!) {
  setRegistrar(input: $input) {
    __typename
    ... on RegistrarSet {
      registrar {
        organisationId
        mailbox
        copies
        dailyList
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<SetRegistrarMutation, SetRegistrarMutationVariables>;
export const RemoveRegistrarDocument = new TypedDocumentString(`
    mutation RemoveRegistrar {
  removeRegistrar {
    __typename
    ... on RegistrarSet {
      registrar {
        organisationId
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<RemoveRegistrarMutation, RemoveRegistrarMutationVariables>;
export const PilotNeedsDocument = new TypedDocumentString(`
    query PilotNeeds($pilotId: ID!, $first: Int!, $after: String, $filter: PilotNeedFilterInput, $search: String, $sort: PilotNeedSort! = NEWEST, $csv: Boolean = false, $xlsx: Boolean = false) {
  pilotNeeds(
    pilotId: $pilotId
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      id
      heading
      text
      themes
      state
      submittedAt
      county {
        code
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}`) as unknown as TypedDocumentString<PilotNeedsQuery, PilotNeedsQueryVariables>;
export const PilotPageDocument = new TypedDocumentString(`
    query PilotPage($id: ID!) {
  pilot(id: $id) {
    id
    name
    about
    startsOn
    endsOn
    exampleAsOf
    memberships {
      id
      participationClass
      startsOn
      endsOn
      organisation {
        id
        name
        shortName
        kinds
        county {
          code
          name
        }
      }
    }
    groups {
      id
      kind
      name
      mandate
      status
      startsOn
      endsOn
      outcome
      convener {
        id
        name
      }
      members {
        id
        name
        shortName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PilotPageQuery, PilotPageQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  viewer {
    sessions {
      id
      device
      method
      since
      lastSeen
      endsAt
      current
    }
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    __typename
    ... on Sessions {
      open {
        id
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    __typename
    ... on Sessions {
      open {
        id
      }
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const SurveyToAnswerDocument = new TypedDocumentString(`
    query SurveyToAnswer($token: String, $invitationId: ID) {
  surveyToAnswer(token: $token, invitationId: $invitationId) {
    ...SurveyWhole
  }
}
    fragment SurveyWhole on SurveyToAnswer {
  invitationId
  organisationName
  title
  holderName
  receiverName
  purpose
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  dueAt
  state
  mayAnswer
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  draftVersion
  draft {
    version
    savedAt
    savedBy {
      name
      role
    }
    values {
      questionId
      values
    }
    needs {
      ...NeedInSurvey
    }
    definitionVersion
    noLongerAsked {
      title
      values
    }
  }
  known {
    ...NeedInSurvey
  }
  earlier {
    questionId
    values
  }
  earlierTitle
  writers {
    name
    role
    at
  }
  copy {
    ...CopyOfAnswer
  }
  feedback {
    result
    whatWeDo
    at
  }
  needsConfirmation
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`) as unknown as TypedDocumentString<SurveyToAnswerQuery, SurveyToAnswerQueryVariables>;
export const SurveysToAnswerDocument = new TypedDocumentString(`
    query SurveysToAnswer {
  surveysToAnswer {
    invitationId
    title
    holderName
    estimatedMinutes
    dueAt
    state
    mayAnswer
    needsConfirmation
    feedback {
      at
    }
  }
}
    `) as unknown as TypedDocumentString<SurveysToAnswerQuery, SurveysToAnswerQueryVariables>;
export const OpenSurveyDocument = new TypedDocumentString(`
    mutation OpenSurvey($input: SurveyDoorInput!) {
  openSurvey(input: $input) {
    __typename
    ... on SurveyToAnswer {
      invitationId
      state
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<OpenSurveyMutation, OpenSurveyMutationVariables>;
export const SaveSurveyDraftDocument = new TypedDocumentString(`
    mutation SaveSurveyDraft($input: SaveSurveyDraftInput!) {
  saveSurveyDraft(input: $input) {
    __typename
    ... on SurveyToAnswer {
      draftVersion
      definitionVersion
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<SaveSurveyDraftMutation, SaveSurveyDraftMutationVariables>;
export const SubmitSurveyDocument = new TypedDocumentString(`
    mutation SubmitSurvey($input: SubmitSurveyInput!) {
  submitSurvey(input: $input) {
    __typename
    ... on SurveyToAnswer {
      ...SurveyWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment SurveyWhole on SurveyToAnswer {
  invitationId
  organisationName
  title
  holderName
  receiverName
  purpose
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  dueAt
  state
  mayAnswer
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  draftVersion
  draft {
    version
    savedAt
    savedBy {
      name
      role
    }
    values {
      questionId
      values
    }
    needs {
      ...NeedInSurvey
    }
    definitionVersion
    noLongerAsked {
      title
      values
    }
  }
  known {
    ...NeedInSurvey
  }
  earlier {
    questionId
    values
  }
  earlierTitle
  writers {
    name
    role
    at
  }
  copy {
    ...CopyOfAnswer
  }
  feedback {
    result
    whatWeDo
    at
  }
  needsConfirmation
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`) as unknown as TypedDocumentString<SubmitSurveyMutation, SubmitSurveyMutationVariables>;
export const DeclineSurveyDocument = new TypedDocumentString(`
    mutation DeclineSurvey($input: DeclineSurveyInput!) {
  declineSurvey(input: $input) {
    __typename
    ... on SurveyToAnswer {
      invitationId
      state
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<DeclineSurveyMutation, DeclineSurveyMutationVariables>;
export const ConfirmSurveyAnswerDocument = new TypedDocumentString(`
    mutation ConfirmSurveyAnswer($input: SurveyDoorInput!) {
  confirmSurveyAnswer(input: $input) {
    __typename
    ... on SurveyToAnswer {
      invitationId
      needsConfirmation
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<ConfirmSurveyAnswerMutation, ConfirmSurveyAnswerMutationVariables>;
export const SurveyRoundsDocument = new TypedDocumentString(`
    query SurveyRounds($first: Int!, $after: String, $filter: SurveyRoundFilterInput, $search: String, $sort: SurveyRoundSort! = NEWEST, $csv: Boolean = false, $xlsx: Boolean = false) {
  surveyRounds(
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      ...RoundInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}`) as unknown as TypedDocumentString<SurveyRoundsQuery, SurveyRoundsQueryVariables>;
export const SurveyBeginningsDocument = new TypedDocumentString(`
    query SurveyBeginnings {
  surveyTemplates {
    code
    name
    about
  }
  surveyRounds(first: 50) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyBeginningsQuery, SurveyBeginningsQueryVariables>;
export const SurveyRoundPageDocument = new TypedDocumentString(`
    query SurveyRoundPage($id: ID!) {
  surveyRound(id: $id) {
    ...RoundWhole
  }
}
    fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<SurveyRoundPageQuery, SurveyRoundPageQueryVariables>;
export const SurveyResultsDocument = new TypedDocumentString(`
    query SurveyResults($id: ID!) {
  surveyRound(id: $id) {
    id
    results {
      question {
        id
        kind
        title
        max
      }
      answered
      counts {
        label
        count
      }
      mean
      texts {
        organisationName
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyResultsQuery, SurveyResultsQueryVariables>;
export const SurveyInvitationsDocument = new TypedDocumentString(`
    query SurveyInvitations($roundId: ID!, $first: Int!, $after: String, $filter: SurveyInvitationFilterInput, $search: String, $sort: SurveyInvitationSort! = NAME, $csv: Boolean = false, $xlsx: Boolean = false) {
  surveyInvitations(
    roundId: $roundId
    first: $first
    after: $after
    filter: $filter
    search: $search
    sort: $sort
  ) {
    nodes {
      ...InvitationInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    csv @include(if: $csv) {
      ...File
    }
    xlsx @include(if: $xlsx) {
      ...File
    }
  }
}
    fragment File on ExportedFile {
  fileName
  contentType
  base64
}
fragment InvitationInList on SurveyInvitation {
  id
  organisationName
  state
  sentAt
  openedAt
  startedAt
  submittedAt
  reminders
  lastRemindedAt
  reason
  bounce
  corrections
  toConfirm
}`) as unknown as TypedDocumentString<SurveyInvitationsQuery, SurveyInvitationsQueryVariables>;
export const SurveyInvitationPageDocument = new TypedDocumentString(`
    query SurveyInvitationPage($id: ID!) {
  surveyInvitation(id: $id) {
    ...InvitationWhole
  }
}
    fragment InvitationInList on SurveyInvitation {
  id
  organisationName
  state
  sentAt
  openedAt
  startedAt
  submittedAt
  reminders
  lastRemindedAt
  reason
  bounce
  corrections
  toConfirm
}
fragment InvitationWhole on SurveyInvitation {
  ...InvitationInList
  address
  answer {
    ...CopyOfAnswer
  }
  needs {
    id
    title
  }
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`) as unknown as TypedDocumentString<SurveyInvitationPageQuery, SurveyInvitationPageQueryVariables>;
export const SurveyCandidatesDocument = new TypedDocumentString(`
    query SurveyCandidates($roundId: ID!, $selection: SurveySelectionInput!) {
  surveyCandidates(roundId: $roundId, selection: $selection) {
    organisation {
      ...OrganisationName
    }
    invited
    reachable
  }
}
    fragment OrganisationName on Organisation {
  id
  name
  shortName
}`) as unknown as TypedDocumentString<SurveyCandidatesQuery, SurveyCandidatesQueryVariables>;
export const BeginSurveyRoundDocument = new TypedDocumentString(`
    mutation BeginSurveyRound($input: BeginSurveyRoundInput!) {
  beginSurveyRound(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<BeginSurveyRoundMutation, BeginSurveyRoundMutationVariables>;
export const SaveSurveyRoundDocument = new TypedDocumentString(`
    mutation SaveSurveyRound($input: SaveSurveyRoundInput!) {
  saveSurveyRound(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<SaveSurveyRoundMutation, SaveSurveyRoundMutationVariables>;
export const InviteToSurveyDocument = new TypedDocumentString(`
    mutation InviteToSurvey($input: InviteToSurveyInput!) {
  inviteToSurvey(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<InviteToSurveyMutation, InviteToSurveyMutationVariables>;
export const PlanSurveyRoundDocument = new TypedDocumentString(`
    mutation PlanSurveyRound($input: SurveyRoundIdInput!) {
  planSurveyRound(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<PlanSurveyRoundMutation, PlanSurveyRoundMutationVariables>;
export const RemoveSurveyRoundDocument = new TypedDocumentString(`
    mutation RemoveSurveyRound($input: SurveyRoundIdInput!) {
  removeSurveyRound(input: $input) {
    __typename
    ... on SurveyRoundRemoved {
      roundId
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}`) as unknown as TypedDocumentString<RemoveSurveyRoundMutation, RemoveSurveyRoundMutationVariables>;
export const TakeBackSurveyPlanDocument = new TypedDocumentString(`
    mutation TakeBackSurveyPlan($input: SurveyRoundIdInput!) {
  takeBackSurveyPlan(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<TakeBackSurveyPlanMutation, TakeBackSurveyPlanMutationVariables>;
export const OpenSurveyRoundDocument = new TypedDocumentString(`
    mutation OpenSurveyRound($input: SurveyRoundIdInput!) {
  openSurveyRound(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<OpenSurveyRoundMutation, OpenSurveyRoundMutationVariables>;
export const ExtendSurveyRoundDocument = new TypedDocumentString(`
    mutation ExtendSurveyRound($input: ExtendSurveyRoundInput!) {
  extendSurveyRound(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<ExtendSurveyRoundMutation, ExtendSurveyRoundMutationVariables>;
export const CorrectSurveyQuestionsDocument = new TypedDocumentString(`
    mutation CorrectSurveyQuestions($input: CorrectSurveyQuestionsInput!) {
  correctSurveyQuestions(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<CorrectSurveyQuestionsMutation, CorrectSurveyQuestionsMutationVariables>;
export const RemindSurveyDocument = new TypedDocumentString(`
    mutation RemindSurvey($input: RemindSurveyInput!) {
  remindSurvey(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<RemindSurveyMutation, RemindSurveyMutationVariables>;
export const CloseSurveyRoundDocument = new TypedDocumentString(`
    mutation CloseSurveyRound($input: SurveyRoundIdInput!) {
  closeSurveyRound(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<CloseSurveyRoundMutation, CloseSurveyRoundMutationVariables>;
export const FeedBackSurveyRoundDocument = new TypedDocumentString(`
    mutation FeedBackSurveyRound($input: FeedBackSurveyRoundInput!) {
  feedBackSurveyRound(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<FeedBackSurveyRoundMutation, FeedBackSurveyRoundMutationVariables>;
export const ArchiveSurveyRoundDocument = new TypedDocumentString(`
    mutation ArchiveSurveyRound($input: SurveyRoundIdInput!) {
  archiveSurveyRound(input: $input) {
    __typename
    ... on SurveyRound {
      ...RoundWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment RoundInList on SurveyRound {
  id
  title
  state
  holderName
  dueOn
  invited
  answered
  next {
    party
    step
    stepText
    dueAt
    overdue
  }
}
fragment RoundWhole on SurveyRound {
  ...RoundInList
  version
  pilot {
    id
    name
  }
  purpose
  voluntary
  estimatedMinutes
  selection
  plannedFeedback
  feedbackOn
  consultation {
    consulted
    on
    outcome
    whyNone
  }
  opensOn
  reminderDays
  definitionVersion
  questions {
    ...QuestionOfSurvey
  }
  missing {
    field
    message
  }
  actions
  counts {
    state
    count
  }
  feedback {
    result
    whatWeDo
    at
  }
  openedAt
  closedAt
}
fragment QuestionOfSurvey on SurveyQuestion {
  id
  kind
  title
  titles {
    sv
    en
  }
  help
  helps {
    sv
    en
  }
  required
  options {
    value
    label
    labels {
      sv
      en
    }
  }
  min
  max
  maxLength
  showIf {
    questionId
    values
  }
}`) as unknown as TypedDocumentString<ArchiveSurveyRoundMutation, ArchiveSurveyRoundMutationVariables>;
export const SetSurveyAddressDocument = new TypedDocumentString(`
    mutation SetSurveyAddress($input: SetSurveyAddressInput!) {
  setSurveyAddress(input: $input) {
    __typename
    ... on SurveyInvitation {
      ...InvitationWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment InvitationInList on SurveyInvitation {
  id
  organisationName
  state
  sentAt
  openedAt
  startedAt
  submittedAt
  reminders
  lastRemindedAt
  reason
  bounce
  corrections
  toConfirm
}
fragment InvitationWhole on SurveyInvitation {
  ...InvitationInList
  address
  answer {
    ...CopyOfAnswer
  }
  needs {
    id
    title
  }
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`) as unknown as TypedDocumentString<SetSurveyAddressMutation, SetSurveyAddressMutationVariables>;
export const SendSurveyLinkAgainDocument = new TypedDocumentString(`
    mutation SendSurveyLinkAgain($input: SendSurveyLinkAgainInput!) {
  sendSurveyLinkAgain(input: $input) {
    __typename
    ... on SurveyInvitation {
      ...InvitationWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment InvitationInList on SurveyInvitation {
  id
  organisationName
  state
  sentAt
  openedAt
  startedAt
  submittedAt
  reminders
  lastRemindedAt
  reason
  bounce
  corrections
  toConfirm
}
fragment InvitationWhole on SurveyInvitation {
  ...InvitationInList
  address
  answer {
    ...CopyOfAnswer
  }
  needs {
    id
    title
  }
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`) as unknown as TypedDocumentString<SendSurveyLinkAgainMutation, SendSurveyLinkAgainMutationVariables>;
export const ReportSurveyBounceDocument = new TypedDocumentString(`
    mutation ReportSurveyBounce($input: SurveyInvitationIdInput!) {
  reportSurveyBounce(input: $input) {
    __typename
    ... on SurveyInvitation {
      ...InvitationWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment InvitationInList on SurveyInvitation {
  id
  organisationName
  state
  sentAt
  openedAt
  startedAt
  submittedAt
  reminders
  lastRemindedAt
  reason
  bounce
  corrections
  toConfirm
}
fragment InvitationWhole on SurveyInvitation {
  ...InvitationInList
  address
  answer {
    ...CopyOfAnswer
  }
  needs {
    id
    title
  }
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`) as unknown as TypedDocumentString<ReportSurveyBounceMutation, ReportSurveyBounceMutationVariables>;
export const RevokeSurveyInvitationDocument = new TypedDocumentString(`
    mutation RevokeSurveyInvitation($input: RevokeSurveyInvitationInput!) {
  revokeSurveyInvitation(input: $input) {
    __typename
    ... on SurveyInvitation {
      ...InvitationWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment InvitationInList on SurveyInvitation {
  id
  organisationName
  state
  sentAt
  openedAt
  startedAt
  submittedAt
  reminders
  lastRemindedAt
  reason
  bounce
  corrections
  toConfirm
}
fragment InvitationWhole on SurveyInvitation {
  ...InvitationInList
  address
  answer {
    ...CopyOfAnswer
  }
  needs {
    id
    title
  }
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`) as unknown as TypedDocumentString<RevokeSurveyInvitationMutation, RevokeSurveyInvitationMutationVariables>;
export const EnterSurveyAnswerDocument = new TypedDocumentString(`
    mutation EnterSurveyAnswer($input: EnterSurveyAnswerInput!) {
  enterSurveyAnswer(input: $input) {
    __typename
    ... on SurveyInvitation {
      ...InvitationWhole
    }
    ...Invalid
    ...Missing
    ...Impossible
    ...Stale
  }
}
    fragment Invalid on InvalidInput {
  code
  message
  fields {
    path
    code
    message
    marks {
      kind
      text
    }
  }
}
fragment Stale on StaleVersion {
  code
  message
  currentVersion
  currentText
}
fragment Missing on NotFound {
  code
  message
}
fragment Impossible on NotPossible {
  code
  message
}
fragment InvitationInList on SurveyInvitation {
  id
  organisationName
  state
  sentAt
  openedAt
  startedAt
  submittedAt
  reminders
  lastRemindedAt
  reason
  bounce
  corrections
  toConfirm
}
fragment InvitationWhole on SurveyInvitation {
  ...InvitationInList
  address
  answer {
    ...CopyOfAnswer
  }
  needs {
    id
    title
  }
}
fragment NeedInSurvey on SurveyNeed {
  key
  version
  text
  title
  themes
  audience
  wants
  capacity
  tried
  planningMoment
  urgency
  anchoredWith
  textShared
  known
}
fragment CopyOfAnswer on SurveyCopy {
  number
  at
  by {
    name
    role
  }
  channel
  enteredBy
  values {
    questionId
    values
  }
  needs {
    ...NeedInSurvey
  }
  text
}`) as unknown as TypedDocumentString<EnterSurveyAnswerMutation, EnterSurveyAnswerMutationVariables>;