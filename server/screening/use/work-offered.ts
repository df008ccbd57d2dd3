// cspell:disable
import { kept } from '../kept';
import { bitOfTag } from './common-words';
import { type LexiconNode, lexiconOf } from './frame-lexicon';
import { type FrameRole } from './frames/frame-table';
import { workFrames } from './frames/work-frames';
import { type FrameHit, phrasesIn } from './phrases-in';
import { type PreparedField } from './prepare-use';
import { type Piece } from './scan-words';
import { type FieldSpan, type Place } from './use-question';

let lexicon: LexiconNode | undefined;

/** What the languages say of work; built when it is first asked for. */
const workLexicon = (): LexiconNode => (lexicon ??= lexiconOf(workFrames()));

const [ARABIC, HEBREW] = [bitOfTag('ar'), bitOfTag('he')];

/** Arabic and Hebrew write "and" and "the" on the word: والصيانة, ותיקון. */
function withoutPrefix(word: string, languages: number): string {
  if ((languages & ARABIC) !== 0) return word.replace(/^و?(?:ال|لل)?(?=\p{L}{3})/u, '');
  return (languages & HEBREW) !== 0 ? word.replace(/^ו?ה?(?=\p{L}{3})/u, '') : word;
}

/** What compounds end in that name work: Displayreparatur, wasmachinereparatie, mobilreparation, órajavítás. */
const COMPOUNDS: readonly (readonly [role: FrameRole, pattern: RegExp])[] = [
  ['NEUTRAL', /(?:kaffee?|te|tee|thee|mat|speise|tafel|porslins|dryckes)(?:service|servies)$/u],
  [
    'WORK',
    /\p{L}{3}(?:reparatur(?:en)?|instandsetzung|überholung|restaurierung|reparaties?|revisie|herstelling(?:en)?|reparationer?|reparasjon(?:er)?|lagning|javítás(?:a|ok)?|szerviz|felújítás|huolto|korjaus|service|eftersyn)$/u,
  ],
  [
    'TASK',
    /\p{L}{3}(?:reinigung|wartung|tausch|wechsel|politur|onderhoud|vervanging|reiniging|slipning|rengöring|rengøring|byte|skift|bytte|csere|tisztítás|élezés|vaihto|puhdistus|teroitus)$/u,
  ],
];

/** Beside such words the work is what goods are for: "Reparatur [Set]", "[outil] réparation", 修理[工具]. */
const GOODS_FOR_WORK =
  /^(?:kits?|sets?|tools?|manuals?|books?|guides?|tapes?|glues?|patch(?:es)?|creams?|shampoos?|masks?|serums?|oils?|pens?|paste|filler|brush(?:es)?|cloths?|tablets?|wipes?|spray|gel|solution|fluid|mats?|stands?|satz|anleitung|buch|werkzeug|spray|outils?|outillage|produits?|pâte|colle|herramientas?|juego|pegamento|parche|ferramentas?|cola|attrezz[io]|attrezzi|colla|gereedschap|zestaw|narzędzia|klej|sada|souprava|nářadí|trusa|scule|készlet|szett|szerszám|verktyg|sats|værktøj|sæt|seti|kiti|takımı|набор\p{L}*|комплект\p{L}*|инструмент\p{L}*|клей|набір|інструмент\p{L}*|κιτ|σετ|εργαλεί\p{L}*|عدة|طقم|أدوات|ادوات|ערכת|סט|כלי|bộ|dụng|alat|obeng|키트|세트|공구|도구)$/u;
const DENSE_GOODS =
  /^(?:工具|套|包|キット|セット|用|具|剤|剂|劑|液|膏|霜|機|机|器|키트|세트|공구|도구|용|제|기|솔|ชุด|น้ำยา|อุปกรณ์)/u;

/** Work that a field offers. */
export interface OfferedWork extends Place {
  /** A phrase says so that says nothing else; otherwise two words speak for it. */
  readonly said: boolean;
  /** It may be what goods are for instead. */
  readonly doubtful: boolean;
}

const CODE_OR_WORD = (piece: Piece | undefined): boolean => piece?.kind === 'WORD' || piece?.kind === 'CODE';

