/** Everyday words of goods in languages around the Mediterranean, and of Indonesia, beyond their common ones: see everyday-words.ts. In order of the alphabet. */
export const SOUTHERN_WORDS: Readonly<Record<string, string>> = {
  it: `abete accappatoio acciughe acero aceto acquario aglio alloro allungabile aloe altalena altoparlante amaca annaffiatoio antracite
  appendiabiti argan argentato artigianale aspirapolvere auricolari avorio avvitatore bagnoschiuma ballerine balsamo barattoli basilico
  bavaglino bermuda berretto betulla biberon body bollitore bordeaux borraccia borsello bottarga boxer bretelle brocca bronzo bulbi
  bullone bulloni cacciavite caffettiera caldaia calice calici calzamaglia camicetta canapa canarini canotta canottiera canovaccio
  cantucci capperi caraffa carciofi caricatore carriola carrozzina cartuccia casseruola cassettiera castagne castagno catenina ceci
  cerchietto cerniera cerniere ciclamino ciliegio cinghia ciniglia ciondolo cipolla cipria ciuccio colino collanina collare colorato
  comodino concime confettura confezione copridivano copriletto copripiumino coprisedile cornice corta costruzioni cotto credenza
  criceto crocchette cucchiaini cuccia cuffie culla cuscini dadi dado damigiana datteri deodorante dipinta doccetta dondolo dorato ebano
  ecopelle ecru elasticizzato esche estraibile faggio fanale faretto farro fasciatoio federe feltro fermacapelli fichi filtro
  fisarmonica flauto foderato fondotinta forbice forchetta fori fornello foro foulard frassino frusta ganci gancio gazebo geranio gesso
  ghisa giaccone gilet girello girevole gonnellina grammi granito grappa grattugia grembiule guanciale guarnizione guarnizioni
  guinzaglio imbottita imbottito impagliata impermeabile infradito insalatiera intagliato iuta karité lame lampadina lampadine lanterna
  lavabile lavanda lavatrice leggings lenticchie lenzuolo lettiera lievito lima liquirizia liquore litro livella lucchetto lurex
  macchinina macinino mandorle maniglia maniglie mantovana manubrio marmo marsupio mascara mattarello mattonelle melange mensola mestolo
  mocassini mogano moka molletta mollette monopattino morbida morbido motosega mulinello neonata nocciole noce noci olmo ombrello
  ombrellone ombretti ombretto opaco orchidea organza origano ortensia orzo ottanio ottone ovale paglia pagliaccetto paia panca
  pannolini pantaloncini pantofole papillon parmigiano passatoia passeggino pastiglie pattini pecorino pedali pellet pellicola peluche
  pennello peperoncino pettine piantine piastrelle pieghevole pile pino pinoli pinza pinze pistacchio piumini piumino pizzo plafoniera
  plaid pneumatico pois pomodori pomodoro porcini portabottiglie portachiavi portaombrelli portapacchi portaspezie posate pouf presine
  profumata profumate prolunga pz quadrata quadrato quadretti racchetta raccordo rame raso rastrello rattan recinzione regolabile
  ricamata ricamato rigido rondella rondelle rosmarino rotolo rotonda rotondo rovere rubinetto rullo salame salopette salvia saponetta
  scalpello scamosciata scamosciati scamosciato scarpette scarpiera scarponi scendiletto schiumarola scivolo scolapiatti sdraio seghetto
  senape sgabello shampoo siero sifone slip smalto sneakers soffiato sottovaso spazzola specchietto spilla spremiagrumi staffa staffe
  stagno stampante stampi stampo striscia strofinacci strofinaccio sughero tacche tagliaerba taglie tamburello tamburo tappetini taralli
  tartufo tasselli tassello tasti tastiera tasto tazzina tazzine teak tegame teglia teiera telecomando telo tendaggi tergicristallo
  termosifone terracotta terriccio tinta tiragraffi tisana tonno torrone tortiera tortora tosasiepi tovaglia tovaglie tovaglioli
  traforato trapano trapunta trasparente trenino triciclo trolley tulle tutina ulivo vanga vasetto vasi vassoio ventilatore vestaglia
  vetrata vimini viti zainetto zappa zerbino zincato zoccoli`,
  el: `άμμος άνηθος έλαιο έλατο έλκηθρο αγγούρι αγκίστρι αδιάβροχο αερόθερμο αθόρυβο αισθητήρας αιώρα ακακία ακουστικά αλεύρι αλουμίνιο
  αλυσοπρίονο αλφάδι αμύγδαλα ανατομικό ανδρικά ανδρική ανδρικό ανεμιστήρας ανοξείδωτο αντίκα αντικολλητικό αντιολισθητικό αντλία
  απλώστρα αποθήκευσης απορρυπαντικό αποσπώμενο αρακάς αρκουδάκι ασήμι ασημένιο ασημί αστάρι ασύρματα αυτοκινητάκι αφίσα αφρολέξ αχλάδι
  βάζα βάτραχος βίδα βίδες βαμβάκι βαμβακερά βαμβακερό βαράκια βαρελίσια βατόμουρο βελονάκι βελούδο βερίκοκο βερνίκι βιολογικό βιταμίνη
  βολβοί βούρτσα βούρτσες βραστήρας βραχιόλια βρεφικό βρύση βρώμη βότανα βότσαλα βύσσινο γάτας γαλότσες γεράνι γιακάς γιαούρτι γιρλάντα
  γκαζόν γλάστρα γλάστρες γούνα γούρι γούρια γραβιέρα γραμμάρια γραμματόσημο γρανίτης γυάλινο γυαλόχαρτο γόμα δίχτυ δαμάσκηνο δαντέλα
  δαχτυλίδια δεινόσαυρος δερμάτινα δερμάτινη δερμάτινο δερματίνη διαθέσιμο διακοσμητικό διακόπτης διθέσια δράπανο δρεπάνι δρυς εκτυπωτής
  ελέφαντας ελαιόλαδο ελαστικό ελιά ελιάς ελιές εμαγιέ εμπριμέ ενηλίκων ενυδρείο επίχρυσο επεκτεινόμενο ζάντα ζάντες ζακέτα ζαμπόν
  ζιβάγκο ζυγαριά ζωγραφιστό ηλιακό ημίδιπλο ηχείο θερμοκήπιο θερμός θυμάρι θυμαρίσιο κάλτσα κάλυμμα κήπος κήπου καθρέπτες καθρέπτης
  καθρέφτης καλάθια καλάμι καλοριφέρ καλσόν καλύμματα καμηλοπάρδαλη καμηλό καναπές καουτσούκ καπάκι καρέ καρτ καρυδιά καρφίτσα καρφιά
  καρό καρότο καρότσι κασετίνα κασκόλ κασμίρ κατσίκα κατσαβίδι κατσαρόλα κατσαρόλες κεντημένο κεντητό κεράσι κεραμική κεραμικό κερασιά
  κεχριμπάρι κηροπήγιο κιλό κινητήρας κλαδευτήρι κλωστή κοκοφοίνικα κολάν κολάρο κολοκύθι κομοδίνο κομπολόι κομψό κοντό κορδέλα κορνίζα
  κουβάς κουβέρτες κουβερλί κουκούλα κουκούλας κουλούρια κουνέλια κουπί κουρτίνα κουτάλα κουτάλι κουτάλια κουταλιού κούνια κούπες κρέμες
  κρίνος κρεμ κρεμάστρα κρεμαστό κρεμμύδι κριθάρι κρόκος κόκκοι κόσμημα λάμπες λάχανο λίπασμα λίτρα λίτρο λαμπάδα λαμπτήρας λεβάντα
  λεκάνη λινάρι λινό λουκάνικο λουκέτο λουκούμι λουρί μάλλινο μάρμαρο μάσκαρα μέλισσα μαγνητικό μανίκι μανίκια μαντέμι μαντήλι
  μαντεμένιο μαξιλάρια μαξιλαροθήκη μαργαριτάρι μαργαριτάρια μαρμελάδα μαστίχα ματάκι μαχαιροπίρουνα μαϊντανός μελιτζάνα μεντεσές μετάξι
  μεταλλική μεταλλικό μεταχειρισμένο μηχανισμός μοκασίνια μολύβια μονό μονόκερος μονόχρωμο μουσταρδί μπαλαντέζα μπαλαρίνες μπαμπού μπεζ
  μπιμπερό μπλέντερ μπλούζες μπογιές μπομπονιέρα μποξεράκι μπορντό μποτάκια μπουζί μπουρνούζι μπρίκι μπρούτζος μωβ μύλος μύρτιλο νήμα
  νήματα νεογέννητο ντομάτα ντομάτας ντόπιας ντόπιο νυχιών ξυλομπογιές ξυλόσομπα ξύδι ξύλινα ξύλινη ξύλινο ξύλου οβάλ ολόσωμο ομπρέλα
  ονυχοδρόμιο οξιά ορείχαλκος ορχιδέα ούζο ούπα πάνες πάνινα πάνινη πάπλωμα πάσσαλος πέδιλα πένσα πήλινη πήλινο παγκάκι παγούρι παζλ
  παιδικές παιώνια παντόφλες παξιμάδι παπαγάλος παπιγιόν παπλωματοθήκη παραδοσιακό παρθένο πασχαλινό πατάκι πατάκια πατάτα πατίνι
  πατίνια περίπτερο περιστρεφόμενο πετάλι πεταλούδα πεύκο πεύκου πηλός πινέλο πιπέρι πιπίλα πιρούνι πιτζάμα πιτζάμες πλαστελίνη πλεκτή πλεκτό
  πλενόμενο πληκτρολόγιο πλισέ ποδιά πολυέλαιος πολυεστέρας πολυθρόνα πολυθρόνες πορσελάνη πορτοφόλια ποστάλ ποτιστήρι πουά πουκάμισα
  πουπουλένιο πουφ πούδρα πούπουλο πρίζα πριόνι προσκλητήριο πρόβατο πτυσσόμενο πόμολο ράνερ ράφια ρίγανη ρακέτα ραμμένο ρατάν ραφιέρα
  ρεβίθια ρεσώ ριγέ ριχτάρι ροδάκινο ροδέλα ρολό ρολόγια ρουστίκ ρυθμιζόμενο ρόλερ σέλα σίδερο σίκαλη σαγιονάρες σακίδιο σαλιάρα
  σαμαράκι σαμπουάν σαμπρέλα σανδάλια σαπούνια σατέν σεντόνι σημύδα σιδερώστρα σιελ σιλικόνη σιρόπι σιτάρι σιφόνι σκίουρος σκαλιστό
  σκαντζόχοιρος σκεπή σκεπής σκουλαρίκι σκουλαρίκια σκουφάκι σκούπα σκούφος σκόρδο σορτς σουβέρ σουρωτήρι σπάτουλα σπόροι σπόρος στήριγμα σταγόνες
  σταφίδες σταφύλι στεφάνι στολίδι στολίδια στρογγυλό στρώματα συρταριέρα συσκευασία συσκότισης σφουγγάρι σφουγγαρίστρα σωλήνας σωσίβιο
  σόμπα σύκα σύκο σύρμα τακάκια ταψί τεμ τεμάχια τεμάχιο τετράδιο τετράχορδο τηγάνι τηγάνια τηλεχειριστήριο τιρκουάζ τοστιέρα τουβλάκια
  τουλίπα τρέιλερ τρίφτης τραπεζάκι τραπεζομάντηλο τρενάκι τριαντάφυλλο τροφές τροχός τρυπάνι τσάπα τσίπουρο τσαγιέρα τσαντάκι τσαρούχι
  τσουγκράνα τσουλήθρα τσόχα υαλοκαθαριστήρες υπνόσακος υφαντό φέτα φακές φακός φανάρι φανέλα φαρδύ φεγγαρόπετρα φελλού φελλός φερμουάρ
  φλάντζα φλιτζάνια φλοράλ φοδραρισμένο φορητό φορμάκι φορτιστής φουλάρι φουντούκια φούρνος φούστες φούτερ φράουλα φράχτης φρένα φρένο
  φτυάρι φωτιστικά φωτιστικό φόρτισης χάλκινο χάμστερ χάντρες χαλάκι χαλβάς χαλιά χαλκός χαρτοταινία χαρτόνι χειροκίνητο χειροποίητη
  χειροποίητο χερούλι χλοοκοπτικό χουρμάδες χρυσαφί χτένα ψάθα ψάθινα ψάθινο ψαρέματος ψηφιακό`,
  he: `נייבי סקיני אגוז אגוזים אגס אגרטל אגרטלים אדניות אדנית אובלי אוברול אוגר אוהל אוהלים אוזניות אוכמניות אוכף אומים אופני אורגני אורן אחסון אטם אטמים
  אייל אלגנטי אלומיניום אלון אלחוטי אלחוטיות אלחוטית אלסטי אפונה אפורה אפרסק אקווריום ארוג ארונות אריזה ארנבים ארנק ארנקים בובת בולים
  בוקסר בורדו בושם בז' בלם בלמים בלנדר במבוק במלאי בקבוקי ברגים ברונזה ברז ברזים ג'ינס ג'ירפה גדר גופייה גיגית גינה גינת גירוד גלגיליות
  גלויה גלויות גליל גרביונים גרביים גרזן גרניום גרניט דבורה דובדבן דובדבנים דובי דוושה דיבל דיגיטלי דינוזאור דיסקית דלי דקורטיבי דשא דשן
  הבדלה הגשה הדום ויטמין וילון וילונות וסט ורד ורדים ורודה ז'קט זית זיתים זעתר זרעי זרעים חגורה חגורות חגורת חוטים חולצת חומה חומוס חומץ
  חזייה חיטה חיישן חימר חישוק חיתוך חיתול חיתולים חכת חלווה חלוק חממה חמניות חנוכה חנוכיה חנוכייה חצאיות חצאית חציל חצר חרדל חרוז חרוזים חרס
  חרסינה חשמלית טוסטר טורקיז טחון טחונה טחינה טייץ טיפות טלית טלסקופית טעינה ידיות ידית ידני יח' יילוד ילקוט יסוד יצוק ירוקה יריעה כביס
  כבל כבלים כבש כבשה כובעים כוננית כוסמין כוסמת כורכום כורסא כורסה כותנה כידון כיס כיסאות כיסויי כיסויים כיסים כיפה כיפות כיריים כלוב
  כמון כפית כפכפים כפרי כפתורים כרוב כריות כרית כתום כתית לבנדר לול לחצר ליבנה ליטר לכה לק מאוורר מאריך מברג מברשות מברשת מגב מגבות מגבת
  מגלשה מגנטי מגף מגפי מגפיים מגרפה מגש מדף מדפים מדפסת מודפס מוזהב מוצץ מזוודה מזוודות מזוזה מזוזות מזחלת מזלג מזמרה מזרון מזרן מחבט
  מחברות מחבת מחבתות מחק מטאטא מטחנה מטפחת מטריה מטרייה מטרפה מידות מיטות מיקרופון מכופתרת מכחול מכנס מכנסי מכסחת מכתבה מלונה מלפפון
  מנורה מנורת מנעול מסגרות מסגרת מסורתי מסמר מסמרים מסנן מסננת מספריים מסקרה מסרק מעדר מעילים מפיות מפסק מפת מצבר מצויר מצעים מצקת מצת
  מקדח מקדחה מקדחים מקלדת מקסטרה מקרר מראות מרובע מרופד מריצה מרית מרכך משאבה משובץ משוט משומש משחזת משי משפך משקולות משקפי מתכוונן מתלה מתקפל
  מתקפלת נברשת נגרר נדנדה נוער נוצה נוצות נורות נחושת נטען נטענת נירוסטה נצרים נקניק נשלף ס"מ סאטן סבונים סביבון סביבונים סגול סגולה
  סדין סדינים סוודר סוודרים סולארי סוללה סוללות סומק סחלב סיכה סיליקון סינר סינרים סיפון סיר סירופ סירים סכינים סל סלי סליל סלסלה
  סמרטוטים סנאי סנדל סנדלים ספה ספוג ספות ספל ספלים ספסל סרוג סרוגה עבה עגבניה עגבניות עגול עגולה עגיל עגילי עגילים עגלה עגלת עדשים עטים
  עיזים עיפרון עמיד ענבים ענבר עניבה עפרונות עציץ עציצים עריסה ערכה ערסל פאזל פודרה פוך פוליאסטר פולים פומפייה פוף פורים פורצלן פטל
  פטרוזיליה פיג'מה פילטר פינג'אן פיתיון פלדה פליז פלס פלסטלינה פלפל פמוט פמוטי פמוטים פנימית פנינה פנינים פנס פנסים פסח פסים פסלים פקעות
  פרווה פרחוני פרחי פרפר פשתן צבעוני צבת צהובה צווארון צימוקים צינורות ציפה ציצית ציר צירים צלחות צמיג צמיגים צמיד צמידים צמר צנצנות
  צנצנת צעיף צעיפים צפרדע ק"ג קוביות קולר קומקום קופסא קוקוס קורקינט קטיפה קידוש קיפוד קישוא קישוט קישוטים קלמר קמח קנבס קסדה קערה קערות
  קערית קפוצ'ון קפוצ'ונים קרדיגן קרטון קרמיקה קרס קרש קש קשמיר ראטן רדיאטור רוכסן רולר רחבה ריבה ריבת רכה רמקול רפידות רצועה רקום רקומה
  רתמה שואב שולחנות שועל שופר שושן שזיף שטיח שטיחון שטיחי שטיחים שיבולת שידה שידת שיפון שמיכה שמיכת שמיר שמלות שמלת שמנים שמנת שמפו
  שעווה שעונים שעורה שפתון שקדים שקע שרוול שרוולים שרשראות שתיל שתילים תאנה תאנים תבלין תבלינים תבניות תבנית תוכי תושבת תות תותים תחרה
  תחתיות תחתית תכלת תכשיט תליון תליונים תמר תמרים תנור תפור תפילין תרמוס תרנגולת`,
  id: `abon aglonema aki akik alpukat aluminium amplas anggrek angklung anting anyaman bakpia balita balok bambu bandana baskom batik baut
  bedak beludru bening bibit bingkai blender blus bohlam boks bordir bros brukat bufet busa busi cabai cangkul cas celemek cendana
  centong charger cobek colokan cuka daster dekoratif dendeng dodol dot dress durian earphone ebi ecer elektrik emping engsel figur
  filter gagang gaharu gambut gamelan gamis gantungan gayung gembok gembor gerinda giok gorden gram granit grosir guling hanger headset
  hias hiasan hijab ijuk jahe jala jamu jemuran jerapah jilbab jok joran jumper kail kaktus kamboja kampas kardigan kardus katun kebaya
  kecap kelambu kelapa kencur kendang keramik keran keripik kerudung kerupuk keset ketan ketel ketumbar keyboard knalpot kodi koko
  kompor kompos kondisioner kopiah kran krayon krem kuas kubis kulot kuningan kunyit kupu kurma lada lakban lebaran legging lengkuas
  linen liontin lipstik liter losion lukis mahoni mangga manggis mangkok manik marmer marun maskara matras melati merica meteran mobilan
  monstera mukena mur murai mustard nampan nanas navy nirkabel obeng oli oranye oval pakan pancing pandan paranet parang parutan pcs
  peci pel pelampung pemanas pemanggang penggaris penggiling penghapus penyangga penyedot pepaya perosotan perunggu pinus piyama
  poliester porselen portabel prangko premium printer promo pulpen pupuk puzzle rajut raket rambutan rantang remot rempah renda
  rengginang resleting rol rotan sabit sachet saklar salak sambal sampo sandal santan saringan satin segi sekam selop sendal serabut
  serai shower sifon silikon singkong sirup sisir skuter slip souvenir spidol spion spons sprei stainless stok stroller sulam suling
  sutil sweater syal talenan tampah taplak teflon teko tembaga temulawak tenun terasi teri termos terong terpal tikar timbangan timun
  toples toska tripod tunik ubi ulekan vas velg voal wajan wajik wayang wol`,
};
