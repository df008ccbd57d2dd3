/**
 * How many brands the screening finds whose names in other scripts are disguised: every brand of the register with a documented
 * name, every kind of disguise of the script, in native titles on its goods; and how many titles that merely look so it flags.
 * Only brands of the half to mend are told one by one.
 *   node -r @swc-node/register test/evaluation/tools/measure-native-disguises.ts [language|all] [kind]
 */
import { type LabelledListing } from '../../../server/evaluation/labelled-listings';
import { judgeListing } from '../../../server/evaluation/listings';
import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { type MarkFacts } from '../../../server/matching/types';
import { itemOf } from '../../../server/screening/item';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { screenItem } from '../../../server/screening/screen-item';
import { brandRegister } from '../brand-register';
import { TRADE } from '../../support/trade';
import { BARE_LANGUAGES, titlesThatLookSo } from './native-disguises/bare-titles';
import { DISGUISED_SCRIPTS, type DisguisedScript } from './native-disguises/scripts';
import { chance } from './native-spellings';
import { titlesWithout, titleWith } from './native-titles';

const [, , onlyLanguage = 'all', onlyKind] = process.argv;
const NONE_PER_LANGUAGE = 300;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const isAsked = (language: string): boolean => onlyLanguage === 'all' || onlyLanguage === language;

const register = brandRegister();
const index = buildIndex(register, { version: 'native disguises' });
const screen = (title: string): ReturnType<typeof screenItem> =>
  screenItem({ item: itemOf({ title }), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index);

/** One title for each kind of disguise that can be done to the first documented name of the mark in the script. */
function listingsOf(
  mark: MarkFacts,
  { kinds, language, name: isName }: DisguisedScript,
): readonly LabelledListing[] {
  const name = mark.aliases.map(({ text }) => text).find((text) => isName.test(text));
  if (name === undefined) return [];
  return Object.entries(kinds).flatMap(([kind, disguise]): readonly LabelledListing[] => {
    if (onlyKind !== undefined && kind !== onlyKind) return [];
    const id = `${mark.text}/${kind}`;
    const written = disguise(name, id);
    const title =
      written === null || written === name ? undefined : titleWith(written, mark.niceClasses, language, id);
    if (written === null || title === undefined) return [];
    const words = [written];
    return [
      { id, split: 'score', language, input: { title }, label: 'AS_MARK', kind, brand: mark.text, words },
    ];
  });
}

const counted = new Map<string, { of: number; holds: number }>();
function count(key: string, holds: boolean): void {
  const sum = counted.get(key) ?? { of: 0, holds: 0 };
  counted.set(key, { of: sum.of + 1, holds: sum.holds + (holds ? 1 : 0) });
}

/** A mark that is filed in its Latin name has its names in other scripts as aliases. */
const brands = register.filter(({ text }) => /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u.test(text));
for (const script of DISGUISED_SCRIPTS.filter(({ language }) => isAsked(language)))
  for (const mark of brands)
    for (const listing of listingsOf(mark, script)) {
      const outcome = judgeListing(listing, screen(listing.input.title));
      // What the title says of the goods may make them goods for the brand's own: it was found then.
      const isFound = outcome.flagged || outcome.use === 'REFERENTIAL';
      const half = chance(mark.text) < 0.5 ? 'mend' : 'other';
      for (const key of ['all', script.language, `${script.language} ${listing.kind}`])
        count(`${half} ${key}`, isFound);
      if (isFound || half === 'other') continue;
      say(
        `LOST ${script.language} ${listing.kind}: ${mark.text} | ${listing.input.title} | ${outcome.culprit}`,
      );
    }

function countFlags(kind: string, language: string, titles: readonly string[]): void {
  for (const title of titles) {
    const { findings, verdict } = screen(title);
    count(`${kind} ${language} BLOCK`, verdict === 'BLOCK');
    count(`${kind} ${language} REVIEW`, verdict === 'REVIEW');
    if (verdict === 'CLEAR') continue;
    const [first] = findings;
    say(`FLAG ${kind} ${language}: ${title} | ${verdict} ${first?.assessment.mark.text}`);
  }
}
for (const language of BARE_LANGUAGES.filter(isAsked)) {
  countFlags('none', language, titlesWithout(language, NONE_PER_LANGUAGE));
  countFlags('looks so', language, titlesThatLookSo(language, NONE_PER_LANGUAGE));
}
for (const [key, { holds, of }] of [...counted].sort(([a], [b]) => (a < b ? -1 : 1)))
  say(`${key}: ${holds} of ${of}, ${(holds / of).toFixed(3)}`);
