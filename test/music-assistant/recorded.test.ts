import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { SECOND } from '../../src/time.js';
import { differences } from './differences.js';
import { type RecordedHouse, startRecordedHouse, textAt, type WireReply } from './recorded-house.js';
import { situationOf } from './situations.js';

/**
 * The sample house against exchanges with real servers: what was sent there is sent here, in the same situation. The recordings are trimmed:
 * lists to one entry, headers to those that matter.
 */

const FOLDER = join(import.meta.dirname, 'recorded');
const VERSIONS = { '2.7.0': '2.7', '2.8-dev': '2.8' } as const;
const NAMES_ONLY = 'search-summary-names-only.json';

/** Recorded, and not played back here. */
const LEFT_OUT: Readonly<Record<string, { names: readonly string[] | 'all'; reason: string }>> = {
  'announcement-sleep-timer.json': { names: ['play_announcement url 404'], reason: 'on 2.7.0: the house does not fetch the sound' },
  'auth-commands-no-token.json': { names: ['auth/join_code/exchange bad'], reason: 'the product does not use join codes' },
  'commands-list.json': { names: 'all', reason: 'documentation, not an exchange' },
  'config-setup.json': { names: 'all', reason: 'setting up a server' },
  'errors.json': { names: ['admin command as normal user', 'admin-only save as normal user'], reason: 'the product never reads or writes configuration' },
  'grouping.json': { names: ['players/cmd/ungroup_many'], reason: 'the product does not use it' },
  'latency.json': { names: 'all', reason: 'measurements, not exchanges' },
  'library.json': {
    names: ['artists count', 'tracks count', 'playlists playlist_tracks', 'playlists add_playlist_tracks'],
    reason: 'the product does not use them',
  },
  'players-cmd-unknown-player.json': { names: ['players/cmd/select_source'], reason: 'the product does not use it' },
  'setup-first-run.json': {
    names: [
      'info before setup',
      'api before setup',
      'api unknown command before setup',
      'login before setup',
      'auth/me before setup',
      'GET / (browser)',
      'GET /login',
      'setup: short username',
      'setup: short password',
      'setup: missing password',
      'setup: ok',
    ],
    reason: 'the house is set up from the start',
  },
  'ws-before-setup.json': { names: 'all', reason: 'the product does not use the WebSocket' },
  'ws-session-errors.json': { names: 'all', reason: 'the product does not use the WebSocket' },
  'ws-session-events.json': { names: 'all', reason: 'the product does not use the WebSocket' },
};

/** Files whose exchanges build on each other: one house for all of them. The others get a new house each. */
const ONE_STORY = new Set(['auth-lockout.json', 'token-lifecycle.json', 'users.json', 'auth-tokens.json']);

/** Values that must be the same, not only of the same type. */
const SAME_VALUES = new Set([
  'success',
  'error',
  'media_type',
  'uri',
  'username',
  'role',
  'enabled',
  'player_id',
  'queue_id',
  'provider_type',
  'playback_state',
  'state',
  'available',
  'synced_to',
  'active_source',
  'active',
  'repeat_mode',
  'shuffle_enabled',
  'schema_version',
  'is_long_lived',
]);

/** Whether a token was used before, and details of the audio stream, which the house does not have. */
const MAY_BE_NULL = new Set(['last_used_at', 'streamdetails']);

const HEADERS = ['content-type', 'www-authenticate', 'access-control-allow-origin'] as const;

const exchangeSchema = z.object({
  name: z.string(),
  request: z.object({
    method: z.string(),
    path: z.string(),
    headers: z.record(z.string(), z.string()).default({}),
    authorization: z.string().optional(),
    body: z.unknown().optional(),
    raw_body: z.string().optional(),
  }),
  response: z.object({ status: z.number(), headers: z.record(z.string(), z.string()), body: z.unknown() }),
});
type Exchange = z.output<typeof exchangeSchema>;

const read = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));
const exchangesIn = (path: string): Exchange[] => z.array(exchangeSchema).parse(read(path));

/** Ids and tokens of the recorded house, in terms of this one. */
async function translate(house: RecordedHouse, text: string): Promise<string> {
  const users = await house.run('auth/users');
  const [admin, marie] = Array.isArray(users) ? users.map((user) => textAt(user, 'user_id')) : [];
  const tokensOf = async (name: string): Promise<string[]> => {
    const body = JSON.stringify({ command: 'auth/tokens', message_id: '1' });
    const { body: list } = await house.send({ method: 'POST', path: '/api', authorization: `Bearer <${name}>`, body });
    return Array.isArray(list) ? list.map((row) => textAt(row, 'token_id')) : [];
  };
  let translated = text
    .replaceAll('36667yhg-XDctZnV8B7_eGPwK0IeHlmAhwI5k5Ou7Yg', admin ?? '')
    .replaceAll('UGizViistjHxmxsjkt7yiEE1V_bgJDkQwkKhmx7mZ50', admin ?? '')
    .replaceAll('6Yfb0I9I4QGpR8l1ryrop2_SR0CvINUVN9ycfPwRSHw', marie ?? '');
  if (text.includes('btS223NcdBgjFNZe2tMH2d3V9rfHleKlOJ3OoTlsBoo')) {
    translated = translated.replace('btS223NcdBgjFNZe2tMH2d3V9rfHleKlOJ3OoTlsBoo', (await tokensOf('admin_ll'))[0] ?? '');
  }
  if (text.includes('yYMXmGaCFjz3xwC_0FyG6PLO2GBib8wizLmnCvcvP5o')) {
    translated = translated.replace('yYMXmGaCFjz3xwC_0FyG6PLO2GBib8wizLmnCvcvP5o', (await tokensOf('marie_ll')).at(-1) ?? '');
  }
  return translated;
}

