/** Dates as people in Swedish public service write them, always in Swedish time. */
const zone = 'Europe/Stockholm';

const locales: Record<string, string> = { sv: 'sv-SE', en: 'en-GB' };
const localeOf = (language: string): string => locales[language] ?? 'sv-SE';

const cache = new Map<string, Intl.DateTimeFormat>();
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${JSON.stringify(options)}`;
  const known = cache.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, ...options });
  cache.set(key, known);
  return known;
}

/** A calendar day (`2026-03-12`) or an instant, as a Date inside that Swedish day. */
const instantOf = (value: string): Date => new Date(value.length === 10 ? `${value}T12:00:00Z` : value);

const yearOf = (value: Date): string => format('sv', { year: 'numeric' }).format(value);

/** `tors 12 mars`, with the year when it is another than this one. */
export function day(value: string, language: string, now = new Date()): string {
  const date = instantOf(value);
  const parts = format(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((found) => found.type === type)?.value ?? '';
  const short = `${part('weekday').replace(/\.$/, '')} ${part('day')} ${part('month')}`;
  return yearOf(date) === yearOf(now) ? short : `${short} ${part('year')}`;
}

/** `14:02`. */
export const time = (value: string | Date, language: string): string =>
  format(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    typeof value === 'string' ? new Date(value) : value,
  );

/** `tors 12 mars 14:02`. */
export const dayAndTime = (value: string, language: string): string =>
  `${day(value, language)} ${time(value, language)}`;

/** The Swedish calendar day of an instant, `2026-03-12`. */
export const dayOf = (instant: Date): string =>
  format('sv', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);

/** `1 250 000 kr`, with spaces that do not break. */
export const kronor = (amount: number): string =>
  `${String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0kr`;
