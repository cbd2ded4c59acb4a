import { PHRASES as SHARED } from './en-US.js';
import type { Phrase } from './phrase.js';

export const PHRASES: readonly Phrase[] = [
  ...SHARED,
  { say: 'chuck on some tunes', intent: 'PlayCollectionIntent', slots: { collection: 'some tunes' } },
  { say: 'whack on thriller', intent: 'PlaySongIntent', slots: { title: 'thriller' } },
  { say: 'chuck on my dinner party playlist', intent: 'PlayPlaylistIntent', slots: { playlist: 'dinner party' } },
  { say: 'whack on some rock', intent: 'PlayGenreIntent', slots: { genre: 'rock' } },
  { say: 'play my favourites in the kitchen', intent: 'PlayCollectionIntent', slots: { collection: 'favourites', room: 'kitchen' } },
  { say: 'play some queen in the lounge room', intent: 'PlayArtistIntent', slots: { artist: 'queen', room: 'lounge room' } },
  { say: 'turn it up heaps', intent: 'VolumeUpIntent', slots: { step: 'heaps' }, after: ['play dancing queen in the kitchen'] },
  { say: 'cheers mate', intent: 'ThanksIntent' },
];
