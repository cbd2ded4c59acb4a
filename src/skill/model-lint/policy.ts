import { CLOSED_TYPES } from '../interaction-model.js';

/** What the rules must know about our intents and types. */

/** Slots without which an intent says nothing: one of each group must be in every sample. */
export const REQUIRED_SLOTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  PlaySongIntent: [['title']],
  PlayTrackIntent: [['title']],
  PlayAlbumIntent: [['album']],
  PlayArtistIntent: [['artist']],
  PlayPlaylistIntent: [['playlist']],
  PlayGenreIntent: [['genre', 'decade']],
  PlayCollectionIntent: [['collection', 'artist']],
  PlayNextIntent: [['title', 'album']],
  AddToQueueIntent: [['title', 'album']],
  SeekIntent: [['duration', 'direction']],
  RepeatIntent: [['repeat']],
  PlayTrackNumberIntent: [['amount']],
  SetVolumeIntent: [['amount']],
  MoveMusicIntent: [['room']],
  GroupRoomsIntent: [['room']],
  BindEchoIntent: [['room']],
  TeachZoneIntent: [['zone'], ['room']],
  AboutSongIntent: [['aspect']],
  SearchLibraryIntent: [['artist', 'title']],
  ListAlbumsIntent: [['artist']],
  SleepTimerIntent: [['duration']],
  AnnounceIntent: [['message']],
  ChooseRoomIntent: [['room']],
  ChooseIntent: [['ordinal', 'kind', 'artist']],
};

/** The intents that play something by its name or kind: people say these in every form there is. */
export const MUSIC_INTENTS: readonly string[] = [
  ...['PlaySongIntent', 'PlayTrackIntent', 'PlayAlbumIntent', 'PlayArtistIntent', 'PlayPlaylistIntent', 'PlayStationIntent'],
  ...['PlaySpokenIntent', 'PlayGenreIntent', 'PlayCollectionIntent', 'PlayNextIntent', 'AddToQueueIntent'],
];

/** The types that hold names of music, which may be whatever words there are. */
export const MUSIC_TYPES: readonly string[] = ['TITLE', 'ARTIST', 'ALBUM', 'PLAYLIST', 'STATION', 'PODCAST', 'AUDIOBOOK'];

/** Types that take any words, so that nothing shows where they end. */
export const OPEN_TYPES: readonly string[] = [...MUSIC_TYPES, 'MESSAGE'];

/** Types whose values no other slot in the same place could take. */
export const TELLING_TYPES: readonly string[] = [...CLOSED_TYPES, 'AMAZON.NUMBER', 'AMAZON.DURATION'];

/** Types that mean the same wherever they stand: the skill reads a zone as a room, so it matters little which of the two Alexa fills. */
export const SAME_MEANING: readonly string[] = ['ROOM', 'ZONE'];

/** The one intent that may have a verb and a name, and nothing else; and the one that may have a preposition and a name: "by {artist}", an answer. */
export const BARE_CARRIER_OWNER = 'PlaySongIntent';
export const BARE_ANSWER_OWNER = 'ChooseIntent';

/** Samples that an intent should have at least, and how many times as many as another music intent with the same verb it may have. */
export const ENOUGH_SAMPLES = { music: 15, other: 6 } as const;
export const LARGEST_RATIO = 3;

/** Types whose values all need an id, whatever it is. */
export const TYPES_WITH_IDS: readonly string[] = CLOSED_TYPES;

/**
 * Intents whose samples go on where those of another end, `*` for any. Looked at, and meant: an answer to "which room?" ends with the room,
 * and what follows it in a longer sample is a verb ("in the kitchen … play …"), which no room begins with.
 */
export const REVIEWED_OVERLAPS: readonly (readonly [longer: string, shorter: string])[] = [['*', 'ChooseRoomIntent']];
