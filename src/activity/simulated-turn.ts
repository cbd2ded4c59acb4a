import type { VoiceRequest } from './activity.js';

/** What one player does, as far as one hears it. */
export type PlayerState = {
  readonly state: 'playing' | 'paused' | 'idle' | 'unknown';
  readonly media: string | undefined;
  /** 0–100; undefined when the player does not say. */
  readonly volume: number | undefined;
  readonly isMuted: boolean;
  /** The name of the player that it plays along with. */
  readonly follows: string | undefined;
};

/** A player that does something else than before. */
export type PlayerChange = { readonly player: string; readonly before: PlayerState; readonly after: PlayerState };

/** A phrase that was typed, and all that came of it. */
export type SimulatedTurn = {
  readonly phrase: string;
  readonly locale: string;
  /** Undefined where the answer came without one: a fault of ours, in the log. */
  readonly request: VoiceRequest | undefined;
  /** As Alexa would have sent it, without the access token. */
  readonly envelope: unknown;
  readonly response: unknown;
  /** Undefined: Music Assistant did not say. */
  readonly players: readonly PlayerChange[] | undefined;
  /** Alexa would go on listening. */
  readonly isOpen: boolean;
};
