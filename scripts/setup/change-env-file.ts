import { type Assignment, type EnvFile, readEnvFile, setVariables } from './env-file.js';
import { SetupError } from './problem.js';
import { replaceFile } from './replace-file.js';

type Change = {
  folder: string;
  /** As the assignments were worked out from. */
  expected: EnvFile['values'];
  assignments: readonly Assignment[];
};

/**
 * Sets variables in `.env` as it is now: what somebody changed in it meanwhile stays.
 *
 * @throws {SetupError} `env-file`: it cannot be read any more, or one of these variables was changed meanwhile, too.
 */
export async function changeEnvFile({ folder, expected, assignments }: Change): Promise<void> {
  const now = await readEnvFile(folder);
  const changed = assignments.filter(({ name, value }) => (now.values[name] ?? '') !== (expected[name] ?? '') && now.values[name] !== value);
  if (changed.length > 0) {
    const names = changed.map(({ name }) => name).join(', ');
    throw new SetupError([
      { fault: 'env-file', cause: `.env was changed while this ran: ${names}`, next: 'Your change is kept. Run this again: it goes on from there.' },
    ]);
  }
  await replaceFile({ path: now.path, text: setVariables(now.text, assignments), mode: 0o600 });
}
