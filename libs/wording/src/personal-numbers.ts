/** Where something stands in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Ten or twelve digits that may be a personal identity number: with or without century, with the signs people use
 * between date and number (`+`: a hundred years or more). Not a part of a longer number.
 */
const CANDIDATE =
  /(?<![\d.,/–-])(?:(18|19|20)(\d{2})|(\d{2}))(\d{2})(\d{2}) ?([-+–−])? ?(\d{3})(\d)(?![\d/]|[-–][\d])/g;

/** A mobile number written in one go begins like a date; said to be one, it is one. */
const SAID_TO_BE_PHONE = /(?:tel|telefon|mobil|ring|nås på|phone|call)\w*[^\d]{0,12}$/i;

/** Samordningsnummer: sixty is added to the day. */
const COORDINATION = 60;

/** Personal identity numbers and coordination numbers: a day that there is, and a check digit that fits (Luhn). */
export function personalNumbersIn(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const [whole, century, ofCentury, without, month, day, sign, serial, check] = match;
    const year = ofCentury ?? without ?? '';
    if (!isDay(century, year, Number(month), Number(day))) continue;
    if (!fitsLuhn(`${year}${month ?? ''}${day ?? ''}${serial ?? ''}${check ?? ''}`)) continue;
    const mobile = century === undefined && sign === undefined && year.startsWith('07');
    if (mobile && SAID_TO_BE_PHONE.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    found.push({ start: match.index, end: match.index + whole.length });
  }
  return found;
}

/** Whether there is such a day; without a century, in one of the two it may be. */
function isDay(century: string | undefined, year: string, month: number, dayOrMore: number): boolean {
  const day = dayOrMore > COORDINATION ? dayOrMore - COORDINATION : dayOrMore;
  const years = century === undefined ? [`19${year}`, `20${year}`] : [`${century}${year}`];
  return years.some((full) => {
    const date = new Date(Date.UTC(Number(full), month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  });
}

/** The check digit of ten: doubled from the first, every other one. */
function fitsLuhn(ten: string): boolean {
  let sum = 0;
  for (let place = 0; place < ten.length; place += 1) {
    const times = Number(ten[place]) * (place % 2 === 0 ? 2 : 1);
    sum += times > 9 ? times - 9 : times;
  }
  return sum % 10 === 0;
}
