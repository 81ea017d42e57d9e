import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigProblem } from '#kernel';
import { mapClaims } from './claims.js';
import { readProviders, type ProviderSettings } from './provider-settings.js';

const folder = mkdtempSync(join(tmpdir(), 'providers-'));
const secretFile = join(folder, 'secret');
writeFileSync(secretFile, 'from-a-file\n');
afterAll(() => rmSync(folder, { recursive: true }));

const one = {
  id: 'lst',
  name: { sv: 'Länsstyrelserna', en: 'County boards' },
  issuer: 'https://id.lst.example',
  clientId: 'plats',
  clientSecret: 'hemlig',
};
const read = (setting: unknown, production = false): ProviderSettings[] =>
  readProviders({
    oidcProviders: typeof setting === 'string' ? setting : JSON.stringify(setting),
    production,
  });

describe('the providers in the settings', () => {
  it('follow the Swedish profile unless told otherwise', () => {
    expect(read([one])[0]).toMatchObject({
      scopes: ['openid', 'https://id.oidc.se/scope/naturalPersonOrgId'],
      claims: { organisationNumber: 'https://id.oidc.se/claim/orgNumber', name: 'name' },
      clientAuth: 'basic',
      organisationRequired: true,
    });
    expect(readProviders({ oidcProviders: undefined, production: true })).toEqual([]);
  });

  it('are read from a file, and their secrets too', () => {
    const { clientSecret: _, ...open } = one;
    const file = join(folder, 'providers.json');
    writeFileSync(file, JSON.stringify([{ ...open, clientSecretFile: secretFile }]));
    expect(read(file)[0]?.clientSecret).toBe('from-a-file');
  });

  it.each<[string, unknown]>([
    ['no JSON', '[{'],
    ['no such file', join(folder, 'none.json')],
    ['no list', JSON.stringify(one)],
    ['something misspelt', [{ ...one, clientsecret: 'x' }]],
    ['an id that is no word', [{ ...one, id: '../x' }]],
    ['two of the same id', [one, one]],
    ['no secret', [{ ...one, clientSecret: undefined }]],
    ['a secret in no file', [{ ...one, clientSecret: undefined, clientSecretFile: join(folder, 'none') }]],
    ['a key that is none', [{ ...one, clientSecret: undefined, clientKeyFile: secretFile }]],
    ['an address without TLS', [{ ...one, issuer: 'http://id.lst.example' }]],
    ['a number that is none', [{ ...one, organisationNumber: '123' }]],
  ])('are refused without showing a secret: %s', (_, setting) => {
    expect(() => read(setting)).toThrow(ConfigProblem);
    expect(() => read(setting)).not.toThrow(/hemlig/);
  });

  it('go without TLS on this machine alone, never in production', () => {
    const local = [{ ...one, issuer: 'http://127.0.0.1:9000' }];
    expect(read(local)).toHaveLength(1);
    expect(() => read(local, true)).toThrow('https://');
  });
});

describe('claims', () => {
  const map = (raw: object, more: object = {}): ReturnType<typeof mapClaims> =>
    mapClaims(read([{ ...one, ...more }])[0] as ProviderSettings, one.issuer, 'sub', { ...raw });
  const NUMBER = 'https://id.oidc.se/claim/orgNumber';
  const AFFILIATION = 'https://id.oidc.se/claim/orgAffiliation';

  it.each([
    [{ [NUMBER]: '2120002452' }, '212000-2452'],
    [{ [NUMBER]: '212000-2452' }, '212000-2452'],
    [{ [AFFILIATION]: 'anna@2120002452' }, '212000-2452'],
    [{ [AFFILIATION]: 'anna@skola@2120002452', [NUMBER]: '2120002452' }, '212000-2452'],
  ])('name the organisation: %p', (raw, number) => {
    expect(map(raw)).toMatchObject({ organisationNumber: number });
  });

  it.each([
    [{}, 'organisation-missing'],
    [{ [NUMBER]: 2120002452 }, 'organisation-missing'],
    [{ [NUMBER]: '21200024' }, 'organisation-unclear'],
    [{ [NUMBER]: '2120002452 ; drop' }, 'organisation-unclear'],
    [{ [AFFILIATION]: 'anna' }, 'organisation-unclear'],
    [{ [NUMBER]: '2120002452', [AFFILIATION]: 'anna@2021000000' }, 'organisation-unclear'],
  ])('that name none, or two, are not used: %p', (raw, fault) => {
    expect(map(raw)).toBe(fault);
  });

  it('stand where the settings say, and cannot speak for another organisation than they name', () => {
    const named = { organisationNumber: '212000-2452' };
    expect(map({}, named)).toMatchObject(named);
    expect(map({ [NUMBER]: '2021000000' }, named)).toBe('organisation-unclear');
    expect(map({ org: '2120002452' }, { claims: { organisationNumber: 'org' } })).toMatchObject(named);
  });

  it('hold an address only when the provider has verified it', () => {
    const raw = { [NUMBER]: '2120002452', email: 'a@b.example', name: ' Anna ' };
    expect(map(raw)).toMatchObject({ email: null, name: 'Anna' });
    expect(map({ ...raw, email_verified: 'true' })).toMatchObject({ email: null });
    expect(map({ ...raw, email_verified: true })).toMatchObject({ email: 'a@b.example' });
  });
});
