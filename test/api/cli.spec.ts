import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { AccessService } from '#access';
import { agencyId, municipalityId } from '#directory';
import { projectRoot } from '#kernel';
import { accessTable, undescribed } from '../../apps/cli/src/access-table.js';
import { runCommand } from '../support/cli.js';
import { createTestDatabase, queryDatabase, type TestDatabase } from '../support/test-database.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(120_000);

const ALL =
  'start, demo, migrate, seed, outbox, import, export, backup, restore, organisation, contact-point, audit, invite, settings, rules, migration-generate';

let folder: string;
let database: TestDatabase;
/** The settings of a command on a database of this file's own. */
let own: { DATABASE_URL: string };

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samlingsplats-cli-'));
  database = await createTestDatabase();
  own = { DATABASE_URL: database.url };
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const lines = (text: string): string[] => text.trim().split('\n');
const urlWith = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};

describe('words that are not understood', () => {
  it.each<[string[], string]>([
    [['begin'], `There is no command "begin". There is: ${ALL}.`],
    [
      ['organisation', 'open'],
      'There is no such command under "organisation". There is: rename, merge, close.',
    ],
    [['contact-point', 'x'], 'There is no such command under "contact-point". There is: change-holder.'],
    [['import', 'needs', 'x.csv'], '"needs" is no kind. Allowed choices are supports, grants.'],
    [
      ['export', 'people'],
      '"people" is no kind. Allowed choices are supports, grants, organisations, contact-points.',
    ],
    [['export', 'grants', '--format', 'pdf'], 'Allowed choices are csv, xlsx, json.'],
    [['outbox', 'remove'], 'Allowed choices are list, retry.'],
    [['import', 'grants'], `Missing required argument 'file'. See: npm run cli -- help import`],
    [['import', 'grants', 'a', 'b'], 'Too many arguments'],
    [['backup'], `Missing required argument 'file'.`],
    [['restore', 'a', '--now'], `Unknown option '--now'.`],
    [['demo', '--needs', 'many'], 'Give a whole number from 0 to 70.'],
    [['organisation', 'rename', 'a', 'b', '--from', '2026-13-01'], 'Give a day as 2026-11-20.'],
    [['contact-point', 'change-holder', 'a'], `Required option '--to <person>' not specified.`],
    [['migration-generate', '../x'], 'Give a name as add-phone-number.'],
  ])('%j: one line, exit code 64', async (args, text) => {
    const { code, out, err } = await runCommand(args);
    expect(err).toContain(text);
    expect(lines(err)).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 64, out: '' });
  });

  it('needs are not for whoever runs the service, and it says so', async () => {
    const { code, err } = await runCommand(['export', 'needs']);
    expect(err).toMatch(/Needs are content, not configuration: those who may see them export them\./);
    expect(code).toBe(64);
  });

  it('nothing at all shows what there is', async () => {
    const { code, err } = await runCommand([]);
    for (const name of ALL.split(', ')) expect(err).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(code).toBe(64);
  });

  it('help and version are no mistakes', async () => {
    const { version } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await runCommand(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const help = await runCommand(['help', 'demo']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('counts the judged needs only, never the story');
    const settings = await runCommand(['settings']);
    expect(settings.out).toMatch(/^DATABASE_URL {2,}PostgreSQL 15–18/m);
  });
});

