import { rootCertificates } from 'node:tls';
import { Agent, buildConnector, request } from 'undici';
import { DOCTOR_AGENT } from '../doctor-agent.js';
import { isLocalHost } from '../is-local-host.js';
import { SECOND } from '../time.js';
import type { DoctorOptions, HostPort } from './options.js';
import { readBeginning } from './read-beginning.js';

/** An answer from PUBLIC_URL, whatever its status. Redirects are not followed; a text longer than any of ours is cut. */
export type OutsideAnswer = { readonly status: number; readonly headers: Headers; readonly text: string; readonly ms: number };

/** What is sent there. Default: GET, with no header but who we are. */
export type OutsideRequest = { method?: 'GET' | 'POST'; headers?: Readonly<Record<string, string>>; body?: string };

/** The way to this server as the world goes it: through PUBLIC_URL. */
export type Outside = {
  readonly publicUrl: URL;
  /** PUBLIC_URL is on this machine: no name, certificate or proxy is in between. */
  readonly isLocal: boolean;
  /** Where connections go: PUBLIC_URL's host and port, unless `--connect-to` says otherwise. */
  readonly target: HostPort;
  /** Trusted besides the well-known authorities, PEM. */
  readonly caPem: string | undefined;
  /** One exchange. `path` with its query. Rejects with what undici says when nothing answers within ten seconds. */
  send(path: string, request?: OutsideRequest): Promise<OutsideAnswer>;
  /** The same for openid-client: its `customFetch`. */
  fetch(url: string, options: { method?: string; headers?: Record<string, string>; body?: unknown; signal?: AbortSignal }): Promise<Response>;
  close(): Promise<void>;
};

const ANSWER_WITHIN = 10 * SECOND;
/** Bytes; more than the longest page of ours. */
const LONGEST_BODY = 256 * 1024;
const HTTPS_PORT = 443;
const HTTP_PORT = 80;

/** @param options `caPem`: the text of `--ca`. */
export function createOutside({ publicUrl, connectTo, caPem }: Pick<DoctorOptions, 'connectTo'> & { publicUrl: string; caPem: string | undefined }): Outside {
  const url = new URL(publicUrl);
  const own: HostPort = { host: url.hostname.replace(/^\[|\]$/g, ''), port: portOf(url) };
  const target = connectTo !== undefined && isSame(connectTo.from, own) ? connectTo.to : own;
  const connect = buildConnector({ timeout: ANSWER_WITHIN, ...(caPem === undefined ? {} : { ca: trusting(caPem) }) });
  const agent = new Agent({
    connect: (options, callback) => connect({ ...options, hostname: target.host, port: String(target.port), servername: own.host }, callback),
    pipelining: 1,
  });

  const exchange = async (path: string, what: OutsideRequest & { signal?: AbortSignal | undefined }): Promise<OutsideAnswer> => {
    const { method = 'GET', headers = {}, body, signal } = what;
    const startedAt = performance.now();
    const limit = AbortSignal.timeout(ANSWER_WITHIN);
    const answer = await request(new URL(path, url), {
      method,
      headers: { ...headers, 'user-agent': DOCTOR_AGENT },
      dispatcher: agent,
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
      ...(body === undefined ? {} : { body }),
    });
    const text = await readBeginning(answer.body, LONGEST_BODY);
    return { status: answer.statusCode, headers: toHeaders(answer.headers), text, ms: performance.now() - startedAt };
  };

  return {
    publicUrl: url,
    isLocal: isLocalHost(url.hostname),
    target,
    caPem,
    send: (path, what = {}) => exchange(path, what),
    async fetch(to, { method, headers, body, signal }) {
      const { pathname, search } = new URL(to);
      const text = body === undefined || body === null ? undefined : String(body);
      const what: OutsideRequest = { method: method === 'POST' ? 'POST' : 'GET', headers: headers ?? {}, ...(text === undefined ? {} : { body: text }) };
      const { status, headers: answered, text: answer } = await exchange(`${pathname}${search}`, { ...what, signal });
      return new Response(status === 204 || status === 304 ? null : answer, { status, headers: answered });
    },
    close: () => agent.close(),
  };
}

/** Node takes `ca` instead of the authorities it knows, not in addition to them. */
export const trusting = (caPem: string): string[] => [...rootCertificates, caPem];

const portOf = ({ port, protocol }: URL): number => (port === '' ? (protocol === 'https:' ? HTTPS_PORT : HTTP_PORT) : Number(port));

const isSame = (one: HostPort, other: HostPort): boolean => one.host.toLowerCase() === other.host.toLowerCase() && one.port === other.port;

function toHeaders(received: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  return headers;
}
