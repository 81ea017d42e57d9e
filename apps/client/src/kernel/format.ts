import { useTranslation } from 'react-i18next';
import { day, dayAndTime, time } from './dates.js';

/** Dates and times in the reader's language. */
export function useFormat(): {
  readonly day: (value: string) => string;
  readonly time: (value: string | Date) => string;
  readonly dayAndTime: (value: string) => string;
} {
  const { language } = useTranslation().i18n;
  return {
    day: (value) => day(value, language),
    time: (value) => time(value, language),
    dayAndTime: (value) => dayAndTime(value, language),
  };
}
