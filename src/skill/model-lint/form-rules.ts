import type { LintInput, LintRule } from './lint-rule.js';
import { ENOUGH_SAMPLES, LARGEST_RATIO, MUSIC_INTENTS } from './policy.js';
import { byIntent, isSlot, type ParsedSample, parseSamples } from './samples.js';

const isMusicIntent = (name: string): boolean => MUSIC_INTENTS.includes(name);

/** Alexa follows the lines it is given, and weighs how many there are. */
export const FORM_RULES: readonly LintRule[] = [
  { id: 'sentence-forms', level: 'error', check: missingForms },
  {
    id: 'sample-count',
    level: 'warning',
    check: ({ model }) =>
      byIntent(parseSamples(model))
        .map(([name, own]) => ({ name, count: own.length, enough: isMusicIntent(name) ? ENOUGH_SAMPLES.music : ENOUGH_SAMPLES.other }))
        .filter(({ count, enough }) => count < enough)
        .map(({ name, count, enough }) => `${name} has ${count} samples; ${enough} or more route better`),
  },
  {
    id: 'sample-balance',
    level: 'warning',
    check: ({ model }) => {
      const verbs = new Map<string, Map<string, number>>();
      for (const { words, intent } of parseSamples(model)) {
        const [verb = ''] = words;
        if (isSlot(verb) || !isMusicIntent(intent.name)) continue;
        const counts = verbs.get(verb) ?? new Map<string, number>();
        verbs.set(verb, counts.set(intent.name, (counts.get(intent.name) ?? 0) + 1));
      }
      return [...verbs].flatMap(([verb, counts]) => {
        const rivals = [...counts].sort(([, one], [, other]) => other - one);
        const [most, least] = [rivals[0], rivals.at(-1)];
        return most && least && most[1] >= ENOUGH_SAMPLES.music && most[1] > LARGEST_RATIO * least[1]
          ? [`"${verb} …": ${most.join(' has ')} samples, ${least.join(' only ')}`]
          : [];
      });
    },
  },
];

type Form = readonly [name: string, fits: (sample: ParsedSample) => boolean];

const roomAt = ({ words }: ParsedSample): number => words.indexOf('{room}');
const beforeRoom = (sample: ParsedSample): string => sample.words[roomAt(sample) - 1] ?? '';

/** The room comes first, and what is wanted after it. */
const hasRoomFirst = (sample: ParsedSample): boolean => {
  const at = roomAt(sample);
  return at >= 0 && sample.slots[0] === 'room' && sample.words.length - at > 2;
};
const hasRoomLast = (sample: ParsedSample): boolean => roomAt(sample) > 0 && !hasRoomFirst(sample);

/** Ways to speak that an intent about music has no sample of. */
function missingForms({ model, language }: LintInput): string[] {
  const { wrappers } = language.alexaWords;
  const isWrapped = ({ text }: ParsedSample): boolean =>
    wrappers.start.some((start) => text.startsWith(start.endsWith("'") ? start : `${start} `)) || wrappers.end.some((end) => text.endsWith(` ${end}`));
  const forms: readonly Form[] = [
    ['without a room', (sample) => roomAt(sample) === -1],
    ['with the room first', hasRoomFirst],
    ...(language.reading.afterRoom.length > 0 ? [] : prepositionForms(language.reading)),
    ...(wrappers.start.length + wrappers.end.length === 0
      ? []
      : [[`beginning or ending with "${[...wrappers.start, ...wrappers.end].join('" or "')}"`, isWrapped] satisfies Form]),
  ];
  return byIntent(parseSamples(model).filter(({ intent }) => isMusicIntent(intent.name))).flatMap(([name, own]) => [
    ...forms.filter(([, fits]) => !own.some(fits)).map(([form]) => `${name} has no sample ${form}`),
  ]);
}

/**
 * Where a preposition stands before the room. An article may have melted into it ("im", "nella"): a preposition that no longer one of the
 * language begins with counts as one that holds an article.
 */
function prepositionForms({ articles, inRoom }: LintInput['language']['reading']): Form[] {
  const holdsArticle = (word: string): boolean => articles.includes(word) || (inRoom.includes(word) && !inRoom.some((longer) => longer.startsWith(`${word} `)));
  return [
    ['with the room last', hasRoomLast],
    ...(articles.length === 0
      ? []
      : [
          ['with an article before the room', (sample) => holdsArticle(beforeRoom(sample))] satisfies Form,
          ['without an article before the room', (sample) => roomAt(sample) > 0 && !articles.includes(beforeRoom(sample))] satisfies Form,
        ]),
  ];
}
