import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import {
  beginsWith,
  conditions,
  Database,
  endOfDay,
  enumOf,
  holds,
  inSwedish,
  loaderOf,
  raw,
  searched,
  sql,
  startOfDay,
  type Context,
  type GraphQLRequestContext,
  type ListSheet,
  type Orders,
  type Placed,
  type Slice,
} from '#kernel';
import { PAPER_ACTS, type PaperAct, type PaperPart } from '../acts.js';
import { paperRules } from '../papers.rules.js';

/** A received document. */
export interface PaperRow {
  readonly id: string;
  readonly receivedAt: Date;
  readonly senderId: string;
  readonly senderName: string;
  readonly act: PaperAct;
  readonly about: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly parts: readonly { readonly part: PaperPart; readonly text: string }[];
  readonly textFinds: readonly string[];
  readonly textReason: string | null;
  readonly secrecyProvision: string | null;
  readonly secrecyMarkedAt: Date | null;
  /** The receiver's own case numbers, in the order they were entered. */
  readonly numbers: readonly string[];
}

/** Which documents. */
export interface PaperFilter {
  /** Days in Stockholm, both included. */
  readonly from?: string | null;
  readonly until?: string | null;
  /** Only those without a case number. */
  readonly unnumbered?: boolean | null;
}

export type PaperSortCode = 'NEWEST' | 'OLDEST';

export const PaperSort = enumOf<PaperSortCode>('PaperSort', 'In which order received documents stand.', {
  NEWEST: 'Received last first.',
  OLDEST: 'Received first first, as in a register.',
});

export const paperOrders: Orders<PaperSortCode> = {
  id: sql`paper.id`,
  by: {
    NEWEST: [{ by: sql`paper.received_at`, as: 'instant', down: true }],
    OLDEST: [{ by: sql`paper.received_at`, as: 'instant' }],
  },
};

/** The register list: what a registrar needs to enter a document elsewhere. */
export const paperSheet: ListSheet<PaperRow> = {
  name: { sv: 'Diarium', en: 'Register' },
  columns: [
    { header: { sv: 'Inkommen', en: 'Received' }, type: 'instant', value: (paper) => paper.receivedAt },
    { header: { sv: 'Avsändare', en: 'Sender' }, value: (paper) => paper.senderName },
    { header: { sv: 'Handling', en: 'Document' }, value: (paper, locale) => PAPER_ACTS[paper.act][locale] },
    { header: { sv: 'Ärendemening', en: 'Subject' }, type: 'wide', value: (paper) => paper.about },
    { header: { sv: 'Diarienummer', en: 'Case numbers' }, value: (paper) => paper.numbers },
    { header: { sv: 'Sekretessmarkering', en: 'Secrecy mark' }, value: (paper) => paper.secrecyProvision },
    { header: { sv: 'Skäl till texten', en: 'Reason for the text' }, value: (paper) => paper.textReason },
    { header: { sv: 'Handlings-id', en: 'Document id' }, value: (paper) => paper.id },
  ],
};

const columns = raw(`paper.id, paper.received_at as "receivedAt", paper.sender_id as "senderId",
  paper.sender_name as "senderName", paper.act, paper.about, paper.record_type as "recordType",
  paper.record_id as "recordId", paper.parts, paper.text_finds as "textFinds", paper.text_reason as "textReason",
  paper.secrecy_provision as "secrecyProvision", paper.secrecy_marked_at as "secrecyMarkedAt",
  array(select n.number from paper_number n where n.paper_id = paper.id order by n.added_at, n.id) as numbers`);

/** The register of the organisation acted for: what it has received. */
@Injectable()
export class RegisterService {
  constructor(private readonly database: Database) {}

  /** What the organisation acted for has received, as far as the rule goes. */
  list(
    ctx: Context,
    asked: { readonly filter?: PaperFilter | null; readonly search?: string | null },
    slice: Slice,
  ): Promise<(PaperRow & Placed)[]> {
    const filtered = conditions<PaperFilter>(asked.filter, {
      from: (day) => sql`paper.received_at >= ${startOfDay(day)}`,
      until: (day) => sql`paper.received_at <= ${endOfDay(day)}::timestamptz + interval '999 milliseconds'`,
      unnumbered: (only) =>
        only ? sql`not exists (select 1 from paper_number n where n.paper_id = paper.id)` : sql`true`,
    });
    const found = searched(
      asked.search,
      (words) => sql`${inSwedish(sql`paper.about`, words)} or ${beginsWith(sql`paper.sender_name`, words)}
        or exists (select 1 from paper_number n where n.paper_id = paper.id and ${holds(sql`n.number`, words)})`,
    );
    return this.database.readOne<PaperRow & Placed>(
      ctx,
      sql`select ${columns}, ${slice.keyset} as keyset from paper
        where ${paperRules.see.records.rows(ctx.actor)} ${filtered} ${found} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`,
    );
  }

  /** The request's loader of documents in one's register; missing and foreign ones read alike. */
  loader(request: GraphQLRequestContext): DataLoader<string, PaperRow | undefined> {
    return loaderOf(request, this, () => {
      return new DataLoader<string, PaperRow | undefined>(async (ids) => {
        const rows = await this.database.readOne<PaperRow>(
          request.ctx,
          sql`select ${columns} from paper
            where paper.id = any(${ids}::uuid[]) and ${paperRules.see.records.rows(request.ctx.actor)}`,
        );
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id));
      });
    });
  }
}
