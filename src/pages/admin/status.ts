import type { AlexaContact } from '../../activity/alexa-contact.js';
import type { LastSeen } from '../../activity/last-seen.js';
import type { Troubles } from '../../activity/troubles.js';
import type { Config } from '../../config.js';
import { MusicAssistantError } from '../../music-assistant/errors.js';
import { MINIMUM_SCHEMA_VERSION, type MusicAssistant } from '../../music-assistant/music-assistant.js';
import { type Store, StoreError } from '../../storage/store.js';
import { type Clock, SECOND } from '../../time.js';
import type { Help } from './help.js';
import type { AdminHandler } from './require-admin.js';
import { type StatusReport, statusPage } from './status-page.js';

export type StatusDeps = {
  config: Pick<Config, 'publicUrl' | 'redisUrl'>;
  store: Pick<Store, 'ping'>;
  musicAssistant: Pick<MusicAssistant, 'info'>;
  lastSeen: Pick<LastSeen, 'read'>;
  alexaContact: Pick<AlexaContact, 'lastRefusal'>;
  troubles: Pick<Troubles, 'list'>;
  version: string;
  help: Pick<Help, 'link'>;
  clock: Clock;
};

/** The page waits no longer for it. */
const MUSIC_ASSISTANT_TIMEOUT = 1 * SECOND;

/** `/admin`: what this server depends on, and what it has seen. Asks now, and waits for the slowest of them. */
export function createStatus(deps: StatusDeps): AdminHandler {
  const { config, store, musicAssistant, lastSeen, alexaContact, troubles, version, help, clock } = deps;

  const musicAssistantNow = async (): Promise<StatusReport['musicAssistant']> => {
    try {
      const { serverVersion, schemaVersion } = await musicAssistant.info({ timeoutMs: MUSIC_ASSISTANT_TIMEOUT });
      return { version: serverVersion, schema: schemaVersion, isTooOld: schemaVersion < MINIMUM_SCHEMA_VERSION };
    } catch (error) {
      if (error instanceof MusicAssistantError) return { fault: error.code };
      throw error;
    }
  };

  const storeFault = (): Promise<string | undefined> =>
    store.ping().then(
      () => undefined,
      (error: unknown) => (error instanceof StoreError ? `store_${error.code}` : 'unexpected'),
    );

  return async ({ browser, texts }, { account }) => {
    const [musicAssistantState, fault, seen] = await Promise.all([musicAssistantNow(), storeFault(), lastSeen.read()]);
    const report: StatusReport = {
      ...{ musicAssistant: musicAssistantState, storeFault: fault, seen, version },
      ...{ isRedis: config.redisUrl !== undefined, refusal: alexaContact.lastRefusal(), trouble: troubles.list()[0] },
    };
    return { page: statusPage(texts, { report, account, csrfToken: browser.csrfToken, publicUrl: config.publicUrl, helpLink: help.link, now: clock() }) };
  };
}
