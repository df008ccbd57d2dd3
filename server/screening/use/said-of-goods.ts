// cspell:disable
import { isSameMachine } from './machine-named';
import { type PreparedField } from './prepare-use';
import { andOthers } from './served-row';
import { type Place, type UseQuestion } from './use-question';

/** Goods that others make parts, cases, covers or refills for: machines, tools, devices, vehicles, watches, instruments, stationery, furniture, toys. */
const SERVED: ReadonlySet<number> = new Set([7, 8, 9, 10, 11, 12, 14, 15, 16, 20, 21, 28]);
/** Scents, clothing and shoes serve nothing. */
const ON_BODY: ReadonlySet<number> = new Set([3, 25]);
const isOnBody = ({ goodsClasses: [main = 0], markClasses }: UseQuestion): boolean =>
  ON_BODY.has(main) && markClasses.includes(main);

/** "Compatible" at the end of a clause: said of the goods, and not of what stands before it, as in "Bluetooth compatible". Own list. */
const COMPATIBLE_THEY =
  /(?<![\p{L}\p{M}])(?<!(?:bluetooth|ios|android|mac|windows|alexa|usb|usb-c|midi|qi|magsafe|homekit|wi-?fi|google home|type-c)[\s-])(?:(?:compat[ií][bv]|kompat[ií]b)\p{L}*|uyumlu(?:dur)?|συμβατ\p{L}+|совместим\p{L}*|сумісн\p{L}*|متوافق\p{L}*|תואמ?(?:ם|ת|ים|ות)|tương thích|adaptables?|adattabil[ei]|zamiennik\p{L}?|utángyártott|hợp|cocok)(?=\s*(?:$|[).,;|/\]!]))|호환(?=\s*(?:$|[).,;|/\]!]))|互換(?:品|性あり)?(?=\s*(?:$|[)）.,、|/\]】]))/iu;

const IN_BRACKETS = /^[^()[\]（）【】]{0,60}?[/,、／][^()[\]（）【】]{1,60}[)\]）】]/u;
const OPENS = /\p{L}[^([（【]*[([（【][^)\]）】]{0,20}$/u;

/** "Base ([Barbie] Fashionista / Curvy)": behind what the goods are called, brackets tell of several models what they fit. */
function modelsInBrackets({ text }: PreparedField, { end, start }: Place): Place | undefined {
  const found = OPENS.test(text.slice(0, start)) ? IN_BRACKETS.exec(text.slice(end)) : null;
  return found ? { start: end, end: end + found[0].length } : undefined;
}

function compatible({ text }: PreparedField, { end }: Place): Place | undefined {
  const found = COMPATIBLE_THEY.exec(text.slice(end));
  return found ? { start: end + found.index, end: end + found.index + found[0].length } : undefined;
}

/**
 * What a title says of its goods as a whole, and which makes the name another's whatever part they are: that they come from another maker,
 * that they are "compatible", that they fit several models, that they are a book about it. Only for names of goods that others serve.
 */
export function saidOfGoods(question: UseQuestion, field: PreparedField): Place | undefined {
  const { markClasses, span } = question;
  if (!markClasses.some((one) => SERVED.has(one)) || isOnBody(question)) return undefined;
  const hit = field.hits.find(({ last, roles }) =>
    roles.has('APART') ? true : roles.has('ABOUT') && field.along[last - 1] === 0,
  );
  if (hit) {
    const start = field.pieces[hit.first]?.start ?? 0;
    return { start, end: field.pieces[hit.last - 1]?.end ?? start };
  }
  return (
    compatible(field, span) ??
    modelsInBrackets(field, span) ??
    (isSameMachine(question, field) ? undefined : andOthers(field, span))
  );
}
