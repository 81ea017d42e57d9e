import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccessService } from '#access';
import { recordAudit } from '#audit';
import { codesOf } from '#directory';
import {
  Database,
  invalidInput,
  isProblem,
  MAX_TEXT,
  notFound,
  notPossible,
  Outbox,
  parseInput,
  Problem,
  raw,
  sql,
  type Context,
  type Outcome,
  type Tx,
} from '#kernel';
import { cleanText } from '../import/table.js';
import { STAGES } from '../stages.js';
import { catalogueChanged } from '../supports.events.js';
import { supportRules } from '../supports.rules.js';
import { itemsByIds, type CatalogueRow } from './catalogue-row.js';

const text = (most: number) => z.string().transform(cleanText).pipe(z.string().max(most));
const required = (most: number) => z.string().transform(cleanText).pipe(z.string().min(1).max(most));
const codes = (known: readonly string[]) =>
  z.array(z.string().refine((code) => known.includes(code))).max(known.length);

const updateInput = z.object({
  id: z.uuid(),
  version: z.number().int().min(1),
  name: required(500).nullish(),
  description: required(MAX_TEXT).nullish(),
  themes: codes(codesOf('themes')).nullish(),
  audience: codes(codesOf('audiences')).nullish(),
  stages: codes(STAGES).nullish(),
  capacity: text(2_000).nullish(),
  effortNote: text(2_000).nullish(),
  endedOn: z.iso.date().nullish(),
  confirmChecked: z.boolean().nullish(),
});

export type UpdateItemInput = z.input<typeof updateInput>;
type Change = z.output<typeof updateInput>;

/** Fields that an edit may set, and their columns. */
const COLUMNS = {
  name: 'name',
  description: 'description',
  themes: 'themes',
  audience: 'audience',
  stages: 'stages',
  capacity: 'capacity',
  effortNote: 'effort_note',
  endedOn: 'ended_on',
  verified: 'verified',
  checkedOn: 'checked_on',
} as const;

type Edits = Partial<Record<keyof typeof COLUMNS, string | boolean | readonly string[] | null>>;

/** Lets those who own or keep an item keep it true. */
@Injectable()
export class UpdateItemService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Edits an item and answers its id. A field that is left out stays; null clears capacity, effort note and end.
   * `confirmChecked` says that everything is right as of today. Emits `catalogue.changed` when anything changed.
   */
  async update(ctx: Context, input: UpdateItemInput): Promise<Outcome<string>> {
    const change = parseInput(updateInput, input);
    if (isProblem(change)) return change;
    return this.database.write(ctx, (tx) => this.updateIn(tx, change), {
      name: 'updateCatalogueItem',
      input,
    });
  }

  private async updateIn(tx: Tx, change: Change): Promise<Outcome<string>> {
    await tx.execute(sql`select 1 from catalogue_item where id = ${change.id} for update`);
    const [item] = await itemsByIds(tx, [change.id]);
    if (item === undefined) return notThere();
    if (!(await this.access.allows(tx, supportRules.edit, item.id))) return notYours(item);
    if (item.version !== change.version) return stale(item);
    if (item.kind === 'GRANT' && (change.capacity != null || change.effortNote != null))
      return onlySupports(change);
    const edits = editsOf(item, change, tx.today);
    const fields = Object.keys(edits) as (keyof typeof COLUMNS)[];
    if (fields.length === 0) return item.id;
    const set = fields.map((field) => sql`, ${raw(COLUMNS[field])} = ${edits[field]}`);
    await tx.execute(sql`
      update catalogue_item set version = version + 1, updated_at = ${tx.now}${set.reduce((all, one) => sql`${all}${one}`)}
        ${edits.stages === undefined ? raw('') : raw(', stages_derived = false')}
      where id = ${item.id}`);
    await recordAudit(tx, {
      action: 'catalogue.edited',
      subjectType: 'catalogue_item',
      subjectId: item.id,
      detail: { fields: fields.join(','), version: item.version + 1 },
    });
    await this.outbox.emit(tx, catalogueChanged, item.id, { itemId: item.id });
    return item.id;
  }
}

/** What an input changes of an item as it stands. */
function editsOf(item: CatalogueRow, change: Change, today: string): Edits {
  const asked: Edits = {
    ...(change.name == null ? {} : { name: change.name.replaceAll(/\s+/g, ' ') }),
    ...(change.description == null ? {} : { description: change.description }),
    ...(change.themes == null ? {} : { themes: [...new Set(change.themes)] }),
    ...(change.audience == null ? {} : { audience: [...new Set(change.audience)] }),
    ...(change.stages == null ? {} : { stages: STAGES.filter((stage) => change.stages?.includes(stage)) }),
    ...(change.capacity === undefined ? {} : { capacity: change.capacity === '' ? null : change.capacity }),
    ...(change.effortNote === undefined
      ? {}
      : { effortNote: change.effortNote === '' ? null : change.effortNote }),
    ...(change.endedOn === undefined ? {} : { endedOn: change.endedOn }),
    ...(change.confirmChecked === true ? { verified: true, checkedOn: today } : {}),
  };
  const same = (field: keyof typeof COLUMNS) => JSON.stringify(asked[field]) === JSON.stringify(item[field]);
  return Object.fromEntries(
    Object.entries(asked).filter(([field]) => !same(field as keyof typeof COLUMNS)),
  ) as Edits;
}

const notThere = () =>
  notFound('CATALOGUE_ITEM_NOT_FOUND', {
    sv: 'Posten finns inte i katalogen. Ladda om listan.',
    en: 'There is no such item in the catalogue. Reload the list.',
  });

/** Everybody signed in sees every item, so saying whose it is gives nothing away. */
const notYours = (item: CatalogueRow) =>
  notPossible('CATALOGUE_ITEM_NOT_YOURS', {
    sv: `Bara kontaktpersoner hos den som äger eller förvaltar posten kan ändra den. Vänd dig till ${item.ownerLabel}.`,
    en: `Only contact persons of whoever owns or keeps the item can edit it. Turn to ${item.ownerLabel}.`,
  });

const stale = (item: CatalogueRow) =>
  new Problem(
    'StaleVersion',
    'CATALOGUE_ITEM_CHANGED',
    {
      sv: 'Någon har ändrat posten medan du skrev. Jämför texterna och spara igen.',
      en: 'Somebody edited the item while you were writing. Compare the texts and save again.',
    },
    [],
    { version: item.version, text: item.description },
  );

const onlySupports = (change: Change) =>
  invalidInput(
    (['capacity', 'effortNote'] as const)
      .filter((path) => change[path] != null)
      .map((path) => ({
        path,
        code: 'ONLY_FOR_SUPPORTS',
        text: {
          sv: 'Det här fältet finns bara för stöd, inte för statsbidrag. Lämna det tomt.',
          en: 'Only supports have this field, not grants. Leave it out.',
        },
      })),
  );
