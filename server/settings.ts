import { join } from 'node:path';
import { z } from 'zod';

/** A variable of the environment that cannot be used; the message names it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Every variable that the server reads, each with a default that works. */
const environment = z.object({
  /** Port of the HTTP server; 0 takes any free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** `mysql://user:password@host:port/name`, or `sqlite:///path`; without it the embedded database in DATA_DIR. */
  DATABASE_URL: z.string().min(1).optional(),
  /** Folder of the embedded database, the index snapshot and the development key. */
  DATA_DIR: z.string().min(1).default(join(process.cwd(), '.data')),
  /** Folder below which `startRegisterImport` finds its files; without it `import` in DATA_DIR. */
  IMPORT_DIR: z.string().min(1).optional(),
  /** Connections to MySQL or MariaDB. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(500).default(10),
  /** `production` switches the demo viewer and development tokens off. */
  NODE_ENV: z.string().default('development'),
  /** How much is logged. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Largest request body in bytes. */
  BODY_LIMIT: z.coerce.number().int().min(1_000).default(2_000_000),
  /** Largest upload of a bulk operation in bytes. */
  UPLOAD_LIMIT: z.coerce.number().int().min(1_000).default(1_000_000_000),
  /** Threads for the matching index beside the main one; left out, one less than the machine has. */
  INDEX_WORKERS: z.coerce.number().int().min(0).max(256).optional(),
  /** `redis://…`: events, jobs and limits are shared between replicas through it. Without it, each process is alone. */
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis:// or rediss://')
    .optional(),
  /** Begins every Redis key and channel: keeps deployments apart that share one Redis. */
  REDIS_PREFIX: z.string().min(1).max(64).default('bordermark'),
  /** Key set of the identity provider of people (JWKS), `https://…`. With JWT_ISSUER and JWT_AUDIENCE, or none of them. */
  JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Issuer that their tokens must name. */
  JWT_ISSUER: z.string().min(1).optional(),
  /** Audience that their tokens must name. */
  JWT_AUDIENCE: z.string().min(1).optional(),
  /** Keys the hashes of API keys; the same on every replica. Without it a file in DATA_DIR, except in production on a server database. */
  API_KEY_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Size of a client's bucket: what it can spend at once. Analysts have five times that. */
  COST_LIMIT: z.coerce.number().int().min(100).default(1_000_000),
  /** What flows back into it each second. */
  COST_RESTORE_RATE: z.coerce.number().min(1).default(50_000),
  /** Who may ask for the schema itself. */
  INTROSPECTION: z.enum(['all', 'operators', 'none']).default('all'),
  /** JSON of persisted documents, as the client preset of GraphQL Code Generator writes it: no other operation runs then. */
  SAFELIST: z.string().min(1).optional(),
  /** Milliseconds that an operation may take. */
  OPERATION_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(30_000),
  /** File of word counts of your own listings (word, tab, count): what is ordinary in them. */
  LANGUAGE_MODEL: z.string().min(1).optional(),
  /** `1` lets webhooks go to addresses that are not public: for development, and for receivers in one's own network. */
  WEBHOOK_PRIVATE_TARGETS: z.enum(['0', '1']).default('0'),
  /** Tries of a webhook delivery before it is a dead letter. */
  WEBHOOK_TRIES: z.coerce.number().int().min(1).max(30).default(10),
  /** Seconds until the second try; each further one waits four times as long, six hours at most. */
  WEBHOOK_RETRY_SECONDS: z.coerce.number().min(0.01).max(3_600).default(5),
  /** Bearer token that a scraper of `/metrics` must send; without it only this machine may ask. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Seconds between two looks at what periods of the law have made due; 0 leaves it to `bordermark sweep`. */
  SWEEP_SECONDS: z.coerce.number().int().min(0).max(86_400).default(60),
  /** Seconds that a stop waits for what is under way. */
  SHUTDOWN_SECONDS: z.coerce.number().int().min(1).max(600).default(30),
  /** `1` lets the demo office XD and the demo authority count in production. */
  ALLOW_DEMO_REGISTER: z.enum(['0', '1']).default('0'),
});

/** Where people sign in: the address of its key set, and what its tokens must name. */
interface IdentityProvider {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly importDir: string;
  readonly poolSize: number;
  readonly production: boolean;
  readonly logLevel: string;
  readonly bodyLimit: number;
  readonly uploadLimit: number;
  readonly allowDemoRegister: boolean;
  readonly indexWorkers: number | undefined;
  readonly languageModel: string | null;
  /** Where people sign in; null where they do not. */
  readonly identityProvider: IdentityProvider | null;
  readonly apiKeySecret: string | null;
  readonly costLimit: number;
  readonly costRestoreRate: number;
  readonly introspection: 'all' | 'operators' | 'none';
  readonly safelist: string | null;
  readonly operationTimeoutMs: number;
  readonly redisUrl: string | null;
  readonly redisPrefix: string;
  readonly metricsToken: string | null;
  readonly webhookPrivateTargets: boolean;
  readonly webhookTries: number;
  readonly webhookRetryMs: number;
  readonly sweepSeconds: number;
  readonly shutdownSeconds: number;
}

/** @throws SettingsError if some of its variables are set and others not */
function identityProviderIn(data: z.infer<typeof environment>): IdentityProvider | null {
  const { JWKS_URL: jwksUrl, JWT_AUDIENCE: audience, JWT_ISSUER: issuer } = data;
  if (jwksUrl && audience && issuer) return { jwksUrl, audience, issuer };
  if (!jwksUrl && !audience && !issuer) return null;
  const missing = Object.entries({ JWKS_URL: jwksUrl, JWT_ISSUER: issuer, JWT_AUDIENCE: audience })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  throw new SettingsError(
    `Tokens of people need all three of their variables; not set: ${missing.join(', ')}.`,
  );
}

/**
 * Settings from the environment.
 * @throws SettingsError that names each variable that cannot be used
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const known = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(known);
  if (!data) {
    const problems = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new SettingsError(`The environment cannot be used as it is:\n${problems.join('\n')}`);
  }
  const production = data.NODE_ENV === 'production';
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: data.DATA_DIR,
    importDir: data.IMPORT_DIR ?? join(data.DATA_DIR, 'import'),
    poolSize: data.DATABASE_POOL,
    production,
    logLevel: data.LOG_LEVEL,
    bodyLimit: data.BODY_LIMIT,
    uploadLimit: data.UPLOAD_LIMIT,
    allowDemoRegister: !production || data.ALLOW_DEMO_REGISTER === '1',
    indexWorkers: data.INDEX_WORKERS,
    languageModel: data.LANGUAGE_MODEL ?? null,
    identityProvider: identityProviderIn(data),
    apiKeySecret: data.API_KEY_SECRET ?? null,
    costLimit: data.COST_LIMIT,
    costRestoreRate: data.COST_RESTORE_RATE,
    introspection: data.INTROSPECTION,
    safelist: data.SAFELIST ?? null,
    operationTimeoutMs: data.OPERATION_TIMEOUT_MS,
    redisUrl: data.REDIS_URL ?? null,
    redisPrefix: data.REDIS_PREFIX,
    metricsToken: data.METRICS_TOKEN ?? null,
    webhookPrivateTargets: data.WEBHOOK_PRIVATE_TARGETS === '1',
    webhookTries: data.WEBHOOK_TRIES,
    webhookRetryMs: data.WEBHOOK_RETRY_SECONDS * 1_000,
    sweepSeconds: data.SWEEP_SECONDS,
    shutdownSeconds: data.SHUTDOWN_SECONDS,
  };
}
