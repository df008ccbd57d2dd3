import { join } from 'node:path';
import { type FastifyInstance } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { type Logger } from 'pino';
import { AuditLog } from './access/audit/audit-log';
import { auditMutations } from './access/audit/audit-mutations';
import { AuditResolver } from './access/audit/audit.resolver';
import { authenticate } from './access/authenticate';
import { DemoSignIns } from './access/demo-sign-ins';
import { ApiKeyResolver } from './access/keys/api-key.resolver';
import { ApiKeyService } from './access/keys/api-key.service';
import { KeyBook } from './access/keys/key-book';
import { KeyHasher } from './access/keys/key-secret';
import { DOCUMENT_LIMITS } from './access/limits/document-limits';
import { MemoryBuckets } from './access/limits/memory-buckets';
import { OperationLimits } from './access/limits/operation-limits';
import { RedisBuckets } from './access/limits/redis-buckets';
import { Safelist } from './access/limits/safelist';
import { personTokens } from './access/person-token';
import { type RequestContext } from './access/request-context';
import { type Viewer } from './access/viewer';
import { Background } from './background';
import { buildGraphQLSchema } from './build-schema';
import { BrandResolver } from './catalog/brand.resolver';
import { ListingEventsResolver } from './catalog/listing-events.resolver';
import { ListingResolver } from './catalog/listing.resolver';
import { ListingService } from './catalog/listing.service';
import { loadNode } from './catalog/load-node';
import { NodeResolver } from './catalog/node.resolver';
import { SellerResolver } from './catalog/seller.resolver';
import { ViewerResolver } from './catalog/viewer.resolver';
import { AuthorizationResolver } from './customs/authorization.resolver';
import { AuthorizationService } from './customs/authorization.service';
import { CaseDueDates } from './customs/cases/case-due-dates';
import { caseResolvers } from './customs/cases/case-resolvers';
import { ClockResolver } from './customs/clock.resolver';
import { DueDateSweep } from './customs/due-date-sweep';
import { LawResolver } from './customs/law.resolver';
import { LegitimateUserRequestResolver } from './customs/legitimate-user-request.resolver';
import { LegitimateUserRequestService } from './customs/legitimate-user-request.service';
import { LegitimateUserResolver } from './customs/legitimate-user.resolver';
import { LegitimateUserService } from './customs/legitimate-user.service';
import { PreConfirmationDueDates } from './customs/pre-confirmation-due-dates';
import { RecordalEventsResolver } from './customs/recordal-events.resolver';
import { RecordalWorkflowResolver } from './customs/recordal-workflow.resolver';
import { RecordalResolver } from './customs/recordal.resolver';
import { RecordalService } from './customs/recordal.service';
import { tradeResolvers } from './customs/trade-resolvers';
import { type BuildProgress } from './engine/build-segment';
import { EventBus, type EventPublisher } from './events/event-bus';
import { RedisTransport } from './events/redis-transport';
import { type EventSource, noEvents } from './events/event-source';
import { createApollo } from './http/apollo';
import { errorFormatter } from './http/format-error';
import { FederationResolver } from './federation/federation.resolver';
import { OperationGate } from './http/operation-gate';
import { Metrics } from './http/metrics';
import { readExamples } from './http/sandbox-page';
import { createHttpServer } from './http/server';
import { createSocketServer } from './http/socket/socket-server';
import { IdempotencyService } from './idempotency/idempotency.service';
import { onceByKey } from './idempotency/once-by-key';
import { packageRoot } from './package-root';
import { RegisterIndex } from './registers/register-index';
import { RegisterVersionResolver } from './registers/register-version.resolver';
import { RegisterResolver } from './registers/register.resolver';
import { TrademarkStateResolver } from './registers/trademark-state.resolver';
import { TrademarkSearchService } from './registers/trademark-search.service';
import { TrademarkResolver } from './registers/trademark.resolver';
import { CompareResolver } from './screening/compare.resolver';
import { CompareService } from './screening/compare.service';
import { DispositionResolver } from './screening/disposition.resolver';
import { DispositionService } from './screening/disposition.service';
import { FindingResolver } from './screening/finding.resolver';
import { PermissionBook } from './screening/permission-book';
import { ScreeningRecordService } from './screening/screening-record.service';
import { ScreeningRequestService } from './screening/screening-request.service';
import { ScreeningResolver } from './screening/screening.resolver';
import { ScreeningService } from './screening/screening.service';
import { type Settings } from './settings';
import { cancellable } from './store/cancellable';
import { createLoaders } from './store/loaders';
import { Store } from './store/store';

/** Slug of the marketplace that requests without a credential act for. */
export const DEMO_MARKETPLACE = 'demo';

/** Folder of the committed sandbox operations, seen from the package's root. */
const EXAMPLES = join(packageRoot(), 'client-examples', 'analyst-sandbox', 'operations');

/** Folder of the built dashboard, seen from the package's root. */
const DASHBOARD = join(packageRoot(), 'client-examples', 'seller-dashboard', 'dist');

