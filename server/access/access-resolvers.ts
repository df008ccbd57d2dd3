import { type Store } from '../store/store';
import { AuditResolver } from './audit/audit.resolver';
import { ApiKeyResolver } from './keys/api-key.resolver';
import { ApiKeyService } from './keys/api-key.service';
import { type KeyBook } from './keys/key-book';

/** What keys and the audit log stand on. */
export interface AccessParts {
  readonly store: Store;
  readonly keyBook: KeyBook;
  readonly now: () => Date;
}

/** The resolvers of who may ask and who did what, put together. */
export function accessResolvers({ keyBook, now, store }: AccessParts): readonly object[] {
  return [new ApiKeyResolver(new ApiKeyService(store, keyBook, now)), new AuditResolver()];
}
