import { bitOfTag } from '../../../server/screening/use/common-words';
import { prepareUse } from '../../../server/screening/use/prepare-use';

const languages = (title: string): number =>
  prepareUse([{ field: 'TITLE', text: title }]).fields[0]?.languages ?? 0;

it.each([
  ['Masă extensibilă lemn masiv stejar', 'ro'],
  ['Fotoliu catifea muștar', 'ro'],
  ['Sötétítő függöny bársony zöld', 'hu'],
  ['Lasten kumisaappaat sammakko', 'fi'],
  ['Mørklægningsgardin grå', 'da'],
  ['Støpejernspanne 26 cm', 'no'],
  ['Jarrón cerámica azul hecho a mano', 'es'],
  ['Čepice s bambulí dětská', 'cs'],
  ['Áo thun nữ cổ tròn cotton', 'vi'],
])('reads the language of "%s": %s', (title, tag) => {
  expect(languages(title) & bitOfTag(tag)).not.toBe(0);
});

it.each([
  ['Jogging garçon noir 14 ans', 'tr'],
  ['Áo thun nữ cổ tròn cotton', 'es'],
  ['Café mug white ceramic with handle', 'fr'],
])('reads no other where letters are of several: "%s" is not %s', (title, tag) => {
  expect(languages(title) & bitOfTag(tag)).toBe(0);
});
