import { accessResolvers } from './access/access-resolvers';
import { AuditLog } from './access/audit/audit-log';
import { auditMutations } from './access/audit/audit-mutations';
import { demoMarketplaceIn } from './access/demo-marketplace';
import { KeyBook } from './access/keys/key-book';
import { KeyHasher, serverKeyOf } from './access/keys/key-secret';
import { openBuckets } from './access/limits/open-buckets';
import { OperationLimits } from './access/limits/operation-limits';
import { Safelist } from './access/limits/safelist';
import { type RequestContext } from './access/request-context';
import { type Viewer } from './access/viewer';
import { httpServerOf } from './app-http';
import { startAppThreads } from './app-threads';
import { type App, type AppOptions, type ContextParts } from './app-types';
import { Background } from './background';
import { buildGraphQLSchema } from './build-schema';
import { catalogResolvers } from './catalog/catalog-resolvers';
import { loadNode } from './catalog/load-node';
import { CaseDueDates } from './customs/cases/case-due-dates';
import { customsResolvers } from './customs/customs-resolvers';
import { DueDateSweep } from './customs/due-date-sweep';
import { PreConfirmationDueDates } from './customs/pre-confirmation-due-dates';
import { RecordalDueDates } from './customs/recordal-due-dates';
import { noEvents } from './events/event-source';
import { Outbox } from './events/outbox';
import { openEventBus } from './events/open-event-bus';
import { addOfficialTerms } from './goods/official-terms';
import { FederationResolver } from './federation/federation.resolver';
import { Metrics } from './http/metrics';
import { IdempotencyService } from './idempotency/idempotency.service';
import { onceByKey } from './idempotency/once-by-key';
import { RegisterIndex } from './registers/register-index';
import { importJob } from './registers/operations/import-job';
import { registerResolvers } from './registers/register-resolvers';
import { registerVersionOf } from './registers/register-label';
import { PermissionBook } from './screening/permission-book';
import { loadedTerms } from './registers/terms/goods-terms';
import { Judge } from './screening/judge';
import { ScreeningRecordService } from './screening/screening-record.service';
import { screeningResolvers } from './screening/screening-resolvers';
import { ScreeningService } from './screening/screening.service';
import { type Settings } from './settings';
import { cancellable } from './store/cancellable';
import { createLoaders } from './store/loaders';
import { Store } from './store/store';

/** Builds everything from the settings: the one place where the parts meet. */
export async function createApp(
  settings: Settings,
  { log, now = () => new Date(), progress, threads, workers }: AppOptions,
): Promise<App> {
  const onError = (what: string) => (error: unknown) => log.error({ err: error }, what);
  const safelist = settings.safelist === null ? null : Safelist.read(settings.safelist);
  const store = await Store.open(settings);
  if (store.dialect === 'sqlite') await store.migrate();
  const terms = await loadedTerms(store);
  addOfficialTerms(terms);
  const register = await RegisterIndex.open(store, {
    demoRegister: settings.allowDemoRegister,
    dataDir: settings.dataDir,
    databaseUrl: settings.databaseUrl,
    pool: threads ?? startAppThreads({ log, workers: workers ?? settings.indexWorkers }),
    languageModel: settings.languageModel,
    log: (message) => log.warn(message),
    progress,
  });
  await register.engine.tellThreads('useTerms', terms);
  const bus = await openEventBus(settings, onError('an event did not arrive'));

  const index = () => register.current();
  const metrics = new Metrics({
    marks: () => index().size,
    statements: () => store.statements,
    webhooks: () => background.webhooks.backlog(),
  });
  const permissions = new PermissionBook(store, now);
  const events = new Outbox({
    store,
    publish: (happened) => bus.publish(happened),
    onRecorded: () => background.webhooks.wake(),
    now,
    onError: onError('told events were not marked'),
  });
  // What a mutation changes others see once it is committed, also where it runs inside a greater transaction.
  const permissionsChanged = () => void store.afterCommit(() => permissions.forget());
  // The change is committed: what the index cannot take up now it takes up with its next refresh.
  const marksChanged = (ids: readonly number[]) =>
    store.afterCommit(() =>
      register.marksChanged(ids).catch(onError('the index could not take up a recordal')),
    );
  const judge = new Judge(register.engine, index);
  const screening = new ScreeningService({
    judge,
    permissions,
    registerVersionOf,
    onScreened: (verdict) => metrics.screened(verdict),
  });
  const records = new ScreeningRecordService(screening, events, now);
  const dueDates = new CaseDueDates(store, events);
  const sweep = new DueDateSweep({
    works: [dueDates, new PreConfirmationDueDates(store), new RecordalDueDates(store, events)],
    now,
    onError: (error, work) => log.error({ err: error, work }, 'a sweep of due dates failed'),
  });
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
    settings,
    serverKey: serverKeyOf(settings),
    importJob: importJob(store, settings.importDir, now),
    executor: () => ({ schema, contextFor, judge }),
    onWebhookTried: (outcome) => metrics.webhookTried(outcome),
    log,
    now,
  });

  const shared = { store, events, permissionsChanged, now };
  const screener = {
    screenAll: (...asked: Parameters<ScreeningService['screenAll']>) => screening.screenAll(...asked),
    record: (...screened: Parameters<ScreeningRecordService['record']>) => records.record(...screened),
  };
  const schema = buildGraphQLSchema([
    ...background.resolvers,
    ...accessResolvers({ ...shared, keyBook }),
    ...catalogResolvers({ ...shared, screener: records }),
    ...customsResolvers({ ...shared, dueDates, marksChanged, screener, dataDir: settings.dataDir }),
    new FederationResolver(),
    ...registerResolvers({
      ...shared,
      index,
      queue: background.bulk.queue,
      importDir: settings.importDir,
    }),
    ...screeningResolvers({ ...shared, index, screening, records }),
  ]);
  // The log stands outside: it tells also of work that was rolled back.
  onceByKey(schema, idempotency);
  auditMutations(
    schema,
    new AuditLog(store, now, (error, entry) =>
      log.error({ err: error, entry }, 'an audit entry was not written'),
    ),
  );

  const buckets = openBuckets(
    settings,
    onError('Redis does not answer for limits: this process counts for itself'),
  );
  let stopping = false;
  const contextFor = (viewer: Viewer, requestId: string, more: ContextParts = {}): RequestContext => {
    const read = more.cancel ? cancellable(store, more.cancel.signal) : store;
    return {
      requestId,
      viewer,
      store: read,
      loaders: createLoaders(read, viewer),
      cancel: more.cancel,
      events: more.events ?? noEvents,
      today: now().toISOString().slice(0, 10),
    };
  };
  const app: App = {
    settings,
    store,
    register,
    events: bus,
    outbox: events,
    judge,
    screening,
    records,
    schema,
    sweep,
    background,
    demoMarketplaceId: await demoMarketplaceIn(store, settings),
    contextFor,
    http: () =>
      httpServerOf(app, {
        log,
        metrics,
        limits: new OperationLimits(schema, settings, buckets),
        safelist,
        keyBook,
        isStopping: () => stopping,
      }),
    noteKeyUse: () => keyBook.noteUse(),
    refuseNew: () => {
      stopping = true;
    },
    close: async () => {
      await background.stop();
      await events.close();
      await bus.close();
      await buckets.close();
      await keyBook.close();
      await register.close();
      await store.close();
    },
  };
  return app;
}
