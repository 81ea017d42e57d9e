import { canonicalJson, faultOf, hashOf, NO_HASH, reasonHashOf, type ChainedRow } from './canonical.js';

/** A row as its README shows it. */
const row = (changes: Partial<ChainedRow> = {}): ChainedRow => {
  const about: ChainedRow = {
    id: '01930000-0000-7000-8000-000000000001',
    at: '2026-11-20T08:00:00.000000Z',
    action: 'need.submit',
    delegatedById: null,
    detail: { to: 'SUBMITTED', from: null },
    chain: 'house',
    position: 1,
    previousHash: NO_HASH,
    reasonHash: null,
    hash: '',
    ...changes,
  };
  return { ...about, hash: changes.hash ?? hashOf(about) };
};

it('canonical JSON has sorted keys, no spaces and no escapes but those JSON needs', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'å"\n\u001f/' }], a: true })).toBe(
    String.raw`{"a":true,"b":[1,{"c":"å\"\n\u001f/","d":null}]}`,
  );
});

describe('the hash of a row', () => {
  it('is SHA-256 over its columns; null columns are left out, null details are not', () => {
    const text = `{"action":"need.submit","at":"2026-11-20T08:00:00.000000Z","chain":"house","detail":{"from":null,"to":"SUBMITTED"},"id":"01930000-0000-7000-8000-000000000001","position":1,"previousHash":"${NO_HASH}"}`;
    expect(canonicalJson({ ...JSON.parse(text) })).toBe(text);
    const { hash: _, ...bare } = row();
    expect(hashOf({ ...bare, hash: 'whatever' })).toBe(row().hash);
    expect(row({ detail: { to: 'SUBMITTED' } }).hash).not.toBe(row().hash);
    expect(row({ delegatedById: 'x' }).hash).not.toBe(row().hash);
  });

  it('does not hang on the text of the reason, but on the hash of it', () => {
    expect(row({ reason: 'Sådan.' }).hash).toBe(row().hash);
    expect(row({ reasonHash: 'a' }).hash).not.toBe(row().hash);
  });
});

describe('a row is found to be', () => {
  const reasonHash = reasonHashOf(row().id, 'Löst.');
  it.each([
    ['whole', row(), undefined],
    ['whole with its reason', row({ reason: 'Löst.', reasonHash }), undefined],
    ['whole after its reason was erased', row({ reason: null, reasonHash }), undefined],
    ['given another reason', row({ reason: 'Nej.', reasonHash }), 'the reason of the entry was changed'],
    ['given a reason it had not', row({ reason: 'Nej.' }), 'the reason of the entry was changed'],
    ['changed', row({ action: 'need.withdraw', hash: row().hash }), 'the entry was changed'],
    ['later than the next', row({ position: 3 }), 'the entry is missing'],
    ['there twice', row({ position: 0 }), 'the entry is there twice'],
    ['moved', row({ previousHash: 'b'.repeat(64) }), 'the entry does not follow the one before it'],
  ])('%s', (_, given, fault) => {
    expect(faultOf(given, 1, NO_HASH)).toBe(fault);
  });
});
