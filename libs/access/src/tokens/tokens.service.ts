import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { recordAudit } from '#audit';
import {
  addDays,
  Database,
  invalidInput,
  jobContext,
  newId,
  notFound,
  notPossible,
  sql,
  type Context,
  type Outcome,
  type Problem,
  type TokenActor,
} from '#kernel';
import { AccessService } from '../access.service.js';
import { hashOf, newSecret } from '../sessions/session-secret.js';
import { ApiTokenEntity } from './api-token.entity.js';
import { tokenRules } from './tokens.rules.js';

/** What secrets begin with: scanners for leaked secrets find them by it. */
export const TOKEN_PREFIX = 'spl_';
/** Characters of a secret that are shown afterwards. */
const SHOWN = TOKEN_PREFIX.length + 6;
const MAX_DAYS = 365;
/** Open tokens of one organisation. */
const MAX_TOKENS = 50;

/** A token as its owners see it. The secret is shown once, when it is made. */
export interface ApiTokenRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: string[];
  readonly prefix: string;
  readonly createdAt: Date;
  readonly createdById: string;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const createInput = z.object({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.string().max(100)).min(1).max(20),
  days: z.number().int().min(1).max(MAX_DAYS),
});

const columns = sql`api_token.id, api_token.name, api_token.scopes, api_token.prefix,
  api_token.created_at as "createdAt", api_token.created_by_id as "createdById",
  api_token.expires_at as "expiresAt", api_token.last_used_at as "lastUsedAt", api_token.revoked_at as "revokedAt"`;

export const tokenNotFound = (): Problem =>
  notFound('TOKEN_NOT_FOUND', {
    sv: 'Nyckeln finns inte, eller är redan återkallad. Ladda om listan.',
    en: 'There is no such token, or it has been revoked. Reload the list.',
  });

const tooManyTokens = (): Problem =>
  notPossible('TOO_MANY_TOKENS', {
    sv: `Organisationen har redan ${MAX_TOKENS} nycklar. Återkalla någon som inte används.`,
    en: `The organisation already has ${MAX_TOKENS} tokens. Revoke one that is not used.`,
  });

const noSuchScope = (): Problem =>
  invalidInput([
    {
      path: 'scopes',
      code: 'NOT_ALLOWED',
      text: {
        sv: 'Det här kan en maskin inte få göra. Välj bland dem som visas.',
        en: 'A machine cannot be given this. Choose among those shown.',
      },
    },
  ]);

/** Tokens of machines: made and revoked by an organisation's contacts, recognised at the door. */
@Injectable()
export class TokensService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
  ) {}

  /** What a machine may be given, by code. */
  scopes(): { code: string; what: { sv: string; en: string } }[] {
    return this.access
      .all()
      .filter((rule) => rule.machines !== undefined)
      .map(({ code, what }) => ({ code, what }));
  }

  /** The organisation's tokens, newest first, those over for a month or more left out. */
  list(ctx: Context): Promise<ApiTokenRow[]> {
    return this.database.read(ctx, (tx) =>
      tx.query<ApiTokenRow>(sql`
        select ${columns} from api_token
        where ${tokenRules.manage.records.rows(ctx.actor)}
          and coalesce(revoked_at, expires_at) > ${addDays(tx.now, -30)}
        order by created_at desc, id desc limit 200`),
    );
  }

  /** Makes a token. The secret is answered this once; the row keeps its hash. */
  async create(ctx: Context, given: unknown): Promise<Outcome<{ id: string; secret: string }>> {
    const secret = `${TOKEN_PREFIX}${newSecret()}`;
    // A repeated idempotency key answers the first token's id, and no secret: that was shown once.
    const made = await this.database.perform(ctx, 'tokens.create', createInput, given, async (tx, input) => {
      const { organisationId, id: createdById } = ctx.actor;
      if (organisationId === null || createdById === null) return tokenNotFound();
      const scopes = [...new Set(input.scopes)];
      const known = new Set(this.scopes().map(({ code }) => code));
      if (!scopes.every((scope) => known.has(scope))) return noSuchScope();
      const [open] = await tx.query<{ count: number }>(sql`
        select count(*)::int as count from api_token
        where organisation_id = ${organisationId} and revoked_at is null and expires_at > ${tx.now}`);
      if ((open?.count ?? 0) >= MAX_TOKENS) return tooManyTokens();
      const id = newId();
      await tx.manager.insert(ApiTokenEntity, {
        id,
        organisationId,
        name: input.name,
        scopes,
        secretHash: hashOf(secret),
        prefix: secret.slice(0, SHOWN),
        createdById,
        createdAt: tx.now,
        expiresAt: addDays(tx.now, input.days),
      });
      await recordAudit(tx, {
        action: 'token.created',
        subjectType: 'api_token',
        subjectId: id,
        detail: { scopes: scopes.join(','), days: input.days },
      });
      return { id, hash: hashOf(secret) };
    });
    if (!('id' in made)) return made;
    return { id: made.id, secret: made.hash === hashOf(secret) ? secret : '' };
  }

  /** Revokes a token: it opens nothing from now on. */
  revoke(ctx: Context, given: unknown): Promise<Outcome<string>> {
    const schema = z.object({ tokenId: z.uuid() });
    return this.database.perform(ctx, 'tokens.revoke', schema, given, async (tx, { tokenId }) => {
      if (!(await this.access.allows(tx, tokenRules.manage, tokenId))) return tokenNotFound();
      const revoked = await tx.execute(sql`
        update api_token set revoked_at = ${tx.now} where id = ${tokenId} and revoked_at is null`);
      if (revoked === 0) return tokenNotFound();
      await recordAudit(tx, { action: 'token.revoked', subjectType: 'api_token', subjectId: tokenId });
      return tokenId;
    });
  }

  /** The machine whose secret this is, while its token lasts; notes at most once a minute that it was used. */
  async actorOf(secret: string): Promise<TokenActor | undefined> {
    const [row] = await this.database.identify<Found>(sql`
      with moment as (select now() + shift as at from clock)
      select t.id, t.organisation_id as "organisationId", t.scopes,
        (t.last_used_at is null or t.last_used_at < moment.at - interval '1 minute') as worn
      from api_token t, moment
      where t.secret_hash = ${hashOf(secret)} and t.revoked_at is null and t.expires_at > moment.at`);
    if (row === undefined) return undefined;
    const { worn, ...rest } = row;
    if (worn) await this.used(row.id);
    return { kind: 'token', ...rest };
  }

  private async used(id: string): Promise<void> {
    await this.database.write(jobContext('api-token', id), (tx) =>
      tx.execute(sql`
        update api_token set last_used_at = ${tx.now}
        where id = ${id} and (last_used_at is null or last_used_at < ${tx.now}::timestamptz - interval '1 minute')`),
    );
  }
}

interface Found {
  readonly id: string;
  readonly organisationId: string;
  readonly scopes: string[];
  readonly worn: boolean;
}
