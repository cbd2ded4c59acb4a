import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import fc from 'fast-check';
import { INTENTS } from '../../src/skill/intents/index.js';
import { phrases } from '../../src/skill/languages/en/phrases.js';
import { LANGUAGES } from '../../src/skill/languages/index.js';
import { SLOT_TYPES } from '../../src/skill/slots.js';
import { ssml } from '../../src/skill/ssml.js';
import { startSkill, type TestSkill } from './test-skill.js';

const NASTY_ROOM = 'Küche & "Bar" <1> 🎵';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill({ house: { players: [{ name: 'Kitchen' }, { name: NASTY_ROOM }, { name: 'Living Room', canMute: true }] } });
});
afterAll(() => skill.close());

/** What our speech is made of: `<lang>` and `<sub>` around text, one inside the other. */
const MARKUP = /<(lang|sub) (?:xml:lang="[a-z]{2}-[A-Z]{2}"|alias="[^"<>]*")>([^<>]*)<\/\1>/gu;

const withoutMarkup = (speech: string): string => {
  const less = speech.replace(MARKUP, '$2');
  return less === speech ? speech : withoutMarkup(less);
};

/** Character data, the five entities, and nothing else: well-formed XML 1.0 inside one `speak`. */
const WELL_FORMED =
  /^<speak>(?:[\t\n\r\u{20}-\u{25}\u{27}-\u{3B}\u{3D}\u{3F}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|&(?:amp|lt|gt|quot|apos);)*<\/speak>$/u;

/** Ids that the skill looks at, and others. */
const IDS = [...new Set(LANGUAGES.flatMap(({ slotValues }) => Object.values(slotValues).flatMap((values) => values.flatMap(({ id }) => id ?? [])))), ''];

const words = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '?',
    'halo',
    'kitchen',
    'dancing queen by abba in the kitchen',
    'everywhere',
    'in the',
    'by',
    'a',
    '5',
    '1000',
    'minus five',
    '🎵',
    NASTY_ROOM,
  ),
  fc.constantFrom(
    '<speak>hi</speak>',
    '<break time="10s"/>',
    '&amp;',
    ']]>',
    '<!--',
    'O\'Brien & "Sons"',
    '\u0000\u0001\u001b',
    '\ud800',
    '\ufffe',
    '\u202e',
    'x'.repeat(140),
  ),
  fc.string({ unit: 'binary', maxLength: 140 }),
  fc.string({ unit: 'grapheme', maxLength: 140 }),
  fc.lorem({ maxCount: 12 }),
);

const authority = fc.record({
  authority: fc.constantFrom('amzn1.er-authority.echo-sdk.skill.ROOM', 'amzn1.er-authority.echo-sdk.dynamic.skill.ROOM', 'AlexaEntities'),
  status: fc.record({ code: fc.constantFrom('ER_SUCCESS_MATCH' as const, 'ER_SUCCESS_NO_MATCH' as const, 'ER_ERROR_TIMEOUT' as const) }),
  values: fc.array(fc.record({ value: fc.record({ name: words, id: fc.constantFrom(...IDS) }) }), { maxLength: 3 }),
});

/** Stub, plain, resolved by none, one or both authorities, or in the newer shape. */
const slot = (name: string): fc.Arbitrary<Slot> =>
  fc.oneof(
    fc.constant({ name, confirmationStatus: 'NONE' as const }),
    words.map((value) => ({ name, value, confirmationStatus: 'NONE' as const })),
    fc.record({
      name: fc.constant(name),
      value: words,
      confirmationStatus: fc.constant('NONE' as const),
      resolutions: fc.record({ resolutionsPerAuthority: fc.array(authority, { maxLength: 2 }) }),
    }),
    words.map((value) => ({ name, confirmationStatus: 'NONE' as const, slotValue: { type: 'Simple' as const, value } })),
  );

/** The fifteen, and what is none of ours. */
const locale = fc.constantFrom(...LANGUAGES.flatMap(({ locales }) => locales), 'hi-IN', 'xx', '');

