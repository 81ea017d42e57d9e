import { raw, sql, type Sql, type Tx } from '#kernel';
import { freshnessOf, type FreshnessCode } from './freshness.js';

/** A support offer or grant as the rest of the house sees it. */
export interface CatalogueRow {
  readonly id: string;
  readonly kind: 'SUPPORT' | 'GRANT';
  readonly externalId: string | null;
  readonly name: string;
  readonly description: string;
  readonly ownerLabel: string;
  readonly ownerIds: string[];
  readonly keeperId: string | null;
  readonly type: string | null;
  readonly perspective: string | null;
  readonly recipients: string[];
  readonly audience: string[];
  readonly themes: string[];
  readonly protectiveFactors: string[];
  readonly riskFactors: string[];
  readonly steeringSteps: string[];
  readonly stages: string[];
  readonly stagesDerived: boolean;
  /** Counties it is offered in; empty: the whole country. */
  readonly countyCodes: string[];
  readonly delivery: string | null;
  readonly effort: string | null;
  readonly effortNote: string | null;
  readonly cost: string | null;
  readonly capacity: string | null;
  readonly byState: boolean | null;
  readonly sourceUrl: string | null;
  readonly verified: boolean;
  readonly checkedOn: string | null;
  readonly endedOn: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly decisionOn: string | null;
  readonly reportDueOn: string | null;
  readonly fundingYear: number | null;
  readonly totalAmountSek: number | null;
  readonly coFunding: string | null;
  readonly applicationMode: string | null;
  readonly reportingRequirement: string | null;
  readonly version: number;
  /** As of the day it was read. */
  readonly freshness: FreshnessCode;
}

/** A row as it is read, with the day. */
export type StoredItem = Omit<CatalogueRow, 'freshness'> & { readonly today: string };

/** Columns of a StoredItem, of `catalogue_item`. */
export const catalogueColumns =
  raw(`catalogue_item.id, catalogue_item.kind, catalogue_item.external_id as "externalId",
  catalogue_item.name, catalogue_item.description, catalogue_item.owner_label as "ownerLabel",
  array(select w.organisation_id from catalogue_owner w join organisation wo on wo.id = w.organisation_id
    where w.item_id = catalogue_item.id order by wo.name collate "sv-x-icu", wo.id) as "ownerIds",
  catalogue_item.keeper_id as "keeperId", catalogue_item.type, catalogue_item.perspective, catalogue_item.recipients,
  catalogue_item.audience, catalogue_item.themes, catalogue_item.protective_factors as "protectiveFactors",
  catalogue_item.risk_factors as "riskFactors", catalogue_item.steering_steps as "steeringSteps", catalogue_item.stages,
  catalogue_item.stages_derived as "stagesDerived", catalogue_item.county_codes as "countyCodes",
  catalogue_item.delivery, catalogue_item.effort, catalogue_item.effort_note as "effortNote", catalogue_item.cost,
  catalogue_item.capacity, catalogue_item.by_state as "byState", catalogue_item.source_url as "sourceUrl",
  catalogue_item.verified, catalogue_item.checked_on as "checkedOn", catalogue_item.ended_on as "endedOn",
  catalogue_item.opens_on as "opensOn", catalogue_item.closes_on as "closesOn",
  catalogue_item.decision_on as "decisionOn", catalogue_item.report_due_on as "reportDueOn",
  catalogue_item.funding_year as "fundingYear", catalogue_item.total_amount_sek as "totalAmountSek",
  catalogue_item.co_funding as "coFunding", catalogue_item.application_mode as "applicationMode",
  catalogue_item.reporting_requirement as "reportingRequirement", catalogue_item.version, (select app.today()) as today`);

/** Adds what depends on the day. */
export const withFreshness = <R extends StoredItem>(rows: readonly R[]): (R & CatalogueRow)[] =>
  rows.map((row) => ({ ...row, freshness: freshnessOf(row, row.today) }));

/** Reads the items with these ids, in no particular order. */
export const itemsThatAre = (ids: readonly string[]): Sql =>
  sql`select ${catalogueColumns} from catalogue_item where catalogue_item.id = any(${ids}::uuid[])`;

/** The items with these ids, inside the caller's transaction. */
export const itemsByIds = async (tx: Tx, ids: readonly string[]): Promise<CatalogueRow[]> =>
  withFreshness(await tx.query<StoredItem>(itemsThatAre(ids)));
