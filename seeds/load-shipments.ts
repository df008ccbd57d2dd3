import { PreConfirmation } from '../schema/pre-confirmation';
import { PreConfirmationTransition } from '../schema/pre-confirmation-transition';
import { Shipment, ShipmentAuthority } from '../schema/shipment';
import { ShipmentLine } from '../schema/shipment-line';
import { ShipmentTransition } from '../schema/shipment-transition';
import { authoritiesOnRoute } from '../server/law/route-authorities';
import { type Sql } from '../server/store/store';
import { tableOf } from '../server/store/table';
import { DEMO_TIME } from './demo-time';
import {
  DEMO_PRE_CONFIRMATIONS,
  DEMO_SHIPMENTS,
  type DemoPreConfirmation,
  type DemoShipment,
} from './shipments';

type Sellers = ReadonlyMap<string, { readonly id: number; readonly marketplaceId: number }>;

/** What the shipment became, for the pre-confirmations that name it. */
interface Loaded {
  readonly seller: { readonly id: number; readonly marketplaceId: number };
  readonly skus: readonly string[];
  readonly port: string;
}

const ACTORS = { trader: 'demo seller', customs: 'demo officer' } as const;

/** Loads shipments and pre-confirmations that are not there yet; what is there stays as people left it. */
export async function loadShipments(
  tx: Sql,
  sellers: Sellers,
  holders: ReadonlyMap<string, number>,
): Promise<void> {
  const known = new Set(
    (await tx.query<{ reference: string }>('SELECT `reference` FROM `shipment`')).map(
      ({ reference }) => reference,
    ),
  );
  const loaded = new Map<string, Loaded>();
  for (const shipment of DEMO_SHIPMENTS) {
    const seller = sellers.get(shipment.seller);
    if (seller === undefined) throw new Error(`Demo shipment: no ${shipment.seller}`);
    if (!known.has(shipment.reference)) loaded.set(shipment.reference, await load(tx, shipment, seller));
  }
  for (const request of DEMO_PRE_CONFIRMATIONS) {
    const goods = loaded.get(request.shipment);
    if (goods) await loadRequest(tx, request, goods, holders.get(request.brand) ?? 0);
  }
}

async function load(tx: Sql, shipment: DemoShipment, seller: Loaded['seller']): Promise<Loaded> {
  const { currency, date, destination, origin, pieceValue, port, quantities, reference } = shipment;
  const listings = await tx.query<{ id: number; sku: string }>(
    `SELECT \`id\`, \`sku\` FROM \`listing\` WHERE \`sellerId\` = ? ORDER BY \`id\` LIMIT ${quantities.length}`,
    [seller.id],
  );
  const route = { origin, destination, transit: [], direction: null };
  const shipmentId = await tableOf(Shipment).insertOne(tx, {
    ...route,
    ...{ reference, port, date, revision: 0, createdAt: DEMO_TIME, status: 'DECLARED' },
    marketplaceId: seller.marketplaceId,
    sellerId: seller.id,
    consignor: { name: 'Demo Consignor', country: origin, registrationCode: null },
    consignee: { name: 'Demo Consignee', country: destination, registrationCode: null },
  });
  await tableOf(ShipmentLine).insert(
    tx,
    listings.map(({ id, sku }, position) => {
      const quantity = quantities[position] ?? 1;
      const amount = `${quantity * pieceValue}.00`;
      return { shipmentId, position, sku, listingId: id, quantity, amount, currency };
    }),
  );
  await tableOf(ShipmentAuthority).insert(
    tx,
    authoritiesOnRoute(route).map(({ id }) => ({ authority: id, shipmentId })),
  );
  await tableOf(ShipmentTransition).insertOne(tx, {
    ...{ shipmentId, from: null, to: 'DECLARED', event: 'DECLARE' },
    ...{ actor: ACTORS.trader, reason: null, at: DEMO_TIME },
  });
  return { seller, port, skus: listings.map(({ sku }) => sku) };
}

async function loadRequest(
  tx: Sql,
  { authority, validFrom, validTo }: DemoPreConfirmation,
  { port, seller, skus }: Loaded,
  holderId: number,
): Promise<void> {
  const marks = await tx.query<{ id: number }>(
    'SELECT `id` FROM `trademark` WHERE `ownerId` = ? ORDER BY `id` LIMIT 20',
    [holderId],
  );
  const preConfirmationId = await tableOf(PreConfirmation).insertOne(tx, {
    ...{ authority, port, validFrom, validTo, skus: [...skus] },
    marketplaceId: seller.marketplaceId,
    sellerId: seller.id,
    trademarkIds: marks.map(({ id }) => id),
    statement: 'Bought from the holder; its licence lies with the request.',
    status: 'CONFIRMED',
    requestedOn: DEMO_TIME.slice(0, 10),
    decidedOn: validFrom,
    revision: 2,
    createdAt: DEMO_TIME,
  });
  const steps = [
    { from: null, to: 'DRAFT', event: 'DRAFT', actor: ACTORS.trader, at: DEMO_TIME },
    { from: 'DRAFT', to: 'REQUESTED', event: 'REQUEST', actor: ACTORS.trader, at: DEMO_TIME },
    {
      from: 'REQUESTED',
      to: 'CONFIRMED',
      event: 'CONFIRM',
      actor: ACTORS.customs,
      at: `${validFrom}T00:00:00.000Z`,
    },
  ] as const;
  await tableOf(PreConfirmationTransition).insert(
    tx,
    steps.map((step) => ({ ...step, preConfirmationId })),
  );
}