/** True where a word of goods stands right beside the hit: "Reparatur Set". */
function isOfGoods({ pieces, text }: PreparedField, { first, last }: FrameHit): boolean {
  const next = pieces[last];
  if (next && CODE_OR_WORD(next) && GOODS_FOR_WORK.test(next.text)) return true;
  const end = pieces[last - 1]?.end ?? 0;
  if (pieces[last - 1]?.dense && DENSE_GOODS.test(text.slice(end, end + 8).trimStart())) return true;
  return [pieces[first - 1], pieces[first - 2]].some(
    (piece) => piece !== undefined && GOODS_FOR_WORK.test(piece.text),
  );
}

function compoundsOf({ pieces }: PreparedField): readonly FrameHit[] {
  return pieces.flatMap(({ dense, kind, text }, first) => {
    const role = kind === 'WORD' && !dense && COMPOUNDS.find(([, pattern]) => pattern.test(text))?.[0];
    return role ? [{ first, last: first + 1, roles: new Set([role]) }] : [];
  });
}

/** Everything that the field says of work on goods, in its order. */
function saidOfWork(field: PreparedField): readonly FrameHit[] {
  const { languages, pieces } = field;
  const phrases = phrasesIn(workLexicon(), pieces, languages, withoutPrefix);
  const isTaken = (at: number): boolean => phrases.some(({ first, last }) => first <= at && at < last);
  const compounds = compoundsOf(field).filter(({ first }) => !isTaken(first));
  return [...phrases, ...compounds]
    .filter((hit) => !hit.roles.has('NEUTRAL') && !isOfGoods(field, hit))
    .sort((a, b) => a.first - b.first);
}

interface ReadWork {
  /** Places of the words for work on what is broken or worn. */
  readonly work: readonly Place[];
  readonly offered: OfferedWork | undefined;
}

function readWork(field: PreparedField): ReadWork {
  const hits = saidOfWork(field);
  const placeOf = ({ first, last }: FrameHit): Place => {
    const start = field.pieces[first]?.start ?? 0;
    return { start, end: field.pieces[last - 1]?.end ?? start };
  };
  const having = (role: FrameRole): readonly FrameHit[] => hits.filter(({ roles }) => roles.has(role));
  const works = having('WORK');
  const [[sure], [work, secondWork], [task, secondTask]] = [having('SERVICE'), works, having('TASK')];
  const offered = having('OFFERED').find((hit) => hit !== work && hit !== task);
  const offerOf = (): OfferedWork | undefined => {
    if (sure) return { ...placeOf(sure), said: true, doubtful: false };
    if (work) {
      const isSure = offered !== undefined || secondWork !== undefined || work.first === 0;
      return isSure || task ? { ...placeOf(work), said: false, doubtful: !isSure } : undefined;
    }
    const isOffer = task !== undefined && (offered !== undefined || secondTask !== undefined);
    return isOffer ? { ...placeOf(task), said: false, doubtful: true } : undefined;
  };
  return { work: works.map(placeOf), offered: offerOf() };
}

const read = new WeakMap<PreparedField, ReadWork>();

function workIn(field: PreparedField): ReadWork {
  return kept(read, field, () => readWork(field));
}

/**
 * What says that a field offers work on goods of the names in it, and not goods: "repair service"; "repair" with another word for work, or with how it is
 * offered ("Bosch washing machine repairs, home visits"), or as the first word of the title ("Ремонт айфонов"), or right behind the name ("iPhone
 * Reparatur").
 */
export function workOffered(field: PreparedField, { end }: FieldSpan): OfferedWork | undefined {
  if (field.role === 'BRAND') return undefined;
  const { offered, work } = workIn(field);
  if (offered) return offered;
  const behind = work.find(({ start }) => start >= end && RIGHT_BEHIND.test(field.text.slice(end, start)));
  return behind && { ...behind, said: false, doubtful: false };
}
/** A model may stand between. */
const RIGHT_BEHIND = /^[\s-]?(?:(?=[\p{L}-]*\p{N})[\p{L}\p{N}-]{1,8}[\s-])?$/u;

/** Machines, devices, instruments, watches, bags, furniture, carpets, clothing and toys; care for the body is not repaired. */
const REPAIRED: ReadonlySet<number> = new Set([7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 20, 25, 27, 28]);

/** True where goods of one of the classes are such as others repair and clean; of unknown classes they may be. */
export const isRepaired = (niceClasses: readonly number[]): boolean =>
  niceClasses.length === 0 || niceClasses.some((one) => REPAIRED.has(one));
