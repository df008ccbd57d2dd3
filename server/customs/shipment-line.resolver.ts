import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Listing } from '../../schema/listing';
import { PreConfirmation } from '../../schema/pre-confirmation';
import { Screening } from '../../schema/screening';
import { ShipmentLine } from '../../schema/shipment-line';
import { type RequestContext } from '../access/request-context';

const MOST_SHOWN = 20;

@Resolver(() => ShipmentLine)
export class ShipmentLineResolver {
  @FieldResolver(() => Listing, {
    nullable: true,
    description: 'The stored listing of the SKU; null where the line describes the item itself.',
  })
  async listing(
    @Root() { listingId }: ShipmentLine,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Listing | null> {
    return listingId === null ? null : loaders.listingOfLine.load(listingId);
  }

  @FieldResolver(() => Screening, {
    nullable: true,
    description: 'The screening of the last check, with its findings; null before it.',
  })
  async screening(
    @Root() { screeningId }: ShipmentLine,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Screening | null> {
    const screening = screeningId === null ? null : await loaders.screeningOfLine.load(screeningId);
    return screening && Object.assign(screening, { recorded: true });
  }

  @FieldResolver(() => [PreConfirmation], {
    description: `Pre-confirmations that covered it at the last check, at most ${MOST_SHOWN}; they shorten the inspection.`,
  })
  async preConfirmations(
    @Root() { preConfirmationIds }: ShipmentLine,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PreConfirmation[]> {
    const ids = (preConfirmationIds ?? []).slice(0, MOST_SHOWN);
    const found = await Promise.all(ids.map((id) => loaders.PreConfirmation.load(id)));
    return found.filter((one) => one !== null);
  }
}
