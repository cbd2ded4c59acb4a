import { artistFitter } from './artist-fit.js';
import type { MediaRef } from './echo-memory.js';
import type { IntentContext } from './intent.js';
import type { Reading } from './languages/reading.js';
import { idOf, KINDS, ORDINALS, type SlotValue } from './slots.js';
import { dropArticle, fold, nameKeys } from './text.js';
import { CLOSE } from './weights.js';

/**
 * Which of the pieces of music just spoken of is meant: by its kind ("the album"), by its place ("the second one", "the other one"), by its
 * artist ("the one by Adele"), or by its name, in whichever slot Alexa heard it, as said, as Alexa resolved it, or by its sound. Undefined when none is.
 */
export function pickMedia({ slots, language }: Pick<IntentContext, 'slots' | 'language'>, { options }: { options: readonly MediaRef[] }): MediaRef | undefined {
  const { reading } = language;
  const kind = idOf(slots.kind, KINDS) ?? kindCalled(slots.title?.text ?? '', language);
  const ofKind = kind === undefined ? options : options.filter(({ mediaType }) => mediaType === kind);
  if (kind !== undefined && slots.artist === undefined) return ofKind[0];

  if (slots.ordinal !== undefined) return pickPlace(slots.ordinal, options);

  const named = slots.artist ?? slots.title ?? slots.album ?? slots.playlist;
  if (named === undefined) return undefined;
  const said = [named.text, ...named.resolved.map(({ name }) => name)].map((text) => withoutBy(fold(text), reading.by));
  for (const fits of [sameName(said, reading), nearlyName(said, reading)]) {
    const byArtist = ofKind.filter(({ artist = '' }) => fits(artist) || artist.split(/\s*[&,]\s*/).some(fits));
    const [only, second] = byArtist.length > 0 ? byArtist : slots.artist === undefined ? ofKind.filter(({ name }) => fits(name)) : [];
    if (only !== undefined) return second === undefined ? only : undefined;
  }
  return undefined;
}

type Fits = (name: string) => boolean;

function sameName(said: readonly string[], reading: Reading): Fits {
  const keys = said.flatMap((each) => nameKeys(each, reading));
  return (name) => nameKeys(name, reading).some((key) => keys.includes(key));
}

function nearlyName(said: readonly string[], reading: Reading): Fits {
  const fitters = said.map((each) => artistFitter(each, reading));
  return (name) => fitters.some((likeness) => likeness(name) >= CLOSE);
}

/** "The second one", "the last one"; of those that were named, "the other one" is not the first. */
export function pickPlace<Option>(ordinal: SlotValue | undefined, options: readonly Option[]): Option | undefined {
  const place = idOf(ordinal, ORDINALS);
  if (place !== undefined) return options[Number(place) - 1];
  if (idOf(ordinal, ['last']) !== undefined) return options.at(-1);
  return idOf(ordinal, ['other']) === undefined ? undefined : options[1];
}

/** "the album", heard as a title. */
function kindCalled(text: string, { slotValues, reading }: IntentContext['language']): (typeof KINDS)[number] | undefined {
  const said = dropArticle(fold(text), reading);
  const names = (kind: string): string[] => slotValues.KIND.filter(({ id }) => id === kind).flatMap(({ value, synonyms = [] }) => [value, ...synonyms]);
  return KINDS.find((kind) => names(kind).some((word) => fold(word) === said));
}

function withoutBy(text: string, by: readonly string[]): string {
  const word = by.find((each) => text.startsWith(`${each} `));
  return word === undefined ? text : text.slice(word.length + 1);
}
