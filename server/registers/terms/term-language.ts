import { type Language } from '../../goods/lexicon/format';

export const TERM_LANGUAGES = [
  ...['en', 'zh', 'es', 'fr', 'de', 'pt', 'ru', 'ja', 'ko', 'vi', 'th', 'id', 'ar', 'it', 'pl', 'tr', 'nl'],
] as readonly Language[];

const SCRIPTS: readonly (readonly [pattern: RegExp, language: Language])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/** Language of a term by the tag that stands beside it, else by its script; English where that says nothing. */
export function termLanguage(tag: string | undefined, text: string): Language {
  const primary = tag?.trim().toLowerCase().slice(0, 2);
  return (
    TERM_LANGUAGES.find((language) => language === primary) ??
    SCRIPTS.find(([pattern]) => pattern.test(text))?.[1] ??
    'en'
  );
}
