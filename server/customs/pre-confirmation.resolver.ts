import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import { rowIdOf } from '../../schema/global-id';
import { PreConfirmation, PreConfirmationConnection } from '../../schema/pre-confirmation';
import { PreConfirmationStatus } from '../../schema/pre-confirmation-enums';
import { PreConfirmationTransition } from '../../schema/pre-confirmation-transition';
import { LocalDate } from '../../schema/scalars';
import { Seller } from '../../schema/seller';
import { SupportingDocument } from '../../schema/supporting-document';
import { Trademark } from '../../schema/trademark';
import { type RequestContext } from '../access/request-context';
import { isConfirmedOn } from '../law/pre-confirmation';
import { anyOf } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';
import { MAX_DOCUMENTS } from './documents/document.service';

@Resolver(() => PreConfirmation)
export class PreConfirmationResolver {
  @Query(() => PreConfirmationConnection, {
    description:
      'Requests for pre-confirmation that the viewer may see, newest first: a marketplace its own, a seller its own, a customs officer those handed in to its authority.',
  })
  preConfirmations(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('statuses', () => [PreConfirmationStatus], { nullable: true, description: 'Only these statuses.' })
    statuses?: PreConfirmationStatus[],
    @Arg('seller', () => ID, { nullable: true, description: 'Only those of this seller.' }) seller?: string,
    @Arg('authority', () => String, {
      nullable: true,
      description: 'Only those to this authority: `CN-GACC`.',
    })
    authority?: string,
  ): Promise<PreConfirmationConnection> {
    const where = [
      ...anyOf('`pre_confirmation`.`status`', statuses),
      ...anyOf('`pre_confirmation`.`sellerId`', seller == null ? null : [rowIdOf('Seller', seller) ?? 0]),
      ...anyOf('`pre_confirmation`.`authority`', authority == null ? null : [authority]),
    ];
    return pageOf(
      store,
      { table: tableOf(PreConfirmation), scope: viewer, where, order: ['rowId'], descending: true },
      page,
    );
  }

  @FieldResolver(() => Seller, { nullable: true, description: 'The seller of the goods.' })
  async seller(
    @Root() { sellerId }: PreConfirmation,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Seller | null> {
    return loaders.sellerOfTrade.load(sellerId);
  }

  @FieldResolver(() => [Trademark], { description: 'The marks that it names, at most 100.' })
  async trademarks(
    @Root() { trademarkIds }: PreConfirmation,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Trademark[]> {
    const marks = await Promise.all(trademarkIds.map((id) => loaders.Trademark.load(id)));
    return marks.filter((mark) => mark !== null);
  }

  @FieldResolver(() => [SupportingDocument], {
    description: `The documents that support it, oldest first, at most ${MAX_DOCUMENTS}.`,
  })
  async documents(
    @Root() { rowId }: PreConfirmation,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SupportingDocument[]> {
    const documents = await loaders.documentsOfPreConfirmation.load(rowId);
    return [...documents].sort((a, b) => a.rowId - b.rowId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it has effect on a day: confirmed, and in its period.',
  })
  effectiveOn(
    @Root() request: PreConfirmation,
    @Ctx() { today }: RequestContext,
    @Arg('date', () => LocalDate, { nullable: true, description: 'The day. Default: today, UTC.' })
    date?: string,
  ): boolean {
    return isConfirmedOn(request, date ?? today);
  }

  @FieldResolver(() => [PreConfirmationTransition], { description: 'What happened to it, oldest first.' })
  async history(
    @Root() { rowId }: PreConfirmation,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PreConfirmationTransition[]> {
    const steps = await loaders.transitionsOfPreConfirmation.load(rowId);
    return [...steps].sort((a, b) => a.rowId - b.rowId);
  }
}
