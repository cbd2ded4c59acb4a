import { isIP } from 'node:net';
import { problemWith } from '../../src/config.js';
import { isLocalHost } from '../../src/is-local-host.js';
import { parseUrl } from '../../src/parse-url.js';
import { type Checked, fine, refused } from './problem.js';

/** This address leads to this machine and no further: fine for trying out, and nothing Amazon could reach. */
export const isLocal = (publicUrl: string): boolean => isLocalHost(new URL(publicUrl).hostname);

/** What may be wrong with the address, in the order people should hear of it, and what to do. The address is not repeated: it may hold a password. */
const FAULTS: readonly { wrong: (url: URL) => boolean; cause: (url: URL) => string; next: string }[] = [
  {
    wrong: ({ username, password }) => username !== '' || password !== '',
    cause: () => 'the public address holds a name or a password, which every link we hand out would show',
    next: 'Give it without, like https://alexa.example.org. Sign-in happens on the pages of this server.',
  },
  {
    wrong: ({ protocol }) => protocol !== 'https:' && protocol !== 'http:',
    cause: ({ protocol }) => `the public address begins with ${protocol}, and Alexa speaks only https`,
    next: 'Give an address like https://alexa.example.org.',
  },
  {
    wrong: (url) => url.protocol === 'http:' && !isLocalHost(url.hostname),
    cause: ({ hostname }) => `the public address of ${hostname} begins with http://, and Alexa speaks only https`,
    next: 'Put a reverse proxy or a tunnel with a certificate in front of this server (docs/hosting.md), and give its https address. http is for localhost only.',
  },
  {
    wrong: ({ pathname }) => pathname !== '/',
    cause: ({ pathname }) => `the public address has a path, ${pathname}: this server needs a whole name of its own`,
    next: 'Give the address without the path. If something else lives there, give this server a name like alexa.your-domain.',
  },
  {
    wrong: ({ search, hash }) => search !== '' || hash !== '',
    cause: () => 'the public address has something after its name (? or #)',
    next: 'Give only scheme and name, like https://alexa.example.org.',
  },
  {
    wrong: ({ protocol, port, hostname }) => protocol === 'https:' && port !== '' && !isLocalHost(hostname),
    cause: ({ port }) => `the public address names port ${port}, and Alexa calls only port 443`,
    next: 'Let a reverse proxy or a tunnel serve it on port 443 (docs/hosting.md), and give the address without a port.',
  },
  {
    wrong: ({ hostname }) => !isLocalHost(hostname) && isIP(hostname.replace(/^\[|\]$/g, '')) !== 0,
    cause: () => 'the public address is a number, and Alexa wants a name that a certificate can stand for',
    next: 'Give the name that leads to it, like https://alexa.example.org.',
  },
  {
    wrong: ({ hostname }) => !isLocalHost(hostname) && !hostname.includes('.'),
    cause: ({ hostname }) => `the public address is ${hostname}, a name that is known at home only`,
    next: 'Give the name by which the internet finds this server, like https://alexa.example.org.',
  },
  {
    wrong: ({ hostname }) => !isLocalHost(hostname) && NOWHERE_OUTSIDE.test(hostname),
    cause: ({ hostname }) => `the public address is ${hostname}, and names that end like this are known at home only`,
    next: 'Give the name by which the internet finds this server, like https://alexa.example.org.',
  },
  {
    wrong: ({ hostname }) => !isLocalHost(hostname) && !isHostName(hostname),
    cause: ({ hostname }) => `the public address is ${hostname}, which cannot be the name of a server`,
    next: 'Between its dots stand letters, digits and hyphens, 63 at most, with no hyphen at an end. Give one like https://alexa.example.org.',
  },
];

/** RFC 6761, 6762, 8375, ICANN's `.internal`: these never resolve on the internet. */
const NOWHERE_OUTSIDE = /\.(local|localhost|internal|invalid|home\.arpa|lan)$/;
const LONGEST_NAME = 253;

/** RFC 1123, 2.1, for a name as `URL` writes it: in lower case, with Punycode. */
const isHostName = (hostname: string): boolean =>
  hostname.length <= LONGEST_NAME && hostname.split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));

/** The address the world reaches this server at: an https origin, or http on localhost. Without a scheme the likely one is put in front. */
export function checkPublicUrl(typed: string): Checked {
  const text = typed.trim();
  const full = text.includes('://') ? text : `${isLocalHost(text.replace(/:[^:\]]*$/, '')) ? 'http' : 'https'}://${text}`;
  const url = text === '' ? undefined : parseUrl(full);
  if (url === undefined) {
    return refused({ fault: 'public-url', cause: 'that is not a public address', next: 'Give an address like https://alexa.example.org.' });
  }
  // The dot of the root, which certificates and Amazon do not write.
  if (/[^.]\.$/.test(url.hostname)) url.hostname = url.hostname.slice(0, -1);
  const fault = FAULTS.find(({ wrong }) => wrong(url));
  if (fault !== undefined) return refused({ fault: 'public-url', cause: fault.cause(url), next: fault.next });
  const problem = problemWith('PUBLIC_URL', url.origin);
  if (problem !== undefined) return refused({ fault: 'public-url', cause: problem, next: 'Give an address like https://alexa.example.org.' });
  return fine(url.origin, text === url.origin || text === `${url.origin}/` ? [] : [`Public address: ${url.origin}`]);
}
