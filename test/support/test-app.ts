import { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { signDevelopmentToken } from '../../server/access/development-token';
import { type Party, type Role } from '../../server/access/viewer';
import { type CostReport } from '../../server/access/limits/operation-limits';
import { createApp } from '../../server/app';
import { type App } from '../../server/app-types';
import { readSettings, type Settings } from '../../server/settings';
import { Store } from '../../server/store/store';
import { type TestStoreSettings } from './databases';
import { loadSmallRegister, type SmallRegister } from './small-register';

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers of any shape
  readonly data: any;
  readonly extensions?: { readonly cost?: CostReport };
  readonly errors?: readonly {
    message: string;
    path?: readonly unknown[];
    extensions: { code: string; errorId?: string };
  }[];
}

export interface TestApp {
  readonly app: App;
  readonly http: FastifyInstance;
  readonly rows: SmallRegister;
  /** Sends an operation as a request would come in. */
  ask(query: string, variables?: object, token?: string): Promise<Answer>;
  /** Listens on a free port; the address of GraphQL. */
  listen(): Promise<string>;
  /** Another process on the same database, as far as it can be told apart from inside one. */
  replica(changed?: Partial<Settings>): Promise<TestApp>;
  /**
   * A bearer token of the role, by default for whom the small register knows: the marketplace `demo`, its seller `S-1`, the
   * rights holder of NIKE, the authority XD-CUSTOMS. An operator sees all. `party` says otherwise.
   */
  token(role: Role, party?: number | null | Partial<Party>): Promise<string>;
  close(): Promise<void>;
}

/** The day on which tests take place. */
export const TEST_DAY = '2026-06-15';

/** Whom the small register knows by a role. */
function partyIn({ demo, holder, seller }: SmallRegister, role: Role): Party {
  return {
    role,
    marketplaceId: role === 'OPERATOR' || role === 'CUSTOMS_OFFICER' ? null : demo,
    sellerId: role === 'SELLER' ? seller : null,
    rightsHolderId: role === 'RIGHTS_HOLDER' ? holder : null,
    authority: role === 'CUSTOMS_OFFICER' ? 'XD-CUSTOMS' : null,
  };
}

/** The whole application over the small register, on the given database, on a fixed day. */
export async function startTestApp(
  database: TestStoreSettings,
  env: Readonly<Record<string, string>> = {},
): Promise<TestApp> {
  const settings = readSettings({
    DATA_DIR: database.dataDir,
    DATABASE_URL: database.databaseUrl ?? '',
    LOG_LEVEL: 'silent',
    INDEX_WORKERS: '0',
    ...env,
  });
  const store = await Store.open(settings);
  await store.migrate();
  const rows = await loadSmallRegister(store);
  await store.close();
  return testAppOn(settings, rows);
}

async function testAppOn(settings: Settings, rows: SmallRegister): Promise<TestApp> {
  const app = await createApp(settings, {
    log: pino({ level: settings.logLevel }),
    now: () => new Date(`${TEST_DAY}T12:00:00.000Z`),
  });
  const http = await app.http();
  return {
    app,
    http,
    rows,
    async ask(query, variables = {}, token) {
      const response = await http.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        payload: JSON.stringify({ query, variables }),
      });
      return { status: response.statusCode, ...(response.json() as Omit<Answer, 'status'>) };
    },
    token: (role, party = {}) =>
      signDevelopmentToken(settings, {
        ...partyIn(rows, role),
        ...(typeof party === 'object' && party !== null ? party : { marketplaceId: party }),
        name: `test ${role}`,
        expiresIn: '1h',
      }),
    listen: async () => `${await http.listen({ port: 0, host: '127.0.0.1' })}/graphql`,
    replica: (changed = {}) => testAppOn({ ...settings, ...changed }, rows),
    async close() {
      await http.close();
      await app.close();
    },
  };
}
