import { createSign, KeyObject } from 'node:crypto';
import type { FetchPem } from '../src/alexa/signing-certificates.js';
import { generateKeys, issueCertificate, type KeyType } from './certificates.js';

/** A stand-in for Amazon's signing side: certificates made at run time, served where Alexa's are, and requests signed as Alexa signs them. */
export type Amazon = {
  /** To be trusted: `ALEXA_TRUST_ROOTS`. */
  rootPem: string;
  certificateUrl: string;
  /** What `certificateUrl` serves, leaf first. */
  fetchPem: FetchPem;
  /** The headers of a request with this body. */
  sign(body: string): Record<string, string>;
};

const CERTIFICATE_URL = 'https://s3.amazonaws.com/echo.api/echo-api-cert-demo.pem';

/** Root → intermediate → leaf for `echo-api.amazon.com`, all with keys of one type. `notBefore`: for a server whose clock is in the past. */
export async function createAmazon({ keyType = 'rsa', notBefore }: { keyType?: KeyType; notBefore?: Date } = {}): Promise<Amazon> {
  const [rootKeys, intermediateKeys, leafKeys] = await Promise.all([generateKeys(keyType), generateKeys(keyType), generateKeys(keyType)]);
  const dates = notBefore === undefined ? {} : { notBefore };
  const root = await issueCertificate({ ...dates, subject: 'CN=Demo Root CA', keys: rootKeys, ca: true });
  const intermediate = await issueCertificate({ ...dates, subject: 'CN=Demo Intermediate CA', keys: intermediateKeys, issuer: root, ca: { pathLength: 0 } });
  const leaf = await issueCertificate({ ...dates, subject: 'CN=echo-api.amazon.com', keys: leafKeys, issuer: intermediate, dnsNames: ['echo-api.amazon.com'] });
  const sign = signWith(KeyObject.from(leaf.keys.privateKey));
  return {
    rootPem: root.pem,
    certificateUrl: CERTIFICATE_URL,
    fetchPem: async (url) => {
      if (url.href !== CERTIFICATE_URL) throw new Error('status 404');
      return leaf.pem + intermediate.pem;
    },
    sign: (body) => ({ 'content-type': 'application/json; charset=utf-8', signaturecertchainurl: CERTIFICATE_URL, 'signature-256': sign(body) }),
  };
}

/** SHA-256 over the body's bytes, base64: what Alexa sends as `Signature-256`. */
export function signWith(privateKey: KeyObject): (body: string | Uint8Array) => string {
  return (body) => createSign('sha256').update(body).sign(privateKey, 'base64');
}
