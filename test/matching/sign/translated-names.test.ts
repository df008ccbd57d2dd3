import { contextualNames } from '../../../server/matching/sign/contextual-names';

const named = (title: string): readonly string[] =>
  contextualNames(title).map(({ brand, end, start }) => `${brand} ${title.slice(start, end)}`);

it.each([
  ["Oca d'Oro sneakers stella glitter 38", "Golden Goose Oca d'Oro"],
  ['Canadese Gans bomber zwart dons heren L', 'Canada Goose Canadese Gans'],
  ['Hugo Šéf pánské trenýrky 3 ks', 'Hugo Boss Hugo Šéf'],
  ['Doktor Martı bot 8 delik siyah', 'Dr. Martens Doktor Martı'],
  ['Dead bird Beta LT shell jacket', "Arc'teryx Dead bird"],
  ['Merso yıldız amblem kaput W204', 'Mercedes-Benz Merso'],
])('reads "%s" as %s', (title, name) => {
  expect(named(title)).toContain(name);
});

it.each([
  "Statuetta oca d'oro ceramica",
  'Dead bird specimen taxidermy',
  'Miao Miao crocchette per gatti',
  'Nuevo equilibrio libro de autoayuda',
  'Steininsel Poster 50x70',
])('reads no brand in "%s"', (title) => {
  expect(named(title)).toEqual([]);
});
