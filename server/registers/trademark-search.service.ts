import { type ConnectionArgs } from '../../schema/connection';
import { rowIdOf } from '../../schema/global-id';
import { Trademark, type TrademarkConnection, type TrademarkSearch } from '../../schema/trademark';
import { type RequestContext } from '../access/request-context';
import { compareSigns } from '../matching/sign/compare-signs';
import { type MarkFacts, type MarkIndex } from '../matching/types';
import { anyOf } from '../store/conditions';
import { pageOf, type Where } from '../store/page';
import { pageOfRanked } from '../store/ranked-page';
import { tableOf } from '../store/table';
import { IN_REGISTER, pageAsOf, statesAsOf, versionAt } from './states-as-of';

/** The most marks that a search by text ranks. */
const MAX_RANKED = 500;
const MAX_TEXT = 500;
const DEFAULT_SIMILARITY = 0.3;

interface Ranked {
  readonly rowId: number;
  readonly score: number;
}

export class TrademarkSearchService {
  constructor(private readonly index: () => MarkIndex) {}

  /** Trademarks that fit the search: ranked by resemblance where there is a text, else in the order of loading. */
  async find(
    context: RequestContext,
    search: TrademarkSearch,
    page: ConnectionArgs,
  ): Promise<TrademarkConnection> {
    const text = search.text?.trim() ?? '';
    const versionId = search.asOf == null ? null : await versionAt(context.store, search.asOf);
    const owners = await this.ownersIn(context, search);
    const where = this.where(search, owners);
    if (text === '' && versionId !== null) return pageAsOf(context, versionId, where, page);
    if (text === '')
      return pageOf(
        context.store,
        {
          table: tableOf(Trademark),
          scope: context.viewer,
          where: [...where, IN_REGISTER],
          order: ['rowId'],
        },
        page,
      );
    if (text.length > MAX_TEXT)
      throw new RangeError(`search.text has ${text.length} characters; at most ${MAX_TEXT} are allowed.`);
    const ranked = this.rank(text, search, owners);
    return pageOfRanked(
      ranked,
      ({ score, rowId }) => [score, rowId],
      page,
      async (part) => {
        const ids = part.map(({ rowId }) => rowId);
        if (versionId !== null) {
          const states = await statesAsOf(context.store, versionId, ids);
          return ids.map((id) => states.get(id) ?? null);
        }
        return Promise.all(ids.map((id) => context.loaders.Trademark.load(id)));
      },
    );
  }

  /** Row ids of the owners that are looked for, one under all its names where that is asked; null for any. */
  private async ownersIn(
    { loaders }: RequestContext,
    { includeLinked, owner }: TrademarkSearch,
  ): Promise<readonly number[] | null> {
    if (owner == null) return null;
    const rowId = rowIdOf('RightsHolder', owner) ?? 0;
    return includeLinked === true ? loaders.linkedHolders.load(rowId) : [rowId];
  }

  private where(search: TrademarkSearch, owners: readonly number[] | null): Where[] {
    const brand = search.brand == null ? null : [rowIdOf('Brand', search.brand) ?? 0];
    return [
      ...anyOf('`trademark`.`office`', search.offices),
      ...anyOf('`trademark`.`status`', search.statuses),
      ...anyOf('`trademark`.`ownerId`', owners),
      ...anyOf('`trademark`.`brandId`', brand),
      ...(search.niceClasses?.length ? [this.classWhere(search.niceClasses)] : []),
    ];
  }

  /** Classes are stored as a JSON list; a class is in it if it stands between brackets or commas. */
  private classWhere(niceClasses: readonly number[]): Where {
    const forms = niceClasses.flatMap((one) => [`[${one}]`, `[${one},%`, `%,${one},%`, `%,${one}]`]);
    return { sql: `(${forms.map(() => '`trademark`.`niceClasses` LIKE ?').join(' OR ')})`, values: forms };
  }

  private rank(text: string, search: TrademarkSearch, owners: readonly number[] | null): readonly Ranked[] {
    const index = this.index();
    const marks = new Set(
      index
        .search([text], { limit: MAX_RANKED, niceClasses: search.niceClasses ?? undefined })
        .map(({ mark }) => mark),
    );
    const least = search.similarity ?? DEFAULT_SIMILARITY;
    const context = { ordinariness: (word: string) => index.ordinariness(word) };
    return [...marks]
      .map((mark) => index.facts(mark))
      .filter((facts) => (owners === null || owners.includes(facts.ownerId)) && fits(facts, search))
      .map((facts) => ({
        rowId: facts.id,
        score: compareSigns({ text }, { text: facts.text, aliases: facts.aliases }, context).score,
      }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || a.rowId - b.rowId);
  }
}

function fits(facts: MarkFacts, { offices, statuses, brand }: TrademarkSearch): boolean {
  return (
    (offices == null || offices.includes(facts.office)) &&
    (statuses == null || statuses.includes(facts.status)) &&
    (brand == null || rowIdOf('Brand', brand) === facts.brandId)
  );
}
