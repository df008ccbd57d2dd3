import { partsOfCompound } from './compounds';
import { type Span } from './span';
import { type Script } from './types';

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

const KATAKANA = /[\u30a1-\u30fa\u30fc]{2,}/g;
const HANGUL = /^[\uac00-\ud7a3]{3,}$/;

/** The segmenter's own time grows with the text it is handed, so a long run is cut: no word is near as long. */
const CHUNK = 512;

/**
 * The words of a text, left to right, without spaces and punctuation; for scripts that set no spaces, and for Hangul.
 * Source: the word rules and dictionaries of ICU (Intl.Segmenter), and words of trade written on to a name.
 */
export function segment(text: string, script: Script): readonly Span[] {
  const spans: Span[] = [];
  const segmenter = segmenterFor(script);
  let behind = 0;
  // The dictionary cuts a name of katakana that it does not know anywhere; whole but for words of trade it is a name.
  for (const { index, 0: run } of text.matchAll(KATAKANA)) {
    segmentRun(text.slice(behind, index), behind, segmenter, spans);
    spans.push(...partsOfCompound(run).map((part) => moved(part, index)));
    behind = index + run.length;
  }
  segmentRun(text.slice(behind), behind, segmenter, spans);
  return spans;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function segmentRun(run: string, offset: number, segmenter: Intl.Segmenter, spans: Span[]): void {
  for (let base = 0; base < run.length;) {
    const end = chunkEnd(run, base);
    for (const { segment: word, index, isWordLike } of segmenter.segment(run.slice(base, end))) {
      if (!isWordLike) continue;
      const parts = HANGUL.test(word) ? partsOfCompound(word) : [{ start: 0, end: word.length }];
      spans.push(...parts.map((part) => moved(part, offset + base + index)));
    }
    base = end;
  }
}

function chunkEnd(text: string, base: number): number {
  const end = Math.min(text.length, base + CHUNK);
  const unit = text.charCodeAt(end);
  return end < text.length && unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}
