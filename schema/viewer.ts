import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';
import { Marketplace } from './marketplace';
import { RightsHolder } from './rights-holder';
import { Seller } from './seller';

export const ViewerRole = describedEnum('ViewerRole', 'What a viewer is to the platform.', {
  MARKETPLACE: 'The back end of a marketplace: sees all of its sellers.',
  SELLER: 'A seller: sees its own listings, licences and shipments.',
  RIGHTS_HOLDER: 'A rights holder: its marks, recordals, licences and cases.',
  CUSTOMS_OFFICER: 'An officer of a customs authority.',
  ANALYST: 'Reads the figures of a marketplace and changes nothing.',
  OPERATOR: 'Runs the platform.',
});
export type ViewerRole = keyof typeof ViewerRole;

/** Whose eyes the answers are for; the objects behind the numbers are loaded where they are asked for. */
@ObjectType('Viewer', { description: 'Who asks: the bearer of the credential that came with the request.' })
export class ViewerType {
  @Field({ description: 'Name in the log.' })
  name: string;

  @Field(() => ViewerRole, { description: 'What it is to the platform.' })
  role: ViewerRole;

  @Field({ description: 'Whether it may change things.' })
  canWrite: boolean;

  @Field(() => String, { nullable: true, description: 'Customs authority of an officer: `CN-GACC`.' })
  authority: string | null;

  @Field(() => Marketplace, { nullable: true, description: 'The marketplace that it belongs to.' })
  marketplace?: Marketplace | null;

  @Field(() => Seller, { nullable: true, description: 'The seller that it is.' })
  seller?: Seller | null;

  @Field(() => RightsHolder, { nullable: true, description: 'The rights holder that it is.' })
  rightsHolder?: RightsHolder | null;
}
