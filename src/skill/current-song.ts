import { MEDIA_TYPES, type MediaType } from '../music-assistant/types.js';
import type { MediaRef } from './echo-memory.js';
import type { IntentContext, Reply } from './intent.js';
import type { Named } from './languages/phrases.js';
import { mediaOf } from './now-playing.js';
import { queuesOrReply, type RoomQueue, silence } from './queue-of.js';
import type { Rooms } from './rooms.js';
import { toRef } from './start-media.js';

/** What plays in the room that is meant, as it can be spoken of, and acted upon. */
export type CurrentSong = {
  readonly rooms: Rooms;
  readonly queue: RoomQueue;
  readonly media: MediaRef;
  readonly album?: string;
  readonly reply?: undefined;
};

/** What kind of thing a media URI leads to; undefined for the address of a stream. */
function mediaTypeOf(uri: string): MediaType | undefined {
  const type = /^[^:/]+:\/\/([^/]+)\/./.exec(uri)?.[1];
  return MEDIA_TYPES.find((each) => each === type);
}

/**
 * What plays in the room that is meant: from what its player reports, else from its queue, else what this conversation has just started there
 * (2.8 reports nothing for up to 1.5 s). A station is itself, not the song that it plays.
 *
 * @throws {SkillError}, {MusicAssistantError}.
 */
export async function currentSong(context: IntentContext): Promise<CurrentSong | { reply: Reply }> {
  const { ma, memory, say } = context;
  const choice = await queuesOrReply(context, { namesSongs: true });
  if (choice.reply !== undefined) return choice;
  const { rooms, sounding } = choice;
  const [queue] = sounding;
  if (queue === undefined) return { reply: silence(context, rooms) };

  const reported = queue.leader.currentMedia;
  const song = refOf(reported?.uri, mediaOf(queue.leader).media);
  if (song?.mediaType === 'track') return { rooms, queue, media: song, ...(reported?.album === undefined ? {} : { album: reported.album }) };
  const item = (await ma.queue(queue.queueId))?.currentItem?.media;
  if (item !== undefined) return { rooms, queue, media: toRef(item), ...(item.album === undefined ? {} : { album: item.album }) };
  const turn = memory.turn();
  const isHere = rooms.players.some(({ playerId }) => turn?.rooms.includes(playerId));
  if (turn?.media?.mediaType === 'track' && isHere) return { rooms, queue, media: turn.media };
  return {
    reply: { speech: say.nowPlaying({ media: undefined, place: rooms.place, paused: queue.leader.playbackState === 'paused' }), outcome: 'unknown_media' },
  };
}

/**
 * What sounds on a player: as it reports itself, else as its queue does, if that is what it plays from. Players report nothing right after a
 * skip. A station is called as its stream calls itself.
 */
export async function soundsOn({ ma }: IntentContext, { leader, queueId }: RoomQueue): Promise<{ media?: Named; ref?: MediaRef; imageUrl?: string }> {
  const { media } = mediaOf(leader);
  const { uri, imageUrl } = leader.currentMedia ?? {};
  if (media !== undefined) {
    const ref = refOf(uri, media);
    return { media, ...(ref === undefined ? {} : { ref }), ...(imageUrl === undefined ? {} : { imageUrl }) };
  }
  const queue = await ma.queue(queueId);
  const item = queue?.playbackState === leader.playbackState ? queue.currentItem : undefined;
  if (item?.media === undefined) return {};
  const ref = toRef(item.media);
  return { media: namedRef(ref), ref, ...(item.media.imageUrl === undefined ? {} : { imageUrl: item.media.imageUrl }) };
}

/** What is reported as it is remembered; undefined when it cannot be found again. */
function refOf(uri: string | undefined, media: Named | undefined): MediaRef | undefined {
  const mediaType = uri === undefined ? undefined : mediaTypeOf(uri);
  if (uri === undefined || mediaType === undefined || media === undefined) return undefined;
  return { uri, mediaType, name: media.name, ...(media.artist === undefined ? {} : { artist: media.artist }) };
}

/** A reference as it is spoken of. */
export const namedRef = ({ mediaType, name, artist }: MediaRef): Named => ({ kind: mediaType, name, ...(artist === undefined ? {} : { artist }) });

/** "It" is this song now. */
export function noteSong({ memory, intent, slots }: IntentContext, { rooms, media }: { rooms: Rooms; media: MediaRef }): void {
  memory.noteTurn({ intent, slots, media, rooms: rooms.players.map(({ playerId }) => playerId) });
}
