import { type Callback, Redis, type Result } from 'ioredis';
import type { Logger } from '../logger.js';
import { messageOf } from '../message-of.js';
import { type Clock, MINUTE, SECOND, systemClock } from '../time.js';
import { decodeEntry, encodeEntry } from './entry.js';
import { type Store, StoreError, type Write } from './store.js';

/** How long a command may take, and how long commands wait for a connection that was lost or is not there yet. */
const PATIENCE = SECOND;
const LONGEST_RECONNECT_DELAY = SECOND;
/** Redis forgets a value this long after its deadline. The deadline itself is in the value, so a server whose clock is behind still sees it. */
const GRACE = MINUTE;

/** `live(entry, now)`: entry.ts's decodeEntry, in Lua. */
const LIVE = `
local function live(entry, now)
  if not entry then return nil end
  local bar = string.find(entry, '|', 1, true)
  local deadline = tonumber(string.sub(entry, 1, bar - 1))
  if deadline and deadline <= now then return nil end
  return string.sub(entry, bar + 1), deadline
end
local function set(key, entry, px)
  if px == '' then redis.call('SET', key, entry) else redis.call('SET', key, entry, 'PX', px) end
end
`;

/** A script runs whole or not at all, and nothing runs in between. All its keys are in KEYS and share a hash tag, as Redis Cluster wants it. */
const SCRIPTS = {
  /** KEYS: the key compared, then the keys written. ARGV: now, '1' when a value is expected, that value; then for each write entry ('' deletes) and PX. */
  storeCommit: {
    lua: `${LIVE}
local current = live(redis.call('GET', KEYS[1]), tonumber(ARGV[1]))
if ARGV[2] == '1' then
  if current ~= ARGV[3] then return 0 end
elseif current then
  return 0
end
for i = 2, #KEYS do
  local entry, px = ARGV[2 * i], ARGV[2 * i + 1]
  if entry == '' then redis.call('DEL', KEYS[i]) else set(KEYS[i], entry, px) end
end
return 1`,
  },
  /** ARGV: now, deadline of a new counter, its PX, amount. */
  storeHit: {
    numberOfKeys: 1,
    lua: `${LIVE}
local count, deadline = live(redis.call('GET', KEYS[1]), tonumber(ARGV[1]))
local sum = string.format('%.0f', (tonumber(count) or 0) + tonumber(ARGV[4]))
if not count then
  set(KEYS[1], ARGV[2] .. '|' .. sum, ARGV[3])
else
  redis.call('SET', KEYS[1], string.format('%.0f', deadline) .. '|' .. sum, 'KEEPTTL')
end
return sum`,
  },
};

declare module 'ioredis' {
  interface RedisCommander<Context> {
    storeCommit(numberOfKeys: number, ...args: (string | number)[]): Result<number, Context>;
    storeHit(key: string, now: number, deadline: number, px: number, amount: number, callback?: Callback<string>): Result<string, Context>;
  }
}

/**
 * The store in Redis (6.2 or newer), for any number of servers.
 *
 * Resolves within a second even when Redis is away. Then, and whenever the connection is lost, commands wait up to a second
 * (counted from the loss) for it to come back, and reject with `unavailable` at once after that; the connection is tried again all the time.
 *
 * A command whose answer was lost is never sent again on its own: whether it was done is unknown. A caller that reads again
 * sees all of a commit or none of it.
 *
 * @param url `redis://` or `rediss://`; its password never reaches an error or a log line.
 * @param keyPrefix Set before every key, so that one Redis can serve several purposes.
 */
