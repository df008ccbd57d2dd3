// cspell:disable
import { flagsIn, indexOf, placeOfBrand } from '../names/place-of-brand';

const index = indexOf(['Wrocław', 'Valentino', 'Martini', 'Mavi', 'ОПТИ', 'Optie1', 'Mikołajki']);

describe('where goods are fetched, saints, units, and words of one letter', () => {
  it.each([
    'Rower dziecięcy 16 cali odbiór osobisty Wrocław okazja',
    'Bracciale argento 925 donna regalo san valentino laurea',
    'Bracciale argento regalo San Valentino',
    'מזרן יוגה 15 מ"מ עבה NBR מונע החלקה',
    'Магнит сувенирный опт и розница 7см',
  ])('hold no mark: %s', (title) => {
    expect(flagsIn(index, title)).toEqual([]);
  });

  it.each([
    ['Borsa Valentino donna nera', 'Valentino'],
    ['Borsa 30 cm Valentino nera', 'Valentino'],
    ['ג\'ינס 30 ס"מ Mavi', 'Mavi'],
  ])('leave a mark that stands elsewhere: %s', (title, brand) => {
    expect(placeOfBrand(index, title, brand).verdict).not.toBe('CLEAR');
  });
});
