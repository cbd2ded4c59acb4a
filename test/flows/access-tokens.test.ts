import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import { speech, startTestServer, type TestServer } from '../support/test-server.js';

describe('an access token in a signed request of Alexa’s', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const pause = (accessToken: string) => server.post(server.echo({ accessToken }).intent('PauseIntent', { room: 'kitchen' }));
  const commands = () => server.house.commands.filter(({ command }) => command.startsWith('players/cmd')).length;
  const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each(['of nobody’s making', 'without a signature (alg none)', 'signed by another key under our key id', 'that brings its own key'])(
    '%s is answered with the card that links an account, and moves nothing (RFC 8725 §3.1, RFC 9068 §4)',
    async (kind) => {
      const { accessToken } = await server.link();
      const claims = decodeJwt(accessToken);
      const { kid } = decodeProtectedHeader(accessToken);
      const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
      const forge = (header: JWTHeaderParameters) => new SignJWT(claims).setProtectedHeader({ typ: 'at+jwt', ...header }).sign(privateKey);
      const forged: Record<string, () => Promise<string>> = {
        'of nobody’s making': async () => 'not-a-token',
        'without a signature (alg none)': async () => `${base64url({ alg: 'none', typ: 'at+jwt', kid })}.${base64url(claims)}.`,
        'signed by another key under our key id': () => forge({ alg: 'ES256', ...(kid === undefined ? {} : { kid }) }),
        'that brings its own key': async () => forge({ alg: 'ES256', jwk: await exportJWK(publicKey) }),
      };
      const before = commands();
      const { status, body } = await pause((await forged[kind]?.()) ?? '');
      expect(status).toBe(200);
      expect(body.response).toMatchObject({ card: { type: 'LinkAccount' }, shouldEndSession: true });
      expect(commands()).toBe(before);
      // The same claims in our own hand are obeyed.
      expect((await pause(accessToken)).body.response.card).toBeUndefined();
    },
  );

  it('that only allows to look is refused in words when it is asked to pause (RFC 6750 §3.1)', async () => {
    const { accessToken, scope } = await server.link({ username: 'sample', password: 'sample-house', scope: 'music.read' });
    expect(scope).toBe('music.read');
    const before = commands();
    const { body } = await pause(accessToken);
    expect(speech(body)).toContain('Your link only allows me to look, not to control the music.');
    expect(body.response.card).toBeUndefined();
    expect(commands()).toBe(before);
  });
});
