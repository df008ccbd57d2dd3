import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../../schema/connection';
import {
  AcceptGeneralGuaranteeInput,
  GeneralGuarantee,
  GeneralGuaranteeConnection,
  GeneralGuaranteePayload,
} from '../../../schema/general-guarantee';
import { rowIdOf } from '../../../schema/global-id';
import { RightsHolder } from '../../../schema/rights-holder';
import { type RequestContext } from '../../access/request-context';
import { anyOf } from '../../store/conditions';
import { pageOf } from '../../store/page';
import { tableOf } from '../../store/table';
import { GeneralGuaranteeService } from './general-guarantee.service';

@Resolver(() => GeneralGuarantee)
export class GeneralGuaranteeResolver {
  constructor(private readonly guarantees: GeneralGuaranteeService) {}

  @Query(() => GeneralGuaranteeConnection, {
    description:
      'General guarantees, newest first: a holder sees its own, an officer those of its authority.',
  })
  generalGuarantees(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('rightsHolder', () => ID, { nullable: true, description: 'Only those of this rights holder.' })
    rightsHolder?: string,
  ): Promise<GeneralGuaranteeConnection> {
    const holder = rightsHolder == null ? null : [rowIdOf('RightsHolder', rightsHolder) ?? 0];
    const where = anyOf('`general_guarantee`.`rightsHolderId`', holder);
    const list = {
      table: tableOf(GeneralGuarantee),
      scope: viewer,
      where,
      order: ['rowId'] as const,
      descending: true,
    };
    return pageOf(store, list, page);
  }

  @FieldResolver(() => RightsHolder, { description: 'Whose it is.' })
  rightsHolder(
    @Root() { rightsHolderId }: GeneralGuarantee,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> {
    return loaders.RightsHolder.load(rightsHolderId);
  }

  @Authorized('CUSTOMS_OFFICER')
  @Mutation(() => GeneralGuaranteePayload, {
    description:
      'Accepts a holder’s general guarantee: it stands for the security of its cases until it ends.',
  })
  acceptGeneralGuarantee(
    @Ctx() context: RequestContext,
    @Arg('input', () => AcceptGeneralGuaranteeInput, { description: 'The guarantee.' })
    input: AcceptGeneralGuaranteeInput,
  ): Promise<GeneralGuaranteePayload> {
    return this.guarantees.accept(context, input);
  }
}
