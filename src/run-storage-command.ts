import { explainFault } from './storage/backup-faults.js';

/** Runs a command of the terminal: its answer is the exit code, and what it throws is explained in words, with exit code 1. */
export function runStorageCommand(main: () => Promise<number>): void {
  main().then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      console.error(explainFault(error));
      process.exitCode = 1;
    },
  );
}
