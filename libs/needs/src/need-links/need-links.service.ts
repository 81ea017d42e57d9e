import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, Database, newId, sql, type Context, type Tx } from '#kernel';
import { NeedLinkEntity, type NeedLinkPurpose } from '../needs.entities.js';

/** How long a link in a mail is good for, days. Longer than the time to answer: a late answer counts too. */
const LINK_DAYS = 90;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Links in mails that let whoever has them do one thing to one need, once, without sign-in. */
@Injectable()
export class NeedLinks {
  constructor(private readonly database: Database) {}

  /** Makes a link, in the transaction that writes the mail. Only the hash stays here. */
  async issue(tx: Tx, needId: string, purpose: NeedLinkPurpose): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await tx.manager.insert(NeedLinkEntity, {
      id: newId(),
      tokenHash: hashOf(token),
      needId,
      purpose,
      expiresAt: addDays(tx.now, LINK_DAYS),
    });
    return token;
  }

  /**
   * Whoever follows a link is the link, signed in or not: it may do one thing to one record, and the audit says so.
   * A token that nobody was given makes nobody else of the caller, who then finds nothing by it.
   */
  async asLink(ctx: Context, token: string): Promise<Context> {
    const [link] = await this.database.identify<{ id: string; needId: string }>(
      sql`select id, need_id as "needId" from need_link where token_hash = ${hashOf(token)}`,
    );
    if (link === undefined) return ctx;
    return { ...ctx, actor: { kind: 'link', id: link.id, organisationId: null, subjectId: link.needId } };
  }

  /** The link as a condition on `need_link l`: this token, for this, not too old. */
  valid(tx: Tx, token: string, purpose: NeedLinkPurpose) {
    return sql`l.token_hash = ${hashOf(token)} and l.purpose = ${purpose} and l.expires_at > ${tx.now}`;
  }

  /** Uses a link up. Answers its need, or nothing where it was used, is too old or was never given. */
  async use(tx: Tx, token: string, purpose: NeedLinkPurpose): Promise<string | undefined> {
    const [used] = await tx.query<{ needId: string }>(sql`
      update need_link l set used_at = ${tx.now} where ${this.valid(tx, token, purpose)} and l.used_at is null
      returning l.need_id as "needId"`);
    return used?.needId;
  }
}
