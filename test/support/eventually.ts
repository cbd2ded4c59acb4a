import { setTimeout as delay } from 'node:timers/promises';
import { SECOND } from '../../src/time.js';

/** Wait until an expectation holds: for what another process does in its own time. Asks every 20 ms; after `ms` its last failure is thrown. */
export async function eventually<T>(expectation: () => Promise<T> | T, ms = 8 * SECOND): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await delay(20);
    }
  }
}
