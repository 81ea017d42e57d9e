import { cookieJar } from './session-cookie.js';

describe('a cookie of ours', () => {
  const secure = cookieJar({ publicUrl: 'https://plats.example' });

  it('is bound to this host and to TLS, and closed to scripts and other sites', () => {
    expect(secure.set('session', 'x', 60)).toBe(
      '__Host-samlingsplats-session=x; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60',
    );
    expect(secure.clear('session')).toBe(
      '__Host-samlingsplats-session=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0',
    );
  });

  it.each([
    ['http://127.0.0.1:3000', 'samlingsplats-session=x; Path=/; HttpOnly; SameSite=Lax'],
    ['http://localhost:3000', 'samlingsplats-session=x; Path=/; HttpOnly; SameSite=Lax'],
    ['http://[::1]:3000', 'samlingsplats-session=x; Path=/; HttpOnly; SameSite=Lax'],
    ['http://plats.example', '__Host-samlingsplats-session=x; Path=/; HttpOnly; SameSite=Lax; Secure'],
    ['https://localhost', '__Host-samlingsplats-session=x; Path=/; HttpOnly; SameSite=Lax; Secure'],
  ])('goes without TLS on a loopback address alone: %s', (publicUrl, header) => {
    expect(cookieJar({ publicUrl }).set('session', 'x')).toBe(header);
  });

  it('is read by its whole name, once', () => {
    const read = (header: string | undefined): string | undefined => secure.read(header, 'session');
    expect(read('a=1; __Host-samlingsplats-session=x; b=2')).toBe('x');
    expect(read('__Host-samlingsplats-session=a=b')).toBe('a=b');
    for (const header of [
      undefined,
      '',
      '__Host-samlingsplats-session=',
      '__Host-samlingsplats-session2=x',
      'session=x',
      '__Host-samlingsplats-session=x; __Host-samlingsplats-session=y',
      `__Host-samlingsplats-session=${'x'.repeat(5000)}`,
    ])
      expect(read(header)).toBeUndefined();
  });
});
