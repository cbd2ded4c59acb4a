import { PHRASES as SHARED } from './en-US.js';
import type { Phrase } from './phrase.js';

export const PHRASES: readonly Phrase[] = [
  ...SHARED,
  { say: 'play songs of abba in the kitchen', intent: 'PlayArtistIntent', slots: { artist: 'abba', room: 'kitchen' } },
  { say: 'play a. r. rahman songs', intent: 'PlayArtistIntent', slots: { artist: 'a r rahman' } },
  { say: 'play tum hi ho by arijit singh', intent: 'PlaySongIntent', slots: { title: 'tum hi ho', artist: 'arijit singh' } },
  { say: 'play kesariya song', intent: 'PlayTrackIntent', slots: { title: 'kesariya' } },
  { say: 'play hindi songs', intent: 'PlayGenreIntent', slots: { genre: 'hindi' } },
  { say: 'play some tamil music in the kitchen', intent: 'PlayGenreIntent', slots: { genre: 'tamil', room: 'kitchen' } },
  { say: 'play songs from the movie lagaan', intent: 'PlayAlbumIntent', slots: { album: 'lagaan' } },
  { say: 'increase the volume to five', intent: 'SetVolumeIntent', slots: { amount: '5' }, after: ['play dancing queen in the kitchen'] },
  { say: 'reduce the volume', intent: 'VolumeDownIntent', after: ['play dancing queen in the kitchen'] },
  { say: 'play next song', intent: 'NextIntent', after: ['play the album thriller in the kitchen'] },
  { say: 'play my favourites in the hall', intent: 'PlayCollectionIntent', slots: { collection: 'favourites', room: 'hall' } },
];
