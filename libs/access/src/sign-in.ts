import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Actor, type AnonymousActor, type Config, type PersonActor } from '#kernel';

const anonymous: AnonymousActor = { kind: 'anonymous', id: null, organisationId: null };

const claims = z.object({ sub: z.uuid(), exp: z.number().int() });

/** How long a development token lasts, seconds. */
const TOKEN_SECONDS = 12 * 3600;

/** Who a person is in the house; how surely that is known, whoever signs them in adds. */
export type KnownPerson = Omit<PersonActor, 'assurance' | 'organisationNumber'>;

/**
 * Where persons come from: read anew for every request, so that whoever leaves loses access at once.
 * Implemented by the module that knows people; `actingFor` is the organisation the caller asked to act for.
 */
export interface ActorSource {
  load(personId: string, actingFor: string | undefined): Promise<KnownPerson | undefined>;
}

/** Development sign-in: signed bearer tokens for personas, tests and machines on this host. */
@Injectable()
export class SignIn {
  private readonly secret: Buffer;
  private source: ActorSource | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {
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

  /** The actor of a request. A missing, broken or expired token makes an anonymous one. */
  async authenticate(authorization: string | undefined, actingFor: string | undefined): Promise<Actor> {
    const token = authorization?.match(/^Bearer (.+)$/)?.[1];
    if (token === undefined || !this.config.dev) return anonymous;
    const [body, signature] = token.split('.');
    if (body === undefined || signature === undefined || !this.matches(body, signature)) return anonymous;
    const parsed = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
    if (!parsed.success || parsed.data.exp * 1000 < Date.now()) return anonymous;
    const person = await this.source?.load(parsed.data.sub, actingFor);
    return person === undefined ? anonymous : { ...person, assurance: 'dev' };
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
