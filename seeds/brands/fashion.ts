import { type BrandTable } from './brand-table';

/** Everyday fashion, sport, outdoor and footwear. */
export const FASHION: readonly BrandTable[] = [
  {
    classes: [25, 18, 28],
    rows: `
NIKE|US|zh:耐克;ja:ナイキ;ko:나이키;ru:Найк;ar:نايك|9
Air Jordan|US|zh:飞人乔丹;ja:エア・ジョーダン;ko:에어 조던
Jordan|US|ja:ジョーダン;ko:조던
adidas|DE|zh:阿迪达斯;zh-Hant:愛迪達;ja:アディダス;ko:아디다스;ru:Адидас;ar:أديداس|3,9
Reebok|US|zh:锐步;ja:リーボック;ko:리복;ru:Рибок;ar:ريبوك
PUMA|DE|zh:彪马;ja:プーマ;ko:푸마;ru:Пума;ar:بوما
New Balance|US|zh:新百伦;ja:ニューバランス;ko:뉴발란스;ru:Нью Бэланс;ar:نيو بالانس
ASICS|JP|zh:亚瑟士;ja:アシックス;ko:아식스;ru:Асикс
Onitsuka Tiger|JP|zh:鬼塚虎;ja:オニツカタイガー;ko:오니츠카타이거
Mizuno|JP|zh:美津浓;ja:ミズノ;ko:미즈노
Under Armour|US|zh:安德玛;ja:アンダーアーマー;ko:언더아머;ru:Андер Армор
FILA|KR|zh:斐乐;ja:フィラ;ko:휠라;ru:Фила
Umbro|GB|zh:茵宝;ja:アンブロ;ko:엄브로;ru:Умбро
Kappa|IT|zh:卡帕;ja:カッパ;ko:카파
Lotto|IT|zh:乐途;ja:ロット
Diadora|IT|zh:迪亚多纳;ja:ディアドラ
Champion|US|zh:冠军牌;ja:チャンピオン;ko:챔피온
Converse|US|zh:匡威;ja:コンバース;ko:컨버스;ru:Конверс;ar:كونفرس
Vans|US|zh:范斯;ja:ヴァンズ;ko:반스;ru:Ванс
Skechers|US|zh:斯凯奇;ja:スケッチャーズ;ko:스케쳐스;ru:Скечерс;ar:سكيتشرز
HOKA|US|ja:ホカ;ko:호카
Saucony|US|zh:索康尼;ja:サッカニー;ko:써코니
Brooks Running|US|zh:布鲁克斯;ja:ブルックス
Salomon|FR|zh:萨洛蒙;ja:サロモン;ko:살로몬;ru:Саломон
Le Coq Sportif|FR|zh:乐卡克;ja:ルコックスポルティフ;ko:르꼬끄 스포르티브
Ellesse|IT|ja:エレッセ;ko:엘레쎄
Hummel|DK|ja:ヒュンメル;ko:험멜
Descente|JP|zh:迪桑特;ja:デサント;ko:데상트
Yonex|JP|zh:尤尼克斯;ja:ヨネックス;ko:요넥스
Wilson Sporting Goods|US|zh:威尔胜;ja:ウイルソン
Babolat|FR|zh:百保力;ja:バボラ
Speedo|GB|zh:速比涛;ja:スピード;ko:스피도
Arena Swimwear|IT|zh:阿瑞娜;ja:アリーナ
Li-Ning|CN|zh:李宁;ja:リーニン;ko:리닝;ru:Ли Нин
ANTA|CN|zh:安踏;ja:アンタ;ko:안타
Xtep|CN|zh:特步
361 Degrees|CN|zh:三六一度
Peak Sport|CN|zh:匹克
Hongxing Erke|CN|zh:鸿星尔克
Warrior Shoes|CN|zh:回力
Feiyue|CN|zh:飞跃
Lululemon|CA|zh:露露乐蒙;ja:ルルレモン;ko:룰루레몬
Gymshark|GB|ja:ジムシャーク;ko:짐샤크
Everlast|US|ja:エバーラスト
Decathlon|FR|zh:迪卡侬;ja:デカトロン;ko:데카트론;ru:Декатлон;ar:ديكاتلون
Spalding|US|zh:斯伯丁;ja:スポルディング
Molten|JP|ja:モルテン;zh:摩腾
Titleist|US|ja:タイトリスト;ko:타이틀리스트
Callaway|US|ja:キャロウェイ;ko:캘러웨이;zh:卡拉威
TaylorMade|US|ja:テーラーメイド;ko:테일러메이드
Rapala|FI|ja:ラパラ;ru:Рапала
Shimano|JP|ja:シマノ;zh:禧玛诺;ru:Шимано|12
Daiwa|JP|ja:ダイワ;zh:达亿瓦;ru:Дайва
`,
  },
  {
    classes: [25, 18],
    rows: `
The North Face|US|zh:北面;ja:ザ・ノース・フェイス;ko:노스페이스;ru:Норт Фейс|20
Patagonia|US|zh:巴塔哥尼亚;ja:パタゴニア;ko:파타고니아
Columbia Sportswear|US|zh:哥伦比亚;ja:コロンビア;ko:컬럼비아
Arc'teryx|CA|zh:始祖鸟;ja:アークテリクス;ko:아크테릭스
Mammut|CH|zh:猛犸象;ja:マムート;ko:마무트
Jack Wolfskin|DE|zh:狼爪;ja:ジャック・ウルフスキン;ko:잭 울프스킨
Marmot|US|zh:土拨鼠;ja:マーモット
Helly Hansen|NO|ja:ヘリーハンセン
Toread|CN|zh:探路者
Kailas|CN|zh:凯乐石
Camel Active|DE|zh:骆驼动感
Timberland|US|zh:添柏岚;ja:ティンバーランド;ko:팀버랜드;ru:Тимберленд
Dr. Martens|GB|zh:马汀博士;ja:ドクターマーチン;ko:닥터마틴;ru:Доктор Мартинс
UGG|US|ja:アグ;ko:어그;ru:Угги
Crocs|US|zh:卡骆驰;ja:クロックス;ko:크록스;ru:Крокс;ar:كروكس
Birkenstock|DE|zh:勃肯;ja:ビルケンシュトック;ko:버켄스탁;ru:Биркеншток
Clarks|GB|zh:其乐;ja:クラークス;ko:클락스
ECCO|DK|zh:爱步;ja:エコー;ko:에코
Geox|IT|zh:健乐士;ja:ジェオックス;ru:Геокс
Havaianas|BR|zh:哈瓦那;ja:ハワイアナス;ko:하바이아나스
Superga|IT|ja:スペルガ;ko:수페르가
Keds|US|zh:科迪斯;ja:ケッズ
Belle|CN|zh:百丽
Aokang|CN|zh:奥康
Red Dragonfly|CN|zh:红蜻蜓
Levi's|US|zh:李维斯;ja:リーバイス;ko:리바이스;ru:Левис;ar:ليفايز
Wrangler|US|zh:威格;ja:ラングラー;ko:랭글러
Lee|US|zh:李牌;ja:リー
Diesel|IT|zh:迪赛;ja:ディーゼル;ko:디젤;ru:Дизель|3,14
Guess|US|zh:盖尔斯;ja:ゲス;ko:게스|14
Calvin Klein|US|zh:卡尔文克莱恩;ja:カルバン・クライン;ko:캘빈클라인;ru:Кельвин Кляйн;ar:كالفن كلاين|3,9,14
Tommy Hilfiger|US|zh:汤米希尔费格;ja:トミー・ヒルフィガー;ko:타미힐피거;ru:Томми Хилфигер;ar:تومي هيلفيغر|3,9,14
Ralph Lauren|US|zh:拉夫劳伦;ja:ラルフ・ローレン;ko:랄프 로렌;ru:Ральф Лорен|3,9,24
Polo Ralph Lauren|US|ja:ポロ ラルフ ローレン;ko:폴로 랄프 로렌|3
Lacoste|FR|zh:鳄鱼;zh:法国鳄鱼;ja:ラコステ;ko:라코스테;ru:Лакост;ar:لاكوست|3,9,14
Fred Perry|GB|zh:弗莱德派瑞;ja:フレッドペリー;ko:프레드 페리
Abercrombie & Fitch|US|zh:阿贝克隆比;ja:アバクロンビー＆フィッチ|3
Hollister|US|zh:霍利斯特;ja:ホリスター|3
Gap|US|zh:盖璞;ja:ギャップ;ko:갭
Old Navy|US|zh:老海军;ja:オールドネイビー
Banana Republic|US|ja:バナナ・リパブリック
Victoria's Secret|US|zh:维多利亚的秘密;ja:ヴィクトリアズ・シークレット;ko:빅토리아 시크릿;ru:Виктория Сикрет|3
Zara|ES|zh:飒拉;ja:ザラ;ko:자라;ru:Зара;ar:زارا|3
Mango|ES|zh:芒果服饰;ja:マンゴ;ru:Манго|3
Massimo Dutti|ES|zh:麦丝莫;ja:マッシモ・ドゥッティ;ru:Массимо Дутти
Bershka|ES|zh:巴适卡;ja:ベルシュカ;ru:Бершка
Pull&Bear|ES|ru:Пул энд Бир
Desigual|ES|ja:デシグアル
H&M|SE|ja:エイチ・アンド・エム;ko:에이치앤엠|3
Uniqlo|JP|zh:优衣库;ja:ユニクロ;ko:유니클로;ru:Юникло
Muji|JP|zh:无印良品;ja:無印良品;ko:무인양품|3,16,20,21,24
United Colors of Benetton|IT|zh:贝纳通;ja:ベネトン;ko:베네통;ru:Бенеттон
Triumph International|CH|zh:黛安芬;ja:トリンプ;ko:트라이엄프
Wacoal|JP|zh:华歌尔;ja:ワコール;ko:와코루
Bosideng|CN|zh:波司登
Youngor|CN|zh:雅戈尔
Septwolves|CN|zh:七匹狼
HLA|CN|zh:海澜之家
Metersbonwe|CN|zh:美特斯邦威
Semir|CN|zh:森马
Balabala|CN|zh:巴拉巴拉
Peacebird|CN|zh:太平鸟
Nanjiren|CN|zh:南极人
Hengyuanxiang|CN|zh:恒源祥|24
Erdos|CN|zh:鄂尔多斯
Carhartt|US|ja:カーハート;ko:칼하트
Dickies|US|zh:迪凯思;ja:ディッキーズ;ko:디키즈
New Era|US|zh:纽亦华;ja:ニューエラ;ko:뉴에라
MLB|US|ko:엠엘비
Kangol|GB|zh:坎戈尔;ja:カンゴール;ko:캉골
Ed Hardy|US|zh:艾德哈迪;ja:エド・ハーディー
Billabong|AU|ja:ビラボン
Quiksilver|AU|ja:クイックシルバー
Roxy|AU|ja:ロキシー
Rip Curl|AU|ja:リップカール
Volcom|US|ja:ボルコム
Oakley|US|zh:欧克利;ja:オークリー;ko:오클리|9
Napapijri|IT|ja:ナパピリ
G-Star RAW|NL|ja:ジースター ロゥ
Scotch & Soda|NL|ja:スコッチ＆ソーダ
Superdry|GB|zh:极度干燥;ja:スーパードライ
Ted Baker|GB|zh:泰德贝克;ja:テッドベーカー
Barbour|GB|ja:バブアー
Hunter Boots|GB|ja:ハンター
Aigle|FR|zh:艾高;ja:エーグル
Petit Bateau|FR|zh:小帆船;ja:プチバトー
Carter's|US|zh:卡特;ja:カーターズ
Shein|SG|zh:希音;ja:シーイン;ko:쉬인;ru:Шеин;ar:شي إن|3,14
`,
  },
  {
    classes: [9],
    rows: `
Ray-Ban|IT|zh:雷朋;ja:レイバン;ko:레이밴;ru:Рэй-Бэн;ar:راي بان
Persol|IT|ja:ペルソール
Oliver Peoples|US|ja:オリバーピープルズ
Gentle Monster|KR|ko:젠틀몬스터;ja:ジェントルモンスター
Police Eyewear|IT|ja:ポリス
Maui Jim|US|ja:マウイジム
Bolon|CN|zh:暴龙
`,
  },
];
