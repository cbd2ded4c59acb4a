import { expect } from '@jest/globals';
import type { TestServer } from '../support/test-server.js';
import { type Authenticator, createAuthenticator, type Fault } from './authenticator.js';
import { createPageClient, fromNewAddress, type PageAnswer, type PageClient } from './page-client.js';

let users = 0;

/** The ids of the passkeys on the page `/accounts`. */
export const passkeyIds = ({ html }: PageAnswer): string[] => [...html.matchAll(/name="id" value="([^"]+)"/g)].flatMap(([, id]) => id ?? []);

/** People with passkeys, and what they do on the pages. The server runs with `TRUST_PROXY` 1, so that each is at an address of their own. */
export function createPasskeyUsers(server: () => TestServer) {
  const newClient = (): PageClient => createPageClient(server(), fromNewAddress());
  const newUser = () => {
    users += 1;
    const credentials = { username: `person-${users}`, password: `password-${users}` };
    server().house.control.addUser(credentials);
    return credentials;
  };
  const newAuthenticator = (options: { counts?: boolean } = {}): Authenticator => createAuthenticator({ origin: server().publicUrl, ...options });

  type Credentials = ReturnType<typeof newUser>;
  const signInWithPassword = async (credentials: Credentials): Promise<PageClient> => {
    const client = newClient();
    await client.signIn(credentials);
    return client;
  };
  /** Post what an authenticator made for the page `/accounts`. */
  const add = async (client: PageClient, make: (html: string) => string, { name = 'Phone' } = {}): Promise<PageAnswer> => {
    const { html, hidden } = await client.get('/accounts');
    return client.post('/accounts/passkeys', { csrf: hidden.csrf ?? '', action: 'add-passkey', name, passkey: make(html) });
  };
  /** Somebody who has added a passkey. */
  const withPasskey = async (options: { counts?: boolean } = {}) => {
    const user = newUser();
    const authenticator = newAuthenticator(options);
    const owner = await signInWithPassword(user);
    const added = await add(owner, (html) => authenticator.create(html));
    expect([added.status, added.location]).toEqual([303, '/accounts?notice=passkey_added']);
    return { user, authenticator, owner };
  };
  const post = (client: PageClient, { hidden }: PageAnswer, passkey: string): Promise<PageAnswer> => client.post('/login/passkey', { ...hidden, passkey });
  /** Open the sign-in form in a new browser and use a passkey there. */
  const signIn = async (authenticator: Authenticator, { path = '/login', fault = {} }: { path?: string; fault?: Fault } = {}) => {
    const client = newClient();
    const form = await client.get(path);
    return { client, form, answer: await post(client, form, authenticator.get(form.html, fault)) };
  };

  return { newClient, newUser, newAuthenticator, signInWithPassword, add, withPasskey, post, signIn };
}
