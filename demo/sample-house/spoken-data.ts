/** Stations, podcasts and audiobooks of the sample house. The recorded houses had none. */

export const RADIOS: readonly string[] = ['Jazz FM', 'Radio Paradise', 'BBC Radio 2', 'Antenne Bayern', 'FIP'];

type PodcastData = { name: string; publisher: string; episodes: readonly { title: string; date: string; seconds: number; playedSeconds?: number }[] };

/** As a feed lists them: newest first, except where a publisher did not care. */
export const PODCASTS: readonly PodcastData[] = [
  {
    name: 'Daily News',
    publisher: 'Sample News',
    episodes: [
      { title: 'The News on Thursday', date: '2026-11-19', seconds: 900 },
      { title: 'The News on Saturday', date: '2026-11-21', seconds: 930 },
      { title: 'The News on Friday', date: '2026-11-20', seconds: 915 },
    ],
  },
  {
    name: 'Science Weekly',
    publisher: 'Sample Science',
    episodes: [
      { title: 'Why Whales Sing', date: '2026-11-18', seconds: 1800 },
      { title: 'The Shape of Snow', date: '2026-11-11', seconds: 1740, playedSeconds: 600 },
    ],
  },
];

type AudiobookData = { name: string; author: string; year: number; seconds: number; playedSeconds?: number };

export const AUDIOBOOKS: readonly AudiobookData[] = [
  { name: 'Moby Dick', author: 'Herman Melville', year: 2005, seconds: 86_400, playedSeconds: 3720 },
  { name: 'The Hobbit', author: 'J. R. R. Tolkien', year: 1991, seconds: 39_600 },
];

/** Marked by somebody in the sample house, by kind and name. */
export const FAVOURITES: readonly (readonly [kind: string, name: string])[] = [
  ['track', 'Here Comes the Sun'],
  ['track', 'Garota de Ipanema'],
  ['track', 'Dreams'],
  ['album', 'Kind of Blue'],
  ['artist', 'Nina Simone'],
  ['radio', 'Radio Paradise'],
  ['playlist', 'Sunday Morning'],
];

/** What was played lately, the latest first. */
export const PLAYED: readonly (readonly [kind: string, name: string])[] = [
  ['track', 'Get Lucky'],
  ['album', 'Discovery'],
  ['playlist', 'Dinner Party'],
  ['track', 'So What'],
  ['artist', 'Nina Simone'],
  ['track', 'Feeling Good'],
  ['radio', 'Jazz FM'],
];
