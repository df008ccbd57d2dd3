// cspell:disable
import { hitsIn } from '../../../server/screening/judging/hits';
import { flagsIn, indexOf } from './place-of-brand';

const index = indexOf(['Hurley', 'Harley-Davidson', 'Maxi', 'Così', 'Maxi-Cosi', 'Guess', 'OnePlus']);
const names = (title: string): readonly string[] =>
  hitsIn(index, [{ field: 'TITLE', attribute: null, text: title }], 20).map(
    ({ mark }) => index.facts(mark).text,
  );

describe('what only comes near to a name', () => {
  it.each([
    ['Tank pad for Harley-Davidson Softail', ['Harley-Davidson']],
    ['Parapioggia per Maxi-Cosi Pebble 360', ['Maxi-Cosi']],
  ])('is met in no other name: %s', (title, expected) => {
    expect(names(title)).toEqual(expected);
  });

  it.each([
    ['Harley board shorts', 'Hurley'],
    ['Maxi bag blue', 'Maxi'],
  ])('is met by itself: %s', (title, name) => {
    expect(names(title)).toContain(name);
  });

  it('is no word of Thai with one letter of the next', () => {
    expect(flagsIn(index, 'เคสซิลิโคน ใส มือถือ 6 นิ้ว')).toEqual([]);
  });
});
