import { type LanguageFrames, phrases } from './frame-table';

/** Books and manuals about machines and vehicles: what they tell of is named by its maker. Own list. */
const WRITINGS: Readonly<Record<string, string>> = {
  en: `workshop manual | service manual | repair manual | owners manual | owner s manual | shop manual | haynes manual | haynes |
    parts catalogue | parts catalog | repair book | restoration guide | buyer s guide | wiring diagram | unofficial guide`,
  de: `reparaturbuch | reparaturanleitung | reparaturhandbuch | werkstatthandbuch | so wird s gemacht | jetzt helfe ich mir selbst |
    betriebsanleitung | ersatzteilkatalog | typenkunde | kaufberatung | schrauberbuch | bildband`,
  fr: `revue technique | revue technique automobile | manuel d atelier | manuel atelier | manuel de réparation | manuel d entretien | rta |
    guide de l acheteur | catalogue de pièces`,
  es: `manual de taller | manual taller | manual de reparación | manual de mecánica | libro de taller | manual de despiece | guía de compra`,
  pt: `manual de reparação | manual de oficina | manual de serviço | manual de reparo | livro mecânica | livro de mecânica |
    catálogo de peças`,
  it: `manuale officina | manuale d officina | manuale di riparazione | manuale riparazione | catalogo ricambi | libro officina`,
  nl: `vraagbaak | werkplaatshandboek | reparatiehandboek | reparatieboek | onderhoudsboek | onderdelenboek`,
  sv: `verkstadshandbok | reparationshandbok | reparationsbok | verkstadsmanual | reservdelskatalog`,
  da: `reparationshåndbog | værkstedshåndbog | reparationsbog | værkstedsmanual | verkstedhåndbok`,
  pl: `książka napraw | instrukcja napraw | instrukcja naprawy | sam naprawiam | poradnik naprawy | obsługa i naprawa | książka serwisowa`,
  cs: `údržba a opravy | údržba a opravy automobilů | dílenská příručka | dílenská kniha | příručka pro opravy | jak na to`,
  tr: `tamir kitabı | servis kitabı | bakım kitabı | tamir bakım kitabı | tamir kılavuzu`,
  ru: `книга по ремонту | руководство по ремонту | инструкция по ремонту | ремонт и эксплуатация | ремонту и эксплуатации |
    руководство по эксплуатации | каталог запчастей | книга ремонт | устройство обслуживание ремонт`,
  uk: `книга з ремонту | керівництво з ремонту | книга ремонт | посібник з ремонту | інструкція з ремонту | каталог запчастин`,
  ar: `كتاب صيانة | كتاب اصلاح | دليل صيانة | دليل الصيانة | دليل اصلاح`,
  he: `ספר רכב | ספר תיקונים | מדריך תיקון | ספר תיקון | תיקון ואחזקה | מדריך שירות`,
  el: `τεχνικό βιβλίο | βιβλίο επισκευής | εγχειρίδιο επισκευής | βιβλίο συνεργείου | τεχνικό εγχειρίδιο`,
  vi: `sách hướng dẫn sửa chữa | sách sửa chữa | cẩm nang sửa chữa | tài liệu sửa chữa`,
  th: `คู่มือซ่อม | หนังสือซ่อม | คู่มือการซ่อม`,
  id: `buku servis | buku manual | buku pedoman | pedoman perbaikan | buku reparasi | buku perbaikan`,
  ro: `manual reparatii | manual de reparatii | carte tehnica | manual service | manual de service`,
  hu: `javítási kézikönyv | javítási könyv | szerelési útmutató | javítási útmutató | alkatrészkatalógus`,
  ja: `整備書 | 整備マニュアル | 修理書 | サービスマニュアル | パーツリスト | パーツカタログ | メンテナンスブック | 攻略本`,
  ko: `정비지침서 | 정비 지침서 | 수리 매뉴얼 | 정비 매뉴얼 | 정비 교재`,
  zh: `维修手册 | 維修手冊 | 维修资料 | 改装手册 | 使用指南书 | 维修教程书`,
};

/** The table above in the form of those of the languages. */
export const ABOUT_GOODS: readonly LanguageFrames[] = Object.entries(WRITINGS).map(
  ([language, writings]) => ({
    language,
    phrases: { ABOUT: phrases(writings) },
  }),
);
