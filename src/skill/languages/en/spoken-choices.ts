import { type Speech, ssml } from '../../ssml.js';
import type { Named } from '../phrases.js';
import { by, EMPTY, spoken, theKind } from './spoken-media.js';

/** "The song Thriller, or the album?" Only what tells them apart is said. */
export function whichOne(options: readonly Named[]): Speech {
  const [first, ...others] = choices(options);
  if (first === undefined) return ssml`Which one?`;
  const rest = others.map((choice, index) => (index === others.length - 1 ? ssml`, or ${choice}` : ssml`, ${choice}`));
  return { ssml: `${[first, ...rest].map(({ ssml: text }) => text).join('')}?` };
}

const countOf = (values: readonly unknown[]): number => new Set(values).size;

function choices(options: readonly Named[]): readonly Speech[] {
  const artists = options.flatMap(({ artist }) => artist ?? []);
  const kinds = countOf(options.map(({ kind }) => kind));
  const isOneName = countOf(options.map(({ name }) => name.toLowerCase())) === 1;
  const isFirst = (index: number): boolean => index === 0;
  if (isOneName && kinds === 1 && countOf(artists) === options.length) {
    return options.map(({ name, artist = '' }, index) => (isFirst(index) ? ssml`${spoken(name)}${by(artist)}` : ssml`by ${spoken(artist)}`));
  }
  const whose = ({ artist }: Named): Speech => (countOf(artists) > 1 ? by(artist) : EMPTY);
  if (isOneName && kinds === options.length) {
    return options.map((media, index) => ssml`${isFirst(index) ? ssml`${capital(theKind(media))} ${spoken(media.name)}` : theKind(media)}${whose(media)}`);
  }
  const kindOf = (media: Named, index: number): Speech => (kinds === 1 ? EMPTY : ssml`${isFirst(index) ? capital(theKind(media)) : theKind(media)} `);
  return options.map((media, index) => ssml`${kindOf(media, index)}${spoken(media.name)}${by(media.artist)}`);
}

const capital = ({ ssml: text }: Speech): Speech => ({ ssml: text.charAt(0).toUpperCase() + text.slice(1) });
