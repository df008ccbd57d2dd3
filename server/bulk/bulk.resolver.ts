import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import {
  BulkOperation,
  BulkOperationConnection,
  BulkOperationFinished,
  BulkOperationPayload,
  BulkStatus,
  CancelBulkOperationInput,
  StartBulkScreeningInput,
} from '../../schema/bulk-operation';
import { ConnectionArgs } from '../../schema/connection';
import { rowIdOf } from '../../schema/global-id';
import { type RequestContext } from '../access/request-context';
import { type DomainEvent } from '../events/domain-event';
import { anyOf } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';
import { BulkService } from './bulk.service';

@Resolver()
export class BulkResolver {
  constructor(private readonly bulk: BulkService) {}

  @Query(() => BulkOperation, {
    nullable: true,
    description: 'One bulk operation, by its id: ask now and then how far it is.',
  })
  async bulkOperation(
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<BulkOperation | null> {
    const rowId = rowIdOf('BulkOperation', id);
    return rowId === null ? null : loaders.BulkOperation.load(rowId);
  }

  @Query(() => BulkOperationConnection, { description: 'Bulk operations of the viewer, newest first.' })
  bulkOperations(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('statuses', () => [BulkStatus], { nullable: true, description: 'Only those that stand so.' })
    statuses?: BulkStatus[],
  ): Promise<BulkOperationConnection> {
    const where = anyOf('`bulk_operation`.`status`', statuses);
    return pageOf(
      store,
      { table: tableOf(BulkOperation), scope: viewer, where, order: ['rowId'], descending: true },
      page,
    );
  }

  @Authorized('MARKETPLACE', 'OPERATOR')
  @Mutation(() => BulkOperationPayload, {
    description:
      'Screens many items in the background. Poll, subscribe or take a webhook; then fetch `resultPath`.',
  })
  startBulkScreening(
    @Ctx() context: RequestContext,
    @Arg('input', () => StartBulkScreeningInput, { description: 'The items.' })
    input: StartBulkScreeningInput,
  ): Promise<BulkOperationPayload> {
    return this.bulk.start(context, input);
  }

  @Authorized('MARKETPLACE', 'OPERATOR')
  @Mutation(() => BulkOperationPayload, {
    description: 'Stops a bulk operation. Lines that have their answers keep them.',
  })
  cancelBulkOperation(
    @Ctx() context: RequestContext,
    @Arg('input', () => CancelBulkOperationInput, { description: 'Which.' }) input: CancelBulkOperationInput,
  ): Promise<BulkOperationPayload> {
    return this.bulk.cancel(context, input);
  }
}

@Resolver(() => BulkOperationFinished)
export class BulkEventsResolver {
  @Subscription(() => BulkOperationFinished, {
    description: 'Every bulk operation of the viewer that ends, from now on.',
    subscribe: ({ context }: { context: RequestContext }) => context.events.of('BULK_FINISHED'),
  })
  bulkOperationFinished(@Root() { at, id, subject }: DomainEvent<'BULK_FINISHED'>): BulkOperationFinished {
    return Object.assign(new BulkOperationFinished(), { ...subject, eventId: id, at });
  }

  @FieldResolver(() => BulkOperation, { nullable: true, description: 'The operation.' })
  async bulkOperation(
    @Root() { bulkOperationId }: BulkOperationFinished,
    @Ctx() { loaders }: RequestContext,
  ): Promise<BulkOperation | null> {
    return loaders.BulkOperation.load(bulkOperationId);
  }
}
