import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { Background } from '../../server/background';
import { IdempotencyService } from '../../server/idempotency/idempotency.service';
import { type DomainEvent } from '../../server/events/domain-event';
import { describeOnEachDatabase } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';

const FIELDS = 'id kind status totalCount doneCount errorCount resultPath message createdBy finishedAt';
const START = `mutation ($input: StartBulkScreeningInput!) { startBulkScreening(input: $input) { bulkOperation { ${FIELDS} } userErrors { field code message } } }`;
const READ = `query ($id: ID!) { bulkOperation(id: $id) { ${FIELDS} } }`;
const CANCEL = `mutation ($input: CancelBulkOperationInput!) { cancelBulkOperation(input: $input) { bulkOperation { ${FIELDS} } userErrors { field code } } }`;

describeOnEachDatabase('bulk operations', (database) => {
  let test_: TestApp;
  let token: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings, { UPLOAD_LIMIT: '200000' });
    token = await test_.token('MARKETPLACE');
  });
  afterAll(() => test_.close());

  const ask = async (query: string, variables: object, as = token) => {
    const { data, errors } = await test_.ask(query, variables, as);
    expect(errors).toBeUndefined();
    return Object.values<any>(data)[0]; // eslint-disable-line @typescript-eslint/no-explicit-any
  };
  const start = (input: object, as = token) => ask(START, { input }, as);
  const read = (id: string, as = token) => ask(READ, { id }, as);
  /** What works in a worker process. */
  const runner = (isStopping?: () => boolean) => test_.app.background.runner(isStopping);
  const fetchResult = async (path: string, as: string | undefined = token) =>
    test_.http.inject({ url: path, headers: as === undefined ? {} : { authorization: `Bearer ${as}` } });
  const upload = (payload: string | Buffer, as = token, type = 'application/jsonl') =>
    test_.http.inject({
      ...{ method: 'POST', url: '/bulk/uploads', payload },
      headers: { authorization: `Bearer ${as}`, 'content-type': type },
    });
  const item = (at: number) =>
    JSON.stringify({ sku: `B-${at}`, title: at % 3 ? `plain shoes ${at}` : `NIKE shoes ${at}` });
  const items = (count: number) => Array.from({ length: count }, (_none, at) => item(at)).join('\n');

  test('lines in, answers out in the same order, an error record in the place of a bad line', async () => {
    const lines = [
      item(0),
      'no json',
      '{"title": 5}',
      item(1),
      '',
      JSON.stringify({ title: 'x'.repeat(5_000) }),
      item(3),
    ];
    const { bulkOperation, userErrors } = await start({ lines: lines.join('\n') });
    expect(userErrors).toEqual([]);
    expect(bulkOperation).toMatchObject({
      kind: 'SCREENING',
      status: 'QUEUED',
      totalCount: 7,
      resultPath: null,
    });
    expect(await runner().runNext()).toBe(true);
    const done = await read(bulkOperation.id);
    expect(done).toMatchObject({
      status: 'COMPLETED',
      doneCount: 7,
      errorCount: 4,
      createdBy: 'test MARKETPLACE',
    });
    const { body, headers, statusCode } = await fetchResult(done.resultPath);
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/jsonl; charset=utf-8']);
    const answers = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ error, sku }) => sku ?? error.line)).toEqual(['B-0', 2, 3, 'B-1', 5, 6, 'B-3']);
    expect(answers[0]).toMatchObject({
      verdict: 'BLOCK',
      findings: expect.arrayContaining([expect.objectContaining({ use: 'AS_MARK' })]),
    });
    expect(answers[1].error.messages[0]).toMatch(/^not JSON/);
    const stored = await ask('query ($id: ID!) { node(id: $id) { ... on Screening { sku recordedAt } } }', {
      id: answers[0].id,
    });
    expect(stored).toMatchObject({ sku: 'B-0', recordedAt: expect.any(String) });
  });

  test('an upload is staged, started once, and stores nothing where it shall not', async () => {
    const staged = await upload(items(120));
    expect([staged.statusCode, staged.json()]).toEqual([201, { upload: expect.any(String), lines: 120 }]);
    const { upload: id } = staged.json() as { upload: string };
    expect(await read(id)).toMatchObject({ status: 'STAGED', totalCount: 120 });
    expect(
      (await start({ upload: id }, await test_.token('MARKETPLACE', test_.rows.other))).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
    const count = async () =>
      Number((await test_.app.store.query<{ n: number }>('SELECT COUNT(*) AS `n` FROM `screening`'))[0]!.n);
    const before = await count();
    expect((await start({ upload: id, record: false })).userErrors).toEqual([]);
    expect((await start({ upload: id })).userErrors).toMatchObject([
      { field: ['upload'], code: 'NOT_FOUND' },
    ]);
    await runner().runNext();
    const done = await read(id);
    expect(done).toMatchObject({ status: 'COMPLETED', doneCount: 120, errorCount: 0 });
    const lines = (await fetchResult(done.resultPath)).body.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).sku)).toEqual(
      Array.from({ length: 120 }, (_none, at) => `B-${at}`),
    );
    expect(await count()).toBe(before);
  });

  test.each([
    ['too large', () => Buffer.alloc(200_001, 'x\n'), 'application/jsonl', 413],
    ['not UTF-8', () => Buffer.from([0x7b, 0xff, 0xfe]), 'application/jsonl', 400],
    ['empty', () => Buffer.alloc(0), 'application/jsonl', 400],
    ['of another type', () => Buffer.from('{}'), 'application/json', 415],
  ])('an upload that is %s is refused, and nothing of it stays', async (_name, body, type, status) => {
    expect((await upload(body(), token, type)).statusCode).toBe(status);
    expect(
      await ask('{ bulkOperations(first: 100, statuses: [STAGED]) { edges { node { id } } } }', {}),
    ).toEqual({ edges: [] });
  });

  test('nobody else sees it: not its state, not its answers', async () => {
    const { bulkOperation } = await start({ lines: item(1) });
    await runner().runNext();
    const { resultPath } = await read(bulkOperation.id);
    for (const [role, party] of [
      ['MARKETPLACE', { marketplaceId: test_.rows.other }],
      ['SELLER', {}],
      ['RIGHTS_HOLDER', {}],
      ['CUSTOMS_OFFICER', {}],
    ] as const) {
      const foreign = await test_.token(role, party);
      expect(await read(bulkOperation.id, foreign)).toBeNull();
      expect((await fetchResult(resultPath, foreign)).statusCode).toBe(404);
      const { edges } = await ask('{ bulkOperations(first: 100) { edges { node { id } } } }', {}, foreign);
      expect(edges).toEqual([]);
    }
    expect((await fetchResult(resultPath, 'nonsense')).statusCode).toBe(401);
    expect((await upload(item(1), await test_.token('SELLER'))).statusCode).toBe(403);
  });

  test('two workers share the operations, and each line is answered once', async () => {
    const ids = [];
    for (let at = 0; at < 4; at += 1)
      ids.push((await start({ lines: items(60), record: false })).bulkOperation.id);
    const work = async () => {
      const one = runner();
      while (await one.runNext()) continue;
    };
    await Promise.all([work(), work()]);
    for (const id of ids)
      expect(await read(id)).toMatchObject({ status: 'COMPLETED', doneCount: 60, totalCount: 60 });
  });

  test('a worker that stops gives the rest back; another one goes on where it stood', async () => {
    const { bulkOperation } = await start({ lines: items(150), record: false });
    let steps = 0;
    await runner(() => (steps += 1) > 2).runNext();
    const half = await read(bulkOperation.id);
    expect(half).toMatchObject({ status: 'QUEUED', doneCount: expect.any(Number) });
    expect(half.doneCount).toBeGreaterThan(0);
    expect(half.doneCount).toBeLessThan(150);
    await runner().runNext();
    expect(await read(bulkOperation.id)).toMatchObject({ status: 'COMPLETED', doneCount: 150 });
  });

  test('what a dead worker left is taken up once its lease has run out', async () => {
    const { bulkOperation } = await start({ lines: items(10), record: false });
    const lease = (until: number) =>
      test_.app.store.run(
        "UPDATE `bulk_operation` SET `status` = 'RUNNING', `leaseOwner` = ?, `leaseUntil` = ? WHERE `status` IN ('QUEUED', 'RUNNING')",
        [randomUUID(), new Date(Date.now() + until).toISOString()],
      );
    await lease(60_000);
    expect(await runner().runNext()).toBe(false);
    await lease(-1);
    expect(await runner().runNext()).toBe(true);
    expect(await read(bulkOperation.id)).toMatchObject({ status: 'COMPLETED', doneCount: 10 });
  });

  test('is cancelled: keeps the answers that are there, and says so once', async () => {
    const heard: DomainEvent[] = [];
    const end = test_.app.events.listen((event) => heard.push(event));
    const { bulkOperation } = await start({ lines: items(150), record: false });
    let steps = 0;
    await runner(() => (steps += 1) > 2).runNext();
    const cancelled = await ask(CANCEL, { input: { bulkOperation: bulkOperation.id } });
    expect(cancelled).toMatchObject({ bulkOperation: { status: 'CANCELLED' }, userErrors: [] });
    expect(await runner().runNext()).toBe(false);
    const { body } = await fetchResult(cancelled.bulkOperation.resultPath);
    expect(body.trimEnd().split('\n')).toHaveLength(cancelled.bulkOperation.doneCount);
    expect((await ask(CANCEL, { input: { bulkOperation: bulkOperation.id } })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    end();
    expect(heard).toMatchObject([{ kind: 'BULK_FINISHED', subject: { status: 'CANCELLED' } }]);
  });

  test('the same idempotency key starts it once', async () => {
    const input = { lines: item(1), idempotencyKey: 'bulk-1' };
    const [first, second] = [await start(input), await start(input)];
    expect(second.bulkOperation.id).toBe(first.bulkOperation.id);
    await runner().runNext();
  });

  test.each([
    [{}, 'REQUIRED'],
    [{ lines: '', upload: 'x' }, 'REQUIRED'],
    [{ lines: '' }, 'INVALID'],
    [{ upload: 'nonsense' }, 'NOT_FOUND'],
  ])('%j is refused with %s', async (input, code) => {
    expect((await start(input)).userErrors).toMatchObject([{ code }]);
  });

  test('goes on beside an import that takes long', async () => {
    const { outbox, schema, settings, store } = test_.app;
    const folder = temporaryFolder('imports');
    writeFileSync(join(folder, 'long.xml'), '<trademark-applications-daily/>');
    const importing = await test_.replica({ importDir: folder });
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const background = new Background({
      ...{ store, events: outbox, settings, serverKey: null, log: pino({ level: 'silent' }) },
      idempotency: new IdempotencyService(
        store,
        () => Promise.resolve(null),
        () => new Date(),
      ),
      importJob: async () => {
        await ended;
        return { answers: [], failure: null };
      },
      executor: () => ({
        ...{ schema, judge: test_.app.judge },
        contextFor: (viewer, id) => test_.app.contextFor(viewer, id),
      }),
      onWebhookTried: () => undefined,
      now: () => new Date(),
    });
    background.start();
    try {
      const operator = await test_.token('OPERATOR');
      const long =
        'mutation { startRegisterImport(input: { files: ["long.xml"] }) { bulkOperation { id } userErrors { message } } }';
      const { data } = await importing.ask(long, {}, operator);
      const { bulkOperation: started, userErrors } = data.startRegisterImport;
      expect(userErrors).toEqual([]);
      const status = async (id: string): Promise<string> => (await read(id, operator)).status;
      await until('the import', 20, async () => (await status(started.id)) === 'RUNNING');
      const { bulkOperation } = await start({ lines: items(5), record: false });
      await until('the screening', 20, async () => (await status(bulkOperation.id)) === 'COMPLETED');
      expect(await status(started.id)).toBe('RUNNING');
      end();
      await until('the import', 20, async () => (await status(started.id)) === 'COMPLETED');
    } finally {
      end();
      await background.stop();
      await importing.close();
    }
  });

  test('the loop of a server takes it up at once', async () => {
    test_.app.background.start();
    const { bulkOperation } = await start({ lines: items(5), record: false });
    await until('the operation', 20, async () => (await read(bulkOperation.id)).status === 'COMPLETED');
    await test_.app.background.stop();
  });
});
