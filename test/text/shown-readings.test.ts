import { LATIN_SHOWN } from '../../server/text/shown/latin-shown';
import { hasOddSign, shownReadings, shownSteps, showsBy } from '../../server/text/shown/readings';

const readingsOf = (word: string): readonly string[] => shownReadings(word).map(({ text }) => text);

describe('what a word shows', () => {
  it.each([
    ['스톤아1랜드', '스톤아일랜드'],
    ['9찌', '구찌'],
    ['나ㅇi키', '나이키'],
    ['ㄹㅔ고', '레고'],
    ['로ㄹ렉스', '롤렉스'],
    ['К-р-о-к-c', 'Крокс'],
    ['Πoυμα', 'Πουμα'],
    ['โร.เล.กซ์', 'โรเลกซ์'],
    ['ウエス卜ウッド', 'ウエストウッド'],
    ['ブラザ-', 'ブラザー'],
    ['ハ゛ック', 'バック'],
    ['始祖🐦', '始祖鸟'],
    ['海丶底丶捞', '海底捞'],
    ['나\u200b이키', '나이키'],
    ['غوووتشي', 'غوتشي'],
    ['삼얭', '삼양'],
    ['バり―', 'バリー'],
    ['🐘', 'elephant'],
    ['H0|<A', 'HOKA'],
    ['Пeр$ил', 'Персил'],
    ['د4يسون', 'دايسون'],
    ['פ0מה', 'פומה'],
    ['Ζ4ρα', 'Ζαρα'],
    ['わこ一る', 'わこーる'],
    ['くれどぽ〜ぼ〜て', 'くれどぽーぼーて'],
    ['エル⑤ベビー', 'エルゴベビー'],
    ['ディO-ル', 'ディオール'],
    ['ハ口ーキ〒ィ', 'ハローキティ'],
    ['ポヶモン', 'ポケモン'],
    ['요넥Ⅹ', '요넥스'],
    ['БΘРК', 'БОРК'],
    ['Rολeξ', 'Ρολεξ'],
    ['ดิ๐๐ร์', 'ดิออร์'],
    ['เจBแอล', 'เจบีแอล'],
    ['العـ ـربيـ ـة', 'العربية'],
  ])('%s shows %s among other things', (word, shown) => {
    expect(readingsOf(word)).toContain(shown);
  });

  it.each(['나이키', 'Крокс', 'красно', 'โรเล็กซ์', '蓝月亮', 'Nike', 'N1ke', 'حذاء'])(
    '%s is what it is',
    (word) => {
      expect(hasOddSign(word)).toBe(false);
    },
  );

  it.each([
    ['D y s 0 n', 'Dyson'],
    ['K.a.r.t.i.é', 'Kartié'],
    ['B0SCH', 'BOSCH'],
    ['Б0SCH', 'bOSCH'],
    ['5hirnano', 'shimano'],
    ['G*cci', 'Gucci'],
    ['🍎 W4tch', 'appleWatch'],
    ['$keсhers', 'skechers'],
    ['Be11e', 'Belle'],
    ['3ARA', 'ZARA'],
  ])('%s shows %s among other things, read as Latin letters', (word, shown) => {
    const readings = shownReadings(word, LATIN_SHOWN);
    expect(readings.map(({ text }) => text)).toContain(shown);
    const [reading] = readings.filter(({ text }) => text === shown);
    const steps = shownSteps(word, { start: 0, end: word.length }, reading?.folds ?? []);
    expect(steps.at(-1)?.to).toBe(shown);
  });

  it('leaves signs at the rim that are no letters', () => {
    const readings = shownReadings('(Be11e!)', LATIN_SHOWN).map(({ text }) => text);
    expect(readings).toContain('(Belle!)');
    expect(readings.every((text) => text.startsWith('(') && text.endsWith('!)'))).toBe(true);
  });

  it('leaves a Latin word beside another script what it is', () => {
    expect(readingsOf('iPhoneケース')).not.toContain('アイPhoneケース');
    expect(readingsOf('USBケーブル').some((text) => text.startsWith('ユー'))).toBe(false);
  });

  it('tells the likeliest reading first, and sixteen at most', () => {
    const readings = shownReadings('ソンシツソンシツソンシツ');
    expect(readings).toHaveLength(16);
    expect(readings.map(({ guesses }) => guesses)).toEqual(
      readings.map(({ guesses }) => guesses).sort((a, b) => a - b),
    );
  });

  it('says where each letter that it shows stands in the word', () => {
    const [reading] = shownReadings('나ㅇi키');
    expect(reading?.places).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 3 },
      { start: 3, end: 4 },
    ]);
  });
});

describe('the steps from a word to what it shows', () => {
  it('go kind by kind, each from where the one before it ends', () => {
    const word = 'К-р-о-к-c';
    const [reading] = shownReadings(word);
    expect(shownSteps(word, { start: 0, end: word.length }, reading?.folds ?? [])).toEqual([
      { kind: 'PUNCTUATION', from: 'К-р-о-к-c', to: 'Крокc' },
      { kind: 'HOMOGLYPH', from: 'Крокc', to: 'Крокс' },
    ]);
  });

  it('are true of their kind only', () => {
    expect(showsBy('HOMOGLYPH', 'Крокc', 'Крокс')).toBe(true);
    expect(showsBy('LEET', '스톤아1랜드', '스톤아일랜드')).toBe(true);
    expect(showsBy('LOOKALIKE_GLYPH', '나ㅇi키', '나이키')).toBe(true);
    expect(showsBy('LEET', '나ㅇi키', '나이키')).toBe(false);
    expect(showsBy('LEET', '스톤아1랜드', '스톤아이스')).toBe(false);
  });
});
