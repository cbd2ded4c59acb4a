import { type Speech, ssml } from '../../../ssml.js';
import type { AskingPhrases } from '../../phrases/asking-phrases.js';
import type { TimePhrases } from '../../phrases/time-phrases.js';
import { EMPTY } from '../../spoken-media.js';
import { spokenDuration } from '../spoken-durations.js';
import { allOf } from '../spoken-lists.js';
import { of, spoken, what } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const albumCount = (count: number): Speech[] => (count === 0 ? [] : [count === 1 ? ssml`un álbum` : ssml`${count} álbumes`]);
const songCount = (count: number): Speech[] => (count === 0 ? [] : [count === 1 ? ssml`una canción` : ssml`${count} canciones`]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is asked about music, what people make of it, and what they want at another time or in another voice. */
export const askingPhrases = {
  nowPlaying({ media, place, paused }) {
    if (media === undefined) return paused ? ssml`Hay algo en pausa ${at(place)}.` : ssml`Suena algo ${at(place)}, pero no sé qué es.`;
    return paused ? ssml`En pausa ${at(place)}: ${what(media)}.` : ssml`Ahora suena ${what(media)} ${at(place)}.`;
  },
  songDetail({ aspect, media, value }) {
    const name = spoken(media.name);
    switch (aspect) {
      case 'artist':
        return value === undefined ? ssml`No sé quién canta ${name}.` : ssml`${name} es ${of(value)}.`;
      case 'album':
        return value === undefined ? ssml`No sé de qué álbum es ${name}.` : ssml`${name} es del álbum ${spoken(value)}.`;
      case 'year':
        return value === undefined ? ssml`No sé de qué año es ${name}.` : ssml`${name} salió en ${value}.`;
    }
  },
  haveArtist({ artist, albums, tracks }) {
    const counts = [...albumCount(albums), ...songCount(tracks)];
    return counts.length === 0 ? ssml`Sí, tienes a ${spoken(artist)}.` : ssml`Sí: ${allOf(counts)} ${of(artist)}.`;
  },
  haveMedia: (media) => ssml`Sí, tienes ${what(media)}.`,
  haveNot: (wanted) => (wanted.kind === 'artist' ? ssml`No, no tienes nada ${of(wanted.name)}.` : ssml`No, ${what(wanted)} no está en tu biblioteca.`),
  albumsBy({ artist, albums, more }) {
    if (albums.length === 0) return ssml`No tienes ningún álbum ${of(artist)}.`;
    const these = albums.length + more === 1 ? 'Un álbum' : 'Los álbumes';
    return ssml`${these} ${of(artist)}: ${allOf(albums.map(spoken))}${more === 0 ? EMPTY : ssml`, y ${more} más`}.`;
  },
  whoAmI: (account) => ssml`La cuenta vinculada es ${account}.`,

  liked: (media) => ssml`He añadido ${what(media)} a tus favoritos.`,
  unliked: (media) => ssml`He quitado ${what(media)} de tus favoritos.`,
  wasNotLiked: (media) => ssml`${what(media)} no estaba en tus favoritos.`,
  skippedNotBanned: (place) => ssml`La salto ${at(place)}. Pero no puedo vetar una canción.`,

  timerSet: ({ duration, place }) => ssml`La música parará ${at(place)} en ${spokenDuration(duration)}.`,
  howLong: () => ssml`¿En cuántos minutos?`,
  timerCancelled: () => ssml`Temporizador cancelado.`,
  noTimer: () => ssml`No hay ningún temporizador.`,
  stopsAfterThis: (place) => ssml`Pararé después de esta canción ${at(place)}.`,
  announced: (place) => ssml`Anunciado ${at(place)}.`,
  cannotAnnounce: () => ssml`Esta versión de Music Assistant no puede hablar. Hay que actualizarla.`,
  whatToAnnounce: () => ssml`¿Qué anuncio?`,

  screen: {
    nowPlaying: (place) => `Ahora suena ${at(place)}`,
    place: (place) => capital(at(place)),
  },
} satisfies AskingPhrases & TimePhrases;
