import { SECOND } from '../src/time.js';

const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const paint =
  (code: number) =>
  (text: string): string =>
    colours ? `\u001b[${code}m${text}\u001b[0m` : text;

export const strong = paint(1);
export const dim = paint(2);

const SAY_SO_AFTER = 2 * SECOND;

/** Run something; when it takes longer than two seconds, say what is being waited for, and go on saying it. */
export function createProgress() {
  return async <T>(what: string, run: () => Promise<T>): Promise<T> => {
    const started = Date.now();
    const timer = setInterval(() => console.log(dim(`  … ${what} (${Math.round((Date.now() - started) / SECOND)} s)`)), SAY_SO_AFTER);
    try {
      return await run();
    } finally {
      clearInterval(timer);
    }
  };
}
