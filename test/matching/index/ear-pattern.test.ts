import fc from 'fast-check';
import { buildIndex } from '../../../server/matching/index/build-index';
import { compareByEar, takeEarKeys, takePatternKeys } from '../../../server/matching/index/ear-fit';
import { earKey, newEarKey } from '../../../server/matching/index/ear-key';
import { earWindow } from '../../../server/matching/index/ear-pattern';
import { LanguageModel } from '../../../server/matching/index/language-model';
import { SimpleIndex } from '../../../server/matching/simple-index';
import { markFacts } from './mark-facts';

const unitsOf = (name: string): Uint16Array => Uint16Array.from(name, (letter) => letter.charCodeAt(0));

function sharesKey(text: string, name: string): boolean {
  const key = newEarKey();
  const filed = new Set<number>();
  takeEarKeys(key, earKey(unitsOf(name), 0, name.length, key), (hash) => filed.add(hash));
  let shares = false;
  takePatternKeys(earWindow(text), (hash) => (shares ||= filed.has(hash)));
  return shares;
}

const fits = (text: string, name: string): boolean =>
  compareByEar(earWindow(text), {
    units: unitsOf(name),
    from: 0,
    to: name.length,
    dense: false,
    rigid: false,
  }) !== null;

it.each([
  ['피셔프라이스', 'fisherprice'],
  ['이솝', 'aesop'],
  ['하기스', 'huggies'],
  ['캐터필러', 'caterpillar'],
  ['ハーレーダビッドソン', 'harleydavidson'],
  ['ジョルジオ・アルマーニ', 'giorgioarmani'],
  ['Шляйх', 'schleich'],
  ['Ντάισον', 'dyson'],
  ['بربري', 'burberry'],
  ["היטאצ'י", 'hitachi'],
  ['บาเลนเซียก้า', 'balenciaga'],
])('%s is filed and fits as %s', (text, name) => {
  expect(sharesKey(text, name)).toBe(true);
  expect(fits(text, name)).toBe(true);
});

it.each([
  ['피슬러', 'pixlr'],
  ['다이슨', 'disneyland'],
  ['푸조', 'peugeot'],
  ['나이키', 'nike'],
  ['Nike', 'fisherprice'],
])('%s does not fit as %s', (text, name) => {
  expect(fits(text, name)).toBe(false);
});

const latin = fc.stringMatching(/^[a-z]{4,12}$/);
const hangul = fc
  .array(fc.constantFrom(...'가나다라마바사아자차카타파하스트르피셔프라이크'), { minLength: 2, maxLength: 6 })
  .map((syllables) => syllables.join(''));
const kana = fc
  .array(fc.constantFrom(...'アイウエオカキクサシスタトナニマラリルレンーパピフ'), {
    minLength: 3,
    maxLength: 8,
  })
  .map((letters) => letters.join(''));

it('meets by its keys what trying all names meets', () => {
  fc.assert(
    fc.property(fc.array(latin, { minLength: 1, maxLength: 30 }), fc.oneof(hangul, kana), (names, text) => {
      const facts = names.map((name, at) => markFacts(at + 1, name));
      const options = { byEar: true, limit: 1000 };
      const packed = buildIndex(facts, { version: 'packed' }).search([text], options);
      expect(packed).toEqual(new SimpleIndex(facts, 'simple', LanguageModel.empty).search([text], options));
    }),
    { numRuns: 300 },
  );
});
