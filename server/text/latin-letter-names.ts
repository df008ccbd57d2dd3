// cspell:disable
/**
 * What letters are called, by language (BCP 47) as sellers spell it, without marks: the own names, and in further.en those of English
 * as they are heard elsewhere. A vowel is called what it is; digits are called by their words.
 */
const TABLES: Readonly<Record<string, string>> = {
  en: `a: ay ei; b: bee; c: cee see; d: dee; e: ee; f: ef eff; g: gee jee; h: aitch haitch; i: eye; j: jay; k: kay; l: el ell; m: em emm
    n: en enn; o: oh ow; p: pee; q: cue kew queue; r: ar are; s: ess es; t: tee; u: you yoo; v: vee; w: doubleyou doubleu dubya
    x: ex eks; y: why wye; z: zee zed; 3: three; 4: four; 7: seven`,
  heard: `a: ei; b: bi; c: si; d: di; e: i; f: ef; g: ji dji dzi; h: eich eic; i: ai aj; j: jei jey dzej; k: kei key kej; l: el; m: em; n: en
    o: ou; p: pi; q: kiu; r: ar; s: es; t: ti; u: yu iu; v: vi; w: dabliu dablyu; x: eks; y: wai; z: zed`,
  de: `a: ah; b: be beh; c: ce zeh tse; d: de deh; e: eh; f: ef eff; g: ge geh; h: ha hah; j: jot jott; k: ka kah; l: el ell; m: em emm
    n: en enn; o: oh; p: pe peh; q: ku kuh; r: er err; s: es ess; t: te teh; u: uh; v: vau fau; w: we weh; x: ix iks; y: ypsilon
    z: zet zett; 3: drei; 4: vier; 7: sieben`,
  nl: `a: aa; b: be bee; c: ce cee see; d: de dee; e: ee; f: ef eff; g: gee; h: ha haa; i: ie; j: jee; k: ka kaa; l: el; m: em; n: en; o: oo
    p: pe pee; q: ku kuu; r: er; s: es ess; t: te tee; u: uu; v: ve vee; w: we wee; x: ix iks; y: ij; z: zet; 3: drie; 4: vier; 7: zeven`,
  fr: `a: ah; b: be bey; c: ce se; d: de dey; e: euh; f: ef effe; g: ge jay; h: ache ash; j: ji jy; k: ka; l: el elle; m: em emme; n: en enne
    o: oh; p: pe pey; q: qu ku; r: er erre; s: es esse; t: te; u: hu; v: ve; w: doubleve; x: ix ixe iks; y: igrec; z: zed zede
    3: trois; 4: quatre; 7: sept`,
  es: `b: be; c: ce se; d: de; f: efe; g: ge je; h: hache ache; j: jota; k: ka; l: ele; m: eme; n: ene; p: pe; q: cu ku; r: ere erre; s: ese
    t: te; v: ve uve; w: dobleu dobleve uvedoble; x: equis; y: ye; z: zeta seta; 3: tres; 4: cuatro; 7: siete`,
  pt: `b: be; c: ce se; d: de; f: efe; g: ge je; h: aga; j: jota; k: ka ca; l: ele; m: eme; n: ene; p: pe; q: que; r: erre; s: esse; t: te
    v: ve; w: dabliu; x: xis; y: ipsilon; z: ze; 3: tres; 4: quatro; 7: sete`,
  it: `b: bi; c: ci; d: di; f: effe; g: gi; h: acca; j: gei; k: cappa kappa; l: elle; m: emme; n: enne; p: pi; q: qu cu; r: erre; s: esse
    t: ti; v: vi vu; w: doppiavu vu; x: ics; z: zeta; 3: tre; 4: quattro; 7: sette`,
  pl: `b: be; c: ce; d: de; f: ef; g: gie; h: ha; j: jot; k: ka; l: el; m: em; n: en; p: pe; q: ku; r: er; s: es; t: te; v: fau; w: wu; x: iks
    y: igrek; z: zet; 3: trzy; 4: cztery; 7: siedem`,
  cs: `b: be; c: ce; d: de; f: ef; g: ge; h: ha; j: je; k: ka; l: el; m: em; n: en; p: pe; q: kve; r: er; s: es; t: te; v: ve; w: dvojiteve ve
    x: iks; z: zet; 3: tri; 4: ctyri; 7: sedm`,
  tr: `b: be; c: ce; d: de; f: fe ef; g: ge; h: he has ha; j: je; k: ke ka; l: le el; m: me em; n: ne en; p: pe; r: re er; s: se es; t: te
    v: ve; w: dabilyu ve; x: iks; y: ye; z: ze; 3: uc; 4: dort; 7: yedi`,
  id: `b: be; c: ce; d: de; f: ef; g: ge; h: ha; j: je; k: ka ke; l: el; m: em; n: en; p: pe; q: ki; r: er; s: es; t: te; v: ve fe; w: we
    x: eks; y: ye; z: zet; 3: tiga; 4: empat; 7: tujuh`,
  vi: `b: be bo bi; c: xe co xi; d: de do di; f: ep; g: gie go; h: hat ho; j: gi ji; k: ca ka; l: lo eo el; m: mo em; n: no en; p: pe po pi; q: quy cu
    r: ro; s: so et; t: te to ti; v: ve vo vi; w: veduop; x: ich xo; z: det zet; 3: ba; 4: bon; 7: bay`,
  sv: `b: be; c: ce; d: de; f: eff ef; g: ge; h: ha ho; j: ji; k: ka ko; l: ell el; m: em; n: en; p: pe; q: ku; r: er arr; s: ess es; t: te
    v: ve; w: dubbelve; x: ex; z: sata; 3: tre; 4: fyra fire; 7: sju syv`,
  fi: `b: bee; c: see; d: dee; f: af; g: gee; h: hoo; j: jii; k: koo; l: al; m: am; n: an; p: pee; r: ar; s: as; t: tee; v: vee; x: aks; z: zet`,
  hu: `b: be; c: ce; d: de; f: ef; g: ge; h: ha; j: je; k: ka; l: el; m: em; n: en; p: pe; r: er; s: es; t: te; v: ve; w: duplave; x: iksz
    z: ze; 3: harom; 4: negy; 7: het`,
  ro: `b: be; c: ce; d: de; f: ef fe; g: ge; h: has ha; j: je; k: ka; l: el le; m: em me; n: en ne; p: pe; r: er re; s: es se; t: te; v: ve
    w: dubluve; x: ics; z: zet ze; 3: trei; 4: patru; 7: sapte`,
};
// cspell:enable
const SAME: Readonly<Record<string, string>> = { da: 'sv', no: 'sv' };
const HEARD = 'heard';

