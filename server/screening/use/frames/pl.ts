import { type LanguageFrames, phrases } from './frame-table';

/** Polish. The bare preposition "do" counts only with the fuller forms, since Portuguese has it too. */
export const PL: LanguageFrames = {
  language: 'pl',
  phrases: {
    APART: phrases(`
      zamiennik | zamienniki | nieoryginalny | nieoryginalna | nieoryginalne | odpowiednik | telefon nie wchodzi w skład |
      bez telefonu | bez zegarka | nieoryginał | zamiennie | wymiana wyświetlacza | regenerowany | zamienny | zamienne | nie oryginał | zestaw nie zawiera`),
    COMPARE: phrases(`
      nieoryginalne | nie oryginalne | nieoryginalny | niezależny od | w porównaniu do | lepszy niż |
      nie pasuje do | nie do`),
    MAKER: phrases('marki | firmy | marka'),
    FIT: phrases(`
      dla | pasuje do | pasujący do | pasująca do | kompatybilny z | kompatybilna z | kompatybilne z |
      zamiennik do | zamiennik dla | przeznaczony do | odpowiedni do | części do | etui do | pokrowiec do |
      ładowarka do | filtr do | bateria do | pasek do | szkło do | tusz do | toner do | worki do |
      akcesoria do | zgodny z | współpracuje z | obudowa do | kabel do | uchwyt do | pasujące do |
      pasujących do | pasuje na | zamienniki do | zamiennik | odpowiednie do | kompatybilne do |
      kompatybilny do | dedykowany do | dedykowana do | dedykowane do | dedykowany dla | dedykowane dla |
      pasują do | pasuje w | zastępuje | nadaje się do | zamiast | dopasowany do | dopasowane do |
      kompatybilna do | kompatybilne | kompatybilny | kompatybilna | zgodne z | zgodna z | zgodny ze |
      pasujący na | pasujące na | pasująca na | pasujące dla | pasuje dla | pasują na | pasują w |
      dopasowany | dopasowana do | przeznaczona do | przeznaczone do | przeznaczone dla | przeznaczony dla |
      odpowiednia do | odpowiedni dla | zamienne do | zamienny do | zamienna do | zamiennie do | zamienniki |
      zamienne | na wymianę do | w miejsce | współpracujący z | współpracujące z | działa z | stosowany w |
      stosowane w | do użytku z | do stosowania z | wymienny do | wymienne do | wkłady do | wkład do |
      części dla | pod model | dywaniki do | zastępują | zastępujący | szyte na wymiar do | na wymiar do |
      adapter do | @do | pasujące | pasujący | pasujące | rozstaw`),
    CARRY: phrases('z'),
    LIKE: phrases(`
      w stylu | typu | styl | inspirowany | inspirowane | inspirowana | podobny do | podobne do |
      odpowiednik | odpowiednik perfum | zamiennik perfum | na wzór`),
    LIKE_BEHIND: phrases('style | replika | podróbka'),
    COPY: phrases('replika | podróbka | imitacja | kopia'),
    NOT: phrases('nie | bez'),
    EXAMPLE: phrases('taki jak | taka jak | takie jak | takich jak | np | jak | typu'),
    SUBSTITUTE: phrases('odpowiednik | odpowiedniki | zamiennik | zamienniki | zamiennik do'),
    UNIVERSAL: phrases('uniwersalny | uniwersalna | uniwersalne'),
    FIT_BEHIND: phrases(
      'kompatybilny | kompatybilna | kompatybilne | zamiennik | zamienniki | zamienny | zamienna | zamienne',
    ),
    AUDIENCE: phrases(`
      mężczyzn | kobiet | dzieci | chłopców | dziewcząt | dziewczynki | chłopca | niemowląt | dorosłych |
      domu | kuchni | biura | szkoły | psa | psów | kota | kotów | niej | niego | mamy | taty | pani | panów |
      pań | każdego | dziecka | twarzy | ciała | włosów | rąk | stóp | oczu | ust | paznokci | skóry | zębów |
      biegania | chodzenia | pływania | ćwiczeń | jogi | tenisa | koszykówki | pisania | rysowania | malowania |
      makijażu | demakijażu | opalania | golenia | spania | nauki | pracy | gotowania | pieczenia | smażenia |
      łazienki | ogrodu | salonu | sypialni`),
    LINK: phrases('i | oraz | lub | a także | albo'),
    FILLER: phrases(`
      marki | 
      wszystkich | modeli | telefonu | odkurzacza | drukarki | serii | nowy | nowego | telewizora | laptopa |
      zegarka | ekspresu | ekspresów | smartfona | tabletu | aparatu | samochodu | robota | kawy | konsoli |
      golarki | szczoteczki | pralki | zmywarki | lodówki | piekarnika | słuchawek | głośnika | drona |
      wiertarki | szlifierki | kosiarki | miksera | blendera | hulajnogi | motocykla | skutera | roweru |
      auta | pojazdu | pada | kontrolera | aparatów | telefonów | drukarek | odkurzaczy | elektronarzędzi |
      szczoteczek | maszynki | maszynek | systemu | do kawy`),
    PART: phrases(`
      etui | pokrowiec | ładowarka | kabel | pasek | szkło | filtr | filtry | bateria | akumulator | tusz |
      toner | worki | pilot | uchwyt | zamiennik | ładowarki | baterie | klocki hamulcowe | dywaniki |
      kapsułki | szczotki | końcówki | dywanik | pokrowce | pokrowce na fotele | wycieraczki |
      pióra wycieraczek | klocki | tarcze hamulcowe | świece | świeca | filtr powietrza | filtr oleju |
      filtr kabinowy | lampa tylna | reflektor | lusterko | owiewki | kołpaki | obudowa kluczyka | kluczyk |
      etui na kluczyk | mata | mata do bagażnika | pasek rozrządu | uszczelka | wąż | dysza | worek |
      szczotka | szczotka boczna | mop | rolka | wkłady | wkład | nożyki | ostrza | ostrze | głowica |
      głowice | końcówka | folia | szkło hartowane | opaska | paski | bransoleta | słuchawki nauszniki |
      nauszniki | taśma | bęben | wkład drukujący | kapsułka | akumulatory | stacja ładująca | obudowa |
      części | część | akcesoria | pasek klinowy | halogen | halogeny | zderzak | bagażnik dachowy |
      hak holowniczy | amortyzator | amortyzatory | cewka zapłonowa | czujnik | pompa wody | pompa | korek |
      chlapacze | bagażnik | alternator | sprzęgło | łożysko | żarówka | żarówki | listwa | osłona |
      osłona obiektywu | błotnik | klamka | wymiana wyświetlacza`),
    NEUTRAL: phrases('do kawy | do herbaty | do wina | do piwa | do picia | do prania | do mycia'),
    SERVED: phrases(`
      odkurzacza | drukarki | samochodu | auta | telefonu | motocykla | skutera | ekspresu | golarki | zegarka`),
    SHELL: phrases(`
      etui | pokrowiec | obudowa | szkło | szkło hartowane | folia | pasek | paski | opaska | bransoleta |
      uchwyt | nauszniki`),
  },
};
