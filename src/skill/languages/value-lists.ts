import type { SlotTypeValue } from './language.js';

/** How the lists of a language are written: words or phrases with commas between them, over as many lines as that takes. */
export const words = (list: string): readonly string[] => list.split(',').map((each) => each.trim().replace(/\s+/g, ' '));

/** Values that have one form, and no id. */
export const names = (list: string): readonly SlotTypeValue[] => words(list).map((value) => ({ value }));

/** `'jazz, smooth jazz'`: the usual word, and other ways to say it. */
function said(list: string): Pick<SlotTypeValue, 'value' | 'synonyms'> {
  const [value = '', ...synonyms] = words(list);
  return synonyms.length === 0 ? { value } : { value, synonyms };
}

/** By id, how it is said. Ids that are numbers come first, in their order. */
export const withIds = (table: Readonly<Record<string, string>>): readonly SlotTypeValue[] =>
  Object.entries(table).map(([id, list]) => ({ id, ...said(list) }));

/** Without ids: nothing is known about them but their names. */
export const withoutIds = (lists: readonly string[]): readonly SlotTypeValue[] => lists.map(said);

/** One value with its id, the usual word, and other ways to say it. */
export const closed = (id: string, value: string, synonyms = ''): SlotTypeValue => ({ id, ...said(synonyms === '' ? value : `${value}, ${synonyms}`) });
