import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { DocumentKind } from './pre-confirmation-enums';
import { DateTime } from './scalars';

@Entity('supporting_document')
@ObjectType({
  implements: Node,
  description: 'A document that supports a request: what is known of the file, and its hash.',
  simpleResolvers: true,
})
export class SupportingDocument extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('SupportingDocument', this.rowId);
  }

  @Index('ix_supporting_document_pre_confirmation')
  @Column('int')
  preConfirmationId: number;

  @Column('varchar', { length: 20 })
  @Field(() => DocumentKind, { description: 'What it shows.' })
  kind: DocumentKind;

  @Column('varchar', { length: 200 })
  @Field({ description: 'Name of the file as it was sent.' })
  fileName: string;

  @Column('varchar', { length: 100 })
  @Field({ description: 'Media type: `application/pdf`, `image/png`, `image/jpeg`.' })
  mediaType: string;

  @Column('int')
  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;

  @Column('varchar', { length: 64 })
  @Field({ description: 'SHA-256 of the file, lower-case hexadecimal.' })
  sha256: string;

  /** Revision of the request when it was attached: shows whether it answers the last question of customs. */
  @Column('int')
  attachedAtRevision: number;

  @Column('varchar', { length: 120 })
  @Field({ description: 'Who attached it: name of the viewer.' })
  attachedBy: string;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was attached.' })
  attachedAt: string;
}
