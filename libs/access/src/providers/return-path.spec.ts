import { returnPath } from './return-path.js';

describe('where a person comes after signing in', () => {
  it.each(['/', '/behov', '/behov/1?a=b&c=%2F#d', '/inkorg?sok=https://evil.example', '/a//b'])(
    'is where they were going: %s',
    (path) => {
      expect(returnPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    null,
    ['/a', '/b'],
    '',
    'behov',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/behov\r\nSet-Cookie: a=b',
    'https://evil.example',
    'https:/evil.example',
    'javascript:alert(1)',
    '/%09/evil.example/..//\u0000',
    `/${'a'.repeat(2000)}`,
    '/auth/sign-in/dev',
    '/behov/../auth/callback/dev?code=x',
    '/logga-in?till=/',
  ])('is the start page and no other site: %p', (path) => {
    expect(returnPath(path)).toBe('/');
  });

  it('does not leave the site by way of dots', () => {
    expect(returnPath('/..//evil.example')).toBe('/');
    expect(returnPath('/a/..//evil.example')).toBe('/');
  });
});
