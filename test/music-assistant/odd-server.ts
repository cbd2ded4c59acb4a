import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';

/** A server on loopback that does whatever a test wants done to the client. */
export type OddServer = {
  url: string;
  /** Paths asked for, in order. */
  requests: string[];
  connections(): number;
  close(): Promise<void>;
};

export async function startOddServer(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<OddServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    request.resume();
    request.on('end', () => handle(request, response));
  });
  return { requests, ...(await listening(server)) };
}

/** Below HTTP: what a socket gets to see. */
export async function startOddSocketServer(handle: (socket: Socket) => void): Promise<OddServer> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => handle(socket));
  });
  return { requests: [], ...(await listening(server)) };
}

async function listening(server: Server | TcpServer): Promise<Omit<OddServer, 'requests'>> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    connections: () => accepted,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export const sendJson = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};
