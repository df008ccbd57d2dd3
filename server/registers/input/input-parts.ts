import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from './input-errors';
import { type InputPart } from './input-part';
import { type InputFile } from './list-inputs';
import { UnpackGuard } from './unpack-guard';
import { zipParts } from './zip-parts';

const PIECE = 1 << 18;

/** How far the reading of a file is, in bytes as it lies there. */
export interface ReadBytes {
  readonly bytesRead: number;
}

/**
 * The documents of a file, unpacked where its first bytes say that it is packed.
 * @param track told what counts the bytes that are read
 */
export async function* inputParts(
  file: InputFile,
  track: (bytes: ReadBytes) => void,
): AsyncGenerator<InputPart> {
  const kind = await packingOf(file.path);
  if (kind === 'zip') yield* zipParts(file.path, file.name, track);
  else
    yield {
      name: file.name,
      open: () => {
        const stream = createReadStream(file.path, { highWaterMark: PIECE });
        track(stream);
        return Promise.resolve(kind === 'gzip' ? gunzipped(file.name, stream) : stream);
      },
    };
}

function gunzipped(name: string, file: ReadStream): Readable {
  const unpacked = createGunzip({ chunkSize: PIECE });
  const guard = new UnpackGuard(name, () => file.bytesRead);
  // A pipe does not hand on the error of its first part.
  file.on('error', (error) => guard.destroy(error));
  unpacked.on('error', (error) =>
    guard.destroy(
      new InputError(
        `${name} cannot be unpacked: ${error.message}. It may have been cut off: fetch it again.`,
        {
          cause: error,
        },
      ),
    ),
  );
  return file.pipe(unpacked).pipe(guard);
}

async function packingOf(path: string): Promise<'gzip' | 'zip' | 'none'> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead >= 2 && buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip';
    return bytesRead === 4 && buffer.readUInt32LE(0) === 0x04034b50 ? 'zip' : 'none';
  } finally {
    await file.close();
  }
}
