import { phonemes } from '../../server/text/phonetic';

/** What each sound is written as; sounds as in spelling-rules.ts. The order is that of SOUNDS. */
const SOUNDS = 'b d f g h k l m n p r s t v w y z S C J N a e i o u E Y W O'.split(' ');
const LETTERS = {
  CYRILLIC: 'б д ф г х к л м н п р с т в в й з ш ч дж нг а е и о у ей ай ау ой',
  GREEK: 'μπ ντ φ γκ χ κ λ μ ν π ρ σ τ β ου γι ζ σ τσ τζ νγκ α ε ι ο ου έι άι άου όι',
  ARABIC: 'ب د ف غ ه ك ل م ن ب ر س ت ف و ي ز ش تش ج نغ ا ي ي و و ي اي او وي',
} as const;

/** Scripts that a Latin name is written into. */
export type TargetScript = keyof typeof LETTERS;

const tables = new Map(
  Object.entries(LETTERS).map(([script, letters]) => {
    const written = letters.split(' ');
    return [script, new Map(SOUNDS.map((sound, at) => [sound, written[at] ?? '']))] as const;
  }),
);

/** A Latin name as another alphabet writes what is heard: Nike is найк, νάικ, نايك. Lower case; spaces are left out. */
export function transliterate(latin: string, script: TargetScript): string {
  const table = tables.get(script);
  return [...phonemes(latin)]
    .map((sound) => table?.get(sound) ?? '')
    .join('')
    .replace(/σ$/, 'ς');
}
