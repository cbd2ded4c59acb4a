import { sha256 } from '../crypto.js';
import { networkOf } from '../network-of.js';
import type { Store } from '../storage/store.js';
import { type Clock, HOUR, MINUTE } from '../time.js';

const FAILURES_PER_NAME = 5;
const FAILURES_PER_ADDRESS = 30;
const WINDOW = 1 * MINUTE;
const FIRST_DELAY = 1 * MINUTE;
const LONGEST_DELAY = 5 * MINUTE;
/** A delay is twice the one before, unless this long has passed since. */
const DELAYS_REMEMBERED_FOR = 1 * HOUR;

/** Who tries to sign in: the name as typed (none with a passkey), and from where. */
export type SignInAttempt = { username?: string; address: string };

/**
 * Our own limit on failed sign-ins, in front of Music Assistant's. Music Assistant locks a *name* whoever guesses at it, so through us
 * anybody could lock somebody out; we stop a guesser per name **and** address before that repeats, and per address over all names.
 */
export type LoginLimits = {
  /**
   * Count an attempt, before Music Assistant is asked: of many attempts at once no more than the limit get through. It counts as a failure
   * until {@link succeeded} or {@link notCounted} is called.
   * @returns undefined to go on; otherwise how long (milliseconds) to wait.
   */
  admit(attempt: SignInAttempt): Promise<number | undefined>;
  /** The name's failures from this address are forgotten, and the attempt does not count for the address. */
  succeeded(attempt: SignInAttempt): Promise<void>;
  /** The attempt was no guess after all: Music Assistant did not look at the password. */
  notCounted(attempt: SignInAttempt): Promise<void>;
};

/** @property enter undefined to go on; otherwise how long to wait. */
type Gate = { enter(): Promise<number | undefined>; reset(): Promise<void>; takeBack(): Promise<void> };

/** Without a name there is none to be shut out. */
const NO_GATE: Gate = { enter: async () => undefined, reset: async () => {}, takeBack: async () => {} };

/** Limits kept in the store, so that all servers count together. */
export function createLoginLimits({ store, clock }: { store: Store; clock: Clock }): LoginLimits {
  const gates = ({ username, address }: SignInAttempt) => {
    const network = networkOf(address);
    // Music Assistant compares names without case and outer space (its lockout counts them so too).
    const name = username?.trim().toLowerCase();
    return {
      byName: name === undefined ? NO_GATE : createGate({ store, clock, tag: sha256(`name\n${network}\n${name}`), limit: FAILURES_PER_NAME }),
      byAddress: createGate({ store, clock, tag: sha256(`address\n${network}`), limit: FAILURES_PER_ADDRESS }),
    };
  };

  return {
    async admit(attempt) {
      const { byName, byAddress } = gates(attempt);
      const byNameDelay = await byName.enter();
      if (byNameDelay !== undefined) return byNameDelay;
      const byAddressDelay = await byAddress.enter();
      // Music Assistant never hears of it, so it was no failure of this name.
      if (byAddressDelay !== undefined) await byName.takeBack();
      return byAddressDelay;
    },
    async succeeded(attempt) {
      const { byName, byAddress } = gates(attempt);
      await Promise.all([byName.reset(), byAddress.takeBack()]);
    },
    async notCounted(attempt) {
      const { byName, byAddress } = gates(attempt);
      await Promise.all([byName.takeBack(), byAddress.takeBack()]);
    },
  };
}

/** `limit` entries in a {@link WINDOW}, then shut for a delay that doubles each time. While it is shut nothing is counted, so trying again does not make it longer. */
function createGate({ store, clock, tag, limit }: { store: Store; clock: Clock; tag: string; limit: number }): Gate {
  const failures = `login-limit:{${tag}}:failures`;
  const shutUntil = `login-limit:{${tag}}:shut-until`;
  const lastDelay = `login-limit:{${tag}}:last-delay`;

  const shut = async (): Promise<number> => {
    const previous = Number((await store.get(lastDelay)) ?? 0);
    const delay = previous === 0 ? FIRST_DELAY : Math.min(previous * 2, LONGEST_DELAY);
    if (await store.putIfAbsent(shutUntil, String(clock() + delay), delay)) await store.put(lastDelay, String(delay), delay + DELAYS_REMEMBERED_FOR);
    return delay;
  };

  return {
    async enter(): Promise<number | undefined> {
      const until = await store.get(shutUntil);
      if (until !== undefined) return Math.max(Number(until) - clock(), 1);
      return (await store.hit(failures, WINDOW)) <= limit ? undefined : shut();
    },
    reset: () => store.delete(failures, shutUntil, lastDelay),
    async takeBack(): Promise<void> {
      // Below 0 the window of the entry has passed, and its count with it. What is left would let one more through.
      if ((await store.hit(failures, WINDOW, -1)) < 0) await store.delete(failures);
    },
  };
}
