import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AuditEntry, AuditEntryConnection, AuditFilter } from '../../../schema/audit-entry';
import { ConnectionArgs } from '../../../schema/connection';
import { Marketplace } from '../../../schema/marketplace';
import { anyOf } from '../../store/conditions';
import { pageOf, type Where } from '../../store/page';
import { tableOf } from '../../store/table';
import { type RequestContext } from '../request-context';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Authorized('OPERATOR')
  @Query(() => AuditEntryConnection, { description: 'What was asked of this platform, newest first.' })
  auditEntries(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which of them.' }) filter?: AuditFilter,
  ): Promise<AuditEntryConnection> {
    const list = {
      table: tableOf(AuditEntry),
      scope: viewer,
      where: whereOf(filter ?? {}),
      order: ['at', 'rowId'] as const,
      descending: true,
    };
    return pageOf(store, list, page);
  }

  @FieldResolver(() => Marketplace, {
    nullable: true,
    description: 'The marketplace for which the viewer acted.',
  })
  async marketplace(
    @Root() { marketplaceId }: AuditEntry,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Marketplace | null> {
    return marketplaceId === null ? null : loaders.Marketplace.load(marketplaceId);
  }
}

function whereOf({ actor, operation, outcomes, since, until }: AuditFilter): Where[] {
  const time = (sql: string, at: string | null | undefined): Where[] =>
    at == null ? [] : [{ sql, values: [new Date(at).toISOString()] }];
  return [
    ...anyOf('`audit_entry`.`operation`', operation == null ? null : [operation]),
    ...anyOf('`audit_entry`.`actor`', actor == null ? null : [actor]),
    ...anyOf('`audit_entry`.`outcome`', outcomes),
    ...time('`audit_entry`.`at` >= ?', since),
    ...time('`audit_entry`.`at` < ?', until),
  ];
}
