import { type ImportMode, RegisterVersion, type UnknownStatusCode } from '../../../schema/register-version';
import { type Sql, type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { type SourceDigest } from '../register-source';

/** What an import has done so far. */
export interface ImportCounts {
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  rejected: number;
  removed: number;
}

/** What is known of an import when it begins. */
export interface VersionFacts {
  readonly registerId: number;
  readonly source: string;
  readonly format: string;
  readonly mode: ImportMode;
  readonly fingerprint: string | null;
}

/** What is known at its end. */
export interface VersionEnd {
  readonly at: string;
  readonly publicationDate: string | null;
  readonly unknownStatusCodes: readonly UnknownStatusCode[];
  readonly digest: SourceDigest | null;
}

const versions = tableOf(RegisterVersion);

/** Columns of the counts, as they are written with each batch: `readCount` is where an interrupted import goes on. */
export function countColumns({
  read,
  created,
  changed,
  unchanged,
  rejected,
  removed,
}: ImportCounts): Partial<RegisterVersion> {
  return {
    readCount: read,
    newCount: created,
    changedCount: changed,
    unchangedCount: unchanged,
    rejectedCount: rejected,
    storedRemovedCount: removed,
  };
}

/** The newest version of a register; null before the first. */
export async function newestVersion(sql: Sql, registerId: number): Promise<RegisterVersion | null> {
  const [row] = await sql.query(
    `SELECT ${versions.select} FROM \`register_version\` WHERE \`registerId\` = ? ORDER BY \`id\` DESC LIMIT 1`,
    [registerId],
  );
  return row ? versions.read(row) : null;
}

/** True if the version is an unfinished import of the very source: the same bytes as far as can be told, read the same way. */
export function canBeResumed(version: RegisterVersion, facts: VersionFacts): boolean {
  return version.status !== 'COMPLETED' && isOfSource(version, facts);
}

/**
 * True if the version is a complete import of what looks like the very source, nothing of it was refused, and nothing has
 * happened to the registers since.
 */
export async function isStillTrue(sql: Sql, version: RegisterVersion, facts: VersionFacts): Promise<boolean> {
  return (
    version.status === 'COMPLETED' &&
    version.rejectedCount === 0 &&
    isOfSource(version, facts) &&
    (await nothingSince(sql, version))
  );
}

function isOfSource({ fingerprint, format, mode }: RegisterVersion, facts: VersionFacts): boolean {
  return (
    fingerprint !== null &&
    fingerprint === facts.fingerprint &&
    format === facts.format &&
    mode === facts.mode
  );
}

/** True if every version behind this one left the registers as they were. */
async function nothingSince(sql: Sql, { rowId }: RegisterVersion): Promise<boolean> {
  const [row] = await sql.query<{ count: number }>(
    'SELECT COUNT(*) AS `count` FROM `register_version` WHERE `id` > ? AND ' +
      "(`status` <> 'COMPLETED' OR `newCount` + `changedCount` + COALESCE(`removedCount`, 0) > 0)",
    [rowId],
  );
  return Number(row?.count ?? 0) === 0;
}

/** Makes the row of an import that begins. */
export function beginVersion(store: Store, facts: VersionFacts, startedAt: string): Promise<number> {
  const { registerId, source, format, mode, fingerprint } = facts;
  const none = { read: 0, created: 0, changed: 0, unchanged: 0, rejected: 0, removed: 0 };
  return store.transaction((tx) =>
    versions.insertOne(tx, {
      ...countColumns(none),
      registerId,
      source: source.slice(0, 300),
      format,
      storedMode: mode,
      fingerprint,
      status: 'RUNNING',
      startedAt,
    }),
  );
}

/**
 * Takes an unfinished import up: its row is running again. Where other imports began since, it goes on under a new version, so
 * that what it writes is newer than what they wrote.
 * @returns row id of the version under which it goes on
 */
export function resumeVersion(store: Store, version: RegisterVersion): Promise<number> {
  return store.transaction(async (tx) => {
    const [newest] = await tx.query<{ id: number }>('SELECT MAX(`id`) AS `id` FROM `register_version`');
    if (newest?.id === version.rowId) {
      await versions.update(tx, version.rowId, { status: 'RUNNING', asOf: null });
      return version.rowId;
    }
    await versions.update(tx, version.rowId, { status: 'FAILED' });
    const { rowId: _rowId, ...same } = version;
    return versions.insertOne(tx, { ...same, status: 'RUNNING', asOf: null });
  });
}

/** Writes down how far it is: inside the transaction of a batch. */
export function noteCounts(tx: Sql, versionId: number, counts: ImportCounts): Promise<void> {
  return versions.update(tx, versionId, countColumns(counts));
}

/** Ends it. A failed one keeps the counts of its last batch: behind that it can be taken up. */
export function endVersion(
  tx: Sql,
  versionId: number,
  counts: ImportCounts | null,
  { at, digest, publicationDate, unknownStatusCodes }: VersionEnd,
): Promise<void> {
  return versions.update(tx, versionId, {
    status: counts === null ? 'FAILED' : 'COMPLETED',
    asOf: at,
    publicationDate,
    storedUnknownStatusCodes: unknownStatusCodes.length === 0 ? null : [...unknownStatusCodes],
    ...(counts === null ? null : { ...countColumns(counts), ...digest }),
  });
}
