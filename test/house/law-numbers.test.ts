import ts from 'typescript';
import { JURISDICTIONS } from '../../server/law/profiles/jurisdictions';
import { textOf, typescriptFiles } from '../support/source-files';

/** Where the numbers of the law belong: its profiles, and the holidays of the calendars. */
const DATA = /^server\/law\/(profiles\/(cn|us|eu|xd)[^/]*|calendar\/(cn-days|eu-calendar|us-calendar))\.ts$/;

/** Code that acts on the law. */
const CODE = /^server\/(law|customs)\/.*\.ts$/;

/** Numbers that are about something else, each with what it is. */
const OTHERS: Readonly<Record<string, string>> = {
  'server/customs/documents/read-document.ts': 'bytes that files begin with',
  'server/law/acts.ts': 'the order of gravity',
  'server/law/date.ts': 'the Gregorian calendar',
  'server/law/uscc.ts': 'GB 32100: weights and modulus of the check sign',
  'server/law/calendar/working-day.ts': 'days of a week',
  'server/law/calendar/deadline.ts': 'months of a year, and the longest period that is counted',
  'server/law/confusion.ts': 'weights of the confusion score',
  'server/law/default-policy.ts': 'thresholds of the default policy',
  'server/law/docs/markdown.ts': 'least width of a column',
  'server/law/licence-chain.ts': 'how far chains are followed',
  'server/law/money.ts': 'hundredths of a unit of money',
  'server/law/verdict/verdict-table.ts': 'numbers of the rows of the verdict table',
};

/** Every number that a law on record sets. */
function numbersOfTheLaw(): ReadonlySet<number> {
  const numbers = JURISDICTIONS.flatMap(({ rules }) =>
    rules.flatMap(({ amounts = {}, periods = {}, shares = {}, tiers = [] }) => [
      ...Object.values(periods).map(({ n }) => n),
      ...Object.values(shares).flatMap(({ of, parts }) => [of, parts, parts / of]),
      ...[
        ...Object.values(amounts),
        ...tiers.flatMap(({ atLeast, below, fixed }) => [atLeast, below, fixed]),
      ].flatMap((money) => (money ? Number(money.amount) : [])),
    ]),
  );
  // Zero, one and two are the numbers of logic and counting.
  return new Set(numbers.filter((number) => number > 2 || (number > 0 && number < 1)));
}

/** What a limit on input or on a list is called. */
const LIMIT = /^(LIMITS|LENGTH|LEAST|MOST|MAX|LONGEST|PENDING|ITEM)|_(LIMITS?|LENGTH|SIGNS|BATCH|FOR)$/;

function isLimit(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent)
    if (ts.isVariableDeclaration(at) && at.name.getText().match(LIMIT)) return true;
  return false;
}

/** Numbers of the law that stand in a file as code, each with its line. */
function lawNumbersIn(path: string, text: string, law: ReadonlySet<number>): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && law.has(Number(node.text)) && !isLimit(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = typescriptFiles('server').filter((path) => CODE.test(path) && !DATA.test(path));
const law = numbersOfTheLaw();

test('the scan sees the files and the numbers', () => {
  expect(files.length).toBeGreaterThan(80);
  for (const number of [
    3, 6, 10, 12, 15, 20, 30, 50, 0.3, 20_000, 50_000, 100_000, 200_000, 500_000, 2_000_000,
  ])
    expect(law.has(number)).toBe(true);
  expect(lawNumbersIn('x.ts', 'const days = 30;', law)).toEqual(['x.ts:1: 30']);
  expect(lawNumbersIn('x.ts', 'const MAX_DAYS = 30;', law)).toEqual([]);
});

test('no number of the law stands in code: every one is looked up in the data', () => {
  const found = files
    .filter((path) => !(path in OTHERS))
    .flatMap((path) => lawNumbersIn(path, textOf(path), law));
  expect(found).toEqual([]);
});
