import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MODELS } from '../../src/skill/skill-package/paths.js';
import { replaceFile, textOf } from './replace-file.js';

/** What would have to be done to `skill-package/`: texts to write and files to remove, by their path in it. */
export type PackageChanges = { readonly write: ReadonlyMap<string, string>; readonly remove: readonly string[] };

const packageFolder = (folder: string): string => join(folder, 'skill-package');

/** Compares the package with what should be there. Models of locales that are not wanted go; pictures and whatever else is there stay. */
export async function packageChanges({ folder, files }: { folder: string; files: ReadonlyMap<string, string> }): Promise<PackageChanges> {
  const root = packageFolder(folder);
  const write = new Map<string, string>();
  for (const [path, text] of files) if ((await textOf(join(root, path))) !== text) write.set(path, text);
  const models = await readdir(join(root, MODELS)).catch(() => []);
  const remove = models.filter((name) => name.endsWith('.json') && !files.has(`${MODELS}/${name}`)).map((name) => `${MODELS}/${name}`);
  return { write, remove };
}

/** Carries the changes out, all of them or none: when one fails, those before it are taken back, and the former package is there. */
export async function writePackage({ folder, changes }: { folder: string; changes: PackageChanges }): Promise<void> {
  const root = packageFolder(folder);
  const done: { path: string; former: string | undefined }[] = [];
  try {
    for (const [path, text] of [...changes.write, ...changes.remove.map((path): [string, undefined] => [path, undefined])]) {
      const former = await textOf(join(root, path));
      done.push({ path, former });
      await put(join(root, path), text);
    }
  } catch (error) {
    for (const { path, former } of done.reverse()) if ((await textOf(join(root, path))) !== former) await put(join(root, path), former);
    throw error;
  }
}

const put = (path: string, text: string | undefined): Promise<void> => (text === undefined ? rm(path) : replaceFile({ path, text, mode: 0o644 }));
