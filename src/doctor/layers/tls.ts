import { greet, handshakeProblem } from '../greet.js';
import type { Check } from '../layer.js';

/** Is TLS 1.2 offered? Which versions Amazon's servers try is not published; 1.2 is the one that all of them know. */
export const checkTls: Check = async ({ outside }) => {
  try {
    await greet(outside, 'TLSv1.2');
    const { protocol } = await greet(outside);
    return { ok: true, cause: protocol === 'TLSv1.2' ? 'TLS 1.2' : `TLS 1.2, and ${protocol.replace('TLSv', '')} for who knows it` };
  } catch (error) {
    return {
      ok: false,
      fault: 'no-tls12',
      cause: `TLS 1.2 is not offered: ${handshakeProblem(error)}`,
      next: 'Switch TLS 1.2 on in the proxy, with its usual ciphers (Mozilla’s "intermediate" settings).',
    };
  }
};
