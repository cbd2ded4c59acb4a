import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What tests need beside Node. `npm run setup:test` installs it; a test that misses one fails and names that command. */
export const PROGRAMS = [
  { name: 'Redis', commands: ['redis-server'], debianPackage: 'redis-server', elsewhere: 'Redis 6.2 or newer (macOS: `brew install redis`)' },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    debianPackage: 'chromium',
    elsewhere: 'Chromium or Chrome, as one of these commands: chromium, google-chrome',
  },
] as const;

/** @returns the full path of the first of these commands that is on the PATH. */
export function findProgram(commands: readonly string[]): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  return commands.flatMap((command) => directories.map((directory) => join(directory, command))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
