/** Signs of bopomofo as pinyin writes them at the beginning of a syllable and inside it. Source: the official table of Taiwan's schools. */
const INITIALS = 'ㄅb ㄆp ㄇm ㄈf ㄉd ㄊt ㄋn ㄌl ㄍg ㄎk ㄏh ㄐj ㄑq ㄒx ㄓzh ㄔch ㄕsh ㄖr ㄗz ㄘc ㄙs';
const FINALS =
  'ㄚa ㄛo ㄜe ㄝe ㄞai ㄟei ㄠao ㄡou ㄢan ㄣen ㄤang ㄥeng ㄦer ㄧi ㄨu ㄩv ㄧㄚia ㄧㄛo ㄧㄝie ㄧㄠiao ㄧㄡiu ㄧㄢian ㄧㄣin ㄧㄤiang ㄧㄥing ㄨㄚua ㄨㄛuo ㄨㄞuai ㄨㄟui ㄨㄢuan ㄨㄣun ㄨㄤuang ㄨㄥong ㄩㄝue ㄩㄢuan ㄩㄣun ㄩㄥiong';
/** What a final is where no initial stands before it. */
const ALONE =
  'ㄧyi ㄧㄚya ㄧㄛyo ㄧㄝye ㄧㄠyao ㄧㄡyou ㄧㄢyan ㄧㄣyin ㄧㄤyang ㄧㄥying ㄨwu ㄨㄚwa ㄨㄛwo ㄨㄞwai ㄨㄟwei ㄨㄢwan ㄨㄣwen ㄨㄤwang ㄨㄥweng ㄩyu ㄩㄝyue ㄩㄢyuan ㄩㄣyun ㄩㄥyong';

const read = (table: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(table.matchAll(/(\p{Script=Bopomofo}+)([a-z]+)/gu), ([, signs = '', latin = '']) => [
      signs,
      latin,
    ]),
  );
const initials = read(INITIALS);
const finals = read(FINALS);
const alone = read(ALONE);

const SYLLABLE = /([ㄅ-ㄙ]?)([ㄧㄨㄩ]?[ㄚ-ㄦ]?)[ˊˇˋ˙]?/gu;
/** Initials that are a syllable by themselves: ㄓ is zhi. */
const BY_ITSELF = /^[ㄓㄔㄕㄖㄗㄘㄙ]$/u;
/** Behind these ㄩ is written u. */
const PALATAL = /^[ㄐㄑㄒ]$/u;

function pinyinOfSyllable(initial: string, final: string): string {
  if (initial === '') return alone.get(final) ?? finals.get(final) ?? '';
  const latin = initials.get(initial) ?? '';
  if (final === '') return BY_ITSELF.test(initial) ? `${latin}i` : latin;
  const rest = finals.get(final) ?? '';
  return latin + (PALATAL.test(initial) ? rest.replace('v', 'u') : rest);
}

/** A run of bopomofo, with its tones or without. */
export const BOPOMOFO = /[ㄅ-ㄩ][ㄅ-ㄩˊˇˋ˙]*/gu;

/** Toneless pinyin of a run of bopomofo, its syllables joined: ㄙㄣ → sen, ㄋㄞˋㄎㄜˋ → naike. */
export function pinyinOfBopomofo(run: string): string {
  return Array.from(run.matchAll(SYLLABLE), ([, initial = '', final = '']) =>
    pinyinOfSyllable(initial, final),
  ).join('');
}
