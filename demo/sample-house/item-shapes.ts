import { type Album, type Artist, type Item, type Playlist, type Track, uriOf } from './library.js';
import { type Hits, sortName } from './search.js';
import type { Version } from './version.js';

/** Media items as Music Assistant sends them. 2.7 leaves out `date_added`, and `year` in mappings. */

const INSTANCE = 'filesystem_local--sample01';
const DATE_ADDED = '2026-11-22T10:56:37';
/** Seconds since 1970, as text: what the files provider tells versions of a file apart by. */
const FILE_DETAILS = '1795341397';

export type Shapes = {
  item(item: Item): object;
  /** `music/item_by_uri`: artists and album are full items too. */
  fullItem(item: Item): object;
  /** A track inside a queue item: its album is a full item. */
  queued(track: Track): object;
  searchResults(hits: Hits): object;
  image(album: Album): object;
};

export function createShapes(version: Version): Shapes {
  const dated = version === '2.8' ? { date_added: DATE_ADDED } : {};

  const common = (item: Item) => ({
    item_id: item.id,
    provider: 'library',
    name: item.name,
    version: item.kind === 'track' ? item.version : '',
    sort_name: sortName(item.name),
    uri: uriOf(item),
    external_ids: [],
    is_playable: true,
    translation_key: null,
    media_type: item.kind,
  });

  const mapping = (item: Artist | Album) => ({
    ...common(item),
    available: true,
    image: null,
    ...(version === '2.8' && { year: item.kind === 'album' ? item.year : null }),
  });

  const full = (item: Item) => ({
    ...common(item),
    provider_mappings: [providerMapping(item)],
    metadata: metadata(item),
    favorite: false,
    position: null,
    ...dated,
  });

  const album = (item: Album, artist: object = mapping(item.artist)) => ({ ...full(item), year: item.year, artists: [artist], album_type: 'unknown' });

  const track = (item: Track, options: { artist?: object; album?: object } = {}) => ({
    ...full(item),
    duration: item.seconds,
    artists: [options.artist ?? mapping(item.artist)],
    last_played: 0,
    album: options.album ?? mapping(item.album),
    disc_number: 1,
    track_number: item.number,
  });

  const playlist = (item: Playlist) => ({ ...full(item), owner: item.owner, is_editable: item.editable, supported_mediatypes: ['track'] });

  const shape = (item: Item) => {
    if (item.kind === 'track') return track(item);
    if (item.kind === 'album') return album(item);
    return item.kind === 'playlist' ? playlist(item) : full(item);
  };

  const image = (item: Album) => ({ type: 'thumb', path: `${folder(item)}/folder.jpg`, provider: INSTANCE, remotely_accessible: false });

  const metadata = (item: Item) => ({
    description: null,
    review: null,
    explicit: null,
    images: item.kind === 'track' ? [image(item.album)] : item.kind === 'album' ? [image(item)] : null,
    grouping: null,
    genres: item.kind === 'track' ? [item.genre] : null,
    mood: null,
    style: null,
    copyright: null,
    lyrics: null,
    lrc_lyrics: null,
    label: null,
    links: null,
    performers: null,
    preview: null,
    popularity: null,
    release_date: null,
    languages: null,
    chapters: null,
    last_refresh: null,
  });

  return {
    item: shape,
    fullItem(item) {
      if (item.kind === 'track') return track(item, { artist: full(item.artist), album: album(item.album) });
      return item.kind === 'album' ? album(item, full(item.artist)) : shape(item);
    },
    queued: (item) => track(item, { album: album(item.album) }),
    searchResults: ({ artists, albums, tracks, playlists }) => ({
      artists: artists.map(shape),
      albums: albums.map(shape),
      genres: [],
      tracks: tracks.map(shape),
      playlists: playlists.map(shape),
      radio: [],
      audiobooks: [],
      podcasts: [],
    }),
    image,
  };
}

const folder = (album: Album): string => `${album.artist.name}/${album.name}`;

/** The file of a track, below the music folder. */
export const fileOf = (track: Track): string => `${folder(track.album)}/${String(track.number).padStart(2, '0')} - ${track.name}.mp3`;

export const PROVIDER_INSTANCE = INSTANCE;

function providerMapping(item: Item) {
  const mp3 = { content_type: 'mp3', codec_type: '?', sample_rate: 44100, bit_depth: 16, channels: 2, output_format_str: 'mp3', bit_rate: 128 };
  const unknown = { ...mp3, content_type: '?', output_format_str: '?', bit_rate: 0 };
  const path = item.kind === 'track' ? fileOf(item) : item.kind === 'album' ? folder(item) : item.kind === 'playlist' ? `${item.name}.m3u` : item.name;
  const isFolder = item.kind === 'album' || item.kind === 'artist';
  return {
    item_id: path,
    provider_domain: 'filesystem_local',
    provider_instance: INSTANCE,
    available: true,
    in_library: item.kind !== 'playlist',
    is_unique: null,
    audio_format: item.kind === 'track' ? mp3 : unknown,
    url: isFolder ? path : null,
    details: isFolder ? null : FILE_DETAILS,
  };
}
