import type { INestApplicationContext } from '@nestjs/common';
import { Database, operatorContext, sql, type Sql } from '#kernel';
import { CommandProblem, EXIT } from '../exit-codes.js';

/** A record that was meant by words on the command line. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The organisation that is meant. */
export const findOrganisation = (app: INestApplicationContext, which: string): Promise<Named> =>
  findOne(app, 'organisation', which, {
    how: 'its id, organisation number, municipality code or exact name',
    statement: sql`
      select id, name from organisation
      where id::text = lower(${which}) or organisation_number = ${which} or municipality_code = ${which}
        or lower(name) = lower(${which}) or lower(short_name) = lower(${which})
      order by closed_on is not null, id limit 3`,
  });

/** The contact point that is meant. */
export const findContactPoint = (app: INestApplicationContext, which: string): Promise<Named> =>
  findOne(app, 'contact point', which, {
    how: 'its id, its exact name, or its organisation where that has only one',
    statement: sql`
      select p.id, p.name from contact_point p join organisation o on o.id = p.organisation_id
      where p.closed_on is null and (p.id::text = lower(${which}) or lower(p.name) = lower(${which})
        or lower(o.name) = lower(${which}) or lower(o.short_name) = lower(${which}))
      order by p.id limit 3`,
  });

/** The person that is meant. */
export const findPerson = (app: INestApplicationContext, which: string): Promise<Named> =>
  findOne(app, 'person', which, {
    how: 'the id, e-mail address or handle; names are shared by many',
    statement: sql`
      select id, name from person
      where id::text = lower(${which}) or lower(email) = lower(${which}) or handle = ${which} order by id limit 3`,
  });

/** The pilot that is meant. */
export const findPilot = (app: INestApplicationContext, which: string): Promise<Named> =>
  findOne(app, 'pilot', which, {
    how: 'its id, its name in addresses or its exact name',
    statement: sql`
      select id, name from pilot
      where id::text = lower(${which}) or slug = lower(${which}) or lower(name) = lower(${which})
      order by id limit 3`,
  });

/** The one that is meant. @throws CommandProblem when there is none, or several */
async function findOne(
  app: INestApplicationContext,
  what: string,
  which: string,
  { how, statement }: { how: string; statement: Sql },
): Promise<Named> {
  const rows = await app
    .get(Database, { strict: false })
    .read(operatorContext, (tx) => tx.query<Named>(statement));
  const [found] = rows;
  if (found === undefined) {
    throw new CommandProblem(EXIT.data, `There is no ${what} "${which}". Give ${how}.`);
  }
  if (rows.length > 1) {
    const several = rows.map((row) => `${row.name} (${row.id})`).join(', ');
    throw new CommandProblem(EXIT.data, `"${which}" may be several: ${several}. Give the id.`);
  }
  return found;
}
