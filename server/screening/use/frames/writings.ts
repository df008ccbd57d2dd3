import { type LanguageFrames, phrases } from './frame-table';

/** Books and manuals about machines and vehicles: what they tell of is named by its maker. Own list. */
const WRITINGS: Readonly<Record<string, string>> = {
  en: `workshop manual | service manual | repair manual | owners manual | owner s manual | shop manual | haynes manual | haynes |
    parts catalogue | parts catalog | repair book | restoration guide | buyer s guide | wiring diagram | unofficial guide |
    user guide to | complete guide to | the complete guide | beginner s guide to | handbook for | guide book | book : | book about | handbook : | getting the most out of | tips and tricks for | pocket guide | field guide to`,
  de: `reparaturbuch | reparaturanleitung | reparaturhandbuch | werkstatthandbuch | so wird s gemacht | jetzt helfe ich mir selbst |
    betriebsanleitung | ersatzteilkatalog | typenkunde | kaufberatung | schrauberbuch | bildband |
    handbuch : | buch : | buch über | praxisbuch | praxishandbuch | das handbuch zur | das handbuch zum | ratgeber | leitfaden | selbst reparieren | kochbuch für | backbuch für | rezepte für | anleitung für`,
  fr: `revue technique | revue technique automobile | manuel d atelier | manuel atelier | manuel de réparation | manuel d entretien | rta |
    guide de l acheteur | catalogue de pièces |
    livre : | livre sur | guide pratique | bien utiliser | guide d utilisation | mode d emploi | le guide | recettes pour | livre de recettes pour`,
  es: `manual de taller | manual taller | manual de reparación | manual de mecánica | libro de taller | manual de despiece | guía de compra |
    libro : | libro sobre | guía práctica | guía de uso | manual de uso | manual de usuario | sacar partido a | recetas para`,
  pt: `manual de reparação | manual de oficina | manual de serviço | manual de reparo | livro mecânica | livro de mecânica |
    catálogo de peças |
    livro : | livro sobre | guia prático | guia de uso | manual de uso | manual do usuário | tudo sobre a sua | tudo sobre o seu | receitas para`,
  it: `manuale officina | manuale d officina | manuale di riparazione | manuale riparazione | catalogo ricambi | libro officina |
    libro : | libro su | libro sulla | guida pratica | guida all uso | manuale d uso | usare al meglio | ricette per | ricettario per`,
  nl: `vraagbaak | werkplaatshandboek | reparatiehandboek | reparatieboek | onderhoudsboek | onderdelenboek |
    boek : | boek over | handboek : | handboek voor | alles over je | praktische gids | kookboek voor | recepten voor`,
  sv: `verkstadshandbok | reparationshandbok | reparationsbok | verkstadsmanual | reservdelskatalog |
    bok : | bok om | handbok : | handbok för | handbok till | så fungerar din | guide till | receptbok till | kokbok för`,
  da: `reparationshåndbog | værkstedshåndbog | reparationsbog | værkstedsmanual | verkstedhåndbok |
    bog : | bog om | håndbog : | håndbog til | bok : | guide til | kogebog til`,
  pl: `książka napraw | instrukcja napraw | instrukcja naprawy | sam naprawiam | poradnik naprawy | obsługa i naprawa | książka serwisowa |
    książka : | książka o | poradnik : | poradnik użytkownika | wszystko o | podręcznik użytkownika | przepisy na`,
  cs: `údržba a opravy | údržba a opravy automobilů | dílenská příručka | dílenská kniha | příručka pro opravy | jak na to |
    kniha : | kniha o | příručka : | příručka pro | příručka k | krok za krokem | kuchařka pro | návod k použití`,
  tr: `tamir kitabı | servis kitabı | bakım kitabı | tamir bakım kitabı | tamir kılavuzu |
    kitap : | kullanım rehberi | kullanma rehberi | kullanım kılavuzu | kullanım kitabı | başvuru kitabı | tarif kitabı`,
  ru: `книга по ремонту | руководство по ремонту | инструкция по ремонту | ремонт и эксплуатация | ремонту и эксплуатации |
    руководство по эксплуатации | каталог запчастей | книга ремонт | устройство обслуживание ремонт |
    книга : | книга о | книга про | пособие по | самоучитель | справочник по | руководство пользователя | рецепты для`,
  uk: `книга з ремонту | керівництво з ремонту | книга ремонт | посібник з ремонту | інструкція з ремонту | каталог запчастин |
    книга : | книга про | посібник : | посібник з | самовчитель | довідник з | інструкція користувача | рецепти для`,
  ar: `كتاب صيانة | كتاب اصلاح | دليل صيانة | دليل الصيانة | دليل اصلاح |
    كتاب : | كتاب عن | دليل استخدام | دليل المستخدم | دليل عملي`,
  he: `ספר רכב | ספר תיקונים | מדריך תיקון | ספר תיקון | תיקון ואחזקה | מדריך שירות |
    ספר : | ספר על | המדריך ל | מדריך למשתמש | מדריך שימוש`,
  el: `τεχνικό βιβλίο | βιβλίο επισκευής | εγχειρίδιο επισκευής | βιβλίο συνεργείου | τεχνικό εγχειρίδιο |
    βιβλίο : | βιβλίο για | οδηγός για | οδηγός χρήσης | εγχειρίδιο χρήσης | συνταγές για`,
  vi: `sách hướng dẫn sửa chữa | sách sửa chữa | cẩm nang sửa chữa | tài liệu sửa chữa |
    sách : | sách về | sách hướng dẫn | cẩm nang | sách hướng dẫn sử dụng`,
  th: `คู่มือซ่อม | หนังสือซ่อม | คู่มือการซ่อม |
    หนังสือคู่มือ | หนังสือ คู่มือ | คู่มือการใช้ | คู่มือใช้งาน`,
  id: `buku servis | buku manual | buku pedoman | pedoman perbaikan | buku reparasi | buku perbaikan |
    buku : | buku tentang | buku panduan | panduan lengkap | panduan pengguna`,
  ro: `manual reparatii | manual de reparatii | carte tehnica | manual service | manual de service |
    carte : | carte despre | ghid : | ghid pentru | manual de utilizare | ghid practic`,
  hu: `javítási kézikönyv | javítási könyv | szerelési útmutató | javítási útmutató | alkatrészkatalógus |
    könyv : | könyv a | kézikönyv : | kézikönyv a | kezdőknek | felhasználói kézikönyv | receptkönyv`,
  ja: `整備書 | 整備マニュアル | 修理書 | サービスマニュアル | パーツリスト | パーツカタログ | メンテナンスブック | 攻略本 |
    ガイドブック | 完全ガイド | 完全ガイドブック | 使い方の本 | 使いこなし術 | 取扱解説書 | 公式ではないガイド | 入門書 | 解説本`,
  ko: `정비지침서 | 정비 지침서 | 수리 매뉴얼 | 정비 매뉴얼 | 정비 교재 |
    가이드 책 | 가이드북 | 완벽 가이드 | 활용서 | 사용법 책 | 입문서 | 해설서`,
  zh: `维修手册 | 維修手冊 | 维修资料 | 改装手册 | 使用指南书 | 维修教程书 |
    使用指南 | 完全指南 | 使用手册 | 使用手冊 | 教程书 | 入门书 | 参考书 | 攻略书 | 指南书`,
};

/** The table above in the form of those of the languages. */
export const ABOUT_GOODS: readonly LanguageFrames[] = Object.entries(WRITINGS).map(
  ([language, writings]) => ({
    language,
    phrases: { ABOUT: phrases(writings) },
  }),
);
