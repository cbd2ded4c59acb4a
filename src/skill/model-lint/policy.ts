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

/** The types that hold names of music: any words at all. */
export const MUSIC_TYPES: readonly string[] = ['TITLE', 'ARTIST', 'ALBUM', 'PLAYLIST'];

/** The one intent that may have a verb and a name, and nothing else. */
export const BARE_CARRIER_OWNER = 'PlaySongIntent';

/** Samples a music intent should have at least, and how many times as many as another intent with the same verb it may have. */
export const ENOUGH_SAMPLES = 15;
export const LARGEST_RATIO = 3;
