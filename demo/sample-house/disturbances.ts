/** What goes wrong on purpose. A target is a command (`players/all`) or a path (`/auth/login`). */
export type Disturbances = {
  /** Accept requests and never answer, nor act on them, until `release`. Without a target: all of them. */
  hang(target?: string): void;
  /** Those that hang act and answer now; new ones do not hang. */
  release(): void;
  /** Answer the next request (for this target) like that instead, once. */
  failNext(failure: Failure): void;
  /** Act at once and answer so much later. 0 ends it. */
  delay(target: string, ms: number): void;

  /** Resolves when the request need not hang. */
  wait(target: string): Promise<void>;
  takeFailure(target: string): Failure | undefined;
  delayOf(target: string): number;
};

export type Failure = { status: number; body: string; target?: string };

export function createDisturbances(): Disturbances {
  const hanging = new Set<string>();
  const delays = new Map<string, number>();
  let failures: Failure[] = [];
  let waiting: (() => void)[] = [];
  const ALL = '*';

  return {
    hang: (target = ALL) => void hanging.add(target),
    release() {
      hanging.clear();
      const released = waiting;
      waiting = [];
      for (const go of released) go();
    },
    failNext: (failure) => void failures.push(failure),
    delay: (target, ms) => void delays.set(target, ms),

    wait: (target) => (hanging.has(ALL) || hanging.has(target) ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    takeFailure(target) {
      const failure = failures.find((candidate) => candidate.target === undefined || candidate.target === target);
      failures = failures.filter((candidate) => candidate !== failure);
      return failure;
    },
    delayOf: (target) => delays.get(target) ?? 0,
  };
}
