import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, MINUTE, SECOND } from '../../src/time.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { creationOptionsOn, type Fault, requestOptionsOn } from './authenticator.js';
import { beginRequest, type PageAnswer } from './page-client.js';
import { createPasskeyUsers, passkeyIds } from './passkey-users.js';

let moved = 0;
const clock = () => Date.now() + moved;

describe('passkeys are refused:', () => {
  let started: TestServer;
  beforeAll(async () => {
    started = await startTestServer({ clock, env: { TRUST_PROXY: '1' } });
  });
  afterAll(() => started?.close());
  afterEach(() => {
    moved = 0;
  });
  const server = () => started;
  const { newClient, newAuthenticator, withPasskey, post, signIn } = createPasskeyUsers(server);

  const refused: [string, Fault][] = [
    ['another origin', { origin: 'https://evil.example' }],
    ['another origin on the same host', { origin: 'http://localhost:1' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['a person who was not verified', { userVerified: false }],
    ['nobody there', { userPresent: false, userVerified: false }],
    ['another account’s handle', { userHandle: 'c29tZWJvZHkgZWxzZQ' }],
    ['a wrong signature', { signature: 'MEUCIQDwrong' }],
    ['another ceremony', { type: 'webauthn.create' }],
  ];
  it.each(refused)('%s (WebAuthn §7.2)', async (_what, fault) => {
    const { authenticator } = await withPasskey();
    const { client, answer } = await signIn(authenticator, { fault });
    expect([answer.status, answer.location]).toEqual([401, null]);
    expect(answer.text).toContain('That passkey could not be checked');
    expect((await client.get('/accounts')).location).toBe('/login');
  });

  it('a captured answer that is sent again, in the same browser too', async () => {
    const { authenticator } = await withPasskey();
    const client = newClient();
    const form = await client.get('/login');
    const captured = authenticator.get(form.html);
    const { cookie } = client;
    expect((await post(client, form, captured)).location).toBe('/accounts');
    client.cookie = cookie;
    const replayed = await post(client, form, captured);
    expect([replayed.status, replayed.location]).toEqual([403, null]);
    expect(replayed.text).toContain('This page had been open for too long');
  });

  it('a challenge of another browser, another authorization request, another page, or the form that adds one', async () => {
    const { authenticator, owner } = await withPasskey();
    const client = newClient();
    const [request, other] = [await beginRequest(server()), await beginRequest(server())];
    const accounts = await client.get('/login');
    const forRequest = await client.get(`/login?request=${request}`);
    const foreign = await newClient().get('/login');
    const adding = creationOptionsOn((await owner.get('/accounts')).html);
    const asked: [PageAnswer, Record<string, string>, string][] = [
      [accounts, accounts.hidden, requestOptionsOn(foreign.html).challenge],
      [forRequest, { ...forRequest.hidden, request: other }, requestOptionsOn(forRequest.html).challenge],
      [accounts, accounts.hidden, requestOptionsOn(forRequest.html).challenge],
      [accounts, { ...accounts.hidden, next: 'admin' }, requestOptionsOn(accounts.html).challenge],
      [accounts, accounts.hidden, adding.challenge],
      [accounts, accounts.hidden, Buffer.from('9999999999999.made-up.mac').toString('base64url')],
    ];
    for (const [form, hidden, challenge] of asked) {
      const answer = await post(client, { ...form, hidden }, authenticator.get(form.html, { challenge }));
      expect([answer.status, answer.location]).toEqual([403, null]);
    }
  });

  it('a challenge that is older than ten minutes; the page that says so has a new one', async () => {
    const { authenticator } = await withPasskey();
    const client = newClient();
    const form = await client.get('/login');
    moved = 10 * MINUTE;
    const late = await post(client, form, authenticator.get(form.html));
    expect(late.status).toBe(403);
    expect((await post(client, late, authenticator.get(late.html))).location).toBe('/accounts');
  });

  it('one that was not used for a year', async () => {
    const { authenticator } = await withPasskey();
    moved = 364 * DAY;
    expect((await signIn(authenticator)).answer.location).toBe('/accounts');
    moved += 366 * DAY;
    expect((await signIn(authenticator)).answer.text).toContain('This server does not know that passkey');
  });

  it('a counter that went back or stands still, and says what to do', async () => {
    const { authenticator } = await withPasskey();
    expect((await signIn(authenticator, { fault: { counter: 7 } })).answer.location).toBe('/accounts');
    for (const counter of [7, 6, 0]) {
      const { answer } = await signIn(authenticator, { fault: { counter } });
      expect([answer.status, answer.location]).toEqual([401, null]);
      expect(answer.text).toContain('it counts as if there were a copy of it');
    }
    expect((await signIn(authenticator, { fault: { counter: 8 } })).answer.location).toBe('/accounts');
  });

  it('one that was never added, and one that was removed, with words that lead back to the password', async () => {
    const { authenticator, owner } = await withPasskey();
    const accounts = await owner.get('/accounts');
    const answers = [];
    const stranger = newAuthenticator();
    stranger.create(accounts.html);
    answers.push((await signIn(stranger, { fault: { userHandle: 'c29tZWJvZHk' } })).answer);
    const removed = await owner.post('/accounts/passkeys', { csrf: accounts.hidden.csrf ?? '', action: 'remove-passkey', id: passkeyIds(accounts)[0] ?? '' });
    expect(removed.location).toBe('/accounts?notice=passkey_removed');
    answers.push((await signIn(authenticator)).answer);
    for (const { status, text, html } of answers) {
      expect([status, html.includes('name="password"')]).toEqual([401, true]);
      expect(text).toContain('This server does not know that passkey');
    }
  });

  it('what is no passkey at all, and a form without its CSRF token', async () => {
    const { authenticator } = await withPasskey();
    const client = newClient();
    const form = await client.get('/login');
    const fine = authenticator.get(form.html);
    const odd = ['', 'null', '[]', '{}', '{"id":"a"}', fine.replace('public-key', 'password'), fine.replace('"response"', '"answer"')];
    for (const passkey of odd) expect([passkey.slice(0, 20), (await post(client, form, passkey)).status]).toEqual([passkey.slice(0, 20), 400]);
    expect((await client.post('/login/passkey', { csrf: '', passkey: fine })).status).toBe(403);
    expect((await newClient().post('/login/passkey', { csrf: form.hidden.csrf ?? '', passkey: fine })).text).toContain('allow cookies');
    expect((await client.get('/login/passkey')).location).toBe('/login');
  });

  it('to be hammered: after thirty failures an address waits, whatever it sends', async () => {
    const { authenticator } = await withPasskey();
    const client = newClient();
    const form = await client.get('/login');
    const forms = await Promise.all(Array.from({ length: 31 }, () => client.get('/login')));
    const answers = await Promise.all(forms.map(({ html }) => post(client, form, authenticator.get(html, { userVerified: false }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 30 }, () => 401), 429]);
    const again = await client.get('/login');
    const waiting = await post(client, again, authenticator.get(again.html));
    expect([waiting.status, Number(waiting.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    moved = 5 * MINUTE + 30 * SECOND;
    expect((await post(client, again, authenticator.get(again.html))).location).toBe('/accounts');
  });
});
