import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { DAY } from '../src/time.js';

/** Its extensions, for callers that need unusual ones. Imported here only: it wants `reflect-metadata` loaded first. */
export { x509 };

export type KeyType = 'rsa' | 'ec';

/** A certificate with the key that belongs to it. */
export type Issued = { pem: string; subject: string; keys: webcrypto.CryptoKeyPair };

export type CertificateOptions = {
  /** `CN=…`. */
  subject: string;
  /** Undefined: self-signed. */
  issuer?: Pick<Issued, 'subject' | 'keys'>;
  /** Undefined: new ones, EC. */
  keys?: webcrypto.CryptoKeyPair;
  /** basicConstraints CA (with its pathLenConstraint) and keyUsage keyCertSign. */
  ca?: boolean | { pathLength: number };
  /** Subject alternative names. */
  dnsNames?: readonly string[];
  notBefore?: Date;
  notAfter?: Date;
  hash?: 'SHA-256' | 'SHA-1';
  /** Further extensions. */
  extensions?: readonly x509.Extension[];
  /** False: the caller gives basicConstraints and keyUsage among `extensions`, or leaves them out. */
  standardExtensions?: boolean;
};

const ALGORITHMS = {
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 2048 },
  ec: { name: 'ECDSA', namedCurve: 'P-256' },
} as const;

export function generateKeys(keyType: KeyType, { rsaBits = 2048 }: { rsaBits?: number } = {}): Promise<webcrypto.CryptoKeyPair> {
  return keyType === 'rsa'
    ? webcrypto.subtle.generateKey({ ...ALGORITHMS.rsa, modulusLength: rsaBits }, true, ['sign', 'verify'])
    : webcrypto.subtle.generateKey(ALGORITHMS.ec, true, ['sign', 'verify']);
}

/** Make a certificate. Valid from 30 days ago for two years unless told otherwise. */
export async function issueCertificate(options: CertificateOptions): Promise<Issued> {
  const { subject, ca = false, dnsNames = [], hash = 'SHA-256', extensions = [], standardExtensions = true } = options;
  const keys = options.keys ?? (await generateKeys('ec'));
  const issuer = options.issuer ?? { subject, keys };
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: issuer.subject,
    publicKey: keys.publicKey,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: { name: issuer.keys.privateKey.algorithm.name, hash },
    notBefore: options.notBefore ?? new Date(Date.now() - 30 * DAY),
    notAfter: options.notAfter ?? new Date(Date.now() + 700 * DAY),
    extensions: [
      ...(standardExtensions
        ? [
            new x509.BasicConstraintsExtension(ca !== false, typeof ca === 'object' ? ca.pathLength : undefined, true),
            new x509.KeyUsagesExtension(ca === false ? x509.KeyUsageFlags.digitalSignature : x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
          ]
        : []),
      ...(dnsNames.length > 0 ? [new x509.SubjectAlternativeNameExtension(dnsNames.map((value) => ({ type: 'dns' as const, value })))] : []),
      ...extensions,
    ],
  });
  return { pem: `${certificate.toString('pem')}\n`, subject, keys };
}
