// cspell:disable
import { type LanguageFrames, phrases } from './frame-table';

/** Verbs and adjectives, each with every preposition that a language lets follow it: "fits in", "fits on", "screws on". */
interface Verbs {
  readonly verbs: string;
  readonly prepositions: string;
}

/**
 * What goods do with the goods of others, in the forms that titles have: they go on them, hang on them, run in them, are put into them. A verb by
 * itself says nothing of the kind, so that each stands here with what must follow. Own list.
 */
const VERBS: Readonly<Record<string, Verbs>> = {
  de: {
    verbs: `passt | passen | passend | sitzt | läuft | laufen | funktioniert | funktionieren | verwendbar | nutzbar | einsetzbar | steckbar | aufsteckbar | ansteckbar | montierbar |
      anbaubar | verbindbar | koppelbar | kombinierbar | anschließbar | befestigt | nachrüstbar | ladbar | aufladbar | anschraubbar | einlegbar | zum einlegen |
      zum hineinlegen | zum einsetzen | zum einhängen | zum einschieben | zum anbringen | zum aufstecken | zum anstecken | zum anbauen | zum nachrüsten | zum befestigen | zum aufkleben | zum einbau | zum anschrauben |
      zum aufsetzen | arbeitet | spielt zusammen | steckt | klickt`,
    prepositions: `in | in den | in die | in das | ins | an | am | an den | an die | ans | auf | auf den | auf die | auf das | aufs | mit | mit dem | mit der | mit den | zu | zum | zur | bei | beim |
      u a in | u a auf | u a für | unter anderem in | z b in | z b auf | z b für | auch in | auch auf | auch für | auch bei | auch zu | zusammen mit`,
  },
  nl: {
    verbs: `past | passen | passend | gaat | gaan | werkt | werken | bruikbaar | te gebruiken | te koppelen | te monteren | te bevestigen | te klikken | te plaatsen | klikt | schuift | koppelt |
      sluit aan | aan te sluiten | aansluitbaar | klemt | schroeft | monteert | combineert | te combineren | geschikt | laadt | op te laden | in te leggen | in te zetten`,
    prepositions: `in | in de | in een | in het | op | op de | op een | op het | aan | aan de | met | met de | bij | bij de | voor | o a in | o a op | o a voor | o a bij | onder andere in |
      onder andere op | onder meer in | bv in | bv op | b v op | b v in | ook in | ook op | ook bij | ook voor | samen met`,
  },
  sv: {
    verbs: `passar | passande | går ihop | gå ihop | går att använda | går att bygga ihop | går att koppla | går att koppla ihop | byggs ihop | kopplas ihop | kopplas | sätts | monteras | fästs | hängs | läggs | att lägga | att sätta | att hänga | att montera | att fästa | att klistra | används | att använda | kan användas | fungerar | funkar ihop | fungerar ihop |
      fungerar tillsammans | klickas | skruvas | träs | laddas | laddar | lämplig | lämpar sig | avsedd | kombineras | kan kombineras | kan byggas ihop | kompatibel | ryms | får plats`,
    prepositions: `i | på | till | med | för | ihop med | tillsammans med | in i | bl a i | bl a på | bl a till | t ex i | t ex på | t ex till | även i | även på | även till | hos`,
  },
  da: {
    verbs: `passer | passende | passer sammen | sættes | monteres | bruges | kan bruges | anvendes | kan anvendes | fungerer | virker | hænges | lægges | klikkes | skrues | kobles | kobles sammen | lades | oplades |
      egnet | velegnet | beregnet | kan kombineres | kombineres | til at lægge | til at sætte | til at montere | bygges sammen | kan bygges sammen | passar | settes | brukes | kan brukes | henges | legges`,
    prepositions: `i | på | til | med | for | sammen med | ned i | ind i | bl a i | bl a på | bl a til | f eks i | f eks på | f eks til | også i | også på | også til | bla i | bla til`,
  },
  fr: {
    verbs: `s adapte | s adaptent | adaptable | adaptables | se monte | se montent | à monter | se fixe | se fixent | à fixer | se clipse | se clipsent | à clipser | s emboîte | s emboîtent | s insère | s insèrent | à insérer |
      se glisse | se glissent | à glisser | se visse | se vissent | à visser | se branche | se branchent | à brancher | se raccorde | se raccordent | à raccorder | se connecte | se connectent |
      s accroche | s accrochent | à accrocher | s installe | s installent | à installer | se pose | se posent | à poser | à placer | à ranger | à mettre | se place | se range | se met | rentre | rentrent |
      va | vont | passe | passent | fonctionne | fonctionnent | marchent | tourne | tournent | rechargeable | se recharge | se rechargent | utilisable | utilisables | s utilise | s utilisent | convient | conviennent | s enclenche | s enclenchent | s assemble | s assemblent | se combine | se combinent | s emmanche | se loge | se logent | prévu | prévus | prévue | prévues`,
    prepositions: `à | a | au | aux | à la | à l | dans | dans le | dans la | dans les | dans un | dans une | sur | sur le | sur la | sur les | sur un | sur une | avec | avec le | avec la | avec les | pour | chez | à l intérieur de | à l intérieur du`,
  },
  es: {
    verbs: `encaja | encajan | entra | entran | cabe | caben | quepa | monta | montan | se monta | se montan | va | van | sirve | sirven | funciona | funcionan | ajusta | ajustan | se ajusta | se ajustan |
      acopla | acoplan | se acopla | se acoplan | acoplable | acoplables | engancha | enganchan | se engancha | se une | se unen | conecta | conectan | se conecta | se conectan | se carga | se cargan | instala | se instala |
      se instalan | se coloca | se colocan | se pone | se ponen | se mete | se meten | se inserta | se insertan | se fija | se fijan | se enrosca | se enroscan | se usa | se usan | usable | usables | utilizable | utilizables |
      para meter | para poner | para colocar | para insertar | para montar | para enganchar | para acoplar | para pegar | se adapta | se adaptan | adaptable | adaptables | combinable | combinables | se combina | se combinan | apto | aptos | apta | aptas |
      compatible | compatibles | válido | válida | válidos | válidas | le queda | le quedan | le va | le van | se acomoda | se acomodan | embona | embonan`,
    prepositions: `a | al | a la | a las | a los | en | en el | en la | en los | en las | con | con el | con la | con los | con las | para | dentro de | dentro del | por dentro de`,
  },
  pt: {
    verbs: `encaixa | encaixam | se encaixa | se encaixam | encaixável | entra | entram | cabe | cabem | monta | montam | se monta | se montam | vão | serve | servem | funciona | funcionam | ajusta | ajustam | se ajusta | se ajustam |
      acopla | acoplam | acoplável | engata | engatam | liga se | se liga | conecta | conectam | instala | instalam | se instala | se instalam | se coloca | coloca se | rosqueia | enrosca | enroscam |
      assenta | assentam | usa se | se usa | usável | utilizável | utilizáveis | para colocar | para pôr | para encaixar | para inserir | para montar | para fixar | para colar | se adapta | adapta se | adaptam se | combina | combinam | combinável |
      trabalha | trabalham | une se | próprio | adequado | apto`,
    prepositions: `a | ao | à | aos | às | em | no | na | nos | nas | com | com o | com a | com os | com as | para | dentro de | dentro da | dentro do | por dentro da | numa | num | nas máquinas | nos modelos`,
  },
  it: {
    verbs: `si adatta | si adattano | adattabile | adattabili | va | vanno | entra | entrano | si monta | si montano | montabile | da montare | si innesta | si innestano | si aggancia | si agganciano | agganciabile | da agganciare | si inserisce |
      si inseriscono | da inserire | inseribile | si infila | si infilano | si avvita | si avvitano | si collega | si collegano | collegabile | si applica | si applicano | applicabile | da applicare | da incollare | si installa |
      si installano | da installare | si fissa | si fissano | da fissare | si attacca | si attaccano | da attaccare | si incastra | si incastrano | funziona | funzionano | si usa | si usano | utilizzabile | utilizzabili | usabile | usabili |
      si ricarica | si ricaricano | da mettere | da infilare | da posizionare | combacia | combaciano | compatibile | compatibili | idoneo | idonea | idonei | combinabile | combinabili | si unisce | si uniscono | si combina | si abbina | si abbinano`,
    prepositions: `a | ad | al | allo | alla | all | ai | agli | alle | in | nel | nello | nella | nell | nei | nelle | su | sul | sulla | sull | sui | sulle | con | con il | con la | con i | con le | dentro | dentro la | dentro il | in macchina | in macchine | all interno di | all interno della`,
  },
  pl: {
    verbs: `pasuje | pasują | pasujący | pasująca | pasujące | wchodzi | wchodzą | wkłada się | wkładany | do włożenia | do wkładania | nakładany | nakładana | nakładane | zakładany | zakładana | zakładane | do założenia | do nałożenia | montowany | montowana |
      montowane | do montażu | do zamontowania | mocowany | mocowana | mocowane | mocowanie | do przyklejenia | do podłączenia | do podpięcia | podłączany | podłączana | łączy się | łączą się | łączony | łączone | działa | działają | współpracuje |
      współpracują | ładuje się | do użytku | do użycia | do stosowania | stosowany | stosowane | nadaje się | nadają się | zgodny | zgodna | zgodne | mieści się | mieszczą się | zmieści się | wpina się | wpinany | przypinany | przykręcany |
      zapinany | do zawieszenia | wieszany`,
    prepositions: `do | na | z | ze | w | we | dla | pod | m in do | m in na | m in w | np do | np na | np w | np z | też do | też na | także do | razem z | wraz z | wewnątrz | do środka`,
  },
  cs: {
    verbs: `pasuje | pasují | pasující | sedí | padne | hodí se | jde | jdou | nasadí se | nasazuje se | nasazovací | k nasazení | k vložení | k montáži | k upevnění | k zavěšení | k nalepení | k připojení | vkládá se | vložíte | vloží se | montuje se | upevní se | připevní se | lze připevnit | lze upevnit |
      lze nasadit | lze vložit | lze připojit | lze spojit | lze kombinovat | lze použít | použitelný | použitelná | použitelné | napojí se | spojitelné | spojitelný | kombinovatelné | funguje | fungují | vejde se | vejdou se | nabíjí se | nabíjitelný | zapadne | zapadá | zacvakne | šroubuje se | pasujú | hodí sa | hodia sa | sadne | zapadne | možno použiť | dá sa použiť | dá sa spojiť | spája sa`,
    prepositions: `do | na | k | ke | s | se | pro | u | v | ve | ku | so | pre | i na | i do | i pro | i k | např do | např na | např pro | mj do | mj na | mj pro | dovnitř | společně s`,
  },
  ro: {
    verbs: `se potriveste | se potrivesc | potrivit | potrivita | potrivite | potriviti | intra | merge | merg | functioneaza | functional | functionale | se monteaza | montabil | montabila | montabile | de montat | se fixeaza | de fixat | se prinde | se prind | se ataseaza |
      atasabil | atasabila | se conecteaza | conectabil | se cupleaza | cuplabil | se leaga | se imbina | se asambleaza | se combina | combinabil | combinabile | se introduce | de introdus | se pune | se aseaza | se foloseste | se folosesc | utilizabil | utilizabila | utilizabile |
      se incarca | incape | incap | se insurubeaza | adaptabil | adaptabila | adaptabile | compatibil | compatibila | compatibile | compatibili | de lipit | se lipeste | se agata | de agatat | potrivita si`,
    prepositions: `in | pe | la | cu | pentru | pt | si pe | si la | si in | si cu | si pentru | in interiorul | impreuna cu | de exemplu la | printre altele la`,
  },
  ru: {
    verbs: `подходит | подходят | подходящий | подходящая | подходящее | подходящие | вставляется | вставляются | встаёт | встает | встают | ставится | ставятся | садится | надевается | надеваются | одевается | крепится | крепятся | крепление | монтируется | цепляется |
      пристёгивается | пристегивается | прикручивается | накручивается | вкручивается | вкладывается | вкладыш | стыкуется | стыкуются | соединяется | соединяются | сочетается | сочетаются | совмещается | совмещаются | совместим | совместима | совместимы | совместимо | работает | работают | заряжается |
      заряжаются | влезает | влезают | помещается | помещаются | применим | применяется | применяются | используется | используются | рассчитан | рассчитана | рассчитаны | устанавливается | устанавливаются | установка | впору | годится | годятся | сядет | встанет | подойдёт | подойдет | подойдут | клеится | наклеивается`,
    prepositions: `в | во | на | к | ко | с | со | для | под | внутрь | в том числе для | в т ч на | также для | также на | вместе с | поверх | вокруг`,
  },
  uk: {
    verbs: `підходить | підходять | підійде | підійдуть | пасує | пасують | вставляється | вставляються | встає | ставиться | сідає | одягається | надягається | кріпиться | кріпляться | кріплення | монтується | вішається | чіпляється | прикручується | накручується | вкручується | вкладається |
      вкладиш | стикується | стикуються | з єднується | з єднуються | поєднується | поєднуються | сумісний | сумісна | сумісні | сумісне | працює | працюють | заряджається | заряджаються | влазить | поміщається | вміщується | застосовується | використовується |
      розрахований | розрахована | встановлюється | встановлюються | установка | встановлення | годиться | клеїться | наклеюється`,
    prepositions: `в | у | на | до | з | із | зі | для | під | всередину | також для | також на | разом з | разом із | навколо`,
  },
  el: {
    verbs: `ταιριάζει | ταιριάζουν | μπαίνει | μπαίνουν | κουμπώνει | κουμπώνουν | εφαρμόζει | εφαρμόζουν | τοποθετείται | τοποθετούνται | βιδώνει | βιδώνουν | κρεμιέται | συνδέεται | συνδέονται | ενώνεται | ενώνονται | συνδυάζεται | συνδυάζονται | λειτουργεί | λειτουργούν |
      δουλεύει | δουλεύουν | φορτίζει | φορτίζεται | χρησιμοποιείται | χρησιμοποιούνται | χωράει | χωράνε | κατάλληλο | κατάλληλη | κατάλληλα | κατάλληλος | συμβατό | συμβατή | συμβατά | συμβατός | προσαρμόζεται | προσαρμόζονται | κολλάει | στερεώνεται`,
    prepositions: `σε | στο | στη | στην | στον | στα | στις | στους | με | με το | με τη | με την | με τα | με τις | για | και σε | και με | και στο | μέσα σε | μέσα στο | μέσα στη | μέσα στην | πάνω σε | πάνω στο`,
  },
  id: {
    verbs: `cocok | cocok dipakai | cocok dipasang | muat | pas dipakai | bisa dipakai | bisa dipasang | bisa digunakan | bisa masuk | dipakai | dipasang | dapat dipasang | dapat digunakan | dapat dipakai | kompatibel | berfungsi | nyambung | bisa nyambung | bisa disambung | bisa digabung | terpasang | plug n play | pnp`,
    prepositions: `untuk | utk | buat | pada | dengan | dgn | dalam | ke dalam | bersama | sama`,
  },
  vi: {
    verbs: `vừa | lắp vừa | gắn vừa | lắp | lắp được | gắn | gắn được | gắn lên | ráp | ráp được | ghép | ghép được | kết hợp | kết hợp được | dùng được | dùng chung | sử dụng | sử dụng được | tương thích | hợp | phù hợp | khớp | cắm | cắm vừa | sạc | sạc được | đút vừa | bỏ vừa | đặt vừa | chạy được | thay được`,
    prepositions: `cho | với | vào | trên | được cho | được với | vào trong | lên | bên trong | chung với | cùng với | được các`,
  },
};

