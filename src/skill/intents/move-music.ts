import type { Player, PlayerQueue } from '../../music-assistant/types.js';
import { askWhichRoom } from '../ask-room.js';
import { isPlaying } from '../control.js';
import { answerAll, eachPlayer, isRejected, type Outcome } from '../each-player.js';
import { canGroup, join, letGo } from '../grouping.js';
import { defineIntent, type IntentContext, type Reply } from '../intent.js';
import { followersOf, leaderOf, leadersOf } from '../leaders.js';
import { mediaOf } from '../now-playing.js';
import { chooseRooms, unknownRoom } from '../player.js';
import { EVERYWHERE } from '../room-words.js';
import { type Rooms, roomIdOf } from '../rooms.js';
import { sounding, whoseMusic } from '../whose-music.js';

/** "Move the music to the office", "… from the kitchen to the office": it plays on where it was. */
export const moveMusic = defineIntent({
  name: 'MoveMusicIntent',
  slots: ['other_room', 'room'],
  needs: 'music.control',
  elsewhere: 'stay',
  run: (context) => move(asAsked(context)),
});

/**
 * The answer to a question comes in `room`. When we asked from where, the target waits in `other_room`, and the answer is one to "Which
 * room?", which the one to "To where?" is not.
 */
function asAsked(context: IntentContext): IntentContext {
  const { room, zone, other_room: other } = context.slots;
  const target = room ?? zone;
  const [to, from] = context.answersRoom ? [other, target] : [target, other];
  return { ...context, answersRoom: false, slots: { ...(to === undefined ? {} : { room: to }), ...(from === undefined ? {} : { other_room: from }) } };
}

/** @throws {SkillError}, {MusicAssistantError}. */
export async function move(context: IntentContext): Promise<Reply> {
  const { ma, say, slots } = context;
  if (slots.room === undefined) return askWhereTo(context);
  const there = await chooseRooms(context, { purpose: 'reach', said: slots.room });
  if (there.rooms === undefined) return there.reply ?? unknownRoom(context, there.unknown);
  const source = await findSource(context, there.rooms);
  if (source.reply !== undefined) return source.reply;
  const { leader } = source;
  const queue = await ma.activeQueue(leader.playerId);
  // An empty queue would wipe what plays in the other room; one of a player this account may not use is none of its business.
  const isOwn = there.rooms.all.some(({ playerId }) => playerId === queue?.queueId);
  if (queue === undefined || queue.itemCount === 0 || !isOwn) return { speech: say.nothingToMove({ place: { name: leader.name } }), outcome: 'pointless' };
  return transfer(context, { leader: asQueued(leader, queue), queue, there: there.rooms });
}

/** With what its queue plays now: the list of players may be some seconds old. */
function asQueued(leader: Player, { currentItem }: PlayerQueue): Player {
  const media = currentItem?.media;
  if (media === undefined) return leader;
  const [artist] = media.artists;
  return { ...leader, currentMedia: { title: media.name, uri: media.uri, ...(artist === undefined ? {} : { artist }) } };
}

async function askWhereTo(context: IntentContext): Promise<Reply> {
  const silent = (await context.house.players()).filter((player) => !isPlaying(player));
  return askWhichRoom(context, { players: silent, slots: context.slots });
}

