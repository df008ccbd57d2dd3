import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { rowIdOf } from '../../schema/global-id';
import { Shipment } from '../../schema/shipment';
import { ShipmentUpdated } from '../../schema/shipment-updated';
import { type RequestContext } from '../access/request-context';
import { type DomainEvent } from '../events/domain-event';

interface Wanted {
  readonly args: { readonly shipment?: string | null };
  readonly context: RequestContext;
}

/** An operator who is bound to no marketplace hears of a step once for each whom it concerns. */
function subscribe({ args, context }: Wanted) {
  const wanted = args.shipment == null ? null : (rowIdOf('Shipment', args.shipment) ?? 0);
  return context.events.of(
    'SHIPMENT_UPDATED',
    ({ subject }) => wanted === null || subject.shipmentId === wanted,
  );
}

@Resolver(() => ShipmentUpdated)
export class ShipmentEventsResolver {
  @Subscription(() => ShipmentUpdated, {
    description:
      'Every step with a shipment of the viewer, from now on: its marketplace, its seller and the customs on its route hear of it.',
    subscribe,
  })
  shipmentUpdated(
    @Root() { at, id, subject }: DomainEvent<'SHIPMENT_UPDATED'>,
    @Arg('shipment', () => ID, { nullable: true, description: 'Only those with this shipment.' })
    _shipment?: string,
  ): ShipmentUpdated {
    return Object.assign(new ShipmentUpdated(), { ...subject, eventId: id, at });
  }

  @FieldResolver(() => Shipment, { nullable: true, description: 'The shipment, as it is now.' })
  async shipment(
    @Root() { shipmentId }: ShipmentUpdated,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Shipment | null> {
    return loaders.Shipment.load(shipmentId);
  }
}
