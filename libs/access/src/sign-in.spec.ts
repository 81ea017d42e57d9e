import 'reflect-metadata';
import { parseConfig, type PersonActor } from '#kernel';
import { hashOf } from './sessions/session-secret.js';
import { SignIn } from './sign-in.js';

const ANNA = '01930000-0000-7000-8000-00000000000a';
const SECRET = 'for-this-spec-only-for-this-spec-only';
const seen: string[] = [];

const anna = (organisationId: string | undefined, sessionId: string | null): PersonActor => ({
  kind: 'person',
  id: ANNA,
  assurance: 'dev',
  sessionId,
  organisationId: organisationId ?? null,
  participations: [],
  contactPointIds: [],
});

/** Anna is known, by her id in a token or by the secret `known` in a cookie. */
const signIn = (
  env: Record<string, string> = {},
  known: readonly unknown[] = [ANNA],
  worn = false,
): SignIn => {
  const sessions = { seen: (id: string) => Promise.resolve(void seen.push(id)) };
  const tokens = {
    actorOf: (secret: string) =>
      Promise.resolve(
        secret === 'spl_known'
          ? { kind: 'token', id: 't', organisationId: 'org', scopes: ['catalogue.read'] }
          : undefined,
      ),
  };
  const service = new SignIn(
    parseConfig({ AUTH_SECRET: SECRET, ...env }),
    sessions as never,
    tokens as never,
  );
  service.useSource({
    organisationWith: () => Promise.resolve(undefined),
    load: (asker, actingFor) => {
      const bySession = asker.text.includes('secret_hash');
      const found = asker.values.some((value) => known.includes(value));
      return Promise.resolve(found ? { actor: anna(actingFor, bySession ? 's' : null), worn } : undefined);
    },
  });
  return service;
};

const who = async (service: SignIn, authorization: string | undefined): Promise<string> =>
  (await service.authenticate({ authorization })).kind;

describe("a machine's token", () => {
  it('makes its machine, also where sign-in by persona is off', async () => {
    for (const env of [{}, { NODE_ENV: 'production' }])
      expect(await who(signIn(env), 'Bearer spl_known')).toBe('token');
  });

  it.each(['Bearer spl_', 'Bearer spl_other', 'bearer spl_known', 'Basic spl_known', 'spl_known'])(
    'is nothing else: %p',
    async (authorization) => {
      expect(await who(signIn(), authorization)).toBe('anonymous');
    },
  );
});

describe('a token', () => {
  const token = signIn().issueToken(ANNA, new Date());
  const [body = '', signature = ''] = token.split('.');
  const forged = Buffer.from(JSON.stringify({ sub: ANNA, exp: 99_999_999_999 })).toString('base64url');

  it('makes its person, acting for the organisation asked for', async () => {
    const actor = await signIn().authenticate({ authorization: `Bearer ${token}`, actingFor: 'org' });
    expect(actor).toMatchObject({ kind: 'person', id: ANNA, organisationId: 'org' });
  });

  it.each<[string, string | undefined]>([
    ['none', undefined],
    ['an empty one', ''],
    ['no bearer', token],
    ['another scheme', `Basic ${token}`],
    ['no signature', `Bearer ${body}`],
    ['an empty signature', `Bearer ${body}.`],
    ['a signature cut short', `Bearer ${body}.${signature.slice(0, -1)}`],
    ['something after the signature', `Bearer ${token}.`],
    ['another body', `Bearer ${forged}.${signature}`],
    ['no JSON', `Bearer abc.${signature}`],
  ])('that is %s makes nobody', async (_, authorization) => {
    expect(await who(signIn(), authorization)).toBe('anonymous');
  });

  it('signed with another secret makes nobody', async () => {
    const other = signIn({ AUTH_SECRET: `${SECRET}-another` }).issueToken(ANNA, new Date());
    expect(await who(signIn(), `Bearer ${other}`)).toBe('anonymous');
  });

  it('without a secret lives as long as the process', async () => {
    const before = signIn({ AUTH_SECRET: '' }).issueToken(ANNA, new Date());
    expect(await who(signIn({ AUTH_SECRET: '' }), `Bearer ${before}`)).toBe('anonymous');
  });

  it('ends after twelve hours', async () => {
    const hoursAgo = (hours: number): string =>
      `Bearer ${signIn().issueToken(ANNA, new Date(Date.now() - hours * 3_600_000))}`;
    expect([await who(signIn(), hoursAgo(11)), await who(signIn(), hoursAgo(13))]).toEqual([
      'person',
      'anonymous',
    ]);
  });

  it('of somebody who is not there any more makes nobody', async () => {
    expect(await who(signIn({}, []), `Bearer ${token}`)).toBe('anonymous');
  });

  it('opens nothing where sign-in by persona is off', async () => {
    for (const env of [{ AUTH_DEV: '0' }, { NODE_ENV: 'production' }, { HOST: '0.0.0.0' }])
      expect(await who(signIn(env), `Bearer ${token}`)).toBe('anonymous');
  });
});

describe('a cookie', () => {
  const known = [hashOf('known')];
  const withCookie = async (cookie: string, env: Record<string, string> = {}): Promise<string> =>
    (await signIn(env, known).authenticate({ cookie })).kind;
  const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://plats.example' };

  it('makes its person, also in production', async () => {
    expect(await withCookie('a=b; samlingsplats-session=known')).toBe('person');
    expect(await withCookie('__Host-samlingsplats-session=known', production)).toBe('person');
  });

  it.each([
    '',
    'samlingsplats-session=',
    'samlingsplats-session=other',
    'Xsamlingsplats-session=known',
    'samlingsplats-session=known; samlingsplats-session=other',
    '__Host-samlingsplats-session=known',
  ])('that is %p makes nobody', async (cookie) => {
    expect(await withCookie(cookie)).toBe('anonymous');
  });

  it('without the prefix makes nobody over TLS: a neighbouring host could have set it', async () => {
    expect(await withCookie('samlingsplats-session=known', production)).toBe('anonymous');
  });

  it('does not make good a broken token', async () => {
    const asked = { authorization: 'Bearer slut.slut', cookie: 'samlingsplats-session=known' };
    expect((await signIn({}, known).authenticate(asked)).kind).toBe('anonymous');
  });

  it('in use is noted when that was not done for a minute, and only then', async () => {
    const cookie = 'samlingsplats-session=known';
    await signIn({}, known).authenticate({ cookie });
    expect(seen).toEqual([]);
    await signIn({}, known, true).authenticate({ cookie });
    expect(seen).toEqual(['s']);
  });
});
