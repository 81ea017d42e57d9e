import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigProblem, describeConfig, parseConfig, secretSettings } from './config.js';

const REAL = { DATABASE_URL: 'postgres://someone:hidden@db.example/house' };

/** What stands in the way of starting with these variables. */
const refusal = (env: Record<string, string>): string => {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigProblem) return error.message;
    throw error;
  }
  return 'none';
};

describe('the settings', () => {
  it('need nothing: an embedded database, this machine only, the doors of development open', () => {
    expect(parseConfig({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      redisUrl: undefined,
      dataDir: '.data',
      smtpUrl: undefined,
      publicUrl: 'http://127.0.0.1:3000',
      dev: true,
      logLevel: 'info',
    });
  });

  it('take an empty variable for none', () => {
    expect(parseConfig({ PORT: '', REDIS_URL: '', DATABASE_URL: '' })).toEqual(parseConfig({}));
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['the embedded database, from this machine', {}, true],
    ['the embedded database behind a URL, as start sets it', { ...REAL, EMBEDDED: '1' }, true],
    ['the embedded database, bound to every address', { HOST: '0.0.0.0' }, false],
    ['a real database', REAL, false],
    ['a real database where it is asked for', { ...REAL, AUTH_DEV: '1' }, true],
    ['the embedded database where it is turned off', { AUTH_DEV: '0' }, false],
    ['production', { NODE_ENV: 'production' }, false],
    ['production where it is turned off', { NODE_ENV: 'production', AUTH_DEV: '0' }, false],
  ])('sign in by persona with %s: %s → %s', (_, env, dev) => {
    expect(parseConfig(env).dev).toBe(dev);
  });

  it('refuse sign-in by persona, and faults, in production', () => {
    expect(refusal({ NODE_ENV: 'production', AUTH_DEV: '1' })).toContain('AUTH_DEV=1 is refused');
    expect(refusal({ NODE_ENV: 'production', FAULTS: 'inside:match-need' })).toContain('FAULTS');
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://someone:hidden@db.example/house'],
    ['REDIS_URL', 'http://hidden.example'],
    ['SMTP_URL', 'hidden.example:25'],
    ['PUBLIC_URL', 'not a hidden url'],
    ['AUTH_SECRET', 'hidden but short'],
    ['AUTH_DEV', 'hidden'],
    ['QUEUE_PREFIX', 'Hidden Queue'],
    ['LOG_LEVEL', 'hidden'],
    ['NODE_ENV', 'hidden'],
  ])('name the variable that is wrong, and never its value: %s', (name, value) => {
    const message = refusal({ [name]: value });
    expect(message).toContain(`${name}: `);
    expect(message).toContain('Correct the variable');
    expect(message).not.toContain('hidden');
  });

  it('name every wrong variable at once', () => {
    expect(refusal({ PORT: '-1', REDIS_URL: 'x' })).toMatch(/PORT: .*REDIS_URL: /);
  });

  it('describe every variable an operator may set', () => {
    const names = describeConfig().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['HOST', 'PORT', 'DATABASE_URL', 'REDIS_URL', 'SMTP_URL']));
    expect(describeConfig().every(({ about }) => about.length > 10)).toBe(true);
  });
});

describe('a secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  const file = join(folder, 'url');
  writeFileSync(file, `${REAL.DATABASE_URL}\n`);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('may lie in a file, the last line end left out', () => {
    expect(parseConfig({ DATABASE_URL_FILE: file }).databaseUrl).toBe(REAL.DATABASE_URL);
    expect(secretSettings()).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'SMTP_URL', 'AUTH_SECRET']),
    );
  });

  it('is refused in two places, from a file that is not there, and in the wrong form – without a word of it', () => {
    expect(refusal({ ...REAL, DATABASE_URL_FILE: file })).toContain('both here and as DATABASE_URL_FILE');
    expect(refusal({ SMTP_URL_FILE: join(folder, 'none') })).toContain(
      'SMTP_URL_FILE: cannot be read (ENOENT)',
    );
    expect(refusal({ REDIS_URL_FILE: file })).toMatch(/REDIS_URL: must begin with redis/);
    expect(refusal({ REDIS_URL_FILE: file })).not.toContain('hidden');
  });

  it('is no other setting: those stand in the environment', () => {
    expect(parseConfig({ PORT_FILE: file }).port).toBe(3000);
  });
});
