// cspell:disable
/** Words of titles, see words-of-titles.ts. */
export const DA = `
  adapter affaldsspand affaldssæk affugter afgift afhent afhentes afhentet afhentning afhentningspris afslag afspiller airfryer akryl aksel aksler
  aktivitetsur akvarier altan alufælge amme ammebh ammepude analog anbefales anbefalet anhængertræk ankelstøvler annonce annoncen annoncer
  ansigtscreme ansigtsmaske antenne antik antikke antikvitet antikviteter anvendelse anvendt arbejdsbord arbejdsbukser arbejdshandsker arbejdstøj
  armatur armaturer armring armringe arvegods askebæger atlas auktioner autocamper autostol autostole babyalarm babynest babytøj badebassin badebukser
  badedragt badesalt badetøj badminton badmintonketsjer bagagebærer bagagerum bagerste bagklap baglygte baglygter bagning bagside ballon balloner
  bamser barberskraber barnedåb barnevogne barstol barstole bats behagelige benet benlængde beskrivelsen beskyttende beskæresaks bestilles beton
  bidering bidetang bikini bilbane billard billedbog billedramme biografi blank blanke blazer blinklys blitz blodtryksmåler blomsterfrø blomsterkasse
  blomsterløg blonder blusen body bodyer bodylotion bodystocking bogpakke bogreol boksehandsker boksershorts boligindretning bonderomantik bonsai
  bordlampe bordtennis bordtennisbord bradepande brandsikker bredde brede bremseskive brille brillestel brocher broderi brudekjole brugen
  brugsanvisning brugsmærker brugsspor brusekabine brusevæg bryggers brystpumpe brystvidde brændekløver brætspil brødkniv bud buks buksedragt buksen
  bundkort busk buske buskrydder butterfly bydes byggeklodser byttes bæltetaske bænk bænke bæresele bøgetræ bøjle bøjler børnebog børnebøger børnehave
  børneværelse børneværelset bålfad båndoptager båndsav camping campingvogn carport cement chaiselong champagneglas chatol cisterne citron clips
  computertaske controllere covers cowboybukser cowboyjakke cremefarvet cremer cykelhjelm cykelholder cykelkurv cykellygte cykellås cylinder dagpleje
  damecykel dameur dampstation dartskive defekt defekte dekoration deodorant depositum desserttallerken diameter digitale digitalkamera dkk
  dobbeltseng dragter drejelig drejet drengecykel drikkedunke drikkeglas droner dufte duftlys dukkehus dukkevogn dunjakke dybden dykning dynamo
  dyrefrit dyse dødsbo dørslag dåbskjole dåseåbner efterår egetræ ekskl eksklusiv elastan elastik elegante elektronik elektroniske emalje emaljeret
  emballage emballagen emblem emblemer emhætte engle engros enkeltseng entré epilator espressomaskine etui evt extensions eyeliner fabrikat fad fade
  fagbog faktura farveblyanter farvekridt farverig farvet fastelavn fastelavnskostume fastgøres fejebakke fejlfri festkjole festlig file finer finér
  firkantede fiskegrej fiskehjul fiskenet fiskeri fiskestænger fitness fjeder fjedre fjernstyret flannel fleece fleksibel flet fliser fluffy flytning
  flyverdragter flækket flæser flødekande fodbolde fodboldkort fodboldmål fodboldstøvler fodboldtrøje fodcreme foder foderbræt foderskål foer
  forbinding forhandlere foring forkromet forlag forlygter forme forrude forsendelse forsendelsen forside forstærker forstærkere forsølvet foræres
  fotografi foundation fragt fragten fragtfri fremstår frimærker frituregryde frokosttallerken frugttræ frugttræer frøene fugemasse fuglebur fuglehus
  fugtighedscreme fungerende fyldepen fyrretræ førstedagskuvert førsteudgave gafler gallakjole garantien garderobe garderobeskab gardinstang gasgrill
  gaveidé gavekort gavepapir gaveæske gearkasse gearstang gel genbrug generator gennemsigtig genopladelig genopladelige gips gives glasfiber
  glaskrukke glattejern glimmer glutenfri godbidder golfbag golfkøller golfsæt grafikkort grill grille grime grydeske græsfrø græstrimmer
  grøntsagsplanter gråt guitarer guldbelagt guldfarvet gulve gulvlampe gynger gyngestol gåvogn hamre handel handles handske haner hank hanke hardback
  harddisk harmonika hasselnødder havebord havemøbler haveslange havevanding havregryn helårsdæk hentes henvendelse henvendelser herrecykel herreur
  hjelme hjulkapsel hjørner hjørnesofa hofte hofter holdbar hortensia hovedpude hovedtelefoner hud hudpleje hukommelseskort hundebur hundefoder
  hundehalsbånd hundehus hundekurv hundeseng hundesnor hundetegn hverdag hvidvin hvidvinsglas hyldeknægte hæfter hæftet hæk hækkeklipper hæklegarn
  hæklenål hækling hækplanter hæl hæle hætte hættetrøjer højbed højden højestbydende højhælede højtryksrenser højttalere høretelefon høreværn
  håndarbejde håndblæst håndbold håndcreme håndmikser håndsprit håndsyet håndvask håndvægt håndværk hårbørste hårbånd hårelastik hårfarve hårpleje
  hårspænde hårtrimmer hårtørrer ikkeryger illustreret indbundet indbygget indendørs indpakning indrammet indretning indvendig indvendigt inkl
  instrumenter ishockey isolering istandsat istandsættelse jagtkniv joggingbukser joggingtøj jolle jubilæum juicer julekalender julekort julekugler
  juleplatte juletræspynt juniorseng justerbare justeres kabinefilter kaffekande kaffekop kaffekopper kaffekværn kaffestel kagefad kageform kagerulle
  kajak kakkelovn kaktus kamme kandelaber kander kaninbur kano kant kanter kapacitet kapsler karaffel karklud kasketter kassette kassettebånd
  kattebakke kattelem kattemad ketchere keyboard kikkert kikkerter kirsebærtræ kister kittel klapbord klapstol klapvogne klassiske klemmer klimaanlæg
  klinker klipklapper klistermærke klud klude klædeskab knager knagerække knallerter knivsæt knæbeskytter kobling kofanger kofangere kogebog kogebøger
  kogeplade kogeplader kolonihave kombivogn komfortabel kommoder komplette kompost kompressor kondensator kondicykel kondisko konfirmationskjole
  kontaktlinser kontorstol konvolut konvolutter kortholder kortspil kortærmet kosmetik kosttilskud kranksæt kratrydder kreative krimi krimier kroge
  krom krukker krydderihylde krydsfiner krykker krøllejern kuglepenne kulfiber kulgrill kummefryser kunstpels kunstværk kvadratisk kvaliteten
  kvalitets kvitteringen kvm kæder købes købesum købspris køjeseng køkkenvask køkkenvægt køleboks kølervæske køletaske køredragt kåbe ladcykel
  ladyshaver lagervare lakerede lakeret laktosefri lamelbund laminat lammeuld landkort landstil langærmet laptop ledning legekøkken legetøjet
  legetøjsbil lejes leksikon lertøj leveres leveringstid liggedug liggeunderlag likør lineal lipgloss litografi loddekolbe loftlampe loftslampe
  lommeregner lommeur loppefund loppemarked luftfugter luftmadras luftrenser lyddæmper lykønskningskort lysebrun lysegrå lysekroner lysestager lyskæde
  læbe læbepomade læderjakke lænestole længde længden lærebog lærebøger lærerig læring lærred læsebriller løbebånd løbecykel løbesko løvblæser
  madkasse madkasser madlavning magasin magasiner magneter mahogni makeupbørster makeuppung malebog malerrulle malinger manual mapper markise marsvin
  maskinvask massageapparat massiv massivt mat matte medaljer medfølgende medfølger mel merinould middagstallerken mikrobølgeovn mikroovn mindeplade
  mindstepris minimalistisk mobilholder modelbil modeljernbane modeltog moderne modul moms monitor monteret montering morgenkåbe motionscykel
  motorcykler motorhjelm motorolie mountainbike muld multimeter mundbind mundblæst muse musemåtte myg mælkekande mængderabat møbel møbelsæt mørkebrun
  mørkegrøn mørkegrå mørklægningsgardin natborde natkjole nederdele nedsat neglefil neglesaks nips nisser noder nordisk notesbog noveller nyere nylon
  nypris nøglering nøgleringe objektiv objektiver oksekød olierede olieret olivenolie ombytning ombyttes omslag opbevare opbevares opbevaringskasse
  ophæng ophængning opladere opladning oplag oplukker oppustelig oprydning opvaskemaskinen opvaskemiddel ordbog organisering orkideer ostehøvl ovale
  overførsel overgangsjakke overtræk overtræksbukser overvågningskamera pakkeshop paletkniv palisander palme pandebånd pap paperback parasol
  parfumeprøver parfumer parket patina patineret pavillon peberkværn pedaler pejs pendler pengeseddel penne perlekæde pibe piber pigecykel
  pladespiller plaider plakater plankebord plantekasse plantekasser platte platter plys pokal pokaler poleret poncho porto potteplante potter
  praktiske presenning presenninger print printere prismærke processor producent produceret produktet programmerbar projektor projektør proptrækker
  protein pumps puslebord pusleplade pusletaske pusleunderlag pyntegenstande påfyldning påskepynt rabat rabatter racercykel radioer rangle rangler rat
  ratbetræk rate rater ravkæde reb refill regnbukser regnjakke regntøj rejsetaske reklamation reklamationsret rektangulær remme rengøre rengøres
  rengøringsmiddel rengøringsmidler renoveret rens reservehjul restaureret restordre restparti retro returneres returnering returret revne revnet
  ridebukser ridehjelm ridestøvler ridning rids ridse ridser ridset ringbind robotplæneklipper robust rollator roman romaner romaskine rottefælde
  rouge router rude ruder rugbrød rullemadras rumindhold rundsav ruskind ryddes rødvinsglas røgalarm røgfri røgfrit røremaskine råhvid sabel
  sadelunderlag sadler saftpresser sakse salmebog saltbøsse samlefigur samlefigurer samlekort samleobjekt samlerobjekt samlesæt sandal sandkasse
  savklinge scooter selvklæbende sengebund sengegavl sengeramme serum serveringsbakke shower siddehynde sidebord sider sidespejl signeret
  sikkerhedsbriller sikkerhedssko sikring singleplade sjal skakspil skamler skammel skandinavisk skateboard skibukser skijakke skindet skindjakke
  skistave skistøvler skitøj skiver skolestart skraldespand skruemaskine skruenøgle skruestik skruetrækkere skruetvinge skulptur skumgummi skydelære
  skyllemiddel skænk skærebrætter skærme skår slagboremaskine slebet slibemaskine slibepapir sliber slid slidspor slidstærk slynge sløjfe smalle
  smartphone smartwatch smedejern sminke smudsomslag smykkeskrin smørbræt snaps snapseglas snore snowboard snus snørebånd sofabord solbær
  solcellelampe solceller solcreme sommerdæk sommerhus sommerkjole sommertøj soveposer sovesofa spader spande spartel specifikationer spillekonsol
  spillekort spillene spinderok spisebord spisebordsstole spisestel spisestuestole sportstaske sportsudstyr spots spænde spænder spånplade standen
  standur stationær stativer stavblender stege stegepande stempel stemplet stentøj stikdåse stikling stiklinger stiksav stiletter stilfuld stilfulde
  stillads stofbleer strikkegarn strikkepinde striktrøje strop stropper stryge strygebræt strygejern strøget strømforsyning studenterhue studiebog
  studiebøger stueplante stueplanter stumtjener styring støbt støddæmper støddæmpere stødsikker støvlen stålfælge sukkerfri sukkerskål sukkulent
  sundhed sutteflasker suttekæde sutter svejser svejseværk svinekød svøb svømmebassin svømmebriller svømmevest svømning sweatshirt sylteglas
  symaskiner sytråd sæbebobler sæbedispenser sæder sælgeren sættet søges sølvet sølvfarvet sål såler tablet tabletter tagbagagebærer tagboks tags
  talje taljen tandbørster tandpasta tandrem tapet tasker teaktræ tegneserie tekande tekop tekstil tekstiler tennisketsjer termokande termokrus
  termometer termometre terning terninger terrarium terrasse teske teskeer testel tidsskrift tin tlf toaster toiletsæde toilettaske tommer topmadras
  topnøgle topnøglesæt toppe topstykke tov tragt traktor traktorer transformer trapper trappestige trekantet trense trommer trommesæt trompet trusse
  trykknap trykknapper træbane trægulv trækkrog træningsbukser træningstøj trådløst tulipaner tung tunika tusser tænger tønde tørfoder tørklæder
  tørretumbler tåler ubehandlet ubrugt ubrugte udbringning udekøkken udendørs udklædning udklædningstøj udlejes udsalg udskiftelig udskåret udstødning
  udstødningsrør udvendig udvendigt ukrudt ukrudtsmiddel uldsokker unbrako underkop underkopper undertrøjer undulat unisex urskive urtepotter urværk
  uåbnede vaffeljern vandafvisende vandflaske vanding vandpumpe vandrestøvler vandring vandskål vandtætte vandvarmer vare varen varenummer
  varmebestandig varmeblæser varmeovn vaskepulver vaskes vasketøjskurv vegansk vejledende velcro velholdt velholdte velvære ventetøj ventil veste
  vielsesring vikle vinglas vintage vinterdæk vinterjakke vinterstøvler vintertøj vinylplade viskestykke viskestykker viskose vitamin vitaminer
  vitrine vitrineskab volleyball volumen vugge vuggestue vægklistermærke væglampe vægtskiver vægtstang værktøjer værktøjskasse værktøjssæt våddragt
  vådfoder watt webshop weekendtaske wobler wok yderdør zink ædelsten æggebæger æggebægere ærmeløs æsker æterisk øjenskygge øjenvipper økologiske
  økser ølglas ørestikker åndbar`;
