import fc from 'fast-check';
import { packColumns, unpackColumns } from '../../server/kept/columns-file';

const columns = {
  edges: new Int32Array([0, -1, 2_147_483_647]),
  units: new Uint16Array([0x978b, 0xffff, 0, 1, 2]),
  none: new Int32Array(0),
};

describe('a file of columns', () => {
  it('gives back what was packed', () => {
    expect(unpackColumns('key', packColumns('key', columns))).toEqual(columns);
  });

  it('is of no use for other sources', () => {
    expect(unpackColumns('another key', packColumns('key', columns))).toBeUndefined();
  });

  it('is of no use where it was cut off, at any byte', () => {
    const file = packColumns('key', columns);
    for (let length = 0; length < file.byteLength; length += 1)
      expect(unpackColumns('key', file.slice(0, length))).toBeUndefined();
  });

  it('is of no use where a bit of it was flipped', () => {
    const file = packColumns('key', columns);
    const bit = fc.integer({ min: 0, max: file.byteLength * 8 - 1 });
    fc.assert(
      fc.property(bit, (at) => {
        const damaged = file.slice();
        damaged[at >> 3]! ^= 1 << (at & 7);
        expect(unpackColumns('key', damaged)).toBeUndefined();
      }),
    );
  });
});
