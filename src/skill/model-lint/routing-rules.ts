import type { LintInput, LintRule } from './lint-rule.js';
import { BARE_CARRIER_OWNER, CLOSED_TYPES, ENOUGH_SAMPLES, LARGEST_RATIO, MUSIC_TYPES, REQUIRED_SLOTS, REVIEWED_OVERLAPS } from './policy.js';
import { inSeveral, isSlot, type ParsedSample, parseSamples, repeated, typeOf } from './samples.js';

/** Intents about music by name: those whose required slot holds one. */
const isMusicIntent = ({ intent }: ParsedSample): boolean => MUSIC_TYPES.includes(typeOf(intent, REQUIRED_SLOTS[intent.name] ?? '') ?? '');

function byIntent(samples: readonly ParsedSample[]): [string, ParsedSample[]][] {
  const groups = new Map<string, ParsedSample[]>();
  for (const sample of samples) groups.set(sample.intent.name, [...(groups.get(sample.intent.name) ?? []), sample]);
  return [...groups];
}

/** What sends phrases to the wrong intent, or leaves ways to speak without a sample. */
export const ROUTING_RULES: readonly LintRule[] = [
  {
    id: 'same-sample',
    level: 'error',
    check: ({ model }) => {
      const samples = parseSamples(model);
      const across = inSeveral(samples.map(({ skeleton, intent }) => [skeleton, intent.name] as const));
      return [
        ...across.map(([skeleton, intents]) => `"${skeleton}" is in ${intents.join(' and ')}: Alexa would pick one`),
        ...byIntent(samples).flatMap(([name, own]) => repeated(own.map(openSkeleton)).map((skeleton) => `${name}: "${skeleton}" is there twice`)),
      ];
    },
  },
  {
    id: 'contained-sample',
    level: 'warning',
    check: ({ model }) => {
      const samples = parseSamples(model);
      return samples.flatMap((longer) =>
        samples
          .filter((shorter) => shorter.intent.name !== longer.intent.name && addsOnlySlots(shorter.words, longer.words))
          .filter((shorter) => !REVIEWED_OVERLAPS.some(([long, short]) => long === longer.intent.name && short === shorter.intent.name))
          .map((shorter) => `"${longer.text}" (${longer.intent.name}) is "${shorter.text}" (${shorter.intent.name}) and a slot`),
      );
    },
  },
  {
    id: 'bare-carrier',
    level: 'error',
    check: ({ model }) =>
      parseSamples(model)
        .filter(({ intent, slots, words }) => {
          const [slot] = slots;
          const isBare = slots.length === 1 && words.length === 2 && MUSIC_TYPES.includes(typeOf(intent, slot ?? '') ?? '');
          return isBare && intent.name !== BARE_CARRIER_OWNER;
        })
        .map(({ intent, text }) => `${intent.name}: "${text}" is a verb and any name: that belongs to ${BARE_CARRIER_OWNER}`),
  },
  {
    id: 'sample-count',
    level: 'warning',
    check: ({ model }) =>
      byIntent(parseSamples(model).filter(isMusicIntent))
        .filter(([, own]) => own.length < ENOUGH_SAMPLES)
        .map(([name, own]) => `${name} has ${own.length} samples; ${ENOUGH_SAMPLES} or more route better`),
  },
  {
    id: 'sample-balance',
    level: 'warning',
    check: ({ model }) => {
      const verbs = new Map<string, Map<string, number>>();
      for (const { words, intent } of parseSamples(model)) {
        const counts = verbs.get(words[0] ?? '') ?? new Map<string, number>();
        verbs.set(words[0] ?? '', counts.set(intent.name, (counts.get(intent.name) ?? 0) + 1));
      }
      const music = new Set(
        parseSamples(model)
          .filter(isMusicIntent)
          .map(({ intent }) => intent.name),
      );
      return [...verbs].flatMap(([verb, counts]) => {
        const rivals = [...counts].filter(([name]) => music.has(name)).sort(([, one], [, other]) => other - one);
        const [most, least] = [rivals[0], rivals.at(-1)];
        return most && least && most[1] > LARGEST_RATIO * least[1] ? [`"${verb} …": ${most.join(' has ')} samples, ${least.join(' only ')}`] : [];
      });
    },
  },
  { id: 'sentence-forms', level: 'error', check: missingForms },
];

/** The skeleton, with slots of a closed type by name: "turn it up a bit" and "turn it up upstairs" can be told apart. */
const openSkeleton = ({ intent, words }: ParsedSample): string =>
  words.map((word) => (isSlot(word) && !CLOSED_TYPES.includes(typeOf(intent, word.slice(1, -1)) ?? '') ? '{}' : word.toLowerCase())).join(' ');

/** True when the longer sample is the shorter one and a slot, with at most two words before it ("in the {room}"). */
function addsOnlySlots(shorter: readonly string[], longer: readonly string[]): boolean {
  const rest = longer.slice(shorter.length);
  const [last] = rest.slice(-1);
  const skeleton = (words: readonly string[]): string => words.map((word) => (isSlot(word) ? '{}' : word)).join(' ');
  return last !== undefined && isSlot(last) && rest.length <= 3 && skeleton(longer.slice(0, shorter.length)) === skeleton(shorter);
}

/** Alexa follows the lines it is given: each intent about music needs one of every kind. */
function missingForms({ model, words: { wrappers, articles } }: LintInput): string[] {
  const roomAt = (sample: ParsedSample): number => sample.words.indexOf('{room}');
  const beforeRoom = (sample: ParsedSample): string => sample.words[roomAt(sample) - 1] ?? '';
  const hasRoomLast = (sample: ParsedSample): boolean => roomAt(sample) === sample.words.length - 1;
  const forms: readonly (readonly [name: string, fits: (sample: ParsedSample) => boolean])[] = [
    ['without a room', (sample) => roomAt(sample) === -1],
    ['with the room last', hasRoomLast],
    ['with an article before the room', (sample) => articles.includes(beforeRoom(sample))],
    ['without an article before the room', (sample) => roomAt(sample) > 0 && !articles.includes(beforeRoom(sample))],
    ['with the room first', (sample) => roomAt(sample) >= 0 && roomAt(sample) < sample.words.indexOf(`{${sample.slots.at(-1)}}`)],
    [`beginning with "${wrappers.join('" or "')}"`, (sample) => wrappers.includes(sample.words[0] ?? '')],
  ];
  return byIntent(parseSamples(model).filter(isMusicIntent)).flatMap(([name, own]) =>
    forms.filter(([, fits]) => !own.some(fits)).map(([form]) => `${name} has no sample ${form}`),
  );
}
