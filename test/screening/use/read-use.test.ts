import { readUse } from '../../../server/screening/use/read-use';
import { type UseQuestion } from '../../../server/screening/use/use-question';
import { ask } from './ask';

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
  'Carbon brushes 1619P02870 ⟦Bosch⟧ GWS drill grinder replacement set',
  'Charging dock dual controller ⟨Sony⟩ PS5 ⟦DualSense⟧',
  'Rubberen kofferbakmat ⟦Volvo⟧ XC60 2018',
  'Bandeja cajón congelador ⟦Bosch⟧ KGN39 recambio',
  'Scheerkoppen SH50 vervangend ⟦Philips⟧ serie 5000',
  'Ersatzschlüssel N045 Dachbox ⟦Thule⟧',
  'Tasche und Panzerglas Set ⟦Nintendo Switch⟧ Lite',
  'Portacapsule girevole 30 posti ⟦Nespresso⟧ Vertuo',
  'Hoesje ⟦Samsung⟧ Galaxy A35 bookcase met pasjes',
  'Air filter ⟦Honda⟧ GX160 service pack non-OEM',
  '⟦Kärcher⟧ K2 K3 Hochdruckschlauch Nachbau',
  'Bateria ⟦Makita⟧ 18V 6Ah zamiennik BL1860B',
  '⟦Dyson⟧ V11 用 互換品 バッテリー',
  '⟦YETI⟧ 20oz tumbler handle grip (cup not included)',
  '⟦iPhone⟧15 ケース 手帳型 耐衝撃',
  '⟦AirPods⟧ case cute silicone',
  '⟦에어팟⟧ 케이스 실리콘',
];

/** Goods that are called so, and marks beside goods that are called like them. */
const GOODS_NAMED = [
  ['⟦Молоток⟧ слесарный 500 г', [8], [8, 35], 'DESCRIPTIVE'],
  ['⟦Polo⟧ shirt mens cotton white', [25], [25], 'DESCRIPTIVE'],
  ['Knuffel ⟦bever⟧ zacht pluche voor kinderen', [28], [25], 'DESCRIPTIVE'],
  ['kids ⟦Vans⟧ Old Skool trainers black white canvas', [12], [18, 25], 'AS_MARK'],
  ['⟦Bever⟧ jas heren winddicht', [25], [25], 'AS_MARK'],
  ['Genuine ⟦Honda⟧ GX160 air filter', [7], [7, 12], 'AS_MARK'],
  ['⟦Gucci⟧ belt buckle third party', [25], [25], 'AS_MARK'],
] as const;

/** A frame ends where its names end: what follows is used as a mark. */
const BEHIND_THE_FRAME = [
  'Case for ⟨iPhone⟩ 15 Case ⟦Spigen⟧',
  'Charger (for ⟨iPhone⟩) ⟦Anker⟧ 20W',
  'Case for ⟨iPhone⟩ 15 | ⟦Spigen⟧',
  'Shoes for women | ⟦Nike⟧',
  '⟦Anker⟧ ⟨iPhone⟩ 15用 充電器',
  'Slim fit ⟦Nike⟧ polo shirt',
];

const NAMES_GOVERNED = [
  '遮光罩 for ⟦佳能⟧50mm f1.8',
  '⟦Xbox⟧ Series X Kol İçin Kılıf',
  'Geeignet für alle ⟦Nespresso⟧ Maschinen',
  'Blade compatible with ⟦KitchenAid⟧ blender',
  'Case for ⟨Apple⟩ ⟦iPhone⟧ 15 / ⟨Samsung⟩ S24',
  'Case for ⟨Apple⟩ iPhone 15, ⟦Samsung⟧ S24, black',
  'Pastillas para ⟨Seat⟩ Ibiza y ⟦Renault⟧ Clio',
  'Compatible with: ⟨HP⟩, ⟨Canon⟩ & ⟦Epson⟧ printers',
  '⟦Toyota⟧ プリウス 50系 専用 フロアマット',
  '⟦Panasonic⟧ / ⟨LG⟩ テレビ対応 リモコン',
  '适配⟦戴森⟧吸尘器滤网',
  'Spazzole tergicristallo non ⟦Bosch⟧',
  'สายชาร์จ ใช้กับ ⟨Apple⟩ และ ⟦Samsung⟧',
  'Gaming laptop with ⟦Intel⟧ Core i7 processor',
  'Car mount supports ⟦Android⟧ phones',
  'Coat with ⟦Swarovski⟧ crystals',
  'Better than ⟦Dyson⟧ V8',
];

