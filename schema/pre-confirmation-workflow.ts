import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';
import { MutationInput } from './mutation-input';
import { MutationPayload } from './mutation-payload';
import { PreConfirmation } from './pre-confirmation';
import { DocumentKind } from './pre-confirmation-enums';
import { LocalDate } from './scalars';
import { SupportingDocument } from './supporting-document';

export const PreConfirmationDecision = describedEnum(
  'PreConfirmationDecision',
  'How customs answers a request.',
  {
    CONFIRM: 'Use is lawful: confirmed for a period.',
    REFUSE: 'Refused, with reasons.',
    ASK_DOCUMENTS: 'Not decided: further documents are needed; `reasons` names them.',
  },
);
export type PreConfirmationDecision = keyof typeof PreConfirmationDecision;

@InputType({ description: 'A request for pre-confirmation to begin.' })
export class DraftPreConfirmationInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Seller of the goods. A seller may leave it out: itself.' })
  seller?: string | null;

  @Field({ description: 'Customs authority to ask: `CN-GACC`; `XD-CUSTOMS` marks demo data.' })
  authority: string;

  @Field({ description: 'Port whose customs is asked, UN/LOCODE or name, 1 to 100 characters.' })
  port: string;

  @Field(() => [ID], { description: 'Trademarks that the goods bear, 1 to 100.' })
  trademarks: string[];

  @Field(() => [String], { description: 'SKUs of the goods, 1 to 500.' })
  skus: string[];

  @Field(() => String, { nullable: true, description: 'How the use is lawful, at most 4,000 characters.' })
  statement?: string | null;
}

@InputType({ description: 'A request for pre-confirmation to take a step with.' })
export class PreConfirmationStepInput extends MutationInput {
  @Field(() => ID, { description: 'The request.' })
  preConfirmation: string;

  @Field(() => Int, { nullable: true, description: 'Revision that was read; a newer one gives CONFLICT.' })
  revision?: number | null;

  @Field(() => String, { nullable: true, description: 'A word for the history, at most 1,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'A request to hand in, first or again, with what changed in it.' })
export class RequestPreConfirmationInput extends PreConfirmationStepInput {
  @Field(() => [ID], { nullable: true, description: 'Trademarks from now on; left out, as before.' })
  trademarks?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'SKUs from now on; left out, as before.' })
  skus?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Statement from now on; left out, as before.' })
  statement?: string | null;
}

@InputType({ description: "Customs' answer to a request." })
export class DecidePreConfirmationInput extends PreConfirmationStepInput {
  @Field(() => PreConfirmationDecision, { description: 'The answer.' })
  decision: PreConfirmationDecision;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it has effect. Default: today, UTC.',
  })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; needed to confirm.' })
  validTo?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Reasons, or the documents that are missing; needed unless it is confirmed. At most 100 of 300 characters each.',
  })
  reasons: string[];
}

@InputType({ description: 'A confirmation to take back.' })
export class RevokePreConfirmationInput extends PreConfirmationStepInput {
  @Field(() => [String], { description: 'Reasons; at most 100 of 300 characters each.' })
  reasons: string[];
}

@InputType({ description: 'A supporting document to attach to a request that is not decided.' })
export class AttachDocumentInput extends MutationInput {
  @Field(() => ID, { description: 'The request.' })
  preConfirmation: string;

  @Field(() => DocumentKind, { description: 'What it shows.' })
  kind: DocumentKind;

  @Field({ description: 'Name of the file, 1 to 200 characters.' })
  fileName: string;

  @Field({
    description:
      'Media type: `application/pdf`, `image/png` or `image/jpeg`. The content must be what it says.',
  })
  mediaType: string;

  @Field({ description: 'The file, Base64; at most 1,000,000 bytes before encoding.' })
  content: string;
}

@ObjectType({ description: 'What a step with a request for pre-confirmation gave.', simpleResolvers: true })
export class PreConfirmationPayload extends MutationPayload {
  @Field(() => PreConfirmation, { nullable: true, description: 'The request; null if there were errors.' })
  preConfirmation: PreConfirmation | null;
}

@ObjectType({ description: 'What attaching a document gave.', simpleResolvers: true })
export class AttachDocumentPayload extends MutationPayload {
  @Field(() => SupportingDocument, {
    nullable: true,
    description: 'The document; null if there were errors.',
  })
  document: SupportingDocument | null;

  @Field(() => PreConfirmation, { nullable: true, description: 'The request; null if there were errors.' })
  preConfirmation: PreConfirmation | null;
}
