import { CORRECTIONS } from './nl-corrections.js';
import { EVERYDAY } from './nl-everyday.js';
import { WRAPPED } from './nl-wrapped.js';
import type { Phrase } from './phrase.js';

const IN_THE_KITCHEN = 'speel dancing queen in de keuken';

/** What people say in Dutch. */
export const PHRASES: readonly Phrase[] = [
  { say: 'open muziek assistent', intent: 'launch' },
  { say: 'muziek assistent', intent: 'launch' },
  { say: 'start muziek assistent', intent: 'launch' },

  // by name
  {
    say: IN_THE_KITCHEN,
    intent: 'PlaySongIntent',
    slots: { title: 'dancing queen', room: 'keuken' },
    answers: 'Ik speel Dancing Queen van ABBA op Kitchen.',
    command: 'player_queues/play_media',
  },
  {
    say: 'speel bohemian rhapsody van queen in de woonkamer',
    intent: 'PlaySongIntent',
    slots: { title: 'bohemian rhapsody', artist: 'queen', room: 'woonkamer' },
    answers: 'Ik speel Bohemian Rhapsody van Queen op Living Room.',
    command: 'player_queues/play_media',
  },
  { say: 'zet billie jean op', intent: 'PlaySongIntent', slots: { title: 'billie jean' } },
  { say: 'speel purple rain op kantoor af', intent: 'PlaySongIntent', slots: { title: 'purple rain', room: 'kantoor' } },
  { say: 'ik wil hallelujah van jeff buckley horen', intent: 'PlaySongIntent', slots: { title: 'hallelujah', artist: 'jeff buckley' } },
  { say: 'speel de live versie van come as you are', intent: 'PlaySongIntent', slots: { version: 'live', title: 'come as you are' } },
  {
    say: 'vraag muziek assistent om negenennegentig luftballons in de keuken te spelen',
    intent: 'PlaySongIntent',
    slots: { title: 'negenennegentig luftballons', room: 'keuken' },
    answers: 'Ik speel 99 Luftballons van Nena',
  },
  { say: 'zeg tegen muziek assistent dat hij waterloo moet spelen', intent: 'PlaySongIntent', slots: { title: 'waterloo' } },
  { say: 'draai het album thriller', intent: 'PlayAlbumIntent', slots: { album: 'thriller' } },
  {
    say: 'speel het album thriller van michael jackson in de keuken',
    intent: 'PlayAlbumIntent',
    slots: { album: 'thriller', artist: 'michael jackson', room: 'keuken' },
    answers: 'Ik speel het album Thriller van Michael Jackson op Kitchen.',
    command: 'player_queues/play_media',
  },
  { say: 'speel wat van abba', intent: 'PlayArtistIntent', slots: { artist: 'abba' } },
  { say: 'zet muziek van queen op', intent: 'PlayArtistIntent', slots: { artist: 'queen' } },
  { say: 'speel muziek van abba op de keukenspeaker', intent: 'PlayArtistIntent', slots: { artist: 'abba', room: 'keukenspeaker' } },
  {
    say: 'speel de playlist dinner party in de woonkamer',
    intent: 'PlayPlaylistIntent',
    slots: { playlist: 'dinner party', room: 'woonkamer' },
    answers: 'Ik speel de playlist Dinner Party op Living Room.',
    command: 'player_queues/play_media',
  },
  { say: 'zet mijn afspeellijst dinner party op', intent: 'PlayPlaylistIntent', slots: { playlist: 'dinner party' } },
  { say: 'zet de zender jazz fm op', intent: 'PlayStationIntent', slots: { station: 'jazz fm' } },
  { say: 'stem af op jazz fm', intent: 'PlayStationIntent', slots: { station: 'jazz fm' } },
  {
    say: 'speel de zender jazz fm op kantoor',
    intent: 'PlayStationIntent',
    slots: { station: 'jazz fm', room: 'kantoor' },
    command: 'player_queues/play_media',
  },
  { say: 'speel de nieuwste aflevering van daily news in de keuken', intent: 'PlaySpokenIntent', slots: { podcast: 'daily news', room: 'keuken' } },
  { say: 'ga verder met het luisterboek moby dick', intent: 'PlaySpokenIntent', slots: { audiobook: 'moby dick' } },
  { say: 'lees verder', intent: 'PlaySpokenIntent' },

  // by kind
  { say: 'speel wat jazz', intent: 'PlayGenreIntent', slots: { genre: 'jazz' } },
  { say: 'speel iets rustigs', intent: 'PlayGenreIntent', slots: { genre: 'rustigs' } },
  {
    say: 'speel rock uit de jaren tachtig in de keuken',
    intent: 'PlayGenreIntent',
    slots: { genre: 'rock', decade: 'jaren tachtig', room: 'keuken' },
    answers: 'Ik speel rock uit de jaren tachtig op Kitchen.',
  },
  { say: 'speel nineties muziek', intent: 'PlayGenreIntent', slots: { decade: 'nineties' } },
  { say: 'speel muziek om te slapen', intent: 'PlayGenreIntent', slots: { genre: 'om te slapen' } },
  {
    say: 'speel mijn favorieten in de keuken',
    intent: 'PlayCollectionIntent',
    slots: { collection: 'favorieten', room: 'keuken' },
    answers: 'Ik speel je favorieten',
  },
  { say: 'speel het nieuwste album van nirvana', intent: 'PlayCollectionIntent', slots: { collection: 'nieuwste album', artist: 'nirvana' } },
  { say: 'verras me', intent: 'PlayCollectionIntent', slots: { collection: 'verras me' } },
  { say: 'zet muziek aan', intent: 'PlayCollectionIntent', slots: { collection: 'muziek' } },

  // queue
  { say: 'speel hierna waterloo van abba', intent: 'PlayNextIntent', slots: { title: 'waterloo', artist: 'abba' }, after: [IN_THE_KITCHEN] },
  { say: 'voeg thriller toe aan de wachtrij', intent: 'AddToQueueIntent', slots: { title: 'thriller' }, after: [IN_THE_KITCHEN] },
  { say: 'maak de wachtrij in de keuken leeg', intent: 'ClearQueueIntent', slots: { room: 'keuken' } },
  { say: 'wat komt er hierna', intent: 'WhatsNextIntent', after: [IN_THE_KITCHEN] },
  { say: 'speel meer van dit', intent: 'MoreLikeThisIntent', after: [IN_THE_KITCHEN] },
  { say: 'speel de queen radio', intent: 'MoreLikeThisIntent', slots: { artist: 'queen' } },
  { say: 'laat de muziek maar doorgaan', intent: 'KeepGoingIntent', after: [IN_THE_KITCHEN] },
  { say: 'sla dit op als playlist barbecue', intent: 'SaveQueueIntent', slots: { playlist: 'barbecue' }, after: [IN_THE_KITCHEN] },

  // transport
  { say: 'pauze', intent: 'AMAZON.PauseIntent', after: [IN_THE_KITCHEN], answers: 'Op Kitchen gepauzeerd.' },
  { say: 'zet de keuken op pauze', intent: 'PauseIntent', slots: { room: 'keuken' }, after: [IN_THE_KITCHEN], answers: 'Op Kitchen gepauzeerd.' },
  { say: 'speel verder', intent: 'ResumeIntent', after: [IN_THE_KITCHEN] },
  { say: 'zet de muziek in de keuken uit', intent: 'StopIntent', slots: { room: 'keuken' }, after: [IN_THE_KITCHEN], answers: 'Op Kitchen gestopt.' },
  { say: 'volgende', intent: 'AMAZON.NextIntent', after: [IN_THE_KITCHEN] },
  { say: 'sla dit nummer over', intent: 'NextIntent', after: [IN_THE_KITCHEN] },
  { say: 'speel het vorige nummer', intent: 'PreviousIntent', after: [IN_THE_KITCHEN] },
  { say: 'speel dit nummer nog een keer', intent: 'RestartIntent', after: [IN_THE_KITCHEN] },
  { say: 'spoel dertig seconden vooruit', intent: 'SeekIntent', slots: { duration: 'PT30S', direction: 'vooruit' }, after: [IN_THE_KITCHEN] },
  { say: 'ga naar twee minuten', intent: 'SeekIntent', slots: { duration: 'PT2M' }, after: [IN_THE_KITCHEN] },
  { say: 'zet shuffle in de keuken aan', intent: 'ShuffleIntent', slots: { room: 'keuken', switch: 'aan' }, after: [IN_THE_KITCHEN] },
  { say: 'shuffle mijn playlist dinner party', intent: 'ShuffleIntent', slots: { playlist: 'dinner party' } },
  { say: 'herhaal dit nummer', intent: 'RepeatIntent', slots: { repeat: 'dit nummer' }, after: [IN_THE_KITCHEN] },
  { say: 'speel nummer twee', intent: 'PlayTrackNumberIntent', slots: { amount: '2' }, after: [IN_THE_KITCHEN] },

  // volume
  {
    say: 'volume vijf in de keuken',
    intent: 'SetVolumeIntent',
    slots: { amount: '5', room: 'keuken' },
    answers: 'Volume 5 op Kitchen.',
    command: 'players/cmd/volume_set',
  },
  { say: 'zet het volume in de woonkamer op dertig procent', intent: 'SetVolumeIntent', slots: { room: 'woonkamer', amount: '30', unit: 'procent' } },
  { say: 'zet de muziek een beetje harder', intent: 'VolumeUpIntent', slots: { step: 'een beetje' }, after: [IN_THE_KITCHEN] },
  { say: 'het is te hard', intent: 'VolumeDownIntent', after: [IN_THE_KITCHEN] },
  { say: 'een stuk zachter in de keuken', intent: 'VolumeDownIntent', slots: { step: 'een stuk', room: 'keuken' } },
  { say: 'demp de woonkamer', intent: 'MuteIntent', slots: { room: 'woonkamer' } },
  { say: 'geluid weer aan', intent: 'UnmuteIntent', after: [IN_THE_KITCHEN, 'geluid uit'] },
  { say: 'hoe hard staat het in de keuken', intent: 'HowLoudIntent', slots: { room: 'keuken' }, answers: 'Op Kitchen is het volume' },

  // rooms
  {
    say: 'verplaats de muziek naar de woonkamer',
    intent: 'MoveMusicIntent',
    slots: { room: 'woonkamer' },
    after: [IN_THE_KITCHEN],
    answers: 'speelt nu op Living Room.',
  },
  {
    say: 'verplaats de muziek van de keuken naar het kantoor',
    intent: 'MoveMusicIntent',
    slots: { other_room: 'keuken', room: 'kantoor' },
    after: [IN_THE_KITCHEN],
  },
  { say: 'speel dit ook in de woonkamer', intent: 'GroupRoomsIntent', slots: { room: 'woonkamer' }, after: [IN_THE_KITCHEN] },
  { say: 'groepeer de keuken en de woonkamer', intent: 'GroupRoomsIntent', slots: { room: 'keuken', other_room: 'woonkamer' } },
  { say: 'hef de groep op', intent: 'UngroupIntent' },
  { say: 'welke kamers zijn er', intent: 'ListRoomsIntent' },
  { say: 'deze echo staat in de keuken', intent: 'BindEchoIntent', slots: { room: 'keuken' }, answers: 'Deze Echo staat nu op Kitchen.' },
  { say: 'boven is de woonkamer en het kantoor', intent: 'TeachZoneIntent', slots: { zone: 'boven', room: 'woonkamer', other_room: 'kantoor' } },
  { say: 'in de keuken', intent: 'ChooseRoomIntent', slots: { room: 'keuken' } },
  { say: 'niet hier maar in de woonkamer', intent: 'ChooseRoomIntent', slots: { room: 'woonkamer' }, after: [IN_THE_KITCHEN] },

  // asking
  {
    say: 'wat speelt er in de keuken',
    intent: 'WhatsPlayingIntent',
    slots: { room: 'keuken' },
    after: [IN_THE_KITCHEN],
    answers: 'Op Kitchen speelt Dancing Queen',
  },
  { say: 'van welk album is dit', intent: 'AboutSongIntent', slots: { aspect: 'album' }, after: [IN_THE_KITCHEN] },
  { say: 'wie zingt dit', intent: 'AboutSongIntent', slots: { aspect: 'wie' }, after: [IN_THE_KITCHEN], answers: 'ABBA' },
  { say: 'heb ik iets van abba', intent: 'SearchLibraryIntent', slots: { artist: 'abba' } },
  { say: 'vraag muziek assistent of ik het nummer waterloo heb', intent: 'SearchLibraryIntent', slots: { title: 'waterloo' } },
  { say: 'welke albums heb ik van queen', intent: 'ListAlbumsIntent', slots: { artist: 'queen' } },

  // taste, time and voice
  { say: 'ik hou van dit nummer', intent: 'LikeIntent', after: [IN_THE_KITCHEN] },
  { say: 'haal dit uit mijn favorieten', intent: 'UnlikeIntent', after: [IN_THE_KITCHEN] },
  { say: 'speel dit nooit meer', intent: 'NeverPlayIntent', after: [IN_THE_KITCHEN] },
  {
    say: 'zet de muziek over een half uur uit',
    intent: 'SleepTimerIntent',
    slots: { duration: 'PT30M' },
    after: [IN_THE_KITCHEN],
    answers: 'over een half uur.',
  },
  { say: 'zet een slaaptimer op anderhalf uur', intent: 'SleepTimerIntent', slots: { duration: 'PT1H30M' }, after: [IN_THE_KITCHEN] },
  { say: 'annuleer de slaaptimer', intent: 'CancelTimerIntent' },
  { say: 'stop na dit nummer', intent: 'StopAfterSongIntent', after: [IN_THE_KITCHEN] },
  { say: 'zeg in de keuken dat het eten klaar is', intent: 'AnnounceIntent', slots: { room: 'keuken', message: 'het eten klaar is' } },
  { say: 'zeg tegen iedereen het eten is klaar', intent: 'AnnounceIntent', slots: { message: 'het eten is klaar' } },

  // the conversation
  { say: 'wie ben ik', intent: 'WhoAmIIntent' },
  { say: 'dank je wel', intent: 'ThanksIntent' },
  { say: 'het album', intent: 'ChooseIntent', slots: { kind: 'album' }, after: ['speel thriller in de keuken'] },
  { say: 'nee die van leonard cohen', intent: 'ChooseIntent', slots: { artist: 'leonard cohen' }, after: ['speel hallelujah in de keuken'] },
  { say: 'vergeet dat maar weer', intent: 'ForgetIntent' },
  { say: 'help', intent: 'AMAZON.HelpIntent' },
  { say: 'stop', intent: 'AMAZON.StopIntent' },
  { say: 'zeg dat nog een keer', intent: 'AMAZON.RepeatIntent' },
  ...CORRECTIONS,
  ...EVERYDAY,
  ...WRAPPED,
];
