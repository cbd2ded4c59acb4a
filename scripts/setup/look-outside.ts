import { lookup } from 'node:dns/promises';
import { certificateTypeOf } from '../../src/doctor/certificate-type.js';
import { greet } from '../../src/doctor/greet.js';
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
    const { certificate, distrust } = await within(greet({ publicUrl: new URL(publicUrl), target: way.port443(address), caPem: undefined }));
    const certificateType = certificateTypeOf(certificate, hostname);
    if (certificateType === undefined) return nothingSeen(`the certificate on port 443 of ${hostname} is not for ${hostname}. \`npm run doctor\` says more.`);
    const distrusted = `the certificate on port 443 of ${hostname} is not trusted here (${distrust}); Amazon will hardly trust it. \`npm run doctor\` says more.`;
    return { certificateType, warnings: distrust === undefined ? [] : [distrusted] };
  } catch (error) {
    return nothingSeen(`port 443 of ${hostname} does not answer yet with https (${messageOf(error)}). Start the proxy or the tunnel (docs/hosting.md).`);
  }
}

const nothingSeen = (warning: string): Seen => ({ certificateType: undefined, warnings: [warning] });

function within<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), WITHIN);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
