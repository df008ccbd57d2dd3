// cspell:disable
import { NOT_IN_A_MODEL } from './contextual-latin';

/** Makers and lines that titles name by a word with another meaning, and their models behind it. Own list. */
const ROWS: readonly (readonly [brand: string, words: string, models: string, unsure?: true])[] = [
  [
    'Samsung Galaxy',
    'Galaxy|GALAXY|galaxy',
    ' (?:[ASZMJasz] ?\\d{1,2}|Note ?\\d|Tab ?[AS]?\\d|Buds|Watch ?\\d|Fit ?\\d|Z ?(?:Fold|Flip)|Fold|Flip|XCover)',
  ],
  [
    'Volkswagen',
    'VW|vw',
    ' (?:Golf|Polo|Passat|Gol|Tiguan|T-?Roc|T-?Cross|T[2-7]|Caddy|Touran|Touareg|Up|Jetta|Bora|Käfer|Beetle|Fusca|Saveiro|Voyage|Fox|Amarok|Transporter|Arteon|Sharan|Crafter|Lupo|Scirocco|ID|golf|polo|passat|gol|tiguan|caddy|transporter)',
  ],
  [
    'Hyundai',
    '현대',
    ' ?(?:아반떼|쏘나타|소나타|그랜저|투싼|싼타페|산타페|코나|팰리세이드|아이오닉|캐스퍼|스타리아|스타렉스|포터|넥쏘|베뉴|엑센트|벨로스터|i30)',
  ],
  [
    'Škoda',
    'Skody|Škody|Skodę|Škodu|Skodzie|Škodě|Skodi|Шкоди|Шкоды|Шкоду',
    ' (?:Octavi|Fabi|Superb|Kodiaq|Karoq|Kamiq|Rapid|Yeti|Scal|Enyaq|Citigo|Roomster|Feli|октави|фаби|супер|рапид|Октаві|Октави|Фабі|Фаби|Рапід|Рапид|Суперб)',
  ],
  [
    'Lada',
    'Лада|Лады|Ладу|Ладе|Ладой|Лади|ЛАДА',
    ' (?:Вест|Грант|Калин|Приор|Ларгус|Нив[аеуы]|Самар|Икс ?[Рр]ей|X-?[Rr]ay|Vesta|Granta|Kalina|Priora|Largus|Niva|21\\d\\d|ВЕСТ|ГРАНТ|КАЛИН|ПРИОР|ЛАРГУС|НИВА)',
  ],
  ['PlayStation', 'PS[2345]|ps[2345]|PSP|PS Vita|PSVita', '(?![\\p{Script=Latin}\\p{N}&-])', true],
  [
    'Harley-Davidson',
    'Harley(?:a|em|owi|u|i|s|ja|jem|ju|t|hez|nak)?|HARLEY|Харле(?:й|я|ю|ем|и)|Χάρλεϊ',
    ' (?:Sportster|Softail|Dyna|Touring|Road|Electra|Street|Fat|Heritage|Iron|V-?Rod|Night|Forty|XL|FX|FL|883|1200|Breakout|Evo|Twin|Pan|Shovel|Knuckle|Спортстер|Софтейл|Дайна|SPORTSTER|SOFTAIL|DYNA|TOURING|ROAD|STREET)',
  ],
  [
    'Singer Sewing',
    'Singer|SINGER|Зингер|シンガー|싱거',
    ' (?:Heavy Duty|HEAVY DUTY|Quantum|Stylist|Tradition|Promise|Curvy|Confidence|Featherweight|Fashion Mate|Start|Simple|Brilliance|Serenade|Studio|Talent|[0-9]{3,4}[A-Z]?(?![\\p{L}\\p{N}]))',
  ],
  [
    'Nintendo Switch',
    'switch|Switch|SWITCH',
    '[ ,]*(?:oled|OLED|lite|Lite|手柄|主机|游戏|卡带|joy-?con|Joy-?[Cc]on)',
    true,
  ],
  ['Nintendo Switch', 'スイッチ', ' ?(?:ライト|有機|本体|用?ケース|プロコン|ジョイコン|ゲーム|ソフト)', true],
  ['Instax', 'チェキ', ' ?(?:mini|ミニ|スクエア|ワイド|カメラ|フィルム|用?ケース|WIDE|SQUARE)'],
];

