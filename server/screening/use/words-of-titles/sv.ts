// cspell:disable
/** Words of titles, see words-of-titles.ts. */
export const SV = `
  actionfigur actionfigurer adapter adaptern advent adventskalender adventsljusstake affischen affischer airfryer akryl akrylglas akvariefilter
  akvariet allmoge altan altanen aluminiumfälgar ametist amning amningsbh amningskudde analog angora ansiktskräm ansiktsmask ansiktsrengöring
  anteckningsbok antenn antennen antik antika antikt antikvitet antikviteter apa apelsin apelsiner arbetsbyxor arbetsbänk arbetshandskar arbetskläder
  armbanden armbandet armbåge armbågsskydd askar asken assiett assietten assietter atlas auktion auktionen auktioner automatiska avbitare avgassystem
  avhämtas avhämtning avlång avlånga avlångt avtagbara avtagbart axel axelband axelremsväska axelväskor azalea babydocka babygym babykläder
  babymonitor babysitter babyskydd babyvakt badbomb badbyxor baddräkt baddräkten baddräkter badleksaker badminton badmössa badrumsmatta badsalt
  bakformar baklampa baklykta balanscykel balklänning balkong balkonger ballonger bandspelare barnbok barnböcker barncykel barnkläder barnrum
  barnrummet barnskor barnsäng barnvagnar barnvagnen barstol barstolar basförstärkare batteridriven begagnade behå bekväma benet benlängd benskydd
  benvit berlock berlocker beskrivningen beslag besticket beställd betalas betalningen betong bikini bikinin bilbana bilbarnstol bilbatteri bildel
  bildelar bilderbok bildskärm billaddare bilmatta bilstereo bilstol bilstolen bindning bindningar biografi bitring bladet blandad blandare blank
  blanka blankt blekt blinkers blixtlås blockljus blodtrycksmätare blomman blommiga blommigt blusen blyinfattad bläckpatroner bodies body bodys
  bohemisk bokhyllan bokhyllor bollhav bomullen bonad borden bordsduk bordsdukar bordslampa bordslampan bordslampor bordtennis borrar borsten
  bortskänkes boxershorts boxhandskar brandvarnare breda bredd bredden brett brevet brickor broderade broderat broderi broderier broschen broscher
  brudklänning brudklänningar bruksanvisning bruksskick bräcklig bräda brädor brädspel bränslepump brödkniv brödrosten bröstpump buckla bucklor bud
  buda budet budgivare budgivning bult bultar burar burk buskar buske bygelbehå byggklossar byggsats byggsatser byråar bystmått byten bytes byxan
  bågsåg bäddmadrass bäddmadrasser bäddsoffa bänk bänkar bänkslip bärbara bärbart bärnsten bärsele bärsjal böjd böjda campingstol cardigan cerise
  certifikat champagneglas chili chinos chokladen cirkelsåg citron citroner concealer crosstrainer cykelbyxor cykeldäck cykelhjälm cykelkorg cykellås
  cykelsadel cykelställ cykelvagn cyklop cylinder dagkräm dahlia dahlior damcykel dammsugaren damskor dansk danskt darttavla datorspel datorväska
  deckare defekt defekta dekoder dekor dekoration dekorationer dekorativa dekorativt dekoren delbetalning deodorant designad designer diadem diameter
  diametern digitala digitalt dimmer dinosaurier diskborste diskho diskmaskinen diskställ divan djuptallrik djuptallrikar djurfritt dockhus dockskåp
  dockskåpet docksäng dockvagn dockvagnen dofter doftljus domkraft dopet dragkedjan dragkedjor dragkrok dragspel dricksglas drivaxel dräkter dubbdäck
  duken dunjacka dunjackor duntäcke durkslag duschkräm duschtvål dykning dyna dynbox dynor däcken dödsbo dödsboet efterlyses eftersökt eken ekologiska
  ekologiskt elastan elbas eldkorg eldstad eleganta eldriven eldrivet eldrivna elektriskt elgitarr elvisp emballage enfärgade engelskt erbjudanden ergonomisk espressomaskin
  eterisk etikett etiketten etsad evt exkl exklusiv exklusiva exklusive exklusivt eyeliner faktura familjetält faner faten fatet felfri felfria
  felfritt fendrar festklänning festklänningar festlig fickur figuren figurin figuriner fikus filar filmkamera filten finsk finskt fiske fiskelina
  fiskerulle fisket fjädrar fjärrkontrollen flasköppnare fleece flerfärgad flerfärgade flerfärgat flexibel flugfiske flugspö flyttrensning flytvästar
  fläckig fläkten foderskål fodrade fodralet formgivare formgiven fotbollar fotbollen fotbollsskor fotbollströja fotkräm fotograferad fotoram
  fotoramar fotpall foundation frakt fraktar frakten frakter fraktfritt fraktkostnad fraktkostnaden frankerad frankerade franskt friluftsliv frimärken
  fritös frostad frukter frys frysbox fräsch fräscht fröpåse funktionell funktionen funktioner fuskpäls fynda fyndet fyrkantiga fyrkantigt fågelbord
  fågelbur fågelholk fågelmatare fåtöljen fällbara fällbart fällkniv färgad färgat färgburk färgglad färgglada färgpennor fönsterbåge fönsterlampa
  förgyllda förkläden förklädet förlag förlovningsring förpackad förpackning förpackningar förpackningen förstärkare förstärkaren förvaring
  förvaringen förvaringslåda förvaringslådor förzinkad gaffeln galgar galge galonbyxor garanti garantin garderober gardinstång gardinstänger garner
  garnet gasolgrill generator genomskinlig genomskinliga genomskinligt gips girland gitarren gitarrer gjutjärnsgryta glansig glasen glaserad glasyr
  glasögonbågar glasögonfodral glittrig glutenfri glödlampor godiset golfbag golfbollar golfklubba golfklubbor golvlampan golvlampor golvur golvvas
  gosedjur gosedjuret grafikkort graverad graviditet gravidkläder grillar grillen grillgaller grillkol grillredskap grimma grimskaft grova grytan
  grytlapp grytlappar grytunderlägg gråa gräddvit gräsklipparen guldfärgad guldfärgade guldfärgat guldkant gulliga gungor gungstol gungstolen gurkor
  gustaviansk gustavianska gymboll haklappar halloween halsbanden halsdukar halsduken hammock hammocken handboll handbroderad handgjorda handgjort
  handikapp handkontroller handled handmålade handmålat handske handsydd handtagen handtaget handtillverkad handtillverkade handtvätt handväskan
  handväskor handvävt hantel haspelrulle hastighetsmätare hatthylla headset hemmagjord herrcykel herrskor hinkar hinken hjulen hjulsida hjälmar
  hobbybänk hockeyklubba hockeyskridskor honungen hopfällbara hopfällbart hopprep hortensia hovskrapa hud hudvård hudvården hundbur hundbädd hundfoder
  hundkoppel hundleksak hundleksaker hundtäcke husbil huva huvtröja huvtröjor hylsnyckel hylsor hållbar hållbara hållbart hårband hårborste hårddisk
  hårddisken hårfön hårinpackning hårsnodd hårsnoddar hårspray hårspänne hårspännen hårtork häcksax häftad häftade hämtas hämtning hängande hängare
  hängslen hängsmycke hästtäcke höft höften höfter högklackade högklackat högtalaren hönshus hörlur hörnsoffa hörselkåpor inbunden inbundna indisk
  inflyttningspresent införskaffad ingefära ingraverad inkl inkomplett inlines innebandyklubba innerbenslängd innersula innersulor inramad insexnyckel
  inslaget instruktion instrumentbräda intyg ishockey italienskt jakaranda jaktkläder jaktkniv japanskt jeansen jeansjacka jersey jojo jordgubbe
  jugend julbonad julduk julgranen julgranskula julgranskulor julklappar julkula julkulor julstjärna julstjärnor jumper jumpsuit justerbara justerbart
  jättefina jättestor jättesöt kabeln kabinväska kaffebryggare kaffebryggaren kaffekanna kaffekannan kaffekopp kaffekoppar kaffekvarn kaffeservis
  kaffeset kaka kakel kakform kakformar kaktus kaktusar kalsong kamerahus kameraväska kamouflage kamrem kanel kaninbur kannan kannor kanot kantnagg
  kappan kappor karaff karaffen karaffer karamell karameller kardemumma kartongen kartonger kassett kassettband kassettdäck kassetter kastrullen
  kastruller katalysator kattleksak kattlåda kattmat kattunge kavajen kavajer kedjor kemtvätt kepsen keramiken kettlebell keyboard kikare kikarsikte
  kistor kittel kjolen klack klackar klacken klackring klackskor klarglas klassiska klinker klistermärke klockradio klubba klubbor klädhängare
  klädpaket klädställning knivblock knivset knoppar knäskydd kockkniv koftan koftor kokbok kokböcker kolgrill kolv kolvar kompass kompletta kompressor
  konservöppnare konstgjord konstglas konstskinn konstväxt kontinentalsäng kontorsstol kontorsstolar kopparna koppen korall korkskruv korthållare
  kortlek kortspel kortärmad kortärmat kosttillskott kottar kotte krackelerad kragen kramdjur kranen kransar kretskort kristall kristaller
  kristallglas kritor krokodil krokus krom kromad kromade kromat kroppslotion krukan krukfat krukväxt krukväxter krycka kryckor kryddburk kryddburkar
  kryddhylla kryddkvarn kräftor krökt kuddarna kulspetspenna kundtjänst kurslitteratur kuvertväska kvadratisk kvadratiska kvadratiskt kvast kvist
  kvistar kvittot kylare kylarvätska känga kätting köksblandare köksfläkt kökshandduk kökshanddukar kökslåda kökslådor köksmaskin köksredskap köksstol
  köksstolar köksvåg köparen köpta köptes köpvillkor köttkvarn lackad lackat lackerad lackfärg laddaren lagad lagersats lagning lagningar lakanet
  laktosfri lammskinn lampfot lampskärmar lampskärmen lantlig lantligt lapp lappar laptop lasthållare ledlampa lekdräkt lekkök lekmatta leksaken
  leksaksbil leksaksbilar leksaksmat lektält lent leopard leopardmönstrad lergods leveranser leveranstid levererad levereras lexikon liggdel
  liggunderlag liljor limmet limpistol lin lina linjal linnen linnet list lister litografi litografier ljudbok ljuddämpare ljusblåa ljusblått ljusbrun
  ljusgrått ljusgrön ljusgrönt ljuskronan ljuskronor ljuslyktor ljusslinga ljusslingor ljusstakar ljusstaken loafers locktång lok loppis loppisfynd
  lotion lott lotten luftfilter luftfuktare luftrenare luktfri luva luvan lyktan lyx lyxig lyxiga lyxigt långärmad långärmade långärmat lädret längden
  längdskidor läppglans lärobok läslampa lättskött lödkolv lökar löpare löparskor löpband lösnaglar löstagbar löstagbara löstagbart lösögonfransar
  lövblås madrassen madrasser mage mahogny maila mammakläder manchesterbyxor manschettknappar manual mapp marinblåa marinblått maritim marmorn marsvin
  masker maskerad maskeraddräkt maskeraddräkter maskintvätt massageapparat massageolja massiv massivt matberedare matbord matbordet matchtröja matlåda
  matlådor matservis matsked matstol matstolar matt mattallrik mattallrikar medaljer medföljer mejsel mekanisk merinoull metallen midja midjan
  midsommar mikro mikrovågsugn miljövänlig miljövänliga miljövänligt millimeter miniräknare minneskort mintgrön missfärgad mjukdjur mjukisbyxor mjölet
  mobiltelefoner mocka modem moderkort modernt mohair moms monstera monterad montering mopeddelar mopeden mopp morakniv morgonrock morötter
  motionscykel motorcyklar motorolja mountainbike muffinsform muffinsformar mun munblåst munspel musmatta myntet måtten måttet måttsats märkta
  mässingen mönstrade mönstrat mörkblåa mörkblått mörkbrun mörkbrunt mörkgrått mörkgrön mörkgröna mörkgrönt mössan nagel nagelfil nagg naggad nallar
  nallebjörn nappar nappband nappflaskor narcisser nattduksbord nattkräm necessär necessären necessärer nedmonterad noppor nopprig nopprigt norsk
  norskt noter notställ noveller nubuck numrerad nyckelhållare nyckelpiga nyckelring nyckelringar nyckelsats nypris nypriset nysilver nyskick nystan
  nytvättad nytvättade nyår nålar nätadapter nätaggregat nätbutik oanvänd oanvända oanvänt objektivet obruten odling odlingslåda oinlöst olivgrön
  oljefilter oljemålning oljemålningar omkr omkrets omonterad omslag omålad omärkt ordbok ordinarie orientalisk originalask originalförpackning
  originalkartong originalskick orkidéer ormbunkar osten ostkniv ovala ovalt overallen oöppnade oöppnat packas paketeras pallen pallkrage palmer papp
  papperet papperskorg paraplyer paraplyet parasoll parasollet parasollfot parfymen parfymer passform patina pedaler pekbok pelargoner penn pennskrin
  pepparkvarn persienner peruken pilar pilbåge pin pincett pingvin pinnstol pinnstolar pins pioner pjäxor plastdjur plasten platta plattång plektrum
  plexiglas plomberad plywood plåster plåtburk plädar pläden pocket pocketbok polotröja polotröjor polyamid poncho ponny porslinet portabel portföljen
  porto portot posta postar poster posters postfrisk postfriska postfriskt postförskott potatisskalare potatisstöt potta praktisk praktiska presenning
  presentask presentkort pressglas prickiga prickigt prisidé prislapp prisvärd prisvärda prisvärt processor proffsig projektor projektorn protein
  proteinpulver provad pruta prutat prydnad prydnader prydnadskuddar prydnadskudde prydnadssak prydnadssaker pullover pumpor pumps pusselbitar
  pyjamasar pyjamasen pyntet påsken påsklilja påskris påskägg pälsar pälsen pärlhalsband pärm pärmar rabatten rabatter rabatterad radiostyrd raggsocka
  rakblad rakhyvel ramen randiga randigt raritet ratt rean receiver reflekterande regnjacka regnjackor regnkläder rek reklamation rekommenderat
  rektangulär rektangulära rektangulärt relief reliefmönster relä rengjord rengjorda rengöring rengöringen rengöringsmedel renoverad renoverade
  renoverat renovering renoveringsobjekt renskinn repa repig repigt repor reservationspris reserverad reservoarpenna restparti resväskor resår
  resårmadrass retro retur returen returer returrätt ridbyxor ridhjälm ridning ridstövlar ringklocka riskokare rivjärnet roddbåt roddmaskin roman
  romaner roséguld rosen rost rostfria rostig rostigt rouge router rubin rullator rullgardiner rutiga rutigt ryamatta ryggsäcken rymlig rymligt räls
  räven rökfri rökfritt rökfärgat rörkoppling sadeln saffran safir sagobok salladen saltet saltkar samfrakt samfraktar samlare samlarfigur samlarkort
  samlarobjekt samlingar samlingen sammeten sandal sandaletter sandlåda sandsäck satsen saxofon scarf schabrak sedel segelbåt sekelskifte sekelskiftet
  senapsgul serier serietidning serietidningar serum servad servat servett servetter servettring servettringar servis servisen setet sexkantig shabby
  shortsen sideboard sidenblommor sidospegel signerad signerade silen silke silverfärgad silverfärgade silverfärgat simfenor simglasögon simning
  sittvagn sjalar sjalen självlysande skaftet skaljacka skallra skandinavisk skandinaviskt skanner skateboard skavank skavanker skeddrag skeden
  skicket skida skidbyxor skidstavar skiffer skiftnyckel skimrande skinnjacka skinnjackor skinnväska skissblock skivspelare skivstång skjutmått
  skohylla skosnören skoställ skoter skridsko skrivaren skruvmejslar skruvstäd skrymmande skulptur skulpturer skumgummi skyddsglasögon skyddsomslag
  skyddsskor skålen skåpen skänkes skärbrädan skärbrädor skärmar skärpen skärpet sköljmedel skör skötbord skötbädd skötväska sladd sladdar sladden
  slagborr slalomskidor slangar slangen slangklämma slevar sleven slida slipad slipmaskin slippapper slipsar slipsen slitage slitaget sliten slitet
  slitna slitstark slitstarka slitstarkt slutsåld släpvagn slät släta smalt smaragd smartklocka smidesjärn smidig smidiga smidigt sminkborstar sminket
  sminkpalett sminkväska smyckesskrin smycket smöret smörkniv snapsglas sneaker sneakers snidad snidade snorkel snowboard snörning snöskoter socka
  sockerfri sodavatten soffbord soffbordet solcellslampa solkräm solrosor solstol solstolar sommardäck sommarkläder sommarklänning sommarklänningar
  soptunna sortiment soundtrack souvenir souvenirer sovpåse sovsäckar sovsäcken spackel spadar spaden sparkbyxor sparkdräkt sparkdräkter sparsamt
  spelkonsol spetsen spetsig spikar sportväska sprickor spridare sprucken spånskiva spårbar spårbart spårning spännband spön stabila stadiga stapelbar
  stapelbara startkablar stationär stativet statyett statyetter stavmixer stearinljus stegar stekpannan stekpannor stengods stereo stereon
  sterlingsilver stickade stickling sticklingar stickor sticksåg stilren stilrena stilrent stolarna storlekar stormkök stretchig struken strumpbyxa
  strykbräda strykfri strykjärn strykjärnet strålkastare strängar strömförbrukning studenten studioglas studsmatta stålet ställbar ställbara ställbart
  stämpel stämplad stämplade stämplat stänkskärm stänkskärmar stödstrumpor stötdämpare suckulent suckulenter sudd sula sulky sulor superfin superfina
  superfint surfplatta svampen svarvad svenskt svensktext svensktillverkad svets svetsen svetshjälm svängd sybehör sydda symaskinen symönster synt
  systemkamera sytråd sågblad sågen sålda såpbubblor säkring säkringar säljare säljaren säljas sällskapsspel sänggaveln sängkläder sängram sängramen
  sänkbar sänkbart säsonger sökes tablett taklampan taklampor takplåt tallriken tandkräm tangentbordet tapet tapeter tapetrulle tavelramar teckning
  teckningar teet tegel tekanna tekannan tekannor tenn tennet tennisbollar tennisracket termometer termosar termosen termostat terrarium terrass
  terrassen tesked teskedar testad testats tex textad tiara tights tillbehöret tillverkade tillverkare tillverkat tillverkning tillverkningen timer
  tjockt toffel tomtar tomter toppar toppskick torkade torktumlare traktor traktorn traktörpanna transportbur trappstege tredelad trehjuling trendig
  trilogi trimmer trubbig trummor trumpet trumset tryckta trådlöst trädgårdar trädgårdsmöbler trädgårdsslang trädgårdstomte träet träningsbyxor
  träningskläder träningsväska träns träskor tuff tumstock tung tunik tunika tunikor tunt turkosa turkost tuschpennor tvådelad tvättad tvättas
  tvättbara tvättkorg tvättmaskinen tvättstuga tvättstugan tyg tygbit tygbitar tygblöja tygblöjor tyger tyget tyll tyskt tågset tålig tårtdekoration
  tårtor täcket tändspole tänger tärning tärningar töjbar ugnsform ugnsformar ullen ullkappa unisex upphämtning uppladdningsbar uppladdningsbara
  uppladdningsbart upplaga uppläggningsfat urtvättad utdragbart utebord utemöbler uteplats uteplatsen utförsäljning utgåva uthyres utombordare
  utrensning utropspris uttag uttaget vagnar valpar valpen vandring vandringskängor vandringsskor vanilj vante vardagsrum varsamt varselväst vasen
  vass vassa vasst vattenavvisande vattenflaskor vattenkokaren vattentäta vattentätt vegansk ventil ventiler verkstad verkstaden verktyget
  verktygslåda vevaxel videokamera videospel vigselring vigselringar vikbar vikbart vikter vinbär vindruta vindruvor vindtät vinglas vinnande vinröda
  vinrött vinsch vintage vinterdäck vinterjacka vinterjackor vinterkläder vinteroverall vinterskor vinyl vinylskiva vinäger virkade virkat virknål
  vispar vispen vitamin vitaminer vitguld vitrinskåp vitrinskåpet volleyboll volym vridbar våffeljärn våningssäng vårlökar våtdräkt väckarklocka
  väckarklockor väggdekor vägghylla vägghyllor vägglampa vägglampor väggspegel välanvänd välbevarad välbevarade välskött välskötta värmefläkt
  värmeljus västar västen vävda vävnad växellåda växten växthuset watt webbkamera webbutik wobblers wok wokpanna yogamatta yoyo ytterkruka ytterkrukor
  yxor zink ångerrätt årgång årsmodell årstid årtal återbetalning återbruk återvunnen återvunnet ädelsten ädelstenar äggkopp äggkoppar äkthet
  äkthetsbevis älgen ärmen ärmlös ärvd ögonskugga ögonskuggor ölet ölglas ömtålig ömtåligt önskas öppnad örhänget överkastet överskott`;
