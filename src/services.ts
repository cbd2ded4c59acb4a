import { createActivity } from './activity/activity.js';
import { createAlexaContact } from './activity/alexa-contact.js';
import { createLastSeen } from './activity/last-seen.js';
import { createTroubles } from './activity/troubles.js';
import { createSigningCertificates, type FetchPem } from './alexa/signing-certificates.js';
import { loadTrustRoots } from './alexa/trust-roots.js';
import { createRequestVerifier, type RequestVerifier } from './alexa/verifier.js';
import type { Config } from './config.js';
import { createCoverLinks } from './covers/cover-links.js';
import { createSealer } from './crypto.js';
import { createHealth } from './health.js';
import { createLogger, type Logger } from './logger.js';
import { createImageSource } from './music-assistant/images.js';
import { createMusicAssistant } from './music-assistant/music-assistant.js';
import { createAccessTokens } from './oauth/access-token.js';
import { createAuthorizationCodes } from './oauth/authorization-code.js';
import { createAuthorizationRequests } from './oauth/authorization-request.js';
import { createGrants } from './oauth/grant.js';
import { createSigningKeys } from './oauth/keys.js';
import { createLentGrants } from './oauth/lent-grant.js';
import { createMaTokens } from './oauth/ma-tokens.js';
import { createRefreshTokens } from './oauth/refresh-token.js';
import { createRecentMap } from './recent-map.js';
import { createSimulator } from './simulator/simulator.js';
import { createEchos } from './skill/echos.js';
import { forgetHousehold } from './skill/forget-household.js';
import { createSkill } from './skill/skill.js';
import { createSleepTimers } from './skill/sleep-timers.js';
import { createTimerTicker } from './skill/timer-ticker.js';
import { createKnownStore } from './storage/known-store.js';
import { isStoreEmpty } from './storage/schema.js';
import { loadSecretKey } from './storage/secret-key.js';
import type { Store } from './storage/store.js';
import { type Clock, systemClock } from './time.js';

const LATE_ARRIVALS_REMEMBERED = 1000;

/** What tests and the demo replace: the clock, the way to Amazon's certificates, where log lines go, an own store. */
export type Overrides = Partial<{ clock: Clock; fetchPem: FetchPem; logDestination: { write(line: string): void }; store: Store }>;

/** Everything the entries hand on: what they read, and what they close in the end. */
export type Services = Awaited<ReturnType<typeof createServices>>;

/**
 * The composition root: every dependency is built here, once. Opens the store, but does not wait for it; `checkStore` does. The store it
 * hands out is used by nobody before it is known to be ours.
 *
 * @throws {StoreError} `unavailable`: the embedded store cannot be opened.
 */
export async function createServices(config: Config, overrides: Overrides = {}) {
  const clock = overrides.clock ?? systemClock;
  const troubles = createTroubles({ clock });
  const log = createLogger(config.logLevel, { destination: overrides.logDestination, onTrouble: troubles.note });
  const issuer = config.publicUrl;
  const opened = overrides.store ?? (await openStore({ config, clock, log }));
  const secretKey = config.secretKey ?? (await loadSecretKey({ dataDir: config.dataDir }));
  const { store, check: checkStore } = createKnownStore({ store: opened, secretKey });
  const sealer = createSealer(secretKey);
  const musicAssistant = createMusicAssistant({ url: config.musicAssistantUrl, log, clock });

  const clients = [{ ...config.oauth }];
  const keys = createSigningKeys({ store, sealer, clock });
  const accessTokens = createAccessTokens({ issuer, keys, clock });
  /** A browser session has ended: so has what it lent, and what was typed in it. */
  const onHolderGone = async (holder: string): Promise<void> => {
    simulator.forget(holder);
    await lentGrants.takeBack(holder);
  };
  const { revokeToken: revokeAtMusicAssistant } = musicAssistant;
  const maTokens = createMaTokens({ store, sealer, clock, log, revokeAtMusicAssistant, onHolderGone });
  const forget = (grantId: string) => forgetHousehold({ store, grantId });
  const grants = createGrants({ store, sealer, clock, log, maTokens, forget });
  const lentGrants = createLentGrants({ store, clock, grants, forget });
  const refreshTokens = createRefreshTokens({ store, secretKey, clock, log, grants, accessTokens, isStoreEmpty: () => isStoreEmpty(store) });
  const lastSeen = createLastSeen({ store, clock, log });
  const alexaContact = createAlexaContact({ lastSeen, clock });
  const codes = createAuthorizationCodes({ store, clock, log, grants, accessTokens, refreshTokens, onRedeemed: () => lastSeen.note('link') });
  const authorizationRequests = createAuthorizationRequests({ clients, issuer, store, sealer, clock, log, codes, grants, maTokens });

  const certificates = createSigningCertificates({
    trustRoots: loadTrustRoots(config.alexa.trustRootsPem),
    clock,
    ...(overrides.fetchPem === undefined ? {} : { fetchPem: overrides.fetchPem }),
  });
  const lateArrivals = createRecentMap<number>(LATE_ARRIVALS_REMEMBERED);
  const verifier: RequestVerifier = createRequestVerifier({ skillIds: config.alexa.skillIds, certificates, clock, lateArrivals });
  const coverLinks = createCoverLinks({ publicUrl: config.publicUrl, musicAssistantUrl: config.musicAssistantUrl, secretKey, clock });
  const images = createImageSource({ url: config.musicAssistantUrl });
  const echos = createEchos({ store });
  const sleepTimers = createSleepTimers({ store, clock, onSet: (dueAt) => timerTicker.wakeAt(dueAt) });
  const timerTicker = createTimerTicker({ timers: sleepTimers, grants, musicAssistant, clock, log });
  const { skillIds } = config.alexa;
  const activity = config.activity ? createActivity() : undefined;
  const skill = createSkill({ skillIds, accessTokens, grants, musicAssistant, store, echos, sleepTimers, log, coverLinks, clock, lateArrivals, activity });
  const simulator = createSimulator({ skill, skillId: skillIds[0] ?? '', accessTokens, grants, musicAssistant, clock });
  const health = createHealth({ store, musicAssistant, clock });

  return {
    ...{ config, clock, log, store, secretKey, sealer, musicAssistant, clients, issuer, keys, accessTokens, maTokens, grants, refreshTokens, codes },
    ...{ activity, alexaContact, lastSeen, lentGrants, simulator, troubles },
    ...{ authorizationRequests, verifier, skill, echos, sleepTimers, timerTicker, coverLinks, images, health, checkStore },
    async close(): Promise<void> {
      await timerTicker.stop();
      await musicAssistant.close();
      await store.close();
    },
  };
}

/** Loaded when needed: the Lambda bundle carries no native code. */
async function openStore({ config, clock, log }: { config: Config; clock: Clock; log: Logger }): Promise<Store> {
  if (config.redisUrl !== undefined) {
    const { openRedisStore } = await import('./storage/redis.js');
    return openRedisStore({ url: config.redisUrl, clock, log });
  }
  const { openEmbeddedStore } = await import('./storage/embedded.js');
  return openEmbeddedStore({ dataDir: config.dataDir, clock });
}
