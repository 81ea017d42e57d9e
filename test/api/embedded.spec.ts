import { chmod, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { DataPlace } from '../support/data-place.js';
import { lives, until } from '../support/watched-process.js';

const MINUTES = 180_000;
const root = process.getuid?.() === 0;

let place: DataPlace;

beforeEach(async () => {
  place = await DataPlace.make();
});
afterEach(() => place.clear(), MINUTES);

async function ask<T extends object>(url: string, statement: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(statement)).rows;
  } finally {
    await client.end();
  }
}

const noted = async (url: string): Promise<number[]> =>
  (await ask<{ n: number }>(url, 'select n from noted order by n')).map((row) => row.n);

describe('a first start', () => {
  it(
    'makes a database that sorts, searches and keeps its secrets',
    async () => {
      const { url } = await place.start();
      const [about] = await ask<Record<string, string>>(
        url,
        `select current_database() as name, split_part(current_setting('server_version'), '.', 1) as major,
              current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
              current_setting('unix_socket_directories') as sockets, current_setting('max_connections') as connections,
              (select datlocale from pg_database where datname = current_database()) as locale`,
      );
      expect(about).toEqual({
        name: 'samlingsplats',
        major: '18',
        encoding: 'UTF8',
        addresses: '127.0.0.1',
        sockets: '',
        connections: '100',
        locale: 'C.UTF-8',
      });

      const [sorted] = await ask<{ swedish: string; plain: string }>(
        url,
        `select string_agg(w, ' ' order by w collate "sv-x-icu") as swedish, string_agg(w, ' ' order by w) as plain
         from unnest(array['Östersund','Åre','Ängelholm','Zinkgruvan']) w`,
      );
      expect(sorted).toEqual({
        swedish: 'Zinkgruvan Åre Ängelholm Östersund',
        plain: 'Zinkgruvan Ängelholm Åre Östersund',
      });

      // Quotation marks and dashes part words only where the database knows which characters are letters.
      const [found] = await ask<{ words: string }>(
        url,
        `select to_tsvector('swedish', '”Skolorna”–kommunerna')::text as words, lower('ÅÄÖ') as low`,
      );
      expect(found).toEqual({ words: "'kommun':2 'skol':1", low: 'åäö' });

      expect((await stat(path.join(place.dataDir, 'postgres/password'))).mode & 0o777).toBe(0o600);
      await expect(ask(url.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({
        code: '28P01',
      });
      await expect(ask(url, `select 'Kim Andersson'::int`)).rejects.toMatchObject({ code: '22P02' });
      expect(await readFile(path.join(place.dataDir, 'postgres/server.log'), 'utf8')).not.toContain('Kim');
    },
    MINUTES,
  );

  it(
    'works below a folder that is closed to others',
    async () => {
      await chmod(place.base, 0o700);
      const { url } = await place.start();
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
    MINUTES,
  );

  it(
    'says what to do where root cannot lend PostgreSQL the way through a closed folder',
    async () => {
      await chmod(place.base, 0o700);
      const programs = path.join(place.base, 'programs');
      await mkdir(programs);
      await writeFile(path.join(programs, 'id'), '#!/bin/sh\nPATH=/usr/bin:/bin exec id "$@"\n', {
        mode: 0o755,
      });
      // No setpriv on this path.
      const child = place.startElsewhere({ PATH: programs });
      const outcome = await child.hears(root ? 'code' : 'url');
      if (root)
        expect(outcome).toMatchObject({
          code: 'DATA_DIR_UNREACHABLE',
          text: expect.stringContaining(`may not enter ${place.base}`),
        });
    },
    MINUTES,
  );
});

describe('a later start', () => {
  it(
    'finds port and data as they were',
    async () => {
      const first = await place.start();
      await ask(first.url, 'create table noted as select 1 as n');
      await first.stop();
      expect(await lives(first.pid)).toBe(false);
      const second = await place.start();
      expect(second.url).toBe(first.url);
      expect(await noted(second.url)).toEqual([1]);
    },
    MINUTES,
  );

  it(
    'takes another port when its own is taken, and refuses when it was told which',
    async () => {
      const first = await place.start();
      await first.stop();
      const port = Number(new URL(first.url).port);
      const guest = createServer();
      await new Promise<void>((resolve) => guest.listen(port, '127.0.0.1', resolve));
      try {
        await expect(place.start(port)).rejects.toMatchObject({
          code: 'PORT_TAKEN',
          message: expect.stringContaining(`Port ${port}`),
        });
        const second = await place.start();
        expect(new URL(second.url).port).not.toBe(String(port));
      } finally {
        guest.close();
      }
    },
    MINUTES,
  );

  it(
    'is refused while the first runs, and says where that is; others may join it',
    async () => {
      const children = [place.startElsewhere(), place.startElsewhere()];
      await Promise.all(
        children.map((child) =>
          until('an outcome', () => child.said.find((one) => 'url' in one || 'code' in one)),
        ),
      );
      const [winner, loser] = children[0]?.said.some((one) => 'url' in one)
        ? children
        : [...children].reverse();
      expect(loser?.said.find((one) => 'code' in one)).toMatchObject({
        code: 'ALREADY_RUNNING',
        text: expect.stringMatching(`already running at http://127.0.0.1:3000 \\(pid ${winner?.pid},`),
      });
      const { url } = (await winner?.hears('url')) as { url: string };
      const shared = await place.share();
      expect(shared.url).toBe(url);
      await shared.stop();
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await winner?.kill('SIGTERM');
      expect(await readdir(place.dataDir)).toEqual(['postgres']);
    },
    MINUTES,
  );

  it(
    'is taken in turns by short commands: the first to end takes it from nobody',
    async () => {
      const first = await place.share();
      const second = place.share();
      await until('the second to wait', () => place.lines.find((line) => line.includes('waiting for it')));
      expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await first.stop();
      const taken = await second;
      expect(await ask(taken.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await taken.stop();
      expect(await readdir(place.dataDir)).toEqual(['postgres']);
    },
    MINUTES,
  );

  it(
    'waits for a running one whose own parent is gone, because that one is about to stop',
    async () => {
      const parent = place.startElsewhere({}, path.join(place.base, 'other'));
      await parent.hears('url');
      const orphan = place.startElsewhere({ SAMLINGSPLATS_PARENTS: String(parent.pid) });
      await orphan.hears('url');
      await parent.kill('SIGTERM');
      const next = place.startElsewhere();
      await until('the next start to wait', async () =>
        (await readdir(place.dataDir)).some((name) => name.startsWith('postgres.lock.new-')),
      );
      await orphan.kill('SIGTERM');
      await next.hears('url');
    },
    MINUTES,
  );
});

describe('kill -9', () => {
  it(
    'of the process that started it leaves nothing in the way',
    async () => {
      const child = place.startElsewhere();
      const { url, pid } = (await child.hears('url')) as { url: string; pid: number };
      await ask(url, 'create table noted as select 1 as n');
      await child.kill();
      expect(await lives(pid)).toBe(true);
      const next = await place.start();
      expect(place.lines.join()).toContain(`left running (pid ${pid})`);
      expect(await lives(pid)).toBe(false);
      expect(await noted(next.url)).toEqual([1]);
    },
    MINUTES,
  );

  it(
    'of the server: it comes back at the same url',
    async () => {
      const server = await place.start();
      await ask(server.url, 'create table noted as select 1 as n');
      const before = server.pid;
      process.kill(before, 'SIGKILL');
      await until('the server to be back', () => place.lines.includes('PostgreSQL is back.'));
      expect(server.pid).not.toBe(before);
      expect(await noted(server.url)).toEqual([1]);
    },
    MINUTES,
  );

  it(
    'of both, with connections open: the next start waits for the helpers to go',
    async () => {
      const child = place.startElsewhere();
      const { url, pid } = (await child.hears('url')) as { url: string; pid: number };
      await ask(url, 'create table noted as select 1 as n');
      const open = new pg.Client({ connectionString: url });
      open.on('error', () => undefined);
      await open.connect();
      const sleeping = open.query('select pg_sleep(600)').catch(() => 'cut');
      await child.kill();
      process.kill(pid, 'SIGKILL');
      const next = await place.start();
      expect(await noted(next.url)).toEqual([1]);
      expect(await sleeping).toBe('cut');
    },
    MINUTES,
  );

  it.each<[string, () => Promise<unknown>]>([
    ['as its folder appears', () => place.freshFolder()],
    [
      'while initdb writes',
      async () => place.has((await place.freshFolder()) ?? 'none', 'cluster', 'PG_VERSION'),
    ],
    [
      'as initdb fills the cluster',
      async () => place.has((await place.freshFolder()) ?? 'none', 'cluster', 'base', '1', 'PG_VERSION'),
    ],
    ['as the database takes its place', () => place.has('postgres')],
    ['as the server starts', () => place.has('postgres', 'cluster', 'postmaster.pid')],
  ])(
    'of a first start %s: the next one makes a whole database',
    async (_, moment) => {
      const child = place.startElsewhere();
      await until('that moment', moment);
      await child.kill();
      const server = await place.start();
      expect(
        await ask(server.url, `select cfgname from pg_ts_config where cfgname = 'swedish'`),
      ).toHaveLength(1);
      await server.stop();
      await place.start();
      expect(await place.freshFolder()).toBeUndefined();
    },
    MINUTES,
  );

  it(
    'followed by a reboot in which another process got the number of the server',
    async () => {
      const server = await place.start();
      await server.stop();
      const note = [
        process.pid,
        path.join(place.dataDir, 'postgres/cluster'),
        1,
        5432,
        '',
        '127.0.0.1',
        '0 0',
        'ready',
      ];
      await writeFile(path.join(place.dataDir, 'postgres/cluster/postmaster.pid'), `${note.join('\n')}\n`);
      const next = await place.start();
      expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
    MINUTES,
  );
});
