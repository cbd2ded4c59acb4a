/** Run as a program of its own by `store-users.ts`: prints the ids of the processes that have the store in the given directory open. */
import { openDatabase } from './database.js';

const { root } = openDatabase(process.argv[2] ?? '');
// Forgets the entries of processes that died.
root.readerCheck();
// One line each: process, thread, transaction.
const pids = root
  .readerList()
  .split('\n')
  .map((line) => /^\s*(\d+)\s/.exec(line)?.[1])
  .filter((pid) => pid !== undefined && pid !== String(process.pid));
console.log(JSON.stringify([...new Set(pids)].map(Number)));
await root.close();
