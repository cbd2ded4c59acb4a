import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCoverLinks } from '../../src/covers/cover-links.js';
import { createImageSource } from '../../src/music-assistant/images.js';
import { HOUR, MINUTE } from '../../src/time.js';
import { startOddServer } from '../music-assistant/odd-server.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let ahead = 0;
const clock = () => Date.now() + ahead;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.close());

const link = (imageUrl: string): string => server.services.coverLinks.sign(imageUrl) ?? '';
const get = (url: string) => fetch(url.replace(server.services.config.publicUrl, server.publicUrl), { redirect: 'manual' });

/** What Music Assistant says about the first album that has a cover. */
const someCover = async (): Promise<string> => {
  const { musicAssistant } = server.services;
  const { token } = await musicAssistant.login({ username: 'sample', password: 'sample-house' });
  const { albums } = await musicAssistant.connect(token, { signal: AbortSignal.timeout(5_000) }).search({ query: 'arrival', mediaTypes: ['album'] });
  const cover = albums.find(({ imageUrl }) => imageUrl !== undefined)?.imageUrl;
  if (cover === undefined) throw new Error('no album of the sample house has a cover');
  return cover;
};

describe('a cover', () => {
  it('is shown to whoever has the link, to be kept for an hour and used from anywhere', async () => {
    const response = await get(link(await someCover()));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^image\/(jpeg|png)$/);
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(60);
  });

  it('is gone when the link has expired, after three quarters of an hour at the earliest', async () => {
    const url = link(await someCover());
    ahead = 44 * MINUTE;
    expect((await get(url)).status).toBe(200);
    ahead = HOUR + MINUTE;
    expect((await get(url)).status).toBe(404);
    ahead = 0;
  });

  it('is nobody else’s way into the house: links that were not made here find nothing', async () => {
    const url = new URL(link(await someCover()));
    const of = url.searchParams.get('of') ?? '';
    const before = server.house.commands.length;
    const path = Buffer.from(of, 'base64url').toString();
    for (const other of ['/info', '/imageproxy/../info', `${path}&more=1`, '', '//example.org/imageproxy']) {
      for (const text of [other, Buffer.from(other).toString('base64url')]) {
        url.searchParams.set('of', text);
        expect((await get(url.href)).status).toBe(404);
      }
    }
    expect((await get(`${server.publicUrl}/covers/1/x`)).status).toBe(404);
    expect((await get(`${server.publicUrl}/covers/99999999999999/x?of=${encodeURIComponent(of)}`)).status).toBe(404);
    expect(server.house.commands.length).toBe(before);
  });

  it('is not found when Music Assistant has none, and 502 when Music Assistant is away', async () => {
    expect((await get(link('http://ma.local:8095/imageproxy?path=nothing&provider=nobody&size=0'))).status).toBe(404);
    const url = link(await someCover());
    await server.house.control.down();
    expect((await get(url)).status).toBe(502);
    await server.house.control.up();
  });
});

describe('the link to a cover', () => {
  const links = createCoverLinks({
    ...{ publicUrl: 'https://alexa.example.org', musicAssistantUrl: 'https://music.example.org/ma', secretKey: new Uint8Array(32), clock: () => 10 * HOUR },
  });
  /** Path and query that a link stands for. */
  const fetched = (imageUrl: string): string | undefined => {
    const [, expires = '', signature = '', of = ''] = /\/covers\/(\d+)\/([\w-]+)\?of=([\w-]+)$/.exec(links.sign(imageUrl) ?? '') ?? [];
    return links.read({ of, expires, signature });
  };

  it('is for what Music Assistant serves on whatever host it believes to be, below whatever path', () => {
    expect(fetched('http://192.168.1.2:8095/imageproxy?path=a%252Fb&provider=x')).toBe('/imageproxy?path=a%252Fb&provider=x&size=512');
    expect(fetched('/imageproxy/abcdef?size=0')).toBe('/imageproxy/abcdef?size=512');
    expect(fetched('https://ha.local/ma/imageproxy/abc')).toBe('/imageproxy/abc?size=512');
    expect(fetched('https://music.example.org/ma/imageproxy/abc')).toBe('/imageproxy/abc?size=512');
    expect(fetched('http://music-assistant/imageproxy/abc')).toBe('/imageproxy/abc?size=512');
  });

  it('is not needed for pictures out in the world, and there is none for anything else', () => {
    for (const url of ['https://images.example.org/cover.jpg', 'https://cdn.example.org/imageproxy', 'https://cdn.example.org/a/imageproxy/abc']) {
      expect(links.sign(url)).toBe(url);
    }
    for (const url of ['http://192.168.1.2/cover.jpg', 'file:///etc/passwd', 'javascript:alert(1)', 'http://[', '']) expect(links.sign(url)).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)/imageproxy',
    'javascript:/imageproxy',
    'data:text/html,/imageproxy/abc',
    'file:///imageproxy/abc',
    'http://192.168.1.2/imageproxy/..%2f',
    'http://192.168.1.2/imageproxy/..%2finfo',
    'http://192.168.1.2/imageproxy/a%2Fb',
    'http://192.168.1.2/imageproxy/a.b',
    'http://192.168.1.2/imageproxy/../info',
    'http://192.168.1.2/imageproxy/a/b',
    'http://192.168.1.2/myimageproxy',
  ])('does not exist for %s', (url) => {
    expect(links.sign(url)).toBeUndefined();
  });

  it('is never longer than Alexa takes', () => {
    const path = (length: number) => encodeURIComponent(encodeURIComponent('ü/'.repeat(length)));
    expect(links.sign(`/imageproxy?path=${path(60)}`)?.length).toBeLessThanOrEqual(2000);
    expect(links.sign(`/imageproxy?path=${path(400)}`)).toBeUndefined();
    expect(links.sign(`https://images.example.org/${'x'.repeat(2000)}`)).toBeUndefined();
  });

  it('stays the same for a while, so that devices need not fetch a cover again', () => {
    expect(links.sign('/imageproxy/abc')).toBe(links.sign('/imageproxy/abc'));
  });
});

describe('a picture from Music Assistant', () => {
  const served = async (type: string) => {
    const odd = await startOddServer((_, response) => void response.writeHead(200, { 'content-type': type }).end('picture'));
    try {
      return await createImageSource({ url: odd.url }).fetch('/imageproxy/a', { signal: AbortSignal.timeout(5_000) });
    } finally {
      await odd.close();
    }
  };

  it('is one whatever the case of its type, and nothing else is', async () => {
    expect(await served('image/PNG; charset=binary')).toMatchObject({ type: 'image/png' });
    expect(await served('image/SVG+xml')).toBeUndefined();
  });
});
