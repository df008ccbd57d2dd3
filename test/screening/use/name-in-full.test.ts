import { screenAgainst } from '../../support/screen-against';

const screened = screenAgainst(['New Balance', 'Le Creuset', 'Petit Bateau', 'True Religion', 'O Boticário']);
const verdictOf = (title: string): string => screened({ title }).verdict;

it.each([
  'shoes new balance 574',
  'cocotte le creuset 24cm',
  'lot 3 bodies petit bateau 6 mois',
  'jeans true religion ricky',
  'malbec o boticário desodorante colônia 100ml',
])('has a person look at "%s", whose words are a name in small letters', (title) => {
  expect(verdictOf(title)).toBe('REVIEW');
});

it.each([
  'mobile bébé petit bateau bois',
  'poster find a new balance in life',
  'insoles for new balance 574',
  'true love and religion poster',
])('clears "%s"', (title) => {
  expect(verdictOf(title)).toBe('CLEAR');
});

it('reads no fruit in a name beside goods of its mark', () => {
  const apple = screenAgainst(['Apple']);
  expect(apple({ title: 'Kopfhörer Apple schwarz' }).verdict).toBe('REVIEW');
  expect(apple({ title: 'Apple Kuchen' }).verdict).toBe('CLEAR');
});
