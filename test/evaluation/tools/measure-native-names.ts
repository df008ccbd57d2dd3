/**
 * How many brands written in other scripts the screening finds when their names are spelt as nobody documented them, and how
 * many titles without a mark it flags: by script and kind of spelling. Only brands of the half to mend are told one by one.
 *   node -r @swc-node/register test/evaluation/tools/measure-native-names.ts [language] [kind]
 */
import { judgeListing } from '../../../server/evaluation/listings';
import { type LabelledListing } from '../../../server/evaluation/labelled-listings';
import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { type MarkFacts } from '../../../server/matching/types';
import { itemOf } from '../../../server/screening/item';
import { assessMark } from '../../../server/screening/judging/assess-mark';
import { hitsIn } from '../../../server/screening/judging/hits';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { readItem } from '../../../server/screening/judging/read-item';
import { screenItem } from '../../../server/screening/screen-item';
import { brandRegister } from '../brand-register';
import { chance, NATIVE_SCRIPTS, type NativeScript, spellingsOf } from './native-spellings';
import { titlesWithout, titleWith } from './native-titles';
import { TRADE } from '../../support/trade';

const [, , onlyLanguage, onlyKind] = process.argv;
const MAX_MATCHES = 100;
const NONE_PER_LANGUAGE = 300;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

interface Case {
  readonly listing: LabelledListing;
  readonly half: 'mend' | 'other';
  readonly group: string;
}

function casesOf(mark: MarkFacts, script: NativeScript): readonly Case[] {
  const names = mark.aliases.map(({ text }) => text).filter((text) => script.name.test(text));
  const half = chance(mark.text) < 0.5 ? 'mend' : 'other';
  return names.slice(0, 1).flatMap((name) =>
    spellingsOf(name, script).flatMap(({ kind, text }): readonly Case[] => {
      const id = `${mark.text}/${kind}/${text}`;
      const title = titleWith(text, mark.niceClasses, script.language, id);
      if (title === undefined) return [];
      const { language } = script;
      const listing: LabelledListing = {
        id,
        split: 'score',
        language,
        input: { title },
        label: 'AS_MARK',
        kind,
        brand: mark.text,
        words: [text],
      };
      return [{ listing, half, group: `${language} ${kind}` }];
    }),
  );
}

const register = brandRegister();
const index = buildIndex(register, { version: 'native names' });
const screen = (title: string): ReturnType<typeof screenItem> =>
  screenItem({ item: itemOf({ title }), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index);

/** Where the brand is lost: not read, not retrieved, not alike, or read in another sense. */
function stageOf({ brand, input: { title }, words }: LabelledListing): string {
  const item = itemOf({ title });
  const start = title.indexOf(words[0] ?? '');
  const end = start + (words[0]?.length ?? 0);
  const hits = hitsIn(index, item.texts, MAX_MATCHES);
  const hit = hits.find(({ mark }) => index.facts(mark).text === brand);
  const match = hit?.matches.find((one) => one.start < end && one.end > start);
  if (!hit || !match) return 'retrieve';
  const question = { item, route: TRADE, parties: NO_PARTY, policy: defaultPolicy };
  const assessed = assessMark(question, readItem(index, item, hits), hit);
  const place = assessed?.places.find((one) => one.match === match);
  const { reason = '', rule = 0 } = place?.decision ?? {};
  const met = `"${title.slice(match.start, match.end)}" ${match.kind} ${match.name} ${place?.sign.score} ${place?.facts.goods.grade}`;
  return `${reason}/${rule} ${place?.use.use} ${place?.use.evidence[0]?.meaning} ${met}`;
}

/** A mark that is filed in its Latin name has its names in other scripts as aliases. */
const brands = register.filter(({ text }) => /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u.test(text));
const scripts = NATIVE_SCRIPTS.filter(({ language }) => !onlyLanguage || onlyLanguage === language);
const found = new Map<string, { of: number; found: number }>();
const count = (key: string, isFound: boolean): void => {
  const sum = found.get(key) ?? { of: 0, found: 0 };
  found.set(key, { of: sum.of + 1, found: sum.found + (isFound ? 1 : 0) });
};
for (const script of scripts) {
  for (const { group, half, listing } of brands.flatMap((mark) => casesOf(mark, script))) {
    if (onlyKind && listing.kind !== onlyKind) continue;
    const outcome = judgeListing(listing, screen(listing.input.title));
    // What the title says of the goods may make them goods for the brand's own: it was found then.
    const isFound = outcome.flagged || outcome.use === 'REFERENTIAL';
    for (const key of ['all', script.language, group]) count(`${half} ${key}`, isFound);
    if (isFound || half === 'other') continue;
    say(`LOST ${group}: ${listing.brand} | ${listing.input.title} | ${stageOf(listing)}`);
  }
}
for (const language of ['ko', 'ja', 'ru', 'uk', 'el', 'ar', 'he', 'th']) {
  if (onlyLanguage && onlyLanguage !== language) continue;
  for (const title of titlesWithout(language, NONE_PER_LANGUAGE)) {
    const { findings, verdict } = screen(title);
    count(`none ${language} BLOCK`, verdict === 'BLOCK');
    count(`none ${language} REVIEW`, verdict === 'REVIEW');
    if (verdict !== 'CLEAR')
      say(`FLAG ${language}: ${title} | ${verdict} ${findings[0]?.assessment.mark.text}`);
  }
}
for (const [key, { found: yes, of }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  say(`${key}: ${yes} of ${of}, ${(yes / of).toFixed(3)}`);
