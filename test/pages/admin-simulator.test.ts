import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { z } from 'zod';
import { startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { startTestServer } from '../support/test-server.js';
import { ADMIN, factsOn, signInForAdmin, simulate } from './admin-client.js';
import type { PageAnswer } from './page-client.js';
import { onBothStores } from './stores.js';

const jsonOn = ({ html }: PageAnswer): unknown[] =>
  parse(html)
    .querySelectorAll('pre')
    .map((block) => JSON.parse(block.text));
const optionsOf = ({ html }: PageAnswer, name: string) =>
  parse(html)
    .querySelectorAll(`select[name=${name}] option`)
    .map((option) => ({ value: option.getAttribute('value') ?? '', label: option.text }));

const envelope = z.object({
  context: z.object({ System: z.object({ user: z.object({ accessToken: z.string() }), device: z.object({ deviceId: z.string() }) }) }),
  request: z.object({ intent: z.object({ name: z.string(), slots: z.record(z.string(), z.object({ value: z.string().optional() })) }) }),
});

onBothStores('the simulator', (server) => {
  it('says a phrase in the name of an administrator without a link, and ends with the session', async () => {
    const { client } = await signInForAdmin(server());
    const before = await client.get('/admin/simulator');
    expect(before.text).toContain('the simulator borrows your sign-in');
    const page = await simulate(client, { phrase: 'Alexa, ask music assistant to play dancing queen by abba in the kitchen' });
    expect(page.text).toContain('Playing Dancing Queen by ABBA in the kitchen.');
    expect(page.text).toMatch(/What the players did Kitchen plays Dancing Queen · ABBA, volume \d+ ← silent/);
    expect(
      server()
        .house.players()
        .find(({ name }) => name === 'Kitchen')?.title,
    ).toBe('Dancing Queen');
    expect(factsOn(page)).toMatchObject({ Intent: 'PlaySongIntent', Matched: 'Dancing Queen · ABBA', Room: 'Kitchen', Outcome: 'done' });
    const [sent, answered] = jsonOn(page);
    const { request, context } = envelope.parse(sent);
    expect(request.intent.name).toBe('PlaySongIntent');
    expect(request.intent.slots.artist?.value).toBe('abba');
    expect(context.System.user.accessToken).toBe('…');
    expect(z.object({ response: z.object({ shouldEndSession: z.boolean() }) }).parse(answered).response.shouldEndSession).toBe(true);

    const { store, grants } = server().services;
    const admin = (await server().services.musicAssistant.login(ADMIN)).account;
    expect(await grants.listByAccount(admin.id)).toEqual([]);
    expect((await client.get('/accounts')).text).toContain('Nothing is linked yet');
    const lent = server().services.activity?.list()[0]?.heardBy?.grantId ?? '';
    expect(await store.get(`grant:{${lent}}`)).toBeDefined();
    expect(await store.get(`echos:{${lent}}`)).toBeDefined();
    const { hidden } = await client.get('/admin');
    await client.post('/accounts', { csrf: hidden.csrf ?? '', action: 'sign-out' });
    expect(await Promise.all([`grant:{${lent}}`, `echos:{${lent}}`, `household:{${lent}}`].map((key) => store.get(key)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps a question open until it is answered, also over posts, and starts over when asked to', async () => {
    const { client } = await signInForAdmin(server());
    const asked = await simulate(client, { phrase: 'play thriller in the office' });
    expect(asked.text).toContain('Alexa waits for your answer');
    const answered = await simulate(client, { phrase: 'the album' });
    expect(answered.text).toMatch(/Playing .*Thriller.* in the office/);
    expect(answered.text).toContain('Before that');
    const { client: other } = await signInForAdmin(server());
    expect((await other.get('/admin/simulator')).text).not.toContain('hriller');
    await client.post('/admin/simulator', { csrf: answered.hidden.csrf ?? '', action: 'start-over' });
    expect((await client.get('/admin/simulator')).text).not.toContain('hriller');
  });

  it('speaks as an existing Echo of an own link: its room counts, its last phrase and its Alexa user stay', async () => {
    const { accessToken, refresh } = await server().link(ADMIN);
    const bath = server().echo({ accessToken, deviceId: 'in-the-bath', userId: 'amzn1.ask.account.ADMIN' });
    await server().post(bath.intent('BindEchoIntent', { room: 'living room' }));
    const { client } = await signInForAdmin(server());
    const start = await client.get('/admin/simulator');
    expect(start.text).not.toContain('borrows');
    const [own, first, ...others] = optionsOf(start, 'echo');
    expect([own?.label, first?.label, others]).toEqual(['An Echo of its own', 'Echo 1', []]);
    const page = await simulate(client, { phrase: 'play halo', echo: first?.value ?? '' });
    expect(page.text).toContain('Playing Halo by Beyoncé in the living room.');
    expect(optionsOf(page, 'echo')).toHaveLength(2);
    expect((await client.get('/admin/echos')).text).toContain('Said last: “this is the living room echo”');
    expect((await client.get('/admin/activity')).text).toContain('“play halo” Playing Halo by Beyoncé in the living room. just now · simulator');

    const rebuilt = await Promise.all(['en', 'de'].map(async (language) => (await client.get('/admin/activity', { 'accept-language': language })).text));
    expect(rebuilt).toEqual([expect.stringContaining('the phrases are rebuilt from that'), expect.stringContaining('Die Sätze sind daraus nachgebildet')]);

    const german = await simulate(client, { phrase: 'spiele halo in der küche', locale: 'de-DE' });
    expect(german.text).toContain('Ich spiele Halo von Beyoncé');
    expect((await client.get('/admin/echos')).text).toContain('The simulator’s own Echo');
    expect(optionsOf(await client.get('/admin/simulator'), 'echo')).toHaveLength(2);

    const gone = await client.post('/admin/simulator', { csrf: start.hidden.csrf ?? '', action: 'say', phrase: 'pause', echo: 'not/there', locale: 'en-US' });
    expect((await client.get(gone.location ?? '')).text).toContain('That Echo is not known any more');
    await server().services.grants.revokeByAlexaUser('amzn1.ask.account.SIMULATOR');
    await expect(refresh()).resolves.toBeDefined();
    await server().services.grants.revokeByAlexaUser('amzn1.ask.account.ADMIN');
    await expect(refresh()).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('loses none of several phrases that one browser sends at once', async () => {
    const { client } = await signInForAdmin(server());
    const { hidden } = await client.get('/admin/simulator');
    const phrases = ['play halo in the kitchen', 'pause', 'play thriller in the office', 'set the volume to 5 in the kitchen'];
    await Promise.all(phrases.map((phrase) => client.post('/admin/simulator', { csrf: hidden.csrf ?? '', action: 'say', phrase, locale: 'en-US' })));
    const { text } = await client.get('/admin/simulator');
    expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([]);
  });

  it('refuses what its form does not send, and logs no word of what was typed', async () => {
    const { client } = await signInForAdmin(server());
    const { hidden } = await client.get('/admin/simulator');
    const say = (fields: Record<string, string>) =>
      client.post('/admin/simulator', { csrf: hidden.csrf ?? '', action: 'say', phrase: 'pause', locale: 'en-US', ...fields });
    expect((await say({ locale: 'xx-XX' })).status).toBe(400);
    expect((await say({ phrase: 'x'.repeat(201) })).status).toBe(400);
    expect((await say({ phrase: '  ' })).location).toContain('problem=empty');
    const nonsense = await simulate(client, { phrase: 'xyzzy plugh frobnicate' });
    expect(factsOn(nonsense).Intent).toMatch(/Fallback|PlaySong/);
    const logs = server().logs.join('\n').toLowerCase();
    expect(['xyzzy', 'dancing queen', 'thriller'].filter((word) => logs.includes(word))).toEqual([]);
  });
});

describe('the simulator before a Music Assistant that shows what was before for a moment (2.8)', () => {
  it('shows what the players do once that is settled: what follows in a room that plays has its title, and its volume is the new one', async () => {
    const house = await startSampleHouse({ fast: false });
    const server = await startTestServer({ house });
    try {
      const { client } = await signInForAdmin(server);
      const [first, second, louder] = [
        await simulate(client, { phrase: 'play dancing queen by abba in the kitchen' }),
        await simulate(client, { phrase: 'play halo in the kitchen' }),
        await simulate(client, { phrase: 'set the volume to 5 in the kitchen' }),
      ];
      expect(first.text).toMatch(/Kitchen plays Dancing Queen · ABBA, volume \d+ ← silent/);
      expect(second.text).toMatch(/Kitchen plays Halo · Beyoncé, volume \d+ ← plays Dancing Queen · ABBA, volume \d+/);
      expect(louder.text).toMatch(/Kitchen plays Halo · Beyoncé, volume 50 ← plays Halo · Beyoncé, volume \d+/);
    } finally {
      await server.close();
      await house.close();
    }
  }, 20_000);
});
