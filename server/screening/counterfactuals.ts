import { decide } from '../law/decide';
import { type AuthorizationFacts, type Verdict } from '../law/types';
import { assessMark, graver, type MarkAssessment, type ScreeningQuestion } from './assess-mark';
import { hitsIn } from './hits';
import { readItem } from './read-item';
import { withoutWords } from './without-words';
import { type MarkIndex } from '../matching/types';

/** A change, and the verdict that the finding would then get. */
export interface Change {
  readonly change: string;
  /** The title after the change, where words change. */
  readonly title: string | null;
  readonly resultingVerdict: Verdict;
}

/** Marks looked at when an edited item is read again. */
const LOOK_AGAIN = 30;

function quoted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `“${word}”`).join(', ');
}

/** Screens the item again without the words, and looks what becomes of this mark. */
function dropWords(question: ScreeningQuestion, index: MarkIndex, { mark, places }: MarkAssessment): Change {
  const { item } = question;
  const words = places.map(({ match }) => item.texts[match.field]?.text.slice(match.start, match.end) ?? '');
  const edited = withoutWords(
    item,
    places.map(({ match }) => match),
  );
  const hits = hitsIn(index, edited.texts, LOOK_AGAIN);
  // The goods stay what they were: taking a word out of the title does not change what is in the parcel.
  const reading = readItem(index, item, hits);
  const left = hits
    .filter((hit) => index.facts(hit.mark).id === mark.id)
    .flatMap((hit) => assessMark({ ...question, item: edited }, reading, hit)?.places ?? [])
    .sort((a, b) => graver(a.decision, b.decision));
  return {
    change: `Take ${quoted(words)} out of the listing and off the goods.`,
    title: edited.texts.find(({ field }) => field === 'TITLE')?.text ?? null,
    resultingVerdict: left[0]?.decision.verdict ?? 'CLEAR',
  };
}

/** Decides again as if the seller held this licence. */
function withLicence(
  question: ScreeningQuestion,
  { places }: MarkAssessment,
  licence: Omit<AuthorizationFacts, 'id'>,
): Verdict {
  const decisions = places.map(({ facts }) =>
    decide(
      { ...facts, authorizations: [...facts.authorizations, { ...licence, id: 0 }] },
      question.route,
      question.policy,
    ),
  );
  return decisions.sort(graver)[0]?.verdict ?? 'CLEAR';
}

/** What would change the verdict of a finding that is not CLEAR, each change tried out by deciding again. */
export function counterfactuals(
  question: ScreeningQuestion,
  index: MarkIndex,
  assessment: MarkAssessment,
): readonly Change[] {
  const { decision } = assessment.places[0];
  if (decision.verdict === 'CLEAR' || decision.reason === 'DISPOSITION') return [];
  const authorities = decision.customs.map(({ authority }) => authority);
  const licence = { territory: [], validFrom: question.route.date, validTo: null, revokedOn: null };
  const changes = [dropWords(question, index, assessment)];
  if (decision.authorization.status === 'AUTHORIZED_NOT_LISTED') {
    changes.push({
      change: 'Have the rights holder list the seller with customs as legitimate user.',
      title: null,
      resultingVerdict: withLicence(question, assessment, { ...licence, listedWith: authorities }),
    });
  } else {
    changes.push({
      change: `Obtain a licence for ${assessment.mark.text} and be listed with customs as legitimate user.`,
      title: null,
      resultingVerdict: withLicence(question, assessment, { ...licence, listedWith: authorities }),
    });
  }
  return changes;
}
