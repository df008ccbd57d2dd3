import { pinyin } from 'pinyin-pro';
import { BOPOMOFO, pinyinOfBopomofo } from './bopomofo';
import { simplifiedOf } from './fold-table';

export { jyutpingOf } from './jyutping';

/** One syllable of Mandarin: letters without tone (ü as v) and the tone, 1–4, 0 for none. */
export interface PinyinSyllable {
  readonly syllable: string;
  readonly tone: number;
}

const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;

const single = new Map<string, PinyinSyllable>();

function parse(written: string): PinyinSyllable {
  const tone = Number(/\d$/.exec(written)?.[0] ?? 0);
  return { syllable: written.replace(/\d$/, '').replace(/ü/g, 'v'), tone };
}

function syllableOf(char: string): PinyinSyllable {
  let known = single.get(char);
  if (!known) {
    known = parse(pinyin(char, { toneType: 'num', type: 'array' })[0] ?? '');
    single.set(char, known);
  }
  return known;
}

/** Characters read differently in different words; only runs that hold one of them are worth a look into the dictionary. */
const POLYPHONES = new Set(
  '乐行长重都得地了着还和为中传朝大发干更好几假间将降角结解尽劲卷觉卡空量落没难宁铺奇强切曲散色扇少舍什参盛石似宿体挑通同吐王相兴血压要应与载藏涨正种轴转仔作坐车单石曾调弹盖冠会血调便薄差称冲处创答当倒的度恶佛夹给供勾喝荷横华划混系夹槽尺咖家贾茄焦脚校芥菌俊可咯拉勒累俩量咧笼绿论率抹脉埋蔓氓蒙模囊泥弄疟屏扑朴瀑漆栖其铅强抢悄翘亲区圈塞丧煞厦单什盛识氏属数说遂踏提帖拓瓦尾委尉吁咽燕殷饮佣予熨晕扎炸占爪折着挣只殖属柞琢钻',
);

/** The syllables of every Han character in a text, in order; words in the dictionary decide how a character is read. */
export function pinyinSyllables(text: string): readonly PinyinSyllable[] {
  const out: PinyinSyllable[] = [];
  for (const [run] of text.matchAll(HAN_RUN)) {
    const chars = [...run].map(simplifiedOf);
    if (chars.length > 1 && chars.some((char) => POLYPHONES.has(char))) {
      out.push(...pinyin(chars.join(''), { toneType: 'num', type: 'array' }).map(parse));
    } else {
      out.push(...chars.map(syllableOf));
    }
  }
  return out.filter(({ syllable }) => /^[a-z]+$/.test(syllable));
}

/** Toneless pinyin of every Han character in a text, joined: 康师傅 → kangshifu. */
export function pinyinOf(text: string): string {
  if (!HAN.test(text)) return '';
  return pinyinSyllables(text)
    .map(({ syllable }) => syllable)
    .join('');
}

/** Whether a text is the name in Han with some of its characters in pinyin, bopomofo or by the first letter of it: 海lan之谜, 戴ㄙㄣ, 耐K. */
export function mixesPinyin(mixed: string, name: string): boolean {
  const syllables = pinyinSyllables(name);
  const characters = [...name];
  if (!HAN.test(mixed) || syllables.length !== characters.length) return false;
  const written = mixed.toLowerCase().replace(BOPOMOFO, pinyinOfBopomofo);
  const goesOn = (at: number, place: number): boolean => {
    const char = characters[place];
    if (char === undefined) return at === written.length;
    const { syllable = '' } = syllables[place] ?? {};
    return [char, syllable, syllable.charAt(0)].some(
      (part) => written.startsWith(part, at) && goesOn(at + part.length, place + 1),
    );
  };
  return goesOn(0, 0);
}

/** Characters of a name that is told by its sound alone. */
export const LEAST_SAID = 4;

const plainSyllable = (char: string): string => syllableOf(simplifiedOf(char)).syllable;

const heard = new Map<string, string>();

