/** Languages of texts that people read. Swedish is the default. */
export type Locale = 'sv' | 'en';

/** A person's dated part in one pilot, as of now. `organisationId` is null for those who belong to the pilot itself. */
export interface Participation {
  readonly pilotId: string;
  readonly organisationId: string | null;
  readonly roles: readonly string[];
}

/**
 * How surely it is known who somebody is: by a link to their mailbox, by a passkey, by their organisation's sign-in
 * (federated), or by development sign-in. A link lets in to read and answer, never to administer.
 */
export type Assurance = 'link' | 'passkey' | 'federated' | 'dev';

/** A person who acts for one organisation at a time (or for none, as a facilitator does). */
export interface PersonActor {
  readonly kind: 'person';
  readonly id: string;
  /** The organisation acted for. Null: acts for no party. */
  readonly organisationId: string | null;
  /** All current participations, also those for other organisations. */
  readonly participations: readonly Participation[];
  /** Contact points of the organisation acted for that the person holds, or deputises for, right now. */
  readonly contactPointIds: readonly string[];
  /** Records opened as an administrator, with a reason, for as long as the hour lasts; none when absent. */
  readonly openedIds?: readonly string[];
  readonly assurance: Assurance;
  /** The session that vouches; null for a development token. */
  readonly sessionId: string | null;
  /** The person in whose stead this one acts, by a dated delegation. */
  readonly delegatedById?: string;
}

/** Whoever follows a link from a mail: one purpose, one record. `id` is the link's, never its token. */
export interface LinkActor {
  readonly kind: 'link';
  readonly id: string;
  readonly organisationId: string | null;
  readonly subjectId: string;
}

/** A machine of an organisation, with a token: may what its scopes name, for that organisation only. */
export interface TokenActor {
  readonly kind: 'token';
  readonly id: string;
  readonly organisationId: string;
  /** Codes of rules. */
  readonly scopes: readonly string[];
}

/** A background job, by name. It acts on what a person has set in motion. */
export interface JobActor {
  readonly kind: 'job';
  readonly id: string;
  readonly organisationId: null;
}

/** Whoever runs the command line on the server: configuration and reference data. */
export interface OperatorActor {
  readonly kind: 'operator';
  readonly id: 'command';
  readonly organisationId: null;
}

/** Nobody has signed in. */
export interface AnonymousActor {
  readonly kind: 'anonymous';
  readonly id: null;
  readonly organisationId: null;
}

export type Actor = PersonActor | LinkActor | TokenActor | JobActor | OperatorActor | AnonymousActor;

/** Who asks, in which language: the first argument of every use case. Plain and serialisable. */
export interface Context {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly requestId: string;
  /** From the `Idempotency-Key` header: the same key never has its effect twice. */
  readonly idempotencyKey?: string;
}

/** The context of a background job. */
export const jobContext = (name: string, requestId = name): Context => ({
  actor: { kind: 'job', id: name, organisationId: null },
  locale: 'sv',
  requestId,
});

/** The context of the command line. */
export const operatorContext: Context = {
  actor: { kind: 'operator', id: 'command', organisationId: null },
  locale: 'sv',
  requestId: 'command',
};
