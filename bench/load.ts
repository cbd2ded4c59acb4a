import { performance } from 'node:perf_hooks';

export type Measured = { perSecond: number; p50: number; p99: number; failures: number };

/** Closed loop: each of `connections` workers sends its next request when it has the last answer, for `ms` milliseconds. Latencies are in ms. */
export async function closedLoop({
  connections,
  ms,
  send,
}: {
  connections: number;
  ms: number;
  send: (worker: number) => Promise<boolean>;
}): Promise<Measured> {
  const latencies: number[] = [];
  let failures = 0;
  const start = performance.now();
  const worker = async (index: number): Promise<void> => {
    while (performance.now() - start < ms) {
      const sent = performance.now();
      if (!(await send(index))) failures += 1;
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => worker(index)));
  return summary(latencies, { ms: performance.now() - start, failures });
}

/** Open loop: a request every `1000 / perSecond` ms, whether or not earlier ones were answered, for `ms` milliseconds. */
export async function openLoop({ perSecond, ms, send }: { perSecond: number; ms: number; send: (index: number) => Promise<boolean> }): Promise<Measured> {
  const latencies: number[] = [];
  let failures = 0;
  const underWay: Promise<void>[] = [];
  const one = async (index: number): Promise<void> => {
    const sent = performance.now();
    if (!(await send(index))) failures += 1;
    latencies.push(performance.now() - sent);
  };
  const total = Math.round((perSecond * ms) / 1000);
  await new Promise<void>((resolve) => {
    let count = 0;
    const timer = setInterval(() => {
      underWay.push(one(count));
      count += 1;
      if (count >= total) {
        clearInterval(timer);
        resolve();
      }
    }, 1000 / perSecond);
  });
  await Promise.all(underWay);
  return summary(latencies, { ms, failures });
}

function summary(latencies: number[], { ms, failures }: { ms: number; failures: number }): Measured {
  const sorted = latencies.toSorted((a, b) => a - b);
  return { perSecond: (latencies.length / ms) * 1000, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), failures };
}

export const quantile = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
