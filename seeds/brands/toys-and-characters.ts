import { type BrandTable } from './brand-table';

/** Toys, characters, baby goods, clubs and leagues whose names travel on goods, stationery and instruments. */
export const TOYS_AND_CHARACTERS: readonly BrandTable[] = [
  {
    classes: [28],
    rows: `
LEGO|DK|zh:乐高;zh-Hant:樂高;ja:レゴ;ko:레고;ru:Лего;ar:ليغو|25,41
Barbie|US|zh:芭比;ja:バービー;ko:바비;ru:Барби;ar:باربي|25,16
Hot Wheels|US|zh:风火轮;ja:ホットウィール;ko:핫휠;ru:Хот Вилс
Fisher-Price|US|zh:费雪;ja:フィッシャープライス;ru:Фишер-Прайс
Mattel|US|zh:美泰;ja:マテル;ru:Маттел
Hasbro|US|zh:孩之宝;ja:ハズブロ;ko:해즈브로;ru:Хасбро
Transformers|US|zh:变形金刚;ja:トランスフォーマー;ko:트랜스포머;ru:Трансформеры|25
My Little Pony|US|zh:小马宝莉;ja:マイリトルポニー|25
Nerf|US|zh:热火玩具;ja:ナーフ;ru:Нерф
Play-Doh|US|zh:培乐多;ja:プレイ・ドー
Monopoly|US|zh:地产大亨;ja:モノポリー;ru:Монополия
Scrabble|US|ja:スクラブル;ru:Скрабл
UNO|US|ja:ウノ;ko:우노;ru:Уно
Rubik's|GB|zh:鲁比克;ja:ルービック;ru:Рубик
Playmobil|DE|zh:摩比世界;ja:プレイモービル;ru:Плеймобил
Ravensburger|DE|zh:睿思;ja:ラベンスバーガー
Schleich|DE|zh:思乐;ja:シュライヒ;ru:Шляйх
Steiff|DE|zh:史戴芙;ja:シュタイフ
Jellycat|GB|ja:ジェリーキャット;ko:젤리캣
Ty Beanie Boo's|US|
Squishmallows|US|ja:スクイッシュマロ
Funko|US|ja:ファンコ;ko:펀코;ru:Фанко
L.O.L. Surprise!|US|ru:Лол Сюрприз
Bratz|US|ja:ブラッツ;ru:Братц
Sylvanian Families|JP|zh:森贝儿家族;ja:シルバニアファミリー;ko:실바니안 패밀리
Takara Tomy|JP|zh:多美;ja:タカラトミー
Tomica|JP|zh:多美卡;ja:トミカ
Beyblade|JP|zh:战斗陀螺;ja:ベイブレード;ko:베이블레이드;ru:Бейблэйд
Tamagotchi|JP|zh:拓麻歌子;ja:たまごっち;ko:다마고치;ru:Тамагочи
Yu-Gi-Oh!|JP|zh:游戏王;ja:遊戯王;ko:유희왕
POP MART|CN|zh:泡泡玛特;ja:ポップマート;ko:팝마트|20
Labubu|CN|zh:拉布布;ja:ラブブ;ko:라부부;ru:Лабубу|25
Alpha Group|CN|zh:奥飞娱乐
Super Wings|CN|zh:超级飞侠;ko:슈퍼윙스|25
Bruder|DE|ru:Брудер
Melissa & Doug|US|
VTech|HK|zh:伟易达;ja:ブイテック
Chicco|IT|zh:智高;ja:キッコ;ru:Чикко|10,12,20
`,
  },
  {
    classes: [28, 25, 16, 9, 41],
    rows: `
Disney|US|zh:迪士尼;ja:ディズニー;ko:디즈니;ru:Дисней;ar:ديزني|14,18,21
Mickey Mouse|US|zh:米老鼠;zh:米奇;ja:ミッキーマウス;ko:미키 마우스;ru:Микки Маус;ar:ميكي ماوس|14,18
Minnie Mouse|US|zh:米妮;ja:ミニーマウス;ko:미니 마우스;ru:Минни Маус
Winnie the Pooh|US|zh:小熊维尼;ja:くまのプーさん;ko:곰돌이 푸;ru:Винни Пух
Frozen Disney|US|zh:冰雪奇缘;ja:アナと雪の女王;ko:겨울왕국
Lilo & Stitch|US|zh:星际宝贝;ja:リロ・アンド・スティッチ
Marvel|US|zh:漫威;ja:マーベル;ko:마블;ru:Марвел;ar:مارفل
Spider-Man|US|zh:蜘蛛侠;ja:スパイダーマン;ko:스파이더맨;ru:Человек-паук;ar:سبايدرمان
Iron Man|US|zh:钢铁侠;ja:アイアンマン;ko:아이언맨
Avengers|US|zh:复仇者联盟;ja:アベンジャーズ;ko:어벤져스;ru:Мстители
Star Wars|US|zh:星球大战;ja:スター・ウォーズ;ko:스타워즈;ru:Звёздные войны;ar:حرب النجوم
Batman|US|zh:蝙蝠侠;ja:バットマン;ko:배트맨;ru:Бэтмен;ar:باتمان
Superman|US|zh:超人;ja:スーパーマン;ko:슈퍼맨;ru:Супермен;ar:سوبرمان
Harry Potter|US|zh:哈利波特;ja:ハリー・ポッター;ko:해리 포터;ru:Гарри Поттер;ar:هاري بوتر
Tom and Jerry|US|zh:猫和老鼠;ja:トムとジェリー;ko:톰과 제리;ru:Том и Джерри;ar:توم وجيري
Looney Tunes|US|zh:乐一通;ja:ルーニー・テューンズ
Peppa Pig|GB|zh:小猪佩奇;ja:ペッパピッグ;ko:페파피그;ru:Свинка Пеппа;ar:بيبا بيج
PAW Patrol|CA|zh:汪汪队立大功;ja:パウ・パトロール;ko:퍼피 구조대;ru:Щенячий патруль
SpongeBob SquarePants|US|zh:海绵宝宝;ja:スポンジ・ボブ;ko:스폰지밥;ru:Губка Боб;ar:سبونج بوب
Bluey|AU|zh:布鲁伊
Cocomelon|US|
Baby Shark|KR|ko:아기상어;ja:ベイビーシャーク
Teletubbies|GB|zh:天线宝宝;ja:テレタビーズ
Thomas & Friends|GB|zh:托马斯和朋友;ja:きかんしゃトーマス
Hello Kitty|JP|zh:凯蒂猫;ja:ハローキティ;ko:헬로키티;ru:Хелло Китти;ar:هالو كيتي|14,18,21
Sanrio|JP|zh:三丽鸥;zh-Hant:三麗鷗;ja:サンリオ;ko:산리오;ru:Санрио|18,21
Kuromi|JP|zh:酷洛米;ja:クロミ;ko:쿠로미|18,21
Cinnamoroll|JP|zh:大耳狗;ja:シナモロール;ko:시나모롤|18,21
My Melody|JP|zh:美乐蒂;ja:マイメロディ|18,21
Doraemon|JP|zh:哆啦A梦;ja:ドラえもん;ko:도라에몽;ru:Дораэмон
Crayon Shin-chan|JP|zh:蜡笔小新;ja:クレヨンしんちゃん
One Piece|JP|zh:航海王;ja:ワンピース;ko:원피스;ru:Ван Пис
Naruto|JP|zh:火影忍者;ja:ナルト;ko:나루토;ru:Наруто;ar:ناروتو
Dragon Ball|JP|zh:龙珠;ja:ドラゴンボール;ko:드래곤볼;ru:Драконий жемчуг
Demon Slayer|JP|zh:鬼灭之刃;ja:鬼滅の刃;ko:귀멸의 칼날
Sailor Moon|JP|zh:美少女战士;ja:セーラームーン;ko:세일러문;ru:Сейлор Мун
Ultraman|JP|zh:奥特曼;ja:ウルトラマン;ko:울트라맨
Totoro|JP|zh:龙猫;ja:トトロ;ko:토토로
Snoopy|US|zh:史努比;ja:スヌーピー;ko:스누피;ru:Снупи|18
Garfield|US|zh:加菲猫;ja:ガーフィールド;ru:Гарфилд
The Smurfs|BE|zh:蓝精灵;ja:スマーフ;ru:Смурфики
Moomin|FI|zh:姆明;ja:ムーミン;ko:무민;ru:Муми-тролль|21
Miffy|NL|zh:米菲;ja:ミッフィー;ko:미피|21
Pleasant Goat|CN|zh:喜羊羊
Boonie Bears|CN|zh:熊出没
Line Friends|KR|ko:라인프렌즈;ja:ラインフレンズ
Kakao Friends|KR|ko:카카오프렌즈
BTS|KR|ko:방탄소년단;zh:防弹少年团;ja:防弾少年団|3
BLACKPINK|KR|ko:블랙핑크;ja:ブラックピンク|3
NBA|US|zh:美国职业篮球;ja:エヌビーエー
FIFA|CH|zh:国际足联;ru:ФИФА;ar:فيفا
NFL|US|
Real Madrid|ES|zh:皇家马德里;ja:レアル・マドリード;ru:Реал Мадрид;ar:ريال مدريد
FC Barcelona|ES|zh:巴塞罗那足球俱乐部;ja:バルセロナ;ru:Барселона;ar:برشلونة
Manchester United|GB|zh:曼联;ja:マンチェスター・ユナイテッド;ru:Манчестер Юнайтед;ar:مانشستر يونايتد
Liverpool FC|GB|zh:利物浦足球俱乐部;ja:リヴァプール
Paris Saint-Germain|FR|zh:巴黎圣日耳曼;ja:パリ・サンジェルマン
Bayern München|DE|zh:拜仁慕尼黑;ja:バイエルン・ミュンヘン;ru:Бавария Мюнхен
Juventus|IT|zh:尤文图斯;ja:ユヴェントス;ru:Ювентус
New York Yankees|US|zh:洋基;ja:ニューヨーク・ヤンキース
Los Angeles Lakers|US|zh:湖人;ja:ロサンゼルス・レイカーズ
`,
  },
  {
    classes: [16],
    rows: `
Moleskine|IT|zh:魔力斯奇那;ja:モレスキン;ko:몰스킨;ru:Молескин|18
Parker Pen|GB|zh:派克;ja:パーカー;ko:파카;ru:Паркер
Lamy|DE|zh:凌美;ja:ラミー;ko:라미
Pelikan|DE|zh:百利金;ja:ペリカン
Faber-Castell|DE|zh:辉柏嘉;ja:ファーバーカステル;ko:파버카스텔;ru:Фабер-Кастелл
Staedtler|DE|zh:施德楼;ja:ステッドラー;ko:스테들러
Stabilo|DE|zh:思笔乐;ja:スタビロ;ru:Стабило
Crayola|US|zh:绘儿乐;ja:クレヨラ|28
Sharpie|US|ja:シャーピー;ko:샤피
Post-it|US|zh:报事贴;ja:ポスト・イット;ko:포스트잇
Bic|FR|ja:ビック;ru:Бик|8,34
Pilot Pen|JP|zh:百乐;ja:パイロット;ko:파이롯트
Zebra Pen|JP|zh:斑马牌;ja:ゼブラ
Uni-ball|JP|zh:三菱铅笔;ja:ユニボール
Pentel|JP|zh:派通;ja:ぺんてる;ko:펜텔
Tombow|JP|zh:蜻蜓铅笔;ja:トンボ鉛筆
Sakura Color Products|JP|zh:樱花文具;ja:サクラクレパス
Kokuyo|JP|zh:国誉;ja:コクヨ;ko:고쿠요
M&G Stationery|CN|zh:晨光文具
Deli Stationery|CN|zh:得力
Hero Pen|CN|zh:英雄钢笔
Scotch Tape|US|zh:思高;ja:スコッチテープ
Copic|JP|ja:コピック;ko:코픽
`,
  },
  {
    classes: [12, 18, 20],
    rows: `
Bugaboo|NL|zh:博格步;ja:バガブー;ko:부가부
Stokke|NO|zh:思多嘉;ja:ストッケ;ko:스토케
Cybex|DE|zh:赛百适;ja:サイベックス;ko:싸이벡스
Britax|GB|zh:宝得适;ja:ブリタックス
Maxi-Cosi|NL|zh:迈可适;ja:マキシコシ
Graco|US|zh:葛莱;ja:グレコ
Babyzen Yoyo|FR|ja:ベビーゼン ヨーヨー
Ergobaby|US|zh:尔哥宝宝;ja:エルゴベビー|25
BabyBjörn|SE|zh:宝贝熊;ja:ベビービョルン
Goodbaby|CN|zh:好孩子|25
Combi|JP|zh:康贝;ja:コンビ
Aprica|JP|zh:阿普丽佳;ja:アップリカ
Pigeon|JP|zh:贝亲;ja:ピジョン;ko:피죤|3,10,21
Philips Avent|GB|zh:新安怡;ru:Филипс Авент|10
Dr. Brown's|US|zh:布朗博士;ko:닥터브라운|10
NUK|DE|ja:ヌーク;ru:Нук|10
MAM Baby|AT|zh:美安萌|10
Hegen|SG|zh:赫根|10
`,
  },
  {
    classes: [15],
    rows: `
Steinway & Sons|US|zh:施坦威;ja:スタインウェイ;ko:스타인웨이
Fender|US|zh:芬达吉他;ja:フェンダー;ko:펜더;ru:Фендер|9,25
Stratocaster|US|ja:ストラトキャスター
Gibson|US|zh:吉普森;ja:ギブソン;ko:깁슨;ru:Гибсон
Les Paul|US|ja:レスポール
Ibanez|JP|zh:依班娜;ja:アイバニーズ;ru:Айбанез
Roland|JP|zh:罗兰;ja:ローランド;ko:롤랜드
Kawai|JP|zh:卡瓦依;ja:カワイ;ko:가와이
Pearl River Piano|CN|zh:珠江钢琴
Korg|JP|ja:コルグ;ko:코르그
Zildjian|US|ja:ジルジャン
Taylor Guitars|US|zh:泰勒吉他;ja:テイラーギター
C.F. Martin|US|zh:马丁吉他;ja:マーティンギター
D'Addario|US|zh:达达里奥;ja:ダダリオ
Hohner|DE|zh:和来;ja:ホーナー;ru:Хонер
`,
  },
];
