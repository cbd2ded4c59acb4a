import type { Logger } from '../logger.js';
import { messageOf } from '../message-of.js';
import type { Store } from '../storage/store.js';
import { type Clock, MINUTE } from '../time.js';

/** What is noted: a request of Alexa's, and an account that was linked. */
export type SignOfLife = 'alexa' | 'link';

/** When something last happened, ms since 1970; undefined: never. */
export type LastSeen = {
  /** Now. Returns at once: the store is told at most once a minute, and nobody waits for it. */
  note(sign: SignOfLife): void;
  /** By this server or another on the same store. Rejects with StoreError. */
  read(): Promise<Readonly<Record<SignOfLife, number | undefined>>>;
};

const WRITTEN_AT_MOST_EVERY = 1 * MINUTE;

const key = (sign: SignOfLife): string => `seen:${sign}`;
const toTime = (stored: string | undefined): number | undefined => (stored !== undefined && /^\d+$/.test(stored) ? Number(stored) : undefined);

/** Kept in memory to the millisecond, and in the store to the minute, where restarts do not take it. */
export function createLastSeen({ store, clock, log }: { store: Store; clock: Clock; log: Logger }): LastSeen {
  const seen = new Map<SignOfLife, { at: number; written: number }>();

  const readOne = async (sign: SignOfLife): Promise<number | undefined> => {
    const times = [toTime(await store.get(key(sign))), seen.get(sign)?.at].filter((at) => at !== undefined);
    return times.length === 0 ? undefined : Math.max(...times);
  };

  return {
    note(sign) {
      const at = clock();
      const written = seen.get(sign)?.written ?? 0;
      const isDue = at - written >= WRITTEN_AT_MOST_EVERY;
      seen.set(sign, { at, written: isDue ? at : written });
      if (isDue) store.put(key(sign), String(at)).catch((error: unknown) => log.info({ sign, detail: messageOf(error) }, 'sign of life not stored'));
    },
    async read() {
      const [alexa, link] = await Promise.all([readOne('alexa'), readOne('link')]);
      return { alexa, link };
    },
  };
}
