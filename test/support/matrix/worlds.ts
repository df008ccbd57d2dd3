import { getMetadataArgsStorage } from 'typeorm';
import { toGlobalId } from '../../../schema/global-id';
import { entities } from '../../../server/store/entities';
import { type Sql, type Store } from '../../../server/store/store';
import { tableOf } from '../../../server/store/table';
import { type SmallRegister } from '../small-register';

/**
 * Three sets of rows, one row of every table in each: A belongs to the viewers of the matrix; B to others on the same
 * marketplace and at the same customs; C to another marketplace at another customs.
 */
export const WORLDS = ['A', 'B', 'C'] as const;
export type World = (typeof WORLDS)[number];

/** Global ids of a world by the names of the types, and the SKU of its listing. */
export type WorldIds = Readonly<Record<string, string>>;

type EntityClass = new () => object;

const TIME = '2026-01-02T03:04:05.000Z';
const DAY = '2026-01-02';

/** Parents before children. */
const FIRST = [
  'BulkOperation',
  'Marketplace',
  'RightsHolder',
  'Seller',
  'Trademark',
  'Listing',
  'Screening',
  'Recordal',
  'Shipment',
  'PreConfirmation',
];

/** Values that decide who sees a row, or that a reader could not do without. */
const STATUS: Readonly<Record<string, string>> = {
  BulkOperation: 'QUEUED',
  Recordal: 'SUBMITTED',
  Shipment: 'DECLARED',
  PreConfirmation: 'REQUESTED',
};

/** Rows that the small register holds already. */
function known(world: World, rows: SmallRegister, holders: readonly number[]): Record<string, number> {
  const at = WORLDS.indexOf(world);
  return {
    Marketplace: world === 'C' ? rows.other : rows.demo,
    Seller: [rows.seller, rows.reseller, rows.foreignSeller][at] ?? 0,
    RightsHolder: holders[at] ?? 0,
  };
}

/** Fills the three worlds with a row of every table, whatever tables there are. */
export async function makeWorlds(store: Store, rows: SmallRegister): Promise<Record<World, WorldIds>> {
  const [zorvelle] = await store.query<{ id: number }>(
    "SELECT `id` FROM `rights_holder` WHERE `nameKey` = 'zorvelle'",
  );
  return store.transaction(async (tx) => {
    const third = await tableOf(classNamed('RightsHolder')).insertOne(tx, {
      name: 'Third',
      nameKey: 'third',
    } as object);
    const holders = [rows.holder, zorvelle?.id ?? 0, third];
    const worlds = {} as Record<World, WorldIds>;
    for (const world of WORLDS) worlds[world] = await makeWorld(tx, world, known(world, rows, holders));
    return worlds;
  });
}

function classNamed(name: string): EntityClass {
  const found = (entities as readonly EntityClass[]).find((entity) => entity.name === name);
  if (!found) throw new Error(`No entity is called ${name}.`);
  return found;
}

async function makeWorld(tx: Sql, world: World, ids: Record<string, number | string>): Promise<WorldIds> {
  const all = (entities as readonly EntityClass[]).map(({ name }) => name);
  const order = [
    ...FIRST.filter((name) => all.includes(name)),
    ...all.filter((name) => !FIRST.includes(name)),
  ];
  for (const name of order) {
    if (name in ids) continue;
    const row = rowOf(classNamed(name), world, ids);
    const rowId = await tableOf(classNamed(name)).insertOne(tx, row);
    ids[name] = name === 'Screening' ? String(row['contentId']) : rowId;
  }
  const global = Object.entries(ids).map(([type, key]) => [type, toGlobalId(type, key)] as const);
  return { ...Object.fromEntries(global), Sku: `${world}Listing` };
}

function rowOf(
  entity: EntityClass,
  world: World,
  ids: Readonly<Record<string, number | string>>,
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const columns = getMetadataArgsStorage().columns.filter(
    ({ target }) => typeof target === 'function' && (target === entity || entity.prototype instanceof target),
  );
  for (const { mode, options, propertyName } of columns) {
    const generated = getMetadataArgsStorage().generations.some(
      (one) => one.target === entity && one.propertyName === propertyName,
    );
    if (generated || mode !== 'regular') continue;
    row[propertyName] = valueFor(entity.name, propertyName, options, world, ids);
  }
  return row;
}

function valueFor(
  entity: string,
  property: string,
  { length, type }: { readonly type?: unknown; readonly length?: number | string },
  world: World,
  ids: Readonly<Record<string, number | string>>,
): unknown {
  if (property === 'authority') return world === 'C' ? 'US-CBP' : 'XD-CUSTOMS';
  if (property === 'ownerId' || property === 'firstId' || property === 'secondId') return ids['RightsHolder'];
  if (property === 'operationId') return ids['BulkOperation'];
  if (property === 'status') return STATUS[entity] ?? 'OPEN';
  if (property === 'role') return 'MARKETPLACE';
  if (property.startsWith('removed')) return 0;
  if (property === 'revokedAt' || property === 'revokedOn' || property === 'unlistedOn') return null;
  const parent = /^(\w+)Id$/.exec(property)?.[1];
  const parentName = parent && parent.charAt(0).toUpperCase() + parent.slice(1);
  if (parentName && parentName in ids) return ids[parentName];
  if (type === 'simple-json') return [];
  if (type === 'int' || type === 'bigint' || type === 'integer' || type === 'double' || type === 'float')
    return 1;
  if (type === 'boolean' || type === 'tinyint') return 0;
  if (String(length) === '24') return TIME;
  if (String(length) === '10') return DAY;
  return `${world}${entity}`.slice(0, Number(length ?? 20));
}
