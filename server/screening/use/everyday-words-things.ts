// cspell:disable
/**
 * Stones, shapes and patterns, furniture, clothes, tools, goods for babies, and what sellers say of a sale, where the lists of spoken words have
 * them too seldom. By the language of the titles; see everyday-words.ts. One that is a mark too is weighed as any word. Own list.
 */
export const WORDS_OF_THINGS: Readonly<Record<string, string>> = {
  en: `aquamarine argyle basalt bolero bootie camo chevron citrine crescent dropshipping embossed garnet gingham hematite herringbone hexagon
    highchair houndstooth ikat jasper kaftan labradorite lapis lattice layette lazuli litre malachite mandala marbled moonstone onyx oval
    pcs peplum peridot playmat pyrite rasp refurbished sarong sleepsuit tanzanite toile trending zircon`,
  de: `abendkleid abstrakt ahle aquamarin armband ausverkauf badeanzug badehose badematte basalt batik bauklötze beistelltisch bergkristall
    bestseller bettbezug bettwäsche bilderrahmen bodylotion brecheisen brotdose bücherregal bürostuhl citrin couchtisch duschvorhang
    esstisch esszimmerstuhl fischgrät floral fußballschuhe fußkettchen fußmatte geldbörse geometrisch geprägt gerippt geschirrtuch
    gesichtscreme gewellt granit haarband haarspange hahnentritt halbmond halskette handcreme handtasche handyhülle handyhüllen
    holzspielzeug hämatit hängelampe janker jaspis jogginghose kaffeebecher kaftan kimono kissenbezug kissenhülle kleiderschrank kompakt
    kulturbeutel labradorit lapislazuli laptophülle laptoptasche latschen laufschuhe lavastein ledertasche leim leo leopard malachit
    mandala marmoriert maxi mosaik mulltuch nachtcreme nuckel obsidian ohrringe ornament parka peridot pucktuch pyrit raute regenjacke
    retro rollo räumung rüschen schleifer schneidebrett schottenkaro schühchen sesselbezug sofabezug sommerkleid sonnenbrille
    spannbettlaken speckstein spielzeugauto spinell spirale stehlampe strass stubenwagen stuhlbezug tablethülle tagescreme tigerauge
    tischdecke tischlampe tischläufer topas topflappen trinkflasche trinklernbecher turmalin töpfchen umhängetasche vorbestellung waben
    wanderschuhe wandlampe wandregal wandtattoo wanduhr ware winde winterjacke zahnrad zickzack zirkon übergroß`,
  fr: `abeille abstrait agate aigue ajusté ambre ample améthyste anneau armoire artisanal assiette babyphone ballerines banc barboteuse
    barreaux basalte bavoir biberon blazer bocal body boléro bottines bouilloire boulon buffet béret cachemire caftan camouflage cape
    carreaux carrée casquette centimètre chandail cheville chevron chevrons cintré ciseaux citrine clou commode corail corset cric côtelé
    cœur cœurs demi dentition dernière destockage doudou débardeur défonceuse dégradé enclume engrenage envoi escarpins espadrilles flash
    fleuri foulard gaufré gigoteuse gilet gorge gramme granit grenat grenouillère grossiste guéridon géante géométrique hache hexagone
    hochet horloge hématite jacquard jais jaspe kimono labradorite landau lange langes lapis layette lazuli legging loquet losange lune
    léopard maillet malachite mandala marbré marine marinière marteau matelassée mocassins mosaïque moucheté moufles mètre nacre nid
    nuisette nœud obsidienne onyx opale ovale palan pantoufles parka patère peignoir pelle personnalisé pince plaid plissé plissée plâtre
    pois ponceuse poncho portage pouf poule poulie poussette promo précommande pyrite péridot quartz rayé rayée reconditionné
    rectangulaire rivet rondelle roulé rubis râpe règle rétro salopette saphir seau seller short smoking soldes spinelle strass sucette
    tablier tabouret tartan tigre tiroir topaze tourmaline transat treuil truelle très tunique turbulette tétine uni unie veilleuse
    vintage volants zigzag zircon écossais écrou émeraude étau étole évasé œil`,
  es: `abstracto acolchado aguamarina alicates amatista americana ancho aparador arandela arrullo artesanal azabache babero baberos
    bailarinas basalto bermuda biberón body bolero botines butaca cabecero cabrestante cachemir caftán calado camisón camuflaje canastilla
    capa carrito celosía centímetro ceñido chal chollo chupete cincel circonita circón citrino cochecito cola compacto corsé cuadrada
    cuadrado cuarzo cuchara cuenco cárdigan degradado doudou económico engranaje entallado esmeralda esmoquin espiga espinela espiral
    estrecho farol fino floral fresadora fular gallo ganga geométrico gramo granate granito greca grueso hamaca hematita hexágono holgado
    imprescindible individual jarrón jaspe jersey kimono labradorita lapislázuli leopardo lezna lijadora limitada liquidación malaquita
    mallas mandala manoplas manta mantilla marco marmolado maxi mayorista mazo mediano mesita metro minicuna mocasines moisés mordedor
    mosaico muselina mármol métrica nácar obsidiana ofertas ola orinal ovalado pajarita paleta panal parka patucos pañal pelele perchero
    peridoto perlas perno personalizado pestillo peto pirita plato plisada plisado podadora poncho portabebés premium preventa pulgada
    ranita reacondicionado rebajas rectangular redondo remache remate retro rombo rombos rubí short sierra sillón sonajero stock strass
    taburete tarro tendencia tenedor tetina toallitas topacio tornillo torno troquelado tuerca turmalina turquesa túnica vela vigilabebés
    vintage volantes yeso yunque zafiro zigzag zuecos ágata ámbar ónix ópalo`,
  it: `acquamarina aderente agata ambra ametista ampio ape argano astratto attaccapanni babbucce balze basalto basco bavaglini bavetta blazer
    blusa caftano cardigan carrucola cashmere cazzuola chiavistello ciotola citrino collant compatto comò coppola coprispalle corallo
    corredino corsetto costine cric decolleté diaspro dolcevita doudou ematite esagono esclusivo espadrillas floreale fresa geometrico
    giostrina grammo granato gratuita greca imperdibile incudine ingranaggio ingrosso kimono labradorite lapislazzuli large largo lavica
    leopardato lettino levigatrice limitata liquidazione madreperla malachite mandala mantella marmorizzato massaggiagengive maxi metro
    mezzaluna mimetico morsa mosaico muffole mussola onice opale ossidiana pala pannolino paracolpi parka peridoto personalizzato pied
    pirite plissettato poncho poule premium preordine punteruolo quarzo rarità retrò rettangolare ricondizionato righello rivetto rombi
    rombo rubino saldi salviette scarpine scialle scozzese sdraietta seggiolone sfiancato sfumato smeraldo sonaglio spinello spirale
    stivaletti stock strass svendita tendenza testiera tettarella topazio tormalina tornio traliccio trapuntato triangolo tunica turchese
    vasino verricello vintage volant zaffiro zigzag zircone zirconi`,
  pt: `abstrato alicate alpargata ametista aparador arame arruela artesanal babado babador babadores babados banqueta basalto bigorna blazer
    body boina bolero bolinhas cabeceira cadeirinha cadeirão cafetã camisola camuflado canga canguru cardigã centímetro cercadinho
    chocalho chupeta cinzel citrino cola colmeia compacto coral cropped cueiro cômoda degradê engrenagem enxoval escocês escrivaninha
    esmeralda espartilho espinélio espiral estante estreito fino floral florido folgado fralda frete furador geométrico gesso grampo
    granada granito guincho hematita hexágono imperdível jardineira jaspe labradorita largo lazúli legging limitada liquidação listrado
    litro lixadeira losango macacão madrepérola malaquita mamadeira mandala manta marmorizado marreta matelassê maternidade maxi metro
    mocassim mola moldura mordedor mosaico musselina mármore móbile naninha obsidiana oncinha onça opala oval pantufa parafuso parka
    pechincha pedreiro penico peridoto personalizado pied pirita plissado polegada poltrona poncho porca poule poá prego pré pufe pérola
    quadrada quartzo quimono raridade rastelo rebite recondicionado redonda redondo regata retangular retrô roldana roupão rubi régua
    safira sapatilha sapatinho seminovo short size sling smoking strass tamanco topázio trena trinco tupia turmalina turquesa túnica
    umedecido vassoura vazado vintage xale zague zigue zircônia ágata âmbar ônix`,
  nl: `aambeeld aankleedkussen abstract agaat ambachtelijk amethist aquamarijn armband autohoes avondjurk babyfoon badjas badmat badpak
    bankhoes bankhoezen bankje bankschroef baret barnsteen basalt bergkristal bestseller bezem bijtring bijzettafel billendoekjes
    bodylotion boekenkast bolero boor bout bouwblokken boxkleed boxpak broodtrommel bureaulamp bureaustoel camouflage canvasdoek cape
    citrien colbert coltrui commode compact dagcrème das dekbedovertrek deurmat dienblad douchegordijn draagdoek draagzak draaibank
    dressoir driehoek drinkfles eetkamerstoel eettafel effen enkelband enkellaarsjes espadrilles fauteuil fauteuilhoes fietshoes fopspeen
    fotolijst frees gebloemd gemarmerd geometrisch gepersonaliseerd gereviseerd geribbeld geruit gestreept gewatteerd gezichtscrème gilet
    gips graniet grendel groothandel haarband haarclip handcrème handgemaakt handtas hanger hanglamp hardloopschoenen hardsteen hartjes
    hematiet hoekbankhoes hoeslaken honingraat hoodie hoofdbord hoofdkussen hydrofieldoek inbakerdoek jaspis joggingbroek jumpsuit kaftan
    kapstok katrol ketting keukenschort kimono kinderstoel kledingkast klinknagel knuffeldoekje knutselset koevoet koffiemok koopje koraal
    korset krik kruk kussenhoes kussenhoezen kwarts labradoriet lantaarn lapis laptophoes laptoptas lavasteen lazuli ledikant legging lier
    lijmtang liniaal luipaard lunchbox maansteen malachiet mandala marmer maxi mocassins mozaïek muursticker nachtcrème nachthemd
    nachtkastje obsidiaan ochtendjas omslagdoek onyx oorbellen opaal opengewerkt oplage opruiming ovenwant paisley panterprint panty parel
    parelmoer parels parka peridoot pied placemat plissé plug poef poncho portemonnee poule premium priem pumps pyriet rammelaar
    rechthoekig regenjas restpartij retro robijn rolgordijn rolmaat romper rozenkwarts ruches rugtas rugzak ruit ruiten ruitjes saffier
    salontafel schilderij schoenenkast schotse schoudertas schroef schroevendraaier schuurmachine slab slabben slijptol slippers sloffen
    slofjes smal smaragd snijplank soepkom speelgoedauto speelkleed speen spiegel spijker spijkerbroek spinel spiraal sportbroek sprei
    sproeikop stippen stoelhoes stoelhoezen strass strik sweater tablethoes tafelkleed tafellamp tafelloper takel tang telefoonhoes
    telefoonhoesje telefoonhoesjes theedoek theemok theepot tijgeroog toermalijn toilettas topaas trend troffel trouwring tuinbroek
    tuinkussen tuinset tuinstoel tuintafel tuniek turkoois tweedehands uitverkoop uitzet veer ventiel verloop verzending vierkant vintage
    visgraat vloerkleed vloerlamp voetbalschoenen vooruitbestelling wandelschoenen wandelwagen wandkast wandklok wandlamp wandrek wanten
    waterkoker waterpas weegschaal winterjas wipstoel zeshoek zigzag zirkonia zirkoon zomerjurk zonnebril zuigfles zwembroek`,
  pl: `abstrakcja agat akwamaryn ametyst antyk apaszka ażurowy baleriny bazalt beret bestseller bieżnik body bolerko botki buciki bujaczek
    bursztyn cal centymetr chodaki chusta chusteczki cienki cyrkon cyrkonia cytryn czółenka cętki darmowa diament dostawa drut dżinsy
    edycja ekskluzywny espadryle falbanka falbany falisty firanka fotel frezarka geometryczny gigant gips golf granat gratis groszki
    gryzak grzechotka gwiazdki górski gładka gładki hematyt hit howlit hurt hurtownia imadło imbryk jakość jaspis jodełka karuzela
    kaszkiet kielnia kimono klej koc kocyk kojec kombinerki kombinezon komoda kompaktowy koral kowadło kołek krata kropki kryształ
    krzemień księżycowy kwadratowy kwarc kwiatowy labradoryt lapis lazuli lekki limitowana lina linijka litr ludowy luksusowy luźny
    malachit mandala marmur marmurkowy marynarka masa maxi metr miarka miodu miotła mokasyny moro mozaika mucha muszka nakrętka narzuta
    niania nit nocna nocnik nosidełko nowość nożyce nożyczki obsydian ogrodniczki okrągła okrągły ombre onyks opal otulacz owalny pajacyk
    panterka parka peleryna pepitka personalizowany perydot perła perłowa perły pieluszka pieluszki pikowany piryt plaster plisowana
    plisowany podkładka podwójny pojedynczy ponczo poziomica premium promocja prostokątny przecena przedsprzedaż przytulanka prążek
    prążkowany pufa półbuty półksiężyc rabat rampers regał retro robiony romb romby rożek rzadki różowy rękodzieło serduszka siekiera size
    smoczek smoking spacerówka spinel spirala szafa szafir szczypce szeroki sześciokąt szlafrok szlifierka szmaragd szorty szydło taca
    tani tetra tokarka topaz topór trzewiki trójkąt tunika turkus turmalin tygrysie unikat vintage wkręt wkrętak wyciągarka wyprawka
    wyprzedaż wysyłka wytłaczany wąski zagłówek zasuwka zygzak ćwierć ławka łom łopata łóżeczko śliniak śliniaki śpioszki średni żakiet`,
  cs: `abstraktní akvamarín ažurový batika bestseller bolerko capáčky centimetr cikcak citrín dodání dřeváky espadrilky exkluzivní frézka
    geometrický hematit jaspis kimono kladka kolotoč kombinéza kompaktní korzet korál kosočtverec křemen labradorit lacláče lapis lazuli
    mandala maskáč mozaika mramorovaný muchláček mříž nadměrný nýt obsidián olivín ombré onyx opál palice palčáky parka pepito plástev
    pončo pravítko pruhy pyrit páčidlo předprodej příborník půlměsíc ražený růženín savička sekáč smoking soustruh spinel spirála topaz
    turmalín tygří tác unikát usínáček velkoobchod vlnky vltavín výbavička zednická zirkon záhněda závora čedič čelo šestiúhelník šídlo
    žebrovaný`,
  sv: `abstrakt aftonklänning agat akvamarin ansiktskräm armband axelväska babyfilt badbyxor baddräkt badrumsmatta ballerinaskor basalt
    basker batik bikaka bokhylla bolero bordsduk bordslampa bordslöpare byggklossar bästsäljare cape citrin dagkräm datorfodral datorväska
    duschdraperi dörrmatta espadriller figursydd fiskben folkdräkt fotbollsskor fotlänk fotoram fräs fåtölj förbeställning geometrisk
    golvlampa grossist grytvante halsband halvmåne handkräm handväska hantverk hematit hudkräm hundtand hängselbyxor hårband hårspänne
    jaspis kaffemugg kalksten kimono klädskåp kofot kompakt korsett kuddfodral kugghjul kvarts kökshandduk labradorit lakan lapis lavasten
    lazuli lekhage leksaksbil läderväska löparskor malakit mandala marmorerad matbord matlåda matstol maxi mjukisbyxor mobilfodral
    mobilskal mosaik murslev muslinfilt månsten nattkräm necessär nit obsidian ombre onyx opal paisley parkas partihandel peridot pipmugg
    plusstorlek plånbok plånboksfodral premium presentidé prickar präglad pyrit pärlemor påslakan regnjacka ribbad romb rosenkvarts
    rullgardin rutor ryggsäck ränder sexkant sicksack sidobord skohylla skrivbordsstol skyffel skänk skärbräda slip snuttefilt soffbord
    sofföverdrag solglasögon sommarklänning spinell spiral stolsöverdrag strass städ svarv syl taklampa talja tekopp tigeröga tight topas
    tossor triangel träleksak träningsbyxor träpussel turmalin vandringsskor vattenflaska vigselring vinterjacka volang volanger väggdekor
    vägghylla väggklocka vägglampa vågig våtservetter zirkon örhängen örngott överkast`,
  tr: `abiye akik akuamarin altıgen alçı ametist atlet aytaşı babet badi baklava balta balıksırtı bank batik bazalt bel benekli bere biberon
    blazer bol bolero bornoz boğazlı büfe cetvel cıvata dalgalı dar degrade delikli desen dev dikdörtgen dönence dübel ebru ekose emeği
    emzik eşarp fanila ferace fes firuze freze fular fırfırlı geometrik granat hakiki halat halısı hematit hilal inci inciler jasper
    kabartma kalpler kamuflaj kanca kanguru kapitone kase kasket katlanır kazayağı kaşıyıcı kesim kimono komodin kompakt korse kot kriko
    kundak kuvars külotlu kırlent labradorit lapis lav lazuli lazımlık leopar levye lot makas makası maksi mala malahit mandala mendil
    mengene mercan mermer mozaik mum müslin nacak nadir obsidyen oniks opal outlet oval pabuç palto panço papyon patik pelerin perçin
    petek pileli pirit premium puantiye puantiyeli puf pul pötikare pırlanta retro sabahlık safir salopet satan sedef sehpa sitrin sling
    smokin somun soyut spinel spiral stokta suluk sürgü süveter tabure takunya tayt taşlama tel telsizi tepsi terazisi testere topaz
    toptan torna trend tunik turmalin tutkal vana vazo vida vintage vinç yakut yay yemeni yenilenmiş yeşim zebercet zikzak zirkon zümrüt
    zıbın zımpara çarık çekmece çivi çiçekli çıngırak örs üçgen şal şifonyer şort`,
  id: `abstrak allsize amber aquamarine bacan bakiak basal bintik bouncer bubut bustier citrine dye fisher flat garnet garu geometris
    gerendel gips gradasi hampers handmade hematit intan jasper jumbo jumputan kalimaya katup kecubung ketam ketupat kimono klem kompak
    kuarsa lazuli leopard lipit loreng malachite mandala maxi mosaik nakas nosel obsidian ombre onyx opal penusuk peridot perlak pirit
    pirus pispot playmat plisket polkadot ponco pre ragum rempel rivet romper rubi ruffle rumpel safir salur seller senti siku size
    slabber sogan spiral teether topaz turmalin viral zamrud zigzag zirkon`,
  vi: `bỉm`,
  ru: `абстракция агат ажурный аквамарин акция александрит алмаз аметист антиквариат аргайл бабочка базальт балетки бесплатная бирюза боди
    болгарка болеро болт бортики ботильоны бриллиант бутылочка буфет быстрая бюстгальтер ваза варежки вентиль верёвка вилка винтаж
    водолазка восстановленный выгодно гайка гвоздь гематит геометрия гжель гигант гипс гладкий горный горошек градиент грамм гранат
    гусиная дешево джемпер домкрат доставка дюбель дюжина дюйм единый жемчуг жилет заварник заклёпка защёлка звездочки звёзды зигзаг
    изголовье изумруд именной камуфляж кардиган квадратный кварц кепка кило кимоно клей клетка клетчатый ковёр кокон коллекция коляска
    комбинезон комод компактный коралл короткая корсет косичка косоворотка кроватка круглая круглый кувалда лабрадорит лазурит лебёдка
    леггинсы леопард леопардовый лестница лимитированная линейка лифчик лодочки ложка лом лопата лосины лот лоферы лунный люлька лёгкий
    малахит мандала манеж мастерок метла метр миска мобиль мозаика мокасины молоток монтировка мотыга мрамор нагрудник наковальня наличии
    недорого нефрит низкий новинка ночнушка оборки обсидиан овальный оверсайз огурцы одеяльце одинарный однотонный омбре оникс опал
    отвёртка пассатижи пейсли пеленки переноска перидот перламутр песочник пинетки пирит платок плед плиссированная плоскогубцы погремушка
    подгузник подгузники поднос поильник покрывало ползунки полосатый полоска полумесяц полуторный пончо предзаказ приталенный проволока
    продаж прорезыватель пружина прямоугольный пустышка пуф радионяня размеры рамка распашонка распродажа редкий ретро решётка родонит
    ромб ромбы рубин рубчик рулетка ручная рюши сабо саморез сантиметр сапфир светильник сердечки сердечко сердолик скамья скидка скидки
    слинг слюнявчик смокинг сопло соска соты спираль стеллаж стразы стульчик стёганый сувенир табурет тарелка тигровый тиски тиснение
    токарный тонкий топ топаз топор тренд треугольник тумбочка туника турмалин тюль тяжёлый узкий уникальный унты фианит фрезер футболка
    халат хит хохлома хризолит хрусталь худи цветочек цветочный циркон цитрин чайник чароит чашка шайба шаль шезлонг шестерня
    шестиугольник шило широкий шлифмашина шлёпанцы шорты шпинель шуруп эксклюзив эспадрильи янтарь яшма ёлочка`,
  uk: `абстракція агат ажурний аквамарин базальт болеро бортики буфет валянки вентиль відновлений гематит геометрія гурт гусяча гігант
    джемпер дропшипінг дюжина дюйм ексклюзив еспадрильї заварник заклепка защіпка зигзаг каптан кварц кельма ковадло кокон корсет кувалда
    кіло кімоно лабрадорит лава лазурит леопард лещата лом лофери лімітована малахіт мандала мобіль мозаїка муслін місячний нагрудник
    нефрит оборки обсидіан оверсайз одинарний омбре онікс опал передзамовлення перидот перламутр петриківка пліссе полуторний пончо
    поїльник преміум приталений продажів прорізувач пуф піксель пірит пісочник ромб ромби рубчик сабо сантиметр сарафан сердолік смокінг
    смужка сопло сорочечка спіраль стьобана стьобаний стільники табурет тигрове токарний топ тренд трикутник туніка турмалін фрезер фіаніт
    хіт циркон цитрин чверть човники шаль шезлонг шестикутник шило шліфмашина шпінель яшма іменний`,
  el: `ίασπις ίντσα αιματίτης ακουαμαρίνα αμέθυστος αμόνι ανάγλυφο αποκλειστικό αφηρημένο αχάτης βαριοπούλα βαρούλκο βασάλτης γίγας
    γεωμετρικό γραμμάριο γρανάζι γρανάτης δημοφιλές δραστηριοτήτων εκατοστό ελατήριο εξάγωνο εσπαντρίγιες εφαρμοστό ζαγκ ζιγκ ζιργκόν θηλή
    καπιτονέ καφτάνι κιμονό κιτρίνης κοράλλι κορσές κούνιας κυψέλη λάβα λάζουλι λάπις λαβραδορίτης λαχούρι λοστός μάνταλα μάξι μίντι
    μαίανδρος μαλαχίτης μετροταινία μισοφέγγαρο μουσελίνα μπεμπέ μπερές μπλέιζερ μπολερό μπουλόνι μυστρί μωρομάντηλα μωσαϊκό ντεγκραντέ
    οπάλι οψιδιανός παραλλαγή παρκά περίδοτο περιορισμένη πιε πουλ πριτσίνι προίκα προπαραγγελία προσωποποιημένο πυρίτης ριμπ ρόμβος
    σεμεδάκι σμόκιν σουβλί σπινέλιος σπιράλ στοκ σύρτης τοπάζι τουνίκ τουρμαλίνη τραγιάσκα τροχαλία τσόκαρα τυρκουάζ τόρνος υπέρδιπλο
    φίλντισι φασκιά φρέζα χάρακας χαλαζίας χοντρική ψαροκόκαλο όνυχας`,
  he: `אגת אדרה אובסידיאן אומברה אוניקס אזמרגד אילת אינץ אינץ' אלמוג אקוומרין אקסקלוסיבי בהתאמה בולרו בזלת בריח ג'ספר ג'ק גיאומטרי גלגלת גלים
    המטייט הנמר וינטג וינטג' זיגזג זירקון חיסול טוניקה טופז טוקסידו טורמלין טטרה טייחים טרנד כוורת כננת לברדורייט לום לזולי לפיס מגבונים
    מגפונים מובלט מופשט מוקסינים מחוך מחורר מחרטה מכוש מלחציים מלטשת מלכיט מנדלה מעוין מקסי מרצע ניט סדן סורג ספינל ספירלה סרבל פארקה פונצ
    פונצ'ו פיג'מה פייזלי פיריט פליסה פסיפס פפיטה פרידוט פרימיום צדף ציטרין קבקבים קוורץ קומפקטי קימונו קסקט קפוצ קפוצ'ון רפוי שכמייה שמיכי
    שסתום`,
  ar: `أرابيسك أكوامارين أمواج أوبال أوبسيديان أونيكس بارز باركا بازلت بدي بليزر بليسيه بونشو بيريت بيريه تجريدي ترس ترند تصفية توباز
    تورمالين تونيك جارنت جلاخة جمشت حصري حلزوني خشخيشة خلية دراعة رخامي رفيع زبرجد زركون زفير ستراس سترين سداسي سنتيمتر سندان صدرية صدف
    صديري عباية عتلة عتيق فسيفساء فوهة فينتاج قلوب قماط قياس كارو كاروهات كوارتز كورسيه لؤلؤة لابرادوريت لازورد لوفر ماكسي ماندالا مبيعا
    متدرج متعرج مخراز مخرطة مخرم مرجان مرضعة مزهر مضلع مفرد ملزمة ملكيت مموه موج موسلين نعال نفر نونية هزاز هلال هيماتيت يشب`,
  zh: `一件代发 一双 一打 三角形 中号 五斗柜 五角星 人字纹 优质 促销 六边形 几何 加大 加绒 加长 千鸟格 单人 南红 厂家直销 压花 厘米
    厚款 双人 可调节 台钳 唐装 围栏 均码 复古 大号 大理石纹 夹具 奢华 孔雀石 孤品 学步鞋 安抚巾 尖晶石 尾货 平价 平底鞋 待产包 手工
    扎染 打折 托帕石 扶手椅 抹泥刀 抽象 拉长石 推车 提花 断码 新品 曼陀罗 月光石 月牙 木屐 朱砂 条纹 格子 格纹 椭圆形 橄榄石 民族风
    沉香 波浪 波点 海浪 海蓝宝 清仓 渐变 渔夫鞋 滑轮 热卖 燕尾服 爆款 爱心 特价 特大 玄武岩 现货 畅销 百褶 监护器 石榴石 石英 碧玉
    碧玺 礼品 祖母绿 秒杀 稀有 竖条纹 篮子 粉晶 紫水晶 纯色 纱布巾 绗缝 缟玛瑙 网红 罗纹 翻新 脚凳 腰果花 花岗岩 苏格兰格 荷叶边
    莫桑石 菩提 菱形 葡萄石 薄款 虎眼石 蛋白石 蜂窝 螺旋 襁褓 豹纹 贝母 赤铁矿 轻便 轻奢 迷你 迷彩 重型 铁砧 链条 锥子 锯齿 镂空
    长方形 门闩 阀门 限量 青金石 预售 马面裙 高档 高级感 高领 黄水晶 黄铁矿 黑曜石`,
  ja: `おくるみ おしゃぶり おしりふき おまる おむつ お買い得 かご のこぎり のれん はさみ はしご ひし形 ほうき まとめ買い やかん やすり
    ゆったり ゆりかご よだれかけ アウトレット アクアマリン アゲート アブストラクト アベンチュリン アメジスト アンカー アーガイル アームチェア
    ウインチ ウェーブ エスパドリーユ エプロン オニキス オパール オブシディアン オーバル オーバーオール カバーオール カフタン カンナ
    カーディガン カーネリアン ガラガラ ガーゼ ガーネット キャンドル ギンガムチェック クォーツ クッション クランプ グラインダー グラデーション
    グラナイト コテ コンパクト サファイア サロペット サンダル シトリン ショートパンツ ジグザグ ジャッキ ジャンボ ジルコニア ジルコン
    ジーンズ スタイ スツール ストローマグ ストール スパイラル スパナ スピネル スリッパ スリング スリーパー セール ソックス タイガーアイ
    タイダイ タイツ タンザナイト タンス タータン タートルネック チェア チュニック トパーズ トルマリン トレンド トレー ニット ニット帽
    ネグリジェ ノミ ノルディック ハイチェア ハニカム バウンサー バスローブ バレエシューズ バール パイライト パンプス ヒョウ柄
    ファーストシューズ フライパン フローライト フローラル ブラウス ブラジャー ブランケット ブレザー プリント プレイマット ヘマタイト
    ヘリンボーン ベストセラー ベビーカー ベビーシューズ ベビーベッド ベビーモニター ペイズリー ペリドット ペンチ ボウル ボレロ ポンチョ
    ポータブル マキシ マグカップ マザーオブパール マットレス マラカイト マンダラ マーブル ムーンストーン メジャー メノウ モアサナイト
    モカシン モザイク ラインストーン ラグ ラッチ ラトル ラピスラズリ ラブラドライト ラリマー ランタン リベット レギンス ロンパース
    ローズクォーツ ローファー 一点物 万力 三日月 下駄 丸型 作務衣 六角 円形 再入荷 剪定ばさみ 割引 千枚通し 千鳥格子 即日発送 即納 卸売
    厚手 名入れ 和柄 哺乳瓶 唐草 四角 在庫処分 型押し 大きいサイズ 大理石 定規 市松 布団 幾何学 座布団 御影石 急須 折りたたみ 抱っこ紐
    接着剤 新作 新着 旋盤 最安値 未使用 楕円 正方形 歯固め 水平器 水晶 水玉 浴衣 滑車 激安 無地 特価 特大 玄武岩 甚平 真珠 着物
    石膏 美品 肌着 花柄 花瓶 草履 薄手 蝶ネクタイ 蝶番 訳あり 調節可能 超軽量 軽量 金槌 長方形 限定品 高さ 高品質 麻の葉`,
  ko: `가넷 가디건 가성비 가운 가위 가제수건 각인 걸쇠 겉싸개 격자 고리 고무신 골지 공갈젖꼭지 괭이 그라데이션 기모노 기어 기하학
    깅엄체크 꽃병 나막신 나비넥타이 나사 나시 너트 노르딕 누빔 니트 다스 다이아몬드 담요 당일발송 대량 대리석 대왕 도끼 도르래 도매
    도트 두꺼운 득템 딸랑이 땡땡이 떨이 라브라도라이트 라인스톤 라줄리 라피스 랜턴 럭셔리 레깅스 레오파드 레트로 렌치 로즈쿼츠 로퍼
    로프 롬퍼 루즈핏 루터 리벳 리퍼 마노 마름모 마블 만다라 말라카이트 망토 매트리스 맥시 머그컵 멜빵바지 명품 모루 모빌 모이사나이트
    모자이크 모카신 목폴라 무료배송 문스톤 물결 물병 물티슈 미니 민소매 밀리터리 바디수트 바운서 바이스 반바지 배냇저고리 밸브 벌집
    베레모 베스트셀러 베이비모니터 벤치 보행기신발 볼레로 볼트 브라 블레이저 비취 빅사이즈 빈티지 빗자루 빠른배송 사각 사다리 사파이어
    산호 삼각 새상품 샌더 서랍장 석고 선반기 세일 센치 소형 속싸개 송곳 수납함 수제 수평계 숟가락 스웨터 스카프 스커트 스타킹 스툴
    스패너 스프링 스피넬 슬림 슬링 시트 시트린 신상품 아가일 아기띠 아기침대 아쿠아마린 안락의자 앙카 애착인형 액자 앤틱 얇은 양동이
    양초 에스파드류 엠보싱 예약판매 오닉스 오버핏 오팔 옷장 와셔 와이드 요람 우주복 원형 웨이브 윈치 유니크 유모차 유아변기 육각
    이월상품 인기 자수정 재고정리 재스퍼 쟁반 저렴 전지가위 전통 점보 점퍼 점프수트 접시 접착제 젓가락 정사각 정장 젖병 주름 줄자
    중고 중형 지그재그 지렛대 지르콘 직사각 진주 진품 쪽쪽이 창고개방 책상 책장 철사 청바지 초승달 추상 출산선물 치발기 카모 카펫
    코르셋 콤팩트 쿼츠 퀼팅 큐빅 타원형 타월 타이다이 타탄 터키석 턱받이 턱시도 토파즈 투어멀린 튜닉 트렌드 특가 특대 티팟 파이라이트
    파자마 파카 판초 펌프 페리도트 페이즐리 펜치 포크 프리미엄 프리사이즈 프릴 플랫슈즈 플레이매트 플레이야드 플로럴 플리츠 하운드투스
    하이체어 하트 한복 한정판 할인 핫딜 핸드메이드 헤링본 헤마타이트 현무암 협탁 호박석 호안석 호피 화강암 후드티 흑요석 흙손 희귀`,
  th: `กาน้ำชา กิโมโน ก้างปลา ของเล่นเขย่า ข้าวหลามตัด ครึ่ง คลื่น ควอตซ์
    คอร์เซ็ท คาฟตาน คาร์ดิแกน จั๊มสูท จีบ ฉลุ ชะแลง ซิกแซก ซิทริน ตาราง ตาเสือ
    ทรงกลม ทักซิโด้ ทัวร์มาลีน ทั่ง ทำมือ ทิชชู่เปียก ทูนิค นิล บอดี้สูท
    บะซอลต์ บีนนี่ บุนวม ปอนโช ปะการัง ปั๊มนูน ปากกาจับ ปาร์ก้า ปูนปลาสเตอร์
    ผ้ากันเปื้อนเด็ก ผ้าห่อตัว พระจันทร์ พลีท พุก มัดย้อม มัสลิน มาลาไคท์
    มูนสโตน ยักษ์ รองเท้าหัดเดิน รอมเปอร์ ระบาย รังผึ้ง รัดรูป รีเวท ร่อง
    ลาซูลี ลาบราดอไรต์ ลาพิส ลายพราง ลายหินอ่อน ลายเสือ ลายไทย ลิมิเต็ด
    ล้างสต๊อก สตูล สปริง สปิเนล สเวตเตอร์ ส่งจากไทย หกเหลี่ยม หมวกเบเร่ต์
    หอยมุก หีบ อความารีน ออบซิเดียน อาร์มแชร์ อาเกต อำพัน อเมทิสต์ ฮีมาไทต์
    ฮู้ด เกรียง เกลียว เกี๊ยะ เก้าอี้กินข้าว เครื่องกลึง เซอร์คอน เดี่ยว
    เทรนด์ เทอร์ควอยซ์ เบบี้มอนิเตอร์ เบลเซอร์ เปลเด็ก เปลโยก เป้อุ้ม เพทาย
    เพสลีย์ เพอริดอท เฟือง เรขาคณิต เสี้ยวจันทร์ เสือดาว เสื้อกั๊ก
    เสื้อคลุมอาบน้ำ เสื้อเบลาส์ เสื้อโค้ท เหล็กแหลม เอี๊ยม แก้วมัค แก้วหัดดื่ม
    แคลมป์ แจสเปอร์ แผ่นรองคลาน แมนดาลา แม็กซี่ แอบสแตรก โกเมน โจงกระเบน
    โต๊ะข้างเตียง โทแพซ โบลท์ โบเลโร โมบาย โมเสก โรสควอตซ์ โลฟเฟอร์ โละ
    โอนิกซ์ โอปอล ไพไรต์ ไล่สี`,
};
