import type { Phrase } from './phrase.js';

const PLAYING = ['toque dancing queen na cozinha'];

/** What nearly everybody says first: the wish behind the name of the skill. */
export const WRAPPED: readonly Phrase[] = [
  {
    say: 'peça ao assistente musical para tocar bohemian rhapsody do queen na cozinha',
    intent: 'PlaySongIntent',
    slots: { title: 'bohemian rhapsody', artist: 'queen', room: 'cozinha' },
    answers: 'Bohemian Rhapsody',
  },
  {
    say: 'peça ao assistente musical para tocar músicas do queen na sala',
    intent: 'PlayArtistIntent',
    slots: { artist: 'queen', room: 'sala' },
    answers: 'Queen',
  },
  {
    say: 'peça ao assistente musical para abaixar um pouco o volume na cozinha',
    after: PLAYING,
    intent: 'VolumeDownIntent',
    slots: { step: 'um pouco', room: 'cozinha' },
  },
  { say: 'peça ao assistente musical para pausar a música na cozinha', after: PLAYING, intent: 'PauseIntent', slots: { room: 'cozinha' } },
];
