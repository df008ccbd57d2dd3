import { AR } from './words-of-titles/ar';
import { CS } from './words-of-titles/cs';
import { DA } from './words-of-titles/da';
import { DE } from './words-of-titles/de';
import { EL } from './words-of-titles/el';
import { HE } from './words-of-titles/he';
import { HU } from './words-of-titles/hu';
import { ID } from './words-of-titles/id';
import { RO } from './words-of-titles/ro';
import { SV } from './words-of-titles/sv';
import { TH } from './words-of-titles/th';
import { UK } from './words-of-titles/uk';
import { VI } from './words-of-titles/vi';

/**
 * Words that sellers' titles are full of, in the languages that no free dictionary is read for: goods, parts, materials, qualities, care and
 * delivery, in the forms that titles have them in. Without words that are marks too. By BCP 47 tag; own lists, no speaker has read them.
 */
export const WORDS_OF_TITLES: Readonly<Record<string, string>> = {
  ...{ ar: AR, cs: CS, da: DA, de: DE, el: EL, he: HE, hu: HU },
  ...{ id: ID, ro: RO, sv: SV, th: TH, uk: UK, vi: VI },
};
