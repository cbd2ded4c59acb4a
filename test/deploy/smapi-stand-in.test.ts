import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Smapi, startSmapi } from '../support/smapi/smapi.js';
import { ourPackage, uploadPackage } from './upload.js';

const LINKING = {
  type: 'AUTH_CODE',
  authorizationUrl: 'https://alexa.example.org/oauth/authorize',
  accessTokenUrl: 'https://alexa.example.org/oauth/token',
  clientId: 'alexa',
  clientSecret: 'a-client-secret-of-at-least-32-characters',
  accessTokenScheme: 'HTTP_BASIC',
};
const refusal = z.object({ message: z.string(), violations: z.array(z.object({ message: z.string() })).optional() });

describe('Amazon’s stand-in, asked wrongly', () => {
  let smapi: Smapi;
  let skill: string;
  beforeAll(async () => {
    smapi = await startSmapi();
    await uploadPackage(smapi, ourPackage(['en-GB']));
    skill = `/v1/skills/${[...smapi.skills.keys()][0]}`;
  });
  afterAll(() => smapi.close());

  /** @returns the status, and what is said. */
  const call = async (method: string, path: string, { body, headers }: { body?: unknown; headers?: Record<string, string> } = {}) => {
    const answer = await fetch(`${smapi.url}${path}`, { method, body: JSON.stringify(body), headers: headers ?? smapi.authorization });
    const { message, violations = [] } = refusal.parse(await answer.json());
    return [answer.status, message, ...violations.map((each) => each.message)];
  };

  it('lets nobody in without the token, and has only what ask-cli uses', async () => {
    expect(await call('POST', '/v1/skills/uploads', { headers: {} })).toEqual([401, 'The auth token is invalid or has expired.']);
    expect(await call('DELETE', skill)).toEqual([404, expect.stringContaining('The stand-in has no DELETE')]);
  });

  it('imports what was uploaded, once, for its vendor and for skills that there are', async () => {
    const { vendorId } = smapi;
    const location = `${smapi.url}/uploads/nothing?signature=sample`;
    expect(await call('POST', '/v1/skills/imports', { body: { location, vendorId } })).toEqual([400, 'Nothing was uploaded to this location.']);
    expect(await call('POST', '/v1/skills/imports', { body: { location } })).toEqual([400, 'A new skill is imported with location and vendorId.']);
    expect(await call('POST', '/v1/skills/imports', { body: { location, vendorId: 'M0' } })).toEqual([403, 'The vendor id is not one of this account.']);
    expect(await call('POST', `${skill}/imports`, { body: { location, vendorId } })).toEqual([400, expect.stringContaining('with location alone')]);
    expect(await call('POST', '/v1/skills/amzn1.ask.skill.none/imports', { body: { location } })).toEqual([404, 'The skill does not exist.']);
    expect(await call('PUT', '/uploads/nothing?signature=sample', { headers: {} })).toEqual([403, 'The URL is not valid, or not any more.']);
    expect(await call('PUT', '/uploads/nothing?signature=sample')).toEqual([400, expect.stringContaining('Authorization header')]);
  });

  it('takes account linking settings that are whole, and says what is wrong with others', async () => {
    const linking = `${skill}/stages/development/accountLinkingClient`;
    const wrong = async (change: object) => {
      const [status, , ...violations] = await call('PUT', linking, { body: { accountLinkingRequest: { ...LINKING, ...change } } });
      return [status, violations];
    };
    expect(await call('GET', linking)).toEqual([404, 'The skill has no account linking settings.']);
    expect(await wrong({ type: 'AUTH' })).toEqual([400, expect.arrayContaining([expect.stringMatching(/type must be .*AUTH_CODE, IMPLICIT/)])]);
    expect(await wrong({ pkce: true })).toEqual([400, ['$.accountLinkingRequest has the unexpected property "pkce"']]);
    expect(await wrong({ clientSecret: undefined })).toEqual([400, [expect.stringContaining('$.accountLinkingRequest.clientSecret')]]);
    expect(await wrong({ authorizationUrl: 'http://alexa.example.org' })).toEqual([400, [expect.stringContaining('$.accountLinkingRequest.authorizationUrl')]]);
    expect(await wrong({ accessTokenUrl: 'http://alexa.example.org' })).toEqual([400, [expect.stringContaining('$.accountLinkingRequest.accessTokenUrl')]]);
    expect(await wrong({ scopes: 'music.read' })).toEqual([400, ['$.accountLinkingRequest.scopes must be array']]);
    expect(smapi.skills.get(skill.split('/').at(-1) ?? '')?.accountLinking).toBeUndefined();
  });
});
