import type { Phrase } from './phrase.js';

const PLAY = 'player_queues/play_media';
const STARTED = ['play dancing queen in the kitchen'];

/** Something is wanted that does not play yet. */
export const PLAYING: readonly Phrase[] = [
  // Songs
  {
    say: 'play dancing queen in the kitchen',
    intent: 'PlaySongIntent',
    slots: { title: 'dancing queen', room: 'kitchen' },
    answers: 'Dancing Queen',
    command: PLAY,
  },
  {
    say: 'Alexa, ask music assistant to play Bohemian Rhapsody by Queen in the kitchen',
    intent: 'PlaySongIntent',
    slots: { title: 'bohemian rhapsody', artist: 'queen', room: 'kitchen' },
    answers: 'Playing Bohemian Rhapsody by Queen in the kitchen.',
    command: PLAY,
  },
  { say: 'play dancing queen', intent: 'PlaySongIntent', slots: { title: 'dancing queen' } },
  { say: 'play dancing queen on the kitchen speaker', intent: 'PlaySongIntent', slots: { title: 'dancing queen', room: 'kitchen' }, command: PLAY },
  { say: 'in the kitchen play dancing queen', intent: 'PlaySongIntent', slots: { title: 'dancing queen', room: 'kitchen' }, command: PLAY },
  {
    say: 'play the jeff buckley version of hallelujah in the office',
    intent: 'PlaySongIntent',
    slots: { artist: 'jeff buckley', title: 'hallelujah', room: 'office' },
  },
  { say: 'play hallelujah by jeff buckley', intent: 'PlaySongIntent', slots: { title: 'hallelujah', artist: 'jeff buckley' } },
  { say: 'play hallelujah the jeff buckley version', intent: 'PlaySongIntent', slots: { title: 'hallelujah', artist: 'jeff buckley' } },
  {
    say: 'play the live version of come as you are in the office',
    intent: 'PlaySongIntent',
    slots: { version: 'live', title: 'come as you are', room: 'office' },
  },
  { say: 'i want to listen to thriller in the kitchen', intent: 'PlaySongIntent', slots: { title: 'thriller', room: 'kitchen' } },
  { say: 'play stand by me', intent: 'PlaySongIntent', slots: { title: 'stand by me' } },
  { say: 'play stand by me by ben e king', intent: 'PlaySongIntent', slots: { title: 'stand by me', artist: 'ben e king' } },
  { say: 'play man in the mirror in the living room', intent: 'PlaySongIntent', slots: { title: 'man in the mirror', room: 'living room' } },
  { say: 'play in the end in the office', intent: 'PlaySongIntent', slots: { title: 'in the end', room: 'office' } },
  { say: 'play 1999 by Prince', intent: 'PlaySongIntent', slots: { title: '1999', artist: 'prince' } },
  { say: 'could you play yesterday please', intent: 'PlaySongIntent', slots: { title: 'yesterday' } },
  { say: 'put on imagine', intent: 'PlaySongIntent', slots: { title: 'imagine' } },
  { say: 'put billie jean on', intent: 'PlaySongIntent', slots: { title: 'billie jean' } },
  { say: 'i want to hear waterloo', intent: 'PlaySongIntent', slots: { title: 'waterloo' } },
  { say: "let's hear thriller", intent: 'PlaySongIntent', slots: { title: 'thriller' } },
  { say: 'listen to clair de lune', intent: 'PlaySongIntent', slots: { title: 'clair de lune' } },
  { say: 'no mamma mia', intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, after: STARTED, answers: 'Playing Mamma Mia by ABBA in the kitchen.' },
  { say: 'i meant mamma mia', intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, after: STARTED, command: PLAY },
  { say: 'i said mamma mia', intent: 'PlaySongIntent', slots: { title: 'mamma mia' }, after: STARTED, command: PLAY },
  { say: 'no i said rumours', intent: 'PlaySongIntent', slots: { title: 'rumours' }, after: STARTED, answers: 'the album Rumours' },
  // With its noun it is a song
  {
    say: 'play the song thriller in the kitchen',
    intent: 'PlayTrackIntent',
    slots: { title: 'thriller', room: 'kitchen' },
    answers: 'Playing Thriller by Michael Jackson in the kitchen.',
    command: PLAY,
  },
  { say: 'play the song thunderstruck by ac/dc', intent: 'PlayTrackIntent', slots: { title: 'thunderstruck', artist: 'ac/dc' } },
  { say: 'put on the song waterloo', intent: 'PlayTrackIntent', slots: { title: 'waterloo' } },
  { say: 'no the song dreams', intent: 'PlayTrackIntent', slots: { title: 'dreams' }, after: STARTED, answers: 'Playing Dreams by Fleetwood Mac' },
  // A bare name may be anything: the server looks through all kinds
  { say: 'play beyoncé', intent: 'PlaySongIntent', slots: { title: 'beyoncé' } },
  { say: 'play girl in the mirror', intent: 'PlaySongIntent', slots: { title: 'girl', room: 'mirror' } },

  // Albums
  {
    say: 'play the album arrival in the kitchen',
    intent: 'PlayAlbumIntent',
    slots: { album: 'arrival', room: 'kitchen' },
    answers: 'the album Arrival',
    command: PLAY,
  },
  {
    say: 'play the album Thriller by Michael Jackson on the office speaker',
    intent: 'PlayAlbumIntent',
    slots: { album: 'thriller', artist: 'michael jackson', room: 'office' },
    command: PLAY,
  },
  { say: 'play the abbey road album', intent: 'PlayAlbumIntent', slots: { album: 'abbey road' } },
  { say: 'no the album rumours', intent: 'PlayAlbumIntent', slots: { album: 'rumours' }, after: STARTED, answers: 'the album Rumours' },
  { say: 'play the frozen soundtrack', intent: 'PlayAlbumIntent', slots: { album: 'frozen' } },
  { say: 'put on the album kind of blue by miles davis', intent: 'PlayAlbumIntent', slots: { album: 'kind of blue', artist: 'miles davis' } },

  // Artists
  { say: 'play some queen in the kitchen', intent: 'PlayArtistIntent', slots: { artist: 'queen', room: 'kitchen' }, command: PLAY },
  { say: 'play songs by abba', intent: 'PlayArtistIntent', slots: { artist: 'abba' } },
  { say: 'play something by the beatles', intent: 'PlayArtistIntent', slots: { artist: 'the beatles' } },
  { say: 'play abba songs in the kitchen', intent: 'PlayArtistIntent', slots: { artist: 'abba', room: 'kitchen' } },
  { say: 'put some abba on', intent: 'PlayArtistIntent', slots: { artist: 'abba' } },
  { say: 'throw on some queen', intent: 'PlayArtistIntent', slots: { artist: 'queen' } },

  // Playlists
  {
    say: 'play my dinner party playlist in the living room',
    intent: 'PlayPlaylistIntent',
    slots: { playlist: 'dinner party', room: 'living room' },
    command: PLAY,
  },
  { say: 'play the playlist road trip', intent: 'PlayPlaylistIntent', slots: { playlist: 'road trip' } },
  { say: 'play workout playlist', intent: 'PlayPlaylistIntent', slots: { playlist: 'workout' } },
  { say: 'start my sunday morning playlist in the kitchen', intent: 'PlayPlaylistIntent', slots: { playlist: 'sunday morning', room: 'kitchen' } },

  // Stations, podcasts, books
  { say: 'play the radio station jazz fm in the kitchen', intent: 'PlayStationIntent', slots: { station: 'jazz fm', room: 'kitchen' } },
  { say: 'play bbc radio two in the kitchen', intent: 'PlaySongIntent', slots: { title: 'bbc radio two', room: 'kitchen' }, answers: 'Playing BBC Radio 2' },
  {
    say: 'play the radio in the kitchen',
    intent: 'PlayStationIntent',
    slots: { room: 'kitchen' },
    answers: 'Playing Radio Paradise in the kitchen.',
    command: PLAY,
  },
  { say: 'turn on the radio', intent: 'PlayStationIntent' },
  { say: 'tune in to radio paradise', intent: 'PlayStationIntent', slots: { station: 'radio paradise' } },
  { say: 'play the newest episode of daily news in the kitchen', intent: 'PlaySpokenIntent', slots: { podcast: 'daily news', room: 'kitchen' } },
  { say: 'play the daily news in the kitchen', intent: 'PlaySongIntent', slots: { title: 'the daily news', room: 'kitchen' }, answers: 'Saturday' },
  { say: 'play the podcast science weekly', intent: 'PlaySpokenIntent', slots: { podcast: 'science weekly' } },
  { say: 'play the audiobook moby dick in the office', intent: 'PlaySpokenIntent', slots: { audiobook: 'moby dick', room: 'office' } },
  { say: 'continue my audiobook in the kitchen', intent: 'PlaySpokenIntent', slots: { room: 'kitchen' } },
  { say: 'go on reading', intent: 'PlaySpokenIntent' },

  // Kinds of music
  { say: 'play some jazz in the living room', intent: 'PlayGenreIntent', slots: { genre: 'jazz', room: 'living room' } },
  { say: 'play rock music', intent: 'PlayGenreIntent', slots: { genre: 'rock' } },
  { say: 'play nineties hip hop', intent: 'PlayGenreIntent', slots: { decade: 'nineties', genre: 'hip hop' } },
  { say: 'play music from the eighties in the kitchen', intent: 'PlayGenreIntent', slots: { decade: 'eighties', room: 'kitchen' } },
  { say: 'play 80s hits', intent: 'PlayGenreIntent', slots: { decade: '80s' } },
  { say: 'play some rock from the seventies', intent: 'PlayGenreIntent', slots: { genre: 'rock', decade: 'seventies' } },
  { say: 'play jazz from the fifties in the kitchen', intent: 'PlayGenreIntent', slots: { genre: 'jazz', decade: 'fifties', room: 'kitchen' }, command: PLAY },
  { say: 'some dinner music please', intent: 'PlayGenreIntent', slots: { genre: 'dinner' } },
  { say: 'play something relaxing', intent: 'PlayGenreIntent', slots: { genre: 'relaxing' } },
  { say: 'put on some dinner music', intent: 'PlayGenreIntent', slots: { genre: 'dinner' } },
  { say: "i'm in the mood for some jazz", intent: 'PlayGenreIntent', slots: { genre: 'jazz' } },

  // Collections
  { say: 'play my favorites in the kitchen', intent: 'PlayCollectionIntent', slots: { collection: 'favorites', room: 'kitchen' } },
  { say: 'play recently added songs', intent: 'PlayCollectionIntent', slots: { collection: 'recently added songs' } },
  { say: 'play what i played recently', intent: 'PlayCollectionIntent', slots: { collection: 'what i played recently' } },
  { say: 'play the newest album by daft punk', intent: 'PlayCollectionIntent', slots: { collection: 'newest album', artist: 'daft punk' } },
  { say: 'play the new abba album in the kitchen', intent: 'PlayCollectionIntent', slots: { artist: 'abba', room: 'kitchen' } },
  { say: 'surprise me', intent: 'PlayCollectionIntent', slots: { collection: 'surprise me' } },
  { say: 'play music in the kitchen', intent: 'PlayCollectionIntent', slots: { collection: 'music', room: 'kitchen' } },
  { say: 'put on some tunes', intent: 'PlayCollectionIntent', slots: { collection: 'some tunes' } },

  // The queue
  { say: 'play waterloo next', intent: 'PlayNextIntent', slots: { title: 'waterloo' }, after: STARTED },
  {
    say: 'play the album arrival next',
    intent: 'PlayNextIntent',
    slots: { album: 'arrival' },
    after: STARTED,
    answers: 'the album Arrival',
    command: 'player_queues/play_media',
  },
  { say: 'play waterloo by abba next in the kitchen', intent: 'PlayNextIntent', slots: { title: 'waterloo', artist: 'abba', room: 'kitchen' } },
  { say: 'add hey jude to the queue', intent: 'AddToQueueIntent', slots: { title: 'hey jude' }, after: STARTED },
  { say: 'add the album arrival to the queue', intent: 'AddToQueueIntent', slots: { album: 'arrival' }, after: STARTED, answers: 'the album Arrival' },
  { say: 'add billie jean by michael jackson to my queue', intent: 'AddToQueueIntent', slots: { title: 'billie jean', artist: 'michael jackson' } },
  { say: 'clear the queue in the kitchen', intent: 'ClearQueueIntent', slots: { room: 'kitchen' } },
  { say: "what's coming up", intent: 'WhatsNextIntent', after: ['play the album thriller in the kitchen'] },
  { say: "what's next in the kitchen", intent: 'WhatsNextIntent', slots: { room: 'kitchen' } },
  { say: 'play more like this', intent: 'MoreLikeThisIntent', after: STARTED },
  { say: 'play abba radio in the kitchen', intent: 'MoreLikeThisIntent', slots: { artist: 'abba', room: 'kitchen' } },
  { say: 'something similar', intent: 'MoreLikeThisIntent', after: STARTED },
  { say: 'keep the music going', intent: 'KeepGoingIntent', after: STARTED },
  {
    say: 'save this as a playlist called sunday lunch',
    intent: 'SaveQueueIntent',
    slots: { playlist: 'sunday lunch' },
    after: ['play the album thriller in the kitchen'],
  },
  { say: 'save the queue as a playlist', intent: 'SaveQueueIntent', after: ['play the album thriller in the kitchen'] },
];
