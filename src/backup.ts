/**
 * `npm run backup -- [folder]`: copies the embedded store, its secret key and a manifest into a new folder, also while the server runs.
 * In a production install: `node dist/backup.js`. Exit code 1: there is no backup.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadStorageConfig } from './config.js';
import { runStorageCommand } from './run-storage-command.js';
import { backUp } from './storage/backup.js';
import { BackupError } from './storage/backup-error.js';
import { SECRET_KEY_FILE } from './storage/secret-key.js';
import { fileStamp, systemClock } from './time.js';
import { readVersion } from './version.js';

const USAGE = `Usage: npm run backup -- [folder]

Copies what is stored (DATA_DIR) into a new folder, also while the server runs. Without a folder: backups/<date and time>.
Put it back with: npm run restore -- <folder>`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
  if (values.help || positionals.length > 1) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const { redisUrl, dataDir, secretKey } = loadStorageConfig(process.env);
  if (redisUrl !== undefined) throw new BackupError('redis', new URL(redisUrl).host);
  const folder = positionals[0] ?? join('backups', fileStamp(systemClock()));
  const { files, schema } = await backUp({ dataDir, secretKey, folder, version: readVersion() });
  console.log(`Backed up ${dataDir} to ${folder} (${Math.ceil(files['store.mdb'].bytes / 1024)} kB, schema ${schema}).`);
  console.log(
    files[SECRET_KEY_FILE] === undefined
      ? 'SECRET_KEY is not in it: it stands in .env (or the environment). Keep a copy of .env too. Without the key this backup cannot be read.'
      : `${SECRET_KEY_FILE} is in it: whoever has this folder has the links. Keep it as you keep a password.`,
  );
  console.log(`Put it back with: npm run restore -- ${folder}`);
  return 0;
}

runStorageCommand(main);
