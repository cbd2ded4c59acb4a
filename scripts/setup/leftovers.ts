import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MODELS } from '../../src/skill/skill-package/paths.js';

/** What holds the client secret while ask-cli reads it: in a folder that git ignores, and under one name, so that the next run finds it. */
export const linkingFile = (folder: string): string => join(folder, '.ask', 'setup-account-linking.json');

/** As `replaceFile` names what is not finished. */
const DRAFT = /^\.(.+)\.[\w-]{11}\.draft$/;

/** Removes what a run that was killed left: drafts of the files we write, and the client secret on its way to Amazon. Only under the lock. */
export async function removeLeftovers(folder: string): Promise<void> {
  const env = await realpath(join(folder, '.env')).catch(() => join(folder, '.env'));
  const places = [
    { place: folder, isOurs: (name: string) => ['.env', '.setup.json'].includes(name) },
    { place: dirname(env), isOurs: (name: string) => name === basename(env) },
    ...['skill-package', join('skill-package', MODELS), '.ask'].map((within) => ({
      place: join(folder, within),
      isOurs: (name: string) => name.endsWith('.json'),
    })),
  ];
  for (const { place, isOurs } of places) {
    const names = await readdir(place).catch(() => []);
    for (const name of names) if (isOurs(DRAFT.exec(name)?.[1] ?? '')) await rm(join(place, name), { force: true });
  }
  await rm(linkingFile(folder), { force: true });
}
