import type { MoreUtterances } from '../own-words.js';
import { inARoom, ofARoom, withAndWithoutRoom } from './sentence-forms.js';

/** What is left of "pide a ⟨name⟩ que ponga …", which is how nearly everybody begins: the commonest wishes, with a room and without. */
export const wrappedUtterances: MoreUtterances = {
  PlaySongIntent: [
    ...play('{title}'),
    ...play('{title} de {artist}'),
    'que ponga {title} en {room}',
    'que reproduzca {title} de {artist} en {room}',
    ...['de los', 'del'].flatMap((of) => [`que ponga {title} ${of} {artist}`, `que reproduzca {title} ${of} {artist}`]),
    ...withAndWithoutRoom('que toque {title}'),
    'que toque {title} de {artist}',
  ],
  PlayTrackIntent: [...play('la canción {title}'), ...play('la canción {title} de {artist}'), 'que toque la canción {title}'],
  PlayAlbumIntent: [
    ...play('el álbum {album}'),
    ...play('el álbum {album} de {artist}'),
    ...play('el disco {album}'),
    'que ponga el disco {album} de {artist}',
  ],
  PlayArtistIntent: [
    ...play('música de {artist}'),
    ...play('canciones de {artist}'),
    ...withAndWithoutRoom('que ponga algo de {artist}'),
    'que toque música de {artist}',
    'que toque canciones de {artist}',
  ],
  PlayPlaylistIntent: [
    ...play('mi lista {playlist}'),
    ...play('la lista {playlist}'),
    ...play('la playlist {playlist}'),
    'que ponga la lista de reproducción {playlist}',
  ],
  PlayStationIntent: [
    ...withAndWithoutRoom('que ponga la radio'),
    ...play('la radio {station}'),
    ...play('la emisora {station}'),
    'que ponga la estación {station}',
    'que sintonice la emisora {station}',
  ],
  PlaySpokenIntent: [
    ...play('el podcast {podcast}'),
    ...withAndWithoutRoom('que ponga el último episodio de {podcast}'),
    ...play('el audiolibro {audiobook}'),
    'que continúe mi audiolibro',
    'que siga leyendo',
  ],
  PlayGenreIntent: [...play('{genre}'), ...play('música {genre}'), ...withAndWithoutRoom('que ponga algo de {genre}'), ...play('música de los {decade}')],
  PlayCollectionIntent: [...play('{collection}'), ...play('el {collection} de {artist}')],
  PlayNextIntent: [
    ...inARoom('que ponga {title} después'),
    'que ponga la canción {title} después',
    'que reproduzca {title} después',
    'que ponga {title} de {artist} a continuación',
  ],
  AddToQueueIntent: [...inARoom('que añada {title} a la cola'), 'que añada la canción {title} a la cola', 'que ponga {title} de {artist} en la cola'],
  PauseIntent: [
    ...withAndWithoutRoom('que pause la música'),
    ...withAndWithoutRoom('que ponga la música en pausa'),
    'que pause la música {zone}',
    'que pause la {room}',
    'que pause el {room}',
  ],
  ResumeIntent: [...withAndWithoutRoom('que reanude la música'), ...withAndWithoutRoom('que continúe la música'), 'que siga con la música'],
  StopIntent: [
    ...withAndWithoutRoom('que pare la música'),
    'que pare la música {zone}',
    ...withAndWithoutRoom('que detenga la música'),
    ...withAndWithoutRoom('que quite la música'),
    ...withAndWithoutRoom('que apague la música'),
  ],
  NextIntent: [
    ...withAndWithoutRoom('que pase a la siguiente canción'),
    ...withAndWithoutRoom('que salte esta canción'),
    ...withAndWithoutRoom('que ponga la siguiente canción'),
    'que cambie de canción',
  ],
  PreviousIntent: [...withAndWithoutRoom('que vuelva a la canción anterior'), ...withAndWithoutRoom('que ponga la canción anterior')],
  SetVolumeIntent: [
    ...withAndWithoutRoom('que ponga el volumen al {amount}'),
    ...withAndWithoutRoom('que ponga el volumen al {amount} {unit}'),
    'que ponga el volumen a {amount}',
    'que ponga el volumen en {amount}',
    'que ponga el volumen al {amount} {zone}',
    'que suba el volumen al {amount}',
    'que baje el volumen al {amount}',
  ],
  VolumeUpIntent: change('que suba'),
  VolumeDownIntent: change('que baje'),
  MuteIntent: [
    ...withAndWithoutRoom('que silencie la música'),
    ...withAndWithoutRoom('que quite el sonido'),
    'que silencie la {room}',
    'que silencie el {room}',
  ],
  MoveMusicIntent: ['que pase la música', 'que lleve la música', 'que mueva la música'].flatMap((move) => [
    ...[`${move} a la {room}`, `${move} al {room}`, `${move} de la {other_room} a la {room}`],
    ...[`${move} de la {other_room} al {room}`, `${move} del {other_room} a la {room}`],
  ]),
  WhatsPlayingIntent: [
    ...withAndWithoutRoom('que me diga qué está sonando'),
    ...withAndWithoutRoom('que me diga qué suena'),
    'que me diga qué canción es esta',
  ],
};

function play(what: string): string[] {
  return ['que ponga', 'que reproduzca'].flatMap((verb) => withAndWithoutRoom(`${verb} ${what}`));
}

function change(verb: 'que suba' | 'que baje'): string[] {
  return [
    ...withAndWithoutRoom(`${verb} el volumen`),
    ...ofARoom(`${verb} el volumen`),
    `${verb} el volumen {zone}`,
    ...withAndWithoutRoom(`${verb} {step} el volumen`),
    ...withAndWithoutRoom(`${verb} el volumen {step}`),
    `${verb} {step} el volumen {zone}`,
    `${verb} la música`,
    ...inARoom(`${verb} la música`),
    `${verb} {step} la música`,
  ];
}
