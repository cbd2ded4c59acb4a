import { LoginError, MusicAssistantError } from '../../music-assistant/errors.js';
import { MINIMUM_SCHEMA_VERSION } from '../../music-assistant/music-assistant.js';
import type { ServerInfo } from '../../music-assistant/types.js';
import type { Check, DoctorContext, Finding } from '../layer.js';
import { readHealth } from '../read-health.js';
import { HOW_TO_GIVE_ONE, reasonOf, signedIn, testAccountOf, withMusicAssistant } from '../test-account.js';

/** Is Music Assistant where MUSIC_ASSISTANT_URL says, new enough, and does the test account get in? */
export const checkMusicAssistant: Check = (context) =>
  withMusicAssistant(context, async (musicAssistant) => {
    try {
      const info = await musicAssistant.info();
      const found = `Music Assistant ${info.serverVersion} (schema ${info.schemaVersion}) answers`;
      if (info.schemaVersion < MINIMUM_SCHEMA_VERSION) return tooOld(info);
      if (!info.onboardDone) return setupRequired(context);
      const testAccount = testAccountOf(context);
      if (testAccount === undefined) return { ok: true, cause: `${found}. Sign-in was not tried: ${HOW_TO_GIVE_ONE}` };
      return await signedIn({ musicAssistant, testAccount }, async ({ account }) => ({ ok: true, cause: `${found}; ${account.username} can sign in` }));
    } catch (error) {
      if (error instanceof LoginError || error instanceof MusicAssistantError) return await explain(context, error);
      throw error;
    }
  });

async function explain(context: DoctorContext, error: LoginError | MusicAssistantError): Promise<Finding> {
  const { musicAssistantUrl } = context.config;
  switch (error.code) {
    case 'unreachable':
    case 'timeout':
      return {
        ok: false,
        fault: 'unreachable',
        cause: `Music Assistant does not answer at ${musicAssistantUrl}: ${error.detail}`,
        next: (await isReachedByServer(context)) ? OTHER_URL : IS_IT_RUNNING,
      };
    case 'wrong_credentials':
      return {
        ok: false,
        fault: 'login-failed',
        cause: `Music Assistant refuses MA_USERNAME and MA_PASSWORD: ${error.detail}`,
        next: 'Use an account that Music Assistant itself knows, not one of Home Assistant or Amazon.',
      };
    case 'locked_out':
      return {
        ok: false,
        fault: 'locked-out',
        cause: `Music Assistant counted too many failed sign-ins: ${error.detail}`,
        next: 'Wait as long as it says, then try once with the right password.',
      };
    case 'setup_required':
      return setupRequired(context);
    case 'too_old':
      return { ok: false, fault: 'too-old', cause: `Music Assistant has no accounts: ${error.detail}`, next: UPDATE };
    default:
      return {
        ok: false,
        fault: 'not-music-assistant',
        cause: `What answers at ${musicAssistantUrl} does not speak as Music Assistant does: ${reasonOf(error)}`,
        next: 'Compare MUSIC_ASSISTANT_URL with the address you open Music Assistant at; its port is 8095. A proxy before it must not ask for a sign-in.',
      };
  }
}

const IS_IT_RUNNING =
  'Is it running? Does MUSIC_ASSISTANT_URL work from this machine, or from this container? Names that end in .local often do not: use the address.';
const OTHER_URL =
  'The server itself reaches one: it was started with another MUSIC_ASSISTANT_URL; correct .env or restart it. If it is in a container, run the doctor there: some names are known only inside.';

/** Does the running server say so? Layer `health` has found that it is ours. */
async function isReachedByServer({ outside, found }: DoctorContext): Promise<boolean> {
  if (found.get('health')?.ok !== true) return false;
  const said = await outside.send('/health').then(
    ({ text }) => readHealth(text),
    () => undefined,
  );
  return said !== undefined && said.musicAssistant !== 'unavailable';
}

const UPDATE = 'Update Music Assistant to 2.7 or newer: older ones have no accounts to link.';

const tooOld = ({ serverVersion, schemaVersion }: ServerInfo): Finding => ({
  ok: false,
  fault: 'too-old',
  cause: `Music Assistant ${serverVersion} has schema ${schemaVersion}; this needs ${MINIMUM_SCHEMA_VERSION}`,
  next: UPDATE,
});

const setupRequired = ({ config }: DoctorContext): Finding => ({
  ok: false,
  fault: 'setup-required',
  cause: 'Music Assistant is not set up yet: it has no user',
  next: `Open ${config.musicAssistantUrl} in a browser and finish its setup.`,
});
