import type { MediaItem, MediaType } from '../../../src/music-assistant/types.js';

type Given = Partial<Omit<MediaItem, 'name' | 'artists' | 'mediaType'>>;

/** In the library unless said otherwise. */
const item = (mediaType: MediaType, { name, by, ...given }: Given & { name: string; by?: string | readonly string[] }): MediaItem => {
  const artists = by === undefined ? [] : typeof by === 'string' ? [by] : [...by];
  return {
    uri: `test://${mediaType}/${name}/${given.version ?? ''}/${given.album ?? ''}/${artists.join()}/${given.inLibrary ?? true}`,
    ...{ mediaType, name, artists, version: '', inLibrary: true, favorite: false, genres: [] },
    ...given,
  };
};

export const song = (name: string, by: string | readonly string[], given: Given = {}): MediaItem => item('track', { name, by, ...given });
export const album = (name: string, by: string | readonly string[], given: Given = {}): MediaItem => item('album', { name, by, ...given });
export const artist = (name: string, given: Given = {}): MediaItem => item('artist', { name, ...given });
export const playlist = (name: string, given: Given = {}): MediaItem => item('playlist', { name, ...given });
export const station = (name: string, given: Given = {}): MediaItem => item('radio', { name, ...given });
export const podcast = (name: string, given: Given = {}): MediaItem => item('podcast', { name, ...given });
export const book = (name: string, by: string, given: Given = {}): MediaItem => item('audiobook', { name, by, ...given });
export const genre = (name: string, given: Given = {}): MediaItem => item('genre', { name, ...given });

/** Not in the library: a streaming service has it. */
export const away = { inLibrary: false } as const;

/** How a case names what is found: `track Halo by Beyoncé (Live)`. */
export const told = ({ mediaType, name, artists, version }: MediaItem): string =>
  `${mediaType} ${name}${artists.length === 0 ? '' : ` by ${artists.join(' & ')}`}${version === '' ? '' : ` (${version})`}`;
