// cspell:disable
/**
 * Adjectives of places by their beginning, with the endings of their language: where goods come from or how they are made there. In small
 * letters they are no name. Own list.
 */
const ADJECTIVES: readonly (readonly [stems: string, endings: string])[] = [
  [
    `κρητικ κυπριακ ελληνικ θεσσαλικ μακεδονικ ηπειρωτικ ποντιακ νησιωτικ κυκλαδικ ροδιτικ μεσσηνιακ λακωνικ ικαριωτικ χιωτικ λεσβιακ ιταλικ γαλλικ τουρκικ περσικ ινδικ κινεζικ ιαπωνικ
    αμερικανικ αγγλικ γερμανικ ισπανικ αιγυπτιακ σουηδικ`,
    `ό|ός|ή|ά|ές|ού|ής|ών|οί|ούς`,
  ],
  [
    `алтайск башкирск крымск кавказск сибирск уральск вологодск тульск оренбургск павлопосадск ивановск дагестанск кубачинск узбекск казахск таджикск армянск грузинск абхазск адыгейск
    краснодарск камчатск карельск костромск суздальск хохломск гжельск городецк жостовск монгольск тибетск индийск китайск японск корейск турецк итальянск французск немецк испанск греческ
    египетск марокканск персидск мадагаскарск цейлонск бразильск колумбийск эфиопск кенийск белорусск украинск польск чешск венгерск`,
    `ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими`,
  ],
  [
    `карпатськ гуцульськ косівськ закарпатськ полтавськ опішнянськ петриківськ львівськ одеськ київськ волинськ поліськ буковинськ бойківськ кримськ турецьк італійськ французьк німецьк
    іспанськ грецьк індійськ китайськ японськ корейськ польськ чеськ угорськ`,
    `ий|а|е|і|ого|ої|ому|у|им|их|ою|ими`,
  ],
  [
    `kaszubsk łowick góralsk podhalańsk śląsk krakowsk kujawsk mazursk bolesławieck opoczyńsk kurpiowsk włosk francusk niemieck hiszpańsk greck tureck indyjsk chińsk japońsk
    valašsk moravsk chodsk krušnohorsk jizersk šumavsk ital francouzsk německ španělsk řeck tureck indick čínsk japonsk`,
    `i|a|ie|iego|iej|im|ą|ých|ý|á|é|ého|ou`,
  ],
  [
    `toscan sicilian sard venezian napoletan roman umbr pugliese piemontes ligur lombard calabres abruzzes tirolese marocchin turc indian cines giappones frances spagnol andaluz castellan
    gallego mallorquin menorquin canari valencian catalan sevillan zamoran mexican peruan bolivian colombian argentin chilen ecuatorian marroqui alentejan algarvi madeirens açorian minhot
    provençal breton corse basque alsacien normand auvergnat savoyard marseillais landais`,
    `o|a|i|e|os|as|es|s|ne|nes|le|les|aux|te|tes|se|ses|ón|és`,
  ],
];

const KNOWN = ADJECTIVES.map(
  ([stems, endings]) => new RegExp(`^(?:${stems.trim().split(/\s+/).join('|')})(?:${endings})?$`, 'u'),
);

/** True for a word in small letters that says from which place or country something is: κρητικό, башкирский, toscano. */
export const saysWhereFrom = (word: string): boolean => KNOWN.some((adjective) => adjective.test(word));
