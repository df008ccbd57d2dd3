// cspell:disable
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

/** What goods do with those of another: a title a language. */
const BEFORE_THE_NAME = [
  'Wooden bridge, joins up with ⟦Brio⟧ rails',
  'Filzeinsatz zum Einlegen in ⟦Louis Vuitton⟧ Neverfull',
  'Mine passt u.a. in ⟦Montblanc⟧',
  'Organisateur feutre à glisser dans ⟦Louis Vuitton⟧ Neverfull',
  'Recambios rollerball tinta azul, sirven en ⟦Montblanc⟧ y similares',
  'Luzes LED que se instalam em ⟦LEGO⟧ 10294',
  'Refill che entrano in ⟦Parker⟧',
  'Gelvulling G2-formaat, past o.a. in ⟦Parker⟧',
  'Most drewniany łączy się z ⟦Brio⟧',
  'Dřevěný most spojitelný s ⟦Brio⟧',
  'Rezerva pix intra in ⟦Montblanc⟧',
  'Träräls 12 delar, går ihop med ⟦Brio⟧ och andra tågbanor',
  'Väskinsats i filt, att lägga i ⟦Fjällräven⟧ Kånken',
  'Стержни чернильные, вставляются в ⟦Montblanc⟧',
  'Стрижні, вставляються в ⟦Montblanc⟧',
  'Ξύλινη γέφυρα που ενώνεται με ⟦Brio⟧',
  'منظم لباد داخل حقيبة ⟦لويس فيتون⟧ نيفرفول',
  'גשר עץ מתחבר ל⟦בריו⟧',
  'สะพานไม้ต่อกับ ⟦Brio⟧',
  'Jembatan kayu disambung dengan ⟦Brio⟧',
  'Cầu gỗ ghép được với ⟦Brio⟧',
  '卡扣能拼⟦乐高⟧大颗粒',
];

const BEHIND_THE_NAME = [
  '⟦モンブラン⟧のボールペンに入る替芯 5本',
  '⟦ニンテンドースイッチ⟧が収まるポーチ',
  '⟦몽블랑⟧에 들어가는 볼펜심 5개',
  "⟦Dyson⟧ V11'e takılan fırça",
  '⟦Montblanc⟧ ve ⟨Parker⟩ kalemlere uyan refil',
  'Filc táskarendező női táska ⟦Louis Vuitton⟧ Neverfullhoz',
  '⟦万宝龙⟧钢笔可用墨囊',
];

/** What the goods themselves take, suit or do. */
const OF_THE_GOODS = [
  '⟦グッチ⟧ バッグ PCが入る レザー',
  '⟦ナイキ⟧ 通学に使える リュック 黒',
  '⟦구찌⟧ 가방 노트북 들어가는 토트백 블랙',
  '⟦耐克⟧运动鞋可穿四季男款',
  'Slip on ⟦Vans⟧ checkerboard',
  'Clip on ⟦Ray-Ban⟧ sunglasses',
  'Bolsa que combina com tudo ⟦Michael Kors⟧ preta',
  'Väska som passar till allt, ⟦Michael Kors⟧ svart',
  'Passa på! ⟦Nike⟧ skor rea',
  '⟦Philips⟧ Pille Çalışan Radyo',
  'Đồ chơi lắp ráp ⟦LEGO⟧ xe đua',
];

/** A part that is said not to be its maker's. */
const NOT_GENUINE = [
  'Gioăng cửa máy giặt ⟦Electrolux⟧ 8-9kg, đồ thay ngoài, không phải chính hãng',
  'Karet pintu kulkas ⟦Panasonic⟧ bukan asli',
  'ขอบยางประตูตู้เย็น ⟦Panasonic⟧ ไม่ใช่ของแท้',
  'Λάστιχο πόρτας ψυγείου ⟦Bosch⟧, όχι της εταιρείας',
  'Filtro HEPA similar aspirador ⟦Electrolux⟧ Easy1',
];

describe('what goods do with the goods of others', () => {
  it.each([...BEFORE_THE_NAME, ...BEHIND_THE_NAME, ...NOT_GENUINE])('refers to the name: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('REFERENTIAL');
  });

  it.each(OF_THE_GOODS)('is not said of what the goods take or suit: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('AS_MARK');
  });

  it('is the type of a model, where a letter stands before it: ダイワSタイプ', () => {
    expect(readUse(ask('ハンドルノブ(シマノAタイプ/⟦ダイワ⟧Sタイプ兼用)')).aggravated).toBe(false);
    expect(readUse(ask('⟦シャネル⟧タイプ バッグ')).aggravated).toBe(true);
  });
});

describe('a model that is called like a mark of others', () => {
  it.each([
    'Rain cover Bugaboo ⟦Fox⟧ 5',
    'כיסוי גשם לעגלת בוגבו ⟦פוקס⟧',
    'Dywaniki Ford Fiesta / ⟦Focus⟧ 2012',
    'VW ⟦Polo⟧ 6R',
  ])('is one of the maker before it: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('DESCRIPTIVE');
  });

  it.each(['⟦Fox⟧ motocross jersey', 'Nike by ⟦Fox⟧ jersey', 'Ford cap and ⟦Puma⟧ shoes'])(
    'is the mark where no such maker is right before it: %s',
    (title) => {
      expect(readUse(ask(title)).use).toBe('AS_MARK');
    },
  );
});
