import { withAlternatives } from './alternatives';

const letters = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const));

const CONSONANTS = letters(
  'कk खkh गg घgh ङn चch छch जj झjh ञn टt ठth डd ढdh णn तt थth दd धdh नn पp फph बb भbh मm यy रr लl ळl वv शsh षsh सs हh',
);
const SIGNS = letters('ाa िi ीi ुu ूu ृri ेe ैai ोo ौau ॉo ॅe');
const VOWELS = letters('अa आa इi ईi उu ऊu ऋri एe ऐai ओo औau ऑo ऍe');
const NUKTA: ReadonlyMap<string, string> = new Map(
  Object.entries({ j: 'z', ph: 'f', k: 'q', kh: 'kh', g: 'gh', d: 'r' }),
);

/** Letter by letter: a consonant carries an a unless a vowel sign or virama follows; the last a of a word is silent. */
function spelled(text: string): string {
  let out = '';
  let inherent = false;
  let last = '';
  const close = (): void => {
    if (inherent) out += 'a';
    inherent = false;
  };
  for (const char of text.normalize('NFD')) {
    const consonant = CONSONANTS.get(char);
    const sign = SIGNS.get(char);
    if (char === '\u093c') out = out.slice(0, out.length - last.length) + (last = NUKTA.get(last) ?? last);
    else if (consonant !== undefined) {
      close();
      out += last = consonant;
      inherent = true;
    } else if (sign !== undefined) {
      out += sign;
      inherent = false;
    } else if (char === '\u094d' || char === ' ') inherent = false;
    else {
      close();
      out +=
        char === '\u0902' || char === '\u0901'
          ? 'n'
          : (VOWELS.get(char) ?? (/^[a-z]$/.test(char) ? char : ''));
    }
  }
  return out;
}

/** Latin readings of Devanagari, as Hindi writes foreign names; ph is also f, ai is also a. */
export function readDevanagari(text: string): readonly string[] {
  return withAlternatives(spelled(text), [
    [/ph/g, 'f'],
    [/ai/g, 'a'],
    [/v/g, 'w'],
    [/(?<=[aeiou][^aeiou])a(?=[^aeiou][aeiou])/g, ''],
  ]);
}
