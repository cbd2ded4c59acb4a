import { z } from 'zod';
import { type Command, CommandFailed, command, flag, type House, integer, text } from './command.js';
import { addedAt } from './item-shapes.js';
import type { Library } from './library.js';
import type { Item } from './library-items.js';
import type { Listening } from './listening.js';
import { type Hits, normalise, SEARCHABLE_TYPES, searchLibrary, sortName, trackByName } from './search.js';

const listSchema = z.object({
  favorite: flag.optional(),
  search: text.default(''),
  limit: integer.default(500),
  offset: integer.default(0),
  order_by: text.default('sort_name'),
});

type Order = (a: Item, b: Item, listening: Listening) => number;

const bySortName: Order = (a, b) => (sortName(a.name) < sortName(b.name) ? -1 : 1);
const yearOf = (item: Item): number => (item.kind === 'album' || item.kind === 'audiobook' ? item.year : 0);

/** Orders nobody knows are ignored. */
const ORDERS: Readonly<Record<string, Order>> = {
  sort_name: bySortName,
  name: bySortName,
  year: (a, b) => yearOf(a) - yearOf(b),
  year_desc: (a, b) => yearOf(b) - yearOf(a),
  timestamp_added_desc: (a, b) => addedAt(b) - addedAt(a),
  last_played_desc: (a, b, listening) => listening.lastPlayed(b) - listening.lastPlayed(a),
  play_count_desc: (a, b, listening) => listening.plays(b) - listening.plays(a),
};

const listing = (itemsOf: (library: Library) => readonly Item[]): Command =>
  command(listSchema, (house, { favorite, search, limit, offset, order_by: orderBy }) => {
    const { library, listening, shapes } = house;
    const found = itemsOf(library).filter(
      (item) => normalise(item.name).includes(normalise(search)) && (favorite === undefined || listening.isFavourite(item) === favorite),
    );
    return inOrder(house, { found, orderBy })
      .slice(offset, offset + limit)
      .map(shapes.item);
  });

function inOrder({ shuffle, listening }: House, { found, orderBy }: { found: readonly Item[]; orderBy: string }): Item[] {
  if (orderBy.startsWith('random')) return shuffle(found);
  const order = ORDERS[orderBy];
  return order === undefined ? [...found] : [...found].sort((a, b) => order(a, b, listening));
}

const parentSchema = z.object({ item_id: text, provider_instance_id_or_domain: text });

/** What belongs to an item of the library, which must be there. */
const children = (kind: Item['kind'], childrenOf: (library: Library, parent: Item) => readonly Item[]): Command =>
  command(parentSchema, ({ library, shapes }, { item_id: id, provider_instance_id_or_domain: provider }) => {
    const parent = library.find(`${provider}://${kind}/${id}`);
    if (parent === undefined) throw new CommandFailed('media not found');
    return childrenOf(library, parent).map(shapes.item);
  });

const NOTHING: Hits = { artists: [], albums: [], tracks: [], playlists: [], radios: [], podcasts: [], audiobooks: [], genres: [] };
/** 2.8 has genres, and does not search them yet. */
const FIRST_THAT_SEARCHES_GENRES = 30;

export const musicCommands: Readonly<Record<string, Command>> = {
  'music/search': command(
    z.object({ search_query: text, media_types: z.array(z.enum(SEARCHABLE_TYPES)).default([]), limit: integer.default(25) }),
    ({ library, shapes, version, schemaVersion }, { search_query: query, media_types: types, limit }, { user }) => {
      if (version === '2.7' && types.includes('genre')) throw new CommandFailed('there are no genres yet');
      // A filter on music sources empties the buckets, no more.
      const allowed = user.providerFilter.length === 0 || user.providerFilter.some((provider) => provider.startsWith('filesystem_local'));
      const hasGenres = schemaVersion() >= FIRST_THAT_SEARCHES_GENRES;
      return shapes.searchResults(allowed ? searchLibrary(library, { query, types, limit, hasGenres }) : NOTHING);
    },
  ),
  'music/artists/library_items': listing(({ artists }) => artists),
  'music/albums/library_items': listing(({ albums }) => albums),
  'music/tracks/library_items': listing(({ tracks }) => tracks),
  'music/playlists/library_items': listing(({ playlists }) => playlists),
  'music/radios/library_items': listing(({ radios }) => radios),
  'music/podcasts/library_items': listing(({ podcasts }) => podcasts),
  'music/audiobooks/library_items': listing(({ audiobooks }) => audiobooks),
  'music/genres/library_items': command(listSchema, ({ library, shapes, version }, { limit, offset }) => {
    if (version === '2.7') throw new CommandFailed('there are no genres yet');
    return library.genres.slice(offset, offset + limit).map(shapes.item);
  }),
  'music/artists/artist_albums': children('artist', ({ albums }, artist) => albums.filter((album) => album.artist === artist)),
  'music/artists/artist_tracks': children('artist', ({ tracks }, artist) => tracks.filter((track) => track.artist === artist)),
  'music/albums/album_tracks': children('album', ({ tracks }, album) => tracks.filter((track) => track.album === album)),
  'music/podcasts/podcast_episodes': children('podcast', ({ episodes }, podcast) => episodes.filter((episode) => episode.podcast === podcast)),
  'music/recently_added_tracks': command(z.object({ limit: integer.default(10) }), (house, { limit }) =>
    inOrder(house, { found: house.library.tracks, orderBy: 'timestamp_added_desc' }).slice(0, limit).map(house.shapes.item),
  ),
  'music/item_by_uri': command(z.object({ uri: text }), ({ library, shapes }, { uri }) => {
    const item = library.find(uri);
    if (item === undefined) throw new CommandFailed('media not found');
    return shapes.fullItem(item);
  }),
  'music/track_by_name': command(
    z.object({ track_name: text, artist_name: text.optional(), album_name: text.optional() }),
    ({ library, shapes }, { track_name: name, artist_name: artist, album_name: album }) => {
      const track = trackByName(library, { name, ...(artist !== undefined && { artist }), ...(album !== undefined && { album }) });
      return track === undefined ? null : shapes.item(track);
    },
  ),
};
