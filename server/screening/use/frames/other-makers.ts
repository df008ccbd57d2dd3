// cspell:disable
import { type LanguageFrames, phrases } from './frame-table';

/** How sellers say that a part comes from another maker than the one it fits, or bears no name at all: "another make", "unbranded". Own list. */
const OTHERS: Readonly<Record<string, string>> = {
  en: `another maker | another make | another manufacturer | other maker | other maker s | other make | of another make | different make | different maker | different brand |
    another brand | other brand | other brands | independent maker | unbranded | no name part | no brand | no logo | without logo | non branded | unofficial`,
  de: `anderer hersteller | anderen herstellers | anderem hersteller | anderer marke | andere marke | anderes fabrikat | fremdfabrikat | fremdmarke | drittanbietern | drittherstellern | dritthersteller | von dritten |
    ohne marke | markenlos | markenlose | markenloser | noname | no name | ohne logo | ohne markenlogo | ohne herstellerlogo | inoffiziell | inoffizielles zubehör`,
  fr: `autre fabricant | d un autre fabricant | autre marque | d une autre marque | marque tierce | fabricant tiers | tierce partie | sans marque | sans logo | pièce adaptable | pièces adaptables | non officiel | non officielle`,
  es: `de terceros | terceros | otra marca | de otra marca | otro fabricante | de otro fabricante | fabricante ajeno | fabricante tercero | marca blanca | sin marca | sin logo | sin logotipo | no oficial`,
  pt: `de terceiros | outra marca | de outra marca | outro fabricante | de outro fabricante | sem marca | sem logo | sem logotipo | não oficial | nao oficial | marca branca`,
  it: `terze parti | di terze parti | altra marca | di altra marca | altro produttore | di altro produttore | produttore terzo | senza marchio | senza marca | senza logo | concorrenziale | concorrenziali | non ufficiale`,
  nl: `ander merk | van een ander merk | andere fabrikant | van een andere fabrikant | derde partij | van een derde partij | van derden | merkloos | merkloze | zonder merk | zonder logo | imitatieonderdeel | imitatie onderdeel | huismerk onderdeel`,
  sv: `annat märke | av annat märke | annan tillverkare | från annan tillverkare | av annan tillverkare | tredje part | från tredje part | märkeslös | märkeslöst | märkeslösa | omärkt | utan logga | utan logotyp | utan märke`,
  da: `andet mærke | af andet mærke | anden producent | fra anden producent | tredjepart | uden mærke | uden logo | mærkeløs | annet merke | annen produsent | fra annen produsent | uten logo | umerket`,
  fi: `toisen valmistajan | muun valmistajan | muu valmistaja | toinen merkki | kolmannen osapuolen | merkitön | ilman logoa`,
  pl: `innej firmy | innego producenta | od innego producenta | innej marki | firmy trzeciej | firma trzecia | producenta trzeciego | bez logo | bez marki | niemarkowy | niemarkowa | niemarkowe | no name | noname`,
  cs: `třetí strany | od třetí strany | jiný výrobce | jiného výrobce | od jiného výrobce | jiné značky | jiná značka | neznačkový | neznačková | neznačkové | bez značky | bez loga |
    iný výrobca | iného výrobcu | od iného výrobcu | inej značky | tretej strany | neznačkovo | bez loga výrobce`,
  ro: `alt producator | de la alt producator | alta marca | de alta marca | fara marca | fara logo | terta parte | terte parti | de la terti | nemarcat | nemarcata | neoficial`,
  hu: `más gyártótól | más gyártó | más gyártmány | más márka | harmadik fél | harmadik féltől | márka nélkül | márkajelzés nélkül | márkajelzés nélküli | logó nélkül | logó nélküli | noname | no name`,
  tr: `başka marka | farklı marka | başka üretici | farklı üretici | üçüncü taraf | üçüncü parti | markasız | logosuz | marka logosu yok | yan sanayi ürün | yan sanayi ürünü`,
  ru: `другой фирмы | другого производителя | другой марки | другого бренда | иного производителя | сторонний производитель | стороннего производителя | от стороннего производителя | сторонних производителей | сторонняя | третьей стороны |
    без бренда | без марки | без логотипа | ноунейм | нонейм | noname | no name | неоригинальное исполнение`,
  uk: `іншої фірми | іншого виробника | від іншого виробника | іншої марки | іншого бренду | сторонній виробник | стороннього виробника | від стороннього виробника | сторонніх виробників | без бренду | без марки | без логотипа | без логотипу | ноунейм | noname | no name`,
  el: `άλλης μάρκας | άλλη μάρκα | άλλου κατασκευαστή | άλλος κατασκευαστής | άλλης εταιρείας | τρίτου κατασκευαστή | τρίτων κατασκευαστών | χωρίς μάρκα | χωρίς λογότυπο | χωρίς σήμα | ανεπίσημο`,
  ar: `طرف ثالث | من طرف ثالث | شركة أخرى | من شركة أخرى | شركة ثانية | من شركة ثانية | ماركة أخرى | ماركة ثانية | مصنع آخر | بدون ماركة | بدون علامة تجارية | بدون شعار | تقليد لقطع | قطع تقليد`,
  he: `צד שלישי | של צד שלישי | יצרן אחר | של יצרן אחר | מיצרן אחר | מותג אחר | של מותג אחר | ללא מותג | ללא לוגו | בלי מותג | בלי לוגו | גנרי | גנרית | גנריים | גנריות`,
  th: `ไม่แท้ | แบบเทียบ | ของเทียบ | อะไหล่เทียบ | อะไหล่เทียม | อะไหล่ทดแทน | ไม่มีแบรนด์ | ไม่มียี่ห้อ | ไม่มีโลโก้ | ยี่ห้ออื่น | แบรนด์อื่น | ผู้ผลิตอื่น | ผู้ผลิตรายอื่น`,
  vi: `hãng khác | thương hiệu khác | nhãn hiệu khác | nhà sản xuất khác | bên thứ ba | không thương hiệu | không nhãn hiệu | không logo | linh kiện ngoài | hàng ngoài hãng`,
  id: `pihak ketiga | dari pihak ketiga | merek lain | merk lain | pabrikan lain | produsen lain | tanpa merek | tanpa merk | tanpa logo | non ori | bukan ori`,
  ja: `他社製 | 他社品 | 他メーカー | 他メーカー製 | 他メーカー品 | ノーブランド | ロゴなし | ロゴ無し | 非公式 | 当店オリジナル品`,
  ko: `타사 | 타사 제품 | 타사제품 | 타브랜드 | 타 브랜드 | 노브랜드 | 무브랜드 | 로고 없음 | 로고없음 | 비공식`,
  zh: `其他品牌 | 其它品牌 | 其他厂家 | 其他廠牌 | 他牌 | 白牌 | 杂牌 | 無品牌 | 无品牌 | 无标 | 無標 | 非官方 | 非原厂件`,
};

/** The table above in the form of those of the languages. */
export const OTHER_MAKERS: readonly LanguageFrames[] = Object.entries(OTHERS).map(([language, list]) => ({
  language,
  phrases: { APART: phrases(list) },
}));
