import { type ExecutionResult, getOperationAST, getVariableValues, type GraphQLSchema, parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { type RequestContext } from '../access/request-context';
import { type Viewer } from '../access/viewer';
import { inTurns } from '../jobs/in-turns';
import { RECORD_LINE, SCREEN_LINE } from './screening-document';
import { type AnsweredLine } from './types';

/** The part of the application that answers operations. */
export interface Executor {
  readonly schema: GraphQLSchema;
  /** How many screenings it takes at once: some for each thread that judges. */
  readonly judge: { readonly atOnce: number };
  contextFor(viewer: Viewer, requestId: string): RequestContext;
}

export interface ScreenLinesOptions {
  /** Who asks. */
  readonly viewer: Viewer;
  /** Number of the first line, for messages. */
  readonly firstLine: number;
  /** Whether the screenings are recorded. */
  readonly record: boolean;
}

/** Lines that are under way at once, at least: so many that what they look up is read together. */
const AT_ONCE = 10;

/** Errors, by name, that say what is wrong with an item; any other is our fault. */
const OF_THE_LINE = new Set(['BadInputError', 'GraphQLError', 'RangeError']);

/** An operation as a function of the variables: many times a second the interpreter would be a seventh of the work. */
function operation(
  text: string,
): (schema: GraphQLSchema, context: RequestContext, input: unknown) => Promise<ExecutionResult> {
  const document = parse(text);
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  const compiled = new WeakMap<GraphQLSchema, CompiledQuery>();
  return async (schema, context, input) => {
    let query = compiled.get(schema);
    if (!query) {
      const made = compileQuery(schema, document);
      if (!isCompiledQuery(made)) return made;
      compiled.set(schema, (query = made));
    }
    const { coerced, errors } = getVariableValues(schema, definitions, { input });
    return coerced ? query.query(undefined, context, coerced) : { errors };
  };
}

const operations = { record: operation(RECORD_LINE), screen: operation(SCREEN_LINE) };

/** Screens lines through the schema, so that a file gets what a request would get. The order is kept, no line is lost. */
export async function screenLines(
  app: Executor,
  lines: readonly string[],
  options: ScreenLinesOptions,
): Promise<AnsweredLine[]> {
  const context = app.contextFor(options.viewer, 'lines');
  return inTurns(lines, Math.max(AT_ONCE, app.judge.atOnce), async (text, at) => {
    const answer = await screenLine(app.schema, context, text, options.record);
    if (typeof answer === 'string') return { ok: true, text: answer };
    return {
      ok: false,
      text: JSON.stringify({ error: { line: options.firstLine + at, messages: answer } }),
    };
  });
}

interface Recorded {
  readonly screening: object | null;
  readonly userErrors: readonly { readonly field: readonly string[] | null; readonly message: string }[];
}

/** The Screening as JSON, or what is wrong with the line. @throws Error for what is not the line's fault */
async function screenLine(
  schema: GraphQLSchema,
  contextValue: RequestContext,
  text: string,
  record: boolean,
): Promise<string | readonly string[]> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return [`not JSON: ${error instanceof Error ? error.message : String(error)}`];
  }
  const ask = record ? operations.record : operations.screen;
  const { data, errors } = await ask(schema, contextValue, input);
  if (errors) {
    const ours = errors.find(({ originalError }) => originalError && !OF_THE_LINE.has(originalError.name));
    if (ours) throw ours.originalError ?? ours;
    return errors.map(({ message }) => message);
  }
  if (!record) return JSON.stringify(data?.['screen']);
  const { screening, userErrors } = data?.['recordScreening'] as Recorded;
  if (screening) return JSON.stringify(screening);
  return userErrors.map(({ field, message }) => `${field?.join('.') ?? ''}: ${message}`);
}
