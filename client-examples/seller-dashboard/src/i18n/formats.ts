import { useMemo } from 'react';
import { type Language, useLanguage } from './language';

export interface Formats {
  /** A calendar date of the law: no time zone moves it. */
  day(date: string): string;
  /** A point in time, in the reader's zone. */
  moment(time: string): string;
  count(value: number): string;
  /** 0 to 1 as a percentage. */
  share(value: number): string;
  /** Name of a country by its ISO code. */
  country(code: string): string;
  money(amount: string, currency: string): string;
  /** Words as a list: "a, b and c". */
  list(words: readonly string[]): string;
}

const LOCALES: Record<Language, string> = { en: 'en-GB', zh: 'zh-Hans-CN' };

function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const count = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const list = new Intl.ListFormat(locale);
  return {
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    moment: (time) => moment.format(new Date(time)),
    count: (value) => count.format(value),
    share: (value) => share.format(value),
    country: (code) => countries.of(code) ?? code,
    money: (amount, currency) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(amount)),
    list: (words) => list.format(words),
  };
}

/** Dates, numbers and names in the chosen language. */
export function useFormats(): Formats {
  const { language } = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}
