import { type Outcome } from './screen-file';

const widths = { sku: 18, verdict: 8, reason: 26, words: 30 };

/** Cuts or pads to a number of columns; Chinese, Japanese and Korean characters take two. */
function cell(text: string, columns: number): string {
  let taken = 0;
  let kept = '';
  for (const char of text.replaceAll(/\s+/g, ' ')) {
    const width = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(
      char,
    )
      ? 2
      : 1;
    if (taken + width > columns) break;
    taken += width;
    kept += char;
  }
  return kept + ' '.repeat(columns - taken);
}

const row = (sku: string, verdict: string, reason: string, words: string, rest: string) =>
  [
    cell(sku, widths.sku),
    cell(verdict, widths.verdict),
    cell(reason, widths.reason),
    cell(words, widths.words),
    rest,
  ]
    .join('  ')
    .trimEnd();

/** The heading of the table. */
export const heading = row('SKU', 'VERDICT', 'REASON', 'WORDS', 'WHY, AND WHAT WOULD CLEAR IT');

/** The rows of one outcome: the gravest finding says why; an item without findings is clear. */
export function rowOf({ sku, screening, problem }: Outcome): string {
  if (!screening) return row(sku, 'ERROR', '', '', problem ?? 'no answer');
  const [finding] = screening.findings;
  const span = finding?.spans[0];
  const words = span ? `${span.text} (${span.field.toLowerCase()} ${span.start}–${span.end})` : '';
  const [step] = screening.clearancePlan.steps;
  const why = (finding?.explanation ?? screening.summary).replace(/^[A-Z]+: /, '');
  return row(
    sku,
    screening.verdict,
    finding?.reason ?? '',
    words,
    step && finding ? `${why} → ${step.text}` : why,
  );
}
