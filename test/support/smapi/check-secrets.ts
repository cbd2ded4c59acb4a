/** What a secret looks like, whoever's it is. */
const LOOKS: readonly { what: string; look: RegExp }[] = [
  { what: 'a private key', look: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { what: "a token of Amazon's", look: /\bAtz[ar]\|[\w-]+|\bamzn1\.oa2-cs\.|\bAKIA[0-9A-Z]{16}\b/ },
  { what: 'a JSON web token', look: /\beyJ[\w-]{8,}\.[\w-]{8,}\./ },
  { what: 'a bearer token', look: /\bbearer\s+[\w.~+/-]{16,}/i },
  { what: 'a property that is named like a secret', look: /"[^"\s]*(?:secret|password|token|api_?key)[^"\s]*"\s*:/i },
  { what: 'a line of an .env file', look: /^(?:export )?[A-Z][A-Z0-9_]{3,}=\S/m },
  { what: 'something random like a token', look: /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{32,}(?![\w-])/ },
];

/** A host may be called anything: tunnels give out random names. */
const HOST = /https:\/\/[^/"\s]+/g;

/**
 * Which secrets a file holds, one sentence each, without the secret.
 *
 * @param known secrets of this very server, found in any file; the rest only in text.
 */
export function secretProblems(path: string, { bytes, known }: { bytes: Uint8Array; known: readonly string[] }): string[] {
  const content = Buffer.from(bytes);
  const found = known.some((secret) => content.includes(secret)) ? ["a secret of this server's configuration"] : [];
  const text = path.endsWith('.png') ? '' : content.toString('utf8').replace(HOST, '');
  const alike = LOOKS.filter(({ look }) => look.test(text)).map(({ what }) => what);
  return [...found, ...alike].map((what) => `${path} holds ${what}`);
}
