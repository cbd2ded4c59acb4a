import type { StoreErrorCode } from './store.js';

/** What the person who starts a program reads when it cannot use the store: the cause and the next step. */
export const STORE_FAULTS = {
  unavailable: 'The store cannot be opened. Check DATA_DIR (it must be writable by this user) or REDIS_URL.',
  newer_schema:
    'The store was written by a newer version of this program. Nothing was changed. Start that version again, or point DATA_DIR or REDIS_URL elsewhere.',
  wrong_secret_key:
    'SECRET_KEY is not the key this store was sealed with. Nothing was changed. Set the key that was used before (without SECRET_KEY it is the file secret-key in DATA_DIR).',
} satisfies Record<StoreErrorCode, string>;
