import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { errorCode } from '../../error-code.js';
import { SECOND } from '../../time.js';
import type { Check, Finding } from '../layer.js';
import type { HostPort } from '../options.js';
import { isPublicAddress } from '../public-address.js';

/** Does the name of PUBLIC_URL lead to an address that Amazon can reach? */
export const checkDns: Check = async ({ outside: { publicUrl }, options: { dnsServer } }) => {
  const host = publicUrl.hostname.replace(/^\[|\]$/g, '');
  const asked = dnsServer === undefined ? "This machine's name server" : `The name server ${dnsServer.host}`;
  try {
    const addresses = isIP(host) === 0 ? await resolve(host, dnsServer) : [host];
    if (addresses.length === 0) return notFound(host, asked);
    return judge({ host, asked, addresses });
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (NO_SUCH_NAME.has(code)) return notFound(host, asked);
    return {
      ok: false,
      fault: 'no-answer',
      cause: `${asked} does not answer the question for ${host} (${code})`,
      next: 'Is this machine on the network? Ask another name server with --dns-server 1.1.1.1.',
    };
  }
};

const NO_SUCH_NAME: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'NXDOMAIN']);

function judge({ host, asked, addresses }: { host: string; asked: string; addresses: readonly string[] }): Finding {
  const hidden = addresses.filter((address) => !isPublicAddress(address));
  if (hidden.length === 0) return { ok: true, cause: `${host} is ${addresses.join(', ')}` };
  return {
    ok: false,
    fault: 'not-public',
    cause: `${asked} says that ${host} is ${hidden.join(', ')}, an address that Amazon cannot reach`,
    next: 'Point the name at your public address, or at your tunnel. If only your own name server answers so, ask the world with --dns-server 1.1.1.1.',
  };
}

const notFound = (host: string, asked: string): Finding => ({
  ok: false,
  fault: 'not-found',
  cause: `${asked} does not know ${host}`,
  next: 'Make a DNS entry (A or AAAA) for it at your DNS provider, or correct PUBLIC_URL. A new entry may take minutes to be seen.',
});

const ANSWER_WITHIN = 3 * SECOND;

async function resolve(host: string, dnsServer: HostPort | undefined): Promise<readonly string[]> {
  if (dnsServer === undefined) return (await lookup(host, { all: true })).map(({ address }) => address);
  const resolver = new Resolver({ timeout: ANSWER_WITHIN, tries: 2 });
  resolver.setServers([isIP(dnsServer.host) === 6 ? `[${dnsServer.host}]:${dnsServer.port}` : `${dnsServer.host}:${dnsServer.port}`]);
  const families = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const addresses = families.flatMap((family) => (family.status === 'fulfilled' ? family.value : []));
  const [refused] = families.filter((family) => family.status === 'rejected');
  if (addresses.length === 0 && refused !== undefined) throw refused.reason;
  return addresses;
}
