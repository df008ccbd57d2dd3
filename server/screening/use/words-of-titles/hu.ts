// cspell:disable
/** Words of titles, see words-of-titles.ts. */
export const HU = `
  ablakok acélból adapter adapterek adventi ágyneműtartó ágyrács ágytakaró ajak ajakápoló ajándékcsomag ajándékdoboz ajándékok ajándékozom
  ajándéktárgy ajtózár akasztható akasztó akcióban akciós akkumulátoros akkuval akril akváriumi alapanyag alaplap album albumok alj alja aljzat
  alkalmazható alkalmi alkatrésznek alkuképes állapotú állateledel állatos állólámpa állványok állványzat alsónadrág alsónemű alufelni ametiszt amper
  analóg angyalka antenna antikvár anyaga anyagok anyagú ápol ápolás árak áramfejlesztő aranyból aranyszínű árban arcápoló arckrém arcmaszk arcra
  arctisztító áruház ásványvíz asztalitenisz asztalterítő átalakító atlasz átlátszó átmérő átmérőjű átutalás átvehető átvétel átvétellel aukció
  autógumi autópálya autós autósülés babaágy babaház babahordozó babajáték babatakaró bajnokság bakelit ballagási banán bankjegy bankjegyek bankkártya
  barkács barkácsolás barokk bárszék bébihordozó beépíthető bélés béléssel bélésű beltéri bélyegek bélyegsor bélyegző benzines betlehem beton bicska
  biedermeier bikini biliárd biztosíték bizsu blokk body bodyk bojler boka bokacsizma bokazokni bokor bokrok bokszkesztyű bolhapiac boltok bolyhos
  bonsai bontó bontott boríték borítékok borító borítója borok borospohár borotvahab borotvák borotvapenge borstartó bot botmixer botok bőrápoló
  bőrből bőrdzseki bőrkabát bőröndök bőrre bőrű bringa buborékfújó bukósisak bulis búra bútor bútorlap bútorok búvár céltábla cement centiméter
  centrifuga cicák cigaretta cigarettatárca cikkszám címkés címkével cink cinkelt cipőfűző cipősszekrény cipőtartó cipzáras cipzárral citrom col
  cukormentes cukortartó cumik csalik csapágyak csapok csat csatlakozók csatos csavarhúzók csavarkulcs csavarozó cseh csemete csempe csempék csere
  cserélek cserélhető cserepek csereszavatosság cserje csészealj csillagos csillámos csillárok csillogó csipkés csípő csípőfogó csiszoló
  csiszolókorong csokor csokornyakkendő csomagautomata csomagban csomagolás csomagolópapír csomagolt csomagpont csorba csorbult csörgő csősál csukló
  darabár darabok darts dedikált dekopírfűrész dekor dekorációs demizson derék derékbőség derékszíj dezodor dinnye díszpárna díszpárnahuzat divatos
  dízel dkg dobok dobozában dobozával dobozos dohány dohányzóasztal dosszié dönthető drapp drón dugalj dugó dugóhúzó dugókulcs dvd dzsekik ébresztőóra
  edény edények edénykészlet edzőcipő edzőterem egérfogó egérpad éjjeliszekrény ékszerszett ékszertartó elad eladás eladása eladók eladom elasztán
  elcserélném eledel elefántcsont elektróda elektronika elektronikus elemes elemmel elosztó előszoba elülső elvihető emeletes emlékérem emlékmű
  enciklopédia epilátor építőjáték érdeklődés érdeklődjön érdeklődni érdes érem érintőképernyő erkély érmek erősítő erősítők esőkabát estélyi ételek
  ételhordó etetőszék étkészlet étkező étkezőasztal étolaj evés evezőpad evőeszközök exkluzív ezüstözött ezüstszínű facsemete fagyálló fagyasztóláda
  fajansz falmatrica farmeranyag farmerdzseki farmernadrág farsang farsangi fedél fedeles fehérarany fehérbor fehérje fehérnemű fejlesztő fék fékek
  fekvő felbontatlan félcipő felfújható felhúzható feliratos felnik felsők felszerelt féltengely felújítandó felújított fémes fényerő fényfüzér
  fényképező fényképezőgép fenyőfa fényszóró férfiaknak fertőtlenítő festékszóró festmények fésülködőasztal filctoll fillér filmek filteres fiókok
  fiókos fixár fizetendő fizetési focilabda fodros fogak fogantyúval fogkrém fogók fogóval fóliák foltmentes foltos folyóirat forgalmi forgatható
  forint formák forrasztó forrasztópáka fotók főzés főzéshez főzőlap franciaágy furnér fúrószárak furulya futár futárral futball futó futócipő futópad
  fűkasza fül füles fülhallgatók fűnyírógép fürdőköpeny fürdőnadrág fürdőruha fürdősó fürdőszobai fűrészek fűrészlap fűszertartó füzetek fűző fűzős
  gallér galléros garancia garanciális garanciával garázs garbó gardrób garnitúra gáztűzhely generátor generátorok gépház gépi gipsz gitár gitárok
  gluténmentes gofrisütő gombos gömb gömbök gőzállomás gőztisztító grill grillsütő gumiból gumik gurulós gyanta gyapjas gyapjúból gyárt gyártás
  gyártású gyártmány gyártott gyep gyerekágy gyerekbicikli gyerekkönyv gyerekruha gyerekszoba gyerekülés gyermekek gyertyakábel gyógyászati
  gyógynövény gyomirtó gyöngyös gyufacímke gyűjtemény gyűjteménybe gyűjteményből gyűjtői gyümölcscentrifuga gyümölcsfa gyümölcsprés hajápoló
  hajbalzsam hajcsat hajfesték hajgumi hajkefe hajpakolás hajpánt hajra hajráf hajsütő hajszárító hajszín hajtókar hajvágó hajvasaló haladó halas
  hálóing hálók hálószobai hálózati hamutartó hangfal hangfalak hanglemez hangoló hangszer hangszigetelt hangszórók harapófogó harisnyanadrág
  harmonika háromszög has hasi használat használati használatlan használatra használatú használva határidőnapló házak házhozszállítás háztartási
  hegesztő hegesztőgép hengerfej hiányos hiánytalan hibátlan hidratáló hímzéssel hinták hintaszék hirdetés hirdetéseim hobbi homokozó hordó hordók
  hordott horgász horgászat horgok horgolótű horoszkóp hortenzia hosszúság hosszúságú hosszúujjú hótaposó hőmérő hősugárzó húsok húsvét huszár huzal
  hűtőgép hűtőszekrény hűtőtáska ifjúsági igazgyöngy igényes illat illatgyertya illatok illatosító illatú illóolaj illóolajok illusztrált imakönyv
  imbusz index inget ingyenesen injektor interaktív irányár irányjelző iránytű iratrendező irattartó irodaszék iskolás italok ivás izzadásgátló
  járólap játékbaba játékkonzol játékprogram játékszett javasolt javítandó jégkorong jegygyűrű jelmez jelvény jelvények jóga jógaszőnyeg jótállás
  joystick jutalomfalat kabala kád kajak kaktusz kalitka kamasz kanapéágy kanapék kancsók kandalló kannák kapacitás kaparó kapcsolók kapcsos kapocs
  kapszula kapucni kapucnis kapus karácsonyfa karácsonyfadísz karbantartás karcmentes karcok karcos karnis karóra karórák karperec kártevő kartonpapír
  kártyajáték kártyák kártyatartó katicabogár kaució kávédaráló kávéskészlet kazán kazetta kazetták kedvezmény kedvezményes kékek kellék kellékek
  keményebb keménytáblás kemping kendők kenőanyag kenyértartó képeken képernyő képeskönyv képregény képregények kerekes kerékpáros kereskedés kereszt
  keretezett kerettel késkészlet készítésű készletek készségfejlesztő kezek kézilabda kézisúlyzó kézitáska kézkrém kézre kézzelfestett kiadás kiadású
  kiárusítás kifestő kijelzős kikiáltási kínálok kipróbált kipufogó kisállat kisasztal kiskanál kiskereskedelmi kislemez kismama kismamaruha kisméretű
  kisvonat kiszállítás kitisztítva kitüntetés kitűző kitűzők klíma kockák kollagén kombinált kombiné komplett komposzt kompresszor kondenzátor
  konzervnyitó konzolok konyhamérleg konyharuha konyhás kopás kopásnyom kopogtató kopott korlát korlátozott kormányok kormányvédő korrektor korsó
  korsók kosárka kosárlabda koszorúslány kosztüm kotta kották kovácsolt kovácsoltvas kozmetikai kozmetikum kozmetikumok kölni könyökvédő könyvcsomag
  köpülő körfűrész köröm körömcipő körömdíszítő körömre körömreszelő kötelek kötet kötetek kötetes kötőtű kötszer kövek közép közepes krémszínű krimi
  kristály króm krómozott kukta kulacsok kulcstartó kulcstartók kupa kuplung kutyaeledel kutyafekhely kutyaház kutyáknak kutyatáp kutyus kültéri lábak
  lábra lábszármelegítő lábú ládák lakások lakástextil lakberendezés lakkozott laktózmentes laminált lámpabura lányka lapok lapostányér laptopok
  laptoptáska lázmérő leárazás leárazott légáteresztő légtisztító leírás leírása leírással lejátszó lejátszók lélegző lemezek lemezfelni lemezjátszó
  lengéscsillapító lengyel létrák levegőszűrő lexikon licit licitálás licitálj likőr locsoló locsolótömlő logikai lombszívó lovagló lökhárítók lufi
  lufik luftballon luxus lyukas lyukasztó mackó macskaalom macskaeledel macskáknak madáretető magasság magasságú magassarkú mágnes mágnesek magnézium
  magnó magyar makett malom mamusz mappa márkájú masni maszkok masszázs masszírozó matricák matricázott matt mécsestartó megkímélt megrendelés
  melegítő melegítőnadrág mell mellbőség mellények mellkas melltartók mélység mélysége mélytányér memória memóriahab memóriakártya menyasszonyi
  mennyezet mennyezeti mennyezetlámpa mennyiség méretben méretei merev merevlemez mérő mérőműszer mesefilm mesék mesekönyv meséskönyv méteráru
  metszett mez mezek mézes mikró mikrofonok mikrohullámú milliliter milliméter minimalista miniszoknya minőség minőségű mobiltelefon modellautó
  modellszám modul monitor monitorok moped mos mosás mosdókagyló mosó mosogató mosogatószer mosópor mosva motorháztető motorkerékpár motorok mozdony
  mozgatható mozsár munkafüzet munkakesztyű munkaruha munkaruházat munkavédelmi műanyagból műgyanta működőképes működőképesség műköröm műnövény
  műszőrme művirág nagykereskedelmi nagylemez nagyméretű napelem napernyő napló napozó naptej négyzet négyzetes nejlon neszesszer névnapi notebook
  novellák növény növények nyak nyárigumi nyeles nyíl nyilak nyomott nyomtatók nyugta nyugtató nyújtófa objektív okirat okmány okoskarkötő okostelefon
  oktató olajsütő olcsón oldalas oldali oldalsó oldaltáska olívaolaj ólom orr orsók osztrák óvoda óvodás öblítő öngyújtó öntapadós öntött öntözés
  öntöző örökcsokor őrölve őszi összehajtható övtáska pácolt pad padlás padló padlók padok palack palackok palacsintasütő palánták pálma pamutból
  panasz panel pánt pántok pántos papírból papírpénz páraelszívó paraméterek párásító párban parfümök parfümszett parketta párnahuzat paróka partedli
  party patent patentos pecsétgyűrű példány pelenkák pelenkázó pelenkázótáska pendrive pengék pénzérme permetező permetszer pezsgőspohár pince
  pingpong pipa pirosító plakett platina plüssfigura plüssjáték plüssmackó polcrendszer polifoam polírozott pollenszűrő poncsó ponyva posta postai
  postaköltség postázás postázható postázom pót pótalkatrész póthaj pozsgás praktikus prémium processzor programozható projektor puhatáblás pulcsi
  puzzle rádiók ragasztók ragasztópisztoly ragasztószalag rágóka ragtapasz raklap rakott raktáron raktárról ránctalanító reflektor regény regények
  régiség régiségek rendelés rendelésre rendelhető rendezvény rendszám rendszerező repedt restaurált reszelők részlet részletre retro rézből ritkaság
  rollerek router rovarirtó rögzíthető rögzítő röplabda rövidnadrág rövidujjú rubin rugalmas rugó rugók ruhácska ruhásszekrény sakk sakkfigura
  sakktábla samponok sarkú sarok sarokgarnitúra sárvédő sárvédők satu sebességváltó serleg sérülésmentes sícipő sílécek síruha síszemüveg skandináv
  smaragd smink sminkecset sminkkészlet snowboard sodrófa sótartó sörnyitó sörök söröspohár sötétbarna sövény sövényvágó sportcipő sportos sportszer
  sporttáska stb stílusos stoplis súly súlya súlyzók sütemény sütés sütéshez sütőforma sütőtök szabadidőruha szabályozható szabásminta száj szájfény
  szájkosár szájmaszk szakácskönyv szállítási szállítással szállítható számítógépek számlap számlával számológép szandálok szappantartó szárítás
  szárítógép szecessziós szegély székely szekrénysor széldzseki széle szélesség szélvédő szemceruza szemetes szemeteskuka szemeteszsák szemhéjpúder
  szemkörnyék szemöldök szempilla szemre szemüvegkeret szendvicssütő szénszál szentkép szenzor szépségápolás szépséges szerelés szerelhető szerelő
  szerszám szerszámkészlet szerszámok szerszámosláda szérum szervező szerző szettek szezám szezon szezonális szigetelés szigetelő szíjak szíjtárcsa
  szilikonos szilveszteri színező szivar szívecskés szkenner szobák szobakerékpár szobanövény szódásszifon szoftver szoptatós szótár szőr szőrmés
  szőrtelenítő szövet szövetek szövetkabát szövött szúnyogriasztó szurkolói születésnap születésnapi tabletta takarító takarítógép takaróponyva tálaló
  tálcák talpas talpú tankönyv tankönyvek táp tapadó tapasz tápegység tapéta tápkábel tápláló tápoldat tárca tarka tárol tárolás tárolására
  tárolódoboz tárolók társasjáték társasjátékok tartalma tartalmazza tartalom tartály tartóval tartozékokkal távcső távcsövek távirányítású
  távirányítós teáskészlet téglalap telefonok telefontok televízió téligumi télikabát teljesítmény tengely tengelykapcsoló tengerimalac tenisz
  teniszütő tépőzáras tepsik terasz térd térdvédő térdzokni térfogat térképek termékek terrárium testápoló tesztelt teteje tétel tételek textil tigris
  tisztít tisztítás tisztító tisztítókendő tisztítószer tojásdísz tokkal tokok tollaslabda tolómérő tortadísz tölcsér tölgyfa töltők töltőtoll
  tömítések tömör tömörfa tőr törhetetlen trágya traktor trambulin transzformátor tranzisztor trombita tuja tunika tuning túra túrabakancs túrázó
  tusfürdő tűk tükörlap tükrös tündér tűzálló tűző udvar újak ujj ujjak ujjatlan újonnan újratölthető újságok újszerű újszerűek újszerűen uniszex
  úszás úszógumi úszósapka úszószemüveg utalás utántöltő utánvét utánvéttel utazáshoz utazótáska uzsonnás üdítő ülések ülő ülőgarnitúra ülőke ünnep
  űrtartalom ütésálló ütvefúró üvegből üvegszál üzenetben üzletek vadászat vágókorong vaku váll vállak vállfa vállfák válogatás válogatott váltó
  vasalás vasaló vasalódeszka vasalva vásár vásárlás vásárló vásárlók vásárol vásároljon vásárolt vasból vászoncipő vászonnal védőhuzat védőkesztyű
  védőszemüveg védőtok vegán vegyes velúr vers versek vésett vésők vetítő vevők vezérlő vezérműszíj vezetékes vezetéknélküli videokártya világító
  világosbarna villák villás villáskulcs vintage virágláda virágtartó visszaküldés visszapillantó visszapillantótükör visszaváltás visszavétel vitamin
  vitaminok vitrines vízhatlan vízlepergető vízmelegítő vízpumpa vizsga vonalzó vonatpálya vonóhorog vödrök vörösbor watt webáruház winchester
  zabpehely zafír zárak zenék zenélő zománc zománcos zongora zöldek zuhanyfej zuhanykabin zsákok zseb zsebek zsebes zsebkés zsebóra zsírkréta`;
