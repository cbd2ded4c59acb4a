import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { PlayPhrases } from '../../phrases/play-phrases.js';
import type { Some } from '../../phrases.js';
import { whichOne } from '../spoken-choices.js';
import { by, spoken, theKind, what, whatKind, withExample } from '../spoken-media.js';
import { at, oneOfRooms, the } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`It didn't work in ${oneOfRooms(rooms)}.`;

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
  continued: ({ media, place }) => ssml`Continuing ${what(media)} ${at(place)}.`,
  playingSome: ({ some, place, except }) => sentences(ssml`Playing ${whatKind(some)} ${at(place)}.`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`I've asked ${the(place)} to play ${what(media)}. It's taking a while.`,
  offerInstead: (media) => ssml`I only found ${what(media)}. Should I play that?`,
  notFound: ({ wanted, example }) => withExample(ssml`I couldn't find ${what(wanted)}.`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`Music Assistant couldn't play ${what(media)} ${at(place)}. Try something else.`,
  whichMedia: whichOne,
  fromNowOn: ({ said, media }) => ssml`From now on ${spoken(said)} means ${theKind(media)}${by(media.artist)}.`,
  choiceForgotten: (said) => ssml`Okay, I've forgotten which ${spoken(said)} you meant.`,
  nothingToForget: () => ssml`There's nothing about that to forget.`,
  noOther: () => ssml`I didn't find another one.`,
  moreLike: ({ seed, place }) => ssml`Playing more like ${what(seed)} ${at(place)}.`,
  noRadio: ({ instead, place }) => ssml`I can't find similar music. Playing ${what(instead)} ${at(place)} instead.`,
  noAudiobookStarted: (example) => withExample(ssml`You haven't started an audiobook.`, example),
  nothingMeant: (example) => withExample(ssml`I'm not sure which music you mean.`, example),
} satisfies PlayPhrases;
