import type { Phrase } from './phrase.js';

const PLAYING = ['spiele dancing queen in der küche'];

/** What nearly everybody says first: the wish behind the name of the skill. */
export const WRAPPED: readonly Phrase[] = [
  {
    say: 'bitte musik assistent we will rock you von queen im wohnzimmer zu spielen',
    intent: 'PlaySongIntent',
    slots: { title: 'we will rock you', artist: 'queen', room: 'wohnzimmer' },
    answers: 'Living Room',
  },
  {
    say: 'sage musik assistent dass du musik von queen in der küche spielst',
    intent: 'PlayArtistIntent',
    slots: { artist: 'queen', room: 'küche' },
    answers: 'Queen',
  },
  {
    say: 'bitte musik assistent die musik in der küche ein bisschen leiser zu machen',
    after: PLAYING,
    intent: 'VolumeDownIntent',
    slots: { step: 'ein bisschen', room: 'küche' },
  },
  { say: 'bitte musik assistent die musik in der küche anzuhalten', after: PLAYING, intent: 'PauseIntent', slots: { room: 'küche' } },
];
