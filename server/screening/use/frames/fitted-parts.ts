import { type LanguageFrames, phrases } from './frame-table';

/**
 * Parts of vehicles, cycles and scooters, of household and garden machines, of screens, prams and things for pets, by language. A continuation of
 * machine-parts.ts. Own list.
 */
const PARTS: Readonly<Record<string, string>> = {
  en: `wiring harness | wiring loom | wiring harness loom | iso lead | iso harness | fascia plate | fascia panel | head unit lead | inner tube | inner tubes | tube valve | suspension block | mudguard bracket | cvt belt | led backlight | backlight strip | led bar | led strip |
    stabilizer link | sway bar link | control arm | tie rod end | heater core | heater radiator | window switch | window regulator | key shell |
    key fob shell | key case | hub caps | centre caps | center caps | wheel caps | side stand | kickstand | centre stand | handlebar grips | brake rotor |
    brake discs | derailleur hanger | mower blade | mower blades | trimmer head | trimmer line | chain bar | guide bar | piston kit | cylinder kit |
    foam cannon | foam lance | side brushes | mop pads | mop cloths | drum belt | dryer belt | door gasket | door seal | dishwasher basket |
    crisper drawer | kneading hook | dough hook | mixing bowl | grinder burrs | drip tray | descaling tablets | shaving foil | foil head | bp cuff |
    pressure cuff | needle set | bobbins | presser foot | thermal labels | label tape | straw lid | replacement straws | silicone base | bottle boot |
    bottle lid | nappy bin refills | refill cassette | cot mattress | bassinet mattress | mosquito net | footmuff | rain cover | privacy film |
    camera lens protector | sim tray | back glass | lcd assembly | charging port | dock connector | keycaps | palm rest | ear pads | ear cushions |
    ear tips | wall bracket pair`,
  de: `kabelbaum | radioblende | schlauch 10 zoll | fahrradschlauch | fahrradmantel | variomatik | variatorriemen | led leiste | hintergrundbeleuchtung | koppelstange | querlenker |
    spurstangenkopf | wärmetauscher | heizungskühler | fensterheberschalter | fensterheber | schlüsselgehäuse | schlüsselhülle | nabendeckel | nabenkappen |
    seitenständer | hauptständer | lenkergriffe | bremsscheiben | schaltauge | mähmesser | ersatzmesser | fadenkopf | fadenspule | mähfaden |
    führungsschiene | kolbensatz | zylindersatz | schaumlanze | schaumkanone | seitenbürsten | wischpads | wischtücher | trocknerriemen | türdichtung |
    besteckkorb | geschirrkorb | gemüsefach | knethaken | rührschüssel | mahlwerk | abtropfschale | tropfschale | entkalkungstabletten | scherfolie |
    scherblatt | blutdruckmanschette | nähmaschinennadeln | nähfuß | thermoetiketten | schriftband | farbband | trinkdeckel | ersatzstrohhalme |
    nachfüllkassette | beistellbettmatratze | mückennetz | fußsack | regenverdeck | kameraschutz | displayeinheit | ladebuchse | ohrpolster | tastenkappen |
    handballenauflage | wandhalter`,
  fr: `chambre à air | pneu trottinette | variateur | courroie variateur | barre led | bande led | rétroéclairage | biellette |
    biellette de barre stabilisatrice | rotule | radiateur chauffage | radiateur de chauffage | commande lève vitre | interrupteur lève vitre | coque clé |
    coque de clé | boîtier clé | cache moyeu | caches moyeux | béquille | béquille latérale | poignées guidon | disques de frein | lame tondeuse |
    lames tondeuse | tête débroussailleuse | fil débroussailleuse | guide chaîne | kit piston | canon à mousse | lance mousse | brosses latérales |
    lingettes serpillère | serpillières | courroie sèche linge | joint de porte | joint de hublot | joint hublot | panier couverts | panier à couverts |
    bac à légumes | bouton four | crochet pétrisseur | bol mixeur | bol inox | bol robot | meules | bac récolte gouttes | grille rasoir | tête de rasage |
    brassard tensiomètre | aiguilles machine à coudre | canettes | étiquettes thermiques | ruban étiqueteuse | couvercle gourde | pailles de rechange |
    recharge poubelle à couches | matelas berceau | moustiquaire | chancelière | habillage pluie | vitre arrière | bloc écran | connecteur de charge |
    embouts écouteurs | support mural`,
  es: `cámara de aire | cámara aire | cubierta patinete | variador | correa variador | tira led | barras led | bieleta | bieletas | rótula |
    radiador calefacción | radiador de calefacción | botonera elevalunas | elevalunas | carcasa llave | funda llave | tapacubos | tapón cubo |
    tapón cubo rueda | tapones rueda | caballete | pata de cabra | puños manillar | puños | discos de freno | cuchilla cortacésped | hilo nylon |
    kit pistón | cilindro pistón | cañón de espuma | lanza espuma | cepillos laterales | mopas | correa secadora | goma de puerta | cesto cubiertos |
    cesta cubiertos | cajón verduras | mando horno | mando cocina | gancho amasador | muelas molinillo | bandeja goteo | láminas afeitadora |
    cabezal afeitado | manguito tensiómetro | brazalete tensiómetro | agujas máquina de coser | etiquetas térmicas | cinta rotuladora | tapa con pajita |
    pajitas | boquilla | colchón cuna | mosquitera | plástico lluvia | burbuja de lluvia | pantalla completa | pantalla táctil | conector de carga |
    almohadillas | soporte pared | soporte de pared | manigueta | manigueta freno | maneta clutch | protector raqueta | protector pala | empuñadura`,
  it: `maniglie | modanature | cornici | profili | camera d aria | copertone | copertone monopattino | variatore | cinghia variatore | barre led | strip led retroilluminazione | biellette |
    biella stabilizzatrice | testina sterzo | radiatore riscaldamento | pulsantiera alzacristalli | alzacristalli | guscio chiave | cover chiave |
    coprimozzo | coprimozzi | cavalletto laterale | manopole manubrio | dischi freno | lama tosaerba | lame robot tagliaerba | filo decespugliatore |
    barra motosega | kit pistone | lancia schiumogena | spazzole laterali | panni lavapavimenti | cinghia asciugatrice | guarnizione porta |
    guarnizione oblò | cestello posate | cassetto verdura | manopola forno | gancio impasto | vaschetta raccogligocce | raccogligocce | lamina rasoio |
    testina rasoio | bracciale misuratore pressione | aghi macchina da cucire | etichette termiche | nastro etichettatrice | tappo con cannuccia |
    cannucce | materasso culla | zanzariera | parapioggia passeggino | sacco invernale | schermo completo | connettore di ricarica | cuscinetti cuffie |
    staffa | staffa muro | supporto muro | adattatore capsule | adattatore capsula`,
  pt: `borracha porta malas | borracha da porta | câmara de ar | pneu patinete | variador | correia variador | barra led | barras led | kit barra led | bieleta | bieletas | terminal direção |
    radiador ar quente | radiador de aquecimento | botão vidro elétrico | máquina vidro | carcaça chave | capa chave | calota | calotas | calotinha |
    descanso lateral | cavalete central | discos de freio | lâmina cortador grama | carretel roçadeira | fio nylon | sabre motosserra | kit pistão |
    canhão de espuma | escovas laterais | panos mop | correia secadora | guarnição porta | borracha porta geladeira | cesto talheres | gaveta legumes |
    botão fogão | gancho batedor | tigela batedeira | mós moedor | bandeja gotejamento | lâminas barbeador | braçadeira medidor pressão | agulhas máquina |
    etiquetas térmicas | fita rotuladora | tampa com canudo | bocal garrafa | colchão berço | mosquiteiro carrinho | capa de chuva carrinho |
    tela completa | conector de carga | almofadas fone | espumas fone | suporte parede | suporte de parede | resistência secadora | resistência lavadora`,
  nl: `kabelboom | binnenband | buitenband | binnenbanden | variateur | aandrijfriem | ledstrip | led balk | achtergrondverlichting | stabilisatorstang | draagarm |
    spoorstang | kachelradiateur | raamschakelaar | raammechanisme | sleutelbehuizing | sleutelhoes | naafdop | naafdoppen | jiffy | middenstandaard |
    remschijf | derailleurpad | derailleurhanger | maaimes | mesjes | draadspoel | maaidraad | zaagblad kettingzaag | zuigerset | schuimlans | schuimkanon |
    zijborstels | dweilpads | droogtrommelriem | deurrubber | deurrubbers | bestekmand | groentelade | ovenknop | deeghaak | mengkom | maalwerk | lekbak |
    ontkalkingstabletten | scheerblad | manchet | bloeddrukmanchet | naalden | spoeltjes | naaivoet | labeltape | drinkdop | rietjes | matrasje |
    matras wieg | muggennet | klamboe | voetenzak | regenhoes | achterglas | scherm compleet | laadpoort | oorkussens | toetsen | muurbeugel | wandhouder |
    zijwindschermen | windschermen | dakdrager | kettingbeschermer | beugel | zadelhoes`,
  sv: `innerslang | innerslangar | variatorrem | drivrem | ledlist | bakgrundsbelysning | stabilisatorstag | länkarm | styrled | värmepaket |
    fönsterhisskontakt | fönsterhiss | nyckelskal | nyckelfodral | navkapsel | centrumkåpor | sidostöd | centralstöd | handtag styre | bromsskiva |
    bromsskivor | bromsbelägg | knivblad | robotknivar | knivar | knivar robotgräsklippare | trimmerhuvud | trimmerlina | sågkedja | kolvsats | skumlans |
    skumkanon | sidoborstar | moppdukar | torktumlarrem | dörrtätning | luckpackning | bestickskorg | grönsakslåda | ugnsvred | degkrok | kvarnverk |
    droppskål | avkalkningstabletter | skärblad | rakhuvud | rakhuvuden | manschett | blodtrycksmanschett | symaskinsnålar | pressarfot | etiketter |
    märkband | pip lock | sugrör | madrass | spjälsängsmadrass | myggnät | åkpåse | regnskydd | displayglas | bakglas | skärm komplett | laddkontakt |
    öronkuddar | öronkåpor | tangenthattar | väggfäste | vägghållare | takräcke | takräcken | låscylinder | låscylindrar | varselljus | överdrag |
    överdrag soffa | bagagerumsmatta | fäste`,
  da: `cykeldæk | variatorrem | led liste | stabilisatorstang | bærearm | varmeapparat køler | vinduesløfter | nøgleskal | navkapsel | støtteben |
    bremseskiver | knivblade | trimmerhoved | stempelsæt | skumkanon | skumlanse | sidebørster | moppeklude | tørretumblerrem | dørpakning | bestikkurv |
    grøntsagsskuffe | ovnknap | dejkrog | røreskål | drypbakke | skæreblad | manchet | etiketter | tudlåg | sugerør | madras | myggenet | regnslag |
    kørepose | bagglas | skærm komplet | ladestik | ørepuder | vægbeslag | tagbøjler | skærmbeskyttelse`,
  pl: `dętka | dętki | opona rowerowa | wariator | pasek wariatora | listwa led | listwy led | podświetlenie led | łącznik stabilizatora |
    łączniki stabilizatora | wahacz | końcówka drążka | nagrzewnica | chłodnica | przełącznik szyb | podnośnik szyby | obudowa kluczyka | etui na kluczyk |
    dekielki | dekielki felg | stopka | nóżka boczna | manetki | gripy | tarcze hamulcowe | klocki | hak przerzutki | nóż kosiarki | noże kosiarki |
    głowica żyłkowa | żyłka | prowadnica | tłok | zestaw tłok | cylinder | pianownica | lanca pianowa | szczotki boczne | szczotka boczna |
    nakładki mopujące | pady mopujące | pasek suszarki | uszczelka drzwi | fartuch | fartuch pralki | kosz na sztućce | szuflada na warzywa | pokrętła |
    hak do ciasta | żarna | tacka ociekowa | tabletki odkamieniające | folia goląca | mankiet | mankiet ciśnieniomierza | igły do maszyny | stopka maszyny |
    etykiety termiczne | taśma do drukarki | pokrywka ze słomką | wkład pojemnika na pieluchy | materacyk | materac do łóżeczka | moskitiera |
    folia przeciwdeszczowa | śpiworek | klapka tylna | gniazdo ładowania | nauszniki | gąbki | uchwyt ścienny | bagażnik dachowy | nakładki na progi |
    szczotki | osłona przeciwsłoneczna`,
  cs: `pneumatika | variátor | led lišta | led pásek | led podsvícení | tyčka stabilizátoru | čep řízení | radiátor topení | výměník topení | chladič |
    spínač oken | ovladač oken | stahovačka | obal klíče | obal na klíč | pouzdro na klíč | středová krytka | středové krytky | stojánek | boční stojan |
    gripy | brzdové destičky | brzdové kotouče | patka přehazovačky | nůž | žací nůž | nože | nůž sekačky | náhradní nůž | strunová hlava | lišta |
    vodicí lišta | pilový řetěz | pístní sada | píst | napěňovač | pěnovač | boční kartáče | mopy | návleky | hadříky | řemen sušičky | těsnění dveří |
    manžeta | košík na příbory | zásuvka na zeleninu | hnětací hák | mlecí kameny | odkapávací miska | odvápňovací tablety | planžeta | holicí hlava |
    holicí hlavy | manžeta tlakoměru | jehly | cívky | patka | termoetikety | etikety | páska | víčko s brčkem | brčka | matrace do kolébky |
    síť proti hmyzu | moskytiéra | pláštěnka | fusak | zadní kryt | lcd displej | nabíjecí konektor | náušníky | polštářky | držák na zeď | střešní nosič |
    příčníky | lišty prahů | ozubené kolo | ozubené kolečko | klíčenka obal | organizér`,
  hu: `belső gumi | gumiabroncs | variátor | variátor szíj | led csík | led sor | háttérvilágítás | stabilizátor pálca | stabilizátor rúd | lengőkar |
    kormánygömbfej | fűtőradiátor | hűtőradiátor | ablakemelő | ablakemelő kapcsoló | kulcsház | kulcstok | felni kupak | felnikupak | kitámasztó |
    középsztender | markolat | fékpofák | váltófül | fűnyíró kés | fűnyírókés | damilfej | vezetőlemez | fűrészlánc | dugattyú | dugattyú szett | habosító |
    hablándzsa | oldalkefék | mop | moplap | felmosópárna | szárító szíj | ajtótömítés | evőeszköztartó | zöldségtartó | tekerőgomb | dagasztókar |
    dagasztóhorog | keverőtál | őrlőkő | csepptálca | vízkőoldó | szita | borotvaszita | vágófej | mandzsetta | vérnyomásmérő mandzsetta | varrógép tű |
    varrógéptű | talp | címke | hőpapír címke | szívószálas kupak | szívószál | babamatrac | esőhuzat | lábzsák | szúnyogháló | hátlapi üveg | lcd kijelző |
    töltőcsatlakozó | fülpárna | falikonzol | fali konzol | tetőcsomagtartó | lámpa keret | lámpakeret | küszöbvédő | fogaskerék | tömítőgyűrű | o gyűrű |
    üvegfólia | kijelzővédő üvegfólia | csomagtértálca | gumi | lánckerék | szűrőbetét | szűrőbetétek`,
  ro: `camera de aer | camera aer | anvelopa trotineta | variator | curea variator | banda led | bara led | set bare led | bieleta | bieleta antiruliu |
    brat suspensie | cap bara | radiator caldura | buton geam | macara geam | carcasa cheie | husa cheie | capacele jante | capace centrale | cric lateral |
    stander | mansoane | discuri frana | placute | cutit masina de tuns iarba | cap trimmer | fir trimmer | lama ferastrau | lant drujba | kit piston |
    piston | cilindru | spumant | lance spuma | perii laterale | lavete mop | mopuri | curea uscator | garnitura usa | garnitura hublou | cos tacamuri |
    sertar legume | carlig framantat | bol mixer | rasnita | tava scurgere | tablete decalcifiere | sita | manseta | manseta tensiometru |
    ace masina de cusut | etichete termice | banda etichete | capac cu pai | saltea patut | plasa tantari | plasa insecte | husa ploaie | sac de iarna |
    capac spate | mufa incarcare | bureti casti | suport perete | bare transversale | portbagaj | maneta | maneta schimbator | nuca | manson | telecomanda |
    rezerva | rezerva cap | rezerve`,
  el: `σαμπρέλα | σαμπρέλες | λάστιχο πατινιού | βαριατόρ | ιμάντας βαριατόρ | ταινία led | οπίσθιος φωτισμός | μπαράκι ζαμφόρ | ακρόμπαρο | ψαλίδι |
    ψυγείο καλοριφέρ | διακόπτης παραθύρων | γρύλος παραθύρου | κέλυφος κλειδιού | θήκη κλειδιού | τάπες ζάντας | καπάκια ζάντας | σταντ | πλαϊνό σταντ |
    χειρολαβές | δισκόπλακες | τακάκια | μαχαίρι χλοοκοπτικού | μαχαίρια | κεφαλή χλοοκοπτικού | μεσινέζα | πιστόνι | κύλινδρος | αφροποιητής |
    πλαϊνές βούρτσες | πανάκια | πανιά σφουγγαρίσματος | ιμάντας στεγνωτηρίου | λάστιχο πόρτας | καλάθι μαχαιροπίρουνων | συρτάρι λαχανικών |
    γάντζος ζύμης | δίσκος σταξίματος | πλέγμα ξυριστικής | κεφαλή ξυρίσματος | περιχειρίδα | μανσέτα | βελόνες | βελόνες ραπτομηχανής | μασουράκια |
    ποδαράκι | καπάκι με καλαμάκι | καλαμάκια | στρωματάκι | κουνουπιέρα | αδιάβροχο καροτσιού | ποδόσακος | πίσω τζάμι | βύσμα φόρτισης | μαξιλαράκια |
    βάση τοίχου | επιτοίχια βάση | μπάρες οροφής | ζελατίνα | ζελατίνα κοντή | σακούλες | σακούλες βάσης | θερμοστάτης | μαρσπιέ | προφυλακτήρας`,
  ru: `дисплей | камера | камера для самоката | покрышка | вариатор | ремень вариатора | светодиодная подсветка | планки подсветки | подсветка тв |
    стойка стабилизатора | стойки стабилизатора | тяга стабилизатора | шаровая опора | наконечник рулевой | радиатор печки | радиатор отопителя | радиатор |
    кнопка стеклоподъемника | блок кнопок стеклоподъемника | стеклоподъемник | корпус ключа | чехол ключа | чехол на ключ | заглушки дисков |
    заглушки на диски | боковая подножка | грипсы | тормозные диски | петух | нож газонокосилки | нож для газонокосилки | триммерная головка |
    катушка триммера |  цепь пильная | поршневая | поршневая группа | поршень | цилиндр | пеногенератор | пенная насадка | насадка пенная |
    боковые щетки | боковая щетка | салфетки для робота | моп | ремень сушильной машины | уплотнитель двери | уплотнитель | манжета люка | манжета |
    манжета тонометра | корзина для приборов | ящик для овощей | ручка плиты | ручки плиты | жернова | поддон для капель | сетка бритвы | бритвенная сетка |
    режущий блок | шпульки | лапка | термоэтикетки | крышка с трубочкой | трубочки | матрасик | матрас для люльки | москитная сетка | дождевик |
    конверт в коляску | задняя крышка | заднее стекло | дисплей в сборе | разъем зарядки | амбушюры | кронштейн | настенный кронштейн | багажник на крышу |
    поперечины | накладки порогов | порожки | щетки угольные | угольные щетки | аккумулятор | насадка | барашек`,
  uk: `дисплей | камера | покришка | варіатор | ремінь варіатора | підсвітка led | планки підсвітки | стійка стабілізатора | тяга стабілізатора | кульова опора |
    наконечник рульовий | радіатор пічки | радіатор | кнопка склопідіймача | склопідіймач | корпус ключа | чохол ключа | заглушки дисків | ковпачки дисків |
    гріпси | гальмівні диски | півень | ніж газонокосарки | тримерна головка | котушка тримера |  ланцюг пиляльний | поршнева | поршнева група |
    поршень | циліндр | піногенератор | пінна насадка | бічні щітки | серветки | моп | ремінь сушарки | ущільнювач дверей | ущільнювач | манжета люка |
    манжета | кошик для приборів | ящик для овочів | ручка плити | жорна | піддон для крапель | сітка бритви | ріжучий блок | шпульки | лапка |
    термоетикетки | кришка з трубочкою | трубочки | матрацик | москітна сітка | дощовик | конверт у коляску | задня кришка | заднє скло |
    дисплейний модуль | роз єм зарядки | амбушури | амбюшури | кронштейн | багажник на дах | поперечини | накладки порогів | вугільні щітки |
    щітки вугільні | решітка радіатора`,
  tr: `yedek cezve | cezve kapağı | iç lastik | varyatör | varyatör kayışı | led bar | led bar takım | led bar seti | arka aydınlatma | z rot | z rotu | salıncak | rot başı |
    kalorifer radyatörü | radyatör | cam düğmesi | cam krikosu | anahtar kabı | anahtar kılıfı | kumanda kabı | jant göbeği | göbek kapağı | yan ayak |
    orta ayak | elcik | fren diski | fren balatası | balata | çim biçme bıçağı | bıçağı | misina | misina kafası | piston seti | piston | silindir |
    köpük tabancası | köpük püskürtücü | yan fırça | mop bezi | paspas bezi | kurutma kayışı | kapı contası | kapı lastiği | çatal kaşık sepeti | sebzelik |
    ocak düğmesi | düğme | hamur kancası | hazne | haznesi | öğütücü | damlama tepsisi | tıraş bıçağı | manşet | tansiyon aleti manşonu | dikiş iğnesi |
    masura | termal etiket | pipetli kapak | pipeti | beşik yatağı | sineklik | yağmurluk | puset tulumu | arka kapak | arka cam | şarj soketi |
    kulaklık süngeri | duvar askısı | duvar aparatı | tavan çıtası | marşpiyel | tekeri | tekerleği | alt sepet | üst sepet | raf`,
  ar: `تيوب | اطار داخلي | كفر سكوتر | سير فارياتور | شريط اضاءة | شرائط ليد | عمود توازن | مقصات | رديتر | رديتر دفاية | مفتاح زجاج | زر زجاج | بيت مفتاح |
    غطاء مفتاح | كفر مفتاح | غطاء جنط | ستاند جانبي | مقابض | فحمات | فحمات فرامل | هوبات | شفرة جزازة | خيط جزازة | سلسلة منشار | بستم | سلندر |
    رشاش رغوة | فرش جانبية | فرشة جانبية | ممسحة | اقمشة مسح | كاوتش باب | جوان باب | سلة ملاعق | درج خضار | مفتاح فرن |  وعاء خلاط | صينية تنقيط |
    شبكة حلاقة | راس حلاقة | رأس حلاقة | سوار ضغط | كفة ضغط | ابر خياطة | ملصقات حرارية | غطاء مع شفاط | ناموسية | غطاء مطر | ظهر زجاج | شاشة كاملة |
    مدخل شحن | وسائد سماعة | اسفنج سماعة | حامل جداري | قاعدة تبريد | قاعدة شحن | قاعدة شحن مزدوجة | محطة شحن | شنطة سقف | عتبات | مراية جانبية | كشاف |
    شمعات | صدام | شبك امامي | سير سيليكون | استيك`,
  he: `ספק כוח | ספק מתח | שנאי | פנימית | צמיג קורקינט | רצועת וריאטור | פס לד | תאורת לד אחורית | מוט מייצב | תפוח הגה | רדיאטור חימום | רדיאטור | מתג חלונות | מנגנון חלון | בית מפתח |
    כיסוי מפתח | כיסוי לגלגל | רגלית | גריפים | רפידות | רפידות בלם | דיסקים | להב מכסחת | סכין מכסחת | ראש חוט | חוט חרמש | בוכנה | צילינדר | תותח קצף |
    מברשות צד | מברשת צד | מטליות | פדים | גומי דלת | גומייה | גומייה לדלת | סלסלת סכום | מגירת ירקות | כפתור תנור | וו לישה | קערת ערבול | טוחן |
    מגש טפטוף | רשת גילוח | ראש גילוח | ראשי גילוח | שרוולית | שרוול לחץ דם | מחטים | סלילים | רגלית תפירה | מדבקות תרמיות | מכסה עם קש | קשיות | כילה |
    כיסוי גשם | שק רגליים | גב זכוכית | מסך מלא | שקע טעינה | כריות אוזניים | ספוגיות | מתקן קיר | מתלה קיר | גגון | מדרך סף | עמדת טעינה |
    עמדת טעינה כפולה | מעמד קפסולות | מעמד מסתובב | פילטר מים | מסנן מים`,
  ko: `이너튜브 | 타이어 튜브 | 구동벨트 | 변속벨트 | led바 | 백라이트 | 활대링크 | 로어암 | 히터코어 | 라디에이터 | 윈도우 스위치 | 키케이스 | 스마트키 케이스 | 키 케이스 | 휠캡 | 킥스탠드 | 핸들그립 | 그립 | 브레이크 패드 | 브레이크패드 |
    디스크 로터 | 행어 | 예초기날 | 예초기 날 | 나일론줄 | 체인톱 체인 | 실린더 | 폼건 | 폼캐논 | 사이드 브러쉬 | 사이드브러시 | 물걸레 | 물걸레 패드 | 걸레 패드 | 먼지봉투 | 도어 가스켓 | 도어 패킹 | 수저통 | 야채칸 | 손잡이 노브 |
    반죽 훅 | 반죽기 | 믹싱볼 | 그라인더 버 | 물받이 | 면도망 | 면도날 | 커프 | 혈압계 커프 | 재봉틀 바늘 | 보빈 | 노루발 | 라벨 테이프 | 빨대 뚜껑 | 모기장 | 레인커버 | 풋머프 | 후면 유리 | 액정 수리 | 충전 단자 | 이어패드 | 이어팁 |
    벽걸이 | 거치대 | 벽걸이 거치대 | 루프박스 | 가로바 | 도어스커프 | 트렁크 매트 | 트렁크매트 | 코일매트 | 코일 매트 | 카매트 | 발매트 | 풀커버 | 캡슐 트레이 | 캡슐 보관함 | 캡슐 홀더 | 포터필터 | 바텀리스 포터필터 | 포르타필터`,
  ja: `カメラケース | カメラポーチ | インナーチューブ | 駆動ベルト | ベルト cvt | ledバー | バックライト | スタビリンク | ロアアーム | ヒーターコア | ラジエーター | ウインドウスイッチ | キーケース | キーカバー | スマートキーケース | センターキャップ | サイドスタンド | ハンドルグリップ |
    ブレーキディスク | ブレーキパッド | ディレイラーハンガー | 替刃 草刈り | 草刈り刃 | ナイロンコード | ソーチェーン | ガイドバー | ピストンキット | フォームガン | サイドブラシ | モップパッド | モップクロス | 紙パック | ドアパッキン | パッキン |
    パッキン セット | 食器かご | 野菜室ケース | つまみ | こね羽根 | パン羽根 | ミキシングボウル | ドリップトレイ | 内刃 | 外刃 | 替刃 | カフ | 腕帯 | ミシン針 | ボビン | 押さえ金 | テープカートリッジ | ストローキャップ | レインカバー | フットマフ |
    背面ガラス | 液晶パネル | 充電口 | イヤーパッド | イヤーピース | キーキャップ | 壁掛け金具 | 壁掛け スタンド | 壁掛けスタンド | ルーフキャリア | スカッフプレート | トランクマット | フロアマット | ハンドルノブ | リールハンドルノブ | リールスタンド |
    収納ケース | 収納バッグ | クリアケース`,
  zh: `机头垫圈 | 刹车皮 | 碟刹皮 | 内胎 | 外胎 | 变速器皮带 | 背光灯条 | 灯条 | 平衡杆 | 稳定杆 | 下摆臂 | 球头 | 暖风水箱 | 水箱 | 升降开关 | 玻璃升降开关 | 升降器 | 钥匙壳 | 钥匙包 | 钥匙套 | 轮毂盖 | 轮毂中心盖 | 边撑 | 脚撑 | 把套 | 握把套 | 刹车片 | 刹车盘 |
    碟片 | 割草机刀片 | 打草头 | 打草绳 | 导板 | 缸体活塞 | 活塞套件 | 泡沫壶 | pa壶 | 边刷 | 滚刷 | 尘袋 | 尘盒 | 配件滚刷 | 门封条 | 密封条 | 胶圈 | 垫圈 | 餐具篮 | 碗篮 | 保鲜盒 果蔬盒 | 揉面钩 | 和面钩 | 搅拌桶 | 磨芯 |
    刀盘 | 接水盘 | 网膜刀网 | 网罩 | 袖带 | 血压计袖带 | 缝纫针 | 梭芯 | 压脚 | 标签带 | 色带 | 吸管盖 | 杯套 | 杯盖 | 床垫 婴儿床 | 雨罩 | 脚套 | 后盖 | 后盖玻璃 | 屏幕总成 | 尾插 | 充电口 | 耳罩 | 耳棉 | 耳塞套 | 键帽 |
    腕托 | 壁挂支架 | 挂架 | 行李架 | 横杆 | 迎宾踏板 | 门槛条 | 后备箱垫 | 脚垫 | 腳踏墊 | 踏墊 | 止滑踏墊 | 防水踏墊 | 后视镜 | 反光镜`,
  th: `ยางใน | สายพานสายพาน | แถบไฟ led | แถบไฟแบ็คไลท์ | ลูกหมากกันโคลง | หม้อน้ำฮีตเตอร์ | สวิตช์กระจก | กรอบกุญแจ | เคสกุญแจ | ปลอกกุญแจ | ฝาดุมล้อ |
    ขาตั้งข้าง | ปลอกแฮนด์ | ผ้าเบรก | จานเบรค | จานเบรก | ใบมีดตัดหญ้า | เอ็นตัดหญ้า | โซ่เลื่อย | ลูกสูบ | หัวฉีดโฟม | แปรงข้าง | ผ้าม็อบ | ถุงเก็บฝุ่น |
    ขอบยางประตู | ยางขอบประตู | ลูกบิด | ตะขอตีแป้ง | โถปั่น | ถาดรองน้ำหยด | ใบมีดโกน | ผ้าพันแขน | เข็มจักร | กระสวย | ตีนผี | สติ๊กเกอร์ความร้อน |
    ฝาหลอด | ผ้าคลุมกันฝน | ฝาหลัง | จอชุด | ก้นชาร์จ | ฟองน้ำหูฟัง | ขายึดผนัง | แร็คหลังคา | แปรงถ่าน | ถาดท้ายรถ`,
  vi: `săm xe | ruột xe | dây curoa | thanh led | đèn nền | rotuyn | két sưởi | két nước | công tắc kính | vỏ chìa khóa | bao chìa khóa | ốp chìa khóa |
    chụp mâm | chân chống | bao tay | tay thắng | má phanh | bố thắng | đĩa phanh | dĩa thắng | lưỡi cắt cỏ | dây cước | lam xích | xích cưa |
    bình bọt tuyết | chổi cạnh | chổi bên | khăn lau robot | túi rác | túi bụi | ron cửa | gioăng cửa | gioăng | núm vặn | cối xay | cối sinh tố |
    khay hứng nước | lưỡi dao cạo | vòng bít | kim may | suốt chỉ | giấy in nhiệt | nắp ống hút | áo mưa xe đẩy | nắp lưng | cụm chân sạc | mút tai nghe |
    giá treo tường | baga | thảm cốp | nẹp bước chân`,
  id: `ban dalam | vanbelt | v belt | backlight | lampu led bar | link stabilizer | saklar kaca | casing kunci | rumah kunci | cover kunci | dop roda |
    standar samping | handgrip | kampas rem | piringan cakram | pisau potong rumput | senar rumput | rantai gergaji | piston kit | snow foam |
    sikat samping | kain pel | kantong debu | karet pintu | seal pintu | karet kulkas | kenop | pengait adonan | gelas blender | tatakan tetes |
    mata cukur | manset tensi | jarum mesin jahit | sepatu mesin jahit | kertas label | tutup sedotan | kasur bayi | jas hujan stroller | lcd touchscreen |
    lcd fullset | konektor charger | busa headset | bracket dinding | roof rack | karpet bagasi | kelambu bayi`,
};

/** So short a word in Latin letters may be another one in another language: it counts in texts of its own only. */
const SHORT = /^[\p{Script=Latin}]{1,6}$/u;

/** The table above in the form of those of the languages. */
export const FITTED_PARTS: readonly LanguageFrames[] = Object.entries(PARTS).map(([language, list]) => ({
  language,
  phrases: { PART: phrases(list).map((part) => (SHORT.test(part) ? `@${part}` : part)) },
}));
