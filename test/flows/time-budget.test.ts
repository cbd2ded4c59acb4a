import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createAmazon } from '../../demo/amazon.js';
import { SECOND } from '../../src/time.js';
import { speech, startTestServer, type TestServer } from '../support/test-server.js';

/** Alexa gives up eight seconds after it sent the request; the way to us and back is in that too. */
const CERTIFICATE_TAKES = 2 * SECOND;
const LAST_WORD_BY = 7 * SECOND;

let server: TestServer;
beforeAll(async () => {
  const amazon = await createAmazon();
  const fetchPem: typeof amazon.fetchPem = async (url, signal) => {
    await delay(CERTIFICATE_TAKES);
    return amazon.fetchPem(url, signal);
  };
  server = await startTestServer({ amazon, overrides: { fetchPem } });
});
afterAll(() => server.close());

it('a slow certificate host and a hanging Music Assistant together: the last word is ours, in time', async () => {
  const account = await server.link();
  server.house.control.hang('players/all');
  const started = Date.now();
  const { status, body } = await server.post(server.echo({ accessToken: account.accessToken }).intent('PauseIntent', { room: 'kitchen' }));
  expect(Date.now() - started).toBeGreaterThan(CERTIFICATE_TAKES);
  expect(Date.now() - started).toBeLessThan(LAST_WORD_BY);
  expect(status).toBe(200);
  expect(speech(body)).toMatch(/taking too long/);
  server.house.control.release();
});
