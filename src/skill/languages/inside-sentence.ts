/**
 * Sentences with each of some places in them, for languages that put the room inside ("mach jazz im büro an"): ` *` marks where. The place `''`
 * leaves the sentence without one.
 */
export const inPlaces = (sentences: readonly string[], places: readonly string[]): string[] =>
  sentences.flatMap((sentence) => places.map((place) => sentence.replace(' *', place === '' ? '' : ` ${place}`)));
