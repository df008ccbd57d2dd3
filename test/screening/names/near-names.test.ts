import { buildIndex } from '../../../server/matching/index/build-index';
import { LIKELY, UNSURE } from '../../../server/screening/names/name-finder';
import { nearNames } from '../../../server/screening/names/near-names';
import { brandRegister } from '../../evaluation/brand-register';
import { matchesFound, placesFound } from './places-found';

const wanted = new Set(['NIKE', 'PUMA', 'Chanel', 'Dior', 'Lacoste', 'Timberland', 'Braun']);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'near' },
);

const found = (title: string): readonly string[] => placesFound(nearNames, index, title);

it.each([
  ['퓨마 운동화 250', 'PUMA 퓨마'],
  ['나이끼 운동화', 'NIKE 나이끼'],
  ['풉마 운동화', 'PUMA 풉마'],
  ['신상 팀벌랜트 부츠', 'Timberland 팀벌랜트'],
  ['شنطة شنيل نسائية', 'Chanel شنيل'],
  ['รองเท้า ในกี สีดำ', 'NIKE ในกี'],
  ['Παπούτσια Πούμμα', 'PUMA Πούμμα'],
  ['ティンバランド ブーツ', 'Timberland ティンバランド'],
])('hears the name in %s', (title, expected) => {
  expect(found(title)).toContain(expected);
});

it.each([
  ['Ліжко дитяче букове'],
  ['파마 가위'],
  ['커피 머신'],
  ['زجاجة ماء'],
  ['รองเท้าแตะ สีดำ'],
  ['나이키 운동화'],
  ['браслет'],
])('hears no other spelling in %s', (title) => {
  expect(found(title)).toEqual([]);
});

it('hears no other name in one that stands as it is', () => {
  const both = buildIndex(
    brandRegister().filter(({ text }) => text === 'Nissan' || text === 'Nissin'),
    { version: 'both' },
  );
  expect(placesFound(nearNames, both, 'فلتر هواء لسيارة نيسان صني')).toEqual([]);
});

it('reads a stretched word of Arabic as the word, and no digit of Thai as a letter', () => {
  expect(found('حقيبة كـبيرة للسفر')).toEqual([]);
  expect(found('๒ชิ้น กระเป๋า')).toEqual([]);
});

it.each([
  ['퓨마 운동화', 0.7],
  ['팀벌랜트 부츠', 0.9],
])('says how surely %s spells it', (title, sureness) => {
  expect(matchesFound(nearNames, index, title)[0]).toMatchObject({ sureness });
});

describe('a name in Latin letters that no table has in the script', () => {
  const names = ['Fissler', 'Pixlr', 'Fisher-Price', 'Birkenstock', 'Dyson', 'Disney', 'Schleich', 'Zinzane'];
  const latin = buildIndex(
    brandRegister()
      .filter(({ text }) => names.includes(text))
      .map((mark) => ({ ...mark, aliases: [] })),
    { version: 'latin' },
  );
  const heard = (title: string): readonly string[] => placesFound(nearNames, latin, title);

  it.each([
    ['정품 피슬러 압력솥', 'Fissler 피슬러'],
    ['피셔프라이스 바운서', 'Fisher-Price 피셔프라이스'],
    ['погремушка Фишер-Прайс', 'Fisher-Price Фишер-Прайс'],
    ['ビルケンシュトック サンダル', 'Birkenstock ビルケンシュトック'],
    ['סנדלים בירקנשטוק', 'Birkenstock בירקנשטוק'],
    ['фигурка Шляйх лошадь', 'Schleich Шляйх'],
  ])('is heard in %s', (title, expected) => {
    expect(heard(title)).toEqual([expected]);
  });

  it.each([['맥주 신상 정품'], ['카룸메이트 트렁크 매트'], ['ราคาถูก รองเท้า'], ['платье новое белое']])(
    'is not heard in everyday words: %s',
    (title) => {
      expect(heard(title)).toEqual([]);
    },
  );

  it('is heard, surely where each sound of it is written', () => {
    const [unsure] = matchesFound(nearNames, latin, '피슬러 압력솥');
    const [sure] = matchesFound(nearNames, latin, 'ビルケンシュトック サンダル');
    expect(unsure).toMatchObject({ heard: true, shows: 'Fissler', sureness: UNSURE });
    expect(sure).toMatchObject({ heard: true, shows: 'Birkenstock', sureness: LIKELY });
  });
});