/** Letters by what they are called. */
type Called = ReadonlyMap<string, readonly string[]>;

function lettersByName(...tables: readonly string[]): Called {
  const called = new Map<string, string[]>();
  const add = (name: string, letter: string): void => {
    const letters = called.get(name) ?? [];
    if (!letters.includes(letter)) called.set(name, [...letters, letter]);
  };
  for (const row of tables.join('\n').split(/[;\n]/)) {
    const [letter = '', names = ''] = row.trim().split(': ');
    for (const name of names.split(' ')) add(name, letter);
  }
  for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') add(letter, letter);
  return called;
}

/** In a language, or in English as it is heard there. */
const byLanguage = new Map<string, Called>(
  Object.entries(TABLES).map(([tag, table]) => [tag, lettersByName(table, TABLES[HEARD] ?? '')]),
);
const NOTHING: Called = new Map<string, readonly string[]>();
const calledIn = (language: string): Called => byLanguage.get(SAME[language] ?? language) ?? NOTHING;

const MARKS = /\p{M}+/gu;
const JOINTS = /[\s.·•_‐‑-]+/g;

export const inPlainLetters = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');

const LONGEST_NAME = 12;
const MOST_LETTERS = 5;
const JOINT = '-';

/** The rows of letters that words say by their names in a language, in capitals, each name perhaps the letter itself: WMF for Weh-Em-Eff. */
export function lettersSaid(words: string, language: string): ReadonlySet<string> {
  const called = calledIn(language);
  const text = inPlainLetters(words).replace(JOINTS, JOINT);
  const said = new Set<string>();
  const read = (at: number, letters: string): void => {
    if (at === text.length) said.add(letters.toUpperCase());
    if (letters.length === MOST_LETTERS) return;
    for (let end = at + 1; end <= Math.min(text.length, at + LONGEST_NAME); end += 1) {
      for (const letter of called.get(text.slice(at, end)) ?? [])
        read(text[end] === JOINT ? end + 1 : end, letters + letter);
      if (text[end] === JOINT) break;
    }
  };
  read(0, '');
  return said;
}

/** Letters one behind the other by their names, in each language that names all of them; those of Vietnamese make too many words. */
export function lettersCalled(letters: string): readonly string[] {
  return Object.entries(TABLES).flatMap(([language, table]) => {
    if (language === 'vi') return [];
    const called = [...lettersByName(table)].filter(([name]) => name.length > 1);
    return [...letters.toLowerCase()].reduce<readonly string[]>(
      (rows, letter) =>
        rows.flatMap((row) => called.filter(([, of]) => of.includes(letter)).map(([name]) => row + name)),
      [''],
    );
  });
}

/** Whether words say the letters by their names in any language. */
export const saysLetters = (words: string, letters: string): boolean =>
  letters.length <= MOST_LETTERS &&
  words.length > letters.length &&
  Object.keys(TABLES).some((language) => lettersSaid(words, language).has(letters.toUpperCase()));
