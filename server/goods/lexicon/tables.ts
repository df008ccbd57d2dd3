import { CLASS_01 } from './class-01';
import { CLASS_02 } from './class-02';
import { CLASS_03 } from './class-03';
import { CLASS_04 } from './class-04';
import { CLASS_05 } from './class-05';
import { CLASS_06 } from './class-06';
import { CLASS_07 } from './class-07';
import { CLASS_08 } from './class-08';
import { CLASS_09 } from './class-09';
import { CLASS_10 } from './class-10';
import { CLASS_11 } from './class-11';
import { CLASS_12 } from './class-12';
import { CLASS_13, CLASS_14, CLASS_15 } from './class-13-15';
import { CLASS_16, CLASS_17 } from './class-16-17';
import { CLASS_18, CLASS_19 } from './class-18-19';
import { CLASS_20 } from './class-20';
import { CLASS_21 } from './class-21';
import { CLASS_22, CLASS_23, CLASS_24 } from './class-22-24';
import { CLASS_25 } from './class-25';
import { CLASS_26, CLASS_27, CLASS_28 } from './class-26-28';
import { CLASS_29, CLASS_30, CLASS_31, CLASS_32, CLASS_33, CLASS_34 } from './class-29-34';
import {
  CLASS_35,
  CLASS_36,
  CLASS_37,
  CLASS_38,
  CLASS_39,
  CLASS_40,
  CLASS_41,
  CLASS_42,
  CLASS_43,
  CLASS_44,
  CLASS_45,
} from './class-35-45';
import { type ClassLexicon, type Concept, type Form, readTable } from './format';

/** Every table of the lexicon, by class. */
export const TABLES: readonly ClassLexicon[] = [
  CLASS_01,
  CLASS_02,
  CLASS_03,
  CLASS_04,
  CLASS_05,
  CLASS_06,
  CLASS_07,
  CLASS_08,
  CLASS_09,
  CLASS_10,
  CLASS_11,
  CLASS_12,
  CLASS_13,
  CLASS_14,
  CLASS_15,
  CLASS_16,
  CLASS_17,
  CLASS_18,
  CLASS_19,
  CLASS_20,
  CLASS_21,
  CLASS_22,
  CLASS_23,
  CLASS_24,
  CLASS_25,
  CLASS_26,
  CLASS_27,
  CLASS_28,
  CLASS_29,
  CLASS_30,
  CLASS_31,
  CLASS_32,
  CLASS_33,
  CLASS_34,
  CLASS_35,
  CLASS_36,
  CLASS_37,
  CLASS_38,
  CLASS_39,
  CLASS_40,
  CLASS_41,
  CLASS_42,
  CLASS_43,
  CLASS_44,
  CLASS_45,
];

/** Calls back with every term of every table, in their order. Returns how many lines they have, which are the families. */
export function readTables(visit: (concept: Concept, form: Form) => void): number {
  return TABLES.reduce((family, table) => readTable(table, family, visit), 0);
}
