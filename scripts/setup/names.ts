import { LoginError, type LoginErrorCode, MusicAssistantError } from '../../src/music-assistant/errors.js';
import { type HouseNames, readHouseNames } from '../../src/skill/skill-package/house-names.js';
import { goOn, type SetupIo } from './io.js';
import { type Problem, SetupError } from './problem.js';
import { withProgress } from './progress.js';
import type { Prompter } from './prompter.js';

type Credentials = { username: string; password: string };

/**
 * The names in this house, read with one sign-in to Music Assistant: as the environment says, or as typed. Name and password are kept nowhere,
 * and it signs out again. Undefined: nobody said who to sign in as.
 *
 * @throws {SetupError} `music-assistant-sign-in`
 */
export async function houseNames({ url, prompter, io }: { url: string; prompter: Prompter | undefined; io: SetupIo }): Promise<HouseNames | undefined> {
  const { MA_USERNAME: username = '', MA_PASSWORD: password = '' } = io.env;
  if (username !== '' && password !== '') return signIn({ url, credentials: { username, password }, io });
  if (prompter !== undefined) return askAndSignIn({ url, username, prompter, io });
  if (username === '' && password === '') return undefined;
  const [set, unset] = username === '' ? ['MA_PASSWORD', 'MA_USERNAME'] : ['MA_USERNAME', 'MA_PASSWORD'];
  throw new SetupError([{ fault: 'music-assistant-sign-in', cause: `${set} is set and ${unset} is not`, next: `Set both in the environment, or neither.` }]);
}

/** A wrong password may be typed again, and the name then stands there already. */
async function askAndSignIn(options: { url: string; username: string; prompter: Prompter; io: SetupIo }): Promise<HouseNames | undefined> {
  const { url, username: known, prompter, io } = options;
  let username = known;
  if (username === '') username = (await prompter.ask({ message: 'Music Assistant user, to teach Alexa the names in your house (empty: not now)' })).trim();
  for (;;) {
    if (NOT_NOW.includes(username)) return undefined;
    const password = await prompter.askSecret({ message: `Password of ${username} (used once, kept nowhere)` });
    try {
      return await signIn({ url, credentials: { username, password }, io });
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      for (const { cause, next } of error.problems) io.complain(`${cause}. ${next}`);
      username = (await prompter.ask({ message: 'Music Assistant user (-: not now)', suggestion: username })).trim();
    }
  }
}

/** What declines: nothing, or, where that means the name suggested, a dash. */
const NOT_NOW = ['', '-'];

/** Not left early on Ctrl-C: the token it makes is to be revoked. */
async function signIn({ url, credentials, io }: { url: string; credentials: Credentials; io: SetupIo }): Promise<HouseNames> {
  goOn(io);
  io.say(`Reading the names in your house from ${url} …`);
  try {
    const names = await withProgress(readHouseNames({ url, ...credentials }), { what: 'reading names from Music Assistant', say: io.say });
    goOn(io);
    io.say(`  ${count(names.rooms, 'room')}, ${count(names.artists, 'artist')}, ${count(names.albums, 'album')}, ${count(names.playlists, 'playlist')}`);
    return names;
  } catch (error) {
    if (error instanceof LoginError) throw new SetupError([refusal(error)], { cause: error });
    if (!(error instanceof MusicAssistantError)) throw error;
    const next = 'Run this again, or without MA_USERNAME and MA_PASSWORD to go on without the names.';
    throw new SetupError([{ fault: 'music-assistant-sign-in', cause: `the names could not be read: ${error.message}`, next }], { cause: error });
  }
}

const count = ({ length }: readonly string[], word: string): string => `${length} ${word}${length === 1 ? '' : 's'}`;

const REFUSALS = {
  wrong_credentials: [
    'Music Assistant does not know this name with this password',
    'Use those you sign in to Music Assistant with, not Home Assistant’s or Amazon’s.',
  ],
  locked_out: ['Music Assistant takes no sign-in at the moment, after too many wrong ones', 'Wait, then run this again.'],
  setup_required: ['Music Assistant was not set up yet', 'Open it in a browser, make an account, then run this again.'],
  too_old: ['this Music Assistant has no accounts yet', 'Update it to 2.7 or newer.'],
  unreachable: ['Music Assistant did not answer', 'Check that it runs, then run this again.'],
  malformed: ['something else than Music Assistant answered', 'Check the address, then run this again.'],
} as const satisfies Record<LoginErrorCode, readonly [string, string]>;

function refusal({ code, retryAfterSeconds }: LoginError): Problem {
  const [cause, next] = REFUSALS[code];
  const wait = retryAfterSeconds === undefined ? '' : ` (${retryAfterSeconds} seconds)`;
  return { fault: 'music-assistant-sign-in', cause: `${cause}${wait}`, next };
}
