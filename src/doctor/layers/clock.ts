import { isLocalHost } from '../../is-local-host.js';
import { MINUTE, SECOND } from '../../time.js';
import type { Check, DoctorContext, Finding } from '../layer.js';
import { isPlausibleTime } from '../plausible-time.js';
import { clockOffset } from '../sntp.js';

/** Alexa's requests are refused when they seem older than 150 s, or from the future; a minute leaves room for more drift. */
const TOLERATED = MINUTE;
const DATE_WITHIN = 3 * SECOND;

/** Is this machine's clock right? A time server is asked; where none answers, Music Assistant, if it runs on another machine. */
export const checkClock: Check = async (context) => {
  const { timeServer } = context.options;
  const behind = await clockOffset(timeServer, context.clock).catch(() => undefined);
  if (behind !== undefined) return judge(behind, `the time server ${timeServer.host}`);
  const behindMusicAssistant = await offsetOfMusicAssistant(context).catch(() => undefined);
  if (behindMusicAssistant !== undefined) return judge(behindMusicAssistant, 'the clock of Music Assistant');
  return { ok: null, cause: `Not checked: the time server ${timeServer.host} gives no answer, and there is nothing else to compare with` };
};

function judge(behind: number, by: string): Finding {
  const seconds = Math.round(Math.abs(behind) / SECOND);
  if (Math.abs(behind) <= TOLERATED) return { ok: true, cause: seconds === 0 ? `Agrees with ${by}` : `Within ${seconds} s of ${by}` };
  return {
    ok: false,
    fault: 'off',
    cause: `This machine's clock is ${seconds} s ${behind > 0 ? 'behind' : 'ahead of'} ${by}: every request of Alexa's looks ${behind > 0 ? 'as if from the future' : 'too old'}, and is refused beyond 150 s`,
    next: 'Let the machine set its clock by itself: `timedatectl set-ntp true`. In a virtual machine or container it is the host that must.',
  };
}

/** From the `Date` of an answer (RFC 9110 §6.6.1), which has whole seconds. */
async function offsetOfMusicAssistant({ config, clock }: DoctorContext): Promise<number | undefined> {
  const { hostname } = new URL(config.musicAssistantUrl);
  if (isLocalHost(hostname)) return undefined;
  const { headers, body } = await fetch(`${config.musicAssistantUrl}/info`, { redirect: 'manual', signal: AbortSignal.timeout(DATE_WITHIN) });
  await body?.cancel();
  const time = Date.parse(headers.get('date') ?? '') + SECOND / 2;
  return isPlausibleTime(time) ? time - clock() : undefined;
}
