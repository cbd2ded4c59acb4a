import type { Phrase } from './phrase.js';

const STARTED = ['play dancing queen in the kitchen'];

/** Questions about music, and what people think of it. */
export const ASKING: readonly Phrase[] = [
  { say: "what's playing", intent: 'WhatsPlayingIntent', after: STARTED, answers: 'Dancing Queen by ABBA is playing in the kitchen.' },
  { say: "ask music assistant what's playing in the kitchen", intent: 'WhatsPlayingIntent', slots: { room: 'kitchen' } },
  { say: "what's playing upstairs", intent: 'WhatsPlayingIntent', slots: { room: 'upstairs' } },
  { say: 'what song is this', intent: 'WhatsPlayingIntent', after: STARTED },
  { say: 'who is singing this', intent: 'WhatsPlayingIntent', after: STARTED },
  { say: 'who sings this', intent: 'WhatsPlayingIntent', after: STARTED },
  { say: 'what album is this from', intent: 'AboutSongIntent', slots: { aspect: 'album' }, after: STARTED },
  { say: 'what year is this song from', intent: 'AboutSongIntent', slots: { aspect: 'year' }, after: STARTED },
  { say: 'when did this come out', intent: 'AboutSongIntent', slots: { aspect: 'when' }, after: STARTED },
  { say: "who's the singer", intent: 'AboutSongIntent', slots: { aspect: 'singer' }, after: STARTED },
  { say: 'do i have anything by nick drake', intent: 'SearchLibraryIntent', slots: { artist: 'nick drake' } },
  { say: 'do i have the song waterloo by abba', intent: 'SearchLibraryIntent', slots: { title: 'waterloo', artist: 'abba' } },
  { say: 'which albums by abba do i have', intent: 'ListAlbumsIntent', slots: { artist: 'abba' } },
  { say: 'list albums by queen', intent: 'ListAlbumsIntent', slots: { artist: 'queen' } },

  { say: 'i love this song', intent: 'LikeIntent', after: STARTED },
  { say: 'add this to my favorites', intent: 'LikeIntent', after: STARTED },
  { say: 'remove this from my favorites', intent: 'UnlikeIntent', after: [...STARTED, 'i love this song'] },
  { say: 'never play this song again', intent: 'NeverPlayIntent', after: STARTED },
  { say: "i don't like this song", intent: 'NeverPlayIntent', after: STARTED },

  { say: 'say dinner is ready in the kitchen', intent: 'AnnounceIntent', slots: { message: 'dinner is ready', room: 'kitchen' } },
  { say: 'say dinner is ready in every room', intent: 'AnnounceIntent', slots: { message: 'dinner is ready', room: 'every room' } },
  { say: 'announce that the taxi is here', intent: 'AnnounceIntent', slots: { message: 'the taxi is here' } },
  { say: 'tell everyone that we are leaving in ten minutes', intent: 'AnnounceIntent', slots: { message: 'we are leaving in ten minutes' } },

  { say: 'which rooms can i use', intent: 'ListRoomsIntent' },
  { say: 'what speakers do i have', intent: 'ListRoomsIntent' },
  { say: 'this is the kitchen echo', intent: 'BindEchoIntent', slots: { room: 'kitchen' } },
  { say: 'i am in the living room', intent: 'BindEchoIntent', slots: { room: 'living room' } },
  { say: 'upstairs is the kitchen and the office', intent: 'TeachZoneIntent', slots: { zone: 'upstairs', room: 'kitchen', other_room: 'office' } },
  { say: 'downstairs means the living room', intent: 'TeachZoneIntent', slots: { zone: 'downstairs', room: 'living room' } },
  { say: 'who am i', intent: 'WhoAmIIntent' },
  { say: 'which account is this', intent: 'WhoAmIIntent' },
];
