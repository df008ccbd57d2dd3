// cspell:disable
/**
 * Plants, animals, the sky and the land, houses and plain things: what is pictured on goods, made of wood and clay and sold as seeds, beyond the
 * common words of each language; see everyday-words.ts. In order of the alphabet.
 */
export const WORDS_OF_NATURE: Readonly<Record<string, string>> = {
  de: `aal ahorn ameise amsel ast äste astern bach barsch beere beeren berg biene birke birnen blume blüte blüten buche dachs delfin distel
  efeu eiche eichel eicheln eidechse elch enten erle esche eule eulen falter farn feile ferkel fichte forelle frösche fuchs füchse gabel
  gans gänse garten geige grille harfe hirsch hirsche igel kanne karpfen kastanie kastanien kirsche kirschen klee knolle knollen krähe krebs
  kröte krug lärche laterne leuchtturm libelle luchs marder meer meise meisen mohn moos muschel muscheln nagel nelke nuss ochse pflaume
  pflaumen pilz primel qualle quitte rabe raben reh rehe reiher robbe rose säge schloss schmetterling schnecke schnecken schraube schwan
  schwäne segel spatz spiegel stern storch tal tanne teich traube trauben trommel truhe tulpe uhu vase veilchen weide welpe wespe wiese
  wurzel zange ziegen zweig zweige`,
  sv: `abborre älgar älv äng ankare ankor bäck berg borg dal delfin druva ekollon falk fiol fjärilar flöjt frön fyrar fyren fyrtorn gädda
  gås gäss geting getter gräshoppa grävling grenar gris grodor häger harar hare harpa hjort humla karp kastanj klöver koltrast kor korp
  kräfta kråka lärk lönn lyktor manet mård molnet mossa murgröna mus mussla myra nejlika nöt öar öarna ödla öring ormbunke örn örnar oxe
  padda rådjur rävar rot säl segel skalbagge sköldpadda snigel sniglar sparv stork svampar svanar tall tistel trollslända trumma tulpaner
  tupp uggla ugglor vallmo viol`,
  da: `aborre ænder agern ahorn bæk bille borg bregne dal delfin drue druer eng falk firben frøer fyrtårn gæs gås ged gedde geder grævling
  grene gris guldsmed hare harer harpe hejre humlebi hveps karpe kastanje kat klokker kløver krage krebs lærk låge lanterne lyn mår mejse
  mos mus musling myre nellike okse ørred rådyr ræve ravn rose sæl snegl snegle solsort sommerfugle spurv stork svaner tang tidsel tromme
  tudse ugle ugler valmue vedbend viol`,
  cs: `bodlák borůvka břečťan brouk buben býk čáp chata čmelák cvrček delfín džbán fialka flétna harfa havran hory housle hrozno husa
  hvězdička jahoda javor jedle jehně ještěrka jetel jezevec kačenka kachna kachny kapradina karafiát kaštan kaštany kohout koník kořen
  kořeny koruna kos kotva kozička králíček kuna květina labuť les lišky lodička louka lucerna maják mák mech medúza motýli mravenec mušle
  myška oblak oblaky okoun okrasná okrasné okrasný olše osel ovečka ozdobná ozdobné pavouk pejsek pilník plachta potok prasátko pstruh rak
  ropucha růžička růžičky rybník rys semínko šneci šnek sokol sova sovička sovy srna srnka štěně štika střecha sýkora truhla tuleň úhoř
  vážka velryba veslo větev větve vlajka vlci volavka vosa vrabec vrána vrba žabka zajíc zajíček žalud žebřík želva zvony`,
  ro: `afina ancora anin artar balena balene barza biban bondar bou brad broaste bufnita bufnite bursuc capre caprioara capsuna castana
  castane catel cerb cetate cioara ciuperca clopot clopotei coif corabie corb crap creanga crengi cufar delfin delfini felinar feriga
  fierastrau flaut foca frunza furnica gandac gard garoafa ghinda greiere harpa iedera iepuras jder lebada lebede libelula lunca meduza melc
  melci mierla nori nuca panza parau pastrav pila pitigoi pruna purcel rac radacina radacini rate salcie scai scoica scoici scut soim
  soparla starc stiuca strugure testoasa toba trifoi ulcior val vale vasla viespe vioara vioreaua vrabie vulpi`,
  hu: `ágak alma almák angolna baglyok bagoly bálna békák bogáncs bogyó borostyán borz cápás cinege csiga csigák csuka darázs delfin dob
  éger faragás felhő fóka fuvola fűz gém gesztenye gólya gomba gombák gyík hangya harang hárfa hattyú hegedű hímzés hiúz holló horgolás
  horgony ibolya jávorszarvas juh juhar kacsák kagyló kakas kancsó kecskék kiskutya korona kötés kunyhó lámpás lepke létra liba lóhere
  lucfenyő macik macskák mák makk malac medúza mező moha nyest páfrány pajzs patak pillangók pisztráng ponty poszméh rét rigó rókák sólyom
  sügér süni szarvas szegfű szitakötő teknős tücsök tulipánok varjú varrás veréb világítótorony vitorla völgy zászló`,
  el: `άγκυρα αετός αλεπούδες αρνί άρπα ασβός αστέρας βελανίδι βελανιδιά βιολέτα βόδι βρύο γάιδαρος γαρίφαλο γεράκι δελφίνι ελαφάκι ιτιά
  καβούρι καμπάνα κανάτα καρύδι κάστανο κεράσια κεραυνός κισσός κλαδί κλαδιά κόκορας κοράκι κορώνα κουκουβάγια κουνάβι κοχύλι κοχύλια κύκνοι
  κύκνος κυπρίνος λαγός λαγουδάκι λιβάδι λιβελούλα λίμα λύγκας μανιτάρι μέδουσα μούρα μπαούλο μυρμήγκι πανί παπαρούνα πάπιες πελαργός
  πέστροφα πεταλούδες ρίζα σαλιγκάρι σαύρα σκαθάρι σκύλοι σπουργίτι σταφύλια σφεντάμι σφήκα ταύρος τουλίπες τριφύλλι τύμπανο φάλαινες φάρος
  φλογέρα φτέρη φώκια χήνα`,
  uk: `акула арфа бабка барабан бджоли борсук будяк вежа верба вишні вільха вітрило вовки вугор галявина гвоздика гілка гілки глечик горня
  горобець гриб гуска дельфін джміль дзвін дзвоник долина драбина дрізд жабка жолудь жук заєць зірочка їжачок качка качки каштан квіточка
  кішка клен козеня козуля коник конюшина корінь корона короп котик куниця лебеді лебідь лелека лисичка листок листя лід луг маки маяк
  медуза метелики мишка модрина мох мураха мушля напилок насінина овечка окунь орел оса осел павук папороть пилка півень плющ порося прапор
  равлик рибка рись річка ромашка синиця скриня скрипка сова сови сокіл ставок струмок тин троянди тюлень тюльпани фіалка форель фортеця
  хата хатинка хвиля хмара хмари хмаринка цвіркун цуценя чапля черепаха щука щур яблука ягня ягода ягоди якір ящірка`,
  pl: `bęben bluszcz błyskawica bocian borsuk brama brzoza buk byk chata chmura chmurka czapla dąb delfin dolina drabina dzban dzwon
  filiżanka fiołek flaga flet foka gałąź gałęzie gęś goździk grania gruszka grzyb grzyby gwiazdka gwóźdź harfa hełm jabłka jagnię jagoda
  jagody jaszczurka jeleń jesion jeż jodła kaczka kaczki karp kasztan klon kogut koniczyna konik korona korzeń kos kosz kotek kotwica koza
  krówka kruk kufer kuna kura kury łabędź łabędzie łąka lampion las latarnia lis liść liski łódka łoś łyżka mak maki makieta makiety mech
  meduza miś miska młotek modrzew motyl motyle motylek mrówka muszla myszka nasiona obcęgi okoń olcha orzech orzechy osa oset osioł owca
  owce owieczka pająk paproć pieski piła pilnik płot potok pstrąg pszczoła pszczoły rekin ropucha róża ryś sarenka sarna sikorka skrzypce
  ślimak śliwka sokół sosna sowa sowy śruba staw świeca świece świerk świerszcz świnka szczeniak szczupak tarcza trzmiel tulipan tulipany
  ważka wazon węgorz widelec wieloryb wierzba wilk winogrono wiosło wiśnia wiśnie wróbel wrona żaba żabki żagiel zając zajączek żołądź żółw
  żuk`,
  id: `army bangau broken capung dahan dusty gendang jangkar jangkrik kecapi kendi khaki kikir landak lentera lilac lumba maroon mauve
  mercusuar milo mocca moka penyu pipit pir plum rajawali ranting sage salem seruling tang taupe tawon tosca`,
};
