import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TlsOptions } from 'node:tls';
import { expect } from '@jest/globals';
import type { Environment } from '../../src/config.js';
import { type Finding, LAYERS, type LayerName } from '../../src/doctor/layer.js';
import { parseOptions } from '../../src/doctor/options.js';
import { type Diagnosis, runDoctor } from '../../src/doctor/run-doctor.js';
import { buildSkillPackage, DEFAULT_PACKAGE } from '../../src/skill/skill-package/build-skill-package.js';
import { startNameServer } from './name-server.js';
import { startTimeServer } from './time-server.js';
import { type Authority, createAuthority, type Front, keyOf, startTlsFront } from './tls-front.js';

export const HOST = 'alexa.example.org';
export const PUBLIC_URL = `https://${HOST}`;

export type Findings = Partial<Record<LayerName, Finding>>;

/** Where the doctor is told to look: `port` of the TLS front, `host` in PUBLIC_URL. */
type Look = { env: Environment; port: number; args?: readonly string[]; host?: string };

export type OuterWorld = {
  authority: Authority;
  /** The command line that leads the doctor through this world. */
  args(look: Pick<Look, 'port' | 'host'>): readonly string[];
  /** The doctor as a person runs it. */
  doctor(look: Look): Promise<{ diagnosis: Diagnosis; at: Findings }>;
  /** A certificate of the authority's for HOST, with its chain, and its key. */
  credentials(what?: CertificateChoice): Promise<{ key: string; cert: string }>;
  /** TLS on a port of its own with a certificate of the authority's, plain text to `to`. `chain: false`: the leaf alone. */
  serve(to: number, what?: CertificateChoice & { tls?: TlsOptions }): Promise<number>;
  /** Closed with the rest. */
  started(starting: Promise<Front>): Promise<Front>;
  /** A folder with a skill package for PUBLIC_URL. */
  writePackage(certificateType: 'Trusted' | 'Wildcard'): string;
  close(): Promise<void>;
};

type CertificateChoice = Parameters<Authority['issue']>[0] & { chain?: boolean; of?: Authority };

/** What lies between Amazon and the server, on loopback: name server, certificate authority, time server. */
export async function startOuterWorld(): Promise<OuterWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  const [authority, names, time] = await Promise.all([
    createAuthority(),
    startNameServer({ [HOST]: '8.8.8.8', 'home.example.org': '192.168.1.20' }),
    startTimeServer(0),
  ]);
  const fronts: Front[] = [];
  const caFile = join(folder, 'root.pem');
  writeFileSync(caFile, authority.rootPem);

  const started: OuterWorld['started'] = async (starting) => {
    const front = await starting;
    fronts.push(front);
    return front;
  };
  const credentials: OuterWorld['credentials'] = async ({ chain = true, of = authority, ...what } = {}) => {
    const leaf = await of.issue({ dnsNames: [HOST], ...what });
    return { key: keyOf(leaf), cert: chain ? leaf.pem + of.intermediatePem : leaf.pem };
  };
  const writePackage: OuterWorld['writePackage'] = (certificateType) => {
    const project = join(folder, certificateType);
    for (const [path, text] of buildSkillPackage({ ...DEFAULT_PACKAGE, publicUrl: PUBLIC_URL, certificateType, locales: ['en-GB', 'de-DE'] })) {
      const file = join(project, 'skill-package', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return project;
  };
  const project = writePackage('Trusted');
  const argsFor: OuterWorld['args'] = ({ port, host = HOST }) => [
    ...['--connect-to', `${host}:443:127.0.0.1:${port}`, '--dns-server', `127.0.0.1:${names.port}`, '--ca', caFile],
    ...['--time-server', `127.0.0.1:${time.port}`, '--project', project],
  ];

  return {
    authority,
    args: argsFor,
    started,
    writePackage,
    async doctor({ env, port, args = [], host = HOST }) {
      const diagnosis = await runDoctor({ env: { PUBLIC_URL: `https://${host}`, ...env }, options: parseOptions([...argsFor({ port, host }), ...args]) });
      expect(diagnosis.map(({ layer }) => layer)).toEqual(LAYERS);
      return { diagnosis, at: Object.fromEntries(diagnosis.map(({ layer, finding }) => [layer, finding])) };
    },
    credentials,
    serve: async (to, { tls = {}, ...what } = {}) => (await started(startTlsFront({ ...(await credentials(what)), ...tls }, to))).port,
    async close() {
      await Promise.all([...fronts, names, time].map((one) => one.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const WAY: readonly LayerName[] = ['dns', 'tcp', 'certificate', 'tls', 'proxy', 'health', 'metadata', 'authorize', 'token', 'alexa'];

/** Those before this layer are true, it has failed in this way, and what can only be seen through it was not looked at. */
export function expectOnly(at: Findings, layer: LayerName, expected: object): void {
  const place = WAY.indexOf(layer);
  expect(at[layer]).toEqual(expected);
  expect(WAY.slice(0, place).map((each) => at[each]?.ok)).toEqual(WAY.slice(0, place).map(() => true));
  expect(WAY.slice(place + 1).map((each) => at[each])).toEqual(WAY.slice(place + 1).map(() => ({ ok: null, cause: `Not checked: layer ${layer} failed` })));
}
