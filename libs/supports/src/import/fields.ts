import type { Text } from '#kernel';

/** Which list a sheet is. */
export type SheetKind = 'supports' | 'grants';

/** Value of a field. Lists are sets: their order says nothing. */
export type Value = string | number | boolean | readonly string[] | null;

/** How a cell of the field is read and written. */
export type FieldType =
  | 'id'
  | 'owner'
  | 'line'
  | 'text'
  | 'term'
  | 'terms'
  | 'day'
  | 'kronor'
  | 'year'
  | 'flag'
  | 'address'
  | 'counties';

/** A field of the catalogue: its column in the table, its columns in sheets, its key in JSON. */
export interface FieldDefinition {
  readonly key: string;
  readonly column: string;
  readonly type: FieldType;
  readonly sheets: readonly SheetKind[];
  /** Header that we write; read too, like `aliases` and the JSON key. */
  readonly header: Text;
  readonly json: Readonly<Record<SheetKind, string>>;
  readonly aliases: readonly string[];
  /** Only the words of the list will do. Elsewhere an unknown word is kept and pointed out: tags never block. */
  readonly closed?: true;
}

const SUPPORTS: readonly SheetKind[] = ['supports'];
const GRANTS: readonly SheetKind[] = ['grants'];
const BOTH: readonly SheetKind[] = ['supports', 'grants'];

const field = <K extends string>(
  key: K,
  type: FieldType,
  sheets: readonly SheetKind[],
  [sv, en]: readonly [string, string],
  aliases: readonly string[] = [],
  more: { column?: string; json?: string; grantJson?: string; closed?: true } = {},
): FieldDefinition & { readonly key: K } => ({
  key,
  column: more.column ?? key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  type,
  sheets,
  header: { sv, en },
  json: { supports: more.json ?? key, grants: more.grantJson ?? more.json ?? key },
  aliases,
  ...(more.closed === undefined ? {} : { closed: more.closed }),
});

