import { isKnownWord } from './known-words';
import { MODELS_OF_MAKERS } from './machine-models';
import { FURTHER_MODELS } from './machine-models-further';
import { type PreparedField, type PreparedUse } from './prepare-use';
import { type FieldSpan, type Place } from './use-question';

const NUMBER = /^\p{N}+$/u;
const DENSE = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー]{2,}$/u;

const modelsOf = new Map<string, ReadonlySet<string>>();
for (const [makers, models] of [...MODELS_OF_MAKERS, ...FURTHER_MODELS])
  for (const maker of makers.split(' ')) {
    const known = modelsOf.get(maker) ?? [];
    modelsOf.set(maker, new Set([...known, ...models.split(' ').filter((model) => !NUMBER.test(model))]));
  }

const anyModel: ReadonlySet<string> = new Set([...modelsOf.values()].flatMap((models) => [...models]));

/** A word with the numbers and hyphens that a model's name has: "MT-07", "500L"; 博格步bugaboo are two. */
const DENSE_LETTER = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ー]`;
const WORD = String.raw`(?:(?!${DENSE_LETTER})[\p{L}\p{M}\p{N}])+`;
const TOKEN = new RegExp(String.raw`${DENSE_LETTER}+|${WORD}(?:[-.]${WORD})*`, 'gu');
/** What may stand between models of one row. */
const GAP = /^[\s,/+&()[\]【】.–-]*$/u;
/** "TDI", "JTD", "2.3": engines and the like between models. */
const BETWEEN = /\p{N}|^\p{Lu}{1,4}$/u;
const LONGEST_ROW = 90;
const MODELS_BETWEEN = 8;

interface Token extends Place {
  readonly text: string;
}

const tokensIn = (text: string, from: number): readonly Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    text: token,
    start: from + index,
    end: from + index + token.length,
  }));

/** Models of the maker that a word names, alone or as the last of two: "Maxi Cosi". */
function modelsOfMakerAt(word: string, neighbour: string | undefined): ReadonlySet<string> | undefined {
  const last = /[^-]*$/u.exec(word)?.[0] ?? '';
  return (
    modelsOf.get(word) ?? modelsOf.get(last) ?? (neighbour ? modelsOf.get(`${neighbour}-${word}`) : undefined)
  );
}

/** The model that a word names, with its generation or without: "fox5" is the fox of Bugaboo. */
const asModel = (word: string): string => (anyModel.has(word) ? word : word.replace(/\p{N}+$/u, ''));

/** True where a row of models from the word outward comes to the maker of the word, or of others in the row. */
function endsInMaker(word: string, start: number, row: readonly Token[], text: string): boolean {
  const seen: string[] = [];
  let edge = start;
  for (const [i, token] of row.slice(0, MODELS_BETWEEN).entries()) {
    const gap = token.start < edge ? text.slice(token.end, edge) : text.slice(edge, token.start);
    if (!GAP.test(gap)) return false;
    const one = token.text.toLowerCase();
    const models = modelsOfMakerAt(one, row[i + 1]?.text.toLowerCase());
    if (models) return models.has(word) || seen.some((model) => models.has(model));
    if (anyModel.has(asModel(one))) seen.push(asModel(one));
    else if (!BETWEEN.test(token.text)) return false;
    edge = token.start < edge ? token.start : token.end;
  }
  return false;
}

/**
 * True where the words are what a maker in one row with them calls one of its models: the Fox of "Bugaboo Fox 5", of "Fox Bee Bugaboo".
 * Before its maker a coined name that is filed itself (`exact`) stands for the goods.
 */
export function isModelOfMaker({ text }: PreparedField, { end, start }: FieldSpan, exact: boolean): boolean {
  const word = asModel(text.slice(start, end).toLowerCase());
  if (!anyModel.has(word)) return false;
  const from = Math.max(0, start - LONGEST_ROW);
  const before = tokensIn(text.slice(from, start), from).toReversed();
  if (endsInMaker(word, start, before, text)) return true;
  if (exact && !isKnownWord(word)) return false;
  return endsInMaker(word, end, tokensIn(text.slice(end, end + LONGEST_ROW), end), text);
}

const LONGEST_MAKER = 30;

/** What a field says that the goods serve: all of an attribute that tells it, and what stands behind a frame: "to fit [Land Rover]". */
function servedIn({ hits, pieces, role, text }: PreparedField): readonly string[] {
  if (role === 'SERVED') return [text.slice(0, LONGEST_ROW)];
  if (role === 'BRAND') return [];
  return hits
    .filter(({ roles }) => roles.has('FIT'))
    .map(({ last }) => pieces[last - 1]?.end ?? text.length)
    .map((end) => text.slice(end, end + LONGEST_MAKER));
}

/**
 * True where the words are a model of a maker that the listing says the goods serve: "GTS Sprint" beside "Compatible Brand: Vespa",
 * "Defender 90 door hinge to fit Land Rover".
 */
export function isModelServed(
  { fields }: PreparedUse,
  { text }: PreparedField,
  { end, start }: FieldSpan,
): boolean {
  const word = asModel(text.slice(start, end).toLowerCase());
  if (!anyModel.has(word)) return false;
  return fields.flatMap(servedIn).some((served) => {
    const named = tokensIn(served.toLowerCase(), 0);
    return named.some((token, i) => modelsOfMakerAt(token.text, named[i - 1]?.text)?.has(word) === true);
  });
}

/** A name as the table has it: "Herman Miller" as herman-miller. */
const keyOf = (name: string): string => name.toLowerCase().replace(/[\s-]+/gu, '-');

/** True for a word in lower case that is a model of the maker that bears one of the names. */
export function isModelNamed(word: string, names: readonly string[]): boolean {
  return anyModel.has(word) && names.some((name) => modelsOf.get(keyOf(name))?.has(word) === true);
}

/** A word that people use tells half as much: the bee of Bugaboo. */
const WORD_TELLS = 0.5;
const ENOUGH = 1;
const LONGEST_BEFORE = 200;
const ENDS_IN_NUMBER = /\p{N}$/u;

/**
 * Where models of a maker stand before its name, from the first on, though words stand between: "Výfuk [MT-07 XSR700] Tracer Yamaha".
 * `names` are what the maker is called. Undefined where there are none, or only one that is a word.
 */
export function modelsBefore(
  { text }: PreparedField,
  { start }: FieldSpan,
  names: readonly string[],
): Place | undefined {
  const models = names.flatMap((name) => [...(modelsOf.get(keyOf(name)) ?? [])]);
  if (models.length === 0) return undefined;
  const known = new Set(models);
  const from = Math.max(0, start - LONGEST_BEFORE);
  const before = text.slice(from, start);
  const dense = models.find((model) => DENSE.test(model) && before.includes(model));
  if (dense !== undefined) {
    const at = from + before.indexOf(dense);
    return { start: at, end: at + dense.length };
  }
  const found = tokensIn(before, from).flatMap((token, i, all) => {
    const word = token.text.toLowerCase();
    // "MS 180": letters and a number apart.
    const whole = word + (all[i + 1]?.text ?? '').toLowerCase();
    const model = [word, asModel(word), ...(ENDS_IN_NUMBER.test(whole) ? [whole] : [])].find((one) =>
      known.has(one),
    );
    return model === undefined ? [] : [{ ...token, model }];
  });
  const told = new Set(found.map(({ model }) => model));
  const weight = [...told].reduce((sum, model) => sum + (isKnownWord(model) ? WORD_TELLS : 1), 0);
  const [first] = found;
  return first && weight >= ENOUGH ? { start: first.start, end: found.at(-1)?.end ?? first.end } : undefined;
}
