import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The version in package.json, which stands beside `src/` and `dist/` alike. */
export function readVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))).version;
}
