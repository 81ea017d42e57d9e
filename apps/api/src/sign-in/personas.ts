import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#directory';
import { Database, operatorContext, sql } from '#kernel';
import { personaHandles } from '#pilots';

/** A made-up person to sign in as, in development. */
export interface Persona {
  readonly persona: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly kinds: OrganisationKind[];
  readonly roles: string[];
  readonly pilots: string[];
}

/** What the embedded provider says of a persona. */
export interface PersonaAccount {
  readonly name: string;
  /** Set for those who act for one organisation with a known number. */
  readonly organisationNumber: string | null;
  readonly organisationName: string | null;
}

/** The example people. Read past every rule: for development only. */
@Injectable()
export class Personas {
  constructor(private readonly database: Database) {}

  /** The personas, or with a search any made-up person whose name, handle or organisation holds the text. */
  list(search?: string): Promise<Persona[]> {
    return this.database.read(operatorContext, (tx) =>
      tx.query<Persona>(sql`
        select p.handle as persona, p.name, home.name as organisation, coalesce(home.kinds, '{}') as kinds,
          array(select distinct unnest(x.roles) from participant x where x.person_id = p.id) as roles,
          array(select i.slug from participant x join pilot i on i.id = x.pilot_id where x.person_id = p.id order by i.slug) as pilots
        from person p left join lateral (
          select o.name, o.kinds from participant x join organisation o on o.id = x.organisation_id
          where x.person_id = p.id order by x.since, x.id limit 1) home on true
        where p.fictitious and case when ${search ?? null}::text is null then p.handle = any(${[...personaHandles]}) else
          concat_ws(' ', p.handle, p.name, home.name) ilike '%' || ${search ?? ''} || '%' end
        order by array_position(${[...personaHandles]}::text[], p.handle), p.handle limit 50`),
    );
  }

  async idOf(handle: string): Promise<string | undefined> {
    const [person] = await this.database.read(operatorContext, (tx) =>
      tx.query<{ id: string }>(sql`select id from person where handle = ${handle} and fictitious`),
    );
    return person?.id;
  }

  /** What is known of a persona, as an employer's provider would say it. */
  async account(handle: string): Promise<PersonaAccount | undefined> {
    const [account] = await this.database.read(operatorContext, (tx) =>
      tx.query<PersonaAccount>(sql`
        select p.name, case when count(distinct o.id) = 1 then min(o.organisation_number) end as "organisationNumber",
          case when count(distinct o.id) = 1 then min(o.name) end as "organisationName"
        from person p left join participant x on x.person_id = p.id left join organisation o on o.id = x.organisation_id
        where p.handle = ${handle} and p.fictitious group by p.id, p.name`),
    );
    return account;
  }
}
