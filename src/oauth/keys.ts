import { type CryptoKey, calculateJwkThumbprint, createLocalJWKSet, errors, exportJWK, generateKeyPair, importJWK, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Sealer } from '../crypto.js';
import { type Store, StoreError } from '../storage/store.js';
import { type Clock, MINUTE, SECOND } from '../time.js';
import { SIGNING_KEY_LIFETIME } from './constants.js';
import { OAuthError } from './errors.js';
import { parseRecord } from './record.js';
import { LOST, untilSettled } from './retry.js';

const STORE_KEY = 'signing-keys';
/** How long the copy in memory is used before the store is asked again: another server may have rotated. */
const FRESH_FOR = 5 * MINUTE;
/** How soon to ask again after the store was away, and how often at most for a key id nobody knows. */
const RETRY_AFTER = 10 * SECOND;

const publicJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  kid: z.string(),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
});
const privateJwk = publicJwk.extend({ d: z.string() });
/** `next` is published before it signs, `previous` after it has: a token verifies on every server, whenever that server last looked. */
const keyRing = z.object({ next: privateJwk, current: privateJwk, previous: privateJwk.optional(), currentSince: z.number() });
type KeyRing = z.output<typeof keyRing>;
type PublicJwk = z.output<typeof publicJwk>;

/** The keys that access tokens are signed with, and found again by. */
export type SigningKeys = {
  /** The key that signs now. */
  current(): Promise<{ kid: string; privateKey: CryptoKey }>;
  /** The JWK set (RFC 7517 §5): next, current, previous; public members only. */
  jwks(): Promise<{ keys: PublicJwk[] }>;
  /** Finds a token's key by its `kid` among our own. For jose's `jwtVerify`; headers that name or carry a key are not looked at. */
  verifier: JWTVerifyGetKey;
  /** next → current → previous. Servers sharing the store follow within minutes, or at the first token they cannot place. */
  rotate(): Promise<void>;
};

type Loaded = { raw: string; ring: KeyRing; privateKey: CryptoKey; publicKeys: PublicJwk[]; find: JWTVerifyGetKey; freshUntil: number };

/**
 * The ES256 keys that sign access tokens. Made once, by whichever server comes first, sealed in the store; rotated when the current one is
 * older than {@link SIGNING_KEY_LIFETIME}.
 *
 * All functions reject with StoreError only while the store is away and nothing was ever loaded.
 */
export function createSigningKeys({ store, sealer, clock }: { store: Store; sealer: Sealer; clock: Clock }): SigningKeys {
  let loaded: Loaded | undefined;
  let loading: Promise<Loaded> | undefined;
  let forcedAt = Number.NEGATIVE_INFINITY;

  const seal = (ring: KeyRing): string => sealer.seal(JSON.stringify(ring), STORE_KEY);
  const isOld = (ring: KeyRing): boolean => clock() - ring.currentSince >= SIGNING_KEY_LIFETIME;

  /** What the store holds, after creating it or rotating it where that is due. Of several servers one writes, all return the same. */
  const readRing = (isDue: (ring: KeyRing) => boolean): Promise<{ raw: string; ring: KeyRing }> =>
    untilSettled(async () => {
      const raw = await store.get(STORE_KEY);
      if (raw === undefined) {
        await store.putIfAbsent(STORE_KEY, seal({ next: await makeKey(), current: await makeKey(), currentSince: clock() }));
        return LOST;
      }
      const ring = parseRecord(keyRing, { raw: sealer.open(raw, STORE_KEY), kind: 'key ring' });
      if (!isDue(ring)) return { raw, ring };
      const rotated: KeyRing = { next: await makeKey(), current: ring.next, previous: ring.current, currentSince: clock() };
      await store.commit({ key: STORE_KEY, expected: raw, writes: [{ key: STORE_KEY, value: seal(rotated) }] });
      return LOST;
    });

  const adopt = async ({ raw, ring }: { raw: string; ring: KeyRing }): Promise<Loaded> => {
    const freshUntil = clock() + FRESH_FOR;
    if (loaded?.raw === raw) {
      loaded = { ...loaded, freshUntil };
      return loaded;
    }
    const publicKeys = [ring.next, ring.current, ring.previous].filter((key) => key !== undefined).map((key) => publicJwk.parse(key));
    loaded = { raw, ring, privateKey: await importPrivateKey(ring.current), publicKeys, find: createLocalJWKSet({ keys: publicKeys }), freshUntil };
    return loaded;
  };

  const reload = async (): Promise<Loaded> => {
    try {
      return await adopt(await readRing(isOld));
    } catch (error) {
      if (loaded === undefined || !(error instanceof StoreError)) throw error;
      loaded = { ...loaded, freshUntil: clock() + RETRY_AFTER };
      return loaded;
    }
  };

  const reloadOnce = (): Promise<Loaded> => {
    loading ??= reload().finally(() => {
      loading = undefined;
    });
    return loading;
  };

  const load = async (): Promise<Loaded> => (loaded !== undefined && clock() < loaded.freshUntil ? loaded : reloadOnce());

  return {
    async current() {
      const { ring, privateKey } = await load();
      return { kid: ring.current.kid, privateKey };
    },
    jwks: async () => ({ keys: (await load()).publicKeys }),
    async verifier(header, token) {
      const { find } = await load();
      try {
        return await find(header, token);
      } catch (error) {
        const mayAsk = clock() - forcedAt >= RETRY_AFTER;
        if (!(error instanceof errors.JWKSNoMatchingKey) || !mayAsk) throw error;
        forcedAt = clock();
        const reloaded = await reloadOnce();
        return reloaded.find(header, token);
      }
    },
    async rotate() {
      const { kid } = (await load()).ring.current;
      await adopt(await readRing((ring) => ring.current.kid === kid));
    },
  };
}

async function makeKey(): Promise<KeyRing['current']> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return privateJwk.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' });
}

async function importPrivateKey(jwk: KeyRing['current']): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'ES256');
  if (key instanceof Uint8Array) throw new OAuthError('server_error', 'the signing key is not an EC key');
  return key;
}
