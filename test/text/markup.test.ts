import { itemOf } from '../../server/screening/item';
import { withoutMarkup } from '../../server/text/markup';
import { screenAgainst } from '../support/screen-against';

const words = (text: string): string => withoutMarkup(text).replace(/ +/g, ' ').trim();

it.each([
  [
    '<p>Warm &amp; soft</p><ul><li>two pockets</li><li>zip</li></ul>',
    'Warm & soft \n \n \n two pockets \n \n zip',
  ],
  ['for <b>Nespresso&reg;</b> machines<br/>60 pcs', 'for Nespresso® machines \n 60 pcs'],
  ['<style type="text/css">.nike { color: red }</style>Shoes', 'Shoes'],
  ['<!-- gucci -->Bag', 'Bag'],
  ['Size 3 < 4 and 5 > 2, I <3 tea', 'Size 3 < 4 and 5 > 2, I <3 tea'],
  ['Herm&egrave;s &#8482; &#x2019;', 'Herm&egrave;s ™ ’'],
  ['<style>left open', 'left open'],
])('shows "%s" as a browser does', (text, shown) => {
  expect(words(text).replace(/\s*\n\s*/g, '\n')).toBe(shown.replace(/\s*\n\s*/g, '\n'));
});

it.each([
  '<li>a</li><li>b',
  'x&nbsp;y',
  '<a href="https://x.test/nike">n</a>',
  '<script>1<2</script>z',
  'İ<b>',
])('leaves every sign of "%s" where it stood', (text) => {
  const shown = withoutMarkup(text);
  expect(shown).toHaveLength(text.length);
  for (const [at, sign] of [...shown].entries()) if (/[\p{L}\p{N}]/u.test(sign)) expect(text[at]).toBe(sign);
});

it.each([
  '<'.repeat(200_000),
  '<style>'.repeat(30_000),
  '<!-- '.repeat(50_000),
  '<a '.repeat(60_000),
  '&'.repeat(200_000),
])('reads what is left open in time (%#)', (text) => {
  const began = performance.now();
  withoutMarkup(text);
  expect(performance.now() - began).toBeLessThan(2_000);
});

it('meets no mark in tags, and the name between them where it stands', () => {
  const screened = screenAgainst(['Lili', 'Nespresso']);
  const description = '<ul><li>Zip</li><li>Copies of Nespresso capsules</li></ul>';
  const { findings } = screened({ title: 'Coffee capsules', description });
  expect(findings.map(({ assessment }) => assessment.mark.text)).toEqual(['Nespresso']);
  const [place] = findings[0]?.assessment.places ?? [];
  expect(description.slice(place?.match.start, place?.match.end)).toBe('Nespresso');
});

it('reads the goods of a description without its tags', () => {
  expect(
    itemOf({ title: 'x', description: '<div class="a"><p>Tea&nbsp;pot</p></div>' }).goods.description,
  ).toBe('Tea pot');
});
