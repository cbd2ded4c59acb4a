import type { Phrase } from './phrase.js';

const PLAYING = ['joue dancing queen dans la cuisine'];

/** What nearly everybody says first: the wish behind the name of the skill. */
export const WRAPPED: readonly Phrase[] = [
  {
    say: 'demande à assistant musical de mettre we will rock you de queen dans le salon',
    intent: 'PlaySongIntent',
    slots: { title: 'we will rock you', artist: 'queen', room: 'salon' },
    answers: 'Living Room',
  },
  {
    say: 'demande à assistant musical de jouer des chansons de queen dans la cuisine',
    intent: 'PlayArtistIntent',
    slots: { artist: 'queen', room: 'cuisine' },
    answers: 'Queen',
  },
  {
    say: 'demande à assistant musical de baisser un peu le son dans la cuisine',
    after: PLAYING,
    intent: 'VolumeDownIntent',
    slots: { step: 'un peu', room: 'cuisine' },
  },
  { say: 'demande à assistant musical de mettre la musique en pause dans la cuisine', after: PLAYING, intent: 'PauseIntent', slots: { room: 'cuisine' } },
];
