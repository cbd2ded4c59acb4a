import { coverUrl, FIRST_WITH_IMAGE_IDS, proxyIdOf } from './cover.js';
import { type Album, FEED_INSTANCE, FILES_INSTANCE, type Item, RADIO_INSTANCE, type Track } from './library-items.js';

/** What items carry beside their names: where they come from, what they look like. */

/** Seconds since 1970, as text: what the files provider tells versions of a file apart by. */
const FILE_DETAILS = '1795341397';

const folder = (album: Album): string => `${album.artist.name}/${album.name}`;

/** The file of a track, below the music folder. */
const fileOf = (track: Track): string => `${folder(track.album)}/${String(track.number).padStart(2, '0')} - ${track.name}.mp3`;

/** Where the provider keeps the picture of an item; undefined when it has none. Tracks show their album, episodes their podcast. */
export function pictureOf(item: Item): { path: string; provider: string } | undefined {
  if (item.kind === 'track') return pictureOf(item.album);
  if (item.kind === 'album') return { path: `${folder(item)}/folder.jpg`, provider: FILES_INSTANCE };
  if (item.kind === 'podcast_episode') return pictureOf(item.podcast);
  if (item.kind === 'radio') return { path: `stations/${item.name}.png`, provider: RADIO_INSTANCE };
  return item.kind === 'podcast' || item.kind === 'audiobook' ? { path: `${item.name}/cover.jpg`, provider: FEED_INSTANCE } : undefined;
}

/** As `current_media` names the picture; null without one. */
export function pictureUrl(item: Item, options: { baseUrl: string; schemaVersion: number }): string | null {
  const picture = pictureOf(item);
  return picture === undefined ? null : coverUrl(picture.path, { ...options, provider: picture.provider });
}

export function imageOf(item: Item, schemaVersion: number): object | null {
  const picture = pictureOf(item);
  if (picture === undefined) return null;
  return { type: 'thumb', ...picture, remotely_accessible: false, ...(schemaVersion >= FIRST_WITH_IMAGE_IDS && { proxy_id: proxyIdOf(picture.path) }) };
}

export function metadataOf(item: Item, schemaVersion: number): object {
  const image = imageOf(item, schemaVersion);
  return {
    description: null,
    review: null,
    explicit: null,
    images: image === null ? null : [image],
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
    release_date: item.kind === 'podcast_episode' ? `${item.date}T06:00:00+00:00` : null,
    languages: null,
    chapters: null,
    last_refresh: null,
  };
}

const MP3 = { content_type: 'mp3', codec_type: '?', sample_rate: 44100, bit_depth: 16, channels: 2, output_format_str: 'mp3', bit_rate: 128 };

function pathOf(item: Item): string {
  if (item.kind === 'track') return fileOf(item);
  if (item.kind === 'album') return folder(item);
  if (item.kind === 'podcast_episode') return item.id;
  return item.kind === 'playlist' ? `${item.name}.m3u` : item.name;
}

const INSTANCES: Readonly<Partial<Record<Item['kind'], string>>> = { podcast: FEED_INSTANCE, podcast_episode: FEED_INSTANCE, radio: RADIO_INSTANCE };

export function providerMappingOf(item: Item): object {
  const path = pathOf(item);
  const instance = INSTANCES[item.kind] ?? FILES_INSTANCE;
  const isFolder = item.kind === 'album' || item.kind === 'artist';
  return {
    item_id: path,
    provider_domain: instance.split('--')[0],
    provider_instance: instance,
    available: true,
    in_library: item.kind !== 'playlist',
    is_unique: null,
    audio_format: item.kind === 'track' ? MP3 : { ...MP3, content_type: '?', output_format_str: '?', bit_rate: 0 },
    url: isFolder ? path : null,
    details: isFolder ? null : FILE_DETAILS,
  };
}
