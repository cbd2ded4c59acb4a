import { createCipheriv, createDecipheriv, createHash, createHmac, hash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** A random string of `bytes` bytes, base64url. 32 bytes = 256 bit, more than RFC 6749 §10.10 asks for. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}

/** SHA-256, base64url; of a string its UTF-8. For values that are random already; never for passwords. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

/** HMAC-SHA-256, base64url. */
export function hmac(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64url');
}

/** Compare two strings in time that depends on neither. Both are hashed first, so their lengths do not show either. */
export function constantTimeEqual(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}

/** A 32-byte key for one purpose, derived from the secret key (HKDF-SHA-256, RFC 5869). */
export function deriveKey(secretKey: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secretKey, new Uint8Array(0), `music-assistant-alexa/${purpose}`, 32));
}

/** Something sealed could not be opened: another key, another context, or altered bytes. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

/** Authenticated encryption of what is stored. `context` binds a value to its place: sealed for one grant, it does not open for another. */
export type Sealer = {
  seal(plain: string, context: string): string;
  /** @throws {SealError} wrong key, wrong context, or altered. */
  open(sealed: string, context: string): string;
};

const PREFIX = 'sealed.v1.';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D §8.2.2). Output: `sealed.v1.` + base64url(nonce ‖ ciphertext ‖ tag). */
export function createSealer(secretKey: Uint8Array): Sealer {
  const key = deriveKey(secretKey, 'seal');
  return {
    seal(plain, context) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context, 'utf8'));
      const sealed = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return PREFIX + sealed.toString('base64url');
    },
    open(sealed, context) {
      if (!sealed.startsWith(PREFIX)) throw new SealError('not a sealed value');
      const bytes = Buffer.from(sealed.slice(PREFIX.length), 'base64url');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new SealError('sealed value is too short');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(context, 'utf8'))
          .setAuthTag(bytes.subarray(-TAG_BYTES));
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
      } catch {
        throw new SealError('sealed with another key, for another place, or altered');
      }
    },
  };
}
