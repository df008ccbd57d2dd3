import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkScopes } from '../check-scopes';
import { ForbiddenError, LimitError, ThrottledError } from '../errors';
import { type Role, type Viewer } from '../viewer';
import { type Allowance, type Buckets, secondsUntil } from './bucket';
import { actualCost, requestedCost } from './cost';
import { type CostPlan, costPlanOf, type Variables } from './cost-plan';
import { MAX_NODES } from './cost-table';
import { DOCUMENT_LIMITS, documentLimitBroken, textLimitBroken } from './document-limits';

/** Times the usual bucket that an analyst has: wide questions, asked now and then. */
const ANALYST_FACTOR = 5;

/** Documents that are known to keep to the limits. */
const KNOWN_DOCUMENTS = 2_000;

export interface LimitSettings {
  /** Size of a client's bucket: what it can spend at once. */
  readonly costLimit: number;
  /** What flows back into it each second. */
  readonly costRestoreRate: number;
  /** Who may ask for the schema itself. */
  readonly introspection: 'all' | 'operators' | 'none';
}

/** What an operation was charged, and how to settle it once the answer is there. */
export interface Charge {
  readonly requested: number;
  /** Takes the answer, gives back what was not used, and says what the client is told in `extensions.cost`. */
  settle(data: unknown): CostReport;
}

/** `extensions.cost` of an answer. */
export interface CostReport {
  readonly requestedQueryCost: number;
  readonly actualQueryCost: number;
  readonly throttleStatus: {
    readonly maximumAvailable: number;
    readonly currentlyAvailable: number;
    readonly restoreRate: number;
  };
}

/** What a viewer may spend. */
export function allowanceOf({ costLimit, costRestoreRate }: LimitSettings, role: Role): Allowance {
  return {
    maximum: role === 'ANALYST' ? costLimit * ANALYST_FACTOR : costLimit,
    restoreRate: costRestoreRate,
  };
}

/** The bucket of a viewer: one for each credential. */
function bucketOf({ authority, marketplaceId, name, rightsHolderId, role, sellerId }: Viewer): string {
  return [role, marketplaceId, sellerId, rightsHolderId, authority, name].map((part) => part ?? '').join(':');
}

/** Which operations run at all: what a document may be, what it may cost, and who has how much left. */
export class OperationLimits {
  private readonly fine = new LRUCache<string, true>({ max: KNOWN_DOCUMENTS });
  private readonly plans = new WeakMap<DocumentNode, Map<OperationDefinitionNode, CostPlan>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly settings: LimitSettings,
    private readonly buckets: Buckets,
  ) {}

  /**
   * Looks at the text of a document before it is parsed and validated in earnest. What is no GraphQL passes: who parses it
   * next says so, with the place.
   * @throws LimitError for a document beyond the limits
   */
  admit(text: string): void {
    const tooLong = textLimitBroken(text);
    if (tooLong) throw new LimitError(tooLong.limit, tooLong.message);
    if (this.fine.has(text)) return;
    const document = parseOrNull(text);
    const broken = document && documentLimitBroken(document);
    if (broken) throw new LimitError(broken.limit, broken.message);
    if (document) this.fine.set(text, true);
  }

  /**
   * Takes what a valid operation can cost from the viewer's bucket.
   * @throws LimitError for an operation that could never be paid, or reaches too many objects
   * @throws ThrottledError while the bucket does not hold enough
   * @throws ForbiddenError for what its key is not good for, or a question about the schema that it may not ask
   */
  async charge(
    viewer: Viewer,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Promise<Charge> {
    const plan = this.plan(document, operation);
    checkScopes(viewer, plan);
    if (plan.introspects) this.checkIntrospection(viewer);
    const allowance = allowanceOf(this.settings, viewer.role);
    const { cost, nodes } = requestedCost(plan, variables);
    if (nodes > MAX_NODES)
      throw new LimitError(
        'nodes',
        `The operation can reach ${nodes} objects; at most ${MAX_NODES} are allowed. Ask for smaller pages.`,
      );
    if (cost > allowance.maximum)
      throw new LimitError(
        'cost',
        `The operation can cost ${cost}; at most ${allowance.maximum} is ever available. Ask for smaller pages.`,
      );
    const bucket = bucketOf(viewer);
    const { available, granted } = await this.buckets.take(bucket, cost, allowance);
    if (!granted) throw new ThrottledError(cost, secondsUntil(cost, available, allowance));
    return {
      requested: cost,
      settle: (data) => {
        const actual = Math.min(cost, actualCost(plan, variables, data));
        if (actual < cost) this.buckets.giveBack(bucket, cost - actual, allowance);
        return {
          requestedQueryCost: cost,
          actualQueryCost: actual,
          throttleStatus: {
            maximumAvailable: allowance.maximum,
            currentlyAvailable: Math.floor(available + cost - actual),
            restoreRate: allowance.restoreRate,
          },
        };
      },
    };
  }

  private plan(document: DocumentNode, operation: OperationDefinitionNode): CostPlan {
    const known = this.plans.get(document) ?? new Map<OperationDefinitionNode, CostPlan>();
    this.plans.set(document, known);
    const plan = known.get(operation) ?? costPlanOf(this.schema, document, operation);
    known.set(operation, plan);
    return plan;
  }

  private checkIntrospection({ role }: Viewer): void {
    const { introspection } = this.settings;
    if (introspection === 'all' || (introspection === 'operators' && role === 'OPERATOR')) return;
    throw new ForbiddenError('This server does not answer questions about its schema; read schema.graphql.');
  }
}

function parseOrNull(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: DOCUMENT_LIMITS.tokens, noLocation: true });
  } catch {
    return null;
  }
}
