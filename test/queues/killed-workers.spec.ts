import { jest } from '@jest/globals';
import { did, FINDABLE, RAGUNDA, type Need } from '../builders/loop.js';
import type { Person } from '../support/person.js';
import { probe } from '../support/probe.js';
import { bothKinds, LONG } from './support/backends.js';
import { KillingHouse } from './support/killing-house.js';

jest.setTimeout(LONG ? 900_000 : 120_000);

const NEEDS = LONG ? 1_000 : 100;
const KILLS = LONG ? 20 : 4;

describe.each(bothKinds)('workers that are killed, queues on $name', (backend) => {
  let killing: KillingHouse;
  let ragunda: Person;
  let jamtland: Person;
  beforeAll(async () => {
    killing = await KillingHouse.open(backend);
    [ragunda, jamtland] = await Promise.all([killing.house.as('ragunda'), killing.house.as('jamtland')]);
  });
  afterAll(() => killing.close());

  const tell = async (number = 0): Promise<string> =>
    (await did<Need>(ragunda, 'tellNeed', { text: `${FINDABLE} ${number}` })).id;
  const writeDown = async (number = 0): Promise<string> =>
    (
      await did<Need>(jamtland, 'writeDownNeed', {
        municipalityId: RAGUNDA,
        text: `${FINDABLE} ${number}`,
        saidBy: 'En rektor',
      })
    ).id;

  /** Everything that came of needs: what a person would notice if it were lost or doubled. */
  const outcomes = (ids: readonly string[]) =>
    killing.house.sql<{
      state: string;
      moves: number;
      suggested: boolean;
      ranks: number;
      suggestions: number;
    }>(
      `select n.state, n.suggestions_at is not null as suggested,
         (select count(*)::int from audit_entry a where a.subject_id = n.id and a.action = 'need.suggest') as moves,
         (select count(*)::int from support_match m where m.need_id = n.id) as suggestions,
         (select count(distinct rank)::int from support_match m where m.need_id = n.id) as ranks
       from need n where n.id = any($1) order by n.id`,
      [ids],
    );
  const mails = (id: string) =>
    killing.house.sql<{ state: string }>(`select state from mail where dedupe_key like '%/' || $1 || '/%'`, [
      id,
    ]);

  const expectMatchedOnce = async (...ids: string[]): Promise<void> => {
    for (const outcome of await outcomes(ids)) {
      expect(outcome).toMatchObject({ state: 'MATCHED', moves: 1, suggested: true });
      expect(outcome.suggestions).toBeGreaterThan(0);
      expect(outcome.ranks).toBe(outcome.suggestions);
    }
  };

  it('twice before and twice inside the effect: it happens once', async () => {
    const id = await tell();
    for (const point of ['before', 'before', 'inside', 'inside']) {
      expect(await killing.workerDiesAt(`${point}:match-need`)).toMatchObject({ signal: 'SIGKILL' });
      expect(await outcomes([id])).toMatchObject([{ state: 'SUBMITTED', moves: 0, suggestions: 0 }]);
    }
    await killing.finish();
    await expectMatchedOnce(id);
  });

  it('twice after the effect: it is not done again', async () => {
    const ids: string[] = [];
    for (const _ of ['first', 'second']) {
      ids.push(await tell());
      expect(await killing.workerDiesAt('after:match-need')).toMatchObject({ signal: 'SIGKILL' });
      await expectMatchedOnce(...ids);
    }
    const next = await tell();
    await killing.finish();
    await expectMatchedOnce(...ids, next);
  });

  it('while the list of the day is written: the registrar gets one', async () => {
    const mailbox = 'registrator@jamtland.example';
    await jamtland.get(`mutation { setRegistrar(input: { mailbox: "${mailbox}", copies: false, dailyList: true }) {
      __typename } }`);
    await tell();
    await killing.finish();
    await killing.house.sql(`update registrar set listed_until = listed_until - 1`);
    await killing.house.sql(`update paper set received_at = received_at - interval '1 day'`);
    const lists = (): Promise<{ state: string }[]> =>
      killing.house.sql('select state from mail where to_address = $1', [mailbox]);
    for (const point of ['before', 'inside']) {
      await killing.house.sql('delete from sweep_lease');
      expect(await killing.workerDiesAt(`${point}:mail-daily-list`)).toMatchObject({ signal: 'SIGKILL' });
      expect(await lists()).toEqual([]);
    }
    await killing.house.sql('delete from sweep_lease');
    await killing.finish();
    expect(await lists()).toEqual([{ state: 'CAUGHT' }]);
  });

  it(`${KILLS} times at any moment while ${NEEDS} needs come in: each has its outcome once`, async () => {
    const told: string[] = [];
    const heard: string[] = [];
    const telling = (async () => {
      for (let number = 0; number < NEEDS; number += 1) {
        if (number % 4 === 0) heard.push(await writeDown(number));
        else told.push(await tell(number));
      }
    })();
    const doneRows = async (): Promise<number> =>
      (
        await killing.house.sql<{ count: number }>(
          `select count(*)::int as count from outbox where done_at is not null`,
        )
      )[0]?.count ?? 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const worker = killing.worker();
      // Killed when it has done a few more, wherever it is then.
      const until = (await doneRows()) + 1 + Math.floor((Math.random() * NEEDS) / KILLS);
      await probe('some effects', async () => ((await doneRows()) >= until ? true : undefined));
      await worker.kill();
    }
    await telling;
    // The dead workers' locks and jobs are still there; minutes pass.
    await killing.letTimePass();
    await killing.finish();

    await expectMatchedOnce(...told);
    expect(told.length + heard.length).toBe(NEEDS);
    expect(await outcomes(heard)).toHaveLength(heard.length);
    for (const outcome of await outcomes(heard)) {
      expect(outcome).toMatchObject({ state: 'HEARD', suggested: true });
      expect(outcome.ranks).toBe(outcome.suggestions);
    }
    for (const id of heard) expect(await mails(id)).toEqual([{ state: 'CAUGHT' }]);
  });

  if (LONG) {
    it('comes back by itself when nobody helps it, within a minute', async () => {
      const id = await tell();
      await killing.worker({ FAULTS: 'inside:match-need' }).ended;
      const healthy = killing.worker();
      await probe(
        'the need to be matched',
        async () => ((await outcomes([id]))[0]?.moves === 1 ? true : undefined),
        60_000,
      );
      await expectMatchedOnce(id);
      await healthy.kill();
    });

    it('twice while a letter is written: one mail', async () => {
      const id = await writeDown();
      for (const point of ['before', 'before', 'inside', 'inside']) {
        expect(await killing.workerDiesAt(`${point}:mail-need-heard`)).toMatchObject({ signal: 'SIGKILL' });
        expect(await mails(id)).toEqual([]);
      }
      await killing.finish();
      expect(await mails(id)).toEqual([{ state: 'CAUGHT' }]);
    });

    it('by a need that kills whoever takes it: it is parked, and the others go on', async () => {
      const poison = await tell();
      const parked = async (): Promise<boolean> =>
        (
          await killing.house.sql(`select 1 from outbox where record_id = $1 and parked_at is not null`, [
            poison,
          ])
        ).length === 1;
      let deaths = 0;
      while (!(await parked())) {
        const worker = killing.worker({ FAULTS: 'inside:match-need' });
        await probe(
          'the worker to die, or to park what killed the others',
          async () => (!worker.living || (await parked()) ? true : undefined),
          120_000,
        );
        if (!worker.living) deaths += 1;
        else await worker.kill();
      }
      expect(deaths).toBeGreaterThanOrEqual(8);
      const healthy = killing.worker();
      const next = await tell();
      await probe('the next need', async () => ((await outcomes([next]))[0]?.moves === 1 ? true : undefined));
      expect(await outcomes([poison])).toMatchObject([{ state: 'SUBMITTED', moves: 0 }]);
      await healthy.kill();
    });
  }
});
