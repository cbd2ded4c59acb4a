import { problemWith } from '../../src/config.js';
import { MusicAssistantError, type MusicAssistantErrorCode } from '../../src/music-assistant/errors.js';
import { createMusicAssistant, MINIMUM_SCHEMA_VERSION } from '../../src/music-assistant/music-assistant.js';
import { parseUrl } from '../../src/parse-url.js';
import { SECOND } from '../../src/time.js';
import { type Checked, fine, type Problem, refused, type SetupFault } from './problem.js';

const ANSWER_WITHIN = 5 * SECOND;
/** Where Music Assistant's web server listens unless it was moved. */
const DEFAULT_PORT = '8095';

/** The address as typed, made whole: `homeassistant.local` means port 8095 and http. Nobody was asked yet. */
export function readMusicAssistantUrl(typed: string): Checked {
  const text = typed.trim();
  const bare = !text.includes('://');
  const parsed = parseUrl(bare ? `http://${text}` : text);
  if (text === '' || parsed === undefined) return badUrl('that is not an address');
  if (parsed.username !== '' || parsed.password !== '') return badUrl('the address of Music Assistant holds a name or a password; nothing signs in that way');
  if (bare && parsed.port === '') parsed.port = DEFAULT_PORT;
  // What a browser's address bar adds: http://homeassistant.local:8095/#/home
  parsed.hash = '';
  parsed.search = '';
  const value = parsed.href.replace(/\/+$/, '');
  const problem = problemWith('MUSIC_ASSISTANT_URL', value);
  if (problem !== undefined) return badUrl(problem);
  return fine(value, value === text.replace(/\/+$/, '') ? [] : [`Address of Music Assistant: ${value}`]);
}

const badUrl = (cause: string): Checked =>
  refused({ fault: 'music-assistant-url', cause, next: 'Give the address you open Music Assistant with in a browser, like http://homeassistant.local:8095.' });

/** Asks who is there. The answer must be a Music Assistant that has accounts. */
export async function askMusicAssistant(url: string): Promise<Checked> {
  const ma = createMusicAssistant({ url });
  try {
    const { serverVersion, schemaVersion, onboardDone } = await ma.info({ timeoutMs: ANSWER_WITHIN });
    const said = `Music Assistant ${serverVersion} (schema ${schemaVersion})`;
    if (schemaVersion < MINIMUM_SCHEMA_VERSION) {
      return refused({
        fault: 'music-assistant-too-old',
        cause: `${url} is ${said}; this needs 2.7 (schema ${MINIMUM_SCHEMA_VERSION}) or newer, the first that has accounts`,
        next: 'Update Music Assistant, then run this again.',
      });
    }
    return fine(url, [
      `${said} answers at ${url}`,
      ...(onboardDone ? [] : ['Its own first setup is not finished: open it in a browser and make an account there.']),
    ]);
  } catch (error) {
    if (error instanceof MusicAssistantError) return refused(noMusicAssistant(url, error));
    throw error;
  } finally {
    await ma.close();
  }
}

const NOT_REACHED =
  'Check that it runs, and that this machine reaches that address: open it in a browser here. Its port is 8095 unless you moved it (Home Assistant itself has 8123).';
const SOMETHING_ELSE = 'Check the port: Music Assistant has 8095 unless you moved it; 8123 is Home Assistant, and a sign-in page in between will not do.';

const FAULTS = {
  unreachable: ['music-assistant-unreachable', 'nothing answers there', NOT_REACHED],
  timeout: ['music-assistant-unreachable', `no answer within ${ANSWER_WITHIN / SECOND} seconds`, NOT_REACHED],
  unauthorized: ['music-assistant-not-there', 'something answers there that wants a sign-in first', SOMETHING_ELSE],
  forbidden: ['music-assistant-not-there', 'something answers there that refuses', SOMETHING_ELSE],
  rejected: ['music-assistant-not-there', 'something answers there, and it is not Music Assistant', SOMETHING_ELSE],
  malformed: ['music-assistant-not-there', 'something answers there, and it is not Music Assistant', SOMETHING_ELSE],
} as const satisfies Record<MusicAssistantErrorCode, readonly [SetupFault, string, string]>;

function noMusicAssistant(url: string, { code, detail }: MusicAssistantError): Problem {
  const [fault, cause, next] = FAULTS[code];
  return { fault, cause: `no Music Assistant at ${url}: ${cause} (${detail.slice(0, 200)})`, next };
}
