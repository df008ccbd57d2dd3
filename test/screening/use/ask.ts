import { type FieldSpan, type UseQuestion } from '../../../server/screening/use/use-question';

/** A question about the name written in brackets, ⟦so⟧; other marks are written ⟨so⟩. */
export function ask(title: string, over: Partial<UseQuestion> = {}): UseQuestion {
  let text = '';
  let span: FieldSpan = { fieldIndex: 0, start: 0, end: 0 };
  const otherSpans: FieldSpan[] = [];
  let open = 0;
  for (const char of title) {
    if (char === '⟦' || char === '⟨') open = text.length;
    else if (char === '⟧') span = { fieldIndex: 0, start: open, end: text.length };
    else if (char === '⟩') otherSpans.push({ fieldIndex: 0, start: open, end: text.length });
    else text += char;
  }
  const name = text.slice(span.start, span.end);
  return {
    fields: [{ field: 'TITLE', text }],
    span,
    otherSpans,
    markText: name.toUpperCase(),
    name: name.toUpperCase(),
    identical: true,
    likeness: 1,
    ordinariness: () => 0,
    goodsClasses: [],
    markClasses: [],
    ...over,
  };
}
