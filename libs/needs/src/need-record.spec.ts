import { headingOf } from './need-record.js';

describe('the heading of a need', () => {
  it.each([
    ['its title', { title: ' Fritid i Hammarstrand ', text: 'Vi behöver …' }, 'Fritid i Hammarstrand'],
    ['its first line', { title: '', text: '  Stöd till unga\nMer text' }, 'Stöd till unga'],
    ['a dash for nothing at all', { title: ' ', text: ' \n ' }, '–'],
    [
      'whole words of a long first line',
      { title: '', text: 'Vi behöver hjälp med att nå unga som varken arbetar eller studerar i kommunen' },
      'Vi behöver hjälp med att nå unga som varken arbetar eller …',
    ],
    ['a cut word where there are no spaces', { title: '', text: 'å'.repeat(100) }, `${'å'.repeat(30)} …`],
    ['a line of exactly sixty uncut', { title: '', text: 'x'.repeat(60) }, 'x'.repeat(60)],
  ])('is %s', (_, need, heading) => {
    expect(headingOf(need)).toBe(heading);
  });
});
