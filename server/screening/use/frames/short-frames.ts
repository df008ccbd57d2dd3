// cspell:disable
import { type FrameRole, type LanguageFrames, phrases } from './frame-table';

/**
 * Frames as sellers shorten them ("f.", "pass.", "совм. с"), and further ones that stand by themselves before or behind a name: "idoneo", "modeline özel",
 * 取付可. A point at the end is a piece of the phrase. Own list.
 */
const SHORT: Readonly<Record<string, Partial<Record<FrameRole, string>>>> = {
  en: {
    FIT: `equiv to | equiv . to | equiv . for | repl . for | repl for | compat . with | compat . | as used in | as used on | like for like swap for | like for like replacement for | swap for | to go on | to go in`,
  },
  de: {
    FIT: `f . | pass . | pass . für | pass . zu | pass . auf | geeign . für | geeign . f . | komp . mit | komp . zu | kompat . mit | kompat . zu | kompat . | ers . für | ersatz f . | zubehör f . | zubehörteil zu | zubehör zu | gleichwertig zu | entspricht`,
  },
  fr: {
    FIT: `@pr | @pr . | compat . | compat . avec | comp . avec | adapt . | adapt . sur | équiv . | équiv . à | équivalent à | équivalent de | équivalent aux | rempl . | dédié à | dédiée à | dédié aux`,
  },
  es: {
    FIT: `compat . con | comp . con | equiv . | equiv . a | reemp . | apto p | válido p | similar al de | específico para | dedicado a`,
  },
  pt: {
    FIT: `compat . com | comp . com | equiv . | equiv . a | subst . | serve p | sob medida | sob medida p | próprio p | específico para | específico | dedicado a | dedicada a`,
  },
  it: {
    FIT: `compat . | compat . con | comp . con | adatt . a | adatt . | equiv . | equiv . a | sost . | idoneo | idonea | idonei | idonee | idoneo a | idoneo per | idonea per | idonei per | idonee per | specifico | specifica | specifici |
      specifiche | specifico per | specifica per | specifici per | dedicato | dedicata | dedicati | dedicate | dedicato a | dedicata a`,
  },
  nl: {
    FIT: `@v . | gesch . voor | geschikt v . | comp . met | comp . | t b v | i p v | ipv | gelijkwaardig aan | vergelijkbaar met | aansluitend op | vervanger voor | vervanger van | ter vervanging v .`,
  },
  sv: {
    FIT: `@motsv . | @motsv | @pass . | passar t | bl a | bl a till | t ex | komp . med | kompat . med | ers . | ersättn . för | till bl a | till t ex | likvärdig med`,
  },
  da: {
    FIT: `komp . med | kompat . med | svar . til | erst . for | erstatning f | passer bl a til | bl a | bla`,
  },
  pl: {
    FIT: `akcesorium do | akcesoria do | osprzęt do | zam . do | zam . za | zam . | komp . z | kompat . z | pasuj . do | odp . | przezn . do | w zamian za | w zastępstwie za`,
  },
  cs: {
    FIT: `komp . s | kompat . s | kompatib . s | vhod . pro | náhr . za | náhr . | ekviv . | @místo | @ako náhrada za | jako náhrada za | náhrada za | nahrazující`,
  },
  hu: {
    FIT: `@illeszkedik | @passzol | @jó ide | @komp . | helyettesíti a | helyettesíti`,
    FIT_BEHIND: `méretre készült | méretre szabott | méretre szabva | méretre gyártott | típusra készült | kiváltó | kiváltására | kiváltásához | megfelelője | utángyártott megfelelője | helyettesítője | pótlására | pótlásához | helyett`,
  },
  ro: {
    FIT: `@pt . | @p / u | @ptr . | @ptr | compat . cu | comp . cu | echiv . | inloc . | potr . la | potr . pentru`,
  },
  tr: {
    FILLER: `oyuncak | oyuncakları | oyuncak set | set | seti | setleri | bebek | bebekleri | matkap | motorlu testere | tıraş makinesi | bebek arabası`,
    FIT_BEHIND: `modeline özel | modellerine özel | modeli için özel | serisine özel | araçlarına özel | ile kullanılabilen | ile kullanılabilir | ile kullanılan | ile kullanılmak üzere | ile beraber kullanılan | modeline tam uyar | modellerine tam uyar |
      modeline tam uyumlu | modellerine tam uyumlu | vb . uyumlu | vb uyumlu | vs . uyumlu | gibi modellerle uyumlu | yerine geçen | yerine kullanılan | yerine kullanılabilen | eşdeğeri | eşdeğer`,
  },
  ru: {
    FIT: `совм . с | совм . | совмест . с | совмест . | подх . для | подх . к | подх . на | @д / | зам . | ан . | применяемость | применимость | применяется на | применяется в | применим к | применима к | ставится вместо`,
  },
  uk: {
    FIT: `зроблено під | зроблений під | виготовлено під | виготовлений під | під модель | сум . з | сум . | сумісн . з | сумісн . | підх . для | підх . до | @д / | зам . | застосовність | застосовується на | застосовується в | ставиться замість`,
  },
  el: {
    FIT: `συμβ . με | συμβ . | κατάλλ . για | κατ . για | ισοδ . με | προορίζεται για | προορίζονται για`,
  },
  ar: {
    FIT: `مطابق لمقاس | مطابقة لمقاس | مطابق لمقاسات | على مقاس | حسب مقاس | حسب مقاسات | بمقاس`,
  },
  he: {
    FIT: `מחליף | מחליפה | מחליפים | מחליף את | בהתאמה | בהתאמה ל | מיועד ל | מיועדת ל | מיועדים ל | מת ל | תואמ ל`,
  },
  vi: {
    FIT: `đi được với | đi chung với | chạy được với | chạy chung với | lắp chung với | dùng chung với | dùng cho dòng | dùng cho các dòng | t thích`,
  },
  id: {
    FIT: `sebagai ganti | ganti untuk | substitusi | subtitusi | substitusi untuk | @u / | @utk | komp . dgn | kompatibel dgn | cocok utk | cocok u /`,
  },
  th: {
    FILLER: `ของเล่น | ตุ๊กตา`,
    SUBSTITUTE: `เทียบ | เทียบเท่า | เทียบกับ`,
    FIT: `เทียบ | เทียบกับ | ทำมาเพื่อ | ผลิตมาเพื่อ | ออกแบบมาเพื่อ | ตัดมาเพื่อ | เทียบเท่ากับ | ใช้ทดแทน`,
  },
  ja: {
    FIT_BEHIND: `取付可 | 取り付け可 | 取付け可 | 装着可 | 使用可 | 対応可 | 相当 | 相当品 | 互換可 | 流用可 | 流用可能`,
    FIT_TOUCHING: `に付けられる | に取り付けられる | に付く | に入れられる | に使用可 | にも使用可 | に取付可 | にも取付可 | で使用可`,
    SUBSTITUTE: `相当`,
  },
  ko: {
    FILLER: `장난감 | 인형 | 엔진톱 | 예초기 | 유모차`,
    FIT_TOUCHING: `끼워쓰는 | 끼워 쓰는 | 에 끼워쓰는 | 에 끼워 쓰는 | 에 다는 | 에 거는 | 에 붙이는 | 에 넣는 | 에 씌우는 | 에 연결하는 | 에 꽂는 | 대신 쓰는 | 대신 쓸 수 있는 | 대용으로 쓰는`,
  },
  zh: { FIT_BEHIND: `等机型 | 等型号 | 等车型 | 等系列 | 等機型 | 等型號 | 等車型 | 等款式 | 同尺寸` },
};

/** The table above in the form of those of the languages. */
export const SHORT_FRAMES: readonly LanguageFrames[] = Object.entries(SHORT).map(([language, roles]) => ({
  language,
  phrases: Object.fromEntries(Object.entries(roles).map(([role, list]) => [role, phrases(list)])),
}));
