import { RECORDED_ALBUMS } from './library-data.js';
import type { Album, Artist, Audiobook, Episode, Genre, Item, Playable, Playlist, Podcast, Radio, Track } from './library-items.js';
import { uriOf } from './library-items.js';
import { MORE_ALBUMS } from './more-library-data.js';
import { MORE_PLAYLISTS, type PlaylistData, RECORDED_PLAYLISTS, type TrackName } from './playlist-data.js';
import type { Shuffle } from './shuffle.js';
import { AUDIOBOOKS, PODCASTS, RADIOS } from './spoken-data.js';

/** All there is in the sample house, or what recorded searches were made on, with nothing that they would find besides. */
export type Extent = 'sample' | 'recorded';

export type Library = {
  artists: readonly Artist[];
  albums: readonly Album[];
  tracks: readonly Track[];
  playlists: readonly Playlist[];
  radios: readonly Radio[];
  podcasts: readonly Podcast[];
  episodes: readonly Episode[];
  audiobooks: readonly Audiobook[];
  genres: readonly Genre[];
  /** The item at a `provider://type/id` address; undefined for everything else. */
  find(uri: string): Item | undefined;
  named(kind: string, name: string): Item | undefined;
  /** What playing it plays, in order. An artist's tracks come in another order each time. */
  contentsOf(item: Item): Playable[];
  /** Tracks that go with it, the seed's own first. */
  radioOf(seed: Item): Track[];
  addPlaylist(options: { name: string; contents: readonly Playable[] }): Playlist;
};

export function createLibrary({ extent, furtherArtists, shuffle }: { extent: Extent; furtherArtists: readonly string[]; shuffle: Shuffle }): Library {
  const isSample = extent === 'sample';
  const { artists, albums, tracks } = readAlbums(isSample ? [...RECORDED_ALBUMS, ...MORE_ALBUMS] : RECORDED_ALBUMS);
  for (const name of furtherArtists) artists.push({ kind: 'artist', id: String(artists.length + 1), name });
  const { podcasts, episodes } = readPodcasts(isSample ? PODCASTS : []);
  const radios = (isSample ? RADIOS : []).map((name, index): Radio => ({ kind: 'radio', id: String(index + 1), name }));
  const audiobooks = (isSample ? AUDIOBOOKS : []).map(
    ({ playedSeconds = 0, ...book }, index): Audiobook => ({ kind: 'audiobook', id: String(index + 1), playedSeconds, ...book }),
  );
  const genreNames = [...new Set(tracks.map(({ genre }) => genre))].sort();
  const genres = genreNames.map((name, index): Genre => ({ kind: 'genre', id: String(index + 1), name }));

  const trackNamed = ([artist, title]: TrackName): Track[] => tracks.filter((track) => track.artist.name === artist && track.name === title).slice(0, 1);
  const playlists = Object.entries<PlaylistData>(isSample ? { ...RECORDED_PLAYLISTS, ...MORE_PLAYLISTS } : RECORDED_PLAYLISTS).map(
    ([id, { name, owner, editable, tracks: names }]): Playlist => ({
      kind: 'playlist',
      id,
      name,
      owner,
      contents: editable ? names.flatMap(trackNamed) : undefined,
    }),
  );

  const all: Item[] = [...artists, ...albums, ...tracks, ...playlists, ...radios, ...podcasts, ...episodes, ...audiobooks, ...genres];
  const byUri = new Map<string, Item>(all.map((item) => [uriOf(item), item]));

  const contentsOf = (item: Item): Playable[] => {
    if (item.kind === 'album') return tracks.filter((track) => track.album === item);
    if (item.kind === 'artist') return shuffle(tracks.filter((track) => track.artist === item));
    if (item.kind === 'genre') return shuffle(tracks.filter((track) => track.genre === item.name));
    if (item.kind === 'playlist') return [...(item.contents ?? shuffle(tracks))];
    if (item.kind === 'podcast') return episodes.filter((episode) => episode.podcast === item);
    return [item];
  };

  return {
    artists,
    albums,
    tracks,
    playlists,
    radios,
    podcasts,
    episodes,
    audiobooks,
    genres,
    find: (uri) => byUri.get(uri),
    named: (kind, name) => all.find((item) => item.kind === kind && item.name === name),
    contentsOf,
    radioOf(seed) {
      const own = contentsOf(seed).filter((item) => item.kind === 'track');
      const genre = own[0]?.genre;
      return [...own, ...shuffle(tracks.filter((track) => track.genre === genre && !own.includes(track)))];
    },
    addPlaylist({ name, contents }) {
      const id = String(Math.max(...playlists.map((playlist) => Number(playlist.id))) + 1);
      const playlist: Playlist = { kind: 'playlist', id, name, owner: 'Music Assistant', contents };
      playlists.push(playlist);
      byUri.set(uriOf(playlist), playlist);
      return playlist;
    },
  };
}

function readAlbums(data: typeof RECORDED_ALBUMS): { artists: Artist[]; albums: Album[]; tracks: Track[] } {
  const artists: Artist[] = [];
  const albums: Album[] = [];
  const tracks: Track[] = [];
  for (const { artist: artistName, name, year, genre, tracks: rows } of data) {
    const known = artists.find((candidate) => candidate.name === artistName);
    const artist = known ?? { kind: 'artist', id: String(artists.length + 1), name: artistName };
    if (known === undefined) artists.push(artist);
    const album: Album = { kind: 'album', id: String(albums.length + 1), name, artist, year, genre };
    albums.push(album);
    for (const [index, [title, seconds, version = '']] of rows.entries()) {
      tracks.push({ kind: 'track', id: String(tracks.length + 1), name: title, version, artist, album, seconds, number: index + 1, genre });
    }
  }
  return { artists, albums, tracks };
}

function readPodcasts(data: typeof PODCASTS): { podcasts: Podcast[]; episodes: Episode[] } {
  const podcasts: Podcast[] = [];
  const episodes: Episode[] = [];
  for (const [index, { name, publisher, episodes: rows }] of data.entries()) {
    const podcast: Podcast = { kind: 'podcast', id: String(index + 1), name, publisher };
    podcasts.push(podcast);
    for (const { title, date, seconds, playedSeconds = 0 } of rows) {
      // A feed and a date: ids of providers may hold slashes.
      episodes.push({ kind: 'podcast_episode', id: `https://feed.example/${index + 1} ${date}`, name: title, podcast, date, seconds, playedSeconds });
    }
  }
  return { podcasts, episodes };
}
