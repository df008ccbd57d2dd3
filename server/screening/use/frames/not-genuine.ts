// cspell:disable
import { type LanguageFrames, phrases } from './frame-table';

/** What denies, and what goods are denied to be: "not | genuine". */
interface Denial {
  readonly before?: string;
  readonly genuine: string;
  readonly behind?: string;
}

/** How sellers say that a part is not its maker's: every denial with every word for the maker's own. Own list. */
const DENIALS: Readonly<Record<string, Denial>> = {
  en: {
    before: `not | non | not a | not an | isn t | is not | it s not | these are not | unlicensed not`,
    genuine: `genuine | original | oem | official | authentic | genuine part | oem part | original part | official product | branded | made by the manufacturer`,
  },
  de: {
    before: `kein | keine | nicht | nicht das | ist kein | ist nicht das | sind keine | nicht vom`,
    genuine: `original | originale | originalteil | originalteile | original ersatzteil | originalware | originalzubehör | markenprodukt | markenware | originalprodukt | hersteller | originalhersteller`,
  },
  fr: {
    before: `pas | non | n est pas | n est pas un | pas d | ce n est pas | pas de pièce | produit non | pièce non`,
    genuine: `d origine | origine | original | originale | originaux | officiel | officielle | constructeur | de marque | authentique | oem`,
  },
  es: {
    before: `no | no es | no son | producto no | pieza no | no es el | no se trata de`,
    genuine: `original | originales | oficial | oficiales | genuino | genuina | de marca | de la marca | del fabricante | oem | auténtico`,
  },
  pt: {
    before: `não | nao | não é | nao é | não são | produto não | peça não`,
    genuine: `original | originais | oficial | oficiais | genuíno | genuína | da marca | de marca | do fabricante | oem`,
  },
  it: {
    before: `non | non è | non è un | non sono | prodotto non | ricambio non`,
    genuine: `originale | originali | ufficiale | ufficiali | di marca | del produttore | della casa | oem | ricambio originale | della casa madre`,
  },
  nl: {
    before: `niet | geen | is niet | is geen | dit is geen | niet het`,
    genuine: `origineel | originele | het origineel | het originele | origineel onderdeel | merk | merkproduct | van de fabrikant | van het merk | officieel`,
  },
  sv: {
    before: `inte | ej | icke | är inte | är ej | inget`,
    genuine: `original | originaldel | originaldelar | originalprodukt | äkta | från tillverkaren | märkesvara | tillverkad av`,
  },
  da: {
    before: `ikke | er ikke | ingen | ikke en`,
    genuine: `original | originalt | originale | originaldel | originaldele | ægte | ekte | mærkevare | merkevare | fra producenten | fra produsenten`,
  },
  pl: {
    before: `nie | to nie | nie jest | nie jest to | nie są`,
    genuine: `oryginał | oryginał producenta | oryginalny | oryginalna | oryginalne | oryginalna część | oem | produkt marki | część producenta | firmowy | firmowe`,
  },
  cs: {
    before: `není | nejde o | nie je | nie sú | nejsou | ne | nikoli | nejedná se o`,
    genuine: `originál | originální | originální díl | originálny | originálny diel | originálne | od výrobce | od výrobcu | značkový | značkové`,
  },
  ro: {
    before: `nu e | nu este | nu sunt | nu | produs ne`,
    genuine: `original | originale | originala | produs original | piesa originala | de la producator | oem | de marca`,
  },
  hu: {
    before: `nem | ez nem | nem az`,
    genuine: `eredeti | gyári | eredeti gyári | eredeti alkatrész | gyári alkatrész | márkás | gyártói`,
  },
  tr: {
    genuine: `orijinal | orjinal | orijinal ürün | orijinal parça | marka ürünü | üretici ürünü | resmi ürün | orijinali`,
    behind: `değil | değildir | olmayan | değil muadil`,
  },
  ru: {
    before: `не | это не | не является | не от`,
    genuine: `оригинал | оригинальный | оригинальная | оригинальное | оригинальные | оригиналом | оригинальным | заводской | заводские | фирменный | фирменная | фирменные | производителя | официальный`,
  },
  uk: {
    before: `не | це не | не є | не від`,
    genuine: `оригінал | оригінальний | оригінальна | оригінальне | оригінальні | оригіналом | заводський | заводські | фірмовий | фірмова | фірмові | виробника | офіційний`,
  },
  el: {
    before: `όχι | δεν είναι | μη | μη το`,
    genuine: `γνήσιο | γνήσια | γνήσιος | αυθεντικό | αυθεντικά | εργοστασιακό | εργοστασιακά | της εταιρείας | του κατασκευαστή | επίσημο`,
  },
  ar: {
    before: `ليس | ليست | غير | مش | مو | لا يعتبر`,
    genuine: `أصلي | اصلي | أصلية | اصلية | الأصلي | الاصلي | أصليا | قطعة أصلية | من الوكالة | وكالة | من الشركة | ماركة | من الشركة المصنعة`,
  },
  he: {
    before: `לא | אינו | אינה | איננו | זה לא | אינם`,
    genuine: `מקורי | מקורית | מקוריים | המקורי | של היצרן | של החברה | מתוצרת | תוצרת היצרן | מקורי של היצרן | רשמי`,
  },
  vi: {
    before: `không phải | không phải hàng | không phải đồ | không phải là | không phải là hàng | không`,
    genuine: `hãng | hàng hãng | chính hãng | hàng chính hãng | zin | hàng zin | của hãng | đồ hãng | nguyên bản | do hãng sản xuất | hãng sản xuất`,
  },
  id: {
    before: `bukan | bukan barang | bukan produk | tidak | non | bukan part`,
    genuine: `original | ori | asli | resmi | genuine | oem | dari pabrik | bawaan | merek asli | pabrikan`,
  },
  th: {
    before: `ไม่ใช่ | ไม่ใช่ของ | ไม่ใช่อะไหล่ | มิใช่ | ไม่ใช่สินค้า`,
    genuine: `แท้ | ของแท้ | ของศูนย์ | แท้ศูนย์ | ศูนย์ | อะไหล่แท้ | จากศูนย์ | แบรนด์แท้`,
  },
  ja: {
    genuine: `純正 | 純正品 | 正規品 | メーカー純正 | メーカー純正品 | 純正部品 | メーカー品 | 公式`,
    behind: `ではありません | ではございません | ではない | ではないです | じゃない | じゃありません | でありません | ではなく`,
  },
  ko: {
    genuine: `정품 | 순정 | 순정품 | 정품이 | 순정이 | 순정품이 | 제조사 정품 | 본사 제품`,
    behind: `아님 | 아닙니다 | 아니에요 | 아닌 | 이 아님 | 이 아닙니다 | 은 아닙니다 | 아니고`,
  },
  zh: {
    before: `不是 | 并非 | 並非 | 非 | 不属于 | 非原品牌`,
    genuine: `原装 | 原裝 | 原厂 | 原廠 | 正品 | 官方 | 原厂件 | 原廠件 | 原装件 | 品牌原装 | 原厂配件 | 原廠配件 | 品牌方`,
  },
};

function spelledOut({ before, behind, genuine }: Denial): readonly string[] {
  return phrases(genuine).flatMap((word) => [
    ...phrases(before ?? '').map((denial) => `${denial} ${word}`),
    ...phrases(behind ?? '').map((denial) => `${word} ${denial}`),
  ]);
}

/** The table above in the form of those of the languages. */
export const NOT_GENUINE: readonly LanguageFrames[] = Object.entries(DENIALS).map(([language, denial]) => ({
  language,
  phrases: { APART: spelledOut(denial) },
}));
