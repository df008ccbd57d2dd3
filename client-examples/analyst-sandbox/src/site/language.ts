/** Languages of the pages, each by its own name. */
export const LANGUAGES = { en: 'English', zh: '中文' } as const;
export type Language = keyof typeof LANGUAGES;

/** The same in every language: a text that one of them lacks does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** Declares words in both; the English ones set the shape. */
export function bilingual<T>(text: { readonly en: T; readonly zh: NoInfer<T> }): Bilingual<T> {
  return text;
}

/** The dashboard remembers it in the same place. */
const STORED = 'bordermark.language';

/** The language chosen last, else the browser's, else English. */
export function initialLanguage(): Language {
  const wanted = [localStorage.getItem(STORED), ...navigator.languages];
  return wanted.map((tag) => tag?.slice(0, 2)).find((tag) => tag === 'en' || tag === 'zh') ?? 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans-CN' };

export const number = (language: Language, value: number): string =>
  new Intl.NumberFormat(LOCALES[language]).format(value);

/** A point in time, in the reader's zone. */
export const moment = (language: Language, time: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );

/** Name of a country by its ISO code. */
export const country = (language: Language, code: string): string =>
  new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(code) ?? code;
