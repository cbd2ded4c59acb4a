import type { Store } from '../storage/store.js';
import { echoKeyOf } from './echo-memory.js';
import { createEchos } from './echos.js';
import { householdKey } from './household.js';
import { timersKey } from './sleep-timers.js';

/**
 * Everything an ended link leaves behind: what its Echos remember, what the household taught us, its sleep timers.
 *
 * @param options `echoIds`: Echos that may no longer be on the list.
 * @throws {StoreError}
 */
export async function forgetHousehold({ store, grantId, echoIds = [] }: { store: Store; grantId: string; echoIds?: readonly string[] }): Promise<void> {
  const listed = await createEchos({ store }).keys(grantId);
  const keys = new Set([...listed, ...echoIds.map((id) => echoKeyOf(grantId, id)), householdKey(grantId), timersKey(grantId)]);
  await Promise.all([...keys].map((key) => store.delete(key)));
}
