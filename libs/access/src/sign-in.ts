import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Actor, type AnonymousActor, type Config, type PersonActor } from '#kernel';
import { askerIs, askerOfSession, type Asker } from './sessions/asker.js';
import { fromOurPages, type RequestOrigin } from './sessions/same-site.js';
import { cookieJar, type CookieJar } from './sessions/session-cookie.js';
import { SessionsService } from './sessions/sessions.service.js';
import { TokensService } from './tokens/tokens.service.js';

const anonymous: AnonymousActor = { kind: 'anonymous', id: null, organisationId: null };

const claims = z.object({ sub: z.uuid(), exp: z.number().int() });

/** How long a development token lasts, seconds. */
const TOKEN_SECONDS = 12 * 3600;

/** A person found out, and whether to note that their session is in use. */
export interface Identified {
  readonly actor: PersonActor;
  readonly worn: boolean;
}

/**
 * Where persons come from: read anew for every request, in one statement, so that whoever leaves loses access at once.
 * Implemented by the module that knows people; `actingFor` is the organisation the caller asked to act for.
 */
export interface ActorSource {
  load(asker: Asker, actingFor: string | undefined): Promise<Identified | undefined>;
  /** The id of the organisation with a number, NNNNNN-NNNN. */
  organisationWith(number: string): Promise<string | undefined>;
}

/** What a request brings to say who sends it. */
export interface Credentials {
  /** The headers Authorization, Cookie and X-Organisation. */
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
  readonly actingFor?: string | undefined;
}

/** Finds out who asks: by the cookie of a session, a machine's token, or in development a signed bearer token. */
@Injectable()
export class SignIn {
  readonly cookies: CookieJar;
  private readonly secret: Buffer;
  private source: ActorSource | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionsService,
    private readonly tokens: TokensService,
  ) {
    this.cookies = cookieJar(config);
    this.secret = config.authSecret === undefined ? randomBytes(32) : Buffer.from(config.authSecret);
  }

  /** Names the module that knows people. */
  useSource(source: ActorSource): void {
    this.source = source;
  }

  /** A token for a person. Only where development sign-in is on. */
  issueToken(personId: string, now: Date): string {
    const body = Buffer.from(
      JSON.stringify({ sub: personId, exp: Math.floor(now.getTime() / 1000) + TOKEN_SECONDS }),
    ).toString('base64url');
    return `${body}.${this.sign(body)}`;
  }

  /**
   * The actor of a request: anonymous when what it brings is missing, broken or has ended. A bearer token goes before
   * the cookie, and a broken one is not made good by it.
   */
  async authenticate({ authorization, cookie, actingFor }: Credentials): Promise<Actor> {
    const machine = authorization?.match(/^Bearer (spl_.+)$/)?.[1];
    if (machine !== undefined) return (await this.tokens.actorOf(machine)) ?? anonymous;
    const asker = authorization === undefined ? this.askerOf(cookie) : this.bearer(authorization);
    if (asker === undefined) return anonymous;
    const found = await this.source?.load(asker, actingFor);
    if (found === undefined) return anonymous;
    const { actor, worn } = found;
    if (worn && actor.sessionId !== null) await this.sessions.seen(actor.sessionId);
    return actor;
  }

  /** Who a person is, as of now. */
  async actorOf(asker: Asker): Promise<PersonActor | undefined> {
    return (await this.source?.load(asker, undefined))?.actor;
  }

  /** The id of the organisation with a number, NNNNNN-NNNN. */
  async organisationWith(number: string): Promise<string | undefined> {
    return this.source?.organisationWith(number);
  }

  /** Whether a request that the cookie vouches for was sent from our own pages. */
  isFromOurPages(request: RequestOrigin): boolean {
    return fromOurPages(this.config, request);
  }

  private askerOf(cookie: string | undefined): Asker | undefined {
    const secret = this.cookies.read(cookie, 'session');
    return secret === undefined ? undefined : askerOfSession(secret, this.config.sessionIdleMinutes);
  }

  private bearer(authorization: string): Asker | undefined {
    const token = authorization.match(/^Bearer (.+)$/)?.[1];
    if (token === undefined || !this.config.dev) return undefined;
    const [body, signature, ...more] = token.split('.');
    if (body === undefined || signature === undefined || more.length > 0) return undefined;
    if (!this.matches(body, signature)) return undefined;
    const parsed = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
    if (!parsed.success || parsed.data.exp * 1000 < Date.now()) return undefined;
    return askerIs(parsed.data.sub, 'dev');
  }

  private sign(body: string): string {
    return createHmac('sha256', this.secret).update(body).digest('base64url');
  }

  private matches(body: string, signature: string): boolean {
    const expected = Buffer.from(this.sign(body));
    const given = Buffer.from(signature);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}
