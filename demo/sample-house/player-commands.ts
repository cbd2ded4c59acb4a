import { z } from 'zod';
import { type Command, CommandFailed, command, findSpeaker, flag, type House, integer, isForbidden, late, text } from './command.js';
import type { Speaker } from './speaker.js';

/** 2.8 holds back a player's commands for so long; alone, only pause and volume steps notice. */
const THROTTLE = 50;
/** What 2.7 waits for before it answers. */
export const SLOW_START = 2120;
export const SLOW_STEP = 2510;
const VOLUME_STEP = 3;
/** The answer comes when it is over. */
const ANNOUNCEMENT = 5400;
const FIRST_THAT_SPEAKS = 46;

const byId = z.object({ player_id: text });

/** A `players/cmd/*` command: for unknown and offline players it does nothing and says null. */
function playerCommand<T extends { player_id: string }>(schema: z.ZodType<T>, act: (house: House, speaker: Speaker, args: T) => unknown): Command {
  return command(schema, (house, args, { user }) => {
    if (isForbidden(user, args.player_id)) throw new CommandFailed('no access to this player');
    const speaker = findSpeaker(house, args.player_id);
    return speaker?.available ? act(house, speaker, args) : null;
  });
}

const answerOf = (house: House, ms: { '2.7'?: number; '2.8'?: number }) => late(ms[house.version] ?? 0);

const setVolume = (house: House, { speaker, level }: { speaker: Speaker; level: number }) => {
  house.playback.setVolume(speaker, Math.max(0, level));
  // Refused, and stored all the same.
  if (level > 100) throw new CommandFailed('volume out of range');
};

/** 2.8 has no way to stop a player that never played. */
export const checkPlayedOnce = (house: House, speaker: Speaker) => {
  if (house.version === '2.8' && !house.playback.leaderOf(speaker).everPlayed) throw new CommandFailed('stop needs to be implemented');
};

const resume = (house: House, speaker: Speaker) => {
  const { state } = house.playback.leaderOf(speaker);
  // After a "replace" that ended in silence the queue believes it plays, and this does nothing.
  if (state === 'idle' && house.playback.activeQueue(speaker).claimsPlaying) return null;
  if (!house.playback.resume(speaker)) throw new CommandFailed('queue is empty');
  return state === 'idle' ? answerOf(house, { '2.7': SLOW_START, '2.8': THROTTLE }) : null;
};

const pause = (house: House, speaker: Speaker) => {
  checkPlayedOnce(house, speaker);
  house.playback.pause(speaker);
  return answerOf(house, { '2.8': THROTTLE });
};

const stepTrack = (direction: 'next' | 'previous') => (house: House, speaker: Speaker) => {
  const before = house.playback.leaderOf(speaker).sound;
  if (!house.playback[direction](speaker)) throw new CommandFailed('cannot play');
  return before === undefined ? null : answerOf(house, { '2.7': SLOW_STEP });
};

/** For commands that fail on an unknown player instead of doing nothing. */
const mustFind = (house: House, id: string): Speaker => {
  const speaker = findSpeaker(house, id);
  if (speaker === undefined) throw new CommandFailed('unknown player');
  return speaker;
};

/** Not everything can play together with everything. */
const join = (house: House, { speaker, target }: { speaker: Speaker; target: Speaker }) => {
  if (!speaker.canGroup || !target.canGroup) throw new CommandFailed('cannot play together');
  if (!house.playback.join(speaker, target)) throw new CommandFailed('is already synced to another player');
};

/** Spoken since schema 46; before, only the address of a sound is taken, and 2.8 fails with that as well. */
const announce = (house: House, speaker: Speaker, { url, message }: { url?: string | undefined; message?: string | undefined }) => {
  if (message !== undefined && house.schemaVersion() >= FIRST_THAT_SPEAKS) {
    house.announced.push({ player: speaker.name, message });
    return late(ANNOUNCEMENT);
  }
  if (url === undefined || !/^https?:/.test(url)) throw new CommandFailed('no sound to play');
  if (house.version === '2.8') {
    house.playback.stop(speaker);
    throw new CommandFailed('announcements fail on this player');
  }
  return late(ANNOUNCEMENT);
};

const setMembers = (house: House, options: { target: Speaker; add: readonly string[]; remove: readonly string[] }) => {
  for (const id of options.add) {
    const speaker = findSpeaker(house, id);
    if (speaker !== undefined) join(house, { speaker, target: options.target });
  }
  for (const id of options.remove) {
    const speaker = findSpeaker(house, id);
    if (speaker?.syncedTo === options.target.id) house.playback.leave(speaker);
  }
};

