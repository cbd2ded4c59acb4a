import type { Logger } from '../logger.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { Account, Grants } from '../oauth/grant.js';
import { linkTokenName } from './ma-token-names.js';
import type { SignedIn } from './sign-in.js';

/** Something that holds an MA token which Music Assistant has rejected: a link, a passkey. */
export type Broken = {
  /** For the log. */
  readonly id: string;
  readonly tokenName: string;
  replaceMaToken(maToken: string): Promise<void>;
};

/**
 * Give everything of this account whose MA token was rejected a new one: signing in with the password is all it takes to make it work
 * again. What cannot be repaired now stays marked, and does not stand in the way of signing in.
 */
export type RepairMaTokens = (signedIn: SignedIn) => Promise<void>;

/** Repair with the token a person has just signed in with. @param deps `findBroken` of each kind of thing that may be broken. */
export function createRepairMaTokens(deps: {
  findBroken: readonly ((account: Account) => Promise<readonly Broken[]>)[];
  musicAssistant: Pick<MusicAssistant, 'createToken'>;
  log: Logger;
}): RepairMaTokens {
  const { findBroken, musicAssistant, log } = deps;
  return async ({ account, maToken }) => {
    const found = await Promise.all(findBroken.map((find) => find(account)));
    for (const { id, tokenName, replaceMaToken } of found.flat()) {
      try {
        await replaceMaToken(await musicAssistant.createToken(maToken, tokenName));
        log.info({ id }, 'MA token repaired');
      } catch (error) {
        if (!(error instanceof MusicAssistantError)) throw error;
        log.warn({ id, reason: error.code, detail: error.detail }, 'MA token not repaired');
      }
    }
  };
}

/** The links of an account that need another MA token. */
export const findBrokenLinks =
  (grants: Pick<Grants, 'listByAccount' | 'replaceMaToken'>) =>
  async (account: Account): Promise<readonly Broken[]> =>
    (await grants.listByAccount(account.id))
      .filter((grant) => grant.maTokenRejectedAt !== undefined)
      .map(({ id, createdAt }) => ({
        id,
        tokenName: linkTokenName(createdAt),
        replaceMaToken: (maToken) => grants.replaceMaToken(id, maToken),
      }));
