/** The disk below the database is full. */
export class DiskFullError extends Error {
  override readonly name = 'DiskFullError';

  constructor(read: number, cause: unknown) {
    super(
      `The disk of the database is full behind record ${read}. Whole batches before it are in and the store is sound: ` +
        'make room, then run the same import again, and it goes on where it stopped.',
      { cause },
    );
  }
}

/** What SQLite, MySQL and the system say when there is no room: SQLITE_FULL, ER_DISK_FULL, ER_RECORD_FILE_FULL, ENOSPC. */
const FULL_CODES: ReadonlySet<unknown> = new Set(['SQLITE_FULL', 'ENOSPC', 'SQLITE_IOERR_WRITE']);
const FULL_NUMBERS: ReadonlySet<unknown> = new Set([1021, 1114]);

/** The error as a person needs it: a full disk is named as such, all others stay as they are. */
export function explainFullDisk(error: unknown, read: number): unknown {
  const { code, errno } = (error ?? {}) as { code?: unknown; errno?: unknown };
  return FULL_CODES.has(code) || FULL_NUMBERS.has(errno) ? new DiskFullError(read, error) : error;
}
