import type { Context } from '#kernel';

const with_ = (actor: Context['actor']): Context => ({ actor, locale: 'sv', requestId: 'test' });

/** Somebody made by hand, past sign-in: what PostgreSQL is told is what stands here. */
export const aPerson = (
  id: string,
  part: { organisationId?: string | null; pilotIds?: readonly string[]; points?: readonly string[] } = {},
): Context =>
  with_({
    kind: 'person',
    id,
    organisationId: part.organisationId ?? null,
    participations: (part.pilotIds ?? []).map((pilotId) => ({
      pilotId,
      organisationId: part.organisationId ?? null,
      roles: [part.organisationId == null ? 'FACILITATOR' : 'CONTACT'],
    })),
    contactPointIds: part.points ?? [],
    assurance: 'dev',
    sessionId: null,
  });

/** Whoever follows a link to one record. */
export const aLink = (id: string, subjectId: string): Context =>
  with_({ kind: 'link', id, organisationId: null, subjectId });

/** A machine of an organisation, with a token. */
export const aToken = (id: string, organisationId: string): Context =>
  with_({ kind: 'token', id, organisationId, scopes: ['needs.see'] });

export const nobody: Context = with_({ kind: 'anonymous', id: null, organisationId: null });
