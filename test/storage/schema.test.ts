import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSealer } from '../../src/crypto.js';
import { openEmbeddedStore } from '../../src/storage/embedded.js';
import { createKnownStore } from '../../src/storage/known-store.js';
import { checkStore } from '../../src/storage/schema.js';
import type { Store } from '../../src/storage/store.js';

const ourKey = new Uint8Array(32).fill(1);
const anotherKey = new Uint8Array(32).fill(2);

describe('a store is checked before it is used', () => {
  let dataDir: string;
  let store: Store;
  const contents = (): Promise<(string | undefined)[]> => Promise.all(['schema', 'canary', 'grant:{g}'].map((key) => store.get(key)));

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'schema-'));
    store = await openEmbeddedStore({ dataDir });
  });
  afterEach(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('a new one is marked as ours, once', async () => {
    await checkStore({ store, secretKey: ourKey });
    const marked = await contents();
    expect(marked[0]).toBe('1');
    await checkStore({ store, secretKey: ourKey });
    expect(await contents()).toEqual(marked);
  });

  it('any number of servers may do so at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => checkStore({ store, secretKey: ourKey })));
    await checkStore({ store, secretKey: ourKey });
  });

  it('of two servers that start on a new store with different keys, one is refused', async () => {
    const outcomes = await Promise.allSettled([ourKey, anotherKey].map((secretKey) => checkStore({ store, secretKey })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes).toContainEqual(expect.objectContaining({ reason: expect.objectContaining({ code: 'wrong_secret_key' }) }));
  });

  it.each(['2', '10', 'two', ''])('one of a newer version (schema %j) is refused with that word, and nothing is changed', async (version) => {
    await checkStore({ store, secretKey: ourKey });
    await store.put('schema', version);
    await store.put('grant:{g}', 'precious');
    const before = await contents();
    await expect(checkStore({ store, secretKey: ourKey })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'newer_schema',
      message: expect.stringContaining('newer version'),
    });
    expect(await contents()).toEqual(before);
  });

  it('and until it is known to be ours nothing can be read from it or written to it', async () => {
    await checkStore({ store, secretKey: ourKey });
    await store.put('grant:{g}', 'precious');
    const before = await contents();
    const { store: guarded, check } = createKnownStore({ store, secretKey: anotherKey });
    for (const use of [() => guarded.get('grant:{g}'), () => guarded.put('grant:{g}', 'spoiled'), () => guarded.ping(), check]) {
      await expect(use()).rejects.toMatchObject({ code: 'wrong_secret_key' });
    }
    expect([...(await contents()), await store.get('ping')]).toEqual([...before, undefined]);
    expect(await createKnownStore({ store, secretKey: ourKey }).store.get('grant:{g}')).toBe('precious');
  });

  it('a newer version that has no canary is refused all the same, and gets none', async () => {
    await store.put('schema', '2');
    await expect(checkStore({ store, secretKey: ourKey })).rejects.toMatchObject({ code: 'newer_schema' });
    expect(await contents()).toEqual(['2', undefined, undefined]);
  });

  it('one that was sealed with another key is refused with that word, nothing is lost, and the former key still opens it', async () => {
    await checkStore({ store, secretKey: ourKey });
    await store.put('grant:{g}', createSealer(ourKey).seal('precious', 'grant:g'));
    const before = await contents();
    await expect(checkStore({ store, secretKey: anotherKey })).rejects.toMatchObject({
      code: 'wrong_secret_key',
      message: expect.stringContaining('SECRET_KEY'),
    });
    expect(await contents()).toEqual(before);
    await checkStore({ store, secretKey: ourKey });
    expect(createSealer(ourKey).open((await store.get('grant:{g}')) ?? '', 'grant:g')).toBe('precious');
  });

  it('one that is away is neither: unavailable', async () => {
    await store.close();
    await expect(checkStore({ store, secretKey: ourKey })).rejects.toMatchObject({ code: 'unavailable' });
  });
});
