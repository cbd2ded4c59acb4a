import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { INTENTS } from '../../src/skill/intents/index.js';
import { LANGUAGES } from '../../src/skill/languages/index.js';
import { pronounce } from '../../src/skill/pronounce.js';
import { cutSpeech, isOwnSpeech } from '../../src/skill/spoken-markup.js';
import { sentences, ssml } from '../../src/skill/ssml.js';
import { SECOND } from '../../src/time.js';
import { startSkill, type TestSkill } from './test-skill.js';

/** What Alexa takes: characters of speech, bytes of the whole answer. */
const MAX_SPEECH = 8_000;
const MAX_BYTES = 24 * 1024;

const EVERYWHERE = { value: 'everywhere', matches: [{ id: 'everywhere', name: 'everywhere' }] };

const speechIn = ({ response: { outputSpeech, reprompt } }: ResponseEnvelope): string[] =>
  [outputSpeech, reprompt?.outputSpeech].flatMap((spoken) => (spoken?.type === 'SSML' ? [spoken.ssml] : []));

const onScreen = (envelope: RequestEnvelope): RequestEnvelope => {
  const { device } = envelope.context.System;
  if (device !== undefined) device.supportedInterfaces = { ...device.supportedInterfaces, 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.9' } } };
  return envelope;
};

describe.each([
  ['of ampersands', '&', 'en-US'],
  ['Japanese', '音', 'ja-JP'],
  ['of emoji', '🎵', 'es-ES'],
])('a hundred and twenty rooms with names %s', (_, letters, locale) => {
  const roomName = (index: number) => [...letters.repeat(150)].slice(0, 146).join('') + String(index).padStart(4, ' ');
  let skill: TestSkill;
  beforeAll(async () => {
    skill = await startSkill({ house: { players: Array.from({ length: 120 }, (_each, index) => ({ name: roomName(index), canMute: true })) } });
  });
  afterAll(() => skill.close());

  it('never make an answer that Alexa would refuse', async () => {
    const echo = skill.voice({ locale });
    await echo.open();
    const said = {
      title: 'dancing queen',
      artist: 'abba',
      album: 'arrival',
      playlist: 'workout',
      genre: 'pop',
      message: 'hello',
      amount: '4',
      duration: 'PT5M',
    };
    for (const where of [{ zone: EVERYWHERE }, { room: roomName(0).slice(0, 140), other_room: EVERYWHERE }, { room: EVERYWHERE, other_room: roomName(1) }]) {
      for (const { name, slots } of INTENTS) {
        const heard = Object.fromEntries(Object.entries({ ...said, ...where }).filter(([slot]) => slots.some((each) => each === slot)));
        const { answer } = await echo.send(onScreen(echo.echo.intent(name, heard)));
        for (const speech of speechIn(answer)) {
          expect(speech.length).toBeLessThanOrEqual(MAX_SPEECH);
          expect(isOwnSpeech(speech.slice('<speak>'.length, -'</speak>'.length))).toBe(true);
        }
        expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(MAX_BYTES);
      }
    }
    expect(skill.logs().filter(({ level }) => level === 50)).toEqual([]);
  });
});

describe('many rooms', () => {
  it.each(LANGUAGES.map(({ locales, phrases }) => [locales[0], phrases] as const))('are told in part in %s, and how many there are besides', (_, say) => {
    const names = Array.from({ length: 60 }, (_each, index) => `Room${String.fromCharCode(65 + (index % 26))}${index}`);
    for (const { ssml: text } of [say.grouped(names), say.except(names), say.paused({ names })]) {
      expect(text).toMatch(/56/);
      expect(text.match(/room[a-z]\d+/gi)).toHaveLength(4);
    }
  });
});

describe('a name without end', () => {
  const LONG = 100_000;
  it.each([
    ['opening brackets', '('.repeat(LONG)],
    ['brackets', '(a)'.repeat(LONG / 3)],
    ['spaces', `a${' '.repeat(LONG)}b`],
    ['spaces and dashes', `a${'  - '.repeat(LONG / 4)}\n`],
    ['symbols', 'A/'.repeat(LONG / 2)],
    ['stars', `a${'*'.repeat(LONG)}`],
    ['digits', 'a1'.repeat(LONG / 2)],
  ])('of %s holds nobody up, in music or in rooms', async (_, name) => {
    const skill = await startSkill({ house: { players: [{ name: 'Kitchen' }, { name }, { name: `${name} 2` }] } });
    try {
      const item = (index: number, type: string) => ({
        ...{ item_id: `${index}`, uri: `library://${type}/${index}`, name: `${name}${index}`, media_type: type, provider: 'library', version: name },
        ...{ artists: [{ name }], album: { name }, metadata: { genres: [name] } },
      });
      const items = (type: string) => Array.from({ length: 5 }, (_each, index) => item(index, type));
      const found = JSON.stringify({ tracks: items('track'), albums: items('album'), artists: items('artist'), playlists: [], radio: [] });
      const echo = skill.voice();
      for (const [intent, slots] of [
        ['PlaySongIntent', { title: 'dancing queen', room: 'kitchen' }],
        ['PlayAlbumIntent', { album: 'arrival', room: 'kitchen' }],
        ['ListRoomsIntent', {}],
        ['PauseIntent', { room: 'nowhere' }],
      ] as const) {
        skill.house.control.failNext(200, found, 'music/search');
        const began = performance.now();
        expect((await echo.say(intent, slots)).text).toBeDefined();
        expect(performance.now() - began).toBeLessThan(SECOND);
      }
    } finally {
      await skill.close();
    }
  });
});

describe('"say that again"', () => {
  let skill: TestSkill;
  beforeAll(async () => {
    skill = await startSkill();
  });
  afterAll(() => skill.close());

  const sayAgain = async (said: string): Promise<string | undefined> => {
    const echo = skill.voice();
    await echo.open();
    const envelope = echo.echo.intent('AMAZON.RepeatIntent');
    const { session } = envelope;
    if (session !== undefined) session.attributes = { ...session.attributes, open: true, said };
    return speechIn((await echo.send(envelope)).answer)[0];
  };

  it('says our last words', async () => {
    const words = sentences(ssml`Playing ${pronounce('P!nk & Söhne', 'en')}.`, ssml`In the ${pronounce('La vie en rose', 'en')}.`).ssml;
    expect(await sayAgain(words)).toBe(`<speak>${words}</speak>`);
  });

  it.each([
    ['a sound', '<audio src="https://example.org/loud.mp3"/>'],
    ['another element', 'Hello <break time="10s"/>'],
    ['an element that is left open', '<lang xml:lang="fr-FR">Bonjour'],
    ['an element that was never opened', 'Bonjour</lang></speak><speak>'],
    ['elements that cross', '<lang xml:lang="fr-FR"><sub alias="a">b</lang></sub>'],
    ['a markup attribute', '<sub alias="<b>">b</sub>'],
    ['a lone ampersand', 'you & me'],
    ['a character that XML does not have', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
    ['too much', 'a'.repeat(2_001)],
    ['nothing', ''],
  ])('does not say %s', async (_, said) => {
    expect(await sayAgain(said)).toMatch(/^<speak>[^<>&]*<\/speak>$/);
    expect(await sayAgain(said)).not.toContain(said.slice(0, 30) || '<speak></speak>');
  });
});

describe('speech that is cut', () => {
  it('stays well formed, and is as long as may be', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('P!nk & "Söhne"', 'La vie en rose', 'Die Ärzte und die <Welt>', '🎵🎵', 'M*A*S*H'),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), fc.nat(200), (names, atMost) => {
        const speech = sentences(...names.map((each) => ssml`Playing ${pronounce(each, 'en')}.`));
        const cut = cutSpeech(speech, { atMost }).ssml;
        expect(isOwnSpeech(speech.ssml)).toBe(true);
        expect(isOwnSpeech(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(Math.max(atMost, 0));
        if (speech.ssml.length <= atMost) expect(cut).toBe(speech.ssml);
      }),
    );
  });
});
