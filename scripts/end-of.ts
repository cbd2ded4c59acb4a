import type { ChildProcess } from 'node:child_process';

/** As a shell answers for a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

/**
 * Waits for a program to end; `signal` ends it.
 *
 * @returns its exit code; {@link INTERRUPTED} when a signal ended it.
 * @throws {Error} it could not be started.
 */
export async function endOf(child: ChildProcess, signal?: AbortSignal): Promise<number> {
  const stop = (): void => void child.kill();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode) => resolve(exitCode ?? INTERRUPTED));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
