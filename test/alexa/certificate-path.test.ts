import { KeyObject, type webcrypto } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAmazon, signWith } from '../../demo/amazon.js';
import { generateKeys, type Issued, issueCertificate, x509 } from '../../demo/certificates.js';
import { DAY, SECOND } from '../../src/time.js';
import { type Edge, REFUSED, startEdge, withEdge } from './edge.js';

const URL_PREFIX = 'https://s3.amazonaws.com/echo.api/';
const SAN = ['echo-api.amazon.com'];
const past = (days: number): Date => new Date(Date.now() - days * DAY);
const future = (days: number): Date => new Date(Date.now() + days * DAY);

/** What is served, and whose key signs the request. */
type Served = { pem: string; signer: webcrypto.CryptoKeyPair };
const served = (leaf: Issued, ...others: Issued[]): Served => ({ pem: [leaf, ...others].map(({ pem }) => pem).join(''), signer: leaf.keys });

let root: Issued;
let intermediate: Issued;
let starfieldG2: Issued;
let expiredRoot: Issued;
let pages: Map<string, string>;
let edge: Edge;

beforeAll(async () => {
  root = await issueCertificate({ subject: 'CN=Root', ca: true });
  intermediate = await issueCertificate({ subject: 'CN=Intermediate', ca: true, issuer: root });
  starfieldG2 = await issueCertificate({ subject: 'CN=Starfield Services Root Certificate Authority - G2', ca: true });
  expiredRoot = await issueCertificate({ subject: 'CN=Expired Root', ca: true, notBefore: past(100), notAfter: past(1) });
  pages = new Map();
  edge = await startEdge({
    trustRoots: [root.pem, starfieldG2.pem, expiredRoot.pem],
    fetchPem: async (url) => pages.get(url.href) ?? '',
  });
});
afterAll(() => edge.close());

/** Post one good request, signed by the chain's leaf. */
async function post({ pem, signer }: Served) {
  const url = `${URL_PREFIX}${pages.size}.pem`;
  pages.set(url, pem);
  const body = JSON.stringify(edge.echo().launch());
  const signature = signWith(KeyObject.from(signer.privateKey))(body);
  return edge.send({ body, headers: { 'content-type': 'application/json', signaturecertchainurl: url, 'signature-256': signature } });
}

const leafUnder = (issuer: Issued, options: Partial<Parameters<typeof issueCertificate>[0]> = {}) =>
  issueCertificate({ subject: 'CN=echo-api.amazon.com', dnsNames: SAN, issuer, ...options });

/** Amazon's historical chain: its last certificate is a root cross-signed by one that browsers no longer trust. */
async function amazonsChain({ classTwoExpired = false } = {}): Promise<[Issued, Issued, Issued, Issued]> {
  const classTwo = await issueCertificate({ subject: 'OU=Starfield Class 2 Certification Authority', ca: true });
  const crossSigned = await issueCertificate({
    subject: starfieldG2.subject,
    keys: starfieldG2.keys,
    ca: true,
    issuer: classTwo,
    ...(classTwoExpired ? { notAfter: past(1) } : {}),
  });
  const rootCa1 = await issueCertificate({ subject: 'CN=Amazon Root CA 1', ca: true, issuer: starfieldG2 });
  const server = await issueCertificate({ subject: 'CN=Amazon RSA 2048 M01', ca: { pathLength: 0 }, issuer: rootCa1 });
  return [await leafUnder(server), server, rootCa1, crossSigned];
}

describe('a signing certificate is trusted', () => {
  it.each(['rsa', 'ec'] as const)('when root, intermediate and leaf are %s', async (keyType) => {
    const amazon = await createAmazon({ keyType });
    await withEdge({ trustRoots: [amazon.rootPem], fetchPem: amazon.fetchPem }, async (own) => {
      const body = JSON.stringify(own.echo().launch());
      const answer = await own.send({ body, headers: amazon.sign(body) });
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.text).response.outputSpeech.ssml).toBe('<speak>Hello.</speak>');
    });
  });

  const good: [string, () => Promise<Served>][] = [
    ["with Amazon's four certificates, the last cross-signed by a root nobody trusts", async () => served(...(await amazonsChain()))],
    ['with an expired certificate beyond the trust anchor', async () => served(...(await amazonsChain({ classTwoExpired: true })))],
    [
      'with the certificates after the leaf in any order',
      async () => {
        const [leaf, server, rootCa1, crossSigned] = await amazonsChain();
        return served(leaf, crossSigned, rootCa1, server);
      },
    ],
    ['directly under a root', async () => served(await leafUnder(root))],
    ['when the trusted root itself is served as well', async () => served(await leafUnder(intermediate), intermediate, root)],
    [
      'when one of two certificates of the same CA has expired',
      async () => {
        const expired = await issueCertificate({ ...intermediate, ca: true, issuer: root, notAfter: past(1) });
        return served(await leafUnder(intermediate), expired, intermediate);
      },
    ],
    [
      'when the intermediate has basicConstraints but no keyUsage',
      async () => {
        const plain = await issueCertificate({
          subject: 'CN=Plain',
          issuer: root,
          standardExtensions: false,
          extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
        });
        return served(await leafUnder(plain, { standardExtensions: false }), plain);
      },
    ],
    [
      'when extendedKeyUsage includes serverAuth',
      async () => {
        const extensions = [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth, x509.ExtendedKeyUsage.clientAuth], true)];
        return served(await leafUnder(intermediate, { extensions }), intermediate);
      },
    ],
    ['when its path is exactly as long as pathLenConstraint allows (RFC 5280 §4.2.1.9)', async () => withPathLength(1)],
    ['when it has other names too', async () => served(await leafUnder(intermediate, { dnsNames: ['a.example', 'ECHO-API.amazon.com'] }), intermediate)],
  ];
  it.each(good)('%s', async (_name, build) => {
    const answer = await post(await build());
    expect({ status: answer.status, reason: answer.status === 200 ? '' : edge.lastReason() }).toEqual({ status: 200, reason: '' });
  });
});

