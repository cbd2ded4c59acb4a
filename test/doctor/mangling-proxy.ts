import { createServer, type IncomingMessage, request } from 'node:http';

/** A request as it came in, with its whole body. */
export type Asked = { method: string; path: string; body: string; headers: Record<string, string> };

export type Given = { status: number; headers: Record<string, string | string[]>; body: string };

/** Answers in the server's place, or changes what it answers. */
export type Mangle = (asked: Asked, forward: () => Promise<Given>) => Promise<Given> | Given;

export type ManglingProxy = {
  url: string;
  /** From now on: this server stands behind it. */
  standBefore(origin: string): void;
  /** From now on: this happens to what passes; without one, nothing. */
  mangle(what?: Mangle): void;
  close(): Promise<void>;
};

/** A reverse proxy on loopback that gets things wrong on purpose. */
export async function startManglingProxy(): Promise<ManglingProxy> {
  let origin = '';
  let mangling: Mangle | undefined;
  const server = createServer((incoming, outgoing) => {
    const handle = async (): Promise<void> => {
      const body = await readAll(incoming);
      const forward = (): Promise<Given> => send(new URL(incoming.url ?? '/', origin), { incoming, body });
      const headers = Object.fromEntries(Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
      const asked = { method: incoming.method ?? '', path: incoming.url ?? '', body: body.toString('utf8'), headers };
      const given = await (mangling === undefined ? forward() : mangling(asked, forward));
      outgoing.writeHead(given.status, given.headers).end(given.body);
    };
    handle().catch(() => outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<title>502 Bad Gateway</title>'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${address !== null && typeof address === 'object' ? address.port : 0}`,
    standBefore: (to) => {
      origin = to;
    },
    mangle: (what) => {
      mangling = what;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** This answer for paths that begin like that, whatever is behind the proxy. */
export const answering =
  (path: string, { status, body = '', headers = {} }: Partial<Given> & Pick<Given, 'status'>): Mangle =>
  (asked, forward) =>
    asked.path.startsWith(path) ? { status, body, headers } : forward();

function send(url: URL, { incoming, body }: { incoming: IncomingMessage; body: Buffer }): Promise<Given> {
  return new Promise((resolve, reject) => {
    const forwarded = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      readAll(answer).then((text) => {
        const headers: Given['headers'] = {};
        for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) headers[name] = value;
        resolve({ status: answer.statusCode ?? 502, headers, body: text.toString('utf8') });
      }, reject);
    });
    forwarded.on('error', reject).end(body);
  });
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
