import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { connectionOf } from './connection';
import { MutationInput } from './mutation-input';
import { MutationPayload } from './mutation-payload';
import { NiceClass } from './nice-class';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { CountryCode, DateTime, LocalDate } from './scalars';

@Entity('authorization')
@ObjectType({
  implements: Node,
  description:
    'A licence: a rights holder permits a seller to use marks for goods in a territory and a time.',
  simpleResolvers: true,
})
export class Authorization extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Authorization', this.rowId);
  }

  @Index('ix_authorization_marketplace')
  @Column('int')
  marketplaceId: number;

  @Index('ix_authorization_rights_holder')
  @Column('int')
  rightsHolderId: number;

  @Index('ix_authorization_seller')
  @Column('int')
  sellerId: number;

  /** Row ids of the marks that it covers; empty covers all marks of the holder. */
  @Column('simple-json')
  trademarkIds: number[];

  @Column('simple-json')
  @Field(() => [NiceClass], { description: 'Nice classes that it covers; empty covers all.' })
  niceClasses: number[];

  @Column('simple-json')
  @Field(() => [CountryCode], { description: 'Countries where it holds; empty holds everywhere.' })
  territory: string[];

  @Column('varchar', { length: 10 })
  @Field(() => LocalDate, { description: 'First day.' })
  validFrom: string;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null if it has no end.' })
  validTo: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day from which it no longer holds; null if it was not revoked.',
  })
  revokedOn: string | null;

  @Column('simple-json')
  @Field(() => [String], {
    description: 'Customs authorities with which the holder listed the seller as legitimate user: `CN-GACC`.',
  })
  listedWith: string[];

  /** The seller that grants it as a sub-licence; null where the holder itself does. */
  @Column('int', { nullable: true })
  licensorSellerId: number | null;

  /** 1 or null. */
  @Column('int', { name: 'maySublicense', nullable: true })
  sublicensing: number | null;

  @Field({ description: 'Whether the seller may license further.' })
  get maySublicense(): boolean {
    return this.sublicensing === 1;
  }

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Pieces that it covers; null is without limit.' })
  quantityLimit: number | null;

  /** Null counts as 0. */
  @Column('int', { name: 'quantityUsed', nullable: true })
  piecesUsed: number | null;

  @Field(() => Int, {
    description:
      'Pieces that were dispatched under it, its sub-licences included. Counted where it has a limit.',
  })
  get quantityUsed(): number {
    return this.piecesUsed ?? 0;
  }

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was granted.' })
  createdAt: string;
}

export const AuthorizationConnection = connectionOf(Authorization, 'authorizations');
export type AuthorizationConnection = InstanceType<typeof AuthorizationConnection>;

@InputType({ description: 'A licence to grant.' })
export class GrantAuthorizationInput extends MutationInput {
  @Field(() => ID, { description: 'Rights holder that grants it.' })
  rightsHolder: string;

  @Field(() => ID, { description: 'Seller that receives it.' })
  seller: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Trademarks covered; none covers all marks of the holder. At most 500.',
  })
  trademarks: string[];

  @Field(() => [NiceClass], { defaultValue: [], description: 'Nice classes covered; none covers all.' })
  niceClasses: number[];

  @Field(() => [CountryCode], {
    defaultValue: [],
    description: 'Countries where it holds; none holds everywhere.',
  })
  territory: string[];

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; none if it has no end.' })
  validTo?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Customs authorities with which the seller is listed as legitimate user.',
  })
  listedWith: string[];

  @Field(() => ID, {
    nullable: true,
    description:
      'Seller that grants it as a sub-licence, under a licence of the holder that allows it. Default: the holder itself grants it.',
  })
  licensor?: string | null;

  @Field({ defaultValue: false, description: 'Whether the seller may license further.' })
  maySublicense: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Pieces covered, 1 to 1,000,000,000; none is without limit.',
  })
  quantityLimit?: number | null;
}

@InputType({ description: 'A licence to revoke.' })
export class RevokeAuthorizationInput extends MutationInput {
  @Field(() => ID, { description: 'The licence.' })
  authorization: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day from which it no longer holds. Default: today, UTC.',
  })
  revokedOn?: string | null;
}

@ObjectType({ description: 'What granting or revoking a licence gave.', simpleResolvers: true })
export class AuthorizationPayload extends MutationPayload {
  @Field(() => Authorization, { nullable: true, description: 'The licence; null if there were errors.' })
  authorization: Authorization | null;
}
