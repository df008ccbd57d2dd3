// cspell:disable
import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

describe('a maker named behind the models that a part serves', () => {
  it.each([
    ['models stand between the part and the maker', 'Koncovka MT-07 XSR700 Tracer 7 ⟦Yamaha⟧ karbon'],
    ['nobody knows the word for the part', 'Brzelnik DHP484 DTD152 ⟦Makita⟧ nowy'],
    ['models are everyday words', 'Kapell Fox Donkey Bee ⟦Bugaboo⟧'],
    ['the number stands apart', 'Membrany MS 180 MS 170 ⟦STIHL⟧'],
    ['models are in another script', 'Дверні петлі Астра Вектра [⟦Opel⟧]'],
    ['no spaces part the words', 'アーロンチェア用品 後付け ⟦Herman Miller⟧ Bサイズ'],
    ['a range of numbers stands before the name', 'Khay giấy lót HD9252 HD9200 HD9650 ⟦Philips⟧'],
    ['it is called an imitation', 'Luchtfilter GCV160 GCV190 HRX (⟦Honda⟧) imitatie'],
  ])('is what it fits where %s: %s', (_reason, title) => {
    expect(readUse(ask(title)).use).toBe('REFERENTIAL');
  });

  it.each([
    ['the slash parts makers', 'Sada 1.9 TDI ⟦VW⟧/Škoda/Seat'],
    ['the name is a word too', 'Lever shorty ⟦Triumph⟧/Ducati/BMW'],
    ['a comma parts them', 'Zestaw ⟦Kawasaki⟧, Suzuki 520'],
    ['they are in another script', 'Бленда ⟦Хюндай⟧/Кіа 2016'],
    ['others are meant too', 'Auflage 90x200 ⟦Bosch⟧ Siemens u.a.'],
    ['others are meant in Polish', 'Nakładka ⟦Bosch⟧, Siemens i inne'],
  ])('is one of several makers where %s: %s', (_reason, title) => {
    expect(readUse(ask(title)).use).toBe('REFERENTIAL');
  });

  it.each([
    ['it stands first', '⟦Makita⟧ DHP484Z combi drill', 7],
    ['its machine is named', 'Combi drill DHP484 ⟦Makita⟧', 7],
    ['nothing but the model is called', 'DHP484 ⟦Makita⟧ 18V', 7],
    ['another word of its own stands beside a slash', '⟦Sony⟧/PlayStation', 9],
    ['no parts are made for what it makes', 'Bag ⟦Gucci⟧/Prada', 18],
    ['the model of another stands there', 'Brzelnik Fox 5 ⟦Makita⟧', 7],
  ])('is the maker where %s: %s', (_reason, title, niceClass) => {
    expect(readUse(ask(title, { markClasses: [niceClass] })).use).toBe('AS_MARK');
  });
});
