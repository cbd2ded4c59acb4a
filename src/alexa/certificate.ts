import { type KeyObject, X509Certificate } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import {
  BasicConstraints,
  Certificate as CertificateSyntax,
  type Extension,
  id_ce_basicConstraints,
  id_ce_certificatePolicies,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  KeyUsage,
  KeyUsageFlags,
} from '@peculiar/asn1-x509';

/** What path validation asks of a certificate, read once. Times in milliseconds since 1970. */
export type Certificate = Readonly<{
  x509: X509Certificate;
  /** As text. Names only pre-select: an issuer counts when its key verifies the signature. */
  subject: string;
  issuer: string;
  notBefore: number;
  notAfter: number;
  /** basicConstraints says CA, and keyUsage, when present, includes keyCertSign (RFC 5280 §6.1.4 k, n). */
  isCa: boolean;
  /** Intermediates that may stand between this CA and the leaf (RFC 5280 §4.2.1.9). */
  maxIntermediates: number;
  /** keyUsage, when present, includes digitalSignature. */
  maySign: boolean;
  /** extendedKeyUsage, when present, includes serverAuth. */
  mayServe: boolean;
  /** Why this certificate must not stand in any path; undefined: nothing speaks against it. */
  flaw: string | undefined;
}>;

/** RSA (PKCS #1 v1.5) and ECDSA, each with SHA-256, SHA-384 or SHA-512. MD5 and SHA-1 are not here. */
const SIGNATURE_ALGORITHMS = new Set([
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
]);

/** Extensions that may be critical: read below, or (policies) satisfied because any policy is acceptable. Others must be refused (RFC 5280 §4.2). */
const KNOWN_EXTENSIONS = new Set([id_ce_basicConstraints, id_ce_keyUsage, id_ce_extKeyUsage, id_ce_subjectAltName, id_ce_certificatePolicies]);

const SERVER_AUTH = ['1.3.6.1.5.5.7.3.1', '2.5.29.37.0'];
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const MINIMUM_RSA_BITS = 2048;

/** RSA of at least 2048 bits, or one of the NIST curves. */
export function isStrongKey(key: KeyObject): boolean {
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  return key.asymmetricKeyType === 'rsa' ? modulusLength >= MINIMUM_RSA_BITS : key.asymmetricKeyType === 'ec' && CURVES.includes(namedCurve);
}

/** @throws when the text is not a certificate, or one of its extensions cannot be read. */
export function readCertificate(pem: string): Certificate {
  const x509 = new X509Certificate(pem);
  const syntax = AsnConvert.parse(x509.raw, CertificateSyntax);
  const extensions: readonly Extension[] = syntax.tbsCertificate.extensions ?? [];
  const value = (id: string): ArrayBuffer | undefined => extensions.find((extension) => extension.extnID === id)?.extnValue.buffer;

  const basic = value(id_ce_basicConstraints);
  const constraints = basic === undefined ? undefined : AsnConvert.parse(basic, BasicConstraints);
  const usage = value(id_ce_keyUsage);
  const usages = usage === undefined ? undefined : AsnConvert.parse(usage, KeyUsage).toNumber();
  const mayUse = (flag: KeyUsageFlags): boolean => usages === undefined || (usages & flag) !== 0;
  // `keyUsage` is Node's name for the extended key usage.
  const purposes: readonly string[] | undefined = x509.keyUsage;

  return {
    x509,
    subject: x509.subject,
    issuer: x509.issuer,
    notBefore: Date.parse(x509.validFrom),
    notAfter: Date.parse(x509.validTo),
    isCa: constraints?.cA === true && mayUse(KeyUsageFlags.keyCertSign),
    maxIntermediates: constraints?.pathLenConstraint ?? Number.POSITIVE_INFINITY,
    maySign: mayUse(KeyUsageFlags.digitalSignature),
    mayServe: purposes === undefined || purposes.some((purpose) => SERVER_AUTH.includes(purpose)),
    flaw: findFlaw(),
  };

  function findFlaw(): string | undefined {
    const ids = extensions.map((extension) => extension.extnID);
    if (new Set(ids).size !== ids.length) return 'repeats an extension';
    if (extensions.some((extension) => extension.critical && !KNOWN_EXTENSIONS.has(extension.extnID))) return 'has an unknown critical extension';
    if (!SIGNATURE_ALGORITHMS.has(syntax.signatureAlgorithm.algorithm)) return 'is signed with a weak or unknown algorithm';
    if (!isStrongKey(x509.publicKey)) return 'has a weak or unknown key';
    return undefined;
  }
}
