import { isLoopback, type Config } from '#kernel';

/** The cookies this house sets. `__Host-` binds one to exactly this host, over TLS, for the whole site. */
export interface CookieJar {
  /** The value of our cookie in a `Cookie` header. */
  read(header: string | undefined, name: CookieName): string | undefined;
  /** A `Set-Cookie` header; `seconds` left out lasts until the browser is closed. */
  set(name: CookieName, value: string, seconds?: number): string;
  clear(name: CookieName): string;
}

/** `session`: who is signed in. `way-in`: one sign-in under way at a provider. */
export type CookieName = 'session' | 'way-in';

/** Longer than any value we set: what is longer is not ours. */
const MAX_VALUE = 4096;

/**
 * Cookies for this house's address. On plain http only a loopback address gets cookies without `Secure`; on any other
 * the browser refuses them, rather than send them in the clear.
 */
export function cookieJar(config: Pick<Config, 'publicUrl'>): CookieJar {
  const { protocol, hostname } = new URL(config.publicUrl);
  const plain = protocol === 'http:' && isLoopback(hostname);
  const full = (name: CookieName): string => `${plain ? '' : '__Host-'}samlingsplats-${name}`;
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${plain ? '' : '; Secure'}`;
  return {
    read: (header, name) => cookieIn(header, full(name)),
    set: (name, value, seconds) =>
      `${full(name)}=${value}${attributes}${seconds === undefined ? '' : `; Max-Age=${seconds}`}`,
    clear: (name) => `${full(name)}=${attributes}; Max-Age=0`,
  };
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  // Two of the same name: one of them was not set by us.
  const [value] = values;
  return values.length === 1 && value !== undefined && value !== '' && value.length <= MAX_VALUE
    ? value
    : undefined;
}
