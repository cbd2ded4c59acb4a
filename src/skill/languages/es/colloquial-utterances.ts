import type { MoreUtterances } from '../own-words.js';
import { inARoom, ofARoom, withAndWithoutRoom } from './sentence-forms.js';

/** How people talk at home when they wish for music: "ponme una de …", "me pones …", "me apetece …". */
export const colloquialWishes: MoreUtterances = {
  PlaySongIntent: [
    ...withAndWithoutRoom('me pones {title}'),
    'me pones {title} de {artist}',
    ...withAndWithoutRoom('ponerme {title}'),
    ...withAndWithoutRoom('ponerme {title} de {artist}'),
    ...withAndWithoutRoom('que me ponga {title}'),
    ...withAndWithoutRoom('que me ponga {title} de {artist}'),
    ...inARoom('ponme {title} de {artist}'),
    'quiero oír {title} de {artist}',
    'me apetece escuchar {title}',
    'pon {title} por {room}',
    'pon {title} pero la de {artist}',
    'pon {title} pero la versión de {artist}',
  ],
  PlayArtistIntent: [
    ...['pon', 'ponme', 'que ponga', 'me pones'].map((put) => `${put} una de {artist}`),
    ...['ponme a', 'pon a', 'pon algo de los', 'ponme algo de los', 'ponme canciones de', 'pon cosas de'].map((put) => `${put} {artist}`),
    ...['quiero oír a', 'quiero oír algo de', 'me apetece escuchar a', 'me apetece escuchar algo de'].map((want) => `${want} {artist}`),
    ...inARoom('pon una de {artist}'),
    ...inARoom('ponme una de {artist}'),
    'que me ponga algo de {artist}',
  ],
  PlayAlbumIntent: [
    'ponme el disco {album} de {artist}',
    'ponme el álbum {album} de {artist}',
    'que me ponga el disco {album}',
    'ponme la banda sonora de {album}',
  ],
  PlayPlaylistIntent: ['ponme mi lista {playlist}', 'ponme mi playlist {playlist}', 'que me ponga mi lista {playlist}'],
  PlayStationIntent: ['ponme la emisora {station}', 'que me ponga la radio', 'que me ponga la radio {station}'],
  PlaySpokenIntent: [
    ...['sigue con el audiolibro', 'continúa con el audiolibro', 'sigue con el libro', 'pon mi audiolibro'],
    ...['ponme el audiolibro {audiobook}', 'ponme el podcast {podcast}', 'ponme el último episodio de {podcast}', 'ponme el último capítulo de {podcast}'],
  ],
  PlayGenreIntent: [
    ...['{genre}', 'algo de {genre}'].flatMap((some) => withAndWithoutRoom(`ponme ${some}`)),
    ...['música {genre}', 'música de los {decade}', 'algo para {genre}', 'una {genre}', 'unas {genre}', 'unos {genre}'].map((some) => `ponme ${some}`),
    ...['una {genre}', 'unas {genre}', 'unos {genre}'].map((some) => `pon ${some}`),
    ...inARoom('pon algo de {genre}'),
    ...['{genre}', 'música {genre}', 'algo de {genre}', 'música de los {decade}'].flatMap((some) => [`quiero oír ${some}`, `me apetece escuchar ${some}`]),
    ...['me apetece {genre}', 'quiero bailar {genre}', 'me pones {genre}', 'me pones algo de {genre}', 'ponerme {genre}', 'ponerme música {genre}'],
    ...['que me ponga {genre}', 'que me ponga algo de {genre}', 'que me ponga música {genre}'],
  ],
  PlayCollectionIntent: [
    'ponme {collection} de {artist}',
    ...inARoom('ponme {collection}'),
    ...['ponme la última de {artist}', 'pon la última de {artist}'],
    ...['me pones {collection}', 'ponerme {collection}', 'que me ponga {collection}', 'quiero oír {collection}', 'me apetece escuchar {collection}'],
    ...withAndWithoutRoom('enciende {collection}'),
  ],
  PlayNextIntent: [
    ...['después pon', 'después ponme', 'luego pon', 'luego ponme', 'y luego pon', 'y después pon'].map((then) => `${then} {title}`),
    'después pon {title} de {artist}',
    'luego pon {title} de {artist}',
    ...['ponme {title}', 'ponme {title} de {artist}'].flatMap((song) => [`${song} después`, `${song} después de esta`, `${song} a continuación`]),
    ...inARoom('ponme {title} después'),
  ],
  AddToQueueIntent: ['ponme {title} en la cola', 'ponme {title} de {artist} en la cola', 'ponme la canción {title} en la cola'].flatMap(withAndWithoutRoom),
  MoreLikeThisIntent: [
    ...['pon más como esta', 'pon más así', 'pon más de esto', 'pon algo así', 'pon cosas parecidas', 'más de esto', 'más así', 'ponme algo parecido'],
    ...['ponme algo así', 'ponme más como esta', 'ponme más canciones como esta', 'ponme algo parecido a {artist}'],
  ],
  LikeIntent: [
    ...['guarda esta canción', 'guárdala', 'guárdala en favoritos', 'me mola esta canción', 'me mola', 'qué temazo', 'qué buena canción', 'dale me gusta'],
    ...['dale like', 'esta me gusta', 'esta me encanta', 'cómo me gusta esta canción'],
  ],
  NeverPlayIntent: [
    ...['no la pongas nunca más', 'no la pongas más', 'no vuelvas a ponerla', 'no me pongas más esta canción', 'no quiero esta canción'],
    ...['esta canción no me gusta', 'esta no me gusta', 'no me gusta'],
  ],
  MoveMusicIntent: [
    ...['pásala al', 'pásalo a la', 'llévala a la', 'llévala al', 'llévate la música a la', 'llévate la música al', 'llévatela a la'].map(
      (move) => `${move} {room}`,
    ),
    ...inARoom('ponlo'),
    'ponlo en {room}',
    'ponlo por {room}',
    ...inARoom('ponla'),
    'ponla en {room}',
    'ponla por {room}',
  ],
  GroupRoomsIntent: [
    ...inARoom('ponla también'),
    ...inARoom('y también'),
    ...['la', 'el'].flatMap((the) => ['ponlo', 'ponla', 'pon esto'].map((put) => `${put} en ${the} {room} también`)),
    ...['y en la {room} también', 'en la {room} también', 'en el {room} también', 'suma la {room}', 'suma el {room}'],
  ],
  StopIntent: [
    ...['que pare', 'apaga todo', 'apágalo', 'apágala', 'apaga eso', 'quítala', 'quítalo', 'quita eso', 'párala', 'páralo', 'para ya', 'para eso'],
    ...['ya vale', 'basta de música', 'apaga la {room}', 'apaga el {room}'],
    ...['para', 'quita', 'apaga'].flatMap((stop) => ofARoom(`${stop} la música`)),
  ],
  SleepTimerIntent: [
    ...['apágalo', 'apágala', 'quítala'].flatMap((off) => [`${off} en {duration}`, `${off} dentro de {duration}`]),
    ...['apaga en', 'apaga todo en', 'para dentro de', 'para todo en', 'que se apague en', 'que pare en'].map((off) => `${off} {duration}`),
    ...['en {duration} para la música', 'en {duration} apaga la música', 'en {duration} quita la música', 'dentro de {duration} apaga la música'],
    ...inARoom('quita la música en {duration}'),
  ],
  StopAfterSongIntent: ['cuando termine esta canción para', 'cuando acabe esta canción apaga la música', 'apágala cuando acabe esta canción', 'esta y ya'],
  AnnounceIntent: [
    ...['diles que {message}', 'avisa que {message}', 'avisa de que {message}', 'avisa {zone} que {message}'],
    ...['la', 'el'].map((the) => `avisa en ${the} {room} que {message}`),
  ],
};
