import { type LanguageFrames, phrases } from './frame-table';

/** German. */
export const DE: LanguageFrames = {
  language: 'de',
  phrases: {
    MAKER: phrases('marke | der marke | von der marke | von'),
    FIT: phrases(`
      für | fuer | passend für | passend zu | passend fuer | passt für | passt zu | passt auf | passt in |
      kompatibel mit | kompatibel zu | kompatibel für | kompatibel | geeignet für | geeignet fuer | ersatz
      für | ersatz fuer | ersatzteil für | ersatzteile für | ersetzt | funktioniert mit | entwickelt für |
      speziell für | zubehör für | adapter für | ideal für | unterstützt | baugleich mit | zu verwenden
      mit | alternativ zu | anstelle von | kompatible | kompatibler | passend auf | passend bei | passen für | passen zu | passende für | geeignete für | ersetzen | als ersatz für | maßgeschneidert für | bestimmt für | verwendbar für | verwendbar mit | nutzbar mit | abgestimmt auf | kompatible mit | austausch für`),
    FIT_BEHIND: phrases('kompatibel | geeignet | kompatible | kompatibler | kompatibles'),
    COMPARE: phrases(`
      im vergleich zu | alternative zu | besser als | nicht verbunden mit | keine verbindung zu | kein
      original`),
    CARRY: phrases('mit | ausgestattet mit | aus | inklusive | inkl | enthält'),
    COMPONENT: phrases(`
      reißverschluss | gewebe | prozessor | display | kristalle | kristallen | sohle | motor | antrieb |
      membran`),
    LIKE: phrases(`
      im stil von | im stile von | stil | nach art von | wie | inspiriert von | ähnlich wie | nachahmung
      von | kopie von | replik von | à la | look`),
    LIKE_BEHIND: phrases(`
      stil | look | art | optik | replik | replika | nachbildung | imitat | style | inspiriert | artig |
      kopie`),
    COPY: phrases(`
      replik | replika | fälschung | nachahmung | plagiat | imitat | 1 1 kopie | nachgemacht | blender`),
    NOT: phrases('kein | keine | keinen | nicht | ohne'),
    AUDIENCE: phrases(`
      herren | damen | männer | frauen | kinder | kind | jungen | mädchen | baby | babys | erwachsene |
      teenager | haus | haushalt | zuhause | küche | büro | schule | reise | reisen | outdoor | draußen |
      innen | sport | laufen | fitness | party | hochzeit | geburtstag | geschenk | weihnachten | sommer |
      winter | strand | garten | bad | badezimmer | schlafzimmer | wohnzimmer | hunde | hund | katzen |
      katze | haare | haut | camping | wandern | alle | jugendliche | auto | papa | mama | männer und
      frauen`),
    LINK: phrases('und | oder | u | bzw'),
    FILLER: phrases(`
      den | die | das | der | dem | alle | ihr | ihren | dein | neue | neues | neuer | modelle | modell |
      serie | staubsauger | drucker | handy | smartphone | uhr | tablet | laptop | kamera | konsole |
      zahnbürste | rasierer | saugroboter | kaffeevollautomat | marke | von | kaffeemaschine | akkusauger
      | geräte`),
    PART: phrases(`
      hülle | schutzhülle | ladegerät | ladekabel | kabel | armband | panzerglas | schutzfolie | filter |
      akku | patrone | patronen | toner | tinte | fernbedienung | halterung | aufsteckbürsten |
      staubsaugerbeutel | beutel | ersatzteil | ersatzteile | zubehör | netzteil | tasche | klingen`),
    NEUTRAL: phrases('für immer'),
  },
};
