import { heardLikeness } from '../../../server/matching/sign/heard-names';
import { buildIndex } from '../../../server/matching/index/build-index';
import { namesByEar } from '../../../server/screening/names/names-by-ear';
import { brandRegister } from '../../evaluation/brand-register';
import { matchesFound } from './places-found';

const BRANDS = [
  'NIKE|Gucci|Chanel|Ray-Ban|Louis Vuitton|Corona|Xiaomi|Dove|Avène|Dyson|Hublot|Shimano|Anessa|AirPods|Hot Wheels|Makita',
  'Skechers|Pokémon|Wellensteyn|Harmont & Blaine|Cartier|DeWalt|Montblanc|Nature Republic|Kärcher',
];
const wanted = new Set(BRANDS.join('|').split('|'));
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'heard' },
);

const heard = (title: string): readonly string[] => [
  ...new Set(
    matchesFound(namesByEar, index, title).map(
      (match) => `${index.facts(match.mark).text} ${title.slice(match.start, match.end)} ${match.heard}`,
    ),
  ),
];

it.each([
  ['Najk buty do biegania męskie czarne', 'NIKE Najk true'],
  ['Giày thể thao Nai ki nam', 'NIKE Nai ki true'],
  ['Naykı erkek koşu ayakkabısı', 'NIKE Naykı true'],
  ['Tênis Naique masculino corrida', 'NIKE Naique true'],
  ['Szanel perfumy damskie 100 ml', 'Chanel Szanel true'],
  ['Óculos de sol Rei Ban masculino', 'Ray-Ban Rei Ban true'],
  ['Torebka damska Wuitton skórzana', 'Louis Vuitton Wuitton true'],
  ['Túi xách Gút chì nữ da', 'Gucci Gút chì true'],
  ['Bolsa Guchi couro feminina', 'Gucci Guchi true'],
  ['dye-son vacuum cleaner cordless', 'Dyson dye-son true'],
  ['Rejbany okulary przeciwsłoneczne złote', 'Ray-Ban Rejbany true'],
  ['Naykılar erkek spor ayakkabısı', 'NIKE Naykılar true'],
  ['Đồng hồ Hu-bờ-lốt dây cao su nam', 'Hublot Hu-bờ-lốt true'],
  ['Máy câu ngang Sì-ma-nô 4000', 'Shimano Sì-ma-nô true'],
  ['Kem chống nắng A-nét-xà sữa 60ml', 'Anessa A-nét-xà true'],
  ['Er-pots Pro segunda generación con caja', 'AirPods Er-pots true'],
  ['Jot Güils colección de autitos', 'Hot Wheels Jot Güils true'],
  ['Bolsa Luís Vitão com alça', 'Louis Vuitton Luís Vitão true'],
  ['Ma-kit-ah battery and charger', 'Makita Ma-kit-ah true'],
  ['D-y-z-o-n haardroger met koffer', 'Dyson D-y-z-o-n true'],
  ['Sepatu Skecer wanita slip on', 'Skechers Skecer true'],
  ['Pokeymans cards booster box', 'Pokémon Pokeymans true'],
  ['Wällenschtain Jacke Herren', 'Wellensteyn Wällenschtain true'],
  ['Polo uomo Harmont e Blein blu', 'Harmont & Blaine Harmont e Blein true'],
  ['Bracelet K-rtié plaqué or', 'Cartier K-rtié true'],
  ['Wkrętarka Di-Łolt 18V', 'DeWalt Di-Łolt true'],
  ['Mon Blank Füller schwarz', 'Montblanc Mon Blank true'],
  ['Netur Ripablik gel lidah buaya', 'Nature Republic Netur Ripablik true'],
])('hears the name in "%s"', (title, place) => {
  expect(heard(title)).toContain(place);
});

it.each([
  ['Nike running shoes'],
  ['Dywaniki gumowe dedykowane do VW Passat B8'],
  ['Lot de 6 verres à vin cristal sans plomb'],
  ['nine keys ring'],
  ['tie-dye son and father shirts'],
  ['Réveil chanvre naturel'],
  ['Zapatillas Tralini para hombre'],
  ['Vitamin tablets black free shipping Mafen'],
  ['耐克 跑步鞋'],
  ['Ghiozdan fete cu pisicuță și dovleac'],
  ['state-of-the-art slip-on do-it-yourself kit'],
  ['Kom-plet-ny ze-staw 3-in-1'],
  ['Polo e Jeans rosso e nero'],
  ['Kókusz lábtörlő, gyerek bicikli 16 colos'],
  [''],
])('hears no name in "%s"', (title) => {
  expect(heard(title)).toEqual([]);
});

it('says how surely words spell a name, and nothing of the name itself', () => {
  expect(heardLikeness('Najk', 'Nike')).toBe(1);
  expect(heardLikeness('Kelvin Klayn', 'Calvin Klein')).toBeGreaterThan(0.9);
  expect(heardLikeness('Nike', 'Nike')).toBe(0);
  expect(heardLikeness('Puma', 'Nike')).toBe(0);
});