/** Whose music it is: the room that was said, or the one that plays. */
async function findSource(context: IntentContext, there: Rooms): Promise<{ leader: Player; reply?: undefined } | { reply: Reply }> {
  const { memory, say, slots } = context;
  const { all } = there;
  const target = there.players.length === 1 ? there.players[0] : undefined;
  const targetLeader = target === undefined ? undefined : leaderOf(target, all);
  const alreadyThere: Reply = { speech: say.alreadyThere(there.place), outcome: 'pointless' };
  // A question about the source keeps the target.
  const asking: IntentContext = { ...context, slots: slots.room === undefined ? {} : { other_room: slots.room } };
  if (slots.other_room !== undefined) {
    const from = await chooseRooms(asking, { purpose: 'reach', said: slots.other_room });
    if (from.rooms === undefined) return { reply: from.reply ?? unknownRoom(asking, from.unknown) };
    const ids = from.rooms.players.map(({ playerId }) => playerId);
    const [leader] = sounding(
      leadersOf(
        all.filter(({ playerId }) => ids.includes(playerId)),
        all,
      ),
    );
    if (leader === undefined) return { reply: { speech: say.nothingToMove({ place: from.rooms.place }), outcome: 'pointless' } };
    return leader === targetLeader ? { reply: alreadyThere } : { leader };
  }

  const leaders = sounding(all);
  const [here, ...more] = whoseMusic(context, { leaders, all });
  if (here !== undefined && more.length === 0 && here === targetLeader && memory.room() !== target?.playerId) return { reply: alreadyThere };
  const elsewhere = leaders.filter((leader) => leader !== targetLeader);
  const [leader, ...others] = whoseMusic(context, { leaders: elsewhere, all });
  if (leader === undefined) return { reply: leaders.length > 0 ? alreadyThere : { speech: say.nothingToMove({}), outcome: 'pointless' } };
  if (others.length === 0) return { leader };
  return { reply: askWhichRoom(context, { players: elsewhere, slots: asking.slots, kind: 'room' }) };
}

/** To one room; to several: to one of them, and the others join it. What plays along with it and was not meant is let go. */
async function transfer(context: IntentContext, { leader, queue, there }: { leader: Player; queue: PlayerQueue; there: Rooms }): Promise<Reply> {
  const { ma, memory, say } = context;
  const { place, players, all } = there;
  const isMeant = ({ playerId }: Player): boolean => place === EVERYWHERE || players.some((player) => player.playerId === playerId);
  const stays = players.some(({ playerId }) => playerId === leader.playerId);
  const target = stays ? leader : players[0];
  if (target === undefined) return { speech: say.nothingToMove({}), outcome: 'pointless' };
  const isPaused = leader.playbackState === 'paused';
  try {
    const strangers = followersOf(target, all).filter((player) => player.playerId === target.playerId || !isMeant(player));
    await letGo(context, { players: strangers, all });
    const moved = await eachPlayer(stays ? [] : [target], async ({ playerId }) => {
      await ma.transferQueue({ from: queue.queueId, to: playerId });
      if (isPaused) await ma.play(playerId);
    });
    if (!stays) noteMoved(context, { leader, target });
    const joined = await joinOthers(context, { target: { ...target, playbackState: 'playing', currentMedia: leader.currentMedia }, players });
    memory.useRoom(roomIdOf(there));
    return answerAll(context, {
      isSlow: moved.isSlow || joined.isSlow,
      failed: joined.failed,
      done: say.moved({ place, ...mediaOf(leader) }),
      slow: say.asked({ place, action: 'move' }),
    });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { speech: say.couldNot({ place, action: 'move' }), outcome: 'rejected' };
  }
}

function noteMoved({ house }: IntentContext, { leader, target }: { leader: Player; target: Player }): void {
  const { currentMedia } = leader;
  for (const { playerId } of followersOf(leader, house.known())) house.sent(playerId, { playbackState: 'idle', currentMedia: undefined });
  for (const { playerId } of followersOf(target, house.known())) house.sent(playerId, { playbackState: 'playing', currentMedia });
  house.started(target.playerId, { isOneSong: house.playsOneSong(leader.playerId) });
}

/** Whoever cannot, or will not, join is named in the answer. */
async function joinOthers(
  context: IntentContext,
  { target, players }: { target: Player; players: readonly Player[] },
): Promise<Pick<Outcome, 'isSlow' | 'failed'>> {
  const all = context.house.known();
  const together = followersOf(target, all).map(({ playerId }) => playerId);
  const others = players.filter(({ playerId }) => !together.includes(playerId));
  const able = others.filter((player) => canGroup(player, { other: target, all }));
  const unable = others.filter((player) => !able.includes(player));
  if (able.length === 0) return { isSlow: false, failed: unable };
  try {
    const { isSlow, failed } = await join(context, { leader: target, players: able });
    return { isSlow, failed: [...unable, ...failed] };
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { isSlow: false, failed: others };
  }
}
