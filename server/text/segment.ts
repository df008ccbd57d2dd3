import { type Script } from './types';

/** A span of a text in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LOCALES: Partial<Record<Script, string>> = {
  HAN: 'zh',
  HIRAGANA: 'ja',
  KATAKANA: 'ja',
  THAI: 'th',
  HANGUL: 'ko',
};

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(script: Script): Intl.Segmenter {
  const locale = LOCALES[script] ?? 'en';
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}

/** The segmenter's own time grows with the text it is handed, so a long run is cut: no word is near as long. */
const CHUNK = 512;

/**
 * The words of a text in a script that sets no spaces, left to right, without spaces and punctuation.
 * Source: the word rules and dictionaries of ICU (Intl.Segmenter).
 */
export function segment(text: string, script: Script): readonly Span[] {
  const spans: Span[] = [];
  const segmenter = segmenterFor(script);
  for (let base = 0; base < text.length;) {
    const end = chunkEnd(text, base);
    for (const { segment: word, index, isWordLike } of segmenter.segment(text.slice(base, end))) {
      if (isWordLike) spans.push({ start: base + index, end: base + index + word.length });
    }
    base = end;
  }
  return spans;
}

function chunkEnd(text: string, base: number): number {
  const end = Math.min(text.length, base + CHUNK);
  const unit = text.charCodeAt(end);
  return end < text.length && unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}
