import { sql, STOCKHOLM, type Effects, type Tx } from '#kernel';
import { PAPER_ACTS, PAPER_PARTS, paperEvents, type PaperAct, type PaperPart } from '#papers';
import type { PostService } from './post.service.js';

interface Document {
  readonly id: string;
  readonly organisationId: string;
  readonly mailbox: string;
  readonly day: string;
  readonly time: string;
  readonly senderName: string;
  readonly act: PaperAct;
  readonly about: string;
  readonly parts: readonly { readonly part: PaperPart; readonly text: string }[];
  /** Says nothing of a person, and is not marked: its words may go by mail. */
  readonly open: boolean;
  readonly numbers: readonly string[];
}

/** Received documents with the mailbox of their receiver, in the order they came. */
const documents = (tx: Tx, which: ReturnType<typeof sql>): Promise<Document[]> =>
  tx.query<Document>(sql`
    select p.id, p.organisation_id as "organisationId", r.mailbox, p.sender_name as "senderName", p.act, p.about, p.parts,
      (p.received_at at time zone ${STOCKHOLM})::date::text as day, to_char(p.received_at at time zone ${STOCKHOLM}, 'HH24:MI') as time,
      p.text_finds = '{}' and p.secrecy_provision is null as open,
      array(select n.number from paper_number n where n.paper_id = p.id order by n.added_at, n.id) as numbers
    from paper p join registrar r on r.organisation_id = p.organisation_id
    where ${which} order by p.received_at, p.id limit ${MOST_LINES}`);

/** The most lines in one mail; the rest stands in the register. */
const MOST_LINES = 500;

const WITHHELD = {
  sv: 'Innehållet gäller en person eller är sekretessmarkerat och sänds inte med mejl. Läs det i diariet.',
  en: 'The content concerns a person or is marked and is not sent by mail. Read it in the register.',
};

const subjectOf = (one: Document): string => (one.open ? one.about : '–');

/** Mail to registrars: a copy of each document as it arrives, and the list of each day. */
export function addRegistrarLetters(effects: Effects, post: PostService): void {
  effects.add({
    subscriber: 'mail-paper-copy',
    event: paperEvents.received,
    queue: 'effects',
    run: async (tx, { paperId }) => {
      const [one] = await documents(tx, sql`r.copies and p.id = ${paperId}`);
      if (one === undefined) return;
      const content = one.parts.map(({ part, text }) => `${PAPER_PARTS[part].sv}:\n${text}`).join('\n\n');
      await post.put(tx, {
        dedupeKey: `mail-paper-copy/${paperId}`,
        to: one.mailbox,
        subject: `Inkommen handling: ${PAPER_ACTS[one.act].sv}`,
        sv: `Inkommen ${one.day} kl. ${one.time} från ${one.senderName}.\nHandling: ${PAPER_ACTS[one.act].sv}\nÄrendemening: ${subjectOf(one)}\n\n${one.open ? content : WITHHELD.sv}`,
        en: `Received ${one.day} ${one.time} from ${one.senderName}: ${PAPER_ACTS[one.act].en}. ${one.open ? 'The text stands above, as it was received.' : WITHHELD.en}`,
        path: `/diarium?fran=${one.day}&till=${one.day}`,
      });
    },
  });
  effects.add({
    subscriber: 'mail-daily-list',
    event: paperEvents.dayEnded,
    queue: 'effects',
    run: async (tx, { organisationId, day }) => {
      const ofDay = await documents(
        tx,
        sql`r.daily_list and p.organisation_id = ${organisationId}
          and (p.received_at at time zone ${STOCKHOLM})::date = ${day}::date`,
      );
      const [first] = ofDay;
      if (first === undefined) return;
      const lines = ofDay.map((one) =>
        [one.time, PAPER_ACTS[one.act].sv, one.senderName, subjectOf(one), one.numbers.join(', ')]
          .filter((part) => part !== '')
          .join(' · '),
      );
      const rest = ofDay.length < MOST_LINES ? '' : '\n… och fler: hela listan finns i diariet.';
      await post.put(tx, {
        dedupeKey: `mail-daily-list/${organisationId}/${day}`,
        to: first.mailbox,
        subject: `Dagens lista ${day}`,
        sv: `Det här tog ni emot ${day}:\n\n${lines.join('\n')}${rest}\n\nListan finns som CSV och Excel i diariet.`,
        en: `What you received on ${day} stands above. The list is there as CSV and Excel in the register.`,
        path: `/diarium?fran=${day}&till=${day}`,
      });
    },
  });
}
