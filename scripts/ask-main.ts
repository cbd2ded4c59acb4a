/**
 * `npm run ask -- …`: Amazon's ask-cli, pinned in `tools/ask-cli` and installed there when it is first used. `npm run ask -- configure` once
 * tells it your Amazon account; `npm run ask -- deploy` sends `skill-package/`.
 */
import { messageOf } from '../src/message-of.js';
import { runAsk } from './ask.js';

// Ctrl-C reaches ask-cli too: it says how it ends, and this process answers with its exit code.
process.on('SIGINT', () => undefined);

try {
  const { MA_USERNAME: _user, MA_PASSWORD: _password, ...env } = process.env;
  process.exitCode = await runAsk(process.argv.slice(2), { cwd: process.cwd(), env });
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
