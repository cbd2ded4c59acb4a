import type { Speech } from '../ssml.js';

/** A list as plain text, the way a language lists what it says; like all text it is escaped where it becomes speech. */
export const listedText = (items: readonly string[], listed: (items: readonly Speech[]) => Speech): string =>
  listed(items.map((text) => ({ ssml: text }))).ssml;
