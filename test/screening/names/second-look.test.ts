import fc from 'fast-check';
import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { itemOf } from '../../../server/screening/item';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { screenItem } from '../../../server/screening/screen-item';
import { MAY_BE_REREAD, reread } from '../../../server/text/reread';
import { markFacts } from '../../matching/index/mark-facts';
import { TRADE } from '../../support/trade';

describe('a second look at letters', () => {
  it.each([
    ['NlKE', 'NIKE'],
    ['Nlke', 'Nike'],
    ['GUCCl', 'GUCCI'],
    ['AppIe', 'Apple'],
    ['GiIIette', 'Gillette'],
    ['ADlDAS', 'ADIDAS'],
    ['Addldas', 'Addidas'],
    ['Pµma', 'Puma'],
    ['Пyма', 'Пума'],
    ['Л3ГО', 'ЛеГО'],
  ])('takes %s for %s', (written, seen) => {
    expect(reread(written).toLowerCase()).toBe(seen.toLowerCase());
  });

  it.each([
    'Blue wool coat',
    'Karl',
    'Pearls',
    'Stahl bowl',
    'Adler',
    'small l',
    'table lamp',
    '5 µm filter',
    'шуба мех',
    'iPhone 15',
    'McIntosh',
    'XL',
    'm³ 36',
  ])('leaves %s as it is, or a word that nobody knows', (text) => {
    expect(reread(text)).toBe(text);
  });

  it('keeps every offset in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => reread(text).length === text.length));
  });

  it('reads nothing otherwise in a text without such letters', () => {
    const letters = fc.constantFrom(...'NIlLKkaeiouhmM bтП03µ \u0416');
    fc.assert(
      fc.property(
        fc.string({ unit: letters, minLength: 2 }),
        (text) => MAY_BE_REREAD.test(text) || reread(text) === text,
      ),
      { numRuns: 2000 },
    );
  });

  it('tells in the finding how the written word becomes the mark', () => {
    const index = buildIndex(
      [markFacts(1, 'NIKE', { registrationNumber: 'DEMO-1', expiryDate: '2036-01-20' })],
      { version: 'test' },
    );
    const { findings } = screenItem(
      {
        item: itemOf({ title: 'NlKE运动袜男毛巾底' }),
        route: TRADE,
        parties: NO_PARTY,
        policy: defaultPolicy,
      },
      index,
    );
    const [place] = findings[0]?.assessment.places ?? [];
    expect(place?.match).toMatchObject({ start: 0, end: 4 });
    expect(place?.sign.transformations[0]).toEqual({ kind: 'HOMOGLYPH', from: 'NlKE', to: 'NIKE' });
    expect(place?.sign.grade).toBe('SIMILAR');
    expect(place?.decision.reason).toBe('EVASION');
  });
});
