import type { Phrase } from './phrase.js';

const PLAYING = ['pon dancing queen en la cocina'];

/** What nearly everybody says first: the wish behind the name of the skill. */
export const WRAPPED: readonly Phrase[] = [
  {
    say: 'pídele a asistente musical que reproduzca canciones de queen en la cocina',
    intent: 'PlayArtistIntent',
    slots: { artist: 'queen', room: 'cocina' },
    answers: 'Queen',
  },
  {
    say: 'pide a asistente musical que ponga we will rock you de queen en el salón',
    intent: 'PlaySongIntent',
    slots: { title: 'we will rock you', artist: 'queen', room: 'salón' },
    answers: 'Living Room',
  },
  {
    say: 'dile a asistente musical que baje un poco el volumen en la cocina',
    after: PLAYING,
    intent: 'VolumeDownIntent',
    slots: { step: 'un poco', room: 'cocina' },
  },
  { say: 'dile a asistente musical que pause la música en la cocina', after: PLAYING, intent: 'PauseIntent', slots: { room: 'cocina' } },
];
