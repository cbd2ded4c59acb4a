import { PHRASES as SPANISH } from './es-ES.js';
import type { Phrase } from './phrase.js';

const PLAYING = ['toca dancing queen en la cocina'];

/** What people say in the United States besides. */
const AMERICAN: readonly Phrase[] = [
  { say: 'toca dancing queen en la cocina', intent: 'PlaySongIntent', slots: { title: 'dancing queen', room: 'cocina' }, answers: 'en Kitchen' },
  { say: 'toca la canción hallelujah de jeff buckley', intent: 'PlayTrackIntent', slots: { title: 'hallelujah', artist: 'jeff buckley' } },
  { say: 'ponme yesterday en la sala', intent: 'PlaySongIntent', slots: { title: 'yesterday', room: 'sala' }, answers: 'en Living Room' },
  { say: 'dile a asistente musical que toque waterloo', intent: 'PlaySongIntent', slots: { title: 'waterloo' } },
  { say: 'toca el álbum arrival de abba', intent: 'PlayAlbumIntent', slots: { album: 'arrival', artist: 'abba' } },
  { say: 'toca mi playlist dinner party', intent: 'PlayPlaylistIntent', slots: { playlist: 'dinner party' } },
  { say: 'toca jazz en la oficina', intent: 'PlayGenreIntent', slots: { genre: 'jazz', room: 'oficina' }, answers: 'en Office' },
  { say: 'qué está tocando', after: PLAYING, intent: 'WhatsPlayingIntent', answers: 'Dancing Queen' },
  { say: 'qué está tocando en la cocina', after: PLAYING, intent: 'WhatsPlayingIntent', slots: { room: 'cocina' } },
  { say: 'súbele a la música', after: PLAYING, intent: 'VolumeUpIntent' },
  { say: 'bájale un poco', after: PLAYING, intent: 'VolumeDownIntent', slots: { step: 'un poco' } },
  { say: 'deja de tocar música', after: PLAYING, intent: 'StopIntent', answers: 'Paro la música' },
  { say: 'no yo dije mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'qué bocinas puedo usar', intent: 'ListRoomsIntent', answers: 'Kitchen' },
  { say: 'la que sigue', after: ['toca música de queen en la cocina'], intent: 'NextIntent' },
  { say: 'párale', after: PLAYING, intent: 'StopIntent', answers: 'Paro la música' },
  { say: 'tócame una de queen en la sala', intent: 'PlayArtistIntent', slots: { artist: 'queen', room: 'sala' }, answers: 'Pongo Queen en Living Room.' },
  { say: 'ponle stop', after: PLAYING, intent: 'StopIntent', answers: 'Paro la música' },
  { say: 'súbele tantito', after: PLAYING, intent: 'VolumeUpIntent', slots: { step: 'tantito' }, answers: 'Subo el volumen' },
];

export const PHRASES: readonly Phrase[] = [...SPANISH, ...AMERICAN];
