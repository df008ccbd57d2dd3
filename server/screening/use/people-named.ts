// cspell:disable
import { type PreparedField } from './prepare-use';
import { type UseQuestion } from './use-question';

/** What kin are called, and families, before the name of one: "Opa Heinz", деда Егора. Forms in which it stands before names; own list. */
const KIN =
  `opa opas oma omas opi omi oppa großvater großmutter onkel tante papa mama vati mutti familie family grandpa grandma granddad grandad granny nanna gran uncle auntie aunt daddy mommy mummy
  papi mamie mémé pépé papy mamy tonton tata famille abuelo abuela abuelito abuelita tío tía tio tia familia avô avó avo vovô vovó família nonno nonna zio zia famiglia
  oom tante moeder vader dziadek dziadka babcia babci ciocia cioci wujek wujka rodzina rodziny děda dědy děda babička babičky teta strýc strýček rodina rodiny dedko babka ujo
  nagypapa nagymama nagyi papó mami család bunica bunicu bunicul tanti nenea nea mătușa morfar mormor farfar farmor familjen bedstefar bedstemor familien mummo ukki pappa dede nine babaanne anneanne amca teyze dayı
  дед деда деду дедом дедушка дедушки дедушке бабушка бабушки бабушке баба бабы бабе бабуля бабули дядя дяди дяде тётя тёти тетя тети тете семья семьи
  дід діда дідо дідуся дідусь бабуся бабусі бабці дядько дядька тітка тітки родина сімʼя сім'я сімї
  παππούς παππού γιαγιά γιαγιάς θείος θείου θεία θείας μπαμπάς μπαμπά μαμά μαμάς οικογένεια οικογένειας`
    .split(/\s+/)
    .filter((word) => word !== '');
const KIN_WORDS: ReadonlySet<string> = new Set(KIN);

/** Marks that are names of people first: whoever stands behind a word for kin is no maker. Own list. */
const PEOPLE: ReadonlySet<string> = new Set(
  `heinz braun wagner kaiser becker bauer müller mueller otto hugo benz siemens bosch krüger krueger schneider fischer weber meyer schulz hoffmann koch richter klein wolf schröder neumann
  schwarz zimmermann hartmann lange krause werner lehmann walter könig mayer huber peters lang scholz möller hahn keller vogel roth berger lorenz winkler schuster jäger ludwig martin stein
  winter sommer haas graf heinrich seidel ziegler kuhn pohl engel horn busch bergmann sauer arnold pfeiffer hansen jansen philips smith jones taylor brown wilson johnson walker ford cooper
  baker parker turner hunter mason marshall russell stanley jordan ross harris morgan gibson fender dyson marshall miller davis campbell kelly murphy dunhill burton hilton garcia lopez perez
  rossi ferrari bianchi russo romano ferrero barilla benetton zegna martini bernard petit durand leroy moreau renault michel richard robert dupont citroën leclerc carrefour boulanger
  novák dvořák kowalski nowak wójcik lewandowski kovács szabó nagy horváth popescu ionescu andersson johansson eriksson karlsson nilsson
  ivan max karl emil oskar felix leo ludwig hermann fritz franz hans gustav willi erna frieda hilde gerda rosa carmen maria anna emma ida ella greta lotte elsa mia nora clara adam david paul
  henri jules louis charles victor armand gino mario luigi marco paco pepe manolo diego`.split(/\s+/),
);

const WORD_BEFORE = /(?<![\p{L}\p{M}])([\p{L}\p{M}ʼ']+)[  ]$/u;
const NAME_BEHIND = /^[  ]\p{Lu}\p{Ll}/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** "A gift for Grandpa": what follows are the goods. */
const GIFT =
  /(?:für|for|pour|para|per|voor|dla|pro|pre|för|til|για|для)[  ](?:den |die |le |la |el |il )?$/iu;
const LONGEST_KIN = 14;

/**
 * "Opa [Heinz]", пасека деда [Егора], от [бабы] Зины: one of a family, called by name. A word that is a mark as it stands is one only where
 * people bear it, and no gift for kin is spoken of.
 */
export function isPersonNamed({ text }: PreparedField, { name, span }: UseQuestion): boolean {
  const words = text.slice(span.start, span.end);
  const [first = ''] = words.toLowerCase().split(/\s/u);
  if (KIN_WORDS.has(first)) {
    const isNamed =
      first.length < words.length
        ? CAPITAL.test(words.slice(first.length + 1))
        : NAME_BEHIND.test(text.slice(span.end));
    if (isNamed && words.toLowerCase() !== name.toLowerCase()) return true;
  }
  if (!CAPITAL.test(words)) return false;
  const before = text.slice(Math.max(0, span.start - LONGEST_KIN), span.start);
  const kin = WORD_BEFORE.exec(before)?.[1];
  if (kin === undefined || !KIN_WORDS.has(kin.toLowerCase())) return false;
  const small = words.toLowerCase();
  if (GIFT.test(text.slice(0, span.start - kin.length - 1))) return false;
  return PEOPLE.has(small) || (small !== name.toLowerCase() && OTHER_ALPHABET.test(words));
}
/** In these a person's name stands in any case, and comes near to many a mark. */
const OTHER_ALPHABET = /^[\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
