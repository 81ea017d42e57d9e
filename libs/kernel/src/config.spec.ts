import { ConfigProblem, describeConfig, parseConfig } from './config.js';

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
