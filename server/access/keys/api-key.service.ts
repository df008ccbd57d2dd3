import {
  ApiKey,
  type ApiKeyPayload,
  type CreateApiKeyInput,
  type RevokeApiKeyInput,
  type RotateApiKeyInput,
} from '../../../schema/api-key';
import { rowIdOf } from '../../../schema/global-id';
import { type UserError } from '../../../schema/user-error';
import { type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { type RequestContext } from '../request-context';
import { type KeyBook } from './key-book';
import { partyOfKey } from './key-party';
import { newKey, writeKey } from './key-secret';

const MAX_NAME = 100;
const MAX_GRACE_SECONDS = 7 * 24 * 60 * 60;

const keys = tableOf(ApiKey);

/** Makes, rotates and revokes API keys. */
export class ApiKeyService {
  constructor(
    private readonly store: Store,
    private readonly book: KeyBook,
    private readonly now: () => Date,
  ) {}

  async create(context: RequestContext, input: CreateApiKeyInput): Promise<ApiKeyPayload> {
    const { hasher } = this.book;
    if (!hasher) return refuse(input, noSecretSet());
    const name = input.name.trim();
    const scopes = [...new Set(input.scopes)];
    const createdAt = this.now().toISOString();
    const userErrors: UserError[] = [];
    if (name === '')
      userErrors.push({ field: ['name'], code: 'REQUIRED', message: 'Say what the key is for.' });
    if (name.length > MAX_NAME)
      userErrors.push({
        field: ['name'],
        code: 'TOO_LONG',
        message: `name has more than ${MAX_NAME} characters.`,
      });
    if (scopes.length === 0)
      userErrors.push({ field: ['scopes'], code: 'REQUIRED', message: 'Say what the key is good for.' });
    const beyond = scopes.filter((scope) => context.viewer.scopes?.includes(scope) === false);
    if (beyond.length > 0)
      userErrors.push({
        field: ['scopes'],
        code: 'NOT_ALLOWED',
        message: `Your own key has no scope ${beyond.join(', ')}.`,
      });
    const expiresAt = input.expiresAt == null ? null : new Date(input.expiresAt).toISOString();
    if (expiresAt !== null && expiresAt <= createdAt)
      userErrors.push({ field: ['expiresAt'], code: 'INVALID', message: 'expiresAt lies in the past.' });
    const party = await partyOfKey(context, input);
    if ('code' in party) userErrors.push(party);
    if (userErrors.length > 0 || 'code' in party) return refuse(input, ...userErrors);

    const key = newKey();
    const { publicId } = key;
    const createdBy = context.viewer.name;
    const row = {
      ...party,
      publicId,
      secretHash: hasher.hash(key),
      name,
      scopes,
      createdAt,
      createdBy,
      expiresAt,
    };
    const rowId = await this.store.transaction((tx) => keys.insertOne(tx, row));
    this.book.forget(publicId);
    return this.answer(context, input, rowId, writeKey(key));
  }

  /** Gives a key a new secret; the old one counts on for as long as is asked. */
  async rotate(context: RequestContext, input: RotateApiKeyInput): Promise<ApiKeyPayload> {
    const { hasher } = this.book;
    if (!hasher) return refuse(input, noSecretSet());
    const known = await this.find(context, input.apiKey);
    if ('code' in known) return refuse(input, known);
    if (input.graceSeconds < 0 || input.graceSeconds > MAX_GRACE_SECONDS)
      return refuse(input, {
        field: ['graceSeconds'],
        code: 'INVALID',
        message: `graceSeconds runs from 0 to ${MAX_GRACE_SECONDS}.`,
      });
    const key = { ...newKey(), publicId: known.publicId };
    const until = new Date(this.now().getTime() + input.graceSeconds * 1_000).toISOString();
    const change = {
      secretHash: hasher.hash(key),
      previousHash: input.graceSeconds > 0 ? known.secretHash : null,
      previousUntil: input.graceSeconds > 0 ? until : null,
    };
    await this.store.transaction((tx) => keys.update(tx, known.rowId, change));
    return this.answer(context, input, known.rowId, writeKey(key), known.publicId);
  }

  async revoke(context: RequestContext, input: RevokeApiKeyInput): Promise<ApiKeyPayload> {
    const known = await this.find(context, input.apiKey);
    if ('code' in known) return refuse(input, known);
    const change = { revokedAt: this.now().toISOString(), previousHash: null, previousUntil: null };
    await this.store.transaction((tx) => keys.update(tx, known.rowId, change));
    return this.answer(context, input, known.rowId, null, known.publicId);
  }

  private async answer(
    { loaders }: RequestContext,
    { clientMutationId = null }: Mutation,
    rowId: number,
    secret: string | null,
    publicId?: string,
  ): Promise<ApiKeyPayload> {
    if (publicId !== undefined) this.book.forget(publicId);
    loaders.ApiKey.clear(rowId);
    return { clientMutationId, apiKey: await loaders.ApiKey.load(rowId), secret, userErrors: [] };
  }

  private async find({ loaders }: RequestContext, id: string): Promise<ApiKey | UserError> {
    const rowId = rowIdOf('ApiKey', id);
    const key = rowId === null ? null : await loaders.ApiKey.load(rowId);
    const field = ['apiKey'];
    if (!key) return { field, code: 'NOT_FOUND', message: 'There is no such API key.' };
    if (key.revokedAt === null) return key;
    return { field, code: 'NOT_ALLOWED', message: `The key was revoked at ${key.revokedAt} already.` };
  }
}

interface Mutation {
  readonly clientMutationId?: string | null;
}

function refuse({ clientMutationId = null }: Mutation, ...userErrors: UserError[]): ApiKeyPayload {
  return { clientMutationId, apiKey: null, secret: null, userErrors };
}

function noSecretSet(): UserError {
  const message = 'This server makes no API keys: its operator has to set API_KEY_SECRET.';
  return { field: null, code: 'NOT_ALLOWED', message };
}
