import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { Named, Phrases, Some } from '../../phrases.js';
import { by, EMPTY, spoken, theKind, what, whatKind, withExample } from '../spoken-media.js';
import { at, oneOfRooms, the } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`It didn't work in ${oneOfRooms(rooms)}.`;

const isOne = (values: readonly unknown[]): boolean => new Set(values).size === 1;

/** "The song Thriller, or the album?" Only what tells them apart is said. */
function choices(options: readonly Named[]): readonly Speech[] {
  const [first] = options;
  if (first === undefined) return [];
  const artists = options.map(({ artist }) => artist);
  const sameName = isOne(options.map(({ name }) => name.toLowerCase()));
  const sameKind = isOne(options.map(({ kind }) => kind));
  const artistsTell = new Set(artists).size === options.length && !artists.includes(undefined);
  if (sameName && sameKind && artistsTell)
    return options.map((media, index) => (index === 0 ? ssml`${spoken(media.name)}${by(media.artist)}` : ssml`by ${spoken(media.artist ?? '')}`));
  const kindsTell = new Set(options.map(({ kind }) => kind)).size === options.length;
  const whose = (media: Named): Speech => (isOne(artists) ? EMPTY : by(media.artist));
  if (sameName && kindsTell)
    return options.map((media, index) => (index === 0 ? ssml`${theKind(media)} ${spoken(media.name)}${whose(media)}` : ssml`${theKind(media)}${whose(media)}`));
  return options.map((media) => ssml`${sameKind ? EMPTY : ssml`${theKind(media)} `}${spoken(media.name)}${by(media.artist)}`);
}

const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.replace(/^the /, 'The ') });

function nothingOf(some: Some): Speech {
  if (!('collection' in some)) return ssml`I couldn't find any ${whatKind(some)}.`;
  switch (some.collection) {
    case 'favorites':
      return ssml`You have no favorites${by(some.artist)} yet.`;
    case 'recently_added':
      return ssml`Nothing${by(some.artist)} was added recently.`;
    case 'recently_played':
      return ssml`You haven't played anything${by(some.artist)} recently.`;
    case 'anything':
      return ssml`I found no music${by(some.artist)} in your library.`;
  }
}

/** What is played, and what is not. */
export const playPhrases = {
  playing: ({ media, place, shuffled, except }) => sentences(ssml`${shuffled ? 'Shuffling' : 'Playing'} ${what(media)} ${at(place)}.`, exceptIn(except)),
  playingSome: ({ some, place, except }) => sentences(ssml`Playing ${whatKind(some)} ${at(place)}.`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`I've asked ${the(place)} to play ${what(media)}. It's taking a while.`,
  offerInstead: (media) => ssml`I only found ${what(media)}. Should I play that?`,
  notFound: ({ wanted, example }) => withExample(ssml`I couldn't find ${what(wanted)}.`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`Music Assistant couldn't play ${what(media)} ${at(place)}. Try something else.`,
  whichMedia(options) {
    const [first, ...others] = choices(options);
    if (first === undefined) return ssml`Which one?`;
    return ssml`${others.reduce((list, choice, index) => ssml`${list}, ${index === others.length - 1 ? 'or ' : ''}${choice}`, capital(first))}?`;
  },
  fromNowOn: ({ said, media }) => ssml`From now on ${spoken(said)} means ${theKind(media)}${by(media.artist)}.`,
  choiceForgotten: (said) => ssml`Okay, I've forgotten which ${spoken(said)} you meant.`,
  nothingToForget: () => ssml`There's nothing about that to forget.`,
  noOther: () => ssml`I didn't find another one.`,
  moreLike: ({ seed, place }) => ssml`Playing more like ${what(seed)} ${at(place)}.`,
  noRadio: ({ instead, place }) => ssml`I can't find similar music. Playing ${what(instead)} ${at(place)} instead.`,
  noAudiobookStarted: (example) => withExample(ssml`You haven't started an audiobook.`, example),
  nothingMeant: (example) => withExample(ssml`I'm not sure which music you mean.`, example),
} satisfies Partial<Phrases>;
