import { constantTimeEqual, sha256 } from '../crypto.js';

/** A SHA-256 in base64url is 43 characters, so an S256 challenge has exactly that many (RFC 7636 §4.2). */
export function isCodeChallenge(text: string): boolean {
  return /^[A-Za-z0-9\-_]{43}$/.test(text);
}

/**
 * Does this verifier answer that challenge (RFC 7636 §4.6, S256)?
 *
 * A code issued without a challenge takes no verifier: accepting a stray one would let an attacker who stripped the challenge from the
 * authorization request go unnoticed (RFC 9700 §4.8.2).
 */
export function verifierMatches(verifier: string | undefined, challenge: string | undefined): boolean {
  if (challenge === undefined) return verifier === undefined;
  if (verifier === undefined || !/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier)) return false;
  return constantTimeEqual(sha256(verifier), challenge);
}
