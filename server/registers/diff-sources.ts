import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { contentHash } from './import/content-hash';
import { recordKey } from './import/repeated-keys';
import { type RegisterSource } from './register-source';
import { type FilingKey, type TrademarkRecord } from './trademark-record';

export interface DiffCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** A dump cannot be compared: a record of it was refused, and what is not read would count as gone. */
export class DiffError extends Error {
  override readonly name = 'DiffError';
}

/**
 * Writes what turns one full dump into the next as JSON lines: the records that are new or changed, then a removal for each that is
 * gone. Keeps a key and a hash for each record of the older one.
 * @throws DiffError if a record of either dump is refused
 */
export async function diffSources(
  before: RegisterSource,
  after: RegisterSource,
  out: string,
): Promise<DiffCounts> {
  const old = await hashesOf(before);
  const news = await hashesOf(after);
  const counts = { created: 0, changed: 0, unchanged: 0, removed: 0 };
  const file = createWriteStream(out);
  const put = async (line: object): Promise<void> => {
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
  };
  for await (const record of recordsOf(after)) {
    const key = recordKey(record);
    const hash = contentHash(record);
    // Of equal numbers only the last one counts.
    if (news.get(key) !== hash) continue;
    news.delete(key);
    const known = old.get(key);
    old.delete(key);
    if (known === hash) counts.unchanged += 1;
    else {
      counts[known === undefined ? 'created' : 'changed'] += 1;
      await put(jsonOf(record));
    }
  }
  for (const key of old.keys()) {
    counts.removed += 1;
    await put({ removed: true, ...keyOf(key) });
  }
  file.end();
  await finished(file);
  return counts;
}

async function* recordsOf(source: RegisterSource): AsyncGenerator<TrademarkRecord> {
  for await (const piece of source.records())
    for (const entry of piece) {
      if ('refusals' in entry)
        throw new DiffError(
          `${entry.file ?? source.name}:${entry.line}: ${entry.refusals[0]?.reason ?? 'refused'} Mend the dump first: what cannot be read would count as gone.`,
        );
      if ('record' in entry) yield entry.record;
    }
}

async function hashesOf(source: RegisterSource): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for await (const record of recordsOf(source)) hashes.set(recordKey(record), contentHash(record));
  return hashes;
}

function keyOf(key: string): FilingKey {
  return { office: key.slice(0, 2), applicationNumber: key.slice(3) };
}

/** A record as the JSON reader takes it. */
function jsonOf({
  goods,
  goodsClasses,
  goodsLanguage,
  otherGoods,
  owner,
  owners,
  ...same
}: TrademarkRecord): object {
  const own = goods.map((text, at) => ({
    niceClass: goodsClasses?.[at] || null,
    language: goodsLanguage,
    text,
  }));
  const named =
    owners.length > 0 || owner === null
      ? owners
      : [{ name: owner, identifier: null, country: same.ownerCountry, address: null }];
  return { ...same, goodsStatements: [...own, ...otherGoods], owners: named };
}
