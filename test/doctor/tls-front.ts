import { KeyObject } from 'node:crypto';
import { createServer as createHttps } from 'node:https';
import { connect as connectTcp, createServer as createTcp, type Socket, type Server as TcpServer } from 'node:net';
import { createServer as createTls, type TlsOptions } from 'node:tls';
import { type CertificateOptions, type Issued, issueCertificate } from '../../demo/certificates.js';

/** An authority of our own with an intermediate one. */
export type Authority = { rootPem: string; intermediatePem: string; issue(options: Omit<CertificateOptions, 'issuer' | 'subject'>): Promise<Issued> };

export async function createAuthority(name = 'Doctor Test'): Promise<Authority> {
  const root = await issueCertificate({ subject: `CN=${name} Root`, ca: true });
  const intermediate = await issueCertificate({ subject: `CN=${name} Intermediate`, issuer: root, ca: { pathLength: 0 } });
  return {
    rootPem: root.pem,
    intermediatePem: intermediate.pem,
    issue: (options) => issueCertificate({ ...options, subject: 'CN=alexa.example.org', issuer: intermediate }),
  };
}

export const keyOf = ({ keys }: Issued): string => KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();

export type Front = { port: number; close(): Promise<void> };

/** TLS ends here, and bytes go on to this port as they are: what a well-behaved proxy does, but for X-Forwarded-For. */
export function startTlsFront(options: TlsOptions, to: number): Promise<Front> {
  const server = createTls(options, (incoming) => {
    const outgoing = connectTcp(to, '127.0.0.1');
    incoming.pipe(outgoing).pipe(incoming);
    for (const socket of [incoming, outgoing]) socket.on('error', () => [incoming, outgoing].map((each) => each.destroy()));
  });
  return listen(server);
}

/** A TLS server that is not ours: answers everything with this. */
export function startStranger(
  options: TlsOptions,
  { status, headers = {}, body }: { status: number; headers?: Record<string, string>; body: string },
): Promise<Front> {
  return listen(
    createHttps(options, (request, response) => {
      request.resume().on('end', () => response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body));
    }),
  );
}

/** Listens, and never answers a handshake with TLS. */
export function startPlainText(): Promise<Front> {
  return listen(createTcp((socket) => socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n')));
}

async function listen(server: TcpServer): Promise<Front> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // A handshake that we refuse, or that is cut off.
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
