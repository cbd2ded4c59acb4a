import type { Reading } from './languages/reading.js';
import { close } from './name-fit.js';
import { likenessInKana, soundAlike, soundOf } from './sound.js';
import { bestPair, containsWords, dropArticle, fold, itemKeys, nameKeys, similarity } from './text.js';

/** Sounds this much alike are the same artist misheard, if the letters agree half-way too. */
const SAME_SOUND = 0.85;

/** How well an artist's name fits the one that was said, 0–1. Each name is looked at once: a search gives many songs of one artist. */
export function artistFitter(said: string, reading: Reading): (name: string) => number {
  const text = fold(said);
  const bare = dropArticle(text, reading);
  const keys = nameKeys(said, reading);
  const sound = soundOf(bare);
  const known = new Map<string, number>();

  const fitOf = (name: string): number => {
    const others = itemKeys(name, reading);
    if (keys.some((key) => others.includes(key))) return 1;
    const bareName = dropArticle(fold(name), reading);
    // A part counts: Queen plays on what "Queen & David Bowie" play.
    if (containsWords(bareName, bare) || (containsWords(bare, bareName) && bareName.length / bare.length >= 0.6)) return 0.9;
    const other = soundOf(bareName);
    const inKana = sound.isKana === other.isKana ? 0 : sound.isKana ? likenessInKana(bare, bareName) : likenessInKana(bareName, bare);
    if (inKana > 0) return 0.75 + 0.1 * inKana;
    const alike = sound.isKana === other.isKana ? soundAlike(sound, other) : 0;
    const isSame = alike >= SAME_SOUND && sound.code.length >= 3 && similarity(bare, bareName) >= 0.5;
    return Math.max(bestPair(keys, others, close), isSame ? 0.75 + 0.1 * alike : 0);
  };

  return (name) => {
    const score = known.get(name) ?? fitOf(name);
    known.set(name, score);
    return score;
  };
}

/** How much an artist's name resembles what was said, 0–1, far below what counts as the same. */
export const artistLikeness = (said: string, { name, reading }: { name: string; reading: Reading }): number =>
  bestPair(nameKeys(said, reading), itemKeys(name, reading), similarity);
