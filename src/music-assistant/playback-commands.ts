import type { Commands } from './commands.js';
import { playersSchema, toPlayer } from './wire.js';
import { clampedInteger, type Wire } from './wire-call.js';

/** What players are told. */
export type PlaybackCommands = Pick<
  Commands,
  'players' | 'pause' | 'play' | 'stop' | 'next' | 'setVolume' | 'setMuted' | 'setGroupVolume' | 'group' | 'ungroup' | 'announce'
>;

export function createPlaybackCommands({ call, run }: Wire): PlaybackCommands {
  return {
    async players() {
      return (await call('players/all', {}, playersSchema)).map(toPlayer);
    },
    pause: (playerId) => run('players/cmd/pause', { player_id: playerId }),
    // Not player_queues/play, which fails on a paused queue of a universal player (2.8).
    play: (playerId) => run('players/cmd/play', { player_id: playerId }),
    stop: (playerId) => run('players/cmd/stop', { player_id: playerId }),
    next: (playerId) => run('players/cmd/next', { player_id: playerId }),
    // 150 is refused but stored, and then the player does not come back after a restart.
    setVolume: async ({ playerId, level }) => run('players/cmd/volume_set', { player_id: playerId, volume_level: clampedInteger(level, 0, 100) }),
    setMuted: ({ playerId, muted }) => run('players/cmd/volume_mute', { player_id: playerId, muted }),
    setGroupVolume: async ({ playerId, level }) => run('players/cmd/group_volume', { player_id: playerId, volume_level: clampedInteger(level, 0, 100) }),
    group: ({ playerId, target }) => run('players/cmd/group', { player_id: playerId, target_player: target }),
    ungroup: (playerId) => run('players/cmd/ungroup', { player_id: playerId }),
    announce: ({ playerId, message }) => run('players/cmd/play_announcement', { player_id: playerId, message: message.trim() }),
  };
}
