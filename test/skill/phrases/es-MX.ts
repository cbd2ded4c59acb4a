import { PHRASES as SPANISH } from './es-ES.js';
import type { Phrase } from './phrase.js';

const PLAYING = ['pon dancing queen en la cocina'];

/** What people say in Mexico besides. */
const MEXICAN: readonly Phrase[] = [
  { say: 'ponme dancing queen en la sala', intent: 'PlaySongIntent', slots: { title: 'dancing queen', room: 'sala' }, answers: 'en Living Room' },
  { say: 'tócame bohemian rhapsody de queen', intent: 'PlaySongIntent', slots: { title: 'bohemian rhapsody', artist: 'queen' } },
  { say: 'pon yesterday en la oficina', intent: 'PlaySongIntent', slots: { title: 'yesterday', room: 'oficina' }, answers: 'en Office' },
  { say: 'pon rolas de queen', intent: 'PlayArtistIntent', slots: { artist: 'queen' } },
  { say: 'agrega waterloo a la fila', after: PLAYING, intent: 'AddToQueueIntent', slots: { title: 'waterloo' } },
  { say: 'súbele', after: PLAYING, intent: 'VolumeUpIntent' },
  { say: 'súbele un poquito al volumen', after: PLAYING, intent: 'VolumeUpIntent', slots: { step: 'un poquito' } },
  { say: 'bájale en la cocina', after: PLAYING, intent: 'VolumeDownIntent', slots: { room: 'cocina' } },
  { say: 'ponle pausa', after: PLAYING, intent: 'PauseIntent' },
  { say: 'cámbiale', after: ['pon rolas de queen en la cocina'], intent: 'NextIntent' },
  { say: 'pon la rola thriller en la sala', intent: 'PlayTrackIntent', slots: { title: 'thriller', room: 'sala' }, answers: 'en Living Room' },
  { say: 'no la rola mamma mia', after: PLAYING, intent: 'PlayTrackIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'yo dije mamma mia', after: PLAYING, intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, answers: 'Mamma Mia' },
  { say: 'prende el radio', after: PLAYING, intent: 'PlayStationIntent', command: 'player_queues/play_media' },
  { say: 'agrega el álbum thriller a la fila', after: PLAYING, intent: 'AddToQueueIntent', slots: { album: 'thriller' } },
  { say: 'súbele mucho en toda la casa', after: PLAYING, intent: 'VolumeUpIntent', slots: { step: 'mucho', zone: 'en toda la casa' } },
  { say: 'qué bocinas hay', intent: 'ListRoomsIntent', answers: 'Kitchen' },
  { say: 'la bocina de la sala', after: PLAYING, intent: 'ChooseRoomIntent', slots: { room: 'sala' } },
  { say: 'este echo está en la recámara', intent: 'BindEchoIntent', slots: { room: 'recámara' } },
  { say: 'qué rola es esta', after: PLAYING, intent: 'WhatsPlayingIntent', answers: 'Dancing Queen' },
  { say: 'me late esta canción', after: PLAYING, intent: 'LikeIntent', answers: 'a tus favoritos' },
  { say: 'bájale tantito', after: PLAYING, intent: 'VolumeDownIntent', slots: { step: 'tantito' }, answers: 'Bajo el volumen' },
  { say: 'súbele a la cocina', after: PLAYING, intent: 'VolumeUpIntent', slots: { room: 'cocina' }, answers: 'Subo el volumen' },
  { say: 'bájale a la bocina de la cocina', after: PLAYING, intent: 'VolumeDownIntent', slots: { room: 'cocina' }, answers: 'Bajo el volumen' },
  {
    say: 'ponme unas rolitas de queen en la sala',
    intent: 'PlayArtistIntent',
    slots: { artist: 'queen', room: 'sala' },
    answers: 'Pongo Queen en Living Room.',
  },
  { say: 'échate una de abba', after: PLAYING, intent: 'PlayArtistIntent', slots: { artist: 'abba' }, answers: 'Pongo ABBA' },
  { say: 'párale', after: PLAYING, intent: 'StopIntent', answers: 'Paro la música' },
  { say: 'apágale', after: PLAYING, intent: 'StopIntent', answers: 'Paro la música' },
  { say: 'cámbiale a la siguiente', after: ['pon rolas de queen en la cocina'], intent: 'NextIntent' },
  { say: 'adelántale un minuto', after: PLAYING, intent: 'SeekIntent', slots: { direction: 'adelántale', duration: 'PT1M' } },
  { say: 'quién canta esta rola', after: PLAYING, intent: 'WhatsPlayingIntent', answers: 'ABBA' },
  { say: 'está chida esta rola', after: PLAYING, intent: 'LikeIntent', answers: 'a tus favoritos' },
];

export const PHRASES: readonly Phrase[] = [...SPANISH, ...MEXICAN];
