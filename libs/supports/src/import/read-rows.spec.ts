import { references, sheetOf } from '../../../../test/builders/catalogue.js';
import { fieldsOf, folded } from './fields.js';
import { readRows } from './read-rows.js';

const HEADER = ['Namn', 'Ägare', 'Beskrivning'];
const errorsOf = (...rows: Parameters<typeof sheetOf>) =>
  readRows(sheetOf(...rows), 'supports', references).errors.map(({ cell, code }) => [cell, code]);

describe('what is wrong is named by its cell', () => {
  it('refuses a list without a header row', () => {
    expect(errorsOf(['a', 'b'], ['c', 'd'])).toEqual([[null, 'NO_HEADER']]);
  });

  it('refuses a header without rows', () => {
    expect(errorsOf(HEADER, ['', null, '  '])).toEqual([[null, 'NO_ROWS']]);
  });

  it('refuses a list of grants that is given as supports, and the other way round', () => {
    const grants = ['Namn', 'Ägare', 'Syfte', 'Öppnar', 'Stänger', 'Typ'];
    const row = ['x', 'SPSM', 'a', '2026-01-01', '2026-02-01', 'metodstöd'];
    expect(errorsOf(grants, row)).toEqual([[null, 'WRONG_LIST']]);
    expect(readRows(sheetOf(grants, row), 'grants', references).errors).toEqual([]);
    const supports = sheetOf(['Namn', 'Ägare', 'Typ', 'Styrsteg'], ['x', 'SPSM', 'metodstöd', 'mål']);
    expect(readRows(supports, 'grants', references).errors.map(({ code }) => code)).toEqual(['WRONG_LIST']);
  });

  it('refuses two columns that mean the same', () => {
    expect(errorsOf([...HEADER, 'Syfte'], ['x', 'SPSM', 'a', 'b'])).toEqual([['D1', 'DOUBLE_COLUMN']]);
  });

  it('refuses an owner that nobody knows, in a list of owners too', () => {
    expect(errorsOf(HEADER, ['x', 'SPMS', 'a'], ['y', 'SPSM; Okända verket', 'b'])).toEqual([
      ['B2', 'UNKNOWN_OWNER'],
      ['B3', 'UNKNOWN_OWNER'],
    ]);
  });

  it('collects every wrong cell rather than stopping at the first', () => {
    expect(
      errorsOf(
        [...HEADER, 'Webbadress', 'Upphör den', 'Skede', 'Län', 'Statlig'],
        ['x', 'SPSM', 'a', 'javascript:alert(1)', '30/2 2026', 'Slutfas', 'Norge', 'kanske'],
      ),
    ).toEqual([
      ['D2', 'NOT_AN_ADDRESS'],
      ['E2', 'NO_SUCH_DAY'],
      ['F2', 'UNKNOWN_TERM'],
      ['G2', 'UNKNOWN_COUNTY'],
      ['H2', 'NOT_YES_OR_NO'],
    ]);
  });

  it('counts empty rows and a title above the header, so that the cell is found again', () => {
    expect(errorsOf(['Våra stöd 2026'], [], HEADER, [], ['x', 'Fel', 'a'])).toEqual([
      ['B5', 'UNKNOWN_OWNER'],
    ]);
  });

  it('names columns after Z as a sheet does', () => {
    const blanks = Array.from({ length: 24 }, () => null);
    expect(errorsOf([...HEADER, ...blanks, 'Statlig'], ['x', 'SPSM', 'a', ...blanks, '?'])).toEqual([
      ['AB2', 'NOT_YES_OR_NO'],
    ]);
  });

  it('points out formulas that failed', () => {
    expect(errorsOf(HEADER, ['#SAKNAS!', 'SPSM', '#N/A'])).toEqual([
      ['A2', 'CELL_BROKEN'],
      ['C2', 'CELL_BROKEN'],
    ]);
  });

  it('refuses texts that are too long', () => {
    expect(errorsOf(HEADER, ['x'.repeat(501), 'SPSM', 'y'.repeat(100_001)])).toEqual([
      ['A2', 'TOO_LONG'],
      ['C2', 'TOO_LONG'],
    ]);
  });

  it('refuses more rows than the limit, empty ones aside', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => [`namn ${i}`, 'SPSM', 'a']);
    expect(errorsOf(HEADER, ...rows(5_001))).toEqual([[null, 'TOO_MANY_ROWS']]);
    expect(errorsOf(HEADER, ...rows(5_000), [], [null])).toEqual([]);
  });

  it('says in both languages what to do', () => {
    const [issue] = readRows(sheetOf(HEADER, ['x', 'Fel', 'a']), 'supports', references).errors;
    expect(issue?.text.sv).toMatch(/Fel.*Skriv namnet/);
    expect(issue?.text.en).toMatch(/Fel.*Write its name/);
  });
});