export async function openRedisStore({
  url,
  clock = systemClock,
  log,
  keyPrefix = 'music-assistant-alexa:',
}: {
  url: string;
  clock?: Clock;
  log?: Logger;
  keyPrefix?: string;
}): Promise<Store> {
  const redis = new Redis(url, {
    keyPrefix,
    scripts: SCRIPTS,
    commandTimeout: PATIENCE,
    connectTimeout: PATIENCE,
    // A connection on which nothing comes back is given up, not waited for: a host that vanished never says goodbye.
    socketTimeout: 2 * PATIENCE,
    // ioredis waits this long even for a socket that is closed already, and so keeps a stopping process alive.
    disconnectTimeout: 0.1 * SECOND,
    // Nothing is queued or sent again behind the caller's back. 0 settles what was in flight as soon as the connection closes.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(50 * 2 ** (attempt - 1), LONGEST_RECONNECT_DELAY) * (0.75 + Math.random() / 4),
    // After a failover the old primary answers READONLY: look up the address again.
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
  });
  const host = new URL(url).host;
  let closed = false;
  let connected = true;
  let lastError: string | undefined;

  /** Resolves with the event, or without it when our patience ends. */
  const next = (event: 'ready' | 'close'): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        redis.off(event, done);
        resolve();
      };
      const timer = setTimeout(done, PATIENCE);
      redis.once(event, done);
    });
  let connection = next('ready');

  redis.on('ready', () => {
    connected = true;
    lastError = undefined;
    log?.info({ host }, 'store connected');
  });
  redis.on('error', (error) => {
    lastError = error.message;
  });
  // Also emitted after every attempt that failed: one line for each outage.
  redis.on('close', () => {
    if (connected && !closed) {
      log?.warn({ host, reason: lastError }, 'store connection lost');
      connection = next('ready');
    }
    connected = false;
  });

  const attempt = async <Answer>(command: () => Promise<Answer>): Promise<Answer> => {
    await connection;
    return command();
  };

  const run = async <Answer>(command: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await attempt(command).catch(async (error) => {
        if (closed || !connected || !wasNeverSent(error)) throw error;
        await next('close');
        return attempt(command);
      });
    } catch (error) {
      // Not kept as `cause`: ioredis' errors carry the arguments of the command.
      const message = messageOf(error);
      throw new StoreError('unavailable', `${host}: ${closed ? 'closed' : connected ? message : (lastError ?? message)}`);
    }
  };

  const entryOf = (value: string, ttlMs?: number): string => encodeEntry(value, ttlMs === undefined ? undefined : clock() + ttlMs);
  const pxOf = (ttlMs: number): number => Math.max(0, Math.ceil(ttlMs)) + GRACE;

  const commit = (key: string, expected: string | undefined, writes: readonly Write[]): Promise<boolean> =>
    run(async () => {
      const written = writes.flatMap(({ value, ttlMs }) => (value === undefined ? ['', ''] : [entryOf(value, ttlMs), ttlMs === undefined ? '' : pxOf(ttlMs)]));
      const keys = [key, ...writes.map((change) => change.key)];
      return (await redis.storeCommit(keys.length, ...keys, clock(), expected === undefined ? '0' : '1', expected ?? '', ...written)) === 1;
    });

  const put = (key: string, value: string, ttlMs?: number): Promise<void> =>
    run(async () => {
      if (ttlMs === undefined) await redis.set(key, entryOf(value));
      else await redis.set(key, entryOf(value, ttlMs), 'PX', pxOf(ttlMs));
    });

  await connection;
  return {
    get: (key) => run(async () => decodeEntry(await redis.get(key), clock())),
    getMany: (keys) => run(async () => (keys.length === 0 ? [] : (await redis.mget(...keys)).map((entry) => decodeEntry(entry, clock())))),
    put,
    putIfAbsent: (key, value, ttlMs) => commit(key, undefined, [{ key, value, ttlMs }]),
    take: (key) => run(async () => decodeEntry(await redis.getdel(key), clock())),
    delete: (...keys) => run(async () => void (keys.length > 0 && (await redis.del(...keys)))),
    commit: ({ key, expected, writes }) => commit(key, expected, writes),
    addMember: (setKey, member) => run(async () => void (await redis.sadd(setKey, member))),
    removeMember: (setKey, member) => run(async () => void (await redis.srem(setKey, member))),
    members: (setKey) => run(() => redis.smembers(setKey)),
    hit: (key, windowMs, amount = 1) => run(async () => Number(await redis.storeHit(key, clock(), clock() + windowMs, pxOf(windowMs), amount))),
    ping: () => put('ping', '', MINUTE),
    async close() {
      closed = true;
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}

/** Refused by ioredis itself: the other side has hung up, and its `close` event is about to come. */
const wasNeverSent = (error: unknown): boolean => String(error).includes("Stream isn't writeable");
