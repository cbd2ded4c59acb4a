import { Axios, type AxiosAdapter, type GenericAbortSignal } from 'axios';
import { type Dispatcher, errors, Pool } from 'undici';
import type { z } from 'zod';
import { parseJson } from '../parse-json.js';
import { SECOND } from '../time.js';
import { MusicAssistantError } from './errors.js';

/** A reply, whatever its status. */
export type HttpReply = { status: number; text: string; contentType?: string | undefined };

/** One request, before it is HTTP. */
type TransportRequest = {
  method: 'GET' | 'POST';
  /** Below the configured URL: `/api`. */
  path: string;
  /** Sent as `Authorization: Bearer`. */
  token?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** The deadline. A request that is still waiting for a connection when it fires is never sent. */
  signal: AbortSignal;
};

/** The way to one Music Assistant. */
export type Transport = {
  /**
   * One exchange. Redirects are not followed.
   * @throws {MusicAssistantError} `timeout`: the signal fired; `unreachable`: no connection, or it broke; `malformed`: not HTTP, or too long.
   */
  send(request: TransportRequest): Promise<HttpReply>;
  /** Ends all connections. What is under way fails. */
  close(): Promise<void>;
};

const CONNECT_TIMEOUT = 4 * SECOND;
/** Music Assistant closes idle connections after 75 s; ours go earlier, so that a command never meets a closing one. */
const KEEP_ALIVE = 30 * SECOND;
const MAX_CONNECTIONS = 100;
/** 25 hits in each of five buckets are about 200 kB. */
const MAX_REPLY_BYTES = 8 * 1024 * 1024;

/**
 * HTTP to one Music Assistant: axios over one undici pool. Connections are kept and shared by all accounts; the token travels with each request.
 *
 * @param url Where Music Assistant is; a path (reverse proxy) is kept in front of every request.
 */
export function createTransport(url: string): Transport {
  const base = new URL(url);
  const prefix = base.pathname.replace(/\/+$/, '');
  const pool = new Pool(base.origin, {
    connections: MAX_CONNECTIONS,
    keepAliveTimeout: KEEP_ALIVE,
    connect: { timeout: CONNECT_TIMEOUT },
    pipelining: 1,
  });
  // Not axios.create(): that merges axios' own defaults into every request, none of which apply here, and costs more than the exchange itself.
  const http = new Axios({ adapter: poolAdapter(pool), validateStatus: null });

  return {
    async send({ method, path, token, body, signal }) {
      try {
        const response = await http.request<string>({
          method,
          url: prefix + path,
          headers: {
            Accept: 'application/json',
            ...(token !== undefined && { Authorization: `Bearer ${token}` }),
            ...(body !== undefined && { 'Content-Type': 'application/json' }),
          },
          data: body === undefined ? undefined : JSON.stringify(body),
          signal,
        });
        return { status: response.status, text: response.data, contentType: toContentType(response.headers) };
      } catch (error) {
        throw toMusicAssistantError(error, signal);
      }
    },
    async close() {
      await pool.destroy();
    },
  };
}

/** Three to four times cheaper than axios' own adapters, which build a request stack for each call. */
function poolAdapter(pool: Pool): AxiosAdapter {
  return async (config) => {
    const { signal } = config;
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(config.headers)) headers[name] = String(value);
    const request = { method: config.method === 'get' ? 'GET' : 'POST', path: config.url ?? '/', headers, body: config.data } as const;
    const { status, text, contentType } = await exchange(pool, { request, signal });
    return { data: text, status, statusText: '', headers: contentType === undefined ? {} : { 'content-type': contentType }, config };
  };
}

/**
 * One exchange over the pool, ended by the signal wherever it stands: also while it waits for a connection, where undici by itself would
 * not look at a signal before the connection is there or has timed out.
 */
function exchange(pool: Pool, { request, signal }: { request: Dispatcher.DispatchOptions; signal: GenericAbortSignal | undefined }): Promise<HttpReply> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let contentType: string | undefined;
    let bytes = 0;
    const chunks: Buffer[] = [];
    const onAbort = () => {
      const late = new MusicAssistantError('timeout', 'the deadline passed');
      controller?.abort(late);
      fail(late);
    };
    const fail = (error: unknown) => {
      signal?.removeEventListener?.('abort', onAbort);
      reject(error);
    };
    signal?.addEventListener?.('abort', onAbort);
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started;
        // Let go while it waited: not sent any more.
        if (signal?.aborted) started.abort(new MusicAssistantError('timeout', 'the deadline passed'));
      },
      onResponseStart(_controller, statusCode, headers) {
        status = statusCode;
        contentType = toContentType(headers);
      },
      onResponseData(current, chunk) {
        bytes += chunk.length;
        if (bytes > MAX_REPLY_BYTES) current.abort(new MusicAssistantError('malformed', `reply longer than ${MAX_REPLY_BYTES} bytes`));
        else chunks.push(chunk);
      },
      onResponseEnd() {
        signal?.removeEventListener?.('abort', onAbort);
        resolve({ status, text: Buffer.concat(chunks, bytes).toString('utf8'), contentType });
      },
      onResponseError: (_controller, error) => fail(error),
    };
    try {
      pool.dispatch(request, handler);
    } catch (error) {
      // A header that cannot be sent, say: undici throws at once and calls nothing back.
      fail(error);
    }
  });
}

function toContentType(headers: { readonly [name: string]: unknown }): string | undefined {
  const type = headers['content-type'];
  return typeof type === 'string' ? type : undefined;
}

function toMusicAssistantError(error: unknown, signal: AbortSignal): MusicAssistantError {
  if (error instanceof MusicAssistantError) return error;
  if (signal.aborted) return new MusicAssistantError('timeout', 'the deadline passed', { cause: error });
  if (error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError || error instanceof errors.ResponseContentLengthMismatchError) {
    // Neither its message nor itself as the cause: undici keeps in it what was received, which may repeat the request.
    return new MusicAssistantError('malformed', `not HTTP: ${error.name}`);
  }
  const code = error instanceof Error ? String('code' in error ? error.code : error.name) : 'unknown';
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return new MusicAssistantError('timeout', code, { cause: error });
  return new MusicAssistantError('unreachable', code, { cause: error });
}

/**
 * The body of a reply that should be 200 with JSON.
 * @throws {MusicAssistantError} per the status; `malformed` when the body is not JSON or does not fit.
 */
export function readReply<T>(reply: HttpReply, schema: z.ZodType<T>): T {
  if (reply.status !== 200) throw new MusicAssistantError(codeOfStatus(reply.status), `HTTP ${reply.status}`);
  const json = parseJson(reply.text);
  if (json === undefined) throw new MusicAssistantError('malformed', 'the reply is not JSON');
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new MusicAssistantError('malformed', `unexpected reply: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
  return parsed.data;
}

/** 500 is every exception inside a command up to 2.9, 400 an unknown command or (2.10) a bad argument; 502–504 come from a proxy in front. */
function codeOfStatus(status: number) {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 502 || status === 503 || status === 504) return 'unreachable';
  if (status === 400 || status === 422 || status === 429 || status >= 500) return 'rejected';
  return 'malformed';
}
