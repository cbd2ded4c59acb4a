import type { X509Certificate } from 'node:crypto';
import { messageOf } from '../message-of.js';
import { type Certificate, isStrongKey, readCertificate } from './certificate.js';
import { VerificationError } from './errors.js';
import { splitPem } from './trust-roots.js';

/** The name that must be among the leaf's subject alternative names (Amazon, "Host a custom skill as a web service"). */
const ECHO_API = 'echo-api.amazon.com';

/** Amazon serves three or four. */
const MAX_CERTIFICATES = 10;

/** Trust anchors by subject name. */
export type TrustAnchors = ReadonlyMap<string, readonly X509Certificate[]>;

/** A leaf that chains to an anchor, and the window in which all of that path is valid (milliseconds since 1970). */
export type VerifiedLeaf = { certificate: X509Certificate; notBefore: number; notAfter: number };

/** For {@link verifyCertificatePath}: once, because the list is long. */
export function indexTrustAnchors(certificates: readonly X509Certificate[]): TrustAnchors {
  const anchors = new Map<string, X509Certificate[]>();
  for (const certificate of certificates) {
    const sameName = anchors.get(certificate.subject);
    if (sameName === undefined) anchors.set(certificate.subject, [certificate]);
    else sameName.push(certificate);
  }
  return anchors;
}

/**
 * Validate the chain Amazon serves: leaf first, the others in any order (RFC 5280 §6.1).
 *
 * The path ends at the first certificate that a trust anchor issued; what is served beyond is not looked at. Amazon's chain has ended in a root
 * cross-signed by one that is no longer trusted: its own key still is. An anchor is a name and a key (RFC 5280 §6.1.1 d), so the cross-signed
 * root is recognised by both, whoever signed it.
 *
 * @throws {VerificationError} `certificate_untrusted`; `detail` says what was wrong with what.
 */
export function verifyCertificatePath({ pem, anchors, now }: { pem: string; anchors: TrustAnchors; now: number }): VerifiedLeaf {
  const [leaf, ...others] = readCertificates(pem);
  if (leaf === undefined) throw untrusted('no certificate');
  const problem = leafProblem(leaf, now);
  if (problem !== undefined) throw untrusted(`leaf ${problem}`);

  const refusals: string[] = [];
  const unused = new Set(others);
  // Breadth first: the shortest path is found first, so each certificate needs to be tried only once.
  const paths: (readonly [Certificate, ...Certificate[]])[] = [[leaf]];
  for (const path of paths) {
    const top = path.at(-1) ?? leaf;
    const anchor = anchors.get(top.issuer)?.find((candidate) => canAnchor({ anchor: candidate, top, now }));
    if (anchor !== undefined) {
      return {
        certificate: leaf.x509,
        notBefore: Math.max(Date.parse(anchor.validFrom), ...path.map((certificate) => certificate.notBefore)),
        notAfter: Math.min(Date.parse(anchor.validTo), ...path.map((certificate) => certificate.notAfter)),
      };
    }
    for (const issuer of unused) {
      if (issuer.subject !== top.issuer || !top.x509.verify(issuer.x509.publicKey)) continue;
      unused.delete(issuer);
      const why = issuerProblem({ issuer, intermediatesBelow: path.length - 1, now });
      if (why === undefined) paths.push([...path, issuer]);
      else refusals.push(`${oneLine(issuer.subject)} ${why}`);
    }
  }
  throw untrusted(refusals.length > 0 ? refusals.join('; ') : `no path from ${oneLine(leaf.issuer)} to a trust anchor`);
}

function readCertificates(pem: string): Certificate[] {
  const blocks = splitPem(pem);
  if (blocks.length > MAX_CERTIFICATES) throw untrusted(`${blocks.length} certificates`);
  try {
    return blocks.map(readCertificate);
  } catch (error) {
    throw new VerificationError('certificate_untrusted', { detail: `unreadable certificate: ${messageOf(error)}`, cause: error });
  }
}

function leafProblem(leaf: Certificate, now: number): string | undefined {
  if (!isCurrent(leaf, now)) return 'is expired or not yet valid';
  if (leaf.flaw !== undefined) return leaf.flaw;
  if (leaf.x509.checkHost(ECHO_API, { subject: 'never', wildcards: false, partialWildcards: false }) === undefined) return `is not for ${ECHO_API}`;
  if (!leaf.maySign) return 'may not sign (keyUsage)';
  // Only certificates for servers are issued under the rule that the domain's owner asked for them.
  if (!leaf.mayServe) return 'is not for a server (extendedKeyUsage)';
  return undefined;
}

function issuerProblem({ issuer, intermediatesBelow, now }: { issuer: Certificate; intermediatesBelow: number; now: number }): string | undefined {
  if (!isCurrent(issuer, now)) return 'is expired or not yet valid';
  if (issuer.flaw !== undefined) return issuer.flaw;
  if (!issuer.isCa) return 'is not a CA (basicConstraints, keyUsage)';
  if (intermediatesBelow > issuer.maxIntermediates) return 'allows no such long path (pathLenConstraint)';
  if (!issuer.mayServe) return 'is not for servers (extendedKeyUsage)';
  return undefined;
}

function canAnchor({ anchor, top, now }: { anchor: X509Certificate; top: Certificate; now: number }): boolean {
  const window = { notBefore: Date.parse(anchor.validFrom), notAfter: Date.parse(anchor.validTo) };
  return isCurrent(window, now) && isStrongKey(anchor.publicKey) && top.x509.verify(anchor.publicKey);
}

/** RFC 5280 §4.1.2.5: both ends belong to the period. */
export function isCurrent({ notBefore, notAfter }: { notBefore: number; notAfter: number }, now: number): boolean {
  return notBefore <= now && now <= notAfter;
}

const oneLine = (name: string): string => name.replaceAll('\n', ', ');

const untrusted = (detail: string): VerificationError => new VerificationError('certificate_untrusted', { detail });
