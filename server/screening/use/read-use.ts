import { type UseEvidence, type UseReading } from '../types';
import { brandFieldClaims, claimsNoBrand } from './brand-field-claims';
import { namePieces } from './frame-scope';
import { isDisguised } from './disguise';
import { frameBefore, frameBehind, touchingBefore, touchingBehind } from './find-frame';
import { ingredientUse } from './ingredient-use';
import { type OrdinarySense, ordinarySense } from './ordinary-sense';
import { type FrameHit, type PreparedField, prepareUse } from './prepare-use';
import { type FieldSpan, type UseQuestion } from './use-question';

export type { UseQuestion } from './use-question';

function evidenceOf(field: PreparedField, hit: FrameHit, meaning: string): UseEvidence {
  const start = field.pieces[hit.first]?.start ?? 0;
  const end = field.pieces[hit.last - 1]?.end ?? start;
  return { field: field.field, start, end, text: field.text.slice(start, end), meaning };
}

function spanEvidence(field: PreparedField, span: FieldSpan, meaning: string): UseEvidence {
  const { start, end } = span;
  return { field: field.field, start, end, text: field.text.slice(start, end), meaning };
}

/** A word such as "replica" anywhere in the field, unless a denial stands before it. */
function copyWord(field: PreparedField): FrameHit | undefined {
  return field.hits.find((hit) => {
    if (!hit.roles.has('COPY')) return false;
    const before = field.hitOf[hit.first - 1] ?? undefined;
    const beforeThat = field.hitOf[hit.first - 2] ?? undefined;
    return !before?.roles.has('NOT') && !beforeThat?.roles.has('NOT');
  });
}

function inOrdinarySense({ confidence, evidence }: OrdinarySense): UseReading {
  return { use: 'DESCRIPTIVE', confidence, evidence, aggravated: false };
}

function asMark(field: PreparedField, span: FieldSpan, claimed: boolean): UseReading {
  const meaning = claimed ? 'the brand field claims the name' : 'the name stands as a mark';
  return {
    use: 'AS_MARK',
    confidence: claimed ? 0.97 : 0.75,
    evidence: [spanEvidence(field, span, meaning)],
    aggravated: false,
  };
}

/**
 * How a listing uses the words that resemble a mark: as a mark, to refer to another's goods, or in their ordinary
 * sense; with the words that show it. Never throws. Offsets in the evidence are UTF-16 code units of the field as sent.
 */
export function readUse(question: UseQuestion): UseReading {
  const prepared = prepareUse(question.fields);
  const { span } = question;
  const field = prepared.fields[span.fieldIndex];
  if (!field) return { use: 'AS_MARK', confidence: 0.5, evidence: [], aggravated: false };
  if (field.field === 'BRAND' && claimsNoBrand(field)) {
    return inOrdinarySense({
      certain: true,
      confidence: 0.97,
      evidence: [spanEvidence(field, span, 'says that there is no brand')],
    });
  }

  const claimed = brandFieldClaims(question);
  const sense = claimed ? undefined : ordinarySense(question, prepared, field);
  if (sense?.certain) return inOrdinarySense(sense);
  const like =
    touchingBefore(field, span, 'LIKE') ?? touchingBehind(field, span, 'LIKE_BEHIND') ?? copyWord(field);
  if (like) {
    return {
      use: 'AS_MARK',
      confidence: 0.95,
      evidence: [evidenceOf(field, like, 'trades on the name')],
      aggravated: true,
    };
  }
  const names = namePieces(
    field,
    question.otherSpans.filter(({ fieldIndex }) => fieldIndex === span.fieldIndex),
  );
  const compare = frameBefore(field, span, names, 'COMPARE');
  const frame = compare ?? frameBefore(field, span, names, 'FIT') ?? frameBehind(field, span, names);
  const text = field.text.slice(span.start, span.end);
  if (frame && !isDisguised(text, question.name)) {
    const meaning = compare ? 'sets the goods against the name' : 'says what the goods fit';
    return {
      use: 'REFERENTIAL',
      confidence: 0.92,
      evidence: [evidenceOf(field, frame, meaning)],
      aggravated: false,
    };
  }
  const ingredient = ingredientUse(field, span);
  if (ingredient) return { use: 'REFERENTIAL', confidence: 0.85, evidence: [ingredient], aggravated: false };
  return sense ? inOrdinarySense(sense) : asMark(field, span, claimed);
}
