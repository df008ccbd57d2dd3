// cspell:disable
/** Restaurants, coffee and tea shops, bakeries. As in compared-names.ts. */
export const NAMES_OF_RESTAURANTS = `
McDonald's|麦当劳|麥當勞|マクドナルド|マクド|マック|맥도날드|맥도널드|Макдоналдс|Макдональдс|ماكدونالدز|מקדונלדס|מקדונלד'ס|แมคโดนัลด์|मैकडॉनल्ड्स|Μακντόναλντς
Vkusno i tochka|Вкусно — и точка|Вкусно и точка
KFC|肯德基|ケンタッキー|ケンタッキーフライドチキン|케이에프씨|КФС|كنتاكي|كي إف سي|קיי אף סי|เคเอฟซี|केएफसी
Kentucky Fried Chicken|肯德基|ケンタッキーフライドチキン|켄터키 후라이드 치킨|دجاج كنتاكي
Burger King|汉堡王|漢堡王|バーガーキング|バーキン|버거킹|Бургер Кинг|برجر كنج|برغر كينغ|בורגר קינג|เบอร์เกอร์คิง|बर्गर किंग|Μπέργκερ Κινγκ
Subway|赛百味|賽百味|サブウェイ|써브웨이|서브웨이|Сабвей|صب واي|סאבוויי|ซับเวย์|सबवे
Pizza Hut|必胜客|必勝客|ピザハット|피자헛|Пицца Хат|بيتزا هت|פיצה האט|พิซซ่า ฮัท|पिज़्ज़ा हट|Πίτσα Χατ
Domino's|达美乐|達美樂|ドミノ・ピザ|ドミノピザ|도미노피자|Домино'с|Доминос|دومينوز|דומינו'ס|โดมิโน่|डोमिनोज़|Ντόμινος
Papa John's|棒约翰|棒約翰|パパ・ジョンズ|파파존스|Папа Джонс|بابا جونز
Dodo Pizza|Додо Пицца
Taco Bell|塔可贝尔|塔可鐘|タコベル|타코벨|Тако Белл|تاكو بيل|ทาโก้ เบลล์
Wendy's|温蒂|溫蒂|ウェンディーズ|웬디스|Вендис|وينديز
Five Guys|ファイブガイズ|파이브가이즈|فايف جايز
Shake Shack|昔客堡|シェイクシャック|쉐이크쉑|쉑쉑|Шейк Шак|شيك شاك
In-N-Out Burger|イン・アンド・アウト・バーガー|인앤아웃
Carl's Jr.|卡乐星|カールスジュニア|칼스주니어|Карлс Джуниор|كارلز جونيور|คาร์ลส จูเนียร์
Popeyes|派派思|ポパイズ|파파이스|Попайз|بوبايز|פופאייז
Texas Chicken|德州炸鸡|テキサスチキン|เท็กซัส ชิคเก้น|تكساس تشيكن
Church's Chicken|鸡丘|처치스치킨
Jollibee|快乐蜂|快樂蜂|ジョリビー|졸리비|جوليبي
Lotteria|儂特利|ロッテリア|롯데리아
Mos Burger|摩斯汉堡|摩斯漢堡|モスバーガー|모스버거|มอสเบอร์เกอร์
Freshness Burger|フレッシュネスバーガー
Mom's Touch|맘스터치|マムズタッチ
BBQ Chicken|BBQ치킨|비비큐
Kyochon|桥村|橋村|校村|교촌|교촌치킨|キョチョン
BHC Chicken|비에이치씨
Nene Chicken|네네치킨|ネネチキン
Mister Donut|美仕唐纳滋|ミスタードーナツ|ミスド|미스터도넛|มิสเตอร์ โดนัท
Dunkin' Donuts|唐恩都乐|當肯甜甜圈|ダンキンドーナツ|던킨도너츠|던킨|Данкин Донатс|دانكن دونتس|دانكن|דאנקן דונאטס|ดังกิ้นโดนัท
Dunkin|唐恩都乐|던킨|دانكن|ダンキン
Krispy Kreme|卡卡圈坊|クリスピー・クリーム|크리스피크림|Криспи Крем|كرسبي كريم|คริสปี้ครีม
Baskin-Robbins|芭斯罗缤|芭斯羅繽|三一冰淇淋|31冰淇淋|サーティワン|サーティワンアイスクリーム|バスキン・ロビンス|배스킨라빈스|베스킨라빈스|Баскин Роббинс|باسكن روبنز|בסקין רובינס|บาสกิ้น รอบบิ้นส์|बास्किन रॉबिन्स
Häagen-Dazs|哈根达斯|哈根達斯|ハーゲンダッツ|하겐다즈|Хаген-Дас|هاجن داز|האגן דאז|ฮาเก้น-ดาส
Ben & Jerry's|班杰瑞|班傑利|ベン＆ジェリーズ|벤앤제리스|Бен энд Джеррис|بن آند جيري|בן אנד ג'ריס
Dairy Queen|DQ|冰雪皇后|デイリークイーン|데어리퀸|Дэйри Куин|ديري كوين|แดรี่ควีน
Cold Stone Creamery|酷圣石|コールド・ストーン・クリーマリー|콜드스톤
Starbucks|星巴克|スターバックス|スタバ|스타벅스|Старбакс|ستاربكس|סטארבקס|สตาร์บัคส์|स्टारबक्स|Στάρμπακς
Costa Coffee|咖世家|コスタコーヒー|코스타커피|Коста Кофе|كوستا كوفي|कोस्टा कॉफी
Tim Hortons|天好咖啡|提姆霍顿|ティムホートンズ|팀홀튼|팀홀튼스|Тим Хортонс|تيم هورتنز
Blue Bottle Coffee|蓝瓶咖啡|藍瓶咖啡|ブルーボトルコーヒー|ブルーボトル|블루보틀
Peet's Coffee|皮爷咖啡|皮爷|ピーツコーヒー
Luckin Coffee|瑞幸|瑞幸咖啡|ラッキンコーヒー|루이싱커피|루이싱|Лакин Кофе|ลัคอินคอฟฟี่
Doutor|罗多伦|羅多倫|ドトール|ドトールコーヒー|도토루
Komeda|客美多|コメダ|コメダ珈琲店|코메다
Tully's Coffee|タリーズ|タリーズコーヒー
Ediya|이디야|이디야커피
Twosome Place|途尚咖啡|투썸플레이스|투썸
Angel-in-us|엔제리너스|エンジェリナス
Hollys Coffee|豪丽斯|할리스|할리스커피
Caffe Bene|咖啡陪你|카페베네|カフェベネ
Mega Coffee|메가커피|메가MGC커피
Compose Coffee|컴포즈커피
Paik's Coffee|빽다방
Gong Cha|贡茶|貢茶|ゴンチャ|공차|Гонг Ча
CoCo Tea|CoCo都可|都可
50 Lan|五十嵐|50嵐
Chatime|日出茶太|チャタイム|ชาไทม์
Heytea|喜茶|ヘイティー|헤이티
Nayuki|奈雪|奈雪的茶|奈雪の茶
Mixue|蜜雪冰城|蜜雪|ミーシュエ|미쉐|มี่เสวี่ย
ChaPanda|茶百道|차백도
Auntea Jenny|沪上阿姨
Good Me|古茗
Chagee|霸王茶姬|차지
Cha Yan Yue Se|茶颜悦色
Yoshinoya|吉野家|よしのや|요시노야|โยชิโนยะ
Sukiya|食其家|すき家|스키야
Matsuya|松屋|まつや|마츠야
Saizeriya|萨莉亚|薩莉亞|サイゼリヤ|サイゼ|사이제리야
Gusto|加斯特|ガスト
Royal Host|乐雅乐|ロイヤルホスト|ロイホ
Jonathan's|ジョナサン
Denny's|丹尼斯|デニーズ|데니스
Bikkuri Donkey|びっくりドンキー
Sushiro|寿司郎|壽司郎|スシロー|스시로|ซูชิโร่
Kura Sushi|藏寿司|藏壽司|くら寿司|쿠라스시
Hama Sushi|滨寿司|はま寿司
Genki Sushi|元气寿司|元氣壽司|元気寿司
Marugame Seimen|丸龟制面|丸龜製麵|丸亀製麺|마루가메제면|มารุกาเมะ เซเมง
CoCo Ichibanya|壹番屋|咖喱屋CoCo壹番屋|カレーハウスCoCo壱番屋|ココイチ|코코이찌방야|โคโค่อิฉิบันยะ
Ichiran|一兰|一蘭|이치란|อิชิรัน
Ippudo|一风堂|一風堂|잇푸도
Ajisen Ramen|味千拉面|味千拉麵|味千ラーメン|味千
Tenya|天吉屋|てんや
Ootoya|大户屋|大戶屋|大戸屋|โอโตยะ
Pepper Lunch|胡椒厨房|胡椒廚房|ペッパーランチ|페퍼런치|เปปเปอร์ ลันช์
Torikizoku|鸟贵族|鳥貴族
Watami|和民|ワタミ|와타미
Din Tai Fung|鼎泰丰|鼎泰豐|ディンタイフォン|딘타이펑|딩타이펑|ติ่นไท่ฟง
Haidilao|海底捞|海底撈|ハイディラオ|하이디라오|Хайдилао|ไห่ตี่เลา|ไหตี่เลา
Xiabu Xiabu|呷哺呷哺|呷哺
Little Sheep|小肥羊|シャオフェイヤン
Quanjude|全聚德|チュエンチュドー|취안쥐더|Цюаньцзюйдэ
Donglaishun|东来顺
Goubuli|狗不理
Real Kungfu|真功夫
Yonghe King|永和大王
Dicos|德克士
Wallace|华莱士
Tastien|塔斯汀
Juewei|绝味|绝味鸭脖
Zhou Hei Ya|周黑鸭|周黑鴨
Jiumaojiu|九毛九
Tai Er|太二酸菜鱼|太二
Xibei|西贝|西贝莜面村
Cafe de Coral|大家乐|大家樂
Fairwood|大快活
Maxim's|美心|マキシム
Kee Wah|奇华|奇華|奇华饼家
Wing Wah|荣华|元朗榮華
85C Bakery|85度C
BreadTalk|面包新语|麵包新語|ブレッドトーク|브레드톡|เบรดทอล์ค
Paris Baguette|巴黎贝甜|巴黎貝甜|パリバゲット|파리바게뜨|파리바게트|باريس باجيت
Tous les Jours|多乐之日|多樂之日|トゥレジュール|뚜레쥬르
Holiland|好利来
Bao's Pastry|鲍师傅
Daoxiangcun|稻香村
Yamazaki|山崎面包|山崎麵包|ヤマザキ|山崎製パン|야마자키
Pasco|敷岛|パスコ
SPC|SPC삼립|삼립|三立
MK Restaurants|MK火锅|เอ็มเค|เอ็มเคสุกี้|MKレストラン
Sizzler|时时乐|時時樂|シズラー|ซิซซ์เล่อร์
Bar B Q Plaza|บาร์บีคิวพลาซ่า
Chester's|เชสเตอร์
The Pizza Company|เดอะ พิซซ่า คอมปะนี
After You|อาฟเตอร์ ยู
Cafe Amazon|亚马逊咖啡|คาเฟ่ อเมซอน
Black Canyon|แบล็คแคนยอน
S&P|เอส แอนด์ พี
Aroma Espresso Bar|ארומה
Cofix|קופיקס|Кофикс
Cafe Cafe|קפה קפה
Landwer|לנדוור|קפה לנדוור
Burgeranch|בורגראנץ'|בורגרראנץ'
Moses|מוזס
Agadir|אגאדיר
Pizza Prego|פיצה פרגו
Shokoladnitsa|Шоколадница
Teremok|Теремок
Kroshka Kartoshka|Крошка Картошка
Yakitoria|Якитория
Cofemania|Кофемания
Coffee House Russia|Кофе Хауз
Stars Coffee|Старс Кофе
Al Baik|البيك|アルベイク
Kudu|كودو
Herfy|هرفي
Shawarmer|شاورمر
Al Tazaj|الطازج
Maestro Pizza|مايسترو بيتزا
Hardee's|هارديز|哈迪斯|ハーディーズ
Little Caesars|小凯撒|リトルシーザーズ|ليتل سيزرز|Литтл Сизарс
Cinnabon|シナボン|시나본|Синнабон|سينابون|סינבון
Barn's|بارنز
Haldiram's|हल्दीराम|ハルディラム|هالديرامز
Bikanervala|बीकानेरवाला
Cafe Coffee Day|कैफे कॉफी डे
`;
