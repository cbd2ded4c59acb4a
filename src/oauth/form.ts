import { FormError, parseFormFields } from '../form.js';
import { OAuthError } from './errors.js';

/** Parameters by name. A parameter without a value counts as absent (RFC 6749 §3.2). */
export type Form = ReadonlyMap<string, string>;

/**
 * Read an `application/x-www-form-urlencoded` body in UTF-8 (RFC 6749 appendix B).
 *
 * @throws {OAuthError} `invalid_request`: not UTF-8, not form-encoded, or a parameter more than once (RFC 6749 §3.2), whatever its name.
 */
export function parseForm(body: Uint8Array): Form {
  try {
    return new Map([...parseFormFields(decodeUtf8(body))].filter(([, value]) => value !== ''));
  } catch (error) {
    if (error instanceof FormError) throw new OAuthError('invalid_request', error.message);
    throw error;
  }
}

/** @throws {OAuthError} `invalid_request` when the form lacks it. */
export function required(form: Form, name: string): string {
  const value = form.get(name);
  if (value === undefined) throw new OAuthError('invalid_request', `${name} is missing`);
  return value;
}

function decodeUtf8(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new OAuthError('invalid_request', 'the body is not UTF-8');
  }
}
