import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { AuditChains, canonicalJson, recordAudit, type ChainEnd, type ChainReport } from '#audit';
import { Database, newId, operatorContext, type Context } from '#kernel';
import { castOf, did, matched, PILOT, RAGUNDA, referred, SPSM, type Cast } from '../builders/loop.js';
import { settled } from '../builders/time.js';
import { runCommand, type CommandResult } from '../support/cli.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;
let database: Database;
let chains: AuditChains;
const folder = mkdtemp(join(tmpdir(), 'audit-'));

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  database = house.api.get(Database, { strict: false });
  chains = new AuditChains(database, operatorContext);
});
afterAll(async () => {
  await house.close();
  await rm(await folder, { recursive: true });
});

const PILOT_CHAIN = `pilot:${PILOT}`;

const verified = async (kept: readonly ChainEnd[] = []): Promise<ChainReport[]> => {
  const reports = [];
  for (const chain of await chains.names()) reports.push(await chains.verify(chain, kept));
  return reports;
};
const brokenIn = (reports: readonly ChainReport[]): ChainReport[] =>
  reports.filter(({ broken }) => broken !== undefined);

/** Some acts on records of their own, in one transaction. */
const acts = (ctx: Context, ...where: { pilotId?: string; ownerId?: string }[]): Promise<unknown> =>
  database.write(ctx, async (tx) => {
    for (const about of where)
      await recordAudit(tx, { action: 'spec.done', subjectType: 'spec', subjectId: newId(), ...about });
    return null;
  });

