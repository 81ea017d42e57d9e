import type { INestApplicationContext } from '@nestjs/common';
import { ContactPointsService, ReorganiseService } from '#directory';
import { Database, operatorContext, sql, type Sql } from '#kernel';
import { CommandProblem, EXIT } from '../exit-codes.js';
import { succeeded, withHouse } from '../house/with-house.js';
import { print } from '../print.js';

/** `samlingsplats organisation rename <organisation> <name> [--short name] [--from day]` */
export const renameOrganisation = (
  which: string,
  name: string,
  options: { short?: string; from?: string },
): Promise<void> =>
  withHouse(async (app) => {
    const found = await findOrganisation(app, which);
    const input = {
      id: found.id,
      name,
      shortName: options.short ?? name,
      ...(options.from === undefined ? {} : { from: options.from }),
    };
    succeeded(await app.get(ReorganiseService, { strict: false }).rename(operatorContext, input));
    print(`${found.name} is called ${name} from ${options.from ?? 'today'} on.`);
  });

/** `samlingsplats organisation merge <organisation> <into>` */
export const mergeOrganisation = (which: string, into: string): Promise<void> =>
  withHouse(async (app) => {
    const from = await findOrganisation(app, which);
    const successor = await findOrganisation(app, into);
    const input = { fromId: from.id, intoId: successor.id };
    succeeded(await app.get(ReorganiseService, { strict: false }).merge(operatorContext, input));
    print(
      `${from.name} has gone up in ${successor.name}; its contact points, memberships and open cases follow.`,
    );
  });

/** `samlingsplats organisation close <organisation>` */
export const closeOrganisation = (which: string): Promise<void> =>
  withHouse(async (app) => {
    const found = await findOrganisation(app, which);
    succeeded(await app.get(ReorganiseService, { strict: false }).close(operatorContext, { id: found.id }));
    print(`${found.name} is closed; what waited on it goes back to its sender.`);
  });

/** `samlingsplats contact-point change-holder <contact-point> --to <person> [--from <person>] [--deputy]` */
export const changeHolder = (
  which: string,
  options: { to: string; from?: string; deputy: boolean },
): Promise<void> =>
  withHouse(async (app) => {
    const point = await findContactPoint(app, which);
    const to = await findPerson(app, options.to);
    const from = options.from === undefined ? null : await findPerson(app, options.from);
    const change = {
      contactPointId: point.id,
      fromPersonId: from?.id ?? null,
      toPersonId: to.id,
      deputy: options.deputy,
    };
    succeeded(await app.get(ContactPointsService, { strict: false }).changeHolder(operatorContext, change));
    const leaves = from === null ? '' : `; ${from.name} no longer does`;
    print(`${to.name} ${options.deputy ? 'deputises for' : 'holds'} "${point.name}"${leaves}.`);
  });

interface Named {
  readonly id: string;
  readonly name: string;
}

const findOrganisation = (app: INestApplicationContext, which: string): Promise<Named> =>
  findOne(app, 'organisation', which, {
    how: 'its id, organisation number, municipality code or exact name',
    statement: sql`
      select id, name from organisation
      where id::text = lower(${which}) or organisation_number = ${which} or municipality_code = ${which}
        or lower(name) = lower(${which}) or lower(short_name) = lower(${which})
      order by closed_on is not null, id limit 3`,
  });

const findContactPoint = (app: INestApplicationContext, which: string): Promise<Named> =>
  findOne(app, 'contact point', which, {
    how: 'its id, its exact name, or its organisation where that has only one',
    statement: sql`
      select p.id, p.name from contact_point p join organisation o on o.id = p.organisation_id
      where p.closed_on is null and (p.id::text = lower(${which}) or lower(p.name) = lower(${which})
        or lower(o.name) = lower(${which}) or lower(o.short_name) = lower(${which}))
      order by p.id limit 3`,
  });

const findPerson = (app: INestApplicationContext, which: string): Promise<Named> =>
  findOne(app, 'person', which, {
    how: 'the id, e-mail address or handle; names are shared by many',
    statement: sql`
      select id, name from person
      where id::text = lower(${which}) or lower(email) = lower(${which}) or handle = ${which} order by id limit 3`,
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
