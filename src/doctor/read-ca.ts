import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { splitPem } from '../alexa/trust-roots.js';
import { messageOf } from '../message-of.js';
import { OptionsError } from './options.js';

/**
 * The certificates in the file of `--ca`, PEM; undefined: none was given.
 *
 * @throws {OptionsError} the file cannot be read, or holds no certificate.
 */
export function readCa(caFile: string | undefined): string | undefined {
  if (caFile === undefined) return undefined;
  const certificates = certificatesIn(caFile);
  if (certificates.length === 0) throw new OptionsError(`--ca: no certificate (PEM) in ${caFile}`);
  return certificates.join('');
}

function certificatesIn(caFile: string): string[] {
  try {
    return splitPem(readFileSync(caFile, 'utf8')).map((pem) => new X509Certificate(pem).toString());
  } catch (error) {
    throw new OptionsError(`--ca: ${messageOf(error)}`);
  }
}
