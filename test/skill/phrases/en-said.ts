import type { Phrase } from './phrase.js';

const STARTED = ['play dancing queen in the kitchen'];
const ALBUM = ['play the album thriller in the kitchen'];

/** The same wishes in the short and loose words people use once they are used to being understood. */
export const SAID: readonly Phrase[] = [
  { say: 'jazz music', intent: 'PlayGenreIntent', slots: { genre: 'jazz' } },
  { say: 'dinner music please', intent: 'PlayGenreIntent', slots: { genre: 'dinner' } },
  { say: 'something mellow please', intent: 'PlayGenreIntent', slots: { genre: 'mellow' } },
  { say: "i'm in the mood for jazz", intent: 'PlayGenreIntent', slots: { genre: 'jazz' } },
  { say: 'some background music in the living room', intent: 'PlayGenreIntent', slots: { genre: 'background', room: 'living room' } },
  { say: 'songs from the seventies', intent: 'PlayGenreIntent', slots: { decade: 'seventies' } },
  { say: 'how about some jazz', intent: 'PlayGenreIntent', slots: { genre: 'jazz' } },
  { say: 'how about some norah jones', intent: 'PlayArtistIntent', slots: { artist: 'norah jones' } },
  { say: 'gimme some michael jackson', intent: 'PlayArtistIntent', slots: { artist: 'michael jackson' } },
  { say: "i'd like to hear something by queen", intent: 'PlayArtistIntent', slots: { artist: 'queen' } },
  { say: 'i wanna hear bohemian rhapsody', intent: 'PlaySongIntent', slots: { title: 'bohemian rhapsody' } },
  { say: 'play hallelujah the leonard cohen one', intent: 'PlaySongIntent', slots: { title: 'hallelujah', artist: 'leonard cohen' } },
  { say: 'play thriller from start to finish', intent: 'PlayAlbumIntent', slots: { album: 'thriller' } },
  { say: 'just play something', intent: 'PlayCollectionIntent', slots: { collection: 'something' } },
  { say: 'put the radio on in the kitchen', intent: 'PlayStationIntent', slots: { room: 'kitchen' } },

  { say: 'put waterloo on next', intent: 'PlayNextIntent', slots: { title: 'waterloo' }, after: STARTED },
  { say: "what's after this", intent: 'WhatsNextIntent', after: ALBUM },
  { say: 'more of the same', intent: 'MoreLikeThisIntent', after: STARTED },
  { say: 'keep it going', intent: 'KeepGoingIntent', after: STARTED },
  { say: 'save this queue as friday night', intent: 'SaveQueueIntent', slots: { playlist: 'friday night' }, after: STARTED },

  { say: 'hold on', intent: 'PauseIntent', after: STARTED, answers: 'Paused in the kitchen.' },
  { say: 'pause it in the kitchen', intent: 'PauseIntent', slots: { room: 'kitchen' }, after: STARTED, answers: 'Paused in the kitchen.' },
  { say: 'put it back on', intent: 'ResumeIntent', after: [...STARTED, 'pause the music'] },
  { say: 'shut it off', intent: 'StopIntent', after: STARTED },
  { say: 'turn it off in the kitchen', intent: 'StopIntent', slots: { room: 'kitchen' }, after: STARTED },
  { say: 'not this one', intent: 'NextIntent', after: ALBUM },
  { say: 'change the song', intent: 'NextIntent', after: ALBUM },
  { say: 'one more time', intent: 'RestartIntent', after: STARTED },
  { say: 'start it over', intent: 'RestartIntent', after: STARTED },
  { say: 'go back to one minute', intent: 'SeekIntent', slots: { duration: 'PT1M' }, after: STARTED },
  { say: 'put it on repeat', intent: 'RepeatIntent', slots: { repeat: 'it' }, after: STARTED, answers: 'Repeating this song in the kitchen.' },

  { say: 'turn everything up', intent: 'VolumeUpIntent', slots: { zone: 'everything' }, after: STARTED, answers: 'everywhere' },
  { say: 'pump it up', intent: 'VolumeUpIntent', after: STARTED },
  { say: 'bring it down a notch', intent: 'VolumeDownIntent', slots: { step: 'a notch' }, after: STARTED },
  { say: "it's way too loud", intent: 'VolumeDownIntent', slots: { step: 'way' }, after: STARTED },
  {
    say: 'volume at thirty percent in the kitchen',
    intent: 'SetVolumeIntent',
    slots: { amount: '30', unit: 'percent', room: 'kitchen' },
    after: STARTED,
  },
  { say: 'what volume are you at', intent: 'HowLoudIntent', after: STARTED },

  { say: 'take this with me to the office', intent: 'MoveMusicIntent', slots: { room: 'office' }, after: STARTED },
  { say: 'put it on in the office as well', intent: 'GroupRoomsIntent', slots: { room: 'office' }, after: STARTED },
  { say: 'just the kitchen', intent: 'ChooseRoomIntent', slots: { room: 'kitchen' }, after: ['play dancing queen'] },
  { say: 'actually in the office', intent: 'ChooseRoomIntent', slots: { room: 'office' }, after: STARTED },
  { say: 'what speakers have i got', intent: 'ListRoomsIntent' },

  { say: "what's this called", intent: 'WhatsPlayingIntent', after: STARTED },
  { say: 'who is this by', intent: 'WhatsPlayingIntent', after: STARTED },
  { say: 'where is it playing', intent: 'WhatsPlayingIntent', after: STARTED, answers: 'in the kitchen' },
  { say: 'how old is this song', intent: 'AboutSongIntent', slots: { aspect: 'how old' }, after: STARTED, answers: '1976' },
  { say: 'what have i got by abba', intent: 'SearchLibraryIntent', slots: { artist: 'abba' } },
  { say: 'what albums does queen have', intent: 'ListAlbumsIntent', slots: { artist: 'queen' } },
  { say: 'love this one', intent: 'LikeIntent', after: STARTED },
  { say: 'this is the last one', intent: 'StopAfterSongIntent', after: ALBUM },
  { say: 'play for twenty minutes then stop', intent: 'SleepTimerIntent', slots: { duration: 'PT20M' }, after: STARTED },
  { say: 'perfect', intent: 'ThanksIntent', after: STARTED },
];