export interface AppOptions {
  readonly log: Logger;
  /** The clock. Tests set it. */
  readonly now?: () => Date;
  /** Told how far building the index is. */
  readonly progress?: BuildProgress;
  /** Threads for the index; left out, the settings say. Commands that ask one thing need none. */
  readonly workers?: number;
}

/** What a context may have beside its viewer. */
export interface ContextParts {
  /** Where subscriptions get their events; left out, there are none. */
  readonly events?: EventSource;
  /** Stops what is read for it. */
  readonly cancel?: AbortController;
}

/** The whole application, put together. */
export interface App {
  readonly settings: Settings;
  readonly store: Store;
  readonly register: RegisterIndex;
  readonly events: EventBus;
  readonly screening: ScreeningService;
  readonly records: ScreeningRecordService;
  readonly schema: GraphQLSchema;
  /** Clocks that run by themselves; a server starts it. */
  readonly sweep: DueDateSweep;
  /** Bulk operations, webhooks and sweeping; not yet started. */
  readonly background: Background;
  /** Whether requests without a credential act as the demo marketplace. */
  readonly demoMarketplaceId: number | null;
  contextFor(viewer: Viewer, requestId: string, more?: ContextParts): RequestContext;
  /** Writes down when API keys were last used, without waiting for the next time that is done. */
  noteKeyUse(): Promise<void>;
  /** From now on the server says that it is not ready: a stop has begun. */
  refuseNew(): void;
  /** The HTTP server, not yet listening. */
  http(): Promise<FastifyInstance>;
  close(): Promise<void>;
}

async function demoMarketplaceIn(store: Store, settings: Settings): Promise<number | null> {
  if (settings.production || store.dialect !== 'sqlite') return null;
  const [row] = await store.query<{ id: number }>('SELECT `id` FROM `marketplace` WHERE `slug` = ?', [
    DEMO_MARKETPLACE,
  ]);
  return row?.id ?? null;
}

/** The bus: within this process, or through Redis where it is configured. */
async function eventBusOf(
  { redisPrefix, redisUrl }: Settings,
  log: Logger,
  now: () => Date,
): Promise<EventBus> {
  const onError = (error: unknown) => log.error({ err: error }, 'an event did not arrive');
  const transport =
    redisUrl === null ? undefined : await RedisTransport.open({ redisUrl, redisPrefix }, onError);
  return new EventBus({ now, transport, onError });
}

