import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../../src/storage/embedded.js';
import { StoreError } from '../../src/storage/store.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { authorizePath, createPageClient } from './page-client.js';

describe('a browser', () => {
  let folder: string;
  let server: TestServer;
  let deletingFails = false;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'store-fails-'));
    const store = await openEmbeddedStore({ dataDir: folder });
    const cut = () => Promise.reject(new StoreError('unavailable', 'cut by the test'));
    server = await startTestServer({ overrides: { store: { ...store, delete: (...keys) => (deletingFails ? cut() : store.delete(...keys)) } } });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('whose sign-in the store forgets in the middle leaves no living token at Music Assistant', async () => {
    deletingFails = true;
    const answer = await createPageClient(server).signIn();
    deletingFails = false;
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(server.house.issuedTokens()).toHaveLength(1);
    expect(server.house.commands.map(({ command }) => command)).toContain('auth/token/revoke');
    expect(server.logs.map((line) => JSON.parse(line))).toContainEqual(expect.objectContaining({ msg: 'page refused', reason: 'store_unavailable' }));
  });

  it('that starts linking more than sixty times in a minute gets a page that says to wait (status 429, RFC 6585 §4)', async () => {
    const client = createPageClient(server);
    const answers = await Promise.all(Array.from({ length: 61 }, () => client.get(authorizePath(server))));
    const [refused, ...others] = answers.filter(({ status }) => status !== 303);
    expect(others).toEqual([]);
    expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([429, '60']);
    expect(refused?.text).toContain('Please try again in a minute');
  });
});
