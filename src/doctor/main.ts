/** `npm run doctor`: looks at everything between an Echo and the speakers, from outside in, and names the layer that fails. */
import { isNothingSet } from '../config.js';
import { errorCode } from '../error-code.js';
import { messageOf } from '../message-of.js';
import { isReadable } from '../storage/store-users.js';
import { OptionsError, parseOptions, USAGE } from './options.js';
import { toJson, toLine } from './report.js';
import { isHealthy, runDoctor } from './run-doctor.js';

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (!options.json && isNothingSet(process.env)) console.log('There is no .env here: run `npm run setup`.\n');
  const say = options.json ? () => {} : (...[layer, finding]: Parameters<typeof toLine>) => console.log(toLine(layer, finding));
  const diagnosis = await runDoctor({ env: process.env, options, onFinding: say, isStoreSound: (dataDir) => isReadable(dataDir) });
  if (options.json) console.log(toJson(diagnosis));
  const isFine = isHealthy(diagnosis);
  if (!options.json) console.log(isFine ? '\nNothing is wrong.' : '\nMend the first ✖, then run this again: what follows it may be its consequence.');
  return isFine ? 0 : 1;
}

// Nobody reads on (`| head -1`): what was begun is still removed, and the exit code still says what was found.
process.stdout.on('error', (error) => {
  if (errorCode(error) !== 'EPIPE') throw error;
});

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof OptionsError ? `${error.message}\n\n${USAGE}` : messageOf(error));
    process.exit(1);
  },
);