describe('settings that cannot work', () => {
  it.each<[string, () => Record<string, string>, number, string]>([
    ['a port that is none', () => ({ PORT: '99999' }), 78, 'Wrong setting – PORT:'],
    ['another kind of server', () => ({ DATABASE_URL: 'mysql://x' }), 78, 'Wrong setting – DATABASE_URL:'],
    [
      'an address that cannot be read',
      () => ({ DATABASE_URL: 'postgres://u:pass#word@x' }),
      78,
      'DATABASE_URL cannot be read.',
    ],
    [
      'nobody there',
      () => ({ DATABASE_URL: urlWith((url) => (url.port = '1')) }),
      69,
      'No PostgreSQL answers at 127.0.0.1:1 (ECONNREFUSED).',
    ],
    [
      'a wrong password',
      () => ({ DATABASE_URL: urlWith((url) => (url.password = 'wr0ng')) }),
      78,
      'refuses user "postgres"',
    ],
    [
      'no such database',
      () => ({ DATABASE_URL: urlWith((url) => (url.pathname = '/sp_test_none')) }),
      78,
      'has no database "sp_test_none". Make it (createdb sp_test_none)',
    ],
    [
      'no Redis there',
      () => ({ ...own, REDIS_URL: 'redis://127.0.0.1:1' }),
      69,
      'No Redis answers at 127.0.0.1:1 (ECONNREFUSED).',
    ],
    [
      'sign-in by persona in production',
      () => ({ ...own, NODE_ENV: 'production', AUTH_DEV: '1' }),
      78,
      'AUTH_DEV=1 is refused',
    ],
  ])('%s: one line', async (_, settings, code, text) => {
    const { DATABASE_URL = '' } = settings();
    const result = await runCommand(['start'], { ...settings(), DATA_DIR: path.join(folder, 'none') });
    expect(result.err).toContain(text);
    expect(lines(result.err)).toHaveLength(1);
    expect(result).toMatchObject({ code, out: '' });
    for (const secret of ['pass#word', 'wr0ng', new URL(database.url).password]) {
      if (DATABASE_URL.includes(secret)) expect(result.err).not.toContain(secret);
    }
  });

  it('a taken port: one line that proposes another, and nothing is left running', async () => {
    const guest = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => guest.once('listening', resolve));
    const { port } = guest.address() as AddressInfo;
    const { code, out, err } = await runCommand(['start'], { ...own, PORT: String(port) });
    guest.close();
    expect(err).toMatch(new RegExp(`^Port ${port} on 127.0.0.1 is taken .* PORT=\\d+ npm start\\n$`));
    expect({ code, out }).toEqual({ code: 75, out: '' });
  });

  it.each<[string, (dataDir: string) => Promise<unknown>, string]>([
    ['a file', (dataDir) => writeFile(dataDir, ''), 'a file stands there'],
    [
      'half-made',
      (dataDir) => mkdir(path.join(dataDir, 'postgres', 'cluster'), { recursive: true }),
      'is half-made or not ours',
    ],
  ])('a data folder that is %s: one line', async (what, make, text) => {
    const dataDir = path.join(folder, what);
    await make(dataDir);
    for (const command of ['start', 'migrate']) {
      const { code, out, err } = await runCommand([command], { DATA_DIR: dataDir, PORT: '0' });
      expect(err).toContain(text);
      expect(lines(err)).toHaveLength(1);
      expect({ code, out }).toEqual({ code: 78, out: '' });
    }
  });

  it('a database that is not migrated is named, with what to do', async () => {
    const empty = await createTestDatabase({ empty: true });
    const { code, err } = await runCommand(['seed'], { DATABASE_URL: empty.url });
    await empty.drop();
    expect(err).toMatch(/^The database lacks \d+ migration\(s\)\. Run "npm run cli -- migrate" first\.\n$/);
    expect(code).toBe(78);
  });
});

describe('migrate and seed', () => {
  it('make an empty database whole; again they change nothing', async () => {
    const empty = await createTestDatabase({ empty: true });
    const there = { DATABASE_URL: empty.url };
    try {
      expect((await runCommand(['migrate'], there)).out).toMatch(/\d+ migration\(s\) ran\./);
      expect((await runCommand(['migrate'], there)).out).toBe('The database is up to date.\n');
      expect((await runCommand(['seed'], there)).out).toMatch(/^organisation: 3\d\d written$/m);
      await queryDatabase(
        empty.url,
        `update organisation set website = 'https://x.example' where short_name = 'Ragunda'`,
      );
      const again = await runCommand(['seed'], there);
      expect(again.out).toMatch(/^organisation: 0 written, 1 left as edited$/m);
      expect(again).toMatchObject({ code: 0, err: '' });
    } finally {
      await empty.drop();
    }
  });
});

describe('lists', () => {
  const SHEET = 'Namn;Ägare;Beskrivning\nProvstöd;SPSM;Ett stöd att prova med.\n';
  const countItems = async (): Promise<number> =>
    (await queryDatabase(database.url, `select 1 from catalogue_item where name = 'Provstöd'`)).length;

  it('are tried first, then imported, named from where the user stands', async () => {
    await writeFile(path.join(folder, 'stod.csv'), SHEET);
    const where = { ...own, SAMLINGSPLATS_CWD: folder };
    const tried = await runCommand(['import', 'supports', 'stod.csv', '--dry-run'], where);
    expect(tried).toMatchObject({ code: 0, err: '' });
    expect(tried.out).toContain('rows 1, new 1');
    expect(await countItems()).toBe(0);
    expect(await runCommand(['import', 'supports', 'stod.csv'], where)).toMatchObject({ code: 0 });
    expect(await countItems()).toBe(1);
  });

  it('with a wrong row change nothing, and say where', async () => {
    await writeFile(path.join(folder, 'fel.csv'), `${SHEET};SPSM;Utan namn.\n`.replace('Provstöd', 'Annat'));
    const { code, out, err } = await runCommand(['import', 'supports', path.join(folder, 'fel.csv')], own);
    expect(out).toMatch(/^ {2}A3 /m);
    expect(err).toMatch(/was not imported: 1 error\(s\), listed above\.\n$/);
    expect(code).toBe(65);
  });

  it('that are not there are named', async () => {
    const { code, err } = await runCommand(['import', 'grants', path.join(folder, 'none.csv')], own);
    expect(err).toBe(`${path.join(folder, 'none.csv')} cannot be read (ENOENT).\n`);
    expect(code).toBe(66);
  });

  it('go out as they come in, whole or not at all', async () => {
    const target = path.join(folder, 'bidrag.xlsx');
    const args = ['export', 'grants', '--format', 'xlsx', '--out', target];
    expect(await runCommand(args, own)).toMatchObject({ code: 0, err: `97 rows in ${target}.\n` });
    const again = await runCommand(args, own);
    expect(again).toMatchObject({
      code: 73,
      err: `${target} is there already. Choose another name, or add --force.\n`,
    });
    const back = await runCommand(['import', 'grants', target, '--dry-run'], own);
    expect(back.out).toContain('rows 97, new 0, changed 0, unchanged 97');
  });

  it('of organisations and ways in hold no address of a person', async () => {
    const organisations = JSON.parse(
      (await runCommand(['export', 'organisations', '--format', 'json'], own)).out,
    ) as {
      name: string;
      population: number | null;
    }[];
    expect(organisations.find(({ name }) => name === 'Ragunda kommun')?.population).toBe(5146);
    const points = await runCommand(['export', 'contact-points'], own);
    expect(points.out).toContain('En väg in: Ragunda');
    expect(points.out).toContain('Anna Forsviken');
    expect(points.out).not.toContain('@personer.example');
  });
});

