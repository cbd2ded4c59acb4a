import { z } from 'zod';
import { sha256 } from '../crypto.js';
import type { HeardEcho } from '../heard-echo.js';
import { GRANT_LIFETIME } from '../oauth/constants.js';
import { grantTag } from '../oauth/grant.js';
import { LOST, untilSettled } from '../oauth/retry.js';
import { parseJson } from '../parse-json.js';
import type { Store } from '../storage/store.js';
import { echoKeyOf } from './echo-memory.js';
import { type EchoRecord, parseEchoRecord } from './echo-record.js';
import { EVERYWHERE } from './room-words.js';
import { SIMULATOR_DEVICE } from './simulation.js';
import { isZone } from './zones.js';

/** The Echos of linked accounts. Functions reject with StoreError while the store is away. */
export type Echos = {
  /** This Echo was heard: once for each hour in which it is, which also keeps the list alive. */
  note(grantId: string, id: string): Promise<void>;
  /** In the order in which they were first heard. */
  list(grantId: string): Promise<readonly HeardEcho[]>;
  /** @param options `playerId` undefined: it belongs to no room. @returns false when there is no such Echo. */
  bind(options: { grantId: string; id: string; playerId: string | undefined }): Promise<boolean>;
  /** The store's keys of all that is remembered of them. */
  keys(grantId: string): Promise<readonly string[]>;
};

const echosKey = (grantId: string): string => `echos:${grantTag(grantId)}`;
const parseIds = (raw: string | undefined): readonly string[] => (raw === undefined ? undefined : z.array(z.string()).safeParse(parseJson(raw)).data) ?? [];

export function createEchos({ store }: { store: Store }): Echos {
  return {
    note: (grantId, id) =>
      untilSettled(async () => {
        const key = echosKey(grantId);
        const raw = await store.get(key);
        const ids = parseIds(raw);
        const value = JSON.stringify(ids.includes(id) ? ids : [...ids, id]);
        return (await store.commit({ key, expected: raw, writes: [{ key, value, ttlMs: GRANT_LIFETIME }] })) ? undefined : LOST;
      }),

    async list(grantId) {
      const ids = parseIds(await store.get(echosKey(grantId)));
      const records = ids.length === 0 ? [] : await store.getMany(ids.map((id) => echoKeyOf(grantId, id)));
      return ids.flatMap((id, index) => (records[index] === undefined ? [] : [toEcho(id, parseEchoRecord(records[index]))]));
    },

    keys: async (grantId) => [echosKey(grantId), ...parseIds(await store.get(echosKey(grantId))).map((id) => echoKeyOf(grantId, id))],

    bind: ({ grantId, id, playerId }) =>
      untilSettled(async () => {
        const key = echoKeyOf(grantId, id);
        const raw = await store.get(key);
        if (raw === undefined) return false;
        const { home: _, ...record } = parseEchoRecord(raw);
        const bound: EchoRecord = playerId === undefined ? record : { ...record, home: playerId };
        return (await store.commit({ key, expected: raw, writes: [{ key, value: JSON.stringify(bound), ttlMs: GRANT_LIFETIME }] })) ? true : LOST;
      }),
  };
}

const SIMULATOR_ID = sha256(SIMULATOR_DEVICE);

function toEcho(id: string, { home, uses = {}, heardAt }: EchoRecord): HeardEcho {
  const [usual] = Object.entries(uses)
    .filter(([room]) => !isZone(room) && room !== EVERYWHERE)
    .sort(([, a], [, b]) => b - a)
    .map(([room]) => room);
  const isSimulator = id === SIMULATOR_ID ? { isSimulator: true } : {};
  return {
    id,
    ...isSimulator,
    ...(home === undefined ? {} : { home }),
    ...(usual === undefined ? {} : { usual }),
    ...(heardAt === undefined ? {} : { heardAt }),
  };
}
