import type { MoreUtterances } from '../own-words.js';
import { inARoom, ofARoom, withAndWithoutRoom } from './sentence-forms.js';

/** What is left of "peça ao ⟨name⟩ para tocar …", which is how nearly everybody begins: the commonest wishes, with a room and without. */
export const wrappedUtterances: MoreUtterances = {
  PlaySongIntent: [
    ...play('{title}'),
    ...play('{title} de {artist}'),
    ...['do', 'da'].flatMap((of) => [...withAndWithoutRoom(`para tocar {title} ${of} {artist}`), `que toque {title} ${of} {artist}`]),
    'para tocar {title} dos {artist}',
    ...withAndWithoutRoom('para colocar {title}'),
    'para colocar {title} de {artist}',
  ],
  PlayTrackIntent: [
    ...play('a música {title}'),
    ...play('a música {title} de {artist}'),
    ...['do', 'da'].map((of) => `para tocar a música {title} ${of} {artist}`),
    'para colocar a música {title}',
  ],
  PlayAlbumIntent: [
    ...play('o álbum {album}'),
    ...play('o álbum {album} de {artist}'),
    ...['do', 'da'].map((of) => `para tocar o álbum {album} ${of} {artist}`),
    'para colocar o disco {album}',
    'para tocar o disco {album}',
  ],
  PlayArtistIntent: [
    ...['de', 'do', 'da'].flatMap((of) => withAndWithoutRoom(`para tocar músicas ${of} {artist}`)),
    ...withAndWithoutRoom('que toque músicas de {artist}'),
    'que toque músicas do {artist}',
    'para tocar alguma coisa de {artist}',
    'para colocar músicas de {artist}',
  ],
  PlayPlaylistIntent: [...play('a playlist {playlist}'), ...play('minha playlist {playlist}'), 'para colocar a playlist {playlist}'],
  PlayStationIntent: [
    ...withAndWithoutRoom('para tocar a rádio'),
    ...withAndWithoutRoom('para ligar o rádio'),
    'que toque a rádio',
    ...play('a rádio {station}'),
    'para colocar a rádio {station}',
    'para sintonizar a rádio {station}',
  ],
  PlaySpokenIntent: [
    ...play('o podcast {podcast}'),
    ...withAndWithoutRoom('para tocar o último episódio de {podcast}'),
    ...play('o audiolivro {audiobook}'),
    'para continuar meu audiolivro',
  ],
  PlayGenreIntent: [
    ...play('{genre}'),
    ...withAndWithoutRoom('para tocar música {genre}'),
    'para tocar um pouco de {genre}',
    ...withAndWithoutRoom('para tocar músicas dos {decade}'),
    'que toque música {genre}',
  ],
  PlayCollectionIntent: [
    ...play('{collection}'),
    ...withAndWithoutRoom('para tocar o {collection} de {artist}'),
    'para tocar o {collection} do {artist}',
    'para colocar {collection}',
  ],
  PlayNextIntent: [...inARoom('para tocar {title} em seguida'), 'para tocar a música {title} em seguida', 'que toque {title} depois dessa'],
  AddToQueueIntent: [
    ...inARoom('para adicionar {title} à fila'),
    'para adicionar {title} do {artist} à fila',
    'para adicionar a música {title} à fila',
    'para colocar {title} de {artist} na fila',
  ],
  PauseIntent: [
    ...withAndWithoutRoom('para pausar a música'),
    'para pausar a música {zone}',
    'para pausar a {room}',
    'para pausar o {room}',
    'que pause a música',
  ],
  ResumeIntent: [...withAndWithoutRoom('para continuar a música'), ...withAndWithoutRoom('para retomar a música')],
  StopIntent: [
    ...withAndWithoutRoom('para parar a música'),
    'para parar a música {zone}',
    ...withAndWithoutRoom('para desligar a música'),
    'que pare a música',
  ],
  NextIntent: [
    ...withAndWithoutRoom('para pular essa música'),
    ...withAndWithoutRoom('para passar para a próxima música'),
    'para tocar a próxima música',
    'que pule essa música',
  ],
  PreviousIntent: [...withAndWithoutRoom('para voltar para a música anterior'), ...withAndWithoutRoom('para tocar a música anterior')],
  SetVolumeIntent: [
    ...withAndWithoutRoom('para colocar o volume em {amount}'),
    ...withAndWithoutRoom('para colocar o volume em {amount} {unit}'),
    'para colocar o volume em {amount} {zone}',
    'para colocar o volume no {amount}',
    'para aumentar o volume para {amount}',
    'para abaixar o volume para {amount}',
  ],
  VolumeUpIntent: [...change('para aumentar'), 'que aumente o volume', 'que aumente {step} o volume'],
  VolumeDownIntent: [
    ...change('para abaixar'),
    'para diminuir o volume',
    'para diminuir {step} o volume',
    'para baixar o volume',
    'que abaixe o volume',
    'que abaixe {step} o volume',
  ],
  MuteIntent: [...withAndWithoutRoom('para silenciar a música'), 'para tirar o som', ...ofARoom('para tirar o som')],
  MoveMusicIntent: ['para passar a música', 'para levar a música', 'para mover a música'].flatMap((move) => [
    ...[`${move} para a {room}`, `${move} para o {room}`],
    ...[`${move} da {other_room} para a {room}`, `${move} da {other_room} para o {room}`, `${move} do {other_room} para a {room}`],
  ]),
  WhatsPlayingIntent: [...withAndWithoutRoom('para dizer o que está tocando'), 'para dizer que música é essa'],
};

function play(what: string): string[] {
  return ['para tocar', 'que toque'].flatMap((verb) => withAndWithoutRoom(`${verb} ${what}`));
}

function change(verb: 'para aumentar' | 'para abaixar'): string[] {
  return [
    ...withAndWithoutRoom(`${verb} o volume`),
    ...ofARoom(`${verb} o volume`),
    `${verb} o volume {zone}`,
    ...withAndWithoutRoom(`${verb} {step} o volume`),
    ...withAndWithoutRoom(`${verb} o volume {step}`),
    `${verb} {step} o volume {zone}`,
    `${verb} o som`,
    ...inARoom(`${verb} o som`),
  ];
}
