/** What the rules must know about our intents. */

/** The slot without which an intent says nothing. */
export const REQUIRED_SLOTS: Readonly<Record<string, string>> = {
  PlaySongIntent: 'title',
  PlayAlbumIntent: 'album',
  PlayArtistIntent: 'artist',
  PlayPlaylistIntent: 'playlist',
  SetVolumeIntent: 'amount',
  ChooseRoomIntent: 'room',
};

/** The types that hold names of music, which may be whatever words there are. */
export const MUSIC_TYPES: readonly string[] = ['TITLE', 'ARTIST', 'ALBUM', 'PLAYLIST'];

/** The types whose values are all there are: two of them in one place can be told apart. */
export const CLOSED_TYPES: readonly string[] = ['ZONE', 'STEP', 'UNIT'];

/** The one intent that may have a verb and a name, and nothing else. */
export const BARE_CARRIER_OWNER = 'PlaySongIntent';

/** Samples a music intent should have at least, and how many times as many as another intent with the same verb it may have. */
export const ENOUGH_SAMPLES = 15;
export const LARGEST_RATIO = 3;

/**
 * Intents whose samples go on where those of another end. Looked at, and meant: what follows is a verb ("in the kitchen … play …") or a number
 * ("turn it up … to seven"), which no room or zone begins with.
 */
export const REVIEWED_OVERLAPS: readonly (readonly [longer: string, shorter: string])[] = [
  ['PlaySongIntent', 'ChooseRoomIntent'],
  ['PlayArtistIntent', 'ChooseRoomIntent'],
  ['SetVolumeIntent', 'VolumeUpIntent'],
  ['SetVolumeIntent', 'VolumeDownIntent'],
];
