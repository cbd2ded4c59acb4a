import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { PlayPhrases } from '../../phrases/play-phrases.js';
import type { Some } from '../../phrases.js';
import { choices } from '../../spoken-choices.js';
import { capital } from '../../spoken-lists.js';
import { oneOf } from '../spoken-lists.js';
import { by, of, spoken, theKind, what, whatKind, whatPlays, withExample } from '../spoken-media.js';
import { at, oneOfRooms } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`Nicht geklappt hat es hier: ${oneOfRooms(rooms)}.`;

function nothingOf(some: Some): Speech {
  if (!('collection' in some)) return ssml`${capital(whatKind(some))} habe ich nicht gefunden.`;
  switch (some.collection) {
    case 'favorites':
      return ssml`Du hast noch keine Favoriten${by(some.artist)}.`;
    case 'recently_added':
      return ssml`Zuletzt wurde nichts${by(some.artist)} hinzugefügt.`;
    case 'recently_played':
      return ssml`Du hast zuletzt nichts${by(some.artist)} gehört.`;
    case 'anything':
      return ssml`In deiner Bibliothek ist keine Musik${by(some.artist)}.`;
  }
}

/** What is played, and what is not. */
export const playPhrases = {
  playing: ({ media, place, shuffled, except }) => sentences(ssml`Ich spiele ${what(media)} ${shuffled ? 'gemischt ' : ''}${at(place)}.`, exceptIn(except)),
  continued: ({ media, place }) => ssml`${capital(whatPlays(media))} geht ${at(place)} weiter.`,
  playingSome: ({ some, place, except }) => sentences(ssml`Ich spiele ${whatKind(some)} ${at(place)}.`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`Ich habe ${what(media)} ${at(place)} angefordert. Es dauert noch etwas.`,
  offerInstead: (media) => ssml`Ich habe nur ${what(media)} gefunden. Soll ich das spielen?`,
  notFound: ({ wanted, example }) => withExample(ssml`${capital(what(wanted))} habe ich nicht gefunden.`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`Music Assistant konnte ${what(media)} ${at(place)} nicht spielen. Versuch etwas anderes.`,
  /** "Das Lied Thriller oder das Album?" */
  whichMedia: (options) => (options.length === 0 ? ssml`Welches?` : ssml`${capital(oneOf(choices(options, { spoken, theKind, of })))}?`),
  fromNowOn: ({ said, media }) => ssml`Ab jetzt ist mit ${spoken(said)} ${theKind(media)}${by(media.artist)} gemeint.`,
  choiceForgotten: (said) => ssml`Okay, ich habe vergessen, was du mit ${spoken(said)} meinst.`,
  nothingToForget: () => ssml`Dazu habe ich mir nichts gemerkt.`,
  noOther: () => ssml`Etwas anderes habe ich nicht gefunden.`,
  moreLike: ({ seed, place }) => ssml`Ich spiele Ähnliches wie ${seed.kind === 'artist' ? spoken(seed.name) : whatPlays(seed)} ${at(place)}.`,
  noRadio: ({ instead, place }) => ssml`Ähnliche Musik finde ich nicht. Ich spiele ${what(instead)} ${at(place)}.`,
  noAudiobookStarted: (example) => withExample(ssml`Du hast kein Hörbuch angefangen.`, example),
  nothingMeant: (example) => withExample(ssml`Ich weiß nicht, welche Musik du meinst.`, example),
} satisfies PlayPhrases;
