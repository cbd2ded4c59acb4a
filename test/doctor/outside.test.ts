import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Finding, LayerName } from '../../src/doctor/layer.js';
import { LAYERS } from '../../src/doctor/layer.js';
import { parseOptions } from '../../src/doctor/options.js';
import { type Diagnosis, isHealthy, runDoctor } from '../../src/doctor/run-doctor.js';
import { buildSkillPackage, DEFAULT_PACKAGE } from '../../src/skill/skill-package/build-skill-package.js';
import { DAY, HOUR, MINUTE } from '../../src/time.js';
import { freePort } from '../support/free-port.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { envOf, fault, TEST_ACCOUNT } from './examine.js';
import { type Given, type ManglingProxy, startManglingProxy } from './mangling-proxy.js';
import { type NameServer, startNameServer } from './name-server.js';
import { startTimeServer } from './time-server.js';
import { type Authority, createAuthority, type Front, keyOf, startPlainText, startStranger, startTlsFront } from './tls-front.js';

const HOST = 'alexa.example.org';
const PUBLIC_URL = `https://${HOST}`;

let server: TestServer;
let names: NameServer;
let timeServer: { port: number; close(): Promise<void> };
let authority: Authority;
let proxy: ManglingProxy;
let front: Front;
let folder: string;
const fronts: Front[] = [];

