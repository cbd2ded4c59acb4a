import { describe, expect, it } from '@jest/globals';
import { createRedactor } from '../../scripts/setup/redact.js';

describe('what the setup says', () => {
  const secret = 'secret "with" a/slash + möre';
  const { hide, clean } = createRedactor();
  hide(secret, undefined, '', 'abc');
  const json = JSON.stringify(secret).slice(1, -1);
  const encoded = encodeURIComponent(secret);

  it.each([secret, json, JSON.stringify(json).slice(1, -1), encoded, encoded.toLowerCase(), encoded.replaceAll('%20', '+')])('hides a secret as %s', (form) => {
    expect(clean(`before ${form} behind abc`)).toBe('before (secret) behind abc');
  });

  it.each(['base64', 'base64url'] as const)('hides it in %s, whatever stands around it', (encoding) => {
    for (const before of ['', 'a', 'ab', 'id:']) {
      for (const behind of ['', 'y', 'yz'])
        expect(clean(Buffer.from(`${before}${secret}${behind}`).toString(encoding))).toMatch(/^[\w+/=-]{0,5}\(secret\)[\w+/=-]{0,6}$/);
    }
  });

  it('hides it where it is coloured, and where the line is cut', () => {
    expect(clean(`${secret.slice(0, 9)}\u001b[31m${secret.slice(9)}`)).toBe('(secret)');
    expect(clean(`${'x'.repeat(490)}${secret}`)).toBe(`${'x'.repeat(490)}(secret)`);
  });
});
