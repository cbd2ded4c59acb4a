import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { PlayPhrases } from '../../phrases/play-phrases.js';
import type { Some } from '../../phrases.js';
import { choices } from '../../spoken-choices.js';
import { oneOf } from '../spoken-lists.js';
import { by, of, spoken, theKind, what, whatKind, withExample } from '../spoken-media.js';
import { at, inAllRooms } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`No ha funcionado ${inAllRooms(rooms)}.`;

/** At the start of a sentence; a name stays as it is. */
const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^[el](?=l |a )/, (letter) => letter.toUpperCase()) });

function nothingOf(some: Some): Speech {
  if (!('collection' in some)) return ssml`No he encontrado ${whatKind(some)}.`;
  switch (some.collection) {
    case 'favorites':
      return ssml`Todavía no hay favoritos${by(some.artist)}.`;
    case 'recently_added':
      return ssml`No hay nada añadido hace poco${by(some.artist)}.`;
    case 'recently_played':
      return ssml`No hay nada escuchado hace poco${by(some.artist)}.`;
    case 'anything':
      return ssml`No hay música${by(some.artist)} en tu biblioteca.`;
  }
}

/** What is played, and what is not. */
export const playPhrases = {
  playing: ({ media, place, shuffled, except }) => sentences(ssml`Pongo ${what(media)}${shuffled ? ' en aleatorio' : ''} ${at(place)}.`, exceptIn(except)),
  continued: ({ media, place }) => ssml`Sigo con ${what(media)} ${at(place)}.`,
  playingSome: ({ some, place, except }) => sentences(ssml`Pongo ${whatKind(some)} ${at(place)}.`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`He pedido ${what(media)} ${at(place)}. Tarda un poco.`,
  offerInstead: (media) => ssml`Solo he encontrado ${what(media)}. ¿Lo pongo?`,
  notFound: ({ wanted, example }) => withExample(ssml`No he encontrado ${what(wanted)}.`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`Music Assistant no ha podido poner ${what(media)} ${at(place)}. Prueba con otra cosa.`,
  /** "¿La canción Thriller o el álbum?" */
  whichMedia(options) {
    const found = choices(options, { spoken, theKind, of });
    return found.length === 0 ? ssml`¿Cuál?` : ssml`¿${capital(oneOf(found))}?`;
  },
  fromNowOn: ({ said, media }) => ssml`A partir de ahora, ${spoken(said)} será ${theKind(media)}${by(media.artist)}.`,
  choiceForgotten: (said) => ssml`De acuerdo, olvido lo que elegiste para ${spoken(said)}.`,
  nothingToForget: () => ssml`No hay nada que olvidar.`,
  noOther: () => ssml`No he encontrado otra cosa.`,
  moreLike: ({ seed, place }) => ssml`Pongo más música como ${what(seed)} ${at(place)}.`,
  noRadio: ({ instead, place }) => ssml`No encuentro nada parecido. Pongo ${what(instead)} ${at(place)}.`,
  noAudiobookStarted: (example) => withExample(ssml`No tienes ningún audiolibro empezado.`, example),
  nothingMeant: (example) => withExample(ssml`No sé a qué música te refieres.`, example),
} satisfies PlayPhrases;
