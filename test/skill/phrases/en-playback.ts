import type { Phrase } from './phrase.js';

const STARTED = ['play the album thriller in the kitchen'];

/** Something plays, and is to play otherwise. */
export const PLAYBACK: readonly Phrase[] = [
  // Pause, resume, stop
  { say: 'pause', intent: 'AMAZON.PauseIntent', after: STARTED },
  { say: 'tell music assistant to pause the kitchen', intent: 'PauseIntent', slots: { room: 'kitchen' } },
  { say: 'pause the music in the kitchen', intent: 'PauseIntent', slots: { room: 'kitchen' }, after: STARTED, answers: 'Paused in the kitchen' },
  { say: 'pause all rooms', intent: 'PauseIntent', slots: { room: 'all rooms' } },
  { say: 'pause the music everywhere', intent: 'PauseIntent', slots: { zone: 'everywhere' }, after: STARTED },
  { say: 'continue', intent: 'AMAZON.ResumeIntent', after: [...STARTED, 'pause'] },
  { say: 'resume the music in the office', intent: 'ResumeIntent', slots: { room: 'office' } },
  { say: 'carry on playing', intent: 'ResumeIntent', after: [...STARTED, 'pause'] },
  { say: 'stop the music', intent: 'StopIntent', after: STARTED },
  { say: 'stop the music everywhere', intent: 'StopIntent', slots: { zone: 'everywhere' }, after: STARTED },
  { say: 'turn the music off in the living room', intent: 'StopIntent', slots: { room: 'living room' } },
  { say: 'stop everything', intent: 'StopIntent', slots: { room: 'everything' }, after: STARTED },

  // To and fro
  { say: 'next please', intent: 'AMAZON.NextIntent', after: STARTED },
  { say: 'skip this', intent: 'NextIntent', after: STARTED },
  { say: 'next song in the kitchen', intent: 'NextIntent', slots: { room: 'kitchen' }, after: STARTED },
  { say: 'go back', intent: 'AMAZON.PreviousIntent', after: STARTED },
  { say: 'the one before', intent: 'PreviousIntent', after: [...STARTED, 'next'] },
  { say: 'play the previous song', intent: 'PreviousIntent', after: [...STARTED, 'next'] },
  { say: 'start this song again', intent: 'RestartIntent', after: STARTED },
  { say: 'from the beginning', intent: 'RestartIntent', after: STARTED },
  { say: 'go forward thirty seconds', intent: 'SeekIntent', slots: { direction: 'forward', duration: 'PT30S' }, after: STARTED },
  { say: 'rewind ten seconds', intent: 'SeekIntent', slots: { direction: 'rewind', duration: 'PT10S' }, after: STARTED },
  { say: 'skip ahead one minute in the kitchen', intent: 'SeekIntent', slots: { direction: 'ahead', duration: 'PT1M', room: 'kitchen' }, after: STARTED },
  { say: 'jump to two minutes', intent: 'SeekIntent', slots: { duration: 'PT2M' }, after: STARTED },
  { say: 'turn shuffle on in the kitchen', intent: 'ShuffleIntent', slots: { switch: 'on', room: 'kitchen' }, after: STARTED },
  { say: 'shuffle the music', intent: 'ShuffleIntent', after: STARTED },
  { say: 'shuffle my dinner party playlist in the kitchen', intent: 'ShuffleIntent', slots: { playlist: 'dinner party', room: 'kitchen' } },
  { say: 'shuffle songs by abba in the kitchen', intent: 'ShuffleIntent', slots: { artist: 'abba', room: 'kitchen' } },
  { say: 'play the album arrival on shuffle', intent: 'ShuffleIntent', slots: { album: 'arrival' } },
  { say: 'repeat this song', intent: 'RepeatIntent', slots: { repeat: 'this song' }, after: STARTED },
  { say: 'turn repeat off', intent: 'RepeatIntent', slots: { repeat: 'off' }, after: STARTED },
  { say: 'put this song on repeat', intent: 'RepeatIntent', slots: { repeat: 'this song' }, after: STARTED },
  { say: 'repeat everything in the kitchen', intent: 'RepeatIntent', slots: { repeat: 'everything', room: 'kitchen' }, after: STARTED },
  { say: 'play track number two', intent: 'PlayTrackNumberIntent', slots: { amount: '2' }, after: STARTED },
  { say: 'track three', intent: 'PlayTrackNumberIntent', slots: { amount: '3' }, after: STARTED },

  // Volume
  { say: 'volume five', intent: 'SetVolumeIntent', slots: { amount: '5' }, after: STARTED },
  { say: 'volume 4 in the kitchen', intent: 'SetVolumeIntent', slots: { amount: '4', room: 'kitchen' }, answers: 'Volume 4 in the kitchen.' },
  { say: 'set the volume to twenty five percent', intent: 'SetVolumeIntent', slots: { amount: '25', unit: 'percent' }, after: STARTED },
  { say: 'set the kitchen to 30%', intent: 'SetVolumeIntent', slots: { amount: '30', unit: 'percent', room: 'kitchen' } },
  { say: 'turn it up to six', intent: 'SetVolumeIntent', slots: { amount: '6' }, after: STARTED },
  { say: 'set the volume to three everywhere', intent: 'SetVolumeIntent', slots: { amount: '3', zone: 'everywhere' }, after: STARTED },
  { say: 'louder', intent: 'VolumeUpIntent', after: STARTED },
  { say: 'turn it up a lot in the kitchen', intent: 'VolumeUpIntent', slots: { step: 'a lot', room: 'kitchen' }, after: STARTED },
  { say: 'turn it up by ten', intent: 'VolumeUpIntent', slots: { amount: '10' }, after: STARTED },
  { say: 'turn it down a bit', intent: 'VolumeDownIntent', slots: { step: 'a bit' }, after: STARTED },
  { say: 'turn down the office', intent: 'VolumeDownIntent', slots: { room: 'office' } },
  { say: "it's too loud", intent: 'VolumeDownIntent', after: STARTED },
  { say: 'mute the kitchen', intent: 'MuteIntent', slots: { room: 'kitchen' }, after: STARTED },
  { say: 'turn the sound back on', intent: 'UnmuteIntent', after: [...STARTED, 'mute the kitchen'] },
  { say: 'how loud is the kitchen', intent: 'HowLoudIntent', slots: { room: 'kitchen' } },
  { say: "what's the volume", intent: 'HowLoudIntent', after: STARTED },

  // Rooms
  { say: 'move the music to the office', intent: 'MoveMusicIntent', slots: { room: 'office' }, after: STARTED },
  { say: 'move the music from the kitchen to the office', intent: 'MoveMusicIntent', slots: { other_room: 'kitchen', room: 'office' }, after: STARTED },
  { say: 'play this in the office instead', intent: 'MoveMusicIntent', slots: { room: 'office' }, after: STARTED },
  { say: 'group the kitchen and the living room', intent: 'GroupRoomsIntent', slots: { room: 'kitchen', other_room: 'living room' } },
  { say: 'play this in the living room too', intent: 'GroupRoomsIntent', slots: { room: 'living room' }, after: STARTED },
  { say: 'ungroup the living room', intent: 'UngroupIntent', slots: { room: 'living room' }, after: ['group the kitchen and the living room'] },

  // Time
  { say: 'stop playing in thirty minutes', intent: 'SleepTimerIntent', slots: { duration: 'PT30M' }, after: STARTED },
  { say: 'stop the music in half an hour', intent: 'SleepTimerIntent', slots: { duration: 'PT30M' }, after: STARTED },
  { say: 'set a sleep timer for one hour in the kitchen', intent: 'SleepTimerIntent', slots: { duration: 'PT1H', room: 'kitchen' }, after: STARTED },
  { say: 'cancel the sleep timer', intent: 'CancelTimerIntent', after: [...STARTED, 'stop playing in thirty minutes'] },
  { say: 'stop after this song', intent: 'StopAfterSongIntent', after: STARTED },
];