/** A skill package for this address in a folder of its own. */
function writePackage(name: string, certificateType: 'Trusted' | 'Wildcard'): string {
  const project = join(folder, name);
  for (const [path, text] of buildSkillPackage({ ...DEFAULT_PACKAGE, publicUrl: PUBLIC_URL, certificateType, locales: ['en-GB', 'de-DE'] })) {
    const file = join(project, 'skill-package', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return project;
}

const started = async (starting: Promise<Front>): Promise<Front> => {
  const one = await starting;
  fronts.push(one);
  return one;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  [server, authority, proxy, names, timeServer] = await Promise.all([
    startTestServer({ env: { PUBLIC_URL } }),
    createAuthority(),
    startManglingProxy(),
    startNameServer({ [HOST]: '8.8.8.8', 'home.example.org': '192.168.1.20', 'shared.example.org': '100.64.3.2', 'six.example.org': 'fd00::1' }),
    startTimeServer(0),
  ]);
  writeFileSync(join(folder, 'root.pem'), authority.rootPem);
  writePackage('trusted', 'Trusted');
  proxy.standBefore(server.publicUrl);
  const leaf = await authority.issue({ dnsNames: [HOST] });
  front = await started(startTlsFront({ key: keyOf(leaf), cert: leaf.pem + authority.intermediatePem }, Number(new URL(proxy.url).port)));
});

afterAll(async () => {
  await Promise.all(fronts.map((one) => one.close()));
  await Promise.all([server?.close(), proxy?.close(), names?.close(), timeServer?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

type Changes = { env?: Record<string, string>; args?: readonly string[]; port?: number; host?: string };

/** The doctor as a person runs it, with the way from the world led to loopback. */
async function doctor({
  env = {},
  args = [],
  port = front.port,
  host = HOST,
}: Changes = {}): Promise<{ diagnosis: Diagnosis; at: Partial<Record<LayerName, Finding>> }> {
  const options = parseOptions([
    ...['--connect-to', `${host}:443:127.0.0.1:${port}`, '--dns-server', `127.0.0.1:${names.port}`, '--ca', join(folder, 'root.pem')],
    ...['--time-server', `127.0.0.1:${timeServer.port}`, '--project', join(folder, 'trusted'), ...args],
  ]);
  const diagnosis = await runDoctor({ env: { ...envOf(server), PUBLIC_URL: `https://${host}`, ...env }, options });
  expect(diagnosis.map(({ layer }) => layer)).toEqual(LAYERS);
  return { diagnosis, at: Object.fromEntries(diagnosis.map(({ layer, finding }) => [layer, finding])) };
}

/** These are true, this one has failed in this way, and what can only be seen through it was not looked at. */
function expectOnly(at: Partial<Record<LayerName, Finding>>, layer: LayerName, expected: object): void {
  const way: readonly LayerName[] = ['dns', 'tcp', 'certificate', 'tls', 'proxy', 'health', 'metadata', 'authorize', 'token', 'alexa'];
  const place = way.indexOf(layer);
  expect(at[layer]).toEqual(expected);
  expect(way.slice(0, place).map((each) => at[each]?.ok)).toEqual(way.slice(0, place).map(() => true));
  expect(way.slice(place + 1).map((each) => at[each])).toEqual(way.slice(place + 1).map(() => ({ ok: null, cause: `Not checked: layer ${layer} failed` })));
}

describe('a healthy setup behind https', () => {
  it('has nothing wrong in any of the sixteen layers, the whole link included', async () => {
    const { diagnosis } = await doctor({ env: TEST_ACCOUNT });
    expect(diagnosis.filter(({ finding }) => finding.ok !== true)).toEqual([]);
    expect(isHealthy(diagnosis)).toBe(true);
    expect(diagnosis.find(({ layer }) => layer === 'certificate')?.finding.cause).toContain('Doctor Test Intermediate');
  });

  it('says when the certificate expires soon', async () => {
    const leaf = await authority.issue({ dnsNames: [HOST], notAfter: new Date(Date.now() + 5 * DAY + HOUR) });
    const { port } = await started(startTlsFront({ key: keyOf(leaf), cert: leaf.pem + authority.intermediatePem }, Number(new URL(server.publicUrl).port)));
    expect((await doctor({ port })).at.certificate).toEqual({ ok: true, cause: expect.stringContaining('expires in 5 days') });
  });
});

describe('layer dns', () => {
  it('names a name that nobody knows', async () => {
    const { at } = await doctor({ host: 'nobody.example.org' });
    expectOnly(at, 'dns', fault('not-found', 'nobody.example.org'));
  });

  it.each([
    ['at home', 'home.example.org', '192.168.1.20'],
    ['behind a provider that shares one (RFC 6598)', 'shared.example.org', '100.64.3.2'],
    ['at home, IPv6', 'six.example.org', 'fd00::1'],
  ])('names an address %s', async (_, host, address) => {
    const { at } = await doctor({ host });
    expectOnly(at, 'dns', fault('not-public', address));
  });

  it('names a name server that is not there', async () => {
    const port = await freePort();
    const { at } = await doctor({ args: ['--dns-server', `127.0.0.1:${port}`] });
    expectOnly(at, 'dns', fault('no-answer', '127.0.0.1'));
  });
});

describe('layer tcp', () => {
  it('names a port where nothing listens', async () => {
    expectOnly((await doctor({ port: await freePort() })).at, 'tcp', fault('refused', 'nothing listens'));
  });

  it('names another port than 443, which Amazon does not use', async () => {
    const { at } = await doctor({ env: { PUBLIC_URL: `${PUBLIC_URL}:8443` } });
    expectOnly(at, 'tcp', fault('other-port', '8443'));
  });
});

describe('layer certificate', () => {
  const serve = async (options: Parameters<Authority['issue']>[0] & { chain?: boolean; of?: Authority }): Promise<number> => {
    const { chain = true, of = authority, ...what } = options;
    const leaf = await of.issue({ dnsNames: [HOST], ...what });
    const cert = chain ? leaf.pem + of.intermediatePem : leaf.pem;
    return (await started(startTlsFront({ key: keyOf(leaf), cert }, Number(new URL(server.publicUrl).port)))).port;
  };

  it.each([
    ['that came without its chain', 'incomplete-chain', { chain: false }],
    ['that has expired', 'expired', { notAfter: new Date(Date.now() - DAY) }],
    ['that is not valid yet', 'not-yet-valid', { notBefore: new Date(Date.now() + DAY) }],
    ['for another name', 'wrong-name', { dnsNames: ['other.example.org'] }],
    ['for all names beside it, while skill.json says Trusted', 'type-mismatch', { dnsNames: ['*.example.org'] }],
  ])('names a certificate %s', async (_, name, options) => {
    expectOnly((await doctor({ port: await serve(options) })).at, 'certificate', fault(name));
  });

  it('takes a wildcard certificate where skill.json says Wildcard', async () => {
    const project = writePackage('wildcard', 'Wildcard');
    const { at } = await doctor({ port: await serve({ dnsNames: ['*.example.org'] }), args: ['--project', project] });
    expect(at.certificate).toEqual({ ok: true, cause: expect.stringContaining('Wildcard') });
  });

  it('names an authority that nobody knows', async () => {
    expectOnly((await doctor({ port: await serve({ of: await createAuthority() }) })).at, 'certificate', fault('unknown-ca', 'Doctor Test Intermediate'));
  });

  it('names a self-signed certificate', async () => {
    const { issueCertificate } = await import('../../demo/certificates.js');
    const own = await issueCertificate({ subject: `CN=${HOST}`, dnsNames: [HOST] });
    const { port } = await started(startTlsFront({ key: keyOf(own), cert: own.pem }, 1));
    expectOnly((await doctor({ port })).at, 'certificate', fault('self-signed'));
  });

  it('names a port that does not speak TLS', async () => {
    const { port } = await started(startPlainText());
    expectOnly((await doctor({ port })).at, 'certificate', fault('no-tls'));
  });
});

describe('layer tls', () => {
  it('names a server without TLS 1.2', async () => {
    const leaf = await authority.issue({ dnsNames: [HOST] });
    const options = { key: keyOf(leaf), cert: leaf.pem + authority.intermediatePem, minVersion: 'TLSv1.3' } as const;
    expectOnly((await doctor({ port: (await started(startTlsFront(options, 1))).port })).at, 'tls', fault('no-tls12'));
  });
});

describe('layer proxy', () => {
  afterAll(() => proxy.mangle());

  /** Passes on what the doctor sent, but for this. */
  const changing = (change: (asked: { path: string; body: string; headers: Record<string, string> }) => object) => async (): Promise<void> => {
    proxy.mangle(async ({ path, body, headers }) => {
      const sent = { path, body, headers, ...change({ path, body, headers }) };
      const answer = await fetch(`${server.publicUrl}${sent.path}`, { method: 'POST', body: sent.body, headers: sent.headers });
      return { status: answer.status, headers: { 'content-type': 'application/json' }, body: await answer.text() };
    });
  };

  const passable = (headers: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name)));

  it.each([
    ['drops bodies', 'body-changed', changing(({ headers }) => ({ body: '', headers: passable(headers) }))],
    ['writes JSON anew', 'body-changed', changing(({ body, headers }) => ({ body: JSON.stringify(JSON.parse(body)), headers: passable(headers) }))],
    ['drops Authorization', 'headers-dropped', changing(({ headers }) => ({ headers: { ...passable(headers), authorization: '' } }))],
    ['cuts long queries', 'query-changed', changing(({ path, headers }) => ({ path: path.slice(0, 1024), headers: passable(headers) }))],
    [
      'names a client although TRUST_PROXY is 0',
      'trust-proxy',
      changing(({ headers }) => ({ headers: { ...passable(headers), 'x-forwarded-for': '8.8.4.4' } })),
    ],
  ])('names a proxy that %s', async (_, name, prepare) => {
    await prepare();
    expectOnly((await doctor()).at, 'proxy', fault(name));
  });

  it('names a proxy that gives no client although TRUST_PROXY is 1', async () => {
    proxy.mangle();
    expectOnly((await doctor({ env: { TRUST_PROXY: '1' } })).at, 'proxy', fault('trust-proxy', 'TRUST_PROXY is 1'));
  });

  const page = (title: string, rest = ''): string => `<!doctype html><title>${title}</title>${rest}`;
  it.each<[string, string, Given]>([
    ['a sign-in of its own', 'login-page', { status: 200, headers: { 'content-type': 'text/html' }, body: page('Sign in', '<input type="password">') }],
    ['basic authentication', 'login-page', { status: 401, headers: { 'www-authenticate': 'Basic' }, body: '' }],
    ['the sign-in of an access service', 'login-page', { status: 302, headers: { location: 'https://team.example.net/cdn-cgi/access/login' }, body: '' }],
    ['a bot check', 'bot-check', { status: 403, headers: { 'content-type': 'text/html' }, body: page('Just a moment...') }],
    ['a redirect', 'redirect', { status: 301, headers: { location: 'https://www.example.org/' }, body: '' }],
    ['a small limit', 'too-small-limit', { status: 413, headers: { 'content-type': 'text/html' }, body: page('413 Request Entity Too Large') }],
  ])('names %s', async (_, name, answer) => {
    proxy.mangle(() => answer);
    expectOnly((await doctor()).at, 'proxy', fault(name));
  });

  it('leaves a proxy with nothing behind it to the layer health', async () => {
    proxy.mangle(() => ({ status: 502, headers: { 'content-type': 'text/html' }, body: page('502 Bad Gateway') }));
    const { at } = await doctor();
    expect([at.proxy?.ok, at.health]).toEqual([null, fault('bad-gateway', '502')]);
  });

  it('leaves a server of somebody else’s to the layer health', async () => {
    const leaf = await authority.issue({ dnsNames: [HOST] });
    const cert = leaf.pem + authority.intermediatePem;
    const { port } = await started(startStranger({ key: keyOf(leaf), cert }, { status: 404, body: page('Nothing here') }));
    const { at } = await doctor({ port });
    expect([at.proxy?.ok, at.health]).toEqual([null, fault('not-ours', 'Nothing here')]);
  });
});

describe('layer clock', () => {
  it.each([
    ['behind', 2 * HOUR, '7200 s behind'],
    ['ahead', -5 * MINUTE, '300 s ahead'],
  ])('names a clock that is %s', async (_, ahead, cause) => {
    const other = await startTimeServer(ahead);
    try {
      expect((await doctor({ args: ['--time-server', `127.0.0.1:${other.port}`] })).at.clock).toEqual(fault('off', cause));
    } finally {
      await other.close();
    }
  });
});
