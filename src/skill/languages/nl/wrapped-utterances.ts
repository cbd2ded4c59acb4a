import type { MoreUtterances } from '../own-words.js';
import { withAndWithoutRoom } from './sentence-forms.js';

/** Behind the invocation name, beside what the other files have: a room of the other gender, and what a wish to somebody else ends with. */
export const wrappedUtterances: MoreUtterances = {
  PlaySongIntent: [
    ...['in het {room}', 'op {room}'].flatMap((place) => [`om {title} ${place} te spelen`, `om {title} van {artist} ${place} te spelen`]),
    'om {title} van {artist} af te spelen',
    ...inside('dat je {title}', 'speelt'),
    ...inside('dat je {title} van {artist}', 'speelt'),
  ],
  PlayTrackIntent: [
    'om het nummer {title} in het {room} te spelen',
    'om het nummer {title} van {artist} in de {room} te spelen',
    'om het liedje {title} te spelen',
  ],
  PlayAlbumIntent: [
    'om het album {album} in het {room} te spelen',
    'om het album {album} van {artist} in het {room} te spelen',
    'om het album {album} op te zetten',
  ],
  PlayArtistIntent: ['om muziek van {artist} in het {room} te spelen', 'om iets van {artist} in het {room} te spelen', 'om muziek van {artist} op te zetten'],
  PlayPlaylistIntent: [
    'om de playlist {playlist} in het {room} te spelen',
    'om mijn playlist {playlist} in het {room} te spelen',
    'om mijn afspeellijst {playlist} te spelen',
  ],
  PlayStationIntent: [
    'om de zender {station} in het {room} te spelen',
    'om radio {station} in het {room} te spelen',
    'om de radio in de {room} aan te zetten',
    'om de radio in het {room} aan te zetten',
  ],
  PlaySpokenIntent: [
    'om de podcast {podcast} in het {room} te spelen',
    'om het luisterboek {audiobook} in het {room} te spelen',
    'dat je het luisterboek {audiobook} speelt',
  ],
  PlayGenreIntent: [
    'om {genre} muziek in het {room} te spelen',
    'om wat {genre} in het {room} te spelen',
    'om muziek uit de {decade} in de {room} te spelen',
    'om wat {genre} op te zetten',
  ],
  PlayCollectionIntent: ['om mijn {collection} in het {room} te spelen', 'om {collection} in het {room} te spelen', 'dat je {collection} speelt'],
  PauseIntent: [
    'om de muziek in het {room} te pauzeren',
    'om de {room} te pauzeren',
    'om de muziek op pauze te zetten',
    ...inside('dat je de muziek', 'pauzeert'),
  ],
  ResumeIntent: ['om de muziek in het {room} te hervatten', 'om verder te gaan met de muziek', ...inside('dat je de muziek', 'hervat')],
  StopIntent: [
    'om de muziek in de {room} te stoppen',
    'om de muziek in het {room} te stoppen',
    'om de muziek in het {room} uit te zetten',
    'om de muziek {zone} uit te zetten',
    ...inside('dat je de muziek', 'stopt'),
  ],
  NextIntent: [
    ...['in de {room}', 'in het {room}'].map((place) => `om dit nummer ${place} over te slaan`),
    'om naar het volgende nummer te gaan',
    'dat je dit nummer overslaat',
  ],
  PreviousIntent: [
    ...['in de {room}', 'in het {room}'].map((place) => `om het vorige nummer ${place} te spelen`),
    'om naar het vorige nummer te gaan',
    'dat je het vorige nummer speelt',
  ],
  SetVolumeIntent: [
    'om het volume in het {room} op {amount} te zetten',
    'om het volume {zone} op {amount} te zetten',
    ...inside('dat je het volume', 'op {amount} zet'),
  ],
  VolumeUpIntent: louder('harder', 'verhogen'),
  VolumeDownIntent: louder('zachter', 'verlagen'),
  MuteIntent: ['om de muziek in de {room} te dempen', 'om de muziek in het {room} te dempen', 'om het geluid uit te zetten'],
  MoveMusicIntent: ['om de muziek naar {room} te verplaatsen', 'om de muziek van de {other_room} naar het {room} te verplaatsen'],
  WhatsPlayingIntent: ['wat er in het {room} speelt', 'wat er speelt', 'wat er nu in de {room} speelt', 'welk nummer dit is', 'hoe dit nummer heet'],
};

function inside(before: string, verb: string): string[] {
  return withAndWithoutRoom(`${before} * ${verb}`);
}

function louder(word: 'harder' | 'zachter', verb: 'verhogen' | 'verlagen'): string[] {
  return [
    ...[`om het ${word} te zetten`, `om het {step} ${word} te zetten`],
    ...withAndWithoutRoom(`om de muziek * {step} ${word} te zetten`),
    `om de muziek in het {room} ${word} te zetten`,
    `om de muziek {zone} ${word} te zetten`,
    ...['in de {room}', 'in het {room}', '{step}'].map((place) => `om het volume ${place} te ${verb}`),
    ...inside('dat je de muziek', `${word} zet`),
    `dat je het {step} ${word} zet`,
  ];
}
