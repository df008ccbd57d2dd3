import { screenAgainst } from '../../support/screen-against';

const screened = screenAgainst(['Faber-Castell', 'Bosch', 'Philips', 'Tefal', 'Kappa', 'iPhone', 'IKEA']);
const verdictOf = (title: string): string => screened({ title }).verdict;

it.each([
  'Case for 48 colored pencils Faber-Castell',
  'Estojo p/ 48 lápis de cor Faber-Castell',
  'Estojo para 24 canetas Faber-Castell',
  'Capa p/ iPhone 15',
  'Hülle für 15 Pro iPhone',
])('reads "%s" as a reference', (title) => {
  expect(verdictOf(title)).toBe('CLEAR');
});

it.each([
  'Colored pencils for 3 year olds Faber-Castell',
  'Lápis de cor p/ 3 crianças Faber-Castell',
  'Wasserkocher für 4 Personen Bosch',
  'Сковорода для 2 человек Tefal',
  'Krzesło dla 2 osób IKEA',
])('reads the number of "%s" as whom the goods are enough for', (title) => {
  expect(verdictOf(title)).toBe('BLOCK');
});
