import { imageOf, metadataOf, providerMappingOf } from './item-metadata.js';
import { type Album, type Item, type Playable, providerOf, type Track, uriOf } from './library-items.js';
import type { Listening } from './listening.js';
import { type Hits, sortName } from './search.js';
import type { Version } from './version.js';

/** Media items as Music Assistant sends them. 2.7 leaves out `date_added`, and `year` in mappings. Stations, podcasts and books: not recorded. */

const FIRST_ADDED = Date.parse('2026-10-01T10:56:37Z');
const BETWEEN_ADDITIONS = 3_600_000;

export type Shapes = {
  item(item: Item): object;
  /** `music/item_by_uri`: artists and album are full items too. */
  fullItem(item: Item): object;
  /** As lists of what was played name an item: few details. */
  mapping(item: Item): object;
  /** Inside a queue item: the album of a track is a full item. */
  queued(item: Playable): object;
  searchResults(hits: Hits): object;
  image(item: Item): object | null;
};

/** Later in the library, later added. */
export const addedAt = (item: Item): number => FIRST_ADDED + (Number(item.id) || 0) * BETWEEN_ADDITIONS;

export function createShapes(options: { version: Version; listening: Listening; schemaVersion: () => number }): Shapes {
  const { version, listening, schemaVersion } = options;
  const isNew = version === '2.8';

  const common = (item: Item) => ({
    item_id: item.id,
    provider: providerOf(item),
    name: item.name,
    version: item.kind === 'track' ? item.version : '',
    sort_name: item.kind === 'genre' ? item.name : sortName(item.name),
    uri: uriOf(item),
    external_ids: [],
    is_playable: true,
    translation_key: item.kind === 'genre' ? item.name.toLowerCase() : null,
    media_type: item.kind,
  });

  const mapping = (item: Item, image: object | null = null) => ({
    ...common(item),
    available: true,
    image,
    ...(isNew && { year: item.kind === 'album' ? item.year : null }),
  });

  const full = (item: Item) => ({
    ...common(item),
    provider_mappings: item.kind === 'genre' ? [] : [providerMappingOf(item)],
    metadata: metadataOf(item, schemaVersion()),
    favorite: listening.isFavourite(item),
    position: null,
    ...(isNew && { date_added: new Date(addedAt(item)).toISOString().slice(0, 19) }),
  });

  const album = (item: Album, artist: object = mapping(item.artist)) => ({ ...full(item), year: item.year, artists: [artist], album_type: 'unknown' });

  const track = (item: Track, parts: { artist?: object; album?: object } = {}) => ({
    ...full(item),
    duration: item.seconds,
    artists: [parts.artist ?? mapping(item.artist)],
    last_played: listening.lastPlayed(item),
    album: parts.album ?? mapping(item.album),
    disc_number: 1,
    track_number: item.number,
  });

  const shape = (item: Item): object => {
    switch (item.kind) {
      case 'track':
        return track(item);
      case 'album':
        return album(item);
      case 'playlist':
        return { ...full(item), owner: item.owner, is_editable: item.contents !== undefined, supported_mediatypes: ['track'] };
      case 'radio':
        return { ...full(item), duration: null };
      case 'podcast':
        return { ...full(item), publisher: item.publisher, total_episodes: null };
      case 'podcast_episode':
        return { ...full(item), position: 0, duration: item.seconds, podcast: mapping(item.podcast), ...progressOf(item) };
      case 'audiobook':
        return { ...full(item), publisher: null, authors: [item.author], narrators: [], duration: item.seconds, ...progressOf(item) };
      case 'genre':
        return { ...full(item), genre_aliases: [item.name] };
      case 'artist':
        return full(item);
    }
  };

  return {
    item: shape,
    fullItem(item) {
      if (item.kind === 'track') return track(item, { artist: full(item.artist), album: album(item.album) });
      return item.kind === 'album' ? album(item, full(item.artist)) : shape(item);
    },
    mapping: (item) => ({ ...mapping(item, imageOf(item, schemaVersion())), ...(isNew && { year: null }) }),
    queued: (item) => (item.kind === 'track' ? track(item, { album: album(item.album) }) : shape(item)),
    searchResults: (hits) => ({
      artists: hits.artists.map(shape),
      albums: hits.albums.map(shape),
      genres: hits.genres.map(shape),
      tracks: hits.tracks.map(shape),
      playlists: hits.playlists.map(shape),
      radio: hits.radios.map(shape),
      audiobooks: hits.audiobooks.map(shape),
      podcasts: hits.podcasts.map(shape),
    }),
    image: (item) => imageOf(item, schemaVersion()),
  };
}

const progressOf = ({ playedSeconds }: { playedSeconds: number }) => ({
  fully_played: playedSeconds > 0 ? false : null,
  resume_position_ms: playedSeconds * 1000,
});
