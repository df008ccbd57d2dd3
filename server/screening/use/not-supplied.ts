// cspell:disable
import { type PreparedField } from './prepare-use';
import { type FieldSpan, type Place } from './use-question';

/** How sellers say that something shown or needed does not come with the goods. Own list. */
const NOT_SUPPLIED = new RegExp(
  [
    String.raw`(?:not|isn.t|aren.t) (?:be )?(?:included|supplied|provided|part of)|(?:sold|available) separately|excluded|without contents`,
    String.raw`(?:nicht|ohne) (?:im lieferumfang|enthalten|inbegriffen|inklusive|inkl|dabei|mitgeliefert|teil)|separat erhältlich|gehört nicht`,
    String.raw`non (?:fourni|inclu[st]?|compris|livré|vendu)\p{L}*|pas (?:fourni|inclu[st]?|compris|livré)\p{L}*|vendue?s? séparément`,
    String.raw`no (?:incluid|incluye|suministrad|viene|entra)\p{L}*|se venden? (?:por separado|aparte)`,
    String.raw`n[ãa]o (?:inclu[íi]|acompanh|fornecid|vem)\p{L}*|vendid[oa]s? (?:separadamente|à parte)`,
    String.raw`non (?:inclus|compres|fornit)\p{L}*|(?:esclus|vendut)[oaie](?: a parte| separatamente)?`,
    String.raw`niet (?:inbegrepen|meegeleverd|inclusief|bijgeleverd)|exclusief|apart verkrijgbaar`,
    String.raw`(?:nie|brak) (?:(?:są |jest )?(?:wliczon|dołączon|zawart)\p{L}*|w (?:zestawie|komplecie))|(?:do nabycia|sprzedawan\p{L}+) osobno`,
    String.raw`(?:není|nejsou|nie je|nie sú) (?:součástí|súčasťou|zahrnut\p{L}*|v balení|přiložen\p{L}*)|prodáv\p{L}+ (?:se )?zvlášť`,
    String.raw`ne(?:inclus|furnizat)\p{L}*|nu (?:este|sunt) inclus\p{L}*|se v[âa]nd\p{L}* separat`,
    String.raw`nem tartozék|(?:külön|nincs) (?:kapható|mellékelve|rendelhető)|nem tartalmazza`,
    String.raw`(?:ingår|medföljer|följer) (?:ej|inte|ikke)(?: med)?|(?:ikke|inte|ej) (?:inkluder|medfølg|inklud)\p{L}*|medfølger ikke|säljs separat|sælges separat|ei sisälly`,
    String.raw`dahil değil\p{L}*|ayrı(?:ca)? satıl\p{L}+`,
    String.raw`не (?:вход[ия]т\p{L}*|включ[её]н\p{L}*|прилага\p{L}+|в комплекте)|нет в комплекте|прода[её]тся отдельно|продаются отдельно`,
    String.raw`не (?:входить|входять|включен\p{L}*|додається|в комплекті)|немає в комплекті|прода[єю]ться окремо`,
    String.raw`δεν (?:περιλαμβάν|συμπεριλαμβάν|παρέχ)\p{L}+|πωλ(?:είται|ούνται) (?:χωριστά|ξεχωριστά)`,
    String.raw`غير (?:مشمول|مرفق|متضمن|مدرج)\p{L}*|لا (?:يشمل|تشمل|يتضمن)|يباع منفصلا|(?:לא|אינו|אינה|אינם) (?:כלול|מסופק|כולל)\p{L}*|נמכר בנפרד`,
    String.raw`(?:は)?(?:付属しません|含まれません|含みません|付属していません|別売り?|付きません)|(?:미포함|별매|별도 ?구매|불포함|포함되지)|不(?:含|包含|包括)|未附|另售|另购|另購`,
    String.raw`ไม่(?:รวม|มี)|(?:không|ko) (?:kèm|bao gồm|gồm)|bán riêng|(?:tidak|tdk) termasuk|dijual terpisah`,
  ].join('|'),
  'iu',
);
const OPENING = /[([（【]/u;
const CLOSING = /[)\]）】]/u;

/** The brackets around a span; undefined where there are none. */
function bracketsAround(text: string, { end, start }: FieldSpan): Place | undefined {
  let from = start;
  while (from > 0 && !OPENING.test(text[from - 1] as string)) {
    if (CLOSING.test(text[from - 1] as string)) return undefined;
    from -= 1;
  }
  if (from === 0) return undefined;
  let to = end;
  while (to < text.length && !CLOSING.test(text[to] as string)) to += 1;
  return { start: from, end: to };
}

/** "(capsules [Nespresso] Original, non fournies)": in the brackets around the name, what says that the goods come without it. */
export function saidNotSupplied({ text }: PreparedField, span: FieldSpan): Place | undefined {
  const inside = bracketsAround(text, span);
  const said = inside && NOT_SUPPLIED.exec(text.slice(inside.start, inside.end));
  if (!inside || !said) return undefined;
  const start = inside.start + said.index;
  return { start, end: start + said[0].length };
}
