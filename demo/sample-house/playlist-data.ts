export type PlaylistData = { name: string; owner: string; editable: boolean; tracks: readonly TrackName[] };
export type TrackName = readonly [artist: string, title: string];

const BUILTIN = { owner: 'Music Assistant', editable: false, tracks: [] } as const;
const FILES = { owner: 'Filesystem (local disk)', editable: true } as const;

/** By id. 1 to 4 are made up by Music Assistant each time they are played. */
export const RECORDED_PLAYLISTS: Readonly<Record<number, PlaylistData>> = {
  1: { name: 'All favorited tracks', ...BUILTIN },
  2: { name: 'Random Artist (from library)', ...BUILTIN },
  3: { name: 'Random Album (from library)', ...BUILTIN },
  4: { name: '500 Random tracks (from library)', ...BUILTIN },
  7: {
    name: 'Dinner Party',
    ...FILES,
    tracks: [
      ['Norah Jones', "Don't Know Why"],
      ['Miles Davis', 'So What'],
      ['Norah Jones', 'Sunrise'],
      ['Nina Simone', 'Feeling Good'],
      ['Miles Davis', 'Blue in Green'],
    ],
  },
  8: {
    name: 'Workout',
    ...FILES,
    tracks: [
      ['AC/DC', 'Back in Black'],
      ["Guns N' Roses", 'Paradise City'],
      ['Queen', "Don't Stop Me Now"],
      ['P!nk', 'Get the Party Started'],
      ['2Pac', 'California Love'],
    ],
  },
};

/** Of the sample house alone. */
export const MORE_PLAYLISTS: Readonly<Record<number, PlaylistData>> = {
  9: {
    name: 'Sunday Morning',
    ...FILES,
    tracks: [
      ['The Beatles', 'Here Comes the Sun'],
      ['Nick Drake', 'River Man'],
      ['Tom Jobim', 'Garota de Ipanema'],
      ['Norah Jones', 'Sunrise'],
    ],
  },
  10: {
    name: 'Road Trip',
    ...FILES,
    tracks: [
      ['Fleetwood Mac', 'Go Your Own Way'],
      ['Daft Punk', 'Get Lucky'],
      ['Manu Chao', 'Me gustas tú'],
      ['Queen', "Don't Stop Me Now"],
      ['Taylor Swift', 'Shake It Off'],
    ],
  },
};
