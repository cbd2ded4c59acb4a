import type { Commands } from './commands.js';
import { MusicAssistantError } from './errors.js';
import { mediaItemSchema, mediaItemsSchema, searchResultsSchema, toMediaItem, toMediaItems, toSearchResults } from './media-wire.js';
import { MEDIA_TYPES, type MediaItem, type MediaType, NO_RESULTS } from './types.js';
import { clampedInteger, type Wire } from './wire-call.js';

/** What the library and the sources of music are asked. */
export type LibraryCommands = Pick<
  Commands,
  'search' | 'addFavorite' | 'removeFavorite' | 'libraryItems' | 'artistAlbums' | 'artistTracks' | 'podcastEpisodes' | 'recentlyPlayed' | 'inProgress' | 'item'
>;

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;
const MAX_LIBRARY_LIMIT = 500;
/** 2.8: before, to search for genres is an error. It finds none yet; the next schema does. */
const FIRST_WITH_GENRES = 29;

export function createLibraryCommands({ call, run, schemaVersion, baseUrl }: Wire): LibraryCommands {
  const list = async (command: string, args: Record<string, unknown>): Promise<MediaItem[]> =>
    toMediaItems(await call(command, args, mediaItemsSchema), baseUrl);

  const searchable = async (mediaTypes: readonly MediaType[]): Promise<MediaType[]> => {
    const types = MEDIA_TYPES.filter((type) => mediaTypes.includes(type) && type !== 'podcast_episode');
    const hasGenres = types.includes('genre') && (await schemaVersion()) >= FIRST_WITH_GENRES;
    return types.filter((type) => type !== 'genre' || hasGenres);
  };

  return {
    async search({ query, mediaTypes, limit = DEFAULT_LIMIT }) {
      const searchQuery = query.trim();
      // An empty query would fetch the whole library, and an empty list of types means all of them.
      if (searchQuery === '') return NO_RESULTS;
      const types = await searchable(mediaTypes);
      if (types.length === 0) return NO_RESULTS;
      const args = { search_query: searchQuery, media_types: types, limit: clampedInteger(limit, 1, MAX_LIMIT) };
      return toSearchResults(await call('music/search', args, searchResultsSchema), baseUrl);
    },
    addFavorite: (uri) => run('music/favorites/add_item', { item: uri }),
    removeFavorite: ({ mediaType, libraryItemId }) => run('music/favorites/remove_item', { media_type: mediaType, library_item_id: libraryItemId }),
    async libraryItems({ mediaType, favorite, search, limit, offset, orderBy }) {
      return list(`music/${mediaType}s/library_items`, {
        limit: clampedInteger(limit, 1, MAX_LIBRARY_LIMIT),
        ...(offset !== undefined && { offset }),
        ...(favorite !== undefined && { favorite }),
        ...(search !== undefined && { search: search.trim() }),
        ...(orderBy !== undefined && { order_by: orderBy }),
      });
    },
    artistAlbums: async (artistUri) => list('music/artists/artist_albums', idAndProvider(artistUri)),
    artistTracks: async (artistUri) => list('music/artists/artist_tracks', idAndProvider(artistUri)),
    async podcastEpisodes(podcastUri) {
      const episodes = await call('music/podcasts/podcast_episodes', idAndProvider(podcastUri), mediaItemsSchema);
      return toMediaItems(
        episodes.toSorted((a, b) => dateOf(b) - dateOf(a)),
        baseUrl,
      );
    },
    async recentlyPlayed({ limit, mediaTypes }) {
      const types = MEDIA_TYPES.filter((type) => mediaTypes.includes(type));
      // An empty list would be no type at all, or all of them.
      if (types.length === 0) return [];
      return list('music/recently_played_items', { limit: clampedInteger(limit, 1, MAX_LIMIT), media_types: types });
    },
    inProgress: async ({ limit }) => list('music/in_progress_items', { limit: clampedInteger(limit, 1, MAX_LIMIT) }),
    async item(uri) {
      try {
        return toMediaItem(await call('music/item_by_uri', { uri }, mediaItemSchema), baseUrl);
      } catch (error) {
        if (error instanceof MusicAssistantError && error.code === 'rejected') return undefined;
        throw error;
      }
    },
  };
}

/** An id may hold slashes and colons: only the first two separators count. @throws {RangeError} for what is not `provider://type/id`. */
function idAndProvider(uri: string): { item_id: string; provider_instance_id_or_domain: string } {
  const [, provider, id] = /^([^:/]+):\/\/[^/]+\/(.+)$/.exec(uri) ?? [];
  if (provider === undefined || id === undefined) throw new RangeError(`no media URI: ${uri}`);
  return { item_id: id, provider_instance_id_or_domain: provider };
}

/** Without a date: as old as can be, so that those without any stay in the order they came in. */
const dateOf = ({ metadata }: { metadata?: { release_date?: string | null } | null | undefined }): number => Date.parse(metadata?.release_date ?? '') || 0;
