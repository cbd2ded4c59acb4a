import http from 'node:http';
import https from 'node:https';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import nock from 'nock';
import { type Amazon, createAmazon } from '../../demo/amazon.js';
import type { FetchPem } from '../../src/alexa/signing-certificates.js';
import { loadTrustRoots } from '../../src/alexa/trust-roots.js';
import { SECOND } from '../../src/time.js';
import { type Edge, type EdgeOptions, REFUSED, startEdge } from './edge.js';

const HOST = 'https://s3.amazonaws.com';
const PATH = '/echo.api/echo-api-cert-demo.pem';

let amazon: Amazon;
let chain: string;
let edge: Edge;
const start = async (options: Partial<EdgeOptions> = {}): Promise<void> => {
  edge = await startEdge({ trustRoots: [amazon.rootPem], ...options });
};
/** One good request whose certificate is said to be at `url`. */
const post = (url: string = HOST + PATH) => {
  const body = JSON.stringify(edge.echo().launch());
  return edge.send({ body, headers: { ...amazon.sign(body), signaturecertchainurl: url } });
};
const status = async (url?: string): Promise<number> => (await post(url)).status;
/** A fetcher that serves the good chain anywhere and notes where it was asked for. */
const counting = (): { fetchPem: FetchPem; urls: string[] } => {
  const urls: string[] = [];
  const fetchPem: FetchPem = async (url) => {
    urls.push(url.href);
    return chain;
  };
  return { urls, fetchPem };
};
const hangs: FetchPem = () => new Promise(() => {});

