import { z } from 'zod';
import { type Command, CommandFailed, command, flag, integer, text } from './command.js';
import type { Item, Library } from './library.js';
import { type Hits, normalise, SEARCHABLE_TYPES, searchLibrary, sortName, trackByName } from './search.js';

const listSchema = z.object({
  favorite: flag.optional(),
  search: text.default(''),
  limit: integer.default(500),
  offset: integer.default(0),
  order_by: text.default('sort_name'),
});

const bySortName = (a: Item, b: Item) => (sortName(a.name) < sortName(b.name) ? -1 : 1);

/** Orders nobody knows are ignored. */
const ORDERS: Readonly<Record<string, (a: Item, b: Item) => number>> = {
  sort_name: bySortName,
  name: bySortName,
  year_desc: (a, b) => (b.kind === 'album' ? b.year : 0) - (a.kind === 'album' ? a.year : 0),
};

const listing = (itemsOf: (library: Library) => readonly Item[]): Command =>
  command(listSchema, ({ library, shapes }, { favorite, search, limit, offset, order_by: orderBy }) => {
    // Nobody marked anything yet.
    if (favorite) return [];
    const found = itemsOf(library).filter(({ name }) => normalise(name).includes(normalise(search)));
    const order = ORDERS[orderBy];
    return (order === undefined ? found : [...found].sort(order)).slice(offset, offset + limit).map(shapes.item);
  });

const NOTHING: Hits = { artists: [], albums: [], tracks: [], playlists: [] };

export const musicCommands: Readonly<Record<string, Command>> = {
  'music/search': command(
    z.object({ search_query: text, media_types: z.array(z.enum(SEARCHABLE_TYPES)).default([]), limit: integer.default(25) }),
    ({ library, shapes }, { search_query: query, media_types: types, limit }, { user }) => {
      // A filter on music sources empties the buckets, no more.
      const allowed = user.providerFilter.length === 0 || user.providerFilter.some((provider) => provider.startsWith('filesystem_local'));
      return shapes.searchResults(allowed ? searchLibrary(library, { query, types, limit }) : NOTHING);
    },
  ),
  'music/artists/library_items': listing(({ artists }) => artists),
  'music/albums/library_items': listing(({ albums }) => albums),
  'music/tracks/library_items': listing(({ tracks }) => tracks),
  'music/playlists/library_items': listing(({ playlists }) => playlists),
  'music/radios/library_items': listing(() => []),
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
