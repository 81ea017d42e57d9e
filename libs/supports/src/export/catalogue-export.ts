import { Injectable } from '@nestjs/common';
import { Database, isProblem, sql, type Context, type Outcome } from '#kernel';
import { type SheetKind, type Value } from '../import/fields.js';
import { itemKind, valuesOf } from '../import/store.js';
import { CONTENT_TYPES, writeFile, type ExportFormat } from './write-file.js';

/** A file for whoever asked. */
export interface CatalogueFile {
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
  async exportSheet(ctx: Context, kind: SheetKind, format: ExportFormat): Promise<Outcome<CatalogueFile>> {
    const { items, counties, today } = await this.database.read(ctx, async (tx) => ({
      items: await tx.query<{ item: Record<string, Value> }>(sql`
        select to_jsonb(i) - 'imported' as item from catalogue_item i
        where i.kind = ${itemKind(kind)} order by i.name collate "sv-x-icu", i.id`),
      counties: await tx.query<{ code: string; name: string }>(sql`select code, name from county`),
      today: tx.today,
    }));
    const rows = items.map(({ item }) => valuesOf(kind, item));
    const names = new Map(counties.map(({ code, name }) => [code, name]));
    const bytes = await writeFile(format, kind, rows, names);
    if (isProblem(bytes)) return bytes;
    return {
      fileName: `${kind === 'supports' ? 'stod' : 'statsbidrag'}-${today}.${format}`,
      contentType: CONTENT_TYPES[format],
      bytes,
      rows: rows.length,
    };
  }
}
