import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Amazon, createAmazon } from '../../demo/amazon.js';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { type LinkedAccount, linkAccount } from '../../src/linking-client/link-account.js';
import { createEcho } from '../../src/simulator/envelopes.js';
import { openEmbeddedStore } from '../../src/storage/embedded.js';
import { checkStore } from '../../src/storage/schema.js';
import { startNode } from '../support/child.js';
import { buildPrograms, runProgram } from '../support/programs.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';
import { REDIRECT_URI, SECRET_KEY } from '../support/test-server.js';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mode = (path: string): number => statSync(path).mode & 0o777;
/** Every file below, with its bytes. */
const contents = (path: string): Map<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile() && !name.endsWith('-lock'))
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'base64')]),
  );

describe('a server whose data is lost', () => {
  const dataDir = join(folder, 'lost', 'data');
  const backupFolder = join(folder, 'lost', 'backup');
  let house: SampleHouse;
  let amazon: Amazon;
  let server: ServerProcess;

  beforeAll(async () => {
    [house, amazon] = await Promise.all([startSampleHouse({ fast: true }), createAmazon()]);
    // No SECRET_KEY: the key is in a file, and must come along.
    server = await startServerProcess({ amazon, env: { MUSIC_ASSISTANT_URL: house.url, DATA_DIR: dataDir, SECRET_KEY: '' } });
  });
  afterAll(async () => {
    await server.stop();
    await house.close();
  });

  const link = (): Promise<LinkedAccount> =>
    linkAccount(
      { publicUrl: server.publicUrl, clientId: 'alexa', clientSecret: LOCAL_IDENTITY.OAUTH_CLIENT_SECRET, redirectUri: REDIRECT_URI },
      { username: 'sample', password: 'sample-house' },
    );
  const say = async (accessToken: string, intent: string, slots = {}): Promise<string> => {
    const echo = createEcho({ skillId: LOCAL_IDENTITY.ALEXA_SKILL_ID, userId: 'u', deviceId: 'd', locale: 'en-US', accessToken });
    const body = JSON.stringify(echo.intent(intent, slots));
    return (await fetch(`${server.publicUrl}/alexa`, { method: 'POST', body, headers: amazon.sign(body) })).text();
  };

  it('is backed up while it works, dies, loses everything, gets the backup back, and the link goes on', async () => {
    const [linked, busy] = [await link(), await link()];
    await say(linked.accessToken, 'BindEchoIntent', { room: 'kitchen' });

    let isBackedUp = false;
    let written = 0;
    const work = async (): Promise<void> => {
      for (let { refreshToken } = busy; !isBackedUp; written += 1) ({ refreshToken } = await busy.refresh(refreshToken));
    };
    const working = work();
    const backup = await runProgram(['backup.js', backupFolder], { DATA_DIR: dataDir });
    isBackedUp = true;
    await working;
    expect(backup).toEqual({ exitCode: 0, output: expect.stringContaining(`Backed up ${dataDir} to ${backupFolder}`) });
    expect(backup.output).toContain('secret-key is in it');
    expect(written).toBeGreaterThan(3);

    expect([backupFolder, ...readdirSync(backupFolder).map((name) => join(backupFolder, name))].map(mode)).toEqual([0o700, 0o600, 0o600, 0o600]);
    expect(readdirSync(backupFolder).sort()).toEqual(['manifest.json', 'secret-key', 'store.mdb']);
    expect(JSON.parse(readFileSync(join(backupFolder, 'manifest.json'), 'utf8'))).toMatchObject({ format: 1, version: '0.1.0', schema: '1' });

    // What happens after the backup is lost with the rest; a token that is newer than the store still works.
    const { refreshToken } = await linked.refresh();
    await server.child().kill('SIGKILL');
    rmSync(dataDir, { recursive: true });

    const restored = await runProgram(['restore.js', backupFolder], { DATA_DIR: dataDir });
    expect(restored).toEqual({ exitCode: 0, output: expect.stringMatching(/^Restored .*schema 1.*\n.*secret-key came with it/) });
    expect(readdirSync(dataDir).sort()).toEqual(['secret-key', 'store.mdb']);
    expect([dataDir, join(dataDir, 'store.mdb'), join(dataDir, 'secret-key')].map(mode)).toEqual([0o700, 0o600, 0o600]);

    await server.crashAndRestart();
    const { accessToken } = await linked.refresh(refreshToken);
    expect(await say(accessToken, 'PlayArtistIntent', { artist: 'abba' })).toContain('ABBA');
    // The Echo's room, too, was in the backup.
    expect(house.players().find(({ name }) => name === 'Kitchen')).toMatchObject({ state: 'playing', artist: 'ABBA' });
  });

  it('is not restored over while it runs, asked or not, and notices nothing', async () => {
    const before = contents(dataDir);
    const plain = await runProgram(['restore.js', backupFolder], { DATA_DIR: dataDir });
    expect(plain).toEqual({ exitCode: 1, output: expect.stringContaining('There is a store already. With --replace') });
    const replacing = await runProgram(['restore.js', backupFolder, '--replace'], { DATA_DIR: dataDir });
    expect(replacing).toEqual({ exitCode: 1, output: expect.stringContaining('A server is using the store. Stop it') });
    expect(replacing.output).toContain(`process ${server.child().pid}`);
    expect(contents(dataDir)).toEqual(before);
    await link();
  });
});

