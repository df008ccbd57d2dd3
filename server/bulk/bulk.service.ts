import { Readable } from 'node:stream';
import {
  BulkOperation,
  type BulkOperationPayload,
  type CancelBulkOperationInput,
  type StartBulkScreeningInput,
} from '../../schema/bulk-operation';
import { rowIdOf } from '../../schema/global-id';
import { type UserError } from '../../schema/user-error';
import { ForbiddenError } from '../access/errors';
import { type RequestContext } from '../access/request-context';
import { type EventRecorder } from '../events/event-recorder';
import { type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { endOperation } from './end-operation';
import { answersOf, ChunkWriter } from './chunks';
import { LinesError } from './errors';
import { linesOf } from './lines';
import { type BulkFiles, type QueueOperation } from './types';

/** Lines of one operation at most. */
const MAX_LINES = 1_000_000;
/** How long lines that nobody started, and results, are kept, in days. */
const KEPT_DAYS = { staged: 1, finished: 30 } as const;

const operations = tableOf(BulkOperation);

export class BulkService implements BulkFiles {
  constructor(
    private readonly store: Store,
    private readonly events: EventRecorder,
    /** Told when there is something to do. */
    private readonly wake: () => void,
    private readonly now: () => Date,
  ) {}

  async start(context: RequestContext, input: StartBulkScreeningInput): Promise<BulkOperationPayload> {
    const refuse = (error: UserError): BulkOperationPayload => payload(input, null, [error]);
    const options = { record: input.record };
    if ((input.upload == null) === (input.lines == null))
      return refuse({ field: null, code: 'REQUIRED', message: 'Give exactly one of `upload` and `lines`.' });
    const { marketplaceId } = context.viewer;
    if (marketplaceId === null)
      return refuse({ field: null, code: 'NOT_ALLOWED', message: 'This viewer belongs to no marketplace.' });
    let rowId: number | null;
    try {
      rowId = await this.store.together((tx) =>
        input.lines == null
          ? this.startUpload(context, input.upload ?? '', options)
          : this.stage(tx, context, marketplaceId, linesIn(input.lines), { status: 'QUEUED', options }),
      );
    } catch (error) {
      if (!(error instanceof LinesError)) throw error;
      return refuse({ field: ['lines'], code: 'INVALID', message: error.message });
    }
    if (rowId === null) {
      const message = 'There is no such upload, or it was started before.';
      return refuse({ field: ['upload'], code: 'NOT_FOUND', message });
    }
    void this.store.afterCommit(this.wake);
    return payload(input, await context.loaders.BulkOperation.clear(rowId).load(rowId));
  }

  /** Queues an operation of the platform itself: no marketplace sees it. */
  readonly queue: QueueOperation = async ({ loaders, viewer }, kind, options, line) => {
    const rowId = await this.store.together(async (tx) => {
      const id = await operations.insertOne(tx, {
        ...{ marketplaceId: 0, kind, status: 'QUEUED', options },
        ...{ totalCount: 0, doneCount: 0, errorCount: 0, failures: 0 },
        ...{ createdBy: viewer.name, createdAt: this.now().toISOString() },
      });
      const writer = new ChunkWriter(tx, id);
      await writer.add(line);
      await writer.flush();
      return id;
    });
    void this.store.afterCommit(this.wake);
    const queued = await loaders.BulkOperation.clear(rowId).load(rowId);
    if (!queued) throw new Error(`The operation ${rowId} cannot be read.`);
    return queued;
  };

  async cancel(context: RequestContext, input: CancelBulkOperationInput): Promise<BulkOperationPayload> {
    const operation = await this.find(context, input.bulkOperation);
    if (!operation) {
      const message = 'There is no such bulk operation.';
      return payload(input, null, [{ field: ['bulkOperation'], code: 'NOT_FOUND', message }]);
    }
    const ended = await this.store.together((tx) =>
      endOperation(tx, operation, 'CANCELLED', null, this.events),
    );
    if (!ended) {
      const message = 'It has ended already, or was never started.';
      return payload(input, null, [{ field: ['bulkOperation'], code: 'NOT_ALLOWED', message }]);
    }
    return payload(input, await context.loaders.BulkOperation.clear(operation.rowId).load(operation.rowId));
  }

  async upload(context: RequestContext, body: AsyncIterable<Buffer>): Promise<BulkOperation> {
    const { canWrite, marketplaceId, role } = context.viewer;
    if (!canWrite || (role !== 'MARKETPLACE' && role !== 'OPERATOR'))
      throw new ForbiddenError('Uploads are for the back ends of marketplaces; this viewer may not.');
    if (marketplaceId === null) throw new LinesError('This viewer belongs to no marketplace.');
    const rowId = await this.stage(this.store, context, marketplaceId, linesOf(body, 'the upload'), {
      status: 'STAGED',
      options: {},
    });
    const staged = await context.loaders.BulkOperation.load(rowId);
    if (!staged) throw new Error(`The upload ${rowId} cannot be read.`);
    return staged;
  }

  async result(context: RequestContext, id: string): Promise<AsyncIterable<string> | null> {
    const operation = await this.find(context, id);
    return operation && operation.finishedAt !== null ? answersOf(this.store, operation.rowId) : null;
  }

  /** Deletes uploads that nobody started and results that are old. @returns how many */
  async sweep(): Promise<number> {
    const before = (days: number) => new Date(this.now().getTime() - days * 86_400_000).toISOString();
    const old = await this.store.query<{ id: number }>(
      "SELECT `id` FROM `bulk_operation` WHERE (`status` = 'STAGED' AND `createdAt` < ?) OR `finishedAt` < ? LIMIT 100",
      [before(KEPT_DAYS.staged), before(KEPT_DAYS.finished)],
    );
    for (const { id } of old) await this.delete(Number(id));
    return old.length;
  }

  private async find({ loaders }: RequestContext, id: string): Promise<BulkOperation | null> {
    const rowId = rowIdOf('BulkOperation', id);
    return rowId === null ? null : loaders.BulkOperation.load(rowId);
  }

  private async startUpload(context: RequestContext, id: string, options: object): Promise<number | null> {
    const staged = await this.find(context, id);
    if (!staged) return null;
    const { changed } = await this.store.run(
      "UPDATE `bulk_operation` SET `status` = 'QUEUED', `options` = ? WHERE `id` = ? AND `status` = 'STAGED'",
      [JSON.stringify(options), staged.rowId],
    );
    return changed === 1 ? staged.rowId : null;
  }

  /** Stores lines as an operation. With an error among them nothing stays. */
  private async stage(
    sql: Sql,
    { viewer }: RequestContext,
    marketplaceId: number,
    lines: AsyncIterable<string>,
    first: Pick<BulkOperation, 'status' | 'options'>,
  ): Promise<number> {
    const rowId = await operations.insertOne(sql, {
      ...{ marketplaceId, kind: 'SCREENING', status: 'STAGED', options: first.options },
      ...{ totalCount: 0, doneCount: 0, errorCount: 0, failures: 0 },
      ...{ createdBy: viewer.name, createdAt: this.now().toISOString() },
    });
    try {
      const writer = new ChunkWriter(sql, rowId);
      for await (const line of lines) {
        if (writer.lines === MAX_LINES) throw new LinesError(`More than ${MAX_LINES} lines; split them.`);
        await writer.add(line);
      }
      await writer.flush();
      if (writer.lines === 0) throw new LinesError('There is no line in it.');
      await operations.update(sql, rowId, { status: first.status, totalCount: writer.lines });
      return rowId;
    } catch (error) {
      await this.delete(rowId);
      throw error;
    }
  }

  private async delete(rowId: number): Promise<void> {
    await this.store.transaction(async (tx) => {
      await tx.run('DELETE FROM `bulk_chunk` WHERE `operationId` = ?', [rowId]);
      await tx.run('DELETE FROM `bulk_operation` WHERE `id` = ?', [rowId]);
    });
  }
}

/** The lines of a text that is at hand. */
function linesIn(text: string): AsyncGenerator<string> {
  return linesOf(Readable.from([Buffer.from(text)]), 'lines');
}

function payload(
  { clientMutationId }: { readonly clientMutationId?: string | null },
  bulkOperation: BulkOperation | null,
  userErrors: UserError[] = [],
): BulkOperationPayload {
  return { clientMutationId: clientMutationId ?? null, bulkOperation, userErrors };
}