/** No device at all, one that says nothing about itself, one with a screen, one with things we have never heard of. */
const device = fc.constantFrom(
  undefined,
  { deviceId: 'echo', supportedInterfaces: {} },
  { deviceId: 'show', supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.9' } } } },
  { deviceId: '', supportedInterfaces: { 'Something.New': null, AudioPlayer: 7 } },
);

const intentRequest = fc.record({
  locale,
  device,
  name: fc.constantFrom(...INTENTS.map(({ name }) => name), 'NoSuchIntent'),
  slots: fc.record(Object.fromEntries(Object.keys(SLOT_TYPES).map((name) => [name, slot(name)])), { requiredKeys: [] }),
});

describe('whatever the slots hold', () => {
  it('answers in well-formed SSML, below 24 KB, and says whether it listens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(intentRequest, { minLength: 1, maxLength: 3 }), async (requests) => {
        const voice = skill.voice();
        for (const { name, slots, locale: speaks, device: heardBy } of requests) {
          const envelope: RequestEnvelope = JSON.parse(JSON.stringify(voice.echo.intent(name)));
          Object.assign(envelope.request, { locale: speaks });
          Object.assign(envelope.context.System, { device: heardBy });
          if (envelope.request.type === 'IntentRequest') envelope.request.intent.slots = JSON.parse(JSON.stringify(slots));
          const { answer } = await voice.send(envelope);
          const { outputSpeech, reprompt, shouldEndSession } = answer.response;
          for (const spoken of [outputSpeech, reprompt?.outputSpeech]) {
            if (spoken === undefined) continue;
            expect(spoken.type).toBe('SSML');
            expect(withoutMarkup(spoken.type === 'SSML' ? spoken.ssml : '')).toMatch(WELL_FORMED);
          }
          expect(outputSpeech).toBeDefined();
          expect(typeof shouldEndSession).toBe('boolean');
          expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(24 * 1024);
        }
      }),
      { numRuns: 200 },
    );
    expect(skill.logs().filter(({ level }) => level === 50)).toEqual([]);
  });

  it.each([
    ['slots that are no slots', { title: 7, room: null, amount: [] }],
    ['no slots', undefined],
    ['a room that Alexa could not read', { room: { name: 'room', value: '?' } }],
    ['resolutions that are none', { room: { name: 'room', value: 'kitchen', resolutions: { resolutionsPerAuthority: [{}, { values: 'x' }] } } }],
  ])('answers %s', async (_, slots) => {
    const voice = skill.voice();
    const envelope = voice.echo.intent('PauseIntent');
    const answer = await voice.send(JSON.parse(JSON.stringify({ ...envelope, request: { ...envelope.request, intent: { name: 'PauseIntent', slots } } })));
    expect(answer.text).toMatch(/^(Nothing is playing|Paused|Which room)/);
  });

  it('reads a value that comes as a list, the newer way', async () => {
    const voice = skill.voice();
    const envelope = voice.echo.intent('PlaySongIntent');
    const list = { type: 'List', values: [{ type: 'Simple', value: 'halo' }] };
    const intent = { name: 'PlaySongIntent', slots: { title: { name: 'title', slotValue: list }, room: { name: 'room', value: 'kitchen' } } };
    const heard = await voice.send(JSON.parse(JSON.stringify({ ...envelope, request: { ...envelope.request, intent } })));
    expect(heard.text).toBe('Playing Halo by Beyoncé in the kitchen.');
  });

  it('says a room whose name needs escaping', async () => {
    const heard = await skill.voice().say('PlaySongIntent', { title: 'halo', room: 'küche bar 1' });
    expect(heard.text).toBe('Playing Halo by Beyoncé in the küche & "bar" <1> 🎵.');
    expect(heard.answer.response.outputSpeech).toMatchObject({ ssml: expect.stringContaining('küche &amp; &quot;bar&quot; &lt;1&gt;') });
  });
});

describe('speech', () => {
  it('is well formed and short whatever names it is made of', () => {
    fc.assert(
      fc.property(words, words, words, (name, artist, room) => {
        const media = { kind: 'track', name, artist } as const;
        const place = { name: room };
        const all = [
          phrases.playing({ media, place, except: [room, room] }),
          phrases.notFound({ wanted: media, example: { media, room } }),
          phrases.whichRoom({ rooms: [room, name, artist, room], more: true }),
          phrases.nothingPlaying({ place, elsewhere: name }),
          ssml`${name}${artist}`,
        ];
        for (const speech of all) {
          expect(withoutMarkup(`<speak>${speech.ssml}</speak>`)).toMatch(WELL_FORMED);
          expect(speech.ssml.length).toBeLessThan(8000);
        }
      }),
    );
  });
});
