import { pino, type Logger, type LoggerOptions } from 'pino';
import type { Config } from './config.js';

export type { Logger };

/** Names of what must never stand in a log, at the top of an entry or one or two steps in. */
const HIDDEN = [
  ...[
    'databaseUrl',
    'databaseOwnerUrl',
    'redisUrl',
    'smtpUrl',
    'authSecret',
    'clientSecret',
    'client_secret',
  ],
  ...['password', 'secret', 'token', 'authorization', 'cookie', '["set-cookie"]', '["x-api-key"]'],
];

const pathsOf = (name: string): string[] =>
  ['', '*', '*.*'].map((place) =>
    place === '' ? name : name.startsWith('[') ? `${place}${name}` : `${place}.${name}`,
  );

/** How a process logs: one line of JSON per entry, so that no text can forge another; secrets hidden if all else fails. */
export const logOptions = (process: string, config: Pick<Config, 'logLevel'>): LoggerOptions => ({
  level: config.logLevel,
  base: { process },
  redact: { paths: HIDDEN.flatMap(pathsOf), censor: '[hidden]' },
});

/** A logger of one process. Log ids, codes and durations – never personal data, free text or secrets. */
export const createLogger = (process: string, config: Pick<Config, 'logLevel'>): Logger =>
  pino(logOptions(process, config));
