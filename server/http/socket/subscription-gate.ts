import { type GraphQLError } from 'graphql';
import { type Charge, type OperationLimits } from '../../access/limits/operation-limits';
import { type Safelist } from '../../access/limits/safelist';
import { type Viewer } from '../../access/viewer';
import { limitRefusal } from '../limits-plugin';
import { notOnSafelist, persistedHash } from '../operation-gate';
import { type ReadSubscription, type SubscribePayload } from './read-subscription';

/** Lets subscriptions in by the rules that hold for operations over HTTP: safelist, limits of documents, scopes and cost. */
export class SubscriptionGate {
  constructor(
    private readonly limits: OperationLimits,
    /** Operations beside which none runs; null lets all run. */
    private readonly safelist: Safelist | null,
  ) {}

  /** @returns the text of the document, also where its hash was sent  @throws GraphQLError for what may not be here at all */
  admit({ extensions, query }: SubscribePayload): string {
    const hash = persistedHash(extensions);
    const named = query === '' && typeof hash === 'string' ? { hash } : { text: query };
    const text = this.safelist ? this.safelist.find(named) : query;
    if (text === null) throw notOnSafelist();
    try {
      this.limits.admit(text);
      return text;
    } catch (error) {
      throw limitRefusal(error);
    }
  }

  /** Takes what one answer can cost. @throws GraphQLError while that is not there, or the viewer may not ask this */
  async charge(viewer: Viewer, { document, operation, variableValues }: ReadSubscription): Promise<Charge> {
    try {
      return await this.limits.charge(viewer, document, operation, variableValues ?? {});
    } catch (error) {
      throw limitRefusal(error) as GraphQLError;
    }
  }
}
