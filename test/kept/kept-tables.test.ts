import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KeptTables, type TableOf } from '../../server/kept/kept-tables';
import { temporaryFolder } from '../support/run-folder';

/** A table made of the length of its sources, which counts how often it was made. */
function lengths() {
  const folder = temporaryFolder('kept-tables');
  const source = path.join(folder, 'words.ts');
  writeFileSync(source, 'trousers');
  const made: number[] = [];
  const make = () => {
    const lengths = new Int32Array([readFileSync(source).length]);
    made.push(lengths[0]!);
    return { lengths };
  };
  const table: TableOf<{ readonly lengths: Int32Array }> = {
    name: 'lengths',
    sources: () => [folder],
    make,
  };
  const home = path.join(folder, 'kept');
  return { source, table, made, home, file: path.join(home, 'lengths'), tables: new KeptTables(home) };
}

describe('a kept table', () => {
  it('is made when it is not kept, and read when it is', () => {
    const { made, table, tables } = lengths();
    expect([tables.get(table).lengths[0], tables.keep(table), tables.get(table).lengths[0]]).toEqual([
      8,
      true,
      8,
    ]);
    expect(made).toEqual([8, 8]);
  });

  it('is made anew, and kept anew, once a source has changed', () => {
    const { made, source, table, tables } = lengths();
    tables.keep(table);
    writeFileSync(source, 'trouser');
    expect(tables.get(table).lengths[0]).toBe(7);
    writeFileSync(source, 'trousers');
    expect(tables.get(table).lengths[0]).toBe(8);
    expect(made).toEqual([8, 7]);
  });

  it('is made anew once a source is new', () => {
    const { made, source, table, tables } = lengths();
    tables.keep(table);
    writeFileSync(path.join(path.dirname(source), 'more-words.ts'), 'shoes');
    tables.get(table);
    expect(made).toHaveLength(2);
  });

  it('is not read from a file that was cut off or damaged', () => {
    const { file, made, table, tables } = lengths();
    tables.keep(table);
    const whole = readFileSync(file);
    truncateSync(file, whole.length - 16);
    expect(tables.get(table).lengths[0]).toBe(8);
    writeFileSync(file, whole.fill(0, whole.length - 16));
    expect(tables.get(table).lengths[0]).toBe(8);
    expect(made).toHaveLength(3);
    expect(tables.keep(table)).toBe(true);
    tables.get(table);
    expect(made).toHaveLength(4);
  });

  it('is made where it cannot be written, and leaves nothing half written behind', () => {
    const { home, table } = lengths();
    writeFileSync(home, 'a file where the folder should be');
    const tables = new KeptTables(home);
    expect([tables.keep(table), tables.get(table).lengths[0]]).toEqual([false, 8]);
    expect(readdirSync(path.dirname(home)).sort()).toEqual(['kept', 'words.ts']);
  });
});
