// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { brandRegister } from '../../evaluation/brand-register';
import { flagsIn, placeOfBrand } from './place-of-brand';

const index = buildIndex(brandRegister(), { version: 'letters in one word' });

it.each([
  ['Jotabeéle Charge 5 caixa de som bluetooth preta', 'JBL', 'Jotabeéle'],
  ['altavoz jotabeele bluetooth', 'JBL', 'jotabeele'],
  ['llantas beemedobleve 18 pulgadas', 'BMW', 'beemedobleve'],
  ['mochila emeceeme cuero', 'MCM', 'emeceeme'],
  ['bolso dekaeneye mujer', 'DKNY', 'dekaeneye'],
  ['televisor teceele 55', 'TCL', 'teceele'],
  ['telefono hachetece nuevo', 'HTC', 'hachetece'],
  ['rodamiento esekaefe 6204', 'SKF', 'esekaefe'],
  ['Свечи зажигания эн-джи-кей иридий', 'NGK Spark Plugs', 'эн-джи-кей'],
  ['Куртка ти-эн-эф мужская', 'The North Face', 'ти-эн-эф'],
  ['Футболка пи-эс-джи Мбаппе', 'Paris Saint-Germain', 'пи-эс-джи'],
  ['Помада уай-эс-эл матовая', 'Yves Saint Laurent', 'уай-эс-эл'],
])('%s calls %s by its letters', (title, brand, words) => {
  const place = placeOfBrand(index, title, brand);
  expect(place).toMatchObject({ words, verdict: 'REVIEW', untrue: [] });
});

it.each([
  'crema elemento tierra 50 ml',
  'camiseta deseada para mujer',
  'cortina de banho cadeado preto',
  'Telefoonhoesje bescherming siliconen',
  'Bebeğe hediye seti pamuklu',
  'فستان سهرة طويل للنساء',
  'ти-шёрт хлопок белый',
  'джи-пи-эс трекер для собак',
])('flags nothing in %s', (title) => {
  expect(flagsIn(index, title)).toEqual([]);
});
