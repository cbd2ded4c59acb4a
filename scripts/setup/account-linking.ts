import type { Config } from '../../src/config.js';
import { sha256 } from '../../src/crypto.js';
import { accountLinkingRequest } from '../account-linking-request.js';
import { updateAccountLinking } from './deploy.js';
import type { SetupIo } from './io.js';
import type { Remembered } from './remembered.js';

type Linking = {
  skillId: string;
  config: Pick<Config, 'publicUrl' | 'oauth'>;
  remembered: Remembered;
  /** Writes what is remembered from now on. */
  keep(remembered: Remembered): Promise<void>;
  io: SetupIo;
};

/**
 * Tells Amazon where accounts are linked, unless it took the same for this skill the last time. Whether a request that failed came to be is not
 * known, so what was sent before counts no more once another is on its way.
 *
 * @returns whether anything was sent.
 * @throws {SetupError} `not-linked`
 */
export async function linkAccounts({ skillId, config, remembered, keep, io }: Linking): Promise<boolean> {
  const { accountLinking: last, ...others } = remembered;
  const accountLinking = { skillId, sha256: sha256(JSON.stringify(accountLinkingRequest(config))) };
  if (last?.skillId === skillId && last.sha256 === accountLinking.sha256) {
    io.say('Account linking: the same was sent the last time, so it is not sent again.');
    io.say('  If somebody changed it in the console since: npm run account-linking.');
    return false;
  }
  await keep(others);
  await updateAccountLinking({ skillId, config, io });
  await keep({ ...others, accountLinking });
  return true;
}
