import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PreConfirmation } from '../../schema/pre-confirmation';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { describeOnEachDatabase } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';
import { loadSmallRegister } from '../support/small-register';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = path.join(__dirname, '../..');

/** Runs the command line from its source, as a process of its own. */
function bordermark(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, LOG_LEVEL: 'silent', ...env }, maxBuffer: 1 << 24 };
    execFile(process.execPath, ['dist/server/main.js', ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

describe('compare', () => {
  const folder = temporaryFolder('compare');
  const input = path.join(folder, 'pairs.tsv');
  writeFileSync(input, 'id\tmarkA\tmarkB\n1\tNIKE\tnike\n2\t耐克\tNIKE\n3\tLV\tsilver\n4\t\t\n');
  const run = (out: string) =>
    bordermark(['compare', '--in', input, '--out', path.join(folder, out), '--json']);

  test('keeps the order and the other columns, loses no line, and gives the same output twice', async () => {
    const outcome = await run('a.tsv');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ compared: 4, refused: 0 });
    await run('b.tsv');
    const text = readFileSync(path.join(folder, 'a.tsv'), 'utf8');
    expect(readFileSync(path.join(folder, 'b.tsv'), 'utf8')).toBe(text);
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows[0]).toEqual([
      'id',
      'markA',
      'markB',
      'grade',
      'score',
      'visual',
      'aural',
      'conceptual',
      'reasons',
    ]);
    expect(rows.slice(1).map(([id, , , grade]) => [id, grade])).toEqual([
      ['1', 'IDENTICAL'],
      ['2', 'SIMILAR'],
      ['3', 'DISSIMILAR'],
      ['4', 'DISSIMILAR'],
    ]);
  });

  test('with goods it also says how likely confusion is, behind the columns that it always appends', async () => {
    const [goods, out] = [path.join(folder, 'goods.tsv'), path.join(folder, 'goods-out.tsv')];
    const lines = [
      'markA\tgoodsA\tclassA\tmarkB\tgoodsB\tclassB\twellKnown',
      'CRESTA\twine;vodka\t33\tKRESTA\twine\t33\t',
      'CRESTA\twine\t33\tKRESTA\tbicycles\t12\t',
      'CRESTA\twine\t33\tKRESTA\tbicycles\t12\tB',
      'CRESTA\t\t\tKRESTA\tbicycles\t12\t',
      'CRESTA\twine\t33\tKRESTA\tbicycles\t12|46\t',
      'CRESTA\twine\t33\tKRESTA\tbicycles\t12\tyes',
    ];
    writeFileSync(goods, `${lines.join('\n')}\n`);
    const badClass = `${goods}, line 6, column classB: "46" is no Nice class; write classes from 1 to 45 parted by |, or leave the cell empty.`;
    const forPeople = await bordermark(['compare', '--in', goods, '--out', out]);
    expect(forPeople).toMatchObject({ code: 1, stderr: expect.stringContaining(badClass) });
    const { code, stdout } = await bordermark(['compare', '--in', goods, '--out', out, '--json']);
    expect(code).toBe(1);
    const [head = [], ...rows] = readFileSync(out, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(JSON.parse(stdout)).toMatchObject({
      compared: 6,
      refused: 2,
      columns: head.slice(7),
      problems: [badClass, expect.stringContaining('line 7, column wellKnown: "yes" names no mark')],
    });
    expect(head.slice(7, 16)).toEqual(
      'grade score visual aural conceptual reasons goodsGrade confusion confusionGrade'.split(' '),
    );
    const at = (column: string) => rows.map((row) => row[head.indexOf(column)]);
    expect(at('goodsGrade')).toEqual(['SAME', 'DIFFERENT', 'DIFFERENT', 'UNKNOWN', '', '']);
    expect(at('confusionBasis').slice(0, 4)).toEqual([
      'SIGNS_AND_GOODS',
      'SIGNS_AND_GOODS',
      'WELL_KNOWN',
      'SIGNS_ALONE',
    ]);
    expect(at('grade').slice(4)).toEqual(['ERROR', 'ERROR']);
    expect(at('explanation')[4]).toContain('column classB');
    const [same, different, known] = at('confusion').map(Number);
    expect(same).toBeGreaterThan(known!);
    expect(known).toBeGreaterThan(different!);
  });

  test('a file that is not there is an error that names it', async () => {
    const { code, stderr } = await bordermark([
      'compare',
      '--in',
      '/no/such/file.tsv',
      '--out',
      path.join(folder, 'c.tsv'),
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('/no/such/file.tsv');
  });
});

test('compare-goods grades goods from a file', async () => {
  const folder = temporaryFolder('goods');
  const [input, out] = [path.join(folder, 'in.tsv'), path.join(folder, 'out.tsv')];
  writeFileSync(
    input,
    'goodsA\tclassA\tgoodsB\tclassB\nrunning shoes\t\tboots\t25\nbeer\t32\tcoffee mugs\t\n',
  );
  expect(await bordermark(['compare-goods', '--in', input, '--out', out])).toMatchObject({ code: 0 });
  const grades = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[4]);
  expect(grades[0]).toMatch(/SAME|SIMILAR/);
  expect(grades[1]).toBe('DIFFERENT');
});

test('an unknown command and a missing option say what there is', async () => {
  expect(await bordermark(['scren'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/screen/) });
  expect(await bordermark(['screen'])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/--in <file>/),
  });
});

