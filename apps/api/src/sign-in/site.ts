import type { Request } from 'express';
import { isLoopback, type Config } from '#kernel';

/**
 * Our own address as this browser sees it: what the settings say – or in development whichever name of this machine
 * the page was opened under, so that cookies come along.
 */
export function siteOf(config: Pick<Config, 'dev' | 'publicUrl'>, request: Request): string {
  const asked = `http://${request.get('host') ?? ''}`;
  if (config.dev && URL.canParse(asked) && isLoopback(new URL(asked).hostname)) return new URL(asked).origin;
  return config.publicUrl.replace(/\/+$/, '');
}
