import type { X509Certificate } from 'node:crypto';
import { connect, type SecureVersion } from 'node:tls';
import { errorCode } from '../error-code.js';
import { messageOf } from '../message-of.js';
import { SECOND } from '../time.js';
import { type Outside, trusting } from './outside.js';

/** What a TLS server shows of itself. */
export type Greeting = {
  readonly certificate: X509Certificate;
  /** Node's name for why it is not trusted; undefined when it is. */
  readonly distrust: string | undefined;
  readonly protocol: string;
};

const GREET_WITHIN = 5 * SECOND;
/** OpenSSL 3 knows versions before 1.2 at security level 0 only. */
const ALL_VERSIONS = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

/**
 * One TLS handshake with PUBLIC_URL's host. Nothing is sent over it, so a certificate that is not trusted is looked at all the same.
 *
 * @param version The only version we offer. Default: all, old ones too, so that a server that knows nothing newer can be told by its certificate.
 */
export function greet({ publicUrl, target, caPem }: Pick<Outside, 'publicUrl' | 'target' | 'caPem'>, version?: SecureVersion): Promise<Greeting> {
  const options = {
    ...{ host: target.host, port: target.port, servername: publicUrl.hostname, rejectUnauthorized: false, timeout: GREET_WITHIN },
    ...(caPem === undefined ? {} : { ca: trusting(caPem) }),
    ...(version === undefined ? ALL_VERSIONS : { minVersion: version, maxVersion: version }),
  };
  return new Promise((resolve, reject) => {
    const socket = connect(options);
    const fail = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    socket.once('error', fail);
    socket.once('timeout', () => fail(new Error('no answer to the TLS handshake')));
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerX509Certificate();
      const distrust = socket.authorized ? undefined : nameOf(socket.authorizationError);
      const protocol = socket.getProtocol() ?? '';
      socket.destroy();
      if (certificate === undefined) reject(new Error('no certificate was shown'));
      else resolve({ certificate, distrust, protocol });
    });
  });
}

/** What OpenSSL says of a handshake that failed (`tlsv1 alert protocol version`), without where in its source it stands. */
export const handshakeProblem = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'reason' in error && typeof error.reason === 'string' ? error.reason : messageOf(error);

/** Node types it as an Error and gives a string, or the other way round. */
const nameOf = (error: unknown): string => (typeof error === 'string' ? error : (errorCode(error) ?? String(error)));
