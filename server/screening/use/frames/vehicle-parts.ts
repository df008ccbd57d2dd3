// cspell:disable
import { type LanguageFrames, phrases } from './frame-table';

/** Parts of engines, drives, brakes, bodies and lights of cars and motorcycles, by language. A continuation of fitted-parts.ts. Own list. */
const PARTS: Readonly<Record<string, string>> = {
  en: `exhaust | exhaust pipe | exhaust tip | exhaust silencer | muffler | end can | header pipe | catalytic converter | clutch kit | clutch plate | clutch bell | flywheel | timing belt | timing chain |
    water pump | fuel pump | power steering pump | oil pump | thermostat housing | coolant tank | expansion tank | radiator hose | throttle body | egr valve | maf sensor | lambda sensor |
    abs sensor | crankshaft sensor | ignition coil | cdi unit | cdi box | rectifier | stator | brake caliper | brake master cylinder | wheel bearing | wheel hub | cv joint | cv boot | drive shaft |
    ball joint | tie rod | bushing set | bushings kit | control arm bushings | shock absorbers | coil springs | chain kit | chain set | front sprocket | rear sprocket | fork seals | windscreen motorcycle |
    wing mirror | mirror glass | tail lamp | headlamp | indicator lens | fog lamp | bumper bracket | bumper reinforcement | grille | wiper arm | washer pump | tow bar`,
  de: `auspuff | endtopf | endschalldämpfer | krümmer | katalysator | kupplungssatz | kupplung set | kupplungsscheibe | zweimassenschwungrad | zahnriemensatz | zahnriemen | steuerkette |
    wasserpumpe | kraftstoffpumpe | servopumpe | ausgleichsbehälter | thermostatgehäuse | drosselklappe | agr ventil | luftmassenmesser | lambdasonde | zündspule | lichtmaschine | anlasser |
    bremssattel | hauptbremszylinder | radlager | radnabe | antriebswelle | achsmanschette | traggelenk | stoßdämpfer | federbein | kettenkit | ritzel | kettenrad | gabelsimmerringe | spiegelglas |
    rücklicht | rückleuchte | nebelscheinwerfer | blinker | kühlergrill | wischwasserpumpe | anhängerkupplung | vergaser | kolben | zylinder`,
  fr: `échappement | pot d échappement | silencieux | catalyseur | kit embrayage | volant moteur | kit distribution | courroie de distribution | pompe à eau | pompe à essence | pompe direction |
    vase d expansion | boîtier thermostat | boîtier papillon | vanne egr | débitmètre | sonde lambda | bobine d allumage | alternateur | étrier | étrier de frein | maître cylindre | roulement de roue |
    moyeu | cardan | soufflet | rotule de direction | silent bloc | silentblocs | amortisseur | amortisseurs | kit chaîne | pignon | couronne | joints spi | rétroviseur | feu arrière | phare | optique |
    antibrouillard | clignotant | calandre | attelage | carburateur | piston`,
  es: `escape | tubo de escape | silenciador | catalizador | kit embrague | embrague | volante motor | kit distribución | correa distribución | bomba de agua | bomba gasolina | bomba dirección |
    vaso expansión | termostato | cuerpo mariposa | válvula egr | caudalímetro | sonda lambda | bobina encendido | alternador | motor arranque | pinza de freno | pinza freno | bomba de freno | buje |
    rodamiento rueda | palier | fuelle | silentblock | bujes | amortiguador | amortiguadores | kit arrastre | kit cadena | piñón | corona | retenes horquilla | retrovisor | espejo | piloto trasero | faro |
    faros | intermitente | parrilla | enganche | carburador | pistón | defensa | calavera`,
  pt: `escapamento | ponteira | silenciador | catalisador | kit embreagem | embreagem | volante motor | kit correia dentada | correia dentada | bomba d água | bomba combustível | bomba direção |
    reservatório expansão | válvula termostática | corpo borboleta | válvula egr | sonda lambda | bobina ignição | alternador | motor arranque | motor de arranque | pinça de freio | pinça freio |
    cilindro mestre | cubo roda | rolamento roda | homocinética | coifa | bucha | buchas | pivô | amortecedor | amortecedores | kit transmissão | coroa | retentor bengala | retrovisor | lanterna traseira |
    farol | faróis | pisca | grade | engate | carburador | pistão | para-choque`,
  it: `scarico | marmitta | terminale | silenziatore | collettore | catalizzatore | kit frizione | frizione | volano | kit distribuzione | cinghia distribuzione | pompa acqua | pompa benzina | idroguida |
    vaschetta espansione | termostato | corpo farfallato | valvola egr | debimetro | sonda lambda | bobina accensione | alternatore | motorino avviamento | pinza freno | pompa freno | mozzo |
    cuscinetto ruota | semiasse | cuffia | silent block | boccole | braccetto | ammortizzatore | ammortizzatori | kit catena | kit trasmissione | pignone | corona | paraoli forcella | specchietto |
    fanale | faro | fanalino | freccia | griglia | gancio traino | carburatore | pistone | paraurti`,
  nl: `uitlaat | uitlaatdemper | einddemper | katalysator | koppelingsset | koppelingsplaat | vliegwiel | distributieriem | distributieset | waterpomp | brandstofpomp | stuurpomp | expansievat |
    thermostaathuis | gasklephuis | egr klep | luchtmassameter | lambdasonde | bobine | dynamo | startmotor | remklauw | remklauwen | hoofdremcilinder | wiellager | wielnaaf | aandrijfas | stofhoes |
    fuseekogel | schokdemper | schokdempers | kettingset | tandwiel | tandwielen | keerringen | spiegelglas | achterlicht | koplamp | mistlamp | knipperlicht | grille | trekhaak | carburateur | zuiger | cilinder`,
  sv: `avgassystem | ljuddämpare | katalysator | kopplingssats | svänghjul | kamrem | kamremssats | vattenpump | bränslepump | servopump | expansionskärl | termostathus | spjällhus | egr ventil |
    luftmassemätare | lambdasond | tändspole | generator | startmotor | bromsok | huvudcylinder | hjullager | hjulnav | drivaxel | drivaxeldamask | kulled | stötdämpare | kedjekit | kedjesats | drev |
    gaffeltätningar | spegelglas | bakljus | baklampa | strålkastare | dimljus | blinkers | grill | dragkrok | förgasare | kolv`,
  da: `udstødning | lyddæmper | katalysator | koblingssæt | svinghjul | tandrem | tandremssæt | vandpumpe | brændstofpumpe | servopumpe | ekspansionsbeholder | termostathus | spjældhus | tændspole |
    generator | starter | bremsekaliber | hovedcylinder | hjulleje | drivaksel | bærekugle | støddæmper | støddæmpere | kædesæt | tandhjul | spejlglas | baglygte | forlygte | tågelygte | karburator | stempel`,
  pl: `wydech | tłumik | końcówka wydechu | katalizator | sprzęgło | zestaw sprzęgła | tarcza sprzęgła | koło dwumasowe | rozrząd | zestaw rozrządu | pasek rozrządu | pompa wody | pompa wspomagania |
    pompa paliwa | pompa oleju | zbiorniczek wyrównawczy | termostat | przepustnica | zawór egr | przepływomierz | sonda lambda | cewka zapłonowa | alternator | zacisk hamulcowy | pompa hamulcowa |
    łożysko koła | piasta | przegub | półoś | osłona przegubu | sworzeń | tuleja | tuleje | amortyzator | amortyzatory | sprężyny | zestaw napędowy | łańcuch napędowy | zębatka | uszczelniacze |
    lusterko | wkład lusterka | lampa tylna | reflektor | halogen | kierunkowskaz | atrapa | grill chłodnicy | hak holowniczy | gaźnik | turbosprężarka | wtryskiwacz | hak | mieszadło | rózga`,
  cs: `výfuk | koncovka výfuku | tlumič výfuku | katalyzátor | spojka | spojková sada | spojkový kotouč | setrvačník | rozvody | sada rozvodů | rozvodový řemen | vodní pumpa | čerpadlo posilovače |
    palivové čerpadlo | olejové čerpadlo | expanzní nádobka | termostat | škrticí klapka | egr ventil | váha vzduchu | lambda sonda | zapalovací cívka | alternátor | brzdový třmen | třmen | hlavní brzdový válec |
    ložisko kola | náboj kola | poloosa | manžeta poloosy | silentblok | silentbloky | rameno | tlumič | tlumiče | řetězová sada | řetězovka | rozeta | gufera | sklo zrcátka | zpětné zrcátko | zadní světlo |
    světlomet | mlhovka | blinkr | mřížka | tažné zařízení | karburátor | válec | břit | břity | výfuk koncovka | odznak krytu`,
  hu: `kipufogó | kipufogódob | hangtompító | katalizátor | kuplung szett | kuplung | kuplungtárcsa | lendkerék | vezérlés szett | vezérműszíj | vízpumpa | szervószivattyú | üzemanyagszivattyú |
    kiegyenlítőtartály | termosztátház | fojtószelep | egr szelep | légtömegmérő | lambdaszonda | gyújtótekercs | generátor | féknyereg | főfékhenger | kerékcsapágy | kerékagy | féltengely | gömbfej | szilent |
    lengéscsillapító | láncszett | lánckerék szett | visszapillantó | tükörlap | hátsó lámpa | fényszóró | ködlámpa | index | hűtőrács | vonóhorog | karburátor | henger`,
  ro: `toba | evacuare | toba esapament | catalizator | kit ambreiaj | ambreiaj | volanta | kit distributie | curea distributie | pompa apa | pompa servo | pompa benzina | vas expansiune | termostat |
    clapeta acceleratie | egr | debitmetru | sonda lambda | bobina inductie | alternator | electromotor | etrier | etriere | pompa frana | rulment roata | butuc | planetara | burduf | pivot | bucsa | bucse | amortizor |
    amortizoare | kit lant | pinion | oglinda | sticla oglinda | stop | stop spate | far | faruri | proiector | semnalizare | grila | carlig remorcare | carburator | turbina | injector`,
  el: `εξάτμιση | τελικό εξάτμισης | καταλύτης | συμπλέκτης | σετ συμπλέκτη | δίσκος συμπλέκτη | βολάν | ιμάντας χρονισμού | σετ χρονισμού | τρόμπα νερού | αντλία νερού | αντλία βενζίνης | τρόμπα τιμονιού |
    δοχείο διαστολής | θερμοστάτης | μπαγιά | μπαγιά θερμοστάτη | πεταλούδα | βαλβίδα egr | αισθητήρας λάμδα | πολλαπλασιαστής | δυναμό | μίζα | δαγκάνα | δαγκάνες | αντλία φρένων | ρουλεμάν τροχού | μουαγιέ |
    ημιαξόνιο | φούσκα | ψαλίδι | μπαλάκι | συνεμπλόκ | αμορτισέρ | αλυσίδα γρανάζια | γρανάζια | σετ αλυσίδα | τσιμούχες | καθρέφτης | φανάρι | φανάρια | φαναρι | φανάρι εμπρός | φανάρι πίσω | προβολέας |
    φλας | μάσκα | κοτσαδόρος | καρμπυρατέρ | πιστόνι | προφυλακτήρας | τουρμπίνα | τακάκια`,
  ru: `глушитель | выхлоп | катализатор | сцепление | комплект сцепления | диск сцепления | маховик | комплект грм | ролик грм | ремень грм | цепь грм | помпа | водяной насос | бензонасос | насос гур |
    расширительный бачок | бачок расширительный | термостат | дроссельная заслонка | клапан егр | датчик кислорода | лямбда зонд | катушка зажигания | генератор | суппорт | главный тормозной цилиндр |
    подшипник ступицы | ступица | шрус | пыльник | пыльник шрус | шаровая | шаровая опора | стойка стабилизатора | стойки стабилизатора | сайлентблок | сайлентблоки | втулка | втулки |
    втулки рычага | втулки стабилизатора | рычаг | рулевая тяга | амортизатор | амортизаторы | стойка амортизатора | цепь и звезды | звезда ведущая | звезда ведомая | сальники вилки | зеркало боковое |
    стекло зеркала | фонарь задний | фара | фары | противотуманка | поворотник | решетка радиатора | усилитель бампера | бампер | крыло | капот | порог | фаркоп | карбюратор | поршень | цилиндр | цилиндр с поршнем |
    форсунка | турбина | радиатор | абсорбер | коммутатор`,
  uk: `глушник | вихлоп | каталізатор | зчеплення | комплект зчеплення | диск зчеплення | маховик | комплект грм | ролик грм | ремінь грм | помпа | водяний насос | бензонасос | насос гпк |
    розширювальний бачок | бачок розширювальний | термостат | дросельна заслінка | клапан егр | датчик кисню | лямбда зонд | котушка запалювання | генератор | супорт | головний гальмівний циліндр |
    підшипник маточини | маточина | шрус | пильовик | пильник | кульова | кульова опора | стійка стабілізатора | стійки стабілізатора | сайлентблок | сайлентблоки | втулки | важіль | рульова тяга |
    амортизатор | амортизатори | зірка ведуча | зірка ведена | дзеркало бокове | скло дзеркала | ліхтар задній | фара | фари | протитуманка | поворотник | решітка радіатора | підсилювач бампера | бампер | крило | капот |
    поріг | фаркоп | карбюратор | поршень | циліндр | циліндр з поршнем | форсунка | турбіна | радіатор | абсорбер | поглинач чорнила`,
  tr: `egzoz | susturucu | katalizör | debriyaj seti | baskı balata | volan | triger seti | triger kayışı | devirdaim | su pompası | yakıt pompası | direksiyon pompası | genleşme kabı | termostat |
    gaz kelebeği | egr valfi | oksijen sensörü | lambda sensörü | ateşleme bobini | alternatör | marş dinamosu | fren kaliperi | ana merkez | porya | teker bilyası | aks | aks körüğü | rotil | salıncak |
    salıncak burcu | burç | amortisör | zincir dişli seti | zincir dişli | ayna camı | dikiz aynası | stop lambası | far | sis farı | sinyal | panjur | çeki demiri | karbüratör | piston | silindir | soket | yağmurluk | sineklik`,
  id: `knalpot | kampas kopling | kopling set | tali timing | pompa air | pompa bensin | radiator | throttle body | koil | coil racing | cdi | cdi racing | kiprok | spul | kaliper | master rem | bearing roda | tromol | as roda |
    tie rod | ball joint | shockbreaker | shock | gear set | rantai | gir | spion | lampu belakang | lampu depan | headlamp | sein | karburator | piston | blok silinder | roller | kabel soket | soket | limiter | cover body | jok`,
  vi: `pô | pô xe | cổ pô | bộ nồi | bố nồi | bơm nước | bơm xăng | mobin sườn | ic | heo dầu | bạc đạn bánh | phuộc | nhông sên dĩa | nhông sên | gương chiếu hậu | kính hậu | đèn hậu | đèn pha | xi nhan | bình xăng con | piston | lòng xi lanh |
    dàn áo | yên xe | vỉ nướng | phụ kiện`,
  th: `ท่อไอเสีย | ท่อแต่ง | ชามคลัทช์ | ชามคลัทช์แต่ง | ชามครัช | เม็ดตุ้ม | ผ้าคลัทช์ | ผ้าคลัช | สายพานไทม์มิ่ง | ปั๊มน้ำ | ปั๊มติ๊ก | หม้อน้ำ | คอยล์ | กล่องไฟ | กล่องแต่ง | คาลิปเปอร์ | ปั๊มเบรก | ลูกปืนล้อ | ดุมล้อ | โช้ค | โช้คอัพ |
    โซ่สเตอร์ | สเตอร์ | กระจกมองข้าง | ไฟท้าย | ไฟหน้า | ไฟเลี้ยว | กระจังหน้า | คาร์บูเรเตอร์ | ลูกสูบ | เสื้อสูบ | ปลอกเบาะ`,
  ar: `شكمان | علبة بيئة | طقم كلتش | كلتش | سير تيمن | طرمبة ماء | طرمبة بنزين | طرمبة دركسون | قربة ماء | بلف حرارة | ثروتل | حساس اكسجين | كويل | دينمو | كليبر | رمان بلي | عكس | مقص | بخاخ | مساعدات | مرايا جانبية | اسطب | اسطبات |
    شمعات | كشاف ضباب | شبك امامي | كاربريتر | بستم | مراوح احتياطية | مراوح بديلة`,
  he: `אגזוז | ממיר קטליטי | מצמד | ערכת קלאץ | רצועת טיימינג | משאבת מים | משאבת דלק | משאבת הגה | מיכל עיבוי | תרמוסטט | מצערת | חיישן חמצן | סליל הצתה | אלטרנטור | קליפר | קליפר בלם | מיסב גלגל | נאבה | ציריה | תפוח | בולם | בולמים |
    שרשרת וגלגלים | מראה צד | פנס אחורי | פנס קדמי | פנס | גריל | וו גרירה | קרבורטור | בוכנה | סטיקים | סטיקים חלופיים`,
  ja: `マフラー | サイレンサー | エキパイ | 触媒 | クラッチ板 | クラッチキット | フライホイール | タイミングベルト | ウォーターポンプ | フューエルポンプ | スロットルボディ | イグニッションコイル | オルタネーター | セルモーター | キャリパー | マスターシリンダー |
    ハブベアリング | ドライブシャフト | ブッシュ | ショックアブソーバー | チェーンキット | スプロケット | フォークシール | ドアミラー | テールランプ | ヘッドライト | フォグランプ | ウインカー | フロントグリル | ヒッチメンバー | キャブレター | ピストンキット | ヘッドレスト | ランバーサポート | アームパッド | キャスター`,
  ko: `머플러 | 배기 | 촉매 | 클러치 | 클러치 디스크 | 플라이휠 | 타이밍벨트 | 워터펌프 | 연료펌프 | 스로틀바디 | 점화코일 | 알터네이터 | 스타트모터 | 캘리퍼 | 브레이크 캘리퍼 | 허브베어링 | 등속조인트 | 부싱 | 쇼바 | 쇽업소버 | 체인 스프라켓 | 대기어 | 소기어 |
    사이드미러 | 테일램프 | 헤드램프 | 안개등 | 방향지시등 | 그릴 | 견인고리 | 캬브레터 | 피스톤 | 헤드레스트`,
  zh: `排气管 | 消音器 | 三元催化 | 离合器片 | 离合器 | 飞轮 | 正时皮带 | 水泵 | 汽油泵 | 助力泵 | 膨胀水壶 | 节温器 | 节气门 | 氧传感器 | 点火线圈 | 发电机 | 起动机 | 刹车卡钳 | 卡钳 | 刹车总泵 | 轮毂轴承 | 半轴 | 球笼 | 防尘套 | 球头 | 胶套 | 减震器 | 避震 |
    链条牙盘 | 牙盘 | 油封 | 后视镜 | 倒车镜 | 尾灯 | 大灯 | 雾灯 | 转向灯 | 中网 | 拖钩 | 化油器 | 活塞 | 气缸 | 雨罩 | 蚊帐 | 头枕 | 扶手 | 脚轮`,
};

export const VEHICLE_PARTS: readonly LanguageFrames[] = Object.entries(PARTS).map(([language, list]) => ({
  language,
  phrases: { PART: phrases(list) },
}));
