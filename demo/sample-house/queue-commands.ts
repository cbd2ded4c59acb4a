import { z } from 'zod';
import { type Caller, type Command, CommandFailed, command, findSpeaker, flag, type House, integer, isForbidden, late, text } from './command.js';
import type { Track } from './library.js';
import { checkPlayedOnce, SLOW_START, SLOW_STEP } from './player-commands.js';
import type { Speaker } from './speaker.js';

const byId = z.object({ queue_id: text });

type QueueOptions = {
  /** Some commands look at the user's player filter, the others act on any queue. */
  filtered?: boolean;
  /** Unknown and offline players: fail (the rule), or null. */
  unknown?: 'fails' | 'null';
  offline?: 'fails' | 'null';
};

function queueCommand<T extends { queue_id: string }>(
  options: QueueOptions & { schema: z.ZodType<T> },
  act: (house: House, owner: Speaker, args: T, caller: Caller) => unknown,
): Command {
  return command(options.schema, (house, args, caller) => {
    const owner = findSpeaker(house, args.queue_id);
    if (owner === undefined) {
      if (options.unknown === 'null') return null;
      throw new CommandFailed('unknown queue');
    }
    if (options.filtered) checkAccess(caller, owner.id);
    if (!owner.available) {
      if (options.offline === 'null') return null;
      throw new CommandFailed('player unavailable');
    }
    return act(house, owner, args, caller);
  });
}

const checkAccess = ({ user }: Caller, id: string) => {
  if (isForbidden(user, id)) throw new CommandFailed('no access to this player');
};

const slow = (house: House, ms: number) => late(house.version === '2.7' ? ms : 0);

const mediaSchema = z.union([text, z.object({ uri: text }).transform(({ uri }) => uri)]);
const playMediaSchema = z.object({
  queue_id: text,
  media: z.union([mediaSchema.transform((uri) => [uri]), z.array(mediaSchema)]),
  option: text.optional(),
  radio_mode: flag.default(false),
  start_item: text.optional(),
});
const optionSchema = z.enum(['play', 'replace', 'next', 'replace_next', 'add']).optional();

/** Addresses that lead nowhere are skipped. */
function resolve(house: House, uris: readonly string[], startItem: string | undefined): { tracks: Track[]; name: string; single: boolean } {
  const items = uris.flatMap((uri) => house.library.find(uri) ?? []);
  const tracks = items.flatMap((item) => house.library.tracksOf(item));
  const from = tracks.findIndex((track) => `library://track/${track.id}` === startItem || track.id === startItem);
  return { tracks: from < 0 ? tracks : tracks.slice(from), name: items[0]?.name ?? '', single: items[0]?.kind === 'track' };
}

const playMedia = queueCommand({ schema: playMediaSchema, filtered: true }, (house, owner, args) => {
  // Needs a streaming provider.
  if (args.radio_mode) throw new CommandFailed('no provider for radio mode');
  const option = optionSchema.safeParse(args.option);
  if (!option.success) return null;
  const media = resolve(house, args.media, args.start_item);
  if (media.tracks.length === 0) {
    if (option.data === 'replace') house.playback.clear(owner, { skipStop: false });
    throw new CommandFailed('no playable items found');
  }
  if (owner.queue.repeat === 'unknown') throw new CommandFailed('repeat mode unknown');
  house.playback.load(owner, { ...media, option: option.data });
  return option.data === 'add' || option.data === 'next' || option.data === 'replace_next' ? null : slow(house, SLOW_START);
});

const step = (direction: 'next' | 'previous') =>
  queueCommand({ schema: byId }, (house, owner) => {
    // A member's own queue is not the one that plays.
    if (house.playback.activeQueue(owner) !== owner.queue) {
      if (house.version === '2.7') return null;
      throw new CommandFailed('queue is not active');
    }
    const before = house.playback.leaderOf(owner).sound;
    if (!house.playback[direction](owner)) throw new CommandFailed('cannot play');
    return before === undefined ? null : slow(house, SLOW_STEP);
  });

const resume = (house: House, owner: Speaker) => {
  const { state } = house.playback.leaderOf(owner);
  if (!house.playback.resume(owner)) throw new CommandFailed('queue is empty');
  return state === 'idle' ? slow(house, SLOW_START) : null;
};

