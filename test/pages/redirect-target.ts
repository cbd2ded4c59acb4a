import { createServer } from 'node:http';

export type RedirectTarget = { redirectUri: string; received: URL[]; close(): Promise<void> };

/** What stands where Alexa is in the world: another origin, which notes every redirect that arrives. */
export async function startRedirectTarget(): Promise<RedirectTarget> {
  const received: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/linked') received.push(url);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Alexa</title><p>Arrived at Alexa</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    redirectUri: `http://127.0.0.1:${port}/linked`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
