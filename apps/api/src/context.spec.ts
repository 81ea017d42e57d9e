import { localeOf } from './context.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['*', 'sv'],
    ['sv', 'sv'],
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en-US,en;q=0.9,sv;q=0.8', 'en'],
    ['de, en;q=0.7, sv;q=0.5', 'en'],
    ['de,fr', 'sv'],
    ['english', 'sv'],
    ['en;q=0.3, sv;q=0.9', 'sv'],
    ['en;q=0, sv;q=0.1', 'sv'],
    ['fr, en;q=0', 'sv'],
  ])('for %p is %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
