import { MINIMUM_SCHEMA_VERSION, type MusicAssistant } from './music-assistant/music-assistant.js';
import type { Store } from './storage/store.js';
import { type Clock, SECOND } from './time.js';

/** What `/health` says. No addresses, no secrets: it is open to the world. */
export type HealthReport = {
  status: 'ok' | 'unavailable';
  store: 'ok' | 'unavailable';
  /** Does not decide `status`: with Music Assistant away people can still be told so. */
  musicAssistant: 'ok' | 'unavailable' | 'too_old';
};

/** How long an answer of Music Assistant's is repeated: `/health` is polled by proxies and must not become a load. */
const REMEMBERED_FOR = 5 * SECOND;
const MUSIC_ASSISTANT_TIMEOUT = 1 * SECOND;

/** Asks store and Music Assistant now. Never rejects. */
export type Health = () => Promise<HealthReport>;

/** Health of this server and of what it depends on; any number of callers ask Music Assistant once. */
export function createHealth({ store, musicAssistant, clock }: { store: Store; musicAssistant: MusicAssistant; clock: Clock }): Health {
  let asked: { at: number; answer: Promise<HealthReport['musicAssistant']> } | undefined;

  const askMusicAssistant = async (): Promise<HealthReport['musicAssistant']> => {
    try {
      const { schemaVersion } = await musicAssistant.info({ timeoutMs: MUSIC_ASSISTANT_TIMEOUT });
      return schemaVersion < MINIMUM_SCHEMA_VERSION ? 'too_old' : 'ok';
    } catch {
      return 'unavailable';
    }
  };

  const musicAssistantState = (): Promise<HealthReport['musicAssistant']> => {
    const now = clock();
    if (asked === undefined || now - asked.at >= REMEMBERED_FOR || now < asked.at) asked = { at: now, answer: askMusicAssistant() };
    return asked.answer;
  };

  const storeState = (): Promise<HealthReport['store']> =>
    store.ping().then(
      () => 'ok',
      () => 'unavailable',
    );

  return async () => {
    const [storeNow, musicAssistantNow] = await Promise.all([storeState(), musicAssistantState()]);
    return { status: storeNow, store: storeNow, musicAssistant: musicAssistantNow };
  };
}
