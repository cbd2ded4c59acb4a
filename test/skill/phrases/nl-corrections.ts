import type { Phrase } from './phrase.js';

/** What was meant after all, and what the noun decides. */
export const CORRECTIONS: readonly Phrase[] = [
  { say: 'nee mamma mia', intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, after: ['speel thriller in de keuken'], answers: 'Mamma Mia' },
  {
    say: 'ik bedoelde mamma mia',
    intent: 'PlaySongIntent',
    slots: { title: 'mamma mia' },
    after: ['speel thriller in de keuken'],
    command: 'player_queues/play_media',
  },
  { say: 'nee de woonkamer', intent: 'ChooseRoomIntent', slots: { room: 'woonkamer' }, after: ['speel thriller in de keuken'] },
  { say: 'nee het album', intent: 'ChooseIntent', slots: { kind: 'album' }, after: ['speel thriller in de keuken'] },
  { say: 'speel het nummer thriller in de keuken', intent: 'PlayTrackIntent', slots: { title: 'thriller', room: 'keuken' }, answers: 'Thriller' },
  { say: 'speel hierna het album arrival', intent: 'PlayNextIntent', slots: { album: 'arrival' }, after: ['speel thriller in de keuken'], answers: 'Arrival' },
  { say: 'voeg het album arrival toe aan de wachtrij', intent: 'AddToQueueIntent', slots: { album: 'arrival' }, after: ['speel thriller in de keuken'] },
  { say: 'zet de radio in de keuken aan', intent: 'PlayStationIntent', slots: { room: 'keuken' }, command: 'player_queues/play_media' },
  { say: 'hallo', intent: 'HelloIntent', after: ['speel thriller in de keuken'] },
];
