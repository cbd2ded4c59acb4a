import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { startNode } from '../support/child.js';
import { bundleProgram } from '../support/server-process.js';

let program: string;
beforeAll(async () => {
  program = await bundleProgram('demo/demo.ts');
});

/** `npm run demo` as a process: what it prints, and how it ends. */
const demo = async (phrases: readonly string[], env: Record<string, string> = {}) => {
  const child = startNode([program, ...phrases], env);
  const code = await new Promise((resolve) => child.process.once('close', resolve));
  return { code, output: child.output() };
};

describe('the demo', () => {
  let house: SampleHouse | undefined;
  afterAll(() => house?.close());

  it('links an account, says the phrases, shows Alexa’s words and what the speakers do, and exits 0', async () => {
    const { code, output } = await demo(['play dancing queen in the kitchen', 'pause']);
    expect(output).toContain('Playing Dancing Queen by ABBA in the kitchen.');
    expect(output).toContain('▶ Dancing Queen · ABBA');
    expect(output).toContain('❚❚ Dancing Queen · ABBA');
    expect(code).toBe(0);
  });

  it('exits 1 when one phrase did not work, and goes on with the others', async () => {
    const { code, output } = await demo(['play xyzzy plugh in the kitchen', 'play dancing queen in the kitchen']);
    expect(output).toContain('Playing Dancing Queen by ABBA in the kitchen.');
    expect(code).toBe(1);
  });

  it('without phrases and without a terminal plays its conversation, in which each phrase works', async () => {
    const { code, output } = await demo([]);
    expect(output.match(/^You:/gm)).toHaveLength(10);
    expect(code).toBe(0);
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(output.slice(output.indexOf('You:')).trimEnd());
  });

  it('takes a question for an answer only when a later phrase answered it', async () => {
    expect((await demo(['play dancing queen'])).code).toBe(1);
    const { code, output } = await demo(['play dancing queen', 'the office']);
    expect(output).toContain('▶ Dancing Queen · ABBA');
    expect(code).toBe(0);
  });

  it('speaks the language of a locale, and names those there are when nobody speaks it', async () => {
    const german = await demo(['--locale', 'de-DE', 'spiele dancing queen in der küche', 'pause']);
    expect(german.output).toContain('Ich spiele Dancing Queen von ABBA');
    expect(german.output).toContain('❚❚ Dancing Queen · ABBA');
    expect(german.code).toBe(0);
    const unknown = await demo(['--locale', 'xx-XX', 'pause']);
    expect(unknown.output).toContain('No language has the locale xx-XX. There are: en-US, ');
    expect(unknown.output).not.toContain('    at ');
    expect(unknown.code).toBe(1);
  });

  it('speaks to another house when MUSIC_ASSISTANT_URL is set, and revokes what it was given there', async () => {
    house = await startSampleHouse();
    const env = { MUSIC_ASSISTANT_URL: house.url, MA_USERNAME: 'sample', MA_PASSWORD: 'sample-house' };
    const { code, output } = await demo(['play dancing queen in the office'], env);
    expect(output).toContain('Music Assistant 0.0.0: Kitchen, Living Room, Office');
    expect(code).toBe(0);
    expect(output).toContain('▶ Dancing Queen');
    expect(house.players().find(({ name }) => name === 'Office')).toMatchObject({ state: 'playing', title: 'Dancing Queen' });
    for (const token of house.issuedTokens()) {
      const me = await fetch(`${house.url}/auth/me`, { headers: { authorization: `Bearer ${token}` } });
      expect(me.status).toBe(401);
    }
    const wrong = await demo(['pause'], { ...env, MA_PASSWORD: 'wrong' });
    expect(wrong.code).toBe(1);
    expect(wrong.output).not.toContain('    at ');
  });
});
