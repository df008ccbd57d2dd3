import { type PreparedField } from './prepare-use';

/** Whom and how much goods are enough for, and of what age: a tent for four, a pot for six cups. */
const MEASURES: ReadonlySet<string> = new Set(
  `person persons people man men adult adults kid kids child children player players guest guests cup cups mug mugs serving servings portion portions slice slices year years yr yrs month months week weeks day days
  personen leute mann erwachsene kinder spieler gäste tasse tassen becher portionen scheiben jahr jahre jahren monat monate monaten tage tagen
  personne personnes adultes enfants joueurs tasse tasses couverts convives an ans mois jours
  persona personas adultos niños jugadores comensales taza tazas porciones año años mes meses días
  pessoa pessoas crianças jogadores lugares xícara xícaras chávenas porções ano anos mês dias
  persone adulti bambini giocatori tazza tazze tazzine porzioni anno anni mese mesi giorni
  persoon volwassenen spelers kopje kopjes kops porties jaar maanden dagen
  osoba osoby osób osobę dorosłych dzieci graczy filiżanka filiżanki filiżanek porcji rok lata lat miesięcy dni
  osobu osob dospělých dětí hráčů hráče šálek šálky šálků porcí roky měsíců
  personer vuxna barn spelare kopp koppar portioner år månader dagar
  человек человека персон персоны персону взрослых детей игроков чашек чашки чашка порций порции мест год года лет месяцев дней
  людей осіб особи персони дорослих дітей гравців чашок порцій років роки місяців днів
  kişi kişilik oyuncu fincan bardak porsiyon yaş yıl ay gün
  người tuổi tháng orang pemain cangkir porsi tahun bulan hari
  άτομα ατόμων φλιτζάνια φλιτζανιών μερίδες χρόνια ετών μηνών אנשים סועדים ילדים שנים חודשים أشخاص شخص أفراد افراد أكواب سنوات سنة أشهر
  persoane persoană cești porții ani luni személy személyre fő csésze adag éves hónap`.split(/\s+/),
);

const COUNT = /^\d{1,3}$/;

/** What a number says that stands right behind a frame, where it is no model. */
export type Counted =
  /** "Case for 48 colored pencils": so many of what the goods serve. */
  | 'SERVED'
  /** "Tent for 4 persons": what the goods are enough for, so that nobody's name follows. */
  | 'MEASURE';

/** What the piece counts; undefined for what is no number, or perhaps a model: "case for 15 Pro". */
export function countedAt({ hitOf, pieces }: PreparedField, index: number): Counted | undefined {
  const behind = pieces[index + 1];
  if (!COUNT.test(pieces[index]?.text ?? '') || behind?.kind !== 'WORD') return undefined;
  if (MEASURES.has(behind.text)) return 'MEASURE';
  return behind.capital || hitOf[index + 1]?.roles.has('MODEL') === true ? undefined : 'SERVED';
}
