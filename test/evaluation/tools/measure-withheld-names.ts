/**
 * How many brands are met by a name in another script that no table has: every documented name that spells the Latin one by
 * sound is withheld from the register and set into a native title. By script; and how many titles are flagged where the brand
 * is not in the register at all (another one is met then), and of titles without a mark.
 * Only brands of the half to mend are told one by one.
 *   node -r @swc-node/register test/evaluation/tools/measure-withheld-names.ts [language]
 */
import { judgeListing } from '../../../server/evaluation/listings';
import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { type MarkFacts } from '../../../server/matching/types';
import { itemOf } from '../../../server/screening/item';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { screenItem } from '../../../server/screening/screen-item';
import { TRADE } from '../../support/trade';
import { brandRegister } from '../brand-register';
import { chance, NATIVE_SCRIPTS } from './native-spellings';
import { titlesWithout, titleWith } from './native-titles';
import { withheldName, withoutNativeNames } from './withheld-names';

const [, , only] = process.argv;
const NONE_PER_LANGUAGE = 600;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const register = brandRegister();
const index = buildIndex(register.map(withoutNativeNames), { version: 'withheld names' });
const isNamed = (mark: MarkFacts): boolean =>
  NATIVE_SCRIPTS.some((script) => withheldName(mark, script) !== undefined);
/** Without the brands themselves: what is met then is another brand. */
const strangers = buildIndex(register.filter((mark) => !isNamed(mark)).map(withoutNativeNames), {
  version: 'strangers',
});
const screen = (title: string, marks = index): ReturnType<typeof screenItem> =>
  screenItem({ item: itemOf({ title }), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, marks);

interface Sum {
  of: number;
  found: number;
  blocked: number;
}
const sums = new Map<string, Sum>();
function count(key: string, found: boolean, blocked: boolean): void {
  const sum = sums.get(key) ?? { of: 0, found: 0, blocked: 0 };
  sum.of += 1;
  sum.found += Number(found);
  sum.blocked += Number(blocked);
  sums.set(key, sum);
}

for (const script of NATIVE_SCRIPTS) {
  const { language } = script;
  if (only && only !== language) continue;
  for (const mark of register) {
    const name = withheldName(mark, script);
    const title = name === undefined ? name : titleWith(name, mark.niceClasses, language, mark.text);
    if (name === undefined || title === undefined) continue;
    const half = chance(mark.text) < 0.5 ? 'mend' : 'other';
    const listing = { id: title, split: 'score', language, input: { title }, kind: 'withheld' } as const;
    const answer = screen(title);
    const outcome = judgeListing({ ...listing, label: 'AS_MARK', brand: mark.text, words: [name] }, answer);
    const isFound = outcome.flagged || outcome.use === 'REFERENTIAL';
    for (const key of ['all', language])
      count(`${half} ${key}`, isFound, isFound && answer.verdict === 'BLOCK');
    const stranger = screen(title, strangers);
    for (const key of ['all', language])
      count(`stranger ${key}`, stranger.verdict !== 'CLEAR', stranger.verdict === 'BLOCK');
    if (stranger.verdict !== 'CLEAR' && half === 'mend')
      say(`STRANGER ${language}: ${name} | ${title} | ${stranger.findings[0]?.assessment.mark.text}`);
    const [first] = answer.findings;
    if (!isFound && half === 'mend')
      say(`LOST ${language}: ${mark.text} | ${name} | ${title} | ${first?.assessment.mark.text ?? ''}`);
  }
  for (const title of titlesWithout(language, NONE_PER_LANGUAGE)) {
    const { findings, verdict } = screen(title);
    for (const key of ['all', language]) count(`none ${key}`, verdict !== 'CLEAR', verdict === 'BLOCK');
    if (verdict !== 'CLEAR')
      say(`FLAG ${language}: ${title} | ${verdict} ${findings[0]?.assessment.mark.text}`);
  }
}
for (const [key, { blocked, found, of }] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
  say(`${key}: ${found} of ${of}, ${(found / of).toFixed(3)} (blocked ${(blocked / of).toFixed(3)})`);
