import type { Clock } from '../time.js';
import type { LastSeen } from './last-seen.js';

/** A request that was not, or not provably, Alexa's: the error's name, and when (ms since 1970). */
export type Refusal = { readonly name: string; readonly at: number };

/** What the signed edge tells of the requests it gets. */
export type AlexaContact = {
  accepted(): void;
  /** Not told of the doctor's: see `logRefusal`. */
  refused(name: string): void;
  /** Since this server started. */
  lastRefusal(): Refusal | undefined;
};

/** The last refusal is kept in the memory of this process, the last request that was Alexa's in {@link LastSeen}. */
export function createAlexaContact({ lastSeen, clock }: { lastSeen: Pick<LastSeen, 'note'>; clock: Clock }): AlexaContact {
  let refusal: Refusal | undefined;
  return {
    accepted: () => lastSeen.note('alexa'),
    refused: (name) => {
      refusal = { name, at: clock() };
    },
    lastRefusal: () => refusal,
  };
}
