import type { LibraryOrder } from '../../../src/music-assistant/commands.js';
import { BUCKETS, type MediaItem, type MediaType, type SearchResults } from '../../../src/music-assistant/types.js';
import type { MusicSource } from '../../../src/skill/searches.js';

const normalise = (text: string): string =>
  text
    .replaceAll('ß', 'ss')
    .replaceAll(/[øØ]/g, 'o')
    .normalize('NFD')
    .replaceAll(/(?![\u3099\u309a])\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})!(?=\p{L})/gu, 'i')
    .replaceAll(/[^\p{L}\p{N}\u3099\u309a]/gu, '');
type Searchable = keyof typeof BUCKETS;
const SEARCHABLE: readonly Searchable[] = ['artist', 'album', 'track', 'playlist', 'radio', 'podcast', 'audiobook', 'genre'];

type Entry = { readonly item: MediaItem; readonly name: string; readonly artist: string };

/**
 * A library in memory that is searched as Music Assistant does it: substrings, nothing fuzzy, a limit for each kind.
 *
 * @param items In the order in which equals are found.
 */
export function createLibrary(items: readonly MediaItem[]): MusicSource {
  const ofType = new Map<MediaType, Entry[]>();
  for (const item of items) {
    const list = ofType.get(item.mediaType) ?? [];
    list.push({ item, name: normalise(item.name), artist: normalise(item.artists.join(' ')) });
    ofType.set(item.mediaType, list);
  }
  return createSource(ofType);
}

function createSource(ofType: ReadonlyMap<MediaType, readonly Entry[]>): MusicSource {
  return {
    async search({ query, mediaTypes, limit = 25 }) {
      const hits = (type: Searchable): MediaItem[] => (mediaTypes.includes(type) ? matching(ofType.get(type) ?? [], query).slice(0, limit) : []);
      const found: Partial<Record<keyof SearchResults, MediaItem[]>> = Object.fromEntries(SEARCHABLE.map((type) => [BUCKETS[type], hits(type)]));
      return { artists: [], albums: [], tracks: [], playlists: [], radios: [], podcasts: [], audiobooks: [], genres: [], ...found };
    },
    async libraryItems({ mediaType, limit }: { mediaType: MediaType; limit: number; orderBy?: LibraryOrder }) {
      return (ofType.get(mediaType) ?? [])
        .map(({ item }) => item)
        .filter(({ inLibrary }) => inLibrary)
        .slice(0, limit);
    },
  };
}

function matching(entries: readonly Entry[], query: string): MediaItem[] {
  const whole = normalise(query);
  const [artistPart = '', titlePart = ''] = query.split(' - ', 2).map(normalise);
  const place = ({ name, artist }: Entry): number | undefined => {
    if (name === whole) return 0;
    if (name.includes(whole)) return 1;
    if (artist.includes(whole)) return 2;
    return artistPart !== '' && titlePart !== '' && artist.includes(artistPart) && name.includes(titlePart) ? 1 : undefined;
  };
  return whole === ''
    ? []
    : entries
        .flatMap((entry) => {
          const at = place(entry);
          return at === undefined ? [] : [{ item: entry.item, at }];
        })
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
}
