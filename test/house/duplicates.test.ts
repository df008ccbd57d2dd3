import { textOf, typescriptFiles } from '../support/source-files';

/** So many lines in a row that do something must not stand in two places. */
const run = 8;

interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines that do something: no imports, no declarations of types, no rows of tables, no comments. */
function doingLines(text: string): Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter(({ text: line }) => /\(|=(?!>)|\breturn\b|\bthrow\b/.test(line))
    .filter(({ text: line }) => !/^(\/\/|\/\*|\*|import |export \* |@|\[|'|"|readonly |\{ )/.test(line));
}

/** "a.ts:10 = b.ts:52" for every run of lines that stands in both. */
function duplicates(files: ReadonlyMap<string, string>): string[] {
  const seen = new Map<string, string>();
  const found: string[] = [];
  for (const [file, text] of files) {
    const lines = doingLines(text);
    for (let first = 0; first + run <= lines.length; first += 1) {
      const window = lines.slice(first, first + run);
      const key = window.map((line) => line.text).join('\n');
      const here = `${file}:${window[0]!.number}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, here);
      else if (before !== here) {
        found.push(`${before} = ${here}`);
        first += run - 1; // one report for one run
      }
    }
  }
  return found;
}

describe('no piece of code stands in two places', () => {
  test('in server, schema and seeds', () => {
    const files = ['server', 'schema', 'seeds']
      .flatMap(typescriptFiles)
      .filter((file) => !file.includes('/migrations/'));
    expect(duplicates(new Map(files.map((file) => [file, textOf(file)])))).toEqual([]);
  });

  test('this check sees a copy', () => {
    const code = Array.from({ length: 9 }, (_, index) => `  const step${index} = work(${index});`).join('\n');
    const copied = new Map([
      ['a.ts', `// first\n${code}`],
      ['b.ts', `import x from 'y';\n\n${code}`],
      ['c.ts', code.replace('step4', 'other')],
    ]);
    expect(duplicates(copied)).toEqual(['a.ts:2 = b.ts:3']);
  });
});
