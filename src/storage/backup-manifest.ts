import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { messageOf } from '../message-of.js';
import { parseJson } from '../parse-json.js';
import { BackupError } from './backup-error.js';
import { STORE_FILE } from './data-file.js';
import { SECRET_KEY_FILE } from './secret-key.js';
import { writeDurably } from './write-durably.js';

const MANIFEST_FILE = 'manifest.json';
/** Raised when an older program would misread a newer backup. */
const FORMAT = 1;

const file = z.object({ bytes: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const manifestFile = z.object({
  format: z.number().int().positive(),
  /** Of the program that made it. */
  version: z.string(),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  /** `schema` of what is stored (storage/schema.ts). */
  schema: z.string(),
  files: z.object({ [STORE_FILE]: file, [SECRET_KEY_FILE]: file.optional() }),
});

/** What a backup says of itself. It is written last: without it a backup is not complete. */
export type Manifest = z.infer<typeof manifestFile>;

type ManifestFacts = Pick<Manifest, 'version' | 'createdAt' | 'schema'>;

/** Measures the files that are in the folder and writes the manifest beside them. */
export async function writeManifest({ folder, ...about }: ManifestFacts & { folder: string; hasSecretKey: boolean }): Promise<Manifest> {
  const { hasSecretKey, ...said } = about;
  const files = {
    [STORE_FILE]: await measure(join(folder, STORE_FILE)),
    ...(hasSecretKey ? { [SECRET_KEY_FILE]: await measure(join(folder, SECRET_KEY_FILE)) } : {}),
  };
  const manifest = { format: FORMAT, ...said, files };
  await writeDurably(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/**
 * Reads a backup's manifest and compares every file with it.
 *
 * @throws {BackupError} `incomplete`, `damaged` or `newer_format`.
 */
export async function readBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  for (const [name, expected] of Object.entries(manifest.files)) {
    if (expected === undefined) continue;
    const path = join(folder, name);
    const found = await measure(path).catch((cause: unknown) => {
      throw new BackupError('incomplete', `${path}: ${messageOf(cause)}`, { cause });
    });
    if (found.bytes !== expected.bytes) throw new BackupError('damaged', `${path} has ${found.bytes} bytes, and had ${expected.bytes} when it was written`);
    if (found.sha256 !== expected.sha256) throw new BackupError('damaged', `${path} is not what was written: its SHA-256 is another one`);
  }
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, MANIFEST_FILE);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new BackupError('incomplete', `${path}: ${messageOf(cause)}`, { cause });
  });
  const json = parseJson(text);
  const { data: head } = z.object({ format: z.number() }).safeParse(json);
  if (head !== undefined && head.format > FORMAT)
    throw new BackupError('newer_format', `${path} has format ${head.format}, this program knows up to ${FORMAT}`);
  const { data: manifest } = manifestFile.safeParse(json);
  if (manifest === undefined) throw new BackupError('damaged', `${path} cannot be read as a manifest`);
  return manifest;
}

async function measure(path: string): Promise<z.infer<typeof file>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}
