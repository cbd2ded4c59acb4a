import { connect } from 'node:net';
import { errorCode } from '../../error-code.js';
import { SECOND } from '../../time.js';
import type { Check, Finding } from '../layer.js';
import type { HostPort } from '../options.js';

const OPEN_WITHIN = 5 * SECOND;

/** Does something listen where Amazon will knock: port 443 (Amazon, "Host a custom skill as a web service")? */
export const checkTcp: Check = async ({ outside: { publicUrl, target } }) => {
  if (publicUrl.port !== '') {
    return {
      ok: false,
      fault: 'other-port',
      cause: `PUBLIC_URL has port ${publicUrl.port}, and Amazon uses port 443 only`,
      next: 'Let the proxy or tunnel answer on port 443, and take the port out of PUBLIC_URL.',
    };
  }
  const where = `${target.host}:${target.port}`;
  const outcome = await knock(target);
  if (outcome === 'open') return { ok: true, cause: `${where} answers` };
  return { ok: false, ...FAULTS[outcome], cause: `${where} ${FAULTS[outcome].cause}` };
};

const FAULTS = {
  refused: {
    fault: 'refused',
    cause: 'refuses connections: nothing listens there',
    next: 'Start the proxy or tunnel; forward port 443 of the router to it.',
  },
  timeout: {
    fault: 'timeout',
    cause: 'does not answer: a firewall drops the packets, or the router forwards port 443 nowhere',
    next: 'Forward port 443 of the router to the proxy. Many routers do not lead back in from inside: then try from a phone without Wi-Fi, or use --connect-to with the address of the proxy.',
  },
  unreachable: { fault: 'unreachable', cause: 'cannot be reached from here', next: 'Is this machine on the network? Is the address in the DNS entry right?' },
} as const satisfies Record<'refused' | 'timeout' | 'unreachable', Omit<Extract<Finding, { ok: false }>, 'ok'>>;

function knock({ host, port }: HostPort): Promise<'open' | keyof typeof FAULTS> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: OPEN_WITHIN });
    const end = (outcome: 'open' | keyof typeof FAULTS): void => {
      socket.destroy();
      resolve(outcome);
    };
    socket.once('connect', () => end('open'));
    socket.once('timeout', () => end('timeout'));
    socket.once('error', (error) => end(outcomeOf(error)));
  });
}

const outcomeOf = (error: Error): keyof typeof FAULTS => {
  const code = errorCode(error);
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return 'refused';
  return code === 'ETIMEDOUT' ? 'timeout' : 'unreachable';
};
