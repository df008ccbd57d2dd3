/** A letter-by-letter scheme: what each letter of a script is written as in Latin letters. */
export type Alphabet = Readonly<Record<string, string>>;

const alphabet = (pairs: string): Alphabet =>
  Object.fromEntries(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** Russian by BGN/PCGN, with the letters that Ukrainian, Belarusian, Serbian, Macedonian and Kazakh add. */
export const CYRILLIC = alphabet(
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya ' +
    'іi їyi єye ґg ўw јj љlj њnj ћc ђdj џdz ѓg ќk ѕdz әa ғg қk ңn өo ұu үu һh',
);

/** Greek by ELOT 743. */
export const GREEK = alphabet(
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo',
);

/** Arabic as names are commonly written, with the letters that Persian, Urdu and the Maghreb add. */
export const ARABIC = alphabet(
  'اa أa إi آa ٱa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk کk لl مm نn هh وo يy یy ىa ةa ء ئe ؤo ' +
    'پp چch ژzh گg ڤv ڨg ڭg ٹt ڈd ڑr ںn ےe ھh ہh',
);

/** Hebrew as names are commonly written; vav and yod are worked out by their place. */
export const HEBREW = alphabet(
  'אa בb גg דd הh וo זz חh טt יi כk ךk לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שsh תt װv ױoy ײey',
);

/** The text letter by letter; what the alphabet does not have is left out. */
export function spell(text: string, letters: Alphabet): string {
  let out = '';
  for (const char of text) out += letters[char] ?? (/^[a-z]$/.test(char) ? char : '');
  return out;
}
