import { KeyObject } from 'node:crypto';
import { generateKeys, issueCertificate } from '../../demo/certificates.js';

/** A web certificate of an own CA. */
export type WebCertificate = { rootPem: string; fullChainPem: string; privateKeyPem: string };

export async function issueWebCertificate(host: string): Promise<WebCertificate> {
  const root = await issueCertificate({ subject: 'CN=Test Web Root', ca: true });
  const intermediate = await issueCertificate({ subject: 'CN=Test Web Intermediate', issuer: root, ca: { pathLength: 0 } });
  const keys = await generateKeys('ec');
  const leaf = await issueCertificate({ subject: `CN=${host}`, keys, issuer: intermediate, dnsNames: [host] });
  const privateKeyPem = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { rootPem: root.pem, fullChainPem: leaf.pem + intermediate.pem, privateKeyPem };
}
