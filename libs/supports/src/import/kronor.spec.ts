import { readKronor, wholeKronor } from './kronor.js';

describe('readKronor', () => {
  it.each([
    ['ca 5 Mkr', 'NOT_AN_AMOUNT'],
    ['-500', 'NOT_AN_AMOUNT'],
    ['1 250 000,50 kr', 'NOT_WHOLE_KRONOR'],
    ['1,25', 'NOT_WHOLE_KRONOR'],
    ['99999999999999999', 'NOT_AN_AMOUNT'],
    ['1.25.000', 'NOT_AN_AMOUNT'],
    ['Mkr', 'NOT_AN_AMOUNT'],
  ])('refuses %s as %s', (text, code) => {
    expect(readKronor(text).wrong?.code).toBe(code);
  });

  it.each([
    ['1250000', 1_250_000],
    ['1 250 000 kr', 1_250_000],
    ['1\u00a0250\u00a0000\u00a0kronor', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1,250,000 SEK', 1_250_000],
    ['1 250 000:-', 1_250_000],
    ['1 250 000,00 kr', 1_250_000],
    ['1,25 Mkr', 1_250_000],
    ['1.25 mnkr', 1_250_000],
    ['1,005 miljoner kronor', 1_005_000],
    ['0,29 Mkr', 290_000],
    ['250 tkr', 250_000],
    ['7,5 miljarder', 7_500_000_000],
    ['0', 0],
  ])('reads %s', (text, kronor) => {
    expect(readKronor(text).value).toBe(kronor);
  });
});

it('takes numbers of a sheet only when they are whole and exact', () => {
  expect(wholeKronor(2_886_000).value).toBe(2_886_000);
  expect(wholeKronor(0.5).wrong?.code).toBe('NOT_WHOLE_KRONOR');
  expect(wholeKronor(2 ** 54).wrong?.code).toBe('NOT_AN_AMOUNT');
  expect(wholeKronor(-1).wrong?.code).toBe('NOT_AN_AMOUNT');
});
