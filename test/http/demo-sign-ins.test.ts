import { temporaryFolder } from '../support/run-folder';
import { startTestApp, type TestApp } from '../support/test-app';

const WHO =
  '{ viewer { role canWrite authority marketplace { slug } seller { name } rightsHolder { name } } }';

const start = (folder: string, env: Readonly<Record<string, string>> = {}): Promise<TestApp> =>
  startTestApp({ databaseUrl: null, dataDir: temporaryFolder(folder) }, env);

const signIn = async ({ http }: TestApp, key: string): Promise<{ status: number; token?: string }> => {
  const response = await http.inject({ method: 'POST', url: `/demo/sign-ins/${key}` });
  return { status: response.statusCode, ...(response.json() as { token?: string }) };
};

describe('the sign-ins of the demo', () => {
  let demo: TestApp;
  beforeAll(async () => {
    demo = await start('demo-sign-ins');
  });
  afterAll(() => demo.close());

  test('are offered for the parties that the store knows', async () => {
    const offered = (await demo.http.inject({ url: '/demo/sign-ins' })).json() as object[];
    expect(offered).toEqual([
      { key: 'officer', role: 'CUSTOMS_OFFICER', name: 'XD-CUSTOMS' },
      { key: 'analyst', role: 'ANALYST', name: 'Demo' },
    ]);
  });

  test.each([
    ['analyst', { role: 'ANALYST', canWrite: false, authority: null, marketplace: { slug: 'demo' } }],
    ['officer', { role: 'CUSTOMS_OFFICER', canWrite: true, authority: 'XD-CUSTOMS', marketplace: null }],
  ])('give a token that makes its bearer the %s', async (key, viewer) => {
    const { token } = await signIn(demo, key);
    const { data } = await demo.ask(WHO, {}, token);
    expect(data.viewer).toEqual({ ...viewer, seller: null, rightsHolder: null });
  });

  test('give no token for anybody else', async () => {
    expect(await signIn(demo, 'operator')).toEqual({ status: 404, error: 'No such sign-in.' });
  });

  test('may not be kept by a cache', async () => {
    const { headers } = await demo.http.inject({ method: 'POST', url: '/demo/sign-ins/analyst' });
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('in production', () => {
  test('there are no sign-ins, and a token of the demo is refused', async () => {
    const demo = await start('demo-token');
    const { token } = await signIn(demo, 'analyst');
    await demo.close();
    const production = await start('production', { NODE_ENV: 'production' });
    try {
      expect((await production.http.inject({ url: '/demo/sign-ins' })).statusCode).toBe(404);
      expect(
        (await production.http.inject({ method: 'POST', url: '/demo/sign-ins/analyst' })).statusCode,
      ).toBe(404);
      const { status, errors } = await production.ask(WHO, {}, token);
      expect({ status, code: errors?.[0]?.extensions.code }).toEqual({
        status: 401,
        code: 'UNAUTHENTICATED',
      });
    } finally {
      await production.close();
    }
  });
});
