import { pino, type Logger } from 'pino';
import type { Config } from './config.js';

export type { Logger };

/** A logger of one process. Log ids, codes and durations – never personal data, free text or secrets. */
export const createLogger = (process: string, config: Pick<Config, 'logLevel'>): Logger =>
  pino({ level: config.logLevel, base: { process } });