export const playerCommands: Readonly<Record<string, Command>> = {
  'players/all': command(
    z.object({ return_unavailable: flag.default(true), return_protocol_players: flag.default(false) }),
    (house, { return_unavailable: unavailable, return_protocol_players: protocols }, { user }) => {
      const visible = house.speakers.filter(({ id, available }) => (available || unavailable) && (user.role === 'admin' || !isForbidden(user, id)));
      const hidden = protocols && house.version === '2.8' ? visible.map(house.playerShapes.protocolPlayer) : [];
      return [...hidden, ...visible.map(house.playerShapes.player)];
    },
  ),

  'players/get': command(z.object({ player_id: text, raise_unavailable: flag.default(false) }), (house, args, { user }) => {
    if (isForbidden(user, args.player_id)) throw new CommandFailed('no access to this player');
    const speaker = findSpeaker(house, args.player_id);
    if (speaker !== undefined) return house.playerShapes.player(speaker);
    const real = house.version === '2.8' ? house.speakers.find(({ protocolId }) => protocolId === args.player_id) : undefined;
    if (real === undefined && args.raise_unavailable) throw new CommandFailed('player unavailable');
    return real === undefined ? null : house.playerShapes.protocolPlayer(real);
  }),

  // 2.7 minds the case; 2.8 does not, and finds the hidden player.
  'players/get_by_name': command(z.object({ name: text }), (house, { name }, { user }) => {
    const isNew = house.version === '2.8';
    const speaker = house.speakers.find((candidate) => (isNew ? candidate.name.toLowerCase() === name.toLowerCase() : candidate.name === name));
    if (speaker === undefined) return null;
    if (isForbidden(user, speaker.id)) throw new CommandFailed('no access to this player');
    return isNew ? house.playerShapes.protocolPlayer(speaker) : house.playerShapes.player(speaker);
  }),

  'players/cmd/play': playerCommand(byId, resume),
  'players/cmd/resume': playerCommand(byId, resume),
  'players/cmd/pause': playerCommand(byId, pause),
  'players/cmd/stop': playerCommand(byId, (house, speaker) => {
    checkPlayedOnce(house, speaker);
    house.playback.stop(speaker);
    return answerOf(house, { '2.8': THROTTLE });
  }),
  'players/cmd/next': playerCommand(byId, stepTrack('next')),
  'players/cmd/previous': playerCommand(byId, stepTrack('previous')),
  'players/cmd/seek': playerCommand(z.object({ player_id: text, position: integer }), (house, speaker, { position }) => {
    if (!house.playback.seek(speaker, position)) throw new CommandFailed('cannot seek');
    return answerOf(house, { '2.7': SLOW_START, '2.8': THROTTLE });
  }),

  'players/cmd/play_pause': command(byId, (house, args, { user }) => {
    if (isForbidden(user, args.player_id)) throw new CommandFailed('no access to this player');
    const speaker = mustFind(house, args.player_id);
    return house.playback.leaderOf(speaker).state === 'playing' ? pause(house, speaker) : resume(house, speaker);
  }),

  'players/cmd/volume_set': playerCommand(z.object({ player_id: text, volume_level: integer }), (house, speaker, args) =>
    setVolume(house, { speaker, level: args.volume_level }),
  ),
  'players/cmd/volume_up': playerCommand(byId, (house, speaker) => {
    setVolume(house, { speaker, level: Math.min(100, speaker.volume + VOLUME_STEP) });
    return answerOf(house, { '2.8': THROTTLE });
  }),
  'players/cmd/volume_down': playerCommand(byId, (house, speaker) => {
    setVolume(house, { speaker, level: speaker.volume - VOLUME_STEP });
    return answerOf(house, { '2.8': THROTTLE });
  }),
  'players/cmd/volume_mute': playerCommand(z.object({ player_id: text, muted: flag }), (house, speaker, { muted }) => {
    if (speaker.canMute) speaker.muted = muted;
    else if (house.version === '2.7') throw new CommandFailed('cannot mute');
  }),
  'players/cmd/group_volume': playerCommand(z.object({ player_id: text, volume_level: integer }), (house, speaker, args) => {
    const members = house.speakers.filter(({ id }) => id === speaker.id || speaker.members.includes(id));
    const average = Math.round(members.reduce((sum, { volume }) => sum + volume, 0) / members.length);
    for (const member of members) setVolume(house, { speaker: member, level: Math.min(100, member.volume + args.volume_level - average) });
  }),
  'players/cmd/play_announcement': playerCommand(z.object({ player_id: text, url: text.optional(), message: text.optional() }), announce),
  'players/cmd/power': playerCommand(z.object({ player_id: text, powered: flag }), () => null),

  'players/cmd/group': playerCommand(z.object({ player_id: text, target_player: text }), (house, speaker, args) => {
    const target = findSpeaker(house, args.target_player);
    if (target !== undefined) join(house, { speaker, target });
  }),
  'players/cmd/ungroup': playerCommand(byId, (house, speaker) => house.playback.leave(speaker)),
  'players/cmd/set_members': command(
    z.object({ target_player: text, player_ids_to_add: z.array(text).default([]), player_ids_to_remove: z.array(text).default([]) }),
    (house, args) => setMembers(house, { target: mustFind(house, args.target_player), add: args.player_ids_to_add, remove: args.player_ids_to_remove }),
  ),
  'players/cmd/group_many': command(z.object({ target_player: text, child_player_ids: z.array(text) }), (house, args) =>
    setMembers(house, { target: mustFind(house, args.target_player), add: args.child_player_ids, remove: [] }),
  ),
};
