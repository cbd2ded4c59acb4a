import type { Playback } from './playback.js';
import type { Entry, Speaker, State } from './speaker.js';

/** What the API says of a speaker: on 2.8 shortly after a command that is the state before it. */
export type Shown = {
  state(speaker: Speaker): State;
  volume(speaker: Speaker): number;
  entry(leader: Speaker, entry: Entry | undefined): Entry | undefined;
};

export function createShown({ playback, now }: { playback: Playback; now: () => number }): Shown {
  return {
    state: (speaker) => speaker.shown.state?.value ?? playback.leaderOf(speaker).state,
    volume: (speaker) => speaker.shown.volume?.value ?? speaker.volume,
    entry(leader, entry) {
      const { entry: other } = leader.shown;
      return other !== undefined && other.from <= now() ? other.value : entry;
    },
  };
}
