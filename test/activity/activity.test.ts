import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factsOn, signInForAdmin } from '../pages/admin-client.js';
import type { PageClient } from '../pages/page-client.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const QUEEN = { title: 'bohemian rhapsody', artist: 'queen', room: 'kitchen' };

let server: TestServer;
let accessToken: string;
let admin: PageClient;
beforeAll(async () => {
  server = await startTestServer();
  accessToken = (await server.link()).accessToken;
  admin = (await signInForAdmin(server)).client;
});
afterAll(() => server?.close());

const say = (intent: string, slots: Record<string, string> = {}, echo: { deviceId?: string; locale?: string; accessToken?: string } = { accessToken }) =>
  server.post(server.echo({ accessToken, ...echo }).intent(intent, slots));
const activity = () => admin.get('/admin/activity');

describe('what happened', () => {
  it('shows what was said, matched, sent and answered, and where', async () => {
    expect((await activity()).text).toContain('Nothing has been asked since');
    await say('PlaySongIntent', QUEEN);
    const page = await activity();
    expect(page.text).toContain('“play bohemian rhapsody by queen in the kitchen”');
    expect(page.text).toContain('Playing Bohemian Rhapsody by Queen in the kitchen');
    expect(factsOn(page)).toMatchObject({
      Outcome: 'done',
      Intent: 'PlaySongIntent',
      Room: 'Kitchen',
      Matched: expect.stringMatching(/^Bohemian Rhapsody · Queen$/),
      Took: expect.stringMatching(/^\d+ ms$/),
      Echo: 'Echo 1',
      Locale: 'en-US',
      'Sent to Music Assistant': expect.stringMatching(/players\/all \d+ ms.*music\/search \d+ ms.*player_queues\/play_media \d+ ms/),
    });
    expect(page.text).not.toContain('simulator');
  });

  it('names an error by its name, and leads to what it means', async () => {
    server.house.control.offline('Office');
    await say('PlaySongIntent', { title: 'halo', room: 'office' });
    server.house.control.online('Office');
    expect((await activity()).html).toContain('href="/admin/help?name=room_offline"');
    await say('WhatsPlayingIntent', {}, { accessToken: 'not-a-token' });
    expect((await activity()).html).toContain('href="/admin/help?name=not_linked"');
  });

  it('says other phrases as people do, in their language', async () => {
    await say('SleepTimerIntent', { duration: 'PT1H30M', room: 'kitchen' });
    await say('AMAZON.NextIntent');
    await server.post(server.echo({ accessToken, locale: 'de-DE' }).launch());
    await say('PlaySongIntent', { title: 'halo', artist: 'beyoncé' }, { locale: 'de-DE' });
    await say('AMAZON.FallbackIntent');
    const { text } = await activity();
    for (const phrase of [
      '“stop the music in the kitchen in 1 hour 30 minutes”',
      '“next”',
      '“öffne musik assistent”',
      '“spiele halo von beyoncé”',
      'words that fit nothing',
    ])
      expect(text).toContain(phrase);
  });

  it('shows what we asked to choose between', async () => {
    await say('PlaySongIntent', { title: 'thriller', room: 'kitchen' });
    expect((await activity()).text).toMatch(/Outcome asked_which_media Intent PlaySongIntent Room [^:]*Matched Thriller · Michael Jackson, Thriller · /);
  });

  it('keeps fifty, newest first', async () => {
    for (let count = 0; count < 52; count += 1) await say('AMAZON.HelpIntent');
    const { html } = await activity();
    expect(html.match(/<details/g)).toHaveLength(50);
    expect(html).not.toContain('rhapsody');
  });

  it('no word of it is in the log, and no access token on the page', async () => {
    const { html } = await activity();
    expect(html).not.toContain(accessToken);
    expect(server.logs.length).toBeGreaterThan(50);
    const logs = server.logs.join('\n').toLowerCase();
    expect(['rhapsody', 'thriller', 'kitchen', 'playing b'].filter((word) => logs.includes(word))).toEqual([]);
  });
});

describe('with ACTIVITY=off', () => {
  it('nothing is kept, and the page says so', async () => {
    const quiet = await startTestServer({ env: { ACTIVITY: 'off' } });
    try {
      const linked = await quiet.link();
      await quiet.post(quiet.echo({ accessToken: linked.accessToken }).intent('PlaySongIntent', QUEEN));
      const { client } = await signInForAdmin(quiet);
      expect((await client.get('/admin/activity')).text).toContain('ACTIVITY is off');
      expect((await client.get('/admin/echos')).text).not.toContain('Said last');
      expect(quiet.services.activity).toBeUndefined();
    } finally {
      await quiet.close();
    }
  });
});