test('an environment that cannot be used is named', async () => {
  expect(await bordermark(['migrate'], { PORT: 'none' })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/PORT/),
  });
  expect(await bordermark(['migrate'], { DATABASE_URL: 'postgres://x' })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/postgres:\/\//),
  });
});

describeOnEachDatabase('commands on a database', (database) => {
  const env = () => ({
    DATA_DIR: database.settings.dataDir,
    DATABASE_URL: database.settings.databaseUrl ?? '',
  });
  beforeAll(async () => {
    expect(await bordermark(['migrate'], env())).toMatchObject({ code: 0 });
    const store = await Store.open(database.settings);
    await loadSmallRegister(store);
    await store.close();
  });

  test('migrate --check finds nothing missing', async () => {
    expect(await bordermark(['migrate', '--check'], env())).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/as the entities say/),
    });
  });

  test('sweep ends what has run out, and the second time nothing', async () => {
    const store = await Store.open(database.settings);
    await store.transaction((tx) =>
      tableOf(PreConfirmation).insertOne(tx, {
        ...{ marketplaceId: 1, sellerId: 1, authority: 'XD-CUSTOMS', port: 'XDPRT', status: 'CONFIRMED' },
        ...{ trademarkIds: [1], skus: ['SKU-1'], createdAt: '2020-01-01T00:00:00.000Z', revision: 3 },
        ...{ validFrom: '2020-01-01', validTo: '2020-12-31' },
      }),
    );
    await store.close();
    const swept = async () => {
      const { code, stdout } = await bordermark(['sweep', '--json'], env());
      expect(code).toBe(0);
      return JSON.parse(stdout);
    };
    const nothing = { happened: 0, lost: 0 };
    expect(await swept()).toEqual({
      cases: nothing,
      preConfirmations: { happened: 1, lost: 0 },
      recordals: nothing,
    });
    expect(await swept()).toEqual({ cases: nothing, preConfirmations: nothing, recordals: nothing });
  });

  test('screen answers every line in its place, bad ones with an error, and the same twice', async () => {
    const folder = temporaryFolder('screen');
    const input = path.join(folder, 'items.jsonl');
    const items = [
      { title: 'NIKE shoes', niceClasses: [25] },
      { title: 'Plain socks' },
      { title: '' },
      { titel: 'x' },
    ];
    writeFileSync(
      input,
      `${items.map((item) => JSON.stringify(item)).join('\n')}\nnot json\n{"title":"Zorvelle","niceClasses":[25],"date":"2026-06-15"}\n`,
    );
    const run = async (name: string): Promise<string[]> => {
      const out = path.join(folder, name);
      const outcome = await bordermark(['screen', '--in', input, '--out', out, '--json'], env());
      expect(outcome.code).toBe(1);
      expect(JSON.parse(outcome.stdout)).toMatchObject({ screened: 3, failed: 3 });
      return readFileSync(out, 'utf8').trimEnd().split('\n');
    };
    const lines = await run('a.jsonl');
    expect(await run('b.jsonl')).toEqual(lines);
    const records = lines.map(
      (line) => JSON.parse(line) as { verdict?: string; error?: { line: number; messages: string[] } },
    );
    expect(records.map(({ error, verdict }) => verdict ?? error?.line)).toEqual([
      'BLOCK',
      'CLEAR',
      3,
      4,
      5,
      'BLOCK',
    ]);
    expect(records[3]?.error?.messages.join()).toContain('titel');
  });

  test('token signs one that the server takes; production has none', async () => {
    const good = await bordermark(['token', '--role', 'ANALYST', '--json'], env());
    expect(JSON.parse(good.stdout)).toMatchObject({ role: 'ANALYST', token: expect.stringMatching(/^ey/) });
    expect(await bordermark(['token'], { ...env(), NODE_ENV: 'production' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/production/),
    });
    expect(await bordermark(['token', '--marketplace', 'nobody'], env())).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no marketplace "nobody"/),
    });
    expect(await bordermark(['token', '--role', 'SELLER'], env())).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/SELLER token needs --seller/),
    });
  });

  test('import loads the good rows, names the bad ones, and changes nothing the second time', async () => {
    const file = path.join(temporaryFolder('import'), 'marks.csv');
    writeFileSync(
      file,
      'office,applicationNumber,markText,markType,status,niceClasses,owner\n' +
        'XD,DEMO-I-1,PELLORIN,WORD,REGISTERED,25|18,Pellorin (demo holder)\n' +
        'XD,DEMO-I-2,VANTREL,WORD,SLEEPING,25,Vantrel (demo holder)\n',
    );
    const first = await bordermark(['import', '--format', 'csv', file, '--json'], env());
    expect(first.code).toBe(1);
    expect(JSON.parse(first.stdout)).toMatchObject({ read: 2, created: 1, rejected: 1 });
    expect(readFileSync(`${file}.rejects.csv`, 'utf8')).toMatch(/^3,status,/m);
    const second = await bordermark(['import', '--format', 'csv', file, '--json'], env());
    expect(JSON.parse(second.stdout)).toMatchObject({
      read: 2,
      created: 0,
      changed: 0,
      unchanged: 1,
      rejected: 1,
    });
  });
});

