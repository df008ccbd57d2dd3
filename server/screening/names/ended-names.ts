import { endedNames } from '../use/case-endings';
import { FAMOUS_NAMES } from '../use/famous-names';
import { isKnownWord } from '../use/known-words';
import { languagesOfText } from '../use/listing-language';
import { scanWords } from '../use/scan-words';
import { marksWritten } from './marks-named';
import { AS_IT_IS, NAMING_FIELDS, type NameFinder } from './name-finder';

/** Marks whose name bears an ending of Hungarian or Finnish, which says what the goods are for: Samsunghoz, Lenovóhoz. */
export const endedNameFinder: NameFinder = {
  hint: /\p{Ll}(?:h[oeö]z|b[ae]|r[ae]|lle|een|iin)(?![\p{L}\p{M}])/u,
  find: ({ field: place, text }, field, { index }) => {
    if (!NAMING_FIELDS.has(place)) return [];
    return endedNames(text, languagesOfText(text, scanWords(text))).flatMap(({ end, start }) => {
      const name = text.slice(start, end);
      const word = name.toLowerCase();
      if (isKnownWord(word) && !FAMOUS_NAMES.has(word)) return [];
      return marksWritten(index, name)
        .filter(({ kind }) => AS_IT_IS.has(kind))
        .map((match) => ({ ...match, field, start, end }));
    });
  },
};
