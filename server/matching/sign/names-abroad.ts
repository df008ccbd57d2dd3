import { NAMES_OF_CARE } from './data/abroad/care';
import { NAMES_OF_CLOTHES } from './data/abroad/clothes';
import { NAMES_OF_ELECTRONICS } from './data/abroad/electronics';
import { NAMES_OF_FOOD } from './data/abroad/food';
import { NAMES_OF_HOUSEHOLD } from './data/abroad/household';
import { NAMES_OF_LUXURY } from './data/abroad/luxury';
import { NAMES_OF_TOYS } from './data/abroad/toys';
import { NAMES_OF_VEHICLES } from './data/abroad/vehicles';

/**
 * Names that brands of every kind of goods go by in Korean, Japanese, Chinese, Russian, Ukrainian, Greek, Hebrew, Arabic and Thai:
 * what shops and press of the market write. Names that are words of the language are left out. As in brand-names.ts.
 */
export const NAMES_ABROAD = [
  NAMES_OF_CARE,
  NAMES_OF_CLOTHES,
  NAMES_OF_ELECTRONICS,
  NAMES_OF_FOOD,
  NAMES_OF_HOUSEHOLD,
  NAMES_OF_LUXURY,
  NAMES_OF_TOYS,
  NAMES_OF_VEHICLES,
]
  .map((table) => table.trim())
  .join('\n');
