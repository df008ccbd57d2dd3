import { type LanguageFrames, phrases } from './frame-table';

/** Polish. The bare preposition "do" counts only with the fuller forms, since Portuguese has it too. */
export const PL: LanguageFrames = {
  language: 'pl',
  phrases: {
    MAKER: phrases('marki | firmy | marka'),
    FIT_AT_HOME: phrases('do'),
    FIT: phrases(`
      dla | pasuje do | pasujący do | pasująca do | kompatybilny z | kompatybilna z | kompatybilne z | zamiennik do
      | zamiennik dla | przeznaczony do | odpowiedni do | części do | etui do | pokrowiec do | ładowarka do | filtr
      do | bateria do | pasek do | szkło do | tusz do | toner do | worki do | akcesoria do | zgodny z | współpracuje
      z | obudowa do | kabel do | uchwyt do | pasujące do | pasujących do | pasuje na | zamienniki do | zamiennik |
      odpowiednie do | kompatybilne do | kompatybilny do | dedykowany do | dedykowana do | dedykowane do | dedykowany dla | dedykowane dla | pasują do | pasuje w | zastępuje | nadaje się do | zamiast | dopasowany do | dopasowane do | kompatybilna do`),
    CARRY: phrases('z'),
    LIKE: phrases(
      'w stylu | typu | styl | inspirowany | inspirowane | inspirowana | podobny do | podobne do | odpowiednik | odpowiednik perfum | zamiennik perfum | na wzór',
    ),
    LIKE_BEHIND: phrases('style | replika | podróbka'),
    COPY: phrases('replika | podróbka | imitacja | kopia'),
    NOT: phrases('nie | bez'),
    AUDIENCE: phrases(`
      mężczyzn | kobiet | dzieci | chłopców | dziewcząt | dziewczynki | chłopca | niemowląt | dorosłych |
      domu | kuchni | biura | szkoły | psa | psów | kota | kotów | niej | niego | mamy | taty | pani |
      panów | pań | każdego | dziecka`),
    LINK: phrases('i | oraz | lub'),
    FILLER: phrases(`
      wszystkich | modeli | telefonu | odkurzacza | drukarki | serii | nowy | nowego | telewizora | laptopa |
      zegarka | ekspresu | ekspresów | smartfona | tabletu | aparatu | samochodu | robota | kawy | konsoli | golarki
      | szczoteczki`),
    PART: phrases(`
      etui | pokrowiec | ładowarka | kabel | pasek | szkło | filtr | filtry | bateria | akumulator | tusz | toner |
      worki | pilot | uchwyt | zamiennik | ładowarki | baterie | klocki hamulcowe | dywaniki | kapsułki | szczotki |
      końcówki`),
  },
};
