import { MusicAssistantError } from '../music-assistant/errors.js';
import type { Player } from '../music-assistant/types.js';
import type { IntentContext, Reply } from './intent.js';
import type { Speech } from './ssml.js';

export type Outcome = {
  /** Accepted, or perhaps: the answer did not come in time. */
  readonly sent: readonly Player[];
  /** Some answer did not come in time. Music Assistant before 2.8 takes seconds; the command may well have been carried out. */
  readonly isSlow: boolean;
  readonly failed: readonly Player[];
};

/** What Music Assistant answers when it could not do it: HTTP 500, without a reason. */
export const isRejected = (error: unknown): boolean => error instanceof MusicAssistantError && error.code === 'rejected';

/**
 * Send a command to several players at once. The last thing `send` does is the command whose answer may be late.
 *
 * @throws what `send` threw, when it failed for every player.
 */
export async function eachPlayer(players: readonly Player[], send: (player: Player) => Promise<void>): Promise<Outcome> {
  const late = new Set<Player>();
  const results = await Promise.allSettled(
    players.map(async (player) => {
      try {
        await send(player);
      } catch (error) {
        if (!(error instanceof MusicAssistantError && error.code === 'timeout')) throw error;
        late.add(player);
      }
    }),
  );
  const failed = players.filter((_, index) => results[index]?.status === 'rejected');
  const failure = results.find((result) => result.status === 'rejected');
  if (failure !== undefined && failed.length === players.length) throw failure.reason;
  return { sent: players.filter((player) => !failed.includes(player)), isSlow: late.size > 0, failed };
}

/** What came of a command to several players, told as it is: late, done, or done except in the rooms that refused. */
export function answerAll(
  { say }: Pick<IntentContext, 'say'>,
  { isSlow, failed, done, slow }: { isSlow: boolean; failed: readonly Player[]; done: Speech; slow: Speech },
): Reply {
  if (isSlow) return { speech: slow, outcome: 'slow' };
  if (failed.length === 0) return { speech: done };
  return { speech: { ssml: `${done.ssml} ${say.except(failed.map(({ name }) => name)).ssml}` }, outcome: 'partly' };
}
