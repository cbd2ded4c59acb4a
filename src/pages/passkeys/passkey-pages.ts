import { deriveKey, type Sealer } from '../../crypto.js';
import type { Logger } from '../../logger.js';
import type { MusicAssistant } from '../../music-assistant/music-assistant.js';
import type { Account } from '../../oauth/grant.js';
import type { MaTokens } from '../../oauth/ma-tokens.js';
import type { Store } from '../../storage/store.js';
import type { Clock } from '../../time.js';
import type { LoginLimits } from '../login-limits.js';
import { passkeyTokenName } from '../ma-token-names.js';
import type { Broken } from '../repair-ma-tokens.js';
import type { BrowserSessions } from '../session.js';
import { type AccountPasskeys, createAccountPasskeys } from './account-passkeys.js';
import { createChallenges } from './challenges.js';
import { createPasskeySignIn, type PasskeySignIn } from './passkey-sign-in.js';
import { createPasskeys } from './passkeys.js';
import { createRelyingParty } from './relying-party.js';
import { createSignInOffer, type SignInOffer } from './sign-in-offer.js';

/** What the pages know of passkeys. */
export type PasskeyPages = {
  signInOffer: SignInOffer;
  passkeySignIn: PasskeySignIn;
  accountPasskeys: AccountPasskeys;
  /** The passkeys of an account that need another MA token. */
  findBrokenPasskeys: (account: Account) => Promise<readonly Broken[]>;
};

type Deps = {
  config: { publicUrl: string };
  store: Store;
  sealer: Sealer;
  secretKey: Uint8Array;
  maTokens: MaTokens;
  musicAssistant: Pick<MusicAssistant, 'account' | 'createToken' | 'revokeToken'>;
  sessions: BrowserSessions;
  limits: LoginLimits;
  clock: Clock;
  log: Logger;
};

/** Everything about passkeys, put together. */
export function createPasskeyPages(deps: Deps): PasskeyPages {
  const { config, secretKey, log } = deps;
  const passkeys = createPasskeys(deps);
  const challenges = createChallenges({ ...deps, key: deriveKey(secretKey, 'passkey-challenge') });
  const relyingParty = createRelyingParty({ publicUrl: config.publicUrl, log });
  const parts = { ...deps, passkeys, challenges, relyingParty };
  return {
    signInOffer: createSignInOffer(parts),
    passkeySignIn: createPasskeySignIn(parts),
    accountPasskeys: createAccountPasskeys(parts),
    async findBrokenPasskeys(account) {
      const own = await passkeys.listByAccount(account.id);
      return own
        .filter(({ maTokenRejectedAt }) => maTokenRejectedAt !== undefined)
        .map(({ id, createdAt }) => ({
          id,
          tokenName: passkeyTokenName(createdAt),
          replaceMaToken: (maToken) => passkeys.replaceMaToken(id, maToken),
        }));
    },
  };
}