describe('reading', () => {
  it('knows headers in both languages, whatever their case and spaces, and names the others', () => {
    const sheet = readRows(
      sheetOf(
        [' NAMN ', 'owner', 'Source url', 'effort_for_recipient', 'Handläggare'],
        ['x', 'SPSM', 'www.spsm.se', 'låg', 'n'],
      ),
      'supports',
      references,
    );
    expect(sheet.errors).toEqual([]);
    expect(sheet.rows[0]?.values).toEqual({
      name: 'x',
      ownerLabel: 'SPSM',
      sourceUrl: 'https://www.spsm.se',
      effort: 'låg',
    });
    expect(sheet.ignoredColumns).toEqual(['Handläggare']);
  });

  it('gives every header one meaning', () => {
    for (const kind of ['supports', 'grants'] as const) {
      const names = fieldsOf(kind).flatMap((field) => [
        ...new Set(
          [field.key, field.json[kind], field.header.sv, field.header.en, ...field.aliases].map(folded),
        ),
      ]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it.each([
    ['skola; psykisk hälsa', ['skola', 'psykisk_hälsa']],
    ['Förskola och skola,Mental health', ['skola', 'psykisk_hälsa']],
    ['skola\nskola', ['skola']],
    ['Alkohol, narkotika, tobak, spel', ['missbruk']],
    ['Alkohol, narkotika, tobak, spel; skola', ['missbruk', 'skola']],
  ])('reads the list %j', (cell, codes) => {
    const { rows, notices } = readRows(sheetOf(['Namn', 'Tema'], ['x', cell]), 'supports', references);
    expect([rows[0]?.values.themes, notices]).toEqual([codes, []]);
  });

  it('keeps a word that the list lacks and points it out: tags never block', () => {
    const sheet = readRows(
      sheetOf(['Namn', 'Tema'], ['x', 'skola; Fysisk aktivitet']),
      'supports',
      references,
    );
    expect(sheet.errors).toEqual([]);
    expect(sheet.rows[0]?.values.themes).toEqual(['skola', 'fysisk_aktivitet']);
    expect(sheet.notices.map(({ cell, code }) => [cell, code])).toEqual([['B2', 'UNKNOWN_TERM']]);
  });

  it.each([
    ['SPSM; Skolverket', ['skolverket', 'spsm']],
    ['SPSM, Skolverket', ['skolverket', 'spsm']],
    ['Nationellt centrum, Uppsala universitet', ['nck']],
    ['Nationellt centrum, Uppsala universitet; SPSM', ['nck', 'spsm']],
    ['Länsstyrelserna', ['board-1', 'board-2']],
  ])('reads the owners %j', (cell, ids) => {
    const { rows } = readRows(sheetOf(['Namn', 'Myndighet'], ['x', cell]), 'supports', references);
    expect(rows[0]?.owner).toEqual({ organisationIds: ids, keeperId: null });
  });

  it.each([
    ['nationellt', []],
    ['Hallands län; Skåne', ['12', '13']],
    ['Z', ['23']],
  ])('reads the geography %j', (cell, codes) => {
    const { rows } = readRows(sheetOf(['Namn', 'Län'], ['x', cell]), 'supports', references);
    expect(rows[0]?.values.countyCodes).toEqual(codes);
  });

  it('reads dates, numbers and truths as a sheet holds them', () => {
    const { rows } = readRows(
      sheetOf(
        ['Namn', 'Öppnar', 'Belopp (kr)', 'År', 'Kontrollerad'],
        ['x', new Date('2026-03-12T00:00:00Z'), 1_250_000, 2026, true],
      ),
      'grants',
      references,
    );
    expect(rows[0]?.values).toEqual({
      name: 'x',
      opensOn: '2026-03-12',
      totalAmountSek: 1_250_000,
      fundingYear: 2026,
      verified: true,
    });
  });

  it('names cells of a JSON list by object and key', () => {
    const table = {
      format: 'json' as const,
      keys: ['name', 'opensOn'],
      rows: [
        ['name', 'opensOn'],
        ['a', null],
        ['b', 'snart'],
      ],
    };
    expect(readRows(table, 'grants', references).errors.map(({ cell, row }) => [cell, row])).toEqual([
      ['[1].opensOn', 2],
    ]);
  });
});
