/**
 * Marks of shops and makers that are everyday words of other languages than English, with words of the ordinary sense: animals and plants,
 * places, trades, stones, household words. A continuation of senses.ts.
 */
export const SENSES_ABROAD: readonly (readonly [words: string, cues: string])[] = [
  [
    `magnet | magnets | magnete | magneten | magneti | магнит | магниты | магніт`,
    `fridge | neodymium | hook | tape | kulkas | souvenir | suvenir | køleskab | kylskåp | lednici | lednička | frigider | hűtő | hűtőre | lodówkę |
    kühlschrank | koelkast | frigo | nevera | buzdolabı | холодильник | поисковый | неодимовый | двусторонний | пошуковий | неодимовий | krog | haken |
    zelfklevend | selbstklebend | whiteboard | ตู้เย็น | tủ`,
  ],
  [
    `globus | глобус`,
    `politický | svítící | zeměpisný | school | politisch | leuchtglobus | welt | světa | політичний | фізичний | політична | підсвітка | политический |
    физический | подсветкой | детский | polityczny | fizyczny | podświetlany | cm | см`,
  ],
  [
    `rainbow | regenbogen | regenboog | regnbåge | arcobaleno | arc en ciel | arco iris | радуга | веселка | tęcza | duha`,
    `stripe | stripes | striped | unicorn | colours | colors | loom | cloud | clouds | baby | legno | montessori | bambini | деревянная | пирамидка |
    детская | дерев яна | bois | mobile | nuage | bébé | houten | knuffel | holz | kinder | einhorn | drewniana | dřevěná | leggings | socks | arch`,
  ],
  [
    `coccinelle | coccinelles | mariquita | mariquitas | marienkäfer | ladybird | ladybirds | ladybug | ladybugs | joaninha | nyckelpiga | beruška`,
    `vive | vivas | live | larve | larves | larven | larvae | larvas | afidi | pucerons | pulgones | blattläuse | aphid | aphids | adalia | bipunctata | lotta |
    biologica | costume | maschera`,
  ],
  [
    `コスモス | 코스모스 | cosmos | kosmos`,
    `種 | 種子 | 花の種 | 秋桜 | 緑肥 | 苗 | 花 | 씨앗 | 종자 | 꽃씨 | seeds | seed | flower | blumensamen | samen | graines | semi | semillas | nasiona | semínka`,
  ],
  [
    `iris | アイリス | 아이리스 | ίρις | ίριδα`,
    `bollen | zwiebeln | zwiebel | bulbes | bulbi | bulbos | bulbs | cebulki | lökar | løg | cibule | barbu | winterhart | sazenice | kosatec | kosaciec |
    球根 | 구근 | βολβοί`,
  ],
  [
    `aigle | aquila | águila | orzeł`,
    `royal | reale | real | sculpture | scultura | escultura | rzeźba | statue | statua | bois | legno | jardin | giardino | peluche`,
  ],
  [`acer`, `maple | bonsai | palmatum | tree | seeds | ahorn | érable | japonica | sapling`],
  [`περίπτερο`, `κήπου | ξύλινο | σκεπή | μεταλλικό | μέτρα | κήπο`],
  [
    `biedronka | biedronki | żabka | stokrotka | stokrotki | kropka | słoneczko | lis | kruk | wafelek`,
    `pluszowa | pluszak | maskotka | strój | kostium | skrzydełka | zabawka | dla | dzieci | kąpieli | sztuczna | sztuczne | bukiet | kwiat | kwiaty |
    nasiona | wianek | firan | naklejka | bawełna | tkanina | foremka | lodowy | haft | wzór | ścienna`,
  ],
  [
    `hruška | orion | teta | lev | sokol | jednota | prima`,
    `boxovací | strom | sazenice | plakát | souhvězdí | mlhovina | hrnek | nejlepší | světě | plyšový | plyšová | dřevěný | samolepky | nálepek | závěsná`,
  ],
  [
    `diamant | diamante | diamanten | diamantes | алмаз | алмазный`,
    `bor | borr | bohrer | bohrkrone | drill | boren | schleif | skive | disc | disco | set | sæt | kakel | tegels | fliser | stekla | стекла | стеклорез |
    резки | круг | коронка | vrták | kotouč | wiertło | tarcza | malerei | maling | broderi | painting | geslepen | csiszolt | üveg`,
  ],
  [`fakta`, `om | bog | bok | barnbok | børnebog | plakat | roliga | sjove`],
  [
    `catena | catene`,
    `bicicleta | bicicletta | moto | oro | argento | collana | uomo | donna | colier | argintie | aur | lant | lanț | neve | sega | motosega | dorata`,
  ],
  [
    `passepartout | passe partout`,
    `cadre | rahmen | bilderrahmen | kader | lijst | ram | ramka | marco | cornice | photo | foto | weiß | blanc | karton`,
  ],
  [
    `arc en ciel | comète | plume | village | passerelle | libellule | papillon`,
    `bébé | mobile | nuage | nuages | guirlande | étoile | peluche | noël | stylo | duvet | oie | veilleuse | lumineux | chambre | décoration`,
  ],
  [
    `adler | pelikan | wolf | fuchs | bär | jaguar | jaguár | puma | tiger | zebra | panda | husky`,
    `plüsch | plüschtier | kuscheltier | gartendeko | steinfigur | teichfigur | gartenfigur | tierfigur | kostüm | maske | figur | statue | skulptur | wandbild | leinwand | gürtelschnalle | modellbau | modellflugzeug | schnitzerei | fels | relief | garten | wetterfest |
    bausatz | holz | deko | fasching | karneval | kinder | mjukisdjur | gosedjur | kostume | børn | matta | mönster | gulvtæppe | vloerkleed | print |
    legging | knuffel | bamse | koberec | szőnyeg | mintás | covor | peluche | pelúcia | pluche | maskotka | plyšový | plüss |
    figura | statuina | figurka | plyšák | soška | patung | boneka | biblo | peluş | disfraz | déguisement | poster | kerámia`,
  ],
  [`albert`, `einstein | camus | schweitzer | kniha | životopis | biographie | biografie`],
  [
    `mango`,
    `madera | cepillo | escoba | pala | martillo | hacha | cuchillo | azada | recogedor | alargador | sartén | sartenes | cazo | cacerola | olla | cuchilla | maleta | paraguas | machete |
    fregona | rastrillo | destornillador | lima | raqueta | baquelita | ergonómico | repuesto | telescópico`,
  ],
  // Imitation leather of car seats in Indonesia.
  [`oscar`, `jok | sarung | bahan | sofa | kulit | kursi | motor | mobil | pelapis`],
  [
    `hammer`,
    `schlosserhammer | schonhammer | gummihammer | stiel | eschenstiel | hickory | g | kg | latthammer | zimmermann`,
  ],
  [
    `ente | enten`,
    `bad | badewanne | badeente | quietsche | gummi | gelb | futter | teich | figur | küken | bräter`,
  ],
  [`coop`, `chicken | hens | hen | hønsehus | hönshus | høns | höns | poultry | run | kippen | kippenhok`],
  [`gamma`, `straling | strahlen | rays | ray | radiation | radiazioni | geigerzähler | meter | globulin`],
  [
    `bever | spar | ster | kiosk`,
    `knuffel | kunstkerstboom | fijnspar | kerst | piek | speelgoed | hout | houten | kassa`,
  ],
  [
    `duna | balaton | tisza`,
    `falikép | poszter | budapest | térkép | folyó | part | horgász | póló | hűtőmágnes`,
  ],
  [
    `karaca | kelebek | mavi | şok | koton | altın | yıldız | çiçek`,
    `duvar | sticker | süsü | halı | dekor | geyik | cam | boncuğu | nazar | pamuklu | yaka | kazak | emici | renkli | ahşap`,
  ],
  [`indiska`, `kryddor | krydda | te | linser | hav`],
  [
    `kara | iskra | zora | duga | perla | luna`,
    `лампа | lampa | nocna | noční | dziecięca | naszyjnik | náhrdelník | korálky | koraliki | lampada | lampe | nachtlamp | maan`,
  ],
  [`γερμανός`, `ποιμενικός | ποιμενικού | σκύλου | σκύλος | λούτρινο`],
  [
    `λεμεσός | χανιά | κρητικός | γαλαξίας | γρηγόρης | βενέτη`,
    `πόστερ | αφίσα | μαγνητάκι | κύπρος | κρήτη | λιμάνι | αναμνηστικό | παραδοσιακός | μαχαίρι | προβολέας | διάστημα | παιδικό | όνομα | κούπα`,
  ],
  [
    `аврора | калина | скарбниця | рукавичка | кошик | мрія | колесо | маяк | лотос | корона`,
    `проєктор | зоряне | сяйво | небо | саджанці | саджанець | насіння | кущ | ягода | ягоди | сушена | скриня | грошей | дерев яна | казка | сауни | лози | пікніка | тачки | нічник | поза | йога | діадема | дівчинки`,
  ],
  [
    `маяк | кедр | бочка | карандаш | вулкан | корона | сокол | звезда | семья | перекрёсток | молоток | кристалл | волна`,
    `ночник | светильник | дерева | шкатулка | дубовая | литров | простой | ластиком | набор | опытов | детская | принцессы | отпугиватель | чучело | елку | рамка | фото | игра | настольная | ручка | столярный`,
  ],
  [`مرجان`, `مسبحة | سوار | خاتم | حجر | طبيعي | حبة | عقد | قلادة | فضة`],
  [`نفط | دلق | كشك`, `مضخة | نقل | وقود | يدوية | خيمة | خشبي | معرض | بيع`],
  [`أمازون | امازون | الامازون | الأمازون`, `غابات | غابة | طبيعة | نهر | ببغاء`],
  [`جيب`, `ساعة | بنطلون | سكين | مصحف | منديل | جيوب`],
  [`הרמס | אפולו | זאוס`, `האל | פסלון | פסל | מיתולוגיה | יווני`],
  [`ירושלים | חיפה | אשדוד`, `תמונה | קנבס | פוסטר | של | זהב | נוף | מגנט | ספר`],
  [
    `דלק | מגה | סבון | כללית | באג | פז | שילב | עגבניה`,
    `מיכל | ליטר | פאזל | חלקים | טבעי | זית | מחברת | פנקס | קופסת | זרעי | שרי | עץ`,
  ],
];
