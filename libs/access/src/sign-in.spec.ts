import 'reflect-metadata';
import { parseConfig } from '#kernel';
import { type KnownPerson, SignIn } from './sign-in.js';

const ANNA = '01930000-0000-7000-8000-00000000000a';
const SECRET = 'for-this-spec-only-for-this-spec-only';

const signIn = (env: Record<string, string> = {}, known: readonly string[] = [ANNA]): SignIn => {
  const service = new SignIn(parseConfig({ AUTH_SECRET: SECRET, ...env }));
  service.useSource({
    load: (id, actingFor) =>
      Promise.resolve<KnownPerson | undefined>(
        known.includes(id)
          ? { kind: 'person', id, organisationId: actingFor ?? null, participations: [], contactPointIds: [] }
          : undefined,
      ),
  });
  return service;
};

const who = async (service: SignIn, authorization: string | undefined): Promise<string> =>
  (await service.authenticate(authorization, undefined)).kind;

describe('a token', () => {
  const token = signIn().issueToken(ANNA, new Date());
  const [body = '', signature = ''] = token.split('.');
  const forged = Buffer.from(JSON.stringify({ sub: ANNA, exp: 99_999_999_999 })).toString('base64url');

  it('makes its person, acting for the organisation asked for', async () => {
    const actor = await signIn().authenticate(`Bearer ${token}`, 'org');
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
