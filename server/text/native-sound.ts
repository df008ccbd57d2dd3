import { ALPHABETIC, HANGUL_SOUNDS, KANA_SOUNDS, type SoundTable, THAI_SOUNDS } from './native-sound-tables';
import { kanaKey } from './kana-key';

/**
 * How a foreign name sounds in the script it is written in, one sign a sound: consonants that writers of the script take for
 * one another are one sign of `rough` and apart in `fine`. Vowels are a, e, i, o, u in `rough`.
 */
export interface NativeSound {
  readonly script: string;
  readonly rough: string;
  readonly fine: string;
}

function spelled(script: string, text: string, { letters, rewrite = [] }: SoundTable): NativeSound {
  const written = rewrite.reduce(
    (out, [from, to]) => (typeof to === 'string' ? out.replace(from, to) : out.replace(from, to)),
    text,
  );
  let rough = '';
  let fine = '';
  for (const letter of written) {
    const sounds = letters.get(letter);
    if (sounds === undefined) continue;
    for (const sound of sounds) {
      rough += sound;
      // A letter of several sounds is apart from others by its consonant.
      fine += sounds.length > 1 && 'aeiou'.includes(sound) ? sound : letter;
    }
  }
  return { script, rough, fine };
}

/** One reader a script; the first whose pattern the whole text is reads it. */
const READERS: readonly (readonly [pattern: RegExp, script: string, read: (text: string) => NativeSound])[] =
  [
    [
      /^\p{Script=Hangul}+(?: \p{Script=Hangul}+)*$/u,
      'HANGUL',
      (text) => spelled('HANGUL', text.normalize('NFD'), HANGUL_SOUNDS),
    ],
    [
      /^[\p{Script=Katakana}ー]+(?:[・ ][\p{Script=Katakana}ー]+)*$/u,
      'KATAKANA',
      (text) => spelled('KATAKANA', kanaKey(text), KANA_SOUNDS),
    ],
    [
      /^[\p{Script=Thai}\p{M}]+(?: [\p{Script=Thai}\p{M}]+)*$/u,
      'THAI',
      (text) => spelled('THAI', text, THAI_SOUNDS),
    ],
    ...Object.entries(ALPHABETIC).map(
      ([script, table]) =>
        [
          new RegExp(`^(?:\\p{Script=${script}}|[\\p{M}'’׳״" -])+$`, 'u'),
          script,
          (text: string): NativeSound => spelled(script, text.toLowerCase(), table),
        ] as const,
    ),
  ];

const SCRIPTS = new Set(READERS.map(([, script]) => script));
const MOST_KEPT = 20_000;
const kept = new Map<string, NativeSound | null>();

/** The sounds of a name that is written in one script other than Latin and Han; null for any other text. */
export function nativeSound(text: string): NativeSound | null {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const whole = text.normalize('NFC');
  const sound = READERS.find(([pattern]) => pattern.test(whole))?.[2](whole) ?? null;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, sound);
  return sound;
}

/**
 * The script and the consonants alone, those of one place of the mouth as one sign: what every spelling of a name in a script
 * has. Empty for a text that is not of one such script.
 */
export function nativeSkeleton(text: string): string {
  const sound = nativeSound(text);
  if (!sound) return '';
  const consonants = sound.rough
    .replace(/[aeiouhw]/g, '')
    .replace(/[pf]/g, 'P')
    .replace(/[tsc]/g, 'T')
    .replace(/[lr]/g, 'L')
    .replace(/(.)\1+/g, '$1');
  return `${sound.script} ${consonants}`;
}

/** So many consonants tell a name without its vowels. */
const TELLING = 4;

/**
 * A key that usual spellings of a name in one script share: its consonants where there are four or more, else all its sounds;
 * each sign beyond the letters says which script. Empty for other texts, and for those of fewer than three sounds.
 */
export function nativeEarKey(text: string): string {
  const sound = nativeSound(text);
  if (!sound) return '';
  const [, consonants = ''] = nativeSkeleton(text).split(' ');
  const key = consonants.length >= TELLING ? consonants : sound.rough.replace(/(.)\1+/g, '$1');
  if (key.length < 3) return '';
  const script = 128 * (1 + [...SCRIPTS.keys()].indexOf(sound.script));
  return [...key].map((one) => String.fromCharCode(script + one.charCodeAt(0))).join('');
}
