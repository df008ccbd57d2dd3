// cspell:disable
import { buildIndex } from '../../../server/matching/index/build-index';
import { markFacts } from './mark-facts';

const index = buildIndex([markFacts(1, 'Miele'), markFacts(2, 'Sony'), markFacts(3, 'Siemens')], {
  version: 'register-8',
  languageModel: [
    ['για', 900],
    ['на', 900],
  ],
});

const met = (title: string): readonly string[] =>
  index.search([title], { limit: 5 }).map(({ end, kind, start }) => `${title.slice(start, end)} ${kind}`);

describe('a name in Latin letters beside words of another script', () => {
  it.each([
    ['Ηλεκτρική σκούπα Miele για το σπίτι', 'Miele'],
    ['Ремонт фотоаппарата Sony на дому', 'Sony'],
  ])('takes no small word of theirs in: %s', (title, name) => {
    expect(met(title)).toContain(`${name} EXACT`);
  });

  it.each(['פיית אדים לSiemens EQ9', 'فوهة بخار لSiemens EQ9'])(
    'begins behind the letter for "for": %s',
    (title) => {
      expect(met(title)).toContain('Siemens EXACT');
    },
  );

  it('is met in look-alikes all the same', () => {
    expect(met('Ѕоnу камера')).toContain('Ѕоnу HOMOGLYPH');
  });
});
