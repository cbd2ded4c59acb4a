import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCAL_IDENTITY } from '../../demo/local-server.js';
import type { Environment } from '../../src/config.js';
import { LAYERS, type LayerName } from '../../src/doctor/layer.js';
import { parseOptions } from '../../src/doctor/options.js';
import { runDoctor } from '../../src/doctor/run-doctor.js';
import { freePort } from '../support/free-port.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { envOf, fault, TEST_ACCOUNT, workingTokens } from './examine.js';
import { startTimeServer } from './time-server.js';

const ON_THE_WAY: readonly LayerName[] = ['dns', 'tcp', 'certificate', 'tls', 'proxy'];
let time: Awaited<ReturnType<typeof startTimeServer>>;
let server: TestServer;

beforeAll(async () => {
  time = await startTimeServer(0);
  server = await startTestServer();
});

afterAll(() => Promise.all([server.close(), time.close()]));

const diagnose = async (env: Environment) => {
  const diagnosis = await runDoctor({ env, options: parseOptions(['--time-server', `127.0.0.1:${time.port}`]) });
  expect(diagnosis.map(({ layer }) => layer)).toEqual(LAYERS);
  return new Map(diagnosis.map(({ layer, finding }) => [layer, finding]));
};

const layersThatAre = (ok: boolean | null, found: Awaited<ReturnType<typeof diagnose>>): LayerName[] => LAYERS.filter((layer) => found.get(layer)?.ok === ok);

describe('the doctor, on localhost', () => {
  it('finds nothing wrong with a healthy setup, beside the running server', async () => {
    const found = await diagnose(envOf(server));
    expect(layersThatAre(false, found)).toEqual([]);
    expect(layersThatAre(null, found)).toEqual([...ON_THE_WAY, 'players', 'link']);
  });

  it('walks a whole link with a test account, of which nothing stays', async () => {
    const found = await diagnose({ ...envOf(server), ...TEST_ACCOUNT });
    expect(layersThatAre(false, found)).toEqual([]);
    expect(layersThatAre(null, found)).toEqual(ON_THE_WAY);
    expect(server.house.issuedTokens().length).toBeGreaterThan(3);
    expect(await workingTokens(server.house)).toBe(0);
  });

  it('says at health that nothing listens, and looks no further that way', async () => {
    const found = await diagnose({ ...envOf(server), ...TEST_ACCOUNT, PUBLIC_URL: `http://localhost:${await freePort()}` });
    expect(layersThatAre(false, found)).toEqual(['health']);
    expect(layersThatAre(true, found)).toEqual(['clock', 'store', 'music-assistant', 'players', 'skill-package']);
    expect(found.get('token')).toEqual({ ok: null, cause: expect.stringContaining('health') });
  });

  it('looks for no players and makes no link when Music Assistant lets nobody in', async () => {
    const found = await diagnose({ ...envOf(server), MA_USERNAME: 'nobody', MA_PASSWORD: 'nothing' });
    expect(layersThatAre(false, found)).toEqual(['music-assistant']);
    expect(layersThatAre(null, found)).toEqual([...ON_THE_WAY, 'players', 'link']);
  });
});

describe('a configuration that is not usable', () => {
  it.each([
    [{ PUBLIC_URL: 'http://alexa.example.org' }, 'dns'],
    [{ TRUST_PROXY: 'yes' }, 'proxy'],
    [{ PORT: '99999' }, 'proxy'],
    [{ LOG_LEVEL: 'loud' }, 'health'],
    [{ ALEXA_VENDOR_ID: '' }, 'authorize'],
    [{ OAUTH_REDIRECT_URIS: 'here' }, 'authorize'],
    [{ OAUTH_CLIENT_SECRET: 'short' }, 'token'],
    [{ ALEXA_SKILL_ID: '' }, 'alexa'],
    [{ ALEXA_TRUST_ROOTS: '/nowhere.pem' }, 'alexa'],
    [{ SECRET_KEY: 'x' }, 'store'],
    [{ REDIS_URL: 'localhost' }, 'store'],
    [{ MUSIC_ASSISTANT_URL: '' }, 'music-assistant'],
  ] as const)('%j makes one layer false, and nothing is looked at', async (bad, layer) => {
    const [variable = ''] = Object.keys(bad);
    const found = await diagnose({ ...envOf(server), ...bad });
    expect(layersThatAre(false, found)).toEqual([layer]);
    expect(found.get(layer)).toEqual(fault('configuration', variable));
    expect(layersThatAre(true, found)).toEqual([]);
  });

  it('names every variable, and where the skill id comes from', async () => {
    const found = await diagnose({ OAUTH_CLIENT_SECRET: LOCAL_IDENTITY.OAUTH_CLIENT_SECRET });
    expect(layersThatAre(false, found)).toEqual(['dns', 'authorize', 'alexa', 'music-assistant']);
    expect(found.get('alexa')).toMatchObject({ next: expect.stringContaining('npm run setup') });
  });
});
