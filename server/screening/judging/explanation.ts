import { type Verdict } from '../../law/types';
import { type SignComparison, type Transformation, type TransformationKind } from '../../matching/types';
import { type MarkAssessment } from './assess-mark';
import { type ItemText } from '../item';

const FIELD_NAMES = {
  BRAND: 'brand field',
  TITLE: 'title',
  ATTRIBUTE: 'attributes',
  IMAGE_TEXT: 'image text',
  DESCRIPTION: 'description',
} as const;

const STEP_WORDS: Partial<Record<TransformationKind, string>> = {
  DIACRITIC: 'without its accents',
  INVISIBLE: 'with invisible characters taken out',
  SPACING: 'with other spaces',
  PUNCTUATION: 'with other punctuation',
  TYPO: 'with letters changed',
  HOMOGLYPH: 'with look-alike letters',
  LEET: 'with digits or symbols for letters',
  MASKED: 'with letters masked',
  REPEATED: 'with letters repeated',
  PHONETIC: 'as it sounds',
  TRANSLITERATION: 'in another script',
  TRADITIONAL: 'in other Chinese characters',
  LOOKALIKE_GLYPH: 'with look-alike Chinese characters',
  AFFIX: 'with an ending',
  CONTAINED: 'as part of a longer name',
  ALIAS: 'by another name of the brand',
  TRANSLATION: 'in translation',
  ABBREVIATION: 'shortened',
  NUMBER_WORD: 'with a number in words',
};

const REASON_WORDS = {
  DISPOSITION: 'a person decided on it',
  RIGHT_NOT_IN_FORCE: 'the right is not in force on that day on this route',
  OWN_MARK: 'it is the own mark of the seller',
  AUTHORIZED: 'the seller is authorised',
  AUTHORIZED_NOT_LISTED: 'the seller is authorised, but customs does not list it as legitimate user',
  FAIR_USE: 'the words describe the goods',
  REFERENTIAL_USE: 'the words say what the goods fit or refer to',
  DIFFERENT_GOODS: 'the goods are different',
  DOUBLE_IDENTITY_RECORDED: 'identical sign, same goods, and customs on the route has the mark on record',
  DOUBLE_IDENTITY: 'identical sign and same goods',
  EVASION: 'the spelling disguises the mark for goods that it covers',
  CONFUSION_LIKELY: 'buyers would likely confuse them',
  CONFUSION_POSSIBLE: 'buyers might confuse them',
  REFERENTIAL_POSSIBLE: 'the words perhaps say what the goods fit, but nothing says so',
  DESCRIPTIVE_POSSIBLE: 'the word is perhaps an everyday one, but nothing around it shows so',
  GOODS_UNKNOWN: 'it is not known what the goods are',
  RIGHT_PENDING: 'the mark is filed, not yet registered',
  WELL_KNOWN: 'the mark is well known',
  BELOW_THRESHOLD: 'they are not similar enough',
} as const;

function inWords(transformations: readonly Transformation[]): string {
  const words = new Set(transformations.flatMap(({ kind }) => STEP_WORDS[kind] ?? []));
  return words.size === 0 ? '' : `, ${[...words].join(', ')}`;
}

/** What registers say of the words that both share. */
function usualWords({ reasons, sharedElement }: SignComparison): string {
  if (!reasons.includes('USUAL_FOR_GOODS') || sharedElement === '') return '';
  return `; filings for such goods usually have the word “${sharedElement}”`;
}

/** The finding in one sentence: which words, where, which mark, how they resemble it, and why the verdict. */
export function explainFinding({ mark, goods, places }: MarkAssessment, texts: readonly ItemText[]): string {
  const [{ match, sign, decision }] = places;
  const source = texts[match.field];
  const words = source?.text.slice(match.start, match.end) ?? '';
  const field = FIELD_NAMES[source?.field ?? 'TITLE'];
  const number = mark.registrationNumber ?? mark.applicationNumber;
  return (
    `${decision.verdict}: “${words}” in the ${field} (${match.start}–${match.end}) ${sign.grade === 'IDENTICAL' ? 'is' : 'resembles'} ` +
    `the mark ${mark.text} (${mark.office} ${number}, class ${mark.niceClasses.join(', ')})${inWords(sign.transformations)}${usualWords(sign)}; ` +
    `${goods.explanation.replace(/\.$/, '')}; ${REASON_WORDS[decision.reason]}.`
  );
}

/** The screening in one sentence. */
export function summarize(
  verdict: Verdict,
  gravest: MarkAssessment | null,
  texts: readonly ItemText[],
  open: number,
): string {
  if (!gravest || verdict === 'CLEAR')
    return 'CLEAR: nothing that is filed stands against this item on this day and route.';
  const more = open > 1 ? ` ${open - 1} more ${open === 2 ? 'finding' : 'findings'} to mend.` : '';
  return explainFinding(gravest, texts) + more;
}
