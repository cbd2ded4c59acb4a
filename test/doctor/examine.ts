import { expect } from '@jest/globals';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import type { SampleHouse } from '../../demo/sample-house/sample-house.js';
import { type Environment, loadConfig } from '../../src/config.js';
import { CHECKS } from '../../src/doctor/checks.js';
import type { Finding, LayerName } from '../../src/doctor/layer.js';
import { parseOptions } from '../../src/doctor/options.js';
import { createOutside } from '../../src/doctor/outside.js';
import { readCa } from '../../src/doctor/read-ca.js';
import { systemClock } from '../../src/time.js';
import { SECRET_KEY, type TestServer } from '../support/test-server.js';

export const TEST_ACCOUNT = { MA_USERNAME: 'sample', MA_PASSWORD: 'sample-house' };

/** The environment of a person whose server is this one. */
export const envOf = (server: Pick<TestServer, 'linkingClient' | 'house' | 'dataDir'>): Environment => ({
  ...LOCAL_IDENTITY,
  SECRET_KEY,
  PUBLIC_URL: server.linkingClient.publicUrl,
  MUSIC_ASSISTANT_URL: server.house.url,
  DATA_DIR: `${server.dataDir}/data`,
});

/** Look at these layers only, in this order, each knowing what the ones before it found. */
export async function examine(env: Environment, layers: readonly LayerName[], args: readonly string[] = []): Promise<Partial<Record<LayerName, Finding>>> {
  const config = loadConfig(env);
  const options = parseOptions(args);
  const outside = createOutside({ publicUrl: config.publicUrl, connectTo: options.connectTo, caPem: readCa(options.caFile) });
  const found = new Map<LayerName, Finding>();
  try {
    for (const layer of layers) found.set(layer, await CHECKS[layer]({ config, env, outside, clock: systemClock, options, isStoreSound: () => true, found }));
    return Object.fromEntries(found);
  } finally {
    await outside.close();
  }
}

/** How many of the tokens that Music Assistant gave out, from the `first` on, still work. */
export async function workingTokens(house: SampleHouse, first = 0): Promise<number> {
  const body = JSON.stringify({ command: 'players/all', args: {}, message_id: '1' });
  const ask = (token: string) =>
    fetch(`${house.url}/api`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body });
  const answers = await Promise.all(house.issuedTokens().slice(first).map(ask));
  return answers.filter(({ ok }) => ok).length;
}

/** A fault with this name whose cause says that. */
export const fault = (name: string, cause: RegExp | string = '') => ({
  ok: false,
  fault: name,
  cause: typeof cause === 'string' ? expect.stringContaining(cause) : expect.stringMatching(cause),
  next: expect.stringMatching(/\S/),
});
