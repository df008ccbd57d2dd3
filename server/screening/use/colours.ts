// cspell:disable
import { type PreparedField } from './prepare-use';
import { saysWhichShade } from './shades';
import { type FieldSpan } from './use-question';

const COLOUR =
  /^[\s-](?:red|green|blue|yellow|pink|purple|orange|brown|gr[ae]y|white|black|gold|silver|beige|ivory|violet|teal|rot|grün|blau|gelb|grau)(?![\p{L}])/u;

/** True for the name of a maker that is a colour too, in lower case. */
export const isColourName = (word: string): boolean => /^(?:braun|orange)$/u.test(word);

/** Colours that are no famous name, or only in other letters; in small letters behind other words they are nothing else. */
const ONLY_COLOUR =
  /^(?:[eéEÉ]cr[uùü]|ekr[uü]|экрю|екрю|εκρού|taupe|mauve|greige|petrol|bordo|amarant|malva|marsala|марсала|фуксия|фуксія|фукси|мокко|графит|графіт|petrola|moss|aqua|magenta|rubis|cammello|kamel|roest|citroen|コニャック|コーラル|パープル|살몬|라벤더|سلموني|كاكي)$/u;
const CASELESS = /^\p{Lo}/u;

/** "Armband Leder braun": a colour that is a maker's name too, small among words with capitals. */
export function isColour({ text }: PreparedField, { start, end }: FieldSpan): boolean {
  const word = text.slice(start, end);
  if (!CASELESS.test(word) && !/\p{Lu}/u.test(text)) return false;
  return isColourName(word) || (start > 0 && ONLY_COLOUR.test(word));
}

/** What Braun makes, by the classes of its devices and by words. */
const DEVICES: ReadonlySet<number> = new Set([7, 8, 9, 10, 11, 14]);
const VESSELS_AND_BRUSHES = 21;
const OF_BRAUN =
  /歯ブラシ|シェーバー|替刃|ブレンダー|ミキサー|シルク|オーラル|体温計|時計|髭|ひげ|脱毛|トリマー|rasier|bürste|mixer|epil|series|oral/iu;

/** "レディース バッグ ブラウン", "Sofabezug Braun": brown, behind goods that are none of Braun's. */
export function isBrown(
  { text }: PreparedField,
  { start, end }: FieldSpan,
  [goods]: readonly number[],
): boolean {
  const word = text.slice(start, end);
  if (start === 0 || OF_BRAUN.test(text) || (goods !== undefined && DEVICES.has(goods))) return false;
  return word === 'ブラウン' || (word === 'Braun' && goods !== undefined && goods !== VESSELS_AND_BRUSHES);
}

/** "moss green", "rose gold": a small word before a colour in small letters says which; "apple black" is the maker's. */
export function isShade({ text }: PreparedField, { start, end }: FieldSpan): boolean {
  const colour = COLOUR.exec(text.slice(end, end + LONGEST_COLOUR))?.[0];
  return colour !== undefined && saysWhichShade(text.slice(start, end), colour.slice(1));
}
const LONGEST_COLOUR = 8;

/** Colours as titles list them, where one of them is a maker's name too: Mavi, Orange, Navy. Lower case. */
const LISTED = new Set(
  `black white red blue green yellow orange pink purple brown grey gray navy beige cream khaki schwarz weiß rot blau grün gelb rosa lila braun grau noir blanc rouge bleu vert jaune gris marron
  negro blanco rojo azul verde amarillo rosa gris preto branco vermelho azul amarelo cinza nero bianco rosso blu giallo grigio marrone zwart wit rood blauw groen geel grijs czarny biały czerwony
  niebieski zielony żółty szary černá bílá červená modrá zelená šedá siyah beyaz kırmızı mavi lacivert yeşil sarı mor pembe gri bej kahverengi turuncu bordo antrasit haki krem ekru füme vizon
  hitam putih merah biru hijau kuning abu svart vit röd blå grön gul grå`.split(/\s+/),
);
const LIST_BEHIND = /^\s?[/|,+&-]\s?(\p{L}{3,})/u;
const LIST_BEFORE = /(\p{L}{3,})\s?[/|,+&-]\s?$/u;
/** "Mavi beyaz çizgili": two colours, and how they are set. */
const PATTERN_BEHIND =
  /^\s(?:(\p{L}{3,})\s)?(?:çizgili|desenli|kareli|puantiyeli|renk\p{L}*|striped|checked|gestreift|kariert|rayé\p{L}*|rayas|listrad\p{L}|righe|gestreept|w paski|randig\p{L}*)(?!\p{L})/u;

const isListed = (word: string | undefined): boolean => word !== undefined && LISTED.has(word.toLowerCase());

/** "Mavi / Siyah / Antrasit": a colour among others that are listed, whatever maker is called like it. */
export function isAmongColours({ text }: PreparedField, { end, start }: FieldSpan): boolean {
  if (!isListed(text.slice(start, end))) return false;
  const behind = text.slice(end, end + LONGEST_LISTED);
  if (isListed(LIST_BEHIND.exec(behind)?.[1])) return true;
  if (isListed(LIST_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_LISTED), start))?.[1])) return true;
  const pattern = PATTERN_BEHIND.exec(behind);
  return pattern !== null && (pattern[1] === undefined || isListed(pattern[1]));
}
const LONGEST_LISTED = 32;
