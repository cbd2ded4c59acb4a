import type { MoreUtterances } from '../own-words.js';
import { withAndWithoutRoom } from './sentence-forms.js';

/** Behind the invocation name, beside what the other files have: a room that is "im …", and what a wish to somebody else ends with. */
export const wrappedUtterances: MoreUtterances = {
  PlaySongIntent: [
    ...['{title} von {artist} im {room} zu spielen', '{title} auf dem {room} zu spielen', '{title} von {artist} auf dem {room} zu spielen'],
    ...inside('dass du {title}', 'spielst'),
    ...inside('dass du {title} von {artist}', 'spielst'),
    '{title} abzuspielen',
    '{title} von {artist} abzuspielen',
  ],
  PlayTrackIntent: [
    'den song {title} im {room} zu spielen',
    'das lied {title} im {room} zu spielen',
    'das lied {title} von {artist} zu spielen',
    'dass du den song {title} spielst',
  ],
  PlayAlbumIntent: [
    'das album {album} im {room} zu spielen',
    'das album {album} von {artist} im {room} zu spielen',
    ...inside('dass du das album {album}', 'spielst'),
  ],
  PlayArtistIntent: [
    'musik von {artist} im {room} zu spielen',
    'etwas von {artist} im {room} zu spielen',
    'songs von {artist} zu spielen',
    ...inside('dass du musik von {artist}', 'spielst'),
  ],
  PlayPlaylistIntent: [
    'die playlist {playlist} im {room} zu spielen',
    'meine playlist {playlist} im {room} zu spielen',
    ...inside('dass du meine playlist {playlist}', 'spielst'),
    ...inside('dass du die playlist {playlist}', 'spielst'),
  ],
  PlayStationIntent: [
    ...inside('das radio', 'einzuschalten'),
    'den sender {station} im {room} zu spielen',
    'das radio {station} im {room} zu spielen',
    'dass du das radio {station} spielst',
  ],
  PlaySpokenIntent: [
    'den podcast {podcast} im {room} zu spielen',
    'das hörbuch {audiobook} im {room} zu spielen',
    'die neueste folge von {podcast} zu spielen',
    'dass du das hörbuch {audiobook} spielst',
  ],
  PlayGenreIntent: [
    'etwas {genre} im {room} zu spielen',
    '{genre} musik im {room} zu spielen',
    'musik aus den {decade} im {room} zu spielen',
    ...inside('dass du {genre} musik', 'spielst'),
  ],
  PlayCollectionIntent: ['meine {collection} im {room} zu spielen', '{collection} im {room} zu spielen', 'dass du {collection} spielst'],
  PauseIntent: [
    'die musik im {room} zu pausieren',
    ...withAndWithoutRoom('die musik * anzuhalten'),
    'die {room} zu pausieren',
    ...inside('dass du die musik', 'pausierst'),
  ],
  ResumeIntent: ['die musik im {room} fortzusetzen', ...inside('dass du die musik', 'fortsetzt')],
  StopIntent: [
    'die musik in der {room} zu stoppen',
    'die musik im {room} zu stoppen',
    'die musik im {room} auszumachen',
    'die musik {zone} auszumachen',
    ...inside('dass du die musik', 'ausmachst'),
  ],
  NextIntent: [
    ...['in der {room}', 'im {room}'].map((place) => `das lied ${place} zu überspringen`),
    'zum nächsten lied zu springen',
    'dass du das lied überspringst',
    'dass du das nächste lied spielst',
  ],
  PreviousIntent: [...['in der {room}', 'im {room}'].map((place) => `das vorherige lied ${place} zu spielen`), 'dass du das vorherige lied spielst'],
  SetVolumeIntent: ['die lautstärke im {room} auf {amount} zu stellen', ...inside('dass du die lautstärke', 'auf {amount} stellst')],
  VolumeUpIntent: louder('lauter', 'erhöhen'),
  VolumeDownIntent: louder('leiser', 'verringern'),
  MuteIntent: ['die musik im {room} stumm zu schalten', 'den ton auszuschalten', 'dass du die musik stumm schaltest'],
  MoveMusicIntent: [
    'die musik in den {room} zu verschieben',
    'die musik aus der {other_room} ins {room} zu verschieben',
    'die musik vom {other_room} in die {room} zu verschieben',
  ],
  WhatsPlayingIntent: ['was gerade im {room} läuft', 'was in der {room} läuft', 'was im {room} läuft', 'welches lied das ist', 'wie das lied heißt'],
};

function inside(before: string, verb: string): string[] {
  return ['', ' in der {room}', ' im {room}'].map((place) => `${before}${place} ${verb}`);
}

function louder(word: 'lauter' | 'leiser', verb: 'erhöhen' | 'verringern'): string[] {
  return [
    ...[`${word} zu machen`, `{step} ${word} zu machen`, `es ${word} zu machen`, `es {step} ${word} zu machen`],
    ...inside('die musik', `{step} ${word} zu machen`),
    `die musik im {room} ${word} zu machen`,
    `die musik {zone} ${word} zu machen`,
    ...[' in der {room}', ' im {room}'].map((place) => `die lautstärke${place} zu ${verb}`),
    `die lautstärke {step} zu ${verb}`,
    ...inside('dass du die musik', `${word} machst`),
    `dass du es {step} ${word} machst`,
  ];
}
