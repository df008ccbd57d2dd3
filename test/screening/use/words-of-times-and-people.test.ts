// cspell:disable
import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { itemOf } from '../../../server/screening/item';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { screenItem } from '../../../server/screening/screen-item';
import { brandRegister } from '../../evaluation/brand-register';
import { TRADE } from '../../support/trade';

const WANTED = new Set(
  `Dell,Citroën,Mattel,Chloé,Crocs,Brice,Marc Cain,Reebok,Porsche,Rimowa,Valentino,ASICS,VILA,Burberry,Balmain,Prada,Daiwa,HOKA,LEGO,
  Disney,Gillette,Certina,Celine,FILA,Hermès,Armani,Schiesser,SUSE,NUK,C&A,Damart,Gentle Monster,NIKE,Barbour,Einhell,Cline,Calvin Klein,Umbro,
  Casio,LINE,Suzuki,Apple,LEGO,Escada`
    .replace(/\n\s*/g, '')
    .split(','),
);
const index = buildIndex(
  brandRegister().filter(({ text }) => WANTED.has(text)),
  { version: 'times-and-people' },
);
const verdictOn = (title: string): string =>
  screenItem({ item: itemOf({ title }), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index)
    .verdict;

it.each([
  'Phone case citrine',
  'Holzspielzeug Dattel',
  'Robe femme clou doré',
  'Robe femme carreaux',
  'Robe femme marocain',
  'Sukienka damska perski wzór',
  'Zabawka drewniana rybak',
  'Zabawka drewniana zimowa',
  'Dámské šaty valentýn',
  'Dámské šaty víla',
  'Tričko hasič',
  'Klänning dam barberare',
  'Платье женское пельмени',
  'Сукня жіноча діва',
  'Сукня жіноча хокей',
])('%s tells of a plant, a trade, a feast or a place', (title) => {
  expect(verdictOn(title)).toBe('CLEAR');
});

it.each([
  'TELEFON KILIFI DİŞLİ',
  'DERİ ÇANTA KİLİT',
  'KADIN ELBİSE FIRTINA',
  'DAMEN KLEID SCHWEISSER',
  'HANDYHÜLLE SÜSS',
  'ΞΥΛΙΝΟ ΠΑΙΧΝΙΔΙ ΑΥΓΟ',
  'ΦΟΡΕΜΑ ΓΥΝΑΙΚΕΙΟ ΦΥΛΛΑ',
])('%s writes a word in capitals as its language does', (title) => {
  expect(verdictOn(title)).toBe('CLEAR');
});

it.each([
  'Váy Nữ Cà Chua',
  'Túi Da Mặt Trời',
  'Đồ Chơi Gỗ Em Bé',
  'Váy Nữ Thổ Nhĩ Kỳ',
  'Bà bầu váy nữ',
  'Anne el kremi',
  'Handyhülle klein',
])('%s sounds like a name by chance', (title) => {
  expect(verdictOn(title)).toBe('CLEAR');
});

it.each([
  '여성 원피스 카시오페아',
  '핸드폰 케이스 라인스톤',
  '摇铃 木制玩具',
  '榛子手机壳',
  'שמלה לנשים ל״ג בעומר',
  "שמלה לנשים ז'קט",
])('%s has a word of which a name is a part', (title) => {
  expect(verdictOn(title)).toBe('CLEAR');
});

it.each([
  '카시오 시계',
  '苹果手机壳',
  '平果手机壳',
  '铃木摩托车',
  'Phone case Dell',
  'Holzspielzeug Mattel',
  'Robe femme Chloé',
  'TELEFON KILIFI DİSNEY',
  'ΤΣΑΝΤΑ ΔΕΡΜΑΤΙΝΗ CELINE',
  'Bluza damska Reebok',
  'Váy nữ Pờ ra đa',
  'Calvin klein boxershorts',
])('%s names a mark', (title) => {
  expect(verdictOn(title)).not.toBe('CLEAR');
});
