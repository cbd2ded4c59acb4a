import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { PlayPhrases } from '../../phrases/play-phrases.js';
import type { Some } from '../../phrases.js';
import { choices } from '../../spoken-choices.js';
import { by, of, spoken, theKind, what, whatKind, withExample } from '../spoken-media.js';
import { at, inAllRooms } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`Non ha funzionato ${inAllRooms(rooms)}.`;

const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^l(?=a |')/, 'L').replace(/^il /, 'Il ') });

function nothingOf(some: Some): Speech {
  if (!('collection' in some)) return ssml`Non ho trovato ${whatKind(some)}.`;
  switch (some.collection) {
    case 'favorites':
      return ssml`Non hai ancora preferiti${by(some.artist)}.`;
    case 'recently_added':
      return ssml`Non ci sono aggiunte recenti${by(some.artist)}.`;
    case 'recently_played':
      return ssml`Non ci sono ascolti recenti${by(some.artist)}.`;
    case 'anything':
      return ssml`Non c'è musica${by(some.artist)} nella tua libreria.`;
  }
}

/** What is played, and what is not. */
export const playPhrases = {
  playing: ({ media, place, shuffled, except }) => sentences(ssml`Metto ${what(media)}${shuffled ? ' in ordine casuale' : ''} ${at(place)}.`, exceptIn(except)),
  continued: ({ media, place }) => ssml`Riprendo ${what(media)} ${at(place)}.`,
  playingSome: ({ some, place, except }) => sentences(ssml`Metto ${whatKind(some)} ${at(place)}.`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`Ho chiesto ${what(media)} ${at(place)}. Ci vuole un momento.`,
  offerInstead: (media) => ssml`Ho trovato solo ${what(media)}. Va bene?`,
  notFound: ({ wanted, example }) => withExample(ssml`Non ho trovato ${what(wanted)}.`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`Music Assistant non è riuscito a mettere ${what(media)} ${at(place)}. Prova altro.`,
  /** "La canzone Thriller, o l'album?" */
  whichMedia(options) {
    const [first, ...others] = choices(options, { spoken, theKind, of });
    if (first === undefined) return ssml`Quale?`;
    return ssml`${others.reduce((list, choice, index) => ssml`${list}, ${index === others.length - 1 ? 'o ' : ''}${choice}`, capital(first))}?`;
  },
  fromNowOn: ({ said, media }) => ssml`D'ora in poi ${spoken(said)} sarà ${theKind(media)}${by(media.artist)}.`,
  choiceForgotten: (said) => ssml`Va bene, ho dimenticato la scelta per ${spoken(said)}.`,
  nothingToForget: () => ssml`Non c'è niente da dimenticare.`,
  noOther: () => ssml`Non ne ho trovati altri.`,
  moreLike: ({ seed, place }) => ssml`Metto altra musica come ${what(seed)} ${at(place)}.`,
  noRadio: ({ instead, place }) => ssml`Non trovo musica simile. Metto ${what(instead)} ${at(place)}.`,
  noAudiobookStarted: (example) => withExample(ssml`Non hai iniziato nessun audiolibro.`, example),
  nothingMeant: (example) => withExample(ssml`Non so di quale musica parli.`, example),
} satisfies PlayPhrases;
