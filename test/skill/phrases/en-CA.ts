import { PHRASES as SHARED } from './en-US.js';
import type { Phrase } from './phrase.js';

export const PHRASES: readonly Phrase[] = [
  ...SHARED,
  { say: 'play my favourites in the kitchen', intent: 'PlayCollectionIntent', slots: { collection: 'favourites', room: 'kitchen' } },
  { say: 'add this song to my favourites', intent: 'LikeIntent', after: ['play dancing queen in the kitchen'] },
  { say: 'take this off my favourites', intent: 'UnlikeIntent', after: ['play dancing queen in the kitchen'] },
  { say: 'play some nineties music in the rec room', intent: 'PlayGenreIntent', slots: { decade: 'nineties', room: 'rec room' } },
  { say: 'turn off the music in the washroom', intent: 'StopIntent', slots: { room: 'washroom' } },
  { say: 'put on some leonard cohen', intent: 'PlayArtistIntent', slots: { artist: 'leonard cohen' } },
  { say: 'crank it up', intent: 'VolumeUpIntent', after: ['play dancing queen in the kitchen'] },
  { say: 'throw on some tunes', intent: 'PlayCollectionIntent', slots: { collection: 'some tunes' } },
];