/** A real server on loopback in the place of Amazon's, through `https.get`; `closed` resolves when the connection to it has ended. */
async function withHost(answer: (response: http.ServerResponse) => void, use: (closed: Promise<void>) => Promise<void>): Promise<void> {
  let connectionClosed = (): void => {};
  const closed = new Promise<void>((resolve) => {
    connectionClosed = resolve;
  });
  const host = http.createServer((request, response) => {
    request.socket.once('close', connectionClosed);
    answer(response);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const get = jest.spyOn(https, 'get').mockImplementation((_url, options, callback) => http.get({ ...options, host: '127.0.0.1', port, path: PATH }, callback));
  try {
    await use(closed);
  } finally {
    get.mockRestore();
    host.closeAllConnections();
    host.close();
  }
}

beforeAll(async () => {
  amazon = await createAmazon({ keyType: 'ec' });
  chain = await amazon.fetchPem(new URL(amazon.certificateUrl));
});
afterEach(() => edge.close());

describe('the address of the signing certificate', () => {
  const refused = [
    '',
    'certificate',
    'http://s3.amazonaws.com/echo.api/a.pem',
    'ftp://s3.amazonaws.com/echo.api/a.pem',
    'file:///echo.api/a.pem',
    '//s3.amazonaws.com/echo.api/a.pem',
    '/echo.api/a.pem',
    'https://notamazon.com/echo.api/a.pem',
    'https://s3.amazonaws.com.example.org/echo.api/a.pem',
    'https://example.s3.amazonaws.com/echo.api/a.pem',
    'https://s3.amazonaws.com./echo.api/a.pem',
    'https://s3-amazonaws.com/echo.api/a.pem',
    'https://s3.amazonaws.com@example.org/echo.api/a.pem',
    'https://user@s3.amazonaws.com/echo.api/a.pem',
    'https://user:pw@s3.amazonaws.com/echo.api/a.pem',
    'https://example.org#@s3.amazonaws.com/echo.api/a.pem',
    'https://s3.amazonaws.com:444/echo.api/a.pem',
    'https://s3.amazonaws.com:80/echo.api/a.pem',
    'https://s3.amazonaws.com/EcHo.aPi/a.pem',
    'https://s3.amazonaws.com/ECHO.API/a.pem',
    'https://s3.amazonaws.com/invalid.path/a.pem',
    'https://s3.amazonaws.com/echo.api',
    'https://s3.amazonaws.com/echo.apis/a.pem',
    'https://s3.amazonaws.com//echo.api/a.pem',
    'https://s3.amazonaws.com/echo.api/../bucket/a.pem',
    'https://s3.amazonaws.com/echo.api/%2e%2e/bucket/a.pem',
    'https://s3.amazonaws.com/echo.api/.%2E/bucket/a.pem',
    'https://s3.amazonaws.com/echo.api/..%2fbucket/a.pem',
    'https://s3.amazonaws.com/echo.api/..%5Cbucket/a.pem',
    'https://s3.amazonaws.com/echo.api\\..\\bucket/a.pem',
    'https:\\\\s3.amazonaws.com\\echo.api\\a.pem',
    'https://s3.amazonaws.com/echo.api/\ta.pem',
    'https://s3.amazonaws.com/echo.api/a b.pem',
    'https://s3.amazonaws.com/echo.api/ä.pem',
    ' https://s3.amazonaws.com/echo.api/a.pem, https://s3.amazonaws.com/echo.api/b.pem',
    `https://s3.amazonaws.com/echo.api/${'a'.repeat(3000)}`,
  ];
  it.each(refused)('is refused, and nothing is downloaded: %j', async (url) => {
    const { fetchPem, urls } = counting();
    await start({ fetchPem });
    const body = JSON.stringify(edge.echo().launch());
    const headers = { ...amazon.sign(body), signaturecertchainurl: Buffer.from(url).toString('latin1') };
    expect(await edge.send({ body, headers })).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^certificate_url/);
    expect(urls).toEqual([]);
  });

  it.each([
    ['https://s3.amazonaws.com/echo.api/a.pem', 'https://s3.amazonaws.com/echo.api/a.pem'],
    ['https://s3.amazonaws.com:443/echo.api/a.pem', 'https://s3.amazonaws.com/echo.api/a.pem'],
    ['HTTPS://S3.AmazonAWS.com/echo.api/a.pem', 'https://s3.amazonaws.com/echo.api/a.pem'],
    ['https://s3.amazonaws.com/echo.api/../echo.api/a.pem', 'https://s3.amazonaws.com/echo.api/a.pem'],
    ['https://s3.amazonaws.com/bucket/../echo.api/./a.pem', 'https://s3.amazonaws.com/echo.api/a.pem'],
    ['https://s3.amazonaws.com/echo.api/a.pem#fragment', 'https://s3.amazonaws.com/echo.api/a.pem'],
  ])('is normalised before it is judged and fetched: %j', async (url, fetched) => {
    const { fetchPem, urls } = counting();
    await start({ fetchPem });
    expect(await status(url)).toBe(200);
    expect(urls).toEqual([fetched]);
  });
});

describe("downloading Alexa's signing certificate", () => {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate();
    nock.disableNetConnect();
    nock.enableNetConnect('127.0.0.1');
  });
  afterEach(() => {
    nock.abortPendingRequests();
    nock.cleanAll();
  });
  afterAll(() => nock.restore());

  it('asks Amazon once, and remembers', async () => {
    await start();
    const amazonsHost = nock(HOST).get(PATH).reply(200, chain);
    expect(await status()).toBe(200);
    expect(await status()).toBe(200);
    expect(amazonsHost.isDone()).toBe(true);
  });

  it('asks once for fifty requests at once', async () => {
    await start();
    nock(HOST).get(PATH).once().delay(50).reply(200, chain);
    const statuses = await Promise.all(Array.from({ length: 50 }, () => status()));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('follows no redirect', async () => {
    await start();
    nock(HOST)
      .get(PATH)
      .reply(302, '', { location: `${HOST}/echo.api/other.pem` });
    const other = nock(HOST).get('/echo.api/other.pem').reply(200, chain);
    expect(await post()).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/certificate_unavailable: .*status 302/);
    expect(other.isDone()).toBe(false);
  });

  it('refuses a file of more than 64 KiB, though it holds a good chain', async () => {
    await start();
    nock(HOST)
      .get(PATH)
      .reply(200, chain + '\n'.repeat(70 * 1024));
    expect(await post()).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/certificate_unavailable: .*too large/);
  });

  it.each([403, 404, 500, 204])('refuses status %s', async (code) => {
    await start();
    nock(HOST)
      .get(PATH)
      .reply(code, code === 204 ? undefined : chain);
    expect(await post()).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/^certificate_unavailable/);
  });

  it('refuses while the host is dead, does not hammer it, and recovers a second after it did', async () => {
    await start();
    nock(HOST).get(PATH).once().replyWithError('connect ECONNREFUSED');
    expect(await post()).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/ECONNREFUSED/);
    nock(HOST).get(PATH).once().reply(200, chain);
    expect(await post()).toMatchObject(REFUSED);
    expect(nock.pendingMocks()).toHaveLength(1);
    edge.moveClock(1 * SECOND);
    expect(await status()).toBe(200);
  });

  it('gives up on a host that never answers', async () => {
    await start({ timeoutMs: 50 });
    nock(HOST).get(PATH).delay(10_000).reply(200, chain);
    expect(await post()).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(/no answer within 50 ms/);
  });
});

