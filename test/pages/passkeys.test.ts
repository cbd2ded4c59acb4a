import { KeyObject, sign, X509Certificate } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { generateKeys, issueCertificate } from '../../demo/certificates.js';
import { StoreError } from '../../src/storage/store.js';
import { MINUTE } from '../../src/time.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { creationOptionsOn, type Fault, requestOptionsOn, type Statement } from './authenticator.js';
import { beginRequest, createPageClient, type PageClient, redeem } from './page-client.js';
import { createPasskeyUsers, passkeyIds } from './passkey-users.js';
import { onBothStores } from './stores.js';

let moved = 0;
const clock = () => Date.now() + moved;

onBothStores(
  'passkeys',
  (server) => {
    afterEach(() => {
      moved = 0;
    });

    const { newClient, newUser, newAuthenticator, signInWithPassword, add, withPasskey, post, signIn } = createPasskeyUsers(server);
    const tokenNames = () => server().house.commands.flatMap(({ command, args }) => (command === 'auth/token/create' ? [args.name] : []));
    const isAccepted = async (token: string) =>
      (await fetch(`${server().house.url}/auth/me`, { headers: { authorization: `Bearer ${token}` } })).status === 200;

    describe('sign in', () => {
      it('for linking, to the code that Alexa redeems', async () => {
        const { authenticator, user } = await withPasskey();
        const request = await beginRequest(server());
        const { client, answer } = await signIn(authenticator, { path: `/login?request=${request}` });
        expect([answer.status, answer.location]).toEqual([303, `/consent?request=${request}`]);
        const consent = await client.get(answer.location ?? '');
        expect(consent.text).toContain(user.username);
        const allowed = await client.post('/consent', { ...consent.hidden, decision: 'allow' });
        expect((await redeem(server(), allowed.location)).status).toBe(200);
      });

      it('for the page that was asked for, and for no other address', async () => {
        const { authenticator } = await withPasskey();
        const { client, answer } = await signIn(authenticator);
        expect(answer.location).toBe('/accounts');
        expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-session=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
        expect((await client.get('/accounts')).text).toContain('Last used: less than an hour ago');
        expect((await signIn(authenticator, { path: '/login?next=admin' })).answer.location).toBe('/admin');
        expect((await signIn(authenticator, { path: '/login?next=//evil.example' })).answer.location).toBe('/accounts');
      });

      it('as an administrator, by the role that Music Assistant gives now', async () => {
        const admin = { username: 'admin', password: 'sample-admin' };
        const owner = await signInWithPassword(admin);
        const [authenticator, others] = [newAuthenticator(), (await withPasskey()).authenticator];
        await add(owner, (html) => authenticator.create(html));
        const open = async (one: typeof authenticator) => {
          const { client, answer } = await signIn(one, { path: '/login?next=admin' });
          return (await client.get(answer.location ?? '')).status;
        };
        expect([await open(authenticator), await open(others)]).toEqual([200, 403]);
      });

      it('with an authenticator that counts nothing, again and again', async () => {
        const { authenticator } = await withPasskey({ counts: false });
        for (const _time of [1, 2]) expect((await signIn(authenticator)).answer.location).toBe('/accounts');
      });

      it('once, when the same answer is sent several times at once', async () => {
        const { authenticator } = await withPasskey({ counts: false });
        const client = newClient();
        const form = await client.get('/login');
        const captured = authenticator.get(form.html);
        const answers = await Promise.all(Array.from({ length: 5 }, () => post(client, form, captured)));
        expect(answers.map(({ status }) => status).sort()).toEqual([303, 403, 403, 403, 403]);
      });

      it('once, when several answers with the same count come at once', async () => {
        const { authenticator } = await withPasskey();
        const clients = [newClient(), newClient(), newClient()];
        const forms = await Promise.all(clients.map((client) => client.get('/login')));
        const answers = await Promise.all(
          clients.map((client, index) => {
            const form = forms[index];
            if (form === undefined) throw new Error('no form');
            return post(client, form, authenticator.get(form.html, { counter: 9 }));
          }),
        );
        expect(answers.map(({ status }) => status).sort()).toEqual([303, 401, 401]);
      });

      it('ask for no name, and for the person to be verified', async () => {
        const { html } = await newClient().get('/login');
        expect(requestOptionsOn(html)).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
      });

      it('store nothing when the form is only looked at', async () => {
        const answer = await withBrokenStore(server(), { operations: ['put', 'putIfAbsent', 'commit', 'hit', 'addMember', 'delete'] }, () =>
          newClient().get('/login'),
        );
        expect(answer.status).toBe(200);
      });
    });

    describe('and Music Assistant', () => {
      it('a rejected token leads back to the password, which repairs the passkey', async () => {
        const { authenticator, user } = await withPasskey();
        server().house.control.revokeAllTokens();
        for (const _time of [1, 2]) {
          const { answer } = await signIn(authenticator);
          expect([answer.status, answer.location]).toEqual([401, null]);
          expect(answer.text).toContain('Music Assistant no longer accepts this passkey');
          expect(answer.html).toContain('name="password"');
        }
        await signInWithPassword(user);
        expect((await signIn(authenticator)).answer.location).toBe('/accounts');
      });

      it('a disabled user is let in by neither', async () => {
        const { authenticator, user } = await withPasskey();
        server().house.control.disableUser(user.username);
        expect((await signIn(authenticator)).answer.status).toBe(401);
        server().house.control.enableUser(user.username);
        const { client, answer } = await signIn(authenticator);
        expect(answer.location).toBe('/accounts');
        expect((await client.get('/accounts')).text).not.toContain('no longer accepts');
      });

      it('away: says so, and the passkey works once it is back', async () => {
        const { authenticator } = await withPasskey();
        await server().house.control.down();
        const { answer } = await signIn(authenticator);
        await server().house.control.up();
        expect([answer.status, answer.text]).toEqual([503, expect.stringContaining('Music Assistant does not answer right now')]);
        expect((await signIn(authenticator)).answer.location).toBe('/accounts');
      });

      it('gives each passkey its own token and each visit a fresh one, which end with them', async () => {
        const day = new Date().toISOString().slice(0, 10);
        const { authenticator, owner } = await withPasskey();
        expect(tokenNames().at(-1)).toBe(`Alexa, passkey added ${day}`);
        const { client } = await signIn(authenticator);
        expect(tokenNames().at(-1)).toBe(`Alexa, signed in with a passkey ${day}`);
        const revoked = () => server().house.commands.filter(({ command }) => command === 'auth/token/revoke').length;
        const before = revoked();
        await client.post('/accounts', { csrf: (await client.get('/accounts')).hidden.csrf ?? '', action: 'sign-out' });
        expect(revoked()).toBe(before + 1);
        const accounts = await owner.get('/accounts');
        await owner.post('/accounts/passkeys', { csrf: accounts.hidden.csrf ?? '', action: 'remove-passkey', id: passkeyIds(accounts)[0] ?? '' });
        expect(revoked()).toBe(before + 2);
      });

      /** Add a passkey while the store breaks at this point. @returns the token that Music Assistant gave for it. */
      const addBroken = async (owner: PageClient, broken: Parameters<typeof withBrokenStore>[1]): Promise<string> => {
        const before = server().house.issuedTokens().length;
        const { html, hidden } = await owner.get('/accounts');
        const passkey = newAuthenticator().create(html);
        const answer = await withBrokenStore(server(), broken, () =>
          owner.post('/accounts/passkeys', { csrf: hidden.csrf ?? '', action: 'add-passkey', name: '', passkey }),
        );
        expect(answer.status).toBe(503);
        const [issued = ''] = server().house.issuedTokens().slice(before);
        return issued;
      };

      it('gets the token back when the passkey could not be kept: at once, or once the server is sure', async () => {
        const owner = await signInWithPassword(newUser());
        expect(await isAccepted(await addBroken(owner, { operations: ['addMember'] }))).toBe(false);
        const issued = await addBroken(owner, { operations: ['putIfAbsent'], key: 'passkey:' });
        await server().services.maTokens.sweep();
        expect([await isAccepted(issued), passkeyIds(await owner.get('/accounts'))]).toEqual([true, []]);
        moved = 16 * MINUTE;
        await server().services.maTokens.sweep();
        expect(await isAccepted(issued)).toBe(false);
      });
    });

    describe('are added', () => {
      it('with a name, for the person verified, without naming the account, and never twice on one device', async () => {
        const { owner, authenticator, user } = await withPasskey();
        const page = await owner.get('/accounts?notice=passkey_added');
        expect(page.text).toContain('The passkey was added');
        expect(page.text).toContain(`Phone Added on ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(clock())}`);
        expect(page.text).toContain('Not used yet');
        const asked = creationOptionsOn(page.html);
        expect(asked).toMatchObject({
          rp: { id: 'localhost' },
          user: { name: user.username },
          excludeCredentials: [{ id: authenticator.credentialId }],
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
          attestation: 'none',
        });
        expect(Buffer.from(asked.user.id, 'base64url').toString()).not.toContain(user.username);
        expect((await add(owner, (html) => authenticator.create(html))).location).toBe('/accounts?notice=passkey_known');
        const somebody = await signInWithPassword(newUser());
        expect((await add(somebody, (html) => authenticator.create(html))).location).toBe('/accounts?notice=passkey_known');
      });

      const faults: [string, Fault, string][] = [
        ['another origin', { origin: 'https://evil.example' }, 'passkey_refused'],
        ['another relying party', { rpId: 'evil.example' }, 'passkey_refused'],
        ['a person who was not verified', { userVerified: false }, 'passkey_refused'],
        ['a challenge that is not ours', { challenge: Buffer.from('1.2.3').toString('base64url') }, 'passkey_too_late'],
      ];
      it.each(faults)('never with %s (WebAuthn §7.1)', async (_what, fault, notice) => {
        const owner = await signInWithPassword(newUser());
        expect((await add(owner, (html) => newAuthenticator().create(html, fault))).location).toBe(`/accounts?notice=${notice}`);
        const after = await owner.get(`/accounts?notice=${notice}`);
        expect([passkeyIds(after), /Nothing was added/.test(after.text)]).toEqual([[], true]);
      });

      it('with self attestation, which some browsers leave in, but not with certificates, which nobody asked for (WebAuthn §8.2)', async () => {
        const owner = await signInWithPassword(newUser());
        const certificate = await issueCertificate({ subject: 'C=DE, O=Somebody, OU=Authenticator Attestation, CN=Somebody', keys: await generateKeys('ec') });
        const statement = (signed: Uint8Array, key: KeyObject): Statement =>
          new Map<string, number | Uint8Array<ArrayBuffer>>([
            ['alg', -7],
            ['sig', new Uint8Array(sign('sha256', signed, key))],
          ]);
        const certified = (signed: Uint8Array): Statement =>
          statement(signed, KeyObject.from(certificate.keys.privateKey)).set('x5c', [new Uint8Array(new X509Certificate(certificate.pem).raw)]);
        const added = async (fault: Fault) => (await add(owner, (html) => newAuthenticator().create(html, { format: 'packed', ...fault }))).location;
        expect(await added({ statement: certified })).toBe('/accounts?notice=passkey_refused');
        expect(await added({ statement })).toBe('/accounts?notice=passkey_added');
      });

      it('never twice with one challenge', async () => {
        const owner = await signInWithPassword(newUser());
        const { html, hidden } = await owner.get('/accounts');
        const send = () =>
          owner.post('/accounts/passkeys', { csrf: hidden.csrf ?? '', action: 'add-passkey', name: '', passkey: newAuthenticator().create(html) });
        const answers = await Promise.all([send(), send(), send()]);
        expect(answers.map(({ location }) => location).sort()).toEqual(['added', 'too_late', 'too_late'].map((end) => `/accounts?notice=passkey_${end}`));
        expect((await owner.get('/accounts')).text).toContain('Passkey Added on');
      });

      it('for one account, when two send the same at once', async () => {
        const owners = await Promise.all([signInWithPassword(newUser()), signInWithPassword(newUser())]);
        const authenticator = newAuthenticator();
        const answers = await Promise.all(owners.map((owner) => add(owner, (html) => authenticator.create(html))));
        expect(answers.map(({ location }) => location).sort()).toEqual(['added', 'known'].map((end) => `/accounts?notice=passkey_${end}`));
        const shown = await Promise.all(owners.map(async (owner) => passkeyIds(await owner.get('/accounts')).length));
        expect(shown).toEqual(answers.map(({ location }) => (location?.endsWith('added') ? 1 : 0)));
      });

      it('only after a sign-in with the password', async () => {
        const { authenticator, owner } = await withPasskey();
        const { client } = await signIn(authenticator);
        const [byPasskey, byPassword] = [await client.get('/accounts'), await owner.get('/accounts')];
        expect(byPasskey.html).not.toContain('data-passkey');
        const answer = await client.post('/accounts/passkeys', {
          ...{ csrf: byPasskey.hidden.csrf ?? '', action: 'add-passkey', name: '' },
          passkey: newAuthenticator().create(byPassword.html),
        });
        expect(answer.location).toBe('/accounts?notice=passkey_needs_password');
        const nobody = newClient();
        const { hidden } = await nobody.get('/login');
        const signedOut = { csrf: hidden.csrf ?? '', action: 'add-passkey', name: '', passkey: newAuthenticator().create(byPassword.html) };
        expect((await nobody.post('/accounts/passkeys', signedOut)).location).toBe('/login');
        expect((await owner.post('/accounts/passkeys', { ...signedOut, csrf: '' })).status).toBe(403);
      });

      it('up to twenty of an account', async () => {
        const owner = await signInWithPassword(newUser());
        const { html: early } = await owner.get('/accounts');
        for (let count = 0; count < 20; count += 1) await add(owner, (html) => newAuthenticator().create(html));
        const full = await owner.get('/accounts');
        expect([passkeyIds(full).length, full.html.includes('data-passkey')]).toEqual([20, false]);
        const more = { csrf: full.hidden.csrf ?? '', action: 'add-passkey', name: '', passkey: newAuthenticator().create(early) };
        expect((await owner.post('/accounts/passkeys', more)).location).toBe('/accounts?notice=passkey_too_many');
      });

      it('up to twenty of an account, also when thirty come at once; Music Assistant gets the tokens of the others back', async () => {
        const owner = await signInWithPassword(newUser());
        const forms = await Promise.all(Array.from({ length: 30 }, () => owner.get('/accounts')));
        const before = server().house.issuedTokens().length;
        const answers = await Promise.all(
          forms.map(({ html, hidden }) =>
            owner.post('/accounts/passkeys', { csrf: hidden.csrf ?? '', action: 'add-passkey', name: '', passkey: newAuthenticator().create(html) }),
          ),
        );
        const notices = answers.map(({ location }) => location?.replace('/accounts?notice=', ''));
        expect(notices.filter((notice) => notice !== 'passkey_added' && notice !== 'passkey_too_many')).toEqual([]);
        expect(notices).toContain('passkey_too_many');
        const kept = passkeyIds(await owner.get('/accounts')).length;
        expect(kept).toBeLessThanOrEqual(20);
        expect(notices.filter((notice) => notice === 'passkey_added')).toHaveLength(kept);
        const accepted = await Promise.all(server().house.issuedTokens().slice(before).map(isAccepted));
        expect(accepted.filter((isLive) => isLive)).toHaveLength(kept);
      });
    });

    it('are removed by their owner and nobody else', async () => {
      const { owner, authenticator } = await withPasskey();
      const [id = ''] = passkeyIds(await owner.get('/accounts'));
      const other = await signInWithPassword(newUser());
      const { hidden } = await other.get('/accounts');
      const change = { action: 'remove-passkey', id };
      expect((await other.post('/accounts/passkeys', { ...change, csrf: hidden.csrf ?? '' })).location).toBe('/accounts?notice=passkey_gone');
      expect((await owner.post('/accounts/passkeys', { ...change, csrf: '' })).status).toBe(403);
      expect((await signIn(authenticator)).answer.location).toBe('/accounts');
    });

    it('leave no secret in the log', async () => {
      const { authenticator } = await withPasskey();
      const { form } = await signIn(authenticator, { fault: { origin: 'https://evil.example' } });
      const written = server().logs.join('');
      const told = [...server().house.issuedTokens(), authenticator.credentialId, form.hidden.csrf ?? ''];
      expect(told.filter((secret) => written.includes(secret))).toEqual([]);
    });
  },
  { clock },
);

