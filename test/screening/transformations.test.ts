import { join } from 'node:path';
import { demoListings } from '../../seeds/listings';
import { readLabelledListings } from '../../server/evaluation/labelled-listings';
import { defaultPolicy } from '../../server/law/default-policy';
import { buildIndex } from '../../server/matching/index/build-index';
import { isTrueStep } from '../../server/matching/sign/explain-link';
import { type Alias, type Transformation } from '../../server/matching/types';
import { type ItemParts, itemOf } from '../../server/screening/item';
import { NO_PARTY } from '../../server/screening/judging/parties';
import { screenItem } from '../../server/screening/screen-item';
import { brandRegister } from '../evaluation/brand-register';
import { TRADE } from '../support/trade';

const SETS = join(__dirname, '../evaluation/sets');

const lower = (text: string): string => text.toLowerCase();
const without = (out: RegExp) => (text: string) => lower(text).normalize('NFKC').replace(out, '');
const bareLetters = (text: string): string =>
  lower(text)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a mechanical rewrite may not change, written down here anew: the product's own rules do not vouch for themselves. */
const KEPT: Partial<Record<Transformation['kind'], (text: string) => string>> = {
  EXACT: (text) => text,
  // Some letters have no one lower-case form (ß, ſ, İ): upper case and back takes them together.
  CASE: (text) => lower(text.toUpperCase()).normalize('NFKC'),
  WIDTH: (text) => text.normalize('NFKC'),
  SPACING: without(/\s/gu),
  PUNCTUATION: without(/[^\p{L}\p{N}\p{M}\s]/gu),
  DIACRITIC: (text) =>
    bareLetters(text).replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ı/g, 'i').replace(/ß/g, 'ss'),
};

/** Reads a chain from the words of the listing on; answers what is wrong with it, or nothing. */
function faultOf(
  chain: readonly Transformation[],
  words: string,
  mark: string,
  aliases: readonly Alias[],
): string | undefined {
  let text = words;
  for (const step of chain) {
    if (step.from !== text) return `begins with "${step.from}" where the text is "${text}"`;
    if (!isTrueStep(step, aliases)) return `${step.kind} "${step.from}" → "${step.to}" is not true`;
    const kept = KEPT[step.kind];
    if (kept && kept(step.from) !== kept(step.to))
      return `${step.kind} "${step.from}" → "${step.to}" changes more than it says`;
    text = step.to;
  }
  return text === mark ? undefined : `ends at "${text}", not at "${mark}"`;
}

describe('what a finding tells', () => {
  const index = buildIndex(brandRegister(), { version: 'transformations' });
  const faults: string[] = [];
  let places = 0;
  const unlinked: string[] = [];

  const check = (parts: ItemParts): void => {
    const item = itemOf(parts);
    const { findings } = screenItem({ item, route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index);
    for (const { assessment, explanation } of findings) {
      const { text: mark, aliases } = assessment.mark;
      for (const { match, sign, decision } of assessment.places) {
        const field = item.texts[match.field]?.text ?? '';
        const words = field.slice(match.start, match.end);
        places += 1;
        if (words === '' || words.trim() !== words)
          faults.push(`"${words}" of "${field}" is no span of words`);
        if (sign.transformations.length > 0) {
          const fault = faultOf(sign.transformations, words, mark, aliases);
          if (fault) faults.push(`${field} / ${mark}: ${fault}`);
        } else if (decision.verdict !== 'CLEAR') unlinked.push(`${words} / ${mark}`);
      }
      const [{ match }] = assessment.places;
      const words = item.texts[match.field]?.text.slice(match.start, match.end) ?? '';
      if (!explanation.includes(words) || !explanation.includes(mark))
        faults.push(`"${explanation}" does not name "${words}" and ${mark}`);
    }
  };

  beforeAll(() => {
    for (const listing of demoListings()) check(listing);
    for (const { input } of readLabelledListings(join(SETS, 'listings-fourth.jsonl'))) check(input);
  }, 300_000);

  it('leads from the words of the listing to the mark, step by step, in every finding of the demo and of a set', () => {
    expect(places).toBeGreaterThan(600);
    expect(faults).toEqual([]);
  });

  it('is told of every place that the first place of a finding rests on', () => {
    expect(unlinked.length / places).toBeLessThan(0.02);
  });
});
