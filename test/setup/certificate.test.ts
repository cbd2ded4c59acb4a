import { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:tls';
import { afterAll, describe, expect, it } from '@jest/globals';
import { issueCertificate } from '../../demo/certificates.js';
import { startSampleHouse } from '../../demo/sample-house/sample-house.js';
import { lookOutside, type WayOut } from '../../scripts/setup/look-outside.js';
import { makeProject, PUBLIC_URL, runSetup, VENDOR_ID } from './run-setup.js';

describe('the certificate type', () => {
  const servers: Server[] = [];
  afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

  /** Where alexa.example.test shows a certificate for these names. */
  const serving = async (dnsNames: readonly string[]): Promise<WayOut> => {
    const { pem, keys } = await issueCertificate({ subject: 'CN=alexa.example.test', dnsNames });
    const server = createServer({ cert: pem, key: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }) }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    return { addresses: async () => ['127.0.0.1'], port443: (host) => ({ host, port }) };
  };

  it.each([
    ['Trusted', ['alexa.example.test']],
    ['Trusted', ['*.example.test', 'alexa.example.test']],
    ['Wildcard', ['*.example.test']],
  ])('is %s for %j, by the certificate served now', async (type, names) => {
    const { certificateType, warnings } = await lookOutside({ publicUrl: PUBLIC_URL, way: await serving(names) });
    expect(certificateType).toBe(type);
    expect(warnings).toEqual([expect.stringContaining('not trusted here')]);
  });

  it('goes into the skill package, and stays what it was while the address cannot be reached', async () => {
    const house = await startSampleHouse({ fast: true });
    const project = makeProject();
    try {
      const type = () => JSON.parse(project.read('skill-package/skill.json')).manifest.apis.custom.endpoint.sslCertificateType;
      const args = ['--yes', '--no-deploy', '--public-url', PUBLIC_URL, '--music-assistant-url', house.url, '--vendor-id', VENDOR_ID, '--locales', 'en-GB'];
      await runSetup({ project, args, way: await serving(['*.example.test']) });
      expect(type()).toBe('Wildcard');
      expect((await runSetup({ project, args })).output).toContain('Nothing changed');
      expect(type()).toBe('Wildcard');
    } finally {
      project.remove();
      await house.close();
    }
  });

  it('is not known from a certificate for another name, or where nothing answers', async () => {
    const other = await lookOutside({ publicUrl: PUBLIC_URL, way: await serving(['www.example.test']) });
    expect(other).toEqual({ certificateType: undefined, warnings: [expect.stringContaining('is not for alexa.example.test')] });
    const nothing = await lookOutside({ publicUrl: PUBLIC_URL, way: { addresses: async () => ['127.0.0.1'], port443: (host) => ({ host, port: 1 }) } });
    expect(nothing).toEqual({ certificateType: undefined, warnings: [expect.stringContaining('does not answer yet')] });
  });
});
