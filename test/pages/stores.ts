import { afterAll, beforeAll, describe } from '@jest/globals';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import type { Clock } from '../../src/time.js';
import { type RedisServer, startRedisServer } from '../support/redis-server.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

/** Run the same tests on both stores, each with one server and one house for all of them, on the same clock. `TRUST_PROXY` is 1, so that a test can be its own address. */
export function onBothStores(title: string, tests: (server: () => TestServer) => void, { clock }: { clock?: Clock } = {}): void {
  describe.each(['embedded', 'redis'] as const)(`${title} (%s)`, (kind) => {
    let redis: RedisServer | undefined;
    let house: SampleHouse;
    let server: TestServer;
    beforeAll(async () => {
      redis = kind === 'redis' ? await startRedisServer() : undefined;
      const clockOption = clock === undefined ? {} : { clock };
      house = await startSampleHouse({ fast: true, ...clockOption });
      server = await startTestServer({ house, env: { TRUST_PROXY: '1' }, ...clockOption, ...(redis === undefined ? {} : { redisUrl: redis.url }) });
    });
    afterAll(async () => {
      await server?.close();
      await house?.close();
      await redis?.stop();
    });
    tests(() => server);
  });
}
