import { fieldErrors } from './form-errors.js';

const invalid = (...fields: { path: string; message: string }[]) => ({
  message: 'Något behöver rättas.',
  fields,
});

describe('fieldErrors', () => {
  it('puts an error at its field, however deep its path', () => {
    expect(fieldErrors(invalid({ path: 'input.text', message: 'Fyll i.' }), ['text', 'title'])).toEqual({
      fields: { text: 'Fyll i.' },
      general: [],
    });
  });

  it('finds the field of a list element', () => {
    expect(fieldErrors(invalid({ path: 'themes.0', message: 'Okänt.' }), ['themes']).fields).toEqual({
      themes: 'Okänt.',
    });
  });

  it('keeps the first of several errors at one field', () => {
    const problem = invalid({ path: 'text', message: 'Ett.' }, { path: 'text', message: 'Två.' });
    expect(fieldErrors(problem, ['text']).fields).toEqual({ text: 'Ett.' });
  });

  it('shows an error of an unknown field above the form', () => {
    expect(fieldErrors(invalid({ path: 'pilotId', message: 'Välj pilot.' }), ['text']).general).toEqual([
      'Välj pilot.',
    ]);
  });

  it('never ends without a text', () => {
    expect(fieldErrors(invalid(), ['text']).general).toEqual(['Något behöver rättas.']);
  });
});
