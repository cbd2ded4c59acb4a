import { isIP } from 'node:net';
import { parseArgs } from 'node:util';

/** Host and port. */
export type HostPort = { readonly host: string; readonly port: number };

/** What the doctor was asked for on its command line. */
export type DoctorOptions = {
  readonly json: boolean;
  readonly help: boolean;
  /** Connections to `from` go to `to` instead, as with curl: past a router that does not lead back in. */
  readonly connectTo: { readonly from: HostPort; readonly to: HostPort } | undefined;
  /** Ask this name server instead of the system's. */
  readonly dnsServer: HostPort | undefined;
  /** PEM file with a further trust anchor for PUBLIC_URL. */
  readonly caFile: string | undefined;
  readonly timeServer: HostPort;
  /** The folder with skill-package/ and .ask/. */
  readonly project: string;
};

/** The command line cannot be read. The message names the flag and what it should look like. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

const DNS_PORT = 53;
const NTP_PORT = 123;
/** `pool.ntp.org`: public time servers that ask for nothing. */
const TIME_SERVER = 'pool.ntp.org';

export const USAGE = `npm run doctor                 looks at every layer, from outside in; exit code 0 when nothing is wrong
npm run -s doctor -- --json    the same as JSON: [{"layer", "ok", "cause", "next"}]

  --connect-to host:port:address:port   reach PUBLIC_URL there, for a router that does not lead back in
  --dns-server address[:port]           ask this name server instead of the system's, like 1.1.1.1
  --ca file.pem                         trust this certificate too, for PUBLIC_URL
  --time-server host[:port]             compare the clock with this time server (default ${TIME_SERVER})
  --project folder                      where skill-package/ and .ask/ are (default: this folder)

MA_USERNAME and MA_PASSWORD in the environment: a test account, with which a whole link is tried. It is removed again.`;

/** @throws {OptionsError} */
export function parseOptions(args: readonly string[]): DoctorOptions {
  const values = readFlags(args);
  return {
    json: values.json ?? false,
    help: values.help ?? false,
    connectTo: values['connect-to'] === undefined ? undefined : connectToOf(values['connect-to']),
    dnsServer: values['dns-server'] === undefined ? undefined : dnsServerOf(values['dns-server']),
    caFile: values.ca,
    timeServer: hostPort(values['time-server'] ?? TIME_SERVER, { flag: 'time-server', port: NTP_PORT }),
    project: values.project ?? '.',
  };
}

function readFlags(args: readonly string[]) {
  const string = { type: 'string' } as const;
  const boolean = { type: 'boolean' } as const;
  try {
    const flags = { json: boolean, help: boolean, 'connect-to': string, 'dns-server': string, ca: string, 'time-server': string, project: string };
    return parseArgs({ args: [...args], options: flags }).values;
  } catch (error) {
    throw new OptionsError(error instanceof Error ? error.message : String(error));
  }
}

const HOST = String.raw`(\[[0-9a-fA-F:.]+\]|[^:\[\]]+)`;
const CONNECT_TO = new RegExp(`^${HOST}:(\\d{1,5}):${HOST}:(\\d{1,5})$`);
const HOST_PORT = new RegExp(`^${HOST}(?::(\\d{1,5}))?$`);

const bare = (host: string): string => host.replace(/^\[|\]$/g, '');

function connectToOf(text: string): DoctorOptions['connectTo'] {
  const [, from, fromPort, to, toPort] = CONNECT_TO.exec(text) ?? [];
  if (from === undefined || to === undefined) throw new OptionsError('--connect-to should look like alexa.example.org:443:192.168.1.20:443');
  return { from: { host: bare(from), port: Number(fromPort) }, to: { host: bare(to), port: Number(toPort) } };
}

/** An address: there is no other name server to ask for its name. */
function dnsServerOf(text: string): HostPort {
  const server = hostPort(text, { flag: 'dns-server', port: DNS_PORT });
  if (isIP(server.host) === 0) throw new OptionsError('--dns-server should be an IP address, like 1.1.1.1 or [2606:4700:4700::1111]:53');
  return server;
}

function hostPort(text: string, { flag, port }: { flag: string; port: number }): HostPort {
  const [, host, given] = HOST_PORT.exec(text) ?? [];
  if (host === undefined) throw new OptionsError(`--${flag} should look like 192.168.1.1 or 192.168.1.1:${port}`);
  return { host: bare(host), port: given === undefined ? port : Number(given) };
}
