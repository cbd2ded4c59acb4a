import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { Agent, buildConnector, fetch, type RequestInit, type Response } from 'undici';
import { parseOptions } from '../../src/doctor/options.js';
import { runDoctor } from '../../src/doctor/run-doctor.js';
import { envOf, TEST_ACCOUNT } from '../doctor/examine.js';
import { startNameServer } from '../doctor/name-server.js';
import { startTimeServer } from '../doctor/time-server.js';
import { createAuthority, keyOf } from '../doctor/tls-front.js';
import { authorizePath } from '../pages/page-client.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { HOST, type ReverseProxy, startCaddy, startNginx, type WebCertificate } from './proxies.js';

const PUBLIC_URL = `https://${HOST}`;

async function issueCertificateFor(host: string): Promise<WebCertificate & { rootPem: string }> {
  const authority = await createAuthority();
  const leaf = await authority.issue({ dnsNames: [host] });
  return { rootPem: authority.rootPem, fullChainPem: leaf.pem + authority.intermediatePem, privateKeyPem: keyOf(leaf) };
}

describe.each([
  ['Caddy with deploy/Caddyfile', startCaddy],
  ['nginx with deploy/nginx.conf', startNginx],
] as const)('the server behind %s', (_, startProxy) => {
  let certificate: Awaited<ReturnType<typeof issueCertificateFor>>;
  let server: TestServer;
  let proxy: ReverseProxy;
  const agents: Agent[] = [];
  let isUp = true;

  beforeAll(async () => {
    certificate = await issueCertificateFor(HOST);
    server = await startTestServer({ env: { PUBLIC_URL, TRUST_PROXY: '1' } });
    proxy = await startProxy({ upstreamPort: Number(new URL(server.publicUrl).port), certificate });
  });
  afterAll(async () => {
    await Promise.all(agents.map((agent) => agent.close()));
    await proxy?.close();
    if (isUp) await server?.close();
  });

  /** A client at an own address of this machine, that takes our proxy for the whole of the internet. */
  const clientAt = (localAddress: string): ((path: string, init?: RequestInit) => Promise<Response>) => {
    const connector = buildConnector({ ca: certificate.rootPem });
    const agent = new Agent({
      connect: (options, callback) => connector({ ...options, hostname: '127.0.0.1', port: String(proxy.port), servername: HOST, localAddress }, callback),
    });
    agents.push(agent);
    return (path, init = {}) => fetch(PUBLIC_URL + path, { ...init, dispatcher: agent, redirect: 'manual' });
  };

  it('is reached over TLS 1.2 too, with the whole chain', async () => {
    const socket = connect({ host: '127.0.0.1', port: proxy.port, servername: HOST, ca: certificate.rootPem, maxVersion: 'TLSv1.2' });
    await once(socket, 'secureConnect');
    expect([socket.authorized, socket.getProtocol()]).toEqual([true, 'TLSv1.2']);
    socket.destroy();
  });

  it("gets Alexa's signed requests byte for byte, long ones too", async () => {
    const envelope = server.echo({}).launch();
    const body = JSON.stringify({ ...envelope, padding: 'grüße '.repeat(8000) });
    const answer = await clientAt('127.0.0.1')('/alexa', { method: 'POST', body, headers: server.amazon.sign(body) });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('LinkAccount')]);
    const altered = await clientAt('127.0.0.1')('/alexa', { method: 'POST', body: `${body} `, headers: server.amazon.sign(body) });
    expect(altered.status).toBe(400);
  });

  it('gets a state of 4 kB, which is 12 kB in an address, and gives it back as it was', async () => {
    const state = '%'.repeat(4096);
    const answer = await clientAt('127.0.0.1')(authorizePath(server, { scope: 'nonsense' }).replace(/state=.*/, `state=${encodeURIComponent(state)}`));
    const location = new URL(answer.headers.get('location') ?? '');
    expect([answer.status, location.searchParams.get('error'), location.searchParams.get('state')]).toEqual([303, 'invalid_scope', state]);
  });

  it('gets the Authorization header', async () => {
    const { clientId, clientSecret } = server.linkingClient;
    const send = (headers: Record<string, string>) =>
      clientAt('127.0.0.1')('/oauth/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'unknown' }), headers });
    const known = await send({ authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` });
    expect([known.status, await known.json()]).toEqual([400, expect.objectContaining({ error: 'invalid_grant' })]);
    const unknown = await send({});
    expect([unknown.status, await unknown.json()]).toEqual([401, expect.objectContaining({ error: 'invalid_client' })]);
  });

  it("counts by the client's real address, whatever it claims, and keeps cookies and forms", async () => {
    const guess = async (localAddress: string, claimed: string): Promise<string> => {
      const browser = clientAt(localAddress);
      const form = await browser('/login');
      const csrf =
        parse(await form.text())
          .querySelector('input[name=csrf]')
          ?.getAttribute('value') ?? '';
      const answer = await browser('/login', {
        method: 'POST',
        body: new URLSearchParams({ csrf, username: 'admin', password: 'guess' }),
        headers: { cookie: form.headers.getSetCookie()[0]?.split(';')[0] ?? '', origin: 'null', 'x-forwarded-for': claimed },
      });
      return answer.text();
    };
    const ourLimit = 'There were too many failed sign-ins';
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => guess('127.0.0.2', `203.0.113.${index}`)));
    expect(answers.filter((text) => text.includes(ourLimit))).toHaveLength(1);
    const elsewhere = await guess('127.0.0.3', '203.0.113.0');
    expect([elsewhere.includes(ourLimit), elsewhere.includes('name="password"')]).toEqual([false, true]);
  });

  it('is healthy in every layer, says the doctor', async () => {
    const [nameServer, timeServer] = await Promise.all([startNameServer({ [HOST]: '93.184.215.14' }), startTimeServer(0)]);
    const caFile = join(server.dataDir, 'web-root.pem');
    writeFileSync(caFile, certificate.rootPem);
    const names = ['--dns-server', `127.0.0.1:${nameServer.port}`, '--connect-to', `${HOST}:443:127.0.0.1:${proxy.port}`];
    const options = parseOptions([...names, '--ca', caFile, '--time-server', `127.0.0.1:${timeServer.port}`]);
    const diagnosis = await runDoctor({ env: { ...envOf(server), ...TEST_ACCOUNT, PUBLIC_URL, TRUST_PROXY: '1' }, options });
    await Promise.all([nameServer.close(), timeServer.close()]);
    expect(diagnosis.filter(({ finding }) => finding.ok !== true)).toEqual([]);
    expect(diagnosis).toHaveLength(16);
  });

  it('on port 80 sends people to https, where the configuration says so', async () => {
    if (proxy.httpPort === undefined) return;
    const request = get({ host: '127.0.0.1', port: proxy.httpPort, path: '/accounts?a=1', headers: { host: HOST } });
    const [answer] = await once(request, 'response');
    answer.resume();
    expect([answer.statusCode, answer.headers.location]).toEqual([301, `${PUBLIC_URL}/accounts?a=1`]);
  });

  it('is missed with 502 when it is down', async () => {
    await server.close();
    isUp = false;
    expect((await clientAt('127.0.0.1')('/health')).status).toBe(502);
  });
});
