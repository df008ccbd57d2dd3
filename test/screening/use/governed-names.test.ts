import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

/** The machine that the goods serve is called by its name between the frame and the maker, or behind the maker. */
const MACHINE_BETWEEN = [
  'แผ่นกรอง HEPA ใช้กับเครื่องฟอกอากาศ ⟦Sharp⟧ FP-J30',
  'Batterie pour aspirateur balai ⟦Dyson⟧ 21,6V',
  'Uszczelka do ekspresu do kawy ⟦Krups⟧',
  '脚踏板 ⟦雅马哈⟧电钢琴专用',
];

/** A row of makers, all of which the goods fit. */
const ROWS = [
  '延音踏板 ⟦卡西欧⟧ ⟨雅马哈⟩电钢琴电子琴通用',
  '延音踏板 ⟨卡西欧⟩ ⟦雅马哈⟧电钢琴电子琴通用',
  'Selang mesin cuci ⟦Samsung⟧ ⟨LG⟩ universal 1.5m',
  '⟨삼성⟩ ⟦엘지⟧ 세탁기 공용 배수호스',
];

const NO_ROW = [
  '⟦耐克⟧ 运动鞋 男女通用',
  '⟦나이키⟧ 덩크 운동화 남녀공용 230-290',
  '⟦Sony⟧ universal remote control',
  '⟦红米⟧Note 13 全网通备用机学生机',
];

const EXAMPLES = [
  'doll clothes and shoes for 11.5 inch fashion dolls such as ⟦Barbie⟧',
  'Kleidung für Puppen wie ⟦Barbie⟧ Set 5 Teile',
  'Vestidos para muñecas tipo ⟦Barbie⟧ hechos a mano',
];

const NO_EXAMPLE = ['doll toy like ⟦Barbie⟧ princess', 'Bolso para mujer tipo ⟦Barbie⟧'];

/** A word for "equivalent": a part that replaces the maker's, a scent or a bag that trades on the name. */
const SUBSTITUTES = [
  ['Духи масляные аналог ⟦Tom Ford⟧ 10 мл', 3, 'AS_MARK'],
  ['Perfume equivalente ⟦Dior⟧ 100 ml', 3, 'AS_MARK'],
  ['⟦Chanel⟧ muadil parfüm 50 ml', 3, 'AS_MARK'],
  ['⟦Creed⟧ Aventus muadili parfüm 50 ml', 3, 'AS_MARK'],
  ['عطر بديل سوفاج ⟦ديور⟧ 100 مل', 3, 'AS_MARK'],
  ['Bougie parfumée équivalent ⟦Jo Malone⟧ poire', 4, 'AS_MARK'],
  ['Escova de carvão par genérico furadeira ⟦Black&Decker⟧ HD400', 4, 'REFERENTIAL'],
  ['Cápsulas equivalentes ⟦Nespresso⟧ 50 uds', 30, 'REFERENTIAL'],
  ['Щетки угольные аналог ⟦Bosch⟧ GWS 850', 7, 'REFERENTIAL'],
  ['⟦Bosch⟧ filtre muadil', 7, 'REFERENTIAL'],
] as const;

const APART = [
  '⟦GoPro⟧ HERO9 螢幕破裂 不開機 現場維修',
  '⟦飛利浦⟧電動牙刷頭 副廠替換刷頭 HX6',
  '⟦セイコー⟧5用 社外ベゼル パーツ',
  'Насадки к зубной щетке ⟦Филипс⟧ совместимые 4 шт',
];

describe('what a frame governs', () => {
  it.each([...MACHINE_BETWEEN, ...ROWS, ...APART])('reaches the maker: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('REFERENTIAL');
  });

  it.each(NO_ROW)('is no frame where it says for whom or how: %s', (title) => {
    expect(readUse(ask(title)).use).toBe('AS_MARK');
  });

  it.each(EXAMPLES)('reaches what is named as an example: %s', (title) => {
    expect(readUse(ask(title, { markClasses: [28] })).use).toBe('REFERENTIAL');
  });

  it.each(NO_EXAMPLE)('does not excuse what trades on a name: %s', (title) => {
    expect(readUse(ask(title, { markClasses: [18, 28] })).use).toBe('AS_MARK');
  });

  it.each(SUBSTITUTES)('tells a spare part from a copy: %s', (title, niceClass, use) => {
    const reading = readUse(ask(title, { goodsClasses: [niceClass] }));
    expect(reading).toMatchObject({ use, aggravated: use === 'AS_MARK' });
  });

  it.each([
    ['Case for OPPO ⟦Reno11⟧ 5G', 'RENOIR'],
    ['Gillette ⟦Mach3⟧ blades', 'MATCH'],
  ])('takes the model behind its maker for no other name: %s', (title, mark) => {
    const asked = { ...ask(title), markText: mark, name: mark, identical: false, likeness: 0.9 };
    expect(readUse(asked).use).toBe('DESCRIPTIVE');
  });

  it('still sees a name behind a maker that is written with a digit', () => {
    const asked = { ...ask('Samsung ⟦GUCC1⟧ case'), markText: 'GUCCI', name: 'GUCCI', identical: false };
    expect(readUse(asked).use).toBe('AS_MARK');
  });

  it('hears "of" in small letters with the word before it', () => {
    expect(readUse(ask("Capsule miscela forte Caffè Vesuvio ⟦d'Oro⟧")).use).toBe('DESCRIPTIVE');
    expect(readUse(ask("Caffè ⟦D'Oro⟧ macinato 250 g")).use).toBe('AS_MARK');
  });

  it.each([
    ['מעמד מגנטי ⟦לפלאפון⟧ לרכב', 'פלאפון'],
    ['⟦プラダ⟧ンシート 養生 半透明', 'プラダ'],
    ['⟦Granit⟧ tencere seti 7 parça', 'GRANIT'],
    ['⟦回力⟧车玩具 惯性合金小汽车', '回力'],
    ['Λούτρινο σκυλάκι ⟦Γερμανός⟧ ποιμενικός 45 εκ.', 'Γερμανός'],
  ])('reads a word of everyday trade as one: %s', (title, mark) => {
    const identical = title.includes(`⟦${mark}⟧`);
    expect(readUse({ ...ask(title), markText: mark, name: mark, identical, likeness: 0.93 }).use).toBe(
      'DESCRIPTIVE',
    );
  });
});
