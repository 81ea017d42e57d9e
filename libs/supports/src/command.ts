import type { INestApplicationContext } from '@nestjs/common';
import { operatorContext, type Outcome } from '#kernel';
import { CatalogueExport, type CatalogueFile } from './export/catalogue-export.js';
import type { ExportFormat } from './export/write-file.js';
import { CatalogueImport, type ImportRequest } from './import/catalogue-import.js';
import type { SheetKind } from './import/fields.js';
import type { ImportReport } from './import/report.js';

/** Kinds that `samlingsplats import <kind>` and `export <kind>` know here. */
export const sheetKinds: readonly SheetKind[] = ['supports', 'grants'];

/** Formats of `export --format`. */
export const exportFormats: readonly ExportFormat[] = ['csv', 'xlsx', 'json'];

/** `samlingsplats import supports|grants <file> [--dry-run] [--owner <name>]`: give the report to `formatReport`. */
export const importCatalogueFile = (
  app: Pick<INestApplicationContext, 'get'>,
  request: ImportRequest,
): Promise<Outcome<ImportReport>> =>
  app.get(CatalogueImport, { strict: false }).importSheet(operatorContext, request);

/** `samlingsplats export supports|grants --format csv|xlsx|json`. */
export const exportCatalogueFile = (
  app: Pick<INestApplicationContext, 'get'>,
  kind: SheetKind,
  format: ExportFormat,
): Promise<Outcome<CatalogueFile>> =>
  app.get(CatalogueExport, { strict: false }).exportSheet(operatorContext, kind, format);
