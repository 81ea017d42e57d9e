import type { Config } from '#kernel';

/** What a browser says about where a request comes from. */
export interface RequestOrigin {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that a cookie may vouch for comes from our own pages. Every browser says so in `Sec-Fetch-Site`,
 * or at least in `Origin`; a request that says neither is no page of ours. Reading is always let through: other pages
 * cannot see the answer.
 */
export function fromOurPages(config: Pick<Config, 'publicUrl'>, request: RequestOrigin): boolean {
  if (SAFE.has(request.method)) return true;
  if (request.fetchSite !== undefined) return request.fetchSite === 'same-origin';
  if (request.origin === undefined || !URL.canParse(request.origin)) return false;
  const { origin, host } = new URL(request.origin);
  return origin === new URL(config.publicUrl).origin || host === request.host;
}
