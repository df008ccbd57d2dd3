import { type LanguageFrames, phrases } from './frame-table';

/** Czech, and the Slovak forms that differ. */
export const CS: LanguageFrames = {
  language: 'cs',
  phrases: {
    NOT: phrases('není | nie je | bez | nejde o'),
    MAKER: phrases('značky | značka | značkový od | výrobce'),
    SUBSTITUTE: phrases('ekvivalent | alternativa k | alternativa za | obdoba | obdoba vůně'),
    UNIVERSAL: phrases(`univerzální | univerzálna`),
    APART: phrases(
      `neoriginál | neoriginální | náhradní díl | kompatibilní náhrada | neorig | náhrada | alternativní | neoriginálne | bez stavebnice`,
    ),
    FIT: phrases(`
      @pro | @na | @k | kompatibilní s | vhodný pro | vhodná pro | vhodné pro | určeno pro | určený pro | náhradní pro | pasuje na |
      kompatibilný s | vhodný pre | vhodné pre | @pre | náhrada | náhrada za | místo | lze použít s | lze použít se systémem | alternativní pro | dle | pasuje k | kompatibilní | vhodné | vhodný | vhodná | alternativní`),
    COPY: phrases('replika | kopie | napodobenina'),
    LIKE: phrases('ve stylu | inspirováno | styl'),
    LINK: phrases('@a | nebo | @i'),
    FILLER: phrases(
      'telefon | mobil | vysavač | vysavače | tiskárnu | tiskárny | notebook | hodinky | kávovar | auto',
    ),
    PART: phrases(`
      obal | kryt | pouzdro | sklo | tvrzené sklo | ochranné sklo | filtr | filtry | sáčky | baterie | nabíječka | kabel | řemínek |
      náplň | toner | držák | náhradní | brusný talíř | kartáč | hadice | těsnění | koberečky | stěrače`),
    AUDIENCE: phrases(
      'muže | ženy | děti | chlapce | dívky | dům | domácnost | kuchyň | psy | kočky | holky | kluky',
    ),
  },
};
