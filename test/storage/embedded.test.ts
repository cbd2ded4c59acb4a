import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { openEmbeddedStore } from '../../src/storage/embedded.js';
import { MINUTE } from '../../src/time.js';
import { describeStore } from './contract.js';

const directories: string[] = [];
const newDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'store-'));
  directories.push(directory);
  return directory;
};

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

describeStore('embedded', async () => {
  const dataDir = join(newDirectory(), 'data');
  return { place: { kind: 'embedded', dataDir }, open: (clock) => openEmbeddedStore({ dataDir, clock }) };
});

describe('the embedded store', () => {
  it('makes its directory, and keeps everything in it to its owner', async () => {
    const dataDir = join(newDirectory(), 'deep', 'data');
    const store = await openEmbeddedStore({ dataDir });
    await store.put('key', 'value');
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    for (const file of ['store.mdb', 'store.mdb-lock']) expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('opens an existing directory without changing its mode', async () => {
    const dataDir = join(newDirectory(), 'data');
    mkdirSync(dataDir, { mode: 0o750 });
    await (await openEmbeddedStore({ dataDir })).close();
    expect(statSync(dataDir).mode & 0o777).toBe(0o750);
  });

  it('refuses a file that is not a store, by name, and leaves it as it is', async () => {
    const dataDir = newDirectory();
    const file = join(dataDir, 'store.mdb');
    writeFileSync(file, 'my shopping list\n'.repeat(1000));
    await expect(openEmbeddedStore({ dataDir })).rejects.toMatchObject({ name: 'StoreError', code: 'unavailable', detail: expect.stringContaining(dataDir) });
    expect(readFileSync(file, 'utf8')).toBe('my shopping list\n'.repeat(1000));
  });

  it('says where it cannot make its directory', async () => {
    const file = join(newDirectory(), 'file');
    writeFileSync(file, '');
    await expect(openEmbeddedStore({ dataDir: file })).rejects.toMatchObject({ code: 'unavailable', detail: expect.stringContaining(file) });
  });

  it('does not let a write that is impossible fail the others of the same moment', async () => {
    const store = await openEmbeddedStore({ dataDir: newDirectory() });
    const outcomes = await Promise.allSettled([store.put('a', '1'), store.put('k'.repeat(5000), 'too long a key'), store.hit('b', MINUTE)]);
    expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'unavailable' } }, { status: 'fulfilled', value: 1 }]);
    expect(await store.get('a')).toBe('1');
    await store.close();
  });

  it('finishes the writes that are under way when it is closed', async () => {
    const dataDir = newDirectory();
    const store = await openEmbeddedStore({ dataDir });
    const writing = store.put('key', 'value');
    await store.close();
    await writing;
    const again = await openEmbeddedStore({ dataDir });
    expect(await again.get('key')).toBe('value');
    await again.close();
  });

  it('forgets what has expired on its own, so that the file does not grow for ever', async () => {
    jest.useFakeTimers({ doNotFake: ['Date', 'nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout', 'performance', 'hrtime'] });
    try {
      const dataDir = newDirectory();
      let now = 0;
      const store = await openEmbeddedStore({ dataDir, clock: () => now });
      await store.put('kept', 'value');
      const sizes: number[] = [];
      for (let round = 0; round < 10; round += 1) {
        await Promise.all(Array.from({ length: 1200 }, (_, n) => store.put(`request:${round}:${n}`, 'x'.repeat(400), MINUTE)));
        now += MINUTE;
        jest.advanceTimersByTime(MINUTE);
        // The sweep takes its steps in turns of the event loop; a write takes at least one.
        for (let step = 0; step < 5; step += 1) await store.put('step', String(step));
        sizes.push(statSync(join(dataDir, 'store.mdb')).size);
      }
      expect(sizes.at(-1)).toBeLessThan(2 * (sizes[0] ?? 0));
      expect(await store.get('kept')).toBe('value');
      await store.close();
    } finally {
      jest.useRealTimers();
    }
  });
});
