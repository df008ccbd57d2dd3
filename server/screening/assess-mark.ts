import { decide } from '../law/decide';
import { type Decision, type FindingFacts, type Policy, type Route } from '../law/types';
import { compareGoods } from '../goods/compare-goods';
import { type GoodsComparison, type GoodsReading } from '../goods/types';
import { isUnsurelyShort } from '../matching/sign/contextual-names';
import { type MarkFacts, type MarkIndex, type SignComparison, type SpanMatch } from '../matching/types';
import { seenAsKana } from '../text/kana-looks';
import { reread } from '../text/reread';
import { behindSpelling } from './behind-spelling';
import { isContextual } from './contextual-matches';
import { isEvasive } from './evasion';
import { nameMet } from './name-met';
import { isHeard } from './names-by-ear';
import { nearness } from './near-names';
import { seenAtAGlance } from './glance';
import { type Hit } from './hits';
import { type Item } from './item';
import { kept } from './kept';
import { asSeen, sharesOnlyAWord } from './seen-likeness';
import { isMaskedHan } from './masked-han';
import { isMaskedName } from './masked-names';
import { isNativeName } from './native-names';
import { decisionFor, licencesFor, ownsMark, type PartyFacts } from './parties';
import { type FiledName, type MetMark, type SignReader } from './sign-reader';
import { type UseReading } from './types';
import { brandFieldClaims } from './use/brand-field-claims';
import { isFamousName } from './use/famous-names';
import { prepareUse } from './use/prepare-use';
import { readUse } from './use/read-use';
import { type FieldSpan, type UseQuestion } from './use/use-question';
import { sharesGoods } from './use/word-weight';

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
  readonly match: SpanMatch;
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
  match: SpanMatch,
  sign: SignComparison,
): UseQuestion {
  const span = { fieldIndex: match.field, start: match.start, end: match.end };
  return {
    fields: question.item.texts,
    span,
    markText: name.text,
    name: nameMet(question.item.texts[match.field]?.text.slice(match.start, match.end) ?? '', name, match),
    heard: isHeard(match),
    identical: sign.grade === 'IDENTICAL',
    likeness: sign.score,
    otherSpans: reading.spans.filter(
      (other) => other.fieldIndex !== span.fieldIndex || other.end <= span.start || other.start >= span.end,
    ),
    ordinariness: (word) => reading.index.ordinariness(word),
    goodsClasses: reading.classes,
    markClasses: facts.niceClasses,
  };
}

/** How the item uses the words of a place. What the filings of one name have in common is read once. */
function useOf(
  question: ScreeningQuestion,
  reading: ItemReading,
  mark: MetMark,
  match: SpanMatch,
  sign: SignComparison,
): ReadUse {
  const { end, field, name, start } = match;
  const shared = sharesGoods(reading.classes, mark.facts.niceClasses);
  const key = [isHeard(match), name, field, start, end, sign.grade, sign.score, shared].join('\n');
  const ofName = kept(reading.uses, mark.name, () => new Map<string, ReadUse>());
  return kept(ofName, key, () => {
    const asked = useQuestion(question, reading, mark, match, sign);
    return { reading: readUse(asked), brandFieldClaims: brandFieldClaims(asked) };
  });
}

/** A name that is masked, or spelt in another way than it is documented, is likely and not sure. */
const SHOWN_IN_PART = 0.9;
/** From this nearness on two spellings are of one name; below it a person should look. */
const SURELY_SPELT = 0.85;
const SEEN_THROUGH = 0.7;
/** An everyday word that two signs share is no likeness of theirs. */
const ONLY_A_WORD = 0.3;

const readHastily = (text: string, name: string): string => seenAtAGlance(text, name) ?? reread(text);

/** What the words show where letters pass for others; else the words. */
function showingOf({ kind, name }: SpanMatch, text: string): string {
  if (kind === 'LOOKALIKE_GLYPH') return seenAsKana(text);
  return kind === 'HOMOGLYPH' ? readHastily(text, name) : text;
}

/** The words of a place against the mark, masks and look-alike letters seen through. */
function compareSeen(
  { classes, signs }: ItemReading,
  { facts, name }: MetMark,
  match: SpanMatch,
  text: string,
): SignComparison {
  const near = nearness(match, text);
  const short = isContextual(match, text);
  const masked = isMaskedHan(match, text) || isMaskedName(match);
  const hidden = short || near > 0 || masked || isNativeName(match, text);
  const seen = hidden ? match.name : showingOf(match, text);
  // Words are weighed for the goods in which the two meet, where they do.
  const met = classes.find((niceClass) => facts.niceClasses.includes(niceClass)) ?? 0;
  const compared = signs.compare(seen, name, met);
  if (match.kind === 'TYPO' && sharesOnlyAWord(text, match.name))
    return { ...compared, grade: 'DISSIMILAR', score: Math.min(compared.score, ONLY_A_WORD) };
  if (seen === text) return classes.length > 0 ? asSeen(compared, match, text, name.text) : compared;
  const step = { kind: match.kind, from: text, to: seen };
  const isUnsure = short
    ? isUnsurelyShort(text, match.name)
    : match.kind === 'ABBREVIATION' || (near > 0 && near < SURELY_SPELT && !isNativeName(match, text));
  return behindSpelling(compared, step, isUnsure ? SEEN_THROUGH : hidden ? SHOWN_IN_PART : 1);
}

