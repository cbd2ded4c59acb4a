import { z } from 'zod';
import { MEDIA_TYPES, type MediaItem, type MediaType, type SearchResults } from './types.js';
import { listOf, namesOf, nameText, optionalBoolean, optionalName, optionalNumber, optionalString, present } from './wire-parts.js';

/** Music as Music Assistant describes it, and its conversion to our types. A list may mix full items, ItemMappings and summaries (2.10). */

const nameSchema = z.union([nameText, z.object({ name: nameText }).transform(({ name }) => name)]);
const namesSchema = namesOf(nameSchema);

const imageSchema = z.object({
  type: optionalString,
  path: z.string(),
  provider: optionalString,
  remotely_accessible: optionalBoolean,
  proxy_id: optionalString,
});
type Image = z.output<typeof imageSchema>;

const metadataSchema = z.object({
  genres: namesOf(nameText).catch(undefined),
  popularity: optionalNumber.catch(undefined),
  release_date: optionalString.catch(undefined),
  images: listOf(imageSchema).nullish().catch(undefined),
});

export const mediaItemSchema = z.object({
  item_id: z.union([z.string(), z.number().transform(String)]).nullish(),
  uri: z.string().min(1),
  name: nameText,
  media_type: z.string(),
  provider: optionalString,
  version: optionalName,
  favorite: optionalBoolean,
  duration: optionalNumber,
  year: optionalNumber,
  album_type: optionalString,
  artists: namesSchema,
  /** Of audiobooks. */
  authors: namesSchema,
  album: z.object({ name: nameText, year: optionalNumber }).nullish(),
  podcast: nameSchema.nullish(),
  resume_position_ms: optionalNumber,
  fully_played: optionalBoolean,
  image: imageSchema.nullish().catch(undefined),
  metadata: metadataSchema.nullish().catch(undefined),
});

export type WireItem = z.output<typeof mediaItemSchema>;

/** A list of items, as the library and its look-ups answer. */
export const mediaItemsSchema = listOf(mediaItemSchema);

const isMediaType = (text: string): text is MediaType => MEDIA_TYPES.some((type) => type === text);

/** Undefined for a type that we have no name for: a folder, a collection, a sound effect. @param baseUrl Where Music Assistant is: its covers are below. */
export function toMediaItem(wire: WireItem, baseUrl: string): MediaItem | undefined {
  if (!isMediaType(wire.media_type)) return undefined;
  const inLibrary = wire.provider === 'library' || wire.uri.startsWith('library://');
  return {
    uri: wire.uri,
    mediaType: wire.media_type,
    name: wire.name,
    version: wire.version ?? '',
    artists: wire.artists ?? wire.authors ?? [],
    inLibrary,
    favorite: wire.favorite ?? false,
    genres: wire.metadata?.genres ?? [],
    ...present({
      album: wire.album?.name,
      durationSeconds: wire.duration || undefined,
      year: wire.year || yearOf(wire.metadata?.release_date) || wire.album?.year || undefined,
      albumType: wire.album_type,
      popularity: wire.metadata?.popularity,
      imageUrl: imageUrl(wire, baseUrl),
      libraryItemId: inLibrary ? (wire.item_id ?? wire.uri.split('/').at(-1)) : undefined,
      podcast: wire.podcast,
      resumeAtSeconds: resumeAt(wire),
    }),
  };
}

export const toMediaItems = (wire: readonly WireItem[], baseUrl: string): MediaItem[] => wire.flatMap((item) => toMediaItem(item, baseUrl) ?? []);

const yearOf = (date: string | null | undefined): number | undefined => Number(/^\d{4}/.exec(date ?? '')?.[0]) || undefined;

const resumeAt = ({ resume_position_ms: position, fully_played: isOver }: WireItem): number | undefined =>
  position && position > 0 && !isOver ? Math.floor(position / 1000) : undefined;

/** Pixels. One of the sizes that servers since schema 31 know; older ones make any. */
const IMAGE_SIZE = 512;

function imageUrl({ image, metadata }: WireItem, baseUrl: string): string | undefined {
  const chosen = image ?? metadata?.images?.find(({ type }) => type === 'thumb') ?? metadata?.images?.[0];
  return chosen && addressOf(chosen, baseUrl);
}

/** A picture on the web as it is; others through Music Assistant's image proxy, in its form since schema 31 (which gives ids), or before. */
function addressOf({ path, provider, remotely_accessible: isPublic, proxy_id: proxyId }: Image, baseUrl: string): string {
  if (isPublic && /^https?:/.test(path)) return path;
  if (proxyId) return `${baseUrl}/imageproxy/${encodeURIComponent(proxyId)}?size=${IMAGE_SIZE}&fmt=jpg`;
  const query = `provider=${encodeURIComponent(provider ?? 'builtin')}&size=${IMAGE_SIZE}&fmt=jpeg`;
  return `${baseUrl}/imageproxy?${query}&path=${encodeURIComponent(encodeURIComponent(path))}`;
}

const bucketSchema = listOf(mediaItemSchema).nullish();

/** `radio` is singular here. A server may leave buckets out and add others. */
export const searchResultsSchema = z.object({
  artists: bucketSchema,
  albums: bucketSchema,
  tracks: bucketSchema,
  playlists: bucketSchema,
  radio: bucketSchema,
  podcasts: bucketSchema,
  audiobooks: bucketSchema,
  genres: bucketSchema,
});

export function toSearchResults(wire: z.infer<typeof searchResultsSchema>, baseUrl: string): SearchResults {
  // Something of another type in a bucket (a collection among albums, say) is left out: we would not know how to name it.
  const bucket = (items: readonly WireItem[] | null | undefined, mediaType: MediaType): MediaItem[] =>
    toMediaItems(items ?? [], baseUrl).filter((item) => item.mediaType === mediaType);
  return {
    artists: bucket(wire.artists, 'artist'),
    albums: bucket(wire.albums, 'album'),
    tracks: bucket(wire.tracks, 'track'),
    playlists: bucket(wire.playlists, 'playlist'),
    radios: bucket(wire.radio, 'radio'),
    podcasts: bucket(wire.podcasts, 'podcast'),
    audiobooks: bucket(wire.audiobooks, 'audiobook'),
    genres: bucket(wire.genres, 'genre'),
  };
}
