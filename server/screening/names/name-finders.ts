import { besideModels } from './beside-models';
import { cutNames } from './cut-names';
import { declinedNames } from './declined-names';
import { endedNameFinder } from './ended-names';
import { enclosedNames } from './enclosed-names';
import { fondNames } from './fond-names';
import { glance } from './glance';
import { gluedNames } from './glued-names';
import { hanShortForms } from './han-short-forms';
import { hiddenNames } from './hidden-names';
import { initialNames } from './initial-names';
import { letteredNames } from './lettered-names';
import { lettersInOneWord, saidLetters } from './said-letters';
import { maskedHan } from './masked-han';
import { maskedNames } from './masked-names';
import { findNames, type FoundMatch, type NameFinder, type NameSearch } from './name-finder';
import { nameAndGoods } from './name-and-goods';
import { namesByEar } from './names-by-ear';
import { nativeNames } from './native-names';
import { nearNames } from './near-names';
import { numberedHan } from './numbered-han';
import { oneForAnother } from './one-for-another';
import { pictureNames } from './picture-names';
import { pinyinNames } from './pinyin-names';
import { saidNames } from './said-names';
import { seenHan } from './seen-han';
import { secondLook } from './second-look';
import { joinedNames } from './joined-names';
import { swappedNames } from './swapped-names';
import { shortForms } from './short-forms';
import { signedNames } from './signed-names';
import { shownNames } from './shown-names';
import { undoneDigits } from './undone-digits';
import { undoneNames } from './undone-names';

/** Every way in which names are met beyond the index, in the order in which they are asked. */
export const NAME_FINDERS: readonly NameFinder[] = [
  // A name in a script other than Latin, with signs that stand for its letters or between them; a picture for a word: 아1랜드, 始祖🐦, Drunk 🐘.
  shownNames,
  // The same with letters in circles and squares, where the name is written short: 拉🅱️🅱️, 🅽🅱 574.
  enclosedNames,
  // A name with a picture for a part of it, over its letters or between them: Fjäll🦊, P🦁geot, 😀🧦.
  pictureNames,
  // A Chinese name of which one character is shown: 耐*, 香*儿, 迪o家.
  maskedHan,
  // A famous name in Latin letters of which little is shown: G***i, A****s.
  maskedNames,
  // A short form that the words around it tell: 갤럭시 S24, NB 574.
  shortForms,
  // A known name with signs for letters that the index does not read: P€nt!, JB£, B@lenci.
  signedNames,
  // A name in Latin letters with digits for some, in a text without spaces: L0ewe手提包.
  gluedNames,
  // A well-known name in one word with what the goods are: nikeshoes, tenisadidas.
  nameAndGoods,
  // A well-known name whose words are cut, thinned out or given by their first letter: Charl. Tilb., Tmmy Hlfgr, Pako R.
  cutNames,
  // The name of a maker beside one of its models, however loosely it is written: Combers All Star.
  besideModels,
  // A name in another script, spelt otherwise than it is documented, by the key that its spellings share: シャネノレ, найківські.
  nativeNames,
  // A Chinese name written in pinyin, whole or a part of it: gu chi, nai克.
  pinyinNames,
  // A short form in Han with a part in pinyin: 石tou 扫地机器人.
  hanShortForms,
  // A Chinese name with several characters that are said like its own: 师花洛世齐.
  saidNames,
  // A Chinese name with a digit for a character that is said like it: 迪3特.
  numberedHan,
  // A Chinese name of two characters with one that looks like another: 回刀.
  seenHan,
  // A Korean name by its initial consonants: ㄴㅇㅋ.
  initialNames,
  // Letters that are called by their names in another script: Μπι-Ες-Μπι.
  letteredNames,
  // A name with an ending that says what goods are for: Samsunghoz, Samsungille.
  endedNameFinder,
  // A name in Cyrillic in a case of the plural: айфонов, Самсунгами.
  declinedNames,
  // A name in Cyrillic or Greek with the ending of a pet name: бошик, Βερσατσάκι.
  fondNames,
  // A short form, a cut name or a pet name with digits for letters: T0mmy H., 6аленка.
  undoneDigits,
  // A name of which one letter is hidden, but for names in Latin and Han: ナ◯キ, 나1키, ר*י ב*ן.
  hiddenNames,
  // A name in another script spelt by ear, as nobody documented it: 퓨마, شنيل.
  nearNames,
  // The same letter by letter, or syllable by syllable: 나.이.끼.
  joinedNames,
  // A well-known name in Latin letters as one writes it who heard it: Najk, Nai ki.
  namesByEar,
  // A name that is said letter by letter: Weh-Em-Eff, Lờ Vờ.
  saidLetters,
  // The same in one word: Jotabeéle.
  lettersInOneWord,
  // Look-alike letters that stand where only others can: NlKE, Пyма.
  secondLook,
  // Letters that pass for others in a word that nobody uses: Suprerne, PVMA.
  glance,
  // A well-known name with one letter for another wherever it stands: Abibas.
  oneForAnother,
  // A famous name with two letters changed about: Nkie.
  swappedNames,
  // A name in Latin letters in two disguises at once: D y s 0 n, Canda G00se, K.a.r.t.i.é.
  undoneNames,
];

/** The names that the texts write in any of these ways. */
export function namesFound(search: NameSearch): readonly FoundMatch[] {
  return findNames(NAME_FINDERS, search);
}
