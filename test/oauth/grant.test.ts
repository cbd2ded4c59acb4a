import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createSealer } from '../../src/crypto.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/time.js';
import { type AuthorizationServer, createTestClock, OTHER, SECRET_KEY, startAuthorizationServer, tokensOf } from './support/authorization-server.js';
import { STORE_KINDS } from './support/stores.js';

const USER = 'amzn1.ask.account.one';

describe.each(STORE_KINDS)('a linked account, on %s', (_kind, createStores) => {
  const stores = createStores();
  let time: ReturnType<typeof createTestClock>;
  let server: AuthorizationServer;
  let accessToken: string;
  let refreshToken: string;
  let grantId: string;

  beforeAll(() => stores.start());
  afterAll(() => stores.stop());
  beforeEach(async () => {
    time = createTestClock();
    server = await startAuthorizationServer({ store: await stores.open({ clock: time.clock }), clock: time.clock });
    ({ accessToken, refreshToken } = await server.link());
    ({ grantId } = await server.accessTokens.verify(accessToken));
  });
  afterEach(() => server.close());

  const revoke = (token: string, request = {}) => server.post('/oauth/revoke', { token }, request);
  const load = async () => {
    const { grant } = await server.grants.load(grantId);
    if (grant === undefined) throw new Error('the grant is gone');
    return grant;
  };
  const expectDead = async (): Promise<void> => {
    expect(await server.isAlive(accessToken)).toBe(false);
    expect(await server.refresh(refreshToken)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await server.grants.listByAccount('user-1')).toEqual([]);
    expect(server.musicAssistant.live.size).toBe(0);
  };

  describe('revoked by its client (RFC 7009 §2)', () => {
    it.each(['refresh token', 'access token'])('with the %s: 200, and the next use is refused at once', async (kind) => {
      expect((await revoke(kind === 'access token' ? accessToken : refreshToken)).status).toBe(200);
      expect(await server.isAlive(accessToken)).toBe(false);
      expect((await server.refresh(refreshToken)).status).toBe(400);
      await server.maTokens.release(`grant:{${grantId}}`);
      await expectDead();
    });

    it('with an older refresh token, or a second time: 200', async () => {
      const { body } = await server.refresh(refreshToken);
      expect((await revoke(refreshToken)).status).toBe(200);
      expect((await server.refresh(tokensOf(body).refreshToken)).status).toBe(400);
      expect((await revoke(refreshToken)).status).toBe(200);
    });

    it('with junk, a forged token, or by another client: 200 without effect; without a token: 400; unauthenticated: 401', async () => {
      for (const token of ['x', `${refreshToken.slice(0, -2)}xx`, `${accessToken.slice(0, -9)}xxxxxxxxx`]) expect((await revoke(token)).status).toBe(200);
      for (const token of [refreshToken, accessToken]) expect((await revoke(token, { client: OTHER })).status).toBe(200);
      expect(await server.post('/oauth/revoke', { token_type_hint: 'refresh_token' })).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
      expect(await revoke(refreshToken, { client: undefined })).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
      expect((await server.refresh(refreshToken)).status).toBe(200);
    });
  });

  it('is listed for its account only, oldest first, with when it was made', async () => {
    time.advance(SECOND);
    const second = await server.link();
    const { grantId: secondId } = await server.accessTokens.verify(second.accessToken);
    const listed = await server.grants.listByAccount('user-1');
    expect(listed.map(({ id }) => id)).toEqual([grantId, secondId]);
    expect(listed[0]).toMatchObject({ clientId: 'alexa', account: { id: 'user-1', username: 'sample' }, createdAt: time.clock() - SECOND });
    expect(await server.grants.listByAccount('user-2')).toEqual([]);
  });

  it('revoked by its owner: tokens die at once and the MA token is revoked, once', async () => {
    expect(await Promise.all(Array.from({ length: 10 }, () => server.grants.revoke(grantId)))).toEqual(expect.arrayContaining([true, false]));
    await expectDead();
    expect(await server.grants.revoke(grantId)).toBe(false);
  });

  it('revoked while Music Assistant is away: tokens die at once, the MA token when it is back', async () => {
    server.musicAssistant.down = true;
    expect(await server.grants.revoke(grantId)).toBe(true);
    expect(await server.isAlive(accessToken)).toBe(false);
    expect(server.musicAssistant.live.size).toBe(1);
    time.advance(16 * MINUTE);
    await server.maTokens.sweep();
    server.musicAssistant.down = false;
    await server.maTokens.sweep();
    await expectDead();
  });

  it('has its MA token revoked though something unreadable is tracked beside it', async () => {
    const sealer = createSealer(SECRET_KEY);
    for (const member of ['not sealed', sealer.seal('not JSON', 'ma-tokens'), sealer.seal('{"maToken":1}', 'ma-tokens')])
      await server.store.addMember('ma-tokens', member);
    expect(await server.grants.revoke(grantId)).toBe(true);
    await expectDead();
    await server.maTokens.sweep();
  });

  it('keeps its MA token when others are swept', async () => {
    time.advance(DAY);
    await server.maTokens.sweep();
    expect(server.musicAssistant.live.has(server.grants.openMaToken(await load()))).toBe(true);
  });

  it('is repaired by a new MA token; the old one is revoked with the new one at the end', async () => {
    await server.grants.markMaTokenRejected(grantId);
    expect((await load()).maTokenRejectedAt).toBe(time.clock());
    const fresh = await server.musicAssistant.obtain();
    await server.grants.replaceMaToken(grantId, fresh);
    const grant = await load();
    expect(grant.maTokenRejectedAt).toBeUndefined();
    expect(server.grants.openMaToken(grant)).toBe(fresh);
    await server.grants.revoke(grantId);
    await expectDead();
  });

  it('marked as rejected keeps the first mark, and loses it when Music Assistant accepts the token again', async () => {
    const marked = time.clock();
    await server.grants.markMaTokenRejected(grantId);
    time.advance(HOUR);
    await server.grants.markMaTokenRejected(grantId);
    expect((await load()).maTokenRejectedAt).toBe(marked);
    expect((await server.refresh(refreshToken)).status).toBe(200);
    await server.grants.clearMaTokenRejected(grantId);
    await server.grants.clearMaTokenRejected(grantId);
    expect((await load()).maTokenRejectedAt).toBeUndefined();
  });

  it('loses no change when several are made at once', async () => {
    time.advance(2 * HOUR);
    await load();
    await Promise.all([server.grants.markMaTokenRejected(grantId), server.grants.touch(grantId, { at: time.clock() })]);
    expect(await load()).toMatchObject({ maTokenRejectedAt: time.clock(), lastUsedAt: time.clock() });
    await server.grants.clearMaTokenRejected(grantId);
    await Promise.all([
      server.grants.markMaTokenRejected(grantId),
      server.grants.touch(grantId, { alexaUserId: USER, at: time.clock() }),
      server.refresh(refreshToken),
      server.grants.extend(grantId),
    ]);
    expect(await load()).toMatchObject({ maTokenRejectedAt: time.clock(), lastUsedAt: time.clock(), alexaUserIdHash: expect.any(String) });
  });

  it('notes its use once an hour', async () => {
    const made = time.clock();
    await server.grants.touch(grantId, { at: made + 59 * MINUTE });
    expect((await load()).lastUsedAt).toBe(made);
    await server.grants.touch(grantId, { at: made + HOUR });
    expect((await load()).lastUsedAt).toBe(made + HOUR);
  });

  it('ends when its Alexa user disables the skill, as often as Amazon says so; other links stay', async () => {
    const other = await server.link();
    const { grantId: otherId } = await server.accessTokens.verify(other.accessToken);
    await server.grants.touch(grantId, { alexaUserId: USER, at: time.clock() });
    await server.grants.touch(otherId, { alexaUserId: 'amzn1.ask.account.two', at: time.clock() });
    expect(await server.grants.revokeByAlexaUser('amzn1.ask.account.nobody')).toBe(false);
    expect(await server.grants.revokeByAlexaUser(USER)).toBe(true);
    expect(await server.grants.revokeByAlexaUser(USER)).toBe(false);
    expect(await server.isAlive(accessToken)).toBe(false);
    expect(await server.isAlive(other.accessToken)).toBe(true);
  });

  it('does not end when an Alexa user it no longer belongs to leaves', async () => {
    await server.grants.touch(grantId, { alexaUserId: USER, at: time.clock() });
    await server.grants.touch(grantId, { alexaUserId: 'amzn1.ask.account.two', at: time.clock() });
    expect(await server.grants.revokeByAlexaUser(USER)).toBe(false);
    expect(await server.isAlive(accessToken)).toBe(true);
    expect(await server.grants.revokeByAlexaUser('amzn1.ask.account.two')).toBe(true);
  });

  it('that is gone: changes are harmless and bring nothing back', async () => {
    await server.grants.revoke(grantId);
    await server.grants.markMaTokenRejected(grantId);
    await server.grants.clearMaTokenRejected(grantId);
    await server.grants.touch(grantId, { alexaUserId: USER, at: time.clock() + DAY });
    await server.grants.extend(grantId);
    await expectDead();
  });

  it('is read in one trip with keys of its own', async () => {
    const key = `echo:{${grantId}}:kitchen`;
    await server.store.put(key, 'remembered');
    const { grant, extras, fromMemory } = await server.grants.load(grantId, [key, `echo:{${grantId}}:office`]);
    expect({ id: grant?.id, extras, fromMemory }).toEqual({ id: grantId, extras: ['remembered', undefined], fromMemory: false });
  });
});
