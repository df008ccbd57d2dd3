// cspell:disable
/** Words of titles, see words-of-titles.ts. */
export const RO = `
  abajururi abdomen absorbante accesoriile accesoriu achiziție achiziționat acnee acordeon acril acumulatoare acvarii adaptoare adaptor adezivă aditiv
  adolescenți afumat agățătoare agende agrafă agrafe ajustabil ajustabilă alarme alăptare alăptat albe albume alergare aliaj alimentator alternator
  amar ambalaj ambalat ametist amortizoare amortizor amplificatoare amplificator analogic andrele antenă antene antică antichitate antichități antigel
  antirid antișoc anunțul anunțuri apărătoare apărător aplice arbori arbust arbuști arcuri argintată argintul aripă aromaterapie aromă artificial
  artificială artificiale artizan artizanal artizanală asamblat aspersor aspru atlas ațe autentic autentică autoadeziv autoadezivă autocolant
  autoturism autoturisme avansați badminton baionetă baloane banchetă bancnotă bandaj bască batic baticuri bavete bax băieței bărbătească bărbătesc
  bărbătești bărbierit bentiță bentițe bermude beton bețe bibelou bibelouri biberoane biblioraft biblioteci bidoane bidon binoclu binocluri blănița
  blănuri bleu blitz boiler boilere bon bonsai borsete botină botine botniță botoșei branț branțuri breloc brelocuri bretea briceag briceaguri
  brichetă brichete broaște brodate broderie broderii bronzat broșată bucătării buchet buchete bufniță bujori buline busolă bustieră butoaie butoi
  buza cablul cacao cactuși cadran cafetieră caiac calcă calculatoare calendar calendare calități calorifere camping candele capacitate capcane
  capilar capot capotă capsă capse caracteristici carafă carafe carcasă carcase cardigan carduri carioci carnaval carouri carpete cartoane cartonașe
  cartonată cartușe caserolă caserole casetofon casnic casual catalizator cataramă catarame cauciucat cauciucuri cazan călărie călcâie călduroasă
  călduros cănuță căptușeală cărucioare căței cățel căzi cântare cârje cârlig ceainice ceaun ceaune centură centuri ceramic cerneală chihlimbar
  chitanță chitare chiulasă chiuvete cilindree ciment ciobit ciocane ciorap cip circular clamă clanță clape clasice clăpari cleme climatizare clopoței
  coacere cojoace cojoc colagen colecții colecționari colet colete colivie colivii colorat colorată colțar colțare colțuri combină combinezon comenzi
  comercializăm comerciant comode compatibilă complete compleu compleuri compost compresoare compresor comprimate condensator condiment condimente
  conectori confecții confecționat confecționată confortabilă congelatoare congelator consolă console contactați contor controler contur conținut
  convector coperta copertă coperți copilaș copt coroană coroane coronițe corp corset cositoare cositor cosmetic cosmetice cost costuri covorașele
  crampoane crăpat creativ creative crini cristale croitorie crom cromat croșetate croșetă cruci culcuș culegere culegeri cumpărare cumpărător
  cumpărători cupă cupe cupolă cuptoare curățare curier curierat cusături cuști cuțitaș cuverturi damigeană damigene dantele darts dălți dăunători
  decor decorație decorațiuni dedicație defectă defecte demachiant demontabil demontat deodorant depozitare dermatograf deșteptător detașabilă
  detergenți deteriorat dezinfectant dezmembrări dezmembrez dezumidificator diademă diametru dicționar dicționare difuzoare dimensiunile dinozauri
  diplomă discount discutabil distribuitor distribuție donez dormitoare dovleac dreptunghiulară dronă drujbe drumeție dungi durabil durabilă dvd
  ecologic ecrane editura editură ediție ediții educativ educativă egări elastan elastice electrocasnic electrocasnice electromotor electronic
  electronică electronice electrozi elegante email emailat enciclopedie englezesc epilare epilator epocă erbicid esențial esențiale espadrile eticheta
  etichetă etrier executăm exfoliant expediat expediere expediez extensii exterioară fabricată factură faianță farduri farfurioară făcăleț ferăstraie
  fermoare fes fetițe fibră ficus fierăstrău fiert filatelie fildeș fină fiscal fisură fitness fixare fixă fixe flexibil flexibilă fludor folii
  folosință folosire forjat fotografic fotografice fototapet frigorifică frontal frontală funcțional funcțională funcționale fundă funde fundiță
  fungicid furaje furculițe furnici furnir furou fursecuri furtunuri galerii ganteră garaje garanția garduri garsonieră găinuțe găleți gătire găurit
  gâscă geamuri gel geluri gene generatoare generator german ghips ghirlande gleznă glicemie glob glugă gluten goblen goblenuri gonflabil gonflabilă
  gram gratuită gravat gravată gravide gravură grădiniță grătare greble grena gresie greutăți groase grosime guler habitaclu halbă halbe haltere
  handbal handmade hayon hărți hidratant hidratantă hidrofor hobby hortensie hotă hote hrănitor ibrice iepuraș igienă iia ilustrat ilustrată imbus
  impecabil impecabilă import imprimeu imprimeuri inclusă incluse incomplet incubatoare incubator industrial industrială inferior inimioară inimioare
  injectoare injector inoxidabil insecticid insignă insigne instalare instalație instalații interactiv interioară invertor ipsos irigare italian
  ivoire izolație izopren încălțăminte încărcare începători încheietură închiriere închiriez încorporat înfășat îngeraș îngrășăminte îngrijit îngust
  îngustă înlocuire înșurubat întoarsă întrerupătoare întreținut jaluzea jardiniere jeanși joasă jucăria jucărioare juvelnic lacăte lamă lampadar
  landou lansete lanțuri laptopuri laterală lavabilă lavabile lavetă lavoar lăcuit lăcuită lăicere lămâi lățime lăzi leagăne lei lemnul lentilă
  lentile lese letcon leu lichidare lichior licitații licitez limitat limitată lingurițe lipici litografie litraj living livrarea livrăm livrez lopeți
  loturi lucioasă lucios luciu lucrată lunetă lux luxos machetă machete macrame magnetofon magneți magneziu maiouri majorat manuale marcaj marcă
  margini maron marsupiu mascara masor mat mărci mărțișoare mărțișor măsline măsuță măsuțe măști mături mânecă mdf mecanism medalii medalioane
  medalion medicinale melaminat menaj menghine microfoane microunde mijlocie mileu milieu milieuri miniatură miniaturi mobilier moderne module moi
  monitoare monitor montaj montare moped moto motoare motociclete motocoase motocultor motoraș motorină motosapă mufă mufe mulinete multicolor
  multimetru mușcate muzicală nadă nai nailon nălucă năluci nefolosit nefolosită nefuncțional negociabil negociabilă nepurtat neted nituri nunți
  nutritivă nuvele obiective oferte oje ondulator organizatoare orgă ornamente orteză ovăz pahărele paiete pal palet palete palincă palmier panglică
  panglici panou panouri pantofar papagali papioane parbriz parchet pardoseală partitură paște paști patent păstrare pătat păturică pătuțuri pâlnie
  pânză pâslă pedale peeling pelerină pendular penseta pensetă periuță periuțe perlă perle perucă peruci pete petunii picant picturi picurare pilote
  pinion pipă pipe piper piscine pisicuță pistoane placat placată plafonieră plafoniere planetară planetare plantă plapume plase plasticul plasture
  plasturi platformă platouri player plăci plăți pleoape pliabile pliantă plicuri plită plite pliuri podele poezii polen polizoare pom pomi pompe
  poncho portabile portar portbagaje portmoneu porumbei postere potcoavă potcoave precomandă predare prelată prelate premium presuri preșuri prețioase
  prețuri prindere procesoare procesor profesionale programabil proiectoare proiector promoție promoții protectoare protector proteine pubelă pudre
  pufoasă pufos puiet puieți pumnal purificator purtată purtate rachiu racorduri radiatoare radiouri ramburs raritate rață răsaduri rășină râșnițe
  realizăm rechizite reclamație recomandată recondiționat recondiționată reduceri redusă reglabile reîncărcabil reîncărcabilă relee releu remorci
  renul respirabil restaurat retro retrovizoare retur returnare returnat rezervor rezistente ridicare riduri rigid robinete roboți rochiță roletă
  roman romane românească românesc românești rotopercutor rotunde router rubin rubine rufe rujuri rulaj rulant rulmenți rulotă rulou rusesc saboți
  sacoșă sacoșe sacouri safir salam sanda sape săbii săgeți sănii săpunieră sărat scaner scaunel scăunel schelă schi schimbător schimburi sclipici
  sclipitor scrumieră scrumiere scufundări sculă scule sculptat sculptată scutere seceră secure semipermanentă semiprețioase semnalizare senzori ser
  sere seriozitate sertare seruri setul sfeșnice sidef sigilată siguranțe sisal skateboard slip slipi smarald smaralde smartphone snowboard sobe
  solare soldăței solniță solnițe somieră spatule spălare specificații spoiler sportivă sportive sprâncene stampă steluțe stick sticker sticluță
  stilat stilouri stocuri stofă stofe stopuri storcător strasuri stropit stup stupi stupină sucitor sucuri sudat sudură suflantă supliment suplimente
  suporter supraetajat susan suzete șampoane școlar școlară șeminee șemineu șervețele șezut șifonier șiret șireturi șlapi șlefuit șnur șnururi șoareci
  șold șolduri șorțuri șubler tabacheră table tabletă tablie taburet taburete talie talpă tampoane tapet tapițat tapițată tastaturi tavane taxă tăiere
  tălpi teasc telecomandat telecomenzi teleghidat ten tenul terasă terenuri termometru termostat testată tetină tetine textil textile toamnă toartă
  tobă tobe toc tocuri tonic topoare torturi trabuc tractare tractoare tractor tradiționale trambulină transformator transparent transparentă traversă
  trenci trening treninguri trenulețe trepied tricotaj trimitere triplă triplu triunghi trofee trofeu trompetă trotinete trusă truse tubulară tubulare
  tuia turbină turcesc tutun țânțari țepi țesătură țesături țestoasă țurcană umedă umede umeraș umerașe umidificator unealtă unghie unguent unicat
  unice uniforme universală ursuleți uscată uscate uscătoare uscător utilizare utilizat uzat uzată uzură variat vas vândute vechime vegan veioze
  ventilatoare verificată verighetă verighete versuri vinil viniluri vintage vinuri vioară violet vitamină vitamine viteze vitrină vitrine voblere
  vodcă vol volane volantă volei volum volume vopsit vopsită wireless yală zaharniță zaruri zdrobitor zgărzi zgâriat zgârieturi zinc zincat zirconiu terță terțe terți`;
