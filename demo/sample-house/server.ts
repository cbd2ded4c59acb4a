import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from './api.js';
import type { Disturbances } from './disturbances.js';
import { type HouseRequest, targetOf } from './routes.js';

/** The front door of the house: HTTP on loopback, as aiohttp speaks it. */
export type Door = {
  url: string;
  /** TCP connections accepted so far. */
  connections(): number;
  /** Refuse connections, and break those that exist. */
  down(): Promise<void>;
  up(): Promise<void>;
};

const SERVER_NAME = 'Python/3.13 aiohttp/3.13.3';
/** aiohttp keeps idle connections for 75 s. */
const KEEP_ALIVE_MS = 75_000;

export async function openDoor(options: {
  port: number;
  disturbances: Disturbances;
  answer: (request: HouseRequest) => Reply;
  /** Do answers take as long as those of a real house? */
  unhurried: boolean;
}): Promise<Door> {
  const { disturbances, answer, unhurried } = options;
  const sockets = new Set<Socket>();
  let accepted = 0;

  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await readRequest(incoming);
    const target = targetOf(request);
    await disturbances.wait(target);
    // Who has gone meanwhile gets nothing done.
    if (response.destroyed) return;
    const failure = disturbances.takeFailure(target);
    const reply = failure === undefined ? answer(request) : { status: failure.status, text: failure.body };
    const ms = Math.max(disturbances.delayOf(target), unhurried ? (reply.answerAfterMs ?? 0) : 0);
    if (ms > 0) await sleep(ms, undefined, { ref: false });
    write(response, reply);
  };

  const newServer = () => {
    const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (incoming, response) => {
      handle(incoming, response).catch((error: unknown) => {
        console.error('sample house:', error);
        response.destroy();
      });
    });
    server.on('connection', (socket) => {
      accepted += 1;
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    return server;
  };

  let server: Server | undefined = newServer();
  const port = await listen(server, options.port);

  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => accepted,
    async down() {
      const closing = server;
      server = undefined;
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => (closing === undefined ? resolve(undefined) : closing.close(resolve)));
    },
    async up() {
      if (server !== undefined) return;
      server = newServer();
      await listen(server, port);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(isAddress(server.address()) ?? port));
  });
}

const isAddress = (address: AddressInfo | string | null): number | undefined => (typeof address === 'object' ? address?.port : undefined);

async function readRequest(incoming: IncomingMessage): Promise<HouseRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://house');
  return {
    method: incoming.method ?? 'GET',
    path: pathname,
    query: searchParams,
    body: Buffer.concat(chunks).toString('utf8'),
    authorization: incoming.headers.authorization,
  };
}

function write(response: ServerResponse, reply: Reply): void {
  const body = reply.bytes ?? reply.text ?? JSON.stringify(reply.json);
  const type = reply.text === undefined ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
  response.writeHead(reply.status, {
    // What is not found has no body, and no type.
    ...(body !== '' && { 'Content-Type': type }),
    ...reply.headers,
    'Content-Length': Buffer.byteLength(body),
    Server: SERVER_NAME,
  });
  response.end(body);
}
