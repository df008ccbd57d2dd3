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
import { OUTFIT_PARTS } from './frames/outfit-parts';
import { PL } from './frames/pl';
import { PT } from './frames/pt';
import { RO } from './frames/ro';
import { RU } from './frames/ru';
import { SAID_TO_FIT } from './frames/said-to-fit';
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
  ...NOT_GENUINE,
  ...SAID_TO_FIT,
  ...ABOUT_GOODS,
];

/** One step of the phrase trie: what ends here, and what may follow. */
export interface LexiconNode {
  /** Roles of the phrase that ends here, in a text of any language; empty where none does. */
  readonly roles: Set<FrameRole>;
  /** Roles that it has in a text of one of its own languages. */
  readonly rolesAtHome: Set<FrameRole>;
  readonly next: Map<string, LexiconNode>;
  /** Its own languages, where it has further roles in them; see common-words.ts. */
  home: number;
}

/** Marks a phrase that counts only in a text of its own language: Polish "do", Indonesian "kw". */
const AT_HOME = '@';

function emptyNode(): LexiconNode {
  return { roles: new Set(), rolesAtHome: new Set(), next: new Map(), home: 0 };
}

function nodeOf(root: LexiconNode, phrase: string): LexiconNode {
  let node = root;
  for (const piece of scanWords(phrase)) {
    if (piece.kind === 'JOIN') continue;
    const next = node.next.get(piece.text) ?? emptyNode();
    node.next.set(piece.text, next);
    node = next;
  }
  return node;
}

/** Every phrase of every language as a trie over pieces, so that the longest phrase wins. */
export function lexiconOf(tables: readonly LanguageFrames[]): LexiconNode {
  const root = emptyNode();
  for (const { language, phrases } of tables) {
    for (const [role, list] of Object.entries(phrases) as [FrameRole, readonly string[]][]) {
      for (const phrase of list) {
        const atHome = phrase.startsWith(AT_HOME);
        const node = nodeOf(root, atHome ? phrase.slice(AT_HOME.length) : phrase);
        node.rolesAtHome.add(role);
        if (atHome) node.home |= bitOfTag(language);
        else node.roles.add(role);
      }
    }
  }
  return root;
}

let lexicon: LexiconNode | undefined;

/** The phrases that frame names, in all languages at once: listings mix languages freely. Built when it is first asked for. */
export const frameLexicon = (): LexiconNode => (lexicon ??= lexiconOf(LANGUAGES));
