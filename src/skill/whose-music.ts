import type { Player } from '../music-assistant/types.js';
import { isPlaying } from './control.js';
import type { IntentContext } from './intent.js';
import { followersOf, leadersOf } from './leaders.js';

/** Those whose music sounds now; if none does, those that are paused. */
export function sounding(all: readonly Player[]): readonly Player[] {
  const leaders = leadersOf(all, all).filter(({ available }) => available);
  const playing = leaders.filter(isPlaying);
  return playing.length > 0 ? playing : leaders.filter(({ playbackState }) => playbackState === 'paused');
}

/** Which of these leads in the room this conversation is about, or else in this Echo's; undefined when none does. */
export function leaderHere({ memory }: IntentContext, { leaders, all }: { leaders: readonly Player[]; all: readonly Player[] }): Player | undefined {
  const of = (room: string | undefined): Player | undefined => leaders.find((leader) => followersOf(leader, all).some(({ playerId }) => playerId === room));
  return of(memory.room()) ?? of(memory.home());
}

/** Whose music is meant when nobody says it: that of the room this conversation is about, else of this Echo's room, else it may be any of these. */
export function whoseMusic(context: IntentContext, { leaders, all }: { leaders: readonly Player[]; all: readonly Player[] }): readonly Player[] {
  const here = leaderHere(context, { leaders, all });
  return here === undefined ? leaders : [here];
}
