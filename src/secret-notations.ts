/**
 * A secret as it is, and as it stands in a request that an answer or an error quotes: in JSON (once and twice), in a URL or a form, in a page, and in
 * base64 and base64url at any place, as in Basic credentials (RFC 7617). To find it in texts that are about to be shown.
 */
export function notationsOf(secret: string): readonly string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inUrl = [encodeURIComponent(secret), new URLSearchParams({ '': secret }).toString().slice(1)];
  const inPage = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return [
    ...new Set([
      secret,
      ...[inJson, JSON.stringify(inJson).slice(1, -1)],
      ...[...inUrl, ...inUrl.map((text) => text.replace(/%../g, (byte) => byte.toLowerCase()))],
      ...[inPage, inPage.replaceAll("'", '&#39;')],
      ...[0, 1, 2].flatMap((offset) => base64Within(secret, offset)),
    ]),
  ];
}

/** Base64 of a text that has the secret after `offset` (mod 3) bytes: the characters that depend on nothing else. */
function base64Within(secret: string, offset: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  return (['base64', 'base64url'] as const).map((encoding) => bytes.toString(encoding).slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6)));
}
