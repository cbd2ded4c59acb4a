/**
 * `npm run restore -- <folder> [--replace]`: puts a backup of the embedded store in its place, while no server runs. A store that is there
 * is kept under another name. In a production install: `node dist/restore.js`. Exit code 1: it was refused, and nothing was changed.
 */
import { parseArgs } from 'node:util';
import { loadStorageConfig } from './config.js';
import { runStorageCommand } from './run-storage-command.js';
import { BackupError } from './storage/backup-error.js';
import { restore } from './storage/restore.js';
import { SECRET_KEY_FILE } from './storage/secret-key.js';

const USAGE = `Usage: npm run restore -- <folder> [--replace]

Puts the backup in <folder> into DATA_DIR. Stop the server first. With --replace a store that is there is kept under another name; without, it is a reason to stop.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' }, replace: { type: 'boolean', default: false } }, allowPositionals: true });
  const [folder, ...more] = positionals;
  if (values.help || folder === undefined || more.length > 0) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const { redisUrl, dataDir, secretKey } = loadStorageConfig(process.env);
  if (redisUrl !== undefined) throw new BackupError('redis', new URL(redisUrl).host);
  const { manifest, aside, formerWasDamaged } = await restore({ folder, dataDir, secretKey, replace: values.replace });
  console.log(`Restored ${dataDir} as it was on ${manifest.createdAt} (version ${manifest.version}, schema ${manifest.schema}).`);
  if (manifest.files[SECRET_KEY_FILE] !== undefined && secretKey === undefined) console.log(`${SECRET_KEY_FILE} came with it.`);
  if (aside !== undefined) console.log(`What was there before is in ${aside}: remove it when you are sure.`);
  if (formerWasDamaged) console.log('The store that was there could not be opened. If a server was still running on it, stop it now.');
  console.log('Now start the server.');
  return 0;
}

runStorageCommand(main);
