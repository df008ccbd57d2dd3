import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Brand } from '../../schema/brand';
import { ConnectionArgs } from '../../schema/connection';
import { GoodsStatement } from '../../schema/filing';
import { Recordal } from '../../schema/recordal';
import { Provenance } from '../../schema/register';
import { RegisterVersion } from '../../schema/register-version';
import { RightsHolder } from '../../schema/rights-holder';
import { LanguageTag } from '../../schema/scalars';
import { Trademark, TrademarkConnection, TrademarkSearch } from '../../schema/trademark';
import { TrademarkStateConnection } from '../../schema/trademark-state';
import { type RequestContext } from '../access/request-context';
import { provenanceOf } from './provenance';
import { TrademarkSearchService } from './trademark-search.service';

/** Recordals given with a mark: one for each authority is usual. */
const MAX_RECORDALS = 50;

@Resolver(() => Trademark)
export class TrademarkResolver {
  constructor(private readonly search: TrademarkSearchService) {}

  @Query(() => TrademarkConnection, {
    description:
      'Trademarks. With `search.text` all that it resembles, the likeliest first; else in the order of loading.',
  })
  trademarks(
    @Ctx() context: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('search', () => TrademarkSearch, { nullable: true, description: 'What to look for.' })
    search?: TrademarkSearch,
  ): Promise<TrademarkConnection> {
    return this.search.find(context, search ?? {}, page);
  }

  @FieldResolver(() => RightsHolder, { description: 'Who owns it.' })
  owner(
    @Root() { ownerId }: Trademark,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> | RightsHolder | null {
    return loaders.RightsHolder.now(ownerId);
  }

  @FieldResolver(() => Brand, { nullable: true, description: 'The brand that it belongs to, where known.' })
  brand(
    @Root() { brandId }: Trademark,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Brand | null> | Brand | null {
    return brandId === null ? null : loaders.Brand.now(brandId);
  }

  @FieldResolver(() => [Recordal], {
    description: `Its customs recordals, oldest first, at most ${MAX_RECORDALS}; \`recordals(trademark)\` pages through more.`,
  })
  async recordals(@Root() { rowId }: Trademark, @Ctx() { loaders }: RequestContext): Promise<Recordal[]> {
    const all = await loaders.recordalsOfTrademark.load(rowId);
    return all.sort((a, b) => a.rowId - b.rowId).slice(0, MAX_RECORDALS);
  }

  @FieldResolver(() => RegisterVersion, {
    nullable: true,
    description: 'The register version that last changed it.',
  })
  async registerVersion(
    @Root() { registerVersionId }: Trademark,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RegisterVersion | null> {
    return loaders.RegisterVersion.load(registerVersionId);
  }

  @FieldResolver(() => [GoodsStatement], {
    description: 'Goods and services as filed, by class, in every language that the source has.',
  })
  async goodsStatements(
    @Root() { goods, goodsClasses, goodsLanguage, rowId }: Trademark,
    @Ctx() { loaders }: RequestContext,
    @Arg('language', () => LanguageTag, { nullable: true, description: 'Only this language.' })
    language?: string | null,
  ): Promise<GoodsStatement[]> {
    const own = goods.map((text, at) => ({
      niceClass: goodsClasses?.[at] || null,
      language: goodsLanguage,
      text,
    }));
    const other = await loaders.translationOfTrademark.load(rowId);
    const all = [...own, ...(other?.statements ?? [])];
    return language == null ? all : all.filter((statement) => statement.language === language);
  }

  @FieldResolver(() => Provenance, { description: 'What the present state rests on.' })
  provenance(@Root() mark: Trademark, @Ctx() context: RequestContext): Promise<Provenance> {
    return provenanceOf(mark, context);
  }

  @FieldResolver(() => TrademarkStateConnection, {
    description: 'Earlier states, the newest first; the present one is the trademark itself.',
  })
  history(
    @Root() { rowId }: Trademark,
    @Ctx() { loaders }: RequestContext,
    @Args() page: ConnectionArgs,
  ): Promise<TrademarkStateConnection> {
    return loaders.statesOfTrademark(page).load(rowId);
  }
}
