import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Program = {
  name: string;
  commands: readonly string[];
  debianPackage: string;
  /** What Debian starts when it installs the package, and the tests do not use. */
  debianService?: string;
  elsewhere: string;
};

/** What tests need beside Node. `npm run setup:test` installs it; a test that misses one fails and names that command. */
export const PROGRAMS: readonly Program[] = [
  { name: 'Redis', commands: ['redis-server'], debianPackage: 'redis-server', elsewhere: 'Redis 6.2 or newer (macOS: `brew install redis`)' },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    debianPackage: 'chromium',
    elsewhere: 'Chromium or Chrome, as one of these commands: chromium, google-chrome',
  },
  { name: 'Caddy', commands: ['caddy'], debianPackage: 'caddy', debianService: 'caddy', elsewhere: 'Caddy 2.6 or newer' },
  { name: 'git', commands: ['git'], debianPackage: 'git', elsewhere: 'git' },
  { name: 'nginx', commands: ['nginx'], debianPackage: 'nginx-light', debianService: 'nginx', elsewhere: 'nginx 1.22 or newer' },
];

/** Where Debian keeps servers; only root has it on the PATH. */
const SERVER_DIRECTORIES = ['/usr/sbin', '/usr/local/sbin'];

/** @returns the full path of the first of these commands that is on the PATH, or where servers are. */
export function findProgram(commands: readonly string[]): string | undefined {
  const directories = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((directory) => directory !== '')
    .concat(SERVER_DIRECTORIES);
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
