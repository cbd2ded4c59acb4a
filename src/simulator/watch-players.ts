import { setTimeout as delay } from 'node:timers/promises';
import type { PlayerChange, PlayerState } from '../activity/simulated-turn.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { Player } from '../music-assistant/types.js';
import { SECOND } from '../time.js';

/** What the players of one account do from now on. */
export type PlayerWatch = {
  /** What changed. @param options `waits`: something should have: Music Assistant may report the state before a command for two seconds (2.8). */
  changes(options: { waits: boolean }): Promise<readonly PlayerChange[] | undefined>;
};

const ANSWER_WITHIN = 3 * SECOND;
const SETTLES_WITHIN = 2.2 * SECOND;
const LOOK_AGAIN_EVERY = 0.2 * SECOND;

type Look = ReadonlyMap<string, { name: string; state: PlayerState }>;

/** Looks at once. Answers undefined where Music Assistant does not say. */
export async function watchPlayers(musicAssistant: Pick<MusicAssistant, 'connect'>, maToken: string): Promise<PlayerWatch> {
  const look = async (): Promise<Look | undefined> => {
    try {
      return toLook(await musicAssistant.connect(maToken, { signal: AbortSignal.timeout(ANSWER_WITHIN) }).players());
    } catch (error) {
      if (error instanceof MusicAssistantError) return undefined;
      throw error;
    }
  };
  const before = await look();

  return {
    async changes({ waits }) {
      const until = performance.now() + (waits ? SETTLES_WITHIN : 0);
      for (;;) {
        const now = await look();
        if (before === undefined || now === undefined) return undefined;
        const changed = changesBetween(before, now);
        if (changed.length > 0 || performance.now() >= until) return changed;
        await delay(LOOK_AGAIN_EVERY);
      }
    },
  };
}

function toLook(players: readonly Player[]): Look {
  const nameOf = (id: string | undefined): string | undefined => players.find(({ playerId }) => playerId === id)?.name;
  return new Map(
    players
      .filter(({ hidden }) => !hidden)
      .map((player) => {
        const { playerId, name, playbackState, currentMedia, volumeLevel, volumeMuted = false, syncedTo, activeGroup } = player;
        const media = [currentMedia?.title, currentMedia?.artist].filter((part) => part !== undefined && part !== '').join(' · ');
        const state: PlayerState = {
          ...{ state: playbackState, media: media === '' || playbackState === 'idle' ? undefined : media },
          ...{ volume: volumeLevel, isMuted: volumeMuted, follows: nameOf(syncedTo ?? activeGroup) },
        };
        return [playerId, { name, state }];
      }),
  );
}

const changesBetween = (before: Look, now: Look): readonly PlayerChange[] =>
  [...now].flatMap(([id, { name, state }]) => {
    const earlier = before.get(id)?.state;
    return earlier === undefined || JSON.stringify(earlier) === JSON.stringify(state) ? [] : [{ player: name, before: earlier, after: state }];
  });
