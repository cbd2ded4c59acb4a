/**
 * `npm run account-linking`: writes account-linking.json, which holds the client secret and therefore is for you alone (0600, ignored by git, outside
 * skill-package), and prints the command that hands it to Amazon. `-- --print` writes it to standard output instead.
 * Reads the same variables as the server, and a `.env` file beside package.json.
 */
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { ConfigError, loadConfig } from '../src/config.js';
import { accountLinkingRequest } from './account-linking-request.js';

const FILE = 'account-linking.json';

try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  const json = JSON.stringify(accountLinkingRequest(config), null, 2);
  if (process.argv.includes('--print')) {
    console.log(json);
  } else {
    // `mode` counts only for a new file.
    writeFileSync(FILE, json, { mode: 0o600 });
    chmodSync(FILE, 0o600);
    console.log(`${FILE} is written. It holds your client secret: delete it once this has run:\n`);
    for (const skillId of config.alexa.skillIds) {
      console.log(`  npm run ask -- smapi update-account-linking-info -s ${skillId} -g development --account-linking-request file:${FILE}\n`);
    }
    if (config.oauth.pkce === 'required')
      console.log('Then turn on PKCE in the developer console, under Account Linking: OAUTH_PKCE is "required", and no command sets that switch.');
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
