import { segment } from './segment';
import { type Span } from './span';
import { type Script } from './types';

/**
 * Words of a run of Han, kana, Hangul or Thai with its shape (see shape.ts); a Latin letter or a mask among them holds the
 * word about it together. `japanese` reads Han without kana by the Japanese dictionary.
 */
export function segmentsOf(raw: string, shape: string, japanese: boolean): readonly Span[] {
  const native = /t/.test(shape) ? 't' : /g/.test(shape) ? 'g' : 'hk';
  const kept: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const kind = shape.charAt(at) === 'i' ? (kept.at(-1) === at - 1 ? native : '') : shape.charAt(at);
    if (kind !== '' && native.includes(kind.charAt(0))) kept.push(at);
  }
  const script: Script =
    native === 't' ? 'THAI' : native === 'g' ? 'HANGUL' : japanese || /k/.test(shape) ? 'KATAKANA' : 'HAN';
  const found = segment(kept.map((at) => raw.charAt(at)).join(''), script).map(({ start, end }) => ({
    start: kept[start] as number,
    end: (kept[end - 1] as number) + 1,
  }));
  const words = joined(found);
  const last = words.at(-1);
  const mask = /\*+$/.exec(shape);
  // A mask behind the run hides what the last word goes on with: 香*.
  return last && mask ? [...words.slice(0, -1), { start: last.start, end: raw.length }] : words;
}

/** Segments that a foreign sign lies between are one, with the single characters next to them. */
function joined(segments: readonly Span[]): readonly Span[] {
  const out: { start: number; end: number; hidden: boolean }[] = [];
  segments.forEach(({ start, end }) => {
    const last = out.at(-1);
    const gap = last !== undefined && start > last.end;
    if (last && (gap || (last.hidden && end - start === 1))) {
      last.end = end;
      last.hidden = true;
      for (
        let before = out.at(-2);
        gap && before && before.end === last.start && before.end - before.start === 1;
        before = out.at(-2)
      ) {
        last.start = before.start;
        out.splice(-2, 1);
      }
    } else out.push({ start, end, hidden: false });
  });
  return out;
}
