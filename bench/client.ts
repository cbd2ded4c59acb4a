import { Agent, request } from 'node:http';

export type Answer = { status: number; body: string };

/** A client that costs as little as it can, so that what is measured is the server: node:http with kept-alive connections. */
export function createClient(origin: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port } = new URL(origin);
  return {
    post: (path: string, { headers, body }: { headers: Record<string, string>; body: string }): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const outgoing = request(
          {
            hostname: hostname === 'localhost' ? '127.0.0.1' : hostname,
            port,
            path,
            method: 'POST',
            agent,
            headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          },
          (answer) => {
            let text = '';
            answer.setEncoding('utf8');
            answer.on('data', (chunk: string) => {
              text += chunk;
            });
            answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
            answer.on('error', reject);
          },
        );
        outgoing.on('error', reject);
        outgoing.end(body);
      }),
  };
}
