import { type Speech, ssml } from '../../ssml.js';
import type { Named } from '../phrases.js';
import { oneOf } from './spoken-lists.js';
import { by, quoted, spoken, theKind, what } from './spoken-media.js';

const countOf = (values: readonly unknown[]): number => new Set(values).size;

/** "「Thriller」は、曲ですか、アルバムですか？" Only what tells them apart is said. */
export function whichOne(options: readonly Named[]): Speech {
  const [first] = options;
  if (first === undefined) return ssml`どれですか？`;
  const artists = options.flatMap(({ artist }) => artist ?? []);
  const kinds = countOf(options.map(({ kind }) => kind));
  const isOneName = countOf(options.map(({ name }) => name.toLowerCase())) === 1;
  if (isOneName && kinds === 1 && countOf(artists) === options.length) {
    return ssml`${quoted(first.name)}は、${oneOf(options.map(({ artist = '' }) => ssml`${spoken(artist)}の方です`))}か？`;
  }
  if (isOneName && kinds === options.length) {
    const whose = ({ artist }: Named): Speech => (countOf(artists) > 1 ? by(artist) : ssml``);
    return ssml`${quoted(first.name)}は、${oneOf(options.map((media) => ssml`${whose(media)}${theKind(media)}です`))}か？`;
  }
  return ssml`${oneOf(options.map((media) => ssml`${what(media)}です`))}か？`;
}
