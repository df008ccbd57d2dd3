import { kept } from '../kept';
import { scanWords } from './scan-words';
import { bitOfTag } from './common-words';
import { AR } from './frames/ar';
import { CS } from './frames/cs';
import { DA } from './frames/da';
import { DE } from './frames/de';
import { EL } from './frames/el';
import { EN } from './frames/en';
import { ES } from './frames/es';
import { FR } from './frames/fr';
import { FITTED_PARTS } from './frames/fitted-parts';
import { type FrameRole, type LanguageFrames } from './frames/frame-table';
import { FURTHER_FRAMES } from './frames/further-frames';
import { FURTHER_PARTS } from './frames/further-parts';
import { HE } from './frames/he';
import { HU } from './frames/hu';
import { ID } from './frames/id';
import { IT } from './frames/it';
import { JA } from './frames/ja';
import { KO } from './frames/ko';
import { MACHINE_PARTS } from './frames/machine-parts';
import { NL } from './frames/nl';
import { NOT_GENUINE } from './frames/not-genuine';
import { OTHER_MAKERS } from './frames/other-makers';
import { OUTFIT_PARTS } from './frames/outfit-parts';
import { PL } from './frames/pl';
import { PT } from './frames/pt';
import { RO } from './frames/ro';
import { RU } from './frames/ru';
import { SAID_TO_FIT } from './frames/said-to-fit';
import { SHORT_FRAMES } from './frames/short-frames';
import { SUNDRY_PARTS } from './frames/sundry-parts';
import { SV } from './frames/sv';
import { TH } from './frames/th';
import { TR } from './frames/tr';
import { TOUCHING_VERBS } from './frames/touching-verbs';
import { UK } from './frames/uk';
import { VEHICLE_PARTS } from './frames/vehicle-parts';
import { VERBS_OF_FIT } from './frames/verbs-of-fit';
import { VI } from './frames/vi';
import { ABOUT_GOODS } from './frames/writings';
import { ZH } from './frames/zh';

/** The tables of all languages. */
export const LANGUAGES: readonly LanguageFrames[] = [
  EN,
  ZH,
  JA,
  KO,
  ES,
  PT,
  FR,
  DE,
  IT,
  NL,
  PL,
  TR,
  RU,
  VI,
  TH,
  ID,
  AR,
  UK,
  EL,
  HE,
  CS,
  SV,
  HU,
  RO,
  DA,
  ...FURTHER_FRAMES,
  ...VERBS_OF_FIT,
  ...TOUCHING_VERBS,
  ...FURTHER_PARTS,
  ...MACHINE_PARTS,
  ...FITTED_PARTS,
  ...VEHICLE_PARTS,
  ...OUTFIT_PARTS,
  ...SUNDRY_PARTS,
  ...NOT_GENUINE,
  ...OTHER_MAKERS,
  ...SHORT_FRAMES,
  ...SAID_TO_FIT,
  ...ABOUT_GOODS,
];

/** One step of the phrase trie: what ends here, and what may follow. */
export interface LexiconNode {
  /** Roles of the phrase that ends here, in a text of any language; empty where none does. */
  readonly roles: ReadonlySet<FrameRole>;
  /** Roles that it has in a text of one of its own languages. */
  readonly rolesAtHome: ReadonlySet<FrameRole>;
  readonly next: ReadonlyMap<string, LexiconNode>;
  /** Its own languages, where it has further roles in them; see common-words.ts. */
  readonly home: number;
}

/** Marks a phrase that counts only in a text of its own language: Polish "do", Indonesian "kw". */
const AT_HOME = '@';

const NO_ROLES: ReadonlySet<FrameRole> = new Set();
const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** Sets of roles by what was added to which: forty thousand phrases share some dozens of sets. */
class SharedRoles {
  private readonly grown = new Map<ReadonlySet<FrameRole>, Map<FrameRole, ReadonlySet<FrameRole>>>();

  with(roles: ReadonlySet<FrameRole>, role: FrameRole): ReadonlySet<FrameRole> {
    if (roles.has(role)) return roles;
    const grown = kept(this.grown, roles, () => new Map<FrameRole, ReadonlySet<FrameRole>>());
    return kept(grown, role, () => new Set([...roles, role]));
  }
}

/** A step while the trie is made; most end a phrase and lead nowhere. */
class Step implements LexiconNode {
  roles = NO_ROLES;
  rolesAtHome = NO_ROLES;
  next: ReadonlyMap<string, Step> = NOTHING;
  home = 0;

  to(word: string): Step {
    if (this.next === NOTHING) this.next = new Map<string, Step>();
    return kept(this.next as Map<string, Step>, word, () => new Step());
  }
}

/** Words in small letters that spaces part are pieces as they stand. */
const PLAIN = /^\p{Ll}+(?: \p{Ll}+)*$/u;

/** The pieces of a phrase as they are met in a text, without what joins them. */
export const wordsOfPhrase = (phrase: string): readonly string[] =>
  PLAIN.test(phrase)
    ? phrase.split(' ')
    : scanWords(phrase)
        .filter(({ kind }) => kind !== 'JOIN')
        .map(({ text }) => text);

/** Every phrase of every language as a trie over pieces, so that the longest phrase wins. */
export function lexiconOf(tables: readonly LanguageFrames[]): LexiconNode {
  const root = new Step();
  const shared = new SharedRoles();
  for (const { language, phrases } of tables) {
    for (const [role, list] of Object.entries(phrases) as [FrameRole, readonly string[]][]) {
      for (const phrase of list) {
        const atHome = phrase.startsWith(AT_HOME);
        let node = root;
        for (const word of wordsOfPhrase(atHome ? phrase.slice(AT_HOME.length) : phrase))
          node = node.to(word);
        node.rolesAtHome = shared.with(node.rolesAtHome, role);
        if (atHome) node.home |= bitOfTag(language);
        else node.roles = shared.with(node.roles, role);
      }
    }
  }
  return root;
}

let lexicon: LexiconNode | undefined;

/** The phrases that frame names, in all languages at once: listings mix languages freely. Built when it is first asked for. */
export const frameLexicon = (): LexiconNode => (lexicon ??= lexiconOf(LANGUAGES));
