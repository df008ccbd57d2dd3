import { CellProblem, tsvRows } from '../../server/cli/tsv';

async function run(text: string): Promise<{ out: string; refused: string[] }> {
  const refused: string[] = [];
  const step = tsvRows({
    file: 'in.tsv',
    required: ['a', 'b'],
    appended: () => ['sum', 'note'],
    append: ({ a = '', b = '' }) => {
      if (b === 'bad') throw new CellProblem('b', '"bad" is no b; write a good one.');
      return [a + b, 'x\ty'];
    },
    refused: (problem) => refused.push(problem),
  });
  let out = '';
  async function* source(): AsyncGenerator<Buffer> {
    yield Buffer.from(text);
  }
  for await (const part of step(source())) out += part;
  return { out, refused };
}

test('rows keep their order and their other columns, and get the new ones', async () => {
  const { out } = await run('id\ta\tb\n1\tx\ty\n2\tp\tq\n');
  expect(out).toBe('id\ta\tb\tsum\tnote\n1\tx\ty\txy\tx y\n2\tp\tq\tpq\tx y\n');
});

test('cells missing at the end count as empty, blank lines stay blank', async () => {
  const { out, refused } = await run('a\tb\nx\n\n');
  expect(out).toBe('a\tb\tsum\tnote\nx\t\tx\tx y\n\n');
  expect(refused).toEqual([]);
});

test('a row with too many cells keeps its place as an error', async () => {
  const { out, refused } = await run('a\tb\n1\t2\t3\nx\ty\n');
  expect(out.split('\n')[1]).toBe('1\t2\tERROR\tin.tsv, line 2: 3 cells, but the header has 2.');
  expect(out.split('\n')[2]).toBe('x\ty\txy\tx y');
  expect(refused).toHaveLength(1);
});

test('a row with a cell that cannot be used keeps its place, and file, line and column are told', async () => {
  const { out, refused } = await run('a\tb\n1\tbad\nx\ty\n');
  const problem = 'in.tsv, line 2, column b: "bad" is no b; write a good one.';
  expect(out.split('\n').slice(1, 3)).toEqual([`1\tbad\tERROR\t${problem}`, 'x\ty\txy\tx y']);
  expect(refused).toEqual([problem]);
});

test('a header without a required column is refused', async () => {
  await expect(run('a\tc\n')).rejects.toThrow('in.tsv, line 1: the header lacks b; it has a, c.');
  await expect(run('')).rejects.toThrow('in.tsv is empty');
});
