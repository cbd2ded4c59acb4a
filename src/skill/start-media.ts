import type { MediaItem, Player } from '../music-assistant/types.js';
import { eachPlayer, isRejected, type Outcome } from './each-player.js';
import { SkillError } from './errors.js';
import type { IntentContext, Reply } from './intent.js';
import type { Named } from './languages/phrases.js';
import { followersOf, type Rooms, roomLeaders, roomNames } from './player.js';

/** How an item is spoken of. More than two artists nobody wants to hear. */
export function named({ mediaType, name, artists }: MediaItem): Named {
  return { kind: mediaType, name, ...(artists.length === 0 || mediaType === 'artist' ? {} : { artist: artists.slice(0, 2).join(' & ') }) };
}

/**
 * Start an item in these rooms; in several, each plays it on its own. What is said comes from the item: what Music Assistant reports in the
 * next two seconds may be the state before.
 *
 * @throws {SkillError} `room_offline`, `group_not_yours`; {MusicAssistantError}.
 */
export async function startMedia(context: IntentContext, { rooms, item }: { rooms: Rooms; item: MediaItem }): Promise<Reply> {
  const { say, house, ma } = context;
  const { place, all } = rooms;
  const leaders = roomLeaders(rooms);
  const media = named(item);

  // A song alone is put in front of what is queued, and "replace" ends in silence (2.8): so the queue is emptied first, and the music in it
  // sounds on until the song starts. Everything else replaces the queue by itself.
  if (item.mediaType === 'track') await Promise.all(leaders.map(({ playerId }) => ma.clearQueue(playerId).catch(unlessRejected)));
  let outcome: Outcome;
  try {
    outcome = await eachPlayer(leaders, ({ playerId }) => ma.playMedia({ queueId: playerId, uri: item.uri }));
  } catch (error) {
    if (!isRejected(error)) throw error;
    throwIfOffline(leaders, await house.players({ maxAge: 0 }));
    return { speech: say.couldNotPlay({ media, place }), outcome: 'rejected' };
  }

  const { name: title, artist } = media;
  const isOneSong = item.mediaType === 'track';
  for (const { playerId } of outcome.sent.flatMap((leader) => followersOf(leader, all))) {
    house.sent(playerId, {
      playbackState: 'playing',
      ...(isOneSong ? { currentMedia: { title, ...(artist === undefined ? {} : { artist }), uri: item.uri } } : {}),
    });
    if (!isOneSong) house.forgetMedia(playerId);
  }
  for (const { playerId } of outcome.sent) house.started(playerId, { isOneSong });
  if (outcome.isSlow) return { speech: say.askedToPlay({ media, place }), outcome: 'slow' };
  return { speech: say.playing({ media, place, except: outcome.failed.map(({ name }) => name) }) };
}

/** A player that cannot empty its queue will say so again when it is to play, and then we know which one. */
function unlessRejected(error: unknown): void {
  if (!isRejected(error)) throw error;
}

function throwIfOffline(leaders: readonly Player[], now: readonly Player[]): void {
  const gone = now.find(({ playerId, available }) => !available && leaders.some((leader) => leader.playerId === playerId));
  if (gone !== undefined) throw new SkillError({ code: 'room_offline', room: gone.name, others: roomNames(now) });
}
