import { type Word } from './fold';
import {
  COPY_WORDS,
  DENSE_MATERIALS,
  MANNER_WORDS,
  MATERIAL_PHRASES,
  MATERIAL_WORDS,
  SHADE_WORDS,
} from './frames';
import { type Hit } from './scan';

/** True for goods that beside others only say what these are made of, their shade or how they work. */
export function isDescriptive(words: readonly Word[], hit: Hit): boolean {
  return isMaterial(words, hit) || isShade(words, hit) || isGrade(words, hit);
}

function isMaterial(words: readonly Word[], hit: Hit): boolean {
  const word = words[hit.from];
  if (word === undefined) return false;
  if (word.dense) return DENSE_MATERIALS.has(word.text.slice(hit.start - word.start, hit.end - word.start));
  if (hit.from !== hit.to)
    return MATERIAL_PHRASES.has(
      words
        .slice(hit.from, hit.to + 1)
        .map(({ text }) => text)
        .join(' '),
    );
  return MATERIAL_WORDS.has(word.text) || MATERIAL_WORDS.has(word.marked);
}

/** "Mirror quality", "mirror copy": how near a copy comes is no mirror. */
function isGrade(words: readonly Word[], { from, to }: Hit): boolean {
  return from === to && words[from]?.text === 'mirror' && COPY_WORDS.has(words[to + 1]?.text ?? '');
}

function isShade(words: readonly Word[], hit: Hit): boolean {
  const word = words[hit.from]?.text ?? '';
  return hit.from === hit.to && (SHADE_WORDS.has(word) || MANNER_WORDS.has(word));
}
