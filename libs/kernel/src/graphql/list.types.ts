import type { Type } from '@nestjs/common';
import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import type { Context, Locale } from '../context.js';
import {
  MAX_FILE_ROWS,
  sliceOf,
  wholeOf,
  type ListArgs,
  type Orders,
  type Placed,
  type Slice,
} from '../list.js';
import { pageSize, toPage } from '../paging.js';
import { isProblem, notPossible, type Problem, type Text } from '../problem.js';
import { SHEET_CONTENT_TYPES, writeSheet, type SheetColumn, type SheetFormat } from '../sheet.js';
import { PageInfo, PageInput, type Connection } from './connection.types.js';
import { throwProblem } from './problem.types.js';

@ObjectType({ description: 'A list as a file, with a header line in the language of the caller.' })
export class ExportedFile {
  @Field({ description: 'What to call it: inkorg.xlsx.' })
  readonly fileName!: string;

  @Field({ description: 'Its media type.' })
  readonly contentType!: string;

  @Field({ description: 'The file, in Base64.' })
  readonly base64!: string;
}

/** A list as it is answered: a page of it, and all of it as a file. Files are written when somebody asks for them. */
export interface List<T> extends Connection<T> {
  readonly csv: Promise<ExportedFile>;
  readonly xlsx: Promise<ExportedFile>;
}

/** Declares the type of a list of `node`: `NeedConnection { nodes pageInfo csv xlsx }`. */
export function listOf<T extends object>(name: string, node: () => Type<T>): Type<List<T>> {
  @ObjectType(`${name}Connection`, { description: `One page of ${name} rows; or all of them as a file.` })
  class ListType implements List<T> {
    @Field(() => [node()], { description: 'The rows of this page.' })
    readonly nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    readonly pageInfo!: PageInfo;

    @Field(() => ExportedFile, {
      description: `All rows that the same filter, search and order give, for a spreadsheet; at most ${MAX_FILE_ROWS}. Texts that would run as formulas are disarmed.`,
    })
    readonly csv!: Promise<ExportedFile>;

    @Field(() => ExportedFile, { description: `The same for Excel.` })
    readonly xlsx!: Promise<ExportedFile>;
  }
  return ListType;
}

/** Declares how a list is asked for: every list in the same way. */
export function listArgs<F extends object, S extends string>(of: {
  readonly filter: () => Type<F>;
  readonly sort: Readonly<Record<S, S>>;
  /** The order where none is asked for. */
  readonly usual: NoInfer<S>;
  /** Where a search looks. */
  readonly search: string;
}): Type<ListArgs<F, S> & PageInput> {
  @ArgsType()
  class ListArgsType extends PageInput implements ListArgs<F, S> {
    @Field(of.filter, { nullable: true, description: 'Only some of them.' })
    readonly filter?: F | null;

    @Field(() => String, {
      nullable: true,
      description: `${of.search} "Quoted words" stand together, -word leaves out.`,
    })
    readonly search?: string | null;

    @Field(() => of.sort as object, { defaultValue: of.usual, description: 'In which order.' })
    readonly sort: S = of.usual;
  }
  return ListArgsType;
}

/** What a list is taken away as. */
export interface ListSheet<R> {
  /** What it is called, as part of a file's name and on the tab in Excel. */
  readonly name: Text;
  readonly columns: readonly (Omit<SheetColumn<R>, 'header' | 'value'> & {
    readonly header: Text;
    readonly value: (row: R, locale: Locale) => ReturnType<SheetColumn<R>['value']>;
  })[];
}

/** The most files that are written for one request. */
const MAX_FILES = 2;
const written = new WeakMap<Context, number>();

/**
 * Answers a list: the page that is asked for, and – from the same statement, with the same conditions – the file of all
 * of it. `read` answers the rows of a slice; where that is the whole list, all of them.
 */
export async function answerList<R extends object, T, S extends string>(
  ctx: Context,
  args: ListArgs<object, S>,
  list: { readonly orders: Orders<S>; readonly sheet: ListSheet<R> },
  read: (slice: Slice) => Promise<readonly (R & Placed)[]>,
  present: (row: R) => T,
): Promise<List<T>> {
  const slice = sliceOf(list.orders, args);
  if (isProblem(slice)) return throwProblem(slice, ctx.locale);
  const page = toPage(await read(slice), pageSize(args.first), ({ keyset }) => keyset);
  const fileOf = async (format: SheetFormat): Promise<ExportedFile> => {
    const file = await write(ctx, format, list.sheet, () => read(wholeOf(list.orders, args.sort)));
    return isProblem(file) ? throwProblem(file, ctx.locale) : file;
  };
  return {
    nodes: page.rows.map(present),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
    get csv() {
      return fileOf('csv');
    },
    get xlsx() {
      return fileOf('xlsx');
    },
  };
}

async function write<R>(
  ctx: Context,
  format: SheetFormat,
  { name, columns }: ListSheet<R>,
  read: () => Promise<readonly R[]>,
): Promise<ExportedFile | Problem> {
  const files = (written.get(ctx) ?? 0) + 1;
  written.set(ctx, files);
  if (files > MAX_FILES) return tooManyFiles();
  const rows = await read();
  if (rows.length > MAX_FILE_ROWS) return tooManyRows();
  const { locale } = ctx;
  const sheet = {
    name: name[locale],
    columns: columns.map((column) => ({
      ...column,
      header: column.header[locale],
      value: (row: R) => column.value(row, locale),
    })),
  };
  const bytes = await writeSheet(format, sheet, rows);
  if (isProblem(bytes)) return bytes;
  return {
    fileName: `${inFileName(name[locale])}.${format}`,
    contentType: SHEET_CONTENT_TYPES[format],
    base64: Buffer.from(bytes).toString('base64'),
  };
}

/** `Behov i piloten` → `behov-i-piloten`: letters that every file system takes. */
const inFileName = (name: string): string =>
  name
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');

const tooManyRows = (): Problem =>
  notPossible('TOO_MANY_ROWS', {
    sv: `Listan har fler än ${MAX_FILE_ROWS} rader. Filtrera den och hämta den i delar.`,
    en: `The list has more than ${MAX_FILE_ROWS} rows. Filter it and fetch it in parts.`,
  });

const tooManyFiles = (): Problem =>
  notPossible('TOO_MANY_FILES', {
    sv: `Högst ${MAX_FILES} filer hämtas åt gången. Fråga efter de andra för sig.`,
    en: `At most ${MAX_FILES} files are fetched at a time. Ask for the others on their own.`,
  });
