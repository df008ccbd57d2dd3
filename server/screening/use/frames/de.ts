import { type LanguageFrames, phrases } from './frame-table';

/** German. */
export const DE: LanguageFrames = {
  language: 'de',
  phrases: {
    APART: phrases(`
      nachbau | fremdhersteller | drittanbieter | drittanbieterprodukt | zubehörhersteller | baugleich | kein original |
      keine originalware | nicht original | kein originalteil | identteil | nachbauteil | gerät nicht enthalten | ohne gerät |
      uhr nicht enthalten | handy nicht enthalten | aftermarket | zubehörteil | eigenbau | eigenproduktion | nicht von | alternativ | alternative | imitat | baugleiches | fremdprodukt | ohne set | set nicht enthalten | modell nicht enthalten | puppe nicht enthalten`),
    MAKER: phrases('marke | der marke | von der marke | von'),
    FIT: phrases(`
      für | fuer | passend für | passend wie | passend zu | passend fuer | passt für | passt zu | passt auf | passt in |
      kompatibel mit | kompatibel zu | kompatibel für | kompatibel | geeignet für | geeignet fuer | geeignet f | passend f | passt f |
      ersatz für | ersatz fuer | ersatzteil für | ersatzteile für | ersetzt | funktioniert mit |
      entwickelt für | speziell für | zubehör für | adapter für | ideal für | unterstützt | baugleich mit |
      zu verwenden mit | alternativ zu | anstelle von | kompatible | kompatibler | passend auf | passend bei |
      passen für | passen zu | passende für | geeignete für | ersetzen | als ersatz für |
      maßgeschneidert für | bestimmt für | verwendbar für | verwendbar mit | nutzbar mit | abgestimmt auf |
      kompatible mit | austausch für | statt | anstatt | an stelle von | passend an | passend in |
      passgenau für | passgenau auf | passt an | passt bei | tauglich für | einsetzbar in | einsetzbar für |
      einsetzbar mit | verwendbar in | verwendbar an | nachrüstbar für | nachrüstsatz für |
      für den einsatz in | für den gebrauch mit | für die verwendung mit | für die verwendung in |
      zur verwendung mit | zur verwendung in | alternativ für | nachbau für | kompatibles für |
      kompatibler ersatz für | adaptierbar an | adaptierbar auf | konzipiert für | ausgelegt für |
      gemacht für | hergestellt für | zugeschnitten für | montage an | anschließbar an | ersatz |
      vergleichbar mit | umrüstsatz für | gegenstück zu | fasst | für bis zu | passend | geeignet | passt | alternativ | im maßstab von`),
    FIT_BEHIND: phrases('kompatibel | geeignet | kompatible | kompatibler | kompatibles'),
    COMPARE: phrases(`
      im vergleich zu | alternative zu | besser als | nicht verbunden mit | keine verbindung zu |
      kein original | nicht von | kein produkt von | nicht original | nicht verbunden zu |
      steht in keiner verbindung zu | unabhängig von | nicht für | passt nicht für | nicht kompatibel mit |
      nicht geeignet für`),
    CARRY: phrases('mit | ausgestattet mit | aus | inklusive | inkl | enthält'),
    COMPONENT: phrases(`
      reißverschluss | gewebe | prozessor | display | kristalle | kristallen | sohle | motor | antrieb |
      membran`),
    LIKE: phrases(`
      im stil von | im stile von | @stil | nach art von | @wie | inspiriert von | ähnlich wie |
      nachahmung von | kopie von | replik von | à la | @look`),
    LIKE_BEHIND: phrases(`
      stil | @look | @art | @optik | replik | replika | nachbildung | imitat | @style | inspiriert | artig |
      kopie`),
    COPY: phrases(`
      replik | replika | fälschung | nachahmung | plagiat | imitat | 1 1 kopie | nachgemacht | @blender`),
    NOT: phrases('kein | keine | keinen | nicht | ohne'),
    EXAMPLE: phrases('wie | wie z.b | z.b | zum beispiel | beispielsweise | etwa'),
    SUBSTITUTE: phrases(
      'alternative zu | alternativ zu | vergleichbar mit | duftzwilling | duftzwilling zu | entspricht',
    ),
    UNIVERSAL: phrases('universell'),
    AUDIENCE: phrases(`
      herren | damen | männer | frauen | kinder | kind | jungen | mädchen | baby | babys | erwachsene |
      teenager | haus | haushalt | zuhause | küche | büro | schule | reise | reisen | outdoor | draußen |
      innen | sport | laufen | fitness | party | hochzeit | geburtstag | geschenk | weihnachten | sommer |
      winter | strand | garten | bad | badezimmer | schlafzimmer | wohnzimmer | hunde | hund | katzen |
      katze | haare | haut | camping | wandern | alle | jugendliche | auto | papa | mama | männer und frauen`),
    LINK: phrases('und | oder | u | bzw | sowie | auf'),
    FILLER: phrases(`
      den | die | das | der | dem | alle | ihr | ihren | dein | neue | neues | neuer | modelle | modell |
      serie | staubsauger | drucker | handy | smartphone | uhr | tablet | laptop | kamera | konsole |
      zahnbürste | rasierer | saugroboter | kaffeevollautomat | marke | von | kaffeemaschine | akkusauger |
      geräte | waschmaschine | geschirrspüler | kühlschrank | backofen | fernseher | kopfhörer |
      lautsprecher | drohne | rasenmäher | winkelschleifer | bohrmaschine | akkuschrauber | sauger |
      bodenstaubsauger | handstaubsauger | epilierer | mixer | küchenmaschine | espressomaschine |
      vollautomat | elektrische | elektrischen | zahnbürsten | fahrzeuge | fahrzeug | auto | pkw |
      controller | roller | fahrrad | motorrad`),
    PART: phrases(`
      hülle | schutzhülle | ladegerät | ladekabel | kabel | armband | panzerglas | schutzfolie | filter |
      akku | patrone | patronen | toner | tinte | fernbedienung | halterung | aufsteckbürsten |
      staubsaugerbeutel | beutel | ersatzteil | ersatzteile | zubehör | netzteil | tasche | klingen |
      fußmatten | fussmatten | automatten | kofferraumwanne | sitzbezüge | schonbezüge | bremsbeläge |
      bremsscheiben | wischerblätter | scheibenwischer | schlüsselhülle | schlüsselgehäuse | luftfilter |
      innenraumfilter | ölfilter | zündkerzen | scheinwerfer | rückleuchte | windabweiser | dachträger |
      radkappen | scherkopf | ersatzscherkopf | ersatzklingen | rasierklingen | ersatzarmband | uhrenarmband |
      filtertüten | ersatzbeutel | dichtung | dichtungsring | schlauch | düse | ersatzakku | akkus |
      ladestation | ladeschale | druckerpatronen | druckerpatrone | tintenpatronen | trommel | farbband |
      schutzglas | displayschutz | handyhülle | tastatur | wandhalterung | halter | ohrpolster |
      türscharnier | kohlebürsten | keilriemen | messer | ersatzmesser | sägeblätter | kapseln |
      kaffeekapseln | bürste | bürsten | wischtücher | wischbezug | adapterplatte | ventilkappen |
      kohlebürste | gleitbrett | nebelscheinwerfer | stoßstange | stoßdämpfer | zündspule | sensor |
      wasserpumpe | kraftstoffpumpe | radlager | kupplung | anhängerkupplung | glühbirne | leuchtmittel |
      kofferraummatte | ladekantenschutz | schmutzfänger | türgriff | fensterheber | spiegelglas |
      außenspiegel | kapselhalter | messbecher | knethaken`),
    NEUTRAL: phrases('für immer'),
    SERVED: phrases(`
      auto | motorrad | drucker | staubsauger | handy | fahrrad | roller | kaffeemaschine | rasierer`),
    SHELL: phrases(`
      hülle | schutzhülle | handyhülle | panzerglas | schutzfolie | schutzglas | displayschutz | armband |
      ersatzarmband | uhrenarmband | tasche | halterung | wandhalterung | ohrpolster`),
  },
};
