import type { MediaItem } from '../music-assistant/types.js';
import type { Reading } from './languages/reading.js';
import type { Version } from './slots.js';
import { containsWords, fold } from './text.js';

/** The version that was asked for: its id, and the words that were said for it. */
export type AskedVersion = { readonly id: Version | undefined; readonly text: string };

/** How libraries write it, in any language. */
const WORDS: Readonly<Record<Version, readonly string[]>> = {
  live: ['live', 'unplugged', 'in concert', 'ライブ', 'ライヴ'],
  acoustic: ['acoustic', 'unplugged', 'akustik', 'acoustique', 'acustico', 'acustica', 'akoestisch', 'アコースティック'],
  remix: ['remix', 'remixed', 'mix', 'edit', 'rework', 'dub', 'リミックス'],
  cover: ['cover', 'tribute', 'カバー'],
  karaoke: ['karaoke', 'カラオケ'],
  instrumental: ['instrumental', 'インスト', 'インストゥルメンタル'],
  original: [],
  remastered: ['remaster', 'remastered', 'リマスター'],
};
/** How a copy by somebody else gives itself away, in a version, an artist's name or an album's. */
const COPIES = ['karaoke', 'tribute', 'as made famous by', 'in the style of', 'originally performed by'];
/** Albums of nothing but such recordings, as their names say. */
const ALBUMS: Readonly<Partial<Record<Version, readonly string[]>>> = {
  live: ['unplugged', 'in concert', 'live at', 'live in', 'live from', 'live on'],
  acoustic: ['unplugged', 'acoustic'],
  karaoke: ['karaoke'],
  instrumental: ['instrumental', 'instrumentals'],
};
/** What is worth saying of what plays: whoever hears it notices. */
const TOLD = [...WORDS.live, ...WORDS.acoustic, 'remix', 'remixed', ...WORDS.cover, ...WORDS.karaoke, ...WORDS.instrumental];
/** A longer version is told in a word. */
const SHORT_VERSION = 3;

const COMPILATION = /\b(greatest hits|best of|the very best|anthology|hits|collection|essentials|now thats what i call)\b/;

const DASH = /\s[-–—]\s/;

/**
 * What stands in brackets or after a dash, and the name without it: "Single Ladies (Put a Ring on It)", "Hey Jude - Remastered 2015". Every
 * letter is looked at once, as names come from anywhere and may be long.
 */
function parts(name: string): { base: string; decoration: readonly string[] } {
  const decoration: string[] = [];
  const pieces: string[] = [];
  let from = 0;
  let opened: number | undefined;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charAt(at);
    if (opened === undefined) opened = '([{'.includes(letter) ? at : undefined;
    else if (')]}'.includes(letter)) {
      pieces.push(name.slice(from, opened).trimEnd());
      decoration.push(name.slice(opened, at + 1));
      [from, opened] = [at + 1, undefined];
    }
  }
  // A bracket that never closes is part of the name.
  const outside = pieces.join('') + name.slice(from);
  const dash = outside.search(DASH);
  const base = (dash === -1 ? outside : outside.slice(0, dash)).trim();
  return { base: base || name, decoration: dash === -1 ? decoration : [...decoration, outside.slice(dash)] };
}

/** Without what stands in brackets or after a dash. */
export const baseName = (name: string): string => (/[([{]|\s[-–—]\s/.test(name) ? parts(name).base : name);

/** Where a version is written: the version itself, brackets, what follows a dash. */
const decorationOf = ({ name, version }: MediaItem): string =>
  version === '' && baseName(name) === name ? '' : fold([version, ...parts(name).decoration].join(' '));

/**
 * How an item stands to the version that was asked for: by the slot, or by a word among those said. Somebody else's copy is a version too.
 *
 * @param options `said`: everything said for the name, folded.
 */
export function versionFit(item: MediaItem, options: { said: string; asked: AskedVersion | undefined; reading: Reading }): 'asked' | 'unasked' | 'plain' {
  const { said, asked, reading } = options;
  const written = decorationOf(item);
  const copy = fold([...item.artists, item.album ?? ''].join(' '));
  const copies = COPIES.filter((word) => containsWords(copy, word) || containsWords(written, word));
  if (asked?.id !== undefined && (ALBUMS[asked.id] ?? []).some((word) => containsWords(fold(item.album ?? ''), word))) return 'asked';
  if (written === '' && copies.length === 0) return 'plain';
  const marks = [...reading.versions.filter((word) => containsWords(written, word)), ...copies];
  const wanted = asked === undefined ? [] : [...(asked.id === undefined ? [] : WORDS[asked.id]), fold(asked.text)];
  if (wanted.some((word) => containsWords(written, word) || (copies.length > 0 && containsWords(copy, word)))) return 'asked';
  if (marks.some((word) => containsWords(said, word))) return 'asked';
  return marks.length > 0 ? 'unasked' : 'plain';
}

/** Words that ask for a version at the end of a name: "hello live". Without them; the same text when there are none. Folded. */
export const withoutVersion = (said: string, reading: Reading): string =>
  reading.versions.reduce((name, version) => (name.endsWith(` ${version}`) ? name.slice(0, -version.length - 1) : name), said);

export const isCompilation = ({ mediaType, name, album, albumType, artists }: MediaItem): boolean =>
  albumType === 'compilation' || artists.includes('Various Artists') || COMPILATION.test(fold(mediaType === 'album' ? name : (album ?? '')));

/** A name with the version that plays, if that is one people would mind and the name does not say so: "Come as You Are (Live)". */
export function nameWithVersion({ name, version }: Pick<MediaItem, 'name' | 'version'>): string {
  const told = TOLD.find((word) => containsWords(fold(version), word));
  if (told === undefined || containsWords(fold(name), told)) return name;
  return `${name} (${version.split(' ').length <= SHORT_VERSION ? version : told.charAt(0).toUpperCase() + told.slice(1)})`;
}
