import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { describeAnswer } from '../../src/doctor/describe-answer.js';
import { parseOptions } from '../../src/doctor/options.js';
import { createOutside } from '../../src/doctor/outside.js';
import { createPresenter } from '../../src/doctor/presentable.js';
import { toJson, toLine } from '../../src/doctor/report.js';
import { runDoctor } from '../../src/doctor/run-doctor.js';
import { createBrowser } from '../../src/linking-client/browser.js';
import { DAY, SECOND } from '../../src/time.js';
import { examine, fault, TEST_ACCOUNT } from './examine.js';
import { startTimeServer } from './time-server.js';

const closing: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

async function serve(answer: RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = createServer(answer);
  await once(server.listen(0, host), 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://${host === '127.0.0.1' ? 'localhost' : host}:${address !== null && typeof address === 'object' ? address.port : 0}`;
}

const env = (changes: Record<string, string>) => ({ ...LOCAL_IDENTITY, MUSIC_ASSISTANT_URL: 'http://127.0.0.1:1', ...changes });
const html = { 'content-type': 'text/html' };
const page =
  (body: string): RequestListener =>
  (request, response) =>
    void request.resume().on('end', () => response.writeHead(200, html).end(body));

async function msOf<Result>(work: () => Promise<Result> | Result): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

describe('a proxy that wants to keep the doctor busy', () => {
  it('cannot with a page of many titles', async () => {
    const text = '<title '.repeat(100_000);
    expect(await msOf(() => describeAnswer({ status: 200, headers: new Headers(), text }))).toBeLessThan(SECOND);
  });

  it('cannot with a page of many elements', async () => {
    const url = await serve(page('<div>'.repeat(50_000)));
    const startedAt = performance.now();
    expect((await examine(env({ PUBLIC_URL: url }), ['authorize'])).authorize).toEqual(fault('unexpected'));
    expect(performance.now() - startedAt).toBeLessThan(5 * SECOND);
  });

  it('cannot in the pages of a link', async () => {
    const url = await serve(page('<div>'.repeat(50_000)));
    await expect(createBrowser({ stopAt: () => false }).open(`${url}/login`)).rejects.toThrow('too large a page');
  });

  it('cannot with a body without end, of which the beginning is read and the status kept', async () => {
    const url = await serve((_, response) => {
      response.writeHead(418, html);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    const outside = createOutside({ publicUrl: url, connectTo: undefined, caPem: undefined });
    try {
      const { status, text } = await outside.send('/');
      expect([status, text.length]).toEqual([418, 256 * 1024]);
      expect((await outside.send('/')).status).toBe(418);
    } finally {
      await outside.close();
    }
  });
});

describe('what is shown', () => {
  const secret = 'Zo"p&ü/+secret-with-anything?in=it';
  const secretKey = Buffer.alloc(32, 7).toString('base64url');
  const given = { OAUTH_CLIENT_SECRET: secret, SECRET_KEY: secretKey, MA_PASSWORD: 'pass word<1>', REDIS_URL: 'redis://:redis%2Fpassword@127.0.0.1:1' };
  const show = (cause: string) => createPresenter(given)({ ok: true, cause }).cause;
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  it.each([
    ['the client secret', secret],
    ['its beginning', secret.slice(0, 9)],
    ['Basic credentials', base64(`alexa:${secret}`)],
    ['the beginning of Basic credentials', base64(`alexa:${secret}`).slice(0, 20)],
    ['Basic credentials as RFC 6749 has them', base64(`alexa:${encodeURIComponent(secret)}`)],
    ['the secret in base64', base64(secret)],
    ['the secret in base64url', Buffer.from(secret).toString('base64url')],
    ['the secret in a URL', encodeURIComponent(secret)],
    ['the secret in a URL, in small letters', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['the secret in JSON', JSON.stringify(secret).slice(1, -1)],
    ['the secret key', secretKey],
    ['a password', 'pass word<1>'],
    ['a password in a form', 'pass+word%3C1%3E'],
    ['a password in a page', 'pass word&lt;1&gt;'],
    ['a password of Redis', 'redis/password'],
    ['a password of Redis in its URL', 'redis%2Fpassword'],
  ])('never holds %s', (_what, value) => {
    expect(show(`came "${value}", ${value}`).replaceAll('=', '')).toBe('came "[secret]", [secret]');
  });

  it('is one line without anything that steers a terminal or turns text around, and not too long', () => {
    expect(show('a\u001b[31mb\r\nc\u0000\u009bd\u202ee\u2066f\u2028g')).toBe('a [31mb c d e f g');
    expect(show('x'.repeat(100_000)).length).toBeLessThan(410);
  });

  it('holds no secret in the whole report when the proxy repeats every request', async () => {
    const url = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => response.writeHead(200, html).end(`\u001b]0;x\u0007${request.headers.authorization ?? ''} ${request.url} ${body}`));
    });
    const all = env({ ...TEST_ACCOUNT, PUBLIC_URL: url, SECRET_KEY: secretKey });
    const reported: string[] = [];
    const diagnosis = await runDoctor({
      env: all,
      options: parseOptions(['--time-server', '127.0.0.1:9']),
      onFinding: (layer, finding) => void reported.push(toLine(layer, finding)),
    });
    const output = reported.join('\n') + toJson(diagnosis);
    for (const value of [LOCAL_IDENTITY.OAUTH_CLIENT_SECRET, base64('alexa:').slice(0, 8), secretKey, TEST_ACCOUNT.MA_PASSWORD, '\u001b', '\\u001b'])
      expect(output).not.toContain(value);
  });

  it('of the token endpoint is status and type alone', async () => {
    const url = await serve((request, response) => response.writeHead(200, html).end(request.headers.authorization));
    expect((await examine(env({ PUBLIC_URL: url }), ['token'])).token).toEqual(fault('wrong-errors', 'answers 200, text/html; expected 400'));
  });
});

describe('a clock that cannot be right', () => {
  const clockOf = async (aheadMs: number, changes: Record<string, string> = {}) => {
    const time = await startTimeServer(aheadMs);
    try {
      return (await examine(env({ PUBLIC_URL: 'http://localhost:1', ...changes }), ['clock'], ['--time-server', `127.0.0.1:${time.port}`])).clock;
    } finally {
      await time.close();
    }
  };
  const unknown = { ok: null, cause: expect.stringContaining('Not checked') };
  /** To the second: 1900, where NTP begins (RFC 4330 §5: no time). */
  const NTP_ZERO = -2_208_988_800 * SECOND;

  it.each([
    ['of zero', NTP_ZERO - Date.now()],
    ['of decades ago', -25 * 365 * DAY],
  ])('is not believed to a time server: a time %s', async (_what, ahead) => {
    expect(await clockOf(ahead)).toEqual(unknown);
  });

  it.each(['not a date', 'Thu, 01 Jan 1970 00:00:00 GMT'])('is not believed to Music Assistant: %s', async (date) => {
    const url = await serve((_, response) => response.setHeader('date', date).end('{}'), '127.0.0.2');
    expect(await clockOf(NTP_ZERO - Date.now(), { MUSIC_ASSISTANT_URL: url })).toEqual(unknown);
  });

  it('is asked of Music Assistant itself, not of whom it names', async () => {
    let asked = 0;
    const other = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const url = await serve((_, response) => response.writeHead(302, { location: other }).end(), '127.0.0.2');
    expect(await clockOf(NTP_ZERO - Date.now(), { MUSIC_ASSISTANT_URL: url })).toMatchObject({ ok: true });
    expect(asked).toBe(0);
  });
});

it.each(['.ask/ask-states.json', 'skill-package/skill.json'])('a pipe in place of %s is not waited for', async (path) => {
  const project = mkdtempSync(join(tmpdir(), 'pipe-'));
  closing.push(() => rmSync(project, { recursive: true, force: true }));
  execFileSync('cp', ['-r', 'skill-package', project]);
  rmSync(join(project, path), { force: true });
  mkdirSync(join(project, '.ask'), { recursive: true });
  execFileSync('mkfifo', [join(project, path)]);
  const found = await examine(env({ PUBLIC_URL: 'http://localhost:1' }), ['skill-package'], ['--project', project]);
  expect(found['skill-package']).toEqual(fault('not-readable', path));
});
