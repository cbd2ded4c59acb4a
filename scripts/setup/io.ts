import type { Environment } from '../../src/config.js';
import type { RunAsk } from './deploy.js';
import type { WayOut } from './look-outside.js';
import { Stopped } from './problem.js';
import type { Prompter } from './prompter.js';

/** All that the setup touches beside the folder it works in. */
export type SetupIo = {
  /** The project: `.env`, `skill-package/` and `.ask/` are in it. */
  readonly folder: string;
  /** `MA_USERNAME`, `MA_PASSWORD`, and what ask-cli reads. */
  readonly env: Environment;
  say(line: string): void;
  complain(line: string): void;
  /** Undefined: nobody is there to be asked. */
  readonly prompter: Prompter | undefined;
  /** Ctrl-C. What is being written is finished, then the setup stops. */
  readonly signal: AbortSignal;
  readonly way: WayOut;
  readonly runAsk: RunAsk;
};

/** @throws {Stopped} Ctrl-C was pressed. */
export function goOn({ signal }: Pick<SetupIo, 'signal'>): void {
  if (signal.aborted) throw new Stopped();
}

/** For work that leaves nothing behind when nobody waits for it any more. Rejects with {@link Stopped} on Ctrl-C. */
export async function orStopped<Result>(work: Promise<Result>, { signal }: Pick<SetupIo, 'signal'>): Promise<Result> {
  goOn({ signal });
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Stopped());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
