import { type Sql } from '../../store/store';
import { selectIn } from '../import/select-in';
import { nameKey } from '../name-key';
import { type OwnerRecord } from '../trademark-record';
import { type HolderFacts } from './compare-holders';
import { readHolderName } from './holder-name';

/** Marks of a holder that are looked at: the facts repeat themselves. */
const MARKS_EACH = 30;

interface MarkRow {
  readonly ownerId: number;
  readonly office: string;
  readonly markText: string;
  readonly owners: string | null;
}

/** What the registers say of rights holders: names, countries, and what some of their marks tell. */
export async function factsOfHolders(
  sql: Sql,
  ids: readonly number[],
): Promise<ReadonlyMap<number, HolderFacts>> {
  const marks = new Map<number, MarkRow[]>();
  for (const id of ids) {
    const rows = await sql.query<MarkRow>(
      `SELECT \`ownerId\`, \`office\`, \`markText\`, \`owners\` FROM \`trademark\` WHERE \`ownerId\` = ? ORDER BY \`id\` DESC LIMIT ${MARKS_EACH}`,
      [id],
    );
    marks.set(id, rows);
  }
  const holders = await selectIn<{ id: number; name: string; country: string | null }>(
    sql,
    'SELECT `id`, `name`, `country` FROM `rights_holder` WHERE `id`',
    [],
    ids,
  );
  return new Map(holders.map(({ country, id, name }) => [id, factsOf(name, country, marks.get(id) ?? [])]));
}

function factsOf(name: string, country: string | null, marks: readonly MarkRow[]): HolderFacts {
  const addresses = new Set<string>();
  const identifiers = new Set<string>();
  for (const { office, owners } of marks) {
    const all = owners === null ? [] : (JSON.parse(owners) as OwnerRecord[]);
    // The mark is filed under its first owner; the others are other holders.
    const owner = all.find((one) => one.name !== null) ?? all[0];
    if (owner?.address) addresses.add(owner.address);
    if (owner?.identifier) identifiers.add(`${office} ${owner.identifier}`);
  }
  return {
    name: readHolderName(name),
    country,
    addresses: [...addresses],
    identifiers: [...identifiers],
    marks: new Set(marks.map(({ markText }) => nameKey(markText)).filter((key) => key.length >= 3)),
  };
}
