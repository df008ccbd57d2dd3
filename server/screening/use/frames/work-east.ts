// cspell:disable
import { type WorkWords } from './work-words';

/** Work on others’ goods, as it is offered in the languages of the east and south of Europe and the Near East. Own list. */
export const EASTERN_WORK: Readonly<Record<string, WorkWords>> = {
  ru: {
    sure: `услуга ремонта | услуги ремонта | услуги по ремонту | услуга | ремонт телефонов | ремонт телефона | ремонт часов | ремонт ноутбуков | ремонт пылесосов | ремонт обуви | ремонт техники |
      ремонт бытовой техники | сервисный центр | ремонтируем | отремонтируем | чиним | починим | ремонт на дому | ремонт любой сложности | сдам в аренду | сдаю в аренду | аренда | прокат |
      напрокат | в прокат | выезд мастера | вызов мастера | чип тюнинг | прошивка эбу | заточка цепей | заточка ножей | установка на дому | восстановление данных | реставрация обуви |
      замена экрана | замена дисплея | замена матрицы | замена термопасты | заправка картриджей | заправка принтеров | перепрошивка принтеров`,
    work: `ремонт | ремонта | ремонтом | починка | восстановление | реставрация | диагностика | компьютерная диагностика | отладка | наладка | перепайка | пайка | разблокировка | раскодировка |
      прошивка | перепрошивка | переборка | капремонт | перемотка | перетяжка | часовой мастер | ремонтирую | чиню | то и ремонт`,
    task: `обслуживание | техобслуживание | чистка | мойка | замена | заточка | полировка | настройка | регулировка | калибровка | юстировка | установка | монтаж | декальцинация | химчистка |
      покраска | перекраска | профилактика | сервисное | привязка | программирование | кодирование | подключение | заправка | сервис`,
    offered: `на дому | выезд | выезд бесплатно | с выездом | выезд на дом | бесплатная диагностика | диагностика бесплатно | при вас | в вашем присутствии | за 1 день | за один день | за 30 минут |
      за час | в день обращения | срочно | срочный | недорого качественно | любой сложности | любая сложность | все модели | все марки | всех марок | мастер | мастера | мастер сегодня |
      частный мастер | мастерская | сервисный | гарантия на работу | гарантия на работы | с гарантией | опыт 10 лет | стаж | звоните | запись | по записи | вызов | круглосуточно |
      доставка в сервис | заберем и привезем | работаем по россии | пересылка | приём по почте`,
    goods: `ремкомплект | ремонтный комплект | набор для ремонта | набор для чистки | набор для заточки | для ремонта | под ремонт | на ремонт | в ремонт | после ремонта | без ремонта |
      требует ремонта | нужен ремонт | требуется ремонт | под восстановление | под реставрацию | для восстановления | после обслуживания | обслужен | обслужены | для чистки | для полировки |
      для заточки | для мойки | для обслуживания | руководство по ремонту | книга по ремонту | чайный сервиз | не мастер | замена оригинала | на замену | мойка высокого давления |
      не требует обслуживания | восстановление волос | для волос | средство для | щетка для чистки | мастер класс | мастер и маргарита`,
  },
  uk: {
    sure: `послуги ремонту | послуга ремонту | послуги з ремонту | послуга | послуги | ремонт телефонів | ремонт ноутбуків | ремонт пилососів | ремонт годинників | ремонт взуття | ремонт техніки |
      ремонт побутової техніки | сервісний центр | ремонтуємо | відремонтуємо | ремонт вдома | ремонт будь якої складності | здам в оренду | оренда | прокат | виїзд майстра | виклик майстра |
      чіп тюнінг | прошивка ебу | заточування ланцюгів | заточка ланцюгів | заміна екрана | заміна дисплея | заміна термопасти | заміна скла | заміна матриці | відновлення даних |
      заправка картриджів`,
    work: `ремонт | ремонту | лагодження | відновлення | реставрація | діагностика | комп ютерна діагностика | наладка | налагодження | перепаювання | пайка | розблокування | прошивка | перепрошивка |
      капремонт | перемотка | перетяжка | майстер з ремонту | годинникар | ремонтую | лагоджу`,
    task: `обслуговування | техобслуговування | чистка | чищення | миття | заміна | заточування | заточка | полірування | поліровка | налаштування | регулювання | калібрування | встановлення | монтаж |
      декальцинація | хімчистка | фарбування | перефарбування | профілактика | прив язка | програмування | кодування | підключення | заправка | чистка від накипу`,
    offered: `вдома | на дому | виїзд | з виїздом | виїзд додому | з виїздом майстра | безкоштовна діагностика | при вас | за вашої присутності | за 1 день | за один день | за годину | в день звернення |
      терміново | будь якої складності | усі моделі | всі моделі | усіх марок | майстер | майстра | майстерня | сервісний | гарантія на роботу | гарантія на роботи | з гарантією | дзвоніть |
      запис | за записом | виклик | цілодобово | приймаю поштою | новою поштою в ремонт | приватний майстер`,
    goods: `ремкомплект | ремонтний комплект | набір для ремонту | набір для чищення | для ремонту | під ремонт | на ремонт | в ремонт | після ремонту | без ремонту | потребує ремонту |
      потрібен ремонт | під відновлення | для відновлення | після обслуговування | обслужений | для чищення | для чистки | для полірування | для заточування | для миття | посібник з ремонту |
      на заміну | чайний сервіз | відновлення волосся | засіб для | майстер клас`,
  },
  pl: {
    sure: `naprawiamy | naprawię | naprawa u klienta | serwis pogwarancyjny | serwis telefonów | serwis laptopów | serwis agd | serwis mobilny | punkt serwisowy | pogotowie komputerowe |
      wymiana wyświetlacza | wymiana ekranu | wymiana szybki | wymiana baterii | wymiana matrycy | wymiana gniazda | czyszczenie i konserwacja | wypożyczalnia | wypożyczenie | wynajem |
      do wynajęcia | na wynajem | ostrzenie łańcuchów | ostrzenie noży | usługa naprawy | usługi serwisowe | usługa | usługi | zdjęcie simlocka | zdjęcie blokady | kodowanie | chip tuning |
      chiptuning | dojazd do klienta | regulacja gitary | naprawa | regeneracja`,
    work: `naprawy | naprawę | renowacja | renowację | renowacji | remont | odnowienie | odnawianie | diagnostyka | diagnoza | odzyskiwanie danych | serwisowanie | konserwacja | mechanik |
      zegarmistrz | programowanie | odblokowanie | szewc | lutnik | tapicer | przezwajanie | lutowanie`,
    task: `serwis | czyszczenie | przegląd | przeglądy | odkamienianie | ostrzenie | polerowanie | wymiana | kalibracja | regulacja | instalacja | montaż | strojenie | pranie | malowanie | farbowanie |
      aktualizacja | obsługa`,
    offered: `od ręki | na miejscu | z dojazdem | dojazd | dojazd gratis | u klienta | w 24h | w 24 h | 24h | 48h | ekspres | w 30 minut | tego samego dnia | wysyłkowo | wysyłka kurierem |
      odbiór i dostawa | darmowa diagnoza | bezpłatna diagnoza | bezpłatna wycena | wycena | darmowa wycena | umów wizytę | fachowiec | specjalista | technik | serwisant | warsztat |
      wszystkie modele | wszystkie marki | gwarancja na usługę | gwarancja na naprawę | robocizna | z robocizną`,
    goods: `zestaw naprawczy | zestaw do naprawy | zestaw do czyszczenia | do naprawy | do remontu | do renowacji | do serwisu | po naprawie | po serwisie | po przeglądzie | po remoncie |
      po regeneracji | bez napraw | wymaga naprawy | do czyszczenia | do konserwacji | do polerowania | do ostrzenia | do montażu | do wymiany | instrukcja naprawy | serwis kawowy |
      serwis obiadowy | serwis do kawy | serwis do herbaty | serwis porcelanowy | serwis herbaciany | serwis deserowy | serwis na | książka serwisowa | szczotka do czyszczenia | zestaw serwisowy |
      montaż gratis`,
  },
  cs: {
    sure: `opravíme | opravujeme | servisní středisko | servis mobilů | servis notebooků | servis telefonů | oprava telefonů | výměna displeje | výměna displaye | výměna baterie | výměna skla |
      výměna lcd | čištění a servis | opravy elektro | broušení řetězů | broušení nožů | půjčovna | půjčím | zapůjčení | k pronájmu | pronájem | prenájom | požičovňa | na prenájom |
      oprava displeja | výmena displeja | výmena batérie | opravujem | opravím | chiptuning | chip tuning | odblokování | servis na počkání | oprava na počkání`,
    work: `oprava | opravy | opravu | opravna | renovace | renovácia | renovuji | repasování | repasovanie | restaurování | diagnostika | odvirování | záchrana dat | kódování | kódovanie |
      programování klíčů | hodinář | hodinár | hodinářství | opravář | opravár | mechanik | servisní technik | pozáruční servis | pozáručný servis | pájení | čalounění | převíjení`,
    task: `servis | čištění | čistenie | údržba | výměna | výmena | broušení | brúsenie | leštění | leštenie | seřízení | nastavení | nastavenie | kalibrace | kalibrácia | instalace | inštalácia |
      montáž | odvápnění | odvápnenie | ladění | ostření | lakování | barvení | prohlídka | revize | mytí`,
    offered: `na počkání | na počkanie | výjezd | výjazd | s výjezdem | u vás doma | u zákazníka | přijedu k vám | prídem k vám | svoz zdarma | svoz | zašlete poštou | zašlite poštou | zašlete |
      do 24 hodin | do 24h | ten samý den | týž den | expresně | diagnostika zdarma | nacenění zdarma | cenová nabídka | objednejte se | objednávky | odborník | odborný servis | technik | dílna |
      dielňa | všechny modely | všetky modely | všechny značky | záruka na opravu | záruka na práci | po celé čr | vyzvednutí`,
    goods: `opravná sada | sada na opravu | souprava na opravu | opravný kit | na opravu | k opravě | po opravě | po oprave | po servisu | po servise | po repasi | nutná oprava | potřebuje opravu |
      bez opravy | k renovaci | na renovaci | kávový servis | čajový servis | jídelní servis | porcelánový servis | mokka servis | servisní knížka | servisní kniha | servisní sada | čisticí sada |
      sada na čištění | na čištění | k čištění | na leštění | na broušení | na údržbu | na výměnu | po celkové repasi`,
  },
  ro: {
    sure: `reparatii | reparații | reparam | reparăm | reparatie telefon | serviciu de reparatii | reparatii gsm | service gsm | service autorizat | inlocuire display | inlocuire ecran |
      inlocuire sticla | inlocuire baterie | schimb display | schimb ecran | schimbare display | inchiriere | inchirieri | de inchiriat | inchiriez | decodare | decodari | resapare |
      ascutire lanturi | service mobil | depanare | depanez`,
    work: `reparatie | reparație | restaurare | reconditionare | recondiționare | revizie | revizii | diagnoza | diagnosticare | recuperare date | codare | programare chei | mecanic | ceasornicar |
      depanator | atelier reparatii | rebobinare | tapiterie | @service`,
    task: `service | curatare | curățare | decalcifiere | ascutire | ascuțire | lustruire | inlocuire | înlocuire | schimb | calibrare | reglare | reglaj | instalare | montaj | montare | intretinere |
      întreținere | mentenanta | igienizare | vopsire | spalare | deblocare`,
    offered: `la domiciliu | deplasare | deplasare la domiciliu | deplasare gratuita | pe loc | in aceeasi zi | în aceeași zi | in 24h | in 24 de ore | in 30 de minute | constatare gratuita |
      diagnoza gratuita | estimare gratuita | programare | cu programare | ridicare si livrare | curier dus intors | prin curier | tehnician | specialist | toate modelele | toate marcile |
      garantie la lucrare | garantie lucrare | manopera | manopera inclusa | atelier`,
    goods: `kit reparatie | kit de reparatie | set reparatie | kit curatare | set curatare | pentru reparatii | de reparat | pentru reparat | necesita reparatii | necesita reparatie | fara reparatii |
      revizie facuta | revizie la zi | revizii la zi | serviciu de masa | serviciu de ceai | serviciu de cafea | carte service | istoric service | pentru curatare | perie curatare |
      manual reparatii | la schimb | schimb cu | accept schimb | pentru service`,
  },
  hu: {
    sure: `javítás szerviz | szerviz szolgáltatás | javítás helyben | javítása | javítását | javításai | megjavítjuk | javítom | javítunk | kijelzőcsere | kijelző csere | akkucsere | akku csere |
      akkumulátorcsere | üvegcsere | üveg csere | hátlapcsere | telefonszerviz | laptopszerviz | órajavítás | varrógép szerviz | bérlés | bérelhető | kölcsönzés | kölcsönözhető | kölcsönző |
      bérbeadó | bérbe adó | láncélezés | késélezés | függetlenítés | chiptuning | szervizelése | felújítása | karbantartása | beüzemelés`,
    work: `javítás | javítások | szerviz | felújítás | restaurálás | hibakeresés | diagnosztika | adatmentés | kódolás | kódoldás | programozás | szerelő | órásmester | műszerész | szervizelés |
      generálozás | tekercselés | kárpitozás`,
    task: `csere | cseréje | tisztítás | karbantartás | vízkőtelenítés | élezés | polírozás | beállítás | kalibrálás | telepítés | beszerelés | szerelés | fényezés | mosás | átvizsgálás | tisztítása`,
    offered: `megvárható | háznál | házhoz megyek | házhoz megyünk | kiszállás | kiszállással | ingyenes kiszállás | helyszínen | helyben | aznap | 24 órán belül | 1 órán belül | ingyenes bevizsgálás |
      ingyenes árajánlat | árajánlat | időpont | időpontra | postai úton | postán is | futárral | szakember | szakszerviz | mester | műhely | minden modell | minden típus | garanciával |
      garancia a javításra | gyors javítás | expressz`,
    goods: `javítókészlet | javító készlet | javítószett | javító szett | javítókulcs | javítási kézikönyv | szervizkönyv | szerviz könyv | szervizelt | felújított | felújítandó | javítandó |
      javításra szorul | javításra | szervizre | tisztító készlet | tisztítókészlet | tisztító kefe | teáskészlet | csere is érdekel | csere érdekel`,
  },
  el: {
    sure: `επισκευή | επισκευές | επισκευάζουμε | επισκευάζω | επισκευάζονται | αλλαγή οθόνης | αλλαγή μπαταρίας | αντικατάσταση οθόνης | τεχνική υποστήριξη | τεχνικός πλυντηρίων |
      συντήρηση και επισκευή | service στο χώρο σας | ενοικίαση | ενοικιάζεται | ενοικιάζονται | προς ενοικίαση | ξεκλείδωμα | ακόνισμα αλυσίδων | σέρβις στο σπίτι`,
    work: `αποκατάσταση | αναπαλαίωση | ανακατασκευή | διάγνωση | διάγνωση βλαβών | ανάκτηση δεδομένων | ρεκτιφιέ | τεχνικός | ωρολογοποιός | μάστορας | βλάβες | επιδιόρθωση | επιδιορθώσεις |
      προγραμματισμός κλειδιών | κωδικοποίηση | επισκευής | επισκευών`,
    task: `service | σέρβις | σερβις | συντήρηση | συντηρήσεις | καθαρισμός | καθάρισμα | αφαλάτωση | ακόνισμα | τρόχισμα | γυάλισμα | λουστράρισμα | αλλαγή | αντικατάσταση | ρύθμιση | ρυθμίσεις |
      βαθμονόμηση | τοποθέτηση | εγκατάσταση | βάψιμο | πλύσιμο`,
    offered: `στον χώρο σας | στο χώρο σας | κατ οίκον | στο σπίτι σας | στο σπίτι | αυθημερόν | εντός 24 ωρών | σε 24 ώρες | σε 1 ώρα | άμεσα | επιτόπου | με ραντεβού | ραντεβού | δωρεάν διάγνωση |
      δωρεάν εκτίμηση | παραλαβή και παράδοση | παραλαβή από το χώρο σας | αποστολή με courier για | τεχνικοί | εργαστήριο | συνεργείο | όλα τα μοντέλα | όλων των μοντέλων | όλες οι μάρκες |
      εγγύηση επισκευής | εγγύηση εργασίας | εξειδικευμένο | εξειδικευμένος | σέρβις και ανταλλακτικά | service και ανταλλακτικά`,
    goods: `κιτ επισκευής | σετ επισκευής | κιτ καθαρισμού | σετ καθαρισμού | για επισκευή | προς επισκευή | θέλει επισκευή | χρειάζεται επισκευή | για ανταλλακτικά ή επισκευή | βιβλίο service |
      εγχειρίδιο επισκευής | πλήρες service | σερβίς τσαγιού | με service | φρέσκο service | βιβλίο σέρβις | για καθαρισμό | βούρτσα καθαρισμού | μάσκα επανόρθωσης | σερβίτσιο | με πλήρες service`,
  },
  tr: {
    sure: `tamiri yapılır | tamir edilir | onarımı yapılır | bakımı yapılır | tamir servisi | teknik servis | teknik servisi | özel servis | özel servisi | servis hizmeti | bakım servisi |
      ekran değişimi | batarya değişimi | pil değişimi | cam değişimi | ekran tamiri | telefon tamiri | beyaz eşya servisi | kombi servisi | klima servisi | kapıda servis | kiralık | kiralanır |
      kiralama | günlük kiralık | tamircisi | tamirci | yetkili servis | bileme servisi | zincir bileme | chip tuning | kilit açma | unlock yapılır | tamir ve bakım | bakım ve onarım |
      yerinde servis`,
    work: `tamir | tamiri | onarım | onarımı | restorasyon | restorasyonu | revizyon | revizyonu | arıza tespiti | arıza | veri kurtarma | yazılım atma | saatçi | servisi | yenileme hizmeti |
      anakart tamiri | bakım onarım`,
    task: `bakım | bakımı | temizliği | temizlik | değişimi | değişim | polisaj | polisajı | bileme | kireç çözme | kireç temizliği | kalibrasyon | ayarı | kurulum | kurulumu | montajı | montaj |
      boyama | boyası | yıkama | servis | program yükleme | format atma | dolumu | kodlama`,
    offered: `aynı gün | yerinde | evde | kapıda | adresten alım | adresten teslim | kargo ile kabul | kargo ile gönder | kargo ile alınır | 30 dakikada | 1 saatte | 24 saatte | ücretsiz arıza tespiti |
      ücretsiz keşif | keşif ücretsiz | garantili işçilik | işçilik | işçilik dahil | randevu | uzman | uzman ustadan | uzman kadro | usta | teknisyen | tüm modeller | tüm markalar |
      bekleme yapmadan | anında | atölye | 7 24 | evde bakım`,
    goods: `tamir kiti | tamir seti | onarım kiti | onarım seti | onarım kremi | onarıcı | tamir bandı | temizlik seti | temizlik fırçası | temizlik bezi | temizlik kiti | bakım seti | bakım kiti |
      bakım kremi | bakım yağı | saç bakım | cilt bakım | yüz bakım | ayak bakım | el bakım | bakım şampuanı | bakım maskesi | bakım suyu | tamire ihtiyacı | tamirlik | arızalı |
      tamir gerektirir | bakımlı | bakımları yapıldı | bakımı yapıldı | bakım yapıldı | yemek servisi | servis tabağı | servis seti | servis kaşığı | servis tepsisi | servis kasesi |
      sunum servis | çay servisi | kahve servisi | bileme taşı | montaj kiti | kolay montaj | kolay temizlik | takas | değişim olur | evde kullanım | ev temizlik | kapıda ödeme | aynı gün kargo |
      kapıda nakit`,
  },
  ar: {
    sure: `صيانة | تصليح | نصلح | خدمة صيانة | مركز صيانة | خدمة تصليح | فني صيانة | تغيير شاشة | تبديل شاشة | استبدال شاشة | تغيير بطارية في | للإيجار | للايجار | تأجير | ايجار | تاجير | خدمة متنقلة |
      فك شفرة | فتح شفرة | برمجة مفاتيح | سن سلاسل | خدمات صيانة | صيانه`,
    work: `ترميم | تجديد | فحص | تشخيص | برمجة | استعادة بيانات | فني | وتصليح | وصيانة | واصلاح | ساعاتي | ميكانيكي | مهندس صيانة | عمرة | اصلاح | إصلاح`,
    task: `تنظيف | تلميع | تغيير | تبديل | استبدال | تركيب | معايرة | ضبط | غسيل | تعبئة فريون | ازالة الترسبات | وتغيير | وتركيب | وتنظيف | صباغة | خدمة | شحذ`,
    offered: `بالمنزل | في المنزل | نصل اليك | نصلك | لباب البيت | في نفس اليوم | نفس اليوم | خلال ساعة | خلال 24 ساعة | فوري | متنقل | متنقلة | فني متخصص | متخصص | مختص | ضمان على الصيانة | مع ضمان |
      فحص مجاني | كشف مجاني | معاينة مجانية | اتصل | حجز | موعد | جميع الموديلات | جميع الانواع | كل الموديلات | استلام وتوصيل`,
    goods: `عدة تصليح | عدة صيانة | طقم تصليح | طقم تنظيف | فرشاة تنظيف | منظف | سائل تنظيف | ادوات تنظيف | يحتاج صيانة | يحتاج تصليح | تحتاج صيانة | بدون صيانة | كتاب صيانة | دليل صيانة | للتصليح |
      للصيانة | كريم اصلاح | شامبو اصلاح | اصلاح الشعر | إصلاح الشعر | سيروم اصلاح | طقم خدمة | صيانات الوكالة | صيانة الوكالة`,
  },
  he: {
    sure: `תיקוני | תיקונים | לתיקון בבית | מתקנים | מתקן עד הבית | שירות תיקונים | מעבדת תיקונים | מעבדה לתיקון | טכנאי | טכנאים | החלפת מסך | החלפת סוללה | החלפת זכוכית | להשכרה | השכרת | השכרה |
      פתיחת נעילה | פריצת | ניקוי מזגנים | טיפול תקופתי | שירות עד הבית`,
    work: `שיפוץ | שיקום | אבחון | אבחון תקלות | שחזור מידע | תכנות | קידוד | שען | מכונאי | שיפוצי | חידוש | תיקון`,
    task: `ניקוי | תחזוקה | תחזוקת | החלפת | החלפה | כיוון | הברקת | הברקה | ליטוש | השחזה | התקנה | התקנת | טיפול | הסרת אבנית | מילוי גז | צביעה | צביעת | כביסת | כיול | השחזת`,
    offered: `עד הבית | בבית הלקוח | עם איסוף | איסוף והחזרה | באותו יום | תוך שעה | תוך 24 שעות | בהמתנה | בדיקה חינם | הצעת מחיר | ללא התחייבות | בתיאום מראש | מקצועי | מקצועית | מומחה | מומחים |
      אחריות על התיקון | אחריות על העבודה | כל הדגמים | כל הסוגים | שליח עד הבית`,
    goods: `ערכת תיקון | ערכת תיקונים | ערכת ניקוי | סט ניקוי | מברשת ניקוי | נוזל ניקוי | לתיקון | דרוש תיקון | צריך תיקון | זקוק לתיקון | ללא תיקונים | אחרי טיפול | אחרי שיפוץ | ספר טיפולים | לשיפוץ |
      שמפו שיקום | מסכת שיקום | קרם תיקון | תיקון לשיער | סרום תיקון | להחלפה`,
  },
};
