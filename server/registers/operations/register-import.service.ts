import { type BulkOperationPayload } from '../../../schema/bulk-operation';
import { type StartRegisterImportInput } from '../../../schema/register-import';
import { type UserError } from '../../../schema/user-error';
import { type RequestContext } from '../../access/request-context';
import { type QueueOperation } from '../../bulk/types';
import { FORMAT_NAMES, type FormatName } from '../detect-format';
import { READY_MAPPINGS } from '../mapping/ready-mappings';
import { ImportPathError, pathsBelow } from './import-folder';
import { type ImportJobOptions } from './import-job';

const MOST_FILES = 100;
const LONGEST_NAME = 100;

/** Queues imports of files that lie on the server. */
export class RegisterImportService {
  constructor(
    private readonly queue: QueueOperation,
    private readonly importDir: string,
  ) {}

  async start(context: RequestContext, input: StartRegisterImportInput): Promise<BulkOperationPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const userErrors = await this.errorsIn(input);
    if (userErrors.length > 0) return { clientMutationId, bulkOperation: null, userErrors };
    const { allowRemovals, dryRun, files, force, format, mapping, mode, register } = input;
    const options: ImportJobOptions = {
      ...{ files, format: format as FormatName, mapping: mapping ?? null, register: register ?? null },
      ...{ mode, dryRun, force, allowRemovals },
    };
    const line = JSON.stringify(options);
    const bulkOperation = await this.queue(context, 'REGISTER_IMPORT', { ...options }, line);
    return { clientMutationId, bulkOperation, userErrors };
  }

  private async errorsIn({
    files,
    format,
    mapping,
    register,
  }: StartRegisterImportInput): Promise<UserError[]> {
    const errors: UserError[] = [];
    const refuse = (field: string, message: string): void => {
      errors.push({ field: [field], code: 'INVALID', message });
    };
    if (files.length === 0 || files.length > MOST_FILES) refuse('files', `Name 1 to ${MOST_FILES} files.`);
    else
      await pathsBelow(this.importDir, files).catch((error: unknown) => {
        if (!(error instanceof ImportPathError)) throw error;
        refuse('files', error.message);
      });
    if (!(FORMAT_NAMES as readonly string[]).includes(format))
      refuse('format', `There is no format "${format.slice(0, 40)}"; there are ${FORMAT_NAMES.join(', ')}.`);
    if (mapping != null && !(READY_MAPPINGS as readonly string[]).includes(mapping))
      refuse(
        'mapping',
        `There is no mapping "${mapping.slice(0, 40)}"; there are ${READY_MAPPINGS.join(', ')}.`,
      );
    if (register != null && (register.trim() === '' || register.length > LONGEST_NAME))
      refuse('register', `Give the register a name of 1 to ${LONGEST_NAME} characters.`);
    return errors;
  }
}
