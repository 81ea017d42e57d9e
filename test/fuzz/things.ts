import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { newId } from '#kernel';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A text with one thing changed: a letter, the end, the order, the case, what stands around it. */
const tampered = (text: string): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc
        .tuple(fc.nat(Math.max(text.length - 1, 0)), fc.constantFrom(...'ABab09-_.=+/'))
        .map(([place, letter]) => `${text.slice(0, place)}${letter}${text.slice(place + 1)}`),
      fc.nat(text.length).map((length) => text.slice(0, length)),
      fc.string({ minLength: 1, maxLength: 8 }).map((more) => `${text}${more}`),
      fc.constant(text.split('.').reverse().join('.')),
      fc.constant(text.toUpperCase()),
      fc.constant(`${text}.${text}`),
    )
    .filter((made) => made.trim() !== text);

/** JSON Web Tokens that nobody here signed: without a signature, by the wrong key, by a key meant for something else. */
const webTokens: fc.Arbitrary<string> = fc
  .record({
    alg: fc.constantFrom('none', 'None', 'NONE', 'HS256', 'RS256', 'ES256', 'HS512', ''),
    sub: fc.constantFrom(newId(), 'ragunda', '', null, 7),
    iss: fc.constantFrom('https://elsewhere.example', 'http://127.0.0.1/dev/oidc', ''),
    exp: fc.constantFrom(0, 1, 99_999_999_999, -1, 'never'),
    key: fc.constantFrom('', 'secret', '-----BEGIN PUBLIC KEY-----', 'for-tests-only'),
    kid: fc.constantFrom(undefined, '../../dev/null', "' or 1=1 --", 'http://elsewhere.example/keys'),
  })
  .map(({ alg, key, kid, ...claims }) => {
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const body = `${encoded({ alg, kid, typ: 'JWT' })}.${encoded({ ...claims, events })}`;
    return `${body}.${/none/i.test(alg) ? '' : createHmac('sha256', key).update(body).digest('base64url')}`;
  });

/** The house's own kind of token, signed with another secret, or expired by its own word. */
const foreignTokens: fc.Arbitrary<string> = fc
  .record({ exp: fc.constantFrom(0, 99_999_999_999), secret: fc.string({ minLength: 1 }) })
  .map(({ exp, secret }) => {
    const body = encoded({ sub: newId(), exp });
    return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
  });

const header = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?');

/** Authorization headers that are worth nothing. */
export const bearers = (token: string): fc.Arbitrary<string> =>
  fc
    .oneof(tampered(token), webTokens, foreignTokens, fc.string())
    .map((made) => `Bearer ${header(made)}`)
    .filter((made) => made.trim() !== `Bearer ${token}`);

/** Secrets of sessions that are worth nothing. */
export const secrets = (secret: string): fc.Arbitrary<string> =>
  fc
    .oneof(tampered(secret), fc.base64String({ minLength: 43, maxLength: 44 }), fc.string(), webTokens)
    .map((made) => encodeURIComponent(made))
    .filter((made) => made !== secret);

/** Addresses that somebody would like a sign-in to end at. */
export const addresses: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    '\u0001//elsewhere.example',
    'https://elsewhere.example',
    'https:elsewhere.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/%2f%2felsewhere.example',
    '/..//elsewhere.example',
    '/.//elsewhere.example',
    '@elsewhere.example',
    '/behov\r\nx-evil: 1',
    '/behov%0d%0ax-evil: 1',
    '//127.0.0.1@elsewhere.example/',
    '///elsewhere.example',
    '/\u2028/elsewhere.example',
  ),
  fc
    .array(
      fc.constantFrom(
        '/',
        '\\',
        '//',
        '.',
        '..',
        '@',
        ':',
        '%2f',
        '%5c',
        '\t',
        '\r',
        '\n',
        'https:',
        'a.example',
        '?',
        '#',
      ),
      {
        minLength: 1,
        maxLength: 7,
      },
    )
    .map((parts) => parts.join('')),
  fc.webUrl(),
);
