import { buildIndex } from '../../../server/matching/index/build-index';
import { contextualNames } from '../../../server/matching/sign/contextual-names';
import { isTrueStep } from '../../../server/matching/sign/true-step';
import { shortForms } from '../../../server/screening/names/short-forms';
import { brandRegister } from '../../evaluation/brand-register';
import { placesFound } from './places-found';

const wanted = new Set([
  'Samsung Galaxy',
  'New Balance',
  'adidas',
  'Louis Vuitton',
  'The North Face',
  'Calvin Klein',
  'Stanley 1913',
  'Apple',
  'Balenciaga',
  'Rolex',
  'La Mer',
  'Saint Laurent',
  'Vivienne Westwood',
  'Supreme',
  'Huawei',
  'Yonex',
  'Under Armour',
  'Honor',
  'Robam',
  'Rado',
  'Zebra Pen',
  'Champion',
  'Volkswagen',
  'Hyundai',
  'Škoda',
  'Nintendo Switch',
  'Instax',
  'Braun',
  'Dell',
  'Lancôme',
  'Fender',
  'Singer Sewing',
  'Parker Pen',
  'Miele',
]);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'contextual' },
);
const found = (title: string): readonly string[] => placesFound(shortForms, index, title);

it.each([
  ['갤럭시 버즈3 프로 케이스 포함', 'Samsung Galaxy 갤럭시'],
  ['ギャラクシーS23 本体', 'Samsung Galaxy ギャラクシー'],
  ['галакси s23 телефон', 'Samsung Galaxy галакси'],
  ['NB574运动鞋', 'New Balance NB'],
  ['NB 운동화', 'New Balance NB'],
  ['ＮＢ574 スニーカー', 'New Balance ＮＢ'],
  ['NB9060 灰色 37码', 'New Balance NB'],
  ['กระเป๋าหลุยส์ ของแท้', 'Louis Vuitton หลุยส์'],
  ['三叶草 卫衣 男', 'adidas 三叶草'],
  ['сумка ЛВ', 'Louis Vuitton ЛВ'],
  ['루이 모노그램 지갑', 'Louis Vuitton 루이'],
  ['ノース ダウンジャケット', 'The North Face ノース'],
  ['荣耀90 手机 12+256', 'Honor 荣耀'],
  ['老板油烟机 侧吸', 'Robam 老板'],
  ['雷达手表 男 自动机械', 'Rado 雷达'],
  ['斑马中性笔 按动 0.5', 'Zebra Pen 斑马'],
  ['チャンピオン パーカー M', 'Champion チャンピオン'],
  ['TNF Nuptse puffer jacket', 'The North Face TNF'],
  ['CK boxer briefs 3 pack', 'Calvin Klein CK'],
  ['TNF 1996 Nuptse down black', 'The North Face TNF'],
  ['YY badminton racket 88D Pro', 'Yonex YY'],
  ['YY cầu lông vợt', 'Yonex YY'],
  ['UA training shirt men', 'Under Armour UA'],
  ['Stanley 40oz tumbler pink', 'Stanley 1913 Stanley'],
  ['🍎手机 256G', 'Apple 🍎'],
  ['blsj 老爹鞋 男', 'Balenciaga blsj'],
  ['绿水鬼机械手表', 'Rolex 绿水鬼'],
  ['腊梅 面霜 60ml', 'La Mer 腊梅'],
  ['생로 가방', 'Saint Laurent 생로'],
  ['ヴィヴィ ネックレス', 'Vivienne Westwood ヴィヴィ'],
  ['椰子350 运动鞋', 'adidas 椰子'],
  ['Galaxy A54 5G kılıf şeffaf', 'Samsung Galaxy Galaxy'],
  ['Borracha porta malas VW Gol quadrado', 'Volkswagen VW'],
  ['현대 아반떼 CN7 트렁크 매트', 'Hyundai 현대'],
  ['Pokrowce na fotele do Skody Octavii III', 'Škoda Skody'],
  ['硬壳收纳包 switch oled主机', 'Nintendo Switch switch'],
  ['チェキ mini12 カメラケース', 'Instax チェキ'],
  ['ماكينة حلاقة براون قابلة للغسل', 'Braun براون'],
  ['بطارية ديل لاتيتيود 5480', 'Dell ديل'],
  ['מסקרה לנקום שחורה', 'Lancôme לנקום'],
  ['Guitarra eléctrica Fender Player', 'Fender Fender'],
  ['Mesin jahit Singer 1409 portable', 'Singer Sewing Singer'],
  ['Parker Jotter ballpoint pen', 'Parker Pen Parker'],
  ['שקיות שואב אבק מילה', 'Miele מילה'],
])('reads the short form in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each([
  '갤럭시 무드등 우주 프로젝터',
  'Galaxy projector night light LED',
  'حذاء براون جلد طبيعي',
  'ספר תפזורת מילה במילה',
  '현대 무용 연습복 여성',
  'wall light switch white 2 gang',
  'Bilet kolejowy Skody retro plakat',
  'ギャラクシー柄 レギンス',
  '王者荣耀 手机壳',
  '老板椅 油烟机清洁剂',
  '斑马纹收纳盒 中性笔',
  '买一加一 手机壳',
  'NB-IoT 模块 NB101',
  'ベビー服 NB 50cm',
  '婴儿鞋 NB码',
  '🍎 图案 手机壳',
  '腊梅 花瓶',
  '椰子350ml 运动鞋',
  'SUP救生衣 桨板',
  '신생로 가방',
  '三叶草种子 草坪',
  '四叶草 项链',
  '루이스 지갑',
  'โซฟาหลุยส์ สีทอง',
  'NB500 bearing',
  'ノースリーブ ワンピース',
  'Galaxy print leggings',
  'BLACK BOXER BRIEFS',
  'CK-45 belt',
  'MK 2 shoulder bag',
  'Uncle Stanley poster',
  'best beats headphones',
  'Front fender for guitar trailer',
  'Pilot jacket with pen pocket',
])('reads none in %s', (title) => {
  expect(contextualNames(title)).toEqual([]);
});

it('is told as another name of the brand', () => {
  expect(isTrueStep({ kind: 'ALIAS', from: '갤럭시', to: 'Samsung Galaxy' })).toBe(true);
  expect(isTrueStep({ kind: 'ALIAS', from: 'ＮＢ', to: 'New Balance' })).toBe(true);
  expect(isTrueStep({ kind: 'ALIAS', from: '갤럭시', to: 'New Balance' })).toBe(false);
});
