import { hidesByLook, looksAlike, looksKey } from '../../server/text/native-looks';

describe('words that look alike', () => {
  it.each([
    ['リプトソ', 'リプトン'],
    ['ノレノレレモソ', 'ルルレモン'],
    ['グツチ', 'グッチ'],
    ['삼얭', '삼양'],
    ['마이멜로듸', '마이멜로디'],
    ['אדירס', 'אדידס'],
    ['ยูนิไคล่', 'ยูนิโคล่'],
    ['โอเร่ย์', 'โอเลย์'],
    ['بانتيين', 'بانتين'],
    ['Овиио', 'Овио'],
  ])('%s passes for %s', (written, name) => {
    expect(looksAlike(written, name)).toBe(true);
    expect(looksKey(written)).toBe(looksKey(name));
  });

  it.each([
    ['グッチ', 'グッチ'],
    ['シンソツ', 'ツソンシ'],
    ['プラダ', 'プーマ'],
    ['나이키', '나이스'],
    ['דלת', 'רלת'],
    ['adidas', 'adldas'],
  ])('%s does not pass for %s', (written, name) => {
    expect(looksAlike(written, name)).toBe(false);
  });

  it('hide a name where a letter stands for another, not where one is written large or twice', () => {
    expect(hidesByLook('ダイソソ', 'ダイソン')).toBe(true);
    expect(hidesByLook('キヤノン', 'キャノン')).toBe(false);
    expect(hidesByLook('Овиио', 'Овио')).toBe(false);
  });
});
