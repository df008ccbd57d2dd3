import { rowIdOf } from '../../schema/global-id';
import { type DraftPreConfirmationInput } from '../../schema/pre-confirmation-workflow';
import { type PreConfirmation } from '../../schema/pre-confirmation';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { readText } from './text-list';

const LIMITS = { trademarks: 100, skus: 500, sku: 100, statement: 4_000 } as const;

type Statement = Partial<Pick<DraftPreConfirmationInput, 'trademarks' | 'skus' | 'statement'>>;
type Given = { readonly [Field in keyof Statement]?: Statement[Field] | null };

async function readMarks(
  { loaders }: RequestContext,
  ids: readonly string[],
): Promise<{ rowIds: number[]; userErrors: UserError[] }> {
  if (ids.length === 0 || ids.length > LIMITS.trademarks) {
    const message = `Name from 1 to ${LIMITS.trademarks} trademarks; ${ids.length} were given.`;
    const code = ids.length === 0 ? 'REQUIRED' : 'TOO_MANY';
    return { rowIds: [], userErrors: [{ field: ['trademarks'], code, message }] };
  }
  const marks = await Promise.all(
    ids.map((id) => {
      const rowId = rowIdOf('Trademark', id);
      return rowId === null ? null : loaders.Trademark.load(rowId);
    }),
  );
  const userErrors = marks.flatMap((mark, at): UserError[] =>
    mark
      ? []
      : [{ field: ['trademarks', String(at)], code: 'NOT_FOUND', message: 'There is no such trademark.' }],
  );
  return { rowIds: [...new Set(marks.flatMap((mark) => mark?.rowId ?? []))], userErrors };
}

function readSkus(given: readonly string[]): { skus: string[]; userErrors: UserError[] } {
  const skus = [...new Set(given.map((sku) => sku.trim()).filter((sku) => sku !== ''))];
  const userErrors: UserError[] = [];
  if (skus.length === 0 || skus.length > LIMITS.skus)
    userErrors.push({
      field: ['skus'],
      code: skus.length === 0 ? 'REQUIRED' : 'TOO_MANY',
      message: `Name from 1 to ${LIMITS.skus} SKUs; ${skus.length} were given.`,
    });
  if (skus.some((sku) => sku.length > LIMITS.sku))
    userErrors.push({
      field: ['skus'],
      code: 'TOO_LONG',
      message: `A SKU has at most ${LIMITS.sku} characters.`,
    });
  return { skus, userErrors };
}

/** What a request names; what the input leaves out is not in the changes. */
export async function readStatement(
  context: RequestContext,
  input: Given,
): Promise<{
  changes: Partial<Pick<PreConfirmation, 'trademarkIds' | 'skus' | 'statement'>>;
  userErrors: UserError[];
}> {
  const marks = input.trademarks == null ? null : await readMarks(context, input.trademarks);
  const goods = input.skus == null ? null : readSkus(input.skus);
  const statement = readText('statement', input.statement, LIMITS.statement);
  return {
    changes: {
      ...(marks ? { trademarkIds: marks.rowIds } : {}),
      ...(goods ? { skus: goods.skus } : {}),
      ...(input.statement == null ? {} : { statement: statement.text }),
    },
    userErrors: [...(marks?.userErrors ?? []), ...(goods?.userErrors ?? []), ...statement.userErrors],
  };
}
