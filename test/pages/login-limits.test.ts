import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLoginLimits } from '../../src/pages/login-limits.js';
import { MINUTE, SECOND } from '../../src/time.js';
import { createTestClock } from '../oauth/support/authorization-server.js';
import { embeddedStores } from '../oauth/support/stores.js';
import { createPageClient, fromNewAddress, type PageClient } from './page-client.js';
import { onBothStores } from './stores.js';

let moved = 0;
let networks = 0;
const clock = () => Date.now() + moved;

onBothStores(
  'the limit on failed sign-ins',
  (server) => {
    const newClient = () => createPageClient(server(), fromNewAddress());
    /** Names of its own for each test: Music Assistant locks by name. */
    const addUser = (username: string) => {
      server().house.control.addUser({ username, password: `${username}-password` });
      return { username, password: `${username}-password` };
    };

    it('lets five of fifty wrong passwords at once reach Music Assistant, answers the others 429 with the form, and grows the delay to five minutes', async () => {
      const client = newClient();
      const { username, password } = addUser('hilde');
      const form = await client.get('/login');
      const guess = (secret: string) => client.post('/login', { ...form.hidden, username, password: secret });
      const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => guess(`guess-${index}`)));
      // Music Assistant's own lockout, of 30 s, answers the fourth and fifth.
      expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(3);
      const refused = answers.filter(({ text }) => text.includes('There were too many failed sign-ins'));
      expect(refused).toHaveLength(45);
      for (const { status, hidden, headers } of refused) {
        expect([status, Object.keys(hidden)]).toEqual([429, ['csrf']]);
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(55);
      }
      expect((await guess(password)).status).toBe(429);

      const delays = [];
      for (let round = 0; round < 4; round += 1) {
        moved += 5 * MINUTE;
        const again = await Promise.all(Array.from({ length: 6 }, () => guess('guess')));
        delays.push(Math.max(...again.map(({ headers, text }) => (text.includes('There were') ? Number(headers.get('retry-after')) : 0))));
      }
      expect(delays).toEqual([2 * 60, 4 * 60, 5 * 60, 5 * 60]);

      moved += 6 * MINUTE;
      expect((await guess(password)).status).toBe(303);
    });

    it('never takes right passwords for guesses, however many come at once from one address and one name', async () => {
      const { username, password } = addUser('roswitha');
      const client = newClient();
      const form = await client.get('/login');
      const answers = await Promise.all(Array.from({ length: 40 }, () => client.post('/login', { ...form.hidden, username, password })));
      expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(303));
    });

    it('does not lock somebody out at another address', async () => {
      const { username, password } = addUser('ottilie');
      const guesser = newClient();
      const form = await guesser.get('/login');
      await Promise.all(Array.from({ length: 8 }, () => guesser.post('/login', { ...form.hidden, username, password: 'guess' })));
      expect((await guesser.signIn({ username, password })).text).toContain('There were too many failed sign-ins');
      moved += 31 * SECOND;
      expect((await newClient().signIn({ username, password })).status).toBe(303);
    });

    it('forgets failures after a success', async () => {
      const { username, password } = addUser('wilma');
      const client = newClient();
      for (let round = 0; round < 3; round += 1) {
        const form = await client.get('/login');
        const wrong = { ...form.hidden, username, password: 'wrong' };
        const answers = await Promise.all([client.post('/login', wrong), client.post('/login', wrong)]);
        expect(answers.map(({ status }) => status)).toEqual([401, 401]);
        expect((await client.signIn({ username, password })).status).toBe(303);
      }
    });

    it('stops thirty failures a minute from one address over all names, counting a whole IPv6 network as one', async () => {
      const from = (host: number): PageClient => createPageClient(server(), { 'x-forwarded-for': `2001:db8:${networks}::${host.toString(16)}` });
      networks += 1;
      const guesses = Array.from({ length: 33 }, (_, index) => from(index).signIn({ username: `name-${index}`, password: 'guess' }));
      const answers = await Promise.all(guesses);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(30);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
      expect((await from(99).signIn()).status).toBe(429);
      expect((await newClient().signIn()).status).toBe(303);
    });

    it('does not count for a name what the limit of its network stopped before Music Assistant heard of it', async () => {
      const { username, password } = addUser('gertrud');
      const client = newClient();
      const form = await client.get('/login');
      const guess = (name: string) => client.post('/login', { ...form.hidden, username: name, password: 'guess' });
      await Promise.all(Array.from({ length: 31 }, (_, index) => guess(`somebody-${index}`)));
      moved += 40 * SECOND;
      for (let tries = 0; tries < 5; tries += 1) expect((await guess(username)).status).toBe(429);
      moved += 25 * SECOND;
      expect((await client.signIn({ username, password })).status).toBe(303);
    });

    it('does not count tries while Music Assistant is away', async () => {
      const client = newClient();
      await server().house.control.down();
      for (let tries = 0; tries < 7; tries += 1) expect((await client.signIn()).status).toBe(503);
      await server().house.control.up();
      expect((await client.signIn()).status).toBe(303);
    });
  },
  { clock },
);

describe('an attempt that did not count', () => {
  const stores = embeddedStores();
  beforeAll(() => stores.start());
  afterAll(() => stores.stop());

  it('is taken back once only: when its minute is over there is nothing to take it from, and nobody saves up tries', async () => {
    const time = createTestClock();
    const limits = createLoginLimits({ store: await stores.open({ clock: time.clock }), clock: time.clock });
    const attempt = { username: 'kunigunde', address: '192.0.2.1' };
    expect(await limits.admit(attempt)).toBeUndefined();
    time.advance(MINUTE + SECOND);
    await limits.notCounted(attempt);
    const delays = [];
    for (let tries = 0; tries < 6; tries += 1) delays.push(await limits.admit(attempt));
    expect(delays).toEqual([undefined, undefined, undefined, undefined, undefined, MINUTE]);
  });
});
