import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { PlayPhrases } from '../../phrases/play-phrases.js';
import type { Some } from '../../phrases.js';
import { choices } from '../../spoken-choices.js';
import { capital } from '../../spoken-lists.js';
import { oneOf } from '../spoken-lists.js';
import { by, of, spoken, theKind, what, whatKind, withExample } from '../spoken-media.js';
import { at, oneOfRooms } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`Hier lukte het niet: ${oneOfRooms(rooms)}.`;

function nothingOf(some: Some): Speech {
  if (!('collection' in some)) return ssml`${capital(whatKind(some))} heb ik niet gevonden.`;
  switch (some.collection) {
    case 'favorites':
      return ssml`Je hebt nog geen favorieten${by(some.artist)}.`;
    case 'recently_added':
      return ssml`Er is de laatste tijd niets${by(some.artist)} toegevoegd.`;
    case 'recently_played':
      return ssml`Je hebt de laatste tijd niets${by(some.artist)} gespeeld.`;
    case 'anything':
      return ssml`In je bibliotheek staat geen muziek${by(some.artist)}.`;
  }
}

/** What is played, and what is not. */
export const playPhrases = {
  playing: ({ media, place, shuffled, except }) =>
    sentences(ssml`Ik speel ${what(media)} ${at(place)}${shuffled ? ' in willekeurige volgorde' : ''}.`, exceptIn(except)),
  continued: ({ media, place }) => ssml`We gaan verder met ${what(media)} ${at(place)}.`,
  playingSome: ({ some, place, except }) => sentences(ssml`Ik speel ${whatKind(some)} ${at(place)}.`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`Ik heb ${what(media)} ${at(place)} aangevraagd. Het duurt nog even.`,
  offerInstead: (media) => ssml`Ik heb alleen ${what(media)} gevonden. Zal ik dat spelen?`,
  notFound: ({ wanted, example }) => withExample(ssml`${capital(what(wanted))} heb ik niet gevonden.`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`Music Assistant kon ${what(media)} ${at(place)} niet spelen. Probeer iets anders.`,
  /** "Het nummer Thriller of het album?" */
  whichMedia: (options) => (options.length === 0 ? ssml`Welke?` : ssml`${capital(oneOf(choices(options, { spoken, theKind, of })))}?`),
  fromNowOn: ({ said, media }) => ssml`Vanaf nu is ${spoken(said)} ${theKind(media)}${by(media.artist)}.`,
  choiceForgotten: (said) => ssml`Oké, ik ben vergeten wat je met ${spoken(said)} bedoelt.`,
  nothingToForget: () => ssml`Daar heb ik niets over onthouden.`,
  noOther: () => ssml`Iets anders heb ik niet gevonden.`,
  moreLike: ({ seed, place }) => ssml`Ik speel meer zoals ${seed.kind === 'artist' ? spoken(seed.name) : what(seed)} ${at(place)}.`,
  noRadio: ({ instead, place }) => ssml`Vergelijkbare muziek vind ik niet. Ik speel ${what(instead)} ${at(place)}.`,
  noAudiobookStarted: (example) => withExample(ssml`Je bent nog niet aan een luisterboek begonnen.`, example),
  nothingMeant: (example) => withExample(ssml`Ik weet niet welke muziek je bedoelt.`, example),
} satisfies PlayPhrases;
