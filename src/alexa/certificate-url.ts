import { parseUrl } from '../parse-url.js';
import { VerificationError } from './errors.js';

const HOST = 's3.amazonaws.com';
const PATH_PREFIX = '/echo.api/';

/**
 * Where Alexa says its signing certificate is, once that may be believed: `https`, host `s3.amazonaws.com`, port 443, path under `/echo.api/`
 * (case-sensitive), judged after normalisation (Amazon, "Host a custom skill as a web service", checking the signature of the request).
 * What is judged is what is fetched: the returned URL has no dot segments, no default port and no fragment.
 *
 * @throws {VerificationError} `certificate_url`.
 */
export function parseCertificateUrl(text: string): URL {
  const refuse = (why: string): VerificationError => new VerificationError('certificate_url', { detail: `${why}: ${text.slice(0, 200)}` });
  // The URL standard drops tabs and line breaks and reads a backslash as a slash. Alexa sends none of them, and a space is how Node joins a repeated header.
  if (!/^[\x21-\x5b\x5d-\x7e]{1,2048}$/.test(text)) throw refuse('characters that do not belong in a URL');
  const url = parseUrl(text);
  if (url === undefined) throw refuse('not a URL');
  if (url.protocol !== 'https:') throw refuse('not https');
  if (url.username !== '' || url.password !== '') throw refuse('carries credentials');
  if (url.hostname !== HOST) throw refuse('another host');
  if (url.port !== '') throw refuse('another port');
  if (!url.pathname.startsWith(PATH_PREFIX)) throw refuse('another path');
  // An encoded slash or backslash survives normalisation, and might not survive the other end.
  if (/%(2f|5c)/i.test(url.pathname)) throw refuse('an encoded slash');
  url.hash = '';
  return url;
}