/** No frame, but a part and the model that it serves. */
const SERVED_MODELS: readonly (readonly [title: string, mark: string])[] = [
  ['Alfombrillas de goma ⟦Ford⟧ Focus 2018', 'FORD'],
  ['Filtre habitacle ⟦Renault⟧ Clio Megane', 'RENAULT'],
  ['Kofferraummatte ⟦Opel⟧ Mokka', 'OPEL'],
  ['Case Cover Toyota Corolla ⟦Levin⟧', 'LEVIN'],
  ['Tempered glass ⟦Samsung⟧ A14 A24 A34', 'SAMSUNG'],
  ['Защитное стекло ⟦iPhone⟧ 13 / 14', 'IPHONE'],
  ['Kampas rem motor ⟦Honda⟧ Beat Vario', 'HONDA'],
  ['Palheta limpador Fiat Weekend Premio ⟦Uno⟧', 'UNO'],
  ['⟦Fiat⟧ Egea Linea Doblo Fiorino uyumlu silecek', 'FIAT'],
  ['T-shank jigsaw blades, for all T-shank saws: ⟨Makita⟩, ⟦Bosch⟧', 'BOSCH'],
];

const NO_MODEL_SERVED: readonly (readonly [title: string, mark: string, goods: number])[] = [
  ['Coque téléphone ⟦Gucci⟧ cuir', 'GUCCI', 9],
  ['Genuine oil filter ⟦Toyota⟧ Camry 2012', 'TOYOTA', 12],
  ['Guitar case ⟦Yamaha⟧ Acoustic 2021', 'YAMAHA', 15],
  ['Emblem ⟦BMW⟧ 82 mm', 'BMW', 12],
  ['Phone case Mini ⟦Gucci⟧ Monogram', 'GUCCI', 9],
  ['Seat covers Audi BMW ⟦Gucci⟧', 'GUCCI', 12],
  ['Ink cartridge ⟦Epson⟧ 603XL', 'EPSON', 2],
];

