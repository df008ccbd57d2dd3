import { RightsHolderKey, RightsHolderLink } from '../../../schema/rights-holder-link';
import { type Sql, type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { selectIn } from '../import/select-in';
import { upsertRows } from '../import/upsert-rows';
import { blockKeys } from './block-keys';
import { compareHolders, compareNames, PROPOSED_FROM } from './compare-holders';
import { factsOfHolders } from './holder-facts';
import { type HolderName, readHolderName } from './holder-name';

/** Holders of one transaction. */
const BATCH = 500;
/** Holders under one key that are compared: a key with more of them tells nobody apart. */
const MOST_UNDER_KEY = 40;

const keys = tableOf(RightsHolderKey);
const links = tableOf(RightsHolderLink);

export interface ProposeLinksOptions {
  readonly now: () => Date;
  /** Asked between batches. */
  readonly isStopping?: () => boolean;
}

interface NamedHolder {
  readonly id: number;
  readonly name: string;
}

/**
 * Compares rights holders that are new since it last ran with all others that share a key with them, and proposes those pairs that may be one
 * holder. Pairs that were proposed before stay as they are, decided or not. After an interruption it goes on where it stopped.
 * @returns how many holders were looked at, and how many links proposed
 */
export async function proposeLinks(
  store: Store,
  { isStopping = () => false, now }: ProposeLinksOptions,
): Promise<{ holders: number; proposed: number }> {
  let holders = 0;
  let proposed = 0;
  for (let after = 0; !isStopping();) {
    const fresh = await store.query<NamedHolder>(
      'SELECT `rights_holder`.`id`, `rights_holder`.`name` FROM `rights_holder` WHERE `rights_holder`.`id` > ? AND NOT EXISTS ' +
        '(SELECT 1 FROM `rights_holder_key` WHERE `rights_holder_key`.`holderId` = `rights_holder`.`id`) ' +
        `ORDER BY \`rights_holder\`.\`id\` LIMIT ${BATCH}`,
      [after],
    );
    const last = fresh.at(-1);
    if (last === undefined) break;
    proposed += await store.transaction((tx) => proposeFor(tx, fresh, now().toISOString()));
    holders += fresh.length;
    after = last.id;
  }
  return { holders, proposed };
}

async function proposeFor(tx: Sql, fresh: readonly NamedHolder[], proposedAt: string): Promise<number> {
  const names = new Map(fresh.map(({ id, name }) => [id, readHolderName(name)]));
  const own = fresh.flatMap(({ id }) => {
    const name = names.get(id);
    return name === undefined ? [] : blockKeys(name).map((blockKey) => ({ holderId: id, blockKey }));
  });
  await upsertRows(
    tx,
    {
      table: 'rights_holder_key',
      columns: ['holderId', 'blockKey'],
      key: ['holderId', 'blockKey'],
      keep: 'ALL',
    },
    own.map(({ holderId, blockKey }) => [holderId, blockKey]),
  );
  const pairs = await candidates(
    tx,
    new Set(fresh.map(({ id }) => id)),
    own.map(({ blockKey }) => blockKey),
  );
  const likely = await pairsOfLikeNames(tx, pairs, names);
  const facts = await factsOfHolders(tx, [...new Set(likely.flat())]);
  const rows = likely.flatMap(([firstId, secondId]) => {
    const first = facts.get(firstId);
    const second = facts.get(secondId);
    if (first === undefined || second === undefined) return [];
    const { reasons, score } = compareHolders(first, second);
    return score < PROPOSED_FROM ? [] : [{ firstId, secondId, score, reasons }];
  });
  const columns = ['firstId', 'secondId', 'score', 'reasons', 'status', 'proposedAt'];
  await upsertRows(
    tx,
    { table: links.name, columns, key: ['firstId', 'secondId'], keep: 'ALL' },
    rows.map(({ firstId, reasons, score, secondId }) => [
      ...[firstId, secondId, score, JSON.stringify(reasons), 'PROPOSED', proposedAt],
    ]),
  );
  return rows.length;
}

type Pair = readonly [first: number, second: number];

/** Pairs of a fresh holder and another one under a common key, each once, the lower id first. */
async function candidates(tx: Sql, fresh: ReadonlySet<number>, wanted: readonly string[]): Promise<Pair[]> {
  const rows = await selectIn<RightsHolderKey>(
    tx,
    `SELECT ${keys.select} FROM \`rights_holder_key\` WHERE \`blockKey\``,
    [],
    [...new Set(wanted)],
  );
  const byKey = new Map<string, number[]>();
  for (const { blockKey, holderId } of rows) {
    const list = byKey.get(blockKey);
    if (list) list.push(Number(holderId));
    else byKey.set(blockKey, [Number(holderId)]);
  }
  const pairs = new Map<string, Pair>();
  for (const ids of byKey.values()) {
    if (ids.length > MOST_UNDER_KEY) continue;
    for (const one of ids)
      for (const other of ids)
        if (one < other && (fresh.has(one) || fresh.has(other))) pairs.set(`${one} ${other}`, [one, other]);
  }
  return [...pairs.values()];
}

/** Those whose names alone do not part them: of the others nothing else needs to be read. */
async function pairsOfLikeNames(
  tx: Sql,
  pairs: readonly Pair[],
  known: Map<number, HolderName>,
): Promise<Pair[]> {
  const missing = [...new Set(pairs.flat())].filter((id) => !known.has(id));
  const select = 'SELECT `id`, `name` FROM `rights_holder` WHERE `id`';
  for (const { id, name } of await selectIn<NamedHolder>(tx, select, [], missing))
    known.set(id, readHolderName(name));
  return pairs.filter(([one, other]) => {
    const [a, b] = [known.get(one), known.get(other)];
    return a !== undefined && b !== undefined && compareNames(a, b) !== null;
  });
}