describe('the directory', () => {
  const nameOf = async (id: string): Promise<unknown> =>
    (
      await queryDatabase(
        database.url,
        'select name, short_name, closed_on is not null as closed from organisation where id = $1',
        [id],
      )
    )[0];

  it('renames, by number, code or name', async () => {
    const args = ['organisation', 'rename', '2305', 'Bräcke nya kommun', '--short', 'Nya Bräcke'];
    expect((await runCommand(args, own)).out).toBe(
      'Bräcke kommun is called Bräcke nya kommun from today on.\n',
    );
    expect(await nameOf(municipalityId('2305'))).toEqual({
      name: 'Bräcke nya kommun',
      short_name: 'Nya Bräcke',
      closed: false,
    });
  });

  it('merges and closes once', async () => {
    expect(await runCommand(['organisation', 'merge', 'Åre', 'Krokom'], own)).toMatchObject({ code: 0 });
    expect(await nameOf(municipalityId('2321'))).toMatchObject({ closed: true });
    const again = await runCommand(['organisation', 'close', 'Åre kommun'], own);
    expect(again).toMatchObject({ code: 65, out: '', err: 'The organisation is already closed.\n' });
  });

  it('hands a way in over', async () => {
    const args = ['contact-point', 'change-holder', 'En väg in: SPSM', '--to', 'mucf', '--from', 'spsm'];
    expect(await runCommand(args, own)).toMatchObject({ code: 0, err: '' });
    const holders = await queryDatabase(
      database.url,
      `select r.handle, h.until is null as holds from contact_point_holder h join person r on r.id = h.person_id
       join contact_point p on p.id = h.contact_point_id where p.organisation_id = $1 order by h.since`,
      [agencyId('SPSM')],
    );
    expect(holders).toEqual([
      { handle: 'spsm', holds: false },
      { handle: 'mucf', holds: true },
    ]);
  });

  it.each<[string[], string]>([
    [['organisation', 'close', 'Ingenstans'], 'There is no organisation "Ingenstans".'],
    [['contact-point', 'change-holder', 'SPSM', '--to', 'nobody'], 'There is no person "nobody".'],
    [
      ['contact-point', 'change-holder', 'Ingenstans', '--to', 'mucf'],
      'There is no contact point "Ingenstans".',
    ],
    [['organisation', 'merge', 'Berg', 'Berg'], 'closed'],
  ])('%j: one line, nothing changed', async (args, text) => {
    const { code, out, err } = await runCommand(args, own);
    expect(err).toContain(text);
    expect(lines(err)).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 65, out: '' });
  });
});

describe('the outbox', () => {
  it('shows what failed for good and lets it try again', async () => {
    expect((await runCommand(['outbox'], own)).out).toMatch(/^Nothing is parked/);
    await queryDatabase(
      database.url,
      `insert into outbox (topic, subscriber, record_id, payload, request_id, created_at, next_at, attempts, last_error, parked_at)
       values ('need.submitted', 'match-need', 'record-1', '{}', 'test', now(), now(), 8, 'PAYLOAD_INVALID', now())`,
    );
    expect((await runCommand(['outbox'], own)).out).toMatch(/match-need +record-1 +8 +PAYLOAD_INVALID/);
    expect((await runCommand(['outbox', 'retry'], own)).out).toMatch(/will be tried again/);
    expect(await queryDatabase(database.url, 'select attempts, parked_at from outbox')).toEqual([
      { attempts: 0, parked_at: null },
    ]);
  });
});

describe('the access table', () => {
  it('is the one that is committed: npm run cli -- rules --out docs/access.md', async () => {
    const house = await TestHouse.open({ worker: false });
    const access = house.api.get(AccessService, { strict: false });
    const table = accessTable(access);
    expect(undescribed(access)).toEqual([]);
    await house.close();
    expect(await readFile(path.join(projectRoot, 'docs', 'access.md'), 'utf8')).toBe(table);
    expect((await runCommand(['rules'], own)).out).toBe(table);
  });
});
