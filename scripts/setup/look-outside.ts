import type { X509Certificate } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { connect } from 'node:tls';
import { certificateTypeOf } from '../../src/doctor/certificate-type.js';
import { messageOf } from '../../src/message-of.js';
import type { CertificateType } from '../../src/skill/skill-package/manifest.js';
import { SECOND } from '../../src/time.js';

/** What is there now at the public address: a certificate of this type, or none that could be read; and what to say about it. */
export type Seen = { readonly certificateType: CertificateType | undefined; readonly warnings: readonly string[] };

/** The way out, replaced in tests: the addresses of a name, and where port 443 of one of them is. */
export type WayOut = {
  addresses(host: string): Promise<readonly string[]>;
  port443(address: string): { host: string; port: number };
};

const WITHIN = 5 * SECOND;
const HTTPS_PORT = 443;

export const wayOut: WayOut = {
  addresses: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  port443: (address) => ({ host: address, port: HTTPS_PORT }),
};

/** Looks at the name, port 443 and the certificate of the public address. Nothing here is a reason to stop: the server may not run yet. */
export async function lookOutside({ publicUrl, way }: { publicUrl: string; way: WayOut }): Promise<Seen> {
  const { hostname } = new URL(publicUrl);
  const [address] = await within(way.addresses(hostname)).catch(() => []);
  if (address === undefined) {
    return nothingSeen(`${hostname} does not resolve yet. Make a DNS entry for it; \`npm run doctor\` checks it again.`);
  }
  try {
    const { certificate, refusal } = await within(shownCertificate({ hostname, ...way.port443(address) }));
    const certificateType = certificateTypeOf(certificate, hostname);
    if (certificateType === undefined) return nothingSeen(`the certificate on port 443 of ${hostname} is not for ${hostname}. \`npm run doctor\` says more.`);
    const distrusted = `the certificate on port 443 of ${hostname} is not trusted here (${refusal}); Amazon will hardly trust it. \`npm run doctor\` says more.`;
    return { certificateType, warnings: refusal === '' ? [] : [distrusted] };
  } catch (error) {
    return nothingSeen(`port 443 of ${hostname} does not answer yet with https (${messageOf(error)}). Start the proxy or the tunnel (docs/hosting.md).`);
  }
}

const nothingSeen = (warning: string): Seen => ({ certificateType: undefined, warnings: [warning] });

function shownCertificate({ hostname, host, port }: { hostname: string; host: string; port: number }) {
  return new Promise<{ certificate: X509Certificate; refusal: string }>((resolve, reject) => {
    // Looked at, not relied on: nothing is sent over this connection.
    const socket = connect({ host, port, servername: hostname, rejectUnauthorized: false, timeout: WITHIN });
    const fail = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    socket.once('error', fail);
    socket.once('timeout', () => fail(new Error('no answer in time')));
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerX509Certificate();
      const refusal = socket.authorized ? '' : String(socket.authorizationError);
      socket.destroy();
      if (certificate === undefined) reject(new Error('no certificate'));
      else resolve({ certificate, refusal: refusal.includes('ALTNAME') ? '' : refusal });
    });
  });
}

function within<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), WITHIN);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
