import { useTranslation } from 'react-i18next';
import { day, dayAndTime, time } from './dates.js';

/** Dates, times and numbers in the reader's language. */
export function useFormat(): {
  readonly day: (value: string) => string;
  readonly time: (value: string | Date) => string;
  readonly dayAndTime: (value: string) => string;
  readonly number: (value: number) => string;
} {
  const { language } = useTranslation().i18n;
  return {
    day: (value) => day(value, language),
    time: (value) => time(value, language),
    dayAndTime: (value) => dayAndTime(value, language),
    number: (value) => new Intl.NumberFormat(language).format(value),
  };
}
