import { contextualNames } from '../../../server/matching/sign/contextual-names';

const brandsIn = (text: string): readonly string[] => contextualNames(text).map(({ brand }) => brand);

it.each([
  ['Camiseta fútbol niño Barça 24/25', 'FC Barcelona'],
  ['Jersey Barca anak', 'FC Barcelona'],
  ['巴萨球衣 梅西', 'FC Barcelona'],
  ['Koszulka Barcelona Messi', 'FC Barcelona'],
  ['Man Utd home shirt 2024', 'Manchester United'],
  ['เสื้อแมนยู', 'Manchester United'],
  ['PSG Trikot Mbappe', 'Paris Saint-Germain'],
  ['FC Bayern Schal', 'Bayern München'],
  ['Juve maglia Ronaldo', 'Juventus'],
  ['Кепка Янкиз', 'New York Yankees'],
  ['湖人队 球衣 詹姆斯', 'Los Angeles Lakers'],
])('meets in "%s" the club that its fans mean', (title, brand) => {
  expect(brandsIn(title)).toContain(brand);
});

it.each([
  'balsa wood sheets',
  'バルサ材 板',
  'Barcelona travel guide book',
  'Barcelona souvenir t-shirt city skyline',
  'Bayern Bierkrug T-Shirt Souvenir',
  'barca a vela modellino legno',
  'Juvenile jersey top',
])('meets no club in "%s"', (title) => {
  expect(brandsIn(title)).toEqual([]);
});
