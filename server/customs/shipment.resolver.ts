import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import { Verdict } from '../../schema/law-enums';
import { rowIdOf } from '../../schema/global-id';
import { Seller } from '../../schema/seller';
import { Shipment, ShipmentConnection } from '../../schema/shipment';
import { ShipmentStatus } from '../../schema/shipment-enums';
import { ShipmentLine } from '../../schema/shipment-line';
import { ShipmentTransition } from '../../schema/shipment-transition';
import {
  AmendShipmentInput,
  DeclareShipmentInput,
  ShipmentPayload,
  ShipmentStepInput,
} from '../../schema/shipment-workflow';
import { type RequestContext } from '../access/request-context';
import { anyOf } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';
import { ShipmentCheckService } from './shipment-check.service';
import { ShipmentService } from './shipment.service';

@Resolver(() => Shipment)
export class ShipmentResolver {
  constructor(
    private readonly shipments: ShipmentService,
    private readonly checks: ShipmentCheckService,
  ) {}

  @Query(() => ShipmentConnection, {
    name: 'shipments',
    description:
      'Shipments that the viewer may see, newest first: a marketplace its own, a seller its own, a customs officer those that pass its authority.',
  })
  list(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('seller', () => ID, { nullable: true, description: 'Only those of this seller.' }) seller?: string,
    @Arg('statuses', () => [ShipmentStatus], { nullable: true, description: 'Only these statuses.' })
    statuses?: ShipmentStatus[],
    @Arg('verdicts', () => [Verdict], { nullable: true, description: 'Only those whose check gave these.' })
    verdicts?: Verdict[],
  ): Promise<ShipmentConnection> {
    const where = [
      ...anyOf('`shipment`.`sellerId`', seller == null ? null : [rowIdOf('Seller', seller) ?? 0]),
      ...anyOf('`shipment`.`status`', statuses),
      ...anyOf('`shipment`.`verdict`', verdicts),
    ];
    return pageOf(
      store,
      { table: tableOf(Shipment), scope: viewer, where, order: ['rowId'], descending: true },
      page,
    );
  }

  @Query(() => Shipment, {
    nullable: true,
    description: 'A shipment by its global id; null if the viewer has no such shipment.',
  })
  async shipment(
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<Shipment | null> {
    const rowId = rowIdOf('Shipment', id);
    return rowId === null ? null : loaders.Shipment.load(rowId);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => ShipmentPayload, { description: 'Declares a shipment with its lines.' })
  declareShipment(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeclareShipmentInput, { description: 'The shipment.' }) input: DeclareShipmentInput,
  ): Promise<ShipmentPayload> {
    return this.shipments.declare(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => ShipmentPayload, {
    description: 'Changes a shipment that has not left. The last check does not count any more.',
  })
  amendShipment(
    @Ctx() context: RequestContext,
    @Arg('input', () => AmendShipmentInput, { description: 'Which, and what changes.' })
    input: AmendShipmentInput,
  ): Promise<ShipmentPayload> {
    return this.shipments.amend(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => ShipmentPayload, {
    description:
      'The check before dispatch: screens all lines together under the law of the day of dispatch, keeps the screenings, and gives one clearance plan.',
  })
  checkShipment(
    @Ctx() context: RequestContext,
    @Arg('input', () => ShipmentStepInput, { description: 'Which.' }) input: ShipmentStepInput,
  ): Promise<ShipmentPayload> {
    return this.checks.check(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => ShipmentPayload, {
    description:
      'Notes that the goods have left. Only what was checked as it stands, and is no BLOCK, leaves.',
  })
  dispatchShipment(
    @Ctx() context: RequestContext,
    @Arg('input', () => ShipmentStepInput, { description: 'Which.' }) input: ShipmentStepInput,
  ): Promise<ShipmentPayload> {
    return this.shipments.dispatch(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => ShipmentPayload, { description: 'Takes a shipment back that has not left.' })
  withdrawShipment(
    @Ctx() context: RequestContext,
    @Arg('input', () => ShipmentStepInput, { description: 'Which.' }) input: ShipmentStepInput,
  ): Promise<ShipmentPayload> {
    return this.shipments.withdraw(context, input);
  }

  @FieldResolver(() => Seller, { nullable: true, description: 'The seller of the goods.' })
  async seller(@Root() { sellerId }: Shipment, @Ctx() { loaders }: RequestContext): Promise<Seller | null> {
    return loaders.sellerOfTrade.load(sellerId);
  }

  @FieldResolver(() => [ShipmentLine], { description: 'Its lines in their order, at most 200.' })
  async lines(@Root() { rowId }: Shipment, @Ctx() { loaders }: RequestContext): Promise<ShipmentLine[]> {
    const lines = await loaders.linesOfShipment.load(rowId);
    return [...lines].sort((a, b) => a.position - b.position);
  }

  @FieldResolver(() => [ShipmentTransition], { description: 'What happened to it, oldest first.' })
  async history(
    @Root() { rowId }: Shipment,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ShipmentTransition[]> {
    const steps = await loaders.transitionsOfShipment.load(rowId);
    return [...steps].sort((a, b) => a.rowId - b.rowId);
  }
}
