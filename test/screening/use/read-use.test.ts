import { readUse } from '../../../server/screening/use/read-use';
import { type FieldSpan, type UseQuestion } from '../../../server/screening/use/use-question';

/** A question about the name written in brackets, ⟦so⟧; other marks are written ⟨so⟩. */
function ask(title: string, over: Partial<UseQuestion> = {}): UseQuestion {
  let text = '';
  let span: FieldSpan = { fieldIndex: 0, start: 0, end: 0 };
  const otherSpans: FieldSpan[] = [];
  let open = 0;
  for (const char of title) {
    if (char === '⟦' || char === '⟨') open = text.length;
    else if (char === '⟧') span = { fieldIndex: 0, start: open, end: text.length };
    else if (char === '⟩') otherSpans.push({ fieldIndex: 0, start: open, end: text.length });
    else text += char;
  }
  const name = text.slice(span.start, span.end);
  return {
    fields: [{ field: 'TITLE', text }],
    span,
    otherSpans,
    markText: name.toUpperCase(),
    name: name.toUpperCase(),
    identical: true,
    ordinariness: () => 0,
    goodsClasses: [],
    markClasses: [],
    ...over,
  };
}

const REFERENTIAL = [
  'Silicone Case for ⟦iPhone⟧ 15 Pro Max, shockproof',
  'Silicone Case for ⟨iPhone⟩ 15 / ⟦Samsung⟧ S24, black',
  'Case for-⟦iPhone⟧ 15',
  '⟦iPhone⟧-compatible charger 20W',
  'Replacement filters compatible with ⟦Dyson⟧ V8 V10',
  'Fits ⟨Bosch⟩, ⟨Makita⟩ and ⟦DeWalt⟧ 18V drills',
  'Remote control not affiliated with ⟦Samsung⟧',
  '适用于⟦华为⟧手机壳 Mate60',
  '⟦华为⟧手机适用 保护壳',
  'スマホケース ⟦iPhone⟧15用 クリア',
  '⟦ダイソン⟧対応 フィルター',
  '⟦아이폰⟧ 15용 케이스',
  '⟦아이폰⟧용 충전기',
  'Funda para ⟦iPhone⟧ 15 transparente',
  'Staubsaugerbeutel passend für ⟦Miele⟧ C3',
  'Coque pour ⟦Samsung⟧ Galaxy S24',
  'Filtro per aspirapolvere ⟦Dyson⟧ V11',
  'Чехол для телефона ⟦Xiaomi⟧ Redmi 12',
  'Ốp lưng cho ⟦iPhone⟧ 15',
  'Casing untuk ⟦Samsung⟧ A54',
  'เคสสำหรับ⟦ไอโฟน⟧ 15',
  '⟦iPhone⟧ 15 için kılıf',
  'جراب متوافق مع ⟦ايفون⟧ 15',
];

const AS_MARK = [
  '⟦Nike⟧ shoes for men',
  'Running Shoes for Men ⟦Nike⟧ Air',
  'Phone case for women, ⟦Gucci⟧ red',
  '⟦耐克⟧运动鞋男',
];

const AGGRAVATED = [
  '⟦NIKE⟧ style sneakers',
  'Bolso tipo ⟦Gucci⟧',
  'perfume inspired by ⟦Dior⟧ Sauvage',
  '大牌同款 ⟦香奈儿⟧ 包包',
  '⟦LV⟧ 高仿 包',
  '⟦Rolex⟧ replica watch',
  'Сумка в стиле ⟦Chanel⟧',
  'Tasche im Stil von ⟦Gucci⟧',
  'Sac à la ⟦Hermès⟧',
  '⟦Dyson⟧-style hair dryer',
];

describe('how a listing uses a name', () => {
  it.each(REFERENTIAL)('refers to another’s goods: %s', (title) => {
    expect(readUse(ask(title))).toMatchObject({ use: 'REFERENTIAL', aggravated: false });
  });

  it.each(AS_MARK)('uses it as a mark: %s', (title) => {
    expect(readUse(ask(title))).toMatchObject({ use: 'AS_MARK', aggravated: false });
  });

  it.each(AGGRAVATED)('trades on it: %s', (title) => {
    expect(readUse(ask(title))).toMatchObject({ use: 'AS_MARK', aggravated: true });
  });
});
