import type { Player } from '../music-assistant/types.js';
import { isPlayingOrPaused, nothingPlaying } from './control.js';
import { answerAll, eachPlayer, isRejected } from './each-player.js';
import { FRESH, JUST_NOW, type Sent } from './house.js';
import type { IntentContext, Reply } from './intent.js';
import type { Action } from './languages/phrases.js';
import { followersOf, queueIdOf } from './leaders.js';
import { roomsOrReply } from './player.js';
import { placeOfLeaders, type Rooms, roomLeaders } from './rooms.js';
import type { Speech } from './ssml.js';

/** The queue that sounds, or would, in a room, and the player that leads there. */
export type RoomQueue = { readonly leader: Player; readonly queueId: string };

/** The rooms meant, and their queues: those that play or are paused, and the others. */
export type RoomQueues = { readonly rooms: Rooms; readonly sounding: readonly RoomQueue[]; readonly silent: readonly RoomQueue[]; readonly reply?: undefined };

/**
 * The queues of the room that is meant, all of them led by players of this account; or a question or an answer in their place.
 *
 * @param options `namesSongs`: what plays will be spoken of, so it must not be old. `isQuestion`: nothing is done to them, so only the room
 *   that is meant is spoken of, and not what plays along with it.
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function queuesOrReply(
  context: IntentContext,
  { namesSongs = false, isQuestion = false }: { namesSongs?: boolean; isQuestion?: boolean } = {},
): Promise<RoomQueues | { reply: Reply }> {
  const { house } = context;
  if (namesSongs) await house.players({ maxAge: FRESH });
  const choice = await roomsOrReply(context, 'transport');
  if (choice.reply !== undefined) return { reply: choice.reply };
  const { rooms } = choice;
  const inAll = (all: Rooms['all'], queues: ReturnType<typeof split>): RoomQueues => ({
    rooms: { ...rooms, all, ...(isQuestion ? {} : { place: placeOfQueues({ ...rooms, all }, queues.sounding) }) },
    ...queues,
  });
  const known = split(roomLeaders(rooms), rooms.all);
  if (known.sounding.length > 0) return inAll(rooms.all, known);
  const now = await house.players({ maxAge: JUST_NOW });
  const ids = roomLeaders(rooms).map(({ playerId }) => playerId);
  const found = split(
    now.filter(({ playerId }) => ids.includes(playerId)),
    now,
  );
  return inAll(now, found);
}

/** What is done to a queue is done in every room that plays from it. */
const placeOfQueues = (rooms: Rooms, queues: readonly RoomQueue[]): Rooms['place'] =>
  placeOfLeaders(
    rooms,
    queues.map(({ leader }) => leader),
  );

function split(leaders: readonly Player[], all: readonly Player[]): { sounding: readonly RoomQueue[]; silent: readonly RoomQueue[] } {
  const queues = leaders.map((leader) => ({ leader, queueId: queueIdOf(leader, all) }));
  return { sounding: queues.filter(({ leader }) => isPlayingOrPaused(leader)), silent: queues.filter(({ leader }) => !isPlayingOrPaused(leader)) };
}

/** "Nothing is playing in the kitchen." */
export const silence = (context: IntentContext, rooms: Rooms): Reply => ({ speech: nothingPlaying(context, rooms), outcome: 'nothing_playing' });

/** One command to several queues, and the words for what comes of it. */
export type Tell = {
  readonly rooms: Rooms;
  readonly queues: readonly RoomQueue[];
  readonly action: Action;
  readonly send: (queue: RoomQueue) => Promise<void>;
  readonly done: Speech;
  /** What is so from now on, where it was accepted. */
  readonly sent?: Sent;
  /** Instead of "couldn't make the kitchen …", when Music Assistant refuses. */
  readonly refused?: () => Reply | Promise<Reply>;
};

/** Send one command to each of these queues and tell what came of it. @throws {MusicAssistantError} unless it is `rejected` or late. */
export async function tellQueues(context: IntentContext, { rooms, queues, action, send, done, sent, refused }: Tell): Promise<Reply> {
  const { say, house } = context;
  const { place, all } = rooms;
  try {
    const outcome = await eachPlayer(
      queues.map(({ leader }) => leader),
      async (player) => {
        const queue = queues.find(({ leader }) => leader === player);
        if (queue !== undefined) await send(queue);
      },
    );
    if (sent !== undefined) for (const { playerId } of outcome.sent.flatMap((leader) => followersOf(leader, all))) house.sent(playerId, sent);
    return answerAll(context, { ...outcome, done, slow: say.asked({ place, action }) });
  } catch (error) {
    if (!isRejected(error)) throw error;
    return refused?.() ?? { speech: say.couldNot({ place, action }), outcome: 'rejected' };
  }
}

/**
 * Nothing comes after what plays: Music Assistant would say yes to "next" and do nothing. Where we started one song alone we look; elsewhere
 * that would cost a trip.
 */
export async function isAtTheEnd({ ma, house }: IntentContext, { player, rooms }: { player: Player; rooms: Rooms }): Promise<boolean> {
  if (!house.playsOneSong(player.playerId)) return false;
  const queue = await ma.queue(queueIdOf(player, rooms.all));
  return queue !== undefined && !queue.repeats && (queue.currentIndex ?? 0) + 1 >= queue.itemCount;
}