describe('a certificate host that hangs', () => {
  it('in the middle of the file is given up on, and its connection closed', async () => {
    await withHost(
      (response) => {
        response.writeHead(200, { 'content-length': String(chain.length) });
        response.write(chain.slice(0, 100));
      },
      async (closed) => {
        await start({ timeoutMs: 100 });
        expect(await post()).toMatchObject(REFUSED);
        expect(edge.lastReason()).toMatch(/no answer within 100 ms/);
        await closed;
      },
    );
  });

  it('or sends without end is given up on after 64 KiB, and its connection closed', async () => {
    await withHost(
      (response) => {
        response.write('\n'.repeat(70 * 1024));
      },
      async (closed) => {
        await start();
        expect(await post()).toMatchObject(REFUSED);
        expect(edge.lastReason()).toMatch(/too large/);
        await closed;
      },
    );
  });

  it('holds up nobody else', async () => {
    const fetchPem: FetchPem = (url, signal) => (url.href.includes('hang') ? hangs(url, signal) : Promise.resolve(chain));
    await start({ fetchPem, timeoutMs: 500 });
    expect(await status()).toBe(200);
    const waiting = Array.from({ length: 20 }, (_, i) => status(`${HOST}/echo.api/hang-${i}.pem`));
    let answered = 0;
    for (const one of waiting) void one.then(() => (answered += 1));
    expect(await status()).toBe(200);
    expect(await status(`${HOST}/echo.api/new.pem`)).toBe(200);
    expect((await edge.send({ method: 'GET', path: '/ping' })).text).toBe('pong');
    expect(answered).toBe(0);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([400]));
  });

  it('is asked for at most 32 certificates at once', async () => {
    let downloads = 0;
    const fetchPem: FetchPem = (url, signal) => {
      downloads += 1;
      return hangs(url, signal);
    };
    await start({ fetchPem, timeoutMs: 200 });
    const statuses = await Promise.all(Array.from({ length: 60 }, (_, i) => status(`${HOST}/echo.api/${i}.pem`)));
    expect(new Set(statuses)).toEqual(new Set([400]));
    expect(downloads).toBe(32);
  });

  it('keeps room for addresses whose certificate was good before, whoever fills the rest with made-up ones', async () => {
    const fetchPem: FetchPem = (url, signal) => (url.href.includes('hang') ? hangs(url, signal) : Promise.resolve(chain));
    await start({ fetchPem, timeoutMs: 500 });
    await status(`${HOST}/echo.api/before.pem`);
    // Sixteen others later it is no longer remembered and must be downloaded again.
    for (let i = 0; i < 16; i += 1) await status(`${HOST}/echo.api/good-${i}.pem`);
    const flood = Array.from({ length: 40 }, (_, i) => status(`${HOST}/echo.api/hang-${i}.pem`));
    await Promise.race(flood);
    expect(await status(`${HOST}/echo.api/never-seen.pem`)).toBe(400);
    expect(edge.lastReason()).toMatch(/too many downloads/);
    expect(await status(`${HOST}/echo.api/before.pem`)).toBe(200);
    await Promise.all(flood);
  });
});

describe('certificates that are remembered', () => {
  it('are sixteen at most; failures never push one out', async () => {
    const urls: string[] = [];
    const fetchPem: FetchPem = async (url) => {
      urls.push(url.href);
      if (url.href.includes('bad')) throw new Error('status 404');
      return chain;
    };
    await start({ fetchPem });
    await status(`${HOST}/echo.api/first.pem`);
    for (let i = 0; i < 20; i += 1) await status(`${HOST}/echo.api/bad-${i}.pem`);
    await status(`${HOST}/echo.api/first.pem`);
    expect(urls).toHaveLength(21);
    for (let i = 0; i < 16; i += 1) await status(`${HOST}/echo.api/good-${i}.pem`);
    expect(urls).toHaveLength(37);
    await status(`${HOST}/echo.api/first.pem`);
    expect(urls).toHaveLength(38);
  });
});

describe('the trust roots', () => {
  it("are Node's, with the two Alexa's chain can end in, and the operator's own", async () => {
    await start();
    const subjects = loadTrustRoots(amazon.rootPem).map(({ subject }) => subject);
    expect(subjects.at(-1)).toBe('CN=Demo Root CA');
    expect(subjects.some((subject) => subject.includes('Amazon Root CA 1'))).toBe(true);
    expect(subjects.some((subject) => subject.includes('Starfield Services Root Certificate Authority - G2'))).toBe(true);
  });
});
