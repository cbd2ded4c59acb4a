import { createHmac, randomBytes } from 'node:crypto';
import { DAY, MINUTE, SECOND } from '../../src/time.js';
import type { Version } from './version.js';

export type User = {
  id: string;
  username: string;
  password: string;
  role: 'admin' | 'user';
  displayName: string | null;
  enabled: boolean;
  createdAt: number;
  playerFilter: string[];
  providerFilter: string[];
};

type TokenRow = { id: string; token: string; userId: string; name: string; createdAt: number; expiresAt: number; lastUsedAt?: number; longLived: boolean };

export type LoginOutcome = { user: User; token: string } | { error: string };

export type Auth = {
  users: readonly User[];
  addUser(options: { username: string; password: string; role?: 'admin' | 'user'; displayName?: string }): User;
  removeUser(username: string): void;
  find(username: string): User | undefined;
  /** Whose token it is; undefined for unknown, expired and revoked ones and for disabled users. Slides the expiry of login tokens. */
  authenticate(token: string | undefined): User | undefined;
  login(options: { username?: unknown; password?: unknown; deviceName: string }): LoginOutcome;
  issue(user: User, options: { name: string; longLived: boolean }): string;
  tokensOf(user: User): object[];
  /** False: no such token of this user's. */
  revokeById(user: User, tokenId: string): boolean;
  revoke(token: string): void;
  /** This token was given out by an earlier run, and lasts. */
  accept(user: User, token: string): void;
  /** Every token that was ever given out. */
  issued: readonly string[];
  revokeAll(): void;
};

const LOGIN_LIFETIME = 30 * DAY;
const LONG_LIFETIME = 3650 * DAY;
const ATTEMPT_WINDOW = 30 * MINUTE;
const LOCKS = [
  { failures: 15, lock: 300 * SECOND },
  { failures: 10, lock: 120 * SECOND },
  { failures: 6, lock: 60 * SECOND },
  { failures: 3, lock: 30 * SECOND },
];
const SAMPLE_ID_BYTES = 32;
const OPAQUE_TOKEN_BYTES = 48;

export function createAuth(options: { version: Version; now: () => number }): Auth {
  const { version, now } = options;
  const users: User[] = [];
  const attempts = new Map<string, number[]>();
  const signingKey = randomBytes(32);
  let rows: TokenRow[] = [];
  const issued: string[] = [];

  const find = (username: string) => users.find((user) => user.username === username.trim().toLowerCase());

  const jwt = (claims: object) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
    return `${signed}.${createHmac('sha256', signingKey).update(signed).digest('base64url')}`;
  };

  const issue: Auth['issue'] = (user, { name, longLived }) => {
    const id = randomBytes(SAMPLE_ID_BYTES).toString('base64url');
    const createdAt = now();
    const expiresAt = createdAt + (longLived ? LONG_LIFETIME : LOGIN_LIFETIME);
    const claims = {
      sub: user.id,
      jti: id,
      iat: Math.floor(createdAt / SECOND),
      exp: Math.floor(expiresAt / SECOND),
      username: user.username,
      role: user.role,
      token_name: name,
      is_long_lived: longLived,
    };
    const token = version === '2.8' ? jwt(claims) : randomBytes(OPAQUE_TOKEN_BYTES).toString('base64url');
    rows.push({ id, token, userId: user.id, name, createdAt, expiresAt, longLived });
    issued.push(token);
    return token;
  };

  /** The lock counts from the last failure, and a try while locked does not count. */
  const lockedFor = (name: string): number => {
    const failures = (attempts.get(name) ?? []).filter((at) => now() - at < ATTEMPT_WINDOW);
    const lock = LOCKS.find((candidate) => failures.length >= candidate.failures)?.lock ?? 0;
    return Math.max(...failures, 0) + lock - now();
  };

  return {
    users,
    find,

    addUser({ username, password, role = 'user', displayName }) {
      const user: User = {
        id: randomBytes(SAMPLE_ID_BYTES).toString('base64url'),
        username: username.trim().toLowerCase(),
        password,
        role,
        displayName: displayName ?? null,
        enabled: true,
        createdAt: now(),
        playerFilter: [],
        providerFilter: [],
      };
      users.push(user);
      return user;
    },

    removeUser(username) {
      const index = users.findIndex((user) => user.username === username);
      if (index >= 0) users.splice(index, 1);
    },

    authenticate(token) {
      const row = rows.find((candidate) => candidate.token === token);
      const user = users.find(({ id }) => id === row?.userId);
      if (row === undefined || user === undefined || !user.enabled || row.expiresAt <= now()) return undefined;
      row.lastUsedAt = now();
      if (!row.longLived) row.expiresAt = now() + LOGIN_LIFETIME;
      return user;
    },

    login({ username, password, deviceName }) {
      if (typeof username !== 'string' || typeof password !== 'string' || username === '' || password === '')
        return { error: 'Username and password required' };
      const name = username.trim().toLowerCase();
      const locked = lockedFor(name);
      if (locked > 0) return { error: `Too many failed attempts. Please try again in ${Math.floor(locked / SECOND)} seconds.` };
      const user = find(name);
      if (user === undefined || !user.enabled || user.password !== password) {
        attempts.set(name, [...(attempts.get(name) ?? []), now()]);
        return { error: 'Invalid username or password' };
      }
      attempts.delete(name);
      return { user, token: issue(user, { name: deviceName, longLived: false }) };
    },

    issue,
    issued,
    accept: (user, token) =>
      void rows.push({ id: token, token, userId: user.id, name: 'earlier', createdAt: now(), expiresAt: now() + LONG_LIFETIME, longLived: true }),
    tokensOf: (user) => rows.filter(({ userId }) => userId === user.id).map(tokenShape),

    revokeById(user, tokenId) {
      const before = rows.length;
      rows = rows.filter(({ id, userId }) => id !== tokenId || userId !== user.id);
      return rows.length < before;
    },

    revoke(token) {
      rows = rows.filter((row) => row.token !== token);
    },

    revokeAll() {
      rows = [];
    },
  };
}

const timestamp = (at: number): string => new Date(at).toISOString().replace('Z', '000+00:00');

const tokenShape = (row: TokenRow) => ({
  token_id: row.id,
  user_id: row.userId,
  token_hash: '0'.repeat(64),
  name: row.name,
  created_at: timestamp(row.createdAt),
  expires_at: timestamp(row.expiresAt),
  last_used_at: row.lastUsedAt === undefined ? null : timestamp(row.lastUsedAt),
  is_long_lived: row.longLived,
});

export const userShape = (user: User) => ({
  user_id: user.id,
  username: user.username,
  role: user.role,
  enabled: user.enabled,
  created_at: timestamp(user.createdAt),
  display_name: user.displayName,
  avatar_url: null,
  preferences: {},
  provider_filter: user.providerFilter,
  player_filter: user.playerFilter,
});
