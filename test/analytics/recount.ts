import { type Store } from '../../server/store/store';

/** A recorded screening, read from its own documents. */
export interface RecordedScreening {
  readonly marketplaceId: number;
  readonly sellerId: number | null;
  readonly day: string;
  readonly verdict: string;
  readonly reason: string | null;
  readonly niceClass: number | null;
  readonly brandId: number | null;
  readonly origin: string | null;
  readonly destination: string | null;
}

/** All recorded screenings, read one by one from what was stored as evidence. */
export async function recordedScreenings(store: Store): Promise<RecordedScreening[]> {
  const findings = await store.query<{ screeningId: string; reason: string; trademarkId: number }>(
    'SELECT `screeningId`, `reason`, `trademarkId` FROM `finding` WHERE `position` = 0',
  );
  const brands = await store.query<{ id: number; brandId: number | null }>(
    'SELECT `id`, `brandId` FROM `trademark`',
  );
  const gravest = new Map(findings.map((finding) => [finding.screeningId, finding]));
  const brandOf = new Map(brands.map(({ brandId, id }) => [id, brandId]));
  const rows = await store.query<
    Record<'id' | 'createdAt' | 'question' | 'detail' | 'verdict', string> &
      Record<'marketplaceId' | 'sellerId', number>
  >('SELECT * FROM `screening`');
  return rows.map(({ createdAt, detail, id, marketplaceId, question, sellerId, verdict }) => {
    const finding = gravest.get(id);
    const { route } = JSON.parse(question) as {
      route: { origin: string | null; destination: string | null };
    };
    const { goodsRead } = JSON.parse(detail) as { goodsRead: { niceClass: number }[] };
    return {
      ...{ marketplaceId, sellerId, verdict, day: createdAt.slice(0, 10) },
      reason: finding?.reason ?? null,
      niceClass: goodsRead[0]?.niceClass ?? null,
      brandId: finding ? (brandOf.get(finding.trademarkId) ?? null) : null,
      ...{ origin: route.origin, destination: route.destination },
    };
  });
}

/** Counts screenings by the text that stands for their group: `9 CN US` → how many. */
export function countBy(
  screenings: readonly RecordedScreening[],
  group: (screening: RecordedScreening) => string,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const screening of screenings) counts[group(screening)] = (counts[group(screening)] ?? 0) + 1;
  return counts;
}
