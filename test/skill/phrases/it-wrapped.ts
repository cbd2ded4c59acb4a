import type { Phrase } from './phrase.js';

const PLAYING = ['metti dancing queen in cucina'];

/** What nearly everybody says first: the wish behind the name of the skill. */
export const WRAPPED: readonly Phrase[] = [
  {
    say: 'chiedi ad assistente musicale di riprodurre bohemian rhapsody dei queen in cucina',
    intent: 'PlaySongIntent',
    slots: { title: 'bohemian rhapsody', artist: 'queen', room: 'cucina' },
    answers: 'Bohemian Rhapsody',
  },
  {
    say: 'chiedi ad assistente musicale di riprodurre canzoni degli abba nel soggiorno',
    intent: 'PlayArtistIntent',
    slots: { artist: 'abba', room: 'soggiorno' },
    answers: 'ABBA',
  },
  {
    say: "chiedi ad assistente musicale di abbassare un po' il volume in cucina",
    after: PLAYING,
    intent: 'VolumeDownIntent',
    slots: { step: "un po'", room: 'cucina' },
  },
  { say: 'chiedi ad assistente musicale di mettere in pausa la musica in cucina', after: PLAYING, intent: 'PauseIntent', slots: { room: 'cucina' } },
];
