import type { Library } from './library.js';
import { type Item, isSpoken, uriOf } from './library-items.js';
import { FAVOURITES, PLAYED } from './spoken-data.js';

/** What the household made of its music: what it likes, and what it played. */
export type Listening = {
  isFavourite(item: Item): boolean;
  like(item: Item): void;
  unlike(item: Item): void;
  played(item: Item): void;
  /** Each once, the latest first. */
  recent(): readonly Item[];
  /** Seconds since 1970; 0: never. */
  lastPlayed(item: Item): number;
  plays(item: Item): number;
  inProgress(): readonly Item[];
};

export function createListening({ library, now, empty }: { library: Library; now: () => number; empty: boolean }): Listening {
  const find = ([kind, name]: readonly [string, string]) => library.named(kind, name) ?? [];
  const favourites = new Set<string>(empty ? [] : FAVOURITES.flatMap(find).map(uriOf));
  /** The latest last. */
  const log: { item: Item; at: number }[] = empty ? [] : PLAYED.flatMap(find).map((item, index) => ({ item, at: now() - (index + 1) * 3_600_000 }));
  log.reverse();

  const of = (item: Item) => log.filter((entry) => entry.item === item);
  const recent = () => [...new Set(log.map(({ item }) => item).reverse())];

  return {
    isFavourite: (item) => favourites.has(uriOf(item)),
    like: (item) => void favourites.add(uriOf(item)),
    unlike: (item) => void favourites.delete(uriOf(item)),
    played: (item) => void log.push({ item, at: now() }),
    recent,
    lastPlayed: (item) => Math.floor((of(item).at(-1)?.at ?? 0) / 1000),
    plays: (item) => of(item).length,
    inProgress() {
      const begun = [...library.audiobooks, ...library.episodes].filter(({ playedSeconds, seconds }) => playedSeconds > 0 && playedSeconds < seconds);
      const played = recent().filter((item) => begun.some((other) => other === item));
      return [...new Set<Item>([...played, ...begun])];
    },
  };
}

/** Stopped there. At the end: finished, and to be begun anew. */
export function stoppedAt(item: Item, seconds: number): void {
  if (isSpoken(item)) item.playedSeconds = seconds >= item.seconds ? 0 : Math.floor(seconds);
}

export const resumeSecondsOf = (item: Item): number => (isSpoken(item) ? item.playedSeconds : 0);
