import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueCertificate, x509 } from '../../demo/certificates.js';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import type { LayerName } from '../../src/doctor/layer.js';
import { OptionsError } from '../../src/doctor/options.js';
import { DAY } from '../../src/time.js';
import { freePort } from '../support/free-port.js';
import { examine, fault } from './examine.js';
import { HOST, type OuterWorld, PUBLIC_URL, startOuterWorld } from './outer-world.js';
import { createAuthority, keyOf, startPlainText, startTlsFront } from './tls-front.js';

let world: OuterWorld;
/** Nothing is sent through the TLS fronts of these tests. */
let nowhere: number;

beforeAll(async () => {
  [world, nowhere] = await Promise.all([startOuterWorld(), freePort()]);
});

afterAll(() => world?.close());

const look = (port: number, { layers = ['certificate'], args = world.args({ port }) }: { layers?: readonly LayerName[]; args?: readonly string[] } = {}) =>
  examine({ ...LOCAL_IDENTITY, PUBLIC_URL, MUSIC_ASSISTANT_URL: 'http://127.0.0.1:9' }, layers, args);

const certificateAt = async (port: number) => (await look(port)).certificate;

/** In every certificate of a public authority (RFC 5280 §4.2.2.1). */
const whereItsIssuerIs = () => new x509.AuthorityInfoAccessExtension({ caIssuers: 'http://authority.example.org/intermediate.crt' });

describe('layer certificate', () => {
  it.each([
    ['that came without its chain', 'incomplete-chain', { chain: false }],
    ['that has expired', 'expired', { notAfter: new Date(Date.now() - DAY) }],
    ['that is not valid yet', 'not-yet-valid', { notBefore: new Date(Date.now() + DAY) }],
    ['for another name', 'wrong-name', { dnsNames: ['other.example.org'] }],
    ['for names one level deeper', 'wrong-name', { dnsNames: ['*.alexa.example.org'] }],
    ['for all names beside it, while skill.json says Trusted', 'type-mismatch', { dnsNames: ['*.example.org'] }],
    ['that is for clients', 'not-trusted', { extensions: [new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.2'])] }],
  ])('names a certificate %s', async (_, name, options) => {
    expect(await certificateAt(await world.serve(nowhere, options))).toEqual(fault(name));
  });

  it('takes both names in one certificate for Trusted, and a wildcard where skill.json says so', async () => {
    expect(await certificateAt(await world.serve(nowhere, { dnsNames: ['*.example.org', HOST] }))).toEqual({
      ok: true,
      cause: expect.stringContaining('Trusted'),
    });
    const port = await world.serve(nowhere, { dnsNames: ['*.example.org'] });
    const { certificate } = await look(port, { args: [...world.args({ port }), '--project', world.writePackage('Wildcard')] });
    expect(certificate).toEqual({ ok: true, cause: expect.stringContaining('Wildcard') });
  });

  it('names an authority that nobody knows', async () => {
    expect(await certificateAt(await world.serve(nowhere, { of: await createAuthority('Stranger') }))).toEqual(fault('unknown-ca', 'Stranger Intermediate'));
  });

  it('tells a private authority from a missing intermediate certificate when nothing but the leaf is sent', async () => {
    const withoutCa = (port: number) => look(port, { args: ['--connect-to', `${HOST}:443:127.0.0.1:${port}`] });
    expect((await withoutCa(await world.serve(nowhere, { chain: false }))).certificate).toEqual(fault('unknown-ca'));
    const likePublic = await world.serve(nowhere, { chain: false, extensions: [whereItsIssuerIs()] });
    expect((await withoutCa(likePublic)).certificate).toEqual(fault('incomplete-chain'));
  });

  it('names a self-signed certificate', async () => {
    const own = await issueCertificate({ subject: `CN=${HOST}`, dnsNames: [HOST] });
    const { port } = await world.started(startTlsFront({ key: keyOf(own), cert: own.pem }, nowhere));
    expect(await certificateAt(port)).toEqual(fault('self-signed'));
  });

  it('names a port that does not speak TLS', async () => {
    const { port } = await world.started(startPlainText());
    expect(await certificateAt(port)).toEqual(fault('no-tls'));
  });

  it('names a server that has no certificate for this name', async () => {
    const { port } = await world.started(startTlsFront({}, nowhere));
    expect(await certificateAt(port)).toEqual(fault('none-for-name', HOST));
  });

  it('refuses a file of --ca that holds no certificate', async () => {
    const file = join(world.writePackage('Trusted'), 'empty.pem');
    writeFileSync(file, 'nothing\n');
    await expect(look(nowhere, { args: ['--ca', file] })).rejects.toEqual(new OptionsError(`--ca: no certificate (PEM) in ${file}`));
    await expect(look(nowhere, { args: ['--ca', `${file}.not-there`] })).rejects.toThrow(OptionsError);
  });
});

describe('layer tls', () => {
  it.each([
    ['newer than 1.2', { minVersion: 'TLSv1.3' }],
    ['older than 1.2', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }],
  ] as const)('names a server whose versions are all %s', async (_, tls) => {
    const found = await look(await world.serve(nowhere, { tls }), { layers: ['certificate', 'tls'] });
    expect(found).toEqual({ certificate: { ok: true, cause: expect.any(String) }, tls: fault('no-tls12', /^TLS 1.2 is not offered: [a-z0-9 ]+$/) });
  });
});
