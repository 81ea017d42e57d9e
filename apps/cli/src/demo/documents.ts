/** What the demo asks of the API. */

const PROBLEM = `... on Problem { code }`;

const NEED = `
  id state
  board { name }
  next { stepText dueAt party organisations { name } }
  feedback { text verdict }
  referrals { id state to { id organisation { name shortName } } next { dueAt } }`;

const need = (field: string, input: string): string =>
  `mutation ($input: ${input}!) { ${field}(input: $input) { __typename ... on Need { ${NEED} } ${PROBLEM} } }`;

const referral = (field: string, input: string): string =>
  `mutation ($input: ${input}!) { ${field}(input: $input) {
    __typename ... on Referral { id state need { ${NEED} } } ${PROBLEM} } }`;

export const documents = {
  viewer: `{ viewer { organisation { id name population populationYear } pilots { id slug name } } }`,
  organisations: `query ($kind: OrganisationKind!, $after: String) { organisations(filter: { kind: $kind }, first: 100, after: $after) {
    nodes { id name shortName } pageInfo { hasNextPage endCursor } } }`,
  vocabulary: `{ vocabulary { efforts { code label } recipients { code label } } }`,
  item: `query ($id: ID!) { catalogueItem(id: $id) {
    __typename id name description ownerLabel stages recipients
    owners { name contactPoints { id holders { deputy } } }
    ... on SupportOffer { effort effortNote cost capacity }
    ... on Grant { applicationMode coFunding reportingRequirement fundingYear } } }`,
  need: `query ($id: ID!) { need(id: $id) { ${NEED} } }`,
  suggestions: `query ($id: ID!) { need(id: $id) { suggestions(first: 10) {
    item { id name ownerLabel ... on SupportOffer { effort } } reasons { text } } } }`,
  toldNeeds: `query ($pilotId: ID!) { needs(first: 100, filter: { pilotId: $pilotId }) {
    nodes { id state feedback { verdict } referrals { state } } } }`,
  heardNeed: `query ($token: String!) { heardNeed(token: $token) { text saidBy writtenDownBy answered } }`,
  tell: need('tellNeed', 'TellNeedInput'),
  writeDown: need('writeDownNeed', 'WriteDownNeedInput'),
  answerHeard: `mutation ($input: AnswerHeardNeedInput!) { answerHeardNeed(input: $input) {
    __typename ... on HeardNeedAnswered { answer message } ${PROBLEM} } }`,
  refer: need('referNeed', 'ReferNeedInput'),
  answer: need('answerNeed', 'NeedTextInput'),
  sendFeedback: need('sendFeedback', 'NeedTextInput'),
  sayIfItHelped: need('sayIfItHelped', 'SayIfItHelpedInput'),
  openReferral: referral('openReferral', 'ReferralIdInput'),
  offer: referral('offerSupport', 'OfferSupportInput'),
  takeUpOffer: referral('takeUpOffer', 'ReferralIdInput'),
} as const;

/** A need, as the documents above ask for it. */
export interface NeedSeen {
  readonly id: string;
  readonly state: string;
  readonly board: { readonly name: string };
  readonly next: {
    readonly stepText: string;
    readonly dueAt: string | null;
    readonly party: string;
    readonly organisations: readonly { readonly name: string }[];
  } | null;
  readonly feedback: { readonly text: string; readonly verdict: string | null } | null;
  readonly referrals: readonly {
    readonly id: string;
    readonly state: string;
    readonly to: {
      readonly id: string;
      readonly organisation: { readonly name: string; readonly shortName: string };
    };
    readonly next: { readonly dueAt: string } | null;
  }[];
}

/** A request to a contact point, as the documents above ask for it. */
export interface ReferralSeen {
  readonly id: string;
  readonly state: string;
  readonly need: NeedSeen;
}

/** A support or grant, as the documents above ask for it. */
export interface ItemSeen {
  readonly __typename: 'SupportOffer' | 'Grant';
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly ownerLabel: string;
  readonly stages: readonly string[];
  readonly recipients: readonly string[];
  readonly owners: readonly {
    readonly name: string;
    readonly contactPoints: readonly {
      readonly id: string;
      readonly holders: readonly { readonly deputy: boolean }[];
    }[];
  }[];
  readonly effort?: string | null;
  readonly effortNote?: string | null;
  readonly cost?: string | null;
  readonly capacity?: string | null;
  readonly applicationMode?: string | null;
  readonly coFunding?: string | null;
  readonly reportingRequirement?: string | null;
  readonly fundingYear?: number | null;
}

export interface Term {
  readonly code: string;
  readonly label: string;
}
