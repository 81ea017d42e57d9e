import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { signInContext } from '#access';
import { recordAudit } from '#audit';
import {
  Database,
  defineEvent,
  Limiter,
  newId,
  notFound,
  Outbox,
  sql,
  type Outcome,
  type Sweep,
  type Tx,
} from '#kernel';
import { tokenHash } from '../invitations/invitations.service.js';

/** Somebody has asked for a link. Whether there is such a person is for the job to find out. */
export const linkAskedFor = defineEvent('sign_in_link.asked_for', z.object({ linkId: z.uuid() }));

/** How long a link is good for. */
export const LINK_MINUTES = 15;

/**
 * Mails to one address: six an hour, one every ten minutes after that. Shorter than a link lasts: however much others
 * ask in somebody's name, there is always one in their mailbox that works.
 */
const TO_ONE_MAILBOX = { name: 'sign-in-link-mailbox', burst: 6, seconds: 3600 };

const linkNotFound = () =>
  notFound('LINK_NOT_FOUND', {
    sv: 'Länken är redan använd, ersatt av en nyare eller för gammal. Be om en ny på inloggningssidan.',
    en: 'The link has been used, replaced by a newer one, or is too old. Ask for a new one on the sign-in page.',
  });

/** One-time links by mail: to read and answer, not to administer. */
@Injectable()
export class SignInLinksService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly limiter: Limiter,
  ) {}

  /**
   * Asks for a link. The same statements for every address, known or not: what differs happens later, in a job. Too
   * many for one mailbox are passed over in silence.
   */
  async ask(requestId: string, address: string): Promise<void> {
    const { allowed } = await this.limiter.take(TO_ONE_MAILBOX, address);
    if (!allowed) return;
    await this.database.write(signInContext(requestId), async (tx) => {
      const id = newId();
      await tx.execute(
        sql`insert into sign_in_link (id, address, asked_at) values (${id}, ${address}, ${tx.now})`,
      );
      await this.outbox.emit(tx, linkAskedFor, id, { linkId: id });
    });
  }

  /**
   * Makes the link for the mail, in the transaction that writes the mail: for somebody who takes part in something
   * right now. Earlier links of theirs work no more. Undefined for everybody else, of whom nothing stays.
   */
  async issue(tx: Tx, linkId: string): Promise<{ address: string; token: string } | undefined> {
    const [asked] = await tx.query<{ address: string; personId: string | null }>(sql`
      select l.address, (
        select p.id from person p where lower(p.email) = l.address and exists (
          select 1 from participant t where t.person_id = p.id and t.since <= ${tx.now}
            and (t.until is null or t.until > ${tx.now}))
        order by p.id limit 1) as "personId"
      from sign_in_link l where l.id = ${linkId} and l.token_hash is null and l.used_at is null
        and l.asked_at > ${minutesBefore(tx)}`);
    if (asked === undefined || asked.personId === null) {
      await tx.execute(sql`delete from sign_in_link where id = ${linkId}`);
      return undefined;
    }
    const token = randomBytes(24).toString('base64url');
    await tx.execute(sql`
      update sign_in_link set used_at = ${tx.now} where person_id = ${asked.personId} and used_at is null`);
    await tx.execute(sql`
      update sign_in_link set person_id = ${asked.personId}, token_hash = ${tokenHash(token)} where id = ${linkId}`);
    return { address: asked.address, token };
  }

  /** Uses a link up. Answers whose it is; the session is opened in the same transaction. */
  async useUp(tx: Tx, token: string): Promise<Outcome<string>> {
    const [used] = await tx.query<{ id: string; personId: string }>(sql`
      update sign_in_link set used_at = ${tx.now}
      where token_hash = ${tokenHash(token)} and used_at is null and asked_at > ${minutesBefore(tx)}
      returning id, person_id as "personId"`);
    if (used === undefined) return linkNotFound();
    await recordAudit(tx, {
      action: 'sign_in_link.used',
      subjectType: 'person',
      subjectId: used.personId,
      detail: { linkId: used.id },
    });
    return used.personId;
  }
}

const minutesBefore = (tx: Tx): Date => new Date(tx.now.getTime() - LINK_MINUTES * 60_000);

/** Removes links that are over: addresses lie about no longer than they must. */
export const oldLinks: Sweep = {
  name: 'old-sign-in-links',
  everySeconds: 3600,
  run: async (tx) => {
    await tx.execute(sql`delete from sign_in_link where id in (
      select id from sign_in_link where asked_at < ${tx.now}::timestamptz - interval '1 day' limit 10000)`);
  },
};
