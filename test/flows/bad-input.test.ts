import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startTestServer, type TestServer } from '../support/test-server.js';

const ROUTES = [
  '/alexa',
  '/oauth/authorize',
  '/oauth/token',
  '/oauth/revoke',
  '/oauth/jwks.json',
  '/.well-known/oauth-authorization-server',
  '/login',
  '/consent',
  '/accounts',
  '/health',
  '/privacy',
  '/terms',
  '/',
];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const TYPES = [
  'application/x-www-form-urlencoded',
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded; charset=utf-16',
  'nonsense',
  '',
];

describe('whatever is sent', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ env: { LOG_LEVEL: 'warn' } });
  });
  afterAll(() => server.close());

  /** node:http, because fetch refuses to send much of what attackers send. */
  const send = ({
    method,
    path,
    headers,
    body,
  }: {
    method: string;
    path: string;
    headers?: Record<string, string>;
    body?: string | Buffer;
  }): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const url = new URL(server.publicUrl);
      const outgoing = request({ hostname: '127.0.0.1', port: url.port, method, path, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      // A server that refuses an oversized body may close before all of it was sent; its answer is what counts.
      outgoing.on('error', (error) => reject(error));
      outgoing.end(body);
    });

  const fine = ({ status, text }: { status: number; text: string }): void => {
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/ {4}at |node_modules|\.ts:\d/);
  };

  it('every method on every route is answered below 500, wrong ones with 405 and Allow (RFC 9110 §15.5.6)', async () => {
    for (const path of ROUTES) for (const method of METHODS) fine(await send({ method, path }));
    for (const path of ['/alexa', '/oauth/token', '/oauth/revoke']) expect((await send({ method: 'GET', path })).status).toBe(405);
    for (const path of ['/oauth/authorize', '/oauth/jwks.json', '/health']) expect((await send({ method: 'DELETE', path })).status).toBe(405);
  });

  it('bodies of any type and bytes (fast-check)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROUTES), fc.constantFrom(...TYPES), fc.uint8Array({ maxLength: 300 }), async (path, type, bytes) => {
        fine(await send({ method: 'POST', path, headers: { 'content-type': type }, body: Buffer.from(bytes) }));
      }),
      { numRuns: 150 },
    );
  });

  it('any query string (fast-check)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ROUTES),
        fc.array(
          fc.constantFrom('a=1', 'client_id=alexa', 'state=%00', 'request=%ff', 'code[]=1', '__proto__=x', 'x=%', '&&&', '%E0%A4%A', 'redirect_uri=//'),
          { maxLength: 6 },
        ),
        async (path, parts) => {
          fine(await send({ method: 'GET', path: `${path}?${parts.join('&')}` }));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('bodies that are too large, compressed bombs, and lying encodings', async () => {
    const large = 'a'.repeat(2_000_000);
    for (const path of ['/alexa', '/oauth/token', '/oauth/revoke', '/login', '/consent', '/accounts']) {
      const answer = await send({ method: 'POST', path, headers: { 'content-type': TYPES[0] ?? '' }, body: large }).catch((error: unknown) => error);
      if (!(answer instanceof Error)) fine(await send({ method: 'POST', path, headers: { 'content-type': TYPES[0] ?? '' }, body: `x=${'a'.repeat(150_000)}` }));
      fine(await send({ method: 'POST', path, headers: { 'content-type': TYPES[0] ?? '', 'content-encoding': 'gzip' }, body: gzipSync(large) }));
      fine(await send({ method: 'POST', path, headers: { 'content-type': TYPES[0] ?? '', 'content-encoding': 'gzip' }, body: 'not gzip' }));
      fine(await send({ method: 'POST', path, headers: { 'content-type': TYPES[0] ?? '', 'content-encoding': 'rot13' }, body: 'x' }));
    }
  });

  it('paths that cannot be decoded, and unknown ones', async () => {
    for (const path of ['/%', '/%E0%A4%A', '/nothing', '//evil.example', '/login/../../etc/passwd', '/oauth/token/', '/LOGIN'])
      fine(await send({ method: 'GET', path }));
  });

  it('Host and X-Forwarded-Host of somebody else appear nowhere (RFC 9700 §4.13)', async () => {
    for (const path of [...ROUTES, '/oauth/authorize?client_id=x']) {
      const answer = await send({ method: 'GET', path, headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' } });
      expect(answer.text).not.toContain('evil.example');
    }
  });

  it('raw nonsense on the socket ends in a 400 or a closed connection, and the server lives on', async () => {
    const { port } = new URL(server.publicUrl);
    for (const bytes of [
      '\u0000\u0001\u0002',
      'GET / HTTP/9.9\r\n\r\n',
      'POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
      'POST /alexa HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
        socket.on('error', () => resolve()).on('close', () => resolve());
        socket.resume();
      });
    }
    expect((await fetch(`${server.publicUrl}/health`)).status).toBe(200);
  });
});
