import { describe, expect, it } from '@jest/globals';
import { checkPublicUrl } from '../../scripts/setup/check-public-url.js';
import { parseUrl } from '../../src/parse-url.js';

describe('the public address', () => {
  it.each([
    ...['nas.local', 'nas.local.', 'alexa.internal', 'alexa.localhost', 'alexa.home.arpa', '*.example.org', 'alexa..example.org', '.example.org'],
    ...['alexa.example.org..', '-alexa.example.org', 'alexa-.example.org', `${'a'.repeat(64)}.example.org`, 'my_alexa.example.org', 'alexa.exa!mple.org'],
    `${'a.'.repeat(130)}example.org`,
  ])('%s cannot work (RFC 1123, 6761, 6762)', (name) => {
    expect(checkPublicUrl(`https://${name}`)).toMatchObject({ ok: false, problem: { fault: 'public-url' } });
  });

  it('knows a name with other letters however often it is asked (URL.canParse of Node 20 does not)', () => {
    for (let times = 0; times < 20_000; times += 1) parseUrl('https://Küche.example.org');
    expect(parseUrl('https://Küche.example.org')?.hostname).toBe('xn--kche-0ra.example.org');
  });

  it.each([
    ['https://alexa.example.org.', 'https://alexa.example.org'],
    ['alexa.example.org./', 'https://alexa.example.org'],
    ['https://Küche.example.org', 'https://xn--kche-0ra.example.org'],
    [`https://${'a'.repeat(63)}.example.org`, `https://${'a'.repeat(63)}.example.org`],
    ['https://my-local.example.org', 'https://my-local.example.org'],
    ['localhost:8096', 'http://localhost:8096'],
  ])('%s means %s', (typed, value) => {
    expect(checkPublicUrl(typed)).toMatchObject({ ok: true, value });
  });
});
