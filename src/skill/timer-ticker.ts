import type { Logger } from '../logger.js';
import { messageOf } from '../message-of.js';
import { MINUTE, SECOND } from '../time.js';
import { type FireDeps, type Fired, fireTimer } from './fire-timer.js';
import type { SleepTimer, SleepTimers, TimerEntry } from './sleep-timers.js';

/** How often we look for timers that other servers have set. */
const POLL = 5 * SECOND;
/** A timer that could not fire for so long is dropped: nobody wants the music of the next morning stopped. */
const TOO_LATE = 10 * MINUTE;

/** Fires timers when they are due. Any number of servers may run one over the same store: each timer fires once. */
export type TimerTicker = {
  /** From now on timers fire, those that became due in the last ten minutes first. */
  start(): void;
  /** A timer is due then: be awake. */
  wakeAt(dueAt: number): void;
  /** Fire what is due now, and wait for it. @returns when the next one is due. Rejects with StoreError. */
  tick(): Promise<number | undefined>;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
};

export function createTimerTicker(deps: FireDeps & { timers: SleepTimers; log: Logger; pollMs?: number }): TimerTicker {
  const { timers, clock, log, pollMs = POLL } = deps;

  const fire = async (grantId: string, timer: SleepTimer): Promise<void> => {
    const now = clock();
    const isTooLate = now - timer.dueAt > TOO_LATE || (timer.giveUpAt !== undefined && now > timer.giveUpAt);
    const fired: Fired = isTooLate ? 'over' : await fireTimer(deps, { grantId, timer });
    // Its claim ends by itself, and then it is tried again.
    if (fired === 'later') return log.warn({ grantId }, 'sleep timer could not stop the music yet');
    if (isTooLate) log.warn({ grantId }, 'sleep timer dropped');
    await timers.settle(grantId, { timer, nextAt: fired === 'over' ? undefined : fired.at });
  };

  const handle = async (entry: TimerEntry): Promise<void> => {
    const claimed = await timers.claim(entry.grantId);
    await Promise.all(claimed.map((timer) => fire(entry.grantId, timer)));
    await timers.tidy(entry);
  };

  const tick = async (): Promise<number | undefined> => {
    const now = clock();
    const entries = await timers.entries();
    const results = await Promise.allSettled(entries.filter(({ dueAt }) => dueAt <= now).map(handle));
    const failure = results.find((result) => result.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
    const waiting = entries.filter(({ dueAt }) => dueAt > now).map(({ dueAt }) => dueAt);
    return waiting.length === 0 ? undefined : Math.min(...waiting);
  };

  let isOn = false;
  let isFailing = false;
  let waking: { timeout: NodeJS.Timeout; at: number } | undefined;
  let underWay: Promise<void> | undefined;

  const wakeBy = (at: number): void => {
    if (!isOn || (waking !== undefined && waking.at <= at)) return;
    clearTimeout(waking?.timeout);
    const timeout = setTimeout(() => void run(), Math.max(0, Math.min(at - clock(), pollMs)));
    waking = { timeout: timeout.unref(), at };
  };

  const run = (): Promise<void> => {
    waking = undefined;
    underWay = (underWay ?? Promise.resolve()).then(async () => {
      const next = await tick().then(
        (at) => {
          isFailing = false;
          return at;
        },
        (error: unknown) => {
          // Once for each outage, not every five seconds.
          if (!isFailing) log.warn({ detail: messageOf(error) }, 'sleep timers cannot be looked at');
          isFailing = true;
          return undefined;
        },
      );
      wakeBy(Math.min(next ?? Number.POSITIVE_INFINITY, clock() + pollMs));
    });
    return underWay;
  };

  return {
    start() {
      isOn = true;
      void run();
    },
    wakeAt: wakeBy,
    tick,
    async stop() {
      isOn = false;
      clearTimeout(waking?.timeout);
      await underWay;
    },
  };
}
