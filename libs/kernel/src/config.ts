import { z } from 'zod';
import { withSecretFiles } from './secret-files.js';

/** A host that only this machine can reach. */
export const isLoopback = (host: string): boolean =>
  ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(host);

/** Environment variables, parsed once at start. Every variable is described here and nowhere else. */
const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1').describe('Address the API binds to'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe('Port of the API; 0 picks a free one'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional()
    .describe('PostgreSQL 15–18 (secret). Without it an embedded PostgreSQL is used'),
  DATABASE_OWNER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional()
    .describe(
      'The same database with the login that owns it (secret): migrate, seed, backup and restore use it. Without it they use DATABASE_URL',
    ),
  DATABASE_ONE_LOGIN: z
    .enum(['0', '1'])
    .default('0')
    .describe('1 lets API and worker run in production with a login that owns the tables or is superuser'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis://')
    .optional()
    .describe('Redis for the queues (secret). Without it the queues live in PostgreSQL'),
  DATA_DIR: z.string().default('.data').describe('Folder of the embedded PostgreSQL'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp://')
    .optional()
    .describe('Mail server (secret). Without it mail is caught and shown at /dev/mail'),
  MAIL_FROM: z
    .string()
    .default('Samlingsplats <no-reply@samlingsplats.example>')
    .describe('Sender of all mail'),
  PUBLIC_URL: z.url().optional().describe('Where people reach the client; links in mail begin with it'),
  AUTH_DEV: z
    .enum(['0', '1'])
    .optional()
    .describe('Sign-in by persona. On by default only with the embedded database and a loopback bind'),
  AUTH_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('Signs development tokens (secret); random per start without it'),
  OIDC_PROVIDERS: z
    .string()
    .optional()
    .describe('Sign-in providers (secret): a JSON list, or the path of a file with one'),
  SESSION_IDLE_MINUTES: z.coerce
    .number()
    .int()
    .min(2)
    .max(1440)
    .default(60)
    .describe('Minutes without use after which somebody is signed out'),
  SESSION_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(24)
    .default(12)
    .describe('Hours after which somebody must sign in again, however much they work'),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .default('samlingsplats')
    .describe('Key prefix of the queues in Redis'),
  TRUST_PROXY: z
    .string()
    .regex(/^(\d{1,2}|[\w.:/, ]+)$/, 'must be a number of proxies, or their addresses')
    .optional()
    .describe(
      'Whose X-Forwarded-For counts: how many proxies in a row, or their addresses. Nobody without it',
    ),
  RATE_LIMIT_PERCENT: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .optional()
    .describe(
      'How much of the standard limits on requests is allowed; 0 turns them off. 100; in development 0',
    ),
  FREE_QUERIES: z
    .enum(['0', '1'])
    .optional()
    .describe(
      'Whether everybody may send GraphQL queries of their own; API tokens always may. 1 in development, 0 in production',
    ),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  FAULTS: z
    .string()
    .optional()
    .describe(
      'Tests only: "point:subscriber" at which the process kills itself, or several by commas; refused in production',
    ),
  EMBEDDED: z
    .enum(['0', '1'])
    .default('0')
    .describe('Set by `samlingsplats start` when the database is embedded'),
});

/** The settings of one process. `database` and secrets never reach a log. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  /** The login that owns the tables, where it is another one. */
  readonly databaseOwnerUrl: string | undefined;
  /** In production the login of API and worker may be the owner. */
  readonly oneLogin: boolean;
  readonly redisUrl: string | undefined;
  readonly dataDir: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly publicUrl: string;
  /** Development doors: persona sign-in, clock, caught mail, GraphiQL. */
  readonly dev: boolean;
  readonly authSecret: string | undefined;
  readonly oidcProviders: string | undefined;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  readonly queuePrefix: string;
  readonly trustProxy: string | undefined;
  /** Of the standard limits on requests; 0: none. */
  readonly rateLimitPercent: number;
  /** Everybody may send queries of their own, not only machines. */
  readonly freeQueries: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly faults: string | undefined;
}

/** Wrong settings. The message names the variable and says what to do; exit code 78 (EX_CONFIG). */
export class ConfigProblem extends Error {
  static readonly exitCode = 78;
}

/** Parses the environment. @throws ConfigProblem with one line per wrong variable, never with a value in it. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(withFiles(env)).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
    throw new ConfigProblem(`Wrong setting – ${lines.join('; ')}. Correct the variable and start again.`);
  }
  const e = parsed.data;
  const production = e.NODE_ENV === 'production';
  const embedded = e.DATABASE_URL === undefined || e.EMBEDDED === '1';
  if (production && e.AUTH_DEV === '1') {
    throw new ConfigProblem(
      'AUTH_DEV=1 is refused when NODE_ENV=production: it lets anyone sign in as anyone. Remove it.',
    );
  }
  if (production && e.FAULTS !== undefined) {
    throw new ConfigProblem('FAULTS is for tests and refused when NODE_ENV=production. Remove it.');
  }
  const dev = !production && (e.AUTH_DEV === undefined ? embedded && isLoopback(e.HOST) : e.AUTH_DEV === '1');
  return {
    production,
    host: e.HOST,
    port: e.PORT,
    databaseUrl: e.DATABASE_URL,
    databaseOwnerUrl: e.DATABASE_OWNER_URL,
    oneLogin: e.DATABASE_ONE_LOGIN === '1',
    redisUrl: e.REDIS_URL,
    dataDir: e.DATA_DIR,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    publicUrl: e.PUBLIC_URL ?? `http://${e.HOST}:${e.PORT}`,
    dev,
    authSecret: e.AUTH_SECRET,
    oidcProviders: e.OIDC_PROVIDERS,
    sessionIdleMinutes: e.SESSION_IDLE_MINUTES,
    sessionHours: e.SESSION_HOURS,
    queuePrefix: e.QUEUE_PREFIX,
    trustProxy: e.TRUST_PROXY,
    rateLimitPercent: e.RATE_LIMIT_PERCENT ?? (dev ? 0 : 100),
    freeQueries: e.FREE_QUERIES === undefined ? !production : e.FREE_QUERIES === '1',
    logLevel: e.LOG_LEVEL,
    faults: e.FAULTS,
  };
}

/** The variables that are secrets: each may lie in a file instead (`DATABASE_URL_FILE`). */
export const secretSettings = (): string[] =>
  describeConfig()
    .filter(({ about }) => about.includes('(secret)'))
    .map(({ name }) => name);

function withFiles(env: Record<string, string | undefined>): Readonly<Record<string, string | undefined>> {
  try {
    return withSecretFiles(env, secretSettings());
  } catch (error) {
    throw new ConfigProblem(`Wrong setting – ${(error as Error).message}.`);
  }
}

/** Name, meaning and default of every variable, for `docs/operators.md` and `samlingsplats --help`. */
export function describeConfig(): { name: string; about: string }[] {
  return Object.entries(environment.shape).flatMap(([name, schema]) =>
    schema.description === undefined ? [] : [{ name, about: schema.description }],
  );
}
