import { type StatisticsFilter, type TypedDocumentString } from '../gql/graphql';
import { ask } from '../site/ask';
import { type Bilingual, type Language } from '../site/language';

/** A column of an answer: words, or a figure that is drawn. */
export interface Column {
  readonly title: Bilingual<string>;
  /** Drawn in the colour of a verdict, or in the page's own; left out, the column is words. */
  readonly drawn?: 'BLOCK' | 'REVIEW' | 'CLEAR' | 'ALL';
  /** A figure that stands in the table and is not drawn. */
  readonly figure?: boolean;
}

export type Cell = string | number;

/** Variables of a question as JSON shows them. */
export interface QuestionVariables {
  readonly filter: StatisticsFilter;
  readonly first?: number;
}

/** The first and last day of the time that questions ask about by default. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** One question with all that its place on the page needs. */
export interface Question {
  readonly id: string;
  readonly title: Bilingual<string>;
  /** What the answer tells, and how to read it. */
  readonly word: Bilingual<string>;
  readonly operation: string;
  readonly chart: 'bars' | 'columns' | 'line';
  readonly columns: readonly Column[];
  variables(span: Span): QuestionVariables;
  /** The rows of the answer, each with a cell for every column. */
  rows(variables: QuestionVariables, language: Language): Promise<Cell[][]>;
}

interface QuestionParts<Result, Variables extends QuestionVariables> extends Omit<
  Question,
  'operation' | 'rows' | 'variables'
> {
  readonly document: TypedDocumentString<Result, Variables>;
  variables(span: Span): Variables;
  read(result: Result, language: Language): Cell[][];
}

/** Ties an operation to the reading of its answer: both are checked against the schema. */
export function question<Result, Variables extends QuestionVariables>({
  document,
  read,
  ...parts
}: QuestionParts<Result, Variables>): Question {
  return {
    ...parts,
    operation: String(document),
    // What a reader has changed is the server's to check, as any client's variables are.
    rows: async (variables, language) => read(await ask(document, variables as Variables), language),
  };
}
