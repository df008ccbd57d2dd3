import { type TrademarkStatus } from '../server/matching/types';
import { demoBrands } from './brands';
import { type DemoBrand } from './brands/demo-brand';
import { type DemoMark } from './demo-mark';
import { goodsTerms } from './goods-terms';
import { stableNumber, stablePick } from './stable-number';
import { STATED_STATUS, WELL_KNOWN } from './stated-facts';
import { termOf } from './term';

/** Language of the name that brands of the own list file a second time; their other names are aliases alone. */
const SECOND_FILING_LANGUAGE = 'zh';

/** Status of filings whose brand states none, in parts of a thousand. */
const STATUS_SHARES: readonly (readonly [TrademarkStatus, number])[] = [
  ['REGISTERED', 920],
  ['FILED', 25],
  ['PUBLISHED', 10],
  ['OPPOSED', 15],
  ['EXPIRED', 20],
  ['CANCELLED', 10],
];

/**
 * Filings of the demo register in the order of their numbers, which begins with the brands that are named first. The
 * same on every call and every machine.
 */
export function* demoMarks(brands: Iterable<DemoBrand> = demoBrands()): Generator<DemoMark> {
  let serial = 0;
  for (const brand of brands) {
    yield markOf(brand, brand.name, ++serial);
    if (brand.source !== 'own-list') continue;
    const second = brand.aliases.find(({ language }) => language === SECOND_FILING_LANGUAGE);
    if (second !== undefined) yield markOf(brand, second.text, ++serial);
  }
}

function markOf(brand: DemoBrand, text: string, serial: number): DemoMark {
  const number = String(serial).padStart(6, '0');
  const status =
    STATED_STATUS[brand.name] ?? (brand.source === 'own-list' ? 'REGISTERED' : statusByShare(text));
  const term = termOf(text, status);
  return {
    office: 'XD',
    applicationNumber: `DEMO-A-${number}`,
    registrationNumber: term.registrationDate === null ? null : `DEMO-R-${number}`,
    text,
    markType: stablePick(`type ${text}`, 20) === 0 ? 'COMBINED' : 'WORD',
    status,
    ...term,
    niceClasses: brand.classes,
    goods: brand.classes.flatMap((niceClass) => goodsOf(brand, niceClass)),
    owner: holderName(brand),
    ownerCountry: brand.country,
    wellKnownBasis: WELL_KNOWN[brand.name] ?? null,
    brand,
  };
}

function statusByShare(text: string): TrademarkStatus {
  let rest = stablePick(`status ${text}`, 1000);
  for (const [status, share] of STATUS_SHARES) {
    rest -= share;
    if (rest < 0) return status;
  }
  return 'REGISTERED';
}

/** Brands of the own list claim the whole class; others its first term and three more. */
function goodsOf(brand: DemoBrand, niceClass: number): readonly string[] {
  const all = goodsTerms(niceClass);
  if (brand.source === 'own-list' || brand.source === 'invented' || all.length <= 4) return all;
  const start = stableNumber(`${brand.name} ${niceClass}`) % (all.length - 3);
  return all.filter((_, i) => i === 0 || (i > start && i <= start + 3));
}

/** Name of the rights holder of a brand: the company's main brand, and that it is a demo. */
export function holderName(brand: Pick<DemoBrand, 'holder'>): string {
  return `${brand.holder} (demo holder)`;
}
