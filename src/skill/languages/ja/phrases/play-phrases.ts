import { type Speech, sentences, ssml } from '../../../ssml.js';
import type { PlayPhrases } from '../../phrases/play-phrases.js';
import type { Some } from '../../phrases.js';
import { whichOne } from '../spoken-choices.js';
import { by, quoted, theKind, what, whatKind, withExample } from '../spoken-media.js';
import { allRooms, at, the } from '../spoken-places.js';

const exceptIn = (rooms: readonly string[] | undefined): Speech | undefined =>
  rooms === undefined || rooms.length === 0 ? undefined : ssml`${allRooms(rooms)}ではできませんでした。`;

function nothingOf(some: Some): Speech {
  if (!('collection' in some)) return ssml`${whatKind(some)}は見つかりませんでした。`;
  switch (some.collection) {
    case 'favorites':
      return ssml`${by(some.artist)}お気に入りはまだありません。`;
    case 'recently_added':
      return ssml`最近追加された${by(some.artist)}曲はありません。`;
    case 'recently_played':
      return ssml`最近聞いた${by(some.artist)}曲はありません。`;
    case 'anything':
      return ssml`ライブラリに${by(some.artist)}曲がありません。`;
  }
}

/** What is played, and what is not. */
export const playPhrases = {
  playing: ({ media, place, shuffled, except }) => sentences(ssml`${at(place)}${what(media)}を${shuffled ? 'シャッフル' : ''}再生します。`, exceptIn(except)),
  continued: ({ media, place }) => ssml`${at(place)}${what(media)}を続きから再生します。`,
  playingSome: ({ some, place, except }) => sentences(ssml`${at(place)}${whatKind(some)}を再生します。`, exceptIn(except)),
  askedToPlay: ({ media, place }) => ssml`${the(place)}に${what(media)}の再生を頼みました。少し時間がかかっています。`,
  offerInstead: (media) => ssml`見つかったのは${what(media)}だけです。再生しますか？`,
  notFound: ({ wanted, example }) => withExample(ssml`${what(wanted)}は見つかりませんでした。`, example),
  noneOf: ({ some, example }) => withExample(nothingOf(some), example),
  couldNotPlay: ({ media, place }) => ssml`${at(place)}${what(media)}を再生できませんでした。別の曲を試してください。`,
  whichMedia: whichOne,
  fromNowOn: ({ said, media }) => ssml`これから${quoted(said)}は${by(media.artist)}${theKind(media)}にします。`,
  choiceForgotten: (said) => ssml`${quoted(said)}がどれだったか、忘れました。`,
  nothingToForget: () => ssml`忘れることはありません。`,
  noOther: () => ssml`ほかには見つかりませんでした。`,
  moreLike: ({ seed, place }) => ssml`${at(place)}${what(seed)}に似た曲を再生します。`,
  noRadio: ({ instead, place }) => ssml`似た曲が見つからないので、${at(place)}${what(instead)}を再生します。`,
  noAudiobookStarted: (example) => withExample(ssml`途中のオーディオブックはありません。`, example),
  nothingMeant: (example) => withExample(ssml`どの曲のことかわかりません。`, example),
} satisfies PlayPhrases;
