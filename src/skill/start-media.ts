import type { MediaItem, Player } from '../music-assistant/types.js';
import { eachPlayer, isRejected, type Outcome } from './each-player.js';
import type { MediaRef } from './echo-memory.js';
import { SkillError } from './errors.js';
import type { IntentContext, Reply } from './intent.js';
import type { Named, Place } from './languages/phrases.js';
import { followersOf } from './leaders.js';
import { type Rooms, roomNames } from './rooms.js';
import { type Speech, sentences } from './ssml.js';
import { setStage } from './stage.js';

/** As much of a media item as it takes to start it and to speak of it. */
export type Playable = Pick<MediaItem, 'uri' | 'mediaType' | 'name' | 'artists'> & { readonly imageUrl?: string };

export type Start = {
  readonly rooms: Rooms;
  /** One thing of any kind; or songs, at least one, to be played one after the other. */
  readonly media: Playable | readonly Playable[];
  /** Turn shuffle on first; with a list, its order does not matter either (saves an exchange). */
  readonly shuffled?: boolean;
  /** What the media also could have been, the likeliest first: for "the other one". */
  readonly others?: readonly Playable[];
  /** What to say instead of "Playing X in the kitchen": a list has no name. */
  readonly speech?: (started: { place: Place; except: readonly string[] }) => Speech;
  /** Said after that. */
  readonly addendum?: Speech;
  /** How to start it on one queue, instead of playing it: "more like this". */
  readonly begin?: (queueId: string) => Promise<void>;
  /** What to answer when Music Assistant refuses, instead of "I couldn't play X". */
  readonly refused?: () => Promise<Reply>;
};

/** What plays nothing after it. */
const SINGLE: readonly MediaItem['mediaType'][] = ['track', 'radio', 'podcast_episode', 'audiobook'];

/** How an item is spoken of. More than two artists nobody wants to hear. */
export function named({ mediaType, name, artists }: Playable): Named {
  return { kind: mediaType, name, ...(artists.length === 0 || mediaType === 'artist' ? {} : { artist: artists.slice(0, 2).join(' & ') }) };
}

/** An item as it is remembered, and back. */
export function toRef(media: Playable): MediaRef {
  const { kind, ...rest } = named(media);
  return { uri: media.uri, mediaType: kind, ...rest };
}
export const fromRef = ({ uri, mediaType, name, artist }: MediaRef): Playable => ({ uri, mediaType, name, artists: artist === undefined ? [] : [artist] });

/**
 * Start something in these rooms, note it as what "it" and "the other one" mean from now on, and say so; several rooms play it together
 * where they can. What is said comes from the item: what Music Assistant reports in the next two seconds may be the state before.
 *
 * @throws {SkillError} `room_offline`, `group_not_yours`; {MusicAssistantError}.
 */
export async function startMedia(context: IntentContext, start: Start): Promise<Reply> {
  const { say, house, memory, intent, slots } = context;
  const { rooms, shuffled = false, others = [], addendum } = start;
  const { players } = rooms;
  const list = isList(start.media) ? start.media : [start.media];
  const [first] = list;
  if (first === undefined) throw new RangeError('nothing to start');
  const { leaders, place, all } = await setStage(context, rooms);
  const media = named(first);

  await Promise.all(
    leaders.map(({ playerId }) => prepare(context, { queueId: playerId, clears: first.mediaType === 'track' && start.begin === undefined, shuffled })),
  );
  let outcome: Outcome;
  try {
    outcome = await eachPlayer(leaders, ({ playerId }) => (start.begin ?? begin(context, { list, shuffled }))(playerId));
  } catch (error) {
    if (!isRejected(error)) throw error;
    throwIfOffline(leaders, await house.players({ maxAge: 0 }));
    return start.refused?.() ?? { speech: say.couldNotPlay({ media, place }), outcome: 'rejected' };
  }

  noteState(context, { first, isAlone: list.length === 1 && start.begin === undefined, sent: outcome.sent, all });
  memory.noteTurn({ intent, slots, media: toRef(first), others: others.map(toRef), rooms: players.map(({ playerId }) => playerId) });
  const screen = { media, place, ...(first.imageUrl === undefined ? {} : { imageUrl: first.imageUrl }) };
  if (outcome.isSlow) return { speech: sentences(say.askedToPlay({ media, place }), addendum), screen, outcome: 'slow' };
  const except = outcome.failed.map(({ name }) => name);
  const speech = start.speech?.({ place, except }) ?? say.playing({ media, place, except, ...(shuffled ? { shuffled } : {}) });
  return { speech: sentences(speech, addendum), screen };
}

/**
 * A song alone is put in front of what is queued, and "replace" ends in silence (2.8): so the queue is emptied first, and the music in it
 * sounds on until the song starts. Everything else replaces the queue by itself. What we had shuffled is in order again; a person's own switch stays.
 */
async function prepare(
  { ma, household }: IntentContext,
  { queueId, clears, shuffled }: { queueId: string; clears: boolean; shuffled: boolean },
): Promise<void> {
  const wasOurs = household.isShuffledByUs(queueId);
  await Promise.all([
    ...(clears ? [ma.clearQueue(queueId).catch(unlessRejected)] : []),
    ...(shuffled || wasOurs ? [ma.setShuffle({ queueId, on: shuffled }).catch(unlessRejected)] : []),
  ]);
  if (shuffled !== wasOurs) household.noteShuffle(queueId, shuffled ? 'us' : 'person');
}

const isList = (media: Playable | readonly Playable[]): media is readonly Playable[] => Array.isArray(media);

/** After a queue was emptied, a list starts with its second song: where that matters, the first is played alone and the rest put behind it. */
function begin({ ma }: IntentContext, { list, shuffled }: { list: readonly Playable[]; shuffled: boolean }): (queueId: string) => Promise<void> {
  const [first = '', ...rest] = list.map(({ uri }) => uri);
  return async (queueId) => {
    if (shuffled && rest.length > 0) return ma.playMedia({ queueId, uri: [first, ...rest] });
    await ma.playMedia({ queueId, uri: first });
    if (rest.length > 0) await ma.queueMedia({ queueId, uri: rest, where: 'end' });
  };
}

/** What is so in these rooms from now on, whatever Music Assistant reports in the next seconds. */
function noteState(
  { house }: IntentContext,
  { first, isAlone, sent, all }: { first: Playable; isAlone: boolean; sent: readonly Player[]; all: readonly Player[] },
): void {
  const { name: title, artist } = named(first);
  const isKnown = isAlone && first.mediaType === 'track';
  for (const { playerId } of sent.flatMap((leader) => followersOf(leader, all))) {
    house.sent(playerId, {
      playbackState: 'playing',
      ...(isKnown ? { currentMedia: { title, ...(artist === undefined ? {} : { artist }), uri: first.uri } } : {}),
    });
    if (!isKnown) house.forgetMedia(playerId);
  }
  for (const { playerId } of sent) house.started(playerId, { isOneSong: isAlone && SINGLE.includes(first.mediaType) });
}

/** A player that cannot empty its queue will say so again when it is to play, and then we know which one. */
function unlessRejected(error: unknown): void {
  if (!isRejected(error)) throw error;
}

function throwIfOffline(leaders: readonly Player[], now: readonly Player[]): void {
  const gone = now.find(({ playerId, available }) => !available && leaders.some((leader) => leader.playerId === playerId));
  if (gone !== undefined) throw new SkillError({ code: 'room_offline', room: gone.name, others: roomNames(now) });
}
