import { CONFIG, operatorContext, type Config } from '#kernel';
import { emailAddress, InvitationsService, type InviteInput } from '#pilots';
import { CommandProblem, EXIT } from '../exit-codes.js';
import { succeeded, withHouse } from '../house/with-house.js';
import { print } from '../print.js';
import { findOrganisation, findPilot } from './find.js';

/** `samlingsplats invite <address> --pilot <pilot> [--organisation <organisation>] [--role <role>]` */
export const invite = (
  address: string,
  options: { pilot: string; organisation?: string; role: InviteInput['roles'][number] },
): Promise<void> =>
  withHouse(async (app) => {
    const to = emailAddress.safeParse(address);
    if (!to.success) throw new CommandProblem(EXIT.data, `"${address}" is no e-mail address.`);
    const pilot = await findPilot(app, options.pilot);
    const organisation =
      options.organisation === undefined ? null : await findOrganisation(app, options.organisation);
    const token = succeeded(
      await app.get(InvitationsService, { strict: false }).inviteByOperator(operatorContext, {
        address: to.data,
        pilotId: pilot.id,
        organisationId: organisation?.id ?? null,
        roles: [options.role],
      }),
    );
    const base = app.get<Config>(CONFIG, { strict: false }).publicUrl.replace(/\/$/, '');
    print(`${base}/inbjudan#${token}`);
  });
