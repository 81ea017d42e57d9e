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

/** An answer by link, without sign-in. */
export type AnswerHeardNeedInput = {
  /** Right, should change, or should go away. */
  readonly answer: HeardAnswer;
  /** With REMOVE: why. */
  readonly reason?: string | null | undefined;
  /** With CHANGE: the whole text as it should read. */
  readonly text?: string | null | undefined;
  /** Whether others who work in the pilot may read the text (får visas för fler). */
  readonly textShared?: boolean | null | undefined;
  /** The token from the link. */
  readonly token: string;
};

/** Behöver veta mer. */
export type AskAboutReferralInput = {
  /** What you need to know. */
  readonly question: string;
  /** The request. */
  readonly referralId: string | number;
};

/** A question back to the municipality. */
export type AskBackInput = {
  /** The need. */
  readonly needId: string | number;
  /** What should be completed. */
  readonly question: string;
};

/** Kan inte bidra nu, with reason. */
export type CannotContributeNowInput = {
  /** Why. */
  readonly reason: DeclineReason;
  /** The request. */
  readonly referralId: string | number;
  /** Why, in words the municipality understands. */
  readonly text: string;
};

/** Which items of the catalogue. */
export type CatalogueFilter = {
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

/** The municipality's answer to what the board asked. */
export type CompleteNeedInput = {
  /** The need. */
  readonly needId: string | number;
  /** The whole text, completed. */
  readonly text: string;
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
  /** Target groups (vocabulary codes). */
  readonly audience?: ReadonlyArray<string> | null | undefined;
  /** What you have to receive support with, at most 1,000 characters. */
  readonly capacity?: string | null | undefined;
  /** The need. */
  readonly needId: string | number;
  /** The whole text as it should read. */
  readonly text: string;
  /** Whether others who work in the pilot may read the text (får visas för fler). */
  readonly textShared?: boolean | null | undefined;
  /** Themes (vocabulary codes). */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Heading, at most 200 characters. */
  readonly title?: string | null | undefined;
  /** The version that was read. */
  readonly version: number;
  /** What is asked for (vocabulary codes). */
  readonly wants?: ReadonlyArray<string> | null | undefined;
};

/** Makes a token for a machine of your organisation. */
export type CreateApiTokenInput = {
  /** How many days it lasts, at most 365. */
  readonly days: number;
  /** What it is for. */
  readonly name: string;
  /** What it may: codes from tokenScopes. */
  readonly scopes: ReadonlyArray<string>;
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

/** How far an item can be trusted. */
export type Freshness =
  /** Read at its source, or confirmed by its owner, within twelve months; for a past round at any time. */
  | 'CHECKED'
  /** Checked more than twelve months ago. */
  | 'OLD'
  /** Nobody has read it at its source. */
  | 'UNVERIFIED';

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
  /** Confirm, refuse or add suggested supports. */
  | 'JUDGE_SUGGESTIONS'
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

/** Which needs. */
export type NeedFilterInput = {
  /** Only from this county. */
  readonly countyCode?: string | null | undefined;
  /** Only those whose time has passed. */
  readonly overdue?: boolean | null | undefined;
  /** Told in this pilot. */
  readonly pilotId?: string | number | null | undefined;
  /** Words in heading or text (Swedish), or the beginning of the municipality. */
  readonly search?: string | null | undefined;
  /** Only in these states. */
  readonly states?: ReadonlyArray<NeedState> | null | undefined;
  /** With one of these themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Only those that wait on the organisation acted for. */
  readonly waitsOnUs?: boolean | null | undefined;
};

/** A need. */
export type NeedIdInput = {
  /** The need. */
  readonly needId: string | number;
};

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
  /** What you can contribute. */
  readonly what: string;
  /** When, as precisely as you know. */
  readonly when: string;
};

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

/** Annan bör svara. */
export type PassOnReferralInput = {
  /** The contact point that should answer. */
  readonly contactPointId: string | number;
  /** The request. */
  readonly referralId: string | number;
  /** Why they should. */
  readonly text: string;
};

/** Which needs of a pilot. */
export type PilotNeedFilterInput = {
  /** Only from this county. */
  readonly countyCode?: string | null | undefined;
  /** With one of these themes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
};

/** A need and a reason. */
export type ReasonedNeedInput = {
  /** The need. */
  readonly needId: string | number;
  /** Why; at most 1,000 characters. Shown to those concerned. */
  readonly reason: string;
};

/** A request and a reason. */
export type ReasonedReferralInput = {
  /** Why; at most 1,000 characters. */
  readonly reason: string;
  /** The request. */
  readonly referralId: string | number;
};

/** A need to send on. */
export type ReferNeedInput = {
  /** Contact points, 1–20. */
  readonly contactPointIds: ReadonlyArray<string | number>;
  /** What you ask of them. */
  readonly message: string;
  /** The need. */
  readonly needId: string | number;
  /** Supports or grants you point at. */
  readonly supportIds?: ReadonlyArray<string | number> | null | undefined;
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
  /** Only those still to be answered, or only those that are not. */
  readonly open?: boolean | null | undefined;
  /** Only those whose time has passed. */
  readonly overdue?: boolean | null | undefined;
  /** Only in these states. */
  readonly states?: ReadonlyArray<ReferralState> | null | undefined;
};

/** A request. */
export type ReferralIdInput = {
  /** The request. */
  readonly referralId: string | number;
};

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

/** Removes a passkey. */
export type RemovePasskeyInput = {
  /** The passkey. */
  readonly passkeyId: string | number;
};

/** The reply to what a contact point needs to know. */
export type ReplyToReferralInput = {
  /** The request. */
  readonly referralId: string | number;
  /** The reply. */
  readonly reply: string;
};

/** Revokes a token. */
export type RevokeApiTokenInput = {
  /** The token. */
  readonly tokenId: string | number;
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

/** A draft, whole or changed. Only what is given is changed. */
export type SaveNeedDraftInput = {
  /** Target groups (vocabulary codes). */
  readonly audience?: ReadonlyArray<string> | null | undefined;
  /** What you have to receive support with, at most 1,000 characters. */
  readonly capacity?: string | null | undefined;
  /** The draft; absent begins one. */
  readonly needId?: string | number | null | undefined;
  /** The pilot it is told in; null: none; absent: as before, and none for a new draft. */
  readonly pilotId?: string | number | null | undefined;
  /** What you need, in your own words; at most 100,000 characters. */
  readonly text?: string | null | undefined;
  /** Whether others who work in the pilot may read the text (får visas för fler). */
  readonly textShared?: boolean | null | undefined;
  /** Themes (vocabulary codes). */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Heading, at most 200 characters. */
  readonly title?: string | null | undefined;
  /** The version the change was made on. */
  readonly version?: number | null | undefined;
  /** What is asked for (vocabulary codes). */
  readonly wants?: ReadonlyArray<string> | null | undefined;
};

/** Did it help? */
export type SayIfItHelpedInput = {
  /** The need. */
  readonly needId: string | number;
  /** Whether the need should be opened again. */
  readonly reopen?: boolean;
  /** In your own words. */
  readonly text?: string | null | undefined;
  /** Helped, partly, not, or too early to say. */
  readonly verdict: Verdict;
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

/** A draft to submit. */
export type SubmitNeedInput = {
  /** The draft. */
  readonly needId: string | number;
  /** The version that was read. */
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
  search?: string | null | undefined;
  filter?: CatalogueFilter | null | undefined;
}>;


export type CatalogueQuery = { readonly catalogue: { readonly nodes: ReadonlyArray<
      | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CatalogueItemPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CatalogueItemPageQuery = { readonly catalogueItem:
    | { readonly decisionOn: string | null, readonly reportDueOn: string | null, readonly coFunding: string | null, readonly applicationMode: string | null, readonly reportingRequirement: string | null, readonly audience: ReadonlyArray<string>, readonly recipients: ReadonlyArray<string>, readonly stages: ReadonlyArray<string>, readonly stagesDerived: boolean, readonly sourceUrl: string | null, readonly checkedOn: string | null, readonly version: number, readonly mayEdit: boolean, readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly website: string | null }>, readonly keeper: { readonly id: string, readonly name: string } | null }
    | { readonly perspective: string | null, readonly protectiveFactors: ReadonlyArray<string>, readonly riskFactors: ReadonlyArray<string>, readonly steeringSteps: ReadonlyArray<string>, readonly delivery: string | null, readonly audience: ReadonlyArray<string>, readonly recipients: ReadonlyArray<string>, readonly stages: ReadonlyArray<string>, readonly stagesDerived: boolean, readonly sourceUrl: string | null, readonly checkedOn: string | null, readonly version: number, readonly mayEdit: boolean, readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly owners: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly website: string | null }>, readonly keeper: { readonly id: string, readonly name: string } | null }
   | null };

export type AgenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgenciesQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } };

export type OpenReferralMutationVariables = Exact<{
  input: ReferralIdInput;
}>;


export type OpenReferralMutation = { readonly openReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type OfferSupportMutationVariables = Exact<{
  input: OfferSupportInput;
}>;


export type OfferSupportMutation = { readonly offerSupport:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type CannotContributeNowMutationVariables = Exact<{
  input: CannotContributeNowInput;
}>;


export type CannotContributeNowMutation = { readonly cannotContributeNow:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AskAboutReferralMutationVariables = Exact<{
  input: AskAboutReferralInput;
}>;


export type AskAboutReferralMutation = { readonly askAboutReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type PassOnReferralMutationVariables = Exact<{
  input: PassOnReferralInput;
}>;


export type PassOnReferralMutation = { readonly passOnReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ReferralsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ReferralFilterInput | null | undefined;
}>;


export type ReferralsQuery = { readonly referrals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly sentAt: string, readonly message: string, readonly from: { readonly id: string, readonly shortName: string }, readonly to: { readonly id: string, readonly organisation: { readonly id: string, readonly shortName: string } }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly need: { readonly id: string, readonly title: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly municipality: { readonly id: string, readonly shortName: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReferralWholeFragment = { readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
    | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
  > };

export type ReferralPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralPageQuery = { readonly referral: { readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly beside: ReadonlyArray<{ readonly id: string, readonly toName: string, readonly state: ReferralState, readonly sentAt: string, readonly answeredAt: string | null, readonly offer: { readonly what: string, readonly when: string } | null }>, readonly need: { readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly municipalityName: string, readonly themes: ReadonlyArray<string>, readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly municipality: { readonly id: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null }, readonly county: { readonly code: string, readonly name: string } } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
      | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    > } | null };

export type WriteDownNeedMutationVariables = Exact<{
  input: WriteDownNeedInput;
}>;


export type WriteDownNeedMutation = { readonly writeDownNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type WithdrawHeardNeedMutationVariables = Exact<{
  input: ReasonedNeedInput;
}>;


export type WithdrawHeardNeedMutation = { readonly withdrawHeardNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ReferNeedMutationVariables = Exact<{
  input: ReferNeedInput;
}>;


export type ReferNeedMutation = { readonly referNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AskBackMutationVariables = Exact<{
  input: AskBackInput;
}>;


export type AskBackMutation = { readonly askBack:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type TakeBackQuestionMutationVariables = Exact<{
  input: NeedIdInput;
}>;


export type TakeBackQuestionMutation = { readonly takeBackQuestion:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type TakeUpInDialogueMutationVariables = Exact<{
  input: TakeUpInDialogueInput;
}>;


export type TakeUpInDialogueMutation = { readonly takeUpInDialogue:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AnswerNeedMutationVariables = Exact<{
  input: NeedTextInput;
}>;


export type AnswerNeedMutation = { readonly answerNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type SendFeedbackMutationVariables = Exact<{
  input: NeedTextInput;
}>;


export type SendFeedbackMutation = { readonly sendFeedback:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type JudgeSuggestionMutationVariables = Exact<{
  input: JudgeSuggestionInput;
}>;


export type JudgeSuggestionMutation = { readonly judgeSuggestion:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
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
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
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
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type CloseWaitingMutationVariables = Exact<{
  input: ReasonedReferralInput;
}>;


export type CloseWaitingMutation = { readonly closeWaiting:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: NeedFilterInput | null | undefined;
}>;


export type InboxQuery = { readonly inbox: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: NeedState, readonly confirmed: boolean, readonly submittedAt: string | null, readonly themes: ReadonlyArray<string>, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string }, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean, readonly waitsOn: ReadonlyArray<string> }, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly item: { readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
}>;


export type ToRaiseQuery = { readonly toRaise: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly themes: ReadonlyArray<string>, readonly waitsOnName: string, readonly stepText: string, readonly waitingSince: string, readonly dueAt: string, readonly county: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountiesQuery = { readonly counties: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type SaveNeedDraftMutationVariables = Exact<{
  input: SaveNeedDraftInput;
}>;


export type SaveNeedDraftMutation = { readonly saveNeedDraft:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type SubmitNeedMutationVariables = Exact<{
  input: SubmitNeedInput;
}>;


export type SubmitNeedMutation = { readonly submitNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type CorrectNeedMutationVariables = Exact<{
  input: CorrectNeedInput;
}>;


export type CorrectNeedMutation = { readonly correctNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type WithdrawNeedMutationVariables = Exact<{
  input: ReasonedNeedInput;
}>;


export type WithdrawNeedMutation = { readonly withdrawNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RemoveDraftMutationVariables = Exact<{
  input: NeedIdInput;
}>;


export type RemoveDraftMutation = { readonly removeDraft:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ConfirmHeardNeedMutationVariables = Exact<{
  input: ConfirmHeardNeedInput;
}>;


export type ConfirmHeardNeedMutation = { readonly confirmHeardNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ShareNeedTextMutationVariables = Exact<{
  input: ShareNeedTextInput;
}>;


export type ShareNeedTextMutation = { readonly shareNeedText:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type CompleteNeedMutationVariables = Exact<{
  input: CompleteNeedInput;
}>;


export type CompleteNeedMutation = { readonly completeNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type SayIfItHelpedMutationVariables = Exact<{
  input: SayIfItHelpedInput;
}>;


export type SayIfItHelpedMutation = { readonly sayIfItHelped:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type TakeUpOfferMutationVariables = Exact<{
  input: ReferralIdInput;
}>;


export type TakeUpOfferMutation = { readonly takeUpOffer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
}>;


export type DeclineOfferMutation = { readonly declineOffer:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
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
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type MyNeedsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: NeedFilterInput | null | undefined;
}>;


export type MyNeedsQuery = { readonly needs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'InvitationAccepted', readonly pilotId: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ParticipantsPageQueryVariables = Exact<{
  pilotId: string | number;
}>;


export type ParticipantsPageQuery = { readonly participants: ReadonlyArray<{ readonly id: string, readonly roles: ReadonlyArray<string>, readonly since: string, readonly until: string | null, readonly mayEnd: boolean, readonly person: { readonly id: string, readonly name: string }, readonly organisation: { readonly id: string, readonly name: string } | null, readonly inPlaceOf: { readonly id: string, readonly name: string } | null }> };

export type InvitationsListQueryVariables = Exact<{
  pilotId: string | number;
}>;


export type InvitationsListQuery = { readonly invitations: ReadonlyArray<{ readonly id: string, readonly address: string, readonly roles: ReadonlyArray<string>, readonly state: InvitationState, readonly expiresAt: string, readonly organisation: { readonly id: string, readonly name: string } | null }> };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { readonly invite:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { readonly withdrawInvitation:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Invitation', readonly id: string, readonly state: InvitationState }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type EndParticipationMutationVariables = Exact<{
  input: EndParticipationInput;
}>;


export type EndParticipationMutation = { readonly endParticipation:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'ParticipationEnded', readonly participantId: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type DelegatePartMutationVariables = Exact<{
  input: DelegatePartInput;
}>;


export type DelegatePartMutation = { readonly delegatePart:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
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
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { readonly revokeApiToken:
    | { readonly __typename: 'ApiTokens', readonly tokens: ReadonlyArray<{ readonly id: string, readonly revokedAt: string | null }> }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type PasskeysPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PasskeysPageQuery = { readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { readonly beginPasskey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'PasskeyOptions', readonly json: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { readonly addPasskey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Passkeys', readonly passkeys: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { readonly removePasskey:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Passkeys', readonly passkeys: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type InvalidFragment = { readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> };

export type StaleFragment = { readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string };

export type MissingFragment = { readonly code: string, readonly message: string };

export type ImpossibleFragment = { readonly code: string, readonly message: string };

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { readonly viewer: { readonly signedIn: boolean, readonly locale: string, readonly roles: ReadonlyArray<string>, readonly desks: ReadonlyArray<Desk>, readonly person: { readonly id: string, readonly name: string } | null, readonly organisation: { readonly kinds: ReadonlyArray<OrganisationKind>, readonly id: string, readonly name: string, readonly shortName: string, readonly county: { readonly code: string, readonly name: string } | null } | null, readonly mayActFor: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly id: string, readonly name: string, readonly shortName: string }>, readonly pilots: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly exampleAsOf: string | null }> } };

export type OrganisationNameFragment = { readonly id: string, readonly name: string, readonly shortName: string };

export type WordsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsQuery = { readonly vocabulary: { readonly themes: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly audiences: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly wants: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly stages: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly supportTypes: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly recipients: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly efforts: ReadonlyArray<{ readonly code: string, readonly label: string }> } };

export type ReplyToReferralMutationVariables = Exact<{
  input: ReplyToReferralInput;
}>;


export type ReplyToReferralMutation = { readonly replyToReferral:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
           }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
            | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
            | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type ReopenNeedMutationVariables = Exact<{
  input: ReasonedNeedInput;
}>;


export type ReopenNeedMutation = { readonly reopenNeed:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Need', readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
         }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
          | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
          | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type NextFragment = { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> };

export type NeedInListFragment = { readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null };

export type NeedWholeFragment = { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
      | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
      | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
     }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
      | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null };

export type SuggestionFragment = { readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
    | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
    | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
   };

export type ReferralOnNeedFragment = { readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
    | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
    | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
  > };

export type NeedPageQueryVariables = Exact<{
  id: string | number;
}>;


export type NeedPageQuery = { readonly need: { readonly audience: ReadonlyArray<string>, readonly wants: ReadonlyArray<string>, readonly capacity: string | null, readonly source: NeedSource, readonly saidBy: string | null, readonly question: string | null, readonly dialogueOn: string | null, readonly suggestionsAt: string | null, readonly answer: string | null, readonly actions: ReadonlyArray<NeedAction>, readonly id: string, readonly version: number, readonly title: string, readonly givenTitle: string, readonly text: string, readonly state: NeedState, readonly municipalityName: string, readonly confirmed: boolean, readonly textShared: boolean, readonly themes: ReadonlyArray<string>, readonly submittedAt: string | null, readonly createdAt: string, readonly municipality: { readonly id: string, readonly name: string, readonly shortName: string, readonly population: number | null, readonly populationYear: number | null, readonly populationSource: string | null }, readonly county: { readonly code: string, readonly name: string }, readonly board: { readonly id: string, readonly name: string, readonly shortName: string }, readonly writtenDownBy: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly pilot: { readonly id: string, readonly name: string, readonly exampleAsOf: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly rank: number, readonly origin: MatchOrigin, readonly judgement: MatchJudgement, readonly judgementReason: string | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly words: ReadonlyArray<string> }>, readonly item:
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null, readonly owners: ReadonlyArray<{ readonly id: string }> }
       }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly state: ReferralState, readonly toName: string, readonly message: string, readonly sentAt: string, readonly answeredAt: string | null, readonly question: string | null, readonly reply: string | null, readonly reason: DeclineReason | null, readonly reasonText: string | null, readonly disclaimer: string, readonly actions: ReadonlyArray<ReferralAction>, readonly to: { readonly id: string, readonly name: string, readonly organisation: { readonly id: string, readonly name: string, readonly shortName: string } }, readonly from: { readonly id: string, readonly name: string, readonly shortName: string }, readonly offer: { readonly what: string, readonly byWhom: string, readonly when: string, readonly asksOfYou: string, readonly stage: Stage, readonly madeAt: string } | null, readonly passedOnTo: { readonly id: string, readonly toName: string } | null, readonly passedOnFrom: { readonly id: string, readonly toName: string } | null, readonly next: { readonly party: Party, readonly stepText: string, readonly dueAt: string, readonly overdue: boolean } | null, readonly supports: ReadonlyArray<
        | { readonly opensOn: string | null, readonly closesOn: string | null, readonly fundingYear: number | null, readonly totalAmountSek: number | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
        | { readonly type: string, readonly effort: string | null, readonly effortNote: string | null, readonly capacity: string | null, readonly cost: string | null, readonly id: string, readonly kind: CatalogueKind, readonly name: string, readonly ownerLabel: string, readonly description: string, readonly freshness: Freshness, readonly themes: ReadonlyArray<string>, readonly endedOn: string | null }
      > }>, readonly feedback: { readonly text: string, readonly sentAt: string, readonly verdict: Verdict | null, readonly verdictText: string | null, readonly verdictAt: string | null } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly action: string, readonly text: string, readonly reason: string | null, readonly organisation: { readonly id: string, readonly shortName: string } | null }>, readonly next: { readonly party: Party, readonly step: NeedStep, readonly stepText: string, readonly dueAt: string | null, readonly late: LateStep, readonly overdue: boolean, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string }> } | null } | null };

export type PilotNeedsQueryVariables = Exact<{
  pilotId: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: PilotNeedFilterInput | null | undefined;
}>;


export type PilotNeedsQuery = { readonly pilotNeeds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly text: string | null, readonly themes: ReadonlyArray<string>, readonly state: NeedState, readonly submittedAt: string, readonly county: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sessions', readonly open: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { readonly endOtherSessions:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPossible', readonly code: string, readonly message: string }
    | { readonly __typename: 'Sessions', readonly open: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'StaleVersion', readonly code: string, readonly message: string, readonly currentVersion: number, readonly currentText: string }
   };

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
  state
  toName
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
}`, {"fragmentName":"ReferralOnNeed"}) as unknown as TypedDocumentString<ReferralOnNeedFragment, unknown>;
export const ReferralWholeFragmentDoc = new TypedDocumentString(`
    fragment ReferralWhole on Referral {
  ...ReferralOnNeed
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($first: Int!, $after: String, $search: String, $filter: CatalogueFilter) {
  catalogue(first: $first, after: $after, search: $search, filter: $filter) {
    nodes {
      ...ItemInList
    }
    pageInfo {
      hasNextPage
      endCursor
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
  organisations(first: 100, kind: AGENCY) {
    nodes {
      id
      name
      shortName
    }
  }
}
    `) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
    query Referrals($first: Int!, $after: String, $filter: ReferralFilterInput) {
  referrals(first: $first, after: $after, filter: $filter) {
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
  }
}
    `) as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
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
    state
    confirmed
    submittedAt
  }
}
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int!, $after: String, $filter: NeedFilterInput) {
  inbox(first: $first, after: $after, filter: $filter) {
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
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
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
  organisations(first: 100, kind: MUNICIPALITY, countyCode: $countyCode) {
    nodes {
      id
      name
      shortName
    }
  }
}
    `) as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const ToRaiseDocument = new TypedDocumentString(`
    query ToRaise($pilotId: ID!, $first: Int!, $after: String) {
  toRaise(pilotId: $pilotId, first: $first, after: $after) {
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
  }
}
    `) as unknown as TypedDocumentString<ToRaiseQuery, ToRaiseQueryVariables>;
export const CountiesDocument = new TypedDocumentString(`
    query Counties {
  counties {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<CountiesQuery, CountiesQueryVariables>;
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
export const MyNeedsDocument = new TypedDocumentString(`
    query MyNeeds($first: Int!, $after: String, $filter: NeedFilterInput) {
  needs(first: $first, after: $after, filter: $filter) {
    nodes {
      ...NeedInList
    }
    pageInfo {
      hasNextPage
      endCursor
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
  textShared
  themes
  submittedAt
  createdAt
  next {
    ...Next
  }
}`) as unknown as TypedDocumentString<MyNeedsQuery, MyNeedsQueryVariables>;
export const OurBoardDocument = new TypedDocumentString(`
    query OurBoard($countyCode: String!) {
  organisations(first: 5, kind: COUNTY_BOARD, countyCode: $countyCode) {
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
    query ParticipantsPage($pilotId: ID!) {
  participants(pilotId: $pilotId) {
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
}
    `) as unknown as TypedDocumentString<ParticipantsPageQuery, ParticipantsPageQueryVariables>;
export const InvitationsListDocument = new TypedDocumentString(`
    query InvitationsList($pilotId: ID!) {
  invitations(pilotId: $pilotId) {
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
}
    `) as unknown as TypedDocumentString<InvitationsListQuery, InvitationsListQueryVariables>;
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
  feedback {
    text
    sentAt
    verdict
    verdictText
    verdictAt
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
fragment ReferralOnNeed on Referral {
  id
  state
  toName
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
export const PilotNeedsDocument = new TypedDocumentString(`
    query PilotNeeds($pilotId: ID!, $first: Int!, $after: String, $filter: PilotNeedFilterInput) {
  pilotNeeds(pilotId: $pilotId, first: $first, after: $after, filter: $filter) {
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
  }
}
    `) as unknown as TypedDocumentString<PilotNeedsQuery, PilotNeedsQueryVariables>;
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