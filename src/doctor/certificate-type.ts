import type { X509Certificate } from 'node:crypto';

/**
 * Amazon's word for a certificate (`sslCertificateType`): `Trusted` when the host itself stands in it, `Wildcard` when only a name with a star
 * covers it; undefined when it is not for this host at all.
 */
export function certificateTypeOf(certificate: X509Certificate, host: string): 'Trusted' | 'Wildcard' | undefined {
  if (certificate.checkHost(host, { subject: 'never', wildcards: false }) !== undefined) return 'Trusted';
  return certificate.checkHost(host, { subject: 'never' }) === undefined ? undefined : 'Wildcard';
}
