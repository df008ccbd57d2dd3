import { type LanguageFrames, phrases } from './frame-table';

/** Hungarian, whose "for" is an ending: of a name it stands behind a hyphen, of the machine that the goods fit it is written on. */
export const HU: LanguageFrames = {
  language: 'hu',
  phrases: {
    APART: phrases(`
      utángyártott | nem eredeti | nem gyári | helyettesítő | kompatibilis termék | utángyártott alkatrész | gyári helyett |
      készlet nélkül | telefon nélkül | óra nélkül | készülék nélkül`),
    MAKER: phrases('márka | gyártó'),
    FIT: phrases(
      'kompatibilis a | illeszkedik a | helyettesíti a | megfelel a | alkalmas a | kompatibilis modellek',
    ),
    FIT_BEHIND: phrases(`
      hez | hoz | höz | hez való | hoz való | höz való | kompatibilis | kompatibilisek | készülékhez | készülékekhez | gépekhez |
      géphez | gépbe | rendszerhez | rendszerhez illik | telefonhoz | órához | autóhoz | autóba | porszívóhoz | nyomtatóhoz |
      babakocsihoz | babakocsira | típushoz | típusokhoz | modellhez | modellekhez | gitárhoz | kerékpárhoz | fűnyíróhoz |
      fűrészhez | helyett | helyére | helyettesítésére | esetén használható`),
    CARRY: phrases('tartalmaz'),
    LIKE: phrases('mint a | hasonló a'),
    LIKE_BEHIND: phrases(
      'stílusú | stílus | jellegű | utánzat | utánzata | másolat | hasonmás | hasonló | típusú | ihlette | ihletésű | koppintás',
    ),
    COPY: phrases('utánzat | másolat | replika | hamisítvány'),
    NOT: phrases('nem'),
    SUBSTITUTE: phrases('alternatívája | megfelelője | ekvivalens'),
    UNIVERSAL: phrases('univerzális'),
    LINK: phrases('és | vagy | illetve'),
    FILLER: phrases(
      'porszívó | nyomtató | telefon | mosógép | robotporszívó | babakocsi | kávéfőző | fűnyíró',
    ),
    PART: phrases(`
      tok | könyvtok | szilikon tok | hátlap | üvegfólia | kijelzővédő fólia | fólia | kijelzővédő | töltő | kontroller töltő | töltőkábel |
      szíj | fém szíj | óraszíj | gumi szíj | szűrő | hepa szűrő | porzsák | szénkefe | kefe | oldalkefe | görgő | akku | akkumulátor |
      pótkés | pótpenge | penge | borotvafej | fogkefefej | pótfej | patron | tintapatron | toner | tinta | gumiszőnyeg | autószőnyeg |
      csomagtértálca | légterelő | ablaktörlő | fékbetét | féktárcsa | gyertya | légszűrő | olajszűrő | lökhárító | tükör | ajtógumi |
      tömítés | mandzsetta | szivattyú | kapszulatartó | pohártartó | fali tartó | tartó | állvány | dokkoló | alkatrész | alkatrészek |
      alkatrész készlet | tartozék | tartozékok | láncfűrész karburátor | karburátor | láncfűrész lánc | vezetőlap | damil | damilfej |
      gyorscsatlakozó | tömlő | csatlakozó | fúvóka | plexi doboz | vitrin | baba ruha | babaruha | esővédő | szúnyogháló | lábzsák |
      huzat | ülésbetét | koptató | húrláb | hangolókulcs | húr | napellenző | objektívsapka | váltófül | fékpofa | bowden |
      javítási kézikönyv | hüvelykujj védő | hasznos javítás | talp | orsó`),
    SHELL: phrases(`
      tok | könyvtok | szilikon tok | hátlap | üvegfólia | fólia | kijelzővédő | szíj | fém szíj | óraszíj | fali tartó | tartó | állvány`),
  },
};
