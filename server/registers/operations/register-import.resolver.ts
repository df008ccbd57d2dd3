import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { BulkOperationPayload } from '../../../schema/bulk-operation';
import { StartRegisterImportInput } from '../../../schema/register-import';
import { type RequestContext } from '../../access/request-context';
import { RegisterImportService } from './register-import.service';

@Resolver()
export class RegisterImportResolver {
  constructor(private readonly imports: RegisterImportService) {}

  @Authorized('OPERATOR')
  @Mutation(() => BulkOperationPayload, {
    description:
      'Loads files that lie on the server into a register, in the background. Poll, subscribe or take a webhook; then fetch `resultPath`: a line with the summary, and one for each refused record.',
  })
  startRegisterImport(
    @Ctx() context: RequestContext,
    @Arg('input', () => StartRegisterImportInput, { description: 'Which files, and how to take them.' })
    input: StartRegisterImportInput,
  ): Promise<BulkOperationPayload> {
    return this.imports.start(context, input);
  }
}
