import { type Word } from './fold';
import { type Language } from './lexicon/format';
import { languageOf, type Hit } from './scan';
import { type Entry } from './entry';

/**
 * Goods of one language that are everyday words of another, with or without their diacritics: French "thé" is English "the",
 * Turkish "un" (flour) the French article, Dutch "pop" (doll) a kind of music.
 */
const EVERYDAY_ELSEWHERE: Readonly<Partial<Record<Language, string>>> = {
  en: 'van must down hay dice ale hoe tar mint',
  es: 'té pan sal ron',
  fr: 'thé dés lit vis sel bol bob vin pull pile',
  de: 'Tee Hut Samen Rock',
  pt: 'lã chá pão sal mel fio pia gibi',
  it: 'tè letto',
  tr: 'un et top vida masa saat fare pense mum bal pil raf ruj kep sos bez akü takı',
  pl: 'ser koc sos sok mąka torba mucha pak',
  nl:
    'pop mes pak kom kam pet mok bal band bank plank kast slot trui wol riem koek bougie bougies ' +
    'top map room body bbq fruit block turbo spots net bad step steps kit kits hark jack palm smoking split longe spencer passer papier bout bord garde beton appels kommen kamen glas col veren tas boom rok zaden maten banks pets rooms cartridges starter chips',
  sv: 'smoking chips block listen element border planta hallar saltar oliver salva foder transar pastor plafond mutter hatten hangen palmer knapp figuren passare mossa ister isten servis mobil krok panna kolor jacka',
  ro: 'mature cantar cantare revista biblioteca piscina piper sorte perna carte mobilier rachete pilote pilota levier grund grunde harte harta barca banca tutun penari menghina console consola pavilion traverse bastone costumi copertina piscine',
  fi: 'tutti matto viski lihat pantat rumput mysli',
  da: 'river matter potter strike traer mulder puder bande tragt kostet figur kosten figuren suppe champagner ister kaget bagger butterfly generatore',
  no: 'matte piper permet vater bilder karten tranen penner spada flota bagger',
  hu: 'letra torta tolto mappa orso figura almak',
  sk: 'policy sache papiere papiery',
  cs: 'motoru starter smoking triko cukru pasek pasku mobile central police lista tunel bunda prives piste monster stava motore volante bazen telefonu seker pesta listy parku stanu okna zachod zamek zamku toalety email respiratory',
  id: 'map mie bir ban pai rak lap lem oli hp ac mur teh kue mic aki',
};

/** Languages of the vocabularies in Latin letters of which too much is a word of some other language: all but long words needs a sign of them. */
const SMALL_LANGUAGES: ReadonlySet<Language> = new Set(['cs', 'sk', 'sv', 'da', 'no', 'fi', 'hu', 'ro']);
/** So short a word is no sign of its language, and so long a one hardly a word of another. */
const SHORT = 4;
const LONG = 7;

/** Letters of the Scandinavian languages and Finnish, in a title without signs of German. */
const NORDIC =
  /^(?!.*(?:[üß]|\b(?:mit|und|der|die|das|damen|herren)\b)).*(?:[åäöæø]|\b(?:och|og|til|till|med|stk|dame|herre|barn|svart|sort|hvid|hvit|kpl|koko|setti|musta|lasten|naisten|miesten)\b)/isu;
const CZECH_OR_SLOVAK = /[ěščřžýůťďňľĺŕ]|\b(?:sada|ks)\b|pánsk|dámsk/iu;

/** Letters that show the language of a title, and the commonest words of Dutch, which has none of its own. */
const LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /[ñáíóú¿¡]/iu,
  fr: /[éèêçœû]/iu,
  de: /[äöüß]/iu,
  pt: /[ãõçáâêô]/iu,
  it: /[àèìòù]/iu,
  tr: /[ığşİç]/u,
  pl: /[ąęłńśźżć]/iu,
  nl: /\b(?:voor|met|een|het|dames|heren|kinderen|stuks|zwart|wit|blauw|groen|rood|maat|groot|klein|hout|rvs|zonder|nieuw)\b/iu,
  cs: CZECH_OR_SLOVAK,
  sk: CZECH_OR_SLOVAK,
  sv: NORDIC,
  da: NORDIC,
  no: NORDIC,
  fi: NORDIC,
  hu: /[őű]|[áéíóú].*[öü]|[öü].*[áéíóú]|\b(?:db|szett|csomag|fekete|gyerek)\b/iu,
  ro: /[șțţ]|\b(?:pentru|femei|copii|damă|negru|buc)\b|^(?!.*[ơưđêôạảấầậếềệộịọụủ]).*ă/isu,
};

const READINGS = new Map<string, ReadonlySet<Language>>();
for (const [language, words] of Object.entries(EVERYDAY_ELSEWHERE) as [Language, string][]) {
  for (const word of words.split(' ')) {
    const key = plain(word);
    READINGS.set(key, new Set([...(READINGS.get(key) ?? []), language]));
  }
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

/** In a title of so few words every word is taken for goods. */
const FEW_WORDS = 2;

/** What of a hit is meant: words that are everyday words elsewhere speak only in titles that show their language. */
export function meantEntries(
  text: string,
  words: readonly Word[],
  hits: readonly Hit[],
  hit: Hit,
): readonly Entry[] {
  const word = words[hit.from];
  if (!word || word.dense || hit.from !== hit.to || words.length <= FEW_WORDS) return hit.entries;
  if (!READINGS.has(word.text) && !hit.entries.some(({ form }) => SMALL_LANGUAGES.has(form.language)))
    return hit.entries;
  return hit.entries.filter((entry) => {
    if (!isElsewhere(word, entry, hit)) return true;
    const { form } = entry;
    const isWrittenSo = word.marked !== word.text && word.marked === form.text.toLowerCase();
    return (
      (isWrittenSo && !SMALL_LANGUAGES.has(form.language)) ||
      showsLanguage(text, words, hits, hit, form.language)
    );
  });
}

/** True where what an entry says of a word is said in one language, and the word may be one of another. */
function isElsewhere(word: Word, { form: { language } }: Entry, { partial }: Hit): boolean {
  if (READINGS.get(word.text)?.has(language) === true) return true;
  return SMALL_LANGUAGES.has(language) && (partial || word.text.length < LONG);
}

/** True where the letters of a text, or other goods that it names, are of the language. */
function showsLanguage(
  text: string,
  words: readonly Word[],
  hits: readonly Hit[],
  hit: Hit,
  language: Language,
): boolean {
  if (LETTERS[language]?.test(text)) return true;
  return hits.some((other) => {
    if (other === hit || languageOf(other) !== language) return false;
    if (other.from !== other.to) return true;
    const word = words[other.from]?.text ?? '';
    if (READINGS.has(word)) return false;
    return !SMALL_LANGUAGES.has(language) || (word.length > SHORT && !other.partial);
  });
}
