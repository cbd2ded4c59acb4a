import type { Commands } from './commands.js';
import { queueItemsSchema, queueSchema, toPlayerQueue, toQueueItem } from './queue-wire.js';
import { clampedInteger, type Wire } from './wire-call.js';

/** What queues are told. */
export type QueueCommands = Pick<
  Commands,
  | 'playMedia'
  | 'queueMedia'
  | 'playRadio'
  | 'clearQueue'
  | 'queue'
  | 'activeQueue'
  | 'queueItems'
  | 'playIndex'
  | 'seek'
  | 'setShuffle'
  | 'setRepeat'
  | 'transferQueue'
  | 'saveQueue'
  | 'keepGoing'
>;

/** Since this schema a radio is a dynamic playlist, and `radio_mode` on its way out. */
const FIRST_WITH_RADIO_PLAYLISTS = 34;
const REPEAT_MODES: readonly string[] = ['off', 'one', 'all'];
const MAX_ITEMS = 500;

export function createQueueCommands({ call, run, schemaVersion, baseUrl, clock }: Wire): QueueCommands {
  const readQueue = async (command: string, args: Record<string, unknown>) => {
    const queue = await call(command, args, queueSchema);
    return queue === null ? undefined : toPlayerQueue(queue, { baseUrl, now: clock() });
  };

  return {
    // Never `option`: "replace" while something plays ends in silence on 2.8.
    playMedia: ({ queueId, uri }) => run('player_queues/play_media', { queue_id: queueId, media: uri }),
    queueMedia: ({ queueId, uri, where }) => run('player_queues/play_media', { queue_id: queueId, media: uri, option: where === 'next' ? 'next' : 'add' }),
    async playRadio({ queueId, uri }) {
      const isPlaylist = (await schemaVersion()) >= FIRST_WITH_RADIO_PLAYLISTS;
      const media = isPlaylist ? { media: `radio_playlist://playlist/${uri}` } : { media: uri, radio_mode: true };
      await run('player_queues/play_media', { queue_id: queueId, ...media });
    },
    clearQueue: (queueId) => run('player_queues/clear', { queue_id: queueId, skip_stop: true }),
    queue: (queueId) => readQueue('player_queues/get', { queue_id: queueId }),
    activeQueue: (playerId) => readQueue('player_queues/get_active_queue', { player_id: playerId }),
    async queueItems({ queueId, offset, limit }) {
      const args = { queue_id: queueId, limit: clampedInteger(limit, 1, MAX_ITEMS), offset: clampedInteger(offset, 0, Number.MAX_SAFE_INTEGER) };
      return (await call('player_queues/items', args, queueItemsSchema)).map((item) => toQueueItem(item, baseUrl));
    },
    // Out of range is refused, yet leaves the queue pointing there.
    playIndex: async ({ queueId, index }) => run('player_queues/play_index', { queue_id: queueId, index: clampedInteger(index, 0, Number.MAX_SAFE_INTEGER) }),
    seek: async ({ queueId, position }) => run('player_queues/seek', { queue_id: queueId, position: clampedInteger(position, 0, Number.MAX_SAFE_INTEGER) }),
    setShuffle: ({ queueId, on }) => run('player_queues/shuffle', { queue_id: queueId, shuffle_enabled: on }),
    async setRepeat({ queueId, mode }) {
      // Anything else is stored as "unknown", and then nothing plays from this queue any more.
      if (!REPEAT_MODES.includes(mode)) throw new RangeError(`no repeat mode is called ${mode}`);
      await run('player_queues/repeat', { queue_id: queueId, repeat_mode: mode });
    },
    transferQueue: ({ from, to }) => run('player_queues/transfer', { source_queue_id: from, target_queue_id: to }),
    saveQueue: ({ queueId, name }) => run('player_queues/save_as_playlist', { queue_id: queueId, name: name.trim() }),
    // The old name, which newer servers still know.
    keepGoing: (queueId) => run('player_queues/dont_stop_the_music', { queue_id: queueId, dont_stop_the_music_enabled: true }),
  };
}
