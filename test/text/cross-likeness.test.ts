import { crossLikeness } from '../../server/text/cross-likeness';

describe('a name in Latin letters, spelt by ear in another script', () => {
  it.each([
    ['에르메스', 'Hermès'],
    ['르크루제', 'Le Creuset'],
    ['다이슨', 'Dyson'],
    ['젠하이저', 'Sennheiser'],
    ['ビルケンシュトック', 'Birkenstock'],
    ['バーバリー', 'Burberry'],
    ['ゼニス', 'Zenith'],
    ['Шляйх', 'Schleich'],
    ['Персил', 'Persil'],
    ['Ντάισον', 'Dyson'],
    ['لونجين', 'Longines'],
    ["סקצ'רס", 'Skechers'],
    ['แพนดอร่า', 'Pandora'],
  ])('%s is %s', (text, name) => {
    expect(crossLikeness(text, name)).toBeGreaterThan(0.5);
  });

  it.each([
    ['피슬러', 'Pixlr'],
    ['크레온', 'Crayola'],
    ['バーバリー', 'Barbie'],
    ['Персил', 'Pepsi'],
    ['نايك', 'Nokia'],
    ['나이', 'Nike'],
    ['Nike', 'Nike'],
    ['耐克', 'Nike'],
  ])('%s is not %s', (text, name) => {
    expect(crossLikeness(text, name)).toBe(0);
  });

  it('is the surer the nearer each sound is written', () => {
    expect(crossLikeness('다이슨', 'Dyson')).toBeGreaterThan(crossLikeness('다이슨', 'Disney'));
    expect(crossLikeness('바비 브라운', 'Bobbi Brown')).toBeGreaterThan(
      crossLikeness('바베 부론', 'Bobbi Brown'),
    );
  });
});