/** Every field, in the order of the columns we write. */
export const fields = [
  field('externalId', 'id', BOTH, ['Externt id', 'External id'], ['id', 'extern id', 'id-nummer'], {
    json: 'id',
  }),
  field(
    'name',
    'line',
    BOTH,
    ['Namn', 'Name'],
    ['benämning', 'titel', 'title', 'stöd', 'insats', 'statsbidrag', 'bidrag'],
  ),
  field(
    'ownerLabel',
    'owner',
    BOTH,
    ['Ägare', 'Owner'],
    ['myndighet', 'agency', 'organisation', 'avsändare', 'owners'],
    { json: 'agency' },
  ),
  field('description', 'text', BOTH, ['Beskrivning', 'Description'], ['syfte', 'purpose', 'ändamål'], {
    grantJson: 'purpose',
  }),
  field('type', 'term', SUPPORTS, ['Typ', 'Type'], ['typ av stöd', 'type of support']),
  field('perspective', 'term', SUPPORTS, ['Perspektiv', 'Perspective']),
  field(
    'recipients',
    'terms',
    BOTH,
    ['Mottagare', 'Recipients'],
    ['vem kan få', 'vem kan söka', 'recipient'],
  ),
  field('audience', 'terms', BOTH, ['Målgrupp', 'Audience'], ['målgrupper', 'target group', 'target groups']),
  field('themes', 'terms', BOTH, ['Tema', 'Themes'], ['teman', 'theme', 'område']),
  field('protectiveFactors', 'terms', SUPPORTS, ['Skyddsfaktorer', 'Protective factors'], ['skyddsfaktor']),
  field('riskFactors', 'terms', SUPPORTS, ['Riskfaktorer', 'Risk factors'], ['riskfaktor']),
  field('steeringSteps', 'terms', SUPPORTS, ['Styrsteg', 'Steering steps'], ['steg i styrningen'], {
    json: 'steeringStep',
  }),
  field('stages', 'terms', BOTH, ['Skede', 'Stages'], ['skeden', 'stage'], { closed: true }),
  field('countyCodes', 'counties', SUPPORTS, ['Geografi', 'Geography'], ['län', 'counties', 'county'], {
    json: 'geography',
  }),
  field('delivery', 'term', SUPPORTS, ['Form', 'Delivery'], ['genomförs', 'leverans']),
  field(
    'effort',
    'term',
    SUPPORTS,
    ['Kräver av er', 'Effort'],
    ['effort for recipient', 'mottagarens insats', 'arbetsinsats'],
    { json: 'effortForRecipient' },
  ),
  field('effortNote', 'text', SUPPORTS, ['Det här kräver av er', 'Effort note']),
  field('cost', 'line', SUPPORTS, ['Kostnad', 'Cost'], ['pris']),
  field('capacity', 'text', SUPPORTS, ['Kapacitet', 'Capacity']),
  field('byState', 'flag', SUPPORTS, ['Statlig', 'State'], ['statligt'], { json: 'state' }),
  field('opensOn', 'day', GRANTS, ['Öppnar', 'Opens on'], ['ansökan öppnar', 'opens', 'öppningsdatum']),
  field(
    'closesOn',
    'day',
    GRANTS,
    ['Sista ansökningsdag', 'Closes on'],
    ['stänger', 'closes', 'ansökan stänger', 'sista dag'],
  ),
  field(
    'decisionOn',
    'day',
    GRANTS,
    ['Beslut', 'Decision on'],
    ['beslutsdatum', 'beslut senast', 'decision'],
  ),
  field(
    'reportDueOn',
    'day',
    GRANTS,
    ['Redovisas senast', 'Report due on'],
    ['redovisning senast', 'report due', 'återrapporteras senast'],
  ),
  field('fundingYear', 'year', GRANTS, ['Bidragsår', 'Funding year'], ['år', 'year']),
  field(
    'totalAmountSek',
    'kronor',
    GRANTS,
    ['Totalt belopp', 'Total amount'],
    ['belopp', 'summa', 'amount', 'total amount sek', 'anslag'],
  ),
  field('coFunding', 'text', GRANTS, ['Medfinansiering', 'Co-funding']),
  field(
    'applicationMode',
    'term',
    GRANTS,
    ['Ansökningssätt', 'Application mode'],
    ['ansökningsform', 'sätt att söka'],
  ),
  field(
    'reportingRequirement',
    'text',
    GRANTS,
    ['Redovisning', 'Reporting requirement'],
    ['redovisningskrav', 'återrapportering', 'reporting'],
  ),
  field(
    'sourceUrl',
    'address',
    BOTH,
    ['Webbadress', 'Source URL'],
    ['länk', 'url', 'källa', 'link', 'source'],
  ),
  field('verified', 'flag', BOTH, ['Kontrollerad', 'Verified'], ['verifierad']),
  field(
    'checkedOn',
    'day',
    BOTH,
    ['Kontrollerad den', 'Checked on'],
    ['senast kontrollerad', 'kontrolldatum', 'last checked'],
  ),
  field(
    'endedOn',
    'day',
    BOTH,
    ['Upphör den', 'Ended on'],
    ['upphörde', 'avslutad', 'avslutad den', 'ended'],
  ),
] as const;

export type FieldKey = (typeof fields)[number]['key'];
export type Field = FieldDefinition & { readonly key: FieldKey };

/** Values by field. A missing key is "not said", which is not the same as empty. */
export type Values = Partial<Record<FieldKey, Value>>;

/** The fields of one list. */
export const fieldsOf = (kind: SheetKind): readonly Field[] =>
  fields.filter((one) => one.sheets.includes(kind));

export const fieldByKey = (key: FieldKey): Field => {
  const found = fields.find((one) => one.key === key);
  if (found === undefined) throw new Error(`No field is called ${key}.`);
  return found;
};

const LISTS: readonly FieldType[] = ['terms', 'counties'];

/** What a field holds when nobody has said anything. */
export const emptyOf = (one: Field): Value =>
  LISTS.includes(one.type) ? [] : one.key === 'verified' ? false : null;

/** Whether two values say the same. */
export const sameValue = (a: Value, b: Value): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && new Set([...a, ...b]).size === new Set(a).size
    : a === b;

/** A header or code as it is compared: case, spaces and punctuation do not matter; å ä ö do. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** A name as it is compared: case, punctuation and runs of space do not matter; å ä ö do. */
export const normaliseName = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The field that a header means; a hint in brackets ("Belopp (kr)") does not matter. */
export function fieldOfHeader(kind: SheetKind, header: string): Field | undefined {
  const wanted = folded(header.replaceAll(/\([^)]*\)/g, ''));
  return fieldsOf(kind).find((one) =>
    [one.key, one.json[kind], one.header.sv, one.header.en, ...one.aliases].some(
      (name) => folded(name) === wanted,
    ),
  );
}