async function replay(house: RecordedHouse, { request }: Exchange): Promise<WireReply> {
  const body = request.raw_body ?? (request.body === undefined ? undefined : await translate(house, JSON.stringify(request.body)));
  const recorded = request.headers.Authorization;
  // One recorded header carries the placeholder of the token itself.
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => name !== 'Authorization'));
  const authorization = recorded?.startsWith('bearer ') ? 'bearer <admin_login>' : (recorded ?? request.authorization);
  return house.send({
    method: request.method,
    path: request.path,
    headers,
    ...(authorization !== undefined && { authorization }),
    ...(body !== undefined && { body }),
  });
}

function expectSame(reply: WireReply, { response }: Exchange): void {
  const headers = Object.fromEntries(HEADERS.flatMap((header) => (reply.headers[header] === undefined ? [] : [[header, reply.headers[header]]])));
  expect({ status: reply.status, headers }).toEqual({ status: response.status, headers: response.headers });
  if (response.headers['content-type']?.startsWith('text/plain')) expect(reply.body).toBe(response.body);
  expect(differences(response.body, reply.body, { sameValues: SAME_VALUES, mayBeNull: MAY_BE_NULL })).toEqual([]);
}

/** What the recording script did between two exchanges of a story. */
async function between(house: RecordedHouse, { name }: Exchange): Promise<void> {
  if (name === 'right password after 31 s') house.pass(31 * SECOND);
}

/** Tokens that later exchanges of the story use. */
function remember(house: RecordedHouse, { name }: Exchange, reply: WireReply): void {
  if (name === 'login as normal user') house.tokens.set('marie_login', textAt(reply.body, 'token'));
  if (name === 'auth/token/create as normal user') house.tokens.set('marie_ll', String(reply.body));
  if (name === 'token/create throwaway') house.tokens.set('throw', String(reply.body));
  if (name === 'login for logout test') house.tokens.set('lo', textAt(reply.body, 'token'));
}

for (const [folder, version] of Object.entries(VERSIONS)) {
  describe(`the sample house answers as Music Assistant ${folder} did`, () => {
    for (const file of readdirSync(join(FOLDER, folder)).filter((name) => name !== NAMES_ONLY)) {
      describe(file.replace('.json', ''), () => {
        let story: RecordedHouse;
        beforeAll(async () => {
          story = await startRecordedHouse(version);
          // The story of the users begins before there is one.
          if (file === 'users.json') story.control.removeUser('marie');
        });
        afterAll(() => story.close());

        for (const exchange of exchangesIn(join(folder, file))) {
          it(exchange.name, async () => {
            const house = ONE_STORY.has(file) ? story : await startRecordedHouse(version);
            await between(house, exchange);
            await situationOf(file, exchange.name)?.(house);
            const reply = await replay(house, exchange);
            remember(house, exchange, reply);
            if (house !== story) await house.close();
            expectSame(reply, exchange);
          });
        }
      });
    }
  });
}

describe('which recordings are played back', () => {
  it('all of them, except those that are listed with a reason', () => {
    const index = z.record(z.string(), z.array(z.string().nullable())).parse(read('_index.json'));
    const missing = Object.entries(index).flatMap(([path, names]) => {
      const file = path.slice(path.indexOf('/') + 1);
      const leftOut = LEFT_OUT[file]?.names ?? [];
      if (leftOut === 'all' || file === NAMES_ONLY) return [];
      const played = exchangesIn(path).map(({ name }) => name);
      return names.filter((name) => name !== null && !played.includes(name) && !leftOut.includes(name));
    });
    expect(missing).toEqual([]);
  });
});

describe('search', () => {
  const searches = z.array(z.object({ search_query: z.string(), hits: z.record(z.string(), z.array(z.string())) })).parse(read(join('2.8-dev', NAMES_ONLY)));
  let house: RecordedHouse;
  beforeAll(async () => {
    house = await startRecordedHouse('2.8');
  });
  afterAll(() => house.close());

  const bucketSchema = z.record(z.string(), z.array(z.object({ name: z.string() })));
  for (const { search_query: query, hits } of searches.filter((search) => search.search_query !== '')) {
    it(`"${query}" finds ${JSON.stringify(hits)}`, async () => {
      const found = bucketSchema.parse(await house.run('music/search', { search_query: query, limit: 6 }));
      const names = Object.fromEntries(Object.entries(found).map(([bucket, items]) => [bucket, items.map(({ name }) => name)]));
      expect(Object.fromEntries(Object.entries(names).filter(([, list]) => list.length > 0))).toEqual(hits);
    });
  }

  it('the empty query finds everything', async () => {
    const { artists, tracks } = bucketSchema.parse(await house.run('music/search', { search_query: '', limit: 500 }));
    expect(artists?.length).toBeGreaterThanOrEqual(16);
    expect(tracks?.length).toBeGreaterThanOrEqual(44);
  });
});
