import type { Sealer } from '../crypto.js';
import type { Logger } from '../logger.js';
import { messageOf } from '../message-of.js';
import { createRecentMap } from '../recent-map.js';
import { type Store, StoreError } from '../storage/store.js';
import { type Clock, HOUR, MINUTE } from '../time.js';
import { CODE_LIFETIME, GRANT_LIFETIME, REFRESH_TOKEN_LIFETIME } from './constants.js';
import {
  accountKey,
  accountMember,
  alexaUserKey,
  familyKey,
  type Grant,
  type GrantRecord,
  grantKey,
  grantWrite,
  hashAlexaUserId,
  maTokenContext,
  parseAccountMember,
  parseGrant,
} from './grant-record.js';
import type { MaTokens } from './ma-tokens.js';
import { LOST, untilSettled } from './retry.js';

export { type Account, type Grant, grantTag } from './grant-record.js';

/** The linked accounts. Functions reject with StoreError while the store is away, unless they say otherwise. */
export type Grants = {
  /**
   * Is this grant alive, and what does it hold? One store round trip; `alsoKeys`, which carry the grant's hash tag ({@link grantTag}), are
   * read in the same one.
   *
   * While the store is away a grant that was alive when last seen is answered from memory (`fromMemory`, extras undefined).
   */
  load(grantId: string, alsoKeys?: readonly string[]): Promise<{ grant: Grant | undefined; extras: (string | undefined)[]; fromMemory: boolean }>;
  /** Oldest first. */
  listByAccount(accountId: string): Promise<Grant[]>;
  /** @throws {SealError} */
  openMaToken(grant: Grant): string;
  sealMaToken(grantId: string, maToken: string): string;
  /** Music Assistant refused the grant's token. Marked, not ended: it may work again. */
  markMaTokenRejected(grantId: string): Promise<void>;
  clearMaTokenRejected(grantId: string): Promise<void>;
  /** Repair: a new MA token for a living grant. */
  replaceMaToken(grantId: string, maToken: string): Promise<void>;
  /** Note that the grant was used, at most once an hour, and by which Alexa user, when that changed. */
  touch(grantId: string, seen: Seen): Promise<void>;
  /** Would {@link Grants.touch} write anything for this grant? */
  isNews(grant: Grant, seen: Seen): boolean;
  /** Make sure the grant outlives a refresh token issued now. */
  extend(grantId: string): Promise<void>;
  /**
   * End a grant: its tokens die at once, then its MA token is revoked.
   *
   * @returns false when it was gone already.
   */
  revoke(grantId: string): Promise<boolean>;
  /** As `revoke`, without waiting for Music Assistant: the token endpoint has 4.5 s. */
  end(grantId: string): Promise<boolean>;
  /** End the grant this Alexa user id was last seen with. */
  revokeByAlexaUser(alexaUserId: string): Promise<boolean>;
};

/** A grant was used: when (ms since 1970), and by which Alexa user. */
export type Seen = { alexaUserId?: string; at: number };

const TOUCH_EVERY = HOUR;
const REMEMBERED_GRANTS = 1000;
/** When an account's entry without a grant is certain to stay without one. */
const ENTRY_MAY_WAIT = CODE_LIFETIME + MINUTE;

type Deps = {
  store: Store;
  sealer: Sealer;
  clock: Clock;
  log: Logger;
  maTokens: MaTokens;
  /** Deletes what others keep for a grant that has ended. */
  forget?: (grantId: string) => Promise<void>;
};

function isNews(grant: Grant, { alexaUserId, at }: Seen): boolean {
  return at - grant.lastUsedAt >= TOUCH_EVERY || (alexaUserId !== undefined && hashAlexaUserId(alexaUserId) !== grant.alexaUserIdHash);
}

