/** (c) oidc-provider's token endpoint: refresh with rotation, ES256 JWT access tokens (as ours), state in the same Redis. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider';

const { REDIS_URL = '', CLIENT_ID = '', CLIENT_SECRET = '', CONNECTIONS = '8' } = process.env;
const redis = new Redis(REDIS_URL, { keyPrefix: 'oidc:' });

/** The smallest adapter over Redis that its documentation's example amounts to. */
const adapter = (model: string): Adapter => {
  const key = (id: string): string => `${model}:${id}`;
  const read = async (id: string): Promise<AdapterPayload | undefined> => {
    const text = await redis.get(key(id));
    return text === null ? undefined : JSON.parse(text);
  };
  const upsert = async (id: string, payload: AdapterPayload, expiresIn: number): Promise<void> => {
    await redis.set(key(id), JSON.stringify(payload), 'EX', expiresIn || 3600);
  };
  return {
    upsert,
    find: read,
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = await read(id);
      if (payload !== undefined) await upsert(id, { ...payload, consumed: Math.floor(Date.now() / 1000) }, 3600);
    },
    destroy: async (id) => {
      await redis.del(key(id));
    },
    revokeByGrantId: async () => undefined,
  };
};

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const resource = 'https://alexa.example.org/alexa';
const provider = new Provider('http://localhost', {
  adapter,
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      grant_types: ['authorization_code', 'refresh_token'],
      redirect_uris: ['https://pitangui.amazon.com/api/skill/link/M0000000000000'],
      token_endpoint_auth_method: 'client_secret_basic',
      id_token_signed_response_alg: 'ES256',
    },
  ],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'bench', alg: 'ES256', use: 'sig' }] },
  findAccount: async (_context, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
  rotateRefreshToken: true,
  scopes: ['offline_access', 'music.read', 'music.control'],
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'music.read music.control',
        audience: resource,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 3600,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  ttl: { RefreshToken: 90 * 24 * 3600, Grant: 90 * 24 * 3600, AccessToken: 3600 },
});

const client = await provider.Client.find(CLIENT_ID);
if (client === undefined) throw new Error('no client');
const refreshTokens = await Promise.all(
  Array.from({ length: Number(CONNECTIONS) }, async () => {
    const grant = new provider.Grant({ accountId: 'bench', clientId: CLIENT_ID });
    grant.addResourceScope(resource, 'music.read music.control');
    grant.addOIDCScope('offline_access music.read music.control');
    const grantId = await grant.save();
    const token = new provider.RefreshToken({
      accountId: 'bench',
      authTime: Math.floor(Date.now() / 1000),
      claims: {},
      client,
      grantId,
      gty: 'authorization_code',
      resource,
      rotations: 0,
      scope: 'offline_access music.read music.control',
      sessionUid: randomBytes(8).toString('hex'),
      expiresWithSession: false,
    });
    return token.save();
  }),
);

const server = provider.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(JSON.stringify({ port: address !== null && typeof address === 'object' ? address.port : 0, refreshTokens }));
});
