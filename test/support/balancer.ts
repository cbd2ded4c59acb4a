import { createServer, request } from 'node:http';

export type Balancer = {
  url: string;
  /** Where requests go from now on: to one server, or to each in turn. */
  send(to: 'each in turn' | number): void;
  /** The origins behind it, in order. */
  origins: string[];
  close(): Promise<void>;
};

/** A reverse proxy on loopback, as it stands before several servers: bodies and headers go through unchanged. */
export async function startBalancer(): Promise<Balancer> {
  const origins: string[] = [];
  let next = 0;
  let fixed: number | undefined;
  const server = createServer((incoming, outgoing) => {
    const origin = origins[fixed ?? next++ % origins.length];
    const forwarded = request(new URL(incoming.url ?? '/', origin), { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${address !== null && typeof address === 'object' ? address.port : 0}`,
    send: (to) => {
      fixed = to === 'each in turn' ? undefined : to;
    },
    origins,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
