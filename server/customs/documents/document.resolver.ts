import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AttachDocumentInput, AttachDocumentPayload } from '../../../schema/pre-confirmation-workflow';
import { SupportingDocument } from '../../../schema/supporting-document';
import { type RequestContext } from '../../access/request-context';
import { DocumentService } from './document.service';

@Resolver(() => SupportingDocument)
export class DocumentResolver {
  constructor(private readonly documents: DocumentService) {}

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => AttachDocumentPayload, {
    description: 'Attaches a supporting document to a request for pre-confirmation that is not decided.',
  })
  attachDocument(
    @Ctx() context: RequestContext,
    @Arg('input', () => AttachDocumentInput, { description: 'The document.' }) input: AttachDocumentInput,
  ): Promise<AttachDocumentPayload> {
    return this.documents.attach(context, input);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The file, Base64; null where the storage does not have it any more as it was attached.',
  })
  content(@Root() document: SupportingDocument): Promise<string | null> {
    return this.documents.contentOf(document);
  }
}
