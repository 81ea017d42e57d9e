import { pilotsWithRole } from '#access';
import type { Actor, Text } from '#kernel';

/** Roles that belong to the pilot and to no party: content is not theirs. */
export const PILOT_ROLES = ['FACILITATOR', 'ADMINISTRATOR'] as const;
/** Roles of those who act for an organisation. */
export const ORGANISATION_ROLES = ['CONTACT', 'OBSERVER'] as const;

export type Role = (typeof PILOT_ROLES)[number] | (typeof ORGANISATION_ROLES)[number];

/** Pilots whose configuration – who takes part – is in the actor's hands. */
export const administeredPilots = (actor: Actor): string[] => [
  ...new Set(PILOT_ROLES.flatMap((role) => pilotsWithRole(role, actor))),
];

/** Pilots in which the actor is a contact of the organisation acted for. */
export const contactPilots = (actor: Actor): string[] => [...new Set(pilotsWithRole('CONTACT', actor))];

/** Whether the roles fit what they are for: an organisation, or the pilot itself. */
export const rolesFit = (roles: readonly string[], organisationId: string | null): boolean =>
  roles.every((role) =>
    (organisationId === null ? PILOT_ROLES : ORGANISATION_ROLES).some((known) => known === role),
  );

/** Roles in words: those of the client. A pilot may bring its own, which are shown as they are. */
export const ROLE_TEXTS: Readonly<Record<string, Text>> = {
  CONTACT: { sv: 'Kontaktperson', en: 'Contact' },
  OBSERVER: { sv: 'Observatör', en: 'Observer' },
  FACILITATOR: { sv: 'Processledare', en: 'Facilitator' },
  ADMINISTRATOR: { sv: 'Administratör', en: 'Administrator' },
};
