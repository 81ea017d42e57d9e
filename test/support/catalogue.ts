import { Effects, isProblem, type Outcome } from '#kernel';
import { catalogueChanged, catalogueItemId, importCatalogueFile, type SheetKind } from '#supports';
import type { Person } from './person.js';
import type { TestHouse } from './test-house.js';

/** An item of the catalogue as the API shows it. */
export interface Item {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly ownerLabel: string;
  readonly owners: { shortName: string }[];
  readonly keeper: { shortName: string } | null;
  readonly freshness: string;
  readonly checkedOn: string | null;
  readonly mayEdit: boolean;
  readonly version: number;
  readonly stages: string[];
  readonly stagesDerived: boolean;
  readonly capacity?: string | null;
  readonly counties?: { name: string }[];
}

const ITEM = `__typename id name description ownerLabel owners { shortName } keeper { shortName } freshness checkedOn
  mayEdit version stages stagesDerived ... on SupportOffer { capacity counties { name } }`;

export interface Page {
  readonly nodes: Item[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What `updateCatalogueItem` answered, whichever member of the union it was. */
export type UpdateResult = Item & {
  readonly code?: string;
  readonly fields?: { path: string; code: string }[];
  readonly currentVersion?: number;
  readonly currentText?: string;
};

/** One item, by its id. */
export async function readItem(person: Person, id: string | undefined): Promise<Item> {
  const query = `query ($id: ID!) { catalogueItem(id: $id) { ${ITEM} } }`;
  return (await person.get<{ catalogueItem: Item }>(query, { id })).catalogueItem;
}

/** One item of the reference data, by its id there. */
export const seededItem = (person: Person, externalId: string): Promise<Item> =>
  readItem(person, catalogueItemId(externalId));

/** A page of the catalogue, of 100 unless told otherwise. */
export async function readPage(person: Person, variables: Record<string, unknown>): Promise<Page> {
  const query = `query ($first: Int!, $after: String, $search: String, $filter: CatalogueFilterInput) {
    catalogue(first: $first, after: $after, search: $search, filter: $filter) {
      nodes { ${ITEM} } pageInfo { hasNextPage endCursor } } }`;
  return (await person.get<{ catalogue: Page }>(query, { first: 100, ...variables })).catalogue;
}

export async function updateItem(person: Person, input: Record<string, unknown>): Promise<UpdateResult> {
  const query = `mutation ($input: UpdateCatalogueItemInput!) { updateCatalogueItem(input: $input) {
    __typename ... on CatalogueItem { ${ITEM} } ... on Problem { code } ... on InvalidInput { fields { path code } }
    ... on StaleVersion { currentVersion currentText } } }`;
  return (await person.get<{ updateCatalogueItem: UpdateResult }>(query, { input })).updateCatalogueItem;
}

/** The value of a use case that must succeed. */
export function done<T>(outcome: Outcome<T>): T {
  if (isProblem(outcome)) throw new Error(outcome.text.en);
  return outcome;
}

/** Imports a CSV text as the command does. */
export const importText = async (
  house: TestHouse,
  text: string,
  options: { kind?: SheetKind; dryRun?: boolean; owner?: string } = {},
) =>
  done(
    await importCatalogueFile(house.api, {
      kind: 'supports',
      fileName: 'lista.csv',
      bytes: Buffer.from(text),
      dryRun: false,
      ...options,
    }),
  );

/** Rows of `from`, which may go on with `where`. */
export const countRows = async (house: TestHouse, from: string, ...values: unknown[]): Promise<number> =>
  Number((await house.sql<{ n: string }>(`select count(*) as n from ${from}`, values))[0]?.n);

/** Gives the event of the catalogue somebody who listens, so that it leaves rows. */
export const listenToCatalogue = (house: TestHouse): void =>
  house.api.get(Effects).add({
    subscriber: 'spec-listener',
    event: catalogueChanged,
    queue: 'effects',
    run: () => Promise.resolve(),
  });
