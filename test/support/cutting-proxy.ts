import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';

export type CuttingProxy = {
  port: number;
  /** Let what comes next from the client through, and cut the connection instead of handing back the answer. Resolves when it was cut. */
  loseNextAnswer(): Promise<void>;
  close(): void;
};

/** Between a client and a server on loopback: loses answers. */
export async function startCuttingProxy(targetPort: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let cut: (() => void) | undefined;
  const server = createServer((client) => {
    const target = createConnection({ host: '127.0.0.1', port: targetPort });
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        target.destroy();
      });
    }
    client.on('data', (chunk) => target.write(chunk));
    target.on('data', (chunk) => {
      if (cut === undefined) client.write(chunk);
      else {
        client.destroy();
        cut();
        cut = undefined;
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    loseNextAnswer: () =>
      new Promise((resolve) => {
        cut = resolve;
      }),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
