import { decide } from '../../law/decide';
import { type AuthorizationFacts, type Verdict } from '../../law/types';
import { type SpanMatch } from '../../matching/types';
import {
  assessMark,
  graver,
  type ItemReading,
  type MarkAssessment,
  type ScreeningQuestion,
} from './assess-mark';
import { type Hit, hitsIn } from './hits';
import { type Item } from '../item';
import { withOtherWords } from './read-item';
import { withoutWords } from './without-words';

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

/** An item without some of its words, with the marks that it then resembles. */
interface Edited {
  readonly question: ScreeningQuestion;
  readonly reading: ItemReading;
  /** What is left of each mark, by its row id. */
  readonly left: ReadonlyMap<number, Hit>;
}

/** Edits an item by taking words out; findings at the same words share one edit. */
function editor(
  question: ScreeningQuestion,
  reading: ItemReading,
): (matches: readonly SpanMatch[]) => Edited {
  const { index } = reading;
  const made = new Map<string, Edited>();
  return (matches) => {
    const key = matches.map(({ end, field, start }) => `${field}:${start}:${end}`).join();
    const known = made.get(key);
    if (known) return known;
    const item = withoutWords(question.item, matches);
    const hits = hitsIn(index, item.texts, LOOK_AGAIN);
    const edited = {
      question: { ...question, item },
      reading: withOtherWords(reading, item.texts, hits),
      left: new Map(hits.map((hit) => [reading.signs.mark(hit.mark).facts.id, hit])),
    };
    made.set(key, edited);
    return edited;
  };
}

/** Screens the item again without the words, and looks what becomes of this mark. */
function dropWords(item: Item, { mark, places }: MarkAssessment, edit: ReturnType<typeof editor>): Change {
  const matches = places.map(({ match }) => match);
  const words = matches.map(({ end, field, start }) => item.texts[field]?.text.slice(start, end) ?? '');
  const { left, question, reading } = edit(matches);
  const hit = left.get(mark.id);
  return {
    change: `Take ${quoted(words)} out of the listing and off the goods.`,
    title: question.item.texts.find(({ field }) => field === 'TITLE')?.text ?? null,
    resultingVerdict: (hit && assessMark(question, reading, hit)?.places[0].decision.verdict) ?? 'CLEAR',
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

/** What would change the verdict of findings that are not CLEAR, each change tried out by deciding again. */
export function counterfactualsFor(
  question: ScreeningQuestion,
  reading: ItemReading,
): (assessment: MarkAssessment) => readonly Change[] {
  const edit = editor(question, reading);
  return (assessment) => {
    const { decision } = assessment.places[0];
    if (decision.verdict === 'CLEAR' || decision.reason === 'DISPOSITION') return [];
    const listedWith = decision.customs.map(({ authority }) => authority);
    const licence = {
      territory: [],
      validFrom: question.route.date,
      validTo: null,
      revokedOn: null,
      listedWith,
    };
    const change =
      decision.authorization.status === 'AUTHORIZED_NOT_LISTED'
        ? 'Have the rights holder list the seller with customs as legitimate user.'
        : `Obtain a licence for ${assessment.mark.text} and be listed with customs as legitimate user.`;
    return [
      dropWords(question.item, assessment, edit),
      { change, title: null, resultingVerdict: withLicence(question, assessment, licence) },
    ];
  };
}
