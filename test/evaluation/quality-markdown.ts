import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvaluationReport } from '../../server/evaluation/evaluate-directory';
import { pairsMarkdown, worstMarkdown } from '../../server/evaluation/pairs-markdown';

const FROZEN = join(__dirname, 'frozen');

/** A frozen result of any shape as nested lists: what other evaluations send is shown as it is. */
function outline(value: unknown, depth = 0): string {
  if (value === null || typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, inner]) => {
      const flat = inner === null || typeof inner !== 'object';
      const leaf =
        !flat && Object.values(inner as object).every((one) => one === null || typeof one !== 'object');
      const shown = leaf
        ? Object.entries(inner as object)
            .map(([name, one]) => `${name} ${String(one)}`)
            .join(', ')
        : flat
          ? String(inner)
          : `\n${outline(inner, depth + 1)}`;
      return `${'  '.repeat(depth)}- ${key}: ${shown}`;
    })
    .join('\n');
}

function unrelatedMarkdown(report: EvaluationReport): string {
  const names = Object.keys(report.unrelated);
  const methods = report.unrelated[names[0] ?? '']?.methods.map(({ method }) => method) ?? [];
  const rows = names.map((name) => {
    const figures = report.unrelated[name]!;
    return `| ${name} | ${figures.conflicts} | ${figures.unrelated} | ${figures.methods.map((one) => one.recallAt1FalsePositive.toFixed(3)).join(' | ')} |`;
  });
  return [
    `| set | conflicts | unrelated pairs | ${methods.join(' | ')} |`,
    `| ${Array.from({ length: methods.length + 3 }, () => '---').join(' | ')} |`,
    ...rows,
  ].join('\n');
}

const GRADES = ['DOUBLE_IDENTITY', 'LIKELY', 'POSSIBLE', 'UNLIKELY'] as const;

function coexistingMarkdown({ conflicts, pairs, rows }: NonNullable<EvaluationReport['coexisting']>): string {
  return [
    `${pairs} pairs side by side, ${conflicts} decided conflicts of the scored part.`,
    '',
    `| what is known | ${GRADES.map((grade) => `side by side: ${grade}`).join(' | ')} | conflicts at least POSSIBLE | AUC |`,
    `| ${Array.from({ length: GRADES.length + 3 }, () => '---').join(' | ')} |`,
    ...rows.map(
      ({ auc, conflictsSeen, grades, known }) =>
        `| ${known} | ${GRADES.map((grade) => grades[grade] ?? 0).join(' | ')} | ${conflictsSeen} | ${auc.toFixed(3)} |`,
    ),
  ].join('\n');
}

/** The generated sections of docs/quality.md, by the name of their marker. */
export function qualitySections(): Readonly<Record<string, string>> {
  const read = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(FROZEN, file), 'utf8'));
    } catch {
      return null;
    }
  };
  const report = read('pairs.json') as EvaluationReport;
  const sections: Record<string, string> = {};
  for (const [name, pairs] of Object.entries(report.pairs)) sections[`pairs ${name}`] = pairsMarkdown(pairs);
  sections['unrelated'] = unrelatedMarkdown(report);
  if (report.coexisting) sections['coexisting'] = coexistingMarkdown(report.coexisting);
  sections['worst'] = worstMarkdown(report.pairs['all/score']!);
  for (const file of ['goods', 'listings']) {
    const frozen = read(`${file}.json`);
    sections[file] = frozen === null ? 'Not measured yet.' : outline(frozen);
  }
  return sections;
}

/** Sections that other evaluations own: they are rendered with the rest, but each evaluation's own test holds its result. */
export const FOREIGN_SECTIONS: readonly string[] = ['goods', 'listings'];

/** The document with each generated section put between its markers; `without` names sections to leave as they are. */
export function renderQuality(document: string, without: readonly string[] = []): string {
  let out = document;
  for (const [name, text] of Object.entries(qualitySections())) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = out.indexOf(open);
    const end = out.indexOf(close);
    if (start < 0 || end < start || without.includes(name)) continue;
    out = `${out.slice(0, start + open.length)}\n<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->\n${out.slice(end)}`;
  }
  return out;
}
