/** Endings of pet names of Russian and Ukrainian in their cases, and of Greek, behind what is left of the name. */
const CYRILLIC =
  /^(.{3,}?)(?:ч?и[кч]|[оеё]?чк|[оеуюи]шк|[ьн]к|[ео]?к|ух|ул[ья]к)(?:а|у|ом|ем|е|и|ы|ой|ою|ов|ам|ами|ах|ок|ек)?$/u;
const GREEK = /^(.{4,}?)(?:άκι|άκια|ούλα|ούλες|ίτσα|ίτσες|άρα)$/u;
const LAST_VOWEL = /[аяоеёэиіїыуюьйαάεέηήιίοόυύωώ]$/u;

/** A name as endings are put to it: small, without its last vowel and the accents of Greek. */
export const stemOfName = (name: string): string =>
  name
    .toLowerCase()
    .replace(LAST_VOWEL, '')
    .replace(/[άέήίόύώ]/gu, (vowel) => vowel.normalize('NFD').charAt(0));

/** What is left of a word without the ending of a pet name, as stemOfName; empty for a word that has none. */
export function stemOfPetName(word: string): string {
  const lower = word.toLowerCase();
  return stemOfName((CYRILLIC.exec(lower) ?? GREEK.exec(lower))?.[1] ?? '');
}

/** Whether a word is a name with the ending of a pet name: бошик of Бош, Βερσατσάκι of Βερσάτσε. */
export const isPetName = (word: string, name: string): boolean => {
  const stem = stemOfPetName(word);
  return stem !== '' && stem === stemOfName(name);
};