/** Makers whose name is a word of a language, and what goods the text speaks of besides. Own list. */
const BESIDE_GOODS: readonly (readonly [brand: string, words: string, beside: RegExp])[] = [
  ['Braun', 'براون', /حلاقة|شيفر|خلاط|[إا]زالة الشعر|ابيليتر|فرشاة اسنان/u],
  ['Bosch', 'בוש', /כביסה|מדיח|מקרר|תנור|שואב|מייבש|מקדחה|מברגה|דיסק|פטישון|מסור|מצת|מגב|סוללה/u],
  ['Dell', 'דל', /נייד|מחשב|לפטופ|לטיטוד|אינספיירון|Latitude|Inspiron|XPS|Vostro/u],
  ['Dell', 'ديل', /لاتيتيود|[إا]نسبايرون|لابتوب|لاب توب|كمبيوتر|Latitude|Inspiron|XPS/u],
  ['Lancôme', 'לנקום', /מסקרה|בושם|קרם|סרום|מייקאפ|שפתון|איפור/u],
  ['Miele', 'מילה', /שואב|מדיח|מכונת כביסה|תנור|(?<!\p{L})GN(?!\p{L})/u],
  ['Tiger Corporation', 'タイガー', /水筒|炊飯|魔法瓶|電気ポット|ケトル/u],
  ['Brother', 'ブラザー', /ミシン|プリンタ|インク|トナー|ピータッチ/u],
  ['Singer Sewing', 'シンガー', /ミシン|ボビン/u],
  ['VARTA', 'варта|Варта|ВАРТА', /аккум|акум|батаре|(?<!\p{L})(?:акб|а[чг])(?!\p{L})/iu],
  [
    'Police Eyewear',
    'Police|POLICE',
    /(?:sun)?glasses|eyewear|eyeglass|(?<!\p{L})frames?(?!\p{L})|brille|lunettes|gafas|óculos|occhial|zonnebril|okulary|gözlü|очки|окуляри|γυαλιά|משקפ|نظار|แว่น|kính|kacamata|solglasögon|brýle|ochelari|szemüveg|サングラス|眼鏡|メガネ|선글라스|안경|墨镜|眼镜/iu,
  ],
  [
    'Tiger Corporation',
    'Tiger|TIGER',
    /rice ?cooker|vacuum (?:flask|bottle|mug)|thermos|electric (?:kettle|pot)|isolierflasche|reiskocher|กระติก|หม้อหุงข้าว|nồi cơm|bình giữ nhiệt|phích|termos|炊飯|水筒|魔法瓶|ケトル|电饭煲|電飯煲|保温杯|保溫|电热水壶|밥솥|보온병|텀블러|термос|рисоварк/iu,
  ],
  [
    'MAC Cosmetics',
    'MAC|M\\.A\\.C\\.?|M·A·C',
    /lipstick|lipglass|eyeshadow|foundation|concealer|mascara|blush|bronzer|lippenstift|rouge à lèvres|fard|rossetto|labial|pintalabios|batom|szmink|pomadk|помад|губна|тональн|ruby woo|studio fix|fix\+|prep \+ prime|ลิปสติก|รองพื้น|son môi|lipstik|ruj|fondöten|κραγιόν|שפתון|أحمر شفاه|روج|läppstift|rtěnk|rúzs|口红|唇膏|粉底|口紅|リップ|アイシャドウ|립스틱|파운데이션/iu,
  ],
  [
    'MAM Baby',
    'MAM',
    /pacifier|soother|dummy|dummies|baby bottle|teether|schnuller|fläschchen|tétine|sucette|biberon|ciuccio|succhietto|chupete|chupeta|biberón|speen|fopspeen|smocz|butelk|пустышк|соск|бутылочк|пляшечк|emzik|biberon|napp|dudlík|cumi|suzet|מוצץ|لهاية|رضاعة|จุกนม|ขวดนม|núm vú|bình sữa|empeng|dot bayi|安抚奶嘴|奶瓶|おしゃぶり|哺乳瓶|쪽쪽이|젖병|공갈/iu,
  ],
  ['Fender', 'פנדר|فندر', /גיטר|جيتار|قيتار|غيتار/u],
  ['Parker Pen', 'פרקר|باركر', /(?<!\p{L})(?:עט|עטים|מילוי)(?!\p{L})|قلم|أقلام|اقلام/u],
  ['Parker Pen', 'ปาร์คเกอร์|파커', /ปากกา|만년필|볼펜|리필심/u],
  // A guard, in Ukrainian.
  ['VARTA', 'Варта|Варти|Варту|Вартой|варта|варту|ВАРТА', /ак+умулятор|акб|батарей/iu],
  [
    'LG',
    "ال جي|إل جي|ЛЖ|אל ג'י|אל גי",
    /تلفزيون|شاشة|ثلاجة|غسالة|مكيف|ميكروويف|телев[иі]зор|холодильник|стиральн|пральн|монитор|кондиционер|טלוויזיה|מקרר|מכונת כביסה|מזגן|מסך|מייבש/iu,
  ],
  ['Gree', 'جري|قري|غري', /مكيف|مكيفات|تكييف|سبليت/u],
  ['Bose', 'بوز', /سماع[ةات]|ساوند ?بار/u],
  [
    'Kingston Technology',
    'Кингстон|Кінгстон|كينجستون|كينغستون|קינגסטון',
    /ssd|ddr\d|флеш|флэш|пам[ья']|накоп[иі]|رام|فلاش|ذاكرة|כונן|זיכרון|דיסק/iu,
  ],
  [
    'Continental',
    'Континенталь|Континентал|Контіненталь|Контінентал|كونتيننتال|קונטיננטל',
    /(?<!\p{L})шин[аиыу]?(?!\p{L})|покрышк|резин|ремень|(?<!\p{L})(?:إطار|اطار|كفر)|كاوتش|צמיג/iu,
  ],
  ['NGK Spark Plugs', 'НЖК|НГК|нжк|нгк', /свеч|св[иі]чк/iu],
  ['Gates Corporation', 'Гейтс|гейтс', /рем[еі]н|ролик|грм/iu],
  ['ZF Sachs', 'Сакс|сакс', /амортизатор|сцеплен|зчеплен|выжимн|пружин/iu],
  ['Monroe Shocks', 'Монро|монро', /амортизатор|(?<!\p{L})стойк/iu],
  [
    'STIHL',
    'Штиль|штиль|ШТИЛЬ',
    /бензопил|триммер|тример|(?<!\p{L})цеп[ьи](?!\p{L})|воздуходув|мотокос|бензокос|ланцюг/iu,
  ],
  ['Rado', 'Радо|радо|РАДО', /(?<!\p{L})час(?:ы|ов|ики)(?!\p{L})|годинник/iu],
  ['Omega', 'Омега|омега|โอเมก้า|โอเมกา', /(?<!\p{L})часы(?!\p{L})|годинник|นาฬิกา/iu],
  ['Orient Watch', 'โอเรียนท์|โอเรียนต์', /นาฬิกา/u],
  ['Hamilton', 'แฮมิลตัน|해밀턴', /นาฬิกา|시계/u],
  ['Michelin', '미슐랭', /타이어/u],
  ['SsangYong', '쌍용', /코란도|티볼리|렉스턴|무쏘|액티언|체어맨|로디우스|카이런|토레스/u],
  ['Whirlpool', '월풀', /세탁기|냉장고|건조기|식기세척기/u],
  ['Singer Sewing', '싱거', /재봉틀|미싱/u],
  ['Juki', '주키', /재봉틀|미싱/u],
  ['Giant', '자이언트', /자전거|로드바이크|mtb/iu],
  ['Trek', '트렉', /자전거|로드바이크|도마니|마돈/u],
  ['Marshall', '마셜', /스피커|앰프|헤드폰/u],
  ['YETI', '예티', /텀블러|쿨러|아이스박스/u],
  ['vivo', '비보', /스마트폰|휴대폰|액정필름/u],
  ['Champion', '챔피언', /맨투맨|후드티|후드집업|스웨트셔츠/u],
  ['Aldo', '알도', /구두|샌들|하이힐|핸드백/u],
  [
    'Harley-Davidson',
    'ハーレー',
    /スポーツスター|ダイナ|ソフテイル|マフラー|ヘルメット|ライダース|バイク|ベスト/u,
  ],
  [
    'Mercedes-Benz',
    '(?<!センター|サイド|ノー)ベンツ',
    /エンブレム|ホイール|クラス|キーケース|ゲレンデ|フロアマット|ミニカー|(?<![\p{L}\p{N}])W\d{3}(?!\p{N})/u,
  ],
  ['Bottega Veneta', 'ボッテガ', /バッグ|財布|イントレ|カセット|ポーチ|サンダル/u],
  ['UGG', 'アグ', /ムートン|ブーツ|スリッポン/u],
  ['Tudor', 'チューダー|튜더', /腕時計|시계|クロノ/u],
  // A harm, or a pity, in Ukrainian.
  [
    'Škoda',
    'Шкода|ШКОДА',
    /окт[ао]в[іи]|фаб[іи]|суперб|код[іи]ак|карок|кам[іи]к|рап[иі]д|[йє]ет[иі]|фел[иі]ц|румстер|octavia|fabia|superb|rapid|yeti|karoq|kodiaq|килимк|коврик|автом|багажник|гальм|фільтр/iu,
  ],
  ['Samsung Galaxy', '갤럭시', /(?<![\p{L}\p{N}])[AS] ?\d{2}(?!\p{N})|울트라|폴드|플립/u],
  [
    'Roborock',
    '石头|石頭',
    /扫地|掃地|扫拖|洗地机|[GTQPS]\d{1,2}(?:S|Pro|Plus)?\s?(?:主刷|边刷|滚刷|拖布|尘袋|滤网|配件)/u,
  ],
  [
    'Hyundai',
    '현대',
    /아반떼|쏘나타|소나타|그랜저|투싼|싼타페|팰리세이드|아이오닉|캐스퍼|스타리아|스타렉스|엑센트|벨로스터/u,
  ],
  [
    'Jawa',
    'Ява',
    /мотоцикл|мопед|цил[иі]ндр|поршн|карбюратор|(?<!\p{N})(?:634|638|639|350|250|175|360)(?!\p{N})|[Чч]ез[еє]т/u,
  ],
  ['Hero Pen', '英雄', /钢笔|鋼筆|墨水|宝珠笔/u],
  [
    'Fender',
    'Fender|FENDER',
    /guitarr?|gitarr|gitar|guitar|guitare|kytar|chitarr|violão|гитар|гітар|κιθάρ|ギター|기타|吉他|กีตาร์|جيتار|גיטרה|stratocaster|telecaster|squier|jazzmaster|precision bass|jazz bass/iu,
  ],
  [
    'Singer Sewing',
    'Singer|SINGER',
    /sewing machine|treadle|bobbin|presser foot|pied presseur|overlock|nähmaschine|nähfuß|machines? à coudre|máquinas? de cos(?:er|tura)|macchin[ae] (?:da|per) cucire|naaimachine|maszyn\p{L}* do szycia|šicí\p{L}* stroj|šijac\p{L}+ stroj|dikiş makin|mesin jahit|máy may|symaskin|ompelukone|varrógép|ma[sș]in\p{L}* de cusut|швейн|ραπτομηχαν|ミシン|재봉틀|缝纫机|縫紉機|ماكين\p{L}+ (?:ال)?خياطة|מכונ\p{L}+ תפירה|จักรเย็บ/iu,
  ],
  [
    'Parker Pen',
    'Parker|PARKER',
    /(?<!\p{L})(?:jotter|sonnet|vector|urban|ingenuity|duofold|ballpoint|rollerball|fountain pen|kugelschreiber|füller|stylo|bolígrafo|caneta|pluma estilográfica|penna|długopis|pióro|kalem|ручка|шариков|кульков|bút|pulpen)(?!\p{L})|ボールペン|万年筆|만년필|볼펜|钢笔|圆珠笔/iu,
  ],
  [
    'Pilot Pen',
    'Pilot|PILOT',
    /(?<!\p{L})(?:frixion|g-?2|v5|v7|hi-?tec|acroball|super grip|gel pen|ballpoint|rollerball|fountain pen|kugelschreiber|gelschreiber|stylo|bolígrafo|caneta|penna|długopis|kalem|ручка|bút|pulpen)(?!\p{L})|ボールペン|万年筆|볼펜|中性笔/iu,
  ],
  [
    'Milwaukee Tool',
    'Milwaukee|MILWAUKEE',
    /(?<![\p{L}\p{N}])(?:m12|m18|m28|packout|sawzall|drill|impact driver|akkuschrauber|bohrhammer|perceuse|visseuse|taladro|atornillador|trapano|avvitatore|furadeira|parafusadeira|schroefmachine|boormachine|wkrętark\p{L}+|wiertark\p{L}+|vrtačk\p{L}+|šroubovák|skruvdragare|fúrógép|bormașin\p{L}+|дрель|шуруповерт|шуруповёрт|перфоратор|дриль|matkap|δράπανο|κατσαβίδι|מברגה|מקדחה|دريل|máy khoan|bor|สว่าน)(?!\p{L})|電動ドリル|インパクト|전동드릴|电钻/iu,
  ],
  [
    'Brooks Running',
    'Brooks|BROOKS|ברוקס|Брукс',
    /(?<![\p{L}\p{N}])(?:adrenaline|gts ?\d{2}|ghost ?\d{2}|glycerin|cascadia|hyperion|levitate|caldera|divide ?\d|launch ?\d{1,2}|אדרנלין|גוסט|גליצרין|running shoes?|laufschuhe|нейтральн\p{L}+)(?!\p{L})/iu,
  ],
  [
    'Orient Watch',
    'Orient|ORIENT',
    /(?<![\p{L}\p{N}])(?:bambino|mako|kamasu|watch|uhr|armbanduhr|montre|reloj|relógio|orologio|horloge|zegarek|hodinky|klocka|karóra|ceas|часы|годинник|ρολόι|kol saati|jam tangan|đồng hồ|שעון|ساعة|นาฬิกา)(?!\p{L})|腕時計|시계|手表/iu,
  ],
  [
    'Stanley Tools',
    'Stanley|STANLEY',
    /(?<!\p{L})(?:martillo|flexómetro|destornillador|nivel de burbuja|marteau|mètre ruban|tournevis|martello|flessometro|cacciavite|livella|martelo|trena|chave de fenda|maßband|wasserwaage|schraubendreher|hamer|rolmaat|schroevendraaier|waterpas|młotek|miarka|śrubokręt|poziomica|kladivo|šroubovák|vodováha|kalapács|mérőszalag|ciocan|ruletă|șurubelnițe?|måttband|молоток|рулетка|отвертк\p{L}+|отвёртк\p{L}+|викрутк\p{L}+|çekiç|şerit metre|tornavida|σφυρί|μετροταινία|κατσαβίδι|פטיש|מברג|مطرقة|مفك|tuýp|cờ lê|búa|thước cuộn|tua vít|palu|meteran|obeng|ค้อน|ตลับเมตร|ไขควง)(?!\p{L})|망치|줄자|卷尺|メジャー|ハンマー/iu,
  ],
];
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{M}])';

/** Their names stand apart in scripts that write words apart; they may be the word even there, so that a person should look. */
export const MAKERS_BESIDE_GOODS = BESIDE_GOODS.map(([brand, words, beside]) => {
  const isApart = /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Latin}]/u.test(words);
  return {
    ...{ brand, words, beside, unsure: true as const },
    before: isApart ? NO_LETTER_BEFORE : '',
    behind: isApart ? NO_LETTER_BEHIND : '',
  };
});

/** The rows as contextual-names.ts reads them: what stands for a maker beside its own model stands for nobody else. */
export const MAKERS_BESIDE_MODELS = ROWS.map(([brand, words, models, unsure]) => ({
  brand,
  words,
  before: /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(words) ? NOT_IN_A_MODEL : '',
  behind: `(?=${models})`,
  ...(unsure && { unsure }),
}));
