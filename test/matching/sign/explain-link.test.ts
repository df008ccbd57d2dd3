import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPairs } from '../../../server/evaluation/read-pairs';
import { compareSigns } from '../../../server/matching/sign/compare-signs';
import { explainLink, isTrueStep } from '../../../server/matching/sign/explain-link';
import { type Alias, type Transformation } from '../../../server/matching/types';

const kinds = (chain: readonly Transformation[]): string => chain.map(({ kind }) => kind).join(' ');

function expectChain(
  chain: readonly Transformation[],
  span: string,
  mark: string,
  aliases: readonly Alias[] = [],
): void {
  expect(chain[0]?.from).toBe(span);
  expect(chain[chain.length - 1]?.to).toBe(mark);
  chain.forEach((step, at) => {
    if (at > 0) expect(step.from).toBe(chain[at - 1]?.to);
    expect({ step, isTrue: isTrueStep(step, aliases) }).toEqual({ step, isTrue: true });
  });
}

describe('the link from a span to a mark', () => {
  it.each([
    ['NIKE', 'NIKE', 'EXACT'],
    ['nike', 'NIKE', 'CASE'],
    ['ｎｉｋｅ', 'nike', 'WIDTH'],
    ['𝐍𝐢𝐤𝐞', 'Nike', 'COMPATIBILITY'],
    ['addi das', 'adidas', 'REPEATED SPACING'],
    ['A-D-I-D-A-S', 'ADIDAS', 'PUNCTUATION'],
    ['Αdidas', 'Adidas', 'HOMOGLYPH'],
    ['rnicrosoft', 'microsoft', 'HOMOGLYPH'],
    ['N1KE', 'NIKE', 'LEET'],
    ['N*KE', 'NIKE', 'MASKED'],
    ['Niiike', 'Nike', 'REPEATED'],
    ['Loréal', 'Loreal', 'DIACRITIC'],
    ['LOREAL', "L'Oréal", 'PUNCTUATION CASE DIACRITIC'],
    ['樂高', '乐高', 'TRADITIONAL'],
    ['康帅傅', '康师傅', 'LOOKALIKE_GLYPH'],
    ['Adidos', 'Adidas', 'TYPO'],
    ['Nike Air', 'NIKE', 'CONTAINED CASE'],
    ['Nike', 'Nike Air', 'CONTAINED'],
    ['LEGOLAND', 'LEGO', 'CONTAINED'],
    ['耐克', 'NIKE', 'ALIAS'],
    ['乔丹', 'QIAODAN', 'TRANSLITERATION CASE'],
    ['Seven Up', '7 Up', 'NUMBER_WORD'],
    ['Kerser', 'Curcer', 'PHONETIC'],
    ['Heimekem', 'Heineken', 'TYPO'],
  ])('%s → %s is %s', (span, mark, expected) => {
    const chain = explainLink(span, mark);
    expectChain(chain, span, mark);
    expect(kinds(chain)).toBe(expected);
  });

  it('goes through an alias that the mark documents', () => {
    const aliases = [{ text: '优家', language: 'zh' }];
    const chain = explainLink('优家', 'Youca Living', aliases);
    expectChain(chain, '优家', 'Youca Living', aliases);
    expect(kinds(chain)).toBe('ALIAS');
    expect(explainLink('优家', 'Youca Living')).toEqual([]);
  });

  it('finds a translation across scripts', () => {
    expect(kinds(explainLink('lobo', 'wolf'))).toBe('TRANSLATION');
    expect(kinds(explainLink('白马', 'WHITE HORSE'))).toBe('TRANSLATION');
  });

  it('finds nothing between words that have nothing in common', () => {
    for (const [span, mark] of [
      ['silver', 'LV'],
      ['velvet', 'LV'],
      ['table', 'chair'],
    ] as const)
      expect(explainLink(span, mark)).toEqual([]);
  });

  it('is true step by step for every labelled pair held similar', () => {
    const sets = join(__dirname, '../../evaluation/sets');
    let linked = 0;
    let similar = 0;
    for (const file of ['pairs-decided.tsv', 'pairs-documented.tsv']) {
      for (const { markA, markB } of readPairs(readFileSync(join(sets, file), 'utf8'), file)) {
        const { grade, transformations } = compareSigns({ text: markA }, { text: markB });
        if (grade === 'DISSIMILAR') continue;
        similar += 1;
        if (transformations.length === 0) continue;
        linked += 1;
        expectChain(transformations, markA, markB);
      }
    }
    expect(linked / similar).toBeGreaterThan(0.95);
  });

  it('is true for any two texts, or empty', () => {
    const piece = fc.constantFrom(
      'n',
      'I',
      'k',
      'е',
      '1',
      ' ',
      '-',
      '*',
      '红',
      '牛',
      'ナ',
      'é',
      'ß',
      '\u200b',
      'ａ',
      '🙂',
      'rn',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, (span, mark) => {
        const chain = explainLink(span, mark);
        if (chain.length > 0) expectChain(chain, span, mark);
      }),
    );
  });
});

describe('a step', () => {
  it.each<Transformation>([
    { kind: 'CASE', from: 'nike', to: 'mike' },
    { kind: 'HOMOGLYPH', from: 'nike', to: 'bike' },
    { kind: 'LEET', from: 'n1ke', to: 'nake' },
    { kind: 'SPACING', from: 'ad idas', to: 'adida' },
    { kind: 'TYPO', from: 'starbucks', to: 'stardust' },
    { kind: 'PHONETIC', from: 'nike', to: 'puma' },
    { kind: 'ALIAS', from: '耐克', to: 'ADIDAS' },
    { kind: 'CONTAINED', from: 'SILVER', to: 'LV' },
    { kind: 'TRANSLATION', from: 'wolf', to: 'bear' },
    { kind: 'NUMBER_WORD', from: 'seven up', to: '8 up' },
    { kind: 'LOOKALIKE_GLYPH', from: '康帅傅', to: '康先生' },
  ])('that is not true of its kind is told: $kind $from → $to', (step) => {
    expect(isTrueStep(step)).toBe(false);
  });
});
