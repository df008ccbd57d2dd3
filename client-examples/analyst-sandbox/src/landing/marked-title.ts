import { type FirstAnswerQuery } from '../gql/graphql';
import { element } from '../site/element';

type Findings = FirstAnswerQuery['screen']['findings'];

/** The title with the words marked that a finding of weight is about. Overlapping spans are one mark. */
export function markedTitle(title: string, findings: Findings): (Node | string)[] {
  const spans = findings
    .filter(({ verdict }) => verdict !== 'CLEAR')
    .flatMap((finding) => finding.spans.filter(({ field }) => field === 'TITLE'))
    .sort((a, b) => a.start - b.start);
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { end, start } of spans) {
    if (start < at) continue;
    parts.push(title.slice(at, start), element('mark', {}, title.slice(start, end)));
    at = end;
  }
  return [...parts, title.slice(at)];
}
