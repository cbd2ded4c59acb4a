import type { Commands } from '../music-assistant/commands.js';
import type { Player } from '../music-assistant/types.js';
import { answerAll, eachPlayer, isRejected } from './each-player.js';
import { JUST_NOW, type Sent } from './house.js';
import type { IntentContext, Reply } from './intent.js';
import type { Action, Place } from './languages/phrases.js';
import { followersOf } from './leaders.js';
import { leaveGroups } from './leave-group.js';
import { roomsOrReply } from './player.js';
import { type Purpose, placeOf, placeOfLeaders, type Rooms, roomLeaders, roomNames } from './rooms.js';
import type { Speech } from './ssml.js';

/** One command to whoever plays, and the words for what comes of it. */
export type Control = {
  readonly purpose: Purpose;
  readonly action: Action;
  /** Whether it makes sense for a player that does what this one does. */
  readonly applies: (player: Player) => boolean;
  readonly send: (ma: Commands, player: Player) => Promise<void>;
  /** What is so once it is accepted. */
  readonly sent: Sent;
  readonly done: (place: Place, player: Player) => Speech;
  /** A room that was said, and plays along with one that was not, leaves it instead ({@link leaveGroups}). */
  readonly leaves?: boolean;
  /** Music Assistant would accept it and do nothing: for whom, and what to say when that is everybody. */
  readonly futile?: { readonly applies: (player: Player, rooms: Rooms) => Promise<boolean>; readonly speech: (rooms: Rooms) => Speech };
  /** It makes no sense in any of these rooms. */
  readonly pointless: (rooms: Rooms) => Speech | Promise<Speech>;
  /** Music Assistant refuses with an empty 500 what makes no sense on a player. */
  readonly refused: (rooms: Rooms) => Speech | Promise<Speech>;
};

/** Pause, resume, stop, skip: one command to whoever plays in these rooms. @throws {SkillError}, {MusicAssistantError}. */
export async function control(context: IntentContext, options: Control): Promise<Reply> {
  const { purpose, action, applies, futile, send, sent, done, leaves = false, pointless, refused } = options;
  const { ma, house, say } = context;
  const choice = await roomsOrReply(context, purpose);
  if (choice.reply !== undefined) return choice.reply;
  const { left, rest: rooms } = leaves ? await leaveGroups(context, { rooms: choice.rooms, applies }) : { left: [], rest: choice.rooms };
  const [gone] = left;
  if (gone !== undefined && rooms.players.length === 0) return { speech: done(rooms.place, gone) };

  const leaders = roomLeaders(rooms);
  const fitting = leaders.some(applies) ? leaders.filter(applies) : (await asTheyAreNow(context, leaders)).filter(applies);
  const isFutile = await Promise.all(fitting.map(async (player) => futile !== undefined && (await futile.applies(player, rooms))));
  const able = fitting.filter((_, index) => isFutile[index] !== true);
  const [first] = able;
  if (first === undefined && gone !== undefined) return { speech: done(placeOf(left), gone) };
  if (first === undefined) return { speech: futile !== undefined && fitting.length > 0 ? futile.speech(rooms) : await pointless(rooms), outcome: 'pointless' };
  try {
    const outcome = await eachPlayer(able, (player) => send(ma, player));
    for (const player of outcome.sent.flatMap((leader) => followersOf(leader, rooms.all))) house.sent(player.playerId, sent);
    const place = placeOfLeaders(rooms, outcome.sent);
    return answerAll(context, { ...outcome, done: done(place, first), slow: say.asked({ place, action }) });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { speech: await refused(rooms), outcome: 'rejected' };
  }
}

async function asTheyAreNow({ house }: IntentContext, players: readonly Player[]): Promise<readonly Player[]> {
  const now = await house.players({ maxAge: JUST_NOW });
  return now.filter(({ playerId }) => players.some((player) => player.playerId === playerId));
}

/** "Nothing is playing in the kitchen. There is music in the office." */
export function nothingPlaying({ say }: IntentContext, { place, players, all }: Rooms): Speech {
  const elsewhere = all.filter((player) => player.playbackState === 'playing' && !players.some(({ playerId }) => playerId === player.playerId));
  const [room] = roomNames(elsewhere);
  return say.nothingPlaying({ place, ...(room === undefined ? {} : { elsewhere: room }) });
}

export const isPlaying = ({ playbackState }: Player): boolean => playbackState === 'playing' || playbackState === 'unknown';
export const isPlayingOrPaused = (player: Player): boolean => isPlaying(player) || player.playbackState === 'paused';
