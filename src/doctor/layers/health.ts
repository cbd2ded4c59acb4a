import { errorCode } from '../../error-code.js';
import type { HealthReport } from '../../health.js';
import { messageOf } from '../../message-of.js';
import { describeAnswer } from '../describe-answer.js';
import type { Check, Finding } from '../layer.js';
import type { OutsideAnswer } from '../outside.js';
import { readHealth } from '../read-health.js';

/** What a proxy answers when nothing stands behind it. */
const GATEWAY_STATUS = [502, 503, 504];

/** Is it this server that answers at PUBLIC_URL, and does it think itself well? */
export const checkHealth: Check = async ({ outside, config }) => {
  let answer: OutsideAnswer;
  try {
    answer = await outside.send('/health');
  } catch (error) {
    return { ok: false, fault: 'unreachable', cause: `Nothing answers at ${config.publicUrl}/health: ${errorCode(error) ?? messageOf(error)}`, next: START };
  }
  const said = readHealth(answer.text);
  return said === undefined ? notOurs(answer) : judge(said);
};

const START = 'Start the server (`npm start`), or look in its log why it stopped. It listens at HOST and PORT.';

function judge({ store, musicAssistant }: HealthReport): Finding {
  if (store === 'unavailable') {
    return {
      ok: false,
      fault: 'store-unavailable',
      cause: 'The server answers, and says that its store is unavailable',
      next: 'Nobody can link, and no link works, until it is back. The layer `store` below says more; so does the log of the server.',
    };
  }
  return { ok: true, cause: `The server answers; store ok, Music Assistant ${SAYS[musicAssistant]}` };
}

const SAYS = { ok: 'ok', unavailable: 'unavailable from there', too_old: 'too old' } as const satisfies Record<HealthReport['musicAssistant'], string>;

function notOurs(answer: OutsideAnswer): Finding {
  if (GATEWAY_STATUS.includes(answer.status)) {
    return {
      ok: false,
      fault: 'bad-gateway',
      cause: `The proxy answers ${answer.status}: it reaches no server behind it`,
      next: 'Start the server, and compare the address the proxy sends to with HOST and PORT. In a container HOST must be 0.0.0.0.',
    };
  }
  return {
    ok: false,
    fault: 'not-ours',
    cause: `Something else answers at /health: ${describeAnswer(answer)}; expected 200 and {"status":"ok"}`,
    next: 'Let the proxy send every path of this host name to this server, unchanged; or give the server a host name of its own.',
  };
}
