import type { TermDefinition } from '#directory';
import type { Owner, References } from '../../libs/supports/src/import/cells.js';
import type { ExistingItem } from '../../libs/supports/src/import/item-state.js';
import type { ImportPlan } from '../../libs/supports/src/import/plan.js';
import type { RawCell, Table } from '../../libs/supports/src/import/table.js';

const term = (code: string, sv: string, en: string): TermDefinition => ({ code, label: { sv, en } });

const ORGANISATIONS: Readonly<Record<string, Owner>> = {
  SPSM: { organisationIds: ['spsm'], keeperId: null },
  Skolverket: { organisationIds: ['skolverket'], keeperId: null },
  'Nationellt centrum, Uppsala universitet': { organisationIds: ['nck'], keeperId: null },
  Länsstyrelserna: { organisationIds: ['board-1', 'board-2'], keeperId: null },
  'Länsstyrelsen Halland': { organisationIds: ['board-1'], keeperId: null },
  Regeringskansliet: { organisationIds: [], keeperId: 'keeper' },
};

/** A small house for the pure import core: a few organisations, counties and words. */
export const references: References = {
  owner: (label) => ORGANISATIONS[label],
  counties: [
    { code: '13', letter: 'N', name: 'Hallands län' },
    { code: '12', letter: 'M', name: 'Skåne län' },
    { code: '23', letter: 'Z', name: 'Jämtlands län' },
  ],
  terms: {
    themes: [
      term('skola', 'Förskola och skola', 'Preschool and school'),
      term('psykisk_hälsa', 'Psykisk hälsa', 'Mental health'),
      term('missbruk', 'Alkohol, narkotika, tobak, spel', 'Alcohol, drugs, tobacco, gambling'),
    ],
    stages: [
      term('READINESS', 'Beredskap', 'Readiness'),
      term('LEADERSHIP', 'Ledarskap', 'Leadership'),
      term('STRUCTURE', 'Struktur', 'Structure'),
      term('METHOD', 'Metod', 'Method'),
      term('FOLLOW_UP', 'Uppföljning', 'Follow-up'),
    ],
    effort: [term('låg', 'Kräver lite av er', 'Asks little of you')],
  },
};

/** A sheet of cells: the first row is the header. */
export const sheetOf = (...rows: RawCell[][]): Table => ({ format: 'xlsx', rows });

/** The catalogue after a plan was carried out on it, as the database would have it. */
export function carryOut(existing: readonly ExistingItem[], plan: ImportPlan): ExistingItem[] {
  const changed = new Map([...plan.updates, ...plan.settles].map((item) => [item.id, item.state]));
  return [
    ...existing.map((item) => ({ ...item, ...changed.get(item.id) })),
    ...plan.creates.map((item, index) => ({ ...item.state, id: `new-${existing.length + index}` })),
  ];
}
