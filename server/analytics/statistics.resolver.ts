import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Brand } from '../../schema/brand';
import { ConnectionArgs } from '../../schema/connection';
import {
  ScreeningStatistic,
  ScreeningStatisticConnection,
  StatisticsDimension,
  StatisticsFilter,
  StatisticsOrder,
  TimelineInterval,
  VerdictTimelinePoint,
} from '../../schema/screening-statistics';
import { Seller } from '../../schema/seller';
import { type RequestContext } from '../access/request-context';
import { statisticsPage } from './statistics-page';
import { verdictTimeline } from './timeline';

/** Recorded screenings in numbers. */
@Resolver(() => ScreeningStatistic)
export class StatisticsResolver {
  @Query(() => ScreeningStatisticConnection, {
    description:
      "The viewer's recorded screenings, counted: how many there are of each verdict, reason, class, brand, route, seller, day.",
  })
  screeningStatistics(
    @Ctx() { store, viewer }: RequestContext,
    @Arg('groupBy', () => [StatisticsDimension], {
      description: 'What makes a group, each once; none counts all screenings together.',
    })
    groupBy: StatisticsDimension[],
    @Args() page: ConnectionArgs,
    @Arg('filter', () => StatisticsFilter, { nullable: true, description: 'Which screenings. Default: all.' })
    filter: StatisticsFilter | null | undefined,
    @Arg('orderBy', () => StatisticsOrder, {
      defaultValue: 'MOST_SCREENINGS',
      description: 'Which group comes first.',
    })
    orderBy: StatisticsOrder,
  ): Promise<ScreeningStatisticConnection> {
    return statisticsPage(store, viewer, { groupBy, filter: filter ?? {}, orderBy }, page);
  }

  @Query(() => [VerdictTimelinePoint], {
    description:
      "The viewer's recorded screenings over time, oldest first, intervals without any among them: at most 400.",
  })
  verdictTimeline(
    @Ctx() { store, today, viewer }: RequestContext,
    @Arg('interval', () => TimelineInterval, { description: 'Length of a point.' })
    interval: TimelineInterval,
    @Arg('filter', () => StatisticsFilter, {
      nullable: true,
      description:
        'Which screenings. Where `to` is left out it is today; where `from` is, it lies 30 days, 26 weeks or 12 months before `to`.',
    })
    filter?: StatisticsFilter | null,
  ): Promise<VerdictTimelinePoint[]> {
    return verdictTimeline(store, viewer, interval, filter ?? {}, today);
  }

  @FieldResolver(() => Brand, {
    nullable: true,
    description: 'Brand; null unless grouped by it, and where nothing was found or the mark has none.',
  })
  async brand(
    @Root() { brandId }: ScreeningStatistic,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Brand | null> {
    return brandId === null ? null : loaders.Brand.load(brandId);
  }

  @FieldResolver(() => Seller, {
    nullable: true,
    description: 'Seller; null unless grouped by it, and where none was named.',
  })
  async seller(
    @Root() { sellerId }: ScreeningStatistic,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Seller | null> {
    return sellerId === null ? null : loaders.Seller.load(sellerId);
  }
}
