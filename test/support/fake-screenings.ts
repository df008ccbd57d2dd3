import { Finding } from '../../schema/finding';
import { Screening } from '../../schema/screening';
import { type ScreeningResult } from '../../server/screening/screening.service';

const VERDICTS = ['BLOCK', 'REVIEW', 'CLEAR'] as const;
const REASONS = ['EVASION', 'DOUBLE_IDENTITY', 'CONFUSION_POSSIBLE', 'FAIR_USE'] as const;
const CLASSES = [0, 9, 18, 25];
const COUNTRIES = ['CN', 'US', 'DE', null] as const;

/** Numbers from 0 to 1 that are the same with every run (Park and Miller's generator). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** What made-up screenings may be of. */
export interface FakeWorld {
  readonly owners: readonly { readonly marketplaceId: number; readonly sellerId: number | null }[];
  /** Marks with their brands; null is a screening without findings. */
  readonly marks: readonly ({ readonly id: number; readonly brandId: number | null } | null)[];
  /** Nice classes of the goods; 0 is not known. */
  readonly classes?: readonly number[];
  readonly origins?: readonly (string | null)[];
  readonly destinations?: readonly (string | null)[];
}

/** A screening as the pipeline gives it, as far as recording and counting look at it. */
export function fakeScreening(
  name: string,
  random: () => number,
  { classes = CLASSES, destinations = COUNTRIES, marks, origins = COUNTRIES, owners }: FakeWorld,
): ScreeningResult {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const mark = pick(marks);
  const verdict = mark ? pick(VERDICTS) : 'CLEAR';
  const reason = pick(REASONS);
  const niceClass = pick(classes);
  const screening = Object.assign(new Screening(), {
    contentId: name.padEnd(43, '-'),
    ...pick(owners),
    listingId: null,
    sku: null,
    verdict,
    registerVersionId: null,
    question: { item: { title: name }, route: { origin: pick(origins), destination: pick(destinations) } },
    detail: {
      goodsRead:
        niceClass === 0
          ? []
          : [
              { niceClass, confidence: 1 },
              { niceClass: 3, confidence: 0.6 },
            ],
    },
  });
  const finding = (position: number, trademarkId: number, of: string): Finding =>
    Object.assign(new Finding(), {
      ...{ screeningId: screening.contentId, position, trademarkId, verdict: of, reason, detail: {} },
    });
  const lesser = marks.find((one) => one !== null && one.id !== mark?.id);
  return {
    screening,
    findings: mark ? [finding(0, mark.id, verdict), ...(lesser ? [finding(1, lesser.id, 'CLEAR')] : [])] : [],
    countedAs: { reason: mark ? reason : '', niceClass, brandId: mark?.brandId ?? 0 },
  };
}
