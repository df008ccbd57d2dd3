import { heardLikeness } from '../../../server/matching/sign/heard-names';
import { buildIndex } from '../../../server/matching/index/build-index';
import { namesByEar } from '../../../server/screening/names/names-by-ear';
import { brandRegister } from '../../evaluation/brand-register';
import { matchesFound } from './places-found';

const wanted = new Set('NIKE|Gucci|Chanel|Ray-Ban|Louis Vuitton|Corona|Xiaomi|Dove|Avène|Dyson'.split('|'));
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
