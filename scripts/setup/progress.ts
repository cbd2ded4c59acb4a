import { SECOND } from '../../src/time.js';

const FIRST_WORD_AFTER = 2 * SECOND;
const NEXT_WORD_AFTER = 10 * SECOND;

/** Says what is going on when it takes longer than two seconds, and again every ten: nobody looks at a screen that stands still. */
export async function withProgress<Result>(work: Promise<Result>, { what, say }: { what: string; say: (line: string) => void }): Promise<Result> {
  const startedAt = performance.now();
  const seconds = (): number => Math.round((performance.now() - startedAt) / SECOND);
  let timer = setTimeout(function word() {
    say(`  … ${what} (${seconds()} s)`);
    timer = setTimeout(word, NEXT_WORD_AFTER);
  }, FIRST_WORD_AFTER);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
