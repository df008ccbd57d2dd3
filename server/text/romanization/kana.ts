import { withAlternatives } from './alternatives';

const ROWS =
  'ア.a イ.i ウ.u エ.e オ.o カ.ka キ.ki ク.ku ケ.ke コ.ko ガ.ga ギ.gi グ.gu ゲ.ge ゴ.go サ.sa シ.shi ス.su セ.se ソ.so ザ.za ジ.ji ズ.zu ゼ.ze ゾ.zo ' +
  'タ.ta チ.chi ツ.tsu テ.te ト.to ダ.da ヂ.ji ヅ.zu デ.de ド.do ナ.na ニ.ni ヌ.nu ネ.ne ノ.no ハ.ha ヒ.hi フ.fu ヘ.he ホ.ho バ.ba ビ.bi ブ.bu ベ.be ボ.bo ' +
  'パ.pa ピ.pi プ.pu ペ.pe ポ.po マ.ma ミ.mi ム.mu メ.me モ.mo ヤ.ya ユ.yu ヨ.yo ラ.ra リ.ri ル.ru レ.re ロ.ro ワ.wa ヰ.i ヱ.e ヲ.o ン.n ヴ.vu ヷ.va ヸ.vi ヹ.ve ヺ.vo';
const KANA: ReadonlyMap<string, string> = new Map(
  ROWS.split(' ').map((pair) => [pair.charAt(0), pair.slice(2)] as const),
);
const SMALL: ReadonlyMap<string, string> = new Map(
  Object.entries({ ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ャ: 'ya', ュ: 'yu', ョ: 'yo', ヮ: 'wa' }),
);

/** A small vowel takes the place of the vowel before it: fu + i is fi, shi + ya is sha, u + i is wi. */
function joinSmall(before: string, small: string): string {
  const stem = before.replace(/[aiueo]$/, '');
  if (stem === '') return before === 'u' ? `w${small}` : before + small;
  return /^(?:s?sh|t?ch|jj?)$/.test(stem) ? stem + small.replace(/^y/, '') : stem + small;
}

/** Kana one by one in Hepburn; the long mark repeats the vowel, the small tsu doubles the consonant that follows. */
function hepburn(text: string): string {
  const parts: string[] = [];
  let doubled = false;
  for (const char of text) {
    const small = SMALL.get(char);
    const last = parts.length - 1;
    if (char === 'ッ') doubled = true;
    else if (char === 'ー') parts.push(/[aiueo]$/.exec(parts[last] ?? '')?.[0] ?? '');
    else if (small !== undefined && last >= 0) parts[last] = joinSmall(parts[last] ?? '', small);
    else {
      const sound = KANA.get(char) ?? small ?? (/^[a-z]$/.test(char) ? char : '');
      parts.push(doubled ? (sound.startsWith('ch') ? 't' : sound.charAt(0)) + sound : sound);
      doubled = false;
    }
  }
  return parts.join('');
}

/**
 * Latin readings of katakana: Hepburn, then as foreign names hide in it: u and o that only part consonants left out,
 * l for r, v for b, a long vowel as one with r.
 */
export function readKana(text: string): readonly string[] {
  const plain = hepburn(text);
  // Only a short u or o is there to part consonants; a long one is the name's own.
  const foreign = plain
    .replace(/(?<=[bfgkmprszv]|ts)u(?=[^aiueoy]|$)/g, '')
    .replace(/(?<=[td])o(?=[^aiueoyn]|$)/g, '')
    .replace(/([aiueo])\1+/g, '$1');
  const readings = withAlternatives(foreign, [
    [/r/g, 'l'],
    [/b/g, 'v'],
    [/(?<=[bfgkmprszv])u(?=l|r|n)/g, ''],
  ]);
  return [...new Set([plain, ...readings])];
}
