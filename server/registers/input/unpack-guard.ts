import { Transform, type TransformCallback } from 'node:stream';
import { InputError } from './input-errors';

/** XML packs 10 to 50 times smaller. What unpacks to more than this many times its size, and is large, is a bomb. */
const MOST_TIMES = 200;
const ALWAYS_ALLOWED = 256 * 1024 * 1024;

/** Passes unpacked bytes on, and breaks off where they are out of all proportion to the packed ones. */
export class UnpackGuard extends Transform {
  private out = 0;

  constructor(
    private readonly name: string,
    private readonly packed: () => number,
  ) {
    super({ highWaterMark: 1 << 18 });
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.out += piece.length;
    if (this.out > ALWAYS_ALLOWED && this.out > this.packed() * MOST_TIMES)
      done(
        new InputError(
          `${this.name} unpacks to more than ${MOST_TIMES} times its size (${this.out} bytes so far), which no register does. ` +
            'It was not read on. If it is what it says, unpack it yourself and import the file.',
        ),
      );
    else done(null, piece);
  }
}
