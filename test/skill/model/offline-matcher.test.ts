import { describe, expect, it } from '@jest/globals';
import { INTENTS } from '../../../src/skill/intents/index.js';
import { reportMargins } from '../../../src/skill/model-lint/margins.js';
import { resolveSlots } from '../../../src/skill/offline-entities.js';
import { createMatcher, type Match } from '../../../src/skill/offline-matcher.js';
import { fillings } from './fillings.js';
import { matcherOf, modelOf, TONGUES } from './model.js';

const SHOWN = 25;

/** Alexa's intents that are answered like this one of ours. */
const builtInsOf = (name: string): readonly string[] =>
  INTENTS.flatMap((intent) => (intent.name === name && 'builtIn' in intent && intent.builtIn !== undefined ? intent.builtIn : []));

describe('the offline matcher', () => {
  it.each(TONGUES)('sends every sample of $locale, filled three times from all over the lists, back to its own intent and slots', (tongue) => {
    const matcher = createMatcher(tongue);
    const astray = fillings(tongue)
      .map((filled) => ({ ...filled, heard: matcher.match(filled.utterance) }))
      .filter(({ heard, intent, slots }) => !isRight(heard, { intent, slots }));
    expect({ count: astray.length, first: astray.slice(0, SHOWN) }).toEqual({ count: 0, first: [] });
  });

  it('gives the ids that the skill looks at, and stubs for what was not said, as entity resolution does', () => {
    const english = modelOf('en-US');
    expect(resolveSlots(english, { intent: 'VolumeUpIntent', slots: { step: 'a little', room: 'all rooms' } })).toEqual({
      step: { value: 'a little', matches: [{ id: 'a_bit', name: 'a bit' }] },
      room: { value: 'all rooms', matches: [expect.objectContaining({ id: 'everywhere' })] },
      amount: undefined,
      zone: undefined,
    });
    expect(resolveSlots(english, { intent: 'PlaySongIntent', slots: { title: 'an unheard of song' } }).title).toEqual({
      value: 'an unheard of song',
      matches: [],
    });
  });

  it('reports which other intents could take a phrase, so that a person can look at close calls', () => {
    const [margin] = reportMargins(matcherOf('en-US'), ['play some queen in the kitchen', 'unmute']);
    expect(margin?.winner).toMatchObject({ intent: 'PlayArtistIntent', sample: 'play some {artist} in the {room}' });
    expect(margin?.others).toContainEqual(expect.objectContaining({ intent: 'PlaySongIntent', slots: { title: 'some queen', room: 'kitchen' } }));
    expect(reportMargins(matcherOf('en-US'), ['unmute'])).toEqual([]);
  });

  it('is quick enough to type against, with the longest of phrases', () => {
    const long = 'play the ballad of the man who went in by the door in the wall by the band that plays on the stairs in the living room';
    const matcher = matcherOf('en-US');
    matcher.match('warm up');
    const start = performance.now();
    for (let round = 0; round < 10; round += 1) matcher.match(long);
    expect((performance.now() - start) / 10).toBeLessThan(20);
  });
});

/** "Turn shuffle on" may also go to the intent of Alexa's that does the same. */
function isRight(heard: Match | undefined, expected: { intent: string; slots: Readonly<Record<string, string>> }): boolean {
  if (heard === undefined || 'launch' in heard) return false;
  const isSame = heard.intent === expected.intent && sameSlots(heard.slots, expected.slots);
  return isSame || builtInsOf(expected.intent).includes(heard.intent);
}

type Values = Readonly<Record<string, string | undefined>>;

/** Room and zone as one, where only one of them is filled: the skill reads them alike ("in the whole house", in "the whole house"). */
const withPlace = ({ room, zone, ...others }: Values): Values =>
  room === undefined || zone === undefined ? { ...others, place: room ?? zone } : { ...others, room, zone };

function sameSlots(heard: Values, expected: Values): boolean {
  const [ours, theirs] = [withPlace(heard), withPlace(expected)];
  const isSame = (name: string): boolean => ours[name] === theirs[name] || (name === 'place' && theirs.place?.endsWith(` ${ours.place}`) === true);
  return Object.keys({ ...ours, ...theirs }).every(isSame);
}
