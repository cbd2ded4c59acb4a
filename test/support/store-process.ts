/**
 * Another process on the same data: `tsx store-process.ts '{"kind":"embedded","dataDir":…}' <task>`. Prints one line for each thing done.
 *
 *   race     200 commits at once on an absent key; prints how many won. Waits for the key `{race}:start` first.
 *   stream   numbered commits over three keys, one after the other, each printed once it was answered; until killed.
 *   write    puts `{written}` and ends.
 *   secret   prints the secret key in `dataDir`.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { openEmbeddedStore } from '../../src/storage/embedded.js';
import { openRedisStore } from '../../src/storage/redis.js';
import { loadSecretKey } from '../../src/storage/secret-key.js';

const Place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('embedded'), dataDir: z.string() }),
  z.object({ kind: z.literal('redis'), url: z.string(), keyPrefix: z.string() }),
]);
export type Place = z.infer<typeof Place>;

const place = Place.parse(JSON.parse(process.argv[2] ?? '{}'));
const task = process.argv[3];

if (task === 'secret' && place.kind === 'embedded') {
  console.log(Buffer.from(await loadSecretKey(place)).toString('base64url'));
} else {
  const store = place.kind === 'embedded' ? await openEmbeddedStore(place) : await openRedisStore(place);
  console.log('ready');

  if (task === 'race') {
    while ((await store.get('{race}:start')) === undefined) await delay(2);
    const attempt = (n: number): Promise<boolean> =>
      store.commit({ key: '{race}', expected: undefined, writes: [{ key: '{race}', value: `${process.pid}-${n}` }] });
    const won = await Promise.all(Array.from({ length: 200 }, (_, n) => attempt(n)));
    console.log(`won ${won.filter(Boolean).length}`);
    await store.close();
  }

  if (task === 'write') {
    await store.put('{written}', 'by another process');
    await store.close();
  }

  if (task === 'stream') {
    for (let n = 1; ; n += 1) {
      const writes = ['{stream}:number', '{stream}:left', '{stream}:right'].map((key) => ({ key, value: String(n) }));
      if (!(await store.commit({ key: '{stream}:number', expected: n === 1 ? undefined : String(n - 1), writes }))) break;
      console.log(n);
    }
  }
}
