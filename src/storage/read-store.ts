/** Run as a program of its own by `store-users.ts`: reads all of the store in the given directory; lmdb ends this process where that is damaged. */
import { openDatabase } from './database.js';

const { root, entries, members } = openDatabase(process.argv[2] ?? '');
for (const database of [entries, members]) for (const _entry of database.getRange());
await root.close();
console.log(JSON.stringify('whole'));
