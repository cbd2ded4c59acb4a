import type { MediaItem } from '../music-assistant/types.js';
import type { Reading } from './languages/reading.js';
import { fold, nameKeys } from './text.js';

/** Whether a name is one of these, however it is written. */
export function isOneOf(name: string, { names, reading }: { names: readonly string[]; reading: Reading }): boolean {
  const keys = nameKeys(name, reading);
  return names.some((each) => nameKeys(each, reading).some((key) => keys.includes(key)));
}

/** The one that is called so; else the first whose name begins so: "Relaxing Evenings". "Dinner Party" is no party. */
export function namedLike(items: readonly MediaItem[], { names, reading }: { names: readonly string[]; reading: Reading }): MediaItem | undefined {
  const begins = (name: string): boolean => names.some((each) => `${fold(name)} `.startsWith(`${fold(each)} `));
  return items.find(({ name }) => isOneOf(name, { names, reading })) ?? items.find(({ name }) => begins(name));
}