describe('the chains of the audit', () => {
  it('are one per pilot, one per owner of what is in no pilot, and the house’s own; each begins at 1', async () => {
    const inPilot = await referred(cast, [SPSM], { pilotId: PILOT });
    const outside = await matched(cast.ragunda);
    await settled(house);
    const rows = await house.sql<{ subject: string; chain: string }>(
      'select distinct subject_id as subject, chain from audit_entry where subject_id = any($1)',
      [[inPilot.id, inPilot.referrals[0]?.id, outside.id]],
    );
    expect(new Map(rows.map(({ subject, chain }) => [subject, chain]))).toEqual(
      new Map([
        [inPilot.id, PILOT_CHAIN],
        [inPilot.referrals[0]?.id, PILOT_CHAIN],
        [outside.id, `organisation:${RAGUNDA}`],
      ]),
    );
    await acts(operatorContext, {});
    expect(await chains.names()).toEqual(expect.arrayContaining(['house', PILOT_CHAIN]));
    const reports = await verified();
    expect(brokenIn(reports)).toEqual([]);
    expect(await house.sql('select chain from audit_entry where position = 1 order by chain')).toHaveLength(
      reports.length,
    );
  });

  it('have nothing of what was rolled back, and no gap where it would have been', async () => {
    const [before] = await house.sql<{ position: number }>(
      `select position::int from audit_chain where chain = 'house'`,
    );
    const refused = database.write(operatorContext, async (tx) => {
      await recordAudit(tx, { action: 'spec.done', subjectType: 'spec', subjectId: newId() });
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await house.sql(`select position::int from audit_chain where chain = 'house'`)).toEqual([before]);
  });

  it('stay whole while many write to one and to several, in any order, and nobody is lost', async () => {
    const pilots = [PILOT, newId(), newId()].map((pilotId) => ({ pilotId }));
    const before = (await verified()).reduce((all, { position }) => all + position, 0);
    const orders = [pilots, pilots.toReversed(), [pilots[1], pilots[0]], [pilots[0]], [pilots[2], {}]];
    const writers = Array.from({ length: 60 }, (_, index) => orders[index % orders.length] ?? []);
    await Promise.all(writers.map((where) => acts(operatorContext, ...where.map((one) => ({ ...one })))));
    const reports = await verified();
    expect(brokenIn(reports)).toEqual([]);
    const written = writers.reduce((all, where) => all + where.length, 0);
    expect(reports.reduce((all, { position }) => all + position, 0)).toBe(before + written);
  });

  it('let a transaction in one pilot wait for nobody in another', async () => {
    const other = newId();
    await database.write(operatorContext, async (tx) => {
      tx.atEnd(async () => {
        // The end of the first pilot's chain is locked now; the other pilot writes and commits meanwhile.
        await acts(operatorContext, { pilotId: other });
      }, null);
      await recordAudit(tx, { action: 'spec.done', subjectType: 'spec', subjectId: newId(), pilotId: PILOT });
      return null;
    });
    expect(brokenIn(await verified())).toEqual([]);
  });

  it('refuse whole numbers that are none: they could be written in several ways', async () => {
    const act = database.write(operatorContext, async (tx) => {
      await recordAudit(tx, { action: 'a.b', subjectType: 'x', subjectId: newId(), detail: { share: 0.1 } });
      return null;
    });
    await expect(act).rejects.toThrow('not whole: share');
  });

  it('hold ids of people, no names: a person who goes leaves an id that nobody has', async () => {
    const people = await house.sql<{ name: string; email: string }>('select name, email from person');
    const words = JSON.stringify(await house.sql('select * from audit_entry'));
    for (const { name, email } of people) {
      expect(words).not.toContain(JSON.stringify(name).slice(1, -1));
      if (email !== null) expect(words).not.toContain(email);
    }
  });
});

describe('PostgreSQL', () => {
  it.each([
    ['change a row', `update audit_entry set action = 'need.withdraw'`],
    ['change a reason', `update audit_entry set reason = 'Annat' where reason is not null or position = 1`],
    ['delete a row', 'delete from audit_entry'],
    ['empty the audit', 'truncate audit_entry'],
    ['move an end', 'update audit_chain set position = 0'],
    ['add an end', `insert into audit_chain values ('pilot:x', 1, 'x')`],
    ['remove an end', 'delete from audit_chain'],
    ['empty the ends', 'truncate audit_chain'],
  ])('refuses to %s, whoever asks', async (_, statement) => {
    await expect(house.sql(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('chooses place and hash itself, whatever a row claims', async () => {
    await house.sql(
      `insert into audit_entry (id, at, actor_kind, action, subject_type, subject_id, detail, request_id, chain, position,
         previous_hash, hash) values ($1, now(), 'operator', 'spec.claimed', 'spec', $1, '{}', 'r', 'pilot:x', 7, 'a', 'b')`,
      [newId()],
    );
    expect(await house.sql(`select 1 from audit_entry where chain = 'pilot:x'`)).toEqual([]);
    expect(brokenIn(await verified())).toEqual([]);
  });

  it('lets the text of a reason be erased, and nothing else with it', async () => {
    const { id } = await matched(cast.ragunda);
    await did(cast.ragunda, 'withdrawNeed', { needId: id, reason: 'Rektorn bad oss.' });
    const erase = `update audit_entry set reason = null %s where subject_id = $1 and reason is not null`;
    await expect(house.sql(erase.replace('%s', `, action = 'x'`), [id])).rejects.toMatchObject({
      code: '42501',
    });
    await house.sql(erase.replace('%s', ''), [id]);
    expect(
      await house.sql('select 1 from audit_entry where subject_id = $1 and reason is not null', [id]),
    ).toEqual([]);
    expect(brokenIn(await verified())).toEqual([]);
  });
});

describe('whoever gets past all rules in the database is found out', () => {
  /** Does it as a superuser with the triggers off, looks, and puts everything back. */
  const found = async (statements: string, kept: readonly ChainEnd[] = []): Promise<ChainReport[]> => {
    await house.sql(`create table kept_entry as table audit_entry; create table kept_chain as table audit_chain;
      alter table audit_entry disable trigger user; alter table audit_chain disable trigger user`);
    try {
      await house.sql(statements);
      return brokenIn(await verified(kept));
    } finally {
      await house.sql(`truncate audit_entry, audit_chain; insert into audit_entry select * from kept_entry;
        insert into audit_chain select * from kept_chain; drop table kept_entry, kept_chain;
        alter table audit_entry enable trigger user; alter table audit_chain enable trigger user`);
    }
  };
  const at = (position: number): string => `where chain = '${PILOT_CHAIN}' and position = ${position}`;
  const end = async (): Promise<number> =>
    (
      await house.sql<{ position: number }>(`select position::int from audit_chain where chain = $1`, [
        PILOT_CHAIN,
      ])
    )[0]?.position ?? 0;
  const link = (reports: ChainReport[]): [string, number | undefined, string | undefined][] =>
    reports.map(({ chain, broken }) => [chain, broken?.position, broken?.why]);

  beforeAll(async () => {
    await acts(operatorContext, ...Array.from({ length: 6 }, () => ({ pilotId: PILOT })));
  });

  it.each([
    ['what was done', `action = 'need.withdraw'`],
    ['who did it', `actor_id = '${RAGUNDA}'`],
    ['for whom', `organisation_id = '${RAGUNDA}'`],
    ['in whose stead', `delegated_by_id = '${RAGUNDA}'`],
    ['when, by a microsecond', `at = at + interval '1 microsecond'`],
    ['before and after', `detail = detail || '{"to":"CLOSED"}'`],
    ['the request', `request_id = 'x'`],
    ['whose record', `owner_id = '${SPSM}'`],
    ['its hash', `hash = repeat('a', 64)`],
  ])('who changes %s', async (_, change) => {
    expect(link(await found(`update audit_entry set ${change} ${at(2)}`))).toEqual([
      [PILOT_CHAIN, 2, 'the entry was changed'],
    ]);
  });

  it('who changes a row and its hash', async () => {
    const change = `update audit_entry set action = 'x' ${at(2)};
      update audit_entry e set hash = encode(sha256(convert_to(app.audit_canonical(e), 'UTF8')), 'hex') ${at(2)}`;
    expect(link(await found(change))).toEqual([
      [PILOT_CHAIN, 3, 'the entry does not follow the one before it'],
    ]);
  });

  it('who deletes a row: in the middle, the first, the last', async () => {
    const last = await end();
    for (const position of [2, 1, last])
      expect(link(await found(`delete from audit_entry ${at(position)}`))).toEqual([
        [PILOT_CHAIN, position, 'the entry is missing'],
      ]);
  });

  it('who lets two rows change places', async () => {
    const swap = `update audit_entry set position = -1 ${at(2)}; update audit_entry set position = 2 ${at(3)};
      update audit_entry set position = 3 ${at(-1)}`;
    expect(link(await found(swap))[0]?.slice(0, 2)).toEqual([PILOT_CHAIN, 2]);
  });

  it('who adds a row by hand, at the end or in a chain of its own', async () => {
    const last = await end();
    const add = (chain: string, position: number): string => `
      insert into audit_entry select ('01990000' || substr(id::text, 9))::uuid, at, actor_kind, actor_id, organisation_id,
        action, subject_type, subject_id, reason, detail, request_id, delegated_by_id, pilot_id, owner_id, reason_hash,
        '${chain}', ${position}, previous_hash, hash from audit_entry ${at(last)}`;
    expect(link(await found(add(PILOT_CHAIN, last + 1)))).toEqual([
      [PILOT_CHAIN, last + 1, 'the entry was added by hand'],
    ]);
    expect(link(await found(add('pilot:x', 1)))).toEqual([['pilot:x', 1, 'the entry was added by hand']]);
  });

  it('who cuts off the end and moves it back, or makes the chain anew: where ends were written down', async () => {
    const kept = await chains.ends();
    const last = await end();
    const cut = `delete from audit_entry ${at(last)}; update audit_chain set position = ${last - 1},
      hash = (select hash from audit_entry ${at(last - 1)}) where chain = '${PILOT_CHAIN}'`;
    expect(await found(cut)).toEqual([]);
    expect(link(await found(cut, kept))).toEqual([
      [PILOT_CHAIN, last, 'the chain was longer when its end was written down'],
    ]);
  });

  it('and the next look finds the chains whole again', async () => {
    expect(brokenIn(await verified())).toEqual([]);
  });
});

describe('the commands', () => {
  const command = (args: string[]): Promise<CommandResult> =>
    runCommand(args, { DATABASE_URL: house.config.databaseUrl ?? '' });
  it('verify says that all is whole, or names the first broken link', async () => {
    const whole = await command(['audit', 'verify']);
    expect([whole.code, whole.out]).toEqual([
      0,
      expect.stringMatching(/^Whole: \d+ chain\(s\), \d+ entries\.\n$/),
    ]);
    const keptFile = join(await folder, 'ends.jsonl');
    await writeFile(keptFile, (await command(['audit', 'ends'])).out);
    await writeFile(
      join(await folder, 'other.jsonl'),
      `${canonicalJson({ chain: PILOT_CHAIN, position: 1, hash: 'f'.repeat(64) })}\n`,
    );
    expect((await command(['audit', 'verify', '--kept', keptFile])).code).toBe(0);
    const other = ['audit', 'verify', '--pilot', PILOT, '--kept', join(await folder, 'other.jsonl')];
    const broken = await command(other);
    expect([broken.code, broken.err]).toEqual([
      65,
      expect.stringContaining(`The chain ${PILOT_CHAIN} is broken at entry 1 (`),
    ]);
  });

  it('export hands out what an outsider can verify with nothing but the papers', async () => {
    const file = join(await folder, 'pilot.jsonl');
    expect((await command(['audit', 'export', '--pilot', PILOT, '--out', file])).code).toBe(0);
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain('"reason":');
    // As libs/audit/README.md says, without any code of the house.
    let [position, hash] = [0, '0'.repeat(64)];
    for (const line of text.trim().split('\n')) {
      const { hash: own, ...held } = JSON.parse(line) as Record<string, unknown>;
      const sorted = (value: unknown): unknown =>
        typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([key, one]) => [key, sorted(one)]),
            )
          : value;
      const bare = Object.fromEntries(Object.entries(held).filter(([, value]) => value !== null));
      expect(
        createHash('sha256')
          .update(JSON.stringify(sorted(bare)))
          .digest('hex'),
      ).toBe(own);
      expect([held['position'], held['previousHash']]).toEqual([position + 1, hash]);
      [position, hash] = [position + 1, String(own)];
    }
    expect(position).toBeGreaterThan(5);
  });
});

describe('the trail of a record', () => {
  const TRAIL = `query ($id: ID!, $first: Int, $after: String) { auditTrail(subjectId: $id, first: $first, after: $after) {
    nodes { action actorKind actorId delegatedById organisation { shortName } reason details { name value } position hash }
    pageInfo { hasNextPage endCursor } } }`;
  interface Trail {
    readonly auditTrail: {
      nodes: { action: string; actorId: string | null; organisation: { shortName: string } | null }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }
  it('is read, page by page, by those who may see the record; which person by their own organisation', async () => {
    const { id } = await referred(cast, [SPSM]);
    const seenBy = async (who: keyof Cast): Promise<[string, boolean, string | undefined][]> => {
      const nodes = [];
      for (let after: string | null = null; ;) {
        const { auditTrail: page }: Trail = await cast[who].get<Trail>(TRAIL, { id, first: 2, after });
        nodes.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      return nodes.map((node) => [node.action, node.actorId !== null, node.organisation?.shortName]);
    };
    expect(await seenBy('ragunda')).toEqual([
      ['need.submit', true, 'Ragunda'],
      ['need.suggest', false, undefined],
      ['need.refer', false, expect.stringContaining('Jämtland')],
    ]);
    expect((await seenBy('jamtland')).map(([, known]) => known)).toEqual([false, false, true]);
  });

  it('is empty for whoever may not see the record, as for a record that is not there', async () => {
    const { id } = await matched(cast.ragunda);
    for (const subject of [id, newId()])
      expect(await cast.spsm.get<Trail>(TRAIL, { id: subject })).toEqual({
        auditTrail: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
      });
    const { errors } = await house.anybody().ask(TRAIL, { id });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
