import { BlockList, isIPv6 } from 'node:net';

/** Addresses that lead nowhere from the internet (IANA special-purpose address registries; RFC 6890, RFC 6598 for carrier-grade NAT). */
const NOT_PUBLIC = [
  ...(['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24'] as const),
  ...(['192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'] as const),
  ...(['::/128', '::1/128', '64:ff9b:1::/48', '100::/64', '2001:db8::/32', '3fff::/20', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'] as const),
] as const;

const notPublic = new BlockList();
for (const range of NOT_PUBLIC) {
  const [network = '', bits] = range.split('/');
  notPublic.addSubnet(network, Number(bits), familyOf(network));
}

/** Can the internet reach this address? An IPv4 address inside an IPv6 one counts as that. */
export function isPublicAddress(address: string): boolean {
  return !notPublic.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}