test('the index is built, checked, measured and merged; a flipped bit is found, and the next opening builds it anew', async () => {
  const dataDir = temporaryFolder('index');
  const env = { DATA_DIR: dataDir, INDEX_WORKERS: '0' };
  const store = await Store.open({ databaseUrl: null, dataDir });
  await store.migrate();
  await loadSmallRegister(store);
  await store.close();

  expect(await bordermark(['index', 'verify'], env)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/holds no snapshot yet/),
  });
  const built = await bordermark(['index', 'build', '--json'], env);
  expect(JSON.parse(built.stdout)).toMatchObject({ marks: 5, segments: [{ marks: 5, dead: 0 }] });
  expect(await bordermark(['index', 'merge'], env)).toMatchObject({ code: 0 });
  expect(await bordermark(['index', 'verify'], env)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/whole/),
  });

  const folder = path.join(dataDir, 'index');
  const largest = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size)[0]!;
  const bytes = readFileSync(largest);
  bytes[bytes.length >> 1]! ^= 4;
  writeFileSync(largest, bytes);
  expect((await bordermark(['index', 'verify'], env)).code).toBe(1);
  const opened = await bordermark(['index', 'stats', '--json'], { ...env, LOG_LEVEL: 'warn' });
  expect(opened).toMatchObject({ code: 0, stderr: expect.stringMatching(/built anew from the register/) });
  expect(await bordermark(['index', 'verify'], env)).toMatchObject({ code: 0 });
});

test('evaluate measures pairs and goods, and names the folder that holds no sets', async () => {
  const { code, stdout } = await bordermark(['evaluate', '--no-listings', '--json']);
  const report = JSON.parse(stdout) as {
    goods: { titles: { firstTwo: number } };
    pairs: Record<string, unknown>;
  };
  expect({ code, pairs: Object.keys(report.pairs).includes('all/score') }).toEqual({ code: 0, pairs: true });
  expect(report.goods.titles.firstTwo).toBeGreaterThan(0.8);
  const empty = temporaryFolder('empty');
  expect(await bordermark(['evaluate', '--set', empty])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(empty),
  });
});
