import type { Store } from '../storage/store.js';
import { createEchos } from './echos.js';
import { householdKey } from './household.js';
import { timersKey } from './sleep-timers.js';

/** Everything an ended link leaves behind: what its Echos remember, what the household taught us, its sleep timers. @throws {StoreError} */
export async function forgetHousehold({ store, grantId }: { store: Store; grantId: string }): Promise<void> {
  const keys = [...(await createEchos({ store }).keys(grantId)), householdKey(grantId), timersKey(grantId)];
  await Promise.all(keys.map((key) => store.delete(key)));
}
