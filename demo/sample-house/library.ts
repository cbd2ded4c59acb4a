import { ALBUMS, PLAYLISTS } from './library-data.js';

export type Artist = { kind: 'artist'; id: string; name: string };
export type Album = { kind: 'album'; id: string; name: string; artist: Artist; year: number };
export type Track = { kind: 'track'; id: string; name: string; version: string; artist: Artist; album: Album; seconds: number; number: number; genre: string };
export type Playlist = { kind: 'playlist'; id: string; name: string; owner: string; editable: boolean };
export type Item = Artist | Album | Track | Playlist;

export type Library = {
  artists: readonly Artist[];
  albums: readonly Album[];
  tracks: readonly Track[];
  playlists: readonly Playlist[];
  /** The item at a `library://type/id` address; undefined for everything else. */
  find(uri: string): Item | undefined;
  /** What playing it plays, in order. An artist's tracks come in another order each time. */
  tracksOf(item: Item): Track[];
};

export const uriOf = (item: Item): string => `library://${item.kind}/${item.id}`;

export function createLibrary(): Library {
  const artists: Artist[] = [];
  const albums: Album[] = [];
  const tracks: Track[] = [];
  for (const { artist: artistName, name, year, genre, tracks: rows } of ALBUMS) {
    const known = artists.find((candidate) => candidate.name === artistName);
    const artist = known ?? { kind: 'artist', id: String(artists.length + 1), name: artistName };
    if (known === undefined) artists.push(artist);
    const album: Album = { kind: 'album', id: String(albums.length + 1), name, artist, year };
    albums.push(album);
    for (const [index, [title, seconds, version = '']] of rows.entries()) {
      tracks.push({ kind: 'track', id: String(tracks.length + 1), name: title, version, artist, album, seconds, number: index + 1, genre });
    }
  }
  const playlists = Object.entries(PLAYLISTS).map(([id, { name, owner, editable }]): Playlist => ({ kind: 'playlist', id, name, owner, editable }));
  const byUri = new Map<string, Item>([...artists, ...albums, ...tracks, ...playlists].map((item) => [uriOf(item), item]));

  const playlistTracks = ({ id, editable }: Playlist): Track[] => {
    if (!editable) return shuffled(tracks);
    const rows = PLAYLISTS[Number(id)]?.tracks ?? [];
    return rows.flatMap(([artist, title]) => tracks.find((track) => track.artist.name === artist && track.name === title) ?? []);
  };

  return {
    artists,
    albums,
    tracks,
    playlists,
    find: (uri) => byUri.get(uri),
    tracksOf(item) {
      if (item.kind === 'track') return [item];
      if (item.kind === 'album') return tracks.filter((track) => track.album === item);
      if (item.kind === 'artist') return shuffled(tracks.filter((track) => track.artist === item));
      return playlistTracks(item);
    },
  };
}

export function shuffled<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}
