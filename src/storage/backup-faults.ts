import { ConfigError } from '../config.js';
import { messageOf } from '../message-of.js';
import { BackupError, type BackupErrorCode } from './backup-error.js';
import { StoreError } from './store.js';
import { STORE_FAULTS } from './store-faults.js';

/** What the person reads: what is the matter, and the next step. */
const BACKUP_FAULTS = {
  redis: `REDIS_URL is set: everything is stored in Redis, and nothing in DATA_DIR. Back up Redis itself, while it runs:
  redis-cli -u "$REDIS_URL" --rdb music-assistant-alexa.rdb
To put that file back: stop the servers and Redis, move Redis' appendonlydir away, put the file in its place as dump.rdb, start Redis with
--appendonly no, then redis-cli CONFIG SET appendonly yes. Keep SECRET_KEY as well: without it what is stored cannot be read.`,
  no_store: 'There is nothing to back up: no server has stored anything there yet. Check DATA_DIR.',
  store_damaged: 'The store cannot be opened: it is damaged. Put the latest backup in its place: stop the server, then npm run restore -- <folder> --replace',
  other_container:
    'The server runs in another container, under the same process number as this program, and lmdb cannot tell the two apart. Run this in the container of the server: docker compose exec server node dist/backup.js <folder>',
  no_secret_key: 'The secret key is missing, and without it nothing that is stored can be read. Set SECRET_KEY to the key the store was sealed with.',
  folder_exists: 'The folder for the backup is there already. Name one that is not; nothing is ever overwritten.',
  incomplete: 'This is not a whole backup: a file is missing. Name the folder that holds manifest.json, or take another backup. Nothing was changed.',
  damaged: 'This backup is damaged. Take another one, or copy this one here again. Nothing was changed.',
  newer_format: 'This backup was made by a newer version of this program. Install that version, and restore with it. Nothing was changed.',
  in_use: 'A server is using the store. Stop it, restore, and start it again. Nothing was changed.',
  store_exists: 'There is a store already. With --replace it is kept under another name, and the backup takes its place. Nothing was changed.',
  not_written: 'A file could not be written. Check free space, and that this user may write there.',
} satisfies Record<BackupErrorCode, string>;

/** Why backing up or restoring did not work, for the person at the terminal: no stack for what they can mend themselves. */
export function explainFault(error: unknown): string {
  if (error instanceof BackupError) return `${BACKUP_FAULTS[error.code]}\n${error.detail}`;
  if (error instanceof StoreError) return `${STORE_FAULTS[error.code]}\n${error.detail}`;
  if (error instanceof ConfigError) return error.message;
  return messageOf(error);
}
