import { X509Certificate } from 'node:crypto';
import tls from 'node:tls';

/** Each PEM block of a text. The class between the markers has no `-`, so that hostile text costs linear time. */
export function splitPem(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? [];
}

/**
 * Trust anchors for Alexa's signing certificate: the roots Node ships (`tls.rootCertificates`, Mozilla's list), and the operator's own.
 * About 20 ms for 144 roots, once at start-up.
 *
 * @param extraPem PEM text of further anchors (`ALEXA_TRUST_ROOTS`).
 * @throws when one of the extra certificates cannot be parsed.
 */
export function loadTrustRoots(extraPem = ''): X509Certificate[] {
  return [...tls.rootCertificates, ...splitPem(extraPem)].map((pem) => new X509Certificate(pem));
}
