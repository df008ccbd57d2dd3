import { type Sql, type Store } from '../../store/store';
import { TooManyRemovedError } from '../errors';
import { keepStates } from './keep-states';
import { type RowSet } from './row-set';
import { type BatchOwner } from './write-batch';

/** Removals of one transaction. */
const BATCH = 500;
/** A full load may take this share of a register out, and always this many filings, without being asked for it. */
const USUAL_SHARE = 0.2;
const ALWAYS = 100;

/** Takes marks out of the register; their rows stay, since cases and findings name them. Those already out are left alone. */
export async function removeMarks(
  tx: Sql,
  ids: readonly number[],
  owner: BatchOwner,
  place: string,
): Promise<void> {
  if (ids.length === 0) return;
  await keepStates(tx, ids, owner.registerVersionId);
  await tx.run(
    "UPDATE `trademark` SET `removed` = 1, `contentHash` = '', `registerVersionId` = ?, `sourceRecord` = ? " +
      `WHERE \`id\` IN (${ids.map(() => '?').join(',')})`,
    [owner.registerVersionId, place, ...ids],
  );
}

/**
 * Takes out what a full load did not name.
 * @param seen  row ids of what it named and was there before
 * @param begin called inside each transaction, first
 * @returns how many went
 * @throws TooManyRemovedError where so many would go that the load is rather broken
 */
export async function removeUnnamed(
  store: Store,
  owner: BatchOwner,
  seen: RowSet,
  { allowRemovals, place }: { readonly allowRemovals: boolean; readonly place: string },
  begin: (tx: Sql, removed: number) => Promise<void>,
): Promise<number> {
  const { ids, total } = await unnamedIds(store, owner, seen);
  if (!allowRemovals && ids.length > ALWAYS && ids.length > total * USUAL_SHARE)
    throw new TooManyRemovedError(ids.length, total);
  for (let at = 0; at < ids.length; at += BATCH) {
    const part = ids.slice(at, at + BATCH);
    await store.transaction(async (tx) => {
      await begin(tx, at + part.length);
      await removeMarks(tx, part, owner, place);
    });
  }
  return ids.length;
}

async function unnamedIds(
  store: Store,
  { registerId, registerVersionId }: BatchOwner,
  seen: RowSet,
): Promise<{ ids: number[]; total: number }> {
  const ids: number[] = [];
  let total = 0;
  for (let after = 0; ;) {
    const rows = await store.query<{ id: number; version: number }>(
      'SELECT `id`, `registerVersionId` AS `version` FROM `trademark` ' +
        'WHERE `id` > ? AND `registerId` = ? AND COALESCE(`removed`, 0) = 0 ORDER BY `id` LIMIT 20000',
      [after, registerId],
    );
    if (rows.length === 0) return { ids, total };
    total += rows.length;
    for (const { id, version } of rows) if (version < registerVersionId && !seen.has(id)) ids.push(id);
    after = rows.at(-1)?.id ?? after;
  }
}
