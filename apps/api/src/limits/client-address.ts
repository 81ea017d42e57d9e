import { isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * Who sits at the other end, as far as addresses tell. A proxy's word (X-Forwarded-For) counts only where the settings
 * name the proxy (`TRUST_PROXY`); express sees to that. Of an IPv6 address the network counts: a household has 2^64.
 */
export const clientAddress = (request: Pick<Request, 'ip'>): string => subjectOf(request.ip ?? 'unknown');

/** The part of an address that one party holds. */
export function subjectOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...(tail === undefined ? [] : zeros), ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** What express is to trust: nobody, so many proxies in a row, or proxies at these addresses. */
export const trustedProxies = (setting: string | undefined): boolean | number | string[] =>
  setting === undefined
    ? false
    : /^\d+$/.test(setting)
      ? Number(setting)
      : setting.split(',').map((one) => one.trim());
