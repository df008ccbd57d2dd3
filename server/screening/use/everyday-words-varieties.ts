// cspell:disable
/** Languages in Latin letters whose titles name varieties alike. */
const LATIN_TAGS = 'en de fr it es pt nl pl cs hu ro sv da no tr'.split(' ');

const IN_LATIN = `furmint hárslevelű kékfrankos kadarka leányka cserszegi irsai szürkebarát portugieser blauburger zweigelt blaufränkisch lemberger trollinger
  dornfelder silvaner sylvaner scheurebe kerner bacchus elbling gutedel chasselas veltliner neuburger rotgipfler zierfandler traminer
  gewürztraminer tramín frankovka modrý vavřinecké svatovavřinecké ryzlink rulandské rulanda pálava muškát moravský sauvignon cabernet merlot
  pinot chardonnay syrah shiraz malbec carmenère tannat viognier roussanne marsanne grenache garnacha mourvèdre monastrell cinsault carignan
  cariñena gamay aligoté melon chenin colombard ugni sémillon muscadelle petit verdot savagnin poulsard trousseau altesse jacquère mondeuse
  vermentino clairette bourboulenc picpoul piquepoul tempranillo graciano mencía godello albariño alvarinho loureiro treixadura verdejo
   macabeo parellada xarel·lo palomino ximénez bobal airén touriga tinta tinto cão castelão trincadeira aragonez arinto encruzado
  fernão pires bical maria gomes nebbiolo barbera grignolino freisa arneis cortese favorita sangiovese canaiolo vernaccia trebbiano
  malvasia verdicchio montepulciano pecorino passerina falanghina fiano aglianico negroamaro primitivo susumaniello bombino d'avola
  nerello frappato grillo inzolia catarratto zibibbo cannonau carignano bovale nuragus lambrusco garganega corvina rondinella molinara glera
  raboso refosco ribolla friulano vitovska teroldego lagrein marzemino schiava nosiola assyrtiko agiorgitiko xinomavro moschofilero malagousia
  roditis savatiano fetească băbească tămâioasă busuioacă grasă frâncușă crâmpoșie plăvaie saperavi rkatsiteli mtsvane kindzmarauli
  khvanchkara plavac malvazija rebula graševina prokupac vranac mavrud melnik öküzgözü boğazkere kalecik narince sultaniye misket picual
  hojiblanca arbequina cornicabra empeltre manzanilla gordal cacereña frantoio leccino moraiolo taggiasca ogliarola coratina peranzana
  nocellara biancolilla cerasuola carolea ottobratica casaliva itrana bosana koroneiki cobrançosa verdeal galega cordovil picholine lucques
  aglandau cailletier bouteillan jonagold braeburn elstar boskoop boskop delicious granny smith cox pinova gravensteiner gloster idared
  ligol szampion antonówka papierówka lobo cortland rubin rubinola melrose reineta reinette renetta renette renet renety jonathan starking
  bramley russet pippin worcester mcintosh honeycrisp ambrosia conference abate kaiser williams comice coscia forelle rocha alexander klapsova
  konference lukasówka lukasovka williamsky węgierka mirabelle renkloda renklóda ringlo president bergeron burlat bigarreau montmorency
  griotte napoleon kordia regina lapins sweetheart schattenmorelle bintje charlotte agria belana annabelle sieglinde marabel
  vineta irga denar bryza owacja tajfun irys adéla marabela ditta anuschka colomba spunta monalisa amandine ratte roseval bamberger hörnchen
   piper edward desiree désirée maincrop moneymaker marmande marzano datterini datterino ciliegino pachino camone cuore bue
  harzfeuer matina tornado bejbino betalux faworyt malinowy limonka kmicic pelati bluecrop duke patriot chandler bluejay spartan sengana
  polka honeoye elsanta darselect gariguette albion ostara malling glen polana polesie heritage tulameen limelight
  endless hortensja vanille fraise winky bobo incrediball magical iceberg eden bonica elmshorn leonardo ronsard piano westerland
  sympathie flammentanz gloria dei apeldoorn angelique ballerina barcelona spryng bryndza oštiepok parenica korbáčik žinčica
  oscypek bundz korycin koryciński twaróg twarożek rokpol tylżycki podlaski olomoucké tvarůžky eidam romadur telemea cașcaval urdă năsal
  burduf brânză halloumi graviera kasseri mizithra manouri ladotyri kefalotyri metsovone formaela anthotyro stracchino taleggio gorgonzola
  provolone caciocavallo scamorza burrata stracciatella ricotta casu asiago montasio castelmagno raschera bra robiola murazzano
  fontina bitto quartirolo crescenza squacquerone reblochon munster maroilles livarot époisses langres chaource brillat valençay crottin
  pélardon rocamadour ossau brebis cantal salers ambert mimolette morbier raclette tomme abondance manchego zamorano idiazábal roncal cabrales
  tetilla mahón torta garrotxa afuega'l pitu serpa azeitão rabaçal terrincho limburger tilsiter harzer handkäse obatzda quark leerdammer
  maasdam maasdammer boerenkaas nagelkaas västerbotten prästost herrgård hushållsost svecia danbo havarti samsø esrom brunost
  gudbrandsdal jarlsberg`;

