import { type Speech, ssml } from '../ssml.js';
import type { Named } from './phrases.js';

/** The words of a language that choices are made of. */
export type ChoiceWords = {
  /** A name, as an ear of this language expects it. */
  spoken(name: string): Speech;
  /** "the album". */
  theKind(media: Pick<Named, 'kind'>): Speech;
  /** "by ABBA". */
  of(artist: string): Speech;
};

const isOne = (values: readonly unknown[]): boolean => new Set(values).size === 1;

/** What could be meant, one choice each: "the song Thriller", "the album". Only what tells them apart is said. */
export function choices(options: readonly Named[], { spoken, theKind, of }: ChoiceWords): readonly Speech[] {
  const artists = options.map(({ artist }) => artist);
  const kinds = options.map(({ kind }) => kind);
  const sameName = isOne(options.map(({ name }) => name.toLowerCase()));
  const artistsTell = new Set(artists).size === options.length && !artists.includes(undefined);
  const by = ({ artist }: Named): Speech => (artist === undefined ? ssml`` : ssml` ${of(artist)}`);
  if (sameName && isOne(kinds) && artistsTell)
    return options.map((media, index) => (index === 0 ? ssml`${spoken(media.name)}${by(media)}` : of(media.artist ?? '')));
  const whose = (media: Named): Speech => (isOne(artists) ? ssml`` : by(media));
  if (sameName && new Set(kinds).size === options.length)
    return options.map((media, index) => (index === 0 ? ssml`${theKind(media)} ${spoken(media.name)}${whose(media)}` : ssml`${theKind(media)}${whose(media)}`));
  return options.map((media) => ssml`${isOne(kinds) ? ssml`` : ssml`${theKind(media)} `}${spoken(media.name)}${by(media)}`);
}
