// cspell:disable
import { type Denials } from './disclaimer-words';

/** How sellers deny that goods come from a maker, in languages of northern and eastern Europe. Own list. */
export const DENIALS_EAST: Readonly<Record<string, Denials>> = {
  sv: {
    before: `
      (?:inte|ej|icke|aldrig|varken)…(?:tillverka|producera|gjor|såld|säljs|levererad|framställ)~…(?: av| från)
      (?:inte|ej|icke|varken)…(?:ansluten|anslutna|kopplad|kopplade|associera|affiliera|knuten|knutna|sponsra|godkän|auktorisera|licensiera|relatera)~…(?: till| med| av)
      (?:inte|ej|ingen|inget) (?:en |ett )?(?:officiell~ |original~ |auktoriserad~ )?(?:produkt|återförsäljare|partner|vara|del|representant)~ (?:från|av|till|för)
      (?:ingen|inga|utan|inget)…(?:koppling|kopplingar|samband|anknytning|relation|förbindelse|samarbete)…(?: till| med)
      (?:oberoende|fristående)…(?: av| från|)
      (?:inte|ej) (?:från|av) ?$
      inget (?:med…att göra|att göra med)
      varumärke~…(?: som tillhör|ägt av)`,
    behind: `
      (?:är)…(?:registrerat varumärke|varumärke~…(?:tillhör|ägs|ägare))~
      (?:har|är) (?:inte|ej|inget|ingen)…(?:tillverkat|godkänt|sponsrat|att göra|inblanda|koppla)~
      (?:nämns|anges|omnämns) (?:endast|bara|enbart|för)`,
    ofAny: `
      (?:varumärk|märkesnamn|modellnamn|tillverkar)~…(?:nämns|anges|används|omnämns)…(?:endast|bara|enbart|för)
      varumärk~…(?:tillhör|ägs)…(?:ägare|respektive|innehavare)~
      oberoende (?:tillverkare|leverantör|varumärke|producent)
      ingen (?:koppling|anknytning|relation) till (?:tillverkaren|märket|varumärket)`,
  },
  da: {
    before: `
      (?:ikke|ej|aldrig|hverken|ikkje)…(?:produsert|produceret|fremstillet|fremstilt|lavet|laget|fabrikeret|solgt|leveret|levert)…(?: av| af| fra)
      (?:ikke|hverken)…(?:tilknyttet|forbundet|relateret|relatert|sponsoreret|sponset|godkendt|godkjent|autoriseret|autorisert|associeret|knyttet|affilieret)…(?: til| med| af| av|)
      (?:ikke|ingen) (?:et |en )?(?:officiel~ |offisiel~ |original~ )?(?:produkt|forhandler|partner|vare|del)~ (?:fra|af|av|til|for)
      (?:ingen|uden|uten)…(?:forbindelse|tilknytning|relation|relasjon|kobling|sammenhæng|samarbejde|samarbeid)…(?: til| med)
      (?:uafhængig|uavhengig)~…(?: af| av)
      ikke (?:fra|af|av) ?$
      intet (?:at gøre|med)|ingenting med…å gjøre
      (?:varemærke|varemerke)~…(?: tilhørende| for| af| av)`,
    behind: `
      (?:er)…(?:registrer~ vare|vare)(?:mærke|merke)~…(?:tilhør|ejet|eid|ejer|eier)~
      (?:har|er) (?:ikke|intet|ingen)…(?:produceret|produsert|godkendt|godkjent|at gøre|involveret|involvert|tilknyttet|laget|lavet)
      (?:nævnes|nevnes|er nævnt|er nevnt|angives) (?:kun|bare|udelukkende|for|som)
      (?:kun|bare) (?:nævnt|nevnt)`,
    ofAny: `
      (?:varemærk|varemerk|mærkenavn|merkenavn|modelnavn)~…(?:nævn|nevn|brug|bruk|angiv)~…(?:kun|bare|udelukkende|for)
      (?:varemærk|varemerk)~…(?:tilhører|eies|ejes|ejer|eier)~
      (?:uafhængig|uavhengig) (?:producent|produsent|leverandør|fabrikant)
      ingen (?:forbindelse|tilknytning|relation) til (?:producenten|produsenten|mærket|merket)`,
  },
  fi: {
    before: `
      (?:ei|emme|eivät|eikä) (?:ole )?(?:valmistama|yhteydessä|sidoksissa|liity|kumppani)~
      (?:tuote|osa|tarvike) ei ole ?$
      (?:riippumaton|riippumattomia)`,
    behind: `
      (?:n|in|en|lle|sta|lta|än|an)?…(?:ei|emme|eivät) (?:ole )?…(?:valmistanut|valmistama|hyväksynyt|liity|yhteydessä|sidoksissa|tekemistä|yhteyttä)
      (?:n|in|en)? (?:valmistama|tuote|virallinen|alkuperäinen)~ (?:ei|vaan)
      (?:on|ovat)…(?:tavaramerkki|tavaramerkkejä|omaisuutta)~
      (?:sta|stä|in|n)? riippumat~`,
    ofAny: `
      (?:merkki|tuotemerk|tavaramerk|mallinim)~…(?:vain|ainoastaan)
      tavaramerk~…(?:omist|kuulu|omaisuut)~
      riippumaton (?:valmistaja|toimittaja)
      ei (?:yhteyttä|liity) (?:valmistajaan|merkkiin)`,
  },
  pl: {
    before: `
      nie…(?:powiązan|związan|stowarzyszon|afiliowan|sponsorowan|autoryzowan|zatwierdzon|licencjonowan|rekomendowan)~…(?: z| ze| przez| do)
      niezwiązan~…(?: z| ze)
      nie…(?:wyprodukowan|produkowan|wykonan|wytworzon|sprzedawan|dostarczan)~…(?: przez| w)
      nie (?:pochodz|należ)~…(?: od| z| do)
      nie (?:jest~ |są |jesteśmy )?(?:\\p{L}+ ){0,2}(?:produkt|wyrob|część|przedstawiciel|partner|dealer|dystrybutor|towar|oryginał)~
      (?:brak|bez|żadn~|nie ma|nie mamy)…(?:powiąza|związk|relacj|współprac|związan)~…(?: z| ze)
      niezależn~…(?: od)
      nic wspólnego z(?:e)?
      nie (?:firmy|marki|producenta|od firmy|od) ?$
      (?:znak~|marka|własność)…(?:towarow|zastrzeżon|należąc)~`,
    behind: `
      (?:jest|są|to)…(?:znak|własności|zastrzeżon)~…
      (?:nie)…(?:wyprodukował|zatwierdził|sponsor|uczestnicz|ma nic|jest producentem|ma związku|odpowiada)~
      (?:została |jest )?(?:użyt|wymienion|podan|przytoczon|wskazan)~…(?:w celach|informacyjn|celem|w celu|dla (?:kompat|info|identyf)~)
      (?:wyłącznie|tylko|jedynie) (?:w celach|w celu|informacyjn)~`,
    ofAny: `
      (?:nazw|mark|znak|numer|symbol|producen)~…(?:użyt|wymienion|podan|przytoczon|wskazan|stosowan|służ)~…(?:wyłącznie|tylko|jedynie|w celach|informacyjn|celem)
      (?:znak|mark)~…(?:należą|są własnością|własność|pozostają)…(?:właściciel|podmiot|producent)~
      (?:producent|wytwórca|marka|firma) niezależn~|niezależn~ (?:producent|wytwórc|dostawc)~
      (?:brak|bez|żadn~|nie ma) (?:powiąza|związk)~ z (?:producentem|marką|firmą)`,
  },
  cs: {
    before: `
      (?:nejsme|není|nejsou|niesme|nie sme|nie je|nie sú)…(?:spojen|propojen|přidružen|pridružen|sponzorov|autorizov|schválen|licencov|prepojen|partner|prodejce|predajc|výrobkem|výrobkom|produktem|produktom|součástí)~
      (?:nepochází|nevyrábí|nepochádza|nevyrába|nesouvisí|nesúvisí|nevyrobil|nevyrobila)~…(?: od| z| ze| s| se| so|)
      (?:není|nie je|nejsou|nebyl|nebylo)…(?:vyroben|vyráběn|vyroben|vyrábané|dodáván)~
      (?:nemáme|nemá|bez|žádn~|žiadn~)…(?:spojen|souvislost|vztah|vazb|spojitost|prepojeni|súvislos|vzťah)~…(?: s| se| so| na| k)
      (?:nezávisl)~…(?: na| od)
      nic společného s|nič spoločné s
      (?:ne|nikoli|nie|není|nejde o díl) (?:od|od firmy|značky|výrobce|výrobcu) ?$
      (?:ochrann~ znám~|známk~|majetek|majetok)`,
    behind: `
      (?:je|jsou|sú)…(?:ochrann|známk|majetk|zapsan)~
      (?:tento |tuto |toto |díl |výrobek |tento diel )*(?:nevyrobil|neschválil|neschválila|nevyrába|nevyrábí)~
      nemá…(?:nic|vztah|společn)~
      (?:je |jsou )?(?:uveden|zmíněn|zmienen|uvedený)~…(?:pouze|jen|iba|len|výhradně|pro|kvůli)
      (?:pouze|jen|iba|len) (?:pro (?:info|kompat|orient)|k (?:info|ident|orient)|informa|orienta)~`,
    ofAny: `
      (?:názv|značk|známk|jmén|čísl)~…(?:uveden|použit|zmíněn|zmienen|slouží|slúži)~…(?:pouze|jen|iba|len|výhradně)
      (?:známk|značk)~…(?:patří|majetkem|vlastnictv|patria|vlastní|majetkom)…(?:vlastník|majitel|majiteľ)~
      (?:nezávisl)~ (?:výrobce|výrobca|značka|dodavatel)
      (?:bez|žádn~|nemáme) (?:spojení|vztah|vazb|souvislost)~ (?:s|k|na) (?:výrobc|značk)~`,
  },
  hu: {
    before: `
      (?:nem|nincs|sem|semmi|semmilyen)…(?:kapcsolatban|kapcsolatunk|kapcsolat|köze|közünk|része|terméke|partnere)…(?: a| az|)
      (?:nem|sem)(?: a| az)? ?$
      (?:független|függetlenek) (?:a|az)`,
    behind: `
            (?:\\p{L}*)?…(?:nem|nincs|sem)…(?:gyárt|köze|kapcsolat|hagyta|támogat|közünk|termék|része)~
      (?:\\p{L}*) (?:független)~
      (?:\\p{L}*)?…(?:bejegyzett |védett )?védjegy~…
`,
    ofAny: `
      (?:márkan|védjegy|típusn|gyártó|márka)~…(?:csak|csupán|kizárólag)…
      (?:védjegy|márk)~…(?:tulajdon|birtok|illet)~
      független (?:gyártó|márka|termelő)
      (?:nincs|nem áll~) (?:kapcsolat|köz)~ a (?:gyártó|márk)~`,
  },
  ro: {
    before: `
      (?:nu|nici|niciodata)…(?:afiliat|asociat|legat|conectat|sponsorizat|aprobat|autorizat|licentiat|parteneri|partener)~…(?: cu| la| de| ai| al|)
      (?:nu|nici)…(?:fabricat|produs|realizat|vandut|distribuit|furnizat)~…(?: de| de catre)
      (?:nu|nici)…(?:produs|piesa|articol|distribuitor|reprezentant|dealer)~ (?:\\p{L}+ )?(?:de|al|a|ai)
      (?:fara|nicio|nici o|nu avem|nu are)…(?:legatura|legaturi|relatie|afiliere|asociere|conexiune)~…(?: cu)
      (?:independent)~…(?: de| fata de)
      nu (?:provine|vine|apartine)~ (?:de la|din|de|)
      nimic de a face cu
      (?:marc|proprietat)~…(?:inregistrat|comercial)~`,
    behind: `
      (?:este|e|sunt)…(?:marc~ (?:inregistrat|comercial)|proprietat)~
      (?:nu|nici)…(?:fabrica|a fabricat|a aprobat|aproba|sponsoriz|are legatura|produce)~
      (?:este |e |sunt )?(?:mentionat|citat|indicat)~…(?:doar|numai|exclusiv|in scop|pentru)
      (?:doar|numai|exclusiv) (?:in scop|informativ|pentru (?:compatib|info|ident))~`,
    ofAny: `
      (?:marc|nume|denumir|referint|model)~…(?:mentionat|folosit|utilizat|citat|indicat)~…(?:doar|numai|exclusiv|in scop)
      marc~…(?:apartin|proprietatea)…(?:proprietar|detinator|titular)~
      (?:producator|marca|fabricant) independent~?
      (?:fara|nicio) (?:legatura|afiliere|relatie) cu (?:producatorul|marca|brandul)`,
  },
  ru: {
    before: `
      не…(?:связан|аффилирован|ассоциирован|одобрен|авторизован|лицензирован|спонсирует|сертифицирован|рекомендован)~…(?: с| со| из| компани~| фирм~|)
      не…(?:произведен|произведён|изготовлен|выпущен|сделан|производится|выпускается|продается|поставляется)~
      не…(?:является|являемся|являются)
      (?:нет|без|никак~|не имеем|не имеет|не имеют)…(?:связ|отношени|аффилир|сотруднич|связи)~…(?: к| с| со|)
      отношения к… не име|к (?:заводу|компании|бренду|фирме|марке|производителю)
      (?:независим)~…(?: от)
      не (?:от|от фирмы|фирмы|бренда|марки|производства) ?$
      ничего общего с(?:о)?
      товарн~ знак~(?: компании| фирмы)? ?$`,
    behind: `
      (?:отношения|никакого отношения|связи)…(?:не име~|нет)
      (?:является|являются|—|-|это|принадлежит|принадлежат)…(?:товарн~ знак|собственност|правообладател|владельц)~
      (?:не)…(?:производил|производит|одобр|участв|связан|причаст|выпускал|изготавл)~
      (?:здесь )?(?:указан|упомянут|приведен|указыва)~…(?:для|только|исключительно|лишь|в целях|справочн|информац)
      использу~…(?:информац|совместим|справочн)~
      (?:только|исключительно|лишь) (?:для (?:информ|совмест|справ|подбор|идентиф)|в целях|указ|упомян)~`,
    ofAny: `
      (?:назван|бренд|марк|знак|номер|наименован)~…(?:указан|упомянут|приведен|использован|использу|указыва)~…(?:для|только|исключительно|лишь|в целях|справочн|информац)
      (?:знак|марк|бренд)~…(?:принадлежат|являются собственностью|собственность)…(?:владельц|правообладател|компани)~
      независим~ (?:производител|бренд|марк|изготовител)~
      (?:не связан~|нет связи|отношения не име~) (?:с|к) (?:производител|бренд|марк|заводом)~`,
  },
  uk: {
    before: `
      не…(?:пов'язан|афілійован|асоційован|схвален|авторизован|ліцензован|сертифікован|рекомендован)~…(?: з| із| зі| з компанією|)
      не…(?:вироблен|виготовлен|випущен|зроблен|виробляється|виготовляється)~
      не є
      (?:немає|без|жодн~|не маємо|не має|ніяк~)…(?:зв'язк|стосунк|відношен|співпрац|афіл)~…(?: до| з| із|)
      (?:незалежн)~…(?: від)
      не (?:від|від фірми|фірми|бренду|марки|виробництва) ?$
      нічого спільного з
      товарн~ знак~(?: компанії| фірми)? ?$`,
    behind: `
      (?:стосунку|відношення|зв'язку)…(?:не ма~|нема~)
      (?:є|належить|належать|—|-|це)…(?:товарн~ знак|торгов~ марк~ (?:власник|правовласник)|власніст|власник|правовласник)~
      (?:не)…(?:виробля|виготовля|схвал|причет|пов'яза|випуска)~
      (?:тут )?(?:вказан|зазначен|згадан|наведен)~…(?:для|тільки|лише|виключно|з метою|довідк)
      (?:тільки|лише|виключно) (?:для (?:інф|суміс|довід|ідент)|з метою|вказ|зазнач)~`,
    ofAny: `
      (?:назв|бренд|марк|знак|номер)~…(?:вказан|зазначен|згадан|наведен|використан|використову)~…(?:для|тільки|лише|виключно|з метою|довідк)
      (?:знак|марк|бренд)~…(?:належать|є власністю|власність)…(?:власник|правовласник|компані)~
      незалежн~ (?:виробник|бренд|марк)~`,
  },
  bg: {
    before: `
      не (?:сме |е |са )?…(?:свързан|афилиран|асоцииран|одобрен|упълномощен|произведен|изработен|партньор|представител|продукт)~…(?: с| със| от| на|)
      (?:нямаме|няма|без)…(?:връзка|отношение|общо)…(?: с| със| към|)
      независим~…(?: от)
      не (?:е )?(?:от|на) ?$`,
    behind: `
      (?:е|са)…(?:(?:регистрирана|търговска) марк|собственост|собственик)~
      (?:не)…(?:произвежда|одобрява|участва|свързан)~
      (?:е )?(?:посочен|споменат)~…(?:само|единствено|за)`,
    ofAny: `
      (?:марк|имена|бранд)~…(?:посочен|споменат|използван)~…(?:само|единствено|за)
      марк~…(?:принадлежат|собственост)…(?:притежател|собствени)~
      независим~ производител~`,
  },
};
