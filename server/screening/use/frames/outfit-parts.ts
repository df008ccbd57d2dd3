// cspell:disable
import { type LanguageFrames, phrases } from './frame-table';

/**
 * What is stuck on, put into or worn by the goods of others: stickers, inserts for bags, spare keys, clothes for dolls, refills for pens. A
 * continuation of fitted-parts.ts. Own list.
 */
const PARTS: Readonly<Record<string, string>> = {
  en: `bag organiser | bag organizer | bag insert | purse insert | felt insert | base shaper | handbag shaper | purse organizer | purse organiser | keyboard stickers | keyboard sticker | decal sheet | sticker sheet | vinyl skin | skin decal | spare key | replacement key | ink cartridges |
    rollerball refill | rollerball refills | ballpoint refill | ballpoint refills | pen refill | pen refills | ink refills | doll dress | doll clothes | doll outfit | doll shoes | light kit | lighting kit | display plinth | display stand | baseplate | base plate | train track | track pieces | strap extender | conversion kit`,
  de: `sitzkissen hochstuhl | hochstuhl kissen | hochstuhlkissen | sitzverkleinerer | taschenorganizer | filzeinsatz | taschen organizer | innentasche | taschenboden | tastaturaufkleber | tastatur aufkleber | aufkleberset | ersatzschlüssel | rollermine | rollerminen | kugelschreibermine | kugelschreibermine | kugelschreiberminen | ersatzmine | ersatzminen | gelmine | tintenroller mine |
    puppenkleid | puppenkleidung | puppenschuhe | beleuchtungsset | lichtset | präsentationsständer | holzschienen | holzschiene | kurvenschienen | displayständer`,
  fr: `organisateur de sac | organisateur sac | organisateur feutre | insert sac | insert feutre | fond de sac | autocollants clavier | autocollant clavier | stickers clavier | clé de rechange | double de clé | mine de rechange | mines de rechange | recharge stylo | recharge roller | recharges roller | recharge bille |
    vêtement poupée | vêtements poupée | robe poupée | robe de poupée | habits poupée | kit éclairage | kit lumière | rails en bois | rail en bois | socle de présentation`,
  es: `organizador de bolso | organizador bolso | organizador de fieltro | inserto bolso | base para bolso | pegatinas teclado | pegatina teclado | vinilos teclado | llave de repuesto | copia de llave | mina de recambio | minas de recambio | recambio bolígrafo | recambios rollerball | recambio rollerball | recambios bolígrafo |
    ropa muñeca | ropa de muñeca | vestido muñeca | vestido de muñeca | kit de iluminación | kit de luces | kit luces | vías de madera | vía de madera | peana | expositor metacrilato`,
  pt: `organizador de bolsa | organizador bolsa | organizador de feltro | organizador de mala | base para bolsa | adesivos teclado | adesivo teclado | autocolantes teclado | chave reserva | chave suplente | carga de caneta | cargas de caneta | recarga caneta | recargas rollerball | carga rollerball | roupa de boneca | roupa boneca |
    vestido de boneca | vestido boneca | kit de iluminação | kit de luzes | kit luzes | trilhos de madeira | carris de madeira | base expositora`,
  it: `organizer borsa | organizer in feltro | inserto borsa | inserto in feltro | fondo borsa | base borsa | adesivi tastiera | adesivo tastiera | chiave di ricambio | refill penna | refill roller | refill penne | refill sfera | vestito bambola | vestiti bambola | vestitino bambola | abiti bambola | kit luci | kit illuminazione |
    binari in legno | binario in legno | base espositiva`,
  nl: `kinderstoelkussen | stoelverkleiner | regenhoes | tasorganizer | tas organizer | vilten inzet | bag in bag | tas inzet | toetsenbordstickers | toetsenbord stickers | reservesleutel | balpenvulling | balpenvullingen | rollerballvulling | gelvulling | gelvullingen | rollervulling | pennenvulling | poppenkleren | poppenjurk | poppenkleding | lichtset | verlichtingsset |
    houten rails | houten rail | treinrails`,
  sv: `barnstolsdyna | regnskydd | stoldyna | väskinsats | väskorganiserare | väskinlägg | filtinsats | tangentbordsklistermärken | reservnyckel | extranyckel | kulspetspatron | kulspetsrefill | refill | dockkläder | dockklänning | belysningskit | ljuskit | träräls | träskenor | tågskenor`,
  da: `taskeindsats | taskeorganizer | filtindsats | ekstranøgle | reservenøgle | kuglepenspatron | dukketøj | dukkekjole | togskinner | træskinner | lyskit | vesker innsats | reservenøkkel | togskinner tre`,
  pl: `poduszka na krzesełko | poduszka do krzesełka | wkładka do krzesełka | wkładka do wózka | pokrowiec na krzesełko | organizer do torebki | wkład do torebki | wkład filcowy | organizer filcowy | naklejki na klawiaturę | zapasowy klucz | klucz zapasowy | wkład do długopisu | wkłady do długopisu | wkład żelowy | wkłady żelowe | wkład rollerball | ubranko dla lalki | ubranka dla lalek | sukienka dla lalki | zestaw oświetleniowy | oświetlenie led do |
    tory drewniane | drewniane tory | szyny drewniane`,
  cs: `polštář do židličky | polštářek do židličky | potah na židličku | vložka do kočárku | organizér do kabelky | vložka do kabelky | filcová vložka | nálepky na klávesnici | samolepky na klávesnici | náhradní klíč | náhradný kľúč | náplň do pera | náplně do pera | náplň do rolleru | oblečení pro panenky | oblečení na panenku | šaty pro panenku | šatičky pro panenku | osvětlovací sada | led osvětlení pro | dřevěné koleje |
    vláčkodráha koleje | drevené koľaje`,
  ro: `organizator geanta | insert geanta | organizator fetru | stickere tastatura | cheie de rezerva | mina pix | mine pix | rezerva roller | rezerva pix | rezerve roller | haine papusa | rochita papusa | rochie papusa | kit iluminare | sine de lemn | sine lemn`,
  hu: `táskarendező | táska rendező | filc betét | billentyűzet matrica | pótkulcs | tollbetét | tollbetétek | golyóstoll betét | rollerbetét | babaruha | babaruhák | világításkészlet | fa sín | fa sínek | vonatsín`,
  tr: `mama sandalyesi minderi | sandalye minderi | çanta düzenleyici | çanta içi düzenleyici | çanta organizer | keçe organizer | klavye sticker | klavye etiketi | yedek anahtar | kalem yedeği | roller yedek | tükenmez kalem refil | refil | bebek kıyafeti | bebek elbisesi | oyuncak bebek kıyafeti | ışık seti | ışıklandırma seti | ahşap ray | tren rayı`,
  ru: `органайзер в сумку | органайзер для сумки | вкладыш в сумку | вкладыш органайзер | вкладыш-органайзер | наклейки на клавиатуру | наклейки на клавиши | ключ по коду | ключи по коду | запасной ключ | стержень шариковый | стержни шариковые | стержень роллер | стержни чернильные | стержень для ручки | стержни для ручки |
    стержень гелевый | стержни гелевые | одежда для куклы | одежда для кукол | платье для куклы | платье для кукол | комплект подсветки | набор подсветки | деревянные рельсы | рельсы деревянные`,
  uk: `органайзер у сумку | органайзер в сумку | органайзер для сумки | вкладиш у сумку | органайзер з фетру | наклейки на клавіатуру | наклейки на клавіші | ключ за кодом | ключі за кодом | запасний ключ | стрижень кульковий | стрижні кулькові | стрижень гелевий | стрижні гелеві | стрижень роллер | стрижень для ручки | стрижні для ручки |
    одяг для ляльки | одяг для ляльок | сукня для ляльки | комплект підсвітки | набір підсвітки | рейки дерев яні | дерев яні рейки`,
  el: `οργανωτής τσάντας | ένθετο τσάντας | αυτοκόλλητα πληκτρολογίου | ανταλλακτικό κλειδί | ανταλλακτικό στυλό | ανταλλακτικά στυλό | μύτη στυλό | ρούχα κούκλας | φόρεμα κούκλας | κιτ φωτισμού | ξύλινες ράγες`,
  ar: `منظم حقيبة | منظم شنطة | منظم داخلي | ملصقات كيبورد | ملصقات لوحة المفاتيح | مفتاح احتياطي | مفتاح سبير | عبوة حبر | عبوات حبر | أنبوب حبر | ملابس دمية | فستان دمية | ملابس عروسة | طقم إضاءة | قضبان خشبية | سكة قطار خشبية`,
  he: `אורגנייזר לתיק | מארגן לתיק | ארגונית לתיק | מדבקות מקלדת | מדבקות למקלדת | מפתח רזרבי | מפתח חלופי | מילוי לעט | מילויים לעט | מילוי רולר | בגדי בובה | בגדים לבובה | שמלה לבובה | ערכת תאורה | פסי רכבת מעץ | מסילה מעץ`,
  th: `ใบมีด | เบาะรองเก้าอี้ | ผ้าคลุมฝน | ที่จัดระเบียบกระเป๋า | กระเป๋าจัดระเบียบ | สติกเกอร์คีย์บอร์ด | สติ๊กเกอร์คีย์บอร์ด | กุญแจสำรอง | ไส้ปากกา | ชุดตุ๊กตา | เสื้อผ้าตุ๊กตา | ชุดไฟ led | รางรถไฟไม้`,
  vi: `lưỡi cắt | nệm ghế | đệm ghế ăn | áo mưa xe đẩy | ốp tay cầm | lót túi | ngăn túi | túi lót | ngăn lót túi | nhãn dán bàn phím | sticker bàn phím | dán bàn phím | chìa khóa dự phòng | ruột bút | ngòi bút | đồ búp bê | váy búp bê | quần áo búp bê | bộ đèn led | đường ray gỗ`,
  id: `organizer tas | bag insert | insert tas | stiker keyboard | sticker keyboard | kunci cadangan | kunci duplikat | isi pulpen | refill pulpen | isi ulang pulpen | baju boneka | gaun boneka | baju barbie | lampu led kit | rel kayu | rel kereta kayu`,
  ja: `バッグインバッグ | インナーバッグ | キーボードシール | キーボードステッカー | 合鍵 | スペアキー | 替芯 | 替え芯 | 替え芯セット | リフィル | ドール服 | ドールドレス | 着せ替え服 | ライトキット | 照明キット | ledキット | 木製レール`,
  ko: `이너백 | 가방 이너백 | 백인백 | 키보드 스티커 | 키스킨 | 보조키 | 볼펜심 | 리필심 | 인형옷 | 인형 옷 | 조명 키트 | 조명키트 | 원목 레일 | 기차레일`,
  zh: `内胆包 | 內膽包 | 包中包 | 收纳内胆 | 收納內膽 | 毛毡内胆 | 键盘贴纸 | 鍵盤貼紙 | 键盘贴 | 备用钥匙 | 笔芯 | 筆芯 | 替芯 | 墨囊 | 娃娃衣服 | 娃衣 | 灯光套件 | 灯饰套件 | 灯组 | 木轨道 | 木制轨道`,
};

/** The table above in the form of those of the languages. */
export const OUTFIT_PARTS: readonly LanguageFrames[] = Object.entries(PARTS).map(([language, list]) => ({
  language,
  phrases: { PART: phrases(list) },
}));
