import { z } from 'zod';
import { type Command, CommandFailed, command, findSpeaker, flag, type House, integer, text } from './command.js';
import { playMedia } from './play-media.js';
import { checkPlayedOnce, SLOW_START, SLOW_STEP } from './player-commands.js';
import { byQueue, checkAccess, queueCommand, slow } from './queue-command.js';
import type { Speaker } from './speaker.js';

const step = (direction: 'next' | 'previous') =>
  queueCommand({ schema: byQueue }, (house, owner) => {
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
  'player_queues/get': command(byQueue, (house, args) => {
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

  'player_queues/play': queueCommand({ schema: byQueue, filtered: true }, (house, owner) => {
    // The universal player has no such thing.
    if (house.version === '2.8' && house.playback.leaderOf(owner).state === 'paused') throw new CommandFailed('not implemented');
    return resume(house, owner);
  }),
  'player_queues/resume': queueCommand({ schema: byQueue, filtered: true, offline: 'null' }, resume),
  'player_queues/pause': queueCommand({ schema: byQueue, filtered: true, unknown: 'null', offline: 'null' }, (house, owner) => {
    checkPlayedOnce(house, owner);
    house.playback.pause(owner);
  }),
  'player_queues/play_pause': queueCommand({ schema: byQueue, filtered: true }, (house, owner) => {
    if (house.playback.leaderOf(owner).state !== 'playing') return resume(house, owner);
    house.playback.pause(owner);
    return null;
  }),
  'player_queues/stop': queueCommand({ schema: byQueue, filtered: true }, (house, owner) => {
    checkPlayedOnce(house, owner);
    house.playback.stop(owner);
  }),
  'player_queues/next': step('next'),
  'player_queues/previous': step('previous'),
  'player_queues/seek': queueCommand({ schema: z.object({ queue_id: text, position: integer }), filtered: true }, (house, owner, { position }) => {
    if (!house.playback.seek(owner, position)) throw new CommandFailed('cannot seek');
    return slow(house, SLOW_START);
  }),

  'player_queues/skip': queueCommand({ schema: z.object({ queue_id: text, seconds: integer.default(10) }), filtered: true }, (house, owner, { seconds }) => {
    if (!house.playback.skip(owner, seconds)) throw new CommandFailed('cannot seek');
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
    house.playback.setShuffle(queue, args.shuffle_enabled ? 'on' : 'off'),
  ),
  // Not checked: nonsense is stored as "unknown", and then nothing plays from this queue any more.
  'player_queues/repeat': queueCommand({ schema: z.object({ queue_id: text, repeat_mode: text }) }, (_house, { queue }, args) => {
    queue.repeat = z.enum(['off', 'one', 'all']).safeParse(args.repeat_mode).data ?? 'unknown';
  }),
  'player_queues/dont_stop_the_music': queueCommand(
    { schema: z.object({ queue_id: text, dont_stop_the_music_enabled: flag }) },
    (house, { queue }, { dont_stop_the_music_enabled: on }) => {
      if (on && house.providers === 'files') throw new CommandFailed('no provider for similar tracks');
      queue.keepsGoing = on;
    },
  ),
  'player_queues/save_as_playlist': queueCommand({ schema: z.object({ queue_id: text, name: text }) }, (house, { queue }, { name }) => {
    const contents = queue.entries.map(({ item }) => item);
    return house.shapes.item(house.library.addPlaylist({ name, contents }));
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
