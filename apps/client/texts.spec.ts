import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTexts, compare, compareUse, flatten, usedIn } from './texts.js';

const texts = flatten({ a: 'Hej {{name}}', b: { one: 'Ett', two: 'Två' } });

describe('texts', () => {
  it('are whole in every language and all used', () => {
    expect(checkTexts(dirname(fileURLToPath(import.meta.url)))).toEqual([]);
  });

  it('miss nothing: a missing, extra, empty or differently blanked text is told', () => {
    const other = flatten({ a: 'Hello {{who}}', b: { one: ' ' }, c: 'Extra' });
    expect(compare(texts, other, 'en')).toEqual([
      'en: "b.two" is missing.',
      'en: "c" is not in sv.',
      'en: "a" has other blanks than in sv.',
      'en: "b.one" is empty.',
    ]);
  });

  it('are found in code, with the parts that vary', () => {
    expect(usedIn("t('a'); t(`b.${kind}`, { x }); at('no'); split('no')")).toEqual(['a', 'b.*']);
  });

  it('are told when unused or unknown', () => {
    expect(compareUse(texts, ['a', 'b.one', 'd'])).toEqual([
      '"d" is used but has no text.',
      '"b.two" is never used.',
    ]);
    expect(compareUse(texts, ['a', 'b.*'])).toEqual([]);
  });
});
