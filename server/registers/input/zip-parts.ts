import { type Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { InputError } from './input-errors';
import { UnpackGuard } from './unpack-guard';
import { type InputPart } from './input-part';

const MOST_ENTRIES = 100_000;

/**
 * The files in a ZIP archive, one after the other. Nothing is ever written to disk; names that lead out of the archive, encrypted entries and
 * archives inside are refused.
 */
export async function* zipParts(
  path: string,
  name: string,
  track: (bytes: { readonly bytesRead: number }) => void,
): AsyncGenerator<InputPart> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw inputError(name, error);
  });
  const counted = { bytesRead: 0 };
  track(counted);
  try {
    if (zip.entryCount > MOST_ENTRIES)
      throw new InputError(`${name} has ${zip.entryCount} files in it; at most ${MOST_ENTRIES} are read.`);
    for await (const entry of entriesOf(zip, name)) {
      const within = `${name}/${entry.fileName}`;
      if (entry.fileName.endsWith('/')) continue;
      if (/\.(zip|gz|tar|7z)$/i.test(entry.fileName))
        throw new InputError(
          `${within} is an archive inside an archive: unpack it and import what is in it.`,
        );
      if (entry.isEncrypted())
        throw new InputError(`${within} is encrypted: unpack it with its password first.`);
      yield {
        name: within,
        open: async () => {
          const packed = await streamOf(zip, entry, within);
          const guard = new UnpackGuard(within, () => entry.compressedSize);
          packed.on('error', (error) => guard.destroy(inputError(within, error)));
          packed.once('end', () => (counted.bytesRead += entry.compressedSize));
          return packed.pipe(guard);
        },
      };
    }
  } finally {
    zip.close();
  }
}

async function* entriesOf(zip: ZipFile, name: string): AsyncGenerator<Entry> {
  try {
    for (let read = 0; read < zip.entryCount; read += 1) {
      const entry = await new Promise<Entry | null>((resolve, reject) => {
        zip.once('entry', resolve);
        zip.once('end', () => resolve(null));
        zip.once('error', reject);
        zip.readEntry();
      });
      zip.removeAllListeners();
      if (entry === null) return;
      yield entry;
    }
  } catch (error) {
    throw inputError(name, error);
  }
}

function streamOf(zip: ZipFile, entry: Entry, name: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(inputError(name, error)) : resolve(stream)));
  });
}

function inputError(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new InputError(`${name} cannot be unpacked: ${message}. Fetch it again, or unpack it yourself.`, {
    cause: error,
  });
}
