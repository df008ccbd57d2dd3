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

/** What SQLite and the system say when there is no room. */
const FULL_CODES: ReadonlySet<unknown> = new Set(['SQLITE_FULL', 'ENOSPC', 'SQLITE_IOERR_WRITE']);
/** And MySQL: ER_DISK_FULL, ER_RECORD_FILE_FULL. */
const FULL_NUMBERS: ReadonlySet<unknown> = new Set([1021, 1114]);
/** Errors of its files, which name the number of the system's own: ER_ERROR_ON_WRITE, ER_GET_ERRNO, ER_CANT_CREATE_FILE. */
const FILE_NUMBERS: ReadonlySet<unknown> = new Set([1026, 1030, 1004]);
/** ENOSPC and EDQUOT as such a message has them. */
const NO_ROOM = /\b(?:errno|error)[: ]+(?:28|122)\b/i;

/** The error as a person needs it: a full disk is named as such, all others stay as they are. */
export function explainFullDisk(error: unknown, read: number): unknown {
  const { code, errno, message } = (error ?? {}) as { code?: unknown; errno?: unknown; message?: unknown };
  const isFull =
    FULL_CODES.has(code) ||
    FULL_NUMBERS.has(errno) ||
    (FILE_NUMBERS.has(errno) && typeof message === 'string' && NO_ROOM.test(message));
  return isFull ? new DiskFullError(read, error) : error;
}
