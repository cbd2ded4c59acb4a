import type { Trouble } from '../logger.js';
import type { Clock } from '../time.js';

/** `at`: ms since 1970. */
export type SeenTrouble = Trouble & { readonly at: number };

/** The last warnings and errors of the log: name, event and time, and nothing else of them. */
export type Troubles = {
  note(trouble: Trouble): void;
  /** Newest first. */
  list(): readonly SeenTrouble[];
};

const KEPT = 10;

/** The last ten, in the memory of this process alone. */
export function createTroubles({ clock }: { clock: Clock }): Troubles {
  let seen: readonly SeenTrouble[] = [];
  return {
    note: (trouble) => {
      seen = [{ ...trouble, at: clock() }, ...seen.slice(0, KEPT - 1)];
    },
    list: () => seen,
  };
}