/** Builds everything from the settings: the one place where the parts meet. */
export async function createApp(
  settings: Settings,
  { log, now = () => new Date(), progress, workers }: AppOptions,
): Promise<App> {
  const safelist = settings.safelist === null ? null : Safelist.read(settings.safelist);
  const store = await Store.open(settings);
  if (store.dialect === 'sqlite') await store.migrate();
  const register = await RegisterIndex.open(store, {
    demoRegister: settings.allowDemoRegister,
    dataDir: settings.dataDir,
    databaseUrl: settings.databaseUrl,
    workers: workers ?? settings.indexWorkers,
    languageModel: settings.languageModel,
    log: (message) => log.warn(message),
    progress,
  });
  const demoMarketplaceId = await demoMarketplaceIn(store, settings);
  const bus = await eventBusOf(settings, log, now);

  const index = () => register.current();
  const metrics = new Metrics({ marks: () => index().size, statements: () => store.statements });
  const permissions = new PermissionBook(store, now);
  // What a mutation changes others see once it is committed, also where it runs inside a greater transaction.
  const events: EventPublisher = {
    publish: (happened) => void store.afterCommit(() => bus.publish(happened)),
  };
  const permissionsChanged = () => void store.afterCommit(() => permissions.forget());
  // The change is committed: what the index cannot take up now it takes up with its next refresh.
  const marksChanged = (ids: readonly number[]) =>
    store.afterCommit(() =>
      register
        .marksChanged(ids)
        .catch((error: unknown) => log.error({ err: error }, 'the index could not take up a recordal')),
    );
  const screening = new ScreeningService({
    index,
    searchMany: (questions) => register.searchMany(questions),
    permissions,
    registerVersionId: () => register.versionId,
    onScreened: (verdict) => metrics.screened(verdict),
  });
  const legitimateUsers = new LegitimateUserService(store, permissionsChanged, now);
  const records = new ScreeningRecordService(screening, events, now);
  const dueDates = new CaseDueDates(store, events);
  const sweep = new DueDateSweep({
    works: [dueDates, new PreConfirmationDueDates(store)],
    now,
    onError: (error, work) => log.error({ err: error, work }, 'a sweep of due dates failed'),
  });
  const onError = (what: string) => (error: unknown) => log.error({ err: error }, what);
  const keyBook = new KeyBook(
    store,
    KeyHasher.of(settings),
    now,
    onError('the use of API keys was not noted'),
  );
  const idempotency = new IdempotencyService(store, loadNode, now);
  const background: Background = new Background({
    store,
    events,
    idempotency,
    executor: () => ({ schema, contextFor }),
    log,
    now,
  });
  const schema = buildGraphQLSchema([
    ...background.resolvers,
    new ApiKeyResolver(new ApiKeyService(store, keyBook, now)),
    new AuditResolver(),
    new AuthorizationResolver(new AuthorizationService(store, permissionsChanged, now)),
    new BrandResolver(),
    new ClockResolver(),
    new CompareResolver(new CompareService(index)),
    new DispositionResolver(new DispositionService(store, permissionsChanged, now)),
    new FederationResolver(),
    new FindingResolver(),
    new LawResolver(),
    new LegitimateUserRequestResolver(new LegitimateUserRequestService(store, legitimateUsers, now)),
    new LegitimateUserResolver(legitimateUsers),
    new ListingEventsResolver(),
    new ListingResolver(new ListingService(store, records, events, now)),
    new NodeResolver(),
    new RecordalEventsResolver(),
    new RecordalResolver(),
    new RecordalWorkflowResolver(
      new RecordalService(store, { marksChanged, permissionsChanged }, events, now),
    ),
    new RegisterResolver(now),
    new RegisterVersionResolver(),
    new ScreeningResolver(new ScreeningRequestService(screening, records)),
    new SellerResolver(),
    new TrademarkStateResolver(),
    new TrademarkResolver(new TrademarkSearchService(index)),
    ...caseResolvers({ store, events, dueDates, now }),
    ...tradeResolvers({
      store,
      screener: {
        screenAll: (...asked) => screening.screenAll(...asked),
        record: (tx, screened) => records.record(tx, screened),
      },
      events,
      permissionsChanged,
      dataDir: settings.dataDir,
      now,
    }),
    new ViewerResolver(),
  ]);

  // The log stands outside: it tells also of work that was rolled back.
  onceByKey(schema, idempotency);
  auditMutations(
    schema,
    new AuditLog(store, now, (error, entry) =>
      log.error({ err: error, entry }, 'an audit entry was not written'),
    ),
  );
  const buckets =
    settings.redisUrl === null
      ? new MemoryBuckets()
      : new RedisBuckets(
          { redisUrl: settings.redisUrl, redisPrefix: settings.redisPrefix },
          onError('Redis does not answer for limits: this process counts for itself'),
        );
  const limits = new OperationLimits(schema, settings, buckets);
  const ways = {
    ...settings,
    demoMarketplaceId,
    apiKeys: (key: string) => keyBook.viewerOf(key),
    people: settings.identityProvider && personTokens(settings.identityProvider),
  };

  let stopping = false;
  const contextFor = (viewer: Viewer, requestId: string, more: ContextParts = {}): RequestContext => ({
    requestId,
    viewer,
    store: more.cancel ? cancellable(store, more.cancel.signal) : store,
    loaders: createLoaders(more.cancel ? cancellable(store, more.cancel.signal) : store, viewer),
    cancel: more.cancel,
    events: more.events ?? noEvents,
    today: now().toISOString().slice(0, 10),
  });
  const viewerOf = (authorization: string | undefined) => authenticate(ways, authorization);
  const logError = (errorId: string, error: unknown) =>
    log.error({ errorId, err: error }, 'unexpected error');
  return {
    settings,
    store,
    register,
    events: bus,
    screening,
    records,
    schema,
    sweep,
    demoMarketplaceId,
    background,
    contextFor,
    http: () =>
      createHttpServer({
        apollo: createApollo({
          schema,
          log: logError,
          metrics,
          limits,
          timeout: settings.operationTimeoutMs,
        }),
        gate: new OperationGate(limits, safelist),
        sockets: createSocketServer({
          schema,
          bus,
          authenticate: viewerOf,
          contextFor: (session, requestId) => contextFor(session.viewer, requestId, { events: session }),
          formatError: errorFormatter(logError),
          maxTokens: DOCUMENT_LIMITS.tokens,
          maxMessage: settings.bodyLimit,
        }),
        bulk: background.bulk,
        uploadLimit: settings.uploadLimit,
        log,
        metrics,
        metricsToken: settings.metricsToken,
        isStopping: () => stopping,
        bodyLimit: settings.bodyLimit,
        examples: readExamples(EXAMPLES),
        dashboard: DASHBOARD,
        demoSignIns: demoMarketplaceId === null ? null : new DemoSignIns(store, settings, demoMarketplaceId),
        contextOf: async (requestId, authorization, cancel) =>
          contextFor(await viewerOf(authorization), requestId, { cancel }),
        notReady: async () => [
          ...(stopping ? ['stopping'] : []),
          ...((await store.isAlive()) ? [] : ['database']),
        ],
      }),
    noteKeyUse: () => keyBook.noteUse(),
    refuseNew: () => {
      stopping = true;
    },
    close: async () => {
      await background.stop();
      await bus.close();
      await buckets.close();
      await keyBook.close();
      await register.close();
      await store.close();
    },
  };
}
