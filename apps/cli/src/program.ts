import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Argument, Command, type CommanderError, InvalidArgumentError, Option } from 'commander';

interface InviteOptions {
  readonly pilot: string;
  readonly organisation?: string;
  readonly role: 'ADMINISTRATOR' | 'FACILITATOR' | 'CONTACT' | 'OBSERVER';
}

/** Kinds of `import`. */
const IMPORTS = ['supports', 'grants'];
/** Kinds of `export`. */
const EXPORTS = ['supports', 'grants', 'organisations', 'contact-points'];
const FORMATS = ['csv', 'xlsx', 'json'];

const ABOUT_SETTINGS = `
Settings are environment variables; "samlingsplats settings" describes them. Without DATABASE_URL every command works on
the embedded PostgreSQL in DATA_DIR, also beside a running "npm start".
Exit codes: 0 done, 64 no such command, 65 wrong data, 66 no such file, 69 a server does not answer, 73 a file cannot be
written, 75 port or folder in use, 78 wrong setting, 1 a fault.`;

/** The commands. Their code is loaded when one is asked for: help, and a wrong word, answer at once. */
export function makeProgram(): Command {
  const program = new Command('samlingsplats')
    .description('Starts and looks after a Samlingsplats.')
    .version(version(), '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print help.')
    .helpCommand('help [command]', 'Print help about a command.')
    .addHelpText('after', ABOUT_SETTINGS)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });

  addRunning(program);
  addFiles(program);
  addDirectory(program);
  addAudit(program);
  addPeople(program);
  addDevelopment(program);
  return program;
}

function addRunning(program: Command): void {
  program
    .command('start')
    .description('Start database, API and worker, and keep them running until Ctrl-C.')
    .action(async () => {
      process.exitCode = await (await import('./commands/start.js')).start();
    });
  program
    .command('demo')
    .description(
      'Tell the loop from need to feedback, on a fresh database of its own, through the public API.',
    )
    .addOption(
      new Option('--needs <n>', 'How many of the 70 judged needs to run.').argParser(wholeNumber(0, 70)),
    )
    .option('--no-story', 'Leave out the story of Ragunda.')
    .addHelpText(
      'after',
      `
First the story of Ragunda in the pilot Regional samordning is told, in Swedish; then the judged needs run in the pilot
Hela landet. The needs are invented and do not describe the municipalities they name. The database is embedded, lies in
a temporary folder and goes when the demo ends; DATABASE_URL, REDIS_URL and SMTP_URL are not used.

The last line is one JSON object. It counts the judged needs only, never the story, from what the API answered:
  needs = matched + withoutMatch   needs told; with suggestions; for which nothing in the catalogue was suggested
  referrals, answers               requests to contact points; answers to them
  feedbacks                        needs the county board has fed back on: all of them, or the demo fails
  seconds                          the whole demo, the database and the story included
Exit code 0 only if nothing was lost.`,
    )
    .action(async (options: { needs?: number; story: boolean }) => {
      process.exitCode = await (await import('./commands/demo.js')).demo(options);
    });
  program
    .command('migrate')
    .description('Bring the database to this version. "start" does it too; API and worker never do.')
    .action(async () => (await import('./commands/migrate.js')).migrateDatabase());
  program
    .command('seed')
    .description('Load reference data and the example pilots again; rows that people have edited stay.')
    .action(async () => (await import('./commands/migrate.js')).seedDatabase());
  program
    .command('outbox')
    .description('List effects that failed for good ("outbox retry" lets them try again).')
    .addArgument(new Argument('[what]', 'What to do.').choices(['list', 'retry']).default('list'))
    .action(async (what: string) => {
      const { listParked, retryAllParked } = await import('./commands/outbox.js');
      await (what === 'retry' ? retryAllParked() : listParked());
    });
}

