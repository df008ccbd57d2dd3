import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { type Columns, packColumns, unpackColumns } from './columns-file';
import { sourceKey } from './source-key';

/** A table that takes long to make and is the same as long as its sources are. */
export interface TableOf<T extends Columns> {
  /** The name of its file. */
  readonly name: string;
  /** The files and folders of code that it is made from; packages change with their `package.json`. */
  readonly sources: () => readonly string[];
  readonly make: () => T;
}

/** Tables in files of one folder. A file is used only if it is whole and was made from the sources as they stand. */
export class KeptTables {
  constructor(private readonly folder: string) {}

  /** The table: read if it is kept, else made. */
  get<T extends Columns>(table: TableOf<T>): T {
    return this.read(table) ?? table.make();
  }

  /** Makes and keeps the table unless it is kept already. False where it cannot be made or written: who needs it makes it then, and meets what is wrong. */
  keep<T extends Columns>(table: TableOf<T>): boolean {
    if (this.read(table)) return true;
    try {
      // The key first: a source that is edited meanwhile makes the file stale, not wrong.
      const key = sourceKey(table.sources());
      const file = packColumns(key, table.make());
      mkdirSync(this.folder, { recursive: true });
      writeWhole(this.pathOf(table), file);
      return true;
    } catch {
      return false;
    }
  }

  private read<T extends Columns>(table: TableOf<T>): T | undefined {
    let file: Uint8Array;
    let key: string;
    try {
      file = readWhole(this.pathOf(table));
      key = sourceKey(table.sources());
    } catch {
      return undefined;
    }
    return unpackColumns(key, file) as T | undefined;
  }

  private pathOf({ name }: { readonly name: string }): string {
    return join(this.folder, name);
  }
}

/** Puts a file in its place once it is whole. */
function writeWhole(path: string, file: Uint8Array): void {
  const passing = `${path}.${process.pid}.${threadId}`;
  try {
    writeFileSync(passing, file);
    renameSync(passing, path);
  } finally {
    rmSync(passing, { force: true });
  }
}

/** Reads a file into a buffer of its own, so that arrays of numbers may stand in it. */
function readWhole(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(fstatSync(file).size);
    for (let at = 0; at < bytes.byteLength;) {
      const read = readSync(file, bytes, at, bytes.byteLength - at, at);
      if (read === 0) break;
      at += read;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** The tables of this program: in dist/ where it is built, else at the root of the repository. */
export const keptTables = new KeptTables(join(__dirname, '../../.kept'));
