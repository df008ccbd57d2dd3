/**
 * Letters of the same alphabet that pass for others at a glance, where nothing else would stand: rn for m, vv for w, cl for d, V before a
 * consonant for U, U at the start or between vowels for V, Q without its u for O, and for g, capital I inside a word for l.
 */
export const GLANCES: readonly (readonly [shows: RegExp, meant: string])[] = [
  [/rn/giu, 'm'],
  [/vv/giu, 'w'],
  [/cl/giu, 'd'],
  [/v(?=[bcdfghjkmnpqstwxz])|(?<=q)v/giu, 'u'],
  [/(?<=^|[aeioy])u(?=[aeioy])/giu, 'v'],
  [/q(?!u)/giu, 'o'],
  [/q(?!u)/giu, 'g'],
  [/(?<=\p{L})I(?=\p{Ll})|(?<=\p{Ll})I/gu, 'l'],
];

/** Some word may have such letters. */
export const GLANCE_HINT =
  /[Rr][Nn]|[Cc][Ll]|[Vv]{2}|[Vv][bcdfghjkmnpqstwxzBCDFGHJKMNPQSTWXZ]|[Qq][Vv]|(?:^|[^A-Za-z]|[aeioyAEIOY])[Uu][aeioyAEIOY]|[Qq](?![Uu])|[A-Za-z]I[a-z]|[a-z]I/;
