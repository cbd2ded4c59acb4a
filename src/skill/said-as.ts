import { readDuration } from './durations.js';
import type { Heard } from './intent.js';
import type { Language } from './languages/language.js';
import { SLOT_TYPES, type SlotName, type Slots } from './slots.js';

type Asked = Pick<Heard, 'intent' | 'slots' | 'language'> & { /** For numbers and units: `en-GB`. */ readonly locale: string };

/**
 * A phrase that means what was heard: the sample of this intent that has the same slots, with their words in it ("play halo in the kitchen").
 * Alexa hands over intent and slots, never what was said word by word.
 *
 * @returns undefined when nothing is known of it: words that fit nothing.
 */
export function saidAs({ intent, slots, language, locale }: Asked): string | undefined {
  const { alexaWords, invocationName } = language;
  if (intent === 'LaunchRequest') {
    const [before] = alexaWords.open;
    return before === undefined ? `${invocationName} ${alexaWords.openAfter[0] ?? ''}`.trim() : `${before} ${invocationName}`;
  }
  const builtIn = new Map<string, readonly string[] | undefined>(Object.entries(alexaWords.builtInPhrases)).get(intent)?.[0];
  if (builtIn !== undefined) return builtIn;
  const names = filledSlots(slots);
  const words = (name: SlotName): string => wordsOf(name, { slots, language, locale });
  const sample = sampleFor(intent, { names, language });
  const rest = names.filter((name) => sample?.includes(`{${name}}`) !== true).map(words);
  const filled = names.reduce((text, name) => text.replaceAll(`{${name}}`, words(name)), sample ?? '');
  return [filled, ...rest].filter((part) => part !== '').join(' ') || undefined;
}

const filledSlots = (slots: Slots): readonly SlotName[] => Object.keys(slots).filter((name): name is SlotName => name in SLOT_TYPES);

const SLOT = /\{(\w+)\}/g;

/** Of the samples whose slots were all said, those with the most of them; of those the first, or where
 * that has a room behind a preposition, the one with the likeliest preposition. */
function sampleFor(intent: string, { names, language }: { names: readonly string[]; language: Language }): string | undefined {
  const samples = new Map<string, readonly string[]>(Object.entries(language.utterances)).get(intent) ?? [];
  const fitting = samples
    .map((sample) => ({ sample, slots: [...sample.matchAll(SLOT)].map(([, name = '']) => name) }))
    .filter(({ slots }) => slots.every((name) => names.includes(name)));
  const most = Math.max(0, ...fitting.map(({ slots }) => slots.length));
  const best = fitting.filter(({ slots }) => slots.length === most).map(({ sample }) => sample);
  const [first] = best;
  const { inRoom } = language.reading;
  const isBehind = (preposition: string, sample: string | undefined): boolean => sample?.includes(` ${preposition} {room}`) === true;
  if (!inRoom.some((preposition) => isBehind(preposition, first))) return first;
  return best.find((sample) => isBehind(inRoom[0] ?? '', sample)) ?? first;
}

/** Lengths of time come as `PT30M`. */
function wordsOf(name: SlotName, { slots, language, locale }: Omit<Asked, 'intent'>): string {
  const slot = slots[name];
  const seconds = SLOT_TYPES[name] === 'AMAZON.DURATION' ? readDuration(slot, language.reading) : undefined;
  return seconds === undefined ? (slot?.text ?? '') : inUnits(seconds, locale);
}

const UNITS = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

function inUnits(seconds: number, locale: string): string {
  const parts = UNITS.map(([unit, worth], index) => {
    const larger = UNITS[index - 1]?.[1] ?? Number.POSITIVE_INFINITY;
    return { unit, amount: Math.floor((seconds % larger) / worth) };
  });
  return parts
    .filter(({ amount }) => amount > 0)
    .map(({ unit, amount }) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount))
    .join(' ');
}
