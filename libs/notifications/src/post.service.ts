import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import {
  CONFIG,
  Database,
  defineEvent,
  jobContext,
  newId,
  Outbox,
  sql,
  type Config,
  type Context,
  type Text,
  type Tx,
} from '#kernel';
import { NeedLinks } from '#needs';
import { SurveyLinks } from '#surveys';
import { addressesFor, type Letter, type NeedInLetter } from './letters.js';
import { invitationOfMail } from './survey-mails.js';

/** A mail row is written and waits to be sent. */
export const mailQueued = defineEvent('mail.queued', z.object({ mailId: z.uuid() }));

/** How long one worker owns a mail: longer than an SMTP dialogue may take, shorter than the outbox goes on trying. */
const CLAIM_SECONDS = 60;
const SMTP_TIMEOUT_MS = 20_000;

class MailClaimed extends Error {
  override name = 'MailClaimed';
}

/** One mail to one address: Swedish first, then English; `path` is the page it leads to. */
export interface Mail extends Text {
  readonly dedupeKey: string;
  readonly to: string;
  readonly subject: string;
  readonly path: string;
}

/** A caught mail, for `/dev/mail`. */
export interface CaughtMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

/** Writes mail as rows and sends them once. SMTP itself cannot promise that: see README. */
@Injectable()
export class PostService implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly links: NeedLinks,
    private readonly surveys: SurveyLinks,
  ) {}

  /** Writes a letter's mails, one for each address, in the transaction of the effect. */
  async write(tx: Tx, letter: Letter, payload: Parameters<typeof addressesFor>[3]): Promise<void> {
    if (letter.when !== undefined && !letter.when(payload)) return;
    const need = await this.needInLetter(tx, payload.needId);
    if (need === undefined) return;
    for (const address of await addressesFor(tx, letter.to, need, payload)) {
      await this.put(tx, {
        ...letter.body(need),
        dedupeKey: dedupeKey(letter, payload, address, tx),
        to: address,
        subject: letter.subject,
        path: await this.pathOf(tx, letter, payload),
      });
    }
  }

  /** Writes one mail in the caller's transaction, unless one with its key has been written. */
  async put(tx: Tx, mail: Mail): Promise<void> {
    const id = newId();
    const link = `${this.config.publicUrl.replace(/\/$/, '')}${mail.path}`;
    const written = await tx.execute(sql`
      insert into mail (id, dedupe_key, to_address, subject, body, created_at)
      values (${id}, ${mail.dedupeKey}, ${mail.to}, ${mail.subject},
        ${`Hej!\n\n${mail.sv}\n\n${link}\n\nSamlingsplats\n\n–\nIn English: ${mail.en}\n`}, ${tx.now})
      on conflict (dedupe_key) do nothing`);
    if (written === 1) await this.outbox.emit(tx, mailQueued, id, { mailId: id });
  }

  /**
   * Sends one mail. The row is claimed first and marked after; a claim that was lost with its worker runs out, and
   * until then the attempt fails, so that the outbox tries again. A refused mail gives its claim back at once.
   */
  async send(ctx: Context, mailId: string): Promise<void> {
    const mail = await this.claim(ctx, mailId);
    if (mail === 'sent') return;
    const transport = this.smtp();
    try {
      await transport?.sendMail({
        from: this.config.mailFrom,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId: `<${mail.id}@samlingsplats>`,
      });
    } catch (error) {
      if (isRefusal(error)) return this.giveUp(ctx, mailId);
      await this.database.write(ctx, (tx) =>
        tx.execute(sql`update mail set claimed_at = null where id = ${mailId} and state = 'QUEUED'`),
      );
      throw error;
    }
    await this.database.write(ctx, (tx) =>
      tx.execute(
        transport === undefined
          ? sql`update mail set state = 'CAUGHT', sent_at = ${tx.now} where id = ${mailId} and state = 'QUEUED'`
          : sql`update mail set state = 'SENT', sent_at = ${tx.now}, body = '' where id = ${mailId} and state = 'QUEUED'`,
      ),
    );
  }

  /** Mail caught because no SMTP_URL is set, newest first (at most 200). */
  caught(): Promise<CaughtMail[]> {
    return this.database.read(jobContext('dev-mail'), (tx) =>
      tx.query<CaughtMail>(sql`
        select id, to_address as "to", subject, body as text, created_at as at from mail
        where state = 'CAUGHT' order by created_at desc, id desc limit 200`),
    );
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  /** The server will never take it: no such mailbox. Whoever waits for an answer is told where it shows. */
  private async giveUp(ctx: Context, mailId: string): Promise<void> {
    await this.database.write(ctx, async (tx) => {
      const [refused] = await tx.query<{ dedupeKey: string }>(sql`
        update mail set state = 'REFUSED', body = '' where id = ${mailId} and state = 'QUEUED'
        returning dedupe_key as "dedupeKey"`);
      const invitationId = refused === undefined ? undefined : invitationOfMail(refused.dedupeKey);
      if (invitationId !== undefined) await this.surveys.bounced(tx, invitationId, 'REFUSED');
    });
  }

  private async claim(ctx: Context, mailId: string): Promise<CaughtMail | 'sent'> {
    const rows = await this.database.write(ctx, (tx) =>
      tx.query<CaughtMail>(sql`
        update mail set claimed_at = now() where id = ${mailId} and state = 'QUEUED'
          and (claimed_at is null or claimed_at < now() - ${CLAIM_SECONDS} * interval '1 second')
        returning id, to_address as "to", subject, body as text, created_at as at`),
    );
    const claimed = Array.isArray(rows) ? rows[0] : undefined;
    if (claimed !== undefined) return claimed;
    const waiting = await this.database.read(ctx, (tx) =>
      tx.query(sql`select 1 from mail where id = ${mailId} and state = 'QUEUED'`),
    );
    if (waiting.length > 0) throw new MailClaimed('another worker has this mail, or was killed with it');
    return 'sent';
  }

  private smtp(): Transporter | undefined {
    if (this.config.smtpUrl === undefined) return undefined;
    // nodemailer takes the server from a URL, the time-outs from its query.
    const url = new URL(this.config.smtpUrl);
    for (const timeout of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
      if (!url.searchParams.has(timeout)) url.searchParams.set(timeout, String(SMTP_TIMEOUT_MS));
    }
    this.transport ??= createTransport(url.href);
    return this.transport;
  }

  private async needInLetter(tx: Tx, needId: string): Promise<NeedInLetter | undefined> {
    const [need] = await tx.query<NeedInLetter>(sql`
      select n.id, n.title, n.text, n.organisation_id as "organisationId", n.municipality_name as "municipalityName",
        n.board_id as "boardId", b.name as "boardName", n.county_code as "countyCode", n.state, n.next_party as "nextParty",
        n.heard_by_id as "heardById", (select string_agg('"' || coalesce(nullif(m.title, ''), left(m.text, 60)) || '"', ', ' order by m.merged_at, m.id)
          from need m where m.merged_into_id = n.id) as "mergedTitles"
      from need n join organisation b on b.id = n.board_id where n.id = ${needId}`);
    return need;
  }

  private async pathOf(
    tx: Tx,
    letter: Letter,
    payload: { needId: string; referralId?: string },
  ): Promise<string> {
    // The token stands in the fragment: no server log, no link preview ever sees it.
    if (letter.link === 'confirm')
      return `/bekrafta#${await this.links.issue(tx, payload.needId, 'CONFIRM')}`;
    if (letter.link === 'verdict') return `/hjalpte#${await this.links.issue(tx, payload.needId, 'VERDICT')}`;
    return letter.link === 'need' ? `/behov/${payload.needId}` : `/forfragan/${payload.referralId ?? ''}`;
  }
}

/** A refusal of the recipient for good (5xx), not of us or for now. */
const isRefusal = (error: unknown): boolean => {
  const { command, responseCode } = error as { command?: unknown; responseCode?: unknown };
  return command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 500;
};

/** One mail per letter, record, occasion and address. The occasion is the moment: a second question is a second mail. */
const dedupeKey = (
  letter: Letter,
  payload: { needId: string; referralId?: string },
  address: string,
  tx: Tx,
): string => [letter.subscriber, payload.referralId ?? payload.needId, tx.ctx.requestId, address].join('/');
