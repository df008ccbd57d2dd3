import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateDirectory, type EvaluationReport } from '../../server/evaluation/evaluate-directory';
import { readPairs } from '../../server/evaluation/read-pairs';
import { FOREIGN_SECTIONS, renderQuality } from './quality-markdown';

const SETS = join(__dirname, 'sets');
const DOCUMENT = join(__dirname, '../../docs/quality.md');
const FROZEN = join(__dirname, 'frozen', 'pairs.json');

describe('the labelled pairs of signs', () => {
  const files = readdirSync(SETS).filter((name) => name.startsWith('pairs-'));
  const rows = files.flatMap((file) => readPairs(readFileSync(join(SETS, file), 'utf8'), file));

  it('are four hundred or more, two hundred of them decided', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400);
    expect(rows.filter(({ id }) => id.includes('decided')).length).toBeGreaterThanOrEqual(200);
  });

  it('have an id of their own, a source, and no pair twice', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ source }) => source.trim() === '')).toEqual([]);
    const signs = rows.map(({ markA, markB }) => `${markA} / ${markB}`);
    expect(signs.filter((sign, at) => signs.indexOf(sign) !== at)).toEqual([]);
  });

  it('are split in a part to tune on and a part that is only scored', () => {
    expect(new Set(rows.map(({ split }) => split))).toEqual(new Set(['tune', 'score']));
  });
});

describe('the names side by side in different trades', () => {
  const rows = readPairs(readFileSync(join(SETS, 'coexisting.tsv'), 'utf8'), 'coexisting.tsv');

  it('state the goods of both, no conflict, and no pair twice', () => {
    expect(rows.filter(({ conflict, goods }) => conflict || goods === null)).toEqual([]);
    expect(new Set(rows.map(({ source }) => source)).size).toBe(rows.length);
  });
});

describe('the report on pairs', () => {
  let report: EvaluationReport;
  beforeAll(() => {
    report = evaluateDirectory(SETS);
    if (process.env['UPDATE_FROZEN'] === '1') writeFileSync(FROZEN, `${JSON.stringify(report, null, 2)}\n`);
  });

  it('is the frozen one; run with UPDATE_FROZEN=1 to accept what changed', () => {
    expect(existsSync(FROZEN)).toBe(true);
    expect(report).toEqual(JSON.parse(readFileSync(FROZEN, 'utf8')));
  });

  it('ranks better than every string measure on what it was not tuned on', () => {
    const [own, ...baselines] = report.pairs['all/score']?.methods ?? [];
    for (const baseline of baselines) expect(own?.auc).toBeGreaterThan((baseline.auc ?? 1) + 0.1);
  });
});

describe('docs/quality.md', () => {
  it('shows the frozen results; run with UPDATE_FROZEN=1 to render it anew', () => {
    const document = readFileSync(DOCUMENT, 'utf8');
    if (process.env['UPDATE_FROZEN'] === '1') writeFileSync(DOCUMENT, renderQuality(document));
    else expect(document).toBe(renderQuality(document, FOREIGN_SECTIONS));
  });
});