describe('restoring', () => {
  const env = { SECRET_KEY };
  const source = join(folder, 'source');
  const good = join(folder, 'good');
  let dataDir: string;
  let backup: string;
  const restore = (...args: string[]) => runProgram(['restore.js', ...args], { ...env, DATA_DIR: dataDir });

  const makeStore = async (path: string, entries: Record<string, string> = {}): Promise<void> => {
    const store = await openEmbeddedStore({ dataDir: path });
    await checkStore({ store, secretKey: Buffer.from(SECRET_KEY, 'base64url') });
    for (const [key, value] of Object.entries(entries)) await store.put(key, value);
    await store.close();
  };
  const read = async (path: string, key: string): Promise<string | undefined> => {
    const store = await openEmbeddedStore({ dataDir: path });
    const value = await store.get(key);
    await store.close();
    return value;
  };

  beforeAll(async () => {
    await makeStore(source, { 'grant:{g}': 'precious' });
    expect(await runProgram(['backup.js', good], { ...env, DATA_DIR: source })).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('SECRET_KEY is not in it: it stands in .env (or the environment). Keep a copy of .env too.'),
    });
  });
  beforeEach(() => {
    const own = mkdtempSync(join(folder, 'test-'));
    [dataDir, backup] = [join(own, 'data'), join(own, 'backup')];
    cpSync(good, backup, { recursive: true });
  });

  const changeManifest = (change: (text: string) => string): void => {
    const path = join(backup, 'manifest.json');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  it.each([
    ['without its manifest', 'not a whole backup', () => rmSync(join(backup, 'manifest.json'))],
    ['without its store', 'not a whole backup', () => rmSync(join(backup, 'store.mdb'))],
    ['cut short', 'damaged', () => truncateSync(join(backup, 'store.mdb'), 4096)],
    [
      'with one bit changed',
      'damaged',
      () => {
        const bytes = readFileSync(join(backup, 'store.mdb'));
        bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
        writeFileSync(join(backup, 'store.mdb'), bytes);
      },
    ],
    ['with a manifest that is none', 'damaged', () => changeManifest(() => '{"format":1}')],
    ['of a newer program', 'made by a newer version', () => changeManifest((text) => text.replace('"format": 1', '"format": 2'))],
  ])('refuses a backup %s, and touches nothing', async (_, words, spoil) => {
    spoil();
    expect(await restore(backup)).toEqual({ exitCode: 1, output: expect.stringContaining(words) });
    expect(existsSync(dataDir)).toBe(false);
  });

  it('refuses a backup that the key in SECRET_KEY does not open, or that has no key at all', async () => {
    const wrongKey = Buffer.alloc(32, 9).toString('base64url');
    const wrong = await runProgram(['restore.js', backup], { SECRET_KEY: wrongKey, DATA_DIR: dataDir });
    expect(wrong).toEqual({ exitCode: 1, output: expect.stringContaining('SECRET_KEY is not the key this store was sealed with') });
    expect(readdirSync(dataDir)).toEqual([]);
    const none = await runProgram(['restore.js', backup], { DATA_DIR: dataDir });
    expect(none).toEqual({ exitCode: 1, output: expect.stringContaining('Set SECRET_KEY') });
  });

  it('with --replace keeps what was there under another name, and all of it belongs to who owns the directory', async () => {
    await makeStore(dataDir, { 'grant:{g}': 'newer' });
    writeFileSync(join(dataDir, 'secret-key'), SECRET_KEY, { mode: 0o600 });
    // As root may do for a server that is another user.
    if (process.getuid?.() === 0) for (const path of [dataDir, join(dataDir, 'store.mdb'), join(dataDir, 'secret-key')]) chownSync(path, 12_345, 12_345);
    const { output, exitCode } = await restore(backup, '--replace');
    expect({ output, exitCode }).toEqual({ exitCode: 0, output: expect.stringContaining('What was there before is in') });
    const aside = /is in (\S+):/.exec(output)?.[1] ?? '';
    expect(readdirSync(dataDir).sort()).toEqual([aside.slice(dataDir.length + 1), 'secret-key', 'store.mdb']);
    for (const name of readdirSync(dataDir, { recursive: true, encoding: 'utf8' })) expect(statSync(join(dataDir, name)).uid).toBe(statSync(dataDir).uid);
    expect(mode(aside)).toBe(0o700);
    expect(await read(dataDir, 'grant:{g}')).toBe('precious');
    expect(await read(aside, 'grant:{g}')).toBe('newer');
    expect(readFileSync(join(aside, 'secret-key'), 'utf8')).toBe(SECRET_KEY);
  });

  it('works over a store so damaged that lmdb ends the process that opens it', async () => {
    await makeStore(dataDir);
    // The two pages at its head stay.
    writeFileSync(join(dataDir, 'store.mdb'), readFileSync(join(dataDir, 'store.mdb')).fill(0xff, 8192));
    const made = await runProgram(['backup.js', join(dataDir, 'b')], { ...env, DATA_DIR: dataDir });
    expect(made).toEqual({ exitCode: 1, output: expect.stringContaining('The store cannot be opened: it is damaged') });
    expect(await restore(backup, '--replace')).toEqual({ exitCode: 0, output: expect.stringContaining('could not be opened') });
    expect(await read(dataDir, 'grant:{g}')).toBe('precious');
  });

  it('killed at any moment leaves a store, the one before or the one restored; the next restore clears away what is left', async () => {
    await makeStore(dataDir, { 'grant:{g}': 'newer' });
    const child = startNode([join(await buildPrograms(), 'restore.js'), backup, '--replace'], { ...env, DATA_DIR: dataDir });
    let isOver = false;
    child.process.once('close', () => {
      isOver = true;
    });
    let missed = 0;
    while (!isOver) {
      if (!existsSync(join(dataDir, 'store.mdb'))) missed += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect([child.process.exitCode, missed]).toEqual([0, 0]);

    const killed = startNode([join(await buildPrograms(), 'restore.js'), good, '--replace'], { ...env, DATA_DIR: dataDir });
    while (!readdirSync(dataDir).some((name) => name.startsWith('restoring-'))) await new Promise((resolve) => setImmediate(resolve));
    await killed.kill('SIGKILL');
    expect(readdirSync(dataDir).filter((name) => name.startsWith('restoring-'))).toHaveLength(1);
    expect(await read(dataDir, 'grant:{g}')).toBe('precious');
    expect(await restore(good, '--replace')).toMatchObject({ exitCode: 0 });
    expect(readdirSync(dataDir).filter((name) => name.startsWith('restoring-'))).toEqual([]);
  });

  it.each([
    ['its pages overwritten', (bytes: Buffer) => bytes.fill(0xff, 8192)],
    ['its end missing', (bytes: Buffer) => bytes.subarray(0, 8192)],
  ])('refuses a store that lmdb cannot read, as backing it up does: %s', async (_, damage) => {
    const bytes = damage(readFileSync(join(backup, 'store.mdb')));
    writeFileSync(join(backup, 'store.mdb'), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    changeManifest((text) => text.replace(/("store.mdb": \{\s*"bytes": )\d+(,\s*"sha256": ")\w+/, `$1${bytes.length}$2${sha256}`));
    expect(await restore(backup)).toEqual({ exitCode: 1, output: expect.stringContaining('This backup is damaged') });
    expect(readdirSync(dataDir)).toEqual([]);

    cpSync(join(backup, 'store.mdb'), join(dataDir, 'store.mdb'));
    const made = await runProgram(['backup.js', join(dataDir, 'b')], { ...env, DATA_DIR: dataDir });
    expect(made).toEqual({ exitCode: 1, output: expect.stringContaining('The store cannot be opened: it is damaged') });
    expect(existsSync(join(dataDir, 'b'))).toBe(false);
  });

  it('a store of a newer version is neither backed up nor restored', async () => {
    await makeStore(dataDir, { schema: '2' });
    const made = await runProgram(['backup.js', join(dataDir, 'b')], { ...env, DATA_DIR: dataDir });
    expect(made).toEqual({ exitCode: 1, output: expect.stringContaining('written by a newer version') });
    expect(existsSync(join(dataDir, 'b'))).toBe(false);
  });
});

describe('backing up', () => {
  it('overwrites nothing, and says so where there is nothing to back up', async () => {
    const [dataDir, taken] = [join(folder, 'none'), join(folder, 'taken')];
    mkdirSync(taken);
    expect(await runProgram(['backup.js', taken], { DATA_DIR: join(folder, 'source'), SECRET_KEY })).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('there already'),
    });
    expect(await runProgram(['backup.js', join(folder, 'x')], { DATA_DIR: dataDir, SECRET_KEY })).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('nothing to back up'),
    });
    expect([existsSync(dataDir), existsSync(join(folder, 'x'))]).toEqual([false, false]);
  });

  it.each(['backup.js', 'restore.js'])('%s says how Redis is backed up when that is where everything is', async (program) => {
    const { exitCode, output } = await runProgram([program, join(folder, 'r')], { REDIS_URL: 'redis://user:hush@example.org', SECRET_KEY });
    expect([exitCode, output]).toEqual([1, expect.stringContaining('redis-cli -u "$REDIS_URL" --rdb')]);
    expect(output).not.toContain('hush');
  });
});
