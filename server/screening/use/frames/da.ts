import { type LanguageFrames, phrases } from './frame-table';

/** Danish and Norwegian, where they differ from Swedish. */
export const DA: LanguageFrames = {
  language: 'da',
  phrases: {
    APART: phrases(`
      uoriginalt | uoriginal | uorig | uoriginale | ikke original | ikke originalt | kopivare del | kopidel | tredjepart | uden sæt | uden telefon |
      eftermarked | alternativ | alternativt | kompatibel reservedel`),
    MAKER: phrases('mærke | mærket | fra'),
    FIT: phrases(`
      til | til brug med | kompatibel med | kompatibelt med | kompatible med | kompatibel | kompatibelt | passer til | passer på | som passer |
      der passer | som passer til | velegnet til | egnet til | erstatter | erstatning for | reservedel til | reservedele til | kan bruges med |
      kan bruges til | beregnet til | lavet til | i stedet for | passende til | kompatible`),
    FIT_BEHIND: phrases('kompatibel | kompatibelt | kompatible'),
    LIKE: phrases('i stil med | inspireret af | ligner | kopi af | efterligning af'),
    LIKE_BEHIND: phrases('stil | lignende | efterligning | replika'),
    COPY: phrases('kopi af | efterligning | replika | forfalskning | kopivare'),
    NOT: phrases('ikke | uden'),
    UNIVERSAL: phrases('universel | universal | universelt'),
    LINK: phrases('og | eller | samt'),
    FILLER: phrases(
      'støvsuger | støvsugere | printer | telefon | vaskemaskine | robotstøvsuger | robotklipper | højstol | skråstol | controller',
    ),
    PART: phrases(`
      cover | mobilcover | panserglas | beskyttelsesglas | skærmbeskytter | oplader | ladestation | ladekabel | kabel | urrem | rem milanese |
      rem læder | filter | hepafilter | støvsugerposer | støvsugerpose | poser | kulbørster | børste | børster | børstehoved | børstehoveder |
      tandbørstehoveder | barberhoved | barberhoveder | reserveblad | skæreblad | barberblade | klinger | knive | blækpatron | blækpatroner |
      toner | kompatibel toner | batteri | holder | kapselholder | vægbeslag | vægholder | beslag | bremseklodser | bremseskiver | tændrør |
      luftfilter | oliefilter | viskerblade | gummimåtter | bilmåtter | bagagerumsmåtte | spejlglas | forlygte | dørliste | tætningsliste |
      pakning | slange | slangekobling | mundstykke | kædesav kæde | savkæde | sværd | karburator | trimmersnøre | trimmerhoved |
      akrylboks | montre | lyssæt | dukketøj | dukkekjole | togbane | hynde | hynder | betræk | regnslag | myggenet | kørepose | indlæg |
      plekterbeskytter | stemmeskruer | strenge | modlysblænde | objektivdæksel | gearøje | bremsekabel | sadelbetræk | tilbehør |
      reservedele | reservedel | terrasserenser | reparationshåndbog | værkstedshåndbog | tommelgreb`),
    SHELL: phrases(
      'cover | mobilcover | panserglas | beskyttelsesglas | skærmbeskytter | urrem | rem milanese | kapselholder | vægbeslag | vægholder',
    ),
  },
};
