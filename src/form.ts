/** A body that is no form. The message says why and holds nothing of the body. */
export class FormError extends Error {
  override readonly name = 'FormError';
}

/**
 * Read an `application/x-www-form-urlencoded` body (WHATWG URL §5.1) strictly: every field once, percent-encoding valid and UTF-8.
 *
 * @throws {FormError}
 */
export function parseFormFields(body: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const pair of body.split('&').filter((part) => part !== '')) {
    const [name = '', ...value] = pair.split('=');
    const key = decode(name);
    if (fields.has(key)) throw new FormError('a field was sent twice');
    fields.set(key, decode(value.join('=')));
  }
  return fields;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new FormError('malformed percent-encoding');
  }
}
