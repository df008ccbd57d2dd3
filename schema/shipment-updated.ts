import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from './scalars';
import { ShipmentEvent, ShipmentStatus } from './shipment-enums';

@ObjectType({ description: 'A step was taken with a shipment.', simpleResolvers: true })
export class ShipmentUpdated {
  @Field(() => ID, { description: 'Id of the event: the same in a webhook about it.' })
  eventId: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at: string;

  @Field(() => ShipmentStatus, { description: 'Where the shipment stood after the step.' })
  status: ShipmentStatus;

  @Field(() => ShipmentEvent, { description: 'The step.' })
  event: ShipmentEvent;

  shipmentId: number;
}
