import { screenAgainst } from '../../support/screen-against';

const screened = screenAgainst([
  'Gates Corporation',
  'Columbia Sportswear',
  'Orient Watch',
  'Hunter Boots',
  'Brooks Running',
  'Crew Clothing Company',
]);
const verdictOf = (title: string): string => screened({ title }).verdict;

it.each([
  'Gates timing belt kit',
  'Columbia fleece jacket men',
  'Orient automatic watch men',
  'Hunter rain boots women black',
  'Brooks Ghost 15 mens running shoes',
  'Bottes de pluie Hunter pour femme noir',
])('has a person look at "%s", which leaves out what the name says of its firm', (title) => {
  expect(verdictOf(title)).toBe('REVIEW');
});

it.each([
  'Garden gates for driveways',
  'rain boots for hunter and fisher',
  'Womens Rain Boots Hunter Green Tall',
  'Columbia coffee beans 1 kg',
  'strap for Orient watch 20mm',
  'Wall map of the Orient',
  'Crew socks, cotton, 5 pairs',
  'Crew neck t-shirt men',
])('sees no mark in "%s"', (title) => {
  expect(verdictOf(title)).toBe('CLEAR');
});

it('still stops the whole name', () => {
  expect(verdictOf('Columbia Sportswear fleece jacket')).toBe('BLOCK');
});
