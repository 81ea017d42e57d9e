import { jest } from '@jest/globals';
import { houseSchema } from '#house';
import {
  Clock,
  createAppDataSource,
  createDataSource,
  Database,
  jobContext,
  newId,
  notPossible,
  sql,
  type Context,
  type PersonActor,
  type Tx,
} from '#kernel';
import { probe } from '../support/probe.js';
import { queryDatabase } from '../support/test-database.js';
import { everyPostgres, takeServers, type OwnServers } from './support/backends.js';
import { gate } from './support/gate.js';
import { Rig, testContext } from './support/rig.js';

jest.setTimeout(60_000);

describe.each(everyPostgres)('the data path on $name', (backend) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.open(backend);
    await rig.sql('create table account (name text primary key, amount int not null default 0)');
  });
  afterAll(() => rig.close());

  beforeEach(async () => {
    await rig.sql('truncate account');
    await rig.sql(`insert into account values ('left'), ('right')`);
  });

  const amounts = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      (await rig.sql<{ name: string; amount: number }>('select name, amount from account')).map((row) => [
        row.name,
        row.amount,
      ]),
    );
  const add = (tx: Tx, name: string): Promise<number> =>
    tx.execute(sql`update account set amount = amount + 1 where name = ${name}`);
  const lockWaits = async (): Promise<true | undefined> => {
    const rows = await rig.sql(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length > 0 ? true : undefined;
  };

  describe('a use case that PostgreSQL refuses', () => {
    it('is done again from the beginning after a deadlock', async () => {
      let tries = 0;
      const both = gate();
      const useCase = (first: string, second: string) => async (tx: Tx) => {
        tries += 1;
        await add(tx, first);
        // Each holds one row before either asks for the other's: a deadlock for certain.
        if (tries === 2) both.open();
        await both.pass();
        await add(tx, second);
      };
      await Promise.all([rig.write(useCase('left', 'right')), rig.write(useCase('right', 'left'))]);
      // Once is the least: the one that was refused may be back before the other one has woken, and meet it again.
      expect(tries).toBeGreaterThanOrEqual(3);
      expect(await amounts()).toEqual({ left: 2, right: 2 });
    });

    it('is done again from the beginning after a serialisation failure', async () => {
      const url = new URL(rig.servers.databaseUrl);
      url.searchParams.set('options', '-c default_transaction_isolation=serializable');
      const source = await createDataSource({ databaseUrl: url.href }, houseSchema, 4).initialize();
      const database = new Database(source);
      let tries = 0;
      const both = gate();
      // Each reads what the other writes: at most one of them can have been first.
      const useCase = (from: string, to: string) => async (tx: Tx) => {
        tries += 1;
        const [row] = await tx.query<{ amount: number }>(
          sql`select amount from account where name = ${from}`,
        );
        if (tries === 2) both.open();
        await both.pass();
        await tx.execute(sql`update account set amount = ${(row?.amount ?? 0) + 1} where name = ${to}`);
      };
      await Promise.all([
        database.write(testContext, useCase('left', 'right')),
        database.write(testContext, useCase('right', 'left')),
      ]);
      await source.destroy();
      // PostgreSQL may refuse more than it must (it watches pages, not rows); once is the least.
      expect(tries).toBeGreaterThanOrEqual(3);
      // One after the other: the second one saw what the first one wrote.
      expect(Object.values(await amounts()).sort()).toEqual([1, 2]);
    });

    it('gives up after five tries', async () => {
      let tries = 0;
      const useCase = rig.write(async (tx) => {
        tries += 1;
        await add(tx, 'left');
        await tx.execute(sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
      });
      await expect(useCase).rejects.toMatchObject({ code: '40001' });
      expect(tries).toBe(5);
      expect(await amounts()).toEqual({ left: 0, right: 0 });
    });

    it('is not done again after any other error', async () => {
      let tries = 0;
      const useCase = rig.write(async (tx) => {
        tries += 1;
        await tx.execute(sql`insert into account (name) values ('left')`);
      });
      await expect(useCase).rejects.toMatchObject({ code: '23505' });
      expect(tries).toBe(1);
    });
  });

  describe('what is written', () => {
    it('is rolled back with a problem, which is the answer', async () => {
      const no = notPossible('NO', { sv: 'Nej', en: 'No' });
      const answer = await rig.write(async (tx) => {
        await add(tx, 'left');
        return no;
      });
      expect(answer).toBe(no);
      expect(await amounts()).toEqual({ left: 0, right: 0 });
    });

    it('is rolled back with an error, which is thrown on', async () => {
      const useCase = rig.write(async (tx) => {
        await add(tx, 'left');
        throw new RangeError('on purpose');
      });
      await expect(useCase).rejects.toThrow(RangeError);
      expect(await amounts()).toEqual({ left: 0, right: 0 });
    });

    it('is refused in a reading transaction', async () => {
      const reading = rig.database.read(testContext, (tx) => add(tx, 'left'));
      await expect(reading).rejects.toMatchObject({ code: '25006' });
    });
  });

  describe('the settings of a transaction', () => {
    const names = ['app.actor_kind', 'app.actor_id', 'app.organisation_id', 'app.pilot_ids'];
    const settings = sql`select current_setting('app.actor_kind', true) as kind,
      current_setting('app.actor_id', true) as id, current_setting('app.organisation_id', true) as organisation,
      current_setting('app.pilot_ids', true) as pilot`;
    const ours = newId();
    const pilots = [newId(), newId()];
    const person = (id: string): Context => ({
      actor: {
        kind: 'person',
        assurance: 'federated',
        sessionId: null,
        id,
        organisationId: ours,
        participations: [
          ...pilots.map((pilotId) => ({ pilotId, organisationId: ours, roles: ['CONTACT'] })),
          { pilotId: newId(), organisationId: newId(), roles: ['CONTACT'] },
          { pilotId: newId(), organisationId: ours, roles: ['OBSERVER'] },
        ],
        contactPointIds: [],
      } satisfies PersonActor,
      locale: 'sv',
      requestId: 'test',
    });

    it('say who asks', async () => {
      const id = newId();
      const seen = { kind: 'person', id, organisation: ours, pilot: `{${pilots.join(',')}}` };
      expect(await rig.database.read(person(id), (tx) => tx.query(settings))).toEqual([seen]);
      expect(await rig.database.readOne(person(id), settings)).toEqual([seen]);
      expect(await rig.database.write(person(id), (tx) => tx.query(settings))).toEqual([seen]);
    });

    it('are gone from the connection afterwards, however it ended', async () => {
      const source = await createAppDataSource(
        { databaseUrl: rig.servers.databaseUrl },
        houseSchema,
        1,
      ).initialize();
      const database = new Database(source);
      const left = async (): Promise<string[]> =>
        Object.values(
          (
            (await source.query(
              `select ${names.map((name, index) => `current_setting('${name}', true) as v${index}`).join(', ')}`,
            )) as Record<string, string>[]
          )[0] ?? {},
        );
      const me = person(newId());
      await database.read(me, (tx) => tx.query(settings));
      expect(await left()).toEqual(['identify', '', '', '']);
      await database.readOne(me, settings);
      expect(await left()).toEqual(['identify', '', '', '']);
      await expect(database.readOne(me, sql`select 1 / 0`)).rejects.toMatchObject({ code: '22012' });
      expect(await left()).toEqual(['identify', '', '', '']);
      await database.write(me, (tx) => tx.query(settings));
      expect(await left()).toEqual(['identify', '', '', '']);
      const failing = database.write(me, (tx) => tx.query(sql`select 1 / 0`));
      await expect(failing).rejects.toMatchObject({ code: '22012' });
      expect(await left()).toEqual(['identify', '', '', '']);
      await source.destroy();
    });

    it.each([
      `'; drop table account; --`,
      `\\'; drop table account; --`,
      `', true); select set_config('app.actor_kind', 'operator`,
      `åäö "quoted" \\ $1 \n end`,
    ])('cannot be broken out of by %j', async (id) => {
      const [seen] = await rig.database.read(person(id), (tx) =>
        tx.query<{ kind: string; id: string }>(settings),
      );
      expect(seen).toMatchObject({ kind: 'person', id });
      expect(await rig.database.readOne(person(id), settings)).toEqual([seen]);
      expect(await amounts()).toEqual({ left: 0, right: 0 });
    });
  });

  describe('what is asked in one turn', () => {
    const where = sql`select pg_backend_pid() as connection, now()::text as moment, app.actor_id() as who`;
    const ask = (ctx: Context): Promise<object[]> => rig.database.readOne(ctx, where);

    it('is read in one transaction, for each caller their own', async () => {
      const [me, other] = [jobContext('me'), jobContext('other')];
      const [mine, theirs, mineAgain] = await Promise.all([ask(me), ask(other), ask(me)]);
      expect(mineAgain).toEqual(mine);
      expect(theirs).toEqual([expect.objectContaining({ who: 'other' })]);
      expect(await ask(me)).not.toEqual(mine);
    });

    it('fails alone', async () => {
      const failing = rig.database.readOne(
        testContext,
        sql`select 1 / (select count(*) from account where false)`,
      );
      const answers = await Promise.allSettled([ask(testContext), failing, ask(testContext)]);
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      await expect(failing).rejects.toMatchObject({ code: '22012' });
    });
  });

  describe('the time of a transaction', () => {
    it('follows the moved clock, runs on from there, and comes back', async () => {
      const clock = new Clock(rig.database);
      const there = new Date('2031-07-01T23:30:00Z');
      await clock.move(there);
      const moved = await rig.database.write(testContext, (tx) =>
        Promise.resolve({ now: tx.now, today: tx.today }),
      );
      expect(moved).toMatchObject({ today: '2031-07-02' });
      const again = await rig.database.read(testContext, (tx) => Promise.resolve(tx.now));
      expect(again.getTime()).toBeGreaterThan(there.getTime());
      expect(again.getTime() - there.getTime()).toBeLessThan(60_000);
      await clock.move(null);
      expect(Math.abs((await clock.now()).getTime() - Date.now())).toBeLessThan(60_000);
    });

    it('stands still within it', async () => {
      const [first, last] = await rig.database.read(testContext, async (tx) => {
        const begun = tx.now;
        await tx.query(sql`select 1`);
        return [begun, tx.now];
      });
      expect(last).toBe(first);
    });
  });

  describe('an idempotency key', () => {
    const keyed = (key: string, actor = 'test'): Context => ({ ...jobContext(actor), idempotencyKey: key });
    const tell = (ctx: Context, input: object, work: (tx: Tx) => Promise<void> = () => Promise.resolve()) =>
      rig.database.write(
        ctx,
        async (tx) => {
          await add(tx, 'left');
          await work(tx);
          return newId();
        },
        { name: 'test.tell', input },
      );

    it('answers the same again, with one effect', async () => {
      const ctx = keyed(newId());
      const first = await tell(ctx, { a: 1 });
      expect(await tell(ctx, { a: 1 })).toBe(first);
      expect(await amounts()).toMatchObject({ left: 1 });
    });

    it('is refused for anything else', async () => {
      const ctx = keyed(newId());
      await tell(ctx, { a: 1 });
      expect(await tell(ctx, { a: 2 })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
      expect(await amounts()).toMatchObject({ left: 1 });
    });

    it('is somebody’s own', async () => {
      const key = newId();
      const mine = await tell(keyed(key), { a: 1 });
      expect(await tell(keyed(key, 'other'), { a: 1 })).not.toBe(mine);
      expect(await amounts()).toMatchObject({ left: 2 });
    });

    it('makes a twin wait and answer the same', async () => {
      const ctx = keyed(newId());
      const held = gate();
      const first = tell(ctx, { a: 1 }, () => held.pass());
      await probe('the first to hold the key', () => Promise.resolve(held.came === 1 ? true : undefined));
      const twin = tell(ctx, { a: 1 });
      await probe('the twin to wait', lockWaits);
      held.open();
      expect(await twin).toBe(await first);
      expect(await amounts()).toMatchObject({ left: 1 });
    });

    it('goes to the twin when the first one fails', async () => {
      const ctx = keyed(newId());
      const held = gate();
      const first = tell(ctx, { a: 1 }, async () => {
        await held.pass();
        throw new Error('on purpose');
      });
      const failed = expect(first).rejects.toThrow('on purpose');
      await probe('the first to hold the key', () => Promise.resolve(held.came === 1 ? true : undefined));
      const twin = tell(ctx, { a: 1 });
      await probe('the twin to wait', lockWaits);
      held.open();
      await failed;
      expect(typeof (await twin)).toBe('string');
      expect(await amounts()).toMatchObject({ left: 1 });
    });

    it('remembers no problem: a corrected world may answer differently', async () => {
      const ctx = keyed(newId());
      const no = notPossible('NO', { sv: 'Nej', en: 'No' });
      let possible = false;
      const ask = () =>
        rig.database.write(ctx, () => Promise.resolve(possible ? 'yes' : no), {
          name: 'test.ask',
          input: {},
        });
      expect(await ask()).toBe(no);
      possible = true;
      expect(await ask()).toBe('yes');
      possible = false;
      expect(await ask()).toBe('yes');
    });
  });
});

describe.each(everyPostgres)('a connection that is cut, on $name', (backend) => {
  let servers: OwnServers;
  beforeAll(async () => {
    servers = await takeServers(backend);
  });
  afterAll(() => servers.drop());

  it('fails its use case and is replaced for the next one', async () => {
    const source = await createDataSource(servers, houseSchema, 1).initialize();
    const database = new Database(source);
    const pid = (tx: Tx): Promise<number> =>
      tx.query<{ pid: number }>(sql`select pg_backend_pid() as pid`).then(([row]) => row?.pid ?? 0);
    const first = await database.read(testContext, pid);
    const cut = database.write(testContext, async (tx) => {
      const own = await pid(tx);
      await queryDatabase(servers.databaseUrl, 'select pg_terminate_backend($1::int)', [own]);
      await tx.query(sql`select 1`);
    });
    await expect(cut).rejects.toThrow();
    expect(await database.read(testContext, pid)).not.toBe(first);
    await source.destroy();
  });
});
