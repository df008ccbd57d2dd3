// cspell:disable
/** Further names of brands of goods. As in compared-names.ts. */
export const FURTHER_NAMES_OF_GOODS = `
Air Jordan|飞人乔丹|エア・ジョーダン|에어 조던
New Balance|Нью Бэланс
Onitsuka Tiger|オニツカタイガー|오니츠카타이거
Lotto|乐途|ロット
Champion|冠军牌|チャンピオン|챔피온
Vans|ヴァンズ
HOKA|ホカ
Brooks Running|布鲁克斯|ブルックス
Wilson Sporting Goods|ウイルソン
Arena Swimwear|阿瑞娜|アリーナ
Lululemon|露露乐蒙
Gymshark|ジムシャーク|짐샤크
Marmot|土拨鼠|マーモット
Helly Hansen|ヘリーハンセン
Camel Active|骆驼动感
Timberland|Тимберленд
Dr. Martens|Доктор Мартинс
UGG|アグ|어그|Угги
Birkenstock|Биркеншток
Havaianas|哈瓦那
Keds|科迪斯
Lee|李牌|リー
Diesel|ディーゼル|디젤|Дизель
Guess|ゲス
Ralph Lauren|拉夫劳伦|ラルフ・ローレン|랄프 로렌|Ральф Лорен
Polo Ralph Lauren|ポロ ラルフ ローレン|폴로 랄프 로렌
Lacoste|鳄鱼
Abercrombie & Fitch|阿贝克隆比|アバクロンビー＆フィッチ
Hollister|霍利斯特|ホリスター
Gap|갭
Old Navy|老海军|オールドネイビー
Banana Republic|バナナ・リパブリック
Triumph International|트라이엄프
Carhartt|カーハート|칼하트
Dickies|迪凯思|ディッキーズ|디키즈
New Era|纽亦华
MLB|엠엘비
Kangol|坎戈尔
Ed Hardy|艾德哈迪
Quiksilver|クイックシルバー
Roxy|ロキシー
Napapijri|ナパピリ
G-Star RAW|ジースター ロゥ
Scotch & Soda|スコッチ＆ソーダ
Superdry|スーパードライ
Hunter Boots|ハンター
Aigle|艾高|エーグル
Petit Bateau|小帆船
Carter's|卡特
Ray-Ban|Рэй-Бэн
Police Eyewear|ポリス
Maui Jim|マウイジム
Louis Vuitton|لويس فيتون
Christian Dior|克里斯汀迪奥|クリスチャン・ディオール|Кристиан Диор
Saint Laurent|Сен-Лоран
Yves Saint Laurent|伊夫圣罗兰
Celine|Селин
Loewe|Лоэве
Bottega Veneta|Боттега Венета
Salvatore Ferragamo|サルヴァトーレ・フェラガモ|살바토레 페라가모
Dolce & Gabbana|Дольче и Габбана
Alexander McQueen|亚历山大麦昆|アレキサンダー・マックイーン|알렉산더 맥퀸
Moncler|Монклер
A Bathing Ape|ア・ベイシング・エイプ|安逸猿
Hogan|ホーガン
MCM|エムシーエム|엠씨엠
Philipp Plein|フィリップ プレイン|Филипп Плейн
Dsquared2|ディースクエアード
Herschel|ハーシェル
Patek Philippe|Патек Филипп
IWC Schaffhausen|万国|アイ・ダブリュー・シー
TAG Heuer|泰格豪雅
Longines|Лонжин
Tissot|Тиссо
G-SHOCK|ジーショック|지샥
Seiko|Сейко
Citizen|시티즌|Ситизен
Orient Watch|东方双狮|オリエント時計
Alex and Ani|アレックス アンド アニ
Thomas Sabo|Томас Сабо
MagSafe|マグセーフ|맥세이프
Samsung Galaxy|삼성 갤럭시|三星盖乐世
POCO|Поко
ThinkPad|シンクパッド|씽크패드
DualSense|デュアルセンス
NEC|日本電気|日电
Kenwood Audio|健伍
Alienware|外星人|エイリアンウェア
GeForce|ジーフォース|지포스
Kingston Technology|Кингстон
HyperX|ハイパーエックス
Ubiquiti|ユビキティ
OtterBox|オッターボックス|오터박스
Beats by Dre|ビーツ|魔音
Soundcore|声阔
TomTom|トムトム
Sonoff|Сонофф
Aqara|绿米
Philips Hue|フィリップス ヒュー
Nerf|热火玩具|Нерф
Squishmallows|スクイッシュマロ
Funko|Фанко
L.O.L. Surprise!|Лол Сюрприз
Bratz|ブラッツ|Братц
Alpha Group|奥飞娱乐
Bruder|Брудер
Minnie Mouse|Минни Маус
Frozen Disney|冰雪奇缘|アナと雪の女王|겨울왕국
Looney Tunes|乐一通|ルーニー・テューンズ
Bluey|布鲁伊
Teletubbies|テレタビーズ
Parker Pen|パーカー|파카
Sharpie|シャーピー|샤피
Post-it|报事贴
Bic|ビック|Бик
Pilot Pen|パイロット|파이롯트
Zebra Pen|斑马牌|ゼブラ
Sakura Color Products|樱花文具|サクラクレパス
`;