/** Grants kept in the store, with those seen lately in memory as well. */
export function createGrants({ store, sealer, clock, log, maTokens, forget = async () => {} }: Deps): Grants {
  const recent = createRecentMap<{ raw: string | undefined; grant: Grant }>(REMEMBERED_GRANTS);
  /** MA tokens by the grant they were opened from: an unchanged record is one grant, a changed one is another. */
  const openedMaTokens = new WeakMap<Grant, string>();

  /** The grant a record holds, without parsing a record again that has not changed. */
  const read = (grantId: string, raw: string): Grant => {
    const known = recent.get(grantId);
    const grant = known?.raw === raw ? known.grant : parseGrant(raw);
    recent.set(grantId, { raw, grant });
    return grant;
  };

  /** Change a living grant, atomically; `edit` answers undefined when nothing is to be done. */
  const change = (grantId: string, edit: (record: GrantRecord) => GrantRecord | undefined): Promise<void> =>
    untilSettled(async () => {
      const raw = await store.get(grantKey(grantId));
      const edited = raw === undefined ? undefined : edit(parseGrant(raw));
      if (edited === undefined) return;
      const write = grantWrite(edited, clock());
      const committed = await store.commit({ key: grantKey(grantId), expected: raw, writes: [write] });
      if (!committed) return LOST;
      recent.set(grantId, { raw: write.value, grant: edited });
      return;
    });

  const load: Grants['load'] = async (grantId, alsoKeys = []) => {
    try {
      const [raw, ...extras] = await store.getMany([grantKey(grantId), ...alsoKeys]);
      const grant = raw === undefined ? undefined : read(grantId, raw);
      if (grant === undefined) recent.delete(grantId);
      return { grant, extras, fromMemory: false };
    } catch (error) {
      const grant = recent.get(grantId)?.grant;
      if (grant === undefined || !(error instanceof StoreError)) throw error;
      return { grant, extras: alsoKeys.map(() => undefined), fromMemory: true };
    }
  };

  const forgetAlexaUser = async (hash: string, grantId: string): Promise<void> => {
    if ((await store.get(alexaUserKey(hash))) === grantId) await store.delete(alexaUserKey(hash));
  };

  /** Delete grant and family in one step: of several callers one gets the grant. */
  const remove = (grantId: string): Promise<Grant | undefined> => {
    const keys = [grantKey(grantId), familyKey(grantId)];
    return untilSettled(async () => {
      const raw = await store.get(grantKey(grantId));
      const committed = await store.commit({ key: grantKey(grantId), expected: raw, writes: keys.map((key) => ({ key, value: undefined })) });
      if (!committed) return LOST;
      recent.delete(grantId);
      return raw === undefined ? undefined : parseGrant(raw);
    });
  };

  /** What is left to tidy once tokens are dead. Whatever fails here is healed later: by listing, by expiry, by `maTokens.sweep`. */
  const tidy = async (grant: Grant): Promise<void> => {
    await store.removeMember(accountKey(grant.account.id), accountMember(grant));
    if (grant.alexaUserIdHash !== undefined) await forgetAlexaUser(grant.alexaUserIdHash, grant.id);
    await maTokens.release(grantKey(grant.id));
    await forget(grant.id);
  };

  const tidyOrLog = (grant: Grant): Promise<void> =>
    tidy(grant).catch((error: unknown) => {
      log.warn({ grantId: grant.id, detail: messageOf(error) }, 'ended grant not tidied up yet');
    });

  const revoke = async (grantId: string): Promise<boolean> => {
    const grant = await remove(grantId);
    if (grant !== undefined) await tidyOrLog(grant);
    return grant !== undefined;
  };

  /** The grant of one entry. An entry whose grant is gone, and cannot come any more, is dropped. */
  const readEntry = async (accountId: string, member: string): Promise<Grant | undefined> => {
    const entry = parseAccountMember(member);
    const raw = entry === undefined ? undefined : await store.get(grantKey(entry.id));
    if (raw !== undefined) return parseGrant(raw);
    if (entry === undefined || clock() - entry.createdAt > ENTRY_MAY_WAIT) await store.removeMember(accountKey(accountId), member);
    return undefined;
  };

  return {
    load,
    async listByAccount(accountId) {
      const members = await store.members(accountKey(accountId));
      const grants = await Promise.all(members.map((member) => readEntry(accountId, member)));
      return grants.filter((grant) => grant !== undefined).sort((a, b) => a.createdAt - b.createdAt);
    },
    openMaToken(grant) {
      const maToken = openedMaTokens.get(grant) ?? sealer.open(grant.sealedMaToken, maTokenContext(grant.id));
      openedMaTokens.set(grant, maToken);
      return maToken;
    },
    sealMaToken: (grantId, maToken) => sealer.seal(maToken, maTokenContext(grantId)),
    markMaTokenRejected: (grantId) =>
      change(grantId, (grant) => (grant.maTokenRejectedAt === undefined ? { ...grant, maTokenRejectedAt: clock() } : undefined)),
    clearMaTokenRejected: (grantId) =>
      change(grantId, (grant) => (grant.maTokenRejectedAt === undefined ? undefined : { ...grant, maTokenRejectedAt: undefined })),
    async replaceMaToken(grantId, maToken) {
      await maTokens.track(maToken, grantKey(grantId));
      const sealedMaToken = sealer.seal(maToken, maTokenContext(grantId));
      await change(grantId, (grant) => ({ ...grant, sealedMaToken, maTokenRejectedAt: undefined }));
    },
    async touch(grantId, { alexaUserId, at }) {
      const seen = { at, ...(alexaUserId === undefined ? {} : { alexaUserId }) };
      const hash = alexaUserId === undefined ? undefined : hashAlexaUserId(alexaUserId);
      const grant = recent.get(grantId)?.grant ?? (await load(grantId)).grant;
      if (grant === undefined || !isNews(grant, seen)) return;
      // Before the grant says so: a crash in between must leave it to be done again.
      if (hash !== undefined) await store.put(alexaUserKey(hash), grantId, GRANT_LIFETIME);
      await change(grantId, (current) =>
        isNews(current, seen) ? { ...current, lastUsedAt: Math.max(at, current.lastUsedAt), alexaUserIdHash: hash ?? current.alexaUserIdHash } : undefined,
      );
    },
    isNews,
    extend: (grantId) =>
      change(grantId, (grant) => {
        const needed = clock() + REFRESH_TOKEN_LIFETIME;
        return grant.expiresAt < needed ? { ...grant, expiresAt: clock() + GRANT_LIFETIME } : undefined;
      }),
    revoke,
    async end(grantId) {
      const grant = await remove(grantId);
      if (grant !== undefined) void tidyOrLog(grant);
      return grant !== undefined;
    },
    async revokeByAlexaUser(alexaUserId) {
      const hash = hashAlexaUserId(alexaUserId);
      const grantId = await store.get(alexaUserKey(hash));
      if (grantId === undefined) return false;
      const { grant } = await load(grantId);
      // Seen with another Alexa user since: this one's farewell does not end it.
      const isTheirs = grant !== undefined && (grant.alexaUserIdHash === undefined || grant.alexaUserIdHash === hash);
      const ended = isTheirs && (await revoke(grantId));
      await forgetAlexaUser(hash, grantId);
      return ended;
    },
  };
}
