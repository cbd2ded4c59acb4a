import { createSealer, SealError } from '../crypto.js';
import { type Store, StoreError } from './store.js';

/** Raised whenever an older program would misread what a newer one stores. */
const SCHEMA_VERSION = 1;

const SCHEMA_KEY = 'schema';
const CANARY_KEY = 'canary';
const CANARY = 'canary';

/**
 * Is this store ours to use? Compares its schema version with ours and opens a sealed canary with our key, before anything else
 * is read or written. A store that is new gets both. Any number of servers may do this at once.
 *
 * @throws {StoreError} `newer_schema` or `wrong_secret_key`: nothing was written. `unavailable`: ask again later.
 */
export async function checkStore({ store, secretKey }: { store: Store; secretKey: Uint8Array }): Promise<void> {
  const sealer = createSealer(secretKey);

  const version = await store.get(SCHEMA_KEY);
  if (version !== undefined) assertKnown(version);

  // putIfAbsent is never reached with a wrong key: a store that has been used has its canary.
  const canary = await store.get(CANARY_KEY);
  if (canary === undefined) await store.putIfAbsent(CANARY_KEY, sealer.seal(CANARY, CANARY_KEY));
  try {
    sealer.open(canary ?? (await store.get(CANARY_KEY)) ?? '', CANARY_KEY);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new StoreError(
      'wrong_secret_key',
      'what is stored was sealed with another SECRET_KEY. Nothing was changed: start again with the former key, or with an empty store',
    );
  }

  if (version === undefined && !(await store.putIfAbsent(SCHEMA_KEY, String(SCHEMA_VERSION)))) assertKnown((await store.get(SCHEMA_KEY)) ?? '');
}

/** Has a store that {@link checkStore} accepted lost all it held since (a Redis that came back without its data, another database)? */
export async function isStoreEmpty(store: Store): Promise<boolean> {
  return (await readSchema(store)) === undefined;
}

/** The version of what is stored; undefined: nothing has been. */
export const readSchema = (store: Store): Promise<string | undefined> => store.get(SCHEMA_KEY);

function assertKnown(version: string): void {
  if (/^\d+$/.test(version) && Number(version) <= SCHEMA_VERSION) return;
  throw new StoreError(
    'newer_schema',
    `the store was written by a newer version of this program (schema ${version}, this one knows up to ${SCHEMA_VERSION}). Nothing was changed: install the newer version`,
  );
}
