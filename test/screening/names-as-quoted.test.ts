import { defaultPolicy } from '../../server/law/default-policy';
import { buildIndex } from '../../server/matching/index/build-index';
import { itemOf } from '../../server/screening/item';
import { NO_PARTY } from '../../server/screening/judging/parties';
import { screenItem, type ScreeningAnswer } from '../../server/screening/screen-item';
import { markFacts } from '../matching/index/mark-facts';

const mark = (id: number, text: string, niceClass: number, goods: string) =>
  markFacts(id, text, {
    office: 'US',
    status: 'REGISTERED',
    registrationNumber: `DEMO-${id}`,
    registrationDate: '2020-01-01',
    expiryDate: '2036-01-20',
    niceClasses: [niceClass],
    goods: [goods],
  });

const index = buildIndex(
  [
    mark(1, 'The North Face', 25, 'jackets'),
    mark(2, 'The Body Shop', 3, 'cosmetics'),
    mark(3, 'Le Creuset', 21, 'cookware'),
    mark(4, 'New Balance', 25, 'footwear'),
    mark(5, 'The Gap', 25, 'clothing'),
  ],
  { version: 'test' },
);

const answerTo = (title: string): ScreeningAnswer =>
  screenItem(
    {
      item: itemOf({ title }),
      route: {
        origin: 'CN',
        destination: 'US',
        transit: [],
        direction: 'EXPORT',
        date: '2026-06-01',
        value: null,
      },
      parties: NO_PARTY,
      policy: defaultPolicy,
    },
    index,
  );

describe('names as titles quote them', () => {
  it.each([
    ['North Face puffer jacket', 'The North Face', 'North Face'],
    ['Northface jacket men', 'The North Face', 'Northface'],
    ['Body Shop body butter', 'The Body Shop', 'Body Shop'],
    ['Creuset casserole pot', 'Le Creuset', 'Creuset'],
  ])('%s is %s without its article', (title, name, words) => {
    const { findings, verdict } = answerTo(title);
    const [{ assessment }] = findings as [ScreeningAnswer['findings'][number]];
    const [{ match, sign }] = assessment.places;
    expect({ verdict, name: assessment.mark.text }).toEqual({ verdict: 'BLOCK', name });
    expect(title.slice(match.start, match.end)).toBe(words);
    expect(sign.transformations.at(-1)).toMatchObject({ kind: 'CONTAINED', to: name });
  });

  it.each(['body shop tools for car', 'mind the gap poster', 'gap filler for doors'])(
    '%s quotes no name',
    (title) => {
      expect(answerTo(title).verdict).toBe('CLEAR');
    },
  );

  it.each(['New Balance sneakers 574', 'newbalance sneakers 574', 'new balance trainers'])(
    '%s names shoes and no scales',
    (title) => {
      const { listingClasses, verdict } = answerTo(title);
      expect({ listingClasses, verdict }).toEqual({ listingClasses: [25], verdict: 'BLOCK' });
    },
  );
});
