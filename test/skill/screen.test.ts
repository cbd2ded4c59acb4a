import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestEnvelope } from 'ask-sdk-model';
import { startSkill, type TestSkill } from './test-skill.js';

let skill: TestSkill;
beforeAll(async () => {
  skill = await startSkill({ house: { players: Array.from({ length: 130 }, (_, index) => ({ name: `Room ${'abcdefghij'[index % 10]}${index}` })) } });
});
afterAll(() => skill.close());

const onScreen = (envelope: RequestEnvelope): RequestEnvelope => {
  const { device } = envelope.context.System;
  if (device !== undefined) device.supportedInterfaces = { ...device.supportedInterfaces, 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.9' } } };
  return envelope;
};

describe('a device with a screen', () => {
  it('shows what plays where, with the cover from a public address', async () => {
    const echo = skill.voice();
    const { answer } = await echo.send(onScreen(echo.echo.intent('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'room a0' })));
    const screen = answer.response.directives?.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
    expect(screen).toMatchObject({ datasources: { now: { title: 'Dancing Queen', artist: 'ABBA', heading: expect.stringMatching(/room a0/i) } } });
    expect(JSON.stringify(screen)).toMatch(/http:\/\/localhost:8096\/covers\/\d+\//);
    expect(answer.response.card).toMatchObject({ type: 'Standard', text: 'Dancing Queen\nABBA' });
  });

  it('gets no screen without one, only the card', async () => {
    const { answer } = await skill.voice().say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'room a0' });
    expect(answer.response.directives ?? []).toEqual([]);
    expect(answer.response.card).toMatchObject({ type: 'Standard' });
  });
});

describe('dynamic entities', () => {
  const entitiesIn = ({ response }: { response: { directives?: readonly { type: string }[] } }) =>
    (response.directives ?? []).filter(({ type }) => type === 'Dialog.UpdateDynamicEntities');

  it('tells Alexa the rooms when a conversation opens: at most a hundred names of at most 140 characters, beside no other dialog directive', async () => {
    const { answer } = await skill.voice().open();
    const [directive, another] = entitiesIn(answer);
    expect(another).toBeUndefined();
    const names = JSON.stringify(directive).match(/"value":"[^"]+"/g) ?? [];
    expect(names).toHaveLength(100);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(140 + '"value":""'.length);
    expect((answer.response.directives ?? []).filter(({ type }) => type.startsWith('Dialog.'))).toHaveLength(1);
  });

  it('tells it once, and again when there are other names', async () => {
    const small = await startSkill();
    try {
      const echo = small.voice();
      await echo.open();
      expect(entitiesIn((await echo.say('PauseIntent', { room: 'kitchen' })).answer)).toEqual([]);
      const played = await echo.say('PlaySongIntent', { title: 'dancing queen', artist: 'abba', room: 'kitchen' });
      expect(JSON.stringify(entitiesIn(played.answer))).toMatch(/Dancing Queen/);
    } finally {
      await small.close();
    }
  });

  it.each([
    ['Japanese', (index: number) => `${'音'.repeat(135)}${index}`],
    ['endless', (index: number) => `${'room '.repeat(20_000)}${index}`],
  ])('tells no more than 10 kB of them when names are %s', async (_, name) => {
    const wordy = await startSkill({ house: { players: Array.from({ length: 120 }, (_each, index) => ({ name: name(index) })) } });
    try {
      const { answer, text } = await wordy.voice().open();
      expect(text).toBeDefined();
      expect(Buffer.byteLength(JSON.stringify(entitiesIn(answer)))).toBeLessThan(10.5 * 1024);
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(24 * 1024);
    } finally {
      await wordy.close();
    }
  });

  it('tells names without what nobody can say', async () => {
    const odd = await startSkill({ house: { players: [{ name: 'Kit\u0000chen' }, { name: '\u202eOffice' }, { name: 'Bath\ud800' }] } });
    try {
      const told = JSON.stringify(entitiesIn((await odd.voice().open()).answer));
      expect(told).toMatch(/"Kit chen".*"Office".*"Bath[^\\"]?"/);
      expect(told).not.toMatch(/\u202e|\\u/);
    } finally {
      await odd.close();
    }
  });

  it('has nothing to tell when nobody listens any more', async () => {
    const { answer } = await skill.voice().say('PauseIntent', { room: 'room a0' });
    expect(entitiesIn(answer)).toEqual([]);
  });
});
