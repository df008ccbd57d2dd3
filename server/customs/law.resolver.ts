import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { LawProfile } from '../../schema/law-profile';
import { LocalDate } from '../../schema/scalars';
import { type RequestContext } from '../access/request-context';
import { lawProfile, lawProfiles } from '../law/profiles/law-profile';

/** Characters of a wrong value that an error repeats. */
const MAX_SHOWN = 20;

@Resolver(() => LawProfile)
export class LawResolver {
  @Query(() => LawProfile, {
    description:
      'The law of a jurisdiction on a date: instruments, versions, and every rule with its article.',
  })
  legalBasis(
    @Ctx() { today }: RequestContext,
    @Arg('jurisdiction', () => String, {
      description: '`CN`, `US`, `EU`, or a country code, ISO 3166-1 alpha-2.',
    })
    jurisdiction: string,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'The day. Default: today, UTC.' })
    asOf?: string,
  ): LawProfile {
    if (!/^[A-Z]{2}$/.test(jurisdiction)) {
      throw new RangeError(
        `jurisdiction is ${JSON.stringify(jurisdiction.slice(0, MAX_SHOWN))}; it is CN, US, EU or another country code.`,
      );
    }
    return lawProfile(jurisdiction, asOf ?? today);
  }

  @Query(() => [LawProfile], {
    description: 'Every state of the law that is held as data, by jurisdiction and in order of time.',
  })
  lawProfiles(): LawProfile[] {
    return [...lawProfiles()];
  }
}