/** Further phrases that stand before the name, where a language has no preposition for it, or says it with a noun: service, replacement. */
const BEFORE: Readonly<Record<string, string>> = {
  en: `fits on | fits onto | fits in | fits into | fits inside | fits with | fits over | fits under | fits around | fits to | fits up with | fits together with | fitted to | fitted on | slots onto | slots into | slots straight onto |
    slots straight into | slots on | slides onto | slides into | slips onto | slips into | slips over | goes onto | goes on | goes into | goes in | goes inside | goes with | goes over | sits in | sits on | sits inside | works on | works in | works with | works alongside | used with | usable with | usable in | usable on |
    mounts on | mounts onto | mounts to | mountable on | attaches to | attaches onto | attachable to | clips to | clips onto | clips on to | clips into | clips over | snaps onto | snaps into | snaps on to | screws onto | screws into | screws on to | plugs into | hangs on | hangs from | connects to | connects with | connectable with |
    joins to | joins with | joins up with | links to | links with | links up with | hooks onto | hooks on to | bolts onto | bolts to | clamps onto | clamps to | installs in | installs on | installs into | inserts into | runs in | runs on | suitable on | suitable in | suitable with | suited to | suited for | docks with | docks into | drops into |
    sticks to | sticks onto | charges in | combines with | combinable with | interlocks with | buildable with | stacks with | nests in | nests inside | will fit | will fit in | will fit on | tucks into | loads into | swaps with | pairs up with | designed to sit in | designed to go in | made to go in | made to sit in | cut to fit | designed to fit | made to fit | sized to fit | repair of | repairs of | repairs to | servicing of | refurbishment of | screen replacement | screen repair | battery replacement | glass replacement | sits inside | to go with | goes well with | takes the place of | in place of | stands in for | substitute of |
    to decorate your | decorate your | stickers for | to personalise your | keys cut for | key cut to code for | by code for | drop in for | drop in replacement | not made by | not by | insert made to sit inside | made to sit inside | holds your | charges your | charges | will run in |
    no affiliation with | not connected with | independent of | off brand for | sized to | sized for | cut for | shaped for | moulded for | molded for | tailored to | tailored for | patterned on | measured for`,
  de: `montage an | montage am | montage auf | befestigung an | befestigung am | befestigung auf | einlage für | einsatz für | einbau in | geht auf | geht auf den | geht in | hält an | reparatur ihrer | reparatur ihres | wir reparieren | wir reparieren ihren | wir reparieren ihre | displaytausch | akkutausch | akkuwechsel | displaywechsel | schlüssel nach code | taugt für | anstelle eines | anstelle einer | fürs | für s | sticker fürs | zum anstecken an | anstecken an | so groß wie | nach maß für |
    maßgenau für | maßgefertigt für | inlay für | innentasche für | unabhängig vom hersteller | schlüssel nachgemacht für | kein markenprodukt von`,
  nl: `@past | @dat in de | @die in de | @dat op de | @die op de | @dat in | @die in | @dat op | @die op | @om in | @om op | @bij | reparatie van | reparatie van uw | schermreparatie | scherm vervangen | accu vervangen | sleutels op code | sleutel op code | op maat voor | in plaats van een | als vervanging van | als vervanging voor | ter vervanging van | om in te leggen in | voor in | voor in de | voor op | voor op de | voor aan | voor aan de`,
  sv: `passa till | passa i | går i | går på | går till | sitter på | sitter i | funkar med | funkar i | funkar till | reparation av | skärmbyte | batteribyte | byte av skärm | byte av batteri | nycklar efter kod | nyckel efter kod | i stället för en | som ersättning för | måttsydd till | måttsydd för | sydd till | sydd för | stickad till | att ha i | inuti | väskinsats till | insats till`,
  da: `reparation af | reparasjon av | skærmskift | batteriskift | skift af skærm | udskiftning af skærm | udskiftning af batteri | nøgle efter kode | nøgler efter kode | i stedet for en | som erstatning for | syet til | strikket til | sydd til | strikket for | inde i | inni`,
  fr: `réparation de | réparation d | réparations de | dépannage | remplacement d écran | remplacement batterie | changement écran | changement d écran | changement batterie | clé selon code | clé refaite d après numéro | clés par code | à la place de | à la place du | en remplacement de | en remplacement du | remplace le |
    remplace la | remplace les | accueille | accueille la | accueille le | accueillant | pouvant accueillir | taillé pour | taillée pour | sur mesure pour | façonné pour | intérieur de sac | pour l intérieur de | épouse | épouse la forme de`,
  es: `se carga en | se carga con | carga en cargador | carga con cargador | sirve para | vale para | valen para | pega en | pega a | reparación de | reparaciones de | reparamos | arreglo de | cambio de pantalla | cambio pantalla | cambio de batería | cambio batería | sustitución de pantalla | sustitución pantalla | llaves por código | llave por código | en lugar de | en vez de | sustituye al | sustituye a la | reemplaza al | reemplaza a la | a medida de |
    a medida para | hecho a medida para | para dentro de | para el interior de | por dentro del | donde cabe | donde cabe la | donde cabe el | para vestir a | interior de`,
  pt: `dão nas | dá nas | dão nos | dá nos | dá no | dá na | dão em | dá em | liga ao | liga aos | liga à | liga às | ligam ao | ligam aos | ligam à | prende na | prende no | prendem na | carrega no | carrega na | carrega em | vai em | vai no | vai na | une se aos | roda em | roda no | conserto | conserto de | conserto do | conserto da | reparação de | reparo de | reparos em | troca de tela | troca de tela do | troca de vidro | troca de bateria | troca de display | troca tela | troca do visor | substituição de ecrã | substituição de bateria | manutenção de | chaves por código | chave por código | chave codificada | em lugar de | no lugar do | no lugar da |
    substitui ao | para dentro de | para dentro da | para dentro do | para o interior da | onde cabe | onde cabe o | onde cabe a | para vestir a | à medida para | à medida da | sob medida para a | feito à medida para`,
  it: `serve per | servono per | calza su | calza sul | calza sulla | calzano su | si carica con | si ricarica su | riparazione impastatrici | riparazione impastatrice | riparazione lavatrici | riparazione lavatrice | riparazione telefoni | riparazione telefono | riparazione smartphone | riparazione pc | riparazione notebook | riparazione aspirapolvere | riparazione robot | riparazione macchine caffè | riparazione macchina caffè | riparazione console | riparazione orologi | riparazione frigoriferi | riparazione forni | riparazione lavastoviglie | riparazione di | riparazione schermo | sostituzione schermo | sostituzione display | sostituzione vetro | sostituzione batteria | cambio schermo | cambio batteria | chiavi su codice | chiave su codice | chiave da codice | al posto di | al posto del | al posto della | in sostituzione di | in sostituzione del | su misura per | fatto su misura per | cucito per | per interno | per l interno della | per l interno di | che ospita | ospita | accoglie`,
  pl: `naprawa | naprawa i serwis | wymiana ekranu | wymiana szybki | wymiana baterii | wymiana wyświetlacza | wymiana ekranu w | klucz na kod | klucze na kod | kluczyk na kod | klucz po kodzie | zamiast | w miejsce | w zastępstwie | szyty na | szyte na | uszyty na | uszyte na | na wymiar do | pomieści | mieści | wewnątrz | organizer do środka | wkład do torebki | ubranko dla | sukienka dla`,
  cs: `dovnitř | jde do | jdou do | oprava | opravy | oprava a servis | výměna displeje | výměna skla | výměna baterie | výměna batérie | klíč dle kódu | klíče dle kódu | klíč podle kódu | kľúč podľa kódu | ušité na | ušitý na | šité na | šaty na | šatičky na | na míru do | dovnitř kabelky | organizér do kabelky | vložka do kabelky | pojme`,
  ro: `vine pe | vin pe | vine la | vine pentru | reparatii | reparatie | reparatii de | inlocuire ecran | inlocuire display | inlocuire baterie | schimbare ecran | schimbare display | schimbare baterie | schimb display | chei dupa cod | cheie dupa cod | in locul lui | tine loc de | croita pentru | croit pe masura | pe masura pentru | pentru interiorul | incape | organizator interior`,
  ru: `идёт к | идет к | идут к | идёт на | идет на | идут на | идут под | идёт под | вешается на | лезет в | лезет на | ремонт кофемашин | ремонт кофемашины | ремонт телефонов | ремонт телефона | ремонт ноутбуков | ремонт ноутбука | ремонт пылесосов | ремонт пылесоса | ремонт стиральных машин | ремонт холодильников | ремонт часов | ремонт приставок | ремонт планшетов | ремонт самокатов | ремонт миксеров | ремонт инструмента | ремонт наушников | ремонт фотоаппаратов |
    ремонт дронов | замена экрана | замена стекла | замена дисплея | замена аккумулятора | замена батареи | ключ по коду | ключи по коду | взамен | внутрь сумки | в сумку | для дооснащения | на куклу | на кукол | для куклы | для кукол | впору кукле | впору куклам | подходит кукле | подойдёт кукле | по мерке | вставка в сумку | от сторонних производителей для`,
  uk: `йде до | йдуть до | іде до | ідуть до | йде на | йдуть на | йде під | пасує ляльці | підходить ляльці | ремонт кавомашин | ремонт кавомашини | ремонт телефонів | ремонт телефону | ремонт ноутбуків | ремонт ноутбука | ремонт пилососів | ремонт пральних машин | ремонт холодильників | ремонт годинників | ремонт приставок | ремонт планшетів | ремонт самокатів | ремонт інструменту | ремонт навушників | заміна екрана | заміна екрану | заміна скла | заміна дисплея | заміна дисплею |
    заміна акумулятора | заміна батареї | ключ за кодом | ключі за кодом | замість | всередину сумки | у сумку | на ляльку | на ляльок | для ляльки | для ляльок | вставка в сумку`,
  el: `για μέσα σε | για μέσα στη | μέσα σε | μέσα στη | μέσα στην | μέσα στο | επισκευές | αλλαγή οθόνης | αλλαγή μπαταρίας | αντικατάσταση οθόνης | αντικατάσταση μπαταρίας | κλειδί με κωδικό | κλειδιά με κωδικό | αντί για | αντί | στη θέση του | στη θέση της | στα μέτρα | ραμμένο για | για το εσωτερικό | για μέσα σε | για μέσα στην | για μέσα στη | χωράει | διοργανωτής για | ρούχα για | φόρεμα για`,
  ar: `داخل حقيبة | داخل شنطة | داخل حقيبة يد | لداخل حقيبة | لداخل شنطة | يركب على | يركب في | تركب على | تركب في | يتركب على | يدخل في | تدخل في | يدخل داخل | يوضع داخل | توضع داخل | يوضع في | يثبت على | تثبت على | يعلق على | يلصق على | يشبك مع | تشبك مع | يتصل مع | تتصل مع | يتصل ب | يتوافق مع | تتوافق مع | يعمل على | تعمل على | تعمل في | يعمل في | يشتغل على | يشتغل مع | تشتغل على | يستعمل مع | يستعمل في |
    تستعمل في | يستخدم في | تستخدم في | يتسع ل | تتسع ل | يسع | يناسب جهاز | يناسب سيارة | بدلا من | بدلا عن | عوضا عن | صيانة | صيانة أجهزة | صيانة جهاز | تصليح | تصليح شاشة | تصليح شاشات | تغيير شاشة | تبديل شاشة | استبدال شاشة | استبدال بطارية | تبديل بطارية | تغيير بطارية | مفاتيح بالكود | مفتاح بالكود | منظم لشنطة | منظم داخلي لحقيبة | لحقيبة | لشنطة |
    فستان لدمية | ملابس لدمية | لدمية | لعروسة | لعروسة لعبة | لقطار | لقضبان | لمكعبات | لقلم | لأقلام`,
  he: `מתאים ל | מתאימה ל | מתאימים ל | מתאימות ל | מתאים גם ל | תואם ל | תואמת ל | תואמים ל | תואם את | מתחבר ל | מתחברת ל | מתחברים ל | מתחברות ל | נכנס ל | נכנסת ל | נכנסים ל | נכנס לתוך | נכנסת לתוך | לתוך | לתוך תיק | נתלה על | מותקן על | מותקנת על | מתלבש על | מתלבשת על | נלבש על | יושב על | יושבת על | עובד עם | עובדת עם | עובדים עם | משתלב עם | משתלבת עם | משתלבים עם | בשילוב עם |
    ניתן להרכבה על | להרכבה על | להתקנה על | להתקנה ב | לשימוש עם | לשימוש ב | לשימוש במכונות | במקום | תחליף ל | חלופה ל | תיקוני | שירות תיקון | תיקון מסך | החלפת מסך | החלפת סוללה | החלפת זכוכית | מפתח לפי קוד | מפתחות לפי קוד | נטען עם | נטענת עם | לעגלת | לעגלות | לבובת | לבובות | למכונת | למכונות | לשואב | לרכבת | לקוביות | לתיק | לעט | לעטי | לאופני | לתנור | למקרר | למדפסת | לכיסא | לקסדת | לשעון | לטלפון | למצלמת`,
  th: `ใส่กับ | ใส่ใน | ใส่ได้กับ | ใส่เข้ากับ | สวมกับ | เสียบกับ | ติดกับ | ติดตั้งกับ | ติดตั้งบน | ต่อกับ | ต่อเข้ากับ | เชื่อมกับ | ใช้งานกับ | ใช้งานร่วมกับ | ใช้ร่วมกับ | ใช้คู่กับ | ใช้แทน | ใช้กับ | ใช้ได้กับ | ใช้ได้ทั้ง | เข้ากับ | เข้ากันได้กับ | เล่นร่วมกับ | เล่นกับ | ชาร์จกับ | ใส่ตุ๊กตา | สำหรับใส่ | สำหรับใส่ใน | แทนของ | รับซ่อม | เปลี่ยนจอ | เปลี่ยนแบต | เปลี่ยนแบตเตอรี่ | รับเปลี่ยนจอ |
    กุญแจตามรหัส | จัดระเบียบในกระเป๋า | ที่จัดระเบียบกระเป๋า | ตรงรุ่น | ขนาดพอดีกับ | พอดีกับ | วางบน | แขวนกับ | ต่อร่วมกับ`,
  zh: `可装 | 能装 | 装得下 | 装得进 | 放得下 | 放得进 | 可放 | 可放入 | 能放下 | 可放下 | 放进 | 放入 | 适合放进 | 适合放入 | 适合装在 | 装在 | 安装在 | 安在 | 套在 | 夹在 | 插在 | 可插 | 可接 | 可连接 | 能拼 | 可拼 | 可拼接 | 可拼装 | 可配合 | 配合 | 与其兼容 | 给芭比 | 可收纳 | 能收纳 | 可容纳 | 可充 | 能充 | 可给 | 适用机器 | 适用笔 | 适用娃娃 |
    适用轨道 | 适配轨道 | 匹配轨道 | 兼容轨道 | 代替原装 | 取代 | 替代原厂 | 改装适用 | 定制适合 | 按尺寸定制`,
  ko: `호환되는 | 호환 가능한 | 적용 가능한 | 사용 가능한`,
  id: `@muat | jasa servis | reparasi | ganti lcd | ganti baterai | ganti layar | kunci kode | pengganti | gantinya | sebagai pengganti | cukup untuk | tas organizer untuk | insert tas | ukuran pas | baju untuk boneka | baju boneka | disambung dengan | bisa disambung dengan | gabung dengan`,
  vi: `bỏ vừa | nhét vừa | để vừa | đặt vừa | đặt trong | để trong | bỏ trong | lót trong | chạy máy | sửa chữa | nhận sửa | dịch vụ sửa | thay màn hình | thay pin | thay mặt kính | ép kính | làm chìa theo mã | chìa theo mã | thế cho | thay vì | bên trong túi | đựng vừa | chứa vừa | lót túi | ngăn túi | đồ cho búp bê | váy cho búp bê | váy búp bê`,
};

