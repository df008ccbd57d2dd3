// cspell:disable
/**
 * Second spellings and names in use of well-known brands in scripts of their own, as private sellers write them: by the letters of
 * the name, with and without a long vowel, letter by letter, in parts, or shortened. Spellings that are words or names of people
 * are left out; Thai ones also where they stand inside words. As in brand-names.ts.
 */
export const SELLERS_SPELLINGS = `
Toyota|Тоёта|تيوتا|טויוטא|โตโยตา|토요타
Lexus|ليكزس|เลกซัส
Mazda|מזדה
Subaru|Субарик
Mitsubishi|Митсубиси|Мицубиши|Мітсубіші|متسوبيشي
Isuzu|Исудзу|Ісудзу|Ισούζου
Daihatsu|Дайхацу|דיאהטסו|Νταϊχάτσου|ไดฮัตสุ
Hyundai|Хундаи|現代汽車|ヒョンデ
SsangYong|Саньенг|Санг Енг|Санъёнг|Σανγιόνγκ|ซันยอง|쌍용자동차|双龙汽车|雙龍汽車|サンヨン
Volkswagen|Фольцваген|فولكس|ワーゲン|โฟล์คสวาเก้น
BMW|Бэха|بى ام دبليو|بي إم دبليو|ב מ וו|บีเอ็มดับเบิ้ลยู
Opel|โอเปล
MINI Cooper|Мини Купер|Міні Купер|ميني كوبر|מיני קופר|Μίνι Κούπερ|มินิ คูเปอร์|มินิคูเปอร์|迷你库珀
Rolls-Royce|โรลสรอยซ์|โรลส์รอยซ์
Jaguar|Τζάγκουαρ|จากัวว์
Range Rover|Ρέιντζ Ρόβερ|เรนจ์ โรเวอร์
Ferrari|فراري|פררי
Lamborghini|แลมโบกินี่|แลมโบร์กินี|แลมโบกินี
Maserati|מאזרטי
Alfa Romeo|ألفا روميو|Άλφα Ρομέο|อัลฟาโรมิโอ|อัลฟ่าโรมิโอ
Fiat|เฟียท
Lancia|Лянчия|לאנצ'יה|לנצ'יה|Λάντσια
Peugeot|بيجوت|פג'ו
Dacia|דצ'יה
Volvo|וולבו
Cupra|クプラ
Ford Mustang|فورد موستنج|فورد موستانج|פורד מוסטנג|Φορντ Μάστανγκ
Chevrolet|Шевролет
Cadillac|קדילאק|แคดิลแล็ก|คาดิลแล็ค
Buick|Μπιούικ
Dodge|Ντοτζ
GMC|جي إم سي|ג'י אם סי
BYD|بي واي دي
Geely|지리자동차
Chery|체리자동차
Haval|Хавейл
Great Wall Motor|Грейт Волл|Грейт Вол|جريت وول
XPeng|אקספנג|เอ็กซ์เผิง
Hongqi|Хунци
Omoda|오모다
MG|名爵
Iveco|إيفيكو|ايفيكو|อีเวโก้
Scania|Скания|Сканія|สแกนเนีย|斯堪尼亚|スカニア
Cummins|كامينز
Komatsu|Κομάτσου
Caterpillar|開拓重工
Akrapovič|蝎子排气
Denso|เดนโซ่
Mobil 1|모빌원
TotalEnergies Quartz|トタルクォーツ
Liqui Moly|لكي مولي|ليكي مولي
Lukoil|لوك اويل|卢克石油|ルクオイル
Repsol|เรปโซล|렙솔|雷普索尔|レプソル
Eneos|اينيوس|إينيوس|เอเนออส|引能仕
Petronas|เปโตรนาส|ปิโตรนาส|ペトロナス
WD-40|دبليو دي-40
Kawasaki|川崎摩托
KTM|كي تي ام
Bosch|บ๊อซ
Milwaukee Tool|Μιλγουόκι
Black & Decker|בלאק דקר|แบล็คแอนด์เด็คเกอร์|แบล็ค แอนด์ เดคเกอร์|แบล็คแอนด์เดคเกอร์
Hilti|喜得釘
Metabo|美達寶
STIHL|شتيل
Gardena|การ์เดน่า
Briggs & Stratton|ブリッグス&ストラットン
Schwalbe|Швальбе|שוואלבה|슈발베|シュワルベ|ชวาลเบ้
Garmin|גארמין
iPhone|اي فون|آي فون|אייפונים|ไอโฟล
iPad|اي باد
AirPods|エアポッツ
Samsung|サムソン
POCO|포코폰|ポコフォン
OnePlus|وان بلس|Ουάν Πλας
Motorola|摩托羅拉
Google Pixel|กูเกิลพิกเซล|กูเกิล พิกเซล
HTC|에이치티씨|エイチティーシー
TCL|تي سي ال|ทีซีแอล|티씨엘
LG|엘쥐
Sharp|ชาร์ฟ
JVC|ג'יי וי סי
Vestel|وستل
Lenovo|Ленова
ThinkPad|ثنك باد|ธิงค์แพด
MSI|אם אס איי
Alienware|אליינוור|에일리언웨어
HP|Эйчпи|エイチピー
IBM|اي بي ام|Айбиэм
Cooler Master|คูลเลอร์มาสเตอร์
Razer|Разер
TP-Link|ทีพี-ลิงก์|ทีพีลิ้งค์
D-Link|ดีลิงค์|ดีลิงก์
Netgear|เน็ตเกียร์
Linksys|ลิงค์ซิส
Redragon|红龙键盘
SanDisk|سان ديسك
Western Digital|威騰
Transcend|ทรานส์เซนด์
ADATA|А-Дата|เอดาต้า|エイデータ
Kioxia|คิออกเซีย
Lexar|เล็กซาร์
Corsair|Корсаир
JBL|جي بي إل
AKG|ايه كي جي|เอเคจี|에이케이지
Bang & Olufsen|แบงแอนด์โอลุฟเซ่น
Sonos|โซโนส
UGREEN|يو جرين
Casetify|เคสทิฟาย
Fujifilm|富士膠片
Hasselblad|ฮัสเซลแบลด
Carl Zeiss|คาร์ลไซส์|คาร์ล ไซส์
Kodak|柯達
GoPro|Го Про
Fitbit|فت بت
TomTom|Том Том|טום טום
Godox|神牛闪光灯
Xbox|إكس بوكس|엑박
Whirlpool|Γουίρλπουλ|Γουίρπουλ
Beko|เบโค่|倍科
Gaggenau|גגנאו
Ecovacs|אקוואקס
iRobot|Ай Робот
Tefal|เทฟาล|特法尔
WMF|베엠에프
Zwilling|쌍둥이칼
Staub|Στάουμπ
Zojirushi|Дзодзируси
Tupperware|터퍼웨어
Villeroy & Boch|וילרוי בוך|วิลเลอรอย แอนด์ บอค
Wüsthof|ヴュストホフ
IKEA|Икея|Ікея
ASICS|爱世克斯
HOKA|호카오네오네
Le Coq Sportif|Лекок|เลอค็อกสปอร์ติฟ|法國公雞|法国公鸡
Ellesse|เอลเลส
Hummel|ฮัมเมล
Timberland|踢不烂
Dr. Martens|دكتور مارتن
Birkenstock|비르켄슈톡
Geox|เจอ็อกซ์
Keds|เคดส์
Deichmann|دايشمان
Bata|拔佳
Cole Haan|โคล ฮาน
Red Wing|ريد وينج|เรดวิง
Jack Wolfskin|แจ็ควูล์ฟสกิน|แจ็ค วูล์ฟสกิน|飛狼
Helly Hansen|เฮลลี่ แฮนเซน|海丽汉森
Wrangler|藍哥
Fred Perry|เฟรด เพอร์รี่|เฟร็ดเพอร์รี่
Abercrombie & Fitch|อาเบอร์ครอมบี้|อเบอร์ครอมบี
Victoria's Secret|ヴィクシー
Massimo Dutti|马西莫杜蒂
Pull&Bear|พูลแอนด์แบร์|プル&ベア
Stradivarius|สตราดิวาเรียส
H&M|אייץ' אנד אם|เอชแอนด์เอ็ม
United Colors of Benetton|بينيتون|بنيتون|Μπενετόν|เบเนตอง|班尼頓
Superdry|ซูเปอร์ดราย
Barbour|บาร์บัวร์|바버자켓|巴伯尔
Pepe Jeans|페페진|เปเป้ ยีนส์
G-Star RAW|ジースター
Canada Goose|كندا قوس
Stone Island|스톤아일
A Bathing Ape|باثينج ايب|猿人头
Off-White|אוף וויט|אוף-ווייט
Lululemon|لولو ليمون
Gymshark|ยิมชาร์ค
Karl Lagerfeld|Карл Лагерфельд|Карл Лагерфелд|كارل لاغرفيلد|كارل لاجرفيلد|קרל לגרפלד|Καρλ Λάγκερφελντ|คาร์ล ลาเกอร์เฟลด์|칼라거펠트|칼 라거펠트|卡尔拉格斐|カールラガーフェルド|カール・ラガーフェルド
DKNY|دي كي ان واي
Forever 21|ฟอร์เอเวอร์ 21|フォーエヴァー21
Intimissimi|อินติมิสซิมี
Tom Tailor|Том Тэйлор
Jack & Jones|Джек Джонс|Джек і Джонс|แจ็คแอนด์โจนส์
Nautica|Нотика
Paul Smith|พอล สมิธ
Vivienne Westwood|Βίβιεν Γουέστγουντ
Christian Dior|크리스챤디올
Salvatore Ferragamo|Феррагамо
Dolce & Gabbana|돌가바
Jimmy Choo|جيمي شو
Tod's|ท็อดส์
Marc Jacobs|Марк Якобс
Mulberry|มัลเบอร์รี่|迈宝瑞
Lanvin|朗万
Roberto Cavalli|卡沃利
Etro|ايترو|เอโทร
Max Mara|מקס מארה|แม็กซ์มารา|แม็กซ์ มาร่า
Missoni|มิสโซนี่
Marni|มาร์นี่
Brunello Cucinelli|บรูเนลโล คูชิเนลลี
Loro Piana|罗洛皮亚纳
Ermenegildo Zegna|زيجنا|เซนญ่า
Tumi|ทูมี่
Herschel|赫行
Fjällräven|カンケンバッグ
MCM|เอ็มซีเอ็ม|ام سي ام
Thom Browne|ثوم براون|ทอม บราวน์|湯姆布朗
Maison Margiela|เมซง มาร์เจลา
Tiffany & Co.|ทิฟฟานี่|ทิฟฟานี
Boucheron|บูเชอรอง
IWC Schaffhausen|ไอดับเบิลยูซี
Jaeger-LeCoultre|Ягер Лекультр|ייגר לקולטר|เยเกอร์ เลอคูลทร์
Panerai|ปาเนไร
Hublot|הובלוט|恒宝表
Tissot|티솟
Zenith|เซนิธ
Richard Mille|Ричард Милле|ريتشارد ميلي
Mido|มิโด้
Certina|เซอร์ติน่า
Swarovski|スワロ
Orient Watch|双狮表
Daniel Wellington|Ντάνιελ Γουέλινγκτον
Tudor|チュードル
Persol|เพอร์ซอล
Oliver Peoples|โอลิเวอร์ พีเพิลส์
`;