/** The syllable of a character by itself, as speakers mix syllables up. */
function heardSyllable(char: string): string {
  let known = heard.get(char);
  if (known === undefined) {
    known = fuzzySyllable(plainSyllable(char));
    heard.set(char, known);
  }
  return known;
}

/** The sounds of a run of Han, each character by itself and as speakers mix them up: equal for 施华洛世奇 and 师花洛世齐. */
export function saidKey(run: string): string {
  return Array.from(run, heardSyllable).join(' ');
}

/**
 * Whether two names of four characters or more are said alike: half of the characters are the same, or one is and the others
 * are said the same but for their tone.
 */
export function saidAlike(one: string, two: string): boolean {
  const [a, b] = [[...one], [...two]];
  if (a.length < LEAST_SAID || a.length !== b.length || one === two) return false;
  if (!a.every((char) => HAN.test(char))) return false;
  const same = a.filter((char, at) => char === b[at]).length;
  if (same > 0 && a.every((char, at) => plainSyllable(char) === plainSyllable(b[at] ?? ''))) return true;
  return (
    same * 2 >= a.length && (saidKey(one) === saidKey(two) || pinyinFuzzyKey(one) === pinyinFuzzyKey(two))
  );
}

/** Whether two names in Han of one length share a character, and the others are said the same but for their tone: 古池 for 古驰. */
export function saidTheSame(one: string, two: string): boolean {
  const [a, b] = [[...one], [...two]];
  if (a.length < 2 || a.length !== b.length || one === two || !a.every((char) => HAN.test(char)))
    return false;
  if (!a.some((char, at) => char === b[at])) return false;
  return a.every((char, at) => plainSyllable(char) === plainSyllable(b[at] ?? ''));
}

const THREE_OF_HAN = /^\p{Script=Han}{3}$/u;

/** Whether two names of three characters differ in one, which is said the same but for its tone: 拉布不 for 拉布布. */
export function saidButOne(one: string, two: string): boolean {
  if (!THREE_OF_HAN.test(one) || !THREE_OF_HAN.test(two)) return false;
  const other = [...one].findIndex((char, at) => char !== two[at]);
  const [a = '', b = ''] = [one[other], two[other]];
  return other >= 0 && one.replace(a, b) === two && plainSyllable(a) === plainSyllable(b);
}

const FUZZY: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'z'],
  [/^ch/, 'c'],
  [/^sh/, 's'],
  [/^n/, 'l'],
  [/^r/, 'l'],
  [/^hu(?=[aeio])/, 'f'],
  [/^h/, 'f'],
  [/([aei])ng$/, '$1n'],
];

/** One syllable with the sounds made equal that speakers mix up: zh/z, ch/c, sh/s, n/l/r, h/f, -ang/-an, -eng/-en, -ing/-in. */
export function fuzzySyllable(syllable: string): string {
  return FUZZY.reduce((sound, [from, to]) => sound.replace(from, to), syllable);
}

/** Latin letters that are pinyin from end to end, one syllable after the other. */
const SYLLABLE =
  /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|[aeiouv])(?=[bpmfdtnlgkhjqxrzcsyw]|$)/y;
const LEAST_SYLLABLES = 2;

function latinSyllables(letters: string): readonly string[] {
  const syllables: string[] = [];
  SYLLABLE.lastIndex = 0;
  for (let at = 0; at < letters.length; at = SYLLABLE.lastIndex) {
    const found = SYLLABLE.exec(letters);
    if (!found) return [];
    syllables.push(found[0]);
  }
  return syllables.length < LEAST_SYLLABLES ? [] : syllables;
}

/**
 * A key that is equal for names that speakers of Mandarin mix up (see fuzzySyllable), in Han characters or in pinyin:
 * 蓝福 and 南福 have one, and so has the pinyin of either. Empty where the text is neither, or has but one syllable.
 */
export function pinyinFuzzyKey(text: string): string {
  const syllables = HAN.test(text)
    ? pinyinSyllables(text).map(({ syllable }) => syllable)
    : latinSyllables(text.toLowerCase());
  return syllables.length < LEAST_SYLLABLES ? '' : syllables.map(fuzzySyllable).join(' ');
}
