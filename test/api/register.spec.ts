import { jest } from '@jest/globals';
import readXlsx from 'read-excel-file/node';
import {
  castOf,
  did,
  FINDABLE,
  matched,
  NO_ID,
  PILOT,
  referralTo,
  referred,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { at, settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

interface Paper {
  readonly id: string;
  readonly receivedAt: string;
  readonly senderName: string;
  readonly act: string;
  readonly actText: string;
  readonly about: string;
  readonly recordId: string;
  readonly parts: readonly { label: string; text: string }[];
  readonly numbers: readonly string[];
  readonly secrecyProvision: string | null;
}
interface File {
  readonly fileName: string;
  readonly base64: string;
}

const FIELDS =
  'id receivedAt senderName act actText about recordId parts { label text } numbers secrecyProvision';

const register = async (person: Person, asked = ''): Promise<Paper[]> =>
  (
    await person.get<{ papers: { nodes: Paper[] } }>(
      `{ papers(first: 100 ${asked}) { nodes { ${FIELDS} } } }`,
    )
  ).papers.nodes;
const aboutRecord = async (person: Person, recordId: string): Promise<Paper[]> =>
  (await register(person)).filter((paper) => paper.recordId === recordId);

const change = async (person: Person, name: string, input: object): Promise<string> => {
  const types: Record<string, string> = {
    addCaseNumber: 'PaperNumberInput',
    removeCaseNumber: 'PaperNumberInput',
    markSecrecy: 'MarkSecrecyInput',
    setRegistrar: 'SetRegistrarInput',
  };
  const query = `mutation ($input: ${types[name]}!) { ${name}(input: $input) { __typename
    ... on Problem { code } ... on InvalidInput { fields { path code } } } }`;
  const { data, errors } = await person.ask<Record<string, { __typename: string; code?: string }>>(query, {
    input,
  });
  if (errors !== undefined) return `error ${errors[0]?.extensions.code}`;
  return `${data?.[name]?.__typename} ${data?.[name]?.code ?? ''}`.trim();
};

const mailsTo = (address: string): Promise<{ subject: string; body: string }[]> =>
  house.sql('select subject, body from mail where to_address = $1 order by created_at, id', [address]);

describe('a register', () => {
  it('shows what was received, in words, and to nobody else', async () => {
    const need = await matched(cast.ragunda, { pilotId: PILOT });
    const [paper] = await aboutRecord(cast.jamtland, need.id);
    expect(paper).toMatchObject({
      senderName: 'Ragunda kommun',
      act: 'NEED_TOLD',
      actText: 'Behov',
      about: 'Elevhälsa',
      parts: [
        { label: 'Rubrik', text: 'Elevhälsa' },
        { label: 'Text', text: FINDABLE },
      ],
      numbers: [],
      secrecyProvision: null,
    });
    for (const who of ['ragunda', 'halland', 'laholm', 'spsm'])
      expect(await aboutRecord(await house.as(who), need.id)).toEqual([]);
  });

  it('keeps what it received, also when it was corrected, recalled and withdrawn', async () => {
    const need = await referred(cast, [SPSM], { text: 'Som det var först.' });
    const { id: referralId } = await referralTo(cast.jamtland, need.id, SPSM);
    await did(cast.ragunda, 'correctNeed', { needId: need.id, version: need.version, text: 'Som det blev.' });
    await settled(house);
    await did(cast.jamtland, 'recallReferral', { referralId, reason: 'Löst.' });
    await did(cast.ragunda, 'withdrawNeed', { needId: need.id, reason: 'Löst.' });
    await settled(house);
    const papers = (await aboutRecord(cast.spsm, referralId)).reverse();
    expect(papers.map(({ act }) => act)).toEqual(['REQUEST', 'NEED_CORRECTED', 'REQUEST_RECALLED']);
    expect(papers[0]?.parts).toContainEqual({ label: 'Text', text: 'Som det var först.' });
    expect(papers[1]?.parts).toContainEqual({ label: 'Text', text: 'Som det blev.' });
  });

  it('is filtered by day and by number, searched in Swedish, and taken away for a spreadsheet', async () => {
    await at(house, '2026-12-01T22:30:00Z');
    const late = await matched(cast.ragunda, { title: 'Fritidsgårdar på landsbygden' });
    await at(house, '2026-12-01T23:30:00Z');
    const after = await matched(cast.ragunda, { title: '=1+1' });
    // 23:30 in Stockholm, and half past midnight the day after.
    const of = async (asked: string): Promise<string[]> =>
      (await register(cast.jamtland, asked)).map(({ recordId }) => recordId);
    expect(await of('filter: { from: "2026-12-01", until: "2026-12-01" }')).toEqual([late.id]);
    expect(await of('filter: { from: "2026-12-02" }')).toEqual([after.id]);
    expect(await of('search: "fritidsgård"')).toEqual([late.id]);
    const [paper] = await aboutRecord(cast.jamtland, late.id);
    await change(cast.jamtland, 'addCaseNumber', { paperId: paper?.id, number: '421-9876-2026' });
    expect(await of('search: "9876"')).toEqual([late.id]);
    expect(await of('filter: { from: "2026-12-01", unnumbered: true }')).toEqual([after.id]);

    const { papers } = await cast.jamtland.get<{ papers: { csv: File; xlsx: File } }>(
      `{ papers(filter: { from: "2026-12-01" }, sort: OLDEST) { csv { fileName base64 } xlsx { fileName base64 } } }`,
    );
    const csv = Buffer.from(papers.csv.base64, 'base64').toString('utf8');
    const [, first, second] = csv.split('\r\n');
    expect(papers.csv.fileName).toBe('diarium.csv');
    expect(first).toContain(
      '2026-12-01 23:30;Ragunda kommun;Behov;Fritidsgårdar på landsbygden;421-9876-2026;',
    );
    expect(second).toContain(";'=1+1;");
    const rows = (await readXlsx(Buffer.from(papers.xlsx.base64, 'base64'))) as unknown as unknown[][];
    expect(JSON.stringify(rows)).toContain('421-9876-2026');
  });
});

describe('our own numbers and marks', () => {
  it('are several for a document, each once, and only ours', async () => {
    const need = await matched(cast.ragunda);
    const [paper] = await aboutRecord(cast.jamtland, need.id);
    const paperId = paper?.id;
    for (const number of ['1-2026', '2-2026', '1-2026'])
      expect(await change(cast.jamtland, 'addCaseNumber', { paperId, number })).toBe('Paper');
    expect((await aboutRecord(cast.jamtland, need.id))[0]?.numbers).toEqual(['1-2026', '2-2026']);
    await change(cast.jamtland, 'removeCaseNumber', { paperId, number: '1-2026' });
    expect((await aboutRecord(cast.jamtland, need.id))[0]?.numbers).toEqual(['2-2026']);
    for (const who of ['ragunda', 'halland', 'facilitator']) {
      const outcome = await change(await house.as(who), 'addCaseNumber', { paperId, number: 'x' });
      expect(['NotFound PAPER_NOT_FOUND', 'error FORBIDDEN']).toContain(outcome);
    }
    expect(await change(cast.jamtland, 'addCaseNumber', { paperId: NO_ID, number: 'x' })).toBe(
      'NotFound PAPER_NOT_FOUND',
    );
    for (let number = 2; number <= 20; number += 1)
      await change(cast.jamtland, 'addCaseNumber', { paperId, number: `n${number}` });
    expect(await change(cast.jamtland, 'addCaseNumber', { paperId, number: 'n21' })).toBe(
      'NotPossible TOO_MANY_NUMBERS',
    );
    expect(await change(cast.jamtland, 'addCaseNumber', { paperId, number: '  ' })).toBe(
      'InvalidInput INVALID_INPUT',
    );
  });

  it('mark what may be secret, and take the mark away; the document stays as it is', async () => {
    const need = await matched(cast.ragunda);
    const [paper] = await aboutRecord(cast.jamtland, need.id);
    const input = { paperId: paper?.id, provision: '26 kap. 1 § OSL' };
    await change(cast.jamtland, 'markSecrecy', input);
    const [marked] = await aboutRecord(cast.jamtland, need.id);
    expect(marked).toMatchObject({ secrecyProvision: '26 kap. 1 § OSL', parts: paper?.parts });
    await change(cast.jamtland, 'markSecrecy', { paperId: paper?.id });
    expect((await aboutRecord(cast.jamtland, need.id))[0]?.secrecyProvision).toBeNull();
    const kept = await house.sql<{ action: string }>(
      `select action from audit_entry where subject_type = 'paper' and subject_id = $1 order by at, id`,
      [paper?.id],
    );
    expect(kept.map(({ action }) => action)).toEqual(['paper.marked', 'paper.unmarked']);
  });
});

describe('the registrar', () => {
  const MAILBOX = 'registrator@jamtland.example';
  const set = (about: object = {}): Promise<string> =>
    change(cast.jamtland, 'setRegistrar', { mailbox: MAILBOX, copies: true, dailyList: true, ...about });
  beforeEach(async () => {
    await house.sql('delete from registrar');
    await house.sql('delete from mail where to_address = $1', [MAILBOX]);
  });

  it('gets a copy of each document as it arrives; what points at a person is read in the register instead', async () => {
    expect(await set()).toBe('RegistrarSet');
    await matched(cast.ragunda, { title: 'Öppen rubrik' });
    const named = 'Vi har pratat med Elias Karlsson.';
    await did(cast.ragunda, 'tellNeed', {
      text: named,
      title: 'Föreningen',
      textReason: 'Han är ordförande.',
    });
    await settled(house);
    const [open, closed] = await mailsTo(MAILBOX);
    expect(open).toMatchObject({ subject: 'Inkommen handling: Behov' });
    expect(open?.body).toContain(FINDABLE);
    expect(open?.body).toContain('Ärendemening: Öppen rubrik');
    expect(closed?.body).not.toContain('Elias');
    expect(closed?.body).not.toContain('Föreningen');
    expect(closed?.body).toContain('sänds inte med mejl');
  });

  it('gets the list of each day, once, also when nobody looked for a few days', async () => {
    await at(house, '2027-01-11T08:00:00Z');
    await set({ copies: false });
    await matched(cast.ragunda, { title: 'Måndag' });
    await at(house, '2027-01-11T20:00:00Z');
    expect(await mailsTo(MAILBOX)).toEqual([]);
    await house.moveClock('2027-01-12T08:00:00Z');
    await did(cast.ragunda, 'tellNeed', { text: FINDABLE, title: 'Tisdag' });
    await at(house, '2027-01-15T08:00:00Z');
    await at(house, '2027-01-15T09:00:00Z');
    const mails = await mailsTo(MAILBOX);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Dagens lista 2027-01-11',
      'Dagens lista 2027-01-12',
    ]);
    expect(mails[0]?.body).toContain('09:00 · Behov · Ragunda kommun · Måndag');
    expect(mails[1]?.body).toContain('Tisdag');
  });

  it('gets nothing once it is taken away, and is ours to set', async () => {
    await set();
    await cast.jamtland.get('mutation { removeRegistrar { __typename } }');
    await matched(cast.ragunda);
    await settled(house);
    expect(await mailsTo(MAILBOX)).toEqual([]);
    expect(await set({ mailbox: 'ingen adress' })).toBe('InvalidInput INVALID_INPUT');
    expect(
      await change(await house.as('observer'), 'setRegistrar', {
        mailbox: MAILBOX,
        copies: true,
        dailyList: true,
      }),
    ).toBe('error FORBIDDEN');
    const { registrar } = await cast.ragunda.get<{ registrar: null }>('{ registrar { mailbox } }');
    expect(registrar).toBeNull();
  });
});
