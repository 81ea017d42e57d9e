import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Database, notPossible, Outbox, type Context, type Outcome, type Tx } from '#kernel';
import { catalogueChanged } from '../supports.events.js';
import { supportRules } from '../supports.rules.js';
import type { SheetKind } from './fields.js';
import type { ImportPlan } from './plan.js';
import { readFile } from './read-file.js';
import { reportOf, type ImportReport } from './report.js';
import { planTable } from './run.js';
import { applyPlan, lockCatalogue } from './store.js';

/** A file to import. */
export interface ImportRequest {
  readonly kind: SheetKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Answers exactly what a real run would do, and writes nothing. */
  readonly dryRun: boolean;
  /** Name of the organisation that owns rows which name no owner. */
  readonly owner?: string;
}

/** Longest file name that is remembered as an item's source. */
const MOST_SOURCE = 200;

/** Imports lists of supports and grants, whole or not at all. */
@Injectable()
export class CatalogueImport {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Reads a CSV, XLSX or JSON file and takes its rows into the catalogue in one transaction. A single wrong row, and
   * nothing is written; the report names every wrong cell. Emits `catalogue.changed` for each new or changed item.
   */
  async importSheet(ctx: Context, request: ImportRequest): Promise<Outcome<ImportReport>> {
    if (!supportRules.import.actors(ctx.actor)) return notYours();
    const { kind, dryRun } = request;
    const about = { kind, dryRun, fileName: request.fileName.slice(0, MOST_SOURCE) };
    const table = await readFile(request.bytes);
    if ('code' in table)
      return reportOf(about, { rows: [], errors: [table], notices: [], ignoredColumns: [] }, undefined);
    const plan = async (tx: Tx) => {
      const options = {
        checkedOn: tx.today,
        ...(request.owner === undefined ? {} : { owner: request.owner }),
      };
      const planned = await planTable(tx, kind, table, options);
      return { plan: planned.plan, report: reportOf(about, planned.sheet, planned.plan) };
    };
    if (dryRun) return (await this.database.read(ctx, plan)).report;
    return this.database.write(ctx, async (tx) => {
      await lockCatalogue(tx);
      const planned = await plan(tx);
      if (planned.report.written) await this.apply(tx, kind, planned.plan, about.fileName);
      return planned.report;
    });
  }

  private async apply(tx: Tx, kind: SheetKind, plan: ImportPlan, source: string): Promise<void> {
    const { created, updated } = await applyPlan(tx, kind, plan, source);
    for (const id of [...created, ...updated]) {
      await recordAudit(tx, { action: 'catalogue.imported', subjectType: 'catalogue_item', subjectId: id });
      await this.outbox.emit(tx, catalogueChanged, id, { itemId: id });
    }
  }
}

const notYours = () =>
  notPossible('IMPORT_NOT_YOURS', {
    sv: 'Listor läses in av den som driftar tjänsten. Skicka filen dit.',
    en: 'Lists are imported by whoever runs the service. Send the file there.',
  });
