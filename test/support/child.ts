import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export type Child = {
  pid: number;
  process: ChildProcess;
  /** The next line of standard output that `accept` takes; lines already printed count. Rejects when the process ends first. */
  line(accept: (line: string) => boolean): Promise<string>;
  /** All that was printed so far, both streams. */
  output(): string;
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Resident memory in bytes (Linux). */
  memory(): number;
};

/** Start a Node program (TypeScript through tsx when the path ends so) and read its output line by line. */
export function startNode(args: readonly string[], env: Record<string, string> = {}): Child {
  const typescript = args.some((arg) => arg.endsWith('.ts'));
  const child = spawn(process.execPath, [...(typescript ? ['--import', 'tsx'] : []), ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const text: string[] = [];
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const check of [...waiting]) check();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    text.push(line);
    wake();
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    text.push(line);
    wake();
  });
  let ended = false;
  const exit = new Promise<void>((resolve) => {
    child.once('close', () => {
      ended = true;
      wake();
      resolve();
    });
  });

  return {
    pid: child.pid ?? -1,
    process: child,
    line: (accept) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          const found = lines.find(accept);
          if (found === undefined && !ended) return;
          waiting.delete(check);
          if (found === undefined) reject(new Error(`the program ended first (exit code ${child.exitCode}):\n${text.join('\n')}`));
          else resolve(found);
        };
        waiting.add(check);
        check();
      }),
    output: () => text.join('\n'),
    kill: async (signal = 'SIGTERM') => {
      if (!ended) child.kill(signal);
      await exit;
    },
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024,
  };
}
