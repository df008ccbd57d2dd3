// cspell:disable
/** Words of titles, see words-of-titles.ts. */
export const CS = `
  adaptér adaptéru adaptéry achát acháty akční akordeon akordeonu aktovky aku akumulátoru akvarely akvária alarmu alba altán altánu alternátor
  alternátoru alu ametyst ametystu analogová analogový andělíček andílek anglická anglické anglický anténa antény aromaterapie asymetrická asymetrické
  asymetrický atlas atlasy aukce aukci autíček autíčka autobaterie autobusy autodíly autodráh autodráha autodráhy automatická automatické automobilu
  autor autora autorádia autorádio autosedaček autosedačka autosedačku autosedačky bačkůrky badmintonová badmintonový báje balíčku balíčky balíku
  balíky balkon balkón balkonu balónek balonky balónky bambusová bambusové bambusový bambusu banán banány baněk baňka bankovek bankovka bankovky baňky
  baret baretu barev barevná barevné barevný barokní barová barové barový barvami básně baterií baterky batohu batůžek bavlněné bavlnu bavlny bazarová
  bazarové bazarový bazénky bazény bedýnka bedýnky běhoun běhouny benzínu beran berana beránek berle beruška berušky betlém betlémy beton betonová
  betonové betonový betonu bezdrátové bezlepková bezlepkové bezlepkový bezpečná běžecká běžecké běžecký běžka běžky béžové bicí bikiny bio bižuterie
  blatník blatníku blatníky blesku blůza blůzy boby bodák bodáku bodyčka bodyčko boků boky bonboniéra bonboniéry bonsaj bonsaje borová borové borový
  botičky botník botníku botu boudy boxerská boxerské boxerský boxu boxy brambor bronzová bronzové bronzový bronzu broskve broušené broušení brože
  broží brožovaná brožovaný bruslí brusná brusné brýlí bryndáček bryndáky brzdová brzdový břečťanu březová březové březový břitva břitvy bublifuk
  bublifuky bubny budík budíku budíky budky bukové buku cartridge cca cedníku cedule cedulka cedulky ceně centimetrů certifikát certifikátu cibulek
  cibulka cihla cihly cín cínová cínové cínový cínu citron citrony cukřenka cukřenky cyklistická cyklistické cyklistický čajník čajníku čajová čajové
  čajový čajů čalouněná čalouněné čalouněný časopisů časopisy čelenka čelenky čelovky čepičky černobílá černobílé černobílý čerpadla čerti česká
  česneku čidla činek činka číslovaná číslovaný čísly čisticí čistič čistička čistit čištění čluny čokoládová čokoládové čokoládový čokolády čtvercová
  čtvercové čtvercový dalekohled dalekohledu dalekohledy dálková dálkové dálkový dámské dámskou dáreček dárečky dárkem dárková dárkové dárkový dárku
  dárků darovali darovat daru daruji dekolt dekor dekorace dekorací dekorem delfíni délka délku délky demontáž demontáže deodorant deodorantu desek
  deska desková deskové deskový destička deštníku deštníky detektivka detektivky dětského dětskou diář diáře digestoř digestoře dílna dílny dílu dílů
  díly dinosaurů dinosauři dírka dírky disku disky divadélko dláta dlažba dlažby dlouhým dlouhými dobírka dobírkou dobírky dohodě dohodou doklad
  domeček domečku domečky domino domluva domluvě doplněk doplňků doplňky dopravou dopravu dopravy dort dortová dortové dortový dorty doručení dostupná
  dostupné dostupný dotaz dotazy dóza dózy dráha dráhy dražba dražby dres dresu dresy drsná drsné držáku držáky dřevu dřez dřezu dříví dubové dubu
  dudlíky duha duhy dupaček dupačky dvojitá dvojité dvoudílná dvoudílné dvoudílný dýha dýhy dýka dýky džbánek džbánu džbány džínová džínové džínový
  džusy edice edici elastan elastanu elastická elastické elektrická elektrocentrála elektrocentrály elektroinstalace elektronická elektronické
  elektronický encyklopedie epilátor epilátoru esenciální eshop eshopu etiketa faktura faktury fén fenka fenky fénu fény fialové figurek figurína
  figuríny figurku figurky fíkus fíkusy filtru fixů fixy flanelová flanelové flanelový flanelu flek fleky flétny flíček flís flísu flitry formiček
  formička formičky formu formy fotbalová fotbalové fotbalový fotoaparáty fotobrašna fotografií fotorámeček francouzská fritéza funkčnost funkčnosti
  fusaku fusaky garáž garnýž garnýže gauče gel gelu gely golfová golfové golfový grafická grafické grafický grafiky gramofon gramofonová gramofonové
  gramofonový gramofonu gramofony gramů granátová granátové granátový granáty granule granulí gril grilování grilu grily gumička gumičky gumy háčků
  háčky hadí hadici hadr háky halenek halenku halenky hebká hebké hebký hedvábná hedvábné hedvábný helmu helmy herní hever hladká hladké hladký
  hliníková hliníkové hliníkový hliníku hlínu hlíny hloubka hloubky hluboká hmotnost hmotnosti hmoždinky hnojiva hoblíku hoblovka hokejka hokejky
  hokejová hokejové hokejový holčičí holinky horská horské horský hořčicová hořčicové hotově houbička houbičky houpačku houpačky hrací hraček hračku
  hranatá hranaté hrazdička hrazdičky hrnců hrneček hrnečků hrnečky hrnku hrubá hrubé hrudník hrušek hrušky hřebeny hřebínek husy hutní hvězdiček
  hvězdičky chalupa chalupář chalupu chalupy chaty chladiče chlapecká chlapecké chlebník chlebníky chlebovka chodba chodidla chodidlo chodítka
  chodítko chránič chrániče chrastítek chrastítka chrastítko chrom chromovaná chromované chromovaný chromu chůvička chůvičky ilustrace ilustrovaná
  ilustrované ilustrovaný imitace inkoust inkoustu inline instalace instalaci invalidní italská italské italský jablek jahod jantar jantarová
  jantarové jantarový jantaru japonská japonské japonský jednobarevná jednobarevné jednobarevný jednorožce jehla jehlice jelena jemná jemné jemný
  ještěrky jezdecká jezdecké jezdecký ježky jídelní jídlonosič jídlonosiče jízdní jóga jógu kabátek kabátu kabelek kabelu kabely kajak kajaku kajaky
  kaktus kaktusy kalendáře kalhotách kalhotek kalkulačka kalkulačky kamen kamenina kameniny kamenná kamenné kamenný kamerový kancelářská kancelářské
  kancelářský kánoe kapota kapoty kapra kapradiny kapsička kapsičky kapuci kapusta karafa karafy karavan karavanu karimatek karimatka karimatky
  károvaná kárované károvaný kartáčků kartonová kartonové kartonový kartonu kastrol kastroly kašmíru kávová kávové kávový kazet kazeta kazety kbelíku
  kempová kempové kempový keramické keramiky keř keře khaki kilogramů kladiva kladívka kladívko klasická klasické klasický klávesy klavír klavíru
  kleští klíčenek klíčenky klíčů kliky klimatizace klobásy klobouček klobouku klobouky klubka klubko kmín kmínu knihovna knihovnička knihovnu knížečka
  knížek knížka knižní knoflíčky knoflíku knoflíků koberců kočárků kočárky koček kočičí kohouti kojence kojenec kojenecká kojenecké kojení kojící kol
  kolébka koleček kolejnice kolekce kolekcí koloběžek kolům komiks komiksy komodu komody komplet kompletu kompostér kompostéry kompresor kompresoru
  kondicionéru konektory konferenční koníka koníky kontaktujte konvici konvičky konvolut konvolutu konzerva konzervy konzole kopaček korále korálků
  korbel korbele korková korkové korunek korunka korunky koruny kořenek kořenka kořenky kosmetická kosmetické kosmetický kosmetika kosmetiky kostek
  kostka kostkovaná kostkované kostýmek kostýmu košíku košíky koště košů koťata kotlík kotlíku kotníková kotníkové kotníkový kotníky kotouč kotvou
  koupě koupelnu koupeno kousátek kousátka kousátko kovaná kované kování kovaný kovové kovu kovy kozaček kožené koženková koženkové koženkový koženky
  kožešiny kožich kožichu kožichy kožíšek krabiček krabička krabičku krabičky krajková krajkové krajky králičí králíka krátkým kravaty krb krbová
  krbové krbový krbu krémová krémové krému krémy kresba kresby krmítka krmiva krmivo krokodýl krokodýli krokus krokusy krosová krosové krosový kruhy
  krytu kryty křečky křesel křeslu křišťál křišťálová křišťálové křišťálový křišťálu kříže křížek křížky křtiny kšandy kšiltovka kšiltovky kufříku
  kufříky kuchařek kuchařka kuchařky kuchyňka kuchyňky kuchyňská kuchyňské kukačky kukla kukly kulaté kulma kulmofén kulmy kupující kupujícího kurýrem
  kuřátka kuřátko kusu kuše kůží kvalita kvalitu květináčů květinová květinové květinový květovaná květované květu kyblíček kyblíčky kytara kytary
  kytek kytice kytička lahve láhve lahví láhví lahvičky lakovaná lakované lakovaný laku laky lamina lamino lampiček lampičku lampičky lampu lampy lat
  latě látek látka látková látkové látkový látku lavice lavici lavička lavičky lebka lednička ledničky legín lehátek lehátka lehátko lehká lékárnička
  lékárničky lemování leopardí lepidla leporela leporelo lesk lesklá lesklé lesklý lesku letadel lev levandulová levandulový levná levné levně levněji
  levný licitace lidová lidové lihoviny límce límcem límeček limitovaná limitované limitovaný limonáda limonády listí litá litinové litografie litru
  litrů lnu lodiček lodičky loďka loďky lokomotiva lokomotivy lopatička lopatičky lopatka lopatky lopaty lososová lososové lososový loutek loutka
  loutky lovecká lovecké lovecký ložisek ložiska lucerny luk lustru lustry lůžka lůžko lva lyžák lyžáky lyžařská lyžařské lyžařský lyží lžiček lžičky
  mačeta mačety madla magnetická magnetické magnetofon magnetofonu mahagon mahagonu makeup malachit malachitu malba malby malina malinký malovaná
  malované maňásek maňásků maňásky mandlí manikúra manikúry manšestrová manšestrové manšestrový manšestru manuál manuální manuálu manžetové map masa
  masáže masážní masiv masivní masivu maska maskáčová maskáčové maskáčový másla máslenka máslenky maškarní mašle mašlí mašlička mašličky mat mateřská
  mateřské mateřský matic matná matné matný matraci medaile medailí medailon medailonek měděná měděné měděný mědi medová medové medový medu medvídka
  medvídky mechanická mechanické mechanický mechu měkká měkké merino meruňková meruňkové meruňkový meruňky měřák měřič měřidla měřidlo meteostanice
  metlička metličky míčky mikinu mikrofonu mikrovlnka mikrovlnky mikrovlnná mikuláš milimetrů miminek min mincí mincovní misek misku mistička mističky
  mísu mísy mixu mlýnky modelu modul modulu moduly mokrá mokrý monitor monitoru monitory monstera monstery montáž montáže moped mopedu mopedy mopu
  morčata morče mosazi mosazná mosazné mosazný motivem motivu motivy motocykl motocykly motorka motorové motorový motoru motyky mouky mráček mrak
  mramorová mramorové mramorový mramoru mrazák mrazáku mraznička mrazničku mrazničky mrkve myčka mýdel myši myšky naběračky nabídek nabídněte nabíječ
  nabíječek nabíječku nabíječky nabíjení nabít nabízíme nábytku nafta náhrdelníku náhrdelníky nakladatelství nákladu nakoupit nákrčník nákrčníky
  nákupu nákupy nálepek nálepka namontovat nápisem nápisy náplasti napodobeniny nápoj nápoje náprava nápravy náramku nárazník nárazníku nárazníky
  narcis narcisy nařasená nařasené nařasený nastavit nastavitelná nastavitelné nástěnná nástěnné nástěnný nástrahy nástrojů nášivek nášivka nášivky
  náušnicí navijáku navijáky návod návodu nefunkční nehet nehtový nehtů německá německý nenošená nenošené nenošený neobvyklá neobvyklý neotevřená
  neotevřené neotevřený nepoškozená nepoškozené nepoškozený nepoužitá nepoužité nepoužitý nepoužívaná nepoužívané nepoužívaný nepromokavá nepromokavé
  nerezové nerozbalená nerozbalené nerozbalený neúplná neúplné neúplný nevhodný neznačená neznačené neznačený nití nízká nízké nočník nočníku nočníky
  nosiče nosítka nosítko nošená nošené nošený notebooky notesy noty novější novorozenec nožík nožíky nožů nůžek obálka obálky obalu obaly obdélníková
  obdélníkové obdélníkový objednávek objednávka objednávku objednávky objednejte objektiv objektivy objem objemu obklad obkladu obklady obleky obojku
  obojky oboustranná oboustranné oboustranný obracečka obrázkem obrázků obrazů obsahem obvaz obvazy obvod obvodu obývací obývák oceli ocelová ocelové
  ocelový octa odběr odběru oděrka oděrky odeslání odeslat oděv oděvy odlakovač odměrka odměrky odnímatelná odnímatelné odolná odolné odolný odrážedla
  odrážedlo odřená odřené odřenina odřeniny odřený odsávačka odsávačky odšťavňovač odzkoušená odzkoušené odzkoušený odznáček odznaků odznaky ohlávka
  ohlávky ohniště ohrádka ohrádky ochranná ochranní ochranný okenní okružní okurky olejomalba olejová olejový olivová olivové olivový omalovánek
  omalovánky opalovací opasku opasky opotřebená opotřebené opotřebení opotřebený oprav opravená opravené opravený opravu oranžová oranžové orchideje
  orientální orig originálně originálu ořechová ořechové ořechový ořechu ořezávátka ostrá ostré ostrý osušky ošatka ošatky otestováno otočná otočné
  otvírák otvíráku otvíráky otvírání outdoorová outdoorové outdoorový oválná oválné ovečky overálek overálky overalu overaly ovladače ozdob ozdobu
  pádla pájecí páječka pájka pájky palanda paletka paletky palivová palivové palivový pálka pálky palma palmy palubní památka památky paměťová
  paměťové paměťový pamlsek pamlsky panáček panák panenek pánské pánskou pantoflí pánvi pánvička pánvičky pány papírová papírové papírový papoušky
  papriky parfémová parfémovaná parfémovaný parfému parfémy párů paruka paruky pásků pasta pastelek pasu pásu pata patina patiny paty paže pečiva
  pečivo pedálů pedály peeling pejsky pekáč pekáče pekárna pelargonie pelíšky penálu penály pendlovky peněženek pěnová pěnové pěnový pěny pepře
  pepřenka pepřenky perfektním pergola pergoly perleť perleti perleťová perleťové perleťový perliček perlová perlový peřiny péřová péřové péřový
  petúnie pevná pexesa pexeso piano pilka pilky pilníky pilová pilové pískoviště písmena písmenka písmenko písmeno písty pište pivní placatka placatky
  plachty plakátu plakáty plaketa plakety plastika plastiky plastová plastové plastu plasty pláště pláštěnky platba platbu platby plátěná plátěné
  plátěný plátna plátno plavecká plavecké plavecký plavek plavky plech plechu plechy plena plenek plenky pleny plesová plesové plesový pleť pletené
  pleti pletiva pletivo pleťová pleťové pleťový plexisklo plisovaná plisované plisovaný plnicí plochá ploché plochý plotu ploty ploutve plovací
  plstěná plstěné plstěný plsti plyšák plyšáky plyšové pneu pneumatiky podběráku podepsaná podepsaný podkolenky podlahová podlahové podlahový podložek
  podložku podložky podnos podnosu podnosy podpatek podpatku podpatky podpisem podprsenek podprsenku podprsenky podrážka podrážky podšálek podšálků
  podšálky podšívka podšívky podzimní pohádek pohádka pohárů poháry pohlednicí pohodlná pohodlné pohodlný pohovku pohovky pojistek pojistky pojízdná
  pojízdné pojízdný poklici poklička pokojíček polici poliček poličku poličky polobotky polstrovaná polstrované polstrovaný polštářku polštářů
  polyesteru pomeranč pomeranče poník poníky ponk ponožek popruh popruhy poptávka poptávky porcelánová porcelánové porcelánový porcelánu posíláme
  posilovací postroje postříbřená postříbřené postříbřený postřik postřikovač postřikovače postřiky postýlek postýlku postýlky posuvka poškozená
  poškozené poškozený poštou poštovné poštovného poštovní pošty potápěčská potápěčské potápěčský potisk potiskem potisku pouzder pouzdra použitá
  použité používaná používané používání používaný povídky povlaku povlaky pozinkovaná pozinkované pozinkovaný pozlacená pozlacené pozůstalost
  pozůstalosti pracovna pracovny pračka prádla praktická praktické praktický praní prasátek prasátka prasklá prasklé prasklina praskliny prasklý
  pravost pravosti prémiová prémiové prémiový prkénka prkna prkno procesor procesoru prodám prodáno prodávající prodáváme prodejna prodejny
  prodlužovačky prodyšná prodyšné prodyšný projektor projektoru propínací propiska propisky prostěradla prostírání prostředek prostředku prošívaná
  prošívané prošívaný protein proteinová proteinový proteiny proutěná proutěné proužkem proužky prstenu prstenů průhledná průhledné průhledný
  pruhovaná pruhované prům průměr průměru průsvitná průsvitné průsvitný prutu pruty pružiny pružná pružné pružný přebalovací předání předložky předsíň
  předsíně přehozu přehozy přehrávač přehrávače překližka překližky přenosná přenosné přeprava přepravce přepravka přepravky přepravy přesná převlek
  převleky převod převodem převodovka převodovky převodu převzetí příboru přihozy příjemná přijímač přijímače přikrývky přilb přilby přiléhavá
  přiléhavé přiléhavý přímotop přímotopu přístrojová přístrojové přístrojový přívěsu přívěšku přívěšky ptačí ptáčky pudru půllitr půllitry pult punc
  puncovaná puncované puncovaný puncu punčocháčů puntíkem puntíkovaná puntíkované puntíky puška pytlů pyžama rádia radiomagnetofon ráfky raket raketu
  rámečku rámečků rámečky ramínek ramínka ramínkách ramínko rámu rámy rarita ratanová ratanové ratanový ratanu razítek razítka razítko razítkovaná
  razítkovaný redukce regálu regály reklamace reklamaci reliéf reliéfy renovace renovaci renovovaná renovované renovovaný repasovaná repasované
  repasovaný repliky reprák reprobedny reproduktoru reproduktory restaurovaná restaurované restaurovaný retro rez rezavá rezavé rezavý rezervace
  rezervováno rezervovat rifle robotu roboty ročníky rohová rohové rohový rohožky rolák roláku rolety romány rostlina rostlinu roštu rošty rotoped
  rotopedu rovná rovné rovný rozbalená rozbalené rozbalený rozbitá rozebrat rozkošná rozm rozměr rozměru rozměrů rozměry rozparek rtěnku rtěnky rtů
  rubín rubíny ručníku rukávem rukavic rukavičky rukávu rum rumu různá různý růží rybářská rybářské rýče rychlovarná rytina rytiny ryzí rzi řasenky
  řemeny řemínku řemínky řetězová řetězové řetězový řetězu řetězy řetízku řetízky řezba řezbářský řezby řízek řízku řízků řízky sadě sádra sádrová
  sádrový sádry sadu sady safír safíru saka sametová sametové sametový sametu samolepek samolepka samolepku sandálky sáňky satén saténová saténové
  saténu saxofon saxofonu sazenici sběr sběratel sběratele sběratelská sběratelské sběratelský sběratelům sbírek sbírka sbírky secese secesní sedaček
  sedačka sedačku sedačky sedátka sedátko sedlovka sedlovky semeno semínek semiš semišová semišové semišový semišu senzor seriály sérum servisu
  servisy sestavená sestavený sestavit sešity sháním signovaná signované signovaný silikonová silikonové silikonový silikonu silniční silonky
  silvestrovský sirupy sítka sítko skener skeneru skládačka skládačky skladové sklenek skleněná skleniček sklenička skleníku skleníky sklenka sklenky
  sklep sklíčka sklíčko skluzavky skořice skříněk skříní skútry skvrna skvrny sláma slaměná slaměné slaměný slámy slánka slánky sleva slevu slevy
  slipy slona slovenská slovenské slovenský slovník slovníku slovníky sluchátek sluchátko slunečník slunečníku slunečníky sluníčka smalt smaltovaná
  smaltované smaltu smaragd smaragdu smartphone směsi smetáku smrku sněhová sněhové sněhový sněhulák sněhuláků snowboard snowboardová snowboardové
  snowboardový snowboardu snubní softshellová softshellové softshellový sochy soli sortiment sortimentu sošek sošku sošky součástka součástky soupravu
  soupravy sovětská sovětské sovětský spacáku spacáky spací společenská společenské společenský spolehlivá spolehlivé spolehlivý spona sponka sponky
  spony sportu sporty spotřebič spotřebiče sprchová sprchové sprchový srdíček srdíčka srdíčky srnec starobylá starobylé starobylý starožitná
  starožitné starožitnost starožitnosti starožitností startéru startovací stařičká stařičký stativ stativu stavebnici stélka stélky stínítka stínů
  stojací stoleček stolička stoličky stolku stolky stolní stránek strečová strečové strečový strojky strom stromeček stromečku stromek stromky stropní
  struhadla struny stříbra stříbrné střihem střihu střihy stylová stylové stylový suchá suché suchý sukní sukulenty sukýnka sukýnky sušená sušenka
  sušička sušit suvenýr suvenýry svářečka svěrák svěráku svěrky světel světlá světlé světlemodrá světlemodré světlemodrý světlomet světlomety světlý
  svetru svetřík svetříku svícny svíček svíčku svítící svítidel svítidla svítilna svítilny sýry šachová šachové šachový šachy šál šálků šálky šálu
  šály šamponu šampony šátku šátků šátky šatník šatníku šavle šedé šíp šipky šípy široká široké šířka šířku šířky šiška šišky šitá školka školky
  škrabadla škrábance škrábanec škrabka škrabky škraboška škrabošky šlehač šlehače šnorchl šnorchlu šortek šortky šperkovnice šperků šroubek
  šroubováku šroubováky šroubů štafle štěňata štětců štěteček štípací štítek štítky švestky taburety tácek tácky tácu tácy tachometr tachometru
  talířek talířků talířky talířů tapeta tapety tašek tažné teaková teakové teakový teflonová teflonové teflonový těhotenská těhotenské těhotenský tel
  telefonicky televizoru televizory tenisek tenká tenké teplá tepláků tepláky teploměr teploměru teploměrů teploměry terárium terasa terasu terasy
  terče termosky testovaná testované testovaný těstoviny tílek tílka tipy tištěná tištěné tištěný titanu tkaná tkané tkaničky tlumič tlumiče tlusté
  tmavá tmavě tmavomodrá tmavomodré tmavomodrý tmavozelená tmavozelené tmavozelený tmavý tmel tmelu toaleta toaletní toalety tonery topidla topidlo
  toustovač toustovače traktor traktory trampolína trampolíny trávník trávníku treková trekové trekový trenek trenýrky triček trojitá trojité trojitý
  trojúhelník trojúhelníková trojúhelníkové trojúhelníkový trojúhelníku trubek trubky truhlice truhlíku truhlíky truhlu truhly trumpeta trumpety
  třídílná třídílné třídílný tříkolka tříkolky třpytivá třpytivé třpytivý třpytka třpytky tulipány tunika tuniky tupá turistická turistické turistický
  tužek tvrzený tygra tyl tylu tyrkys tyrkysová tyrkysové tyrkysu tzv ubrousek ubrousků ubrusu učebnice účtenka účtenku účtenky údržby udržovaná
  udržované udržovaný úhlová úhlový úchyt úchytka úchytky úchyty úložná úložné úložný umělá umělé umělý umístit umyvadla umyvadlo uniforma unikátní
  unisex úplet úpletu úprava úpravy určená ušetříte uší utěrka utěrky uzdečka uzdečky uzenina uzeniny úzká úzké vábničky vada vadná vadné vadný vadou
  vadu vady vagón vagónek vagóny váhy vajíček vajíčko váleč válečky vanilka vanilky vánocům vany varná vařečka vařečky vařič vařiče vázaná vázání
  vázaný vazba vázička vázičky vázu včelařská včelařské včelařský vědra veganská veganské veganský vel velikonoce velryby věnce věneček venkovská
  venkovské venkovský ventil ventilátoru ventilky ventily vestička vestičky vestu vesty věšáku věšáky větví veverky vícebarevná vícebarevné
  vícebarevný videohra videohry videokamera vidliček vidličky vín vínová vínové vintage vinyl vinyly visačka visačkou visačky viskózy vitamínů
  vitaminy vitamíny vitrínu vitríny vláčku vláčky vlaky vlasce vlasec vlasová vlasové vlasový vlka vlněné vločka vločky vložek vložky voděodolná
  voděodolné voděodolný vodítka vodotěsná vodotěsné vodotěsný vodováhy volán volánky volant volantu volány volejte volnočasová volnočasové volnočasový
  voltů vosku vozíček vozíku vozíky vrácení vrtáku vrtulníku vrtulníky vstřikovač vstřikovače vůní vybledlá vybledlé vybledlý vyblednutí výborném
  vyčištěná vyčištěné vyčištěný vydraženo výfuk výfuku výfuky výhodná výhodné výhodně výhodný vyhřívaná vyhřívané vyhřívaný vykrajovátek vykrajovátka
  vykrajovátko vyměním výměny vypínače vypraná vyprané vypraný vyprodáno výprodej výprodeje výroba výrobek vyrobená vyrobený výrobku výrobků výrobky
  výroby vyřezávaná vyřezávané vyřezávaný výstřih výstřihem výstřihu výsuvná výsuvné výsuvný vyšívaná vyšívané výšivka výšivkou výšivky výška
  vyvolávací vývrtka vývrtky vyzkoušená vyzkoušené vyzkoušený vyznamenán vyznamenání vyzvednutí vzácná vzácně vzduchová vzduchovka vzduchovky
  vzduchový vzorovaná vzorované vzorovaný vzoru vzory wattů webkamera zabalená zabalené zabalený zahnutá zahnuté zahnutý zahrádka zahrádky zahradnická
  zahradnické zahradnický záchodu zachovalá zachovalé zachovalém zachovalý zájemce zájemci zajíce zakázková zakázkový zakázku zákazníka zámky zánovní
  zapínání záruční záruka záruku záruky zářivka zářivky zásilka zásilky zaslání zaslat zásnubní zastřihovač zastřihovače zásuvek zásuvky zateplená
  zateplené zavařeniny zavařovací zavěsit závěsná závěsné závěsný závěsu zavinovačka zavinovačky zavírání zázvor zázvoru zažloutlá zažloutlé zažloutlý
  zdravotnická zdravotnické zdravotnický zelenina zeleniny zesilovač zesilovače zimní zinek zinku zipu zipy zlevněné zlevněno zlevněný značená značené
  značený značková známek zpětné zrcadel zrcátek zrcátka zvedák zvedáku zvířátek zvířátka zvířátko zvířátky zvlhčovač zvlhčovače žabky žáby žaluzií
  žárovek žárovku žebříku žebříky žehlicí žehlička žehličku žehlit železná železné železný želvy žhavicí židlí žirafy žmolek žmolky žraloka županu
  župany`;