/** "Goes with everything": of what is worn. */
const ANYTHING = `@banyak | everything | anything | all outfits | any outfit | any look | every outfit | allem | allen | alles | jedem outfit | tout | toutes les tenues | todo | cualquier | cualquier look | cualquier ocasión | tudo | qualquer | qualquer look | tutto | ogni outfit |
  qualsiasi | wszystkiego | wszystkim | każdej | każdego | vše | všem | všetkému | všetko | allt | alla outfits | orice | oricare | mindenhez | всему | всем | любому | любой | любую | любым | всього | будь якого | будь якої | όλα | κάθε | herşeyle | her şeyle | mọi | tất cả trang phục | كل شيء | הכל | כל לוק`;

const words = (list: string): readonly string[] => phrases(list);

function spelledOut({ prepositions, verbs }: Verbs): readonly string[] {
  return words(verbs).flatMap((verb) => words(prepositions).map((preposition) => `${verb} ${preposition}`));
}
const LANGUAGES = [...new Set([VERBS, BEFORE].flatMap((table) => Object.keys(table)))];

/** The tables above in the form of those of the languages. */
export const VERBS_OF_FIT: readonly LanguageFrames[] = [
  ...LANGUAGES.map((language) => {
    const verbs = VERBS[language];
    return {
      language,
      phrases: {
        FIT: [...(verbs ? spelledOut(verbs) : []), ...words(BEFORE[language] ?? '')],
      },
    };
  }),
  { language: 'en', phrases: { AUDIENCE: words(ANYTHING) } },
];
