// cspell:disable

/**
 * How one language denies that goods come from a maker or have to do with it. Patterns in small letters, one a line: a blank is white space,
 * `~` the rest of a word, `…` further words of the sentence; letters stand for those with marks too. One that ends with `$` touches the name.
 */
export interface Denials {
  /** Stands before the maker's name: "not affiliated with". */
  readonly before?: string;
  /** Stands behind it: "has not approved this item", とは関係ありません. */
  readonly behind?: string;
  /** Says it of whatever maker is named: "brand names show compatibility only", "independent manufacturer". */
  readonly ofAny?: string;
}

/** What a denial before a name begins with, in the languages that part words by blanks. */
export const DENYING_WORDS = `
  not(?!\\p{L})|never|neither|nor(?!\\p{L})|isn|aren|wasn|cannot|no(?!\\p{L})|any(?!\\p{L})|without|zero|independent|unaffil|unrelat|unconn|unassoc|nothing|do|trade ?mark|brand|propert|logo
  nicht|nie(?!\\p{L})|weder|kein|herge|geferti|produz|gelief|stamm|komm|unabh|losgel|marke|warenz|eigentum|schutzm|fremd
  pas(?!\\p{L})|non(?!\\p{L})|aucun|ni(?!\\p{L})|nullement|jamais|sans|indep|indipend|autonom|ne(?!\\p{L})|n'|rien|marque|propr
  nunca|tampoco|sin(?!\\p{L})|ningun|ajen|nada|marca|nao|nem|sem(?!\\p{L})|nenhum|mai(?!\\p{L})|nessun|senza|alcun|estrane|niente|nulla|marchi
  niet|nooit|noch|geen|zonder|onafh|los(?!\\p{L})|handelsm|merk|eigend|inte(?!\\p{L})|ej(?!\\p{L})|icke|aldrig|varken|ing|utan|obero|frist|varum|tillh
  ikk|hverken|uden|uten|uafh|uavh|intet|varem|ei(?!\\p{L})|emme|eiv|eikä|tuote|osa|tarvike|riipp
  nie|brak|bez|żadn|nic|znak|własn|nej|není|nem|nepoch|nevyr|nes|žiad|nezáv|nič|nik|ochr|znám|maj|nincs|sem|függ
  nu(?!\\p{L})|nici|nicio|fara|nimic|marc|не|нет|без|никак|отношен|товарн|торгов|собств|к(?!\\p{L})|ничего|жодн|ніяк|нічого|власн|няма
  δεν|ούτε|όχι|μη|καμ|χωρ|ανεξ|εμπορ|σήμα|ιδιοκ|bağıms
  không|ko(?!\\p{L})|chẳng|độc|riêng|nhãn|thương|tài|tidak|tdk|bukan|tanpa|tak|independen|mandiri|lepas|mere?k
  غير|ليس|لسنا|لا|بدون|دون|لم|ما|مش|مستقل|علام|לא|אינ|אין|איננו|ללא|בלי|בלתי|אנחנו|עצמאי|סימן`;