export const queueCommands: Readonly<Record<string, Command>> = {
  'player_queues/all': command(z.object({}), (house) => house.speakers.map(house.playerShapes.queue)),
  'player_queues/get': command(byId, (house, args) => {
    const owner = findSpeaker(house, args.queue_id);
    return owner === undefined ? null : house.playerShapes.queue(owner);
  }),
  'player_queues/get_active_queue': command(z.object({ player_id: text }), (house, args) => {
    const speaker = findSpeaker(house, args.player_id);
    const owner = speaker && findSpeaker(house, house.playback.activeQueue(speaker).id);
    return owner === undefined ? null : house.playerShapes.queue(owner);
  }),
  'player_queues/items': command(z.object({ queue_id: text, limit: integer.default(500), offset: integer.default(0) }), (house, args) => {
    const owner = findSpeaker(house, args.queue_id);
    return owner === undefined ? [] : house.playerShapes.queueItems(owner, args);
  }),

  'player_queues/play_media': playMedia,

  'player_queues/play': queueCommand({ schema: byId, filtered: true }, (house, owner) => {
    // The universal player has no such thing.
    if (house.version === '2.8' && house.playback.leaderOf(owner).state === 'paused') throw new CommandFailed('not implemented');
    return resume(house, owner);
  }),
  'player_queues/resume': queueCommand({ schema: byId, filtered: true, offline: 'null' }, resume),
  'player_queues/pause': queueCommand({ schema: byId, filtered: true, unknown: 'null', offline: 'null' }, (house, owner) => {
    checkPlayedOnce(house, owner);
    house.playback.pause(owner);
  }),
  'player_queues/play_pause': queueCommand({ schema: byId, filtered: true }, (house, owner) => {
    if (house.playback.leaderOf(owner).state !== 'playing') return resume(house, owner);
    house.playback.pause(owner);
    return null;
  }),
  'player_queues/stop': queueCommand({ schema: byId, filtered: true }, (house, owner) => {
    checkPlayedOnce(house, owner);
    house.playback.stop(owner);
  }),
  'player_queues/next': step('next'),
  'player_queues/previous': step('previous'),
  'player_queues/seek': queueCommand({ schema: z.object({ queue_id: text, position: integer }), filtered: true }, (house, owner, { position }) => {
    if (!house.playback.seek(owner, position)) throw new CommandFailed('cannot seek');
    return slow(house, SLOW_START);
  }),

  'player_queues/play_index': queueCommand(
    { schema: z.object({ queue_id: text, index: z.union([integer, text]) }) },
    (house, owner, { index: given }, caller) => {
      const { queue } = owner;
      const index = typeof given === 'number' ? given : queue.entries.findIndex(({ id }) => id === given);
      if (!house.playback.playIndex(owner, { queue, index })) throw new CommandFailed('index out of range');
      // Refused only after the queue has moved.
      checkAccess(caller, owner.id);
      return slow(house, SLOW_START);
    },
  ),

  'player_queues/clear': queueCommand({ schema: z.object({ queue_id: text, skip_stop: flag.default(false) }) }, (house, owner, args) =>
    house.playback.clear(owner, { skipStop: args.skip_stop }),
  ),
  'player_queues/shuffle': queueCommand({ schema: z.object({ queue_id: text, shuffle_enabled: flag }) }, (house, { queue }, args) =>
    house.playback.setShuffle(queue, args.shuffle_enabled),
  ),
  // Not checked: nonsense is stored as "unknown", and then nothing plays from this queue any more.
  'player_queues/repeat': queueCommand({ schema: z.object({ queue_id: text, repeat_mode: text }) }, (_house, { queue }, args) => {
    queue.repeat = z.enum(['off', 'one', 'all']).safeParse(args.repeat_mode).data ?? 'unknown';
  }),
  'player_queues/dont_stop_the_music': queueCommand({ schema: z.object({ queue_id: text, dont_stop_the_music_enabled: flag }) }, (_house, _owner, args) => {
    if (args.dont_stop_the_music_enabled) throw new CommandFailed('no provider for similar tracks');
  }),

  'player_queues/transfer': command(z.object({ source_queue_id: text, target_queue_id: text, auto_play: flag.optional() }), (house, args) => {
    const source = findSpeaker(house, args.source_queue_id);
    const target = findSpeaker(house, args.target_queue_id);
    if (!source?.available || !target?.available) throw new CommandFailed('player unavailable');
    const hadItems = source.queue.entries.length > 0;
    if (!house.playback.transfer({ source, target, autoPlay: args.auto_play })) throw new CommandFailed('cannot transfer');
    return hadItems ? slow(house, SLOW_START) : null;
  }),
};
