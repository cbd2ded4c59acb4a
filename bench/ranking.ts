/**
 * How long it takes to choose among what a large library gives: 100,000 songs with made-up names, searched as Music Assistant searches. Only our
 * own work is timed, not the search. Also alone: `node --import tsx bench/ranking.ts`.
 */
import { pathToFileURL } from 'node:url';
import { type MediaItem, NO_RESULTS } from '../src/music-assistant/types.js';
import { findMedia } from '../src/skill/find-media.js';
import { en } from '../src/skill/languages/en.js';
import { rank } from '../src/skill/matching.js';
import { likelyMeanings, type MediaHeard, unlikelyMeanings } from '../src/skill/meanings.js';
import { album, artist, song } from '../test/skill/ranking/items.js';
import { createLibrary } from '../test/skill/ranking/library.js';
import { median } from './load.js';

const TRACKS = 100_000;
const ALBUM_TRACKS = 10;
const ARTIST_ALBUMS = 2;
const ROUNDS = 5;
/** What we allow ourselves (docs/ranking.md). */
const AIM_MS = 20;

const WORDS = `love night time day heart dance fire blue rain girl world dream light home baby life summer black river road sky star moon sun gold
  train angel ghost city street house water stone wind king queen young wild broken silver paper glass velvet thunder shadow mirror window garden
  winter morning midnight yesterday tomorrow forever never always lonely happy crazy sweet little golden electric secret hidden burning falling
  running dancing waiting dreaming remember forget alone together`
  .trim()
  .split(/\s+/);
const SMALL = ['the', 'of', 'in', 'my', 'and', 'to', 'for', 'a', 'with', 'on'];
const SYLLABLES = 'ba be bi bo da de do ka ke ki la le li lo ma me mi mo na ne no ra re ri ro sa se so ta te to va vi zan mar ton ley field son'.split(' ');

/** The same library every time: a linear congruential generator (Numerical Recipes). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function createItems(): readonly MediaItem[] {
  const random = createRandom(20);
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  const capital = (text: string): string => text.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  const title = (): string =>
    capital(Array.from({ length: 1 + random(4) }, (_, at) => (at > 0 && random(3) === 0 ? `${pick(SMALL)} ${pick(WORDS)}` : pick(WORDS))).join(' '));
  const name = (): string => capital([0, 1].map(() => Array.from({ length: 2 + random(2) }, () => pick(SYLLABLES)).join('')).join(' '));
  const items: MediaItem[] = [];
  for (let each = 0; each < TRACKS / ALBUM_TRACKS / ARTIST_ALBUMS; each += 1) {
    const by = name();
    items.push(artist(by));
    for (let record = 0; record < ARTIST_ALBUMS; record += 1) {
      const on = title();
      items.push(album(on, by));
      for (let track = 0; track < ALBUM_TRACKS; track += 1) {
        const version = random(20) === 0 ? 'Live' : '';
        items.push({
          ...song(`${title()}${random(15) === 0 ? ' - Remastered 2011' : ''}`, by, { album: on, version }),
          uri: `library://track/${items.length}`,
        });
      }
    }
  }
  items.push(song('Waltz for Koop', 'Koop'), song('Bohemian Rhapsody', 'Queen'), song('1999', 'Prince'), artist('Die Ärzte'));
  return items;
}

const PHRASES: readonly (Pick<MediaHeard, 'name'> & { readonly artist?: string })[] = [
  ...[
    { name: 'love' },
    { name: 'dancing in the rain' },
    { name: 'the night' },
    { name: 'bohemian rhapsody' },
    { name: 'bohemian rhapsody by queen in the kitchen' },
  ],
  ...[
    { name: 'nineteen ninety nine', artist: 'prince' },
    { name: 'walls for cup' },
    { name: 'die aerzte' },
    { name: 'zzzz qqqq' },
    { name: 'golden river of my heart' },
  ],
];

export async function measureRanking({ print }: { print: (text?: string) => void }): Promise<void> {
  const items = createItems();
  const library = createLibrary(items);
  print(`\nranking: a library of ${items.length.toLocaleString('en')} items`);

  const worst: number[] = [];
  for (const phrase of PHRASES) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timeToChoose(library, phrase));
    worst.push(median(times));
    print(`  ${[phrase.name, phrase.artist].filter(Boolean).join(' / ').padEnd(44)} ${median(times).toFixed(2).padStart(7)} ms`);
  }
  print(`  → slowest of what a search gives ${Math.max(...worst).toFixed(1)} ms (aim: under ${AIM_MS})`);

  const tracks = items.filter(({ mediaType }) => mediaType === 'track');
  const whole = PHRASES.map(({ name, artist: by }) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const began = performance.now();
      rank({ results: { ...NO_RESULTS, tracks }, meaning: { kind: 'any', name, ...(by === undefined ? {} : { artist: by }) }, language: en });
      return performance.now() - began;
    });
    return median(times);
  });
  print(
    `  → all ${tracks.length.toLocaleString('en')} songs in one list, which no search gives: median ${median(whole).toFixed(1)} ms, slowest ${Math.max(...whole).toFixed(1)} ms`,
  );
}

/** From the slots to the choice, without the time that searching takes. */
async function timeToChoose(library: ReturnType<typeof createLibrary>, { name, artist: by }: (typeof PHRASES)[number]): Promise<number> {
  let searching = 0;
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    // The library answers at once, before anything else runs.
    const result = work();
    searching += performance.now() - began;
    return await result;
  };
  const media: MediaHeard = { kind: 'any', name, artist: by, strayRoom: undefined };
  const began = performance.now();
  const readings = {
    likely: likelyMeanings(media, { players: [], language: en }),
    unlikely: unlikelyMeanings(media, { language: en, room: undefined }),
    language: en,
  };
  await findMedia({ search: (query) => timed(() => library.search(query)), libraryItems: (query) => timed(() => library.libraryItems(query)) }, readings);
  return performance.now() - began - searching;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await measureRanking({ print: (text = '') => console.log(text) });
