import { parse } from 'csv-parse/sync';
import { fixedId, readDataFile, seedRows, sql, type SeedReport, type Tx } from '#kernel';

type CsvRow = Record<string, string>;

const readCsv = async (name: string): Promise<CsvRow[]> =>
  parse(await readDataFile('directory', name), { columns: true, skip_empty_lines: true, bom: true });

/** The id of a municipality, by its SCB code; Gotland's is also its region's. */
export const municipalityId = (code: string): string => fixedId(`municipality/${code}`);
/** The id of a county's board, by the county's SCB code. */
export const countyBoardId = (countyCode: string): string => fixedId(`county-board/${countyCode}`);
/** The id of an agency or national body, by its short name. */
export const agencyId = (shortName: string): string => fixedId(`agency/${shortName}`);
/** The id of an organisation's first contact point, by the organisation's id. */
export const contactPointId = (organisationId: string): string => fixedId(`contact-point/${organisationId}`);

/** Everyday abbreviations people look for, beside the registered short names. */
const AGENCY_ALIASES: Readonly<Record<string, string>> = {
  Barnombudsmannen: 'BO',
  Folkhälsomyndigheten: 'Fohm',
  'ESF-rådet': 'Svenska ESF-rådet',
};

/** Number or null from a CSV cell. */
const number = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell);
const text = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);

/** Counties, boards, regions, municipalities and agencies, with a contact point each. Safe to run again. */
export async function seedDirectory(tx: Tx): Promise<SeedReport[]> {
  const counties = await readCsv('counties.csv');
  const municipalities = await readCsv('municipalities.csv');
  const agencies = await readCsv('agencies.csv');
  await seedCounties(tx, counties);
  const organisations = [
    ...counties.map(countyBoard),
    ...counties.filter((county) => county['county_code'] !== GOTLAND).map(region),
    ...municipalities.map(municipality),
    ...agencies.filter((agency) => agency['kind'] !== 'länsstyrelse').map(agency),
  ];
  return [
    await seedRows(tx, 'organisation', organisations),
    await seedRows(tx, 'contact_point', contactPoints(organisations)),
  ];
}

const GOTLAND = '09';

/** Counties have no `reference`: nobody edits SCB's codes. */
async function seedCounties(tx: Tx, counties: CsvRow[]): Promise<void> {
  for (const county of counties) {
    await tx.execute(sql`
      insert into county (code, letter, name) values (${county['county_code']}, ${county['letter']}, ${county['name']})
      on conflict (code) do update set letter = excluded.letter, name = excluded.name`);
  }
}

interface OrganisationSeed extends Record<string, unknown> {
  readonly id: string;
  readonly kinds: string[];
  readonly name: string;
  readonly short_name: string;
  readonly organisation_number: string | null;
  readonly municipality_code: string | null;
  readonly county_code: string | null;
  readonly website: string | null;
  readonly population: number | null;
  readonly population_year: number | null;
  readonly population_source: string | null;
  readonly skr_group: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const none = {
  municipality_code: null,
  county_code: null,
  website: null,
  population: null,
  population_year: null,
  population_source: null,
  skr_group: null,
  latitude: null,
  longitude: null,
};

const countyBoard = (row: CsvRow): OrganisationSeed => ({
  ...none,
  id: countyBoardId(row['county_code'] ?? ''),
  kinds: ['COUNTY_BOARD'],
  name: row['county_board'] ?? '',
  short_name: row['county_board_short'] ?? '',
  organisation_number: text(row['county_board_org_number']),
  county_code: text(row['county_code']),
  website: 'lansstyrelsen.se',
});

const region = (row: CsvRow): OrganisationSeed => ({
  ...none,
  id: fixedId(`region/${row['county_code'] ?? ''}`),
  kinds: ['REGION'],
  name: row['region'] ?? '',
  short_name: row['region'] ?? '',
  organisation_number: text(row['region_org_number']),
  county_code: text(row['county_code']),
});

const municipality = (row: CsvRow): OrganisationSeed => ({
  id: municipalityId(row['municipality_code'] ?? ''),
  kinds: row['county_code'] === GOTLAND ? ['MUNICIPALITY', 'REGION'] : ['MUNICIPALITY'],
  name: row['official_name'] ?? '',
  short_name: row['name'] ?? '',
  organisation_number: text(row['org_number']),
  municipality_code: text(row['municipality_code']),
  county_code: text(row['county_code']),
  website: null,
  population: number(row['population']),
  population_year: number(row['population_year']),
  population_source: text(row['population_source']),
  skr_group: text(row['skr_group']),
  latitude: number(row['latitude']),
  longitude: number(row['longitude']),
});

/** Kinds of agencies.csv (myndighet, förbund, annan) in the words of the product. */
const AGENCY_KINDS: Readonly<Record<string, string>> = {
  myndighet: 'AGENCY',
  förbund: 'ASSOCIATION',
  annan: 'OTHER',
};

const agency = (row: CsvRow): OrganisationSeed => ({
  ...none,
  id: agencyId(row['short_name'] ?? ''),
  kinds: [AGENCY_KINDS[row['kind'] ?? ''] ?? 'OTHER'],
  name: row['name'] ?? '',
  short_name: row['short_name'] ?? '',
  organisation_number: text(row['org_number']),
  website: text(row['website']),
});

/** Mailboxes are made up until each organisation states its own: `.example` reaches nobody. */
const contactPoints = (organisations: OrganisationSeed[]): Record<string, unknown>[] =>
  organisations.map((organisation) => ({
    id: contactPointId(organisation.id),
    organisation_id: organisation.id,
    name: `En väg in: ${organisation.short_name}`,
    mailbox: `en-vag-in@${slug(organisation.short_name)}.example`,
    county_codes: [],
    themes: [],
    answer_working_days: 15,
  }));

const LETTERS: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

/** `Länsstyrelsen Jämtland` → `lansstyrelsen-jamtland`. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[åäöé]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The organisation that a label in the reference data means: short name, full name or everyday abbreviation. */
export async function organisationsByLabel(tx: Tx): Promise<(label: string) => string | undefined> {
  const rows = await tx.query<{ id: string; name: string; short_name: string }>(
    sql`select id, name, short_name from organisation where closed_on is null`,
  );
  const byLabel = new Map<string, string>();
  for (const row of rows) byLabel.set(row.name.toLowerCase(), row.id);
  for (const row of rows) byLabel.set(row.short_name.toLowerCase(), row.id);
  return (label) =>
    byLabel.get((AGENCY_ALIASES[label] ?? label).toLowerCase()) ?? byLabel.get(label.toLowerCase());
}