/**
 * Varieties of grapes, olives, fruits, vegetables and flowers and kinds of cheese, which titles of wine, food and plants name, by the language
 * of the titles; see everyday-words.ts. Without those that are marks. Own list.
 */
export const WORDS_OF_VARIETIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN_TAGS.map((tag) => [tag, IN_LATIN])),
  ru: `саперави киндзмараули ркацители хванчкара мукузани ахашени цинандали алазанская изабелла каберне мерло мускат совиньон шардоне антоновка
    мелба налив грушовка уэлси синап спартан лобо богатырь коричное конференция дюшес чижовская клери зенга гигантелла мальвина эльсанта хоней
    кимберли ремонтантная ядрёная добрыня титания селеченская кишмиш аркадия кодрянка преображение велес ливия байконур бычье барао герман кураж
    апрельский мурашка зозуля нежинский конкурент парижский корнишон сора скарлет невский жуковский тимо розара беллароза импала ривьера скарб
    лорх синеглазка ронсар флорибунда плетистая чайно-гибридная`,
  uk: `сапераві кіндзмараулі ркацителі хванчкара ізабелла мускат каберне мерло антонівка мелба налив симиренко симиренка ренет конференція дюшес
    клері аркадія кодрянка кишмиш лівія преображення герман кущовий конкурент барао бичаче волове беллароза рів'єра слов'янка санте повінь
    гранада`,
  el: `ξινόμαυρο ασύρτικο μαλαγουζιά μοσχοφίλερο αγιωργίτικο ροδίτης ρομπόλα βιδιανό σαββατιανό ντεμπίνα μαυροδάφνη λημνιό λιάτικο κοτσιφάλι
    μανδηλαριά βηλάνα αθηνολιά μανάκι τσουνάτη κασέρι μυζήθρα ανθότυρο μανούρι κεφαλοτύρι λαδοτύρι φορμαέλα μετσοβόνε κατίκι ξινομυζήθρα
    κοπανιστή γαλοτύρι τσαλαφούτι απάκι σύγκλινο λούντζα παστουρμάς σουτζούκι`,
  he: `קברנה מרלו שיראז שרדונה רייזלינג גוורצטרמינר מוסקט אלכסנדרוני ברנע סורי קורטינה פיקואל ארבקינה קורונייקי מנזנילו מג'הול נור חלאווי ברהי עינת
    וונדרפול גרנד גלה פינק סטארקינג`,
  ar: `برحي خلاص سكري عجوة خضري صقعي مجدول سلج نبوت شيشي رزيز هلالي خنيزي زهدي خستاوي حلاوي بسمتي مزة فوجي نبالي صوري روسيتا شملالي`,
  vi: `arabica robusta culi catimor oolong shan`,
  id: `arabika robusta liberika ekselsa rojolele mentik srinuk setra ramos arumanis gedong kepok cavendish montong bawor petruk bokor
    aligator santang keprok siam pacitan pamelo`,
};
