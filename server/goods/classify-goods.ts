import { beliefIn } from './belief';
import { Ballot } from './evidence';
import { niceClassesOfHs } from './hs';
import { isGeneral } from './main-goods';
import { type PlacedTerm, readPhrases, type Role } from './phrases';
import { meaningsOf, type TermMeaning } from './terms';
import { type GoodsInput, type GoodsReading, type GoodsSource } from './types';

/** What a term counts by the part that it plays: things named as the use or the parcel of the goods hardly count. */
const ROLE_WEIGHT: Readonly<Record<Role, number>> = { HEAD: 1, MODIFIER: 0.2, ALONG: 0.25, FRAMED: 0.05 };
/** What a source counts against a title of one clear noun. */
const SOURCE_WEIGHT: Readonly<Record<GoodsSource, number>> = {
  STATED_CLASS: 20,
  HS_CODE: 4,
  CATEGORY: 1.5,
  TITLE: 1,
  DESCRIPTION: 0.3,
};
/** Each further phrase of a title counts less: sellers put the goods first and the search words behind. */
const FADE = [1, 0.8, 0.65, 0.55, 0.5];
/** What the last word of a text loses against the first. */
const LATE = 0.45;
/** Classes from here on are services. */
const FIRST_SERVICE = 35;
/** What a service counts in a text that names goods: who sells a soap bar runs no bar. */
const SERVICE_BESIDE_GOODS = 0.1;
const IN_ITSELF: ReadonlySet<Role> = new Set<Role>(['HEAD', 'MODIFIER']);
/** Weight that is believed in full, and the least that is not called unknown. */
const ENOUGH = 1;
const FLOOR = 0.2;

/**
 * Reads the Nice classes of goods from what a listing says of them: stated class, HS code, category path, title,
 * description, in that order of weight.
 *
 * @returns classes best first with confidence in [0, 1] and the evidence that led there; none where nothing known is
 * named. Never throws on foreign text.
 */
export function classifyGoods(input: GoodsInput): GoodsReading {
  const ballot = new Ballot();
  const terms = new Set<string>();
  for (const niceClass of input.niceClasses ?? []) {
    if (Number.isInteger(niceClass) && niceClass >= 1 && niceClass <= 45)
      ballot.vote(niceClass, SOURCE_WEIGHT.STATED_CLASS, 'STATED_CLASS', `class ${niceClass}`);
  }
  for (const { niceClass, confidence, heading } of input.hsCode === undefined
    ? []
    : niceClassesOfHs(input.hsCode)) {
    ballot.vote(niceClass, SOURCE_WEIGHT.HS_CODE * confidence, 'HS_CODE', `HS ${heading}`);
  }
  if (input.title !== undefined) readText(input.title, 'TITLE', 1, ballot, terms);
  // The last element of a path says most; the first ones ("Home & Living") are departments.
  const path = input.category ?? [];
  path.forEach((element, i) => {
    readText(element, 'CATEGORY', i === path.length - 1 ? 1 : 0.3, ballot, terms);
  });
  if (input.description !== undefined)
    readText(input.description.slice(0, 400), 'DESCRIPTION', 1, ballot, terms);
  return { classes: ballot.result(ENOUGH, FLOOR), terms: [...terms] };
}

/** A term with its meanings in the text. */
interface ReadTerm {
  readonly term: PlacedTerm;
  readonly meanings: readonly TermMeaning[];
}

const isService = (meanings: readonly TermMeaning[]): boolean =>
  meanings.every(({ niceClass }) => niceClass >= FIRST_SERVICE);

/** The soap of a soap bar: goods before a word that alone would be a service are the goods. */
function modifiesService({ phrase, role }: PlacedTerm, all: readonly ReadTerm[]): boolean {
  const heads = all.filter(({ term }) => term.role === 'HEAD' && term.phrase === phrase);
  return role === 'MODIFIER' && heads.length > 0 && heads.every(({ meanings }) => isService(meanings));
}

function readText(
  text: string,
  source: GoodsSource,
  weight: number,
  ballot: Ballot,
  terms: Set<string>,
): void {
  const reading = readPhrases(text);
  const { terms: placed, cues } = reading;
  const belief = beliefIn(reading);
  const later: string[] = [];
  const telling = placed.some((term) => term.role === 'HEAD' && !isGeneral(term));
  const read = placed.map((term) => ({ term, meanings: meaningsOf(term, cues) }));
  const isGoods = read.some(({ meanings, term }) => IN_ITSELF.has(term.role) && !isService(meanings));
  for (const { meanings, term } of read) {
    if (telling && isGeneral(term)) continue;
    const words = Math.min(3, meanings[0] ? (term.hit.entries[0]?.length ?? 1) : 1);
    const specific = 0.8 + 0.2 * words;
    const role = isGoods && modifiesService(term, read) ? 'HEAD' : term.role;
    const beside = isGoods && isService(meanings);
    const force =
      weight *
      belief *
      SOURCE_WEIGHT[source] *
      ROLE_WEIGHT[role] *
      (FADE[term.phrase] ?? 0.4) *
      specific *
      (beside ? SERVICE_BESIDE_GOODS : 1);
    const place = 1 - LATE * (term.hit.start / text.length);
    const evidence = text.slice(term.hit.start, term.hit.end);
    meanings.forEach((meaning, i) => {
      ballot.vote(meaning.niceClass, force * place * meaning.weight * (i === 0 ? 1 : 0.7), source, evidence);
    });
    const name = meanings[0]?.concept;
    if (name === undefined || beside) continue;
    if (role === 'HEAD') terms.add(name);
    else if (role !== 'FRAMED') later.push(name);
  }
  for (const name of later) terms.add(name);
}
