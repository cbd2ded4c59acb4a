import type { SlotTypeValue } from '../languages/language.js';
import type { Reading } from '../languages/reading.js';
import { plain } from '../offline-phrase.js';
import { soundOf } from '../sound.js';
import { bareName, nameKeys, similarity } from '../text.js';

/** Equal consonants are not enough: "Kiss" is not "Case", nor "Nina" "Nena". */
const SAME_NAME = 0.8;

/** Kanji do not show how they are said: what is left of such a name is not its sound. */
const soundIn = (folded: string): string => (/\p{Script=Han}/u.test(folded) ? '' : soundOf(folded).code);

/** Slot values by what they are called, however it is spelled. */
export type KnownNames = {
  find(name: string): SlotTypeValue | undefined;
  add(entry: SlotTypeValue): SlotTypeValue;
};

/**
 * Remembers values and their synonyms, so that a name is found by its words, by another spelling ("AC/DC", "a. c. d. c."; "Björk", "Bjork"; with and
 * without an article), and by its sound where the letters are nearly the same, too ("Katy Perry", "Katie Perry").
 */
export function createKnownNames(listed: readonly SlotTypeValue[], reading: Reading): KnownNames {
  const byWords = new Map<string, SlotTypeValue>();
  const byKey = new Map<string, SlotTypeValue>();
  const bySound = new Map<string, { folded: string; entry: SlotTypeValue }[]>();

  const add = (entry: SlotTypeValue): SlotTypeValue => {
    for (const text of [entry.value, ...(entry.synonyms ?? [])]) {
      if (!byWords.has(plain(text))) byWords.set(plain(text), entry);
      for (const key of nameKeys(text, reading)) if (!byKey.has(key)) byKey.set(key, entry);
      const folded = bareName(text, reading);
      const code = soundIn(folded);
      if (code !== '') bySound.set(code, [...(bySound.get(code) ?? []), { folded, entry }]);
    }
    return entry;
  };
  for (const entry of listed) add(entry);

  return {
    add,
    find(name) {
      const byName = byWords.get(plain(name)) ?? nameKeys(name, reading).flatMap((key) => byKey.get(key) ?? [])[0];
      if (byName !== undefined) return byName;
      const folded = bareName(name, reading);
      return bySound.get(soundIn(folded))?.find((known) => similarity(known.folded, folded) >= SAME_NAME)?.entry;
    },
  };
}
