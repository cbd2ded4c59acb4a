/** What people say, and where it must go: intent and slots. `launch` opens the conversation; `nothing` is nothing of ours. */
export type Phrase = readonly [said: string, expected: string, slots?: Readonly<Record<string, string>>];

export const PHRASES: readonly Phrase[] = [
  // Opening and asking
  ['Alexa, open music assistant', 'launch'],
  ['music assistant', 'launch'],
  [
    'Alexa, ask music assistant to play Bohemian Rhapsody by Queen in the kitchen',
    'PlaySongIntent',
    { title: 'bohemian rhapsody', artist: 'queen', room: 'kitchen' },
  ],
  ["ask music assistant what's playing", 'WhatsPlayingIntent'],
  ['tell music assistant to pause', 'AMAZON.PauseIntent'],
  ['tell music assistant to pause the kitchen', 'PauseIntent', { room: 'kitchen' }],

  // Songs
  ['play dancing queen', 'PlaySongIntent', { title: 'dancing queen' }],
  ['play Dancing Queen in the kitchen', 'PlaySongIntent', { title: 'dancing queen', room: 'kitchen' }],
  ['play dancing queen on the kitchen speaker', 'PlaySongIntent', { title: 'dancing queen', room: 'kitchen' }],
  ['in the kitchen play dancing queen', 'PlaySongIntent', { title: 'dancing queen', room: 'kitchen' }],
  ['play hallelujah by jeff buckley', 'PlaySongIntent', { title: 'hallelujah', artist: 'jeff buckley' }],
  ['play the song thunderstruck by ac/dc', 'PlaySongIntent', { title: 'thunderstruck', artist: 'ac/dc' }],
  ['play stand by me', 'PlaySongIntent', { title: 'stand by me' }],
  ['play stand by me by ben e king', 'PlaySongIntent', { title: 'stand by me', artist: 'ben e king' }],
  ['play day by night by foo fighters', 'PlaySongIntent', { title: 'day by night', artist: 'foo fighters' }],
  ['play smoke on the water', 'PlaySongIntent', { title: 'smoke on the water' }],
  ['play man in the mirror in the living room', 'PlaySongIntent', { title: 'man in the mirror', room: 'living room' }],
  ['play in the end', 'PlaySongIntent', { title: 'in the end' }],
  ['play in the end in the office', 'PlaySongIntent', { title: 'in the end', room: 'office' }],
  ['play 1999 by Prince', 'PlaySongIntent', { title: '1999', artist: 'prince' }],
  ['play please please me by the beatles', 'PlaySongIntent', { title: 'please please me', artist: 'the beatles' }],
  ['could you play yesterday please', 'PlaySongIntent', { title: 'yesterday' }],
  ['put on imagine', 'PlaySongIntent', { title: 'imagine' }],
  ['i want to hear fix you by coldplay', 'PlaySongIntent', { title: 'fix you', artist: 'coldplay' }],
  ['listen to clair de lune', 'PlaySongIntent', { title: 'clair de lune' }],
  ['play the sound of silence on the snug speaker', 'PlaySongIntent', { title: 'the sound of silence', room: 'snug' }],
  // A bare name may be anything: the server looks through all kinds
  ['play beyoncé', 'PlaySongIntent', { title: 'beyoncé' }],
  ['play music in the kitchen', 'PlaySongIntent', { title: 'music', room: 'kitchen' }],
  ['play girl in the mirror', 'PlaySongIntent', { title: 'girl', room: 'mirror' }],

  // Albums
  ['play the album thriller', 'PlayAlbumIntent', { album: 'thriller' }],
  ['play the album Thriller by Michael Jackson on the bedroom speaker', 'PlayAlbumIntent', { album: 'thriller', artist: 'michael jackson', room: 'bedroom' }],
  ['play the abbey road album', 'PlayAlbumIntent', { album: 'abbey road' }],
  ['play rumours the album', 'PlayAlbumIntent', { album: 'rumours' }],
  ['play the album songs from the big chair in the study', 'PlayAlbumIntent', { album: 'songs from the big chair', room: 'study' }],
  ['put on the album kind of blue by miles davis', 'PlayAlbumIntent', { album: 'kind of blue', artist: 'miles davis' }],

  // Artists
  ['play some queen', 'PlayArtistIntent', { artist: 'queen' }],
  ['play some queen in the kitchen', 'PlayArtistIntent', { artist: 'queen', room: 'kitchen' }],
  ['play songs by abba', 'PlayArtistIntent', { artist: 'abba' }],
  ['play something by the beatles', 'PlayArtistIntent', { artist: 'the beatles' }],
  ['play the band portishead on the patio', 'PlayArtistIntent', { artist: 'portishead', room: 'patio' }],
  ['play madonna songs', 'PlayArtistIntent', { artist: 'madonna' }],
  ['play some music by nick cave and the bad seeds in the garden', 'PlayArtistIntent', { artist: 'nick cave and the bad seeds', room: 'garden' }],

  // Playlists
  ['play my dinner playlist in the dining room', 'PlayPlaylistIntent', { playlist: 'dinner', room: 'dining room' }],
  ['play the playlist road trip', 'PlayPlaylistIntent', { playlist: 'road trip' }],
  ['play the dinner party playlist', 'PlayPlaylistIntent', { playlist: 'dinner party' }],
  ['play workout playlist', 'PlayPlaylistIntent', { playlist: 'workout' }],
  ['start my sunday morning playlist in the kitchen', 'PlayPlaylistIntent', { playlist: 'sunday morning', room: 'kitchen' }],

  // Pause, resume, stop
  ['pause', 'AMAZON.PauseIntent'],
  ['pause the music', 'PauseIntent'],
  ['pause the kitchen', 'PauseIntent', { room: 'kitchen' }],
  ['pause the music in the bathroom', 'PauseIntent', { room: 'bathroom' }],
  ['pause all rooms', 'PauseIntent', { room: 'all rooms' }],
  ['pause the music everywhere', 'PauseIntent', { zone: 'everywhere' }],
  ['resume', 'AMAZON.ResumeIntent'],
  ['continue', 'AMAZON.ResumeIntent'],
  ['resume the music in the office', 'ResumeIntent', { room: 'office' }],
  ['keep playing', 'ResumeIntent'],
  ['stop', 'AMAZON.StopIntent'],
  ['stop the music', 'StopIntent'],
  ['stop the music everywhere', 'StopIntent', { zone: 'everywhere' }],
  ['turn off the music upstairs', 'StopIntent', { zone: 'upstairs' }],
  ['stop playing in the living room', 'StopIntent', { room: 'living room' }],

  // Next and previous
  ['next', 'AMAZON.NextIntent'],
  ['next please', 'AMAZON.NextIntent'],
  ['next song', 'NextIntent'],
  ['skip this', 'NextIntent'],
  ['next song in the kitchen', 'NextIntent', { room: 'kitchen' }],
  ['go back', 'AMAZON.PreviousIntent'],
  ['the one before', 'PreviousIntent'],
  ['play the previous song', 'PreviousIntent'],

  // Volume
  ['volume five', 'SetVolumeIntent', { amount: '5' }],
  ['volume 5 in the kitchen', 'SetVolumeIntent', { amount: '5', room: 'kitchen' }],
  ['set the volume to twenty five percent', 'SetVolumeIntent', { amount: '25', unit: 'percent' }],
  ['set the kitchen to 30%', 'SetVolumeIntent', { amount: '30', unit: 'percent', room: 'kitchen' }],
  ['set the volume in the kitchen to a hundred percent', 'SetVolumeIntent', { amount: '100', unit: 'percent', room: 'kitchen' }],
  ['turn it up to eight', 'SetVolumeIntent', { amount: '8' }],
  ['set the volume to three everywhere', 'SetVolumeIntent', { amount: '3', zone: 'everywhere' }],
  ['turn it up', 'VolumeUpIntent'],
  ['louder', 'VolumeUpIntent'],
  ['turn it up a lot in the kitchen', 'VolumeUpIntent', { step: 'a lot', room: 'kitchen' }],
  ['turn it up by ten', 'VolumeUpIntent', { amount: '10' }],
  ['turn it down a bit', 'VolumeDownIntent', { step: 'a bit' }],
  ['turn down the bedroom', 'VolumeDownIntent', { room: 'bedroom' }],
  ["it's too loud", 'VolumeDownIntent'],
  ['turn the music down downstairs', 'VolumeDownIntent', { zone: 'downstairs' }],
  ['mute', 'MuteIntent'],
  ['mute the bedroom', 'MuteIntent', { room: 'bedroom' }],
  ['unmute', 'UnmuteIntent'],
  ['turn the sound back on', 'UnmuteIntent'],

  // Asking
  ["what's playing", 'WhatsPlayingIntent'],
  ['whats playing in the kitchen', 'WhatsPlayingIntent', { room: 'kitchen' }],
  ["what's playing upstairs", 'WhatsPlayingIntent', { room: 'upstairs' }],
  ['what song is this', 'WhatsPlayingIntent'],
  ['who sings this', 'WhatsPlayingIntent'],

  // Answers
  ['kitchen', 'ChooseRoomIntent', { room: 'kitchen' }],
  ['the living room', 'ChooseRoomIntent', { room: 'living room' }],
  ['in the living room please', 'ChooseRoomIntent', { room: 'living room' }],
  ['everywhere', 'ChooseRoomIntent', { room: 'everywhere' }],
  ['yes', 'AMAZON.YesIntent'],
  ['no', 'AMAZON.NoIntent'],
  ['help', 'AMAZON.HelpIntent'],
  ['cancel', 'AMAZON.CancelIntent'],

  // Not ours
  ['tell me a joke', 'nothing'],
  ['book a table for two', 'nothing'],
  ['volume banana', 'nothing'],
];
