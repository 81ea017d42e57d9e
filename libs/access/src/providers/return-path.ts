const MAX_PATH = 1000;
const NO_CONTROLS = /^[^\0-\x1f\x7f\\]*$/;

/** A path within our own site, whatever was asked for: never another site, never back into signing in. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > MAX_PATH || !NO_CONTROLS.test(asked)) return '/';
  if (!/^\/(?!\/)/.test(asked)) return '/';
  const here = 'http://here.invalid';
  if (!URL.canParse(asked, here)) return '/';
  const url = new URL(asked, here);
  // Dots in the path may have left two slashes at its beginning: another site.
  if (
    url.origin !== here ||
    url.pathname.startsWith('//') ||
    /^\/(?:auth|logga-in)(?:\/|$)/.test(url.pathname)
  )
    return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
