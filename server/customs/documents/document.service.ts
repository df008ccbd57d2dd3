import {
  type AttachDocumentInput,
  type AttachDocumentPayload,
} from '../../../schema/pre-confirmation-workflow';
import { type PreConfirmation } from '../../../schema/pre-confirmation';
import { SupportingDocument } from '../../../schema/supporting-document';
import { type UserError } from '../../../schema/user-error';
import { type RequestContext } from '../../access/request-context';
import { type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { loadRequest, reloadRequest } from '../pre-confirmation-step';
import { type DocumentStorage } from './document-storage';
import { sha256Of } from './local-folder';
import { readDocument } from './read-document';

/** Documents of one request. */
export const MAX_DOCUMENTS = 50;

/** States in which a request still takes documents. */
const OPEN: ReadonlySet<PreConfirmation['status']> = new Set(['DRAFT', 'REQUESTED', 'INCOMPLETE', 'REFUSED']);

const documents = tableOf(SupportingDocument);

export class DocumentService {
  constructor(
    private readonly store: Store,
    private readonly storage: DocumentStorage,
    private readonly now: () => Date,
  ) {}

  /** Keeps the file, then notes it: what fails in between leaves a file that nobody names, and no name without a file. */
  async attach(context: RequestContext, input: AttachDocumentInput): Promise<AttachDocumentPayload> {
    const { loaders, viewer } = context;
    const clientMutationId = input.clientMutationId ?? null;
    const refuse = (...userErrors: readonly UserError[]): AttachDocumentPayload => ({
      clientMutationId,
      document: null,
      preConfirmation: null,
      userErrors: [...userErrors],
    });
    const request = await loadRequest(context, input.preConfirmation);
    const { document, userErrors } = readDocument(input);
    if (!('rowId' in request)) return refuse(request, ...userErrors);
    if (userErrors.length > 0) return refuse(...userErrors);
    const refusal = await this.refusalOf(context, request);
    if (refusal) return refuse(refusal);

    const sha256 = sha256Of(document.content);
    await this.storage.put(sha256, document.content);
    const rowId = await this.store.transaction((tx) =>
      documents.insertOne(tx, {
        preConfirmationId: request.rowId,
        kind: input.kind,
        fileName: document.fileName,
        mediaType: document.mediaType,
        size: document.content.length,
        sha256,
        attachedAtRevision: request.revision,
        attachedBy: viewer.name,
        attachedAt: this.now().toISOString(),
      }),
    );
    return {
      clientMutationId,
      document: await loaders.SupportingDocument.load(rowId),
      preConfirmation: await reloadRequest(context, request.rowId),
      userErrors: [],
    };
  }

  /** The file of a document, Base64; null where the storage has lost it or it was changed there. */
  async contentOf({ sha256 }: SupportingDocument): Promise<string | null> {
    const content = await this.storage.get(sha256);
    return content && Buffer.from(content).toString('base64');
  }

  private async refusalOf({ loaders }: RequestContext, request: PreConfirmation): Promise<UserError | null> {
    if (!OPEN.has(request.status)) {
      const message = `A request in state ${request.status} takes no documents any more.`;
      return { field: ['preConfirmation'], code: 'NOT_ALLOWED', message };
    }
    const attached = await loaders.documentsOfPreConfirmation.load(request.rowId);
    if (attached.length < MAX_DOCUMENTS) return null;
    const message = `A request has at most ${MAX_DOCUMENTS} documents.`;
    return { field: ['preConfirmation'], code: 'TOO_MANY', message };
  }
}
