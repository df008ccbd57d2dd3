import { execute, parse } from 'graphql';
import { type Viewer } from '../access/viewer';
import { type App } from '../app';
import { SCREENING_DOCUMENT } from './screening-document';

/** The answer to one line: a Screening, or what was wrong with the line. */
export interface ScreenedLine {
  readonly ok: boolean;
  /** JSON without a line break. */
  readonly text: string;
}

const document = parse(SCREENING_DOCUMENT);

function refused(line: number, messages: readonly string[]): ScreenedLine {
  return { ok: false, text: JSON.stringify({ error: { line, messages } }) };
}

/** Screens lines through the schema, so that a file gets what a request would get. The order is kept, no line is lost. */
export async function screenLines(
  app: App,
  viewer: Viewer,
  lines: readonly string[],
  firstLine: number,
): Promise<ScreenedLine[]> {
  const contextValue = app.contextFor(viewer, 'command line');
  return Promise.all(
    lines.map(async (text, at) => {
      const line = firstLine + at;
      let input: unknown;
      try {
        input = JSON.parse(text);
      } catch (error) {
        return refused(line, [`not JSON: ${error instanceof Error ? error.message : String(error)}`]);
      }
      const { data, errors } = await execute({
        schema: app.schema,
        document,
        contextValue,
        variableValues: { input },
      });
      if (errors)
        return refused(
          line,
          errors.map(({ message }) => message),
        );
      return { ok: true, text: JSON.stringify(data?.['screen']) };
    }),
  );
}
