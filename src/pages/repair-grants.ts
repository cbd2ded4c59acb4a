import type { Logger } from '../logger.js';
import { MusicAssistantError } from '../music-assistant/errors.js';
import type { MusicAssistant } from '../music-assistant/music-assistant.js';
import type { Grants } from '../oauth/grant.js';
import type { SignedIn } from './sign-in.js';

/** The name people see in Music Assistant's list of tokens. */
export function maTokenName(linkedAt: number): string {
  return `Alexa, linked ${new Date(linkedAt).toISOString().slice(0, 10)}`;
}

/**
 * Give every grant of this account whose MA token was rejected a new one: signing in is all it takes to make a link work again. What
 * cannot be repaired now stays marked, and does not stand in the way of signing in.
 */
export type RepairGrants = (signedIn: SignedIn) => Promise<void>;

/** Repair with the token a person has just signed in with. */
export function createRepairGrants({
  grants,
  musicAssistant,
  log,
}: {
  grants: Pick<Grants, 'listByAccount' | 'replaceMaToken'>;
  musicAssistant: Pick<MusicAssistant, 'createToken'>;
  log: Logger;
}): RepairGrants {
  return async ({ account, maToken }) => {
    const rejected = (await grants.listByAccount(account.id)).filter((grant) => grant.maTokenRejectedAt !== undefined);
    for (const grant of rejected) {
      try {
        await grants.replaceMaToken(grant.id, await musicAssistant.createToken(maToken, maTokenName(grant.createdAt)));
        log.info({ grantId: grant.id }, 'link repaired');
      } catch (error) {
        if (!(error instanceof MusicAssistantError)) throw error;
        log.warn({ grantId: grant.id, reason: error.code, detail: error.detail }, 'link not repaired');
      }
    }
  };
}
