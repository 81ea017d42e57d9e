import { openHouse, type OpenHouse } from '../house/open-house.js';
import { untilAnswered, untilReady } from '../house/until-ready.js';
import { columns, print, say } from '../print.js';
import { readSettings } from '../settings.js';

/** `samlingsplats start`: answers the exit code, when all has ended. */
export async function start(): Promise<number> {
  const config = readSettings();
  const house = await openHouse(config, { log: say, env: process.env });
  const { supervision } = house;
  try {
    if (await untilReady(house)) {
      print(`\nSamlingsplats is running: ${house.url}\n`);
      if (config.dev) print(await describeSignIn(house));
      else print('Sign-in by persona is off; AUTH_DEV=1 turns it on where others cannot reach it.');
      print(
        config.databaseUrl === undefined
          ? `The data is in ${config.dataDir}.`
          : 'The data is in DATABASE_URL.',
      );
      print('Stop with Ctrl-C.');
    }
  } catch (error) {
    await supervision.stop();
    throw error;
  }
  return supervision.done;
}

interface Persona {
  readonly persona: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
}

/** Whom to sign in as. */
async function describeSignIn(house: OpenHouse): Promise<string> {
  const answer = await untilAnswered(house, '/auth/dev');
  if (answer === null) return '';
  const { personas } = JSON.parse(answer) as { personas: Persona[] };
  const rows = personas.map(({ persona, name, organisation, roles }) => [
    persona,
    name,
    organisation ??
      (roles.includes('ADMINISTRATOR')
        ? 'looks after the pilot, for no party'
        : 'leads the pilot, for no party'),
    roles.includes('OBSERVER') ? 'looks on' : '',
  ]);
  return [
    'Open it, choose "Exempelpersoner", and sign in as one of these made-up people:',
    columns(rows, '  '),
    '',
    `Mail is caught:  ${house.url}/dev/mail`,
    `GraphiQL:        ${house.url}/graphiql`,
  ].join('\n');
}
