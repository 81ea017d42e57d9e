import { jest } from '@jest/globals';
import {
  anOffer,
  castOf,
  did,
  didToReferral,
  documentOf,
  FINDABLE,
  JAMTLAND,
  matched,
  outcomeOf,
  RAGUNDA,
  referralTo,
  referred,
  seen,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { personId } from '../builders/people.js';
import { settled } from '../builders/time.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

interface Row {
  readonly action: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly organisation_id: string | null;
  readonly reason: string | null;
  readonly detail: Record<string, unknown>;
  readonly request_id: string;
}
const rowsOf = (subjectId: string | undefined): Promise<Row[]> =>
  house.sql<Row>('select * from audit_entry where subject_id = $1 order by id', [subjectId]);

describe('the audit', () => {
  it('says who did what for whom, from what to what, once for each move', async () => {
    const { id } = await referred(cast, [SPSM]);
    const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
    await didToReferral(cast.spsm, 'offerSupport', anOffer(referralId));
    await did(cast.jamtland, 'sendFeedback', { needId: id, text: 'SPSM kommer.' });
    await did(cast.ragunda, 'sayIfItHelped', { needId: id, verdict: 'HELPED', text: 'Bra!' });
    await did(cast.ragunda, 'reopenNeed', { needId: id, reason: 'Kom tillbaka.' });
    const [ragunda, jamtland, spsm] = await Promise.all(
      ['ragunda', 'jamtland', 'spsm'].map((who) => personId(house, who)),
    );
    const needs = await rowsOf(id);
    expect(
      needs.map((row) => [row.action, row.actor_kind, row.actor_id, row.organisation_id, row.detail['to']]),
    ).toEqual([
      ['need.submit', 'person', ragunda, RAGUNDA, 'SUBMITTED'],
      ['need.suggest', 'job', 'match-need', null, 'MATCHED'],
      ['need.refer', 'person', jamtland, JAMTLAND, 'REFERRED'],
      ['need.allAnswered', 'person', spsm, SPSM, 'ANSWERED'],
      ['need.feedBack', 'person', jamtland, JAMTLAND, 'FED_BACK'],
      ['need.sayVerdict', 'person', ragunda, RAGUNDA, 'CLOSED'],
      ['need.reopen', 'person', ragunda, RAGUNDA, 'MATCHED'],
    ]);
    expect(
      (await rowsOf(referralId)).map((row) => [row.action, row.actor_id, row.detail['to'] ?? null]),
    ).toEqual([
      ['referral.sent', jamtland, null],
      ['referral.offer', spsm, 'CAN_CONTRIBUTE'],
    ]);
    expect(needs.at(-1)?.reason).toBe('Kom tillbaka.');
    // The job works on the request of whoever told the need.
    expect(needs[1]?.request_id).toBe(needs[0]?.request_id);
    // Codes and ids in the details, no words of people.
    const details = JSON.stringify(
      (await house.sql<Row>('select detail from audit_entry')).map((row) => row.detail),
    );
    for (const word of ['SPSM kommer', 'Bra!', FINDABLE, 'Kan ni hjälpa'])
      expect(details).not.toContain(word);
  });

  it('is shown to those concerned, in their language', async () => {
    const { id } = await matched(cast.ragunda);
    const query = `query ($id: ID!) { need(id: $id) { history { text organisation { shortName } } } }`;
    const { need } = await cast.jamtland
      .with({ 'accept-language': 'en' })
      .get<{ need: { history: object[] } }>(query, { id });
    expect(need.history).toEqual([
      { text: 'The need was submitted', organisation: { shortName: 'Ragunda' } },
      { text: 'Support was suggested', organisation: null },
    ]);
  });

  it('has nothing of what was refused', async () => {
    const { id } = await matched(cast.ragunda);
    const before = await house.sql('select id from audit_entry order by id');
    expect(await outcomeOf(cast.jamtland, 'sendFeedback', { needId: id, text: 'x' })).toBe(
      'NotPossible NEED_MOVED_ON',
    );
    expect(await outcomeOf(cast.spsm, 'sendFeedback', { needId: id, text: 'x' })).toBe(
      'NotFound NEED_NOT_FOUND',
    );
    expect(await outcomeOf(cast.jamtland, 'answerNeed', { needId: id, text: '' })).toBe(
      'InvalidInput INVALID_INPUT',
    );
    expect(await house.sql('select id from audit_entry order by id')).toEqual(before);
  });
});

describe('a move, its audit row and what is to follow from it', () => {
  it.each(['audit_entry', 'outbox', 'need_version'])(
    'stand or fall together: without %s nothing has happened',
    async (table) => {
      const { id } = await matched(cast.ragunda);
      await did(cast.jamtland, 'askBack', { needId: id, question: 'Vad?' });
      await settled(house);
      const whole = (): Promise<object[]> =>
        house.sql(
          `select state, version, text, question, (select count(*) from audit_entry where subject_id = need.id) as audits,
           (select count(*) from outbox where record_id = need.id::text) as rows,
           (select count(*) from need_version where need_id = need.id) as versions from need where id = $1`,
          [id],
        );
      const before = await whole();
      // No row can be written there any more; what is there stays readable.
      await house.sql(`alter table ${table} add constraint spec_nothing_more check (false) not valid`);
      const { errors } = await cast.ragunda.ask(documentOf('completeNeed'), {
        input: { needId: id, version: 1, text: 'Svar' },
      });
      await house.sql(`alter table ${table} drop constraint spec_nothing_more`);
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(await whole()).toEqual(before);
      expect(
        (await did(cast.ragunda, 'completeNeed', { needId: id, version: 1, text: 'Svar' })).version,
      ).toBe(2);
    },
  );

  it('hold ids only on their way to the jobs', async () => {
    await referred(cast, [SPSM], { title: 'Hemlig rubrik' });
    await settled(house);
    const rows = await house.sql<{ payload: Record<string, unknown> }>('select payload from outbox');
    expect(rows.length).toBeGreaterThan(0);
    for (const { payload } of rows)
      for (const [key, value] of Object.entries(payload))
        expect(`${key}: ${String(value)}`).toMatch(/^(\w+Id: [0-9a-f-]{36}|version: \d+|late: [A-Z]+)$/);
  });

  it('leaves nothing parked after all of this', async () => {
    await settled(house);
    expect(await house.sql('select subscriber, last_error from outbox where parked_at is not null')).toEqual(
      [],
    );
    expect((await seen(cast.jamtland, (await matched(cast.ragunda)).id)).state).toBe('MATCHED');
  });
});