/** Run while these operations of the store fail as they do when it cannot be reached. @param broken `key`: fail only for keys that begin so. */
async function withBrokenStore<T>(
  server: TestServer,
  { operations, key: beginning = '' }: { operations: readonly (keyof TestServer['services']['store'])[]; key?: string },
  run: () => Promise<T>,
): Promise<T> {
  const { store } = server.services;
  const whole = { ...store };
  const away = async () => {
    throw new StoreError('unavailable', 'taken away by the test');
  };
  const putIfAbsent: typeof store.putIfAbsent = (key, value, ttlMs) => (key.startsWith(beginning) ? away() : whole.putIfAbsent(key, value, ttlMs));
  Object.assign(store, Object.fromEntries(operations.map((name) => [name, away])), operations.includes('putIfAbsent') ? { putIfAbsent } : {});
  try {
    return await run();
  } finally {
    Object.assign(store, whole);
  }
}

it('are not offered where they cannot be: a relying party is a domain, never an IP address (WebAuthn §5.1.3)', async () => {
  const server = await startTestServer({ env: { PUBLIC_URL: 'http://127.0.0.1:3000' } });
  const { html, headers } = await createPageClient(server)
    .get('/login')
    .finally(() => server.close());
  expect(html).not.toMatch(/passkey|<script/);
  expect(headers.get('content-security-policy')).not.toContain('script-src');
});
