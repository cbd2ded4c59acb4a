import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Store, StoreError } from '../../src/storage/store.js';
import { type Clock, DAY, MINUTE } from '../../src/time.js';
import { type Child, startNode } from '../support/child.js';
import type { Place } from '../support/store-process.js';

/** Data of its own for one test, which any number of stores and processes may open. */
export type Data = { place: Place; open(clock: Clock): Promise<Store> };

const AT_ONCE = 200;

/** The contract of the port, held against one adapter. Each test gets data of its own and a clock it moves itself. */
export function describeStore(name: string, createData: () => Promise<Data>): void {
  describe(`${name}: the store contract`, () => {
    let now: number;
    let data: Data;
    let store: Store;
    let children: Child[];

    const atOnce = <Result>(call: (n: number) => Promise<Result>): Promise<Result[]> => Promise.all(Array.from({ length: AT_ONCE }, (_, n) => call(n)));
    const anotherProcess = (task: string): Child => {
      const child = startNode(['test/support/store-process.ts', JSON.stringify(data.place), task]);
      children.push(child);
      return child;
    };

    beforeEach(async () => {
      now = 1_800_000_000_000;
      children = [];
      data = await createData();
      store = await data.open(() => now);
    });

    afterEach(async () => {
      await Promise.all(children.map((child) => child.kill('SIGKILL')));
      await store.close();
    });

    describe('values', () => {
      it('are absent until put, and then are what was last put', async () => {
        expect(await store.get('key')).toBeUndefined();
        await store.put('key', 'one');
        await store.put('key', 'two');
        expect(await store.get('key')).toBe('two');
      });

      it.each([
        ['empty', ''],
        ['with our separators', '|12|{a}:b'],
        ['a number', '17'],
        ['many scripts', 'Sigur Rós – Ágætis byrjun, Die Ärzte 🎶'],
        ['control characters', 'a\0b\r\nc\t'],
        ['a megabyte', 'x'.repeat(1024 * 1024)],
      ])('come back unchanged: %s', async (_, value) => {
        await store.put('key', value);
        expect(await store.get('key')).toBe(value);
        expect(await store.commit({ key: 'key', expected: value, writes: [{ key: 'key', value: `${value}!` }] })).toBe(true);
        expect(await store.take('key')).toBe(`${value}!`);
      });

      it('live under keys of any characters, and never under a neighbouring one', async () => {
        const keys = ['a', 'a:', 'a:b', 'A', 'ä', 'a b', 'a\0b', 'a*', '{a}:1', '{a}:10'];
        for (const key of keys) await store.put(key, `value of ${key}`);
        for (const key of keys) expect(await store.get(key)).toBe(`value of ${key}`);
      });

      it('are read together, in the order asked for', async () => {
        await store.put('{t}:1', 'one');
        await store.put('{t}:3', 'three', MINUTE);
        expect(await store.getMany(['{t}:3', '{t}:2', '{t}:1', '{t}:3'])).toEqual(['three', undefined, 'one', 'three']);
        now += MINUTE;
        expect(await store.getMany(['{t}:3', '{t}:1'])).toEqual([undefined, 'one']);
        expect(await store.getMany([])).toEqual([]);
      });

      it('are deleted, several at once, absent ones too', async () => {
        await store.put('{t}:1', 'one');
        await store.put('{t}:2', 'two');
        await store.delete('{t}:1', '{t}:2', '{t}:3');
        expect(await store.getMany(['{t}:1', '{t}:2'])).toEqual([undefined, undefined]);
        await store.delete();
      });

      it('are still there when the store is opened again', async () => {
        await store.put('key', 'kept', DAY);
        await store.addMember('set', 'kept');
        await store.close();
        store = await data.open(() => now);
        expect(await store.get('key')).toBe('kept');
        expect(await store.members('set')).toEqual(['kept']);
      });
    });

    describe('expiry', () => {
      it('is decided by the given clock, to the millisecond', async () => {
        await store.put('key', 'value', 299_000);
        now += 298_999;
        expect(await store.get('key')).toBe('value');
        now += 1;
        expect(await store.get('key')).toBeUndefined();
        expect(await store.take('key')).toBeUndefined();
      });

      it('starts again with every put, and ends with a put without it', async () => {
        await store.put('key', 'value', 10);
        now += 9;
        await store.put('key', 'value', 10);
        now += 9;
        expect(await store.get('key')).toBe('value');
        await store.put('key', 'value');
        now += 90 * DAY;
        expect(await store.get('key')).toBe('value');
      });

      it('of nothing, or less, leaves nothing', async () => {
        await store.put('key', 'value');
        await store.put('key', 'value', 0);
        expect(await store.get('key')).toBeUndefined();
        await store.put('key', 'value', -5);
        expect(await store.get('key')).toBeUndefined();
      });

      it('makes way: an expired value counts as absent for every operation', async () => {
        await store.put('a', 'old', 10);
        await store.put('b', 'old', 10);
        await store.put('c', 'old', 10);
        now += 10;
        expect(await store.putIfAbsent('a', 'new')).toBe(true);
        expect(await store.commit({ key: 'b', expected: 'old', writes: [{ key: 'b', value: 'new' }] })).toBe(false);
        expect(await store.commit({ key: 'b', expected: undefined, writes: [{ key: 'b', value: 'new' }] })).toBe(true);
        expect(await store.take('c')).toBeUndefined();
        expect([await store.get('a'), await store.get('b')]).toEqual(['new', 'new']);
      });
    });

    describe('putIfAbsent', () => {
      it('writes once, with its expiry, and leaves a live value alone', async () => {
        expect(await store.putIfAbsent('key', 'first', 100)).toBe(true);
        expect(await store.putIfAbsent('key', 'second')).toBe(false);
        expect(await store.get('key')).toBe('first');
        now += 100;
        expect(await store.putIfAbsent('key', 'third')).toBe(true);
        expect(await store.get('key')).toBe('third');
      });

      it(`lets one of ${AT_ONCE} concurrent callers write`, async () => {
        const wrote = await atOnce((n) => store.putIfAbsent('key', String(n)));
        expect(wrote.filter(Boolean)).toHaveLength(1);
        expect(await store.get('key')).toBe(String(wrote.indexOf(true)));
      });
    });

    describe('take', () => {
      it(`gives the value to one of ${AT_ONCE} concurrent callers`, async () => {
        await store.put('key', 'treasure', MINUTE);
        const taken = await atOnce(() => store.take('key'));
        expect(taken.filter((value) => value !== undefined)).toEqual(['treasure']);
        expect(await store.get('key')).toBeUndefined();
      });
    });

    describe('commit', () => {
      it('does all of its writes when the value is the expected one', async () => {
        await store.put('{t}:code', 'unused', MINUTE);
        await store.put('{t}:pending', 'x');
        const writes = [
          { key: '{t}:code', value: 'used', ttlMs: DAY },
          { key: '{t}:grant', value: 'granted', ttlMs: 90 * DAY },
          { key: '{t}:forever', value: 'kept' },
          { key: '{t}:pending', value: undefined },
          { key: '{t}:absent', value: undefined },
        ];
        expect(await store.commit({ key: '{t}:code', expected: 'unused', writes })).toBe(true);
        const keys = writes.map(({ key }) => key);
        expect(await store.getMany(keys)).toEqual(['used', 'granted', 'kept', undefined, undefined]);
        now += DAY;
        expect(await store.getMany(keys)).toEqual([undefined, 'granted', 'kept', undefined, undefined]);
        now += 89 * DAY;
        expect(await store.getMany(keys)).toEqual([undefined, undefined, 'kept', undefined, undefined]);
      });

      it('does none of its writes otherwise', async () => {
        await store.put('{t}:a', 'a');
        const writes = [
          { key: '{t}:a', value: 'changed' },
          { key: '{t}:b', value: 'changed' },
        ];
        for (const expected of ['b', '', 'aa', undefined]) expect(await store.commit({ key: '{t}:a', expected, writes })).toBe(false);
        expect(await store.commit({ key: '{t}:b', expected: '', writes })).toBe(false);
        expect(await store.getMany(['{t}:a', '{t}:b'])).toEqual(['a', undefined]);
      });

      it('tells an empty value from an absent one', async () => {
        await store.put('key', '');
        expect(await store.commit({ key: 'key', expected: undefined, writes: [{ key: 'key', value: 'x' }] })).toBe(false);
        expect(await store.commit({ key: 'key', expected: '', writes: [{ key: 'key', value: 'x' }] })).toBe(true);
      });

      it(`lets one of ${AT_ONCE} concurrent callers with the same expectation win (RFC 6749 §4.1.2: a code works once)`, async () => {
        await store.put('{t}:family', '1');
        const won = await atOnce((n) =>
          store.commit({
            key: '{t}:family',
            expected: '1',
            writes: [
              { key: '{t}:family', value: '2' },
              { key: '{t}:successor', value: String(n) },
            ],
          }),
        );
        expect(won.filter(Boolean)).toHaveLength(1);
        expect(await store.getMany(['{t}:family', '{t}:successor'])).toEqual(['2', String(won.indexOf(true))]);
      });

      it('loses no step when many callers each read, then commit, and try again', async () => {
        await store.put('counter', '0');
        const addOne = async (): Promise<void> => {
          for (;;) {
            const value = (await store.get('counter')) ?? '';
            if (await store.commit({ key: 'counter', expected: value, writes: [{ key: 'counter', value: String(Number(value) + 1) }] })) return;
          }
        };
        await Promise.all(Array.from({ length: 25 }, addOne));
        expect(await store.get('counter')).toBe('25');
      });
    });

    describe('sets', () => {
      it('hold each member once, until it is removed', async () => {
        const long = 'sealed.v1.'.padEnd(4096, 'x');
        for (const member of ['a', 'b', 'a', long]) await store.addMember('set', member);
        await store.addMember('set2', 'other');
        expect((await store.members('set')).sort()).toEqual(['a', 'b', long]);
        await store.removeMember('set', 'a');
        await store.removeMember('set', 'never there');
        await store.removeMember('set', long);
        expect(await store.members('set')).toEqual(['b']);
        expect(await store.members('set2')).toEqual(['other']);
      });

      it('that are absent are empty', async () => {
        expect(await store.members('set')).toEqual([]);
      });

      it('are deleted like values', async () => {
        await store.addMember('{t}:set', 'a');
        await store.delete('{t}:set', '{t}:value');
        expect(await store.members('{t}:set')).toEqual([]);
      });

      it(`take ${AT_ONCE} members at once`, async () => {
        await atOnce((n) => store.addMember('set', String(n)));
        expect(await store.members('set')).toHaveLength(AT_ONCE);
      });
    });

    describe('counters', () => {
      it('count from the first hit, and are forgotten one window after it', async () => {
        expect(await store.hit('key', MINUTE)).toBe(1);
        now += MINUTE - 1;
        expect(await store.hit('key', MINUTE)).toBe(2);
        now += 1;
        expect(await store.hit('key', MINUTE)).toBe(1);
      });

      it('add what they are told, and take back', async () => {
        expect(await store.hit('key', MINUTE, 5)).toBe(5);
        expect(await store.hit('key', MINUTE, -2)).toBe(3);
        expect(await store.hit('key', MINUTE, 0)).toBe(3);
        expect(await store.hit('other', MINUTE, -1)).toBe(-1);
        expect(await store.hit('other', MINUTE)).toBe(0);
        expect(await store.hit('other', MINUTE)).toBe(1);
      });

      it('start again after a delete', async () => {
        await store.hit('key', MINUTE);
        await store.delete('key');
        expect(await store.hit('key', MINUTE)).toBe(1);
      });

      it(`give ${AT_ONCE} concurrent callers ${AT_ONCE} different numbers`, async () => {
        const counts = await atOnce(() => store.hit('key', MINUTE));
        expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: AT_ONCE }, (_, n) => n + 1));
      });
    });

    describe('several processes', () => {
      it('share what is stored: of all commits of two processes at once, one wins', async () => {
        const others = [anotherProcess('race'), anotherProcess('race')];
        await Promise.all(others.map((other) => other.line((line) => line === 'ready')));
        await store.put('{race}:start', 'now');
        const won = await Promise.all(others.map((other) => other.line((line) => line.startsWith('won '))));
        expect(won.sort()).toEqual(['won 0', 'won 1']);
        expect(await store.get('{race}')).toMatch(/^\d+-\d+$/);
      });

      it('that are killed (SIGKILL) between commits have done each answered one, and none by half', async () => {
        const other = anotherProcess('stream');
        await other.line((line) => line === '50');
        await other.kill('SIGKILL');
        const answered = Number(other.output().trim().split('\n').at(-1));
        const [number, left, right] = await store.getMany(['{stream}:number', '{stream}:left', '{stream}:right']);
        expect(Number(number)).toBeGreaterThanOrEqual(answered);
        expect(Number(number)).toBeLessThanOrEqual(answered + 1);
        expect([left, right]).toEqual([number, number]);
        await store.put('after', 'still works');
        expect(await store.get('after')).toBe('still works');
      });

      it('see at once what another one wrote', async () => {
        expect(await store.get('{written}')).toBeUndefined();
        // Synchronous: this process gets no turn of its event loop in between, in which an old view of the data would be dropped anyway.
        spawnSync(process.execPath, ['--import', 'tsx', 'test/support/store-process.ts', JSON.stringify(data.place), 'write'], {
          env: { PATH: process.env.PATH },
        });
        expect(await store.get('{written}')).toBe('by another process');
      });
    });

    describe('availability', () => {
      it('is what ping tells', async () => {
        await store.ping();
        await store.ping();
      });

      it('ends with close, after which every operation rejects with a StoreError, and close does no harm', async () => {
        await store.close();
        await store.close();
        const calls = [
          () => store.get('key'),
          () => store.getMany(['key']),
          () => store.put('key', 'value'),
          () => store.putIfAbsent('key', 'value'),
          () => store.take('key'),
          () => store.delete('key'),
          () => store.commit({ key: 'key', expected: undefined, writes: [] }),
          () => store.addMember('set', 'member'),
          () => store.removeMember('set', 'member'),
          () => store.members('set'),
          () => store.hit('key', MINUTE),
          () => store.ping(),
        ];
        for (const call of calls) {
          await expect(call()).rejects.toBeInstanceOf(StoreError);
          await expect(call()).rejects.toMatchObject({ code: 'unavailable' });
        }
      });
    });
  });
}
