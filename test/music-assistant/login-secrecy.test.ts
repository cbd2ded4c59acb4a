import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { LoginError } from '../../src/music-assistant/errors.js';
import { createMusicAssistant, type MusicAssistant } from '../../src/music-assistant/music-assistant.js';
import { createPageClient } from '../pages/page-client.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { type OddServer, sendJson, startOddServer } from './odd-server.js';

const PASSWORD = 'hush-hush-42';
const SENT = JSON.stringify({ credentials: { username: 'sample', password: PASSWORD } });

type Case = [what: string, detail: string, answer: (response: ServerResponse) => void];
const text = (status: number, type: string, body: string) => (response: ServerResponse) => void response.writeHead(status, { 'content-type': type }).end(body);
const CASES: Case[] = [
  ['in its error', 'HTTP 401, application/json', (response) => sendJson(response, { success: false, error: `cannot sign in: ${SENT}` }, 401)],
  [
    'beside a sentence we know',
    'HTTP 401, application/json: Invalid username or password',
    (to) => sendJson(to, { error: `Invalid credentials: ${PASSWORD}` }, 401),
  ],
  ['beside a lockout', 'HTTP 401, text/plain: too many failed attempts', text(401, 'text/plain; a=b', `Too many failed attempts ${SENT}`)],
  ['beside a missing setup', 'HTTP 403, no content type: setup required', (response) => void response.writeHead(403).end(`Setup required ${SENT}`)],
  ['on an error page', 'HTTP 500, text/html', text(500, 'text/html', `<pre>${SENT}</pre>`)],
  ['on a page of a proxy', 'HTTP 502, text/html', text(502, 'text/html', SENT)],
  ['as the type of its answer', 'HTTP 400, another content type', text(400, `text/${PASSWORD}`, SENT)],
  ['as if that were an answer', 'the reply is not JSON', text(200, 'application/json', `{${SENT}`)],
  ['as if that were the account', 'unexpected reply: token, user', text(200, 'application/json', SENT)],
  ['without being HTTP', 'not HTTP: HTTPParserError', (response) => void response.socket?.end(`${PASSWORD}\r\n\r\n`)],
];

describe('a Music Assistant, or a proxy, that repeats the password', () => {
  let answer: Case[2];
  let house: SampleHouse;
  let odd: OddServer;
  let musicAssistant: MusicAssistant;
  let server: TestServer;
  beforeAll(async () => {
    house = await startSampleHouse({ fast: true });
    const info: unknown = await (await fetch(`${house.url}/info`)).json();
    odd = await startOddServer((request, response) => (request.url === '/info' ? sendJson(response, info) : answer(response)));
    musicAssistant = createMusicAssistant({ url: odd.url });
    server = await startTestServer({ house, env: { MUSIC_ASSISTANT_URL: odd.url, LOG_LEVEL: 'trace' } });
  });
  afterAll(async () => {
    await server.close();
    await musicAssistant.close();
    await odd.close();
    await house.close();
  });

  it.each(CASES)('%s: it is not in the error, nor in the log', async (_what, detail, answers) => {
    answer = answers;
    const error: unknown = await musicAssistant.login({ username: 'sample', password: PASSWORD }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(LoginError);
    expect(error).toMatchObject({ detail });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(PASSWORD);

    const client = createPageClient(server);
    const form = await client.get('/login');
    const before = server.logs.length;
    await client.post('/login', { ...form.hidden, username: 'sample', password: PASSWORD });
    const logged = server.logs.slice(before).join('\n');
    expect(logged).toContain('sign-in failed');
    expect(logged).not.toContain(PASSWORD);
  });
});
