import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import {
  CONFIG,
  Database,
  jobContext,
  newId,
  notFound,
  sql,
  type Assurance,
  type Config,
  type Context,
  type Outcome,
  type Problem,
  type Sql,
  type Tx,
} from '#kernel';
import { AccessService } from '../access.service.js';
import type { EndedThere } from '../providers/back-channel.js';
import { hashOf, newSecret } from './session-secret.js';
import { sessionRules } from './sessions.rules.js';

/** What a new session is opened with. */
export interface Opening {
  readonly personId: string;
  readonly assurance: Assurance;
  /** See `deviceOf`. */
  readonly device: string;
  readonly identityId?: string | null;
  /** The only organisation that may be acted for. */
  readonly onlyFor?: string | null;
  readonly provider?: string | null;
  readonly providerSid?: string | null;
  /** The secret of the session that the same browser has had until now: it ends. */
  readonly replaces?: string | undefined;
}

/** A session just opened. The secret goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly id: string;
  readonly secret: string;
  readonly endsAt: Date;
}

/** One of the caller's own sessions. */
export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly assurance: string;
  readonly provider: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
}

/** A session that has ended, with what the provider must know to end its own. */
export interface EndedSession {
  readonly id: string;
  readonly provider: string | null;
  readonly providerSid: string | null;
}

type Why = 'signed-out' | 'ended-by-owner' | 'replaced' | 'ended-at-provider' | 'all-ended';

/** The door: may find out who somebody is, open and end sessions, and nothing else. */
export const signInContext = (requestId: string): Context => jobContext('sign-in', requestId);

const sessionNotFound = (): Problem =>
  notFound('SESSION_NOT_FOUND', {
    sv: 'Inloggningen finns inte, eller har redan avslutats. Ladda om listan.',
    en: 'There is no such session, or it has already ended. Reload the list.',
  });

/** Server-side sessions: the browser holds a random secret, everything else is here and can be ended at once. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sessionHours' | 'sessionIdleMinutes'>,
  ) {}

  /** Opens a session, always under a new secret: one that was planted before signing in is worth nothing after. */
  async open(tx: Tx, opening: Opening): Promise<OpenedSession> {
    const { personId, assurance, replaces } = opening;
    if (replaces !== undefined) await endWhere(tx, sql`secret_hash = ${hashOf(replaces)}`, 'replaced');
    const id = newId();
    const secret = newSecret();
    const endsAt = new Date(tx.now.getTime() + this.config.sessionHours * 3_600_000);
    await tx.execute(sql`
      insert into session (id, secret_hash, person_id, assurance, provider, provider_sid, identity_id, only_for_id,
        device, created_at, last_seen_at, ends_at)
      values (${id}, ${hashOf(secret)}, ${personId}, ${assurance}, ${opening.provider ?? null},
        ${opening.providerSid ?? null}, ${opening.identityId ?? null}, ${opening.onlyFor ?? null},
        ${opening.device}, ${tx.now}, ${tx.now}, ${endsAt})`);
    await recordAudit(tx, {
      action: 'session.opened',
      subjectType: 'session',
      subjectId: id,
      detail: { personId, assurance, provider: opening.provider ?? null, onlyFor: opening.onlyFor ?? null },
    });
    return { id, secret, endsAt };
  }

  /** Notes that a session is in use. Called at most once a minute for each, so that requests only read. */
  async seen(sessionId: string): Promise<void> {
    await this.database.write(signInContext(sessionId), (tx) =>
      tx.execute(sql`update session set last_seen_at = ${tx.now}
        where id = ${sessionId} and ended_at is null and last_seen_at < ${tx.now}::timestamptz - interval '1 minute'`),
    );
  }

  /** The caller's own open sessions, the one used last first. */
  mine(ctx: Context): Promise<SessionRow[]> {
    return this.database.read(ctx, (tx) =>
      tx.query<SessionRow>(sql`
        select session.id, session.device, session.assurance, session.provider, session.created_at as "createdAt",
          session.last_seen_at as "lastSeenAt", session.ends_at as "endsAt"
        from session where ${sessionRules.own.records.rows(ctx.actor)} and session.ended_at is null
          and session.ends_at > ${tx.now}
          and session.last_seen_at > ${tx.now}::timestamptz - ${this.config.sessionIdleMinutes}::int * interval '1 minute'
        order by session.last_seen_at desc, session.id desc limit 100`),
    );
  }

  /** The only organisation that may be acted for in a session, where its provider named one. */
  async onlyFor(tx: Tx, sessionId: string): Promise<string | null> {
    const [session] = await tx.query<{ id: string | null }>(
      sql`select only_for_id as id from session where id = ${sessionId}`,
    );
    return session?.id ?? null;
  }

  /** Ends one of the caller's own sessions. */
  endMine(ctx: Context, id: string, why: Why = 'ended-by-owner'): Promise<Outcome<EndedSession>> {
    return this.database.write<EndedSession>(ctx, async (tx) => {
      if (!(await this.access.allows(tx, sessionRules.own, id))) return sessionNotFound();
      const [ended] = await endWhere(tx, sql`id = ${id}`, why);
      return ended ?? sessionNotFound();
    });
  }

  /** Ends all the caller's own sessions but the one in use. */
  endMyOthers(ctx: Context): Promise<Outcome<EndedSession[]>> {
    const { actor } = ctx;
    const inUse = actor.kind === 'person' ? actor.sessionId : null;
    return this.database.write(ctx, (tx) =>
      endWhere(
        tx,
        sql`${sessionRules.own.records.rows(actor)} and id is distinct from ${inUse}::uuid`,
        'ended-by-owner',
      ),
    );
  }

  /** Ends every session of a person: whoever they are, they must sign in again. */
  endAll(tx: Tx, personId: string): Promise<EndedSession[]> {
    return endWhere(tx, sql`person_id = ${personId}`, 'all-ended');
  }

  /** Ends what a provider says has ended there. */
  endAtProvider(tx: Tx, provider: string, { issuer, sid, subject }: EndedThere): Promise<EndedSession[]> {
    const rows =
      sid === null
        ? sql`identity_id in (select id from identity where issuer = ${issuer} and subject = ${subject})`
        : sql`provider_sid = ${sid}`;
    return endWhere(tx, sql`provider = ${provider} and ${rows}`, 'ended-at-provider');
  }
}

/** Ends the open sessions among `rows`, each with its line in the audit. */
async function endWhere(tx: Tx, rows: Sql, why: Why): Promise<EndedSession[]> {
  const ended = await tx.query<EndedSession>(sql`
    update session set ended_at = ${tx.now}, ended_why = ${why} where ended_at is null and ${rows}
    returning id, provider, provider_sid as "providerSid"`);
  for (const { id } of ended)
    await recordAudit(tx, {
      action: 'session.ended',
      subjectType: 'session',
      subjectId: id,
      detail: { why },
    });
  return ended;
}
