import type { LintInput, LintRule } from './lint-rule.js';
import { BARE_ANSWER_OWNER, BARE_CARRIER_OWNER, MUSIC_TYPES, REVIEWED_OVERLAPS, TELLING_TYPES } from './policy.js';
import { byIntent, inSeveral, isSlot, type ParsedSample, parseSamples, repeated, slotTypeOf } from './samples.js';

/** What sends phrases to the wrong intent. */
export const ROUTING_RULES: readonly LintRule[] = [
  {
    id: 'same-sample',
    level: 'error',
    check: ({ model }) => {
      const samples = parseSamples(model);
      const across = inSeveral(samples.map((sample) => [openSkeleton(sample), sample.intent.name] as const));
      return [
        ...across.map(([skeleton, intents]) => `"${skeleton}" is in ${intents.join(' and ')}: Alexa would pick one`),
        ...byIntent(samples).flatMap(([name, own]) => repeated(own.map(openSkeleton)).map((skeleton) => `${name}: "${skeleton}" is there twice`)),
      ];
    },
  },
  {
    id: 'contained-sample',
    level: 'warning',
    check: ({ model, language: { reading } }) => {
      const samples = parseSamples(model);
      const joining = new Set([...reading.articles, ...reading.by, ...reading.inRoom].flatMap((phrase) => phrase.split(' ')));
      const bySkeleton = new Map(samples.map((sample) => [openSkeleton(sample), sample]));
      return samples.flatMap((longer) =>
        shorterBySlot(longer, joining)
          .flatMap((skeleton) => bySkeleton.get(skeleton) ?? [])
          .filter((shorter) => shorter.intent.name !== longer.intent.name && !isReviewed(longer, shorter))
          .map((shorter) => `"${longer.text}" (${longer.intent.name}) is "${shorter.text}" (${shorter.intent.name}) and a slot`),
      );
    },
  },
  {
    id: 'bare-carrier',
    level: 'error',
    check: ({ model, language }) =>
      parseSamples(model)
        .filter((sample) => isBareCarrier(sample, language) && ![BARE_CARRIER_OWNER, BARE_ANSWER_OWNER].includes(sample.intent.name))
        .map(({ intent, text }) => `${intent.name}: "${text}" is a verb and any name: that belongs to ${BARE_CARRIER_OWNER}`),
  },
];

/** The skeleton, with slots by name where the type tells them apart: "turn it up a bit" and "turn it up upstairs" cannot be mixed up. */
const openSkeleton = (sample: ParsedSample): string => skeletonOf(sample, sample.words);

const skeletonOf = (sample: ParsedSample, words: readonly string[]): string =>
  words.map((word) => (isSlot(word) && !TELLING_TYPES.includes(slotTypeOf(sample, word)) ? '{}' : word.toLowerCase())).join(' ');

/** Skeletons of what is left when a slot that takes many words is cut off the end, with up to two words that join it to the rest ("in the {room}"). */
function shorterBySlot(sample: ParsedSample, joining: ReadonlySet<string>): string[] {
  const last = sample.words.at(-1) ?? '';
  if (!isSlot(last) || TELLING_TYPES.includes(slotTypeOf(sample, last))) return [];
  return [1, 2, 3]
    .filter((size) => size < sample.words.length && sample.words.slice(-size, -1).every((word) => joining.has(word)))
    .map((size) => skeletonOf(sample, sample.words.slice(0, -size)));
}

const isReviewed = (longer: ParsedSample, shorter: ParsedSample): boolean =>
  REVIEWED_OVERLAPS.some(([long, short]) => (long === '*' || long === longer.intent.name) && short === shorter.intent.name);

/** A verb and a name, with or without what such a wish is wrapped in ("to play …", "… zu spielen"). */
function isBareCarrier(sample: ParsedSample, { alexaWords: { wrappers } }: LintInput['language']): boolean {
  const isMusic = sample.slots.length === 1 && MUSIC_TYPES.includes(slotTypeOf(sample, `{${sample.slots[0]}}`));
  const start = wrappers.start.find((words) => sample.text.startsWith(`${words} `)) ?? '';
  const afterStart = sample.text.slice(start.length).trim().split(' ').length;
  // What ends a wish holds its verb.
  const isNameAlone = wrappers.end.some((words) => sample.text === `{${sample.slots[0]}} ${words}`);
  return isMusic && (afterStart <= 2 || isNameAlone);
}
