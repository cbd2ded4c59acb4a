/** Run `work` when it is its turn: for each key at most `limit` at once, the others wait in the order they came. */
export type Turns = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** Turns in this process. A key that nobody uses any more takes no memory. */
export function createTurns(limit: number): Turns {
  const places = new Map<string, { taken: number; waiting: (() => void)[] }>();

  return async (key, work) => {
    const place = places.get(key) ?? { taken: 0, waiting: [] };
    places.set(key, place);
    if (place.taken < limit) place.taken += 1;
    else await new Promise<void>((resolve) => place.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = place.waiting.shift();
      if (next !== undefined) next();
      else {
        place.taken -= 1;
        if (place.taken === 0) places.delete(key);
      }
    }
  };
}