const ORDINARY: readonly (readonly [title: string, mark: string])[] = [
  ['Dried ⟦apple⟧ slices snack 100g', 'APPLE'],
  ['Paper shooting ⟦target⟧ 25 pack', 'TARGET'],
  ['Natural sea ⟦shell⟧ necklace', 'SHELL'],
  ['⟦Giant⟧ world map poster', 'GIANT'],
  ['Wild ⟦puma⟧ mountain cat poster', 'PUMA'],
  ['⟦Best⟧ gift for mom', 'BEST'],
  ['Set of ⟦3⟧ bowls', '3'],
  ['Battery ⟦NP⟧-FZ100 for cameras', 'NP'],
  ['Leather ⟦couch⟧ cover', 'COACH'],
  ['大容量⟦手提⟧袋 女', '首缇'],
  ['여성 여름 원⟦피스⟧ 반팔', '보스'],
  ['ถังขยะ⟦แบบ⟧เหยียบ', 'ბაბ'],
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
  '平替⟦SK-II⟧神仙水精华',
  '⟦香奈儿⟧平替口红',
  '平价替代⟦祖马龙⟧香水',
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

  it.each(BEHIND_THE_FRAME)('ends the frame before the name: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('AS_MARK');
  });

  it.each(NAMES_GOVERNED)('reaches as far as the frame does: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('REFERENTIAL');
  });

  it.each(SERVED_MODELS)('reads which model a part serves: %s', (title, mark) => {
    expect(readUse({ ...ask(title), markText: mark, name: mark }).use).toBe('REFERENTIAL');
  });

  it.each(NO_MODEL_SERVED)('takes no other name for a model served: %s', (title, mark, niceClass) => {
    const { doubtful, use } = readUse({
      ...ask(title),
      ...{ markText: mark, name: mark, goodsClasses: [niceClass] },
    });
    expect(use === 'AS_MARK' || doubtful).toBe(true);
  });

  it.each(ORDINARY)('reads a word as a word: %s (%s)', (title, mark) => {
    const asked = ask(title);
    const identical = title.toUpperCase().includes(`⟦${mark}⟧`);
    expect(readUse({ ...asked, markText: mark, name: mark, identical }).use).toBe('DESCRIPTIVE');
  });

  it.each(GOODS_NAMED)('tells goods from makers: %s', (title, goodsClasses, markClasses, use) => {
    expect(readUse(ask(title, { goodsClasses, markClasses })).use).toBe(use);
  });

  it.each(['⟦Canon⟧ LP-E17 battery', '⟦ダイソン⟧ V12 バッテリー', '⟦Epson⟧ 603XL ink cartridge'])(
    'doubts where a part may be the maker’s own: %s',
    (title) => {
      expect(readUse(ask(title))).toMatchObject({ use: 'REFERENTIAL', doubtful: true });
    },
  );

  it.each([
    '⟦Bose⟧ QuietComfort 45 headphones with carry case',
    '⟦GoPro⟧ HERO12 action camera waterproof case included',
    '⟦Husqvarna⟧ 120i Akku-Kettensäge mit Ladegerät',
    'Casque ⟦Bose⟧ QuietComfort 45 avec étui',
    '⟦ダイソン⟧ V12 掃除機 バッテリー付き',
    '⟦博世⟧手电钻12V充电螺丝刀套装',
    '⟦小米⟧手环8 送表带',
    'Running shoes ⟦Nike⟧ Pegasus 42 with spare laces and dust bag',
    'Sneakers ⟦Nike⟧ Air 42 incl. replacement laces',
    'Epilierer ⟦Braun⟧ 9 mit Ersatzklinge',
    'Zapatillas ⟦Nike⟧ Pegasus 42 con cordones de recambio',
    'Sneakers ⟦Nike⟧ Air 42, spare laces included',
  ])('takes no goods for a part because a part comes along: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('AS_MARK');
  });

  it('points at the frame', () => {
    const asked = ask('Filter compatible with ⟦Dyson⟧ V10');
    expect(readUse(asked).evidence).toEqual([
      { field: 'TITLE', start: 7, end: 22, text: 'compatible with', meaning: 'says what the goods fit' },
    ]);
  });

  it('takes a brand field at its word', () => {
    const asked = ask('⟦Mango⟧ midi dress');
    const fields = [...asked.fields, { field: 'BRAND' as const, text: 'Mango' }];
    expect(readUse({ ...asked, fields })).toMatchObject({ use: 'AS_MARK', confidence: 0.97 });
  });

  it('does not excuse a disguised spelling by a frame', () => {
    const asked = ask('Case for ⟦N1KE⟧ shoes');
    expect(readUse({ ...asked, markText: 'NIKE', name: 'NIKE', identical: false }).use).toBe('AS_MARK');
    const unseen = { ...ask('Case for ⟦Ni\u200Bke⟧ shoes'), markText: 'NIKE', name: 'NIKE' };
    expect(readUse(unseen).use).toBe('AS_MARK');
    // A hyphen that shows only where a line ends is how a word is set.
    const set = { ...ask('Case for ⟦Sam\u00ADsung⟧ S24'), markText: 'SAMSUNG', name: 'SAMSUNG' };
    expect(readUse(set).use).toBe('REFERENTIAL');
  });

  it.each([
    ['Tênis Feminino ⟦Fila⟧ Racer Carbon Branco 36', 'FILA', 25, 'AS_MARK'],
    ['Women Printer ⟦Brother⟧ Laser Grey', 'BROTHER', 9, 'AS_MARK'],
    ['Calça Masculina ⟦Diesel⟧ Racer Preta', 'DIESEL', 25, 'AS_MARK'],
    ['Big ⟦Brother⟧ Gift Mug Grey', 'BROTHER', 9, 'DESCRIPTIVE'],
    ['Automatic watch ⟦Swiss⟧ movement', 'SWISS', 14, 'DESCRIPTIVE'],
  ])('weighs a name that is a word too, on its goods: %s', (title, mark, niceClass, use) => {
    const classes = { goodsClasses: [niceClass], markClasses: [niceClass] };
    expect(readUse({ ...ask(title, classes), markText: mark, name: mark }).use).toBe(use);
  });

  it('doubts a word that nothing around it explains, on goods of the mark', () => {
    const asked = { markText: 'Jeep', name: 'Jeep', identical: true };
    const on = (goodsClasses: number[]): UseQuestion => ({
      ...ask('Men ⟦Jeep⟧ Cotton Cargo Shorts', { goodsClasses, markClasses: [12, 25] }),
      ...asked,
    });
    expect(readUse(on([25]))).toMatchObject({ use: 'DESCRIPTIVE', doubtful: true });
    expect(readUse(on([8])).doubtful ?? false).toBe(false);
  });

  it.each([
    'Waschmittel für Wäsche ⟦Perwoll⟧ 2 L',
    'Gel pour le linge ⟦Persil⟧ 2L',
    'Detergente para ropa ⟦Ariel⟧ 3L',
    'Гель для душа ⟦Nivea⟧ 250 мл',
    'Schoenen voor hardlopen ⟦Asics⟧ 42',
    'Washing gel for laundry ⟦Persil⟧ 4l',
  ])('hears in a bare “for” what the goods do, and not whose they fit: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('AS_MARK');
  });

  it.each([
    'Obal na mobil pro ⟦Nokia⟧ G42 průhledný',
    'Skal till ⟦Samsung⟧ Galaxy S24 mobil svart',
    'Staubsaugerbeutel geeignet f. ⟦Miele⟧ GN Complete',
  ])('knows frames of Czech, Swedish and clipped German: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('REFERENTIAL');
  });

  it.each([
    'Luggage repair service mail-in, locks replaced on ⟦Rimowa⟧, 3 day turnaround',
    '奢侈品包包护理 ⟦香奈儿⟧ 五金镀金 实体店',
    'Regeneracja turbosprężarki ⟦Opel⟧ 2.0 CDTI',
    '⟦스토케⟧ 트립트랩 호환 5점식 하네스',
    'ミシン ボビン 25個 ⟦ジャノメ⟧ 兼用',
  ])('hears work on goods, and what only says that goods fit: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('REFERENTIAL');
  });

  it.each(['독수리 자수 ⟦나이키⟧ 티셔츠', '⟦샤넬⟧ 립스틱 수리 컬러'])('hears no repair in %s', (title) => {
    expect(readUse(ask(title)).use).toBe('AS_MARK');
  });

  it('does not call leather an imitation because it says genuine', () => {
    expect(readUse(ask('Genuine leather belt ⟦Gucci⟧ black'))).toMatchObject({
      use: 'AS_MARK',
      aggravated: false,
    });
    expect(readUse(ask('⟦Gucci⟧ belt, not a replica'))).toMatchObject({ aggravated: false });
  });

  it.each(AS_MARK)('uses it as a mark: %s', (title) => {
    expect(readUse(ask(title))).toMatchObject({ use: 'AS_MARK', aggravated: false });
  });

  it.each(AGGRAVATED)('trades on it: %s', (title) => {
    expect(readUse(ask(title))).toMatchObject({ use: 'AS_MARK', aggravated: true });
  });
});
