import type { Phrase } from './phrase.js';

const PLAYING = ['speel dancing queen in de keuken'];

/** What nearly everybody says first: the wish behind the name of the skill. */
export const WRAPPED: readonly Phrase[] = [
  {
    say: 'vraag muziek assistent om we will rock you van queen op kantoor te spelen',
    intent: 'PlaySongIntent',
    slots: { title: 'we will rock you', artist: 'queen', room: 'kantoor' },
    answers: 'Office',
  },
  {
    say: 'zeg tegen muziek assistent dat je bohemian rhapsody van queen in de keuken speelt',
    intent: 'PlaySongIntent',
    slots: { title: 'bohemian rhapsody', artist: 'queen', room: 'keuken' },
    answers: 'Kitchen',
  },
  {
    say: 'vraag muziek assistent om de muziek in de keuken een beetje zachter te zetten',
    after: PLAYING,
    intent: 'VolumeDownIntent',
    slots: { step: 'een beetje', room: 'keuken' },
  },
  { say: 'vraag muziek assistent om de muziek op pauze te zetten', after: PLAYING, intent: 'PauseIntent' },
];
