import { constantTimeEqual } from '../crypto.js';
import { OAuthError } from './errors.js';
import type { Form } from './form.js';

/** A registered OAuth client (RFC 6749 §2): Alexa. */
export type Client = {
  clientId: string;
  /** Compared as exact strings (RFC 9700 §2.1). */
  redirectUris: readonly string[];
  /** `optional` accepts an authorization request without a challenge. A challenge that was sent is always enforced. */
  pkce: 'required' | 'optional';
};

/** A client and what it proves itself with. Random and long, so no slow hash is needed, and none fits into Amazon's 4.5 s. */
export type RegisteredClient = Client & { clientSecret: string };

type Credentials = { clientId: string; clientSecret: string; challenge: boolean };

/**
 * Find out which client sends a token or revocation request (RFC 6749 §2.3.1): HTTP Basic, or `client_id` and `client_secret` in the body.
 * Alexa's Basic requests repeat `client_id` in the body: that is fine.
 *
 * An unknown client takes as long to refuse as a wrong secret.
 *
 * @param authorization The Authorization header, if there was one.
 * @throws {OAuthError} `invalid_client`: no, malformed, unknown or wrong credentials. `invalid_request`: two secrets, or two client ids
 *   (RFC 6749 §5.2: "utilizes more than one mechanism").
 */
export function authenticateClient(request: { clients: readonly RegisteredClient[]; authorization: string | undefined; form: Form }): Client {
  const { clientId, clientSecret, challenge } = readCredentials(request.authorization, request.form);
  let authenticated: Client | undefined;
  for (const client of request.clients) {
    const sameId = constantTimeEqual(clientId, client.clientId);
    const sameSecret = constantTimeEqual(clientSecret, client.clientSecret);
    if (sameId && sameSecret) authenticated = client;
  }
  if (authenticated === undefined) throw new OAuthError('invalid_client', 'unknown client, or wrong secret', { challenge });
  return authenticated;
}

function readCredentials(authorization: string | undefined, form: Form): Credentials {
  const idInBody = form.get('client_id');
  const secretInBody = form.get('client_secret');
  if (authorization === undefined) return { clientId: idInBody ?? '', clientSecret: secretInBody ?? '', challenge: false };

  const basic = readBasic(authorization);
  if (basic === undefined) throw new OAuthError('invalid_client', 'malformed Authorization header', { challenge: true });
  if (secretInBody !== undefined) throw new OAuthError('invalid_request', 'a client secret in the header and in the body');
  if (idInBody !== undefined && idInBody !== basic.clientId) throw new OAuthError('invalid_request', 'different client ids in the header and in the body');
  return { ...basic, challenge: true };
}

/** RFC 7617, with both halves form-encoded on top (RFC 6749 §2.3.1). */
function readBasic(header: string): { clientId: string; clientSecret: string } | undefined {
  const base64 = /^basic +([A-Za-z0-9+/]+={0,2}) *$/i.exec(header)?.[1];
  if (base64 === undefined) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
    const colon = text.indexOf(':');
    return colon < 0 ? undefined : { clientId: formDecode(text.slice(0, colon)), clientSecret: formDecode(text.slice(colon + 1)) };
  } catch {
    return undefined;
  }
}

/** @throws {URIError} on a stray `%`. */
function formDecode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