function addFiles(program: Command): void {
  program
    .command('import')
    .description('Import a list from a CSV, XLSX or JSON file: all of it, or nothing.')
    .addArgument(new Argument('<kind>', 'What the list holds.').choices(IMPORTS))
    .argument('<file>', 'The list.')
    .option('--dry-run', 'Say what would change, and change nothing.', false)
    .option('--owner <organisation>', 'Whose the rows are that name no owner.')
    .action(async (kind: string, file: string, options: { dryRun: boolean; owner?: string }) =>
      (await import('./commands/import.js')).importFile(kind, file, options),
    );
  program
    .command('export')
    .description('Export a list. Needs are content, not configuration: those who may see them export them.')
    .addArgument(new Argument('<kind>', `What to export: ${EXPORTS.join(', ')}.`).argParser(exportKind))
    .addOption(new Option('--format <format>', 'The form of the list.').choices(FORMATS).default('csv'))
    .option('--out <file>', 'Where to write it; without it to standard output.')
    .option('--force', 'Write over a file that is there.', false)
    .action(async (kind: string, options: { format: string; out?: string; force: boolean }) =>
      (await import('./commands/export.js')).exportList(kind, options),
    );
  program
    .command('backup')
    .description(
      'Write everything in the database to one file. Keep it safe: it holds all needs and all people.',
    )
    .argument('<file>', 'Where to write it (gzip).')
    .option('--force', 'Write over a file that is there.', false)
    .action(async (file: string, options: { force: boolean }) =>
      (await import('./commands/backup.js')).backup(file, options),
    );
  program
    .command('restore')
    .description('Put a backup into an empty database: all of it, or nothing.')
    .argument('<file>', 'A file of "backup".')
    .option('--force', 'Remove what the database holds now.', false)
    .action(async (file: string, options: { force: boolean }) =>
      (await import('./commands/backup.js')).restore(file, options),
    );
}

function addDirectory(program: Command): void {
  const organisation = program
    .command('organisation')
    .description('Rename, merge or close an organisation (id, number, code or exact name).');
  organisation
    .command('rename')
    .description('Give it a new name; past views keep the old one.')
    .argument('<organisation>')
    .argument('<name>', 'The new name.')
    .option('--short <name>', 'The new short name; without it as the name.')
    .option('--from <day>', 'The first day of the name (YYYY-MM-DD); without it today.', day)
    .action(async (which: string, name: string, options: { short?: string; from?: string }) =>
      (await import('./commands/directory.js')).renameOrganisation(which, name, options),
    );
  organisation
    .command('merge')
    .description('Let it go up in another today; contact points, memberships and open cases follow.')
    .argument('<organisation>')
    .argument('<into>', 'Its successor.')
    .action(async (which: string, into: string) =>
      (await import('./commands/directory.js')).mergeOrganisation(which, into),
    );
  organisation
    .command('close')
    .description('Close it today, without a successor; what waited on it goes back to its sender.')
    .argument('<organisation>')
    .action(async (which: string) => (await import('./commands/directory.js')).closeOrganisation(which));
  program
    .command('contact-point')
    .description('Look after the ways in.')
    .command('change-holder')
    .description(
      'Hand a contact point to another person: cases stay with the point, the leaver loses access at once.',
    )
    .argument('<contact-point>', 'Its id or exact name, or its organisation where that has only one.')
    .requiredOption('--to <person>', 'Who takes over (id, e-mail address or handle).')
    .option('--from <person>', 'Who leaves; without it somebody joins.')
    .option('--deputy', 'As a deputy.', false)
    .action(async (point: string, options: { to: string; from?: string; deputy: boolean }) =>
      (await import('./commands/directory.js')).changeHolder(point, options),
    );
}

function addAudit(program: Command): void {
  const audit = program
    .command('audit')
    .description('Check and hand out who did what, when, on whose behalf.');
  const chain = (command: Command): Command =>
    command
      .option('--pilot <pilot>', 'The chain of a pilot (id or short name).')
      .option('--organisation <id>', 'The chain of an organisation: its records outside of pilots.')
      .option('--house', "The house's own chain.");
  chain(audit.command('verify'))
    .description('Check every chain, or one, and name the first broken link (exit code 65).')
    .option('--kept <file>', 'What "audit ends" printed earlier: finds also what was cut off or made anew.')
    .action(async (options: { pilot?: string; organisation?: string; house?: boolean; kept?: string }) =>
      (await import('./commands/audit.js')).verifyAudit(options, options),
    );
  audit
    .command('ends')
    .description('Print where the chains end. Keep it where nobody who runs the database can change it.')
    .action(async () => (await import('./commands/audit.js')).printEnds());
  chain(audit.command('export'))
    .description(
      'Write a chain as JSON Lines, to be verified by others. Ids and codes: no reasons, no texts.',
    )
    .option('--out <file>', 'Where to write it; without it to standard output.')
    .option('--force', 'Write over a file that is there.', false)
    .action(
      async (options: {
        pilot?: string;
        organisation?: string;
        house?: boolean;
        out?: string;
        force: boolean;
      }) => (await import('./commands/audit.js')).exportAudit(options, options),
    );
}

