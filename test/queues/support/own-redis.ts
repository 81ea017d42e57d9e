import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';

/** A Redis database (`SELECT n`) that was empty and is ours until released. */
export interface OwnRedis {
  readonly url: string;
  readonly prefix: string;
  /** Empties our database and no other, as a restart without persistence would. */
  empty(): Promise<void>;
  /** Keys of the queues that are there now. */
  keys(): Promise<string[]>;
  release(): Promise<void>;
}

/** The key that says that a database is taken; it runs out by itself should a test be killed. */
const CLAIM = 'samlingsplats-tests';
const CLAIM_SECONDS = 900;
/** Redis has 16 databases unless told otherwise; the low ones are what people use. */
const CANDIDATES = [15, 14, 13, 12, 11, 10, 9, 8];

/** Takes an empty database of a Redis that others use too. @throws when none is empty */
export async function claimRedis(serverUrl: string): Promise<OwnRedis> {
  for (const number of CANDIDATES) {
    const url = new URL(serverUrl);
    url.pathname = `/${number}`;
    const redis = new Redis(url.href);
    if ((await redis.dbsize()) > 0 || (await redis.set(CLAIM, '1', 'EX', CLAIM_SECONDS, 'NX')) === null) {
      redis.disconnect();
      continue;
    }
    const prefix = `spq${randomBytes(4).toString('hex')}`;
    return {
      url: url.href,
      prefix,
      empty: async () => {
        await redis.multi().flushdb().set(CLAIM, '1', 'EX', CLAIM_SECONDS).exec();
      },
      keys: () => redis.keys(`${prefix}*`),
      release: async () => {
        await redis.flushdb();
        redis.disconnect();
      },
    };
  }
  throw new Error(`No empty database among ${CANDIDATES.join(', ')} at this Redis.`);
}
