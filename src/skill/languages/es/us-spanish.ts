import { withMore } from '../own-words.js';
import { latinAmerican, withRooms } from './latin-american.js';

/** What Spanish speakers say in the United States besides. */
export const usSpanish = {
  utterances: withMore(latinAmerican.utterances, {
    PlaySongIntent: ['toca {title} de {artist} en la {room}', 'toca {title} de {artist} en el {room}'],
    PlayAlbumIntent: ['toca el álbum {album} de {artist}', 'toca el álbum {album} en la {room}'],
    PlayPlaylistIntent: ['toca mi playlist {playlist}', 'toca mi lista {playlist} en la {room}'],
    PlayGenreIntent: ['toca {genre} en la {room}', 'toca música de los {decade}'],
    WhatsPlayingIntent: ['qué está tocando', 'qué está tocando en la {room}', 'qué está tocando en el {room}', 'qué canción está tocando'],
    StopIntent: ['deja de tocar', 'deja de tocar música'],
    PauseIntent: ['ponlo en pausa en la {room}'],
    ShuffleIntent: ['toca mi lista {playlist} en aleatorio'],
  }),
  slotValues: withRooms(latinAmerican.slotValues, {
    words: { living_room: ['family room'], garden: ['yarda'], terrace: ['deck'], basement: ['basement'] },
    others: ['apartamento', 'den', 'troca'],
  }),
};
