import { decide } from '../../law/decide';
import { type Decision, type FindingFacts, type Policy, type Route } from '../../law/types';
import { type GoodsComparison, type GoodsReading } from '../../goods/types';
import { type MarkFacts, type MarkIndex, type SignComparison } from '../../matching/types';
import { hidesMark } from './evasion';
import { nameMet } from '../names/name-met';
import { comparePlace } from '../signs/compare-place';
import { type FoundMatch } from '../names/name-finder';
import { areGuessed, goodsAgainst } from './goods-against';
import { type Hit } from './hits';
import { inBrandField } from './brand-field';
import { type Item } from '../item';
import { kept } from '../kept';
import { decisionsFor, licencesFor, ownsMark, type PartyFacts } from './parties';
import { type FiledName, type MetMark, type SignReader } from '../signs/sign-reader';
import { type UseReading } from '../types';
import { type ReadPlace, readTogether } from './read-together';
import { brandFieldClaims } from '../use/brand-field-claims';
import { readUse } from '../use/read-use';
import { type FieldSpan, type UseQuestion } from '../use/use-question';
import { sharesGoods } from '../use/word-weight';

/** One item, its trade and its parties. */
export interface ScreeningQuestion {
  readonly item: Item;
  readonly route: Route;
  readonly parties: PartyFacts;
  readonly policy: Policy;
  /** Pieces, where they are stated. */
  readonly quantity?: number | null;
}

/** What is worked out once for an item and serves all its findings. */
export interface ItemReading {
  readonly index: MarkIndex;
  readonly signs: SignReader;
  readonly goods: GoodsReading;
  /** Classes that the goods probably belong to, best first. */
  readonly classes: readonly number[];
  /** Where names stand in the item. */
  readonly spans: readonly FieldSpan[];
  /** How the item uses its words, as far as it has been read; see useOf. */
  readonly uses: Map<FiledName, Map<string, ReadUse>>;
}

/** How an item uses the words of a place. */
export interface ReadUse {
  readonly reading: UseReading;
  readonly brandFieldClaims: boolean;
}

/** A place of an item against a mark, judged. */
export interface PlaceAssessment {
  readonly match: FoundMatch;
  readonly sign: SignComparison;
  readonly use: UseReading;
  readonly facts: FindingFacts;
  readonly decision: Decision;
}

/** One mark against the item: all places, gravest first. */
export interface MarkAssessment {
  readonly mark: MarkFacts;
  readonly goods: GoodsComparison;
  readonly places: readonly [PlaceAssessment, ...PlaceAssessment[]];
}

const GRAVITY = { BLOCK: 2, REVIEW: 1, CLEAR: 0 } as const;

/** Sorts the gravest decision first; among equals the surer ground (the earlier row of the verdict table), then the likelier confusion. */
export function graver(a: Decision, b: Decision): number {
  return GRAVITY[b.verdict] - GRAVITY[a.verdict] || a.rule - b.rule || b.confusion - a.confusion;
}

function useQuestion(
  question: ScreeningQuestion,
  reading: ItemReading,
  { facts, name }: MetMark,
  match: FoundMatch,
  sign: SignComparison,
): UseQuestion {
  const span = { fieldIndex: match.field, start: match.start, end: match.end };
  return {
    fields: question.item.texts,
    span,
    markText: name.text,
    name: nameMet(question.item.texts[match.field]?.text.slice(match.start, match.end) ?? '', name, match),
    heard: match.heard ?? false,
    expected: match.expected ?? false,
    shown: match.behindSigns?.words,
    identical: sign.grade === 'IDENTICAL',
    likeness: sign.score,
    otherSpans: reading.spans.filter(
      (other) => other.fieldIndex !== span.fieldIndex || other.end <= span.start || other.start >= span.end,
    ),
    ordinariness: (word) => reading.index.ordinariness(word),
    goodsClasses: reading.classes,
    goodsGuessed: areGuessed(reading.goods),
    markClasses: facts.niceClasses,
  };
}

/** How the item uses the words of a place. What the filings of one name have in common is read once. */
function useOf(
  question: ScreeningQuestion,
  reading: ItemReading,
  mark: MetMark,
  match: FoundMatch,
  sign: SignComparison,
): ReadUse {
  const { end, field, name, start } = match;
  const shared = sharesGoods(reading.classes, mark.facts.niceClasses);
  const key = [
    match.heard,
    match.expected,
    match.behindSigns?.words,
    name,
    field,
    start,
    end,
    sign.grade,
    sign.score,
    shared,
  ].join('\n');
  const ofName = kept(reading.uses, mark.name, () => new Map<string, ReadUse>());
  return kept(ofName, key, () => {
    const asked = useQuestion(question, reading, mark, match, sign);
    return { reading: readUse(asked), brandFieldClaims: brandFieldClaims(asked) };
  });
}

function readPlace(
  question: ScreeningQuestion,
  reading: ItemReading,
  met: MetMark,
  found: FoundMatch,
): ReadPlace {
  const text = question.item.texts[found.field]?.text ?? '';
  const { match, sign: alike } = comparePlace(reading, met, found, text);
  const { brandFieldClaims: claimed, reading: use } = useOf(question, reading, met, match, alike);
  const namesBrand = question.item.texts[found.field]?.field === 'BRAND';
  const sign = namesBrand ? inBrandField(reading.signs, met, match, alike, text) : alike;
  return { match, sign, use, claimed };
}

function decidePlace(
  question: ScreeningQuestion,
  reading: ItemReading,
  { facts: mark }: MetMark,
  goods: GoodsComparison,
  { claimed, match, sign, use }: ReadPlace,
): PlaceAssessment {
  const { parties, route, item, policy } = question;
  const licensed = licencesFor(parties, mark, reading.classes, question.quantity ?? null);
  const facts: FindingFacts = {
    sign: {
      grade: sign.grade,
      score: sign.score,
      // The chain is worked out when it is read; most findings are decided without it.
      get evasive() {
        return hidesMark(match, sign, item.texts[match.field]?.text ?? '');
      },
    },
    goods: { grade: goods.grade, score: goods.score },
    use: {
      kind: use.use,
      aggravated: use.aggravated,
      doubtful: use.doubtful ?? false,
      brandFieldClaims: claimed,
    },
    right: mark,
    ownedByParty: ownsMark(parties, mark),
    authorizations: licensed.permissions,
    licenceObstacle: licensed.obstacle,
    disposition: decisionsFor(parties, mark, item.sku, route.date)[0] ?? null,
  };
  return { match, sign, use, facts, decision: decide(facts, route, policy) };
}

/** Judges every place of the item that resembles the mark. */
export function assessMark(
  question: ScreeningQuestion,
  reading: ItemReading,
  hit: Hit,
): MarkAssessment | null {
  const met = reading.signs.mark(hit.mark);
  const { facts: mark } = met;
  const read = readTogether(
    question.item.texts,
    hit.matches.map((match) => readPlace(question, reading, met, match)),
  );
  // What may be a part for goods of the name may be goods of the name.
  const asMark = read
    .filter(({ use }) => use.use === 'AS_MARK' || (use.use === 'REFERENTIAL' && use.doubtful === true))
    .map(({ match }) => match);
  const tradesOn = read.some(({ use }) => use.aggravated);
  const goods = goodsAgainst(question.item, reading, mark, hit.matches, { asMark, tradesOn });
  const places = read
    .map((place) => decidePlace(question, reading, met, goods, place))
    .sort((a, b) => graver(a.decision, b.decision));
  const [first, ...others] = places;
  return first ? { mark, goods, places: [first, ...others] } : null;
}
