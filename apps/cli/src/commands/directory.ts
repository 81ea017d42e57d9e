import { ContactPointsService, ReorganiseService } from '#directory';
import { operatorContext } from '#kernel';
import { succeeded, withHouse } from '../house/with-house.js';
import { print } from '../print.js';
import { findContactPoint, findOrganisation, findPerson } from './find.js';

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