/** The words against the mark as they are written, or as they are heard where that comes nearer. */
function compareWords(reading: ItemReading, met: MetMark, match: SpanMatch, text: string): SignComparison {
  const seen = compareSeen(reading, met, match, text);
  if (seen.score >= SEEN_THROUGH || !isHeard(match)) return seen;
  const step = { kind: match.kind, from: text, to: match.name };
  const heard = behindSpelling(reading.signs.compare(match.name, met.name, 0), step, SEEN_THROUGH);
  return heard.score > seen.score ? heard : seen;
}

/** What the index cut off behind a name: "Aidida" of "Aididas". */
const ENDING = /^\p{L}{1,2}(?!\p{L})/u;

/** A place of an item, and how its words compare with a mark. */
type Compared = Pick<PlaceAssessment, 'match' | 'sign'>;

/** The words of a place against the mark; where an ending was cut off, with it, if that comes nearer to the name. */
function comparePlace(reading: ItemReading, met: MetMark, match: SpanMatch, field: string): Compared {
  const compare = (place: SpanMatch): Compared => ({
    match: place,
    sign: compareWords(reading, met, place, field.slice(place.start, place.end)),
  });
  const compared = compare(match);
  const ending = match.kind === 'AFFIX' ? ENDING.exec(field.slice(match.end, match.end + 3))?.[0] : undefined;
  if (ending === undefined || compared.sign.grade === 'IDENTICAL') return compared;
  const whole = compare({ ...match, end: match.end + ending.length });
  return whole.sign.score > compared.sign.score ? whole : compared;
}

function assessPlace(
  question: ScreeningQuestion,
  reading: ItemReading,
  met: MetMark,
  goods: GoodsComparison,
  found: SpanMatch,
): PlaceAssessment {
  const { facts: mark } = met;
  const { match, sign } = comparePlace(reading, met, found, question.item.texts[found.field]?.text ?? '');
  const { brandFieldClaims: claimed, reading: use } = useOf(question, reading, met, match, sign);
  const { parties, route, item, policy } = question;
  const licensed = licencesFor(parties, mark, reading.classes, question.quantity ?? null);
  const facts: FindingFacts = {
    sign: {
      grade: sign.grade,
      score: sign.score,
      // The chain is worked out when it is read; most findings are decided without it.
      get evasive() {
        return isEvasive(sign.transformations);
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
    disposition: decisionFor(parties, mark, item.sku, route.date),
  };
  return { match, sign, use, facts, decision: decide(facts, route, policy) };
}

/**
 * True where the item is called a copy and spells a famous name: what such goods are was read from a title that names them by the
 * copied brand ("1:1 Rolex panda dial, mirror quality"), so that it clears nothing.
 */
function isCopyOf({ item }: ScreeningQuestion, { matches }: Hit): boolean {
  const { fields } = prepareUse(item.texts);
  return matches.some(({ edits, end, field, name, start }) => {
    const words = item.texts[field]?.text.slice(start, end).toLowerCase() ?? '';
    const isName = edits === 0 && (isFamousName(words) || isFamousName(name.toLowerCase()));
    return isName && fields[field]?.copy !== undefined;
  });
}

/** How the goods of the item compare with those of the mark; unknown where what was read of them settles nothing. */
function goodsAgainst(
  question: ScreeningQuestion,
  reading: ItemReading,
  hit: Hit,
  mark: MarkFacts,
): GoodsComparison {
  const filed = { classes: mark.niceClasses, terms: mark.goods };
  const terms = reading.classes.length > 0 ? reading.goods.terms : [];
  const goods = compareGoods({ classes: reading.classes, terms }, filed);
  if (goods.grade !== 'DIFFERENT' || !isCopyOf(question, hit)) return goods;
  return compareGoods({ classes: [], terms: [] }, filed);
}

/** Judges every place of the item that resembles the mark. */
export function assessMark(
  question: ScreeningQuestion,
  reading: ItemReading,
  hit: Hit,
): MarkAssessment | null {
  const met = reading.signs.mark(hit.mark);
  const { facts: mark } = met;
  const goods = goodsAgainst(question, reading, hit, mark);
  const places = hit.matches
    .map((match) => assessPlace(question, reading, met, goods, match))
    .sort((a, b) => graver(a.decision, b.decision));
  const [first, ...others] = places;
  return first ? { mark, goods, places: [first, ...others] } : null;
}