function addPeople(program: Command): void {
  program
    .command('invite')
    .description(
      'Invite somebody to a pilot and print the link: for the first administrator, who then invites the others.',
    )
    .argument(
      '<address>',
      'Their e-mail address. No mail is sent: hand the link over yourself, it works once.',
    )
    .requiredOption('--pilot <pilot>', 'The pilot (id, name in addresses, or exact name).')
    .option('--organisation <organisation>', 'Whom they act for; without it the pilot itself.')
    .addOption(
      new Option('--role <role>', 'Their role.')
        .choices(['ADMINISTRATOR', 'FACILITATOR', 'CONTACT', 'OBSERVER'])
        .default('ADMINISTRATOR'),
    )
    .action(async (address: string, options: InviteOptions) =>
      (await import('./commands/invite.js')).invite(address, options),
    );
}

function addDevelopment(program: Command): void {
  program
    .command('settings')
    .description('Describe the environment variables.')
    .action(async () => (await import('./commands/settings.js')).describeSettings());
  program
    .command('rules')
    .description('Print who may do what, as Markdown (docs/access.md).')
    .option('--out <file>', 'Where to write it; without it to standard output.')
    .action(async (options: { out?: string }) => (await import('./commands/rules.js')).printRules(options));
  program
    .command('migration-generate')
    .description('For developers: write a migration with what the entities have and the database lacks.')
    .argument('[name]', 'What it does, in words with hyphens.', hyphenated, 'change')
    .action(async (name: string) =>
      (await import('./database/migration-generate.js')).generateMigration(name),
    );
}

/**
 * What to say about words that were not understood: one line that lists what there is. Nothing where help was asked
 * for, or has been given because nothing was.
 */
export function describeUsage(error: CommanderError, program: Command): string {
  if (error.exitCode === 0 || error.code === 'commander.help') return '';
  if (error.code === 'commander.unknownCommand') {
    const [given = ''] = program.args;
    const group = program.commands.find((command) => command.name() === given);
    return group === undefined
      ? `There is no command "${given}". There is: ${namesOf(program).join(', ')}.`
      : `There is no such command under "${given}". There is: ${namesOf(group).join(', ')}.`;
  }
  const text = error.message
    .replace(/^error: /, '')
    .replace(/^(?:command-argument|option) .* is invalid for argument '(.*?)'\. /, '')
    .replace(/\s+/g, ' ');
  const wrong = /value '(.*)' is invalid for argument '(.*?)'\./.exec(error.message);
  if (wrong !== null) return `"${wrong[1] ?? ''}" is no ${wrong[2] ?? ''}. ${text}`;
  const [given = ''] = program.args;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}. See: npm run cli -- help ${given}`
    .replace('..', '.')
    .trim();
}

const namesOf = (command: Command): string[] =>
  command.commands.map((one) => one.name()).filter((name) => name !== 'help');

function exportKind(kind: string): string {
  if (EXPORTS.includes(kind)) return kind;
  const why =
    kind === 'needs' ? 'Needs are content, not configuration: those who may see them export them. ' : '';
  throw new InvalidArgumentError(`${why}Allowed choices are ${EXPORTS.join(', ')}.`);
}

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };

function day(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('Give a day as 2026-11-20.');
}

function hyphenated(text: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)) return text;
  throw new InvalidArgumentError('Give a name as add-phone-number.');
}

/** From package.json: beside the sources, or above dist/. */
function version(): string {
  for (const above of ['../../..', '../../../..']) {
    try {
      const text = readFileSync(path.join(import.meta.dirname, above, 'package.json'), 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch {
      // Not there: one folder further up.
    }
  }
  return 'unknown';
}
