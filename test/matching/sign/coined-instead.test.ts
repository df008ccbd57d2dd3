// cspell:disable
import { coinedInstead } from '../../../server/matching/sign/features/coined-instead';
import { pairSigns } from '../../../server/matching/sign/pair';
import { prepareSign } from '../../../server/matching/sign/prepare-sign';

const value = (a: string, b: string): number =>
  coinedInstead(pairSigns(prepareSign({ text: a }), prepareSign({ text: b })));

describe('a coined word in the place of one of a name that is known', () => {
  it.each([
    ['New Barlun', 'New Balance'],
    ['New Balance', 'New Bunren'],
    ['KIC KAT', 'KIT KAT'],
    ['CLEO COLA', 'COCA-COLA'],
  ])('%s recalls %s', (a, b) => {
    expect(value(a, b)).toBeGreaterThanOrEqual(0.4);
    expect(value(b, a)).toBe(value(a, b));
  });

  it.each([
    ['Pizza House', 'Pizza Hut'],
    ['General Motors', 'General Mills'],
    ['American Express', 'American Eagle'],
    ['Royal Garden', 'Royal Canin'],
    ['Tommy Bahama', 'Tommy Hilfiger'],
    ['Dilma Afza', 'Rooh Afza'],
    ['Barlun', 'Balance'],
    ['New Barlun Shoes', 'New Balance'],
    ['Zorbel Tamiq', 'Zorbal Tamiq'],
  ])('%s has no such thing of %s', (a, b) => {
    expect(value(a, b)).toBe(0);
  });
});
