import { createContext, use } from 'react';

/** Languages of the interface, each by its own name. */
export const LANGUAGES = { en: 'English', zh: '中文' } as const;
export type Language = keyof typeof LANGUAGES;

/** The words of one area in every language: a text that one of them lacks does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** Declares the words of an area; the English ones set the shape. */
export function bilingual<T>(text: { readonly en: T; readonly zh: NoInfer<T> }): Bilingual<T> {
  return text;
}

const STORED = 'bordermark.language';

/** The language chosen last, else the browser's, else English. */
export function initialLanguage(): Language {
  const wanted = [localStorage.getItem(STORED), ...navigator.languages];
  const known = wanted.map((tag) => tag?.slice(0, 2)).find((tag) => tag === 'en' || tag === 'zh');
  return known ?? 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
}

export interface LanguageChoice {
  readonly language: Language;
  choose(language: Language): void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined });

export const useLanguage = (): LanguageChoice => use(LanguageContext);

/** The words of an area in the chosen language. */
export function useText<T>(text: Bilingual<T>): T {
  return text[useLanguage().language];
}
