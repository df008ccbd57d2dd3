import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { glance, glancesOf, seenAtAGlance } from '../../../server/screening/names/glance';
import { itemOf } from '../../../server/screening/item';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { screenItem } from '../../../server/screening/screen-item';
import { markFacts } from '../../matching/index/mark-facts';
import { TRADE } from '../../support/trade';
import { matchesFound } from './places-found';

const NAMES = [
  'Supreme',
  'PUMA',
  'Downy',
  'Volvo',
  'Adidas',
  'Converse',
  'Modem',
  'Philips',
  'Pigeon',
  'Longines',
];
const index = buildIndex(
  NAMES.map((text, at) =>
    markFacts(at + 1, text, {
      expiryDate: '2036-01-20',
      registrationNumber: `DEMO-${at}`,
      niceClasses: [3, 12, 18, 25],
    }),
  ),
  { version: 'glance' },
);

function found(title: string): readonly string[] {
  const item = itemOf({ title, niceClasses: [25] });
  const { findings } = screenItem({ item, route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index);
  return findings
    .filter(({ assessment }) => assessment.places[0].decision.verdict !== 'CLEAR')
    .map(({ assessment }) => assessment.mark.text);
}

describe('names at a glance', () => {
  it.each([
    ['Suprerne', 'Supreme'],
    ['PVMA', 'PUMA'],
    ['Dovvny', 'Downy'],
    ['Uolvo', 'Volvo'],
    ['Piqeon', 'Pigeon'],
    ['Lonqines', 'Longines'],
  ])('%s shows %s', (written, name) => {
    expect(seenAtAGlance(written, name)?.toLowerCase()).toBe(name.toLowerCase());
    expect(matchesFound(glance, index, `Bolso ${written} negro`)).toEqual([
      expect.objectContaining({ name, kind: 'HOMOGLYPH', start: 6, end: 6 + written.length }),
    ]);
  });

  it.each(['modern', 'horn', 'blue', 'curve', 'Converse'])('%s shows nothing else', (word) => {
    expect(glancesOf(word)).toEqual([]);
  });
});

describe('a name with a slip is seen', () => {
  it.each([
    ['Hoodie Suprerne red', 'Supreme'],
    ['Hoodie Sureme red', 'Supreme'],
    ['Sneakers Convere black', 'Converse'],
    ['Buty Adiidass męskie', 'Adidas'],
  ])('%s', (title, name) => {
    expect(found(title)).toEqual([name]);
  });

  it.each(['Modern hoodie red', 'Sneakers conversation piece', 'Suprema felpa rossa'])(
    'not in %s',
    (title) => {
      expect(found(title)).toEqual([]);
    },
  );
});
