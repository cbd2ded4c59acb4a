import { CORRECTIONS } from './de-corrections.js';
import { EVERYDAY } from './de-everyday.js';
import { WRAPPED } from './de-wrapped.js';
import type { Phrase } from './phrase.js';

const IN_THE_KITCHEN = 'spiele dancing queen in der küche';

/** What people say in German. */
export const PHRASES: readonly Phrase[] = [
  { say: 'öffne musik assistent', intent: 'launch' },
  { say: 'musik assistent', intent: 'launch' },
  { say: 'starte musik assistent', intent: 'launch' },

  // by name
  {
    say: IN_THE_KITCHEN,
    intent: 'PlaySongIntent',
    slots: { title: 'dancing queen', room: 'küche' },
    answers: 'Ich spiele Dancing Queen von ABBA auf Kitchen.',
    command: 'player_queues/play_media',
  },
  {
    say: 'spiel bohemian rhapsody von queen im wohnzimmer',
    intent: 'PlaySongIntent',
    slots: { title: 'bohemian rhapsody', artist: 'queen', room: 'wohnzimmer' },
    answers: 'Ich spiele Bohemian Rhapsody von Queen auf Living Room.',
    command: 'player_queues/play_media',
  },
  { say: 'mach mal billie jean an', intent: 'PlaySongIntent', slots: { title: 'billie jean' } },
  { say: 'ich möchte hallelujah von jeff buckley hören', intent: 'PlaySongIntent', slots: { title: 'hallelujah', artist: 'jeff buckley' } },
  { say: 'spiele die live version von come as you are', intent: 'PlaySongIntent', slots: { version: 'live', title: 'come as you are' } },
  {
    say: 'bitte musik assistent neunundneunzig luftballons im büro zu spielen',
    intent: 'PlaySongIntent',
    slots: { title: 'neunundneunzig luftballons', room: 'büro' },
    answers: 'Ich spiele 99 Luftballons von Nena',
  },
  { say: 'sage musik assistent dass du waterloo spielst', intent: 'PlaySongIntent', slots: { title: 'waterloo' } },
  { say: 'sag musik assistent er soll dancing queen in der küche spielen', intent: 'PlaySongIntent', slots: { title: 'dancing queen', room: 'küche' } },
  { say: 'leg das album thriller auf', intent: 'PlayAlbumIntent', slots: { album: 'thriller' } },
  {
    say: 'spiele das album thriller von michael jackson in der küche',
    intent: 'PlayAlbumIntent',
    slots: { album: 'thriller', artist: 'michael jackson', room: 'küche' },
    answers: 'Ich spiele das Album Thriller von Michael Jackson auf Kitchen.',
    command: 'player_queues/play_media',
  },
  { say: 'spiele was von den ärzten', intent: 'PlayArtistIntent', slots: { artist: 'den ärzten' } },
  { say: 'spiele musik von abba auf dem küchenlautsprecher', intent: 'PlayArtistIntent', slots: { artist: 'abba', room: 'küchenlautsprecher' } },
  { say: 'frage musik assistent nach musik von queen', intent: 'PlayArtistIntent', slots: { artist: 'queen' } },
  {
    say: 'spiele die playlist dinner party im wohnzimmer',
    intent: 'PlayPlaylistIntent',
    slots: { playlist: 'dinner party', room: 'wohnzimmer' },
    answers: 'Ich spiele die Playlist Dinner Party auf Living Room.',
    command: 'player_queues/play_media',
  },
  { say: 'mach meine playlist dinner party an', intent: 'PlayPlaylistIntent', slots: { playlist: 'dinner party' } },
  { say: 'schalte den sender jazz fm ein', intent: 'PlayStationIntent', slots: { station: 'jazz fm' } },
  { say: 'spiele das radio jazz fm im büro', intent: 'PlayStationIntent', slots: { station: 'jazz fm', room: 'büro' }, command: 'player_queues/play_media' },
  { say: 'spiele die neueste folge von daily news in der küche', intent: 'PlaySpokenIntent', slots: { podcast: 'daily news', room: 'küche' } },
  {
    say: 'setze das hörbuch moby dick im büro fort',
    intent: 'PlaySpokenIntent',
    slots: { audiobook: 'moby dick', room: 'büro' },
    answers: 'Das Hörbuch Moby Dick',
  },
  { say: 'lies weiter', intent: 'PlaySpokenIntent' },

  // by kind
  { say: 'spiele jazz im büro', intent: 'PlayGenreIntent', slots: { genre: 'jazz', room: 'büro' }, answers: 'Ich spiele Jazz im Office.' },
  { say: 'spiel was ruhiges', intent: 'PlayGenreIntent', slots: { genre: 'ruhiges' } },
  {
    say: 'spiele etwas rock aus den achtzigern in der küche',
    intent: 'PlayGenreIntent',
    slots: { genre: 'rock', decade: 'achtzigern', room: 'küche' },
    answers: 'Ich spiele Rock aus den Achtzigern auf Kitchen.',
  },
  { say: 'spiele neunziger musik', intent: 'PlayGenreIntent', slots: { decade: 'neunziger' } },
  { say: 'ich möchte musik aus den siebziger jahren hören', intent: 'PlayGenreIntent', slots: { decade: 'siebziger jahren' } },
  {
    say: 'spiele meine favoriten in der küche',
    intent: 'PlayCollectionIntent',
    slots: { collection: 'favoriten', room: 'küche' },
    answers: 'Ich spiele deine Favoriten',
  },
  { say: 'spiele das neueste album von nirvana', intent: 'PlayCollectionIntent', slots: { collection: 'neueste album', artist: 'nirvana' } },
  { say: 'überrasch mich', intent: 'PlayCollectionIntent', slots: { collection: 'überrasch mich' } },
  { say: 'mach musik an', intent: 'PlayCollectionIntent', slots: { collection: 'musik' } },

  // queue
  { say: 'spiele als nächstes waterloo von abba', intent: 'PlayNextIntent', slots: { title: 'waterloo', artist: 'abba' }, after: [IN_THE_KITCHEN] },
  { say: 'füge thriller zur warteschlange hinzu', intent: 'AddToQueueIntent', slots: { title: 'thriller' }, after: [IN_THE_KITCHEN] },
  { say: 'leere die warteschlange in der küche', intent: 'ClearQueueIntent', slots: { room: 'küche' } },
  { say: 'was kommt danach', intent: 'WhatsNextIntent', after: [IN_THE_KITCHEN] },
  { say: 'spiele mehr davon', intent: 'MoreLikeThisIntent', after: [IN_THE_KITCHEN] },
  { say: 'spiele das queen radio', intent: 'MoreLikeThisIntent', slots: { artist: 'queen' } },
  { say: 'lass die musik einfach weiterlaufen', intent: 'KeepGoingIntent', after: [IN_THE_KITCHEN] },
  { say: 'speichere das als playlist grillabend', intent: 'SaveQueueIntent', slots: { playlist: 'grillabend' }, after: [IN_THE_KITCHEN] },

  // transport
  { say: 'pause', intent: 'AMAZON.PauseIntent', after: [IN_THE_KITCHEN], answers: 'Auf Kitchen pausiert.' },
  { say: 'pausiere die küche', intent: 'PauseIntent', slots: { room: 'küche' }, after: [IN_THE_KITCHEN], answers: 'Auf Kitchen pausiert.' },
  { say: 'spiel bitte weiter', intent: 'ResumeIntent', after: [IN_THE_KITCHEN] },
  { say: 'mach die musik in der küche aus', intent: 'StopIntent', slots: { room: 'küche' }, after: [IN_THE_KITCHEN], answers: 'Auf Kitchen gestoppt.' },
  { say: 'weiter', intent: 'AMAZON.NextIntent', after: [IN_THE_KITCHEN] },
  { say: 'überspringe das lied', intent: 'NextIntent', after: [IN_THE_KITCHEN] },
  { say: 'ein lied zurück', intent: 'PreviousIntent', after: [IN_THE_KITCHEN] },
  { say: 'nochmal von vorne', intent: 'RestartIntent', after: [IN_THE_KITCHEN] },
  { say: 'spul dreißig sekunden vor', intent: 'SeekIntent', slots: { duration: 'PT30S', direction: 'vor' }, after: [IN_THE_KITCHEN] },
  { say: 'spring zu zwei minuten', intent: 'SeekIntent', slots: { duration: 'PT2M' }, after: [IN_THE_KITCHEN] },
  { say: 'schalte die zufallswiedergabe in der küche ein', intent: 'ShuffleIntent', slots: { switch: 'ein', room: 'küche' }, after: [IN_THE_KITCHEN] },
  { say: 'mische meine playlist dinner party', intent: 'ShuffleIntent', slots: { playlist: 'dinner party' } },
  { say: 'wiederhole diesen song', intent: 'RepeatIntent', slots: { repeat: 'diesen song' }, after: [IN_THE_KITCHEN] },
  { say: 'spiele titel nummer zwei', intent: 'PlayTrackNumberIntent', slots: { amount: '2' }, after: [IN_THE_KITCHEN] },

  // volume
  {
    say: 'lautstärke fünf in der küche',
    intent: 'SetVolumeIntent',
    slots: { amount: '5', room: 'küche' },
    answers: 'Lautstärke 5 auf Kitchen.',
    command: 'players/cmd/volume_set',
  },
  { say: 'stell die lautstärke im büro auf dreißig prozent', intent: 'SetVolumeIntent', slots: { room: 'büro', amount: '30', unit: 'prozent' } },
  { say: 'mach die musik ein bisschen lauter', intent: 'VolumeUpIntent', slots: { step: 'ein bisschen' }, after: [IN_THE_KITCHEN] },
  { say: 'das ist zu laut', intent: 'VolumeDownIntent', after: [IN_THE_KITCHEN] },
  { say: 'viel leiser in der küche', intent: 'VolumeDownIntent', slots: { step: 'viel', room: 'küche' } },
  { say: 'schalte das wohnzimmer stumm', intent: 'MuteIntent', slots: { room: 'wohnzimmer' } },
  { say: 'ton wieder an', intent: 'UnmuteIntent', after: [IN_THE_KITCHEN, 'ton aus'] },
  { say: 'wie laut ist es in der küche', intent: 'HowLoudIntent', slots: { room: 'küche' }, answers: 'Auf Kitchen ist die Lautstärke' },

  // rooms
  {
    say: 'verschiebe die musik ins wohnzimmer',
    intent: 'MoveMusicIntent',
    slots: { room: 'wohnzimmer' },
    after: [IN_THE_KITCHEN],
    answers: 'läuft jetzt auf Living Room.',
  },
  { say: 'verschiebe die musik von der küche ins büro', intent: 'MoveMusicIntent', slots: { other_room: 'küche', room: 'büro' }, after: [IN_THE_KITCHEN] },
  { say: 'spiele das auch im wohnzimmer', intent: 'GroupRoomsIntent', slots: { room: 'wohnzimmer' }, after: [IN_THE_KITCHEN] },
  { say: 'gruppiere küche und wohnzimmer', intent: 'GroupRoomsIntent', slots: { room: 'küche', other_room: 'wohnzimmer' } },
  { say: 'löse die gruppe auf', intent: 'UngroupIntent' },
  { say: 'welche räume gibt es', intent: 'ListRoomsIntent' },
  { say: 'dieser echo steht in der küche', intent: 'BindEchoIntent', slots: { room: 'küche' }, answers: 'Dieser Echo ist jetzt auf Kitchen.' },
  { say: 'oben sind das wohnzimmer und das büro', intent: 'TeachZoneIntent', slots: { zone: 'oben', room: 'wohnzimmer', other_room: 'büro' } },
  { say: 'in der küche', intent: 'ChooseRoomIntent', slots: { room: 'küche' } },
  { say: 'nicht hier sondern im wohnzimmer', intent: 'ChooseRoomIntent', slots: { room: 'wohnzimmer' }, after: [IN_THE_KITCHEN] },

  // asking
  {
    say: 'was läuft gerade in der küche',
    intent: 'WhatsPlayingIntent',
    slots: { room: 'küche' },
    after: [IN_THE_KITCHEN],
    answers: 'Auf Kitchen läuft Dancing Queen',
  },
  { say: 'von welchem album ist das', intent: 'AboutSongIntent', slots: { aspect: 'album' }, after: [IN_THE_KITCHEN] },
  { say: 'wer singt das', intent: 'AboutSongIntent', slots: { aspect: 'wer' }, after: [IN_THE_KITCHEN], answers: 'ABBA' },
  { say: 'hab ich was von abba', intent: 'SearchLibraryIntent', slots: { artist: 'abba' } },
  { say: 'frage musik assistent ob ich den song waterloo habe', intent: 'SearchLibraryIntent', slots: { title: 'waterloo' } },
  { say: 'welche alben habe ich von queen', intent: 'ListAlbumsIntent', slots: { artist: 'queen' } },

  // taste, time and voice
  { say: 'ich liebe diesen song', intent: 'LikeIntent', after: [IN_THE_KITCHEN] },
  { say: 'nimm das aus meinen favoriten', intent: 'UnlikeIntent', after: [IN_THE_KITCHEN] },
  { say: 'spiel das nie wieder', intent: 'NeverPlayIntent', after: [IN_THE_KITCHEN] },
  {
    say: 'mach die musik in einer halben stunde aus',
    intent: 'SleepTimerIntent',
    slots: { duration: 'PT30M' },
    after: [IN_THE_KITCHEN],
    answers: 'in einer halben Stunde.',
  },
  { say: 'stell einen sleeptimer auf anderthalb stunden', intent: 'SleepTimerIntent', slots: { duration: 'PT1H30M' }, after: [IN_THE_KITCHEN] },
  { say: 'lösche den sleeptimer', intent: 'CancelTimerIntent' },
  { say: 'hör nach diesem lied auf', intent: 'StopAfterSongIntent', after: [IN_THE_KITCHEN] },
  { say: 'sag in der küche dass das essen fertig ist', intent: 'AnnounceIntent', slots: { room: 'küche', message: 'das essen fertig ist' } },
  { say: 'sag allen das essen ist fertig', intent: 'AnnounceIntent', slots: { message: 'das essen ist fertig' } },

  // the conversation
  { say: 'wer bin ich', intent: 'WhoAmIIntent' },
  { say: 'danke', intent: 'ThanksIntent' },
  { say: 'das album', intent: 'ChooseIntent', slots: { kind: 'album' }, after: ['spiele thriller in der küche'] },
  { say: 'nein von leonard cohen', intent: 'ChooseIntent', slots: { artist: 'leonard cohen' }, after: ['spiele hallelujah in der küche'] },
  { say: 'vergiss das wieder', intent: 'ForgetIntent' },
  { say: 'hilfe', intent: 'AMAZON.HelpIntent' },
  { say: 'stopp', intent: 'AMAZON.StopIntent' },
  { say: 'wie bitte', intent: 'AMAZON.RepeatIntent' },
  ...CORRECTIONS,
  ...EVERYDAY,
  ...WRAPPED,
];
