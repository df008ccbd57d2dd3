// cspell:disable
/** Banks that have branches, by their names in other scripts, after name-suggestion-index (BSD-3-Clause). As in compared-names.ts. */
export const CHAINS_OF_BANKS_1 = `
àbank|а̀банк
Easy Pay|Իզի Փեյ|Изи Пей
Fast Shift|Ֆասթ Շիֆթ|Фаст Шифт
Idram|Իդրամ|Идрам
Liberty|ლიბერთი|Либерти
OTP Bank|ОТП Банк
Telcell|ԹելՍել|Телселл
Ukrsibbank|УкрСиббанк
Oschadbank|Ощадбанк
First Ukrainian International Bank|ПУМБ
Tascombank|Таскомбанк
TBC Bank|თიბისი ბანკი|ТиБиСи Банк
Bank of Georgia|საქართველოს ბანკი|Банк Грузии
PayBox|ფეიბოქსი
Unistream|Юнистрим
Al Ansari Exchange|الأنصاري للصرافة
PocketChange|ポケットチェンジ
Belarusbank|Беларусбанк
Rico Credit|რიკო კრედიტი|Рико Кредит
Abu Dhabi Islamic Bank|مصرف ابوظبي الاسلامي
ACBA|ԱԿԲԱ|АКБА
Al Ahli Bank of Kuwait|البنك الأهلي الكويتي
Alexbank|بنك الاسكندريه
Allied Bank Limited|الائیڈ بینک لمیٹڈ
Ameriabank|Ամերիաբանկ|Америабанк
Amio Bank|Ամիօ Բանկ|Амио Банк
Araratbank|Արարատբանկ|Араратбанк
Ardshinbank|Արդշինբանկ|Ардшинбанк
Armeconombank|Հայէկոնոմբանկ|Армэкономбанк
ArmSwissBank|Արմսվիսբանկ|Армсвисбанк
Artsakhbank|Արցախբանկ|Арцахбанк
Askari Bank|عسکری بینک
Attijariwafa Bank|التجاري وفا بنك
Bank Al Habib|بينک الحبيب
Bank Alfalah|بینک الفلاح
Banque du Caire|بنك القاهرة
BEA|البنك الجزائري الخارجي
National Bank of Algeria|البنك الوطني الجزائري
Byblos Bank Armenia|Բիբլոս Բանկ Արմենիա|Библос Банк Армения
Canara Bank|केनरा बैंक|ಕೆನರಾ ಬ್ಯಾಂಕ್|ਕੇਨਰਾ ਬੈਂਕ|کینرا بینک
CIH Bank|القرض العقاري والسياحي
City Union Bank|सिटी यूनियन बैंक|சிட்டி யூனியன் வங்கி
ComInBank|Комінбанк
Commercial International Bank|البنك التجاري الدولي
Converse Bank|Կոնվերս Բանկ|Конверс Банк
CPA|القرض الشعبي الجزائري
Dubai Islamic Bank|بنك دبي الإسلامي|دبئی اسلامی بینک
Evocabank|Էվոկաբանկ|Эвокабанк
Fast Bank|Ֆասթ Բանկ|Фаст Банк
Faysal Bank|فیصل بینک
Fibank|Първа инвестиционна банка
HBL Bank|ایچ بی ایل پاکستان
Hong Leong Bank|丰隆银行
Housing and Development Bank|بنك التعمير والإسكان
Idea Bank|Ідея Банк
India Post Payments Bank|भारतीय डाक भुगतान बैंक
Inecobank|Ինեկոբանկ|Инекобанк
Iran Zamin Bank|بانک ایران زمین
Karafarin Bank|بانک کارآفرین
KredoBank|Кредобанк
Madhyanchal Gramin Bank|मध्यांचल ग्रामीण बैंक
Maharashtra Gramin Bank|महाराष्ट्र ग्रामीण बैंक|महाराष्ट्र ग्रामीण बँक
MCB|ایم سی بی بینک
Meezan Bank|میزان بینک
Mellat Bank|Մելլաթ Բանկ|Меллат Банк
MTB Bank|МТБ Банк
OCBC Bank|华侨银行
Odisha Gramya Bank|ଓଡ଼ିଶା ଗ୍ରାମ୍ୟ ବ୍ୟାଙ୍କ
Postanska stedionica|Поштанска штедионица
ProCredit Bank|ПроКредит Банк|პროკრედიტ ბანკი
Public Bank|大众银行
Punjab & Sind Bank|पंजाब एण्ड सिंध बैंक
Raiffeisen Bank|Райффайзен Банк|Райффайзен
RAKBANK|راك بنك
Sense Bank|Сенс Банк
Sharjah Islamic Bank|مصرف الشارقة الإسلامي
Shinhan Bank|신한은행
Tamil Nadu Grama Bank|தமிழ்நாடு கிராம வங்கி
Tripura Gramin Bank|ত্রিপুরা গ্রামীণ ব্যাঙ্ক|त्रिपुरा ग्रामीण बैंक
UGB|Укргазбанк
Unex Bank|Юнекс Банк
Unibank|Յունիբանկ|Юнибанк
Universal Bank|Універсал Банк
VTB|ՎՏԲ
Yes Bank|येस बँक
Absolut Bank|Абсолют|Абсолютбанк|Абсалютбанк
Avangard Bank|Авангард
Ak Bars Bank|Ак Барс Банк
Accordbank|Акордбанк
VTB Bank|Банк ВТБ|ВТБ
Bank Dabrabyt|Банк Дабрабыт
Bank Credit Dnipro|Банк Кредит Дніпро
Bank Lviv|Банк Львів
Pivdenny Bank|Банк Південний
Reshenie Bank|Банк Решение|Банк Рашэнне
Bank of Saint Petersburg|Банк Санкт-Петербург
DSK Bank|Банка ДСК
Belagroprom Bank|Белагропромбанк|Белаграпрамбанк
BelVEB|БелВЭБ
Belgazprombank|Белгазпромбанк|Белгазпрамбанк
Belinvestbank|Белинвестбанк|Белінвестбанк
BNB-Bank|БНБ-Банк
BSB Bank|БСБ Банк
BTA Bank|БТА Банк
Vozrozhdenie Bank|Возрождение
Golomt Bank|Голомт банк
Delta Bank|Дельта Банк|Дэльта Банк
IndustrialBank|Індустріалбанк|兴业银行
Kuban Credit|Кубань Кредит
MetaBank|МетаБанк
Credit Bank of Moscow|Московский кредитный банк
Mosobl Bank|Мособлбанк
MTBank|МТБанк
MTS Bank|МТС Банк
Neo Bank Asia|Нео Банк Азія|Нео Банк Азия
UBB|ОББ
Municipal Bank|Общинска банка
Paritetbank|Паритетбанк|Парытэтбанк
Poltava-Bank|Полтава-Банк
Post Bank|Почта Банк
Pravex Bank|Правекс-Банк
Pridnestrovian Savings Bank|Приднестровский Сбербанк
PriorBank|Приорбанк|Пріорбанк
Promsvyazbank|Промсвязьбанк
Renaissance Credit|Ренессанс Кредит
Rosselkhozbank|Россельхозбанк
GBD-Bank|РРБ-Банк
Russian Standard Bank|Русский Стандарт
Sovcombank|Совкомбанк
StatusBank|СтатусБанк
Technobank|Технобанк|Тэхнабанк
TC Bank|ТК Банк|ГК Банк
State Bank|Төрийн банк
Ukreximbank|Укрексімбанк
Uralsib Bank|Уралсиб
Fransabank|Франсабанк
Khan Bank|Хаан банк
Zepter Bank|Цептер Банк|Цэптар Банк
UniCredit Bank|ЮниКредит Банк
BasisBank|ბაზისბანკი|БазисБанк
Cartu Bank|ბანკი ქართუ|Карту Банк
Ziraat Bank|ზირაათ ბანკი|Зираат Банк
IsBank|იშბანკი|ИшБанк
Credo Bank|კრედო ბანკი|Кредо Банк
Terabank|ტერაბანკი|Терабанк
Halyk Bank|ხალიკ ბანკი
Bank Otsar Ha-Hayal|בנק אוצר החייל
Israel Discount Bank|בנק דיסקונט לישראל
Bank Yahav|בנק יהב
Bank of Jerusalem|בנק ירושלים
Bank Massad|בנק מסד
Mercantile Discount Bank|בנק מרכנתיל דיסקונט
`;
