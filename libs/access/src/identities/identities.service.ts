import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Database, isProblem, newId, notPossible, sql, type Outcome, type Problem, type Tx } from '#kernel';
import type { IdentityClaims } from '../providers/claims.js';

/**
 * Whoever keeps invitations. The only way from an account nobody knows to a person with rights: roles come from the
 * invitation, the provider only says who it is.
 */
export interface InvitationAcceptor {
  /**
   * Accepts an invitation for whoever has these claims; `personId` when their account is known already. Answers the
   * person, or a Problem – also when the invitation is for another organisation than the one vouched for.
   */
  accept(
    tx: Tx,
    invitation: string,
    claims: IdentityClaims,
    personId: string | null,
  ): Promise<Outcome<string>>;
}

/** Somebody found by their account. */
export interface LinkedIdentity {
  readonly identityId: string;
  readonly personId: string;
}

export const notInvited = (): Problem =>
  notPossible('NOT_INVITED', {
    sv: 'Du är inte inbjuden. Be den som leder arbetet i din organisation om en inbjudan.',
    en: 'You have not been invited. Ask whoever leads the work in your organisation for an invitation.',
  });

/** Accounts at providers and the persons they belong to. */
@Injectable()
export class IdentitiesService {
  private acceptor: InvitationAcceptor | undefined;

  constructor(private readonly database: Database) {}

  /** Names the module that keeps invitations. */
  useInvitations(acceptor: InvitationAcceptor): void {
    this.acceptor = acceptor;
  }

  /** The person an account belongs to, before anybody is signed in. */
  async personOf(issuer: string, subject: string): Promise<string | undefined> {
    const [row] = await this.database.identify<{ person_id: string }>(
      sql`select person_id from identity where issuer = ${issuer} and subject = ${subject}`,
    );
    return row?.person_id;
  }

  /**
   * The person with this account, in the transaction that opens their session. An account that nobody has is linked to
   * the person who accepts the invitation, or in development to the example person of that name.
   */
  async link(
    tx: Tx,
    claims: IdentityClaims,
    invitation: string | null,
    personas: boolean,
  ): Promise<Outcome<LinkedIdentity>> {
    const [known] = await tx.query<{ id: string; person_id: string }>(sql`
      update identity set used_at = ${tx.now}, organisation_number = ${claims.organisationNumber}
      where issuer = ${claims.issuer} and subject = ${claims.subject} returning id, person_id`);
    const personId = known?.person_id ?? (personas ? await personaOf(tx, claims.subject) : null);
    const person =
      invitation !== null && this.acceptor !== undefined
        ? await this.acceptor.accept(tx, invitation, claims, personId)
        : (personId ?? notInvited());
    if (isProblem(person)) return person;
    if (known?.person_id === person) return { identityId: known.id, personId: person };
    // An account belongs to one person: an invitation does not hand it to another.
    if (known !== undefined) return notInvited();
    return { identityId: await add(tx, claims, person), personId: person };
  }
}

async function personaOf(tx: Tx, handle: string): Promise<string | null> {
  const [person] = await tx.query<{ id: string }>(
    sql`select id from person where handle = ${handle} and fictitious`,
  );
  return person?.id ?? null;
}

async function add(tx: Tx, claims: IdentityClaims, personId: string): Promise<string> {
  const id = newId();
  await tx.execute(sql`
    insert into identity (id, issuer, subject, person_id, organisation_number, linked_at, used_at)
    values (${id}, ${claims.issuer}, ${claims.subject}, ${personId}, ${claims.organisationNumber}, ${tx.now}, ${tx.now})`);
  await recordAudit(tx, {
    action: 'identity.linked',
    subjectType: 'identity',
    subjectId: id,
    detail: { personId, provider: claims.provider, organisationNumber: claims.organisationNumber },
  });
  return id;
}
