import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileLexicon, type LexiconColumns } from '../../server/goods/compile-lexicon';
import { packColumns, unpackColumns } from '../../server/kept/columns-file';

type Goods = typeof import('../../server/goods/classify-goods') &
  typeof import('../../server/goods/official-terms') &
  typeof import('../../server/screening/use/goods-words');

const compiled = compileLexicon();
const file = packColumns('key', compiled);
const loaded = () => unpackColumns('key', file.slice()) as LexiconColumns;

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A reader of goods of its own, with the lexicon that `make` hands out. */
function readerWith(make: () => LexiconColumns): Goods {
  const reader: Partial<Goods> = {};
  jest.isolateModules(() => {
    const { keepLexicon } =
      jest.requireActual<typeof import('../../server/goods/keeper')>('../../server/goods/keeper');
    keepLexicon(make);
    for (const name of ['goods/classify-goods', 'goods/official-terms', 'screening/use/goods-words'])
      Object.assign(reader, jest.requireActual<Partial<Goods>>(`../../server/${name}`));
  });
  return reader as Goods;
}

const titles = ['', '-second', '-third', '-fourth', '-fifth'].flatMap((which) =>
  readFileSync(path.join(__dirname, `../evaluation/sets/goods-titles${which}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').at(-1) ?? ''),
);

describe('the lexicon from its file', () => {
  it('is the lexicon that was compiled', () => {
    const read = loaded();
    expect(Object.keys(read)).toEqual(Object.keys(compiled));
    for (const [name, column] of Object.entries(compiled))
      expect([name, Buffer.compare(bytesOf(read[name as keyof LexiconColumns]), bytesOf(column))]).toEqual([
        name,
        0,
      ]);
  });

  it('reads the goods of every title of the sets as the compiled one does', () => {
    const [before, after] = [readerWith(() => compiled), readerWith(loaded)];
    expect(titles.length).toBeGreaterThan(2_000);
    for (const title of titles)
      expect(after.classifyGoods({ title })).toEqual(before.classifyGoods({ title }));
    const words = new Set(titles.flatMap((title) => title.toLowerCase().split(' ')));
    expect([...words].filter(after.isGoodsWord)).toEqual([...words].filter(before.isGoodsWord));
  });

  it('takes the terms of an office, whether they come before it or behind', () => {
    const terms = [
      { niceClass: 7, text: 'zorbulators', language: 'en' },
      { niceClass: 11, text: '魑魅魍魉', language: 'zh' },
    ] as const;
    for (const addFirst of [true, false]) {
      const { addOfficialTerms, classifyGoods } = readerWith(loaded);
      const classOf = (title: string) => classifyGoods({ title }).classes[0]?.niceClass;
      if (!addFirst) expect(['Zorbulator', '魑魅魍魉'].map(classOf)).toEqual([undefined, undefined]);
      addOfficialTerms(terms);
      expect(['Zorbulator', '魑魅魍魉', 'Stekpanna gjutjärn 28 cm'].map(classOf)).toEqual([7, 11, 21]);
    }
  });

  it('is not asked for by terms that come before a title does', () => {
    const make = jest.fn(loaded);
    const { addOfficialTerms, classifyGoods } = readerWith(make);
    addOfficialTerms([]);
    addOfficialTerms([{ niceClass: 7, text: 'zorbulator', language: 'en' }]);
    expect(make).not.toHaveBeenCalled();
    classifyGoods({ title: 'Shoes' });
    expect(make).toHaveBeenCalledTimes(1);
  });
});
