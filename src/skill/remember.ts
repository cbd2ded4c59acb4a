import { grantKey } from '../oauth/grant-record.js';
import type { Store } from '../storage/store.js';
import type { EchoRecord } from './echo-record.js';
import type { Echos } from './echos.js';
import type { EditedRecord } from './edited-record.js';
import { forgetHousehold } from './forget-household.js';
import type { HouseholdRecord } from './household.js';

/** What one request may leave behind with one grant. */
export type Memories = {
  readonly grantId: string;
  readonly echoId: string;
  readonly echo: EditedRecord<EchoRecord>;
  readonly household: EditedRecord<HouseholdRecord>;
  /** The household's list of Echos should know this one, and what it was taught should live on. */
  readonly isNews: boolean;
};

/**
 * Store what this Echo and its household are to remember, each as far as it can be stored. Nothing of it stays when the link was ended meanwhile.
 *
 * Rejects with what kept it from being stored.
 */
export async function remember({ store, echos }: { store: Store; echos: Echos }, memories: Memories): Promise<void> {
  const { grantId, echoId, echo, household, isNews } = memories;
  const saveEcho = async (): Promise<boolean> => {
    // The list comes first: a record that is not on it would outlive its link.
    if (isNews) await echos.note(grantId, echoId);
    return (await echo.save(store, { renews: false })) || isNews;
  };
  const results = await Promise.allSettled([saveEcho(), household.save(store, { renews: isNews })]);
  // What was not answered may have been written all the same.
  const mayHaveWritten = results.some((result) => result.status === 'rejected' || result.value);
  const isEnded = mayHaveWritten && (await store.get(grantKey(grantId))) === undefined;
  if (isEnded) await forgetHousehold({ store, grantId, echoIds: [echoId] });
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
