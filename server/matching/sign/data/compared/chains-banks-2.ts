// cspell:disable
/** Banks that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_BANKS_2 = `
First International Bank of Israel|הבנק הבינלאומי
HSBC Saudi Arabia|إتش إس بي سي السعودية
Saudi British Bank|البنك السعودي البريطاني
Banque Saudi Fransi|البنك السعودي الفرنسي
Saudi Investment Bank|البنك السعودي للاستثمار
Arab National Bank|البنك العربي الوطني
Arab Tunisian Bank|البنك العربي لتونس
Ayandeh Bank|بانک آینده
EN Bank|بانک اقتصاد نوین
Ansar Bank|بانک انصار
Parsian Bank|بانک پارسیان
Bank Pasargad|بانک پاسارگاد
Bank Day|بانک دی
Refah Bank|بانک رفاه
Saman Bank|بانک سامان
Bank Sepah|بانک سپه
Sarmayeh Bank|بانک سرمایه
Sina Bank|بانک سینا
Shahr Bank|بانک شهر
Bank Saderat Iran|بانک صادرات
Qarz Al-Hasaneh Mehr Iran Bank|بانک قرض الحسنه مهر ایران
Ghavamin Bank|بانک قوامین
Bank Keshavarzi Iran|بانک کشاورزی
Bank Maskan|بانک مسکن
Bank Mellat|بانک ملت
Bank Melli Iran|بانک ملی
Bank Albilad|بنك البلاد
Bank Aljazira|بنك الجزيرة
Arab International Bank of Tunisia|بنك تونس العربي الدولي
Post Bank of Iran|پست بانک
Alinma Bank|مصرف الإنماء
Agrani Bank|অগ্রণী ব্যাংক
Grameen Bank|গ্রামীণ ব্যাংক
Janata Bank Limited|জনতা ব্যাংক লিমিটেড
Bangladesh Krishi Bank|বাংলাদেশ কৃষি ব্যাংক
Sonali Bank|সোনালী ব্যাংক লিমিটেড
Bank of Ayudhya|กรุงศรี
Krung Thai Bank|ธนาคารกรุงไทย
TMBThanachart Bank|ธนาคารทหารไทย
Government Savings Bank|ธนาคารออมสิน
Woori Bank|우리은행
KEB Hana Bank|하나은행
Aeon Bank|イオン銀行
Kiraboshi Bank|きらぼし銀行
Suruga Bank|スルガ銀行
Mizuho Trust & Banking|みずほ信託銀行
Mizuho Bank|みずほ銀行
Japan Post Bank|ゆうちょ銀行
Resona Bank|りそな銀行
Sumitomo Mitsui Trust Bank|三井住友信託銀行
COTA Commercial Bank|三信商業銀行
Shanghai Rural Commercial Bank|上海农商银行
Shanghai Commercial Bank|上海商業銀行
Shanghai Pudong Development Bank|上海浦东发展银行
Bank of Shanghai|上海银行
Bank of East Asia|东亚银行
China CITIC Bank|中信銀行
Zhongyuan Bank|中原银行
China Everbright Bank|中国光大银行
China Minsheng Bank|中国民生银行
Postal Savings Bank of China|中国邮政储蓄银行
CTBC Bank|中國信託商業銀行
Yunnan Rural Credit Cooperatives|云南省农村信用社
Keiyo Bank|京葉銀行
Kyoto Chuo Shinkin Bank|京都中央信用金庫
Bank of Kyoto|京都銀行
Iyo Bank|伊予銀行
Yuanta Commercial Bank|元大商業銀行
Mega International Commercial Bank|兆豐國際商業銀行
Hachijuni Bank|八十二銀行
KGI Commercial Bank|凱基商業銀行
Chong Hing Bank|創興銀行
Beijing Rural Commercial Bank|北京农商银行
Bank of Beijing|北京银行
North Pacific Bank|北洋銀行
Hokkaido Bank|北海道銀行
Juroku Bank|十六銀行
Chiba Kogyo Bank|千葉興業銀行
The Chiba Bank|千葉銀行
Huaxia Bank|华夏银行
Bank of Nanjing|南京银行
Nanyang Commercial Bank|南洋商業銀行
Nanto Bank|南都銀行
Taichung Bank|台中商業銀行
Taipei Fubon Bank|台北富邦商業銀行
Taishin International Bank|台新國際商業銀行
Taiwan Cooperative Bank|合作金庫商業銀行
Shoko Chukin Bank|商工中金
Cathay Bank|国泰银行
Cathay United Bank|國泰世華商業銀行
Johnan Shinkin Bank|城南信用金庫
Saitama Resona Bank|埼玉りそな銀行
Tama Shinkin Bank|多摩信用金庫
Dah Sing Bank|大新銀行
Tai Fung Bank|大豐銀行
Bank of Tianjin|天津银行
Bank of Ningbo|宁波银行
Entie Commercial Bank|安泰商業銀行
Fubon Bank|富邦銀行
Yamanashi Chuo Bank|山梨中央銀行
Joyo Bank|常陽銀行
Ping An Bank|平安银行
China Guangfa Bank|广发银行
Chang Hwa Bank|彰化商業銀行
Huishang Bank|徽商银行
HengFeng Bank|恒丰银行
Hang Seng Bank|恒生銀行
Aichi Bank|愛知銀行
CMB Wing Lung Bank|招商永隆銀行
Bank of Japan|日本銀行
DBS Bank|星展銀行
Bank ok Hangzhou|杭州银行
Tokyo Bay Shinkin Bank|東京ベイ信金
Higashi-Nippon Bank|東日本銀行
Bank of Panshin|板信商業銀行
Bank of Yokohama|横浜銀行
Musashino Bank|武蔵野銀行
Bank SinoPac|永豐商業銀行
Bank of Jiangsu|江苏银行
Okinawa Kaiho Bank|沖縄海邦銀行
Bank of Luoyang|洛阳银行
China Zheshang Bank|浙商银行
Standard Chartered Taiwan|渣打國際商業銀行
China Bohai Bank|渤海银行
Luso International Banking|澳門國際銀行
E.SUN Commercial Bank|玉山商業銀行
Taipei Star Bank|瑞興商業銀行
Well Link Bank|立橋銀行
First Commercial Bank|第一商業銀行
Union Bank of Taiwan|聯邦商業銀行
Taiwan Business Bank|臺灣中小企業銀行
Land Bank of Taiwan|臺灣土地銀行
Shin Kong Commercial Bank|臺灣新光商業銀行
Bank of Taiwan|臺灣銀行
Shiba Shinkin Bank|芝信用金庫
Hua Nan Commercial Bank|華南商業銀行
Hwatai Commercial Bank|華泰商業銀行
The Kinki Osaka Bank|近畿大阪銀行
Far Eastern International Bank|遠東國際商業銀行
Kansai Mirai Bank|関西みらい銀行
Sunny Commercial Bank|陽信商業銀行
Chiyu Banking Corporation|集友銀行
Shizuoka Bank|静岡銀行
Bank of Kaohsiung|高雄銀行
Kagoshima Bank|鹿児島銀行
T-Bank|Т-Банк|تی-بانک|טי-בנק
E-net|イーネット
Seven Bank|セブン銀行
View Altte|ビューアルッテ
Lawson Bank|ローソン銀行
Chunghwa Post|中華郵政
`;
