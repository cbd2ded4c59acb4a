/** Writes that share a transaction. */
export type WriteQueue = {
  /** Do `work` inside the next transaction. Resolves with its result once the transaction has reached the disk. */
  write<Result>(work: () => Result): Promise<Result>;
  /** Do what is queued now. */
  flush(): void;
};

/** Called inside the transaction it does its work, called with an error it does nothing; either way the answer settles its promise. */
type Job = (failure?: unknown) => () => void;

/**
 * Collects the writes of one turn of the event loop into one transaction, and so into one wait for the disk. They run one after the other and
 * each sees the ones before it, so they stay as atomic as if each had its own. When the transaction fails, each is tried once more alone,
 * so that what one cannot do does not fail the others.
 *
 * @param transact Runs the function in one synchronous, durable transaction; throws, having written nothing, when it throws or the disk does.
 */
export function createWriteQueue(transact: (work: () => void) => void): WriteQueue {
  let queue: Job[] = [];

  const runTogether = (jobs: readonly Job[]): void => {
    let settle: (() => void)[] = [];
    try {
      transact(() => {
        settle = jobs.map((job) => job());
      });
    } catch (error) {
      if (jobs.length > 1) {
        for (const job of jobs) runTogether([job]);
        return;
      }
      settle = jobs.map((job) => job(error));
    }
    for (const done of settle) done();
  };

  const flush = (): void => {
    const jobs = queue;
    queue = [];
    if (jobs.length > 0) runTogether(jobs);
  };

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        if (queue.length === 0) setImmediate(flush);
        queue.push((failure) => {
          if (failure !== undefined) return () => reject(failure);
          const result = work();
          return () => resolve(result);
        });
      }),
    flush,
  };
}
