import { type DocumentNode, type ExecutionResult, getOperationAST, graphql, parse, validate } from 'graphql';
import { type RequestContext } from '../../server/access/request-context';
import { demoViewer } from '../../server/access/viewer';
import { jitExecutor } from '../../server/http/jit-gateway';
import { type Case, complete, examples, nasty } from '../support/executor-cases';
import { temporaryFolder } from '../support/run-folder';
import { startTestApp, type TestApp } from '../support/test-app';

type Executor = ReturnType<typeof jitExecutor>;
type Request = Parameters<Executor>[0];

describe('graphql-jit and graphql-js', () => {
  let test_: TestApp;
  let jit: Executor;
  let context: () => RequestContext;
  beforeAll(async () => {
    test_ = await startTestApp({ databaseUrl: null, dataDir: temporaryFolder('jit-parity') });
    jit = jitExecutor(test_.app.schema);
    const viewer = { ...demoViewer(test_.rows.demo), canWrite: true };
    context = () => test_.app.contextFor(viewer, 'parity');
  });
  afterAll(() => test_.close());

  const byJit = (document: DocumentNode, query: string, variables: object, operationName?: string) =>
    jit({
      context: context(),
      document,
      operation: getOperationAST(document, operationName),
      operationName: operationName ?? null,
      queryHash: query,
      request: { query, variables },
    } as unknown as Request);

  /** What a client would see: data with the order of its keys, errors with place and code, in the order of their paths. */
  const shown = ({ data, errors }: ExecutionResult) => ({
    data: JSON.stringify(data ?? null),
    errors: (errors ?? [])
      .map(({ message, path, originalError }) => ({
        message,
        path: path?.join('.'),
        of: path && originalError?.name,
      }))
      .sort((a, b) => `${a.path}${a.message}`.localeCompare(`${b.path}${b.message}`)),
  });

  test.each<Required<Case>>([...examples, ...nasty].map(complete))(
    'agree on %s',
    async (_name, query, given) => {
      const { operationName, ...variables } = given as { operationName?: string };
      const { schema } = test_.app;
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const expected = await graphql({
        schema,
        source: query,
        contextValue: context(),
        variableValues: variables,
        operationName,
      });
      // Twice: the second time the operation is compiled already.
      for (let time = 0; time < 2; time += 1) {
        const got = (await byJit(document, query, variables, operationName)) as ExecutionResult;
        expect(shown(got)).toEqual(shown(expected));
      }
    },
  );

  test('mutations run one after the other', async () => {
    const add = (alias: string, sku: string) =>
      `${alias}: upsertListings(input: { listings: [{ sku: "${sku}", seller: "${Buffer.from(`Seller:${test_.rows.seller}`).toString('base64url')}", title: "wool socks" }] }) { createdCount listings { sku } userErrors { code } }`;
    const query = `mutation { ${add('a', 'P-1')} ${add('b', 'P-1')} ${add('c', 'P-2')} }`;
    const { data, errors } = (await byJit(parse(query), query, {})) as ExecutionResult;
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).map((one) => (one as { createdCount: number }).createdCount)).toEqual([
      1, 0, 1,
    ]);
  });
});
