import type { MediaRef } from './echo-memory.js';
import type { IntentContext } from './intent.js';
import { idOf } from './slots.js';
import { dropArticle, fold, nameKeys } from './text.js';

const PLACES = ['1', '2', '3', '4'] as const;
const KINDS = ['track', 'album', 'artist', 'playlist', 'radio'] as const;

/**
 * Which of the pieces of music just spoken of is meant: by its kind ("the album"), by its place ("the second one", "the other one"), by its
 * artist ("the one by Adele"), or by its name, in whichever slot Alexa heard it. Undefined when none is.
 */
export function pickMedia({ slots, language }: Pick<IntentContext, 'slots' | 'language'>, { options }: { options: readonly MediaRef[] }): MediaRef | undefined {
  const { reading } = language;
  const kind = idOf(slots.kind, KINDS) ?? kindCalled(slots.title?.text ?? '', language);
  const ofKind = kind === undefined ? options : options.filter(({ mediaType }) => mediaType === kind);
  if (kind !== undefined && slots.artist === undefined) return ofKind[0];

  const place = idOf(slots.ordinal, PLACES);
  if (place !== undefined) return options[Number(place) - 1];
  if (idOf(slots.ordinal, ['last']) !== undefined) return options.at(-1);
  if (idOf(slots.ordinal, ['other']) !== undefined) return options[1];

  const named = (slots.artist ?? slots.title ?? slots.album ?? slots.playlist)?.text;
  if (named === undefined) return undefined;
  const said = withoutBy(fold(named), reading.by);
  const keys = nameKeys(said, reading);
  const fits = (text: string | undefined): boolean => text !== undefined && nameKeys(text, reading).some((key) => keys.includes(key));
  const byArtist = ofKind.filter(({ artist }) => fits(artist) || artist?.split(/\s*[&,]\s*/).some(fits));
  const [only, second] = byArtist.length > 0 ? byArtist : slots.artist === undefined ? ofKind.filter(({ name }) => fits(name)) : [];
  return second === undefined ? only : undefined;
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
