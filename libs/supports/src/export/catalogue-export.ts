import { Injectable } from '@nestjs/common';
import { Database, notPossible, sql, type Context, type Outcome } from '#kernel';
import { fieldsOf, type SheetKind, type Value } from '../import/fields.js';
import { itemKind, valuesOf } from '../import/store.js';
import { CONTENT_TYPES, MOST_XLSX_CELL, writeFile, type ExportFormat } from './write-file.js';

/** A file for whoever asked. */
export interface ExportedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Rows, the header aside. */
  readonly rows: number;
}

/** Gives out the catalogue, in the same columns that the import reads: nothing is locked in. */
@Injectable()
export class CatalogueExport {
  constructor(private readonly database: Database) {}

  /** All supports or all grants, in Swedish order of names. */
  async exportSheet(ctx: Context, kind: SheetKind, format: ExportFormat): Promise<Outcome<ExportedFile>> {
    const { items, counties, today } = await this.database.read(ctx, async (tx) => ({
      items: await tx.query<{ item: Record<string, Value> }>(sql`
        select to_jsonb(i) - 'imported' as item from catalogue_item i
        where i.kind = ${itemKind(kind)} order by i.name collate "sv-x-icu", i.id`),
      counties: await tx.query<{ code: string; name: string }>(sql`select code, name from county`),
      today: tx.today,
    }));
    const rows = items.map(({ item }) => valuesOf(kind, item));
    const tooLong = rows.find((values) =>
      fieldsOf(kind).some(({ key }) => String(values[key] ?? '').length > MOST_XLSX_CELL),
    );
    if (format === 'xlsx' && tooLong !== undefined) return textTooLong(String(tooLong.name));
    const names = new Map(counties.map(({ code, name }) => [code, name]));
    return {
      fileName: `${kind === 'supports' ? 'stod' : 'statsbidrag'}-${today}.${format}`,
      contentType: CONTENT_TYPES[format],
      bytes: await writeFile(format, kind, rows, names),
      rows: rows.length,
    };
  }
}

const textTooLong = (name: string) =>
  notPossible('TEXT_TOO_LONG_FOR_XLSX', {
    sv: `”${name}” har en text som är längre än en cell i Excel rymmer. Välj csv eller json.`,
    en: `“${name}” has a text longer than a cell of Excel can hold. Choose csv or json.`,
  });
