/** Everyday words of goods in languages of the North, beyond their common ones: see everyday-words.ts. In order of the alphabet. */
export const NORTHERN_WORDS: Readonly<Record<string, string>> = {
  sv: `adventsstjärna akvarium alm aluminium aprikos armbandsur asp aspved aubergine automatisk avtagbar axelväska backspegel badlakan badrock
  badtunna bakform balja ballerina balsam bambu barnstol barnvagn batist begagnad begagnat beige bergkristall bestick bh bilklädsel
  björk björkved björnbär blomkruka blommig blus blusar bläckpatron blåbär blöja blöjor bokhylla bomull borr borrmaskin borstar borste
  bovete bred broderad broms bromsar bromsbelägg brons brosch brödrost bukett bullar burkar byxa bälten bärbar cykelslang dadlar
  dalahäst dammsugare dekorativ delbar denim digital dill dinosaurie dragkedja drivbänk druvor duk dukar dun dörrmatta ek ekologisk
  elastisk elektrisk element elstängsel eluttag emaljerad enfärgad enhörning ficklampa figurer fikon filtar filter finkornig fiskespö
  fjäder fjäril fjärrkontroll flanell flytväst fläkt flätad foder fodrad folie fotogenlampa frimärke frotté frö fröer fröet furu
  fyrkantig fälg fälgar fällbar fårskinn fåtölj fåtöljer förgylld förkläde förlängningssladd gaffel gafflar gardin gardiner garn giraff
  girlang gjutjärn glödlampa glögg golvlampa gran granit gravlykta groda grundfärg gryta grytor gräsklippare gräsmatta grått gummi
  gummimatta gummistövlar gunga gurka gympaskor gångjärn gödsel haklapp halkfri hallon halm halmbock halsduk hamster handblåst handgjord
  handkräm handmålad handtag handvävd hantlar hassel hattar havre havtorn hink hjortron hopfällbar hundsele hyllor häfte hänge hänglås
  hängmatta hållare högtalare höna höns hörlurar igelkott jackor jordgubbar julbock julpynt justerbar kabel kablar kaffebönor kajak
  kalender kam kamin kanna kantarell kantareller kartong kashmir kastrull kattsand keps kepsar keramik kikärtor kjolar kloss klossar
  klösträd knopp kofta konstgjorda konstläder koppar koppel korg korgar kork korn krage kran krans kratta krokar kruka krukor krydda
  kryddor kräftskivor kräm kuddar kuddfodral kvarn kylskåp kälke kängor kåsa körsbär lack laddare laddkabel lakrits lammull lampskärm
  lavendel leggings lie liguster lilja lim linfrö lingon lingonsylt linne linnegardin linser ljung ljusblå ljusgrå ljuskrona ljuslykta
  ljusstake lock lykta läder madrass magnetisk malet manchestertyg mandel manuell marinblå marmor mascara masur matskål mattor mixer
  mjöl morot motorsåg mugg muggar mutter muttrar mässing målad målarfärg måttband mönstrad mörkblå mörkgrå mörkläggande mörkläggning
  mössa mössor nagellack nalle napp nappflaska nattlinne nyfödd näver oemaljerad oljad oljor orkidé oval overall oöppnad packning
  packningar paddel pall panna pannlampa papegoja paraply pedal pelargon pendel pennfodral pennor pensel penslar peppar pepparkaka
  pepparkakor persienn persika persilja pion planta plantor plisserad plommon plugg pläd plånböcker polyester porslin prickig puder puff
  pulka pump pussel pynt pärla pärlor päron påsar påsk påslakan påslakanset quiltad quiltat racket ragg raggsockor ram ramar randig rea
  reflex reflexväst regnställ resväska rivjärn roller rostfri rostfritt roterande rotting rulle rullgardin rullskridskor rund russin
  rustik rutig rutschkana ryggsäckar råg rågmjöl rårörd rödlök rönn sadel saft sammet sandaler sandpapper satin schampo sekatör sele
  senap sensor set shorts siden sil silikon sill sittdel sittpuff sjal skedar skidhandskar skjortor skolväska skottkärra skridskor
  skrivare skruv skruvar skruvmejsel skärbräda skärgård slang slev släp smycke snickarbyxor snöre snöskyffel sockerärt sockor soffor
  solcell solglasögon solros sovsäck spade sparkcykel speglar spets spetsar spik spis spjälsäng squash staket stativ staty stavar
  stegpall stekpanna stekspade stickad stickat stl stolar stolpe strl strumpa strumpbyxor strömbrytare styck styre stövel stövelknekt
  suddgummi svan sydd sylt sälg sängbord sänggavel sättlök sågklinga taklampa tallrikar tangentbord tavelram teak tejp termos timjan
  tofflor tofs tomat tomte torkad torkarblad torkställ traditionell trasmatta tryckt träningsmatta trådlös trådlösa tröjor tulpan turkos
  tvättbar tvättmedel tvålar täcke täcken täljsten tändstift tång ugn ull ullsockor underlakan underställ utdragbar valnöt vantar
  varmfodrad vas vaser vattenflaska vattenkanna vattenkokare vattenpass vattentät vax vaxat vaxduk vedeldad velour vete vinkelslip
  vinröd virkad viskos visp vitlök väggklocka vävd växthus älg ärm ärmar ärtor ättika åra örhänge örhängen örngott överkast`,
  da: `abrikos aftagelig agurk akku akvarium aluminium amagerhylde armbåndsur ask aubergine badehåndklæde badekåbe bageform balje ballerinaer
  balsam bambus bambusviskose barnevogn beige beskærersaks bestik betræk birk bleer blender blink blomme blomstret blonde bluser
  blyanter blåbær blækpatron boghvede bomuld bordeaux bore boremaskine boxershorts bremseklodser bremser brikker broche broderet brombær
  bronze brusehoved bruser brændekurv brændeovn brødrister byg bælter bærbar bøg børnecykel børster cardigan creme cykelslange cykler
  dadler dekorativ denim digital dild dinosaur drikkedunk drivhus dug duge dun dyne dyner dørmåtte eddike eg elastisk elg elkedel
  enhjørning ensfarvet fajance fersken figner figurer filt filter filtre firkantet fiskestang fjernbetjening flanel flettet flyverdragt
  fløde fløjl foldbar folie foret forgyldt forklæde forlængerledning frakker frimærke frotté frøet futter fyrfadslys fælg fælge gaffel
  gardin garn giraf gran granit grunder gryde gryder guirlande gulerod gummi gummimåtte gummistøvler gynge gyngestativ gødning habit
  hagesmæk hakke halsbånd halskæder halstørklæde hamster hane hassel havre havtorn heldragt hindbær hjemmesko holdere hue huer hundesele
  hvede hvidløg hyld hylder håndlavet håndmalet håndtag håndtaske håndvægte hæfte hække hæklet hængekøje hængelås hængsel hængsler
  hættetrøje højttaler høne hørdug høretelefoner hørfrø jakker julepynt justerbar kabel kabler kaffebønner kam kande kartoffel karton
  kashmir kasket kattegrus kedel keramik ketsjer kikærter kirsebær klapvogn klods klodser knage kobber komfur kommode kopper kork
  kradsetræ krans krave krukke krus krydderi krydderier kufferter kunstlæder kurv kurve kvast kværn kål kælk køleskab ladekabel lagen
  lagner lak lakrids laks lamper lavendel leggings lilje lim linser lommelygte luffer lygte lygter lyng lynlås lyseblå lysekrone
  lysestage låg lædertaske lænestol løbehjul madras madrasser madskål magnetisk malertape mandler marineblå marmelade marmor mascara
  messing modellervoks moppe motorsav målebånd mønstret mørkeblå mørklægning møtrik møtrikker natbord nattøj nederdel neglelak nisse
  nyfødt olier opbevaring oplader orkidé oval ovn pakning pakninger pandelampe pander papegøje paraply peber peberkager pedal pelargonie
  penalhus pendel pensel pensler perle perler persienne persille pindsvin piskeris plaid plast plæne plæneklipper polyester porcelæn
  potte prikket printer pudder pudebetræk puder puf punge puslespil pynt påske pæon pære pærer radiator rattan rav rawlplug redningsvest
  reol reoler rivejern rosiner roterende rug rugmel rullegardin rullekrave rulleskøjter rund rustfri rustfrit rustik rutsjebane rygsække
  ræv rønnebær sadel saft sammenklappelig sandaler sandpapir satin sav sele seler sengesæt sengetæppe sengetøj sennep sensor shampoo
  silikone silke skede skeer skive skjorter skoletaske skridsikker skruetrækker skuldertaske skum skærebræt skøjter slæde smal smykke
  sneakers sofaer sok solcelle solsikke sommerfugl sovepose spatel spejle squash stativ stearin stikkontakt stk stolpe str stribet strik
  strikket strømpe strømpebukser strømper styk støbejern støvle støvsuger sutteflaske svamp svane sweater syltetøj sæber sædebetræk
  sølvring tallerkener tastatur teak telte termoflaske ternet timian tomat traditionel trailer tremmeseng trillebør trykt trådløs
  trådløse trøjer tulipan turkis tyttebær tændrør tøfler tørrestativ udtrækkelig undertrøje urtepotte uåbnet valnød vandfarve vandhane
  vandkande vandtæt vanter varmeapparat vase vaser vaskbar vaskemiddel vaterpas vedhæng velour ventilator vindruer vinkelsliber
  viskelæder viskerblad voks vægur vævet yogamåtte åre ærme ærmer ærter økologisk ørering øreringe øse`,
  no: `agurk akebrett akvarium aluminium anheng aprikos armbånd armbåndsur ask aubergine avtakbar badehåndkle badekåpe bakeform balje
  ballerinasko balsam bambus bamse barnesykkel barnevogn batteri batteridrill batterier beige belter beskjæringssaks bestikk bh bier
  bjørk bjørnebær bleie blekkpatron blender blending blendingsgardin blomsterpotte blomstrete blonder bluse bluser blyant blyanter
  blåbær bokhvete boksershorts boller bomull bred bremse bremseklosser bremser brikke brikker bringebær brodert bronse brosje brunost
  brødrister bukse bunad bunadssølv burgunder bærbar bøk børste børster caps cardigan dadler dekorativ denim digital dill dinosaur
  drikkeflaske drill drivhus druer duk duker dun dusjhode dusk dyne dyner dørmatte eddik eik elastisk elg enhjørning ensfarget erme
  ermer felg felger fenalår figurer fiken filt filter firkantet fiskestang fjernkontroll flanell flettet fløte fløyel foldbar folie
  forgylt forkle frakk frimerke frotté furu fôr fôret gaffel gardin garn geiter gensere girlander gjerde gjødsel glidelås gran granitt
  gressklipper grunning gryte gryter gulrot gummi gummimatte gummistøvler hakke halsbånd halskjede halskjeder hamster hassel hatter
  havre hefte heklet heldress heltre hengekøye hengelås hengsel hengsler hettegenser hodelykt hodetelefoner hundesele huskestativ hvete
  hvitløk hyller håndlaget håndmalt håndtak håndveske høne høner høyttaler jakker jeans joggesko julepynt justerbar kabel kabler
  kaffebønner kakeform kalender kam kanne kasjmir kattesand keramikk kikerter kirsebær kjele kjelke kjøleskap klokker klorestativ kloss
  klosser knagg knapper kobber kofte komfyr kommode kopper kordfløyel kork krage kran krans kransekake krukke krus krydder kulepenn
  kunstskinn kurv kurver kvern kål kåpe ladekabel lader laken lakk lakris laks lammeull lampe lamper lavendel leggings leire lenestol
  lilje lim lin linduk linfrø linser ljå lokk lomme lommebok lommebøker lommelykt lommer luer lykt lykter lyng lyseblå lysekrone
  lysestake madrass magnetisk malerier malertape mandler manualer manuell marineblå marmor maskara matskål messing modellkitt mopp
  motorsag multer mutter muttere målebånd mønstret mørkeblå nattbord nattøy neglelakk nisse nyfødt oljer oppbevaring or orkidé oval ovn
  pakning pakninger panne panner papegøye papp paraply parkdress pedal pelargonia pels pendel pennal pensel pensler peon pepperkaker
  perle persienne persille pinnsvin pledd plen plissert plomme plugg polyester porselen poser postkort potet potte prikkete pudder puff
  puslespill puter putetrekk putevar pynt pysjamas påske pære pærer racket radiator rake rav redningsvest rein reinsdyr reol rivjern
  rogn rosemalt rosiner roterende rotting rug rugmel rullegardin rulleskøyter rund rustfri rustfritt rustikk rutete ryggsekk ryggsekker
  sag sammenleggbar sandaler sandpapir sateng sau sauer sele seler selje senger sengesett sengeteppe sengetøy sennep sensor setetrekk
  shorts sil sild silikon sjampo sjiraff skinnveske skistaver skive skjeer skjerf skjorter skjærebrett skjærefjøl skjøteledning sklie
  sklisikker skolesekk skrue skruer skrutrekker skulderveske skum skøyter slikkepott slire sluk smal smekke smokk smykke snelle snor
  sofa sokk solbriller solcelle solsikke sommerfugl sovepose sparkesykkel sparkstøtting spekekjøtt spiker sprinkelseng squash stativ
  statue stearin stikkontakt stk stolpe str strikkegenser strikket stripete strømpe strømpebukse strømper styk stykk støpejern støvel
  støvsuger svamp svane sydd syltetøy såper sølvring tallerkener tastatur teak teip telys tennplugg termoflaske termos tilhenger timian
  tindved tomat tradisjonell treverk trille trillebår truse trykt trådløs trådløse trøye tulipan turkis tursekk tyttebær tåteflaske
  tøfler tørkestativ ull ullgenser uttrekkbar uåpnet valnøtt vannfarge vannkanne vannkoker vanntett varmeovn vase vaser vaskbar
  vaskemiddel vater vedkurv vedovn veggklokke velur vesker vevd vifte vindusvisker vinkelsliper viskelær visp voks votter yogamatte åre
  økologisk øredobber ørepynt øse`,
  fi: `aikuisten aita akku akkuporakone akut akvaario alumiini alushousut aluslevy anturi aprikoosi aterimet auringonkukka aurinkokenno
  aurinkolasit automaattinen ballerinat bambu beige bokserit digitaalinen dinosaurus esiliina etikka farkut flanelli frotee gramma
  graniitti haalari haapa haarukka hajuvesi hame hameet hamsteri hana harava harja harjat hatut helma helmet helmi herne hiha hihat
  hihna hillo himmeli hiomapaperi hirvi hoitoaine hopea hopeanvärinen hopeinen huivi hunaja huopa huppari hupparit huppu huulipuna hylly
  hyllykkö hyllyt häkki höyhen irrotettava istuinpäällinen jarru jarrupalat jarrut jatkojohto jauhettu jauho jauhot joogamatto
  joulukoriste joustava joutsen juomapullo juusto jääkaappi kaali kaapeli kaapit kaappi kahva kahvat kahvipapu kaihdin kaiutin kalenteri
  kalvo kampa kanat kanerva kani kanin kanit kannet kannettava kansi kantarelli kantele kapea karhun karkki karpalo kasmir kastelukannu
  kasvihuone kataja kattila kattilat kattolamppu kauha kauhat kaukosäädin kaulahuivi kaulakoru kaulakorut kaulapanta kaulus kaura
  kehykset kehys keinonahka keinu kela kelkka kellot kenkä keraaminen keramiikka kerma kesäkurpitsa ketju kettu kevyt kikherne kilo
  kinkku kirahvi kirjoituspöytä kirjottu kirsikka kirves kissanhiekka kissat kiuas kiulu koivu kokoontaitettava kolikko kolikot koot
  kori koriste koristeellinen koristeet korit korkki koru korut korvakorut kotimainen kottikärryt koukku koulureppu kpl kranssi kudottu
  kuivattu kuivaus kukallinen kukka kuksa kulho kulhot kullanvärinen kullattu kulmahiomakone kumi kumimatto kumisaappaat kuokka kupari
  kupit kurkku kuulokkeet kuviollinen kylpypyyhe kylpytakki kynnysmatto kynsilakka kynttilä kynttilänjalka kynttilät kynät kypärä kytkin
  käsikäyttöinen käsilaukku käsineet käsintehty käsipainot käyttämätön köynnös laatikot lahjat lakana lakanat lakka lakki lammas lamppu
  lamput langat langaton langattomat lanka lannoite lapanen lapaset lapio latauskaapeli laturi lautanen lautaset laventeli leggingsit
  leikkuulauta leipä leipäjuusto leivänpaahdin lelu lelut lenkkarit leppä letku leveä liesi liima liina liivi lilja linssi lintujen
  lipasto lippis litra liukumaton liukumäki lohi lompakko lompakot luistimet lukko luomu luonnollinen lusikat lusikka luumu luuta
  lämmitin löyly löylykauha maalarinteippi maalattu maalit magneettinen maila mailat maito makkara makuupussi maljakko maljakot mansikka
  manteli marmori matala matkalaukku matkarattaat matot matto mauste mausteet mehiläinen mehu mekot mela messinki metalli metallinen
  metri mikrofoni mittanauha moottorisaha moppi muki mukit multa munakoiso munalukko muovailuvaha muovi muovinen mustekasetti mustikka
  mutteri mutterit mylly mänty nahka nahkainen napit nappi naru naula naulakko naulat neliö neule neuleet neuletakki neulottu nojatuoli
  norsu nuket nurmikko näppäimistö ohjaustanko ohra ohut oksasakset omena ommeltu onkivapa oranssi orava orkidea otsalamppu pahvi paidat
  painettu paistinpannu paju pajunoksa palapeli palikat palikka pallot pannu panta papu papukaija paristo paristot patja patjat patsas
  patteri pavut peili peilit peitot peitto pelargoni pelastusliivit pellava pellavansiemen penaali perhonen perinteinen persikka
  persilja peruna peräkärry pestävä pesuaine pesä peti pihakeinu pihdit pihlaja pilkullinen pimennysverho pinkki pinnasänky pioni
  piparkakku pipo pipot pippuri pistorasia pitsi pohjamaali poimuhame poljin polkupyörä polyesteri pora porakone poranterä porkkana poro
  poron posliini postikortit postikortti postimerkki potkulauta potkupuku pronssi puinen puiset pulkka pulla pullot pumppu puolukka
  purkit purkki pusero pussi pussilakana pussilakanasetti pussit putket putki puukko puutarha puuteri puuvilla pyjama pyyhe pyyhkeet
  pyyhkijä pyökki pyöreä pyörivä pähkinä pähkinät päiväpeitto päärynä pääsiäinen pölynimuri pöydät pöytäliina raanu raapimispuu raastin
  rahi raidallinen rannekello rannekoru rattaat rauta rengas reppu reput riippumatto riipus riisi rintaliivit rintaneula ripsiväri
  rottinki ruis ruisjauho rulla rullaluistimet rullat rullaverho ruoho ruohonleikkuri ruokakuppi ruokalappu ruostumaton rusina
  ruudullinen ruukku ruukut ruusu ruusut ruuvi ruuvimeisseli ruuvit ryijy räsymatto saapas saappaat saarni saha saippua saippuat sakset
  sametti sammakko sampoo sandaalit sarana saranat sateenvarjo satiini satula sauvat savi seinäkello sentti setti siemen siemenet sieni
  siili siivilä silikoni silkki silmälasit sinappi sipuli sipulit sisärengas sivellin siveltimet sohva sohvat soikea sokeri solmio
  sormukset suihku sukat sukka sukkahousut suklaa sukset suksi suodatin suodattimet suola suppilovahvero sähköinen säilyke säilytys
  säilytysrahi sängyt säädettävä taateli taimet taimi taitettava takit tammi tarttumaton tasku taskulamppu taskut tattari tatti taulu
  taulut tehosekoitin teippi tela teline telineet teltat teltta tennarit termospullo teroitin teräs tiiviste tiivisteet tilli timjami
  tohvelit toimitus tolppa tomaatti toppi tossut tulostin tulppa tulppaani tummansininen tunnistin tuolit tuppi turkis turkoosi tutti
  tuttipullo tuuletin tyrni tyyny tyynyliina tyynyt uistin untuva uuni vaahto vaaka vaaleanpunainen vaaleansininen vaate vadelma vaha
  vaipat vaippa vakosametti valaisimet valaisin valjaat valkosipuli valurauta vanne vanteet varastossa vasara vastasyntynyt vati vaunut
  vauvoille vedenkeitin vedenpitävä vehnä veitset vekkihame verho verhot verkko vesivaaka vesiväri vetoketju vihko vihta viikate viikuna
  viininpunainen viinirypäle villa villapaita viltti violetti virkattu virveli visakoivu viskoosi vispilä voide voiteet vuohi vuoka
  vuorillinen vyö vyöt värit yksisarvinen yksivärinen yöpöytä ämpäri öljy öljyt`,
};
