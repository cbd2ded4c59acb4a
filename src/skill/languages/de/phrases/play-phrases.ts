import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { Named, Phrases, Some } from '../../phrases.js';
import { capital, oneOf, oneOfRooms } from '../spoken-lists.js';
import { by, EMPTY, spoken, theKind, what, whatKind, whatPlays, withExample } from '../spoken-media.js';
import { at } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`Nicht geklappt hat es hier: ${oneOfRooms(rooms)}.`;

const isOne = (values: readonly unknown[]): boolean => new Set(values).size === 1;

/** "Das Lied Thriller oder das Album?" Only what tells them apart is said. */
function choices(options: readonly Named[]): readonly Speech[] {
  const artists = options.map(({ artist }) => artist);
  const kinds = options.map(({ kind }) => kind);
  const sameName = isOne(options.map(({ name }) => name.toLowerCase()));
  const artistsTell = new Set(artists).size === options.length && !artists.includes(undefined);
  if (sameName && isOne(kinds) && artistsTell)
    return options.map((media, index) => (index === 0 ? ssml`${spoken(media.name)}${by(media.artist)}` : ssml`von ${spoken(media.artist ?? '')}`));
  const whose = (media: Named): Speech => (isOne(artists) ? EMPTY : by(media.artist));
  if (sameName && new Set(kinds).size === options.length)
    return options.map((media, index) => (index === 0 ? ssml`${theKind(media)} ${spoken(media.name)}${whose(media)}` : ssml`${theKind(media)}${whose(media)}`));
  return options.map((media) => ssml`${isOne(kinds) ? EMPTY : ssml`${theKind(media)} `}${spoken(media.name)}${by(media.artist)}`);
}

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
  playingSome: ({ some, place, except }) => sentences(ssml`Ich spiele ${whatKind(some)} ${at(place)}.`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`Ich habe ${what(media)} ${at(place)} angefordert. Es dauert noch etwas.`,
  offerInstead: (media) => ssml`Ich habe nur ${what(media)} gefunden. Soll ich das spielen?`,
  notFound: ({ wanted, example }) => withExample(ssml`${capital(what(wanted))} habe ich nicht gefunden.`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`Music Assistant konnte ${what(media)} ${at(place)} nicht spielen. Versuch etwas anderes.`,
  whichMedia: (options) => (options.length === 0 ? ssml`Welches?` : ssml`${capital(oneOf(choices(options)))}?`),
  fromNowOn: ({ said, media }) => ssml`Ab jetzt ist mit ${spoken(said)} ${theKind(media)}${by(media.artist)} gemeint.`,
  choiceForgotten: (said) => ssml`Okay, ich habe vergessen, was du mit ${spoken(said)} meinst.`,
  nothingToForget: () => ssml`Dazu habe ich mir nichts gemerkt.`,
  noOther: () => ssml`Etwas anderes habe ich nicht gefunden.`,
  moreLike: ({ seed, place }) => ssml`Ich spiele Ähnliches wie ${seed.kind === 'artist' ? spoken(seed.name) : whatPlays(seed)} ${at(place)}.`,
  noRadio: ({ instead, place }) => ssml`Ähnliche Musik finde ich nicht. Ich spiele ${what(instead)} ${at(place)}.`,
  noAudiobookStarted: (example) => withExample(ssml`Du hast kein Hörbuch angefangen.`, example),
  nothingMeant: (example) => withExample(ssml`Ich weiß nicht, welche Musik du meinst.`, example),
} satisfies Partial<Phrases>;
