import fc from 'fast-check';
import { classifyGoods } from '../../server/goods/classify-goods';

const classOf = (title: string): number | undefined => classifyGoods({ title }).classes[0]?.niceClass;

describe('the class of goods from a title', () => {
  it.each([
    ['2-in-1 lemon squeezer and juicer, manual', 21, 'neither in something nor a book'],
    ['lipstick ruby woo', 3, 'a shade, no stone'],
    ['phone case for iPhone', 9, 'a case for a phone is class 9 with the phone'],
    ['poster of a giant', 16, 'what a poster shows is not the goods'],
    ['coffee mug with beer print', 21, 'neither coffee nor beer'],
    ['soap bar, 4 pack', 3, 'who sells soap runs no bar'],
    ['panda dial chronograph mirror quality', 14, 'how near a copy comes is no mirror'],
    ['automatic swiss movement', 14, 'a part of a watch'],
    ['training shoes', 25, 'no lesson'],
    ['repair service', 37, 'a service where nothing else is named'],
    ['leather belt', 25, 'leather is what it is made of'],
    ['toy car', 28, 'a toy, not a vehicle'],
    ['shampoo for dogs', 3, 'dogs use it'],
    ['watch strap', 14, 'parts of watches stay with watches'],
    ['car phone holder', 9, 'not a vehicle part'],
    ['bike helmet', 9, 'protection against accidents'],
    ['set of knives', 8, 'a set is what it holds'],
    ['door, not of metal', 19, 'the material decides between 6 and 19'],
    ['gloves for medical purposes', 10, 'the purpose decides'],
    ['electric can opener', 7, 'the drive decides'],
    ['dog sweater', 18, 'clothing for animals'],
    ['适用于苹果手机壳', 9, 'the phone is framed'],
    ['儿童玩具车', 28, 'the last noun decides'],
    ['男士T恤', 25, 'a word in two scripts'],
    ['반지갑 남성', 18, 'a wallet, not a ring'],
    ['Handyhülle für Samsung', 9, 'German compound with a frame'],
    ['Damenlaufschuhe leicht', 25, 'only the end of the compound is known'],
    ['bolso de cuero para mujer', 18, 'Spanish puts the noun first'],
    ['чехол для телефона', 9, 'Russian frame'],
    ['giày thể thao nam', 25, 'Vietnamese with its tones'],
    ['father and son t-shirts', 25, 'no lipstick, though Vietnamese calls it son'],
    ['iPhoneケース', 9, 'Japanese'],
    ['repair of watches', 37, 'a service about goods'],
    ['フロントエンブレム 赤 両面テープ付 即納', 12, 'the tape comes along'],
    ['ストラップ付きケース スマホケース', 9, 'the strap comes along'],
    ['블루투스 이어폰 케이스 증정', 9, 'Korean says it behind'],
    ['足金999转运珠手绳 附证书', 14, 'Chinese says it before'],
    ['חמאת גוף קוקוס וניל 300 מל', 3, 'no butter to eat'],
    ['خمرة قهوة 100 مل للجنسين', 3, 'a scent by what it measures, and no coffee'],
    ['달팽이 에센스 100ml', 3, 'no spinning top'],
    ['카드 151 부스터박스 30팩', 28, 'cards to play with'],
  ])('%s: class %i (%s)', (title, niceClass) => {
    expect(classOf(title)).toBe(niceClass);
  });

  it.each(['', '   ', 'Xyzzy Qwrtz 3000', '!!!', '12345'])(
    'says unknown of %j rather than guess',
    (title) => {
      expect(classifyGoods({ title }).classes).toEqual([]);
    },
  );

  it('points at the words that decided', () => {
    const [first] = classifyGoods({ title: 'Nike running shoes for men' }).classes;
    expect(first).toMatchObject({ niceClass: 25, source: 'TITLE', evidence: 'running shoes' });
  });

  it('names the main goods before what only describes them', () => {
    expect(classifyGoods({ title: 'coffee mug with spoon' }).terms[0]).toBe('coffee mug');
  });
});

describe('the other sources', () => {
  it('a stated class goes before everything', () => {
    expect(classifyGoods({ title: 'running shoes', niceClasses: [9] }).classes[0]).toMatchObject({
      niceClass: 9,
      source: 'STATED_CLASS',
    });
  });

  it('an HS code goes before the title', () => {
    expect(classifyGoods({ title: 'belt', hsCode: '8708.29' }).classes[0]).toMatchObject({
      niceClass: 12,
      source: 'HS_CODE',
    });
  });

  it('the last element of a category path decides an empty title', () => {
    expect(
      classifyGoods({ category: ['Home & Living', 'Lighting', 'Table Lamps'] }).classes[0]?.niceClass,
    ).toBe(11);
  });

  it('classes outside 1 to 45 are no classes', () => {
    expect(classifyGoods({ niceClasses: [0, 46, 2.5] }).classes).toEqual([]);
  });
});

describe('any text at all', () => {
  it('is read without a throw, into classes 1 to 45 with confidence in [0, 1]', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, hsCode) => {
        for (const guess of classifyGoods({ title, hsCode, description: title, category: [title] }).classes) {
          expect(guess.niceClass).toBeGreaterThanOrEqual(1);
          expect(guess.niceClass).toBeLessThanOrEqual(45);
          expect(guess.confidence).toBeGreaterThanOrEqual(0);
          expect(guess.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
