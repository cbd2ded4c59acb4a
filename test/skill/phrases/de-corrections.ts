import type { Phrase } from './phrase.js';

const IN_THE_KITCHEN = 'spiele dancing queen in der küche';

/** What was meant after all, and what the noun decides. */
export const CORRECTIONS: readonly Phrase[] = [
  {
    say: 'nein mamma mia',
    intent: 'PlaySongIntent',
    slots: { title: 'mamma mia' },
    after: [IN_THE_KITCHEN],
    answers: 'Ich spiele Mamma Mia von ABBA auf Kitchen.',
  },
  { say: 'ich meinte mamma mia', intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, after: [IN_THE_KITCHEN], command: 'player_queues/play_media' },
  { say: 'nein das wohnzimmer', intent: 'ChooseRoomIntent', slots: { room: 'wohnzimmer' }, after: [IN_THE_KITCHEN] },
  { say: 'nein das album', intent: 'ChooseIntent', slots: { kind: 'album' }, after: ['spiele thriller in der küche'] },
  {
    say: 'spiele das lied thriller in der küche',
    intent: 'PlayTrackIntent',
    slots: { title: 'thriller', room: 'küche' },
    answers: 'Ich spiele Thriller von Michael Jackson auf Kitchen.',
  },
  { say: 'nein das lied dreams', intent: 'PlayTrackIntent', slots: { title: 'dreams' }, after: [IN_THE_KITCHEN], answers: 'Dreams' },
  {
    say: 'spiele als nächstes das album arrival',
    intent: 'PlayNextIntent',
    slots: { album: 'arrival' },
    after: [IN_THE_KITCHEN],
    answers: 'das Album Arrival',
  },
  { say: 'füge das album arrival zur warteschlange hinzu', intent: 'AddToQueueIntent', slots: { album: 'arrival' }, after: [IN_THE_KITCHEN] },
  { say: 'mach das radio in der küche an', intent: 'PlayStationIntent', slots: { room: 'küche' }, command: 'player_queues/play_media' },
  { say: 'hallo', intent: 'HelloIntent', after: [IN_THE_KITCHEN] },
];
