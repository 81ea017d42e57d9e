import { wrong, type Read } from './read.js';

/** Units after an amount, and how many kronor each is. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?:mdkr|mdr|mdr\s*kr|miljarder|miljard)(?:\s*(?:kr|kronor|sek))?$/i, 1_000_000_000],
  [/(?:mnkr|mkr|mn|milj\.?|miljoner|miljon|msek)(?:\s*(?:kr|kronor|sek))?$/i, 1_000_000],
  [/(?:tkr|tusen|ksek)(?:\s*(?:kr|kronor))?$/i, 1_000],
  [/(?:kronor|kr\.?|sek|:-)$/i, 1],
];

const SPACES = /[\s\u00a0\u202f\u2009']/g;
/** 1.250.000 or 1,250,000: groups of three. One comma alone is a decimal in Swedish. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3}){2,}$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;

/** Reads whole kronor as Swedish sheets write them: `1 250 000 kr`, `1,25 Mkr`, `7,5 miljarder`. */
export function readKronor(text: string): Read<number> {
  const unit = UNITS.find(([pattern]) => pattern.test(text));
  const digits = (unit === undefined ? text : text.replace(unit[0], '')).replaceAll(SPACES, '');
  const factor = unit?.[1] ?? 1;
  const grouped = factor === 1 && GROUPED.test(digits);
  const plain = grouped ? digits.replaceAll(/[.,]/g, '') : digits.replace(',', '.');
  if (!grouped && !DECIMAL.test(digits)) return notKronor(text);
  return wholeKronor(times(plain, factor), text);
}

/** An exact product of a decimal text and a power of ten: 1.005 × 1 000 000 must not become 1004999.9. */
function times(decimal: string, factor: number): number {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const zeros = Math.log10(factor);
  const padded = fraction.padEnd(zeros, '0');
  const rest = padded.slice(zeros).replace(/0+$/, '');
  return Number(`${whole}${padded.slice(0, zeros)}${rest === '' ? '' : `.${rest}`}`);
}

/** A number of kronor that is whole and small enough to be exact. */
export function wholeKronor(amount: number, text = String(amount)): Read<number> {
  if (amount < 0) return notKronor(text);
  if (!Number.isInteger(amount)) {
    return wrong('NOT_WHOLE_KRONOR', {
      sv: `”${text}” är inte hela kronor. Skriv hela kronor, eller enheten: 1,25 Mkr.`,
      en: `“${text}” is not whole kronor. Write whole kronor, or the unit: 1,25 Mkr.`,
    });
  }
  if (Number.isSafeInteger(amount)) return { value: amount };
  return notKronor(text);
}

const notKronor = (text: string): Read<number> =>
  wrong('NOT_AN_AMOUNT', {
    sv: `”${text}” går inte att läsa som ett belopp. Skriv hela kronor, som 1 250 000.`,
    en: `“${text}” cannot be read as an amount. Write whole kronor, such as 1 250 000.`,
  });
