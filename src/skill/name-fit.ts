import type { MediaItem } from '../music-assistant/types.js';
import { hasKana } from './kana.js';
import type { Language } from './languages/language.js';
import type { Reading } from './languages/reading.js';
import { letterFilter } from './letter-filter.js';
import { likenessInKana, type Sound, soundAlike, soundOf } from './sound.js';
import { bareName, bestPair, containsWords, dropArticle, fold, itemKeys, nameKeys, similarity } from './text.js';
import { baseName, withoutVersion } from './versions.js';

/** What was said for a name, ready to be compared with thousands. */
export type SaidName = {
  /** As said, then with words left out that are not part of a name ("the song …", "… live", "… please"). */
  readonly forms: readonly SaidForm[];
  /** Everything said, folded. */
  readonly text: string;
  /** Cheap: false for most names that do not fit. */
  readonly mayFit: ReturnType<typeof letterFilter>;
  readonly reading: Reading;
};

type SaidForm = { readonly bare: string; readonly keys: readonly string[]; readonly sound: Sound; readonly isWhole: boolean };

/** How well a name fits. `isExact`: it is the same name. `isWhole`: … and no word of what was said had to be left out. */
export type NameFit = { readonly score: number; readonly isExact: boolean; readonly isWhole: boolean };

/** Words were left out of what was said. */
const SHORTENED = 0.97;

export function readName(text: string, { reading, alexaWords }: Pick<Language, 'reading' | 'alexaWords'>): SaidName {
  const whole = fold(text);
  const polite = withoutEnds(whole, {
    before: [...reading.corrections, ...(alexaWords?.politeBefore ?? [])].map(fold),
    after: (alexaWords?.politeAfter ?? []).map(fold),
  });
  const bare = withoutCarriers(polite, reading);
  const texts = [...new Set([whole, polite, bare, withoutVersion(bare, reading)])].filter((each) => each !== '');
  return {
    forms: texts.map((each, index) => ({
      bare: dropArticle(each, reading),
      // The text itself: elisions are seen by their apostrophe.
      keys: nameKeys(index === 0 ? text : each, reading),
      sound: soundOf(dropArticle(each, reading)),
      isWhole: index === 0,
    })),
    text: whole,
    mayFit: letterFilter(texts.flatMap((each) => [each, reading.words(each)])),
    reading,
  };
}

/** Drop words that only say what kind of thing it is, or whose: "the album …", "my … playlist". Folded text in and out, never empty. */
export const withoutCarriers = (text: string, { carriers }: Reading): string => withoutEnds(text, { before: carriers, after: carriers });

function withoutEnds(text: string, { before, after }: { before: readonly string[]; after: readonly string[] }): string {
  let words = text;
  for (const each of before) if (each !== '' && words.startsWith(`${each} `)) words = words.slice(each.length + 1);
  for (const each of after) if (each !== '' && words.endsWith(` ${each}`)) words = words.slice(0, -each.length - 1);
  return words;
}

/**
 * How well an item's name fits what was said.
 *
 * @param options `lenient`: a part of the name is enough. `isSure`: its artist was named, so less will do.
 */
export function fitName(said: SaidName, { item, lenient, isSure }: { item: MediaItem; lenient: boolean; isSure: boolean }): NameFit {
  const { reading } = said;
  const keys = itemKeys(item.name, reading);
  const base = baseName(item.name);
  const baseKeys = base === item.name ? keys : itemKeys(base, reading);
  const exact =
    said.forms.find((form) => shareKey(form.keys, keys)) ??
    said.forms.find((form) => shareKey(form.keys, baseKeys) || isBoth(form, { item, baseKeys, reading }));
  if (exact !== undefined) {
    const isBare = shareKey(exact.keys, keys);
    return { score: isBare ? 1 : 0.98, isExact: true, isWhole: exact.isWhole };
  }
  const allKeys = base === item.name ? keys : [...keys, ...baseKeys];
  const name = bareName(item.name, reading);
  const near = said.forms.map(
    (form) =>
      Math.max(
        bestPair(form.keys, allKeys, close) * 0.95,
        partScore(form.bare, { name, lenient }),
        bySound(form, { name: base === item.name ? name : bareName(base, reading), isSure }),
      ) * (form.isWhole ? 1 : SHORTENED),
  );
  return { score: Math.max(...near), isExact: false, isWhole: false };
}

const shareKey = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** Artist and title in one name: "abba dancing queen", "dancing queen abba", "abba's dancing queen". */
const isBoth = ({ keys }: SaidForm, { item, baseKeys, reading }: { item: MediaItem; baseKeys: readonly string[]; reading: Reading }): boolean =>
  item.artists.some((artist) =>
    itemKeys(artist, reading).some((person) =>
      baseKeys.some((title) => keys.includes(person + title) || keys.includes(title + person) || keys.includes(`${person}s${title}`)),
    ),
  );

/** Similar enough to be the same name misspelt. Short names must be right. */
export function close(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer <= 5 || Math.min(a.length, b.length) / longer < 0.8) return 0;
  const alike = similarity(a, b);
  return alike >= 0.8 ? alike : 0;
}

/** Names as short as this sound like too many others. */
const MIN_LETTERS = 6;
const MIN_CODE = 3;

/** Misheard: "walls for cup" for "Waltz for Koop". Letters must agree half-way too, unless one is written in kana. The cheapest test first. */
function bySound({ bare, sound }: SaidForm, { name, isSure }: { name: string; isSure: boolean }): number {
  const shorter = Math.min(bare.length, name.length);
  if (sound.isKana && !hasKana(name)) {
    const likeness = likenessInKana(bare, name);
    return likeness === 0 ? 0 : 0.76 + 0.15 * likeness;
  }
  if (shorter / Math.max(bare.length, name.length) < 0.6 || (shorter < MIN_LETTERS && !isSure)) return 0;
  const letters = similarity(bare, name);
  if (letters < 0.5) return 0;
  const other = soundOf(name);
  const alike = soundAlike(sound, other);
  if (alike < 0.75 || (Math.min(sound.code.length, other.code.length) < MIN_CODE && !(isSure && alike === 1))) return 0;
  return 0.7 + 0.1 * alike * (letters + 0.5);
}

/** What a part of a name is worth: its beginning, a part that is half of it, more words than the name has. */
const PARTS = { beginning: 0.8, part: 0.76, more: 0.75 } as const;
/** How much of a name a part must be: one word, several, and the name itself in what was said. */
const SHARES = { word: 0.5, words: 0.35, name: 0.6 } as const;

/** "Come away" for "Come Away with Me": a part that stands for the whole, if it is long enough to mean it. */
function partScore(said: string, { name, lenient }: { name: string; lenient: boolean }): number {
  if (said === '' || name === '') return 0;
  const share = Math.min(said.length, name.length) / Math.max(said.length, name.length);
  const manyWords = said.includes(' ');
  if (name.startsWith(`${said} `) && (share >= SHARES.word || (manyWords && share >= SHARES.words))) return PARTS.beginning;
  if (containsWords(name, said) && ((manyWords && share >= SHARES.word) || lenient)) return PARTS.part;
  if (containsWords(said, name) && share >= SHARES.name) return PARTS.more;
  return 0;
}
