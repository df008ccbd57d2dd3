// cspell:disable
import { type LanguageFrames, phrases } from './frame-table';

/**
 * Parts of watches and instruments, and what shows, keeps or lights toys, carries consoles and instruments, dresses prams and mixers: words that name
 * nothing but what goes with another's goods. A continuation of the other tables of parts. Own list.
 */
const PARTS: Readonly<Record<string, string>> = {
  en: `watch bezel | bezel insert | bezel ring | display case for | led lighting kit | light kit | baseplate | base plate | gig bag | pickguard | scratchplate | sustain pedal | thumb grips | stick caps | controller skin | rain cover | footmuff | seat liner | mixing bowl | beater blade | splash guard | foil and cutter`,
  de: `lünette | lünetteneinlage | grundplatte | bauplatte | gigbag | schlagbrett | sustainpedal | daumengriffe | controllerhülle | regenverdeck | fußsack | sitzauflage | flachrührer | rührschüssel | scherfolie | stegeinlage | stahlarmband`,
  fr: `lunette de montre | plaque de base | housse gigbag | pickguard | pédale sustain | capuchons de joystick | coque de manette | habillage pluie | chancelière | batteur plat | grille et couteau | cordier`,
  es: `bisel | placa base | golpeador | pedal de sustain | carcasa de mando | burbuja de lluvia | portavasos | pala mezcladora | lámina y cuchilla | correa de nailon`,
  pt: `bezel | placa base | pickguard | pedal sustain | capa de controle | grips analógicos | batedor plano | pulseira de nylon | pulseira de aço`,
  it: `ghiera | lunetta orologio | battipenna | pedale sustain | cover controller | gommini analogici | parapioggia | frusta piatta | lamina e coltelli | base mattoncini`,
  nl: `bezel | lunette | grondplaat | bouwplaat | slagplaat | sustainpedaal | gigbag | regenhoes | voetenzak | bekerhouder | mengkom | platte klopper | laadstation | muurbeugel | riemclip | draadkop | koolborstels`,
  sv: `boett | bezel | lynett | basplatta | byggplatta | plektrumskydd | sustainpedal | gigbag | tumgrepp | kontrollskal | åkpåse | mugghållare | sittdyna | skärblad | vispinsats`,
  da: `lynette | krans | grundplade | byggeplade | plekterværn | sustainpedal | gigbag | regnslag | kørepose | kopholder | kontrollerskal`,
  pl: `bezel | luneta | lunetka | płytka konstrukcyjna | płyta bazowa | maskownica pickguard | pickguard | pedał sustain | nakładki na analogi | nakładka na pada | folia przeciwdeszczowa | śpiworek | uchwyt na kubek | mieszadło | zaczep do paska | głowica żyłkowa`,
  cs: `luneta | lunety | podložka pod stavebnici | základová deska | pickguard | sustain pedál | obal na ovladač | návleky na páčky | pláštěnka na kočárek | fusak | držák na pití | planžeta | strunová hlava`,
  ro: `bezel | luneta ceas | placa baza | pickguard | pedala sustain | husa controller | husa ploaie | suport pahar | sac picioare | paleta mixer | clema curea | sita si cutit`,
  hu: `lünetta | alaplap | koptató | sustain pedál | kontroller tok | hüvelykujj sapka | esővédő | pohártartó | bundazsák | keverőlapát | keverőtál | szita és kés | damilfej | övcsipesz`,
  tr: `bezel | taban plakası | pickguard | sustain pedalı | kol kılıfı | analog başlığı | bebek arabası yağmurluğu | bardaklık | ayak tulumu | karıştırma kabı | kemer klipsi | misina kafası`,
  ru: `безель | пластина для конструктора | пикгард | педаль сустейн | чехол для геймпада | накладки на стики | дождевик для коляски | муфта для ног | насадка весло | сетка и нож | клипса на пояс | головка с леской`,
  uk: `безель | пластина для конструктора | пікгард | педаль сустейн | чохол для геймпада | накладки на стіки | дощовик для візка | муфта для ніг | насадка лопатка | сітка та ніж | кліпса на пояс | головка з волосінню`,
  el: `στεφάνη ρολογιού | βάση τουβλάκια | πεντάλ sustain | pickguard | θήκη χειριστηρίου | λαστιχάκια μοχλών | αδιάβροχο καροτσιού | ποτηροθήκη | ποδόσακος | κλιπ ζώνης | κεφαλή μεσινέζας`,
  he: `בזל | משטח בסיס | פיקגארד | פדל סוסטיין | כיסוי שלט | כיסויי סטיקים | כיסוי גשם | מחזיק כוסות | ריפודית | קליפס חגורה | ראש חוט`,
  ar: `إطار ساعة | قاعدة مكعبات | واقي خدش | دواسة استدامة | غطاء يد تحكم | قبضات إبهام | غطاء مطر | حامل أكواب | كيس قدم | مشبك حزام`,
  th: `แผ่นฐาน | ปิ๊กการ์ด | แป้นซัสเทน | ซิลิโคนจอย | ยางครอบอนาล็อก | ผ้าคลุมฝน | ที่วางแก้ว | คลิปหนีบเข็มขัด | หัวเอ็น`,
  vi: `vành bezel | tấm đế | pedal sustain | bọc tay cầm | núm analog | áo mưa xe đẩy | giá để cốc | túi ủ chân | móc cài | đầu cước`,
  id: `bezel | baseplate | pickguard | pedal sustain | silikon stik | karet analog | cover hujan | klip sabuk | kepala potong`,
  ja: `ベゼル | 基礎板 | ピックガード | サスティンペダル | スティックカバー | レインカバー | フットマフ | シートライナー | ギグバッグ | ベルトクリップ | ナイロンカッター | カトラリーバスケット`,
  ko: `베젤 | 밑판 | 픽가드 | 서스테인 페달 | 긱백 | 스틱 커버 | 레인커버 | 풋머프 | 컵홀더 | 벨트 클립 | 수저통 | 먼지거름망 | 도어 고무`,
  zh: `表圈 | 底板 | 护板 | 延音踏板 | 琴包 | 摇杆帽 | 雨罩 | 脚套 | 杯架 | 腰挂扣 | 打草头 | 餐具篮 | 门封圈 | 搓纸轮`,
};

/** The table above in the form of those of the languages. */
export const SUNDRY_PARTS: readonly LanguageFrames[] = Object.entries(PARTS).map(([language, list]) => ({
  language,
  phrases: { PART: phrases(list) },
}));
