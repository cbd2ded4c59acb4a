import type { SlotTypeValue } from '../language.js';

/** `'ジャズ, ジャズ 音楽'`: a value and other ways to say it. */
const said = (list: string): Pick<SlotTypeValue, 'value' | 'synonyms'> => {
  const [value = '', ...synonyms] = list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return synonyms.length === 0 ? { value } : { value, synonyms };
};

/** By id, how it is said. */
export const withIds = (table: Readonly<Record<string, string>>): readonly SlotTypeValue[] =>
  Object.entries(table).map(([id, list]) => ({ id, ...said(list) }));

/** Without ids: nothing is known about them but their names. */
export const withoutIds = (lists: readonly string[]): readonly SlotTypeValue[] => lists.map(said);

/**
 * Names, with commas between. `queen=クイーン` is written in Latin letters and said in katakana: Alexa hears the one and resolves it to the
 * other, which is how libraries write it.
 */
export const names = (list: string): readonly SlotTypeValue[] =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const [value = '', ...synonyms] = each.split('=');
      return synonyms.length === 0 ? { value } : { value, synonyms };
    });
