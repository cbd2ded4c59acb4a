import { SealError } from '../crypto.js';
import type { Commands } from '../music-assistant/commands.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { Player, PlayerQueue } from '../music-assistant/types.js';
import type { Grant, Grants } from '../oauth/grant.js';
import { type Clock, SECOND } from '../time.js';
import { isPlaying } from './control.js';
import { isRejected } from './each-player.js';
import { leadersOf } from './leaders.js';
import { EVERYWHERE } from './room-words.js';
import type { SleepTimer } from './sleep-timers.js';

/** What Music Assistant may take in all. */
const BUDGET = 6 * SECOND;
/** So close to its end a song counts as over. */
const ALMOST_OVER = SECOND;
/** A song that has played for less has begun because the one before was over; one that has played for longer was chosen. */
const JUST_BEGUN = 15 * SECOND;
/** Right after something was started Music Assistant does not say what plays (2.8). */
const UNKNOWN_FOR = 2 * SECOND;
/** Of music that stands still nobody knows when it goes on. Not longer than {@link JUST_BEGUN}: the song after it must be found beginning. */
const PAUSED_FOR = JUST_BEGUN;

/** `over`: there is nothing left to do. `later`: it did not work now. A time: it is due then instead. */
export type Fired = 'over' | 'later' | { readonly at: number };

export type FireDeps = { grants: Pick<Grants, 'load' | 'openMaToken' | 'markMaTokenRejected'>; musicAssistant: Pick<MusicAssistant, 'connect'>; clock: Clock };

/**
 * Stop the music of a timer that is due, as the linked account. Music that does not play is left alone, so that a timer that fires again, after
 * a server died over it, stops nothing a second time.
 *
 * Rejects with StoreError.
 */
export async function fireTimer({ grants, musicAssistant, clock }: FireDeps, { grantId, timer }: { grantId: string; timer: SleepTimer }): Promise<Fired> {
  const { grant } = await grants.load(grantId);
  const token = grant === undefined ? undefined : tokenOf(grants, grant);
  if (token === undefined) return 'over';
  const ma = musicAssistant.connect(token, { signal: AbortSignal.timeout(BUDGET) });
  try {
    return await stopMusic(ma, { timer, now: clock });
  } catch (error) {
    if (!(error instanceof MusicAssistantError)) throw error;
    if (error.code === 'unauthorized') await grants.markMaTokenRejected(grantId);
    return error.code === 'unauthorized' || error.code === 'forbidden' ? 'over' : 'later';
  }
}

/** Undefined when our key no longer opens it: the account must be linked anew. */
function tokenOf(grants: FireDeps['grants'], grant: Grant): string | undefined {
  try {
    return grants.openMaToken(grant);
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

async function stopMusic(ma: Commands, { timer, now }: { timer: SleepTimer; now: Clock }): Promise<Fired> {
  const all = await ma.players();
  const meant = all.filter(({ playerId }) => timer.room === EVERYWHERE || timer.playerIds.includes(playerId));
  const leaders = leadersOf(meant, all);
  const { afterItem } = timer;
  if (afterItem === undefined) {
    await Promise.all(leaders.filter(isPlaying).map((leader) => silence(ma, leader)));
    return 'over';
  }
  const [leader] = leaders;
  const verdict = leader === undefined ? 'over' : songIsOver(await ma.activeQueue(leader.playerId), { afterItem, leader, now: now() });
  if (leader === undefined || verdict !== 'stop') return verdict === 'stop' ? 'over' : verdict;
  await silence(ma, leader);
  return 'over';
}

/** Paused, so that it can go on from there; what cannot be paused is stopped. */
async function silence(ma: Commands, { playerId }: Player): Promise<void> {
  try {
    await ma.pause(playerId);
  } catch (error) {
    if (!isRejected(error)) throw error;
    await ma.stop(playerId);
  }
}

function songIsOver(
  queue: PlayerQueue | undefined,
  { afterItem, leader, now }: { afterItem: string; leader: Player; now: number },
): 'stop' | 'over' | { at: number } {
  if (queue === undefined || leader.playbackState === 'idle') return 'over';
  const { currentItem, elapsedSeconds, repeats } = queue;
  const elapsed = elapsedSeconds * SECOND;
  const soonest = isPlaying(leader) ? 0 : PAUSED_FOR;
  if (currentItem === undefined) return { at: now + Math.max(UNKNOWN_FOR, soonest) };
  if (currentItem.queueItemId !== afterItem) return isPlaying(leader) && elapsed <= JUST_BEGUN ? 'stop' : 'over';
  const left = (currentItem.durationSeconds ?? 0) * SECOND - elapsed;
  const hasBegunAgain = repeats && elapsed <= JUST_BEGUN;
  const isOver = isPlaying(leader) && (left <= ALMOST_OVER || hasBegunAgain);
  return isOver ? 'stop' : { at: now + Math.max(left, soonest) };
}