async function withPathLength(pathLength: number): Promise<Served> {
  const upper = await issueCertificate({ subject: 'CN=Upper', ca: { pathLength }, issuer: root });
  const lower = await issueCertificate({ subject: 'CN=Lower', ca: true, issuer: upper });
  return served(await leafUnder(lower), lower, upper);
}

const intermediateWith = async (options: Partial<Parameters<typeof issueCertificate>[0]>): Promise<Served> => {
  const issuer = await issueCertificate({ subject: 'CN=Odd', ca: true, issuer: root, ...options });
  return served(await leafUnder(issuer), issuer);
};
const leafWith = async (options: Partial<Parameters<typeof issueCertificate>[0]>): Promise<Served> =>
  served(await leafUnder(intermediate, options), intermediate);

describe('a signing certificate is refused', () => {
  const bad: [string, RegExp, () => Promise<Served>][] = [
    ['when it has expired', /leaf is expired/, () => leafWith({ notAfter: past(1) })],
    ['when it is not yet valid', /leaf is expired or not yet/, () => leafWith({ notBefore: future(1) })],
    ['when it is for another name', /is not for echo-api/, () => leafWith({ dnsNames: ['echo-api.amazon.com.example.org', 'www.amazon.com'] })],
    ['when it names echo-api only as its subject', /is not for echo-api/, () => leafWith({ dnsNames: [] })],
    ['when it is for a wildcard', /is not for echo-api/, () => leafWith({ dnsNames: ['*.amazon.com'] })],
    ['when its intermediate is not served', /no path from CN=Intermediate/, async () => served(await leafUnder(intermediate))],
    ['when it is not the first one served', /leaf is not for/, async () => served(intermediate, await leafUnder(intermediate))],
    ['when it signs for itself', /no path/, async () => served(await issueCertificate({ subject: 'CN=echo-api.amazon.com', dnsNames: SAN }))],
    [
      'when its root is not trusted, though it is served',
      /no path/,
      async () => {
        const stranger = await issueCertificate({ subject: 'CN=Stranger', ca: true });
        return served(await leafUnder(stranger), stranger);
      },
    ],
    [
      'when its root only has the name of a trusted one',
      /no path/,
      async () => {
        const impostor = await issueCertificate({ subject: root.subject, ca: true });
        return served(await leafUnder(impostor), impostor);
      },
    ],
    [
      'when the intermediate served only has the name of its issuer',
      /no path/,
      async () => served(await leafUnder(await issueCertificate({ subject: intermediate.subject, ca: true })), intermediate),
    ],
    ['when the intermediate is no CA', /is not a CA/, () => intermediateWith({ ca: false })],
    ['when the intermediate has no basicConstraints', /is not a CA/, () => intermediateWith({ standardExtensions: false })],
    [
      'when the intermediate may not sign certificates (RFC 5280 §4.2.1.3)',
      /is not a CA/,
      () =>
        intermediateWith({
          standardExtensions: false,
          extensions: [new x509.BasicConstraintsExtension(true, undefined, true), new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true)],
        }),
    ],
    [
      'when another leaf signed it',
      /is not a CA/,
      async () => {
        const otherLeaf = await leafUnder(intermediate, { subject: 'CN=www.example.org', dnsNames: ['www.example.org'] });
        return served(await leafUnder(otherLeaf), otherLeaf, intermediate);
      },
    ],
    ['when its path is longer than pathLenConstraint allows (RFC 5280 §4.2.1.9)', /pathLenConstraint/, () => withPathLength(0)],
    ['when the intermediate has expired', /Odd is expired/, () => intermediateWith({ notAfter: past(1) })],
    ['when the trust anchor has expired', /no path/, async () => served(await leafUnder(expiredRoot))],
    ['when it is signed with SHA-1', /weak or unknown algorithm/, () => leafWith({ hash: 'SHA-1' })],
    ['when the intermediate is signed with SHA-1', /Odd is signed with a weak/, () => intermediateWith({ hash: 'SHA-1' })],
    ['when its key is RSA with 1024 bits', /weak or unknown key/, async () => leafWith({ keys: await generateKeys('rsa', { rsaBits: 1024 }) })],
    [
      "when the intermediate's key is RSA with 1024 bits",
      /Odd has a weak/,
      async () => intermediateWith({ keys: await generateKeys('rsa', { rsaBits: 1024 }) }),
    ],
    [
      'when it is for signing code',
      /extendedKeyUsage/,
      () => leafWith({ extensions: [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning])] }),
    ],
    [
      'when the intermediate is for mail',
      /extendedKeyUsage/,
      () => intermediateWith({ extensions: [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.emailProtection])] }),
    ],
    [
      'when it may not sign',
      /may not sign/,
      () => leafWith({ standardExtensions: false, extensions: [new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyEncipherment, true)] }),
    ],
    [
      'when it has a critical extension nobody knows (RFC 5280 §4.2)',
      /unknown critical extension/,
      () => leafWith({ extensions: [new x509.Extension('1.2.3.4.5', true, new Uint8Array([5, 0]))] }),
    ],
    [
      'when it repeats an extension (RFC 5280 §4.2)',
      /repeats an extension|unreadable/,
      () => leafWith({ extensions: [new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature)] }),
    ],
    ['when there are eleven certificates', /11 certificates/, async () => served(await leafUnder(root), ...Array.from({ length: 10 }, () => intermediate))],
    ['when what is served is not PEM', /no certificate/, async () => ({ pem: '<html>Not found</html>', signer: root.keys })],
    ['when nothing is served', /no certificate/, async () => ({ pem: '', signer: root.keys })],
    [
      'when the PEM holds no certificate',
      /unreadable/,
      async () => ({ pem: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', signer: root.keys }),
    ],
    ['when it is cut short', /no certificate/, async () => ({ pem: (await leafUnder(root)).pem.slice(0, 300), signer: root.keys })],
    [
      'when another certificate beside it is garbage',
      /unreadable/,
      async () => {
        const { pem, signer } = served(await leafUnder(root));
        return { pem: `${pem}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`, signer };
      },
    ],
  ];
  it.each(bad)('%s', async (_name, reason, build) => {
    expect(await post(await build())).toMatchObject(REFUSED);
    expect(edge.lastReason()).toMatch(reason);
    expect(edge.lastReason()).toMatch(/^certificate_untrusted/);
  });
});

