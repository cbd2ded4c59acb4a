import type { Sealer } from '../../crypto.js';
import type { MaTokens } from '../../oauth/ma-tokens.js';
import { LOST, untilSettled } from '../../oauth/retry.js';
import type { Store } from '../../storage/store.js';
import { type Clock, DAY, MINUTE } from '../../time.js';
import {
  accountPasskeysKey,
  type NewPasskey,
  type Passkey,
  parsePasskey,
  parsePasskeyMember,
  passkeyId,
  passkeyKey,
  passkeyMember,
  writePasskey,
} from './passkey-record.js';

/** The passkeys of all accounts. Functions reject with StoreError while the store is away. */
export type Passkeys = {
  /** Oldest first. */
  listByAccount(accountId: string): Promise<Passkey[]>;
  /** Is a passkey kept under this id, whoever's it is? */
  isKnown(id: string): Promise<boolean>;
  /** @returns false when a passkey with this credential id came into being meanwhile; its MA token is then the caller's to revoke. */
  add(created: NewPasskey): Promise<boolean>;
  /**
   * Note one use: `check` judges the record as it is stored, and what it says is written over exactly that record, or judged anew. So of
   * two uses at once with one counter value one is refused.
   *
   * @returns the passkey as it is now, or why not; `gone`: there is none.
   */
  use<Refusal extends string>(id: string, check: (passkey: Passkey) => Promise<number | Refusal>): Promise<Passkey | Refusal | 'gone'>;
  /** @throws {SealError} */
  openMaToken(passkey: Passkey): string;
  /** Music Assistant refused the passkey's token. Marked, not ended: signing in with the password repairs it. */
  markMaTokenRejected(id: string): Promise<void>;
  replaceMaToken(id: string, maToken: string): Promise<void>;
  /** It stops working at once, then its MA token is revoked. @returns false when it was gone already. */
  remove(passkey: Passkey): Promise<boolean>;
};

/** From the last use. Music Assistant's own tokens live a year at least. */
const PASSKEY_LIFETIME = 365 * DAY;
/** When an account's entry without a passkey is certain to stay without one. */
const ENTRY_MAY_WAIT = MINUTE;

/** Passkeys kept in the store, each under the hash of its credential id. */
export function createPasskeys({ store, sealer, clock, maTokens }: { store: Store; sealer: Sealer; clock: Clock; maTokens: MaTokens }): Passkeys {
  /** Change a passkey, atomically; `edit` answers with something that is no passkey when it is to stay as it is. */
  const change = <Kept extends string>(id: string, edit: (passkey: Passkey) => Promise<Passkey | Kept>): Promise<Passkey | Kept | 'gone'> =>
    untilSettled(async () => {
      const raw = await store.get(passkeyKey(id));
      if (raw === undefined) return 'gone';
      const edited = await edit(parsePasskey(raw));
      if (typeof edited === 'string') return edited;
      const value = writePasskey(edited);
      return (await store.commit({ key: passkeyKey(id), expected: raw, writes: [{ key: passkeyKey(id), value, ttlMs: PASSKEY_LIFETIME }] })) ? edited : LOST;
    });

  /** The passkey of one entry. An entry whose passkey is gone, became somebody else's (added twice at once), or cannot come any more, is dropped. */
  const readEntry = async (accountId: string, member: string): Promise<Passkey | undefined> => {
    const entry = parsePasskeyMember(member);
    const raw = entry === undefined ? undefined : await store.get(passkeyKey(entry.id));
    const passkey = raw === undefined ? undefined : parsePasskey(raw);
    if (passkey?.account.id === accountId && passkey.createdAt === entry?.createdAt) return passkey;
    if (entry === undefined || clock() - entry.createdAt > ENTRY_MAY_WAIT) await store.removeMember(accountPasskeysKey(accountId), member);
    return undefined;
  };

  return {
    async listByAccount(accountId) {
      const members = await store.members(accountPasskeysKey(accountId));
      const passkeys = await Promise.all(members.map((member) => readEntry(accountId, member)));
      return passkeys.filter((passkey) => passkey !== undefined).sort((a, b) => a.createdAt - b.createdAt);
    },

    isKnown: async (id) => (await store.get(passkeyKey(id))) !== undefined,

    async add({ maToken, ...created }) {
      const id = passkeyId(created.credentialId);
      const key = passkeyKey(id);
      const passkey: Passkey = { ...created, id, createdAt: clock(), sealedMaToken: sealer.seal(maToken, key) };
      // Both before the one write that counts: the sweep revokes a token without a passkey, and listing drops such an entry.
      await maTokens.track(maToken, key);
      await store.addMember(accountPasskeysKey(passkey.account.id), passkeyMember(passkey));
      return store.putIfAbsent(key, writePasskey(passkey), PASSKEY_LIFETIME);
    },

    use: <Refusal extends string>(id: string, check: (passkey: Passkey) => Promise<number | Refusal>) =>
      change<Refusal>(id, async (passkey) => {
        const counter = await check(passkey);
        return typeof counter === 'number' ? { ...passkey, counter, lastUsedAt: clock() } : counter;
      }),

    openMaToken: ({ id, sealedMaToken }) => sealer.open(sealedMaToken, passkeyKey(id)),

    async markMaTokenRejected(id) {
      await change(id, async (passkey) => (passkey.maTokenRejectedAt === undefined ? { ...passkey, maTokenRejectedAt: clock() } : 'marked'));
    },

    async replaceMaToken(id, maToken) {
      await maTokens.track(maToken, passkeyKey(id));
      const sealedMaToken = sealer.seal(maToken, passkeyKey(id));
      await change(id, async (passkey) => ({ ...passkey, sealedMaToken, maTokenRejectedAt: undefined }));
    },

    async remove(passkey) {
      const wasThere = (await store.take(passkeyKey(passkey.id))) !== undefined;
      await store.removeMember(accountPasskeysKey(passkey.account.id), passkeyMember(passkey));
      if (wasThere) await maTokens.release(passkeyKey(passkey.id));
      return wasThere;
    },
  };
}
