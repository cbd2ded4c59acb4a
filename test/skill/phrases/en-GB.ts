import { PHRASES as SHARED } from './en-US.js';
import type { Phrase } from './phrase.js';

export const PHRASES: readonly Phrase[] = [
  ...SHARED,
  { say: 'stick on some abba in the kitchen', intent: 'PlayArtistIntent', slots: { artist: 'abba', room: 'kitchen' } },
  { say: 'play my favourites in the kitchen', intent: 'PlayCollectionIntent', slots: { collection: 'favourites', room: 'kitchen' } },
  { say: 'add this to my favourites', intent: 'LikeIntent', after: ['play dancing queen in the kitchen'] },
  { say: 'play dancing queen in the lounge', intent: 'PlaySongIntent', slots: { title: 'dancing queen', room: 'lounge' } },
  { say: 'pop on some jazz in the kitchen', intent: 'PlayGenreIntent', slots: { genre: 'jazz', room: 'kitchen' } },
  { say: 'bung on some abba', intent: 'PlayArtistIntent', slots: { artist: 'abba' } },
  { say: 'pop on the album arrival', intent: 'PlayAlbumIntent', slots: { album: 'arrival' } },
  { say: 'turn it down a tad in the kitchen', intent: 'VolumeDownIntent', slots: { step: 'a tad', room: 'kitchen' } },
  { say: 'turn the music off in the loo', intent: 'StopIntent', slots: { room: 'loo' } },
  { say: 'i fancy some jazz', intent: 'PlayGenreIntent', slots: { genre: 'jazz' } },
  { say: 'have i got anything by queen', intent: 'SearchLibraryIntent', slots: { artist: 'queen' } },
  { say: 'cheers', intent: 'ThanksIntent' },
];
