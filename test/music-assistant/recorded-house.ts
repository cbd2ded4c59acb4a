import { type SampleHouse, startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { SECOND } from '../../src/time.js';

/** A sample house set up like the recorded one, with a clock that tests move, and a way to speak to it in wire terms. */
export type RecordedHouse = SampleHouse & {
  kitchen: string;
  livingRoom: string;
  /** Tokens by the names that the recordings use: `admin_ll`, `marie_ll`, … */
  tokens: Map<string, string>;
  send(request: WireRequest): Promise<WireReply>;
  /** A command as admin, for preparing things. */
  run(command: string, args?: Record<string, unknown>): Promise<unknown>;
  pass(ms: number): void;
};

export type WireRequest = { method: string; path: string; headers?: Record<string, string>; authorization?: string; body?: string };
export type WireReply = { status: number; headers: Record<string, string>; body: unknown };

/** Long enough for 2.8 to show the truth again. */
export const SETTLED = 10 * SECOND;

export async function startRecordedHouse(version: '2.7' | '2.8'): Promise<RecordedHouse> {
  let now = Date.parse('2026-11-22T12:00:00Z');
  const house = await startSampleHouse({
    version,
    clock: () => now,
    fast: true,
    stale: true,
    library: 'recorded',
    players: [
      { name: 'Kitchen', volume: 20 },
      { name: 'Living Room', volume: 35 },
      { name: 'Büro', volume: 20 },
    ],
    users: [
      { username: 'admin', password: 'admin-pass-123', role: 'admin' },
      { username: 'marie', password: 'marie-pass-123', displayName: 'Marie' },
    ],
  });
  const tokens = new Map<string, string>();

  const send = async ({ method, path, headers = {}, authorization, body }: WireRequest): Promise<WireReply> => {
    const given = authorization?.replace(/<(\w+)>/, (_match, name) => tokens.get(name) ?? 'no-such-token');
    const response = await fetch(house.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers, ...(given !== undefined && { authorization: given }) },
      redirect: 'manual',
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, headers: Object.fromEntries(response.headers), body: isJson ? JSON.parse(text) : text };
  };

  const run = async (command: string, args: Record<string, unknown> = {}) => {
    const reply = await send({ method: 'POST', path: '/api', authorization: 'Bearer <admin_ll>', body: JSON.stringify({ command, args, message_id: '1' }) });
    if (reply.status !== 200) throw new Error(`${command}: ${reply.status} ${String(reply.body)}`);
    return reply.body;
  };

  const pass = (ms: number) => {
    now += ms;
  };

  for (const [name, password] of [
    ['admin', 'admin-pass-123'],
    ['marie', 'marie-pass-123'],
  ] as const) {
    const login = await send({ method: 'POST', path: '/auth/login', body: JSON.stringify({ credentials: { username: name, password } }) });
    tokens.set(`${name}_login`, textAt(login.body, 'token'));
    const created = { command: 'auth/token/create', args: { name: `${name} long-lived` }, message_id: '1' };
    const token = await send({ method: 'POST', path: '/api', authorization: `Bearer <${name}_login>`, body: JSON.stringify(created) });
    tokens.set(`${name}_ll`, String(token.body));
  }

  return { ...house, kitchen: house.playerId('Kitchen'), livingRoom: house.playerId('Living Room'), tokens, send, run, pass };
}

export function textAt(body: unknown, key: string): string {
  const value = typeof body === 'object' && body !== null ? Object.entries(body).find(([name]) => name === key)?.[1] : undefined;
  if (typeof value !== 'string') throw new Error(`no ${key} in ${JSON.stringify(body)}`);
  return value;
}
