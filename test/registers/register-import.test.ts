import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeUsptoXml } from '../bench/write-uspto-xml';
import { describeOnEachDatabase } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';
import { startTestApp, type TestApp } from '../support/test-app';

const START = `mutation ($input: StartRegisterImportInput!) { startRegisterImport(input: $input) { bulkOperation { id kind status } userErrors { field code message } } }`;
const READ = `query ($id: ID!) { bulkOperation(id: $id) { kind status totalCount doneCount errorCount message resultPath } }`;
const CANCEL = `mutation ($input: CancelBulkOperationInput!) { cancelBulkOperation(input: $input) { userErrors { code } } }`;

// An application over a database, and several imports.
jest.setTimeout(120_000);

describeOnEachDatabase('an import that an operator starts', (database) => {
  let test_: TestApp;
  let token: string;
  let folder: string;
  beforeAll(async () => {
    folder = temporaryFolder('import-folder');
    mkdirSync(join(folder, 'uspto'));
    copyFileSync(join(__dirname, 'fixtures/uspto-daily.xml'), join(folder, 'uspto/daily.xml'));
    writeFileSync(join(folder, 'page.xml'), '<html/>');
    symlinkSync('/etc', join(folder, 'etc'));
    test_ = await startTestApp(database.settings, { IMPORT_DIR: folder });
    token = await test_.token('OPERATOR');
  });
  afterAll(() => test_.close());

  const ask = async (query: string, variables: object) => {
    const { data, errors } = await test_.ask(query, variables, token);
    expect(errors).toBeUndefined();
    return Object.values<any>(data)[0]; // eslint-disable-line @typescript-eslint/no-explicit-any
  };
  const start = (files: string[], more: object = {}) => ask(START, { input: { files, ...more } });
  const read = (id: string) => ask(READ, { id });
  const runner = (isStopping?: () => boolean) => test_.app.background.runner(isStopping);
  const answers = async (path: string) => {
    const { body } = await test_.http.inject({ url: path, headers: { authorization: `Bearer ${token}` } });
    return body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  test('loads the files, tells how far it is, and answers with the summary and each refused record', async () => {
    const { bulkOperation, userErrors } = await start(['uspto/daily.xml']);
    expect(userErrors).toEqual([]);
    expect(bulkOperation).toMatchObject({ kind: 'REGISTER_IMPORT', status: 'QUEUED' });
    expect(await runner().runNext()).toBe(true);
    const done = await read(bulkOperation.id);
    expect(done).toMatchObject({
      status: 'COMPLETED',
      totalCount: 3,
      doneCount: 3,
      errorCount: 1,
      message: null,
    });
    const [summary, refused] = await answers(done.resultPath);
    expect(summary).toMatchObject({ summary: { register: 'uspto', read: 3, created: 2, rejected: 1 } });
    expect(refused).toMatchObject({ line: 36, refusals: [{ field: 'filing-date' }] });
  });

  test('goes on where it was when another process takes it up', async () => {
    const cases = await writeUsptoXml(join(folder, 'large.xml'), 12_000_000);
    const { bulkOperation } = await start(['large.xml'], { register: 'large' });
    await runner(() => true).runNext();
    expect((await read(bulkOperation.id)).status).toBe('QUEUED');
    await runner().runNext();
    const done = await read(bulkOperation.id);
    expect(done).toMatchObject({ status: 'COMPLETED', doneCount: cases, errorCount: 0 });
    const [answer] = await answers(done.resultPath);
    expect(answer).toMatchObject({ summary: { read: cases, created: cases } });
    expect((answer?.['summary'] as { resumedAt: number }).resumedAt).toBeGreaterThan(0);
  });

  test('fails with the reason where a file is none that is known', async () => {
    const { bulkOperation } = await start(['page.xml']);
    await runner().runNext();
    expect(await read(bulkOperation.id)).toMatchObject({
      status: 'FAILED',
      message: expect.stringMatching(/not known/),
    });
  });

  test('can be cancelled before it begins', async () => {
    const { bulkOperation } = await start(['uspto/daily.xml']);
    expect(await ask(CANCEL, { input: { bulkOperation: bulkOperation.id } })).toEqual({ userErrors: [] });
    expect(await runner().runNext()).toBe(false);
  });

  test.each([
    [['../secret'], {}, 'files', /does not lie in the import folder/],
    [['/etc/passwd'], {}, 'files', /does not lie in the import folder/],
    [['etc/passwd'], {}, 'files', /does not lie in the import folder/],
    [['nothing.xml'], {}, 'files', /There is no "nothing.xml"/],
    [[], {}, 'files', /1 to 100 files/],
    [['page.xml'], { format: 'word' }, 'format', /no format "word"/],
    [['page.xml'], { mapping: 'x' }, 'mapping', /no mapping "x"/],
    [['page.xml'], { register: ' ' }, 'register', /a name of 1 to 100/],
  ])('is refused for %j %j', async (files, more, field, message) => {
    const { bulkOperation, userErrors } = await start(files, more);
    expect(bulkOperation).toBeNull();
    expect(userErrors).toEqual([
      { field: [field], code: 'INVALID', message: expect.stringMatching(message) },
    ]);
  });
});
