import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Limiter, type Actor, type Config, type RateLimit } from '#kernel';

/** What may be asked in a minute. A person cannot use up what their organisation has: nobody locks out their colleagues. */
const PER_MINUTE = {
  person: 600,
  token: 1200,
  organisation: 12_000,
  /** Whoever has not signed in; several may sit behind one address. */
  address: 300,
} as const;

/** How much of a limit one process takes out of PostgreSQL at a time: it need not ask for every request. */
const SHARE = 1 / 20;
/** For how long it may use what it took, milliseconds. */
const LEASE_MS = 10_000;
/** How many subjects one process remembers. */
const MOST_LEASES = 10_000;

interface Lease {
  left: number;
  readonly until: number;
}

/** Limits how often anybody asks: per person, token and organisation, and per address for whoever has not signed in. */
@Injectable()
export class Throttle {
  private readonly leases = new Map<string, Lease>();
  private readonly percent: number;

  constructor(
    private readonly limiter: Limiter,
    @Inject(CONFIG) config: Config,
  ) {
    this.percent = config.rateLimitPercent;
  }

  /** After how many seconds the caller may ask again; undefined where it may ask now. */
  async waitOf(actor: Actor, address: string): Promise<number | undefined> {
    if (actor.kind !== 'person' && actor.kind !== 'token') return this.waitOfAddress(address);
    const own = await this.take(actor.kind, actor.id);
    if (own !== undefined || actor.organisationId === null) return own;
    return this.take('organisation', actor.organisationId);
  }

  /** The same, for doors where nobody is known yet. */
  waitOfAddress(address: string): Promise<number | undefined> {
    return this.take('address', address);
  }

  private async take(name: keyof typeof PER_MINUTE, subject: string): Promise<number | undefined> {
    if (this.percent === 0) return undefined;
    const limit = this.limitOf(name);
    const key = `${name} ${subject}`;
    const lease = this.leases.get(key);
    if (lease !== undefined && lease.left > 0 && performance.now() < lease.until) {
      lease.left -= 1;
      return undefined;
    }
    const some = Math.max(1, Math.floor(limit.burst * SHARE));
    const answer = await this.limiter.take(limit, subject, some);
    if (!answer.allowed) return answer.retryAfterSeconds;
    if (this.leases.size >= MOST_LEASES) this.leases.clear();
    if (some > 1) this.leases.set(key, { left: some - 1, until: performance.now() + LEASE_MS });
    return undefined;
  }

  private limitOf(name: keyof typeof PER_MINUTE): RateLimit {
    return { name, burst: Math.max(1, Math.round((PER_MINUTE[name] * this.percent) / 100)), seconds: 60 };
  }
}
