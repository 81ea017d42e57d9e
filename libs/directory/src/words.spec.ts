import { slug } from './seed-directory.js';
import { codesOf, labelOf, vocabulary, type VocabularyName } from './vocabulary.js';

describe('a name in an address', () => {
  it.each([
    ['Länsstyrelsen Jämtland', 'lansstyrelsen-jamtland'],
    ['Östra Göinge', 'ostra-goinge'],
    ['  Forte – (råd) ', 'forte-rad'],
    ['Linné 7', 'linne-7'],
  ])('%s → %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });
});

describe('the word lists', () => {
  const names = Object.keys(vocabulary) as VocabularyName[];

  it.each(names)('%s: each code once, each label in both languages', (name) => {
    const codes = codesOf(name);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes)
      for (const locale of ['sv', 'en'] as const) expect(labelOf(name, code, locale).trim()).not.toBe('');
  });

  it('puts codes into words, in the language of the reader', () => {
    expect(labelOf('themes', 'psykisk_hälsa', 'sv')).toBe('Psykisk hälsa');
    expect(labelOf('themes', 'psykisk_hälsa', 'en')).toBe('Mental health');
  });

  it('shows a code it does not know as it is, without underscores', () => {
    expect(labelOf('themes', 'något_äldre', 'sv')).toBe('något äldre');
  });
});
