// cspell:disable
import { type FrameRole, type LanguageFrames, phrases } from './frame-table';

/**
 * What sentences of descriptions say of goods that fit others: "sized to", "si innestano sugli attacchi", 에 맞게 제작. A continuation of the
 * tables of the languages. Own list.
 */
const SAID: Readonly<Record<string, Partial<Record<FrameRole, string>>>> = {
  en: {
    FIT: `drop in for | drop in replacement for | made to hold | shaped for | shaped to fit | cut to fit | interchange | interchanges with | cross ref | cross reference to |
      xref | bolts up to | screws onto | snaps onto | slides onto | slides over | plugs into | clips to | hooks onto | mates with | wraps round | wraps around | fits inside |
      fits over | fits into | fits onto | slips over | mounts onto | attaches onto | in place of your | instead of your | patterned from | templated from | templated on |
      works on most | fits round | fits around | will work with | also fits | also suits | also works with | made to the size of | made to measure for | connector for`,
  },
  de: {
    FIT: `passen auf | passend auf | passt an | passen an | passen in | sitzt auf | zugeschnitten auf | zugeschnitten für | maßgefertigt für | maßgeschneidert für | abgestimmt auf |
      geformt für | einsetzbar in | einsetzbar bei | verwendbar bei | verwendbar in | montierbar an | getestet mit | getestet an | ersetzt das | ersetzt die | ersetzt den |
      anschluss für | für anschlüsse von | steckt auf | rastet ein in | auch für | lässt sich montieren an`,
  },
  fr: {
    FIT: `s adapte | s adapte à | s adapte aux | s adapte au | s adapte sur | se monte sur | se montent sur | se fixe sur | se clipse sur | taillé pour | taillée pour | découpé pour |
      aux dimensions de | aux dimensions des | testé sur | testé avec | vient remplacer | en remplacement de | en remplacement du | équivaut à | raccord type | attache type | convient aux |
      convient aux cocottes | pour attaches | s emboîte sur | se visse sur | compatible gamme | s adaptent aux | va aussi sur`,
  },
  es: {
    FIT: `encaja en | encajan en | encaja con | encajan con | encaja en jarras | valen para | vale para | se monta en | se montan en | se acopla a | se acoplan a | se adapta a | se adaptan a |
      hecho a medida para | cortado para | a medida para | probado en | probado con | sustituye a | sustituye al | sustituyen a | reemplaza a | acople tipo | conexión tipo | conexion tipo |
      rosca tipo | entra en las | entra en los | también para | tambien para`,
  },
  pt: {
    FIT: `encaixa na | encaixa no | encaixa nas | encaixam nas | encaixam nos | serve nas | serve nos | serve nas motos | servem nas | servem nos | vale para | monta na | adapta se a |
      adapta se ao | adapta se à | cortado para | sob medida para | feito sob medida para | testado em | testado com | substitui a | substitui o | no lugar da | engate tipo | também para`,
  },
  it: {
    FIT: `si innesta su | si innestano su | si innestano sugli | si innestano sugli attacchi | si innestano sugli attacchi a scatto | si innesta sugli attacchi | si monta su | si montano su |
      si adatta a | si adattano a | si adatta ai | calza su | tagliato per | su misura per | testato su | testato con | per attacchi | per attacco | sugli attacchi | attacco tipo | con attacco tipo |
      attacchi tipo | sostituisce il | sostituisce la | al posto di | al posto del | sagomato per | sagomata per | si avvita su | si aggancia a | anche per`,
  },
  nl: {
    FIT: `past om | past over | past ook op | sluit aan op | sluiten aan op | klikt op | schuift op | gesneden voor | op maat voor | op maat gemaakt voor | getest met | getest op |
      vervangt de | vervangt het | ter vervanging van | in plaats van de | aansluiting type | ook voor`,
  },
  sv: {
    FIT: `klickas på | skuren för | måttanpassad för | måttanpassad till | måttsydd till | testad med | testad på | ersätter | passar även | passar också till | trycks på | skruvas på`,
  },
  da: {
    FIT: `passer også på | klikkes på | skåret til | tilskåret til | syet til | testet med | testet på | erstatter | i stedet for | monteres i | passer også til | skrues på`,
  },
  fi: { FIT: `sopii myös | sopivat myös | mitoitettu | käy malliin | käy malleihin | tehty malliin` },
  pl: {
    FIT: `pasuje na | pasują na | pasuje do modeli | pasuje też do | szyte na wymiar do | szyty na wymiar do | wycięte pod | wycięty pod | wycięta pod | dopasowany do | dopasowane do |
      dopasowana do | skrojone pod | skrojone na | montowany w | montowana w | w miejsce | testowane na | testowane z | na wymiar do | nakładany na | nakładana na | złącze typu |
      zamiennik do | zamienniki do | nakręcany na | wpinany w`,
  },
  cs: {
    FIT: `šité na míru pro | střižené pro | testováno na | testováno s | nasazuje se na | nasadí se na | zapadne do | vyrobené na mieru pre | pasuje i na | hodí se i pro | sedí i na |
      nacvakne se na | řezané pro | tvarované pro`,
  },
  hu: {
    FIT_BEHIND: `méretéhez igazítva | méretére szabva | méretére készült | típushoz illeszkedik | modellekhez illeszkedik | típusokhoz is jó`,
  },
  ro: {
    FIT: `se potriveste la | se potriveste si la | se potrivesc la | se monteaza pe | croit pentru | croite pentru | taiat pentru | pe masura pentru | testat pe | testat cu | in loc de |
      se fixeaza pe | se insurubeaza pe | conector tip`,
  },
  ru: {
    FIT: `подходит к | подходят к | подойдет к | подойдёт к | встает на | встаёт на | становится на | садится на | надевается на | ставится на | ставится в | взамен | сшито под | сшит под |
      сшиты под | вырезан под | вырезано под | вырезана под | раскроено под | по лекалам | по размерам | тестировали на | к моделям | разъем типа | насаживается на | крепится к | крепится на`,
  },
  uk: {
    FIT: `пасує до | пасує на | сідає на | стає на | ставиться на | ставиться в | одягається на | вирізано під | пошито під | перевірено на | до моделей | за розмірами | кріпиться до | кріпиться на`,
  },
  bg: {
    FIT: `подходящ за | подходяща за | подходящи за | подходящо за | съвместим с | съвместима с | съвместими с | съвместимо с | пасва на | пасват на | става за | стават за | приляга на |
      заместител на | резервна част за | резервни части за`,
  },
  el: {
    FIT: `ταιριάζει σε | ταιριάζει στο | ταιριάζει στη | ταιριάζει στην | ταιριάζει στα | ταιριάζουν σε | ταιριάζουν στα | κάνει για | κάνουν για | μπαίνει σε | μπαίνει στο | εφαρμόζει σε |
      εφαρμόζει στο | εφαρμόζει στα | εφαρμόζουν σε | κομμένο για | στα μέτρα του | στα μέτρα της | δοκιμασμένο σε | αντί για | βιδώνει σε | κουμπώνει σε`,
  },
  tr: {
    FIT_TOUCHING: `modellerine uyar | modeline uyar | modellerine uygun | modellerine uygundur | ölçülerine göre | ölçüsüne göre | kalıbına göre | modeline göre kesilmiş | serisine uyar | üzerine oturur`,
  },
  vi: {
    FIT: `vừa với | vừa khít | lắp được cho | lắp được trên | gắn được | gắn vừa | cắt theo | cắt riêng cho | đo theo | theo khuôn | dùng được cho | dùng được với | xài được cho | chạy được với |
      may theo | thay thế được`,
  },
  id: {
    FIT: `pas untuk | pas dengan | pas buat | pas di | muat untuk | muat di | cocok dengan | cocok buat | bisa dipakai di | bisa dipasang di | dipasang di | dipotong sesuai | sesuai ukuran | dibuat sesuai |
      presisi untuk | dicetak sesuai | juga untuk`,
  },
  th: {
    FIT: `ใส่กับ | ใส่ได้กับ | ตรงรุ่น | ตัดตามทรง | ตัดตามขนาด | เข้ากับ | ติดตั้งกับ | สำหรับรุ่น | สำหรับเครื่อง | ทดแทนของ | แทนของ | ใช้แทน | สวมกับ | ต่อกับ`,
  },
  ar: {
    FIT: `يركب على | تركب على | يركب في | يلائم | تلائم | مفصل على | مفصلة على | مفصل حسب | مقصوص على | بديل عن | مجرب على | يثبت على | تثبت على | مصمم حسب مقاس | تناسب | يناسب`,
  },
  he: {
    FIT: `מתאים על | יושב על | יושבת על | מתלבש על | במידות | לפי מידות | גזור לפי | תפור לפי | תפורים לפי | נוסה עם | מתחבר אל | חלופה ל`,
  },
  ja: {
    FIT_TOUCHING: `のサイズに合わせて | のサイズに合わせた | サイズに合わせて | に合わせて | に合わせた | の寸法に合わせて | の形状に合わせて | にぴったり | にも使えます | に使えます | にもok | にok | などに | 等に |
      などにも | に取り付けられます | に取り付け可能 | にも取り付け | に装着できます | に装着可能 | にはまります | でも使えます | で使えます | で動作確認 | に差し込める | に対応します | にも対応します | にお使いいただけます`,
  },
  ko: {
    FIT_TOUCHING: `사이즈에 맞게 | 사이즈에 맞춘 | 사이즈에 맞춰 | 규격에 맞게 | 규격에 맞춘 | 크기에 맞게 | 크기에 맞춘 | 모양에 맞게 | 에 맞게 | 에 맞춘 | 에 맞춰 | 에 딱 맞는 | 에 꼭 맞는 | 에 장착 |
      에 끼우는 | 에 끼워 | 에 사용 | 에 사용하는 | 에도 사용 | 에도 맞는 | 에 호환 | 에서 사용 | 등에 사용 | 등에 맞는 | 등 모두 사용 | 사용 가능 | 대신 사용 | 에도 ok`,
  },
  zh: {
    FIT: `可放 | 可装 | 可裝 | 能放 | 能装 | 专门为 | 專門為 | 适合放 | 代替 | 取代`,
    FIT_TOUCHING: `尺寸定做 | 尺寸定制 | 尺寸裁剪 | 尺寸开模 | 尺寸制作 | 尺寸訂製 | 尺寸订做 | 尺寸设计 | 的尺寸 | 原车尺寸 | 原车开模 | 都可用 | 都能用 | 也能用 | 也可用 | 上可用 | 可用 | 能用 | 皆可用 | 皆適用 | 都适用`,
  },
};

/** The table above in the form of those of the languages. */
export const SAID_TO_FIT: readonly LanguageFrames[] = Object.entries(SAID).map(([language, roles]) => ({
  language,
  phrases: Object.fromEntries(Object.entries(roles).map(([role, list]) => [role, phrases(list)])),
}));
