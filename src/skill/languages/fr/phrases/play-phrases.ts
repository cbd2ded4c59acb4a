import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { PlayPhrases } from '../../phrases/play-phrases.js';
import type { Some } from '../../phrases.js';
import { choices } from '../../spoken-choices.js';
import { by, noneOfKind, of, spoken, theKind, what, whatKind, withExample } from '../spoken-media.js';
import { at, inAllRooms } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`Ça n'a pas marché ${inAllRooms(rooms)}.`;

const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^l(?=a |e |')/, 'L') });

function nothingOf(some: Some): Speech {
  if (!('collection' in some)) return ssml`Je n'ai pas trouvé ${noneOfKind(some)}.`;
  switch (some.collection) {
    case 'favorites':
      return ssml`Il n'y a pas encore de favoris${by(some.artist)}.`;
    case 'recently_added':
      return ssml`Il n'y a pas d'ajouts récents${by(some.artist)}.`;
    case 'recently_played':
      return ssml`Il n'y a pas d'écoutes récentes${by(some.artist)}.`;
    case 'anything':
      return ssml`Il n'y a pas de musique${by(some.artist)} dans la bibliothèque.`;
  }
}

/** What is played, and what is not. */
export const playPhrases = {
  playing: ({ media, place, shuffled, except }) => sentences(ssml`Je mets ${what(media)}${shuffled ? ' en aléatoire' : ''} ${at(place)}.`, exceptIn(except)),
  continued: ({ media, place }) => ssml`Je reprends ${what(media)} ${at(place)}.`,
  playingSome: ({ some, place, except }) => sentences(ssml`Je mets ${whatKind(some)} ${at(place)}.`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`J'ai demandé ${what(media)} ${at(place)}. Ça prend un moment.`,
  offerInstead: (media) => ssml`Je n'ai trouvé que ${what(media)}. Est-ce que je le mets ?`,
  notFound: ({ wanted, example }) => withExample(ssml`Je n'ai pas trouvé ${what(wanted)}.`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`Music Assistant n'a pas pu jouer ${what(media)} ${at(place)}. Il faut essayer autre chose.`,
  /** "La chanson Thriller, ou l'album ?" */
  whichMedia(options) {
    const [first, ...others] = choices(options, { spoken, theKind, of });
    if (first === undefined) return ssml`Lequel ?`;
    return ssml`${others.reduce((list, choice, index) => ssml`${list}, ${index === others.length - 1 ? 'ou ' : ''}${choice}`, capital(first))} ?`;
  },
  fromNowOn: ({ said, media }) => ssml`Désormais, ${spoken(said)} sera ${theKind(media)}${by(media.artist)}.`,
  choiceForgotten: (said) => ssml`D'accord, j'oublie ce choix pour ${spoken(said)}.`,
  nothingToForget: () => ssml`Il n'y a rien à oublier.`,
  noOther: () => ssml`Je n'en ai pas trouvé d'autre.`,
  moreLike: ({ seed, place }) => ssml`Je mets d'autres titres comme ${what(seed)} ${at(place)}.`,
  noRadio: ({ instead, place }) => ssml`Je ne trouve rien de similaire. Je mets ${what(instead)} ${at(place)}.`,
  noAudiobookStarted: (example) => withExample(ssml`Aucun livre audio n'est commencé.`, example),
  nothingMeant: (example) => withExample(ssml`Je ne sais pas de quelle musique il s'agit.`, example),
} satisfies PlayPhrases;
