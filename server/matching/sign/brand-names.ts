/**
 * Names that one brand bears in several scripts, as its owner or the trade writes them there: one line a brand, the names
 * separated by bars. Own list of publicly used names (company sites, packaging, press); names only, no registrations.
 */
export const BRAND_NAMES = `
Nike|耐克|耐吉|ナイキ|나이키|Найк|نايك|نايكي|ไนกี้|נייק
Adidas|阿迪达斯|阿迪|愛迪達|アディダス|아디다스|Адидас|أديداس|اديداس|อาดิดาส|אדידס
Puma|彪马|飙马|プーマ|푸마|Пума|بوما|พูม่า
Reebok|锐步|リーボック|리복|Рибок|ريبوك
New Balance|新百伦|纽巴伦|ニューバランス|뉴발란스|Нью Баланс|نيو بالانس|นิวบาลานซ์
Converse|匡威|コンバース|컨버스|Конверс|คอนเวิร์ส
Under Armour|安德玛|アンダーアーマー|언더아머
Asics|亚瑟士|アシックス|아식스|Асикс
Fila|斐乐|フィラ|휠라|Фила
Kappa|卡帕|背靠背|カッパ|카파
Skechers|斯凯奇|スケッチャーズ|스케쳐스|Скечерс|สเก็ตเชอร์ส
Vans|万斯|范斯|バンズ|반스|แวนส์
The North Face|北面|乐斯菲斯|ザ・ノース・フェイス|노스페이스
Columbia|哥伦比亚|コロンビア|컬럼비아
Lululemon|露露乐檬|ルルレモン|룰루레몬
Timberland|添柏岚|天伯伦|ティンバーランド|팀버랜드
Crocs|卡骆驰|クロックス|크록스|คร็อคส์
Birkenstock|勃肯|ビルケンシュトック|버켄스탁
Dr. Martens|Doc Martens|马汀博士|ドクターマーチン|닥터마틴
UGG|雅捃
Li-Ning|李宁|Lining
Anta|安踏
Xtep|特步
Jordan|乔丹|ジョーダン|조던|Джордан
Levi's|李维斯|リーバイス|리바이스|Левис
Wrangler|威格|牧马人|ラングラー|랭글러
Lacoste|拉科斯特|法国鳄鱼|ラコステ|라코스테|Лакост|لاكوست
Polo Ralph Lauren|拉尔夫劳伦|ラルフローレン|랄프로렌|Ральф Лорен
Tommy Hilfiger|Hilfiger|汤米希尔费格|トミーヒルフィガー|타미힐피거|Томми Хилфигер
Calvin Klein|卡尔文克莱恩|カルバンクライン|캘빈클라인|Кельвин Кляйн
Hugo Boss|BOSS|雨果博斯|ヒューゴボス|휴고보스|Хуго Босс
Uniqlo|优衣库|ユニクロ|유니클로|Юникло
Zara|飒拉|ザラ|자라|Зара|زارا
H&M|海恩斯莫里斯
Gap|盖璞|ギャップ
Muji|无印良品|無印良品|ムジ
Gucci|古驰|古奇|古琦|古琪|酷奇|グッチ|구찌|Гуччи|غوتشي|جوتشي|กุชชี่
Prada|普拉达|プラダ|프라다|Прада|برادا|ปราด้า
Chanel|香奈儿|香奈兒|香奶奶|シャネル|샤넬|Шанель|شانيل|ชาแนล
Louis Vuitton|LV|路易威登|驴牌|路易·威登|ルイ・ヴィトン|ルイヴィトン|루이비통|Луи Виттон|لويس فويتون|หลุยส์ วิตตอง
Dior|迪奥|ディオール|디올|Диор|ديور|ดิออร์
Hermès|爱马仕|愛馬仕|エルメス|에르메스|Эрмес|هيرميس|แอร์เมส
Burberry|博柏利|巴宝莉|バーバリー|버버리|Барберри|بربري|เบอร์เบอรี่
Versace|范思哲|ヴェルサーチ|ヴェルサーチェ|베르사체|Версаче|فيرساتشي|เวอร์ซาเช่
Armani|阿玛尼|アルマーニ|아르마니|Армани|أرماني
Valentino|华伦天奴|ヴァレンティノ|발렌티노|Валентино
Balenciaga|巴黎世家|バレンシアガ|발렌시아가|Баленсиага|บาเลนเซียก้า
Givenchy|纪梵希|ジバンシィ|지방시|Живанши|جيفنشي
Fendi|芬迪|フェンディ|펜디|Фенди
Celine|思琳|赛琳|セリーヌ|셀린느
Yves Saint Laurent|Yves St Laurent|YSL|杨树林|圣罗兰|イヴ・サンローラン|입생로랑|Ив Сен Лоран
Saint Laurent|圣罗兰|サンローラン|생로랑
Bottega Veneta|葆蝶家|ボッテガ・ヴェネタ|보테가베네타
Loewe|罗意威|ロエベ|로에베
Coach|蔻驰|コーチ|코치
Michael Kors|迈克高仕|迈克科尔斯|マイケルコース|마이클코어스
Salvatore Ferragamo|Ferragamo|菲拉格慕|フェラガモ|페라가모
Moncler|盟可睐|蒙口|モンクレール|몽클레르
Christian Louboutin|Louboutin
Alexander McQueen|McQueen
Manolo Blahnik|Blahnik
Vacheron Constantin|Vacheron
Canada Goose|加拿大鹅|加拿大大鹅|カナダグース|캐나다구스
Dolce & Gabbana|杜嘉班纳|ドルチェ＆ガッバーナ|돌체앤가바나|Дольче Габбана
Ermenegildo Zegna|Zegna|杰尼亚|ゼニア|제냐
Alfred Dunhill|登喜路|ダンヒル|던힐
Montblanc|万宝龙|モンブラン|몽블랑|Монблан
Cartier|卡地亚|カルティエ|까르띠에|Картье|كارتييه|คาร์เทียร์
Tiffany|蒂芙尼|蒂凡尼|ティファニー|티파니|Тиффани|تيفاني
Bulgari|宝格丽|ブルガリ|불가리|Булгари
Van Cleef & Arpels|梵克雅宝|ヴァンクリーフ＆アーペル
Swarovski|施华洛世奇|スワロフスキー|스와로브스키|Сваровски|سواروفسكي
Pandora|潘多拉|潘多拉珠宝|パンドラ|판도라|Пандора|แพนดอร่า
Rolex|劳力士|ロレックス|롤렉스|Ролекс|رولكس|โรเล็กซ์
Omega|欧米茄|オメガ|오메가|Омега|أوميغا
Longines|浪琴|ロンジン|론진
Tissot|天梭|ティソ|티쏘
Patek Philippe|Patek|百达翡丽|パテックフィリップ|파텍필립
Audemars Piguet|爱彼|オーデマピゲ
Breitling|百年灵|ブライトリング
IWC|万国表
Casio|卡西欧|カシオ|카시오|Касио|คาสิโอ
Seiko|精工|セイコー|세이코
Citizen|西铁城|シチズン
Ray-Ban|雷朋|レイバン|레이밴
Oakley|欧克利|オークリー
Samsonite|新秀丽|サムソナイト|쌤소나이트
Rimowa|日默瓦|リモワ|리모와
Coca-Cola|可口可乐|コカ・コーラ|コカコーラ|코카콜라|Кока-Кола|كوكا كولا|โคคา-โคล่า|קוקה קולה
Pepsi|百事|百事可乐|ペプシ|펩시|Пепси|بيبسي|เป๊ปซี่
Sprite|雪碧|スプライト|스프라이트|Спрайт|سبرايت
Fanta|芬达|ファンタ|환타|Фанта|فانتا
7UP|七喜|セブンアップ
Mirinda|美年达|ميرندا
Red Bull|红牛|レッドブル|레드불|Ред Булл|ريد بول|กระทิงแดง
Monster Energy|魔爪|モンスターエナジー
Gatorade|佳得乐|ゲータレード|게토레이
Nestlé|雀巢|ネスレ|네슬레|Нестле|نستله
Nescafé|雀巢咖啡|ネスカフェ|네스카페|Нескафе|نسكافيه
KitKat|奇巧|キットカット|킷캣
Starbucks|星巴克|星爸爸|スターバックス|스타벅스|Старбакс|ستاربكس|สตาร์บัคส์
Costa Coffee|咖世家
Lipton|立顿|リプトン|립톤|Липтон|ليبتون
McDonald's|麦当劳|マクドナルド|맥도날드|Макдоналдс|ماكدونالدز|แมคโดนัลด์
KFC|肯德基|ケンタッキー|케이에프씨|كنتاكي
Burger King|汉堡王|バーガーキング|버거킹|Бургер Кинг
Pizza Hut|必胜客|ピザハット|피자헛|Пицца Хат
Subway|赛百味|サブウェイ|서브웨이
Domino's|达美乐|ドミノ・ピザ|도미노피자
Heineken|喜力|ハイネケン|하이네켄|Хейнекен
Budweiser|百威|バドワイザー|버드와이저|Будвайзер
Carlsberg|嘉士伯|カールスバーグ|칼스버그
Corona|科罗娜|コロナ
Guinness|健力士|ギネス|기네스
Tsingtao|青岛|青岛啤酒
Hennessy|轩尼诗|ヘネシー|헤네시|Хеннесси
Martell|马爹利|マーテル
Rémy Martin|人头马|レミーマルタン
Johnnie Walker|尊尼获加|ジョニーウォーカー|조니워커
Chivas Regal|芝华士|シーバスリーガル
Lafite|拉菲|拉菲庄园|ラフィット
Château Lafite Rothschild|拉菲|拉菲庄园
Penfolds|奔富|ペンフォールズ
Absolut|绝对伏特加|アブソルート
Smirnoff|皇冠伏特加|スミノフ|Смирнофф
Bacardi|百加得|バカルディ
Moutai|茅台|贵州茅台|マオタイ
Wuliangye|五粮液
Danone|达能|ダノン|다논|Данон
Evian|依云|エビアン|에비앙
Perrier|巴黎水|ペリエ|페리에
Oreo|奥利奥|オレオ|오레오|Орео
Snickers|士力架|スニッカーズ|스니커즈|Сникерс
Dove|德芙|多芬|ダヴ|도브
Ferrero Rocher|费列罗|フェレロ・ロシェ|페레로로쉐|Ферреро Роше
Kinder|健达|キンダー
Nutella|能多益|ヌテラ|누텔라|Нутелла
Godiva|歌帝梵|ゴディバ|고디바
Lindt|瑞士莲|リンツ|린트
Hershey's|好时|ハーシー|허쉬
Lay's|乐事|レイズ|레이즈
Pringles|品客|プリングルズ|프링글스|Принглс
Wrigley's|箭牌|リグレー
Haribo|哈瑞宝|ハリボー|하리보
Heinz|亨氏|ハインツ|하인즈|Хайнц
Maggi|美极|マギー
Knorr|家乐|クノール|크노르
Kikkoman|龟甲万|キッコーマン|萬字
Häagen-Dazs|哈根达斯|ハーゲンダッツ|하겐다즈
Michelin|米其林|米芝莲|ミシュラン|미쉐린|Мишлен|ميشلان
Bridgestone|普利司通|ブリヂストン|브리지스톤
Goodyear|固特异|グッドイヤー|굿이어
Pirelli|倍耐力|ピレリ|Пирелли
Dunlop|邓禄普|ダンロップ
Mercedes-Benz|梅赛德斯奔驰|奔驰|メルセデス・ベンツ|메르세데스벤츠|Мерседес-Бенц|مرسيدس بنز
Benz|奔驰|ベンツ|벤츠
BMW|宝马|ビー・エム・ダブリュー|비엠더블유
Audi|奥迪|アウディ|아우디|Ауди|أودي
Volkswagen|VW|大众|フォルクスワーゲン|폭스바겐|Фольксваген|فولكس فاجن
Porsche|保时捷|ポルシェ|포르쉐|Порше|بورش
Ferrari|法拉利|フェラーリ|페라리|Феррари|فيراري
Lamborghini|兰博基尼|ランボルギーニ|람보르기니|Ламборгини
Maserati|玛莎拉蒂|マセラティ
Rolls-Royce|劳斯莱斯|ロールス・ロイス|롤스로이스
Bentley|宾利|ベントレー|벤틀리
Land Rover|路虎|ランドローバー|랜드로버|Ленд Ровер
Jaguar|捷豹|ジャガー|재규어|Ягуар
Volvo|沃尔沃|富豪|ボルボ|볼보|Вольво
Toyota|丰田|豐田|トヨタ|도요타|Тойота|تويوتا|โตโยต้า
Lexus|雷克萨斯|凌志|レクサス|렉서스|Лексус
Honda|本田|ホンダ|혼다|Хонда|هوندا|ฮอนด้า
Nissan|日产|尼桑|ニッサン|日産|닛산|Ниссан|نيسان|นิสสัน
Mazda|马自达|マツダ|마쓰다|Мазда|มาสด้า
Mitsubishi|三菱|ミツビシ|미쓰비시|Мицубиси|มิตซูบิชิ
Suzuki|铃木|スズキ|스즈키|Сузуки|ซูซูกิ
Yamaha|雅马哈|ヤマハ|야마하|Ямаха|ยามาฮ่า
Kawasaki|川崎|カワサキ
Subaru|斯巴鲁|スバル
Isuzu|五十铃|いすゞ|อีซูซุ
Hyundai|现代|ヒュンダイ|현대|Хендай|هيونداي
Kia|起亚|キア|기아|Киа
Ford|福特|フォード|포드|Форд|فورد
Chevrolet|雪佛兰|シボレー|쉐보레|Шевроле
Buick|别克|ビュイック
Cadillac|凯迪拉克|キャデラック|캐딜락
Jeep|吉普|ジープ|지프|Джип
Tesla|特斯拉|テスラ|테슬라|Тесла|تسلا
Harley-Davidson|哈雷戴维森|哈雷|ハーレーダビッドソン|할리데이비슨
Peugeot|标致|プジョー|푸조|Пежо
Renault|雷诺|ルノー|르노|Рено
Citroën|雪铁龙|シトロエン|시트로엥|Ситроен
Fiat|菲亚特|フィアット
Michelin Guide|米其林指南
BYD|比亚迪
Geely|吉利
Bosch|博世|ボッシュ|보쉬|Бош|بوش
Siemens|西门子|シーメンス|지멘스|Сименс|سيمنز
Philips|飞利浦|フィリップス|필립스|Филипс|فيليبس|ฟิลิปส์
Braun|博朗|ブラウン|브라운
Dyson|戴森|ダイソン|다이슨|Дайсон|دايسون|ไดสัน
Electrolux|伊莱克斯|エレクトロラックス
Whirlpool|惠而浦|ワールプール
Haier|海尔|ハイアール
Midea|美的
Gree|格力
Hisense|海信|ハイセンス
Supor|苏泊尔
Joyoung|九阳
Tefal|特福|ティファール|테팔|Тефаль
Zwilling|双立人|ツヴィリング
WMF|福腾宝
Thermos|膳魔师|サーモス
Tiger|虎牌|タイガー
Zojirushi|象印|ゾージルシ
Tupperware|特百惠|タッパーウェア
IKEA|宜家|宜家家居|イケア|이케아|ИКЕА|ايكيا
Apple|苹果|アップル|애플|Эппл|أبل
iPhone|苹果手机|アイフォーン|아이폰|Айфон|آيفون
iPad|アイパッド|아이패드|Айпад
Samsung|三星|サムスン|삼성|Самсунг|سامسونج|ซัมซุง
LG|乐金|엘지
Sony|索尼|新力|ソニー|소니|Сони|سوني
Panasonic|松下|パナソニック|파나소닉|Панасоник|باناسونيك|พานาโซนิค
Toshiba|东芝|東芝|トウシバ|도시바|Тошиба
Hitachi|日立|ヒタチ|히타치
Sharp|夏普|シャープ|샤프
Canon|佳能|キヤノン|キャノン|캐논|Канон|كانون|แคนนอน
Nikon|尼康|ニコン|니콘|Никон|نيكون|นิคอน
Fujifilm|富士胶片|富士フイルム|후지필름
Olympus|奥林巴斯|オリンパス
Kodak|柯达|コダック|코닥|Кодак
Leica|徕卡|莱卡|ライカ|라이카
Epson|爱普生|エプソン|엡손
Brother|兄弟|ブラザー
Ricoh|理光|リコー
Xerox|施乐|ゼロックス|제록스
HP|惠普
Dell|戴尔|デル|델
Lenovo|联想|レノボ|레노버|Леново
Asus|华硕|エイスース|아수스
Acer|宏碁|エイサー|에이서
Intel|英特尔|インテル|인텔|Интел
Nvidia|英伟达|エヌビディア|엔비디아
Microsoft|微软|マイクロソフト|마이크로소프트|Майкрософт|مايكروسوفت
Google|谷歌|グーグル|구글|Гугл|جوجل
Facebook|脸书|脸谱|フェイスブック|페이스북|Фейсбук|فيسبوك
Amazon|亚马逊|アマゾン|아마존|Амазон|أمازون
Alibaba|阿里巴巴|アリババ
Taobao|淘宝|タオバオ
Tencent|腾讯|テンセント
WeChat|微信|ウィーチャット
TikTok|抖音|ティックトック|틱톡
Baidu|百度|バイドゥ
Huawei|华为|華為|ファーウェイ|화웨이|Хуавей|هواوي|หัวเว่ย
Xiaomi|小米|シャオミ|샤오미|Сяоми|شاومي|เสี่ยวหมี่
Oppo|欧珀|オッポ
Vivo|维沃
ZTE|中兴
DJI|大疆
Motorola|摩托罗拉|モトローラ|모토로라|Моторола
Nokia|诺基亚|ノキア|노키아|Нокиа|نوكيا
Ericsson|爱立信|エリクソン
BlackBerry|黑莓|ブラックベリー
Bose|博士|ボーズ|보스
JBL|杰宝
Logitech|罗技|ロジクール|로지텍
SanDisk|闪迪|サンディスク|샌디스크
Kingston|金士顿|キングストン
Duracell|金霸王|デュラセル|듀라셀
Energizer|劲量|エナジャイザー
Nanfu|南孚
Nintendo|任天堂|ニンテンドー|닌텐도|Нинтендо
PlayStation|プレイステーション|플레이스테이션|Плейстейшн
Disney|迪士尼|ディズニー|디즈니|Дисней|ديزني|ดิสนีย์
Mickey Mouse|米老鼠|ミッキーマウス|미키마우스|Микки Маус
Hello Kitty|凯蒂猫|ハローキティ|헬로키티|Хелло Китти
Lego|乐高|樂高|レゴ|레고|Лего|ليغو|เลโก้
Barbie|芭比|バービー|바비|Барби|باربي
Mattel|美泰|マテル
Hasbro|孩之宝|ハズブロ
Pokémon|宝可梦|神奇宝贝|口袋妖怪|ポケモン|포켓몬|Покемон
Peppa Pig|小猪佩奇|ペッパピッグ|Свинка Пеппа
Transformers|变形金刚|トランスフォーマー|트랜스포머
Spider-Man|蜘蛛侠|スパイダーマン|스파이더맨
Superman|超人|スーパーマン|슈퍼맨
Batman|蝙蝠侠|バットマン|배트맨
Harry Potter|哈利波特|ハリー・ポッター|해리포터|Гарри Поттер
Playboy|花花公子|プレイボーイ|플레이보이
Crayola|绘儿乐|クレヨラ
Staedtler|施德楼|ステッドラー
Faber-Castell|辉柏嘉|ファーバーカステル
Parker|派克|パーカー
Pilot|百乐|パイロット
L'Oréal|欧莱雅|ロレアル|로레알|Лореаль|لوريال|ลอรีอัล
Lancôme|兰蔻|ランコム|랑콤|Ланком
Estée Lauder|雅诗兰黛|エスティローダー|에스티로더|Эсте Лаудер
Clinique|倩碧|クリニーク|크리니크|Клиник
MAC|魅可
Maybelline|美宝莲|メイベリン|메이블린|Мейбелин
Shiseido|资生堂|資生堂|シセイドー|시세이도|Шисейдо
Kosé|高丝|コーセー
Kanebo|佳丽宝|カネボウ
Laneige|兰芝|라네즈|ラネージュ
Innisfree|悦诗风吟|이니스프리|イニスフリー
Sulwhasoo|雪花秀|설화수
Nivea|妮维雅|ニベア|니베아|Нивея|نيفيا
Olay|玉兰油|オレイ
Garnier|卡尼尔|ガルニエ|Гарнье
Vichy|薇姿|ヴィシー|비쉬|Виши
Avène|雅漾|アベンヌ|아벤느
La Roche-Posay|理肤泉|ラロッシュポゼ|라로슈포제
Clarins|娇韵诗|クラランス|클라랑스
Guerlain|娇兰|ゲラン|겔랑|Герлен
Jo Malone|祖玛珑|ジョーマローン|조말론
Avon|雅芳|エイボン|Эйвон
Mary Kay|玫琳凯|メアリーケイ|Мэри Кэй
Amway|安利|アムウェイ|암웨이
Herbalife|康宝莱|ハーバライフ
Colgate|高露洁|コルゲート|콜게이트|Колгейт|كولجيت
Crest|佳洁士|クレスト
Sensodyne|舒适达|シュミテクト
Oral-B|欧乐|オーラルB
Darlie|黑人牙膏|好来
Gillette|吉列|ジレット|질레트|Жиллетт|جيليت
Head & Shoulders|海飞丝|ヘッドアンドショルダーズ
Pantene|潘婷|パンテーン|팬틴|Пантин
Rejoice|飘柔
Safeguard|舒肤佳
Tide|汰渍|タイド
Ariel|碧浪|アリエール
Pampers|帮宝适|パンパース|팸퍼스|Памперс|بامبرز
Huggies|好奇|ハギーズ|하기스|Хаггис
Kleenex|舒洁|クリネックス
Whisper|护舒宝|ウィスパー
Durex|杜蕾斯|デュレックス|듀렉스|Дюрекс
Johnson & Johnson|强生|ジョンソン・エンド・ジョンソン
Pfizer|辉瑞|ファイザー|화이자|Пфайзер
Bayer|拜耳|バイエル|바이엘|Байер
Viagra|万艾可|伟哥|バイアグラ|비아그라|Виагра
Aspirin|阿司匹林|アスピリン|Аспирин
Marlboro|万宝路|マールボロ|말보로|Мальборо|مارلبورو
Camel|骆驼牌|キャメル
Zippo|之宝|芝宝|ジッポー|지포
Shell|壳牌|シェル
Castrol|嘉实多|カストロール
Mobil|美孚|モービル
Caterpillar|卡特彼勒|キャタピラー
Makita|牧田|マキタ|마키타|Макита
Black & Decker|百得|ブラックアンドデッカー
Stanley|史丹利|スタンレー
Dewalt|得伟|デウォルト
SKF|斯凯孚
NSK|恩斯克
Walmart|沃尔玛|ウォルマート|월마트
Carrefour|家乐福|カルフール|까르푸|كارفور
Costco|开市客|好市多|コストコ|코스트코
7-Eleven|七十一|セブンイレブン|세븐일레븐
Hilton|希尔顿|ヒルトン|힐튼|Хилтон
Marriott|万豪|マリオット|메리어트
Sheraton|喜来登|シェラトン|쉐라톤
Hyatt|凯悦|ハイアット
Master Kong|康师傅
Wahaha|娃哈哈
Wanglaoji|王老吉
White Rabbit|大白兔
Laoganma|老干妈
Nongfu Spring|农夫山泉
Yili|伊利
Mengniu|蒙牛
Haidilao|海底捞
Three Squirrels|三只松鼠
Luckin Coffee|瑞幸|瑞幸咖啡
Great Wall|长城
Changyu|张裕
Warrior|回力
Feiyue|飞跃
Bosideng|波司登
Semir|森马
`;
