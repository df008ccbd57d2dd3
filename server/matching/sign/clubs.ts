// cspell:disable
/** What fans wear and sit under, in the languages of listings. */
const WORN =
  'jersey|jerseys|shirt|t-?shirt|kit|scarf|cap|hat|beanie|hoodie|tracksuit|jacket|shorts|socks|flag|pennant|camiseta|camisola|camisa|bufanda|equipaci[oó]n|sudadera|gorra|trikot|schal|fanschal|mütze|fahne|maillot|écharpe|casquette|survêtement|maglia|maglietta|sciarpa|felpa|cappellino|tenue|sjaal|voetbalshirt|koszulk\\p{L}*|szalik|dres\\p{L}*|czapk\\p{L}*|šál\\p{L}*|kšiltovk\\p{L}*|tröja|matchtröja|halsduk|keps|mez|sál|sapka|tricou|fular|форм\\p{L}*|футболк\\p{L}*|шарф\\p{L}*|кепк\\p{L}*|бейсболк\\p{L}*|шапк\\p{L}*|джерси|костюм|φανέλα|εμφάνιση|κασκόλ|forma\\p{L}*|atkı|kaşkol|şapka|jaket|syal|kaos|topi|áo|khăn|mũ|nón';
const WORN_ELSEWHERE =
  'قميص|تيشيرت|تي شيرت|وشاح|طقم|قبعة|חולצ|צעיף|כובע|מדי|เสื้อ|ผ้าพันคอ|หมวก|球衣|队服|隊服|围巾|圍巾|棒球帽|帽子|外套|卫衣|ユニフォーム|ユニホーム|マフラー|キャップ|帽子|Tシャツ|パーカ|유니폼|머플러|모자|티셔츠|저지|후드';
const KIT = new RegExp(`(?<![\\p{L}\\p{M}])(?:${WORN})(?![\\p{L}\\p{M}])|${WORN_ELSEWHERE}`, 'iu');
/** Only of a game: who wears the name of a town on a shirt may have been there. */
const GAME =
  /jersey|(?<!\p{L})kits?(?!\p{L})|trikot|maillot|equipaci[oó]n|football|fu[ßs]{1,2}ball|f[uú]tbol|futebol|calcio|soccer|voetbal|piłk|fotbal|fotboll|футбол|форм[аыу](?!\p{L})|ποδόσφαιρ|bóng đá|sân (?:nhà|khách)|sepak ?bola|كرة|ميسي|צעיף|כדורגל|ฟุตบอล|messi|месси|мессі|neymar|mbapp|ronaldo|lewandowski|salah|musiala|(?<!\d)(?:19|2[0-9])\/(?:2[0-9])(?!\d)|球衣|ユニフォーム|ユニホーム|유니폼|forması|fanschal|szalik|home shirt|away shirt/iu;

const APART = '(?<![\\p{L}\\p{M}\\p{N}])';
const APART_BEHIND = '(?![\\p{L}\\p{M}\\p{N}])';

/** How fans call clubs, and what tells that the club is meant; names of towns may mean the town even there. */
const ROWS: readonly (readonly [brand: string, words: string, beside: RegExp, unsure?: true])[] = [
  ['FC Barcelona', 'Barça|BARÇA|barça|Barca|BARCA|barca|Барс[аыу]|バルサ|바르사|바르샤', KIT],
  ['FC Barcelona', 'FCB|Barcelon[aęyě]|BARCELONA|Μπαρτσελόνα|Μπάρτσα', GAME, true],
  ['FC Barcelona', '巴萨|巴薩|บาร์ซ่า|บาร์เซโลน่า|البارسا|בארסה', KIT],
  ['Real Madrid', 'Ρεάλ Μαδρίτης|เรอัล มาดริด|เรอัลมาดริด|ริอัลมาดริด|ריאל מדריד', KIT],
  ['Manchester United', 'Man\\.? ?Utd|MAN ?UTD|man utd|Man U(?:nited)?|MUFC|Манчестер Юнайтед|МЮ', KIT],
  ['Manchester United', 'MU', /áo|khăn|sân (?:nhà|khách)|jersey|kaos|syal|เสื้อ/iu, true],
  ['Manchester United', 'แมนยู|맨유|マンU|マンチェスターユナイテッド|مانشستر يونايتد|מנצ׳סטר יונייטד', KIT],
  ['Liverpool FC', 'LFC', GAME, true],
  ['Liverpool FC', 'ลิเวอร์พูล|ليفربول|ליברפול|리버풀', KIT, true],
  ['Paris Saint-Germain', 'PSG|ПСЖ|Paris SG|ΠΣΖ', KIT],
  ['Paris Saint-Germain', '大巴黎|巴黎圣日耳曼|ปารีสแซงแชร์กแมง|باريس سان جيرمان|פריז סן ז׳רמן', KIT],
  ['Bayern München', 'FC Bayern|Bayern Munich|Bayern Monachium|Bayern Mnichov', KIT],
  ['Bayern München', 'Bayern|Bayernu|Bayerns|BAYERN|Бавари[яию]|Баварі[яї]', GAME, true],
  ['Bayern München', '拜仁(?![a-z慕])|バイエルン|바이에른|บาเยิร์น|بايرن|באיירן', KIT],
  ['Juventus', 'Juve|JUVE|juve|Juventusu|Юве|Ювентус[а]?|Γιουβέντους', KIT],
  ['Juventus', '尤文|ユベントス|유벤투스|ยูเวนตุส|يوفنتوس|יובנטוס', KIT],
  ['New York Yankees', 'NY ?Yankees|N\\.Y\\. Yankees|Yankees|YANKEES|yankees|NYY|Янки[зс]', KIT],
  ['New York Yankees', '洋基|ヤンキース|양키스|แยงกี้|يانكيز|יאנקיז', KIT],
  ['Los Angeles Lakers', 'LA ?Lakers|L\\.A\\. Lakers|Lakers|LAKERS|lakers|Лейкерс', KIT],
  ['Los Angeles Lakers', '湖人|レイカーズ|เลเกอร์ส|ليكرز|לייקרס', KIT],
];

/** Where scripts part words, the name stands apart. */
const PARTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

const apart = (words: string): string =>
  words
    .split('|')
    .map((word) => (PARTED.test(word) ? `${APART}(?:${word})${APART_BEHIND}` : word))
    .join('|');

/** Clubs by what their fans call them, beside what these wear. Own list. */
export const CLUBS = ROWS.map(([brand, words, beside, unsure]) => ({
  ...{ brand, words: apart(words), beside },
  ...(unsure && { unsure }),
}));
