import { hasRole, isPerson, NOBODY, type Rule, type Subject } from '#access';
import { sql } from '#kernel';

/** Rules of the catalogue. */
export const supportRules = {
  read: {
    code: 'catalogue.read',
    who: { sv: 'Alla inloggade', en: 'Everybody signed in' },
    what: { sv: 'ser stöd och statsbidrag', en: 'see supports and grants' },
    machines: 'read',
    actors: isPerson,
  },
  edit: {
    code: 'catalogue.edit',
    who: {
      sv: 'Kontaktpersoner hos den organisation som äger eller förvaltar posten, så länge uppdraget varar',
      en: 'Contact persons of the organisation that owns or keeps the item, for as long as they are',
    },
    what: {
      sv: 'ändrar ett stöd eller statsbidrag och bekräftar att det stämmer',
      en: 'edit a support or grant and confirm that it is right',
    },
    machines: 'write',
    actors: hasRole('CONTACT'),
    records: {
      table: 'catalogue_item',
      rows: (actor) =>
        actor.kind === 'token' || hasRole('CONTACT')(actor)
          ? sql`(catalogue_item.keeper_id = ${actor.organisationId} or exists (
              select 1 from catalogue_owner o
              where o.item_id = catalogue_item.id and o.organisation_id = ${actor.organisationId}))`
          : sql`false`,
    },
  },
  import: {
    code: 'catalogue.import',
    who: {
      sv: 'Den som driftar tjänsten, från kommandoraden',
      en: 'Whoever runs the service, from the command line',
    },
    what: { sv: 'läser in listor över stöd och statsbidrag', en: 'import lists of supports and grants' },
    actors: (actor) => actor.kind === 'operator',
  },
} as const satisfies Record<string, Rule>;

/** What the rules of the catalogue are about, and how widely it is shown. */
export const catalogueSubject: Subject = {
  code: 'catalogue',
  name: { sv: 'Stöd och statsbidrag', en: 'Supports and grants' },
  kinds: [
    {
      code: 'catalogue_item',
      name: { sv: 'Stöd och statsbidrag', en: 'Supports and grants' },
      level: 'PUBLIC',
      changedBy: NOBODY,
    },
  ],
};
