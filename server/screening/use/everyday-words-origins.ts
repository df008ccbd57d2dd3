// cspell:disable
/**
 * Towns, islands and regions that food, drink and crafts are known to come from, in the forms that titles have them in, by the language of
 * those who sell from there; see everyday-words.ts. Without those that are marks. Own list.
 */
export const WORDS_OF_ORIGIN: Readonly<Record<string, string>> = {
  el: `μεσσηνία μεσσηνίας μεσσηνιακό καλαμάτα καλαμάτας καλαμών λακωνία λακωνίας μάνη μάνης σπάρτη σπάρτης κορωνέικη κορώνη κορώνης πύλος
    κυπαρισσία κυπαρισσίας ηλεία ηλείας αρκαδία αρκαδίας βυτίνα βυτίνας τρίπολη αχαΐα αχαΐας καλάβρυτα καλαβρύτων αίγιο αιγίου κορινθία
    κορινθίας κορινθιακή νεμέα νεμέας αργολίδα αργολίδας ναύπλιο λυγουριό κρήτη κρήτης σητεία σητείας χανίων ρέθυμνο ρεθύμνου ηράκλειο
    ηρακλείου λασίθι λασιθίου κολυμβάρι κολυμβαρίου σφακιά σφακίων λέσβος λέσβου μυτιλήνη μυτιλήνης λήμνος λήμνου χίος χίου σάμος σάμου ικαρία
    ικαρίας νάξος νάξου πάρος πάρου τήνος τήνου σύρος σύρου μήλος μήλου άνδρος άνδρου σαντορίνη σαντορίνης ρόδος ρόδου κως κέρκυρα κέρκυρας
    κεφαλονιά κεφαλονιάς ζάκυνθος ζακύνθου λευκάδα λευκάδας ιθάκη αίγινα αίγινας σπέτσες εύβοια εύβοιας χαλκιδική χαλκιδικής θάσος θάσου
    σαμοθράκη δράμας καβάλα καβάλας σέρρες σερρών κιλκίς γουμένισσα γουμένισσας νάουσα νάουσας αμύνταιο αμυνταίου φλώρινα φλώρινας πρέσπες
    πρεσπών καστοριά καστοριάς κοζάνη κοζάνης γρεβενά γρεβενών μέτσοβο μετσόβου ιωάννινα ιωαννίνων ζαγόρι ήπειρος ηπείρου δωδώνη άρτα άρτας
    αγρίνιο μεσολόγγι μεσολογγίου άμφισσα άμφισσας αράχωβα αράχωβας παρνασσός παρνασσού λαμία φθιώτιδα στυλίδα στυλίδας βόλος βόλου πήλιο
    πηλίου ζαγορά ζαγοράς λάρισα λάρισας τύρναβος τυρνάβου ελασσόνα ελασσόνας τρίκαλα τρικάλων καρδίτσα ραψάνη μακεδονία μακεδονίας θράκη
    θράκης θεσσαλία θεσσαλίας πελοπόννησος πελοποννήσου αττική αττικής κύπρος κύπρου όλυμπος ολύμπου`,
  it: `puglia pugliese salento gargano bitonto andria ostuni taggiasca liguria ligure imperia oneglia umbria norcia castelluccio
    lucca chianti maremma montalcino montepulciano bolgheri pienza cetona sardegna sardo ogliastra gallura oristano carloforte sicilia
    siciliano catania bronte trapani marsala pantelleria ragusa modica etna siracusa pachino agrigento calabria calabrese tropea cosenza
    spilinga basilicata lucania matera senise campania cilento amalfi sorrento gragnano avellino benevento irpinia taurasi vesuvio lazio
    sabina sabino amatrice frascati abruzzo abruzzese sulmona navelli molise marche piceno ascoli gubbio piemonte piemontese langhe alba asti
    barolo barbaresco vercelli novara cuneo monferrato roero lombardia valtellina franciacorta lodi bergamo brescia mantova garda
    bardolino veneto treviso asiago soave valdobbiadene conegliano valpolicella amarone bassano friuli collio carso montasio sauris trentino
    trento teroldego speck tirolo badia valdaosta aosta fontina emilia romagna modena parma reggiano langhirano zibello colonnata vernazza
    portofino ischia procida lipari salina stromboli lampedusa pitigliano cerignola altamura canosa`,
  es: `jaén cazorla córdoba priego baena estepa sevilla huelva jabugo jerez sanlúcar montilla málaga axarquía granada alpujarra trevélez almería
    cádiz conil cáceres plasencia jerte badajoz extremadura hurdes salamanca guijuelo zamora sanabria toro ribera duero valladolid peñafiel
    burgos soria ávila segovia bierzo astorga palencia asturias cabrales gamonéu cantabria liébana santoña rías baixas ribeiro betanzos arzúa
    padrón vizcaya gernika guipúzcoa tolosa idiazábal navarra lodosa tudela roncal rioja haro calahorra aragón teruel calanda somontano
    cariñena cataluña priorat penedès empordà siurana garrigues lleida reus tarragona valencia alicante jijona xixona jumilla yecla murcia
    calasparra bullas manchego albacete alcarria cuenca toledo pedroñeras valdepeñas mallorca mallorquín menorca mahón ibiza formentera
    canarias tenerife gomera lanzarote palma fuerteventura majorero oaxaca chiapas jalisco michoacán cotija veracruz coatepec yucatán puebla
    talavera sonora durango chihuahua sinaloa nayarit antioquia huila nariño tolima quindío caldas cauca boyacá tarrazú tarrazu huehuetenango
    cajamarca chanchamayo puno arequipa mendoza cafayate tucumán maipo colchagua casablanca elqui`,
  pt: `douro alentejo alentejano algarve minho minhoto trás-os-montes bragança mirandela moura serpa évora évoramonte bairrada lafões ribatejo
    azeitão setúbal rabaçal terrincho barrosã vinhais lamego açores açoriano madeira faial monção alvarinho óbidos alcobaça nazaré
    peniche fundão minas canastra serro araxá cerrado mantiqueira mogiana caparaó salinas paraty jabuticabal itapetininga serrana gramado
    gaúcho gaúcha bahia chapada diamantina recôncavo marajó amazônia tucupi paraná serra catarinense pantanal goiás pirenópolis sertão
    caicó ceará pernambuco nordeste baiano baiana mineiro mineira capixaba`,
  fr: `bourguignon beaune chablis meursault pommard mâcon beaujolais fleurie morgon juliénas bordeaux médoc pauillac margaux sauternes pomerol
    fronsac saint-émilion bergerac cahors gaillac madiran jurançon irouléguy béarn basque espelette landes chalosse gers gascogne armagnac
    languedoc corbières minervois fitou roussillon banyuls maury collioure provence bandol cassis luberon ventoux nyons gigondas vacqueyras
    tavel ardèche cévennes lozère aubrac aveyron roquefort larzac cantal salers auvergne puy-de-dôme limousin périgord quercy dordogne corrèze
    touraine vouvray chinon anjou saumur layon muscadet guérande vendée noirmoutier oléron marennes charente cognac poitou bretagne breton
    bretonne plougastel paimpol cancale finistère normandie normand isigny camembert livarot calvados auge bray picardie thiérache maroilles
    épernay reims alsace alsacien munster lorraine mirabelle vosges franche-comté arbois comté morteau savoie savoyard beaufort abondance
    bauges reblochon dauphiné grenoble royans dombes bresse vivarais camargue crau alpilles cavaillon carpentras corse corsica balagne
    guadeloupe martinique guyane bourbon comores sologne berry sancerre quincy reuilly valençay chavignol perche brie meaux melun lunel
    béziers thau bouzigues sète`,
  de: `allgäu allgäuer schwarzwald schwarzwälder spreewald spreewälder lüneburg lüneburger heide thüringen thüringer nürnberg rothenburg aachen
    aachener lübeck lübecker dresden dresdner beelitz beelitzer schwetzingen schrobenhausen hallertau hallertauer tettnang bodensee bodenseer
    reichenau hohenlohe franken fränkisch fränkischer oberpfalz pfalz pfälzer rheinhessen rheingau rheinhessisch mosel ahr badischer
    kaiserstuhl württemberg württemberger schwaben schwäbisch schwäbische alb albschäfer harzer eifel eifeler hunsrück westerwald odenwald
    spessart rhön rhöner vogtland erzgebirge erzgebirgisch lausitz lausitzer uckermark rügen usedom holstein holsteiner dithmarschen ammerland
    ostfriesland ostfriesisch ostfriesentee emsland münsterland sauerland westfälisch westfälischer tilsit tilsiter bayern bayerisch
    bayerische chiemgau berchtesgaden tölz tirol tiroler vorarlberg steiermark steirisch steirisches kärnten kärntner wachau wachauer
    burgenland waldviertel weinviertel kamptal kremstal salzburg salzburger zillertal appenzell appenzeller emmental emmentaler gruyère
    greyerz graubünden bündner walliser tessin thurgau südtirol südtiroler vinschgau`,
  nl: `gouda goudse edam edammer beemster leidse veluwe achterhoek drenthe friesland fries friese groningen zeeuws zeeuwse texel texelse ameland
    terschelling limburgs brabant brabantse betuwe westland zaanse zaandam deventer maastricht ardennen ardense vlaanderen vlaamse haspengouw
    hoegaarden brugge brugse gentse ieper poperinge passendale herve chimay`,
  pl: `zakopane podhale podhalański oscypek mazury mazurski mazurskie bieszczady bieszczadzki kaszuby podlasie podlaski podlaskie suwałki kurpie
    kujawy wielkopolska wielkopolski małopolska lisiecka liszki kraków krakowska śląsk śląska śląski nysa łowicz łowicki grójec
    grójeckie sandomierz roztocze roztoczański beskidy beskidzki sudety karkonosze dolnośląski żuławy warmia pomorze pomorski toruń toruński
    korycin koryciński tykocin biłgoraj drohiczyn kazimierz nałęczów ciechocinek wieliczka bochnia kłodawa`,
  cs: `morava moravský moravská moravské mikulov mikulovský znojmo znojemské znojemská valtice pavlovice bzenec kyjov slovácko pálava hodonín
    olomouc olomoucké vizovice vizovická žatec žatecký žatecké vysočina šumava šumavský krkonoše krkonošský jeseníky beskydy beskydský
    valašsko valašský hanácký polabí polabský třeboň třeboňský pohořelice hořice hořické pardubice pardubický štramberk štramberské
    karlovarské mariánské chodsko litoměřice mělník žernoseky liptovská liptovský orava oravský spiš spišský zázrivá tatranský
    kysuce modra pezinok tokaj slovensko`,
  hu: `tokaj tokaji mád tarcal villány villányi eger egri szekszárdi badacsony badacsonyi balaton balatoni somló somlói sopron soproni mór móri
    mátra mátrai bükki kalocsa kalocsai szegedi makó makói kecskemét kecskeméti hajós hortobágy hortobágyi debrecen debreceni kunság kunsági
    bakony bakonyi zalai őrségi göcsej gyula gyulai csaba csabai szatmár szatmári nyírség bereg beregi hegyalja vecsés vecsési szentes bácska
    pannonhalma erdély erdélyi csík tisza tiszai`,
  ro: `cotnari recaș murfatlar jidvei panciu odobești vrancea tohani bohotin huși drăgășani segarcea sibiu sibiel mărginimea brașov covasna
    harghita secuiesc bucovina dorna rădăuți suceava neamț ibănești năsal taga cluj turda apuseni maramureș oaș satu zalău sălaj bihor oradea
    crișana banat bănățean banatul pecica arad nădlac pitești argeș topoloveni horezu oltenia dobrogea dobrogean tulcea moldova moldovenesc
    moldovenească ardeal ardelenesc ardelenească transilvania muntenia buzău pleșcoi vâlcea`,
  sv: `västerbotten norrland norrländsk ångermanland jämtland hälsingland dalarna dalsland värmland bohuslän halland skåne skånsk blekinge
    småland småländsk öland ölands gotland gotländsk västergötland östergötland sörmland uppland roslagen lappland norrbotten kalix piteå
    arjeplog österlen kivik bjäre vättern vänern siljan`,
  ru: `алтай алтайский башкирия башкортостан кубань краснодар дагомыс адыгея абхазия абхазский грузия кахетия кахетинское имеретия сванская
    сванетия армения арарат ереван азербайджан гянджа дагестан кизляр дербент кавказ кавказский эльбрус пятигорск ставрополье астрахань
    астраханская камышин волгоград самара оренбург урал уральский пермь вятка вологда вологодское архангельск поморье поморский карелия
    карельский мурманск камчатка камчатский камчатская сахалин сахалинский приморье байкал байкальский сибирь сибирский тува якутия якутский
    тульский вязьма вяземский городец суздаль суздальский владимир муром ростов луховицы коломна коломенская кострома костромской углич
    пошехонье пошехонский алтайское крым крымский крымское инкерман массандра ялта судак коктебель узбекистан самарканд ташкент бухара фергана
    таджикистан душанбе худжанд киргизия баткен казахстан чимкент туркмения молдова молдавия молдавское беларусь белорусский полесье цейлон
    дарджилинг ассам кенгра юньнань бразилия сантос эфиопия сидамо харрар кения гватемала вьетнам суматра`,
  uk: `карпати карпатський карпатська закарпаття закарпатський закарпатська буковина буковинський гуцульщина гуцульська рахів рахівська косів
    поділля подільський волинь волинський полісся поліський херсон херсонські херсонський одеса одещина шабо коблево миколаїв запоріжжя
    мелітополь мелітопольська бердянськ дніпро полтава полтавський полтавська слобожанщина чернігів чернігівський ніжин ніжинські ніжинський
    київщина львів львівська галичина галицький тернопіль івано-франківськ ужгород мукачево берегово солотвино солотвинська дрогобич
    дрогобицька бессарабія бессарабський артемівськ крим кримський бакота опішня`,
  tr: `rize rizeli çayeli giresun trabzon hamsiköy artvin ardahan erzurum erzincan ispir malatya elazığ diyarbakır mardin şanlıurfa urfa
    gaziantep antep kilis nizip siirt hatay antakya mersin tarsus anamur antalya finike alanya manavgat burdur ısparta isparta afyon
    afyonkarahisar kütahya eskişehir konya karaman kayseri sivas divriği zile amasya çorum osmancık kastamonu taşköprü safranbolu bolu mudurnu
    düzce bursa gemlik iznik balıkesir ayvalık edremit ezine çanakkale bozcaada gökçeada trakya edirne kırklareli tekirdağ manisa akhisar
    salihli izmir ödemiş çeşme seferihisar bergama aydın nazilli söke muğla milas datça marmaris fethiye denizli buldan hemşin
    pervari maraş kahramanmaraş niğde nevşehir kapadokya ürgüp`,
  ar: `القصيم الأحساء الاحساء الجوف حائل نجران جازان خولاني عسير الباحة الطائف طائفي الخرج حضرموت دوعني دوعن عدن صنعاء اليمن يمني عماني عمان
    صلالة نزوى الباطنة نابلس نابلسي الخليل خليلي جنين فلسطين فلسطيني عجلون جرش إربد الأردن حلب حلبي إدلب عفرين كردي دمشق الغوطة لبنان بعلبك
    زحلة البصرة الموصل بغداد سيوة واحات الفيوم دمياط مصري أسوان النوبة السودان تونس صفاقس قفصة دقلة توزر الجزائر بسكرة طولقة القبائل المغرب
    مغربي مكناس تارودانت سوس الصويرة أرغان سيلان سيلاني كشمير كشميري هرري إثيوبيا إثيوبي`,
  he: `גלילי הגליל כרמל הכרמל גולן הגולן חרמון ערבה הערבה נגב הנגב יהודה עמק יזרעאל שאן חפר השרון צפת צפתית צפתי שכם חברון יריחו נצרת דלית
    ביקעה הבקעה סידאמו ציילון קולומביה אתיופיה ברזיל גוואטמלה`,
  id: `gayo takengon mandailing toraja kintamani flores bajawa wamena papua lampung bengkulu kerinci sidikalang lintong priangan preanger garut
    cianjur sumedang cirebon majalengka brebes pekalongan wonosobo dieng temanggung magelang muntilan sleman pondoh jogja klaten jepara
    lumajang jember sumenep sumbawa dompu lombok sumba timor palembang bangka belitung bukittinggi pontianak banjar makassar manado minahasa
    ternate ambon maluku`,
  th: `ทุ่งกุลา พัทลุง ดอยช้าง ดอยตุง ดอยแม่สลอง ชุมพร จันทบุรี ระยอง นครชัยศรี คลองโคน ไชยา เชียงราย เชียงใหม่ แม่ฮ่องสอน ลำพูน ลำปาง น่าน แพร่
    เพชรบูรณ์ อุบล ศรีสะเกษ สุรินทร์ บุรีรัมย์ โคราช ขอนแก่น สกลนคร กาฬสินธุ์ อยุธยา สุพรรณ ราชบุรี เพชรบุรี นครปฐม ตราด ภูเก็ต กระบี่ สงขลา`,
  en: `barossa napa sonoma willamette hawke yarra coonawarra somerset wensleydale lancashire cheshire stilton melton mowbray orkney islay
    speyside anglesey cornish devonshire jersey guernsey kerry connemara cavan vidalia vermont wisconsin tillamook maui molokai yirgacheffe
    sidamo harrar mandheling sulawesi tarrazu chiriqui boquete huehuetenango nilgiri assam munnar ceylon uva dimbula kandy yunnan keemun
    lapsang himalayan kashmiri lakadong malabar tellicherry alleppey kerala ratnagiri devgad basmati tasmanian niagara okanagan quebec acadian
    saskatoon medjool kalamata`,
};
