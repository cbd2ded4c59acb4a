import { setTimeout as delay } from 'node:timers/promises';
import type { PlayerChange, PlayerState } from '../activity/simulated-turn.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { Player } from '../music-assistant/types.js';
import { SECOND } from '../time.js';

/** What the players of one account do from now on. */
export type PlayerWatch = {
  /**
   * What changed, once it is settled. @param options `waits`: something should have. Music Assistant 2.8 may report the state before a command, or no
   * title of what it plays now, for two seconds.
   */
  changes(options: { waits: boolean }): Promise<readonly PlayerChange[] | undefined>;
};

const ANSWER_WITHIN = 3 * SECOND;
const SETTLES_WITHIN = 2.2 * SECOND;
/** A change that stays as it is for so long is all that comes: Music Assistant 2.8 shows parts of it up to 255 ms later. */
const STAYS_FOR = 0.4 * SECOND;
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
      let seen = { shown: '', since: 0 };
      for (;;) {
        const now = await look();
        if (before === undefined || now === undefined) return undefined;
        const changed = changesBetween(before, now);
        const shown = JSON.stringify(changed);
        if (shown !== seen.shown) seen = { shown, since: performance.now() };
        const isSettled = changed.length > 0 && !changed.some(isUnfinished) && performance.now() - seen.since >= STAYS_FOR;
        if (isSettled || performance.now() >= until) return changed;
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

/** Something else sounds, and its title is still to come. */
const isUnfinished = ({ before, after }: PlayerChange): boolean =>
  after.state !== 'idle' && after.media === undefined && (before.media !== undefined || before.state !== after.state);

const changesBetween = (before: Look, now: Look): readonly PlayerChange[] =>
  [...now].flatMap(([id, { name, state }]) => {
    const earlier = before.get(id)?.state;
    return earlier === undefined || JSON.stringify(earlier) === JSON.stringify(state) ? [] : [{ player: name, before: earlier, after: state }];
  });
