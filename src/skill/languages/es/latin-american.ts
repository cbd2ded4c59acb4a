import type { Language } from '../language.js';
import { type MoreUtterances, withMore, withSynonyms } from '../own-words.js';
import { withoutIds } from '../value-lists.js';
import { slotValues } from './slot-values.js';
import { utterances } from './utterances.js';

/** What people say in Mexico and in the United States alike. */
const MORE: MoreUtterances = {
  PlaySongIntent: [
    'tócame {title}',
    'tócame {title} de {artist}',
    'ponle {title}',
    'ponle {title} en la {room}',
    'que me toque {title}',
    'yo dije {title}',
    'no yo dije {title}',
  ],
  PlayTrackIntent: ['tócame la canción {title}', 'tócame la canción {title} de {artist}', 'ponle la canción {title}'],
  PlayAlbumIntent: ['tócame el disco {album}', 'tócame el álbum {album}', 'ponle el disco {album}'],
  PlayArtistIntent: [
    'tócame algo de {artist}',
    'tócame una de {artist}',
    'tócame una de {artist} en la {room}',
    'ponme rolas de {artist}',
    'tócame música de {artist}',
    'ponle algo de {artist}',
    'pon rolas de {artist}',
  ],
  PlayPlaylistIntent: ['ponle mi lista {playlist}', 'tócame mi lista {playlist}'],
  PlayStationIntent: [
    'pon el radio',
    'pon el radio en la {room}',
    'prende el radio',
    'prende la radio',
    'ponle a la radio',
    'ponle la estación {station}',
    'prende la radio {station}',
    'quiero oír la estación {station}',
  ],
  PlayGenreIntent: ['tócame {genre}', 'tócame una {genre}', 'tócame unas {genre}', 'ponle {genre}', 'pon rolas de los {decade}'],
  PlayCollectionIntent: ['tócame {collection}', 'ponle {collection}', 'prende {collection}'],
  PlayNextIntent: ['agrega el álbum {album} a continuación', 'agrega {title} a continuación', 'agrega {title} como siguiente'],
  AddToQueueIntent: [
    'agrega el álbum {album} a la fila',
    'pon el álbum {album} en la fila',
    'agrégale {title} a la cola',
    'agrega {title} a la fila',
    'agrega {title} de {artist} a la fila',
    'pon {title} en la fila',
  ],
  PauseIntent: ['dale pausa', 'ponle pausa', 'ponle pausa a la música', 'ponle pausa a la música en la {room}'],
  ResumeIntent: ['síguele', 'síguele con la música', 'ponle play'],
  StopIntent: [
    'párale',
    'apágale',
    'quítale',
    'ponle stop',
    'apágale a la música',
    'ya párale',
    'párale a la música',
    'párale a la música en la {room}',
    'quítale a la música',
  ],
  NextIntent: [
    'cámbiale',
    'cámbiale a la siguiente',
    'cámbiale a la que sigue',
    'cámbiale de canción',
    'cámbiale en {room}',
    'la que sigue',
    'pon la que sigue',
  ],
  PreviousIntent: ['regrésale', 'regresa a la anterior', 'regresa la canción'],
  WhatsNextIntent: ['qué sigue', 'cuál sigue'],
  VolumeUpIntent: [
    'súbele al volumen',
    'súbele al volumen en la {room}',
    'súbele a la música',
    'súbele en la {room}',
    'súbele a la {room}',
    'súbele a la bocina de la {room}',
    'súbele en el {room}',
    'súbele {step} al volumen',
    'súbele {step} a la música',
    'súbele {step} {zone}',
    'súbele {step} en la {room}',
  ],
  VolumeDownIntent: [
    'bájale al volumen',
    'bájale al volumen en la {room}',
    'bájale a la música',
    'bájale en la {room}',
    'bájale a la {room}',
    'bájale a la bocina de la {room}',
    'bájale en el {room}',
    'bájale {step} al volumen',
    'bájale {step} a la música',
    'bájale {step} {zone}',
    'bájale {step} en la {room}',
  ],
  SetVolumeIntent: [
    'súbele al {amount} {zone}',
    'bájale al {amount} {zone}',
    'súbele a la {room} al {amount}',
    'bájale a la {room} al {amount}',
    'ponle volumen {amount}',
    'súbele al {amount}',
    'bájale al {amount}',
    'súbele el volumen al {amount}',
    'bájale el volumen al {amount}',
  ],
  ListRoomsIntent: ['qué bocinas hay', 'cuáles bocinas hay', 'qué bocinas puedo usar', 'qué cuartos hay'],
  UngroupIntent: ['separa las bocinas', 'desagrupa las bocinas', 'separa los cuartos'],
  GroupRoomsIntent: ['agrega la {room}', 'agrega el {room}', 'agrega la {room} al grupo', 'que también suene en la {room}'],
  ChooseRoomIntent: ['la bocina de la {room}', 'la bocina del {room}', 'la de la {room}'],
  LikeIntent: ['agrega esto a mis favoritos', 'me late esta canción', 'me late'],
  AnnounceIntent: ['avísale a todos que {message}', 'diles que {message} en la {room}'],
};

/** The rooms with further words for them, by the id of the room, and further rooms. */
export function withRooms(
  values: Language['slotValues'],
  { words, others }: { words: Readonly<Record<string, readonly string[]>>; others: readonly string[] },
) {
  return { ...values, ROOM: [...withSynonyms(values.ROOM, words), ...withoutIds(others)] };
}

/** Spanish as it is spoken in the Americas: the same, and words of its own. */
export const latinAmerican = {
  utterances: withMore(utterances, MORE),
  slotValues: withRooms(slotValues, {
    words: {
      group: ['bocinas agrupadas', 'las bocinas agrupadas'],
      everywhere: ['todos los cuartos', 'todas las bocinas'],
      bedroom: ['recámara', 'mi recámara', 'recámara principal'],
      guest_room: ['recámara de visitas', 'cuarto de visitas'],
      kids_room: ['recámara de los niños'],
      nursery: ['recámara del bebé'],
      toilet: ['medio baño'],
      laundry_room: ['cuarto de lavar'],
      gym: ['gym'],
    },
    others: ['bocina', 'computadora, compu', 'clóset, closet', 'sala de tele, cuarto de tele, cuarto de la tele', 'estéreo'],
  }),
};
