import { OAuthError, type OAuthErrorCode } from './errors.js';

/** Where an authorization response goes. */
export type Recipient = {
  /** Exactly as registered: parsing and printing it again could change it. */
  redirectUri: string;
  /** As it stood in the query, still url-encoded; empty: there was none. */
  state: string;
};

/** The redirect that carries a code back (RFC 6749 §4.1.2), with the issuer (RFC 9207 §2). */
export function codeRedirect(recipient: Recipient, response: { code: string; issuer: string }): string {
  return redirect(recipient, { code: response.code }, response.issuer);
}

/** The redirect that carries an error back (RFC 6749 §4.1.2.1), with the issuer (RFC 9207 §2). */
export function errorRedirect(recipient: Recipient, response: { code: OAuthErrorCode; issuer: string }): string {
  const { message } = new OAuthError(response.code, '');
  return redirect(recipient, { error: response.code, error_description: message }, response.issuer);
}

function redirect({ redirectUri, state }: Recipient, parameters: Record<string, string>, issuer: string): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  if (state !== '') pairs.push(`state=${state}`);
  pairs.push(`iss=${encodeURIComponent(issuer)}`);
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}
