import { fromOurPages, type RequestOrigin } from './same-site.js';

const config = { publicUrl: 'https://plats.example' };
const post: RequestOrigin = { method: 'POST', host: 'inside:3000', origin: undefined, fetchSite: undefined };
const ours = (more: Partial<RequestOrigin>): boolean => fromOurPages(config, { ...post, ...more });

describe('a request that a cookie vouches for', () => {
  it('may read from anywhere', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect(ours({ method, fetchSite: 'cross-site', origin: 'https://evil.example' })).toBe(true);
  });

  it.each([
    ['same-origin', true],
    ['same-site', false],
    ['cross-site', false],
    ['none', false],
    ['', false],
  ])('that the browser calls %p does something: %p', (fetchSite, expected) => {
    expect(ours({ fetchSite })).toBe(expected);
    // What the browser says of the site goes before the origin.
    expect(ours({ fetchSite, origin: 'https://plats.example' })).toBe(expected);
  });

  it.each([
    ['https://plats.example', true],
    ['http://inside:3000', true],
    ['https://plats.example.evil.example', false],
    ['https://evil.example', false],
    ['http://plats.example', false],
    ['null', false],
    ['', false],
    [undefined, false],
  ])('from an older browser, of origin %p, does something: %p', (origin, expected) => {
    expect(ours({ origin })).toBe(expected);
  });
});
