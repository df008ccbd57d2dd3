import { type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { type RequestContext } from '../request-context';
import { type AuditLog, type Ended } from './audit-log';

/**
 * Has every mutation of a schema written into the audit log, whoever adds it. Done once when the schema is built, so that
 * no mutation can be forgotten, and queries pay nothing.
 */
export function auditMutations(schema: GraphQLSchema, log: AuditLog): void {
  for (const [operation, field] of Object.entries(schema.getMutationType()?.getFields() ?? {}))
    if (field.resolve) field.resolve = audited(operation, field.resolve, log);
}

function audited(
  operation: string,
  resolve: GraphQLFieldResolver<unknown, RequestContext>,
  log: AuditLog,
): GraphQLFieldResolver<unknown, RequestContext> {
  return async (source, args, context, info) => {
    const input: unknown = args['input'] ?? args;
    try {
      const payload: unknown = await resolve(source, args, context, info);
      const codes = userErrorsOf(payload);
      const outcome = codes.length > 0 ? 'REFUSED' : 'DONE';
      await log.write(context, { operation, input, payload, codes, outcome });
      return payload;
    } catch (error) {
      await log.write(context, { operation, input, payload: undefined, ...failureOf(error) });
      throw error;
    }
  };
}

function userErrorsOf(payload: unknown): string[] {
  const { userErrors } = (payload ?? {}) as { readonly userErrors?: readonly { readonly code: string }[] };
  return (userErrors ?? []).map(({ code }) => code);
}

function failureOf(error: unknown): Pick<Ended, 'outcome' | 'codes'> {
  const name = error instanceof Error ? error.name : 'Error';
  return { outcome: name === 'ForbiddenError' ? 'FORBIDDEN' : 'FAILED', codes: [name] };
}
