import { z } from 'zod';
import { randomToken } from '../crypto.js';
import { grantTag } from '../oauth/grant.js';
import { grantKey } from '../oauth/grant-record.js';
import { LOST, untilSettled } from '../oauth/retry.js';
import { parseJson } from '../parse-json.js';
import type { Store } from '../storage/store.js';
import { type Clock, HOUR, MINUTE, SECOND } from '../time.js';

/** Every timer that waits, as `<due>@<grant id>`: what a server looks through for those that are due. */
const INDEX = 'timers';
/** A server that claimed a timer and then went silent loses it after this long; longer than firing takes. */
const LEASE = 20 * SECOND;
/** An entry without a timer may be one that is being set at this moment. */
const ENTRY_MAY_WAIT = MINUTE;
/** The record outlives its last timer by this, so that one that fires late is still found. */
const KEPT_AFTER = HOUR;
/** A song that is paused, or begun again, is waited for no longer than this after it should have been over. */
const SONG_MAY_LAST = 10 * MINUTE;

const sleepTimer = z.object({
  id: z.string(),
  /** A player id, a zone, or `everywhere`: a new timer for the same one replaces it. */
  room: z.string(),
  /** Whose music ends. Empty for `everywhere`: then it is whatever plays. */
  playerIds: z.array(z.string()).readonly(),
  /** Ms since 1970. */
  dueAt: z.number(),
  /** The queue item after which it ends ("stop after this song"); such a timer only knows when that will probably be. */
  afterItem: z.string().optional(),
  /** Ms since 1970: the item is not waited for beyond that. */
  giveUpAt: z.number().optional(),
  claimedUntil: z.number().optional(),
});

/** Music that is to stop by itself. */
export type SleepTimer = z.output<typeof sleepTimer>;
/** @see SleepTimer; due in `inMs` from now. */
export type NewTimer = Pick<SleepTimer, 'room' | 'playerIds' | 'afterItem'> & { readonly inMs: number };

/** The timers of one linked account. Functions reject with StoreError while the store is away. */
export type AccountTimers = {
  set(timer: NewTimer): Promise<void>;
  list(): Promise<readonly SleepTimer[]>;
  cancel(ids: readonly string[]): Promise<void>;
};

/** What waits for its time, and of whom. */
export type TimerEntry = { readonly grantId: string; readonly dueAt: number };

export type SleepTimers = {
  of(grantId: string): AccountTimers;
  /** Everything that waits, of all accounts. */
  entries(): Promise<readonly TimerEntry[]>;
  /** Take this account's timers that are due. Of any number of servers one gets each; if it goes silent, another may take it after 20 s. */
  claim(grantId: string): Promise<readonly SleepTimer[]>;
  /** What became of a claimed timer: undefined: it is over; else when it is due instead. */
  settle(grantId: string, outcome: { timer: SleepTimer; nextAt: number | undefined }): Promise<void>;
  /** Forget an entry whose timer is gone, unless it may yet come. */
  tidy(entry: TimerEntry): Promise<void>;
};

export const timersKey = (grantId: string): string => `timers:${grantTag(grantId)}`;
const toMember = ({ grantId, dueAt }: TimerEntry): string => `${dueAt}@${grantId}`;
const MEMBER = /^(\d+)@(.+)$/;
const parseTimers = (raw: string | undefined): readonly SleepTimer[] =>
  (raw === undefined ? undefined : z.array(sleepTimer).safeParse(parseJson(raw)).data) ?? [];

/** @param deps `onSet`: told when a timer is due that was set by this process. */
export function createSleepTimers({ store, clock, onSet = () => {} }: { store: Store; clock: Clock; onSet?: (dueAt: number) => void }): SleepTimers {
  /** Change an account's timers, atomically. */
  const change = (grantId: string, edit: (timers: readonly SleepTimer[]) => readonly SleepTimer[]): Promise<readonly SleepTimer[]> =>
    untilSettled(async () => {
      const key = timersKey(grantId);
      const raw = await store.get(key);
      const before = parseTimers(raw);
      const after = edit(before);
      if (after === before) return before;
      const ttlMs = Math.max(0, ...after.map(({ dueAt }) => dueAt - clock())) + KEPT_AFTER;
      const value = after.length === 0 ? undefined : JSON.stringify(after);
      return (await store.commit({ key, expected: raw, writes: [{ key, value, ttlMs }] })) ? after : LOST;
    });

  // The entry comes first: a timer without one would be lost, an entry without a timer is tidied away.
  const enter = (entry: TimerEntry): Promise<void> => store.addMember(INDEX, toMember(entry));

  return {
    of: (grantId) => ({
      async set({ inMs, ...what }) {
        const dueAt = Math.round(clock() + inMs);
        const timer: SleepTimer = { ...what, id: randomToken(8), dueAt, ...(what.afterItem === undefined ? {} : { giveUpAt: dueAt + SONG_MAY_LAST }) };
        await enter({ grantId, dueAt: timer.dueAt });
        await change(grantId, (timers) => [...timers.filter(({ room }) => room !== timer.room), timer]);
        // Unlinked while it was being said: nobody else would take it away.
        if ((await store.get(grantKey(grantId))) === undefined) await store.delete(timersKey(grantId));
        onSet(timer.dueAt);
      },
      list: async () => parseTimers(await store.get(timersKey(grantId))),
      async cancel(ids) {
        await change(grantId, (timers) => timers.filter(({ id }) => !ids.includes(id)));
      },
    }),

    async entries() {
      const members = await store.members(INDEX);
      return members.flatMap((member) => {
        const [, dueAt, grantId] = MEMBER.exec(member) ?? [];
        return dueAt === undefined || grantId === undefined ? [] : [{ grantId, dueAt: Number(dueAt) }];
      });
    },

    async claim(grantId) {
      const now = clock();
      const isFree = ({ dueAt, claimedUntil = 0 }: SleepTimer): boolean => dueAt <= now && claimedUntil <= now;
      let taken: readonly SleepTimer[] = [];
      await change(grantId, (timers) => {
        taken = timers.filter(isFree);
        return taken.length === 0 ? timers : timers.map((timer) => (taken.includes(timer) ? { ...timer, claimedUntil: now + LEASE } : timer));
      });
      return taken;
    },

    async settle(grantId, { timer, nextAt }) {
      if (nextAt !== undefined) await enter({ grantId, dueAt: nextAt });
      await change(grantId, (timers) => {
        const others = timers.filter(({ id }) => id !== timer.id);
        // Over; or cancelled or replaced in the meantime, and so it stays.
        if (nextAt === undefined || others.length === timers.length) return others;
        const { claimedUntil: _, ...waiting } = timer;
        return [...others, { ...waiting, dueAt: nextAt }];
      });
    },

    async tidy(entry) {
      const timers = parseTimers(await store.get(timersKey(entry.grantId)));
      const isNeeded = timers.some(({ dueAt }) => dueAt === entry.dueAt) || clock() - entry.dueAt < ENTRY_MAY_WAIT;
      if (!isNeeded) await store.removeMember(INDEX, toMember(entry));
    },
  };
}
