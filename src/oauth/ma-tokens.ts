import { z } from 'zod';
import { SealError, type Sealer } from '../crypto.js';
import type { Logger } from '../logger.js';
import { messageOf } from '../message-of.js';
import type { Store } from '../storage/store.js';
import { type Clock, MINUTE } from '../time.js';
import { OAuthError } from './errors.js';
import { parseRecord } from './record.js';

/** Every MA token we obtained and must one day revoke at Music Assistant, and who needs it until then. */
export type MaTokens = {
  /**
   * Remember a token before anything relies on it. If the store is away the token is given back at once, as far as that works, and this
   * rejects with StoreError.
   *
   * @param holderKey A store key: while it exists the token is needed. It may come into being up to 15 minutes later.
   */
  track(maToken: string, holderKey: string): Promise<void>;
  /** Revoke what this holder held, now. What Music Assistant does not take back now stays for {@link MaTokens.sweep}. */
  release(holderKey: string): Promise<void>;
  /** Revoke everything tracked more than 15 minutes ago whose holder is gone. */
  sweep(): Promise<void>;
};

const SET = 'ma-tokens';
/** Longer than a decision and a code may take together, so a token waiting for its grant is never swept. */
const HOLDER_MAY_APPEAR_WITHIN = 15 * MINUTE;

const tracked = z.object({ maToken: z.string(), holderKey: z.string(), trackedAt: z.number() });
type Tracked = z.output<typeof tracked> & { member: string };

type Deps = {
  store: Store;
  sealer: Sealer;
  clock: Clock;
  log: Logger;
  revokeAtMusicAssistant: (maToken: string) => Promise<void>;
  /** A holder has given up its tokens, or is gone: what else lived by them goes too. */
  onHolderGone?: (holderKey: string) => Promise<void>;
};

/** MA tokens kept sealed in one set, each with the key of its holder. @param deps `revokeAtMusicAssistant` resolves for a token that is dead already, too. */
export function createMaTokens({ store, sealer, clock, log, revokeAtMusicAssistant, onHolderGone = async () => {} }: Deps): MaTokens {
  const list = async (): Promise<Tracked[]> => {
    const members = await store.members(SET);
    return members.flatMap((member) => {
      try {
        return [{ ...parseRecord(tracked, { raw: sealer.open(member, SET), kind: 'MA token' }), member }];
      } catch (error) {
        // One that nobody can read must not keep the others from being revoked.
        if (!(error instanceof SealError || error instanceof OAuthError)) throw error;
        log.warn({ detail: error instanceof OAuthError ? error.detail : error.message }, 'tracked MA token cannot be read');
        return [];
      }
    });
  };

  /** Two servers may do this to one token at the same time: revoking a revoked token succeeds. */
  const revoke = async ({ maToken, member }: Tracked): Promise<void> => {
    if (await tryRevoke(maToken)) await store.removeMember(SET, member);
  };

  const tryRevoke = async (maToken: string): Promise<boolean> => {
    try {
      await revokeAtMusicAssistant(maToken);
      return true;
    } catch (error) {
      log.warn({ detail: messageOf(error) }, 'MA token could not be revoked yet');
      return false;
    }
  };

  return {
    async track(maToken, holderKey) {
      const record: z.output<typeof tracked> = { maToken, holderKey, trackedAt: clock() };
      try {
        await store.addMember(SET, sealer.seal(JSON.stringify(record), SET));
      } catch (error) {
        await tryRevoke(maToken);
        throw error;
      }
    },

    async release(holderKey) {
      const held = (await list()).filter((entry) => entry.holderKey === holderKey);
      await Promise.all([onHolderGone(holderKey), ...held.map(revoke)]);
    },

    async sweep() {
      const old = (await list()).filter((entry) => clock() - entry.trackedAt > HOLDER_MAY_APPEAR_WITHIN);
      for (const entry of old) {
        if ((await store.get(entry.holderKey)) !== undefined) continue;
        await onHolderGone(entry.holderKey);
        await revoke(entry);
      }
    },
  };
}
