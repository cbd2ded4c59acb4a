import type { MoreUtterances } from '../own-words.js';
import { inARoom, ofARoom, withAndWithoutRoom } from './sentence-forms.js';

const PUT = ['toca', 'põe', 'bota', 'coloca'] as const;

/** With each of the verbs that Brazilians use at home: "toca", "põe", "bota", "coloca". */
const put = (...wishes: string[]): string[] => PUT.flatMap((verb) => wishes.map((wish) => `${verb} ${wish}`));

/** What goes before a name, which has the gender of the singer or the band. */
const of = (sentence: string): string[] => ['de', 'do', 'da'].map((word) => `${sentence} ${word} {artist}`);

/** How Brazilians talk at home when they wish for music: "toca aí um …", "põe uma do …", "bota … pra tocar". */
export const colloquialWishes: MoreUtterances = {
  PlaySongIntent: [
    ...put('aí {title}', '{title} da {artist}', '{title} pra tocar', '{title} pra tocar na {room}', '{title} pra tocar no {room}'),
    ...['põe', 'bota', 'coloca'].map((verb) => `${verb} {title} do {artist}`),
    ...['tocar', 'quero ouvir'].flatMap((verb) => [`${verb} {title} do {artist}`, `${verb} {title} da {artist}`]),
    ...of('toca {title} na versão'),
    ...inARoom('toca {title} do {artist}'),
    ...inARoom('toca {title} da {artist}'),
    'toque {title} na versão do {artist}',
    'toque {title} na versão da {artist}',
  ],
  PlayAlbumIntent: [
    ...put('a trilha sonora de {album}', 'a trilha sonora do filme {album}'),
    ...put('o álbum {album} do {artist}', 'o álbum {album} da {artist}', 'o disco {album} do {artist}', 'o disco {album} da {artist}'),
  ],
  PlayTrackIntent: ['toca a música {title} da {artist}', 'toca a faixa {title}', 'toca a canção {title}', 'toca a canção {title} de {artist}'],
  PlayArtistIntent: [
    ...put('uma').flatMap(of),
    ...put('alguma coisa do {artist}', 'alguma coisa da {artist}', 'um som da {artist}', 'músicas da {artist}'),
    ...['toque uma', 'toca algo', 'quero ouvir alguma coisa'].flatMap(of),
    ...['toque alguma coisa do', 'toque alguma coisa da', 'toca um som do', 'quero ouvir músicas do', 'quero ouvir músicas da'].map(
      (some) => `${some} {artist}`,
    ),
    ...inARoom('toca uma do {artist}'),
  ],
  PlayPlaylistIntent: [...put('a minha playlist {playlist}'), ...withAndWithoutRoom('bota aí minha playlist {playlist}')],
  PlayStationIntent: ['sintoniza na {station}', 'sintonize na {station}', 'sintoniza a rádio {station}', 'sintoniza na rádio {station}'],
  PlaySpokenIntent: [
    ...['continua o audiolivro', 'continua com o audiolivro', 'continua o livro', 'continua meu audiolivro', 'continua a leitura'],
    ...['toca o audiolivro {audiobook}', 'toca o livro {audiobook}', ...inARoom('toca o podcast {podcast}'), ...inARoom('toca o audiolivro {audiobook}')],
    ...['toque o último episódio', 'toca o último episódio', 'põe o último episódio', 'quero ouvir o último episódio'].flatMap((last) => [
      `${last} do {podcast}`,
      `${last} da {podcast}`,
    ]),
  ],
  PlayGenreIntent: [
    ...put('aí um {genre}', 'uma {genre}', 'uma {genre} pra tocar', '{genre} dos {decade}', 'músicas dos {decade}'),
    ...put('um {genre} pra tocar', 'um {genre} aí', 'um {genre} na {room}', 'um {genre} no {room}'),
    ...['põe {genre}', 'bota {genre}'].flatMap(inARoom),
    ...['quero ouvir {genre} dos {decade}', 'quero ouvir um {genre}', 'quero dançar {genre}', 'queria ouvir {genre}', 'um {genre} aí'],
    ...inARoom('toca aí um {genre}'),
  ],
  PlayCollectionIntent: [
    ...['põe', 'bota', 'coloca'].flatMap((verb) => [`${verb} o {collection} da {artist}`, `${verb} o {collection} do {artist}`]),
    ...['toca o {collection} da {artist}', 'toca a última do {artist}', 'toca a última da {artist}', 'quero ouvir o {collection} da {artist}'],
    ...['põe {collection}', 'bota {collection}'].flatMap(inARoom),
    ...put('{collection} pra tocar', 'aí {collection}'),
  ],
  PlayNextIntent: [
    ...['depois toca', 'depois põe', 'depois bota', 'depois toque', 'em seguida toca', 'e depois toca', 'depois dessa toca'].map((then) => `${then} {title}`),
    'depois toca {title} do {artist}',
    'depois toca {title} da {artist}',
    ...put(
      '{title} do {artist} depois',
      '{title} da {artist} depois',
      '{title} de {artist} em seguida',
      'a música {title} depois dessa',
      'a música {title} depois',
    ),
    ...put('{title} depois', '{title} logo depois'),
  ],
  MoreLikeThisIntent: [
    ...put('mais músicas assim', 'algo parecido', 'alguma coisa parecida', 'mais como essa', 'mais dessas'),
    ...['toca músicas parecidas com {artist}', 'toca algo parecido com {artist}', 'mais dessas', 'mais assim'],
  ],
  SearchLibraryIntent: ['eu tenho alguma coisa', 'tenho alguma coisa', 'tem alguma coisa', 'tem música'].flatMap((have) => [
    `${have} do {artist}`,
    `${have} da {artist}`,
  ]),
  ListAlbumsIntent: ['do', 'da'].flatMap((word) => [
    `quais discos ${word} {artist} eu tenho`,
    `que discos ${word} {artist} eu tenho`,
    `que álbuns ${word} {artist} eu tenho`,
    `quais álbuns eu tenho ${word} {artist}`,
  ]),
  LikeIntent: [
    ...['amei essa música', 'amei', 'amei essa', 'curti essa', 'curti', 'gostei', 'gostei dessa', 'adorei', 'adorei essa música', 'que música boa'],
    ...['salva essa música', 'salva nos favoritos', 'adiciona essa música aos favoritos', 'põe essa música nos favoritos', 'bota nos favoritos', 'dá um like'],
  ],
  NeverPlayIntent: [
    ...['não toca mais essa música', 'não toca mais isso', 'não toca mais essa', 'não gostei dessa música', 'não gostei dessa', 'não gostei'],
    ...['não curti essa música', 'não quero mais essa música', 'nunca mais toca isso', 'não aguento mais essa música'],
  ],
  MoveMusicIntent: [
    ...['leva', 'muda', 'joga', 'manda'].flatMap((move) => [`${move} a música pra {room}`, `${move} a música pro {room}`]),
    ...['leva a música para a {room}', 'leva a música para o {room}', 'passa isso pra {room}', 'passa isso pro {room}', 'leva isso pra {room}'],
    ...['põe', 'bota', 'coloca', 'põe isso', 'bota isso', 'coloca isso'].flatMap(inARoom),
  ],
  GroupRoomsIntent: [
    ...put('na {room} também', 'no {room} também', 'isso na {room} também', 'isso no {room} também'),
    ...['e na {room} também', 'e no {room} também', 'na {room} também', 'no {room} também', 'junta a {room} com a {other_room}'],
  ],
  UngroupIntent: ['tira a {room} do grupo', 'tira o {room} do grupo', 'separa a {room}', 'separa o {room}', 'desfaz o grupo', 'separa tudo', 'desagrupa tudo'],
  StopIntent: [
    ...['desliga tudo', 'desligue tudo', 'para tudo', 'para isso', 'para com isso', 'desliga isso', 'desliga aí', 'para aí', 'desliga', 'desligue'],
    ...['desliga a {room}', 'desliga o {room}', 'pode desligar', 'desligar', 'desligar tudo'],
    ...['desliga', 'tira', 'para'].flatMap((stop) => ofARoom(`${stop} a música`)),
  ],
  SleepTimerIntent: [
    ...['desliga', 'para', 'desliga a música', 'para a música', 'desliga tudo'].map((stop) => `${stop} daqui a {duration}`),
    ...['desliga', 'para', 'desliga tudo'].map((stop) => `${stop} em {duration}`),
    ...['daqui a {duration} para a música', 'daqui a {duration} desliga a música', 'em {duration} desliga a música', 'põe um timer de {duration}'],
    ...['coloca um timer de {duration}', 'bota um timer de {duration}'],
  ],
  StopAfterSongIntent: [
    'quando acabar essa música para',
    'quando essa música acabar para',
    'desliga quando acabar essa música',
    'para depois dessa',
    'só mais essa',
  ],
  AnnounceIntent: [
    ...['fala', 'avisa', 'diz'].flatMap((tell) => [`${tell} na {room} que {message}`, `${tell} no {room} que {message}`, `${tell} {zone} que {message}`]),
    ...['avisa que {message}', 'avisa o pessoal que {message}', 'fala pra todos que {message}', 'anuncia que {message}'],
  ],
};
