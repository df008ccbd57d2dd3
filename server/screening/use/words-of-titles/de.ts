// cspell:disable
/** Words of titles, see words-of-titles.ts. */
export const DE = `
  abbildung abbildungen abdeckfolie abdeckkappe abdeckplane abdeckstift abdeckung abdeckungen abendkleid abendtasche abfalleimer abfluss abflusssieb
  abgebaut abgebildet abgenutzt abholbereit abholung ablage ablagefach ableger abmessung abmessungen abnehmbar abnehmbare abnehmbarer absätze
  absatzhöhe abschleppseil abschließbar abwaschbar abzeichen abzieher abzugshaube achat achse achsen achteckig acrylglas actionfigur adapterkabel
  adventskalender adventskranz ahk akazie akazienholz akkordeon akkubohrschrauber akkulaufzeit akkupack aktenordner aktenschrank aktentasche
  aktenvernichter aktuell aktuelle akustikgitarre alben allergiker allesschneider allrad alltag allwetterreifen alpaka alpakawolle altbau
  altersbedingt altersbedingte altholz altrosa altweiß alu alufelge alufelgen aluguss alurahmen amethyst ampere analog ananas anbauwand anfrage
  anfragen angebote angel angelhaken angelköder angelkoffer angelrolle angelrollen angelrute angelruten angelschnur anleitung anleitungen anprobiert
  anrichte anschluss anschlüsse anschlusskabel ansichtskarte ansichtskarten anstecknadel antenne antennen antiallergisch antibakteriell antihaft
  antihaftbeschichtung antik antike antiken antikes antiquität antiquitäten antriebswelle anzüge anzugs apfelbaum apricot aquarien aquarium
  aquariumpumpe arbeitshandschuhe arbeitshose arbeitshosen arbeitsjacke arbeitskleidung arbeitsplatte arbeitsschuhe arbeitsschutz arbeitsspeicher
  arbeitsstiefel arbeitszimmer armatur armaturen armaturenbrett armbänder armbanduhr armbanduhren ärmellos armlehne armreifen artikelbeschreibung
  artikelfoto artikelnummer artikelzustand arztkoffer atemschutzmaske ätherische ätherisches atlas atmungsaktiv atmungsaktive aubergine
  aufbauanleitung aufbewahren aufbewahrung aufbewahrungsbox aufbewahrungsboxen aufbewahrungskorb aufbügler aufdruck auflage auflaufform aufnäher
  augenbrauen augenbrauenstift auktion ausbauen ausführung ausführungen ausgaben ausgebaut ausgeblichen ausgleichsbehälter auspuffanlage ausschluss
  außenfilter außenlampe außenleuchte außenmaß außenseite außenthermometer ausstecher ausstechformen ausstellungsstück austauschen ausverkauft
  auswählbar auswählen ausweishülle ausziehbar ausziehbare ausziehbarer ausziehtisch autoaufkleber autobatterie autoersatzteile autogramme
  autogrammkarte autolack automatik automatikgetriebe automatikuhr autopflege autoradio autorennbahn autoschlüssel autositz autoteile babybadewanne
  babybekleidung babybett babybody babydecke babydecken babyflasche babyflaschen babyfon babykleidung babyphone babyschaukel babyschlafsack babyschuhe
  babyset babytrage babywanne babywippe backblech backbuch backen backform backformen backmatte backmischung backofenfest backpapier backpulver
  badaccessoires badeanzüge badebombe badehose badehosen badekugel badelatschen bademantel bademäntel badematte badematten badesalz badeschuhe
  badespielzeug badetuch badetücher badezimmerschrank badregal badschrank badset badspiegel badteppich bagger balken balkonkraftwerk bällebad
  ballerinas ballkleid ballons balsam banane bananen bandage bandagen bände bänder bandsäge bandschleifer bänke banknote banknoten banner barhocker
  barock barstuhl bartöl bartpflege bartschneider barttrimmer barzahlung basecap basilikum basketballkorb bassgitarre bastelbedarf basteln
  bastelpapier bastelset bastler bastlerfahrzeug batteriebetrieben batterieladegerät bauchtasche bauernschrank bauholz baujahr baukasten bauklötze
  baumaterial baumwollstoff bausatz bausätze bauschaum bausteine baustelle bauteile beamer becken bedienungsanleitung bedruckte bedrucktes beet
  befestigungen befestigungsmaterial beidseitig beifahrer beifahrerseite beige beil beißring beistellbett beistelltisch beistelltische beleuchtet
  beliebte benutzung benziner benzinpumpe bequeme bequemer bequemes bergschuhe bermuda bernstein berufsbekleidung beschichtet beschichtete
  beschichtung beschlag beschläge besen besichtigen besichtigung bespielt bestecke besteckkasten besteckset bestehend bestellnummer bestellungen
  bester bestickte bestzustand beton betonoptik betriebsbereit bettbezug bettdecke bettdecken bettes bettgestell betthimmel bettkasten bettlaken
  bettnestchen bettumrandung bettwäscheset beule beulen beutelchen bewässerung bewässerungssystem bewegungsmelder bezüge biedermeier biegsam
  bienenhonig bienenstock bierbank bierdeckel bierdose biere bierglas biergläser bierkrug bierkrüge biers bikini bikinihose bikinis bilder bilderbuch
  bilderbücher bilderrahmen bildschirme billard billardtisch bindung bio biobaumwolle biografie biologisch birkenholz bitset blaues blazer blech
  bleche blechschild blechspielzeug blei bleikristall bleistift bleistifte bleistiftrock bleistiftspitzer blende blenden blitzgerät blitzversand
  blockflöte blouson blühend blumendruck blumenerde blumenkasten blumenkästen blumensamen blumentöpfe blumenvase blumenzwiebeln blusen blusenkleid
  blutdruckmessgerät blütenblätter böden bodenbelag bodenfliesen bodenvase bodenwischer body bodylotion bodys bogenschießen bohnenkaffee bohren
  bohrerset bohrfutter bohrhammer bohrkrone bohrmaschinen bolzen bommelmütze bonbons bordeaux bordeauxrot borte borten boxershorts boxhandschuhe
  boxsack boxspringbett braten bräter bratpfanne braune braunen brauner braunes brautkleid breite breiter breites bremsbacken bremsbelag bremse
  bremsflüssigkeit bremskabel bremsklötze bremsleitung bremslicht bremssattel bremssättel bremsscheibe bremsschlauch bremstrommel brenner brennholz
  brett brettchen bretter brettspiel brettspiele briefkasten briefkästen briefmarke briefmarken briefmarkenalbum briefmarkensammlung briefpapier
  briefumschlag briefumschläge brillanten brillen brillenetui brillenfassung brillengestell brombeeren bronze brosche broschen broschiert
  brotbackautomat brotdose brotdosen brotkasten brotkorb brotmesser bruchsicher brühe brusttasche buchenholz bücherpaket bücherregal bücherregale
  büchersendung buchs buchsbaum buchse büfett buffet bügel bügelbild bügelbrett bügeleisen bügelfrei bügeln bügelperlen bügelsäge buggy bundeswehr
  bunt bunte bunten bunter buntes buntstifte bürobedarf büroklammern bürostuhl bürostühle businesshemd büstenhalter bustier butterdose cabrio
  campingbett campingkocher campingstuhl campingtisch cape caprihose carbon cardigan cargohose cashewkerne cello ceranfeld champagnerflasche
  champignons chiffon christbaum christbaumkugeln christbaumschmuck chrom chronograph citybike clips clogs clutch cocktailkleid comic comicheft
  computermaus computers computertisch cord cordstoff couchgarnitur couchtisch couchtische creme cremes cremeweiß crosstrainer curry dachboden
  dachbodenfund dachbox dachfenster dachgepäckträger dachpappe dachreling dachrinne dachziegel dahlie dahlien damenbluse damenhose damenjacke
  damenkleid damenmode damenrad damenrock damenschuhe damenuhr dämmerungssensor dämmplatten dämmung dampfbügeleisen dampfente dampfgarer dampflok
  dampfreiniger dartpfeile dartscheibe datenkabel datteln daune daunen daunenjacke daunenweste deckel deckenfluter deckenhalterung deckenlampe
  deckenleuchte deckenleuchten deckenventilator defekt defekte defekten defekter defektes dehnbar dekanter dekoartikel dekofigur dekokissen dekoration
  dekorationen dekorativ dekorative delle dellen demontiert denim deo deodorant designer desinfektion desinfektionsmittel dessertteller dessous
  detailbilder deutschlandweit diadem dichtring dichtringe dichtungen dichtungssatz dickes diele diesellok dieselpumpe digitale digitaler
  digitalkamera dimmbare dimmer dirndl dirndlbluse displays displayschutzfolie diy doppelbett doppelseitig dosen dosenöffner douglasie drähte
  drahtseil drahtzaun drehbank drehbar drehbare drehbarer drehmaschine drehmeißel drehmomentschlüssel drehstuhl drehzahl dreibein dreieckig dreieckige
  dreier dreirad dreisitzer dreiteilig dreitürig druckern druckerpapier druckknopf druckknöpfe druckluft druckluftschlauch druckminderer druckregler
  drucksprüher dübel düfte duftkerze duftlampe duftöl dünger dunkelblau dunkelblaue dunkelbraun dunkelgrau dunkelgrün dunkelrot dunkle dunkles dünne
  dünner dünnes dunstabzugshaube durchmesser durchsichtig duschbrause duschcreme duschgel duschkabine duschkopf duschstange duschvorhang duschwanne
  eau ebike echtheit echtheitszertifikat echtleder eckbank ecken eckig eckige eckiger eckregal eckschrank ecksofa edel edelstahls edelstein edelsteine
  edle edler edles ehering eheringe eichenholz eierbecher eierkocher eignet eilversand einbauen einbaufertig einbauküche einbauspüle einbaustrahler
  einfarbig einfarbige einfuhr eingrifftaschen einhebelmischer einheitsgröße einkaufstasche einkaufstaschen einladungskarten einlagen einlagig
  einlegeboden einlegeböden einlegesohlen einmachglas einmalhandschuhe einparkhilfe einpresstiefe einrad einreihig einschreiben einschulung einseitig
  einspritzdüse einspritzdüsen einspritzpumpe einstecktuch einstellbar einstellbare einteiler eintrittskarten einwandfrei einwandfreie einwandfreier
  einweckgläser einweg einweihung einzelbett einzelhandel einzeln einzelner einzelnes einzelstück einzigartige eisenbahn eishockey eiskratzer
  eismaschine eispickel eiswürfel eiswürfelform eiweiß eiweißpulver elasthan elastisch elastische elegante eleganter elegantes elektrisch elektrischer
  elektrisches elektro elektroden elektrofahrrad elektrogerät elektrogeräte elektrogrill elektroherd elektrokamin elektromotor elektronik elektronisch
  elektronische elektrorasierer elfenbein elloks eloxiert emailschild emblem embleme empfänger empfindliche endschalldämpfer endstufe
  energieeffizienzklasse energieklasse energiesparend energiesparlampe eng enganliegend enge entfernungsmesser enthaarung enthaarungscreme enthaltene
  entkalker entsafter entsperrt epoxidharz erbsen erdbeere erdbeeren erdnüsse ergometer ergonomisch ergonomische ergonomischer erhaltungszustand
  ersatzfernbedienung ersatzklinge ersatzteilen ersatzteilspender ersichtlich erstausgabe erstausstattung ersttagsbrief erstzulassung erwachsener
  erweiterung erzieherin espadrilles espresso espressokocher espressotassen essig esslöffel essteller esstisch esstische esszimmer esszimmerstuhl
  esszimmerstühle etagenbett etagere etikett etiketten etui etuikleid etuis europaweit exkl exklusiv exklusive exklusiver exklusives expressversand
  externe externer exzenterschleifer fach fachbuch fachbücher fächer fächern fächerscheibe faden fäden fahnen fahrerseite fahrradanhänger
  fahrradcomputer fahrräder fahrradhelm fahrradklingel fahrradkorb fahrradlicht fahrradpumpe fahrradreifen fahrrads fahrradsattel fahrradschloss
  fahrradständer fahrradtasche fahrradtaschen fahrradteile fahrradträger fahrwerk fahrwerksfedern fahrzeugen fahrzeugs faltbare faltbarer faltenbalg
  faltenrock faltkarton fanartikel fanschal farbig farbige farbiger farblos farbroller farbverlauf farbwahl farbwechsel fasching faschingskostüm
  fassungsvermögen fäustlinge federball federbein federkernmatratze federmäppchen feen fehlende fehlteile feigenbaum feilen feingold feinsilber
  feldbett feldpost felge felgen felgenschloss fell fellpflege fensterbank fensterdeko fenstergriff fensterputzer ferienhaus ferienwohnung
  fernbedienungen ferngesteuert ferngesteuerte ferngesteuertes fernglas ferngläser fernsehers fernsehsessel fester festes festlich festliche
  festplatten festpreis feststehend fettige feuchtigkeitscreme feuchttücher feuerfest feuerkorb feuerschale feuerwehrauto fichtenholz
  fieberthermometer figurbetont filterkaffeemaschine filtersatz filterset filz filzhut filzstifte fingerhandschuhe fingerhut fingernägel fingerring
  fischfutter fitnessgerät fitnessstudio flache flacher flaches flaggen flanell flanellhemd fläschchen flaschenhalter flaschenöffner flaschenwärmer
  flauschig flauschige fleck fleckentferner fleece fleecejacke fleischwolf flexibel flexible flexibler fliegengitter fliese fliesen fliesenkleber
  fliesenschneider flossen fluter flutlicht föhn folie folien fondue forellen formen fotoalbum fotografie fotopapier fotorahmen fototapete foundation
  frack fräse fräser freischneider freischwinger freisprecheinrichtung freistehend freizeithemd frisches frischhaltedose frischhaltedosen frisiertisch
  fritteuse frontscheibe frontspoiler frottee frucht früchtetee frühjahr fuchspelz füller füllfederhalter füllmaterial füllung funkschlüssel
  funksteckdose funktionen funktionsfähig funktionsfähige funktionstüchtig funkuhr funkwecker furnier furniert fußbälle fußballschuhe fußballtor
  fußballtrikot fußboden fußcreme fußhocker fußkette fußmatte fußraummatten futterautomat futterhaus futternapf futterstoff gabeln gabelschlüssel
  gabelstapler gänge gangschaltung gänsedaunen ganzjahresreifen ganzjährig garderoben garderobenhaken garderobenständer gardine gardinen
  gardinenschiene gardinenstange garne gartenbank gartendeko gartenfigur gartengeräte gartenhandschuhe gartenhaus gartenleuchte gartenliege
  gartenmöbel gartenpumpe gartens gartenschlauch gartenstuhl gartenstühle gartenteich gartentisch gartentor gartenwerkzeug gartenzaun gartenzwerg
  gasdruckdämpfer gasfeder gasflasche gasgrill gasherd gaskocher gästebett gästehandtuch gastgeschenk gastgeschenke gastronomie gastronomiebedarf
  gebeizt gebiss geblümt geblümte gebogen gebogene gebot gebote gebrauchsanleitung gebrauchsspur gebrauchsspuren gebrauchte gebrauchten gebrauchter
  gebrauchtes gebundene gebundenen gebundenes gebürstet gebürstete geburtstagsdeko geburtstagskarte gedenkmünze gedenkmünzen gefrierschrank
  gefriertruhe gefütterte gefütterter gehäkelte gehhilfe gehstock gel geländewagen gelber gelbes gelbgold geldbeutel geldbörsen geldschein geldscheine
  gelenk gelenke gelenkwelle gelnägel gemahlen gemahlener gemüsehobel gemüsesamen gemustert gemusterte generalüberholt geodreieck geölt gepäcktasche
  gepflegt gepflegte gepflegter gepflegtes geprüfte gepunktet gepunktete gerahmt geranie geranien gerätehaus geräten geräteschuppen geräuscharm
  geräuschlos gereinigt geröstet geruchlos geruchsfrei gerüst gesamthöhe gesamtlänge geschenkband geschenkbox geschenkidee geschenkideen
  geschenkpapier geschenkset geschenkverpackung geschirrset geschirrtuch geschirrtücher geschwisterwagen geschwungen gesellschaftsspiel
  gesellschaftsspiele gesichtscreme gesichtsmaske gesichtspflege gesichtswasser gestempelt gestempelte gesteppt gestreifte gestreifter gestrickte
  getragene getragenen getränk getriebe getriebeöl getrocknet gewächshaus gewachst gewährleistung gewaschene geweih gewichte gewichtsscheiben gewinde
  gewindebohrer gewindefahrwerk gewindeschneider gewindestange gewölbt gewürz gewürze gewürzmischung gewürzmühle gewürzregal giftfrei gips girlande
  girlanden gitarren gitarrenkoffer gitarrensaiten gitarrentasche gitterbett glänzend glänzende glänzender glasdeckel glases glasfaser glasflasche
  glasperlen glasvase glatte glätteisen glattleder gleis gleise gleitlager glitzer glitzernd glitzernde glückwunschkarte glühbirnen glühkerze
  glühkerzen glühlampe glutenfrei goldener goldenes goldfarben goldkette goldmünze goldmünzen golfbälle golfschläger golftasche grafikkarte
  grafikkarten granat gras gräser gratisversand graue grauen grauer graues graviert gravierte gravur greifling griff griffe grill grillabdeckung
  grillbesteck grillen grillpfanne grills grillzange größen großhandel gründerzeit grundierung grüner grüntee gummi gummibärchen gummibund gummimatten
  gummistiefel günstig günstige günstigen günstiger günstiges gurke gurken gurt gurte gürtelschnalle gürteltasche gusseisen gusseisenpfanne gusseisern
  gutachten güterwagen gutschein gutscheine gymnastikball gymnastikmatte haarband haarbürste haarbürsten haarfarbe haarfärbemittel haargel haarglätter
  haargummi haargummis haarkur haarmaske haaröl haarpflege haarreif haarschmuck haarschneidemaschine haarschneider haarshampoo haarspange haarspangen
  haarspray haarspülung haarteil haartrockner haarverlängerung haarwachs häcksler haferflocken haftung häkeln häkelnadeln halbleinen halbschuhe
  halfter hallenschuhe halloween halogenlampe halsband halsbänder halsketten halstuch haltbar haltbarkeit halteklammer halterungen hammerpreis hamster
  hamsterkäfig handarbeit handaufzug handball handbemalt handbemalte handbrause handbremse handbremsseil handbuch handcreme handfeger handgefertigt
  handgemacht handgemachte handgemachter handgenäht handgepäck handgestrickt handkreissäge handmixer handsäge handschuh handsigniert handtaschen
  handtücher handtuchhalter handtuchheizkörper handwerk handwerker handyhalter handyhalterung handyhüllen handykette handytasche handytaschen
  handyvertrag hanf hängelampe hängeleuchte hängematte hängend hängeregal hängeschrank hängeschränke hängesessel hantel hantelbank hantelscheiben
  hardcover hartglas hartschalenkoffer harz haselnüsse hasenstall hauptplatine haushaltsauflösung hausnummer haustier haustiere haustieren hautpflege
  hecke heckenpflanzen heckenschere heckklappe heckklappendämpfer heckleuchten heckscheibe heckspoiler heckträger hefe heft hefte hefter heftklammern
  heidelbeeren heimtrainer heimwerker heißklebepistole heißluftfritteuse heißluftpistole heizdecke heizgerät heizkissen heizkörper heizlüfter
  heizstrahler heizung hellblau hellblaue hellbraun helle heller helles hellgrau hellgraue hellgrün hellrosa helme hemdblusenkleid herausnehmbar
  herbstdeko heringe herkunftsland herrenhose herrenjacke herrenmode herrenrad herrenschuhe herrenuhr herstellergarantie herstellernummer herstellung
  herzförmig heu hibiskus highboard himbeere himbeeren himmelblau hinterachse hinterer hinterrad hirschgeweih historisch historische hitzebeständig
  hitzebeständige hobelmaschine hochbeet hochbett hochdruckreiniger hochflor hochglanz hochglänzend hochschrank hochwertig hochwertige hochwertigen
  hochwertiger hochwertiges hochzeitsdeko hochzeitsgeschenk hochzeitskleid hocker höhenverstellbar höhenverstellbare höhenverstellbarer hohes hohl
  hollandrad hollywoodschaukel holzbett holzbohrer holzeisenbahn hölzer holzes holzkiste holzkisten holzkohle holzkohlegrill holzofen holzoptik
  holzperlen holzschild holzschrauben holztruhe hörbuch hörgerät hörgeräte hörspiel hörspiele hörspielkassette hortensie hortensien hosenanzug
  hosenträger hubraum hüfttasche hühnerstall hüllen hundebett hundebetten hundebox hundedecke hundefutter hundegeschirr hundehalsband hundehütte
  hundekissen hundekorb hundeleckerli hundeleine hundeleinen hundemantel hundenapf hundes hundespielzeug hundetransportbox hupe husse hussen
  hüttenschuhe hydraulik hydraulikzylinder hygrometer hypoallergen ideale idealer imkerei immergrüne immobilie inbusschlüssel induktionskochfeld
  industriell ingwer inliner inlineskates innenbeleuchtung innenmaß innenmaterial innensechskant innenseite innenspiegel insektenfalle insektenhotel
  insektenschutzgitter internetradio isolierband isolierkanne isomatte jacken jade jagdhorn jagdjacke jagdmesser jahrgang jalousie jalousien jeanshemd
  jeanshose jeansjacke jeansrock jersey jerseystoff joggen jogginghose joghurt johannisbeeren jojo jubiläum jugendbett jugendbuch jugendstil jumpsuit
  jungpflanze jute jutebeutel kabelbinder kabelkanal kabellose kabelloser kabeltrommel kaffeebecher kaffeebohnen kaffeekanne kaffeelöffel kaffeemühle
  kaffeepadmaschine kaffeeservice kaffeetasse kaffeetassen kaiserreich kajak kajal kajalstift kakteen kaktus kaltschaummatratze kaltweiß kameratasche
  kaminbesteck kaminofen kamm kämme kampfsport kaninchenstall kannen kante kanten kantenschutz kanu kapazität kappe kappen kappsäge kapselmaschine
  kapuze kapuzenjacke kapuzenpulli karabiner karaffe karat kardanwelle kariert karierte karierter karneval karo karotten karpfenangeln karpfenrute
  kartenetui kartenspiel kartenspiele kartoffel kartoffelpresse karton kartonage kartons kaschmir kaschmirwolle kassetten kassettenrekorder kästen
  kastenwagen katalog katalysator katzenbaum katzenbett katzenfutter katzenklappe katzenklo katzenspielzeug katzenstreu katzentoilette kaufladen
  kaufmannsladen kauknochen kautschuk kegeln kehrschaufel keilabsatz keilrippenriemen kelle kellerregal kennzeichenbeleuchtung kerzenhalter
  kerzenleuchter kerzenständer kettenanhänger kettensäge kettenschutz keyboard kfz khaki kichererbsen kicker kiefernholz kies kilometerstand
  kinderautositz kinderbett kinderbuch kinderbücher kinderfahrrad kindergarten kindergeburtstag kinderjacke kinderküche kindermode kinderrucksack
  kinderschuhe kindersicherung kindersitz kindersitze kinderwagenkette kinderzimmer kirschbaum kirschkernkissen kissenbezüge kissenhülle kissenhüllen
  klammern klappbare klappbarer klappbett klapphülle klappleiter klappmesser klapprad klappstuhl klappstühle klapptisch klarinette klarsichthüllen
  klassisch klassischer klavierhocker klebeband klebebänder kleben klebepistole kleber klebestifte klebstoff kleiderhaken kleidern kleiderpaket
  kleiderschrank kleiderschränke kleiderständer kleiderstange kleides kleidungspaket kleidungsstück kleinbildkamera kleinere kleinkind kleinkinder
  kleinwagen klemmbausteine klemmen klettergurt kletterschuhe kletterseil klettverschluss klima klimagerät klimmzugstange klingel klobürste
  knarrenkasten knäuel knauf kneifzange kniebandage knieschoner kniestrümpfe knoblauch knoblauchpresse knöpfe knopfleiste knopfzelle knopfzellen
  kochbuch kochbücher kochfeld kochmesser kochplatte kochschürze kochtopf kochtöpfe kofferset kofferwaage kohl kohlefaser kokos kokosnuss kokosöl
  kolben kolbenringe kollagen kombi kombiinstrument kombikinderwagen kombizange kommode kommoden kompaktanlage kompass kompletter komplettes
  komplettpaket komplettrad kompletträder komplettset komposter kompressionsstrümpfe kompressor kondensator kondensatoren kondenstrockner konfitüre
  königsblau konisch konsolen konsolentisch kontaktgrill konvolut konzertgitarre konzertkarten kopfhörern kopfkissen kopfstütze kopfstützen kopfteil
  kopftuch kopierpapier koppelstangen koralle körbchen körbe kordel kordelzug kork korkenzieher körpercreme körperlotion körperpflege körperwaage
  korsage korsett kosmetik kosmetika kosmetikkoffer kosmetikpinsel kosmetikspiegel kosmetiktasche kostenlos kostenlose kostenloser kostenloses
  kotflügel krabbeldecke krabbelschuhe kraftstation kraftstofffilter krafttraining kran kränze kratzbaum kratzbäume kratzfest kräuter kräutertee
  krawatten krawattennadel kreide kreisel kreissäge krimi krimis krippe krippenfiguren kristallglas kronleuchter krücken krüge krümmer kübelpflanze
  küchen küchenarmatur kuchenform kuchengabel kuchengabeln küchenhelfer küchenmaschinen küchenmesser küchenradio küchenregal küchenschere
  küchenschrank küchenstuhl küchenstühle kuchenteller küchenuhr küchenutensilien küchenwaage küchenzeile kuckucksuhr kugelgrill kugellager
  kugelschreiber kuhfell kühlbox kühler kühlergrill kühlerschlauch kühlkörper kühlmittel kühlschränke kühltasche kühlwasser kulturbeutel kulturtasche
  kümmel kunstblumen kunstdruck kunstdrucke kunstfell kunstköder kunstleder kunstnägel kunstpflanze kunstrasen kunststoffe kunstwimpern kupfer
  kupferfarben kupferrohr kupferstich kuppelzelt kupplungssatz kupplungsseil kurbel kurbelgarnitur kurbelwelle kürbis kurkuma kursmünzensatz
  kurzarmshirt kurzes kurzflor kurzhantel kurzhanteln kuscheldecke kuschelig kuschelige kuscheltiere lachs lack lacke lackierpistole lackiert
  lackierte lackierter lackleder ladegeräte ladeluftkühler ladeluftschlauch lader lagernd lagerräumung lagerungskissen lagerverkauf lagerware laken
  lakritz laktosefrei lambdasonde laminat laminierfolien laminiergerät lammfell lammleder lampenfassung lampenschirme landhaus landhausstil landkarte
  landkarten landwirtschaft langärmlig langarmshirt langhantel langlauf langlaufschuhe langlaufski langlebig langlebige laptops laptoptasche laser
  laserdrucker lasiert lässig lässige lastenrad lasur laternen latte latten lattenrost lattenroste lätzchen latzhose laubbläser laubsauger laufband
  laufgitter laufleistung lauflernschuhe laufmeter laufrad laufschuhe laufstall lautsprecherbox lautsprechers lavendel lebensmittelecht leckere
  leckerli lederarmband lederband ledergürtel lederhandschuhe lederhandtasche lederhose lederhosen lederhülle lederjacke lederjacken ledermantel
  lederoptik lederrock ledersofa lederstiefel ledertasche leggings leggins lehrbuch leichten leichtes leichtmetall leinenstoff leinwandbild
  leinwandbilder leistungsstark leistungsstarke leitern lenker lenkgetriebe lenkrad lenkradbezug lenkung leopardenmuster lernspielzeug lesebrille
  lesebrillen leuchte leuchten leuchtend leuchtet leuchtstofflampe leuchtstoffröhre lexikon lfm lichtdicht lichterkette lichterketten lichtfarbe
  lichtleiste lichtmaschine lichtschalter lichtschutzfaktor lichtstreifen lidschatten lidschattenpalette liebevoll liebhaberstück lieferbar
  lieferdatum lieferumfang lieferwagen lieferzeit liegestuhl liegestühle likör lilie lilien limitiert limitierte limitierter limousine linsen
  linsenkopf lipgloss lippenbalsam lippenpflege lippenstifte lithografie loch locher lochkreis lochsäge lockenstab lockenwickler lockere loden lok
  lokomotive longe lorbeer lose lötkolben lötstation lötzinn lowboard luftballon luftballons luftbefeuchter luftentfeuchter lüfter luftmatratze
  luftpolsterfolie luftpolstertaschen luftpumpe luftreiniger lunchbox lupe lüster lüsterklemmen luxuriös luxuriöse magazine magnesium magnete magneten
  magnetisch magnetische magnetischer magnettafel magnetverschluss magnolie mahagoni mais makellos malbuch malbücher malerband malerrolle malkasten
  maltafel mandeln mängel mangoholz maniküre maniküreset manschettenknöpfe mäppchen märchenbuch marienkäfer marineblau maritim marken markenlos marker
  marmelade marmor marmoroptik mascara maschendraht maschinenschrauben maschinenteile maschinenwaschbar masken massagegerät massageliege massageöl
  massagepistole massagesessel maßband maße massiv massive massiver massives massivholz materialien materialmix materialstärke matratze matratzen
  matratzenauflage matratzenbezug matratzenschoner matschhose matt matte matter mattes mattschwarz mattweiß maulkorb maulschlüssel mausefalle mauspad
  maxikleid mdf medaille medaillen medaillon meerschweinchen mehl mehrfachsteckdose mehrfarbig mehrfarbige mehrjährig mehrteilig mehrweg meißel
  mengenrabatt merino merinowolle messerblock messers messerset messgerät messgeräte messing messschieber metallbett metallbohrer metallic
  metallrahmen metalls meterware mhd mieder mikrofaser mikrofasertuch mikrofasertücher mikrofon mikrofone mikrometerschraube mikroskop mikrowelle
  mikrowellen mikrowellengeeignet milch milchglas milchkännchen milchpumpe milchtopf militaria millimeter mindesthaltbarkeitsdatum mineralwasser
  minikleid minirock mint mintgrün minze mischbatterie mischpult mittelarmlehne möbelfüße möbelgriff möbelgriffe möbelknöpfe möbelstück mobile mobiler
  möbliert modellauto modellautos modellbahn modellbau modellbausatz modelleisenbahn modellen modelljahr modellnummer modern moderne moderner modernes
  modernisiert modisch modische mofa mohair möhren mokassins mondstein monitore monitorhalterung monstera montageanleitung montieren montiert moped
  mopp mörtel motive motiven motoren motorhacke motorhaube motorhaubendämpfer motorikschleife motorikspielzeug motoröl motorräder motorradhandschuhe
  motorradhelm motorradhose motorradjacke motorradteile motorroller motors motorsäge mountainbike muffinform müllbeutel mülleimer mulltücher müllwagen
  multifunktional multifunktions multimeter munddusche mundharmonika mundschutz mundwasser münzsammlung murmeln musikanlage musikbox musikinstrument
  musikinstrumente muskat müsli müslischale musselin muttern muttertag mützen mwst nabe naben nabendynamo nachbestellen nachfüllbar nachfüllpack
  nachgebaut nachhaltig nachhaltige nachlass nachnahme nachtcreme nachthemd nachthemden nachtkästchen nachtkommode nachtlicht nachttisch nachttische
  nachttischlampe nackenkissen nadeln nageldesign nagelfeile nagelfeilen nagelfräser nagelgel nagelknipser nagellack nagellacke nagellackentferner
  nagelpflege nagelschere nager nagetier nähen nähkasten nähmaschine nähmaschinen nähnadeln nahrungsergänzung nahrungsergänzungsmittel nähset napf
  näpfe narzissen naturfarbe naturfarben naturkosmetik natürlicher naturprodukt naturrein naturseife naturstein naturweiß neongelb neonpink neopren
  neoprenanzug nerz nestchen netzteile netzwerkkabel neubau neueste neugeborene neugeborenes neuheit neutralweiß neuware neuwertig neuwertige
  neuwertigem neuwertigen neuwertiger neuwertiges nichtraucherhaushalt nickel niedliche niedrig niedrige niete nieten nikolaus nockenwelle nostalgie
  nostalgisch notebook notebooks notebooktasche notenheft notenständer notgeld notizblock notizbuch notizbücher nubuk nudelholz nudelmaschine
  nummernschild nummernschildhalter nussbaum nussknacker nutzung nylon oberfräse oberhemd obermaterial oberschrank oberseite objektiv objektive
  obstbaum obstkisten obstschale ohrclips ohrensessel ohrhänger ohrhörer ohrring ohrstecker oldtimer öle oleander ölgemälde oliv olivenbaum olivenöl
  olivgrün ölkühler ölpumpe ölradiator ölwanne onyx opa opal orangen orchidee orchideen ordner ordnungssystem orgel orientalisch orientteppich
  originalen originaler originales originalkarton originalverpackt originalverpackung orthese orthopädisch orthopädische öse osterdeko osterei
  ostereier osterhase ostern outdoorjacke oval ovale ovaler ovales overall overalls ovp paare packet packung packungen paddel paisley paketband pakete
  palette paletten palme palmen paneele pantoffeln pantoletten panzerfolie papagei papiertüten pappe paravent parfum parfümfrei parfüms parkett
  partikelfilter partydeko partyzelt passender patchwork pavillon pedal pedale pedalen pedelec pediküre peeling pelz pendellampe pendelleuchte
  perfekter perle perlen perlenkette perlmutt perlmuttknöpfe perserteppich personalisiert personalisierte personalisierter personalisiertes
  personenwaage personenwagen perücken petersilie pfannen pfannenwender pfeffer pfeffermühle pfefferstreuer pfennig pferdedecke pferdehalfter
  pferdesattel pfingstrose pflanzgefäß pflanzlich pflaster pflege pflegebett pflegeleicht pflegeleichte pflegemittel pflegeset pfosten picknickdecke
  pinnwand pinselset pinzette pinzetten pirat pistazien pkg plakat plakate plakette planschbecken plastiktüten plateau platine plattenspieler
  plätzchen plätzchenform plektrum pleuel plexiglas plissee plissees plüsch plüschtier plüschtiere pokal pokale poliert polierte polizeiauto
  pollenfilter poloshirt polster polsterbett polstergarnitur polsterung polyrattan poncho poolabdeckung poolpumpe pools portemonnaie portmonee porto
  portofrei porzellan porzellanpuppe posaune poster postfrisch postfrische postkarte postkarten prägefrisch prägung praktische praktischer pralinen
  preisen preisvorschlag preiswert preiswerte premium privatverkauf probefahrt produktart produktbeschreibung produkte produkten profiltiefe
  profilzylinder programme projektor prospekt proteinpulver protektoren puder puderzucker pulli pullis pullunder pulver pulverbeschichtet pumpe pumpen
  pumps punze puppenbett puppenhaus puppenküche puppenmöbel puppenstube puppenwagen pur putzeimer putzkasten putzlappen putztuch putztücher puzzles
  puzzleteile pyjama quadratisch quadratische quadratmeter qualitativ quark quarz quarzuhr querflöte quilt rabatt rabatte raclette radbolzen radfahren
  radhose radiergummi radierung radios radiowecker radkappe radlagersatz radlauf radlerhose radmuttern radnabendeckel rads radschrauben radschuhe
  radsport radzierblenden raffrollo rahmengröße rand ränder rankhilfe rapsöl rar rarität rasen rasenmähers rasensamen rasensprenger rasentraktor
  rasentrimmer rasierapparat rasierhobel rasiermesser rasierpinsel rasierschaum rassel ratenzahlung ratsche rattan rau räucherofen räucherstäbchen
  rauchmelder raumteiler raumtrenner räumungsverkauf rechen rechner rechnungskauf rechteckig rechteckige recycelt reduziert reduzierte refurbished
  regalboden regalböden regalbrett regalbretter regale regalen regallautsprecher regals regelbar regencape regenjacken regenmantel regenschirm
  regenschirme regentonne regler reibe reichsmark reife reines reiniger reinigungsbürste reinigungsgel reinigungsmilch reinigungsmittel reinigungsset
  reinweiß reis reisebett reiseführer reisekoffer reisetasche reisetaschen reiskocher reißfest reißverschlüsse reithelm reithose reitsport reitstiefel
  reitweste reklame relais relaxsessel rennauto rennbahn rennrad rennwagen renoviert reparatursatz reparaturset reservieren restposten retoure
  retouren rhododendron riegel rindsleder ringbuch ringen ringgröße ringschlüssel riss risse ritterburg ritterhelm ritzel robust robuste robuster
  robustes röcke rodel roh rohling röhrenradio rollator rollkragen rollkragenpullover rollo rollos rollrasen rollschuhe roman romane rosegold roségold
  rosenquarz rosinen rosmarin rost rostfrei rostfreie rostfreiem rostfreier rotem roter rotes rotwein rouge rubin rückenbandage rückenprotektor
  rückfahrkamera rückgabe rückgaberecht rückläufer rückleuchten rücklicht rücklichter rücknahme rucksäcke rücksitzbank rückspiegel rücktritt rückwand
  rudergerät rührgerät runder rundes rundhals rußpartikelfilter rustikal rustikale rutenhalter rutsche rutschfeste rutschfester saat saatgut sachbuch
  sackkarre säfte saftpresse sägeblatt sägen saite saiten sakko sakkos salami salat salatschüssel salbe salbei salzmühle salzstreuer sammelalbum
  sammelfigur sammelfiguren sammelkarte sammelkarten sammelpuppe sammelteller sammler sammlerstück sammlerstücke sammlungsauflösung samtstoff sandale
  sandaletten sandfarben sandkasten sandspielzeug sandstein sanduhr sandwichmaker saphir satellitenschüssel satin sattel satteldecke sattelstütze
  sauberer sauce saunatuch saxophon scanner schabracke schachbrett schachfiguren schachspiel schachteln schaffell schälchen schalen schäler
  schalldämpfer schalldicht schallplatte schallplatten schälmesser schals schaltgetriebe schaltgetriebes schalthebel schaltsack schaltung schaltwerk
  scharf scharfe scharniere schaufel schaufeln schaukel schaukeln schaukelstuhl schaukelstühle schaumstoff scheckheft scheckheftgepflegt scheiben
  scheibengardine scheren schiebetür schiefer schienbeinschoner schiene schienen schilder schildkröten schimmernd schirme schirmmütze schlafanzüge
  schlafanzughose schlafcouch schlafsack schlafsäcke schlafsofa schlagbohrmaschine schlaghose schlagschrauber schlagzeug schlauchboot schläuche
  schlauchschal schlaufenschal schleifbock schleife schleifen schleifenband schleifmaschine schleifpapier schleifscheibe schleifscheiben schleifstein
  schlepper schließzylinder schlittschuhe schlösser schlüsselanhänger schlüsselbund schlüsseletui schlüsselrohling schmal schmale schmaler
  schmetterlinge schminke schminkpinsel schminkset schminkspiegel schminktisch schmuckdraht schmuckkästchen schmuckset schmusedecke schmusetuch
  schmutzabweisend schmutzfangmatte schnallen schnäppchen schnapsgläser schneeanzug schneebesen schneehose schneekugel schneeschaufel schneeschieber
  schneeschuhe schneidebretter schnellhefter schnellkochtopf schnellladegerät schnellversand schnittlauch schnittmuster schnorchel schnuffeltuch
  schnuller schnullerkette schnullerketten schnur schnüre schnurlos schnurlose schnurloses schnürschuhe schnürsenkel schokoladen schoner schöpfkelle
  schöpflöffel schrank schränke schranks schrauben schraubenschlüssel schraubenzieher schraubgläser schraubstock schraubzwingen schreibtische
  schreibwaren schriftzug schrumpfschlauch schubkarre schubkasten schubkästen schubladen schuhbänder schuhbank schuhcreme schuhgröße schuhlöffel
  schuhregal schuhschrank schuhspanner schulanfang schulbuch schulbücher schulrucksack schultasche schultertasche schurwolle schürze schüsseln
  schutzblech schutzbleche schutzbrille schutzhüllen schutzplane schwämme schwangere schwarzem schwarztee schwebetürenschrank schweißdraht schweißen
  schweißgerät schweißgeräte schweißhelm schweller schwenkbar schwenkgrill schweres schwerlastregal schwimmanzug schwimmbad schwimmbrille
  schwimmflügel schwimmring schwimmweste schwingschleifer schwungrad sechseckig sechskant sechskantmutter seestern segelboot seidentuch seifen
  seifenblasen seifenschale seifenspender seile seilwinde seitenscheibe seitenschneider seitenschweller seitentaschen seitenwand sekretär sekt
  sektglas sektgläser sekundenkleber selbstabholer selbstabholung selbstaufblasend selbstbräuner selbstklebend selbstklebende seltener seltenes
  sendungsnummer sendungsverfolgung senf senfgelb senioren senkkopf serien serum servierplatte serviette serviettenringe servopumpe sessel sets
  setzlinge shampoo shirts shorts sicherheitsgurt sicherheitsschloss sicherheitsschuhe sicherung sicherungen sichtschutz sichtschutzmatte
  sichtschutzzaun sideboard sieb siebe siegelring siehe signiert signierte silberfarben silberkette silbermünze silbermünzen silberne silberner
  silbernes silikonform silikonhülle silikonkartusche silvester simlockfrei siphon sirup sisal sitzbank sitzbezug sitzer sitzerhöhung sitzgarnitur
  sitzgruppe sitzheizung sitzhocker sitzhöhe sitzpolster skandinavisch skandinavischer skateboard ski skianzug skibindung skibrille skier skihelm
  skihose skijacke skisack skischuhe skistiefel skistöcke skulptur slip slipper slips smaragd smartphones smoker smoking sneakersocken socke sockel
  sockelleiste sockelleisten sockenwolle sofabezug sofakissen sofas sofaüberwurf sofortbildkamera sofortkauf softcover softshelljacke sohlen solar
  solarbetrieben solarlampe solarleuchte solarleuchten solarmodul solarmodule solarpanel sommerjacke sommerlich sommerräder sommerreifen
  sommerschlafsack sonderangebot sonderausgabe sonderedition sonderposten sonnenblume sonnenblumen sonnenblumenöl sonnenbrille sonnenbrillen
  sonnencreme sonnenhut sonnenliege sonnenmilch sonnenschirm sonnenschirme sonnenschutz sonnensegel sonoma spachtel spachtelmasse spaghetti
  spalthammer spannbettlaken spannbetttuch spanngurt spanngurte spanplatte sparsam sparschäler speichen speicher speicherkarte speicherkarten
  speicherstick speiseservice sperrholz spiegelkappe spiegelkappen spiegelreflex spiegelreflexkamera spiegelschrank spielfigur spielfiguren spielhaus
  spielkarten spielkonsole spielküche spielmatte spielteppich spieluhr spielzelt spielzeugauto spielzeugautos spielzeuge spielzeugs spinat
  spiralbohrer spitzenborte spitzenkleid spitzenqualität spitzenstoff spitzer splint spoiler sportart sportbekleidung sportbh sportgerät sportgeräte
  sportkleidung sportlich sportliche sportmatte sportschuhe sporttasche sportwagen springbrunnen springform springseil spritzbeutel sprühflasche
  sprühlack spucktuch spucktücher spülbecken spüle spülmaschine spülmaschinenfest spülmaschinengeeignet spülmittel spülung spurplatten spurstange
  spurverbreiterung stabile stabiler stabiles stabilisator stabmixer stadtplan staffeln stahlblech stahlfelge stahlfelgen stahlrohr stahlseil
  standbohrmaschine ständer standlautsprecher standmixer standregal standspiegel standuhr standventilator starker starthilfekabel startpreis stativ
  stative staubbeutel staubfilter staude stauden steakmesser steckdose steckdosen steckdosenleiste steckdosensicherung steckling stecklinge
  stecknadeln steckschlüssel steckschlüsseleinsatz steckschlüsselsatz stehend stehkragen stehlampe stehleuchte stehtisch steigbügel steigeisen stein
  steinbohrer steingut steinoptik steinzeug stellplatz stempel stempelglanz stempelkissen steppdecke stepper steppjacke steppweste stereoanlage
  sterilisator sterlingsilber sternförmig steuergerät steuergeräte steuerkette steuerkettensatz steuerplatine steuerung stichsäge stichsägeblätter
  stickbild sticken stiefelette stiefeletten stifte stillen stillkissen stirnband stirnbänder stirnlampe stoffbeutel stoffe stoffen stoffhose
  stoffpaket stoffrest stoffreste stofftasche stofftier stofftiere stoffwindeln stossdämpfer stoßfänger stoßfest stoßfeste strahler strampelanzug
  strampler strandtuch strapazierfähig strauch sträucher streu streusalz stricken strickgarn strickjacke strickjacken strickkleid strickmütze
  stricknadeln strickpullover stroh strohhut strom stromaggregat stromkabel stromverbrauch strumpf strumpfhose strumpfhosen stücken stückzahl
  stufenbohrer stufenlos stühlen stuhlhussen stuhlkissen stuhls stützstrümpfe styropor sukkulenten suppenteller suppentopf surfbrett süßwaren
  süßwasserperlen sweatjacke sweatshirt synthesizer tablets tablett tabletts tacho tachometer tacker tadellos tadellose tadelloser tafelservice
  tagescreme tagesdecke tagfahrlicht tagweiß taille tailliert tanga tankdeckel tankverschluss tanzschuhe tapete tapeten tarnmuster taschenbuch
  taschenbücher taschenkalender taschenlampen taschenmesser taschenrechner taschenuhr tastaturen taster taucheranzug taucherbrille taufkerze taufkleid
  taupe tausche tauschkarten teak teakholz teddy teddybär teddys teebeutel teekanne teelicht teelichter teelichthalter teelöffel tees teeservice
  teetasse teichfolie teichpumpe teigschaber teilegutachten teilige teiliges telefone teleskop teleskopleiter tellerrock temperaturregler tennis
  tennisbälle tennisschläger teppiche teppichs terminplaner terrakotta terrarium terrasse textmarker thermometer thermosflasche thermoskanne
  thermostat thriller thuja thunfisch thymian tierbedarf tierfrei tierfreier tierfutter tierhaare tintenstrahldrucker tischbein tischbeine
  tischbohrmaschine tischdecken tischdeko tische tischen tisches tischgestell tischkicker tischkreissäge tischlampe tischläufer tischleuchte
  tischplatte tischset tischsets tischtennis tischtennisplatte tischtennisschläger tischuhr toilettendeckel toilettenpapier toilettenpapierhalter
  toilettensitz toller tomate tonband tonbandgerät tonkrug töpfe topflappen topfpflanze topfset topper topzustand torten tortenplatte touchscreen
  trachtenhemd trachtenjacke trafo tragbare tragbarer trägertop tragetuch trainingsanzug trainingshose trainingsjacke traktor trampolin transformator
  transistor transparent transparente transparenter transportbox transporttasche trauringe treibholz trekking trekkingrad trenchcoat trennscheibe
  trennscheiben trense treppenschutzgitter treteimer tretlager trikot trikots trinkbecher trinkbrunnen trinkflaschen trinkglas trinkgläser trittleiter
  trockenblumen trockene trockenfrüchte trocknen trockner trolley trommeln trommelstöcke trompete tropfschlauch truhen truhenbank tücher tuchmaske
  tüll tüllrock tulpen tunika turbolader türhaken türkise türkiser türklingel türklinke türkranz türmatte turnen turnmatte türschild türschloss
  türschutzgitter türstopper tüten tüv tweed typenschild übergangsjacke übergröße übergrößen überholt überraschungspaket übertopf übertöpfe
  überwachungskamera überweisen überweisung überwurf uhrenbox uhrwerk ultraleicht umfang umhang umhängetaschen umlaufmünzen umstandshose umstandskleid
  umstandsmode umtausch umweltfreundlich umweltfreundliche umwerfer umzug umzugskarton umzugskartons unbenutzt unbenutzte unbenutzter unbenutztes
  unfallfrei ungebraucht ungefüttert ungeöffnet ungeprüft ungetestet ungetragen ungetragene unikat unisex universal universelle unkraut
  unkrautvernichter unlackiert unterhemd unterhemden unterlegscheibe unterlegscheiben unterschrank unterseite untersetzer untertasse untertassen
  unterteller unvollständig uralt vakuumbeutel vakuumierer vanille variante varianten vasen vatertag vegan vegane velours veloursleder ventil
  ventilator ventilatoren ventildeckel ventildeckeldichtung ventile verband verbandskasten verbandsmaterial verbogen verchromt verchromte verdunkelnd
  verfärbt verfärbung verfügbarkeit vergilbt vergoldet vergoldete verhandlungsbasis verkleidung verlängerung verlängerungskabel verlobungsring
  vermieten vernickelt verpacken verpackt verpackung versand versandkarton versandkartons versandkosten versandkostenfrei versandkostenfreie
  versandtaschen verschenke verschenken verschicken verschickt verschließbar verschlissen verschluss verschlüsse versenden versendet versilbert
  versilberte verstärker verstellbare verstellbarer verteiler verteilerdose vertikutierer verzinkt verzinkte vhb videospiel videospiele vielseitig
  vierer vierteilig vintage vinylboden violett violette violine visitenkarten viskose vitamin vitamine vitrinen vitrinenschrank vliestapete
  vogelfutter vogelhaus vogelhäuschen vogelkäfig vogeltränke voliere volleyball vollholz vollständige vollverstärker volumen vorbau vorderachse
  vorderer vorderrad vorderseite vordersitz vorführgerät vorhangstange vorkasse vorrätig vorratsdose vorratsdosen vorratsgläser vorschlaghammer
  vorzelt waage wachs wachsmalstifte waffeleisen waffeln wagenheber waggon waggons wählbar walnuss walnüsse wandaufkleber wandbilder wanddeko
  wanderrucksack wanderschuhe wanderstiefel wanderstock wanderstöcke wandfarbe wandfliesen wandgarderobe wandhaken wandkalender wandlampe wandleuchte
  wandleuchten wandmontage wandregal wandregale wandschrank wandspiegel wandtattoo wandteller wanduhr wanduhren warensendung wärmekissen
  wärmeleitpaste warmen warmer warmes wärmflasche warmweiß warndreieck warnweste waschbare waschbarer waschbecken waschbeckenunterschrank
  wäscheklammern wäschekorb wäscheleine wäschespinne wäscheständer wäschetrockner waschlappen waschmaschinen waschmittel waschtisch wasserabweisend
  wasserabweisende wasserdichte wasserdichter wasserdichtes wasserfest wasserfeste wasserflasche wassergläser wasserhähne wasserkocher
  wasserpumpenzange wassertank wasserwaage watt watte wattiert wechselrichter weiche weicher weiches weichspüler weidenkorb weidezaun weidezaungerät
  weihnachtsbaum weihnachtsdeko weihnachtskugeln weihnachtspyramide weihnachtsschmuck weinglas weingläser weinkisten weinregal weinrot weins weißes
  weißgold weißwein weitwinkel wellendichtring wellensittich welpen werbeartikel werbeschild werkbank werkstattwagen werktag werktage werktagen
  werkzeuge werkzeugkasten werkzeugkoffer werkzeugs werkzeugschrank werkzeugset werkzeugtasche wetterfest wetterfeste wetterfester wetterstation
  wetzstahl whiteboard wickelauflage wickelbody wickelkommode wickeltasche wickeltisch wickelunterlage widerruf widerrufsrecht widerstände
  wiederaufladbare wiederverwendbar wiederverwendbare wildeiche wildleder wimpel wimpelkette wimpern wimpernkleber wimperntusche wimpernverlängerung
  wimpernzange winddicht windel windeleimer windjacke windlicht windlichter windschutzscheibe winkelverbinder wintergarten winterhart winterharte
  winterjacke winterjacken winterlich wintermantel wintermütze winterräder winterreifen winterschlafsack winterstiefel wippe wischblätter wischermotor
  wischmop wischmopp wischwasserpumpe wobbler wohnaccessoires wohndecke wohnlandschaft wohnmobil wohnungen wohnwand wokpfanne wolldecke wollknäuel
  wollmantel wollmütze wollsocken wörterbuch wunderschöner wunschfarbe wunschgröße wunschname wunschtext würfeln würfelspiel wurfzelt wurst würste
  würzig youngtimer zahlenschloss zahlung zahlungsart zahlungsarten zahncreme zahnpasta zahnputzbecher zahnriemensatz zahnseide zangen zaumzeug zäune
  zaunpfosten zebramuster zeckenzange zehe zehentrenner zeitschaltuhr zeitschriften zelte zeltheringe zeltstangen zement zerlegt zertifikat
  ziegenleder ziehharmonika zielscheibe zierblende zierkissen zierleiste zierleisten zifferblatt zimmerpflanze zimmerpflanzen zimmertür zimt zink zinn
  zirkonia zitronenbaum zitronenpresse zubehörpaket zubehörset zubehörteile zucchini zuckerdose zuckerfrei zuckerstreuer zulassung zündkabel zündkerze
  zündschloss zündspulen zündung zurücksenden zusammenbauen zusammengebaut zusammenklappbar zuschnitt zuzüglich zweier zweifarbig zweilagig
  zweimassenschwungrad zweireihig zweisitzer zweiteiler zweiteilig zweitürig zwiebel zwiebeln zwillingswagen zwischengröße zylinder zylinderkopf
  zylinderkopfdichtung zylinderkopfschraube zylinderschloss zylindrisch zzgl manufaktur manufakturen`;
