import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isHealthy } from '../../src/doctor/run-doctor.js';
import { DAY, HOUR, MINUTE } from '../../src/time.js';
import { freePort } from '../support/free-port.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { envOf, examine, fault, TEST_ACCOUNT } from './examine.js';
import { startNameServer } from './name-server.js';
import { expectOnly, HOST, type OuterWorld, PUBLIC_URL, startOuterWorld } from './outer-world.js';
import { startTimeServer } from './time-server.js';

let server: TestServer;
let world: OuterWorld;
let port: number;

beforeAll(async () => {
  [server, world] = await Promise.all([startTestServer({ env: { PUBLIC_URL } }), startOuterWorld()]);
  port = await world.serve(Number(new URL(server.publicUrl).port));
});

afterAll(async () => {
  await world?.close();
  await server?.close();
});

const look = (changes: Partial<Parameters<OuterWorld['doctor']>[0]> = {}) =>
  world.doctor({ port, ...changes, env: { ...envOf(server), PUBLIC_URL: `https://${changes.host ?? HOST}`, ...changes.env } });

describe('a healthy setup behind https', () => {
  it('has nothing wrong in any of the sixteen layers, the whole link included', async () => {
    const { diagnosis, at } = await look({ env: TEST_ACCOUNT });
    expect(diagnosis.filter(({ finding }) => finding.ok !== true)).toEqual([]);
    expect(isHealthy(diagnosis)).toBe(true);
    expect(at.certificate).toMatchObject({ cause: expect.stringContaining('Doctor Test Intermediate') });
  });

  it('says when the certificate expires soon', async () => {
    const soon = await world.serve(Number(new URL(server.publicUrl).port), { notAfter: new Date(Date.now() + 5 * DAY + HOUR) });
    expect((await look({ port: soon })).at.certificate).toEqual({ ok: true, cause: expect.stringContaining('expires in 5 days') });
  });
});

describe('layer dns', () => {
  it('names a name that nobody knows, and looks at nothing that needs it', async () => {
    expectOnly((await look({ host: 'nobody.example.org' })).at, 'dns', fault('not-found', 'nobody.example.org'));
  });

  it('names an address at home', async () => {
    expectOnly((await look({ host: 'home.example.org' })).at, 'dns', fault('not-public', '192.168.1.20'));
  });

  const dnsOf = async (address: string) => {
    const names = await startNameServer({ [HOST]: address });
    try {
      return (await examine({ ...envOf(server), PUBLIC_URL }, ['dns'], ['--dns-server', `127.0.0.1:${names.port}`])).dns;
    } finally {
      await names.close();
    }
  };

  it.each([
    ['in this machine (RFC 1122)', '127.0.0.1'],
    ['in a house (RFC 1918)', '10.1.2.3'],
    ['in a house, up to the last (RFC 1918)', '172.31.255.255'],
    ['behind a provider that shares one (RFC 6598)', '100.64.3.2'],
    ['that a machine gives itself (RFC 3927)', '169.254.7.7'],
    ['of the documentation (RFC 5737)', '203.0.113.5'],
    ['in this machine, IPv6', '::1'],
    ['in a house, IPv6 (RFC 4193)', 'fd00::1'],
    ['on a link, IPv6', 'fe80::1'],
    ['of the documentation, IPv6 (RFC 3849)', '2001:db8::1'],
    ['in a house, written as IPv6', '::ffff:192.168.1.20'],
  ])('names an address %s', async (_, address) => {
    expect(await dnsOf(address)).toEqual(fault('not-public', HOST));
  });

  it.each(['172.32.0.1', '100.128.0.1', '8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('takes %s, which the internet reaches', async (address) => {
    expect(await dnsOf(address)).toEqual({ ok: true, cause: expect.stringContaining(`${HOST} is `) });
  });

  it('names a name server that is not there', async () => {
    expectOnly((await look({ args: ['--dns-server', `127.0.0.1:${await freePort()}`] })).at, 'dns', fault('no-answer', '127.0.0.1'));
  });
});

describe('layer tcp', () => {
  it('names a port where nothing listens', async () => {
    expectOnly((await look({ port: await freePort() })).at, 'tcp', fault('refused', 'nothing listens'));
  });

  it('names another port than 443, which Amazon does not use', async () => {
    expectOnly((await look({ env: { PUBLIC_URL: `${PUBLIC_URL}:8443` } })).at, 'tcp', fault('other-port', '8443'));
  });

  it('names a port that says nothing', async () => {
    const deaf = await startDeaf();
    try {
      const found = await examine({ ...envOf(server), PUBLIC_URL }, ['tcp'], world.args({ port: deaf.port }));
      expect(found.tcp).toEqual(fault('timeout', 'does not answer'));
    } finally {
      await deaf.close();
    }
  });
});

describe('layer clock', () => {
  const clockOf = async (env: object, aheadMs: number, stratum = 2) => {
    const time = await startTimeServer(aheadMs, { stratum });
    try {
      return (await examine({ ...envOf(server), ...env }, ['clock'], ['--time-server', `127.0.0.1:${time.port}`])).clock;
    } finally {
      await time.close();
    }
  };
  /** A machine that knows the time but does not say it as a time server. */
  const REFUSING = 0;

  it.each([
    ['hours behind', 2 * HOUR, '7200 s behind'],
    ['minutes ahead', -5 * MINUTE, '300 s ahead'],
  ])('names a clock that is %s', async (_, ahead, cause) => {
    expect(await clockOf({}, ahead)).toEqual(fault('off', cause));
  });

  it('takes a clock that is half a minute off', async () => {
    expect(await clockOf({}, MINUTE / 2)).toEqual({ ok: true, cause: expect.stringContaining('30 s') });
  });

  it('compares with Music Assistant on another machine where no time server answers', async () => {
    const other = createServer((_, response) => response.setHeader('date', new Date(Date.now() + 3 * HOUR).toUTCString()).end('{}'));
    await once(other.listen(0, '127.0.0.2'), 'listening');
    const address = other.address();
    const url = `http://127.0.0.2:${address !== null && typeof address === 'object' ? address.port : 0}`;
    try {
      expect(await clockOf({ MUSIC_ASSISTANT_URL: url }, 0, REFUSING)).toEqual(fault('off', /\d+ s behind the clock of Music Assistant/));
    } finally {
      other.closeAllConnections();
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('says that there is nothing to compare with', async () => {
    expect(await clockOf({}, 0, REFUSING)).toEqual({ ok: null, cause: expect.stringContaining('gives no answer') });
  });
});

/** A port behind which a firewall seems to drop packets: a stopped process whose queue of connections is full (Linux drops what comes then). */
async function startDeaf(): Promise<{ port: number; close(): Promise<void> }> {
  const program = "const s = require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(s.address().port))";
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const listening = Number(String(line));
  child.kill('SIGSTOP');
  // With a backlog of one, two are let in.
  const waiting = [1, 2].map(() => connect({ port: listening, host: '127.0.0.1' }));
  await Promise.all(waiting.map((socket) => once(socket, 'connect')));
  return {
    port: listening,
    close: async () => {
      for (const socket of waiting) socket.on('error', () => {}).destroy();
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
