import type { Server } from 'node:http';
import { createApp, createAppServer } from './app.js';
import { ConfigError, loadConfig } from './config.js';
import { errorCode } from './error-code.js';
import { createServices, type Services } from './services.js';
import { StoreError } from './storage/store.js';
import { STORE_FAULTS } from './storage/store-faults.js';
import { MINUTE, SECOND } from './time.js';

/** How long a stopping server waits for answers that are under way: more than the 6 s a voice request may take. */
const DRAIN_TIME = 8 * SECOND;
const CLOSE_IDLE_EVERY = 0.1 * SECOND;
/** Alexa and browsers send a request within seconds; whoever sends slower holds a connection for nothing. */
const HEADERS_WITHIN = 10 * SECOND;
const REQUEST_WITHIN = 30 * SECOND;
const SWEEP_EVERY = 10 * MINUTE;
const CHECK_STORE_EVERY = 1 * SECOND;

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const services = await createServices(config);
  const stopping = new AbortController();
  await checkStoreUntilKnown(services, stopping.signal);
  const { server, serve } = createAppServer();
  serve(createApp(services));
  server.headersTimeout = HEADERS_WITHIN;
  server.requestTimeout = REQUEST_WITHIN;
  await listen(server, config.port, config.host);

  const sweep = setInterval(() => void services.maTokens.sweep().catch((error: unknown) => services.log.warn({ err: error }, 'sweep failed')), SWEEP_EVERY);
  sweep.unref();
  services.timerTicker.start();

  const stop = async (): Promise<void> => {
    services.log.info('stopping');
    stopping.abort();
    clearInterval(sweep);
    setTimeout(() => server.closeAllConnections(), DRAIN_TIME).unref();
    // A connection that becomes idle after its last answer is closed then, not kept for the next request.
    const closing = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_EVERY);
    await new Promise((resolve) => server.close(resolve).closeIdleConnections());
    clearInterval(closing);
    await services.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop().catch(fail));

  services.log.info({ port: portOf(server), store: config.redisUrl === undefined ? 'embedded' : 'redis' }, 'listening');
  reportMusicAssistant(services);
}

/**
 * A store that is away does not keep the server from starting: it is asked again until it answers, and until then whatever needs it says so.
 * A store that was written by a newer version or sealed under another key ends the process.
 */
async function checkStoreUntilKnown(services: Services, signal: AbortSignal): Promise<void> {
  const check = async (): Promise<boolean> => {
    try {
      await services.checkStore();
      return true;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'unavailable') return false;
      throw error;
    }
  };
  if (await check()) return;
  services.log.error('the store does not answer; trying again every second');
  const again = async (): Promise<void> => {
    if (signal.aborted) return;
    if (await check()) services.log.info('the store answers');
    else askLater();
  };
  const askLater = (): void => void setTimeout(() => void again().catch(fail), CHECK_STORE_EVERY).unref();
  askLater();
}

function reportMusicAssistant({ health, log }: Services): void {
  void health().then(({ musicAssistant }) => {
    if (musicAssistant === 'too_old') log.error('Music Assistant is too old: this needs version 2.7 or newer. Please update it');
    if (musicAssistant === 'unavailable') log.warn('Music Assistant does not answer at MUSIC_ASSISTANT_URL; people will be told so until it does');
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

const portOf = (server: Server): number | undefined => {
  const address = server.address();
  return address === null || typeof address === 'string' ? undefined : address.port;
};

/** What the person who starts this reads when it cannot start: the cause and the next step, no stack for what they can mend themselves. */
function fail(error: unknown): never {
  if (error instanceof ConfigError) console.error(error.isNotSetUp ? `${error.message}\n${SET_UP}` : error.message);
  else if (error instanceof StoreError) console.error(`${STORE_FAULTS[error.code]}\n${error.detail}`);
  else console.error(LISTEN_FAULTS.get(errorCode(error) ?? '')?.(error) ?? error);
  process.exit(1);
}

const SET_UP = 'Nothing is set up here yet: run `npm run setup`, which asks for all of this and writes .env.';

/** Node's error for a port that is taken names it; `PORT` on `HOST` where it does not. */
function placeIn(error: unknown): string {
  const isNamed = typeof error === 'object' && error !== null && 'address' in error && 'port' in error;
  return isNamed ? `Port ${String(error.port)} on ${String(error.address)} (PORT and HOST)` : 'PORT on HOST';
}

const LISTEN_FAULTS: ReadonlyMap<string, (error: unknown) => string> = new Map([
  ['EADDRINUSE', (error: unknown) => `${placeIn(error)} is in use by another program: stop it, or set PORT to another number.`],
  ['EACCES', () => 'This user may not listen on PORT: set it to a number above 1023, and let the proxy in front listen on 443.'],
  ['EADDRNOTAVAIL', () => 'HOST is not an address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for every address it has.'],
  ['ENOTFOUND', () => 'HOST is a name that does not resolve: set it to 127.0.0.1, or to 0.0.0.0 for every address of this machine.'],
]);

main().catch(fail);