describe('a signing certificate that is remembered', () => {
  it('is refused once it has expired, and accepted again when it was renewed at the same address', async () => {
    const leaf = await leafUnder(intermediate, { notAfter: future(1) });
    let pem = leaf.pem + intermediate.pem;
    let downloads = 0;
    await withEdge(
      {
        trustRoots: [root.pem],
        fetchPem: async () => {
          downloads += 1;
          return pem;
        },
      },
      async (own) => {
        const postOwn = (signer: webcrypto.CryptoKeyPair) => {
          const body = JSON.stringify(own.echo().launch());
          return own.send({
            body,
            headers: { signaturecertchainurl: `${URL_PREFIX}a.pem`, 'signature-256': signWith(KeyObject.from(signer.privateKey))(body) },
          });
        };
        expect((await postOwn(leaf.keys)).status).toBe(200);
        own.moveClock(DAY - 60 * SECOND);
        expect((await postOwn(leaf.keys)).status).toBe(200);
        expect(downloads).toBe(1);
        own.moveClock(120 * SECOND);
        expect(await postOwn(leaf.keys)).toMatchObject(REFUSED);
        expect(own.lastReason()).toMatch(/leaf is expired/);
        expect(downloads).toBe(2);

        const renewed = await leafUnder(intermediate);
        pem = renewed.pem + intermediate.pem;
        own.moveClock(2 * SECOND);
        expect((await postOwn(renewed.keys)).status).toBe(200);
      },
    );
  });

  it('is refused once its intermediate has expired', async () => {
    const short = await issueCertificate({ subject: 'CN=Short', ca: true, issuer: root, notAfter: future(1) });
    const leaf = await leafUnder(short);
    await withEdge({ trustRoots: [root.pem], fetchPem: async () => leaf.pem + short.pem }, async (own) => {
      const postOwn = () => {
        const body = JSON.stringify(own.echo().launch());
        return own.send({
          body,
          headers: { signaturecertchainurl: `${URL_PREFIX}a.pem`, 'signature-256': signWith(KeyObject.from(leaf.keys.privateKey))(body) },
        });
      };
      expect((await postOwn()).status).toBe(200);
      own.moveClock(DAY + SECOND);
      expect(await postOwn()).toMatchObject(REFUSED);
      expect(own.lastReason()).toMatch(/Short is expired/);
    });
  });
});
